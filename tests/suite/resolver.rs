//! Domains that take no mail, as a DNS server on this machine tells them.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use hickory_proto::op::{Message, MessageType, ResponseCode};
use hickory_proto::rr::rdata::{A, MX};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use std::net::{SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use undersigned::acts::add_up_numbers::add_up_numbers;
use undersigned::domain::letter::Review;
use undersigned::mail::resolver::{Finding, Resolver};
use undersigned::mail::transport::Transport;

/// Answers by the first label of the name until the test ends; counts what it is asked.
struct Dns {
    address: SocketAddr,
    asked: Arc<AtomicUsize>,
}

fn dns() -> Dns {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    std::thread::spawn(move || {
        let mut bytes = [0; 512];
        while let Ok((length, from)) = socket.recv_from(&mut bytes) {
            count.fetch_add(1, Ordering::SeqCst);
            let question = Message::from_vec(&bytes[..length]).unwrap();
            for answer in answers(&question) {
                socket.send_to(&answer.to_vec().unwrap(), from).unwrap();
            }
        }
    });
    Dns { address, asked }
}

fn answers(question: &Message) -> Vec<Message> {
    let query = &question.queries[0];
    let (name, kind) = (query.name().clone(), query.query_type());
    let mut answer = Message::new(
        question.metadata.id,
        MessageType::Response,
        question.metadata.op_code,
    );
    answer.add_query(query.clone());
    let mut say = |data: RData| {
        answer
            .answers
            .push(Record::from_rdata(name.clone(), 60, data));
    };
    let mx = |host: &str| RData::MX(MX::new(0, Name::from_ascii(host).unwrap()));
    let mut forged = Vec::new();
    match (name.to_ascii().split('.').next().unwrap(), kind) {
        ("silent", _) => return Vec::new(),
        ("gone", _) => answer.metadata.response_code = ResponseCode::NXDomain,
        ("broken", _) => answer.metadata.response_code = ResponseCode::ServFail,
        ("cut", _) => answer.metadata.truncation = true,
        ("null", RecordType::MX) => say(mx(".")),
        ("mails", RecordType::MX) => say(mx("mx.mails.example.")),
        ("hosted-a" | "hosted-b" | "hosted-c", RecordType::MX) => {
            say(mx("aspmx.l.google.com."));
        }
        ("plain", RecordType::A) => say(RData::A(A::new(192, 0, 2, 1))),
        ("guessed", RecordType::MX) => {
            say(mx("mx.mails.example."));
            let mut wrong = Message::new(
                question.metadata.id.wrapping_add(1),
                MessageType::Response,
                question.metadata.op_code,
            );
            wrong.add_query(query.clone());
            wrong.metadata.response_code = ResponseCode::NXDomain;
            forged.push(wrong);
        }
        _ => {}
    }
    forged.push(answer);
    forged
}

#[test]
fn only_a_definite_no_counts() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let dns = dns();
    let resolver = Resolver::new(Some(dns.address));
    let now = crate::harness::app::START;
    let find = |domain: &str| runtime.block_on(resolver.find(domain, now));
    for (domain, expected) in [
        ("gone.example", Finding::NoMail),
        ("null.example", Finding::NoMail),
        ("nothing.example", Finding::NoMail),
        ("mails.example", Finding::TakesMail(None)),
        ("plain.example", Finding::TakesMail(None)),
        ("guessed.example", Finding::TakesMail(None)),
        ("broken.example", Finding::Unknown),
        ("cut.example", Finding::Unknown),
        ("silent.example", Finding::Unknown),
    ] {
        assert_eq!(find(domain), expected, "{domain}");
    }
    let asked = dns.asked.load(Ordering::SeqCst);
    assert_eq!(
        (find("gone.example"), find("silent.example")),
        (Finding::NoMail, Finding::Unknown)
    );
    assert_eq!(
        dns.asked.load(Ordering::SeqCst),
        asked,
        "what was found is remembered"
    );
    let nobody = Resolver::new(None);
    assert_eq!(
        runtime.block_on(nobody.find("gone.example", now)),
        Finding::Unknown
    );
}

#[test]
fn mail_to_a_domain_that_takes_none_is_shown_to_moderators_and_nothing_else_is_held_up() {
    let dns = dns();
    let server = dns.address.to_string();
    let settings = [("dns.resolver", server.as_str())];
    let app = TestApp::start_with(Engine::Sqlite, &settings, Transport::memory());
    for host in ["gone", "null", "mails", "silent", "broken"] {
        app.sign(
            LETTER,
            &SignForm::of(&format!("Society {host}"), &format!("{host}.example")),
        );
    }
    let reached: Vec<String> = app.new_mail().into_iter().map(|mail| mail.to).collect();
    assert_eq!(
        reached,
        [
            "jana.weiss@broken.example",
            "jana.weiss@mails.example",
            "jana.weiss@silent.example"
        ]
    );
    let page = app.moderator().get("/desk/mail");
    page.shows("somebody at gone.example")
        .shows("somebody at null.example")
        .shows("says that it takes no mail");
    page.lacks("silent.example");
}

stories! {
    /// Of all own domains only that much is told: whose service takes in their mail.
    fn own_domains_are_counted_with_the_service_that_takes_in_their_mail(app) {
        let dns = dns();
        let server = dns.address.to_string();
        let settings = [("dns.resolver", server.as_str())];
        let app = TestApp::start_with(app.engine, &settings, Transport::memory());
        let letter = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        let of = |host: &str| SignForm::of(&format!("Society {host}"), &format!("{host}.example"));
        for host in ["hosted-a", "hosted-b", "mails"] {
            app.sign(&letter, &of(host));
        }
        let desk = app.moderator();
        let table = || desk.get("/desk/letters/rules/numbers.csv?table=mail").body;
        // Nobody has asked yet.
        assert!(table().contains("own,3,0,0,0"), "{}", table());
        let link = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&link, &[]).is(200);
        app.sign_and_confirm(&letter, &of("hosted-c"));
        for _ in 0..2 {
            assert!(table().contains("mx:google.com,3,3,0,2"), "{}", table());
            assert!(table().contains("own,1,1,0,0"), "{}", table());
            app.block_on(add_up_numbers(&app.workshop, app.crew.holder, app.clock.now()))
                .unwrap();
        }
        desk.get("/desk/letters/rules/numbers")
            .shows("Own domains at google.com")
            .shows("Other own domains");
    }
}
