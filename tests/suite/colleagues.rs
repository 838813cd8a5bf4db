//! Two moderators at one entry: whoever comes second, on a page from before, is told what the first one did, and
//! nothing is overwritten.
use crate::harness::accounts::colleague;
use crate::harness::app::LETTER;
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, picked, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::schema::dump;
use std::time::Duration;
use undersigned::domain::moderator::Role;

const SECOND: Duration = Duration::from_secs(1);
const QUEUE: &str = "/desk/queue?letter=multilateralism";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Presses a button of a page that was loaded before.
fn on_page(
    desk: &Browser,
    page: &Answer,
    entry: &str,
    verb: &str,
    more: &[(&str, &str)],
) -> Answer {
    let (csrf, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
    let fields = [("csrf", csrf.as_str()), ("seen", seen.as_str())];
    desk.post(&format!("{entry}/{verb}"), &[&fields[..], more].concat())
}

/// Ticks the row of this name on a page of the queue that was loaded before, and publishes.
fn bulk_publish(desk: &Browser, page: &Answer, name: &str) -> Answer {
    let [csrf, place] = ["csrf", "place"].map(|field| page.field(field).unwrap());
    let rows = picked(page, &[name]);
    let mut fields = vec![("csrf", csrf.as_str()), ("place", &place)];
    fields.extend(rows.iter().map(|row| ("row", row.as_str())));
    let path = "/desk/queue/bulk/publish?letter=multilateralism";
    let done = desk.post(path, &fields);
    desk.follow(&done)
}

stories! {
    fn what_a_colleague_did_beside_is_read_before_anything_is_decided(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        for (verb, fields, told) in [
            ("ask", vec![], "Signer asked for an address at the own domain"),
            ("call-off", vec![], "Not waiting for the signer any more"),
            ("vouch", vec![("note", "They called us")], "Vouched for"),
            ("notice", vec![("to", "info@berlin.example")], "Organisation told"),
        ] {
            let page = robin.get(&entry);
            let queue = robin.get(QUEUE);
            press(&kim, &entry, verb, &fields).is(303);
            app.advance(3 * SECOND);
            let before = dump(app);
            for (late, more) in [("publish", vec![]), ("reject", vec![("reason", "unclear")]), ("set-aside", vec![]), ("invalidate", vec![("reason", "forged")])] {
                let refused = on_page(&robin, &page, &entry, late, &more);
                refused.is(409).shows("Kim").shows("did something about this entry 3 seconds ago").shows(told).shows("Nothing was overwritten");
            }
            assert_eq!(dump(app), before, "after {verb}");
            if !picked(&queue, &["Humanists of Berlin"]).is_empty() {
                bulk_publish(&robin, &queue, "Humanists of Berlin").shows("No entry was published").shows(told);
            }
            assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 1);
        }
        // Nor is another ask called off than the one that was seen.
        press(&robin, &entry, "ask", &[]).is(303);
        let page = robin.get(&entry);
        press(&kim, &entry, "call-off", &[]).is(303);
        press(&kim, &entry, "ask", &[]).is(303);
        on_page(&robin, &page, &entry, "call-off", &[]).is(409).shows("Kim");
        assert_eq!(number(app, "SELECT COUNT(*) FROM asks WHERE ended_at IS NULL"), 1);
        press(&robin, &entry, "publish", &[]).is(303);
    }

    fn a_state_that_was_left_and_came_back_is_not_what_was_seen(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let (page, queue) = (robin.get(&entry), robin.get(QUEUE));
        press(&kim, &entry, "reject", &[("reason", "unclear")]).is(303);
        press(&kim, &entry, "reopen", &[("note", "Wait for their call")]).is(303);
        app.advance(5 * SECOND);
        let late = on_page(&robin, &page, &entry, "publish", &[]);
        late.is(409).shows("put this entry back to the waiting ones").shows("Nothing was overwritten.").shows("Wait for their call");
        bulk_publish(&robin, &queue, "Humanists of Berlin").shows("No entry was published");
        press(&robin, &entry, "publish", &[]).is(303);
        // The same with one that is on the list.
        let page = robin.get(&entry);
        press(&kim, &entry, "unpublish", &[]).is(303);
        press(&kim, &entry, "publish", &[]).is(303);
        on_page(&robin, &page, &entry, "unpublish", &[]).is(409).shows("published this entry");
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn what_was_undone_is_as_if_it_had_not_been(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        let before = robin.get(&entry);
        let vouched = press(&kim, &entry, "vouch", &[("note", "They called us")]);
        let on_the_vouch = robin.get(&entry);
        undo(&kim, &vouched).is(303);
        // Who read that a colleague vouches for it does not decide on that.
        on_page(&robin, &on_the_vouch, &entry, "publish", &[]).is(409).shows("Kim").shows("Undone").lacks("put this entry back");
        let published = press(&kim, &entry, "publish", &[]);
        undo(&kim, &published).is(303);
        on_page(&robin, &before, &entry, "publish", &[]).is(303);
        app.browser().get(LETTER).shows("Humanists of Berlin");
    }

    fn a_second_press_of_ones_own_is_the_first_one(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let entry = confirmed(app, &robin, LETTER, &berlin());
        // With decisions before it, too.
        for (verb, fields) in [("vouch", vec![("note", "They called us")]), ("ask", vec![]), ("reject", vec![("reason", "unclear")]), ("reopen", vec![]), ("publish", vec![])] {
            let page = robin.get(&entry);
            let first = on_page(&robin, &page, &entry, verb, &fields);
            first.is(303);
            let again = on_page(&robin, &page, &entry, verb, &fields);
            assert_eq!(again.header("location"), first.header("location"), "{verb}");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions"), 5);
        // A page that is older than the last but one is no second press.
        let old = robin.get(&entry);
        press(&robin, &entry, "unpublish", &[]).is(303);
        press(&kim, &entry, "publish", &[]).is(303);
        press(&robin, &entry, "unpublish", &[]).is(303);
        on_page(&robin, &old, &entry, "unpublish", &[]).is(409);
    }
}
