//! What we promise to everyone, tried from outside.
use crate::harness::acts::as_shown;
use crate::harness::app::{LETTER, ROBIN, START, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::engine::{Database, Engine};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::process::{Process, eventually, mail_files};
use crate::harness::registry::{merge, organisation_id};
use crate::harness::routes;
use crate::harness::sql::number;
use crate::harness::statements;
use crate::harness::stories::stories;
use crate::schema::dump;
use std::collections::BTreeSet;
use std::time::Duration;
use undersigned::acts::mark_bounce::mark_bounce;
use undersigned::acts::moderate::{Decide, Verb, decide};
use undersigned::acts::purge::purge;
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::{Review, Signers};
use undersigned::domain::signature::{SignatureId, State};
use undersigned::domain::time::{DAY, HOUR};
use undersigned::security::link::{self, Purpose};
use undersigned::store::schema::signatures;

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

fn person(name: &str, email: &str) -> SignForm {
    berlin()
        .without("organisation")
        .without("website")
        .with("kind", "individual")
        .with("name", name)
        .with("email", email)
}

/// The entry that was confirmed last; ids tell apart what is a millisecond apart.
fn newest(app: &TestApp) -> SignatureId {
    use diesel::prelude::*;
    app.read(|db| {
        Ok(signatures::table
            .select(signatures::id)
            .order(signatures::id.desc())
            .first(db)?)
    })
}

fn moved(app: &TestApp, signature_id: SignatureId, seen: State, verb: Verb) {
    let command = Decide {
        signature_id,
        by: Actor::COMMAND_LINE,
        seen: as_shown(app, signature_id, seen),
        verb,
    };
    app.block_on(decide(&app.workshop, command, app.clock.now()))
        .unwrap();
}

/// Every address of the server, each with what stands for its parameters.
fn routes(fill: &[(&str, &[&str])]) -> Vec<String> {
    let below = |prefix: &'static str, routes: Vec<(&'static str, String)>| {
        routes
            .into_iter()
            .map(move |(_, path)| format!("{prefix}{path}"))
    };
    let all: BTreeSet<String> = below("", routes::public())
        .chain(below("/desk", routes::desk()))
        .collect();
    let mut paths = Vec::new();
    for pattern in all {
        let mut filled = vec![pattern];
        for (name, values) in fill {
            filled = filled
                .iter()
                .flat_map(|path| {
                    let parameter = format!("{{{name}}}");
                    if path.contains(&parameter) {
                        values
                            .iter()
                            .map(|value| path.replace(&parameter, value))
                            .collect()
                    } else {
                        vec![path.clone()]
                    }
                })
                .collect();
        }
        paths.extend(filled);
    }
    assert!(paths.len() > 30, "{paths:?}");
    assert!(paths.iter().all(|path| !path.contains('{')), "{paths:?}");
    paths
}

/// What is wrong with a page that should work alone and tell nobody.
fn foreign(page: &Answer) -> Vec<String> {
    let mut faults = Vec::new();
    if page.header("set-cookie").is_some() {
        faults.push("sets a cookie".to_owned());
    }
    let body = page.body.to_lowercase();
    for tag in body
        .split('<')
        .skip(1)
        .map(|tag| tag.split('>').next().unwrap())
    {
        let name = tag.split_whitespace().next().unwrap_or_default();
        // A file of ours that makes a page handier is none; what stands between its tags would be.
        let ours =
            tag.starts_with("script src=\"/static/") && body.contains(&format!("<{tag}></script>"));
        if ["script", "iframe", "object", "embed", "base"].contains(&name) && !ours {
            faults.push(format!("<{tag}>"));
        }
        if tag.contains("javascript:")
            || tag
                .split_whitespace()
                .any(|word| word.starts_with("on") && word.contains("=\""))
        {
            faults.push(format!("a script in <{tag}>"));
        }
        let loads = [
            "img", "source", "video", "audio", "use", "input", "form", "track",
        ]
        .contains(&name)
            || (name == "link" && !tag.contains("canonical") && !tag.contains("alternate"));
        for attribute in [
            "src=\"",
            "href=\"",
            "srcset=\"",
            "action=\"",
            "poster=\"",
            "formaction=\"",
        ] {
            if let Some((_, value)) = tag.split_once(attribute).filter(|_| loads) {
                let local = (value.starts_with('/') && !value.starts_with("//"))
                    || value.starts_with("data:")
                    || value.starts_with(['#', '"']);
                if !local {
                    faults.push(format!("<{tag}>"));
                }
            }
        }
        if tag.contains("url(") && tag.contains("//") {
            faults.push(format!("<{tag}>"));
        }
    }
    faults
}

