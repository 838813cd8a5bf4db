//! Letters brought again, opened and closed.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::bring_letter::{BringError, Brought, bring_letter};
use undersigned::acts::open_letter::set_state;
use undersigned::cli::shipped;
use undersigned::domain::actor::Actor;
use undersigned::domain::bundle::Bundle;
use undersigned::domain::letter::{Letter, LetterState, Slug};
use undersigned::domain::time::{DAY, HOUR};
use undersigned::store::letters;

/// Brings the shipped letter again, with a change.
fn bring(app: &TestApp, change: impl FnOnce(&mut Bundle)) -> Result<Brought, BringError> {
    let mut bundle = shipped::shipped().unwrap().remove(0);
    change(&mut bundle);
    app.block_on(bring_letter(
        &app.workshop,
        bundle,
        Actor::COMMAND_LINE,
        app.clock.now(),
    ))
}

fn slug() -> Slug {
    Slug::parse(LETTER.rsplit('/').next().unwrap()).unwrap()
}

fn set(app: &TestApp, to: LetterState) {
    app.block_on(set_state(
        &app.workshop,
        slug(),
        None,
        to,
        Actor::COMMAND_LINE,
        app.clock.now(),
    ))
    .unwrap();
}

fn letter(app: &TestApp) -> Letter {
    app.read(|db| letters::by_slug(db, &slug()))
}

stories! {
    fn what_is_being_signed_never_changes(app) {
        type Change = fn(&mut Bundle);
        let changes: [(&str, Change); 3] = [
            ("text", |bundle| bundle.texts[0].markdown.push('!')),
            ("title", |bundle| bundle.texts[0].title.push('!')),
            ("addressees", |bundle| bundle.texts[0].addressees.push('!')),
        ];
        // Each move is written down in the audit log.
        let kept = || -> Vec<String> {
            let dump = crate::schema::dump(app);
            let lines = dump.lines().filter(|line| !line.starts_with("audit_entries") && !line.starts_with("seals"));
            lines.map(str::to_owned).collect()
        };
        let before = kept();
        for state in [LetterState::Open, LetterState::Closed] {
            set(app, state);
            for (what, change) in changes {
                let refused = bring(app, change).unwrap_err();
                assert!(matches!(&refused, BringError::Frozen { what: said, .. } if *said == what), "{refused}");
                assert!(refused.to_string().contains(&format!("the {what} in en")), "{refused}");
            }
        }
        set(app, LetterState::Open);
        assert_eq!(kept(), before);
        assert_eq!(bring(app, |bundle| bundle.texts[0].short_title = "Shorter".into()).unwrap(), Brought::Changed);
        set(app, LetterState::Draft);
        for (_, change) in changes {
            assert_eq!(bring(app, change).unwrap(), Brought::Changed, "a draft may change");
        }
    }

    fn bringing_a_letter_again_leaves_one_closed_by_hand_closed(app) {
        let later = |bundle: &mut Bundle| bundle.closes = Some("2027-06-30T18:00".into());
        assert_eq!(bring(app, later).unwrap(), Brought::Changed);
        let deadline = letter(app).closes_at;
        assert!(deadline.is_some());
        assert_eq!(bring(app, later).unwrap(), Brought::Unchanged);
        app.advance(HOUR);
        let closed = app.clock.now();
        set(app, LetterState::Closed);
        app.advance(HOUR);
        for change in [later, |bundle: &mut Bundle| bundle.closes = None] {
            assert_eq!(bring(app, change).unwrap(), Brought::Unchanged);
            assert_eq!((letter(app).state, letter(app).closes_at), (LetterState::Closed, Some(closed)));
        }
        assert_eq!(bring(app, |bundle| bundle.host = "Others".into()).unwrap(), Brought::Changed);
        assert_eq!(letter(app).closes_at, Some(closed), "other settings do change");
    }

    fn bringing_a_letter_again_leaves_one_opened_after_its_deadline_open(app) {
        let soon = |bundle: &mut Bundle| bundle.closes = Some("2026-11-22T18:00".into());
        bring(app, soon).unwrap();
        app.advance(3 * DAY);
        assert!(letter(app).accepts_submissions(app.clock.now()).is_err());
        assert_eq!(bring(app, soon).unwrap(), Brought::Unchanged, "a deadline that is over stays until somebody opens the letter");
        set(app, LetterState::Open);
        assert_eq!(bring(app, soon).unwrap(), Brought::Unchanged);
        assert_eq!(letter(app).accepts_submissions(app.clock.now()), Ok(()));
        bring(app, |bundle| bundle.closes = Some("2027-06-30T18:00".into())).unwrap();
        assert!(letter(app).closes_at.is_some(), "a new deadline counts");
        bring(app, |bundle| bundle.closes = None).unwrap();
        assert_eq!(letter(app).closes_at, None, "and can be taken out of the file again");
    }

    fn a_move_meanwhile_is_seen(app) {
        let loaded = letter(app);
        app.advance(Duration::from_secs(1));
        set(app, LetterState::Closed);
        let closed = letter(app);
        let overwritten = app.write(move |db| letters::update(db, loaded.state, &loaded));
        assert!(!overwritten);
        assert_eq!(letter(app), closed);
    }
}
