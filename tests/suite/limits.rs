//! How often one client may do one thing, and who one client is.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser, form_urlencoded};
use crate::harness::engine::{Database, Engine};
use crate::harness::forms::SignForm;
use crate::harness::process::Process;
use undersigned::mail::transport::Transport;

fn start(settings: &[(&str, &str)]) -> TestApp {
    TestApp::start_with(Engine::Sqlite, settings, Transport::memory())
}

/// The form, by way of a proxy that says whose it is.
fn sign_as(base: &str, client: &str, headers: &[(&str, &str)]) -> Answer {
    let form = SignForm::of("Humanists of Berlin", "berlin.example");
    let browser = Browser::new(base);
    let mut all = vec![
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Origin", base),
    ];
    if !client.is_empty() {
        all.push(("X-Forwarded-For", client));
    }
    all.extend(headers);
    let body = form_urlencoded(&form.fields());
    browser.post_raw(&format!("{LETTER}/sign"), &all, body.as_bytes())
}

fn seconds(answer: &Answer) -> u64 {
    let text = answer.header("retry-after").expect("Retry-After");
    text.parse().unwrap()
}

#[test]
fn too_many_is_a_page_that_says_when_to_come_back() {
    let app = start(&[("limits.sign", "3/10m")]);
    for _ in 0..3 {
        sign_as(&app.base, "", &[]).is(303);
    }
    let refused = sign_as(&app.base, "", &[]);
    refused.is(429).shows("Please wait a moment");
    assert!((1..=200).contains(&seconds(&refused)), "{refused:?}");
    assert!(
        refused
            .header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
    assert_eq!(refused.header("cache-control"), Some("no-store"));
    // Other acts, and reading, are not concerned.
    app.browser().get(LETTER).is(200);
    app.browser().get(&format!("{LETTER}/sign")).is(200);
}

#[test]
fn under_the_api_it_is_a_problem_document() {
    let app = start(&[("limits.api", "2/10m")]);
    let path = "/api/v1/letters/multilateralism/count";
    for _ in 0..2 {
        app.browser().get(path).is(200);
    }
    let refused = app.browser().get(path);
    refused.is(429);
    assert!((1..=300).contains(&seconds(&refused)));
    assert_eq!(
        refused.header("content-type"),
        Some("application/problem+json")
    );
    assert_eq!(refused.header("access-control-allow-origin"), Some("*"));
    let problem = refused.json();
    assert_eq!(problem["status"], 429);
    assert!(
        problem["title"]
            .as_str()
            .is_some_and(|title| !title.is_empty()),
        "{problem}"
    );
}

#[test]
fn every_client_has_its_own() {
    let app = start(&[("limits.sign", "2/10m")]);
    let sign = |client: &str| sign_as(&app.base, client, &[]).status;
    for client in [
        "198.51.100.1",
        "198.51.100.2",
        "2001:db8:0:1::1",
        "2001:db8:0:2::1",
    ] {
        assert_eq!(
            [sign(client), sign(client), sign(client)],
            [303, 303, 429],
            "{client}"
        );
    }
    // A household has a /64; an address may be written in several ways.
    for same in [
        "2001:db8:0:1::2",
        "2001:db8:0:1:ffff:ffff:ffff:ffff",
        "[2001:db8:0:1::9]:4711",
        "::ffff:198.51.100.1",
        "198.51.100.1:80",
    ] {
        assert_eq!(sign(same), 429, "{same}");
    }
    assert_eq!(sign("2001:db8:0:3::1"), 303);
}

#[test]
fn what_a_client_says_of_itself_changes_nothing() {
    let app = start(&[("limits.sign", "2/10m")]);
    let sign = |claim: &str| sign_as(&app.base, claim, &[]).status;
    // The proxy adds the true address at the end; what stands before it is the client's word.
    assert_eq!(
        [
            sign("1.1.1.1, 198.51.100.1"),
            sign("2.2.2.2, 198.51.100.1"),
            sign("3.3.3.3, 198.51.100.1")
        ],
        [303, 303, 429]
    );
    for other in [
        ("Forwarded", "for=9.9.9.9"),
        ("X-Real-IP", "9.9.9.9"),
        ("True-Client-IP", "9.9.9.9"),
        ("CF-Connecting-IP", "9.9.9.9"),
    ] {
        assert_eq!(
            sign_as(&app.base, "198.51.100.1", &[other]).status,
            429,
            "{other:?}"
        );
    }
}

#[test]
fn proxies_that_are_not_trusted_are_not_believed() {
    let app = start(&[
        ("limits.sign", "2/10m"),
        ("server.trusted_proxies", "10.0.0.0/8"),
    ]);
    let sign = |client: &str| sign_as(&app.base, client, &[]).status;
    assert_eq!(
        [
            sign("198.51.100.1"),
            sign("198.51.100.2"),
            sign("198.51.100.3")
        ],
        [303, 303, 429]
    );
}

/// With nothing configured, on the real clock: a limit refills while it is used, so the first
/// refusal comes at the limit or a little later.
#[test]
fn the_limits_that_nobody_configured() {
    let database = Database::empty(Engine::Sqlite);
    let server = Process::serve(&database.folder, &[]);
    let browser = Browser::new(&server.base);
    let addresses = std::cell::Cell::new(0);
    let acts: [(&str, usize, &dyn Fn() -> Answer); 7] = [
        ("sign", 30, &|| {
            browser.post(&format!("{LETTER}/sign"), &[("organisation", "")])
        }),
        ("confirm", 60, &|| browser.post("/confirm/none", &[])),
        ("code", 20, &|| {
            browser.post(
                &format!("{LETTER}/code"),
                &[("email", "a@b.example"), ("code", "0000 0000")],
            )
        }),
        // At another account each time: wrong guesses at one of them are slowed down before.
        ("login", 10, &|| {
            let email = format!("a{}@b.example", addresses.replace(addresses.get() + 1));
            browser.post(
                "/desk/login",
                &[("email", email.as_str()), ("password", "wrong password")],
            )
        }),
        ("search", 120, &|| {
            browser.get(&format!("{LETTER}/signatories?q=a"))
        }),
        ("api", 300, &|| {
            browser.get("/api/v1/letters/multilateralism/count")
        }),
        ("signer_desk", 60, &|| {
            browser.post("/my", &[("email", "a@b.example")])
        }),
    ];
    for (act, limit, ask) in acts {
        let taken = (0..2 * limit).take_while(|_| ask().status != 429).count();
        assert!(
            (limit..limit + limit / 2).contains(&taken),
            "{act}: {taken} were taken"
        );
    }
}