stories! {
    fn no_get_changes_anything(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&rules, &berlin());
        let published = newest(app).to_string();
        app.advance(Duration::from_secs(1));
        app.sign_and_confirm(LETTER, &SignForm::of("Society of Paris", "paris.example"));
        let held = newest(app).to_string();
        app.sign(LETTER, &SignForm::of("Friends of Rome", "rome.example"));
        let token = app.new_mail().iter().find(|mail| mail.text.contains("/confirm/")).unwrap().path("/confirm/").replace("/confirm/", "");
        app.sign(LETTER, &SignForm::of("Friends of Oslo", "oslo.example"));
        let desk = app.signer_desk("jana.weiss@paris.example");
        app.browser().post(&app.browser().get(&desk).action("handover"), &[("name", "Greta Gross"), ("email", "greta@paris.example")]).is(303);
        let successor = app.new_mail().remove(0).path("/my/handover/").replace("/my/handover/", "");
        let desk = desk.replace("/my/", "");
        let unsubscribe = link::token(&app.workshop.keyring, Purpose::Unsubscribe, newest(app), link::NEVER);
        let setup = app.setup_path().unwrap().replace("/desk/setup/", "");
        let stylesheet = app.browser().get(LETTER).paths("/static/").remove(0).replace("/static/", "");
        let robin = app.moderator();
        app.chain();
        let fill: [(&str, &[&str]); 12] = [
            ("name", &["unknown"]),
            ("step", &["resend", "unknown"]),
            ("slug", &["multilateralism", "rules", "unknown"]),
            ("id", &[&published, &held, "unknown"]),
            ("token", &[&token, &setup, &desk, &successor, &unsubscribe, "unknown"]),
            ("number", &["1", "2"]),
            ("place", &["1", "x"]),
            ("from", &["1"]),
            ("to", &["2"]),
            ("language", &["en"]),
            ("reason", &["not-genuine", "unknown"]),
            ("path:.*", &[&stylesheet, "unknown"]),
        ];
        // Long enough for all that is noted now and then.
        app.advance(HOUR);
        let before = dump(app);
        let mut answered = std::collections::BTreeMap::new();
        for path in routes(&fill) {
            for browser in [&app.browser(), &robin] {
                let answer = browser.get(&path);
                assert!(answer.status < 500, "{path}: {}", answer.text());
                *answered.entry(answer.status).or_insert(0) += 1;
            }
        }
        assert!(answered[&200] > 40, "{answered:?}");
        assert_eq!(dump(app), before);
        // What mail scanners append and browsers prefetch.
        for query in ["?lang=en", "?utm_source=x", "?q=a&after=b&limit=1&country=DE&kind=organisation", "?confirm=1"] {
            app.browser().get(&format!("/confirm/{token}{query}"));
            app.browser().get_with(&format!("{LETTER}/signatories{query}"), &[("Sec-Purpose", "prefetch")]);
        }
        assert_eq!(dump(app), before);
    }

    fn public_pages_keep_nothing_of_the_reader_and_load_nothing_from_elsewhere(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&rules, &berlin());
        let id = newest(app).to_string();
        app.sign(LETTER, &berlin());
        let token = app.new_mail().iter().find(|mail| mail.text.contains("/confirm/")).unwrap().path("/confirm/").replace("/confirm/", "");
        app.chain();
        let stylesheet = app.browser().get(LETTER).paths("/static/").into_iter().find(|path| path.contains(".css")).unwrap().replace("/static/", "");
        let fill: [(&str, &[&str]); 12] = [
            ("name", &["unknown"]),
            ("step", &["resend", "unknown"]),
            ("slug", &["multilateralism", "rules", "unknown"]),
            ("id", &[&id]),
            ("token", &[&token, "unknown"]),
            ("number", &["1"]),
            ("place", &["1"]),
            ("from", &["1"]),
            ("to", &["2"]),
            ("language", &["en"]),
            ("reason", &["not-genuine", "unknown"]),
            ("path:.*", &[&stylesheet]),
        ];
        let paths: Vec<String> = routes(&fill).into_iter().filter(|path| !path.starts_with("/desk")).collect();
        let mut pages = 0;
        for path in &paths {
            let answer = app.browser().get(path);
            let html = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
            if html {
                pages += 1;
                assert_eq!(foreign(&answer), [""; 0], "{path}");
            }
            assert_eq!(answer.header("set-cookie"), None, "{path}");
            let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{path} has no policy"));
            assert!(policy.contains("default-src 'none'") && !policy.contains("http") && !policy.contains("unsafe"), "{policy}");
        }
        assert!(pages > 15, "{pages}");
        let faulty = app.browser().post(&format!("{LETTER}/sign"), &[("kind", "organisation")]);
        assert_eq!(foreign(&faulty), [""; 0]);
        let css = app.browser().get(&format!("/static/{stylesheet}"));
        css.is(200);
        for far in ["@import", "http:", "https:", "url(//"] {
            assert!(!css.body.contains(far), "the style sheet has {far}");
        }
    }

    fn a_dump_holds_no_address_and_no_name_that_is_not_public(app) {
        let both = app.letter("both", |bundle| {
            bundle.rules.signers = Signers::Both;
            bundle.rules.review = Review::Rules;
        });
        // Published for an organisation: the contact is not printed.
        app.sign_and_confirm(&both, &berlin());
        // Never confirmed, held, rejected, unpublished, and refused by its owner.
        app.sign(&both, &person("Zdenka Nekonfirmovala", "zdenka@unconfirmed.example"));
        app.new_mail();
        app.sign_and_confirm(LETTER, &SignForm::of("Society of Paris", "paris.example").with("name", "Aurélie Enattente").with("print_name", "on"));
        app.advance(Duration::from_secs(1));
        app.sign_and_confirm(&both, &person("Waltraud Wartend", "waltraud@gmail.com").with("organisation", "Institut Verborgen").with("fax", "1"));
        let waltraud = newest(app);
        app.advance(Duration::from_secs(1));
        app.sign_and_confirm(&both, &person("Olga Offentlich", "olga@public.example"));
        let olga = newest(app);
        app.sign(&both, &person("Nemo Nichtich", "nemo@not-me.example"));
        let not_me = app.new_mail().into_iter().find(|mail| mail.to.starts_with("nemo")).unwrap().path("/confirm/");
        app.browser().post(&format!("{not_me}/not-me"), &[]).is(200);
        // At the signer desk: a link, one to nobody, an offer to a successor, a correction under review.
        let desk = app.signer_desk("jana.weiss@paris.example");
        app.browser().post("/my", &[("email", "neugierig@stranger.example")]).is(303);
        let page = app.browser().get(&desk);
        app.browser().post(&page.action("handover"), &[("name", "Sukzessa Nachfolgerin"), ("role", "Ehrenamt"), ("email", "sukzessa@paris.example")]).is(303);
        let seen = app.browser().get(&page.action("correct")).field("seen").unwrap();
        let corrected = [("seen", seen.as_str()), ("organisation", "Society of Paris and Lyon"), ("name", "Aurélie Enattente"), ("print_name", "on")];
        app.browser().post(&page.action("correct"), &corrected).is(303);
        app.new_mail();
        let robin = app.moderator();
        robin.get("/desk/queue").is(200);
        app.transport.fail_next(1, undersigned::mail::send_error::SendError::Permanent { code: Some(550) });
        app.sign(LETTER, &SignForm::of("Dead Letter Office", "dead.example").with("email", "undeliverable@dead.example"));
        app.new_mail();
        app.chain();
        let text = dump(app).to_lowercase();
        let hex = |needle: &str| data_encoding::HEXLOWER.encode(needle.as_bytes());
        let held = |needle: &str| {
            let needle = needle.to_lowercase();
            text.contains(&needle) || text.contains(&hex(&needle))
        };
        assert!(text.contains("humanists of berlin") && text.contains("olga offentlich"), "what is public is there");
        let waltraud_is_held = number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held' AND kind = 'individual'");
        assert_eq!(waltraud_is_held, 1);
        for secret in [
            "jana.weiss", "@berlin.example", "Jana Weiss", "Weiss", "Zdenka", "Nekonfirmovala", "unconfirmed.example", "Aurélie", "Enattente",
            "@paris.example", "Waltraud", "Wartend", "Verborgen", "waltraud@gmail.com", "olga@public.example", "public.example", "Nemo", "Nichtich", "not-me.example",
            "undeliverable@dead.example", "robin@humanists.example", "@gmail.com", "neugierig", "stranger.example", "Sukzessa", "Nachfolgerin", "Ehrenamt",
        ] {
            assert!(!held(secret), "{secret} is in the dump: {:?}", text.lines().find(|line| line.contains(&secret.to_lowercase()) || line.contains(&hex(&secret.to_lowercase()))));
        }
        // Also as typed, case kept, in bytes.
        let as_typed = dump(app);
        for secret in ["Jana Weiss", "Nekonfirmovala", "Enattente", "Wartend", "Nichtich"] {
            assert!(!as_typed.contains(&hex(secret)), "{secret}");
        }
        if app.engine == Engine::Sqlite {
            // The file itself, deleted rows and the log of writes included.
            for file in ["test.db", "test.db-wal"] {
                let bytes = std::fs::read(app.database.folder.join(file)).unwrap();
                let bytes = String::from_utf8_lossy(&bytes);
                for secret in ["jana.weiss", "zdenka@", "waltraud@", "olga@", "nemo@", "undeliverable@", "robin@humanists", "Nekonfirmovala", "Wartend", "Nichtich"] {
                    assert!(!bytes.contains(secret), "{secret} is in {file}");
                }
            }
        }
        // Off the list, the name of a person goes from every plain column, and comes back with it.
        moved(app, olga, State::Published, Verb::Unpublish);
        app.chain();
        let off = dump(app).to_lowercase();
        for secret in ["olga", "offentlich"] {
            assert!(!off.contains(secret) && !off.contains(&hex(secret)), "{secret} stayed: {:?}", off.lines().find(|line| line.contains(secret) || line.contains(&hex(secret))));
        }
        moved(app, olga, State::Held, Verb::Publish);
        app.browser().get(&both).shows("Olga Offentlich");
        moved(app, waltraud, State::Held, Verb::Reject { reason: undersigned::domain::signature::Rejection::Unclear.into(), mail: true });
        app.advance(HOUR);
        app.new_mail();
        assert!(!dump(app).to_lowercase().contains("wartend"));
    }

    fn what_is_erased_leaves_no_key_behind(app) {
        let left_over = "SELECT COUNT(*) FROM seals WHERE record_id NOT IN (SELECT id FROM submissions) \
            AND record_id NOT IN (SELECT id FROM signatures) AND record_id NOT IN (SELECT id FROM moderators) AND record_id NOT IN (SELECT id FROM organisations)";
        let seals = |expected: i64| {
            assert_eq!(number(app, left_over), 0);
            assert_eq!(number(app, "SELECT COUNT(*) FROM seals"), expected);
        };
        seals(0);
        app.sign(LETTER, &berlin());
        seals(1);
        app.sign(LETTER, &berlin());
        seals(1);
        let path = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&format!("{path}/not-me"), &[]).is(200);
        seals(0);
        // One of three forms of the same signer is confirmed: the others are void.
        let paris = SignForm::of("Society of Paris", "paris.example");
        for role in ["Chair", "Secretary", "Treasurer"] {
            app.sign(LETTER, &paris.clone().with("role", role));
        }
        seals(3);
        let paths: Vec<String> = app.new_mail().iter().map(|mail| mail.path("/confirm/")).collect();
        app.browser().post(&paths[1], &[]).is(200);
        seals(1);
        // Signed already: the second submission goes when it is confirmed.
        app.sign(LETTER, &paris.clone().with("role", "Chair again"));
        seals(2);
        // Expired.
        app.advance(31 * DAY);
        app.block_on(purge(&app.workshop, 30 * DAY, 30 * DAY, app.clock.now())).unwrap();
        seals(1);
        app.sign(LETTER, &SignForm::of("Friends of Rome", "rome.example"));
        app.advance(8 * DAY);
        app.sign(LETTER, &SignForm::of("Friends of Rome", "rome.example"));
        seals(2);
    }
}

