//! Before a letter is public: when it opens, who sees it earlier, and when it closes.
use crate::harness::accounts::{colleague, press};
use crate::harness::app::{LETTER, START, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::routes;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::local_time;
use undersigned::acts::open_due::open_due;
use undersigned::domain::letter::{Letter, LetterState, Review, Slug};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR, MINUTE};
use undersigned::store::letters;

const DESK: &str = "/desk/letters/peace";
pub const PAGE: &str = "/letters/peace";

/// A draft in Berlin's time, published by the rules.
pub fn draft(app: &TestApp) {
    app.letter("peace", |bundle| {
        bundle.state = LetterState::Draft;
        bundle.rules.review = Review::Rules;
        "Europe/Berlin".clone_into(&mut bundle.time_zone);
    });
}

pub fn letter(app: &TestApp) -> Letter {
    app.read(|db| letters::by_slug(db, &Slug::parse("peace").unwrap()))
}

/// Presses a button of the page with these fields.
#[track_caller]
pub fn decide(desk: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let seen = desk.get(&format!("{DESK}/opening")).field("seen").unwrap();
    let fields = [&[("seen", seen.as_str())], fields].concat();
    press(desk, &format!("{DESK}{path}"), &fields)
}

/// So long from now, as people of the letter's zone write it.
pub fn local(app: &TestApp, later: Duration) -> String {
    local_time::written(app.clock.now().plus(later), "Europe/Berlin")
}

#[track_caller]
pub fn schedule(app: &TestApp, desk: &Browser, later: Duration, embargo: &str) {
    let opens = local(app, later);
    let fields = [("when", "then"), ("opens", &opens), ("embargo", embargo)];
    decide(desk, "/opening", &fields).is(303);
}

/// What a job does every moment.
pub fn jobs(app: &TestApp) {
    let round = open_due(&app.workshop, app.crew.holder, app.clock.now());
    app.block_on(round).unwrap();
}

/// A link from the desk, as a path.
#[track_caller]
pub fn preview(desk: &Browser, label: &str, signs: bool) -> String {
    let sign = if signs { "on" } else { "" };
    let fields = [("label", label), ("days", "14"), ("may_sign", sign)];
    press(desk, &format!("{DESK}/previews"), &fields).is(303);
    beside(desk, label, "/preview/")
}

/// What stands on the page of previews after a label and begins so.
#[track_caller]
fn beside(desk: &Browser, label: &str, beginning: &str) -> String {
    let page = desk.get(&format!("{DESK}/previews"));
    let (_, after) = page
        .body
        .split_once(&format!("<bdi>{label}</bdi>"))
        .unwrap();
    let at = after.find(beginning).unwrap();
    after[at..].split('"').next().unwrap().to_owned()
}

/// Every public route of a letter, its pages, its files and the API.
fn public(slug: &str) -> Vec<(&'static str, String)> {
    let fill = [
        ("{slug}", slug),
        ("{id}", "01h00000000000000000000000"),
        ("{number}", "1"),
        ("{place}", "1"),
        ("{language}", "en"),
        ("{from}", "1"),
        ("{to}", "2"),
    ];
    let found: Vec<(&str, String)> = routes::public()
        .into_iter()
        .filter(|(_, path)| path.contains("{slug}"))
        .map(|(method, path)| {
            let filled = fill
                .iter()
                .fold(path, |path, (name, value)| path.replace(name, value));
            assert!(!filled.contains('{'), "{filled}");
            (method, filled)
        })
        .collect();
    assert!(found.len() > 20, "{found:?}");
    found
}

/// Nothing tells the letter from one that was never there.
#[track_caller]
pub fn is_unknown(app: &TestApp) {
    is_unknown_to(&app.browser());
}

