//! What a contact does about a signature at the signer desk, button by button.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::Answer;
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::acts::verify_ledger::verify_ledger;
use undersigned::domain::letter::{Review, Signers, Slug};
use undersigned::domain::time::DAY;

const JANA: &str = "jana.weiss@berlin.example";
const RULES: &str = "/letters/rules";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

/// A letter that publishes what the rules do not doubt, with one signature on it.
fn published(app: &TestApp, form: &SignForm) {
    app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
    app.sign_and_confirm(RULES, form)
        .shows("The signature is published");
}

/// The form of the correction as the page shows it, with some fields typed anew.
fn correct(app: &TestApp, path: &str, changes: &[(&str, &str)]) -> Answer {
    let page = app.browser().get(path);
    page.is(200);
    let names = [
        "seen",
        "organisation",
        "organisation_en",
        "acronym",
        "website",
        "name",
        "role",
        "affiliation",
        "file_under",
    ];
    let mut fields: Vec<(&str, String)> = names
        .into_iter()
        .filter_map(|name| Some((name, page.field(name)?)))
        .collect();
    if page.body.contains("name=\"print_name\" checked") {
        fields.push(("print_name", "on".into()));
    }
    for (name, value) in changes {
        fields.retain(|(field, _)| field != name);
        fields.push((name, (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    app.browser().post(path, &fields)
}

/// What the ledger says, in its order.
fn ledger(app: &TestApp) -> Vec<String> {
    app.chain();
    let json = app.browser().get(&format!("{RULES}/ledger.json")).json();
    json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            format!(
                "{} {}",
                item["act"].as_str().unwrap(),
                item["reason"].as_str().unwrap_or("-")
            )
        })
        .collect()
}

fn verified(app: &TestApp) -> (i64, i64) {
    app.chain();
    let letter =
        app.read(|db| undersigned::store::letters::by_slug(db, &Slug::parse("rules").unwrap()));
    let verified = app.block_on(verify_ledger(&app.workshop, &letter)).unwrap();
    assert_eq!(verified.findings, []);
    (verified.organisations, verified.individuals)
}

/// The only published signature is vouched for.
fn vouch(app: &TestApp, note: &str) {
    let robin = app.moderator();
    let listed = robin.get("/desk/published?letter=rules");
    let path = listed.paths("/desk/signatures/").remove(0);
    let page = robin.get(&path);
    let (csrf, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
    let fields = [("csrf", &*csrf), ("seen", &*seen), ("note", note)];
    robin.post(&format!("{path}/vouch"), &fields).is(303);
}

fn publish_first(app: &TestApp, letter: &str) -> u16 {
    let robin = app.moderator();
    let queue = robin.get(&format!("/desk/queue?letter={letter}"));
    let csrf = queue.field("csrf").unwrap();
    let publish = queue
        .paths("/desk/signatures/")
        .into_iter()
        .find(|path| path.ends_with("/publish"))
        .unwrap();
    let seen = queue.field("seen").unwrap();
    robin
        .post(&publish, &[("csrf", &csrf), ("seen", &seen)])
        .status
}

stories! {
    fn another_spelling_stays_on_the_list(app) {
        published(app, &berlin().with("print_name", "on"));
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("correct");
        let done = correct(app, &action, &[
            ("organisation", "HUMANISTS of Bérlin"), ("acronym", ""), ("website", "https://www.berlin.example/en"), ("role", "CHAIR"),
            ("file_under", "Berlin, Humanists"),
        ]);
        done.is(303);
        app.browser().follow(&done).shows("It is corrected.").shows("HUMANISTS of Bérlin").shows("Berlin, Humanists").shows("Published.");
        app.browser().get(RULES).shows("HUMANISTS of Bérlin").shows("CHAIR").lacks("Humanists of Berlin");
        let listed = app.browser().get("/api/v1/letters/rules/signatories").json();
        assert_eq!(listed["items"][0]["file_under"], "Berlin, Humanists");
        app.browser().get(&format!("{RULES}/signatories?q=berlin")).shows("HUMANISTS of Bérlin");
        assert_eq!(ledger(app), ["published -", "corrected -"]);
        assert_eq!(verified(app), (1, 0));
        // Nothing changed: nothing is written down.
        correct(app, &action, &[]).is(303);
        assert_eq!(ledger(app).len(), 2);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
    }

    fn a_change_of_substance_goes_back_to_the_moderators(app) {
        let changes: [&[(&str, &str)]; 5] = [
            &[("organisation", "Humanists of Brandenburg")],
            &[("website", "elsewhere.example")],
            &[("name", "Greta Gross"), ("print_name", "on")],
            &[("organisation_en", "United Nations")],
            &[("file_under", "Aardvark")],
        ];
        app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        for (at, change) in changes.into_iter().enumerate() {
            let domain = format!("org{at}.example");
            let name = format!("Organisation {at}");
            app.sign_and_confirm(RULES, &SignForm::of(&name, &domain)).shows("The signature is published");
            let path = app.signer_desk(&format!("jana.weiss@{domain}"));
            let action = app.browser().get(&path).action("correct");
            let done = correct(app, &action, change);
            done.is(303);
            app.browser().follow(&done).shows("Moderators look at the signature").shows("Waits for the moderators.");
            app.browser().get(&format!("{RULES}/signatories?q=organisation")).lacks(&name);
            assert_eq!(ledger(app).last().unwrap(), "unpublished corrected");
            let robin = app.moderator();
            robin.get("/desk/queue?letter=rules").shows("Its signer changed it. Before, it was:");
            assert_eq!(publish_first(app, "rules"), 303);
            assert_eq!(ledger(app).last().unwrap(), "republished -");
        }
        assert_eq!(verified(app), (5, 0));
        // The entry that was left by the first one is gone from the registry.
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 5);
    }

    fn what_the_address_proves_changes_with_the_website(app) {
        published(app, &berlin());
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        desk.shows("at the organisation’s own domain");
        correct(app, &desk.action("correct"), &[("website", "elsewhere.example")]).is(303);
        app.browser().get(&path).shows("The signature was confirmed from an email address.");
        correct(app, &desk.action("correct"), &[("website", "berlin.example")]).is(303);
        app.browser().get(&path).shows("at the organisation’s own domain").shows("Waits for the moderators.");
    }

    fn faults_are_told_beside_their_fields_and_all_is_kept(app) {
        published(app, &berlin());
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("correct");
        let page = correct(app, &action, &[("organisation", ""), ("acronym", "<b>x</b>"), ("website", "10.0.0.1"), ("name", ""), ("role", "see www.x.example"), ("file_under", "a@b.example")]);
        page.is(422).shows("Please write the organisation’s name.").shows("angle brackets").shows("instead of a number").shows("Please write your name.")
            .shows("This looks like a web address").shows("This looks like an email address");
        assert_eq!(page.field("website").as_deref(), Some("10.0.0.1"));
        assert_eq!(page.field("acronym").as_deref(), Some("<b>x</b>"));
        for field in ["organisation", "acronym", "website", "name", "role", "file_under"] {
            assert!(page.body.contains(&format!("id=\"{field}-error\"")), "{field}");
            assert!(page.body.contains(&format!("href=\"#{field}\"")), "{field}");
        }
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        app.browser().post_raw(&action, &[form], b"organisation=%ff").is(422).shows("The form arrived damaged");
        // From no page of ours: nothing is saved, and what was sent is still there.
        let unseen = app.browser().post(&action, &[("organisation", "X"), ("name", "Y")]);
        unseen.is(409).shows("How it stands now");
        assert_eq!(unseen.field("organisation").as_deref(), Some("X"));
        assert_eq!(ledger(app), ["published -"]);
    }

    fn one_address_holds_an_organisation_once_after_a_correction_too(app) {
        published(app, &berlin());
        app.sign_and_confirm(RULES, &berlin().with("organisation", "Friends of Berlin")).shows("Moderators look at it");
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        let actions: Vec<String> = desk.paths(&path).into_iter().filter(|path| path.ends_with("/correct")).collect();
        assert_eq!(actions.len(), 2);
        let friends = actions.iter().find(|action| app.browser().get(action).field("organisation").as_deref() == Some("Friends of Berlin")).unwrap();
        let page = correct(app, friends, &[("organisation", "Humanists of BERLIN")]);
        page.is(422).shows("This address has another signature for that organisation").shows("One thing needs another look");
        assert_eq!(page.field("organisation").as_deref(), Some("Humanists of BERLIN"));
        // Of another address it is a rival, which waits.
        app.sign_and_confirm(RULES, &SignForm::of("Society of Paris", "paris.example"));
        let paris = app.signer_desk("jana.weiss@paris.example");
        let done = correct(app, &app.browser().get(&paris).action("correct"), &[("organisation", "Humanists of Berlin")]);
        done.is(303);
        app.moderator().get("/desk/queue?letter=rules").shows("1 rival").shows("changed");
        assert_eq!(verified(app), (1, 0));
    }

    fn what_changed_meanwhile_is_told(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("correct");
        let seen = app.browser().get(&action).field("seen").unwrap();
        let fields = |seen: &str| app.browser().post(&action, &[("seen", seen), ("organisation", "Humanists of BERLIN"), ("website", "berlin.example"), ("name", "Jana Weiss")]);
        assert_eq!(publish_first(app, "multilateralism"), 303);
        let stale = fields(&seen);
        stale.is(409).shows("The signature has changed since this form was shown").shows("Published.");
        assert_eq!(stale.field("organisation").as_deref(), Some("Humanists of BERLIN"));
        app.browser().get(LETTER).shows("Humanists of Berlin");
        // Knowing how it stands, the contact says it again.
        fields(&stale.field("seen").unwrap()).is(303);
        app.browser().get(LETTER).shows("Humanists of BERLIN");
    }

    fn what_the_signer_made_of_it_since_is_not_published_unread(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        let (csrf, seen) = (queue.field("csrf").unwrap(), queue.field("seen").unwrap());
        let publish = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/publish")).unwrap();
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("correct");
        correct(app, &action, &[("organisation", "United Nations")]).is(303);
        let told = robin.post(&publish, &[("csrf", &csrf), ("seen", &seen)]);
        told.is(409).shows("The signer answered or changed something after the page was shown").shows("Before, it was: Humanists of Berlin");
        app.browser().get(&format!("{LETTER}/signatories")).lacks("United Nations");
        let seen = told.field("seen").unwrap();
        robin.post(&publish, &[("csrf", &csrf), ("seen", "held.nonsense")]).is(400);
        robin.post(&publish, &[("csrf", &csrf), ("seen", &seen)]).is(303);
        app.browser().get(&format!("{LETTER}/signatories")).shows("United Nations");
    }

    fn withdrawn_at_once_and_everywhere(app) {
        published(app, &berlin());
        app.sign_and_confirm(RULES, &SignForm::of("Society of Paris", "paris.example"));
        let id = app.browser().get(&format!("{RULES}/signatories?q=berlin")).paths(&format!("{RULES}/signatories/")).remove(0);
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("withdraw");
        let sure = app.browser().get(&action);
        sure.is(200).shows("It leaves the list").shows("Humanists of Berlin");
        app.browser().get(RULES).shows("Humanists of Berlin");
        let done = app.browser().post(&sure.action("withdraw"), &[]);
        done.is(303);
        app.browser().follow(&done).shows("The signature is withdrawn.").shows("Withdrawn by you.").lacks("Correct");
        for page in [RULES.to_owned(), format!("{RULES}/signatories"), format!("{RULES}/signatories?q=berlin"), format!("{RULES}/signatories.csv"),
            format!("{RULES}/signatories.txt"), format!("{RULES}/signatories.json"), "/api/v1/letters/rules/signatories".to_owned()] {
            let answer = app.browser().get(&page);
            answer.is(200);
            assert!(!answer.body.contains("Humanists of Berlin"), "{page}");
        }
        app.browser().get(&id).is(404);
        assert_eq!(app.browser().get("/api/v1/letters/rules/count").json()["organisations"], 1);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.starts_with("Your signature is withdrawn"), "{}", mails[0].subject);
        assert_eq!(mails[0].path(&format!("{RULES}/sign")), format!("{RULES}/sign"));
        // Again, from an older window: it is done, and nobody is told twice.
        app.browser().post(&action, &[]).is(303);
        app.browser().get(&action).is(303);
        assert_eq!(app.new_mail().len(), 0);
        assert_eq!(ledger(app), ["published -", "published -", "unpublished withdrawn"]);
        let correct = action.replace("/withdraw", "/correct");
        app.browser().get(&correct).is(409);
        app.browser().post(&correct, &[("seen", "withdrawn"), ("organisation", "X"), ("name", "Y")]).is(409);
        assert_eq!(verified(app), (1, 0));
        // And one may sign again.
        app.sign_and_confirm(RULES, &berlin()).shows("The signature is published");
        assert_eq!(verified(app), (2, 0));
    }

    fn a_waiting_one_is_withdrawn_too_and_the_moderator_is_told(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        let csrf = queue.field("csrf").unwrap();
        let publish = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/publish")).unwrap();
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("withdraw");
        app.browser().post(&action, &[]).is(303);
        robin.post(&publish, &[("csrf", &csrf), ("seen", "held")]).is(409);
        app.browser().get(LETTER).lacks("Humanists of Berlin");
        robin.get(publish.trim_end_matches("/publish")).shows("Withdrawn by the signer");
        assert_eq!(number(app, "SELECT COUNT(*) FROM ledger_entries"), 0);
    }

    fn a_rejected_one_cannot_be_withdrawn_and_can_be_erased(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        let csrf = queue.field("csrf").unwrap();
        let reject = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/reject")).unwrap();
        robin.post(&reject, &[("csrf", &csrf), ("seen", "held"), ("reason", "unclear")]).is(303);
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        desk.shows("The moderators did not publish it.").lacks("Hand over");
        assert_eq!(desk.paths(&path).len(), 2, "to erase it, and the export");
        let erase = desk.action("erase");
        for name in ["withdraw", "correct", "individual", "handover"] {
            let other = erase.replace("/erase", &format!("/{name}"));
            app.browser().get(&other).is(409);
            let fields = [("seen", "rejected"), ("organisation", "X"), ("name", "Y"), ("email", "y@z.example")];
            app.browser().post(&other, &fields).is(409);
        }
        app.browser().post(&erase, &[]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures"), 0);
    }

    fn erased_without_a_trace_but_the_ledgers(app) {
        published(app, &berlin());
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("erase");
        app.browser().get(&action).is(200).shows("This cannot be undone").shows("It is withdrawn first");
        app.browser().get(RULES).shows("Humanists of Berlin");
        // An offer to a successor is under way.
        let handover = action.replace("/erase", "/handover");
        app.browser().post(&handover, &[("name", "Greta Gross"), ("email", "greta@berlin.example")]).is(303);
        let done = app.browser().post(&action, &[]);
        done.is(303);
        app.browser().follow(&done).shows("It is erased.").shows("There is no signature of this address here now");
        app.browser().post(&action, &[]).is(303);
        app.browser().get(RULES).lacks("Humanists of Berlin");
        for table in ["signatures", "contacts", "organisations", "decisions", "handovers", "name_words", "representatives", "holds"] {
            assert_eq!(number(app, &format!("SELECT COUNT(*) FROM {table}")), 0, "{table}");
        }
        assert_eq!(number(app, "SELECT COUNT(*) FROM seals"), 1, "the link's own");
        assert_eq!(ledger(app), ["published -", "unpublished withdrawn"]);
        assert_eq!(verified(app), (0, 0));
        assert_eq!(app.new_mail().len(), 0, "what was sealed with it cannot be sent");
        app.sign_and_confirm(RULES, &berlin()).shows("The signature is published");
    }

    fn erasing_one_leaves_the_organisation_to_its_rival(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.sign_and_confirm(LETTER, &berlin().with("email", "rival@berlin.example"));
        assert_eq!(publish_first(app, "multilateralism"), 303);
        // The decision about the rival names the decision about the one that is erased.
        let published = app.read(|db| {
            use diesel::prelude::*;
            use undersigned::domain::signature::State;
            use undersigned::store::schema::signatures;
            let index: Option<Vec<u8>> = signatures::table.filter(signatures::state.eq(State::Published)).select(signatures::address_index).first(db)?;
            Ok(index.unwrap())
        });
        let jana = undersigned::domain::email::EmailAddress::parse(JANA).unwrap();
        let is_jana = published == app.workshop.keyring.address_index(&jana);
        let path = app.signer_desk(if is_jana { JANA } else { "rival@berlin.example" });
        let action = app.browser().get(&path).action("erase");
        app.browser().post(&action, &[]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'supersede' AND because_of IS NULL"), 1);
    }

    fn organisation_by_mistake(app) {
        app.letter("rules", |bundle| {
            bundle.rules.review = Review::Rules;
            bundle.rules.signers = Signers::Both;
        });
        app.sign_and_confirm(RULES, &berlin()).shows("The signature is published");
        assert_eq!(verified(app), (1, 0));
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("individual");
        let sure = app.browser().get(&action);
        sure.is(200).shows("Jana Weiss").shows("Affiliation: Humanists of Berlin");
        app.browser().get(RULES).shows("Humanists of Berlin");
        let done = app.browser().post(&action, &[("seen", &sure.field("seen").unwrap())]);
        done.is(303);
        app.browser().follow(&done).shows("You sign as a person now.").shows("Waits for the moderators.").lacks("Hand over");
        app.browser().post(&action, &[("seen", "published")]).is(303);
        app.browser().get(RULES).lacks("Humanists of Berlin").lacks("Jana Weiss");
        assert_eq!(ledger(app), ["published -", "unpublished corrected"]);
        assert_eq!(verified(app), (0, 0));
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 0);
        app.moderator().get("/desk/queue?letter=rules").shows("Before, it was: Humanists of Berlin");
        assert_eq!(publish_first(app, "rules"), 303);
        app.browser().get(RULES).shows("Jana Weiss").shows("1 person");
        assert_eq!(verified(app), (0, 1));
        // A person's name is a matter of substance; its accents are not.
        let action = app.browser().get(&path).action("correct");
        correct(app, &action, &[("name", "Jána Weiss"), ("file_under", "Weiss, Jana")]).is(303);
        app.browser().get(RULES).shows("Jána Weiss");
        correct(app, &action, &[("name", "Greta Gross")]).is(303);
        app.browser().get(RULES).lacks("Jána Weiss").lacks("Greta Gross");
        assert_eq!(verified(app), (0, 0));
    }

    fn where_only_organisations_sign_the_mistake_is_explained(app) {
        published(app, &berlin());
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("individual");
        let page = app.browser().get(&action);
        page.is(200).shows("signed by organisations only");
        assert_eq!(page.action("withdraw"), action.replace("/individual", "/withdraw"));
        app.browser().post(&action, &[("seen", "published")]).is(409);
        assert_eq!(verified(app), (1, 0));
    }

    fn the_role_of_the_contact_goes_to_a_successor(app) {
        app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign(RULES, &berlin().with("email", "jana@gmail.com"));
        let confirm = app.new_mail().remove(0).path("/confirm/");
        app.browser().post(&confirm, &[]).is(200);
        let path = app.signer_desk("jana@gmail.com");
        let desk = app.browser().get(&path);
        desk.shows("The signature was confirmed from an email address.");
        let action = desk.action("handover");
        app.browser().get(&action).is(200).shows("Every link that you were sent for it stops working.");
        let faulty = app.browser().post(&action, &[("name", ""), ("role", "<b>"), ("email", "greta")]);
        faulty.is(422).shows("Please write your name").shows("angle brackets").shows("not a whole email address");
        assert_eq!(faulty.field("email").as_deref(), Some("greta"));
        app.browser().post(&action, &[("name", "Jana"), ("email", "JANA@gmail.com")]).is(422).shows("This is your own address");
        let offer = |email: &str| app.browser().post(&action, &[("name", "Greta Gross"), ("role", "Director"), ("email", email)]);
        app.browser().follow(&offer("first@berlin.example")).shows("We have written to your successor");
        let first = app.new_mail().remove(0).path("/my/handover/");
        offer("greta@berlin.example").is(303);
        let mails = app.new_mail();
        assert_eq!(mails[0].to, "greta@berlin.example");
        assert!(!mails[0].text.contains("Jana") && !mails[0].text.contains("gmail"), "{}", mails[0].text);
        let accept = mails[0].path("/my/handover/");
        app.browser().get(&first).is(410);
        app.browser().post(&first, &[]).is(410);
        app.browser().get(&accept).is(200).shows("Humanists of Berlin");
        app.browser().get(&path).shows("Humanists of Berlin");
        app.browser().post(&accept, &[("updates", "on")]).is(200).shows("You are the contact now");
        app.browser().post(&accept, &[]).is(200).shows("You are the contact now");
        app.browser().get(&accept).is(200).shows("You are the contact now");
        let told = app.new_mail();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].to, "jana@gmail.com");
        assert!(told[0].subject.starts_with("Your successor has accepted"), "{}", told[0].subject);
        // Nothing is left to the predecessor.
        app.browser().get(&path).is(200).lacks("Humanists of Berlin");
        app.browser().post(&action, &[("name", "Y"), ("email", "y@z.example")]).is(404);
        app.browser().post(&action.replace("/handover", "/withdraw"), &[]).is(404);
        app.browser().get(&confirm).is(410);
        app.browser().post(&confirm, &[]).is(410);
        // All of it is the successor's.
        let theirs = app.signer_desk("greta@berlin.example");
        let desk = app.browser().get(&theirs);
        desk.shows("Humanists of Berlin").shows("at the organisation’s own domain").shows("You get mail about updates");
        let held = app.browser().get(&desk.action("export.json")).json();
        assert_eq!(held["signatures"][0]["contact"]["name"], "Greta Gross");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'hand-over'"), 1);
        app.browser().post(&desk.action("withdraw"), &[]).is(303);
        app.browser().get(&accept).is(410);
    }

    fn proof_is_lost_with_the_contact_whom_it_was_of(app) {
        published(app, &berlin());
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        app.browser().post(&desk.action("handover"), &[("name", "Greta Gross"), ("email", "greta@gmail.com")]).is(303);
        let accept = app.new_mail().remove(0).path("/my/handover/");
        app.browser().post(&accept, &[]).is(200);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE proof = 'address' AND state = 'published'"), 1);
        app.browser().get(RULES).shows("Humanists of Berlin");
        assert_eq!(ledger(app), ["published -"]);
        vouch(app, "Robin met Greta.");
        let theirs = app.signer_desk("greta@gmail.com");
        let action = app.browser().get(&theirs).action("handover");
        app.browser().post(&action, &[("name", "Jana Weiss"), ("email", JANA)]).is(303);
        app.browser().post(&app.new_mail().remove(0).path("/my/handover/"), &[]).is(200);
        // Robin vouched for Greta, and not for Jana: her own address proves what it proves.
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE proof = 'own-domain'"), 1);
        assert_eq!(number(app, "SELECT COUNT(*) FROM vouches"), 0);
        app.browser().get(RULES).lacks("Robin met Greta");
    }

    fn an_offer_ends_after_a_week_and_with_the_signature(app) {
        published(app, &berlin());
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        let action = desk.action("handover");
        app.browser().post(&action, &[("name", "Greta Gross"), ("email", "greta@berlin.example")]).is(303);
        let accept = app.new_mail().remove(0).path("/my/handover/");
        app.advance(7 * DAY - Duration::from_secs(1));
        app.browser().get(&accept).is(200);
        app.advance(Duration::from_secs(1));
        app.browser().get(&accept).is(410).shows("There is nothing to take over here");
        app.browser().post(&accept, &[]).is(410);
        let path = app.signer_desk(JANA);
        let desk = app.browser().get(&path);
        app.browser().post(&desk.action("handover"), &[("name", "Greta Gross"), ("email", "greta@berlin.example")]).is(303);
        let accept = app.new_mail().remove(0).path("/my/handover/");
        app.browser().post(&desk.action("withdraw"), &[]).is(303);
        app.browser().post(&accept, &[]).is(410);
        assert_eq!(number(app, "SELECT COUNT(*) FROM handovers"), 0);
    }

    fn a_successor_who_has_signed_is_told_and_nobody_else(app) {
        app.sign_and_confirm(LETTER, &berlin());
        app.sign_and_confirm(LETTER, &berlin().with("email", "greta@berlin.example"));
        let path = app.signer_desk(JANA);
        let action = app.browser().get(&path).action("handover");
        let offered = app.browser().post(&action, &[("name", "Greta Gross"), ("email", "greta@berlin.example")]);
        app.browser().follow(&offered).shows("We have written to your successor");
        let accept = app.new_mail().remove(0).path("/my/handover/");
        app.browser().post(&accept, &[]).is(409).shows("You have signed for this organisation yourself");
        // Having withdrawn their own, they may.
        let theirs = app.signer_desk("greta@berlin.example");
        app.browser().post(&app.browser().get(&theirs).action("withdraw"), &[]).is(303);
        app.browser().post(&accept, &[]).is(200).shows("You are the contact now");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 1);
    }
}