/// An answer without what differs between any two: the date and the request's own name.
fn comparable(answer: &Answer) -> String {
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| name != "date" && name != "x-request-id")
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    // Their order differs from one thread of the server to another.
    headers.sort();
    format!("{} {headers:?} {}", answer.status, answer.body)
}

/// Names of organisations, however the registry knows them, or not.
fn known_to_the_registry(app: &TestApp) -> [(&'static str, &'static str); 7] {
    let robin = app.moderator();
    let known = |form: &SignForm| {
        app.sign_and_confirm(LETTER, form);
        app.advance(Duration::from_secs(1));
    };
    known(
        &SignForm::of("Kreis der Vernunft", "kreis.example")
            .with("organisation_en", "Circle of Reason"),
    );
    known(
        &SignForm::of("Stiller Kreis", "still.example")
            .with("organisation_en", "Silent Circle")
            .with("visibility", "counted"),
    );
    known(&SignForm::of("Winner Society", "winner.example"));
    known(&SignForm::of("Loser Society", "loser.example").with("organisation_en", "English Loser"));
    let (loser, winner) = (
        organisation_id(app, "Loser Society"),
        organisation_id(app, "Winner Society"),
    );
    merge(&robin, &loser, &winner).is(303);
    [
        ("an unknown organisation", "Nobody Knows Us"),
        ("a known one", "Kreis der Vernunft"),
        ("one by another name", "Circle of Reason"),
        ("one that is not named", "Stiller Kreis"),
        ("one that is not named, by another name", "Silent Circle"),
        ("a merged one", "Loser Society"),
        ("a merged one, by another name", "English Loser"),
    ]
}