#[track_caller]
fn is_unknown_to(browser: &Browser) {
    let told = |path: &str, slug: &str, answer: &Answer| {
        let mut headers: Vec<String> = answer
            .headers
            .iter()
            .filter(|(name, _)| !["date", "x-request-id", "etag"].contains(&name.as_str()))
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        headers.sort();
        let id = answer.header("x-request-id").unwrap_or("-");
        let body = answer.body.replace(id, "").replace(slug, "");
        let path = path.replace(slug, "");
        format!("{path} {} {headers:?} {body}", answer.status)
    };
    let form = SignForm::of("Berlin Humanists", "berlin.example");
    let ask = |method: &str, path: &str| match method {
        "POST" => browser.post(path, &form.fields()),
        _ => browser.get_with(path, &[("If-None-Match", "*")]),
    };
    for ((method, known), (_, unknown)) in public("peace").iter().zip(public("never")) {
        let here = ask(method, known);
        let there = ask(method, &unknown);
        assert_eq!(told(known, "peace", &here), told(&unknown, "never", &there));
        assert_eq!(here.status, 404, "{method} {known}");
        let tagged = browser.get(&format!("{known}?lang=en&q=a&kind=organisation"));
        assert!(
            [404, 405].contains(&tagged.status),
            "{known}: {}",
            tagged.status
        );
    }
    for list in ["/api/v1/letters", "/", "/my", "/letters/multilateralism"] {
        assert!(!browser.get(list).body.contains(PAGE), "{list}");
    }
    assert!(!browser.get("/api/v1/letters").body.contains("peace"));
}

fn is_public(app: &TestApp) -> bool {
    app.browser().get(PAGE).status == 200
}

