//! A mail server for tests: it speaks real SMTP on a real port, keeps what it is given, and misbehaves on request.
//!
//! Recipients with `full` in their local part are told 452 and those with `nobody` 550, always. Anything else is
//! arranged with [`SmtpServer::reply_to`] and [`SmtpServer::reply_times`].

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// A mail as it arrived, without the dots that SMTP adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub from: String,
    /// What followed the address in MAIL FROM, such as `SMTPUTF8`.
    pub parameters: String,
    pub to: Vec<String>,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Greeting,
    Hello,
    Auth,
    MailFrom,
    Recipient,
    /// The command DATA.
    Data,
    /// The whole mail. A mail answered otherwise than with 250 is not kept, except when the answer is `Drop`: then the
    /// sender cannot know, and it is.
    Content,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A line such as `451 4.3.0 later`.
    Line(String),
    /// Closes the connection instead of answering.
    Drop,
    /// The usual answer, late.
    After(Duration),
}

pub struct SmtpServer {
    address: SocketAddr,
    login: Option<(String, String)>,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    mails: Mutex<Vec<Received>>,
    arranged: Mutex<Vec<(Stage, Reply, usize)>>,
    login: Option<(String, String)>,
    connections: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
    stopped: AtomicBool,
}

impl SmtpServer {
    pub fn start() -> Self {
        Self::start_with(None)
    }

    /// Takes mail only after AUTH PLAIN with these.
    pub fn start_with_login(user: &str, password: &str) -> Self {
        Self::start_with(Some((user.to_owned(), password.to_owned())))
    }

