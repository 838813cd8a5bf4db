//! What a signer changes is judged like what is signed: the rules, the proof, and who may say so.
use crate::harness::acts::verified;
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, press};
use crate::harness::forms::SignForm;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::letter::{Review, Signers};

const JANA: &str = "jana.weiss@berlin.example";
const RULES: &str = "/letters/rules";

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

fn rules(app: &TestApp) {
    app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
    });
}

/// Opens the form, types some fields anew, and sends it.
#[track_caller]
fn correct(app: &TestApp, email: &str, changes: &[(&str, &str)]) -> Answer {
    let desk = app.signer_desk(email);
    let action = app.browser().get(&desk).action("correct");
    let page = app.browser().get(&action);
    sent(app, &action, &page, changes)
}

/// Sends the form that `page` shows.
#[track_caller]
fn sent(app: &TestApp, action: &str, page: &Answer, changes: &[(&str, &str)]) -> Answer {
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
    app.browser().post(action, &fields)
}

fn holds(app: &TestApp, reason: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM holds WHERE reason = '{reason}'"),
    )
}

fn of_proof(app: &TestApp, proof: &str) -> i64 {
    number(
        app,
        &format!("SELECT COUNT(*) FROM signatures WHERE proof = '{proof}'"),
    )
}

/// A held entry of a signer at a mail service who has confirmed a second address.
#[track_caller]
fn proven_by_ask(app: &TestApp, robin: &Browser) -> String {
    let form = berlin().with("email", "jana.weiss@gmail.com");
    let entry = confirmed(app, robin, RULES, &form);
    app.new_mail();
    press(robin, &entry, "ask", &[]).is(303);
    let ask = app.new_mail().remove(0).path("/ask/");
    app.browser()
        .post(&ask, &[("email", "office@berlin.example")])
        .is(200);
    let confirm = app.new_mail().remove(0).path("/ask/confirm/");
    app.browser().post(&confirm, &[]).is(200);
    assert_eq!(of_proof(app, "own-domain"), 1);
    entry
}