stories! {
    fn a_scheduled_letter_is_nobodys_until_its_minute(app) {
        draft(app);
        is_unknown(app);
        let desk = app.moderator();
        schedule(app, &desk, 2 * HOUR, "");
        desk.get(&format!("{DESK}/opening")).shows("The letter opens on 21 November 2026 at 15:00");
        is_unknown(app);
        app.advance(2 * HOUR - Duration::from_secs(1));
        is_unknown(app);
        app.advance(Duration::from_secs(1));
        app.browser().get(PAGE).is(200);
        app.browser().get(&format!("{PAGE}/sign")).is(200);
        assert_eq!(app.browser().get("/api/v1/letters/peace/count").status, 200);
        // Written down, it stays public whatever the clock says.
        jobs(app);
        app.clock.step_back(3 * HOUR);
        app.browser().get(PAGE).is(200);
        app.sign(PAGE, &SignForm::of("Berlin Humanists", "berlin.example"));
        app.moderator().get("/desk/audit").shows("A letter came before the public").shows("Decided when a letter opens");
    }

    fn before_its_opening_only_a_preview_shows_it(app) {
        draft(app);
        let desk = app.moderator();
        is_unknown(app);
        let act = format!("{DESK}/act/en");
        let seen = desk.get(&act).field("seen").unwrap();
        press(&desk, &act, &[("seen", &seen), ("title", "Call your senator"), ("markdown", "Call.")]).is(303);
        schedule(app, &desk, DAY, "3");
        let (link, shown) = (preview(&desk, "Partners", true), preview(&desk, "The press", false));
        sign_early(app, &link, "Friends of Rome", "rome.example");
        app.browser().post(&format!("{link}/sign"), &SignForm::of("Friends of Rome and Ostia", "ostia.example").fields()).is(303);
        let mails = app.new_mail();
        let mail = mails.iter().find(|mail| mail.text.contains("/confirm/")).unwrap();
        let before = crate::schema::dump(app);
        let browser = app.browser();
        for path in ["", "/sign", "/check-mail", "/privacy"] {
            let page = browser.get(&format!("{link}{path}"));
            page.is(200).lacks("Friends of Rome");
            assert!(!page.body.contains(PAGE), "{path} shows the way to what is not there");
            assert_eq!(page.header("x-robots-tag"), Some("noindex"), "{path}");
            assert_eq!(page.header("cache-control"), Some("no-store"), "{path}");
        }
        browser.get(&shown).is(200);
        for path in ["/sign", "/check-mail"] {
            browser.get(&format!("{shown}{path}")).is(404);
        }
        browser.post(&format!("{shown}/sign"), &SignForm::of("Friends of Oslo", "oslo.example").fields()).is(404);
        let confirm = browser.get(&mail.path("/confirm/"));
        confirm.is(200).shows("Friends of Rome and Ostia").lacks("Is it one of these");
        assert!(!confirm.body.contains(PAGE));
        assert_eq!(crate::schema::dump(app), before, "reading changes nothing, and nobody is noted");
        is_unknown_to(&browser);
        let own = app.browser().get(&app.signer_desk("jana.weiss@rome.example"));
        own.is(200).shows("Friends of Rome");
        assert!(!own.body.contains(&format!("{PAGE}\"")) && !own.body.contains(&format!("{PAGE}/")));
        // Its minute is over, and the signatures are not there.
        app.advance(2 * DAY);
        jobs(app);
        is_unknown_to(&browser);
        app.chain();
        is_unknown_to(&browser);
        assert!(app.new_mail().iter().all(|mail| !mail.text.contains(PAGE)), "no mail leads there");
    }

    fn a_clock_that_steps_back_over_the_opening_minute_hides_nothing_that_was_written_down(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, HOUR, "");
        app.advance(HOUR);
        assert!(is_public(app));
        // Nobody has written it down so far: the minute is still to come.
        app.clock.step_back(Duration::from_secs(2));
        is_unknown(app);
        jobs(app);
        assert_eq!(letter(app).published_at, None);
        app.advance(Duration::from_secs(2));
        app.sign(PAGE, &SignForm::of("Friends of Rome", "rome.example"));
        let mail = app.new_mail().remove(0);
        jobs(app);
        app.clock.step_back(2 * HOUR);
        jobs(app);
        assert!(is_public(app));
        app.browser().post(&mail.path("/confirm/"), &[]).is(200);
        app.browser().get(PAGE).shows("Friends of Rome");
    }

    fn it_opens_at_once_where_that_is_decided(app) {
        draft(app);
        let desk = app.moderator();
        decide(&desk, "/opening", &[("when", "now")]).is(303);
        app.browser().get(PAGE).is(200);
        assert_eq!(letter(app).published_at, Some(app.clock.now()));
        decide(&desk, "/opening", &[("when", "now")]).is(409).shows("Somebody else has changed the opening");
    }

    fn a_time_that_is_two_moments_or_none_is_chosen(app) {
        draft(app);
        let desk = app.moderator();
        for (opens, sentence, earlier, later) in [
            ("2027-10-31T02:30", "show that time twice", "02:30 +02:00", "02:30 +01:00"),
            ("2027-03-28T02:30", "never show that time", "01:30 +01:00", "03:30 +02:00"),
        ] {
            let fields = [("when", "then"), ("opens", opens)];
            decide(&desk, "/opening", &fields).is(422).shows(sentence).shows(earlier).shows(later);
            assert_ne!(letter(app).published_at, Some(app.clock.now()));
            let chosen = [("when", "then"), ("opens", opens), ("opens_clock", "later")];
            decide(&desk, "/opening", &chosen).is(303);
            let at = letter(app).opens_at.unwrap();
            assert_eq!(local_time::with_offset(at, "Europe/Berlin"), later);
        }
        for opens in ["", "soon", "2026-11-21T12:59", "2026-11-21T13:00"] {
            decide(&desk, "/opening", &[("when", "then"), ("opens", opens)]).is(422);
        }
        decide(&desk, "/opening", &[("when", "now"), ("embargo", "none")]).is(422).shows("Give a number");
        decide(&desk, "/closing", &[("closes", "2027-10-31T02:30")]).is(422).shows("show that time twice");
    }

    fn before_its_minute_it_is_taken_back_unless_somebody_signed(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, 2 * HOUR, "");
        assert_eq!(letter(app).state, LetterState::Open);
        decide(&desk, "/opening/take-back", &[]).is(303);
        assert_eq!((letter(app).state, letter(app).opens_at), (LetterState::Draft, None));
        is_unknown(app);
        schedule(app, &desk, 2 * HOUR, "");
        app.advance(2 * HOUR - MINUTE);
        decide(&desk, "/opening/take-back", &[]).is(409).shows("opens within a minute");
        // From a page of before.
        let desk = app.moderator();
        let stale = [("seen", "draft.0.0.0.0"), ("when", "now")];
        press(&desk, &format!("{DESK}/opening"), &stale).is(409);
        let desk = schedule_again(app);
        let link = preview(&desk, "Partners", true);
        app.browser().post(&format!("{link}/sign"), &SignForm::of("Friends of Rome", "rome.example").fields()).is(303);
        decide(&desk, "/opening/take-back", &[]).is(409).shows("through a preview");
    }

    fn under_embargo_it_waits_for_signatures_and_stays_once_they_stood(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, HOUR, "2");
        let link = preview(&desk, "Partners", true);
        sign_early(app, &link, "Friends of Rome", "rome.example");
        app.advance(2 * HOUR);
        jobs(app);
        is_unknown(app);
        desk.get(&format!("{DESK}/opening")).shows("1 of 2 signatures stand");
        let mails = app.new_mail();
        assert!(mails.is_empty(), "nobody is shown the way to a page that is not there: {mails:?}");
        sign_early(app, &link, "Friends of Oslo", "oslo.example");
        jobs(app);
        assert!(is_public(app));
        app.browser().get(&link).is(303);
        app.browser().get(PAGE).shows("Friends of Rome").shows("Friends of Oslo");
        app.advance(2 * MINUTE);
        assert_eq!(app.new_mail().len(), 2, "now they are told");
        let own = app.signer_desk("jana.weiss@rome.example");
        let withdraw = app.browser().get(&own).action("withdraw");
        app.browser().post(&withdraw, &[]).is(303);
        app.browser().get(PAGE).is(200).lacks("Friends of Rome");
    }

    fn an_embargo_is_lifted_by_hand_and_only_by_an_owner(app) {
        draft(app);
        let desk = app.moderator();
        decide(&desk, "/opening", &[("when", "now"), ("embargo", "50")]).is(303);
        jobs(app);
        is_unknown(app);
        let mo = colleague(app, "Mo", Role::Moderator);
        let seen = desk.get(&format!("{DESK}/opening")).field("seen").unwrap();
        press(&mo, &format!("{DESK}/opening/lift"), &[("seen", &seen)]).is(403);
        decide(&desk, "/opening/lift", &[]).is(303);
        assert!(is_public(app));
    }

    fn a_form_that_was_open_when_the_letter_closed_keeps_what_was_typed(app) {
        draft(app);
        let desk = app.moderator();
        let closes = local(app, HOUR);
        decide(&desk, "/closing", &[("closes", &closes)]).is(303);
        decide(&desk, "/opening", &[("when", "now")]).is(303);
        let form = SignForm::of("Friends of Rome", "rome.example").with("role", "Treasurer");
        app.sign(PAGE, &SignForm::of("Friends of Oslo", "oslo.example"));
        let mail = app.new_mail().remove(0);
        app.advance(HOUR);
        let late = app.browser().post(&format!("{PAGE}/sign"), &form.fields());
        late.is(409).shows("was closed while you filled in the form");
        late.shows("Friends of Rome").shows("Treasurer").shows("jana.weiss@rome.example").shows("Germany");
        // What was sent in time has its day of grace.
        app.browser().post(&mail.path("/confirm/"), &[]).is(200);
        // Another moment opens it again.
        let desk = app.moderator();
        let closes = local(app, DAY);
        decide(&desk, "/closing", &[("closes", &closes)]).is(303);
        app.sign(PAGE, &form);
        press(&desk, &format!("{DESK}/state"), &[("from", "open"), ("to", "closed")]).is(303);
        app.browser().post(&format!("{PAGE}/sign"), &form.fields()).is(409);
        decide(&desk, "/closing", &[("closes", "")]).is(303);
        app.sign(PAGE, &form);
        assert_eq!(letter(app).closes_at, None);
    }

    fn a_preview_shows_the_letter_until_it_is_revoked_or_too_old(app) {
        draft(app);
        let desk = app.moderator();
        let link = preview(&desk, "The Morning Post", false);
        desk.get(&format!("{DESK}/previews")).shows("The Morning Post");
        let page = app.browser().get(&link);
        page.is(200).shows("A preview of a letter that is not public yet").shows("66 international");
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("referrer-policy"), Some("same-origin"));
        assert!(page.body.contains(r#"name="robots" content="noindex"#));
        assert!(!page.body.contains(PAGE), "no way to what is not there");
        app.browser().get(&format!("{link}/sign")).is(404);
        let id = beside(&desk, "The Morning Post", &format!("{DESK}/previews/"));
        let reader = colleague(app, "Rea", Role::Reader);
        press(&reader, &id, &[]).is(403);
        press(&desk, &id, &[]).is(303);
        let words = |path: &str| app.browser().get(path).text();
        let unknown = words("/preview/unknown");
        app.browser().get("/preview/unknown").is(404);
        press(&desk, &id, &[]).is(303);
        let revoked = preview(&desk, "Partners", true);
        app.browser().get(&format!("{revoked}/sign")).is(200).shows("cannot be signed");
        let open = preview(&desk, "Partners of partners", true);
        let id = beside(&desk, "Partners", &format!("{DESK}/previews/"));
        press(&desk, &id, &[]).is(303);
        // Revoked or too old, they say what a link says that was never made, while the form was open too.
        let form = SignForm::of("Friends of Rome", "rome.example");
        let says_nothing = |link: &str| {
            for path in ["", "/sign", "/check-mail", "/privacy"] {
                let path = format!("{link}{path}");
                app.browser().get(&path).is(410);
                assert_eq!(words(&path), unknown, "{path}");
            }
            for path in ["/sign", "/code"] {
                let sent = app.browser().post(&format!("{link}{path}"), &form.fields());
                sent.is(410);
                assert_eq!(sent.text(), unknown, "{path}");
            }
        };
        says_nothing(&link);
        says_nothing(&revoked);
        app.browser().get(&open).is(200);
        app.advance(14 * DAY);
        says_nothing(&open);
        assert!(app.new_mail().is_empty());
    }

    fn who_signs_through_a_preview_confirms_and_stands_there_when_it_opens(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, DAY, "");
        let link = preview(&desk, "Partners", true);
        app.browser().get(&link).shows("You can sign it already");
        let form = SignForm::of("Friends of Rome", "rome.example");
        let sent = app.browser().post(&format!("{link}/sign"), &form.fields());
        sent.is(303);
        assert_eq!(sent.header("location"), Some(format!("{link}/check-mail").as_str()));
        app.browser().get(&format!("{link}/check-mail")).is(200);
        app.browser().get(&format!("{link}/privacy")).is(200);
        let mail = app.new_mail().remove(0);
        assert!(!mail.text.contains("/check-mail"), "{}", mail.text);
        let fields = [("email", "jana.weiss@rome.example"), ("code", &mail.code())];
        app.browser().post(&format!("{link}/code"), &fields).is(200).shows("your signature counts");
        is_unknown(app);
        app.chain();
        app.advance(DAY);
        app.browser().get(PAGE).shows("Friends of Rome").shows("1 organisation");
        crate::harness::acts::verified(app, PAGE);
        let wrong = form.clone().without("consent");
        app.browser().post(&format!("{PAGE}/sign"), &wrong.fields()).is(422);
    }

    fn bringing_the_files_again_publishes_nothing(app) {
        draft(app);
        let desk = app.moderator();
        schedule(app, &desk, DAY, "");
        let opens = letter(app).opens_at;
        draft(app);
        assert_eq!(letter(app).opens_at, opens);
        is_unknown(app);
        assert_eq!(START.plus(DAY), opens.unwrap());
        assert_eq!(app.browser().get(LETTER).status, 200);
    }
}

fn schedule_again(app: &TestApp) -> Browser {
    app.clock.step_back(2 * MINUTE);
    // Who logged in later is not logged in yet.
    let desk = app.moderator();
    schedule(app, &desk, 3 * HOUR, "");
    desk
}

/// Signs below a preview link and confirms.
#[track_caller]
pub fn sign_early(app: &TestApp, link: &str, name: &str, domain: &str) {
    let form = SignForm::of(name, domain);
    app.browser()
        .post(&format!("{link}/sign"), &form.fields())
        .is(303);
    let mails = app.new_mail();
    let mail = mails
        .iter()
        .find(|mail| mail.text.contains("/confirm/"))
        .unwrap();
    app.browser().post(&mail.path("/confirm/"), &[]).is(200);
}
