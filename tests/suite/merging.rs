//! Two entries, or two signatures, that are one: merged and taken apart again.
use crate::harness::accounts::colleague;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::press as press_entry;
use crate::harness::forms::SignForm;
use crate::harness::registry::{
    entry_of, merge, merge_decisions, organisation_id, press, signature_ids,
};
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::letter::Review;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::MINUTE;

const SECOND: Duration = Duration::from_secs(1);
/// Of the contact of `berliners`.
const CIRCLE: &str = "jana.weiss@circle.example";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// Another spelling of the same, which no rule takes for the same name.
fn berliners() -> SignForm {
    SignForm::of("Berlin Humanist Circle", "circle.example")
}

fn rules(app: &TestApp, slug: &str) -> String {
    app.letter(slug, |bundle| bundle.rules.review = Review::Rules)
}

#[track_caller]
fn undo(desk: &Browser, winner: &str) -> Answer {
    let page = desk.get(winner);
    let path = page.paths("/desk/merges/").remove(0);
    let csrf = page.field("csrf").unwrap();
    desk.post(&path, &[("csrf", &csrf)])
}

fn ledger(app: &TestApp, letter: &str) -> Vec<String> {
    app.chain();
    let entries = app.browser().get(&format!("{letter}/ledger.json")).json();
    entries["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            format!(
                "{} {}",
                entry["act"].as_str().unwrap(),
                entry["reason"].as_str().unwrap_or("-")
            )
        })
        .collect()
}

fn count(app: &TestApp, letter: &str) -> i64 {
    let slug = letter.rsplit('/').next().unwrap();
    app.chain();
    app.browser()
        .get(&format!("/api/v1/letters/{slug}/count"))
        .json()["organisations"]
        .as_i64()
        .unwrap()
}

