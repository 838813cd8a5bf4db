//! What the rules publish is looked at by a moderator now and then.
use crate::harness::accounts::{self, colleague};
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use std::collections::BTreeSet;
use undersigned::domain::letter::Review;
use undersigned::domain::moderator::Role;

const PAGE: &str = "/desk/letters/rules/samples";

/// A letter whose rules have published so many.
fn published(app: &TestApp, desk: &Browser, number: usize) -> Vec<String> {
    let letter = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
    (0..number)
        .map(|n| {
            confirmed(
                app,
                desk,
                &letter,
                &SignForm::of(
                    &format!("Humanists of town{n}"),
                    &format!("town{n}.example"),
                ),
            )
        })
        .collect()
}

#[track_caller]
fn draw(desk: &Browser, size: &str, of: &str) -> Answer {
    accounts::press(desk, &format!("{PAGE}/draw"), &[("size", size), ("of", of)])
}

/// The entries on the page.
fn drawn(desk: &Browser) -> BTreeSet<String> {
    desk.get(PAGE)
        .paths("/desk/signatures/")
        .into_iter()
        .collect()
}

#[track_caller]
fn find(desk: &Browser, entry: &str, what: &str) -> Answer {
    let id = entry.rsplit('/').next().unwrap();
    accounts::press(
        desk,
        &format!("{PAGE}/{id}/{what}"),
        &[("seen", "published")],
    )
}

stories! {
    fn nothing_is_drawn_twice_until_all_were_looked_at(app) {
        let robin = app.moderator();
        let entries = published(app, &robin, 5);
        robin.get(PAGE).shows("Nothing has been drawn yet");
        draw(&robin, "3", "500").is(303);
        let first = drawn(&robin);
        assert_eq!(first.len(), 3);
        robin.get(PAGE);
        assert_eq!(drawn(&robin), first, "a look at the page draws nothing");
        draw(&robin, "20", "500").is(303);
        assert_eq!(drawn(&robin).len(), 5);
        let none = draw(&robin, "1", "500");
        robin.follow(&none).shows("Nothing was drawn");
        for entry in &entries {
            find(&robin, entry, "right").is(303);
        }
        robin.get(PAGE).shows("5 entries drawn; 5 right, 0 wrong").shows("Of 5 looked at, 0 were wrong. So between 0.0 % and 43.4 %");
        draw(&robin, "2", "500").is(303);
        robin.get(PAGE).shows("2 entries drawn; 0 right, 0 wrong");
    }

    fn only_what_no_moderator_decided_about_is_drawn(app) {
        let robin = app.moderator();
        let entries = published(app, &robin, 2);
        let held = confirmed(app, &robin, "/letters/rules", &SignForm::of("Free Mailers", "mailers.example").with("email", "someone@gmail.com"));
        press(&robin, &held, "publish", &[]).is(303);
        app.publish_names("/letters/rules", ["Brought Along"]);
        confirmed(app, &robin, LETTER, &SignForm::of("Society of Paris", "paris.example"));
        draw(&robin, "20", "500").is(303);
        assert_eq!(drawn(&robin), entries.iter().cloned().collect());
    }

    fn a_wrong_one_leaves_the_list_and_waits(app) {
        let robin = app.moderator();
        let entries = published(app, &robin, 2);
        find(&robin, &entries[0], "wrong").is(404);
        draw(&robin, "2", "2").is(303);
        let wrong = find(&robin, &entries[0], "wrong");
        robin.follow(&wrong).shows("is off the list and waits again").shows("2 entries drawn; 0 right, 1 wrong");
        app.browser().get("/letters/rules").lacks("town0");
        find(&robin, &entries[0], "right").is(409).shows("changed after the page was shown");
        robin.get("/desk/queue?letter=rules").shows("Humanists of town0");
        undo(&robin, &wrong).is(303);
        app.browser().get("/letters/rules").shows("town0");
        // As if it had not been found.
        robin.get(PAGE).shows("2 entries drawn; 0 right, 0 wrong");
        find(&robin, &entries[0], "right").is(303);
        robin.get(PAGE).shows("1 right, 0 wrong");
    }

    fn a_colleagues_finding_is_not_overwritten_unread(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entries = published(app, &robin, 1);
        draw(&robin, "1", "1").is(303);
        find(&robin, &entries[0], "right").is(303);
        // Found right twice is found right.
        find(&kim, &entries[0], "right").is(303);
        find(&kim, &entries[0], "wrong").is(409).shows("changed after the page was shown");
        app.browser().get("/letters/rules").shows("town0");
        robin.get(PAGE).shows("1 right, 0 wrong");
        let id = entries[0].rsplit('/').next().unwrap();
        let read = [("seen", "published"), ("found", "right")];
        accounts::press(&kim, &format!("{PAGE}/{id}/wrong"), &read).is(303);
        robin.get(PAGE).shows("0 right, 1 wrong");
        accounts::press(&kim, &format!("{PAGE}/{id}/wrong"), &[("seen", "held"), ("found", "nonsense")]).is(400);
    }

    fn faults_are_told_and_readers_only_look(app) {
        let robin = app.moderator();
        published(app, &robin, 1);
        let lee = colleague(app, "Lee", Role::Reader);
        for (size, of) in [("0", "5"), ("101", "5"), ("x", "5"), ("5", "5001"), ("5", "")] {
            draw(&robin, size, of).is(422).shows("Please give a whole number");
        }
        lee.get(PAGE).is(200).lacks("Draw");
        draw(&lee, "1", "1").is(403);
        robin.get("/desk/letters/nowhere/samples").is(404);
    }
}
