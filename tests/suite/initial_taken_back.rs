//! What a moderator did about an initial signatory is taken back: who was called off stands there as
//! before, and a correction that was sent back waits to be looked at again.
use crate::harness::accounts::press;
use crate::harness::app::TestApp;
use crate::harness::browser::Browser;
use crate::harness::stories::stories;
use crate::initial::{
    DESK, approve, ask, button, correct, count, invite, jobs, link, named, states, step, table,
};
use crate::opening::{PAGE, draft, schedule};
use undersigned::domain::initial::InitialState;
use undersigned::domain::letter::LetterState;
use undersigned::domain::letter::Review;
use undersigned::domain::time::{DAY, HOUR, MINUTE};

/// The letter has one text more, the first of which can be dropped.
pub fn in_two_languages(app: &TestApp) {
    app.letter("peace", |bundle| {
        bundle.state = LetterState::Draft;
        bundle.rules.review = Review::Rules;
        let mut own = bundle.texts[0].clone();
        "Europe/Berlin".clone_into(&mut bundle.time_zone);
        "de".clone_into(&mut own.language);
        "de".clone_into(&mut bundle.rules.language);
        bundle.texts.push(own);
    });
}

/// The one that everybody read.
#[track_caller]
pub fn drop_text(desk: &Browser) {
    let text = "/desk/letters/peace/texts/1/en";
    let seen = desk.get(text).field("seen").unwrap();
    press(desk, &format!("{text}/drop"), &[("seen", &seen)]).is(303);
}

#[track_caller]
fn calls_off(desk: &Browser) {
    step(desk, &button(desk, "revoke")).is(303);
}