fn everyone_gets_the_same(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    let observed = |form: &SignForm| {
        // Whether the switches are read again depends on the clock, and not on who asks.
        app.browser().get("/my").is(200);
        statements::taken();
        let answer = app
            .browser()
            .post(&format!("{LETTER}/sign"), &form.fields());
        let statements = statements::taken();
        let page = app.browser().follow(&answer);
        (comparable(&answer) + &comparable(&page), statements)
    };
    // Once beforehand: the first form of all also stores the wording of the boxes.
    app.sign(LETTER, &SignForm::of("Friends of Oslo", "oslo.example"));
    app.new_mail();
    let (expected, statements) = observed(&berlin());
    assert!(statements.len() > 10, "{statements:#?}");
    let same = |who: &str, form: &SignForm| {
        let (answer, ran) = observed(form);
        assert_eq!(answer, expected, "{who}");
        assert_eq!(
            ran.len(),
            statements.len(),
            "{who}: {ran:#?}\ninstead of {statements:#?}"
        );
    };
    same(
        "an organisation with a longer name",
        &SignForm::of(&"Long name ".repeat(15), "long.example"),
    );
    same("a double click", &berlin());
    let path = app.new_mail().remove(0).path("/confirm/");
    for (who, name) in known_to_the_registry(app) {
        let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
        same(who, &SignForm::of(name, &domain));
    }
    app.new_mail();
    app.advance(Duration::from_secs(180));
    same("the same form later", &berlin());
    app.browser().post(&path, &[]).is(200);
    same("one who waits for the moderators", &berlin());
    moved(app, newest(app), State::Held, Verb::Publish);
    same("one who is listed", &berlin());
    same(
        "one who is listed, with another role",
        &berlin().with("role", "Treasurer"),
    );
    same("a rival", &berlin().with("email", "rival@berlin.example"));
    // Silenced by its owner.
    let rome = SignForm::of("Friends of Rome", "rome.example");
    app.sign(LETTER, &rome);
    let path = app
        .new_mail()
        .into_iter()
        .find(|mail| mail.to.contains("rome"))
        .unwrap()
        .path("/confirm/");
    app.browser().post(&format!("{path}/not-me"), &[]).is(200);
    same("one who silenced the letter", &rome);
    // Known not to work.
    let gone = SignForm::of("Gone", "gone.example");
    app.sign(LETTER, &gone);
    let mail = app
        .new_mail()
        .into_iter()
        .find(|mail| mail.to.contains("gone"))
        .unwrap();
    let id = mail
        .raw
        .lines()
        .find_map(|line| line.strip_prefix("Message-ID: <"))
        .unwrap()
        .split('@')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let (status, by) = ("5.1.1".to_owned(), Actor::COMMAND_LINE);
    app.block_on(mark_bounce(&app.workshop, id, status, by, START))
        .unwrap();
    same(
        "one whose mail came back",
        &gone.clone().with("role", "Other"),
    );
    // Over the cap.
    let eager = SignForm::of("Eager", "eager.example");
    for number in 0..5 {
        app.sign(
            LETTER,
            &eager.clone().with("role", &format!("Role {number}")),
        );
    }
    same("one who has had five mails", &eager);
    same(
        "one who filled in what people cannot see",
        &SignForm::of("Trap", "trap.example").with("fax", "1"),
    );
    same(
        "one with a free address",
        &SignForm::of("Free", "free.example").with("email", "free@gmail.com"),
    );
}