stories! {
    fn another_line_is_judged_by_every_rule_of_entry(app) {
        rules(app);
        app.sign_and_confirm(RULES, &SignForm::of("Pavel Institute", "pavel.example"));
        app.advance(Duration::from_secs(1));
        app.sign_and_confirm(RULES, &berlin()).shows("The signature is published");
        correct(app, JANA, &[("organisation", "Ministry of Foreign Affairs of Portugal")]).is(303);
        assert_eq!((holds(app, "watch-list"), holds(app, "name-mismatch"), holds(app, "corrected")), (1, 1, 1));
        // The rules that held the line before hold it no more; what it was stays.
        correct(app, JANA, &[("organisation", "Раvel Institute"), ("website", "")]).is(303);
        assert_eq!((holds(app, "watch-list"), holds(app, "mixed-scripts"), holds(app, "lookalike"), holds(app, "no-website")), (0, 1, 1, 1));
        app.moderator().get("/desk/queue?letter=rules").shows("Before, it was: Humanists of Berlin");
        correct(app, JANA, &[("organisation", "Humanists of Berlin"), ("website", "elsewhere.example")]).is(303);
        assert_eq!((holds(app, "mixed-scripts"), holds(app, "lookalike"), holds(app, "no-website"), holds(app, "outside-domain")), (0, 0, 0, 1));
        correct(app, JANA, &[("website", "berlin.example")]).is(303);
        assert_eq!((holds(app, "outside-domain"), holds(app, "corrected"), holds(app, "name-mismatch")), (0, 1, 0));
        assert_eq!(of_proof(app, "own-domain"), 2);
        verified(app, RULES);
    }

    fn what_people_said_stays_with_another_line(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        app.new_mail();
        press(&robin, &entry, "notice", &[("to", "info@berlin.example")]).is(303);
        let objection = app.new_mail().remove(0).path("/objection/");
        app.browser().post(&objection, &[("words", "Nobody asked us.")]).is(200);
        correct(app, JANA, &[("organisation", "Humanists of Brandenburg")]).is(303);
        assert_eq!((holds(app, "objection"), holds(app, "corrected")), (1, 1));
        robin.get(&entry).shows("Nobody asked us.").shows("Before, it was: Humanists of Berlin");
    }

    fn another_role_and_another_page_are_read_first(app) {
        rules(app);
        app.sign_and_confirm(RULES, &berlin().with("print_name", "on")).shows("The signature is published");
        correct(app, JANA, &[("role", "President of the United States")]).is(303);
        app.browser().get(&format!("{RULES}/signatories?q=berlin")).lacks("President of").lacks("Humanists of Berlin");
        app.moderator().get("/desk/queue?letter=rules").shows("Before, it was: Humanists of Berlin · berlin.example · Jana Weiss, Chair");
        // Pages on a host that many share are different websites, and nobody's own domain.
        let paris = SignForm::of("Society of Paris", "paris.example").with("website", "facebook.com/society.of.paris");
        app.advance(Duration::from_secs(1));
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &paris);
        press(&robin, &entry, "publish", &[]).is(303);
        app.browser().get(RULES).shows("Society of Paris");
        correct(app, "jana.weiss@paris.example", &[("website", "facebook.com/somebody")]).is(303);
        app.browser().get(RULES).lacks("Society of Paris");
        app.sign_and_confirm(RULES, &SignForm::of("Friends", "facebook.com").with("website", "facebook.com/friends"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE proof = 'own-domain' AND state = 'held'"), 1, "Berlin's alone");
    }

    fn a_person_corrects_the_affiliation(app) {
        rules(app);
        let ada = SignForm::of("University of Lund", "").with("kind", "individual").with("name", "Ada Lovelace").with("email", "ada@mail.example").without("authorised");
        app.sign_and_confirm(RULES, &ada).shows("The signature is published");
        app.browser().get(RULES).shows("University of Lund");
        correct(app, "ada@mail.example", &[("affiliation", "UNIVERSITY of Lund")]).is(303);
        app.browser().get(RULES).shows("UNIVERSITY of Lund");
        correct(app, "ada@mail.example", &[("affiliation", "<b>")]).is(422);
        correct(app, "ada@mail.example", &[("affiliation", "The White House")]).is(303);
        app.browser().get(RULES).lacks("Ada Lovelace");
        app.moderator().get("/desk/queue?letter=rules").shows("Its signer changed it");
        verified(app, RULES);
    }

    fn as_a_person_nothing_of_the_organisation_holds(app) {
        rules(app);
        let form = berlin().with("email", "jana@gmail.com").with("website", "");
        app.sign_and_confirm(RULES, &form).shows("Moderators look at it");
        assert_eq!(holds(app, "free-mail"), 1);
        let desk = app.signer_desk("jana@gmail.com");
        let page = app.browser().get(&desk);
        app.browser().post(&page.action("handover"), &[("name", "Greta Gross"), ("email", "greta@gmail.com")]).is(303);
        let offer = app.new_mail().remove(0).path("/my/handover/");
        let action = page.action("individual");
        let seen = app.browser().get(&action).field("seen").unwrap();
        app.browser().post(&action, &[("seen", "held")]).is(409);
        app.browser().post(&action, &[("seen", &seen)]).is(303);
        assert_eq!((holds(app, "free-mail"), holds(app, "corrected")), (0, 1));
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds"), 1);
        app.browser().get(&offer).is(410);
        let robin = app.moderator();
        let queue = robin.get("/desk/queue?letter=rules");
        let entry = queue.paths("/desk/signatures/").into_iter().find_map(|path| path.strip_suffix("/publish").map(str::to_owned)).unwrap();
        robin.get(&entry).shows("signs as a person now, not for the organisation").shows("Before, it was: Humanists of Berlin");
        press(&robin, &entry, "publish", &[]).is(303);
        app.browser().get(RULES).shows("Jana Weiss");
        verified(app, RULES);
    }

    fn who_is_not_named_is_found_under_another_name_too(app) {
        rules(app);
        app.sign_and_confirm(RULES, &berlin().with("visibility", "counted"));
        app.sign_and_confirm(RULES, &SignForm::of("Society of Paris", "paris.example").with("visibility", "counted"));
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE sealed IS NOT NULL"), 2);
        correct(app, "jana.weiss@paris.example", &[("organisation", "HUMANISTS of Berlin")]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        assert_eq!(holds(app, "rival"), 1);
        verified(app, RULES);
    }

    fn a_second_address_counts_as_long_as_it_fits(app) {
        rules(app);
        let robin = app.moderator();
        proven_by_ask(app, &robin);
        // Another place on the same site, and spelling: the proof is as good, and its doubts stay answered.
        correct(app, "jana.weiss@gmail.com", &[("website", "www.berlin.example/en"), ("organisation", "HUMANISTS of Berlin")]).is(303);
        assert_eq!((of_proof(app, "own-domain"), holds(app, "free-mail"), number(app, "SELECT COUNT(*) FROM holds")), (1, 0, 0));
        correct(app, "jana.weiss@gmail.com", &[("website", "elsewhere.example")]).is(303);
        assert_eq!((of_proof(app, "own-domain"), holds(app, "free-mail")), (0, 1));
        correct(app, "jana.weiss@gmail.com", &[("website", "berlin.example")]).is(303);
        assert_eq!((of_proof(app, "own-domain"), holds(app, "free-mail")), (1, 0));
        // It was of Berlin, and is nothing to another organisation on the same site.
        correct(app, "jana.weiss@gmail.com", &[("organisation", "Skaters of Berlin")]).is(303);
        assert_eq!((of_proof(app, "own-domain"), holds(app, "free-mail")), (0, 1));
        correct(app, "jana.weiss@gmail.com", &[("organisation", "Humanists of Berlin")]).is(303);
        assert_eq!(of_proof(app, "own-domain"), 0);
    }

    fn neither_a_vouch_nor_a_second_address_is_handed_over(app) {
        rules(app);
        let robin = app.moderator();
        let entry = proven_by_ask(app, &robin);
        press(&robin, &entry, "vouch", &[("note", "We know Jana.")]).is(303);
        press(&robin, &entry, "publish", &[]).is(303);
        app.browser().get(&entry.replace("/desk/signatures", &format!("{RULES}/signatories"))).shows("We know Jana.");
        let desk = app.signer_desk("jana.weiss@gmail.com");
        let action = app.browser().get(&desk).action("handover");
        app.browser().post(&action, &[("name", "Greta Gross"), ("email", "greta@mail.example")]).is(303);
        app.browser().post(&app.new_mail().remove(0).path("/my/handover/"), &[]).is(200);
        assert_eq!((of_proof(app, "address"), number(app, "SELECT COUNT(*) FROM vouches")), (1, 0));
        app.browser().get(&entry.replace("/desk/signatures", &format!("{RULES}/signatories"))).is(200).lacks("We know Jana.");
        correct(app, "greta@mail.example", &[("website", "www.berlin.example")]).is(303);
        assert_eq!(of_proof(app, "address"), 1, "what the predecessor's colleague confirmed does not come back");
        let robin = app.moderator();
        robin.get(&entry).shows("Handed over to another contact");
    }

    fn two_windows_do_not_undo_each_other(app) {
        app.sign_and_confirm(LETTER, &berlin());
        let desk = app.signer_desk(JANA);
        let action = app.browser().get(&desk).action("correct");
        let (one, other) = (app.browser().get(&action), app.browser().get(&action));
        // Pressed twice it is done once.
        for _ in 0..2 {
            sent(app, &action, &one, &[("acronym", "HB"), ("role", "Treasurer")]).is(303);
        }
        let stale = sent(app, &action, &other, &[("organisation_en", "Berlin Humanists")]);
        stale.is(409).shows("How it stands now").shows("Jana Weiss, Treasurer").shows("( HB )");
        assert_eq!(stale.field("organisation_en").as_deref(), Some("Berlin Humanists"));
        assert_eq!(stale.field("acronym").as_deref(), Some(""), "as typed in that window");
        sent(app, &action, &stale, &[("acronym", "HB")]).is(303);
        let now = app.browser().get(&action);
        assert_eq!((now.field("organisation_en").as_deref(), now.field("acronym").as_deref()), (Some("Berlin Humanists"), Some("HB")));
    }
}