    fn start_with(login: Option<(String, String)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on the loopback");
        let address = listener
            .local_addr()
            .expect("a bound listener has an address");
        let state = Arc::new(State {
            login: login.clone(),
            ..State::default()
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.stopped.load(Ordering::SeqCst) {
                    break;
                }
                let state = Arc::clone(&shared);
                thread::spawn(move || {
                    state.connections.fetch_add(1, Ordering::SeqCst);
                    let open = state.open.fetch_add(1, Ordering::SeqCst) + 1;
                    state.most_open.fetch_max(open, Ordering::SeqCst);
                    // A broken conversation is the client's to notice.
                    let _ = Conversation::new(&state, stream).and_then(Conversation::hold);
                    state.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        SmtpServer {
            address,
            login,
            state,
        }
    }

    /// For the configuration: `smtp://127.0.0.1:port`, with the login if there is one.
    pub fn url(&self) -> String {
        match &self.login {
            Some((user, password)) => format!("smtp://{user}:{password}@{}", self.address),
            None => format!("smtp://{}", self.address),
        }
    }

    /// What was taken so far, in order of arrival.
    pub fn messages(&self) -> Vec<Received> {
        lock(&self.state.mails).clone()
    }

    /// Answers so at this stage from now on.
    pub fn reply_to(&self, stage: Stage, reply: Reply) {
        self.reply_times(stage, reply, usize::MAX);
    }

    /// Answers so the next `times`, and as usual after that.
    pub fn reply_times(&self, stage: Stage, reply: Reply, times: usize) {
        let mut arranged = lock(&self.state.arranged);
        arranged.retain(|(other, _, _)| *other != stage);
        arranged.push((stage, reply, times));
    }

    /// How many connections were ever made.
    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// How many were open at once.
    pub fn most_open(&self) -> usize {
        self.state.most_open.load(Ordering::SeqCst)
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::SeqCst);
        // Wakes the listener, so that it sees the flag; if it has gone already, all the better.
        let _ = TcpStream::connect(self.address);
    }
}

impl State {
    fn arranged(&self, stage: Stage) -> Option<Reply> {
        let mut arranged = lock(&self.arranged);
        let (_, reply, times) = arranged
            .iter_mut()
            .find(|(at, _, times)| *at == stage && *times > 0)?;
        *times = if *times == usize::MAX {
            usize::MAX
        } else {
            *times - 1
        };
        Some(reply.clone())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The error that ends a conversation by arrangement or because the client has gone.
struct Over;

impl From<std::io::Error> for Over {
    fn from(_: std::io::Error) -> Self {
        Over
    }
}

struct Conversation<'a> {
    state: &'a State,
    reader: BufReader<TcpStream>,
    writer: TcpStream,
    logged_in: bool,
    mail: Received,
}

impl<'a> Conversation<'a> {
    fn new(state: &'a State, stream: TcpStream) -> Result<Self, Over> {
        stream.set_read_timeout(Some(Duration::from_mins(1)))?;
        let reader = BufReader::new(stream.try_clone()?);
        Ok(Conversation {
            state,
            reader,
            writer: stream,
            logged_in: state.login.is_none(),
            mail: empty(),
        })
    }

    fn hold(mut self) -> Result<(), Over> {
        self.answer(Stage::Greeting, "220 test.example ESMTP")?;
        loop {
            let line = String::from_utf8_lossy(&self.line()?).trim_end().to_owned();
            let verb = line
                .split(' ')
                .next()
                .unwrap_or_default()
                .to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => {
                    let auth = if self.state.login.is_some() {
                        "250-AUTH PLAIN\r\n"
                    } else {
                        ""
                    };
                    let features =
                        format!("250-test.example\r\n{auth}250-8BITMIME\r\n250 SMTPUTF8");
                    self.answer(Stage::Hello, &features)?;
                }
                "HELO" => self.answer(Stage::Hello, "250 test.example").map(drop)?,
                "AUTH" => self.auth(&line)?,
                "MAIL" if !self.logged_in => self.say("530 5.7.0 log in first")?,
                "MAIL" => {
                    if self.answer(Stage::MailFrom, "250 2.1.0 ok")? {
                        let (from, parameters) = path(&line);
                        self.mail = Received {
                            from,
                            parameters,
                            ..empty()
                        };
                    }
                }
                "RCPT" => self.recipient(&line)?,
                "DATA" if self.mail.to.is_empty() => self.say("503 5.5.1 no recipient")?,
                "DATA" => {
                    if self.answer(Stage::Data, "354 go on")? {
                        self.content()?;
                    }
                }
                "RSET" => {
                    self.mail = empty();
                    self.say("250 2.0.0 ok")?;
                }
                "NOOP" => self.say("250 2.0.0 ok")?,
                "QUIT" => return self.say("221 2.0.0 bye"),
                _ => self.say("502 5.5.2 what?")?,
            }
        }
    }

    fn auth(&mut self, line: &str) -> Result<(), Over> {
        let sent = line
            .split(' ')
            .nth(2)
            .and_then(|text| data_encoding::BASE64.decode(text.as_bytes()).ok());
        let right = self
            .state
            .login
            .as_ref()
            .map(|(user, password)| format!("\0{user}\0{password}").into_bytes());
        let usual = if sent.is_some() && sent == right {
            "235 2.7.0 welcome"
        } else {
            "535 5.7.8 wrong"
        };
        self.logged_in = self.answer(Stage::Auth, usual)? && usual.starts_with('2');
        Ok(())
    }

    fn recipient(&mut self, line: &str) -> Result<(), Over> {
        let (to, _) = path(line);
        let local = to.split('@').next().unwrap_or_default();
        let usual = match local {
            _ if local.contains("full") => format!("452 4.2.2 {to} is over quota"),
            _ if local.contains("nobody") => format!("550 5.1.1 {to} is not known here"),
            _ => "250 2.1.5 ok".to_owned(),
        };
        if self.answer(Stage::Recipient, &usual)? && usual.starts_with('2') {
            self.mail.to.push(to);
        }
        Ok(())
    }

    fn content(&mut self) -> Result<(), Over> {
        let mut mail = std::mem::replace(&mut self.mail, empty());
        loop {
            let line = self.line()?;
            if line == b".\r\n" {
                break;
            }
            mail.bytes
                .extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        // Kept before the answer goes out, so that a test that has seen the answer sees the mail.
        let arranged = self.state.arranged(Stage::Content);
        if !matches!(arranged, Some(Reply::Line(_))) {
            lock(&self.state.mails).push(mail);
        }
        self.carry_out(arranged, "250 2.0.0 queued").map(drop)
    }

    fn line(&mut self) -> Result<Vec<u8>, Over> {
        let mut line = Vec::new();
        match self.reader.read_until(b'\n', &mut line)? {
            0 => Err(Over),
            _ => Ok(line),
        }
    }

    /// True if the usual answer was given.
    fn answer(&mut self, stage: Stage, usual: &str) -> Result<bool, Over> {
        let arranged = self.state.arranged(stage);
        self.carry_out(arranged, usual)
    }

    fn carry_out(&mut self, arranged: Option<Reply>, usual: &str) -> Result<bool, Over> {
        match arranged {
            None => self.say(usual).map(|()| true),
            Some(Reply::Line(line)) => self.say(&line).map(|()| false),
            Some(Reply::Drop) => Err(Over),
            Some(Reply::After(wait)) => {
                #[allow(
                    clippy::disallowed_methods,
                    reason = "a thread of its own that stands for a slow server"
                )]
                thread::sleep(wait);
                self.say(usual).map(|()| true)
            }
        }
    }

    fn say(&mut self, text: &str) -> Result<(), Over> {
        Ok(self.writer.write_all(format!("{text}\r\n").as_bytes())?)
    }
}

fn empty() -> Received {
    Received {
        from: String::new(),
        parameters: String::new(),
        to: Vec::new(),
        bytes: Vec::new(),
    }
}

/// The address between the angle brackets, and what follows them.
fn path(line: &str) -> (String, String) {
    let after = line.split_once('<').map_or("", |(_, after)| after);
    let (address, rest) = after.split_once('>').unwrap_or((after, ""));
    (address.to_owned(), rest.trim().to_owned())
}