#[test]
fn everyone_gets_the_same_answer_from_the_same_statements_sqlite() {
    everyone_gets_the_same(Engine::Sqlite);
}

#[test]
fn everyone_gets_the_same_answer_from_the_same_statements_postgres() {
    everyone_gets_the_same(Engine::Postgres);
}

/// Whether an address has signed here is told to its inbox alone.
fn everyone_who_asks_gets_the_same(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    app.sign_and_confirm(LETTER, &berlin());
    app.sign_and_confirm(LETTER, &SignForm::of("Gone", "gone.example"));
    app.new_mail();
    let observed = |email: &str| {
        statements::taken();
        let answer = app.browser().post("/my", &[("email", email)]);
        let statements = statements::taken();
        let page = app.browser().follow(&answer);
        (comparable(&answer) + &comparable(&page), statements)
    };
    let (expected, statements) = observed("nobody@nowhere.example");
    assert!(statements.len() > 6, "{statements:#?}");
    let same = |who: &str, email: &str| {
        let (answer, ran) = observed(email);
        assert_eq!(answer, expected, "{who}");
        assert_eq!(
            ran.len(),
            statements.len(),
            "{who}: {ran:#?}\ninstead of {statements:#?}"
        );
    };
    same("one unknown, again", "nobody@nowhere.example");
    same("one who has signed", "jana.weiss@berlin.example");
    for number in 2..=6 {
        let who = format!("one who has signed, for the {number}th time");
        same(&who, "jana.weiss@berlin.example");
    }
    same("one whose mail works", "jana.weiss@gone.example");
    let mail = app
        .new_mail()
        .into_iter()
        .find(|mail| mail.to.contains("gone"))
        .unwrap();
    let id = mail
        .raw
        .lines()
        .find_map(|line| line.strip_prefix("Message-ID: <"))
        .unwrap()
        .split('@')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let (status, by) = ("5.1.1".to_owned(), Actor::COMMAND_LINE);
    app.block_on(mark_bounce(&app.workshop, id, status, by, START))
        .unwrap();
    same("one whose mail came back", "jana.weiss@gone.example");
    assert_eq!(app.new_mail().len(), 0);
    for fate in ["unknown", "capped", "undeliverable"] {
        let sql = format!("SELECT COUNT(*) FROM outbox WHERE fate = '{fate}'");
        assert!(number(app, &sql) > 0, "{fate}");
    }
}

