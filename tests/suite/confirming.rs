//! Links that are used as they should be, and links that are not.
use crate::harness::app::LETTER;
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::open_letter::set_state;
use undersigned::domain::actor::Actor;
use undersigned::domain::ids::Id;
use undersigned::domain::letter::{LetterState, Review, Slug};
use undersigned::domain::time::{DAY, HOUR};
use undersigned::security::link::{self, Purpose};

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

stories! {
    fn looking_at_a_link_changes_nothing(app) {
        app.sign(LETTER, &berlin());
        let path = app.new_mail().remove(0).path("/confirm/");
        let before = crate::schema::dump(app);
        for _ in 0..5 {
            app.browser().get(&path).is(200);
        }
        assert_eq!(crate::schema::dump(app), before);
    }

    fn a_second_press_says_the_same(app) {
        app.sign(LETTER, &berlin());
        let path = app.new_mail().remove(0).path("/confirm/");
        let first = app.browser().post(&path, &[]);
        let second = app.browser().post(&path, &[]);
        assert_eq!((first.status, first.text()), (second.status, second.text()));
        app.browser().get(&path).is(200).shows("Moderators look at it");
    }

    fn a_link_lasts_seven_days(app) {
        app.sign(LETTER, &berlin());
        let path = app.new_mail().remove(0).path("/confirm/");
        app.advance(7 * DAY - Duration::from_secs(1));
        app.browser().get(&path).is(200).shows("Humanists of Berlin");
        app.advance(Duration::from_secs(1));
        app.browser().get(&path).is(410);
        app.browser().post(&path, &[]).is(410);
        // The same form can be sent again, with a link of its own.
        app.sign(LETTER, &berlin());
        let again = app.new_mail().remove(0).path("/confirm/");
        assert_ne!(again, path);
        app.browser().post(&again, &[]).is(200);
    }

    fn garbled_foreign_and_repurposed_links(app) {
        app.sign(LETTER, &berlin());
        let path = app.new_mail().remove(0).path("/confirm/");
        let mut changed = path.clone();
        let last = if changed.pop() == Some('A') { 'B' } else { 'A' };
        changed.push(last);
        for bad in [changed.as_str(), &path[..path.len() - 4], "/confirm/x", "/confirm/%00", "/confirm/%F0%9F%98%80"] {
            let get = app.browser().get(bad).status;
            assert!([404, 410].contains(&get), "{bad}: {get}");
            let post = app.browser().post(bad, &[]).status;
            assert!([404, 410].contains(&post), "{bad}: {post}");
        }
        // A link for another purpose, made with our own key.
        let setup = link::token(&app.workshop.keyring, Purpose::Setup, Id::<()>::from_bytes([1; 16]), app.clock.now().plus(DAY));
        app.browser().get(&format!("/confirm/{setup}")).is(404);
        let confirm = path.trim_start_matches("/confirm/");
        assert!([404, 410].contains(&app.browser().get(&format!("/desk/setup/{confirm}")).status));
        // Another server's.
        let foreign = undersigned::security::keyring::Keyring::new([9; 4], [9; 32]);
        let foreign = link::token(&foreign, Purpose::Confirm, Id::<()>::from_bytes([1; 16]), app.clock.now().plus(DAY));
        app.browser().get(&format!("/confirm/{foreign}")).is(404);
    }

    fn not_me_erases_and_silences(app) {
        app.sign(LETTER, &berlin());
        let path = app.new_mail().remove(0).path("/confirm/");
        app.browser().get(&path).shows("This was not me");
        app.browser().post(&format!("{path}/not-me"), &[]).is(200);
        app.browser().post(&format!("{path}/not-me"), &[]).is(200);
        app.browser().post(&path, &[]).is(410);
        let dump = crate::schema::dump(app);
        assert!(!dump.lines().any(|line| line.starts_with("submissions ")), "the submission is erased");
        // Whoever tries again sees what everyone sees, and the inbox stays quiet.
        let again = app.sign(LETTER, &berlin().with("role", "Somebody else"));
        assert_eq!(again.header("location"), Some(format!("{LETTER}/check-mail").as_str()));
        assert_eq!(app.new_mail().len(), 0);
        // Another letter is another matter.
        let other = app.letter("other", |_| {});
        app.sign(&other, &berlin());
        assert_eq!(app.new_mail().len(), 1);
    }

    fn a_day_of_grace_after_the_deadline(app) {
        let letter = app.letter("deadline", |bundle| bundle.closes = Some("2026-11-21T13:00".into()));
        app.sign(&letter, &berlin());
        app.sign(&letter, &SignForm::of("Society of Paris", "paris.example"));
        let paths: Vec<String> = app.new_mail().iter().map(|mail| mail.path("/confirm/")).collect();
        app.advance(HOUR);
        app.browser().post(&format!("{letter}/sign"), &berlin().fields()).is(409);
        app.advance(23 * HOUR);
        app.browser().post(&paths[0], &[]).is(200).shows("Moderators look at it");
        app.advance(HOUR);
        app.browser().post(&paths[1], &[]).is(409).shows("closed");
    }

    fn closing_by_hand_gives_the_same_grace(app) {
        app.sign(LETTER, &berlin());
        let path = app.new_mail().remove(0).path("/confirm/");
        let slug = Slug::parse("multilateralism").unwrap();
        app.block_on(set_state(&app.workshop, slug, None, LetterState::Closed, Actor::COMMAND_LINE, app.clock.now())).unwrap();
        app.advance(23 * HOUR);
        app.browser().post(&path, &[]).is(200);
    }

    fn one_address_may_sign_for_several_and_is_held_for_it(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&rules, &berlin()).lacks("Moderators look at it");
        let second = berlin().with("organisation", "Friends of Berlin");
        app.sign_and_confirm(&rules, &second).shows("Moderators look at it");
        app.moderator().get("/desk/queue?letter=rules").shows("Friends of Berlin");
    }

    fn confirming_one_voids_the_same_signers_others(app) {
        app.sign(LETTER, &berlin());
        app.sign(LETTER, &berlin().with("role", "Secretary"));
        app.sign(LETTER, &berlin().with("organisation", "Friends of Berlin"));
        let mails = app.new_mail();
        assert_eq!(mails.len(), 3);
        let paths: Vec<String> = mails.iter().map(|mail| mail.path("/confirm/")).collect();
        let friends = mails.iter().position(|mail| mail.text.contains("Friends of Berlin")).unwrap();
        let ours: Vec<usize> = (0..3).filter(|at| *at != friends).collect();
        app.browser().post(&paths[ours[0]], &[]).is(200);
        // The void one's link says so, as often as it is pressed, and changes nothing.
        for _ in 0..2 {
            app.browser().get(&paths[ours[1]]).is(200).shows("You have signed already");
            app.browser().post(&paths[ours[1]], &[]).is(200).shows("You have signed already");
            app.browser().post(&format!("{}/not-me", paths[ours[1]]), &[]).is(200).shows("You have signed already");
        }
        app.browser().post(&paths[friends], &[]).is(200);
        // Until the link would have expired.
        app.advance(Duration::from_secs(31 * 86_400));
        app.browser().get(&paths[ours[1]]).is(410);
    }

    fn after_a_rejection_one_may_sign_again(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        let csrf = queue.field("csrf").unwrap();
        let reject = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/reject")).unwrap();
        robin.post(&reject, &[("csrf", &csrf), ("seen", "held"), ("reason", "unclear"), ("mail", "on")]).is(303);
        app.new_mail();
        app.advance(Duration::from_secs(601));
        let told = app.new_mail();
        assert_eq!(told.len(), 1);
        assert!(told[0].subject.starts_with("Your signature was not published"), "{}", told[0].subject);
        app.sign_and_confirm(LETTER, &berlin()).shows("Moderators look at it");
    }
}
