//! A reader reports an entry of the list, and a moderator looks at it.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use undersigned::acts::forget::forget;
use undersigned::domain::letter::Review;
use undersigned::domain::time::DAY;
use undersigned::mail::transport::Transport;

/// The address of the form, reached as a reader reaches it.
#[track_caller]
fn form_of(app: &TestApp, letter: &str, name: &str) -> String {
    let visitor = app.browser();
    let list = visitor.get(&format!("{letter}/signatories"));
    let (before, _) = list.body.split_once(&format!("<bdi>{name}</bdi>")).unwrap();
    let entry = before
        .rsplit("href=\"")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let page = visitor.get(entry);
    page.shows("Report this entry");
    page.paths(&format!("{entry}/report")).remove(0)
}

fn report(app: &TestApp, form: &str, words: &str) -> Answer {
    let fields = [
        ("reason", "not-theirs"),
        ("words", words),
        ("email", "reader@paper.example"),
        ("fax", ""),
    ];
    app.browser().post(form, &fields)
}

fn close_all(desk: &Browser) -> usize {
    let page = desk.get("/desk/reports");
    let csrf = page.field("csrf").unwrap();
    let paths = page.paths("/desk/reports/");
    for path in &paths {
        desk.post(path, &[("csrf", &csrf)]).is(303);
    }
    paths.len()
}

stories! {
    fn a_reader_reports_an_entry_and_a_moderator_looks_at_it(app) {
        app.publish_names(LETTER, ["Ministry of Magic", "Humanists of Berlin"]);
        let robin = app.moderator();
        app.new_mail();
        let form = form_of(app, LETTER, "Ministry of Magic");
        app.browser().get(&form).is(200).shows("Ministry of Magic").shows("correct or withdraw it yourself");
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 0, "looking changes nothing");
        report(app, &form, "The minister told me that nobody signed.").is(200).shows("Thank you");
        // Sent twice, it is one report; and only the first of a letter is mailed.
        report(app, &form, "The minister told me that nobody signed.").is(200).shows("Thank you");
        report(app, &form, "It is a <b>joke</b> & more.").is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 2);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("An entry was reported"), "{}", mails[0].subject);
        assert!(!mails[0].text.contains("minister") && !mails[0].text.contains("reader@"), "{}", mails[0].text);
        assert!(mails[0].text.contains("/desk/reports"));
        // The entry stands as it was.
        app.browser().get(LETTER).shows("Ministry of Magic");
        let page = robin.get("/desk/reports");
        page.is(200).shows("2 reports to look at").shows("The minister told me that nobody signed.").shows("reader@paper.example");
        assert!(page.body.contains("It is a &#60;b&#62;joke"), "{}", page.body);
        assert_eq!(close_all(&robin), 2);
        robin.get("/desk/reports").shows("no reports to look at");
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'close-report'"), 2);
        // A press on an old page changes nothing and is no fault.
        let old = page.paths("/desk/reports/").remove(0);
        robin.post(&old, &[("csrf", &page.field("csrf").unwrap())]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'close-report'"), 2);
        // What comes after somebody has looked is another report, in the same words, too.
        report(app, &form, "The minister told me that nobody signed.").is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 3);
        assert_eq!(app.new_mail().len(), 1);
        close_all(&robin);
        // After that the next one is mailed again.
        report(app, &form_of(app, LETTER, "Humanists of Berlin"), "We are two.").is(200);
        assert_eq!(app.new_mail().len(), 1);
    }

    fn a_form_that_cannot_be_taken_comes_back_as_it_was(app) {
        app.publish_names(LETTER, ["Humanists of Berlin"]);
        let form = form_of(app, LETTER, "Humanists of Berlin");
        let visitor = app.browser();
        let answer = visitor.post(&form, &[("reason", "robot"), ("words", " "), ("email", "no address")]);
        answer.is(422).shows("Choose what is wrong").shows("Write in a sentence");
        assert_eq!(answer.field("email").as_deref(), Some("no address"));
        let long = "x".repeat(1001);
        let answer = visitor.post(&form, &[("reason", "twice"), ("words", &long), ("email", "")]);
        answer.is(422).shows("longer than 1,000").shows(&long);
        assert!(answer.body.contains("value=\"twice\" checked"));
        // Nobody's hand fills in what nobody sees: thanked, and nothing is kept.
        visitor.post(&form, &[("reason", "twice"), ("words", "Twice."), ("fax", "1")]).is(200).shows("Thank you");
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 0);
        for path in [&format!("{LETTER}/signatories/unknown/report"), &format!("/letters/none{}", form.trim_start_matches(LETTER))] {
            visitor.get(path).is(404);
            visitor.post(path, &[("reason", "twice"), ("words", "x")]).is(404);
        }
    }

    fn reports_are_bounded_sealed_and_forgotten(app) {
        app.publish_names(LETTER, ["Humanists of Berlin"]);
        let form = form_of(app, LETTER, "Humanists of Berlin");
        for number in 0..20 {
            report(app, &form, &format!("Reason number {number}.")).is(200).shows("Thank you");
        }
        // Nobody is thanked for what is not kept.
        report(app, &form, "Reason number 21.").is(429);
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 20, "more bury nobody");
        let keys = number(app, "SELECT COUNT(*) FROM seals WHERE record_id IN (SELECT id FROM reports)");
        assert_eq!(keys, 20);
        let dump = crate::schema::dump(app);
        assert!(!dump.contains("Reason number") && !dump.contains("reader@paper"));
        app.advance(400 * DAY);
        let keep = app.config.retention.clone();
        app.block_on(forget(&app.workshop, &keep, app.clock.now())).unwrap();
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 0);
    }

    fn they_go_with_the_signature(app) {
        let letter = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        report(app, &form_of(app, &letter, "Humanists of Berlin"), "Not theirs.").is(200);
        let before = number(app, "SELECT COUNT(*) FROM seals");
        let desk = app.signer_desk("jana.weiss@berlin.example");
        let own = app.browser().get(&desk);
        let withdraw = own.action("withdraw");
        app.browser().post(&withdraw, &[]).is(303);
        let erase = app.browser().get(&desk).action("erase");
        app.browser().post(&erase, &[]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM reports"), 0);
        assert!(number(app, "SELECT COUNT(*) FROM seals") < before);
    }
}

#[test]
fn one_client_reports_a_few_times_an_hour() {
    let app = TestApp::start_with(
        Engine::Sqlite,
        &[("limits.report", "2/1h")],
        Transport::memory(),
    );
    app.publish_names(LETTER, ["Humanists of Berlin"]);
    let form = form_of(&app, LETTER, "Humanists of Berlin");
    report(&app, &form, "One.").is(200);
    report(&app, &form, "Two.").is(200);
    report(&app, &form, "Three.").is(429);
}
