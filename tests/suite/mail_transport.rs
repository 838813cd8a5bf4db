//! Mail over a real SMTP conversation, into a directory and into memory.
use crate::smtp_server::*;
use mail_parser::MessageParser;
use std::time::Duration;
use undersigned::config::brand::{ACCENT, ACCENT_DARK};
use undersigned::domain::{email::EmailAddress, time::Timestamp};
use undersigned::locale::messages::{Catalogue, Locale};
use undersigned::mail::{
    compose::{Email, Mailbox},
    message::*,
    send_error::SendError,
    transport::Transport,
};

fn letter() -> LetterRef {
    LetterRef { title: "An Open Letter on the Withdrawal of the United States from 66 International Organisations and Treaties".into(), host: "Humanists International".into(), url: Some("https://letters.example.org/letters/multilateralism".into()), contact: Some("letters@humanists.example".into()) }
}
fn line() -> Line {
    Line {
        name: "Österreichische Gesellschaft für Humanistische Politik".into(),
        detail: vec![
            "Austria".into(),
            "Dr. Maria Müller, President; Change.org <b>bold</b>".into(),
        ],
    }
}
fn site() -> Site {
    Site {
        name: "Open Letters".into(),
        base_url: "https://letters.example.org".into(),
        accents: [ACCENT, ACCENT_DARK],
    }
}
fn en() -> Locale {
    Catalogue::load(&["en".to_owned()])
        .unwrap()
        .locale("en")
        .unwrap()
}
fn all() -> Vec<(&'static str, Message)> {
    let confirm = |reminder| {
        Message::Confirm(Confirm { letter: letter(), line: line(), code_page: None, visibility: undersigned::domain::signature::Visibility::Named, link: "https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB".into(), code: "12345678".into(), expires: Timestamp::from_micros(0), reminder })
    };
    vec![
        ("confirm", confirm(false)),
        ("reminder", confirm(true)),
        (
            "already-listed",
            Message::AlreadySigned {
                letter: letter(),
                line: line(),
                listed: true,
            },
        ),
        (
            "already-waiting",
            Message::AlreadySigned {
                letter: letter(),
                line: line(),
                listed: false,
            },
        ),
        (
            "published",
            Message::Published {
                unsubscribe: None,
                letter: letter(),
                line: line(),
                link: "https://letters.example.org/letters/multilateralism/signatories/0197f0a3"
                    .into(),
            },
        ),
        (
            "rejected",
            Message::Rejected {
                letter: letter(),
                line: line(),
                reason: "The organisation could not be found, and nobody answered at its address."
                    .into(),
            },
        ),
        (
            "superseded",
            Message::Superseded {
                letter: letter(),
                line: line(),
            },
        ),
        (
            "first-waiting",
            Message::FirstWaiting {
                letter: letter(),
                link: "https://letters.example.org/desk/queue".into(),
            },
        ),
    ]
}
fn email(to: &str, message: &Message) -> Email {
    Email {
        message_id: "0197f0a3-c2d4-7b1e".into(),
        message_id_host: site().host().into(),
        from: Mailbox::parse("Open Letters <letters@example.org>").unwrap(),
        reply_to: Some(Mailbox::parse("desk@example.org").unwrap()),
        to: EmailAddress::parse(to).unwrap(),
        rendered: message.render(&en(), &site()),
        language: "en".into(),
        date: Timestamp::from_micros(1_795_000_000_000_000),
    }
}
fn confirm() -> Message {
    all().remove(0).1
}