#[test]
fn everyone_who_asks_gets_the_same_sqlite() {
    everyone_who_asks_gets_the_same(Engine::Sqlite);
}

#[test]
fn everyone_who_asks_gets_the_same_postgres() {
    everyone_who_asks_gets_the_same(Engine::Postgres);
}

#[test]
fn the_log_says_nothing_of_anyone() {
    let database = Database::empty(Engine::Sqlite);
    let settings = [("database.url", database.url.as_str()), ("log", "debug")];
    let server = Process::serve(&database.folder, &settings);
    let browser = Browser::new(&server.base);
    let form = berlin().with("role", "Vorsitzende");
    browser
        .post(&format!("{LETTER}/sign"), &form.fields())
        .is(303);
    eventually("the mail is written", Duration::from_secs(15), || {
        mail_files(&database.folder).len() == 1
    });
    let mail = Mail::read(&std::fs::read(&mail_files(&database.folder)[0]).unwrap());
    let path = mail.path("/confirm/");
    browser
        .post(
            &format!("{LETTER}/code"),
            &[
                ("email", "jana.weiss@berlin.example"),
                ("code", "0000 0000"),
            ],
        )
        .is(422);
    browser.get(&path).is(200);
    browser
        .get(&format!("{path}?lang=en&email=jana.weiss@berlin.example"))
        .is(200);
    browser.post(&path, &[]).is(200);
    browser.post(&format!("{path}x"), &[]);
    browser
        .get(&format!("{LETTER}/signatories?q=Jana+Weiss"))
        .is(200);
    browser.get("/jana.weiss@berlin.example").is(404);
    browser
        .post(
            &format!("{LETTER}/sign"),
            &berlin().with("country", "ZZ").fields(),
        )
        .is(422);
    browser.post(
        "/desk/login",
        &[
            ("email", "jana.weiss@berlin.example"),
            ("password", "correct horse battery"),
        ],
    );
    let log = server.log();
    assert!(log.matches("answered").count() > 8, "{log}");
    assert!(log.contains("mail written"), "{log}");
    let token = path.trim_start_matches("/confirm/");
    let signature = token.rsplit('.').next().unwrap();
    let code = mail.code();
    for secret in [
        "jana",
        "weiss",
        "berlin",
        "vorsitzende",
        "correct horse",
        token,
        signature,
        &code,
        &code.replace(' ', ""),
    ] {
        let found = log
            .lines()
            .find(|line| line.to_lowercase().contains(&secret.to_lowercase()));
        assert_eq!(found, None, "{secret}");
    }
}

