//! A signature leaves the list, and others had been closed or merged for it: they come back.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::mail::Mail;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::letter::{Review, Signers};
use undersigned::domain::time::MINUTE;

const SECOND: Duration = Duration::from_secs(1);
const BACK: &str = "Moderators look at your signature again";
/// What only those are told who were told of the other signature.
const TOLD: &str = "It has left the list";

fn of(place: &str, person: &str) -> SignForm {
    let domain = format!("{}.example", place.to_lowercase());
    SignForm::of(&format!("Humanists of {place}"), &domain)
        .with("email", &format!("{person}@{domain}"))
        .with("name", &format!("Jana {place}"))
}

/// A letter on which the rules decide, and anyone may sign.
fn rules(app: &TestApp, slug: &str) -> String {
    app.letter(slug, |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
    })
}

/// What a contact does at the signer desk with the only signature of the address.
#[track_caller]
fn does(app: &TestApp, email: &str, action: &str, fields: &[(&str, &str)]) {
    app.advance(SECOND);
    let desk = app.signer_desk(email);
    fills_in(app, &app.browser().get(&desk).action(action), fields).is(303);
}

/// Sends a form of the signer desk as its page shows it.
#[track_caller]
fn fills_in(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> Answer {
    let seen = app.browser().get(path).field("seen").unwrap_or_default();
    app.browser()
        .post(path, &[&[("seen", seen.as_str())][..], fields].concat())
}

#[track_caller]
fn merge(desk: &Browser, loser: &str, winner: &str) -> Answer {
    let into = winner.rsplit('/').next().unwrap();
    let page = desk.get(&format!("{loser}/merge?into={into}"));
    let names = ["csrf", "into", "seen", "seen_into"];
    let fields = names.map(|name| (name, page.field(name).unwrap()));
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let done = desk.post(&format!("{loser}/merge"), &fields);
    done.is(303);
    done
}

fn public(letter: &str, entry: &str) -> String {
    let id = entry.rsplit('/').next().unwrap();
    format!("{letter}/signatories/{id}")
}

/// The mails that went to one address since the last look.
fn mails_to(app: &TestApp, email: &str) -> Vec<Mail> {
    let mut mails = app.new_mail();
    mails.retain(|mail| mail.to == email);
    mails
}

/// The state of an entry of the desk, "gone" once it is erased.
fn state_of(app: &TestApp, entry: &str) -> String {
    use diesel::prelude::*;
    use undersigned::domain::signature::{SignatureId, State};
    use undersigned::store::schema::signatures;
    let id: SignatureId = entry.rsplit('/').next().unwrap().parse().unwrap();
    let state: Option<State> = app.read(move |db| {
        let row = signatures::table.find(id).select(signatures::state);
        Ok(row.first(db).optional()?)
    });
    state.map_or_else(|| "gone".to_owned(), |state| state.to_string())
}

#[track_caller]
fn is(app: &TestApp, entry: &str, state: &str) {
    assert_eq!(state_of(app, entry), state);
}

/// By which a contact takes a signature off the list for good, and what the desk then says of it.
const DEPARTURES: [(&str, &str, &str); 4] = [
    ("Berlin", "withdraw", "which its contact has withdrawn"),
    ("Paris", "erase", "which its contact had erased"),
    ("Madrid", "individual", "which is a person’s now"),
    ("Oslo", "correct", "which is another organisation’s now"),
];

/// Something that happens to an entry, with its path and that of its contact's signer desk.
type Happens<'a> = &'a dyn Fn(&str, &str);

#[track_caller]
fn departs(app: &TestApp, email: &str, action: &str) {
    let renamed = [
        ("organisation", "Quite Another Society"),
        ("name", "Jana Weiss"),
    ];
    match action {
        "correct" => does(app, email, action, &renamed),
        _ => does(app, email, action, &[]),
    }
}

stories! {
    fn what_was_merged_comes_back_when_its_winner_leaves(app) {
        let letter = rules(app, "rules");
        let robin = app.moderator();
        for (place, action, why) in DEPARTURES {
            let winner = confirmed(app, &robin, &letter, &of(place, "winner"));
            let circle = SignForm::of(&format!("{place} Humanist Circle"), &format!("{place}-circle.example").to_lowercase());
            let email = format!("jana.weiss@{}-circle.example", place.to_lowercase());
            let loser = confirmed(app, &robin, &letter, &circle);
            merge(&robin, &loser, &winner);
            app.browser().get(&public(&letter, &loser)).is(308);
            app.advance(11 * MINUTE);
            assert_eq!(mails_to(app, &email).len(), 1, "the merge");
            departs(app, &format!("winner@{}.example", place.to_lowercase()), action);
            is(app, &loser, "held");
            robin.get(&loser).shows("came back").shows(why).shows("Came back: the other signature has left");
            let told = mails_to(app, &email);
            assert_eq!(told.len(), 1, "{action}: {told:?}");
            assert!(told[0].subject.starts_with(BACK) && told[0].text.contains(TOLD), "{}", told[0].text);
            assert!(told[0].text.contains(&format!("{place} Humanist Circle")));
            app.browser().get(&letter).lacks(&format!("{place} Humanist Circle"));
            app.browser().get(&public(&letter, &loser)).is(404);
            // Published again, it stands at its own address.
            press(&robin, &loser, "publish", &[]).is(303);
            app.browser().get(&public(&letter, &loser)).is(200).shows(&format!("{place} Humanist Circle"));
            app.new_mail();
        }
    }

    fn what_a_moderator_rejects_gives_back_what_was_merged_until_undone(app) {
        let letter = rules(app, "rules");
        let robin = app.moderator();
        let winner = confirmed(app, &robin, &letter, &of("Berlin", "winner"));
        let loser = confirmed(app, &robin, &letter, &of("Paris", "loser"));
        merge(&robin, &loser, &winner);
        app.advance(11 * MINUTE);
        app.new_mail();
        press(&robin, &winner, "unpublish", &[]).is(303);
        is(app, &loser, "merged");
        let rejected = press(&robin, &winner, "reject", &[("reason", "not-genuine"), ("mail", "on")]);
        rejected.is(303);
        is(app, &loser, "held");
        robin.get(&loser).shows("which was rejected");
        undo(&robin, &rejected).is(303);
        is(app, &loser, "merged");
        is(app, &winner, "held");
        app.advance(11 * MINUTE);
        app.deliver();
        for email in ["loser@paris.example", "winner@berlin.example"] {
            let told: Vec<Mail> = app.transport.sent().iter().map(|mail| Mail::read(&mail.bytes)).collect();
            let of_it = |mail: &&Mail| mail.to == email && (mail.subject.starts_with(BACK) || mail.subject.contains("not published"));
            assert_eq!(told.iter().filter(of_it).count(), 0, "of an undone decision nobody is told");
        }
        app.browser().get(&public(&letter, &loser)).is(404);
        // While it is held it may be published again, and then stands for both.
        press(&robin, &winner, "publish", &[]).is(303);
        app.browser().get(&public(&letter, &loser)).is(308);
        press(&robin, &winner, "unpublish", &[]).is(303);
        app.advance(SECOND);
        let rejected = press(&robin, &winner, "reject", &[("reason", "not-genuine")]);
        app.new_mail();
        // Somebody changed it since: the undo leaves it alone.
        does(app, "loser@paris.example", "correct", &[("organisation", "Free Thought of Lyon"), ("name", "Jana")]);
        undo(&robin, &rejected).is(303);
        is(app, &loser, "held");
        app.advance(11 * MINUTE);
        assert_eq!(mails_to(app, "loser@paris.example").iter().filter(|mail| mail.subject.starts_with(BACK)).count(), 1);
    }

    fn the_contact_of_a_merged_signature_withdraws_it(app) {
        let letter = rules(app, "rules");
        let robin = app.moderator();
        let first = confirmed(app, &robin, &letter, &of("Berlin", "first"));
        let second = confirmed(app, &robin, &letter, &of("Paris", "second"));
        let third = confirmed(app, &robin, &letter, &of("Madrid", "third"));
        merge(&robin, &third, &second);
        app.advance(SECOND);
        let merged = merge(&robin, &second, &first);
        app.browser().get(&public(&letter, &third)).is(308);
        does(app, "second@paris.example", "withdraw", &[]);
        is(app, &second, "withdrawn");
        assert_eq!(mails_to(app, "second@paris.example").len(), 1);
        // Its own address leads nowhere; the one that led to it leads on.
        app.browser().get(&public(&letter, &second)).is(404);
        let on = app.browser().get(&public(&letter, &third));
        assert_eq!((on.status, on.header("location")), (308, Some(public(&letter, &first).as_str())));
        undo(&robin, &merged).is(409);
        is(app, &third, "merged");
        app.advance(11 * MINUTE);
        does(app, "first@berlin.example", "erase", &[]);
        is(app, &third, "held");
        is(app, &second, "withdrawn");
    }

    fn closed_rivals_come_back_when_the_winner_leaves(app) {
        let letter = app.letter("both", |bundle| bundle.rules.signers = Signers::Both);
        let robin = app.moderator();
        for (place, action, why) in DEPARTURES {
            let mail = |person: &str| format!("{person}@{}.example", place.to_lowercase());
            let winner = confirmed(app, &robin, &letter, &of(place, "winner"));
            let rival = confirmed(app, &robin, &letter, &of(place, "rival"));
            press(&robin, &winner, "publish", &[]).is(303);
            is(app, &rival, "rejected");
            app.advance(11 * MINUTE);
            assert!(mails_to(app, &mail("rival"))[0].subject.starts_with("Another signature was published"));
            departs(app, &mail("winner"), action);
            is(app, &rival, "held");
            robin.get(&rival).shows("came back").shows(why);
            let told = mails_to(app, &mail("rival"));
            assert_eq!(told.len(), 1, "{action}: {told:?}");
            assert!(told[0].subject.starts_with(BACK) && told[0].text.contains(TOLD), "{}", told[0].text);
            press(&robin, &rival, "publish", &[]).is(303);
            app.browser().get(&public(&letter, &rival)).is(200);
            app.new_mail();
        }
    }

    fn an_objection_reopens_nothing_until_it_ends_in_a_rejection(app) {
        let robin = app.moderator();
        let winner = confirmed(app, &robin, LETTER, &of("Berlin", "winner"));
        let rival = confirmed(app, &robin, LETTER, &of("Berlin", "rival"));
        press(&robin, &winner, "publish", &[]).is(303);
        app.advance(11 * MINUTE);
        app.new_mail();
        press(&robin, &winner, "notice", &[("to", "info@berlin.example")]).is(303);
        let link = mails_to(app, "info@berlin.example").remove(0).path("/objection/");
        app.advance(SECOND);
        app.browser().post(&link, &[("words", "Not ours")]).is(200);
        is(app, &rival, "rejected");
        // A claim that never stood in anybody's way reopens nothing by leaving.
        let third = confirmed(app, &robin, LETTER, &of("Berlin", "third"));
        does(app, "third@berlin.example", "withdraw", &[]);
        is(app, &third, "withdrawn");
        is(app, &rival, "rejected");
        app.advance(SECOND);
        press(&robin, &winner, "reject", &[("reason", "not-authorised")]).is(303);
        is(app, &rival, "held");
        assert!(mails_to(app, "rival@berlin.example").is_empty(), "not before it can no longer be undone");
        app.advance(11 * MINUTE);
        assert_eq!(mails_to(app, "rival@berlin.example").len(), 1);
    }

    fn a_rival_waits_for_the_one_that_closed_it(app) {
        let robin = app.moderator();
        let [one, two, three] = ["one", "two", "three"].map(|person| confirmed(app, &robin, LETTER, &of("Berlin", person)));
        press(&robin, &one, "publish", &[]).is(303);
        app.advance(SECOND);
        press(&robin, &one, "unpublish", &[]).is(303);
        app.advance(SECOND);
        press(&robin, &two, "reopen", &[]).is(303);
        app.advance(SECOND);
        press(&robin, &two, "publish", &[]).is(303);
        for closed in [&one, &three] {
            is(app, closed, "rejected");
        }
        // The first was closed by the second, the third by the first.
        does(app, "two@berlin.example", "withdraw", &[]);
        is(app, &one, "held");
        is(app, &three, "rejected");
        app.advance(SECOND);
        press(&robin, &one, "publish", &[]).is(303);
        is(app, &three, "rejected");
        does(app, "one@berlin.example", "erase", &[]);
        is(app, &three, "held");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 1);
    }

    fn of_a_winner_who_is_not_named_nothing_is_told(app) {
        let robin = app.moderator();
        let winner = confirmed(app, &robin, LETTER, &of("Berlin", "winner").with("visibility", "counted"));
        let rival = confirmed(app, &robin, LETTER, &of("Berlin", "rival"));
        press(&robin, &winner, "publish", &[]).is(303);
        app.advance(11 * MINUTE);
        assert!(mails_to(app, "rival@berlin.example")[0].subject.starts_with("Your signature was not published"));
        does(app, "winner@berlin.example", "withdraw", &[]);
        is(app, &rival, "held");
        let told = mails_to(app, "rival@berlin.example");
        assert_eq!(told.len(), 1);
        assert!(told[0].subject.starts_with(BACK), "{}", told[0].subject);
        for word in ["nother", "left the list", "withdr"] {
            let words = told[0].text.replace("To see, correct or withdraw your signature", "");
            assert!(!words.contains(word), "{word}: {words}");
        }
        let desk = app.signer_desk("rival@berlin.example");
        let held = app.browser().get(&app.browser().get(&desk).action("export.json"));
        held.is(200);
        assert!(!held.body.contains("withdrawn"), "{}", held.body);
    }

    fn who_has_signed_anew_or_is_gone_does_not_come_back(app) {
        let robin = app.moderator();
        let winner = confirmed(app, &robin, LETTER, &of("Berlin", "winner"));
        let anew = confirmed(app, &robin, LETTER, &of("Berlin", "anew"));
        let erased = confirmed(app, &robin, LETTER, &of("Berlin", "erased"));
        press(&robin, &winner, "publish", &[]).is(303);
        app.advance(11 * MINUTE);
        does(app, "erased@berlin.example", "erase", &[]);
        let again = confirmed(app, &robin, LETTER, &of("Berlin", "anew"));
        app.new_mail();
        does(app, "winner@berlin.example", "withdraw", &[]);
        is(app, &anew, "rejected");
        is(app, &again, "held");
        robin.get(&erased).is(404);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 1);
        assert!(mails_to(app, "anew@berlin.example").is_empty());
    }

    fn an_undo_publishes_nothing_over_what_came_in_between(app) {
        let robin = app.moderator();
        // The clock stands still meanwhile: decisions are in the order in which they were made.
        let cases: [(&str, Happens<'_>); 5] = [
            ("Berlin", &|entry, _| {
                press(&robin, entry, "notice", &[("to", "info@berlin.example")]).is(303);
                let link = mails_to(app, "info@berlin.example").remove(0).path("/objection/");
                app.browser().post(&link, &[]).is(200);
            }),
            ("Paris", &|entry, _| { press(&robin, entry, "ask", &[]).is(303); }),
            ("Madrid", &|_, desk| {
                let path = app.browser().get(desk).action("correct");
                fills_in(app, &path, &[("organisation", "Humanists of Madrid"), ("website", "elsewhere.example"), ("name", "Jana")]).is(303);
            }),
            ("Oslo", &|_, desk| {
                let path = app.browser().get(desk).action("withdraw");
                app.browser().post(&path, &[]).is(303);
            }),
            ("Athens", &|_, desk| {
                let path = app.browser().get(desk).action("erase");
                app.browser().post(&path, &[]).is(303);
            }),
        ];
        for (place, happens) in cases {
            let entry = confirmed(app, &robin, LETTER, &of(place, "jana"));
            let desk = app.signer_desk(&format!("jana@{}.example", place.to_lowercase()));
            press(&robin, &entry, "publish", &[]).is(303);
            let unpublished = press(&robin, &entry, "unpublish", &[]);
            happens(&entry, &desk);
            let undone = undo(&robin, &unpublished);
            assert!([404, 409].contains(&undone.status), "{place}: {}", undone.text());
            app.browser().get(LETTER).lacks(&format!("Humanists of {place}"));
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE listed"), 0);
    }

    fn an_undone_merge_publishes_nothing_over_an_objection(app) {
        let letter = rules(app, "rules");
        let robin = app.moderator();
        let winner = confirmed(app, &robin, &letter, &of("Berlin", "winner"));
        let loser = confirmed(app, &robin, &letter, &of("Paris", "loser"));
        app.new_mail();
        press(&robin, &loser, "notice", &[("to", "info@paris.example")]).is(303);
        let link = mails_to(app, "info@paris.example").remove(0).path("/objection/");
        let entry = |place: &str| crate::harness::registry::organisation_id(app, &format!("Humanists of {place}"));
        let (into, from) = (entry("Berlin"), entry("Paris"));
        crate::harness::registry::merge(&robin, &from, &into).is(303);
        app.browser().post(&link, &[("words", "Not ours")]).is(200);
        let page = robin.get(&format!("/desk/organisations/{into}"));
        let (path, csrf) = (page.paths("/desk/merges/").remove(0), page.field("csrf").unwrap());
        robin.post(&path, &[("csrf", &csrf)]).is(303);
        is(app, &loser, "held");
        robin.get(&loser).shows("objects: Not ours");
        app.browser().get(&letter).lacks("Humanists of Paris").shows("Humanists of Berlin");
        is(app, &winner, "published");
    }

    fn a_merge_of_organisations_is_undone_after_its_winner_left(app) {
        let letter = rules(app, "rules");
        let robin = app.moderator();
        confirmed(app, &robin, &letter, &of("Berlin", "winner"));
        let loser = confirmed(app, &robin, &letter, &of("Paris", "loser"));
        let entry = |place: &str| crate::harness::registry::organisation_id(app, &format!("Humanists of {place}"));
        let (into, from) = (entry("Berlin"), entry("Paris"));
        crate::harness::registry::merge(&robin, &from, &into).is(303);
        app.advance(11 * MINUTE);
        does(app, "winner@berlin.example", "erase", &[]);
        is(app, &loser, "held");
        let page = robin.get(&format!("/desk/organisations/{into}"));
        let (path, csrf) = (page.paths("/desk/merges/").remove(0), page.field("csrf").unwrap());
        robin.post(&path, &[("csrf", &csrf)]).is(303);
        assert_eq!(crate::harness::registry::entry_of(app, loser.rsplit('/').next().unwrap()), from);
        is(app, &loser, "held");
        press(&robin, &loser, "publish", &[]).is(303);
        app.browser().get(&public(&letter, &loser)).is(200);
    }
}
