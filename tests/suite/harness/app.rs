//! A server of its own for every story.
use super::browser::{Answer, Browser};
use super::engine::{Database, Engine};
use super::forms::SignForm;
use super::mail::Mail;
use std::time::Duration;
use undersigned::acts::bring_letter::bring_letter;
use undersigned::acts::chain_ledger::chain_ledger;
use undersigned::acts::workshop::Workshop;
use undersigned::cli::serve::Assembly;
use undersigned::cli::shipped;
use undersigned::cli::startup::{self, Migrate};
use undersigned::config::clock::Clock;
use undersigned::config::read::read;
use undersigned::config::sections::Config;
use undersigned::config::source::Source;
use undersigned::domain::actor::Actor;
use undersigned::domain::bundle::Bundle;
use undersigned::domain::bundle_beside::Beside;
use undersigned::domain::time::Timestamp;
use undersigned::jobs::crew::Crew;
use undersigned::jobs::deliver_mail::deliver_mail;
use undersigned::mail::transport::Transport;
use undersigned::store::connection::Db;
use undersigned::store::error::Error;
use undersigned::web::server;

pub struct TestApp {
    pub base: String,
    pub workshop: Workshop,
    pub crew: Crew,
    pub clock: Clock,
    pub transport: Transport,
    pub config: Config,
    pub engine: Engine,
    /// Dropped after the server, which uses it.
    runtime: Option<tokio::runtime::Runtime>,
    pub database: Database,
}

/// 21 November 2026, noon.
pub const START: Timestamp = Timestamp::from_seconds(1_795_262_400);
/// The shipped letter.
pub const LETTER: &str = "/letters/multilateralism";

/// Limits that no story runs into by accident, and cheap passwords.
const QUIET: [(&str, &str); 13] = [
    ("dns.resolver", "off"),
    ("limits.sign", "off"),
    ("limits.confirm", "off"),
    ("limits.code", "off"),
    ("limits.login", "off"),
    ("limits.search", "off"),
    ("limits.api", "off"),
    ("limits.papers", "off"),
    ("limits.signer_desk", "off"),
    ("limits.report", "off"),
    ("limits.act", "off"),
    ("passwords.memory_kib", "8192"),
    ("passwords.iterations", "1"),
];

impl TestApp {
    pub fn start(engine: Engine) -> Self {
        Self::start_with(engine, &[], Transport::memory())
    }

    pub fn start_with(engine: Engine, settings: &[(&str, &str)], transport: Transport) -> Self {
        Self::start_on(Database::fresh(engine), engine, settings, transport)
    }