stories! {
    fn who_was_called_off_comes_back_as_they_were(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        let way = link(&mails[0]);
        // Not answered, and the mail is there already.
        calls_off(&desk);
        app.browser().get(&way).is(410);
        let back = button(&desk, "take-back");
        step(&desk, &back).is(303);
        step(&desk, &back).is(409);
        assert!(app.new_mail().is_empty(), "they have their mail");
        // Each answer.
        let organisation = named(&mails[0]);
        approve(app, &way).is(200);
        for expected in [InitialState::Approved, InitialState::Declined, InitialState::Review] {
            match expected {
                InitialState::Declined => { app.browser().post(&way, &[("answer", "decline")]).is(200); }
                InitialState::Review => { correct(app, &way, &organisation, "other.example").is(200); }
                _ => {}
            }
            assert_eq!(states(app), [expected]);
            calls_off(&desk);
            assert_eq!(states(app), [InitialState::Revoked]);
            app.browser().get(&way).is(410);
            step(&desk, &button(&desk, "take-back")).is(303);
            assert_eq!(states(app), [expected]);
            app.browser().get(&way).is(200);
        }
        assert!(app.new_mail().is_empty());
        desk.get(DESK).shows("Corrections to look at").shows("other.example").lacks("Bring");
        step(&desk, &button(&desk, "accept")).is(303);
        schedule(app, &desk, HOUR, "");
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation").shows(&organisation);
        app.moderator().get("/desk/audit").shows("Undid what was done about an initial signatory");
    }

    fn a_mail_that_never_went_is_sent_once_they_are_back(app) {
        draft(app);
        let desk = app.moderator();
        app.new_mail();
        invite(&desk, &table(1)).is(303);
        calls_off(&desk);
        assert!(app.new_mail().is_empty());
        step(&desk, &button(&desk, "take-back")).is(303);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        approve(app, &link(&mails[0])).is(200);
    }

    fn a_correction_that_was_sent_back_is_looked_at_again(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        let (way, organisation) = (link(&mails[0]), named(&mails[0]));
        correct(app, &way, &organisation, "other.example").is(200);
        step(&desk, &button(&desk, "return")).is(303);
        assert_eq!(app.new_mail().len(), 1, "they are asked again");
        app.browser().get(&way).is(200).lacks("other.example");
        desk.get(DESK).shows("their correction was sent back").shows("other.example");
        step(&desk, &button(&desk, "take-back")).is(303);
        assert_eq!(states(app), [InitialState::Review]);
        app.browser().get(&way).shows("other.example").shows("Moderators look at it");
        assert!(app.new_mail().is_empty());
        // Sent back once more; the new answer counts, and nothing is left to take back.
        step(&desk, &button(&desk, "return")).is(303);
        approve(app, &way).is(200);
        desk.get(DESK).lacks("Bring").lacks("other.example");
        schedule(app, &desk, HOUR, "");
        app.advance(HOUR);
        jobs(app);
        app.browser().get(PAGE).is(200).shows(&organisation);
        assert_eq!(count(app), 1);
    }

    fn nobody_is_brought_back_beside_the_same_that_was_asked_since(app) {
        draft(app);
        let desk = app.moderator();
        ask(app, &desk, 1);
        calls_off(&desk);
        let back = button(&desk, "take-back");
        app.advance(MINUTE);
        assert_eq!(ask(app, &desk, 1).len(), 1);
        step(&desk, &back).is(409).shows("asked once more since then");
        assert_eq!(states(app), [InitialState::Revoked, InitialState::Waiting]);
    }

    fn after_the_opening_only_an_answer_is_brought_back(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 2);
        correct(app, &link(&mails[0]), &named(&mails[0]), "other.example").is(200);
        step(&desk, &button(&desk, "return")).is(303);
        // The other one has not answered.
        let waits = desk.get(DESK).paths(DESK).into_iter().filter(|path| path.ends_with("/revoke"));
        let kept = button(&desk, "take-back").0.replace("/take-back", "/revoke");
        let other = waits.filter(|path| *path != kept).collect::<Vec<_>>().remove(0);
        press(&desk, &other, &[("seen", "0")]).is(303);
        desk.get(DESK).shows("Bring the invitation back");
        schedule(app, &desk, HOUR, "");
        app.advance(HOUR + MINUTE);
        jobs(app);
        let desk = app.moderator();
        desk.get(DESK).lacks("Bring the invitation back").shows("Bring their correction back");
        step(&desk, &button(&desk, "take-back")).is(303);
        step(&desk, &button(&desk, "accept")).is(303);
        jobs(app);
        app.browser().get(PAGE).is(200).shows("1 organisation").shows(&named(&mails[0]));
    }

    fn a_correction_under_a_text_that_was_dropped_is_asked_again(app) {
        in_two_languages(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        let (way, organisation) = (link(&mails[0]), named(&mails[0]));
        correct(app, &way, &organisation, "other.example").is(200);
        drop_text(&desk);
        step(&desk, &button(&desk, "accept")).is(303);
        assert_eq!(states(app), [InitialState::Waiting]);
        assert!(app.new_mail()[0].subject.starts_with("The text has changed"));
        // What was accepted need not be looked at again.
        approve(app, &way).is(200);
        assert_eq!(states(app), [InitialState::Approved]);
    }

    fn whose_approval_lost_its_text_is_asked_again_once_they_are_back(app) {
        in_two_languages(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        let (way, organisation) = (link(&mails[0]), named(&mails[0]));
        correct(app, &way, &organisation, "other.example").is(200);
        step(&desk, &button(&desk, "accept")).is(303);
        calls_off(&desk);
        drop_text(&desk);
        step(&desk, &button(&desk, "take-back")).is(303);
        assert_eq!(states(app), [InitialState::Waiting]);
        let again = app.new_mail();
        assert_eq!(again.len(), 1);
        assert!(again[0].subject.starts_with("The text has changed"), "{}", again[0].subject);
        desk.get(DESK).shows("asked again, since the text changed");
        app.browser().get(&link(&again[0])).shows("Please read it again").shows("other.example");
        // Their line counted, and need not be looked at again.
        approve(app, &link(&again[0])).is(200);
        assert_eq!(states(app), [InitialState::Approved]);
    }

    fn a_correction_that_lost_its_text_comes_back_to_be_looked_at(app) {
        in_two_languages(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        correct(app, &link(&mails[0]), &named(&mails[0]), "other.example").is(200);
        calls_off(&desk);
        drop_text(&desk);
        step(&desk, &button(&desk, "take-back")).is(303);
        assert_eq!(states(app), [InitialState::Review]);
        assert!(app.new_mail().is_empty(), "nobody has accepted it");
        // Nothing is brought back that nobody could accept.
        calls_off(&desk);
        let back = button(&desk, "take-back");
        schedule(app, &desk, HOUR, "");
        app.advance(HOUR);
        jobs(app);
        let desk = app.moderator();
        desk.get(DESK).lacks("Bring the invitation back");
        step(&desk, &back).is(409).shows("nobody can be asked any more");
        assert_eq!(states(app), [InitialState::Revoked]);
    }

    fn an_invitation_that_expired_meanwhile_comes_back_with_a_new_link(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        calls_off(&desk);
        app.advance(61 * DAY);
        let desk = app.moderator();
        step(&desk, &button(&desk, "take-back")).is(303);
        app.browser().get(&link(&mails[0])).is(410);
        let again = app.new_mail();
        assert_eq!(again.len(), 1);
        approve(app, &link(&again[0])).is(200);
        assert_eq!(states(app), [InitialState::Approved]);
    }

    fn what_was_sent_back_is_kept_beside_who_is_called_off(app) {
        draft(app);
        let desk = app.moderator();
        let mails = ask(app, &desk, 1);
        let way = link(&mails[0]);
        correct(app, &way, &named(&mails[0]), "other.example").is(200);
        step(&desk, &button(&desk, "return")).is(303);
        app.new_mail();
        calls_off(&desk);
        desk.get(DESK).shows("their correction was sent back").shows("other.example").lacks("Bring their correction back");
        // They are asked as they were, and then their correction is looked at again.
        step(&desk, &button(&desk, "take-back")).is(303);
        assert_eq!(states(app), [InitialState::Waiting]);
        app.browser().get(&way).is(200).lacks("other.example");
        desk.get(DESK).shows("Bring their correction back");
        step(&desk, &button(&desk, "take-back")).is(303);
        assert_eq!(states(app), [InitialState::Review]);
        app.browser().get(&way).is(200).shows("other.example");
        assert!(app.new_mail().is_empty());
        step(&desk, &button(&desk, "accept")).is(303);
        assert_eq!(states(app), [InitialState::Approved]);
    }
}
