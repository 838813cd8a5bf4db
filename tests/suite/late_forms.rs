//! Forms of the desk that come late: after somebody else's, after what they are about is gone, after the login
//! has ended. Nothing that was typed is lost, and nothing is overwritten unseen.
use crate::harness::accounts::{colleague, csrf, log_in, press};
use crate::harness::app::{PASSWORD, ROBIN, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::forms::SignForm;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::letter_life::write;
use crate::opening;
use crate::races::together;
use crate::switches::turn;
use crate::writing::first_update;
use undersigned::acts::bring_letter::bring_letter;
use undersigned::acts::open_letter::{OpenError, set_state};
use undersigned::cli::shipped;
use undersigned::domain::actor::Actor;
use undersigned::domain::bundle_beside::Beside;
use undersigned::domain::letter::{Change, LetterState, Review, Slug};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, HOUR};

const DESK: &str = "/desk/letters/peace";
const DELIVERY: &str = "/desk/letters/peace/delivery";
const SWITCHES: &str = "/desk/switches";

/// An open letter that publishes by the rules.
fn peace(app: &TestApp) -> String {
    app.letter("peace", |bundle| bundle.rules.review = Review::Rules)
}

/// Writes a delivery of today down; where its answer goes.
#[track_caller]
fn delivered(desk: &Browser) -> String {
    let (_, form) = desk.get(DELIVERY).form("/delivery");
    let (today, standing) = (form.field("on").unwrap(), form.field("standing").unwrap());
    let fields = [
        ("on", today.as_str()),
        ("recipient", "The Speaker"),
        ("standing", &standing),
    ];
    press(desk, DELIVERY, &fields).is(303);
    desk.get(DELIVERY).form("/answer").0
}

#[track_caller]
fn answer_seen(desk: &Browser) -> String {
    desk.get(DELIVERY).form("/answer").1.field("seen").unwrap()
}

/// Writes an answer of the 21st.
#[track_caller]
fn answer(desk: &Browser, path: &str, seen: &str, words: &str, link: &str) -> Answer {
    let fields = [
        ("seen", seen),
        ("answer", words),
        ("answered_on", "2026-11-21"),
        ("link", link),
    ];
    press(desk, path, &fields)
}

/// The operator brings the letter's next version from files, in English.
fn version_two(app: &TestApp) {
    let mut bundle = shipped::shipped().unwrap().remove(0);
    bundle.beside = Beside::default();
    bundle.slug = Slug::parse("peace").unwrap();
    bundle.rules.review = Review::Rules;
    bundle.version = 2;
    bundle.change = Change::Editorial;
    bundle.texts[0].markdown.push_str("\n\nAnd so on.");
    let now = app.clock.now();
    app.block_on(bring_letter(
        &app.workshop,
        bundle,
        Actor::COMMAND_LINE,
        now,
    ))
    .unwrap();
}

fn done(app: &TestApp, act: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM audit_entries WHERE act = '{act}'"),
    )
}

#[track_caller]
fn banner(owner: &Browser, seen: &str, text: &str) -> Answer {
    let fields = [
        ("letter", ""),
        ("language", "en"),
        ("seen", seen),
        ("text", text),
    ];
    press(owner, "/desk/switches/banner", &fields)
}