#[tokio::test]
async fn parts_and_headers_arrive() {
    let server = SmtpServer::start();
    let t = Transport::open(&server.url()).unwrap();
    t.check().await.unwrap();
    for (name, m) in all() {
        let e = email("maria@müller.example", &m);
        t.send(&e).await.unwrap();
        let got = server.messages().pop().unwrap();
        assert_eq!(got.to, ["maria@xn--mller-kva.example"]);
        assert_eq!(got.from, "letters@example.org");
        let p = MessageParser::default().parse(&got.bytes).unwrap();
        let norm = |s: &str| s.replace("\r\n", "\n").trim_end().to_owned();
        assert_eq!(
            norm(&p.body_text(0).unwrap()),
            norm(&e.rendered.text),
            "{name}"
        );
        assert_eq!(
            norm(&p.body_html(0).unwrap()),
            norm(&e.rendered.html),
            "{name}"
        );
        assert_eq!(p.subject().unwrap(), e.rendered.subject);
        assert_eq!(
            p.message_id(),
            Some("0197f0a3-c2d4-7b1e@letters.example.org")
        );
        for (h, v) in [
            ("Auto-Submitted", "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
            ("Content-Language", "en"),
            ("Reply-To", "desk@example.org"),
            ("Date", "Wed, 18 Nov 2026 11:06:40 +0000"),
        ] {
            assert_eq!(p.header_raw(h).unwrap().trim(), v);
        }
        assert!(p.header_raw("Precedence").is_none());
        assert!(got.bytes.is_ascii());
        assert!(got.bytes.split(|b| *b == b'\n').all(|l| l.len() < 998));
    }
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn smtputf8() {
    let server = SmtpServer::start();
    let t = Transport::open(&server.url()).unwrap();
    t.send(&email("jörg@müller.example", &confirm()))
        .await
        .unwrap();
    let got = server.messages().pop().unwrap();
    assert_eq!(got.to, ["jörg@xn--mller-kva.example"]);
    assert!(got.parameters.contains("SMTPUTF8"), "{}", got.parameters);
    let p = MessageParser::default().parse(&got.bytes).unwrap();
    assert_eq!(
        p.to().unwrap().first().unwrap().address(),
        Some("jörg@xn--mller-kva.example")
    );
    let server = SmtpServer::start();
    server.reply_to(
        Stage::Hello,
        Reply::Line("250-a.example\r\n250 8BITMIME".into()),
    );
    let t = Transport::open(&server.url()).unwrap();
    assert_eq!(
        t.send(&email("jörg@müller.example", &confirm())).await,
        Err(SendError::Permanent { code: Some(553) })
    );
    t.send(&email("maria@müller.example", &confirm()))
        .await
        .unwrap();
}

#[tokio::test]
async fn sixteen_at_once() {
    let server = SmtpServer::start();
    server.reply_to(Stage::Content, Reply::After(Duration::from_millis(100)));
    let t = Transport::open(&server.url()).unwrap();
    let mut tasks = vec![];
    for i in 0..64 {
        let t = t.clone();
        tasks.push(tokio::spawn(async move {
            t.send(&email(&format!("a{i}@b.example"), &confirm())).await
        }));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let mut to: Vec<_> = server.messages().into_iter().flat_map(|m| m.to).collect();
    to.sort();
    to.dedup();
    assert_eq!(to.len(), 64);
    assert!(
        server.most_open() <= 16 && server.connections() <= 20,
        "{} {}",
        server.most_open(),
        server.connections()
    );
}

#[tokio::test]
async fn classification() {
    let server = SmtpServer::start();
    let t = Transport::open(&server.url()).unwrap();
    let send = |to: &'static str| {
        let t = t.clone();
        async move { t.send(&email(to, &confirm())).await.map(drop) }
    };
    assert_eq!(
        send("full@b.example").await,
        Err(SendError::Temporary { code: Some(452) })
    );
    assert_eq!(
        send("nobody@b.example").await,
        Err(SendError::Permanent { code: Some(550) })
    );
    assert_eq!(send("a@b.example").await, Ok(()));
    assert_eq!(server.connections(), 1);
    for (stage, line, expected) in [
        (
            Stage::MailFrom,
            "550 5.1.8 bad sender",
            SendError::Temporary { code: Some(550) },
        ),
        (
            Stage::Recipient,
            "552 over quota",
            SendError::Temporary { code: Some(552) },
        ),
        (
            Stage::Recipient,
            "554 5.7.1 relay denied",
            SendError::Temporary { code: Some(554) },
        ),
        (
            Stage::Data,
            "451 later",
            SendError::Temporary { code: Some(451) },
        ),
        (
            Stage::Content,
            "554 no",
            SendError::Permanent { code: Some(554) },
        ),
        (
            Stage::Content,
            "451 later",
            SendError::Temporary { code: Some(451) },
        ),
    ] {
        server.reply_times(stage, Reply::Line(line.into()), 1);
        assert_eq!(send("a@b.example").await, Err(expected), "{line}");
        assert_eq!(send("a@b.example").await, Ok(()), "{line}");
    }
    assert_eq!(server.connections(), 1);
    let before = server.messages().len();
    server.reply_times(Stage::Content, Reply::Drop, 1);
    assert_eq!(send("a@b.example").await, Err(SendError::Unanswered));
    assert_eq!(server.messages().len(), before + 1);
    assert_eq!(send("a@b.example").await, Ok(()));
    server.reply_times(Stage::MailFrom, Reply::Drop, 1);
    assert_eq!(
        send("a@b.example").await,
        Ok(()),
        "a connection closed while idle is replaced"
    );
    server.reply_times(
        Stage::MailFrom,
        Reply::Line("421 4.3.2 shutting down".into()),
        1,
    );
    assert_eq!(
        send("a@b.example").await,
        Ok(()),
        "421 on an old connection"
    );
    assert!(
        !format!(
            "{} {:?}",
            send("nobody@b.example").await.unwrap_err(),
            send("nobody@b.example").await
        )
        .contains("b.example")
    );
}

#[tokio::test]
async fn our_own_faults_are_temporary() {
    for (stage, line) in [
        (Stage::Greeting, "554 go away"),
        (Stage::Hello, "550 bad helo"),
    ] {
        let server = SmtpServer::start();
        server.reply_to(stage, Reply::Line(line.into()));
        let t = Transport::open(&server.url()).unwrap();
        assert!(
            matches!(
                t.send(&email("a@b.example", &confirm())).await,
                Err(SendError::Temporary { code: Some(_) })
            ),
            "{line}"
        );
        assert!(!t.check().await.unwrap_err().to_string().is_empty());
    }
    let server = SmtpServer::start_with_login("u", "p%40");
    let t = Transport::open(&server.url()).unwrap(); // decodes to p@
    assert_eq!(
        t.send(&email("a@b.example", &confirm())).await,
        Err(SendError::Temporary { code: Some(535) })
    );
    assert!(!t.check().await.unwrap_err().to_string().is_empty());
    let server = SmtpServer::start_with_login("user", "secret");
    let t = Transport::open(&server.url()).unwrap();
    t.send(&email("a@b.example", &confirm())).await.unwrap();
    let t = Transport::open(&server.url().replace("user:secret@", "")).unwrap();
    assert_eq!(
        t.send(&email("a@b.example", &confirm())).await,
        Err(SendError::Temporary { code: Some(530) })
    );
    let port = {
        let l = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        l.local_addr().unwrap().port()
    };
    let t = Transport::open(&format!("smtp://127.0.0.1:{port}")).unwrap();
    assert_eq!(
        t.send(&email("a@b.example", &confirm())).await,
        Err(SendError::Temporary { code: None })
    );
    assert!(!t.check().await.unwrap_err().to_string().is_empty());
    let s = SmtpServer::start();
    let t = Transport::open(&format!("{}?tls=required", s.url())).unwrap();
    assert!(
        t.check()
            .await
            .unwrap_err()
            .to_string()
            .contains("STARTTLS")
    );
    // smtps at a plain port
    let s = SmtpServer::start();
    let t = Transport::open(&s.url().replace("smtp:", "smtps:")).unwrap();
    assert!(!t.check().await.unwrap_err().to_string().is_empty());
}

#[tokio::test]
async fn a_send_given_up_half_way_poisons_nothing() {
    let server = SmtpServer::start();
    let t = Transport::open(&server.url()).unwrap();
    t.send(&email("a@b.example", &confirm())).await.unwrap();
    server.reply_times(Stage::Content, Reply::After(Duration::from_millis(300)), 1);
    let e = email("a@b.example", &confirm());
    assert!(
        tokio::time::timeout(Duration::from_millis(50), t.send(&e))
            .await
            .is_err()
    );
    assert_eq!(
        t.send(&email("nobody@b.example", &confirm())).await,
        Err(SendError::Permanent { code: Some(550) })
    );
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn folder() {
    use std::os::unix::fs::PermissionsExt;
    let dir = std::env::temp_dir().join(format!("undersigned-mail-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    let t = Transport::open(&format!("file://{}/a/b", dir.display())).unwrap();
    t.check().await.unwrap();
    let r = t
        .send(&email("a@b.example", &confirm()))
        .await
        .unwrap()
        .saved_as
        .unwrap();
    assert_eq!(
        r.file_name().unwrap(),
        "20261118T110640Z-0197f0a3-c2d4-7b1e.eml"
    );
    assert_eq!(
        std::fs::metadata(&r).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(std::fs::read_dir(r.parent().unwrap()).unwrap().count(), 1);
    assert!(
        MessageParser::default()
            .parse(&std::fs::read(&r).unwrap())
            .unwrap()
            .body_text(0)
            .unwrap()
            .contains("1234 5678")
    );
    std::fs::remove_dir_all(dir.join("a")).unwrap();
    std::fs::write(dir.join("a"), "a file in the way").unwrap();
    assert_eq!(
        t.send(&email("a@b.example", &confirm())).await,
        Err(SendError::Temporary { code: None })
    );
    assert!(!t.check().await.unwrap_err().to_string().is_empty());
    assert!(
        !Transport::open(&format!("file://{}/a/b", dir.display()))
            .unwrap_err()
            .to_string()
            .is_empty()
    );
}

#[tokio::test]
async fn dots_and_memory() {
    let server = SmtpServer::start();
    let t = Transport::open(&server.url()).unwrap();
    let mut e = email("a@b.example", &confirm());
    e.rendered.text = ".\n..a\nb\n.".into();
    t.send(&e).await.unwrap();
    let got = server.messages().pop().unwrap();
    assert_eq!(
        MessageParser::default()
            .parse(&got.bytes)
            .unwrap()
            .body_text(0)
            .unwrap()
            .replace("\r\n", "\n")
            .trim_end(),
        ".\n..a\nb\n."
    );
    let m = Transport::memory();
    m.fail_next(2, SendError::Permanent { code: Some(550) });
    assert!(m.send(&e).await.is_err() && m.clone().send(&e).await.is_err());
    m.send(&e).await.unwrap();
    assert_eq!(m.sent().len(), 1);
    assert_eq!(m.sent()[0].to, "a@b.example");
}

#[test]
fn hostile_subjects_stay_one_line() {
    let mut m = confirm();
    if let Message::Confirm(Confirm { letter, line, .. }) = &mut m {
        letter.title = "Hi\r\nBcc: victim@example.org\r\n\r\nbody".into();
        line.name = "x\nhttps://evil.example/free-money\r\n.\r\nRCPT".into();
    }
    let e = email("a@b.example", &m);
    let bytes = e
        .compose(undersigned::mail::compose::Wire::Smtp)
        .unwrap()
        .formatted();
    let p = MessageParser::default().parse(&bytes).unwrap();
    assert!(p.bcc().is_none());
    assert_eq!(
        p.subject().unwrap(),
        "Confirm your signature: Hi Bcc: victim@example.org body"
    );
    assert!(!e.rendered.text.contains("https://evil"));
    assert!(
        e.rendered
            .text
            .lines()
            .all(|l| !l.starts_with("x ") && !l.starts_with("evil"))
    );
    let mut e = e;
    e.message_id = "a\r\nb".into();
    assert!(e.compose(undersigned::mail::compose::Wire::Smtp).is_err());
    e.message_id = "a".into();
    e.message_id_host = "[::1]".into();
    e.compose(undersigned::mail::compose::Wire::Smtp).unwrap();
}