/// An answer, and the statements that it took.
type Observed = (String, usize, Vec<String>);

/// Whether an address has an account on the desk is told to its inbox alone.
fn everyone_at_the_door_gets_the_same(engine: Engine) {
    statements::listen();
    let app = &TestApp::start(engine);
    app.moderator();
    let observed = |path: &str, fields: &[(&str, &str)]| {
        statements::taken();
        let answer = app.browser().post(path, fields);
        let statements = statements::taken();
        let shown = comparable(&answer).replace(fields[0].1, "");
        (shown, statements.len(), statements)
    };
    let forgotten = |email: &str| observed("/desk/login/forgotten", &[("email", email)]);
    let login = |email: &str| {
        let fields = [("email", email), ("password", "not the password")];
        observed("/desk/login", &fields)
    };
    let asks: [&dyn Fn(&str) -> Observed; 2] = [&forgotten, &login];
    for ask in asks {
        let unknown = ask("nobin@humanists.example");
        assert!(unknown.1 > 3, "{unknown:#?}");
        let known = ask(ROBIN);
        assert_eq!(
            (&known.0, known.1),
            (&unknown.0, unknown.1),
            "{known:#?} {unknown:#?}"
        );
        // Slowed down or capped alike.
        for _ in 0..6 {
            let (known, unknown) = (ask(ROBIN), ask("nobin@humanists.example"));
            assert_eq!((known.0, known.1), (unknown.0, unknown.1));
        }
    }
}

#[test]
fn everyone_at_the_door_gets_the_same_sqlite() {
    everyone_at_the_door_gets_the_same(Engine::Sqlite);
}

#[test]
fn everyone_at_the_door_gets_the_same_postgres() {
    everyone_at_the_door_gets_the_same(Engine::Postgres);
}
