//! Whom a table of initial signatories does not ask: lines for an address that had its mails of the day,
//! and whoever would be asked after the letter has opened.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::engine::Engine;
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::initial::{DESK, invite, look, states, table};
use crate::opening::draft;
use undersigned::domain::initial::InitialState;
use undersigned::domain::time::DAY;

const ASKED: &str = "SELECT COUNT(*) FROM audit_entries WHERE act = 'invite-initial'";

/// The letter is public from the moment on in which so many are asked.
fn opens_after(app: &TestApp, number: usize) {
    let now = app.clock.now().as_micros();
    let open = format!(
        "UPDATE letters SET state = 'open', opens_at = {now}, published_at = {now} WHERE slug = 'peace'"
    );
    let asked = format!("(SELECT COUNT(*) FROM initial_signatories) = {number}");
    tamper(
        app,
        &match app.engine {
            Engine::Sqlite => format!(
                "CREATE TRIGGER opens AFTER INSERT ON initial_signatories WHEN {asked} BEGIN {open}; END"
            ),
            Engine::Postgres => format!(
                "CREATE FUNCTION opens() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {asked} THEN {open}; END IF; RETURN NEW; END $$; \
                 CREATE TRIGGER opens AFTER INSERT ON initial_signatories FOR EACH ROW EXECUTE FUNCTION opens()"
            ),
        },
    );
}

stories! {
    fn an_address_is_asked_for_no_more_lines_than_it_gets_mails(app) {
        draft(app);
        let desk = app.moderator();
        app.new_mail();
        let lines = (1..=6).map(|n| format!("Society Number {n},DE,office@society.example"));
        let lines = std::iter::once("name,country,email".to_owned()).chain(lines).collect::<Vec<_>>().join("\n");
        let page = look(&desk, &lines);
        page.is(200).shows("Ask the 5 by mail").shows("not asked today").shows("at most 5 mails about a letter within a day");
        let sent = invite(&desk, &lines);
        sent.is(200).shows("One line was not asked").shows("5 were asked by mail").shows("Society Number 6");
        sent.shows("at most 5 mails about a letter within a day").lacks("will be asked");
        sent.lacks("Nobody is asked yet");
        assert_eq!(app.new_mail().len(), 5);
        assert_eq!(states(app), [InitialState::Waiting; 5], "who gets no mail was not asked");
        assert_eq!(number(app, ASKED), 5);
        look(&desk, &lines).is(200).shows("asked already").shows("not asked today").lacks("by mail");
        invite(&desk, &lines).is(200).shows("One line was not asked").shows("Nobody was asked now");
        assert!(app.new_mail().is_empty());
        app.advance(DAY);
        let desk = app.moderator();
        look(&desk, &lines).is(200).shows("Ask the one by mail").lacks("not asked today");
        invite(&desk, &lines).is(303);
        assert_eq!(app.new_mail().len(), 1);
        assert_eq!(number(app, ASKED), 6);
    }

    fn nobody_is_asked_once_the_letter_has_opened_in_between(app) {
        draft(app);
        let desk = app.moderator();
        app.new_mail();
        let lines = table(60);
        let seen = look(&desk, &lines).form(DESK).1.field("seen").unwrap();
        opens_after(app, 25);
        let fields = [("lines", lines.as_str()), ("seen", seen.as_str()), ("step", "ask")];
        press(&desk, DESK, &fields).is(409).shows("nobody can be asked any more");
        assert_eq!(states(app).len(), 25);
        assert_eq!(number(app, ASKED), 25);
    }
}
