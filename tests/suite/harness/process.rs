//! The program itself, as an operator runs it.
use super::app::TestApp;
use super::browser::form_urlencoded;
use super::forms::SignForm;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_undersigned");

/// A server in a process of its own; killed when dropped.
pub struct Process {
    child: Child,
    pub base: String,
    log: Arc<Mutex<String>>,
}

/// The program with these settings in its environment, in this folder.
pub fn program(folder: &Path, settings: &[(&str, &str)]) -> Command {
    configured(Command::new(PROGRAM), folder, settings)
}

fn configured(mut command: Command, folder: &Path, settings: &[(&str, &str)]) -> Command {
    command.current_dir(folder);
    for (key, value) in settings {
        let name = format!("UNDERSIGNED_{}", key.to_uppercase().replace('.', "__"));
        command.env(name, value);
    }
    command
}

/// Runs a command of the program on the database of a story.
pub fn command(app: &TestApp, arguments: &[&str], input: &[u8]) -> Output {
    let secret = app.database.folder.join("secret.key").display().to_string();
    let settings = [
        ("database.url", app.database.url.as_str()),
        ("secrets.file", secret.as_str()),
    ];
    let mut command = program(&app.database.folder, &settings);
    command.args(arguments);
    run(command, input)
}

/// Runs it to its end.
pub fn run(mut command: Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends without reading closes the pipe.
    drop(child.stdin.take().unwrap().write_all(input));
    child.wait_with_output().unwrap()
}

pub fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

impl Process {
    /// Serves on free ports, and waits until it does.
    pub fn serve(folder: &Path, settings: &[(&str, &str)]) -> Self {
        Self::serve_by(Command::new(PROGRAM), folder, settings)
    }

    /// By a command that the arguments of `serve` can be added to.
    pub fn serve_by(command: Command, folder: &Path, settings: &[(&str, &str)]) -> Self {
        let ports = [
            ("server.listen", "127.0.0.1:0"),
            ("server.management_listen", "127.0.0.1:0"),
        ];
        let mut child = configured(command, folder, &[&ports[..], settings].concat())
            .args(["serve", "--migrate"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let lines = BufReader::new(child.stderr.take().unwrap());
        let copy = log.clone();
        std::thread::spawn(move || {
            for line in lines.lines().map_while(Result::ok) {
                let mut log = copy.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        let begun = Instant::now();
        let base = loop {
            if let Some(address) = listening(&log.lock().unwrap()) {
                break format!("http://{address}");
            }
            let ended = child.try_wait().unwrap();
            assert!(
                ended.is_none() && begun.elapsed() < Duration::from_secs(30),
                "the server does not listen ({ended:?}): {}",
                log.lock().unwrap()
            );
            std::thread::sleep(Duration::from_millis(10));
        };
        Self { child, base, log }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// At once, as `kill -9` does.
    pub fn kill(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn listening(log: &str) -> Option<String> {
    let line = log.lines().find(|line| line.contains("\"listening\""))?;
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    Some(line["fields"]["address"].as_str()?.to_owned())
}

/// Sends the form to a server that may be dying; nothing if no whole answer came.
pub fn try_sign(base: &str, letter: &str, form: &SignForm) -> Option<u16> {
    let agent = ureq::Agent::config_builder()
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(20)))
        .build()
        .new_agent();
    let answer = agent
        .post(format!("{base}{letter}/sign"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", base)
        .send(form_urlencoded(&form.fields()).as_bytes());
    answer.ok().map(|answer| answer.status().as_u16())
}

/// Waits for something that another process is about to do.
#[track_caller]
pub fn eventually(what: &str, within: Duration, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(
            begun.elapsed() < within,
            "still not after {within:?}: {what}"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The mails that a server wrote into its folder.
pub fn mail_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder.join("data/mail")) else {
        return Vec::new();
    };
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .collect()
}