stories! {
    fn two_published_entries_become_one_line_and_the_old_address_leads_on(app) {
        let letter = rules(app, "rules");
        app.sign_and_confirm(&letter, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(&letter, &berliners());
        app.new_mail();
        let robin = app.moderator();
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        let ids = signature_ids(app);
        let (kept, gone) = (&ids[0], &ids[1]);
        assert_eq!(count(app, &letter), 2);
        // The first press shows both and what will happen; nothing has happened yet.
        let page = robin.get(&format!("/desk/organisations/{loser}/merge?into={winner}"));
        page.is(200).shows("Humanists of Berlin").shows("circle.example").shows("leaves the list").shows("can be undone");
        assert_eq!(count(app, &letter), 2);
        merge(&robin, &loser, &winner).is(303);
        assert_eq!(count(app, &letter), 1);
        let list = app.browser().get(&format!("{letter}/signatories"));
        list.shows("Humanists of Berlin").lacks("Berlin Humanist Circle");
        // Its address leads to the one that stands.
        let old = app.browser().get(&format!("{letter}/signatories/{gone}"));
        assert_eq!((old.status, old.header("location")), (308, Some(format!("{letter}/signatories/{kept}").as_str())));
        let english = app.browser().get(&format!("{letter}/signatories/{gone}?lang=en"));
        assert_eq!(english.header("location"), Some(format!("{letter}/signatories/{kept}?lang=en").as_str()));
        assert_eq!(ledger(app, &letter), ["published -", "published -", "unpublished merged"]);
        // The contact is told when it can no longer be undone at one press.
        assert!(app.new_mail().is_empty());
        app.advance(11 * MINUTE);
        let told = app.new_mail();
        assert_eq!(told.len(), 1);
        assert!(told[0].subject.contains("One signature for your organisation"), "{}", told[0].subject);
        assert!(told[0].text.contains("Berlin Humanist Circle"));
        app.browser().get(&told[0].path("/letters/rules/signatories/")).is(308);
        // Whoever signs with the loser's name signs for the winner now.
        app.sign(&letter, &berliners().with("email", "other@circle.example"));
        let mail = app.new_mail().remove(0);
        let outcome = app.browser().post(&mail.path("/confirm/"), &[]);
        outcome.shows("already on the list");
        robin.get(&format!("/desk/organisations/{winner}")).shows("Berlin Humanist Circle Alias");
    }

    fn an_undone_merge_leaves_everything_as_it_was(app) {
        let letter = rules(app, "rules");
        app.sign_and_confirm(&letter, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(&letter, &berliners());
        app.new_mail();
        let robin = app.moderator();
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        let gone = signature_ids(app).remove(1);
        merge(&robin, &loser, &winner).is(303);
        let undone = undo(&robin, &format!("/desk/organisations/{winner}"));
        assert_eq!(undone.header("location"), Some(format!("/desk/organisations/{loser}").as_str()));
        assert_eq!(count(app, &letter), 2);
        app.browser().get(&format!("{letter}/signatories/{gone}")).is(200).shows("Berlin Humanist Circle");
        assert_eq!(ledger(app, &letter), ["published -", "published -", "unpublished merged", "republished undone"]);
        robin.get(&format!("/desk/organisations/{winner}")).lacks("Merged into this one: Berlin");
        app.advance(11 * MINUTE);
        assert!(app.new_mail().is_empty(), "an undone merge is told to nobody");
        // A new signer of the old name finds the old entry, not the one it was part of.
        app.sign(&letter, &berliners().with("email", "other@circle.example"));
        let mail = app.new_mail().remove(0);
        app.browser().post(&mail.path("/confirm/"), &[]).shows("Berlin Humanist Circle").shows("already on the list");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE merged_into IS NULL"), 2);
        assert_eq!(number(app, "SELECT COUNT(*) FROM merged_signatures"), 0);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisation_names"), 0);
    }

    fn held_claims_become_rivals_and_one_address_stays_one_claim(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.advance(SECOND);
        // The same person once more under the other name, and a colleague.
        app.sign_and_confirm(LETTER, &berliners().with("email", "jana.weiss@berlin.example"));
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &berliners().with("email", "omar@circle.example"));
        let robin = app.moderator();
        let (winner, loser) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"));
        merge(&robin, &loser, &winner).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 2);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'merged'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'rival'"), 1);
        undo(&robin, &format!("/desk/organisations/{winner}")).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 3);
    }

    fn what_rests_on_a_merge_keeps_it(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &berliners());
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &SignForm::of("Third Society", "third.example"));
        let robin = app.moderator();
        let ids = signature_ids(app);
        let (winner, loser, third) = (organisation_id(app, "Humanists of Berlin"), organisation_id(app, "Berlin Humanist Circle"), organisation_id(app, "Third Society"));
        merge(&robin, &loser, &winner).is(303);
        // Publishing the claim that moved closes its new rival: that rests on the merge.
        press(&robin, &format!("/desk/signatures/{}", ids[1]), "publish", "held").is(303);
        undo(&robin, &format!("/desk/organisations/{winner}")).is(409).shows("rests on the merge");
        // A merge of the winner rests on it too.
        merge(&robin, &winner, &third).is(303);
        undo(&robin, &format!("/desk/organisations/{winner}")).is(409).shows("rests on the merge");
        // Nothing can be merged twice, nor with itself.
        merge(&robin, &loser, &third).is(409).shows("changed one of the two");
        merge(&robin, &third, &third).is(409).shows("with itself");
        // Publishing the chain's end shows where all of them went.
        assert_eq!(entry_of(app, &ids[0]), third);
        assert_eq!(entry_of(app, &ids[1]), third);
    }

    fn two_signatures_of_one_letter_are_merged_and_taken_apart(app) {
        let letter = rules(app, "rules");
        app.sign_and_confirm(&letter, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(&letter, &berliners());
        app.new_mail();
        let robin = app.moderator();
        let ids = signature_ids(app);
        let path = format!("/desk/signatures/{}/merge", ids[1]);
        let page = robin.get(&format!("{path}?into={}", ids[0]));
        page.is(200).shows("stands for");
        let csrf = page.field("csrf").unwrap();
        let fields = [("csrf", csrf.as_str()), ("into", ids[0].as_str()), ("seen", "published"), ("seen_into", "published")];
        let stale = [("csrf", csrf.as_str()), ("into", ids[0].as_str()), ("seen", "held"), ("seen_into", "published")];
        robin.post(&path, &stale).is(409).shows("changed one of the two");
        let done = robin.post(&path, &fields);
        done.is(303);
        app.browser().get(&format!("{letter}/signatories/{}", ids[1])).is(308);
        assert_eq!(count(app, &letter), 1);
        robin.post(&path, &fields).is(409);
        let (_, decision) = done.header("location").unwrap().split_once("done=").unwrap();
        robin.post(&format!("/desk/decisions/{decision}/undo"), &[("csrf", &csrf)]).is(303);
        app.browser().get(&format!("{letter}/signatories/{}", ids[1])).is(200);
        assert_eq!(count(app, &letter), 2);
        assert_eq!(ledger(app, &letter), ["published -", "published -", "unpublished merged", "republished undone"]);
    }

    fn two_are_merged_as_they_were_seen_or_not_at_all(app) {
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        app.sign_and_confirm(LETTER, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(LETTER, &berliners());
        let ids = signature_ids(app);
        let loser = format!("/desk/signatures/{}", ids[1]);
        let look = || robin.get(&format!("{loser}/merge?into={}", ids[0]));
        let send = |page: &Answer| {
            let fields = ["csrf", "into", "seen", "seen_into"].map(|name| (name, page.field(name).unwrap()));
            robin.post(&format!("{loser}/merge"), &fields.each_ref().map(|(name, value)| (*name, value.as_str())))
        };
        // Its signer says that it is another organisation's.
        let seen = look();
        let signer = app.signer_desk(CIRCLE);
        let correct = app.browser().get(&signer).action("correct");
        let of_form = app.browser().get(&correct).field("seen").unwrap();
        let corrected = [("seen", of_form.as_str()), ("organisation", "Quite Another Society"), ("country", "DE"), ("website", "circle.example"), ("name", "Jana Weiss")];
        app.browser().post(&correct, &corrected).is(303);
        send(&seen).is(409).shows("changed one of the two");
        // A colleague asks its signer, and decides about the other.
        let seen = look();
        press_entry(&kim, &loser, "ask", &[]).is(303);
        send(&seen).is(409).shows("changed one of the two");
        let seen = look();
        press_entry(&kim, &format!("/desk/signatures/{}", ids[0]), "set-aside", &[]).is(303);
        send(&seen).is(409).shows("changed one of the two");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'merge'"), 0);
        let open = "SELECT COUNT(*) FROM asks WHERE ended_at IS NULL";
        assert_eq!(number(app, open), 1);
        app.new_mail();
        send(&look()).is(303);
        assert_eq!(number(app, open), 0, "nobody waits for an answer any more");
        // Its contact is told, in words that are true while the other one waits.
        app.advance(10 * MINUTE);
        let mut mails = app.new_mail();
        mails.retain(|mail| mail.to == CIRCLE);
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert!(mails[0].subject.starts_with("One signature for your organisation"), "{mails:?}");
        let text = mails[0].text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("is not on the public list at the moment") && !text.contains("The list shows"), "{text}");
    }

    fn a_merged_line_whose_winner_left_the_list_leads_nowhere(app) {
        let letter = rules(app, "rules");
        app.sign_and_confirm(&letter, &berlin());
        app.advance(SECOND);
        app.sign_and_confirm(&letter, &berliners());
        let robin = app.moderator();
        let ids = signature_ids(app);
        merge(&robin, &organisation_id(app, "Berlin Humanist Circle"), &organisation_id(app, "Humanists of Berlin")).is(303);
        let gone = format!("{letter}/signatories/{}", ids[1]);
        app.browser().get(&gone).is(308);
        press(&robin, &format!("/desk/signatures/{}", ids[0]), "unpublish", "published").is(303);
        app.browser().get(&gone).is(404);
        // On another letter's address it was never anything.
        app.browser().get(&format!("{LETTER}/signatories/{}", ids[1])).is(404);
        // A decision that came with the merge is undone with it only.
        let csrf = robin.get("/desk/queue").field("csrf").unwrap();
        robin.post(&format!("/desk/decisions/{}/undo", merge_decisions(app)[0]), &[("csrf", &csrf)]).is(409).shows("Undo the merge");
    }

    fn an_impostor_who_was_published_is_swapped_for_the_real_one(app) {
        let letter = rules(app, "rules");
        app.sign_and_confirm(&letter, &SignForm::of("Humanists of Berlin", "humanists-berlin.example"));
        app.advance(SECOND);
        let robin = app.moderator();
        app.new_mail();
        // The real one is told that the organisation is listed, not by whom.
        app.sign(&letter, &berlin());
        let real = app.new_mail().remove(0);
        let outcome = app.browser().post(&real.path("/confirm/"), &[]);
        outcome.is(200).shows("already on the list").lacks("humanists-berlin.example");
        let mails = app.new_mail();
        let listed = mails.iter().find(|mail| mail.to.contains("jana.weiss@berlin.example")).unwrap();
        assert!(listed.subject.contains("already on the list"), "{}", listed.subject);
        assert!(!listed.text.contains("humanists-berlin.example"));
        let ids = signature_ids(app);
        let entry = format!("/desk/signatures/{}", ids[1]);
        robin.get(&entry).shows("humanists-berlin.example");
        press(&robin, &format!("/desk/signatures/{}", ids[0]), "unpublish", "published").is(303);
        press(&robin, &entry, "publish", "held").is(303);
        app.browser().get(&format!("{letter}/signatories/{}", ids[0])).is(404);
        app.browser().get(&format!("{letter}/signatories/{}", ids[1])).is(200);
        assert_eq!(count(app, &letter), 1);
    }
}