stories! {
    fn an_answer_is_kept_as_typed_where_a_colleague_was_quicker(app) {
        let robin = app.moderator();
        peace(app);
        let path = delivered(&robin);
        let seen = answer_seen(&robin);
        let kim = colleague(app, "Kim", Role::Owner);
        answer(&kim, &path, &seen, "Kim wrote this.", "").is(303);
        let late = answer(&robin, &path, &seen, "Robin wrote that.", "https://house.example/a");
        late.is(409).shows("Somebody else has changed this meanwhile").shows("Kim wrote this.").shows("Robin wrote that.");
        let (_, form) = late.form("/answer");
        assert_eq!(form.field("link").as_deref(), Some("https://house.example/a"));
        assert!(form.body.contains("Robin wrote that.") && !form.body.contains("Kim wrote"), "{}", form.body);
        // Now theirs was seen.
        answer(&robin, &path, &form.field("seen").unwrap(), "Robin wrote that.", "").is(303);
        app.browser().get("/letters/peace").shows("Robin wrote that.").lacks("Kim wrote");
        let seen = answer_seen(&robin);
        answer(&kim, &path, &seen, "", "").is(303);
        answer(&robin, &path, &seen, "Once more.", "").is(409).shows("They took the answer away").shows("Once more.");
        // The delivery itself is gone.
        press(&kim, &path.replace("/answer", "/take-back"), &[]).is(303);
        answer(&robin, &path, &seen, "All in vain?", "").is(409).shows("took this delivery back").shows("All in vain?");
        answer(&robin, &path, &seen, "All in vain?", "nonsense").is(409).shows("All in vain?");
    }

    fn an_answer_may_be_a_link_alone(app) {
        let robin = app.moderator();
        peace(app);
        let path = delivered(&robin);
        let id = path.trim_end_matches("/answer").rsplit('/').next().unwrap().to_owned();
        let seen = answer_seen(&robin);
        let wrong = answer(&robin, &path, &seen, "", "");
        wrong.is(422).shows("Write their words, or below where the answer can be read");
        assert!(wrong.body.contains(&format!("aria-describedby=\"answer-{id}-hint answer-{id}-error\" aria-invalid=\"true\"")), "{}", wrong.body);
        assert!(wrong.body.contains(&format!("id=\"answer-{id}-error\"")) && wrong.body.contains(&format!("href=\"#answer-{id}\"")));
        let fields = [("seen", seen.as_str()), ("answer", ""), ("answered_on", "soon"), ("link", "nonsense")];
        let wrong = press(&robin, &path, &fields);
        wrong.is(422);
        for field in ["answered_on", "link"] {
            assert!(wrong.body.contains(&format!("aria-describedby=\"{field}-{id}-error\" aria-invalid=\"true\"")), "{}", wrong.body);
        }
        let visitor = app.browser();
        let link = "https://house.example/answer.pdf";
        answer(&robin, &path, &seen, "", link).is(303);
        let page = visitor.get("/letters/peace");
        page.shows("The answer of 21 November 2026").shows("Read it where it was given");
        assert!(page.body.contains(link) && !page.body.contains("<blockquote>"));
        answer(&robin, &path, &answer_seen(&robin), "We stay.", link).is(303);
        visitor.get("/letters/peace").shows("We stay.");
        // Without its words it is what the link leads to.
        answer(&robin, &path, &answer_seen(&robin), "", link).is(303);
        visitor.get("/letters/peace").shows("Read it where it was given").lacks("We stay.");
        answer(&robin, &path, &answer_seen(&robin), "", "").is(303);
        visitor.get("/letters/peace").lacks("The answer of");
    }

    fn a_delivery_states_a_count_of_its_day(app) {
        let letter = peace(app);
        let (visitor, robin) = (app.browser(), app.moderator());
        app.sign_and_confirm(&letter, &SignForm::of("Alpha", "alpha.example"));
        app.chain();
        let (_, first) = robin.get(DELIVERY).form("/delivery");
        let (day, old) = (first.field("on").unwrap(), first.field("standing").unwrap());
        app.advance(2 * DAY);
        app.sign_and_confirm(&letter, &SignForm::of("Beta", "beta.example"));
        app.chain();
        app.advance(DAY);
        let robin = app.moderator();
        let (_, form) = robin.get(DELIVERY).form("/delivery");
        let (today, now) = (form.field("on").unwrap(), form.field("standing").unwrap());
        let deliver = |on: &str, recipient: &str, standing: &str| {
            press(&robin, DELIVERY, &[("on", on), ("recipient", recipient), ("standing", standing)])
        };
        deliver(&day, "The Speaker", &now).is(303);
        visitor.get(&letter).shows("On 21 November 2026 to The Speaker, with 1 organisation from 1 country");
        // A page of the first day shows a count that was not true today.
        let late = deliver(&today, "The Clerk", &old);
        late.is(409).shows("The list stood otherwise on that day").shows("2 organisations");
        let (_, form) = late.form("/delivery");
        assert_eq!(form.field("recipient").as_deref(), Some("The Clerk"));
        assert_eq!(form.field("standing").as_deref(), Some(now.as_str()));
        deliver(&today, "The Clerk", "").is(409);
        // What was signed since the page was made is not in the count that it showed.
        app.sign_and_confirm(&letter, &SignForm::of("Gamma", "gamma.example"));
        app.chain();
        deliver(&today, "The Clerk", &now).is(303);
        let page = visitor.get(&letter);
        page.shows("On 24 November 2026 to The Clerk, with 2 organisations").shows("3 organisations");
        // Anybody can check it.
        let ledger = visitor.get(&format!("{letter}/ledger.json"));
        let hash = now.split_once('-').unwrap().1;
        assert!(ledger.body.contains(hash) && page.body.contains(hash), "{now}");
        deliver("2026-11-20", "Nobody", &now).is(303);
        visitor.get(&letter).shows("On 20 November 2026 to Nobody");
        assert_eq!(number(app, "SELECT organisations FROM deliveries WHERE recipient = 'Nobody'"), 0);
    }

    fn an_update_that_was_dropped_meanwhile_is_kept_as_typed(app) {
        let robin = app.moderator();
        peace(app);
        let kim = colleague(app, "Kim", Role::Moderator);
        let update = first_update(&robin);
        let seen = robin.get(&update).field("seen").unwrap();
        press(&kim, &format!("{update}/drop"), &[("seen", &seen)]).is(303);
        let typed = [("seen", seen.as_str()), ("title", "Handed over"), ("markdown", "A long text of mine.")];
        let late = press(&robin, &update, &typed);
        late.is(409).shows("A colleague dropped this update while you wrote").shows("A long text of mine.");
        assert_eq!(late.field("title").as_deref(), Some("Handed over"));
        let faulty = [("seen", seen.as_str()), ("title", ""), ("markdown", "A long text of mine.")];
        press(&robin, &update, &faulty).is(409).shows("cannot be empty").shows("A long text of mine.");
        let (action, form) = late.form("/updates/new/en");
        let (seen, id) = (form.field("seen").unwrap(), form.field("id").unwrap());
        let again = [&[("id", id.as_str()), ("seen", &seen)][..], &typed[1..]].concat();
        press(&robin, &action, &again).is(303);
        robin.get(&update).is(200).shows("A long text of mine.");
        // Only in one of its languages.
        let french = format!("{DESK}/updates/1/fr");
        write(&robin, &french, "Fait.", &[]).is(303);
        let seen = robin.get(&french).field("seen").unwrap();
        press(&kim, &format!("{french}/drop"), &[("seen", &seen)]).is(303);
        let late = press(&robin, &french, &[("seen", &seen), ("title", "Remise"), ("markdown", "Un long texte.")]);
        late.is(409).shows("it still stands in another").shows("Un long texte.");
        let seen = late.field("seen").unwrap();
        press(&robin, &french, &[("seen", &seen), ("title", "Remise"), ("markdown", "Un long texte.")]).is(303);
        robin.get(&french).shows("Un long texte.");
    }

    fn what_is_prepared_stays_within_reach_when_files_bring_the_next_version(app) {
        let robin = app.moderator();
        peace(app);
        write(&robin, &format!("{DESK}/texts/2/en"), "Prepared words.", &[]).is(303);
        write(&robin, &format!("{DESK}/texts/2/fr"), "Mots de la deuxième.", &[]).is(303);
        write(&robin, &format!("{DESK}/texts/1/fr"), "Mots de la première.", &[]).is(303);
        write(&robin, &format!("{DESK}/texts/1/de"), "Vorbereitete Worte.", &[]).is(303);
        version_two(app);
        let version = robin.get(&format!("{DESK}/version"));
        version.is(200).shows("Prepare version 3").shows("Further languages of version 2").lacks("Further languages of version 1");
        let further = version.paths(&format!("{DESK}/translations/"));
        assert_eq!(further, [format!("{DESK}/translations/de/publish"), format!("{DESK}/translations/fr/publish")]);
        robin.get(&format!("{DESK}/texts/3/en")).is(200).shows("Prepared words.");
        robin.get(&format!("{DESK}/texts/2/fr")).is(200).shows("Mots de la deuxième.");
        robin.get(&format!("{DESK}/texts/2/de")).is(200).shows("Vorbereitete Worte.");
        // Two met: the older one can be read where everything can that was dropped.
        assert_eq!(done(app, "drop-text"), 1);
        robin.get("/desk/audit").shows("Mots de la première.");
        // Every link of the letter's page leads somewhere.
        for path in robin.get(DESK).paths(&format!("{DESK}/texts/")) {
            robin.get(&path).is(200);
        }
        let (publish, form) = version.form("/translations/fr/publish");
        press(&robin, &publish, &[("seen", &form.field("seen").unwrap())]).is(303);
        let prepared = format!("{DESK}/texts/3/en");
        let seen = robin.get(&prepared).field("seen").unwrap();
        press(&robin, &format!("{prepared}/drop"), &[("seen", &seen)]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM text_drafts"), 1);
    }

    fn a_letter_that_is_taken_back_has_what_was_prepared_for_it(app) {
        opening::draft(app);
        let robin = app.moderator();
        opening::schedule(app, &robin, 2 * HOUR, "");
        let (french, next) = (format!("{DESK}/texts/1/fr"), format!("{DESK}/texts/2/en"));
        write(&robin, &french, "Mots préparés.", &[]).is(303);
        write(&robin, &next, "Words of the second.", &[]).is(303);
        opening::decide(&robin, "/opening/take-back", &[]).is(303);
        for path in robin.get(DESK).paths(&format!("{DESK}/texts/")) {
            robin.get(&path).is(200);
        }
        robin.get(&french).shows("Mots préparés.");
        robin.get(&next).shows("Words of the second.");
        opening::schedule(app, &robin, 2 * HOUR, "");
        robin.get(&french).is(404);
        robin.get(&next).is(200).shows("Words of the second.");
        assert_eq!(number(app, "SELECT COUNT(*) FROM versions WHERE language = 'fr'"), 1);
    }

    fn of_many_who_close_a_letter_at_once_one_does(app) {
        let robin = app.moderator();
        peace(app);
        let token = csrf(&robin);
        let fields = [("csrf", token.as_str()), ("from", "open"), ("to", "closed")];
        let mut answers = together(|_| robin.post(&format!("{DESK}/state"), &fields).status);
        answers.sort_unstable();
        assert_eq!((answers[0], answers[1], answers[31]), (303, 409, 409));
        assert_eq!(done(app, "set-state"), 1);
        let from = Some(LetterState::Open);
        let slug = Slug::parse("peace").unwrap();
        let moved = set_state(&app.workshop, slug, from, LetterState::Archived, Actor::COMMAND_LINE, app.clock.now());
        let moved = app.block_on(moved);
        assert!(matches!(moved, Err(OpenError::Moved)), "{moved:?}");
        robin.get(DESK).shows("Closed");
    }

    fn of_two_owners_the_second_sees_what_the_first_promised(app) {
        let robin = app.moderator();
        peace(app);
        let kim = colleague(app, "Kim", Role::Owner);
        let path = format!("{DESK}/promise");
        let seen = robin.get(&path).field("seen").unwrap();
        assert_eq!(seen, "48");
        let promise = |owner: &Browser, seen: &str, hours: &str| press(owner, &path, &[("seen", seen), ("hours", hours)]);
        promise(&kim, &seen, "5").is(303);
        promise(&kim, &seen, "5").is(303);
        let late = promise(&robin, &seen, "8");
        late.is(409).shows("Another owner changed this").shows("5 h");
        assert_eq!(late.field("hours").as_deref(), Some("8"));
        promise(&robin, &late.field("seen").unwrap(), "8").is(303);
        robin.get(&path).shows("8 h");
        assert_eq!(done(app, "set-promise"), 2);
        let token = csrf(&robin);
        let mut answers = together(|number| {
            let hours = (number + 10).to_string();
            robin.post(&path, &[("csrf", &token), ("seen", "8"), ("hours", &hours)]).status
        });
        answers.sort_unstable();
        assert_eq!((answers[0], answers[1], answers[31]), (303, 409, 409));
    }

    fn a_banner_that_is_refused_stays_as_typed_beside_its_error(app) {
        let robin = app.moderator();
        peace(app);
        let kim = colleague(app, "Kim", Role::Owner);
        let (_, form) = robin.get(SWITCHES).form("/switches/banner");
        let seen = form.field("seen").unwrap();
        let long = "x".repeat(501);
        let refused = banner(&robin, &seen, &long);
        refused.is(422).shows("at most 500 characters");
        let (_, form) = refused.form("/switches/banner");
        assert!(form.body.contains(&long) && form.body.contains("aria-invalid=\"true\""), "{}", form.body);
        banner(&kim, &seen, "Kim says so.").is(303);
        let late = banner(&robin, &seen, "Robin says so.");
        late.is(409).shows("Another owner changed this banner").shows("What stands there now: Kim says so.");
        let (_, form) = late.form("/switches/banner");
        assert!(form.body.contains(">Robin says so.</textarea>"), "{}", form.body);
        app.browser().get("/").shows("Kim says so.");
        banner(&robin, &form.field("seen").unwrap(), "\u{2067}Robin \u{202e}says so.\u{2069}").is(303);
        app.browser().get("/").shows("Robin says so.");
        // The note of a switch, of a letter.
        let note = "n".repeat(501);
        let fields = [("letter", "peace"), ("switch", "stop-accepting"), ("to", "on"), ("note", note.as_str())];
        let refused = press(&robin, SWITCHES, &fields);
        refused.is(422).shows("at most 500 characters");
        assert!(refused.body.contains(&format!("value=\"{note}\"")) && refused.body.contains("aria-describedby=\"note-peace-stop-accepting-error\""), "{}", refused.body);
        assert_eq!(number(app, "SELECT COUNT(*) FROM switches_on"), 0);
    }

    fn a_form_whose_login_has_ended_is_handed_back(app) {
        let robin = app.moderator();
        peace(app);
        let path = format!("{DESK}/texts/2/en");
        let page = robin.get(&path);
        let (token, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
        let words = "A long <letter>.\n\nIn two paragraphs.";
        let typed = [("seen", seen.as_str()), ("title", "For peace"), ("short_title", "Peace"), ("addressees", "All"), ("markdown", words)];
        app.advance(9 * HOUR);
        let ended = robin.post(&path, &[&[("csrf", token.as_str())], &typed[..]].concat());
        ended.is(403).shows("Your login has ended").shows("In two paragraphs.").lacks("not sent from our pages");
        assert_eq!(ended.paths("/desk/login"), ["/desk/login"]);
        let resend = |page: &Answer| {
            let (action, form) = page.form("/texts/2/en");
            let names = ["csrf", "seen", "title", "short_title", "addressees", "markdown"];
            let values = names.map(|name| form.field(name).unwrap());
            let fields: Vec<(&str, &str)> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
            robin.post(&action, &fields)
        };
        // Not logged in yet: it is still there.
        let again = resend(&ended);
        again.is(403).shows("Your login has ended");
        log_in(&robin, ROBIN, PASSWORD).is(303);
        let asked = resend(&again);
        asked.is(403).shows("Please send the form once more").shows("In two paragraphs.");
        assert_eq!(number(app, "SELECT COUNT(*) FROM text_drafts"), 0, "nothing without the token of this login");
        resend(&asked).is(303);
        robin.get(&path).shows("In two paragraphs.");
        // While the site is read-only it is handed back, too.
        let desk = app.moderator();
        turn(&desk, "", "read-only", "on");
        let fields = [("csrf", token.as_str()), ("markdown", words)];
        let paused = desk.post(&path, &fields);
        paused.is(503).shows("Nothing can be changed for the moment").shows("In two paragraphs.");
        assert_eq!(paused.form("/texts/2/en").1.field("csrf").as_deref(), Some(token.as_str()));
        turn(&desk, "", "read-only", "off");
        // No large page is made of what is no form of ours.
        let many: Vec<(&str, &str)> = std::iter::once(("csrf", "x")).chain(std::iter::repeat_n(("markdown", "Many times."), 300)).collect();
        app.browser().post(&path, &many).is(403).shows("Your login has ended").lacks("Many times.");
        // No page holds a password that was typed.
        app.advance(9 * HOUR);
        let fields = [("csrf", token.as_str()), ("password", "an old password"), ("new_password", "a new long password")];
        let ended = robin.post("/desk/account/password", &fields);
        ended.is(403).shows("Your login has ended").shows("Passwords, codes and files are not kept");
        assert!(!ended.body.contains("an old password") && !ended.body.contains("a new long password"));
    }

    fn a_form_that_meets_a_second_factor_is_handed_back(app) {
        let robin = app.moderator();
        peace(app);
        let path = format!("{DESK}/texts/2/en");
        let page = robin.get(&path);
        let (token, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
        let typed = [("csrf", token.as_str()), ("seen", &seen), ("title", "For peace"), ("short_title", "Peace"), ("addressees", "All"), ("markdown", "A letter.\n\nIn two paragraphs.")];
        tamper(app, "UPDATE letters SET second_factor = TRUE WHERE slug = 'peace'");
        let asked = robin.post(&path, &typed);
        asked.is(403).shows("Set up a second factor first").shows("In two paragraphs.");
        assert_eq!(asked.paths("/desk/account/factor"), ["/desk/account/factor"]);
        assert_eq!(number(app, "SELECT COUNT(*) FROM text_drafts"), 0);
        // What would be there once one is set up.
        tamper(app, "UPDATE letters SET second_factor = FALSE WHERE slug = 'peace'");
        let (action, form) = asked.form("/texts/2/en");
        let names = ["csrf", "seen", "title", "short_title", "addressees", "markdown"];
        let values = names.map(|name| form.field(name).unwrap());
        let fields: Vec<(&str, &str)> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
        robin.post(&action, &fields).is(303);
        robin.get(&path).shows("In two paragraphs.");
    }

    fn a_form_that_waits_for_the_password_outlives_the_login_without_it(app) {
        let robin = app.moderator();
        let token = robin.get(SWITCHES).field("csrf").unwrap();
        let path = "/desk/confirm?then=%2Fdesk%2Fmoderators&again=post";
        app.advance(9 * HOUR);
        let words = "Words that took an evening to find, and then another one to write down.";
        let fields = [("csrf", token.as_str()), ("note", words), ("confirm_password", PASSWORD), ("confirm_code", "123456")];
        let ended = robin.post(path, &fields);
        ended.is(403).shows("Your login has ended").shows(words);
        assert!(!ended.body.contains(PASSWORD) && !ended.body.contains("123456"));
        log_in(&robin, ROBIN, PASSWORD).is(303);
        let form = ended.form("again=post").1;
        let asked = robin.post(path, &[("csrf", &form.field("csrf").unwrap_or_default()), ("note", words)]);
        let form = asked.is(403).form("again=post").1;
        let page = robin.post(path, &[("csrf", &form.field("csrf").unwrap()), ("note", words)]);
        assert_eq!(page.is(200).form("again=post").1.field("note").as_deref(), Some(words));
    }

    /// A page may have been open while the program was updated.
    fn a_form_that_lacks_a_field_is_shown_to_be_filled_in_anew(app) {
        let robin = app.moderator();
        peace(app);
        let path = format!("{DESK}/promise");
        let token = robin.get(&path).field("csrf").unwrap();
        let words = "What somebody wrote into a field of the page before the update, at length.";
        let answer = robin.post(&path, &[("csrf", &token), ("hours", words)]);
        answer.is(400).shows("This page is out of date").shows(words).shows("Open the page anew");
        assert!(!answer.body.contains("Send the form again"));
    }
}