    pub fn start_on(
        database: Database,
        engine: Engine,
        settings: &[(&str, &str)],
        transport: Transport,
    ) -> Self {
        let mut source = Source::default();
        let secret = database.folder.join("secret.key").display().to_string();
        let own = [
            ("server.listen", "127.0.0.1:0"),
            ("database.url", database.url.as_str()),
            ("secrets.file", secret.as_str()),
            ("mail.url", "smtp://localhost:1"),
        ];
        for (key, value) in own.iter().chain(&QUIET).chain(settings) {
            source.flag(key, key, (*value).to_owned());
        }
        let config = read(&mut source);
        source.finish().unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let clock = Clock::set_to(START);
        let (workshop, assembly, address) = runtime.block_on(async {
            let workshop = startup::workshop(&config, Migrate::Always).await.unwrap();
            for bundle in shipped::shipped().unwrap() {
                bring_letter(&workshop, bundle, Actor::PROGRAM, clock.now())
                    .await
                    .unwrap();
            }
            let assembly = Assembly::new(
                config.clone(),
                workshop.clone(),
                transport.clone(),
                clock.clone(),
            )
            .unwrap();
            let site = server::site(assembly.app.clone()).unwrap();
            tokio::spawn(site.server);
            (workshop, assembly, site.address)
        });
        Self {
            base: format!("http://{address}"),
            workshop,
            crew: assembly.crew,
            clock,
            transport,
            config,
            engine,
            runtime: Some(runtime),
            database,
        }
    }

    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.as_ref().unwrap().block_on(future)
    }

    /// For what runs on a thread of its own.
    pub fn handle(&self) -> tokio::runtime::Handle {
        self.runtime.as_ref().unwrap().handle().clone()
    }

    pub fn browser(&self) -> Browser {
        Browser::new(&self.base)
    }

    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Another letter, made from the shipped one.
    pub fn letter(&self, slug: &str, change: impl FnOnce(&mut Bundle)) -> String {
        let mut bundle = shipped::shipped().unwrap().remove(0);
        bundle.slug = undersigned::domain::letter::Slug::parse(slug).unwrap();
        // What stands beside it is each story's own.
        bundle.beside = Beside::default();
        bundle.rules.offices = None;
        change(&mut bundle);
        self.block_on(bring_letter(
            &self.workshop,
            bundle,
            Actor::PROGRAM,
            self.clock.now(),
        ))
        .unwrap();
        format!("/letters/{slug}")
    }

    /// Sends the form, which must be taken.
    #[track_caller]
    pub fn sign(&self, letter: &str, form: &SignForm) -> Answer {
        let answer = self
            .browser()
            .post(&format!("{letter}/sign"), &form.fields());
        answer.is(303);
        answer
    }

    /// Signs, reads the mail, and presses the button.
    #[track_caller]
    pub fn sign_and_confirm(&self, letter: &str, form: &SignForm) -> Answer {
        self.sign(letter, form);
        let mails = self.new_mail();
        let mail = mails
            .iter()
            .find(|mail| mail.text.contains("/confirm/"))
            .expect("a mail to confirm");
        let answer = self.browser().post(&mail.path("/confirm/"), &[]);
        answer.is(200);
        answer
    }

    /// Sends what waits, and gives it in the order in which it was written; what was written at
    /// one moment by recipient and subject, since sixteen are sent at a time, and come in any order.
    pub fn new_mail(&self) -> Vec<Mail> {
        let before = self.transport.sent().len();
        self.deliver();
        let mut mails: Vec<Mail> = self.transport.sent()[before..]
            .iter()
            .map(|mail| Mail::read(&mail.bytes))
            .collect();
        mails.sort_by(|one, other| {
            let key = |mail: &Mail| (mail.written.clone(), mail.to.clone(), mail.subject.clone());
            key(one).cmp(&key(other))
        });
        mails
    }

    pub fn deliver(&self) {
        self.block_on(async { while deliver_mail(&self.crew).await.unwrap() > 0 {} });
    }

    pub fn chain(&self) {
        self.block_on(async {
            while chain_ledger(&self.workshop, self.crew.holder, self.clock.now())
                .await
                .unwrap()
                > 0
            {}
        });
    }

    /// The link that the console shows, as a path.
    pub fn setup_path(&self) -> Option<String> {
        let token = self.block_on(undersigned::acts::make_moderator::setup_token(
            &self.workshop,
            self.clock.now(),
        ));
        token.unwrap().map(|token| format!("/desk/setup/{token}"))
    }

    /// A browser that is logged in as the first moderator.
    pub fn moderator(&self) -> Browser {
        let browser = self.browser();
        if let Some(path) = self.setup_path() {
            let fields = [
                ("name", "Robin"),
                ("email", ROBIN),
                ("password", PASSWORD),
                ("password_again", PASSWORD),
            ];
            browser.post(&path, &fields).is(303);
        } else {
            browser
                .post("/desk/login", &[("email", ROBIN), ("password", PASSWORD)])
                .is(303);
        }
        browser
    }

    pub fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&mut Db) -> Result<T, Error> + Send + 'static,
    ) -> T {
        self.block_on(self.workshop.store.read(query)).unwrap()
    }

    pub fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Db) -> Result<T, Error> + Send + 'static,
    ) -> T {
        self.block_on(self.workshop.store.write(change)).unwrap()
    }
}

pub const ROBIN: &str = "robin@humanists.example";
pub const PASSWORD: &str = "a long enough password";

impl Drop for TestApp {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_millis(200));
        }
    }
}
