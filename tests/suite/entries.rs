//! What moderators do to entries beside deciding: correct what is printed, file and move them, take
//! them off for good. Old and new are kept, the contact is told, and everything can be taken back.
use crate::harness::accounts::press as press_button;
use crate::harness::acts::verified;
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::correcting::{contact_name, correct, fields, look, send};
use crate::harness::desk::{confirmed, press, undo};
use crate::harness::forms::SignForm;
use crate::harness::imports::press_upload;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use std::time::Duration;
use undersigned::domain::letter::{Review, Signers};
use undersigned::domain::time::MINUTE;

const RULES: &str = "/letters/rules";

fn rules(app: &TestApp) {
    app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
        bundle.rules.prints_representatives = true;
    });
}

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

fn list(app: &TestApp) -> Answer {
    app.browser().get(RULES)
}

stories! {
    fn a_correction_is_seen_before_and_told_after(app) {
        rules(app);
        let robin = app.moderator();
        app.sign_and_confirm(RULES, &SignForm::of("Alpha", "alpha.example"));
        app.sign_and_confirm(RULES, &SignForm::of("Zeta", "zeta.example"));
        app.advance(Duration::from_secs(1));
        let entry = confirmed(app, &robin, RULES, &berlin());
        app.new_mail();
        let changes = [("name", "Humanists of Berlin e.V."), ("acronym", "HB"), ("file_under", "Berlin, Humanists of"), ("country", "AT"), ("person_1", "Jana Weiss"), ("role_1", "Chair")];
        let looked = look(&robin, &entry, &changes);
        looked.is(200).shows("Acronym: (nothing) →").shows("Its place in the list, under B").shows("filed under Berlin, Humanists of");
        list(app).lacks("e.V.");
        // Another line than the one that was looked at is shown first.
        let again = send(&robin, &format!("{entry}/correct"), &fields(&looked, &[("acronym", "HOB")]));
        again.is(200).shows("HOB");
        let saved = send(&robin, &format!("{entry}/correct"), &fields(&looked, &[]));
        saved.is(303);
        robin.follow(&saved).shows("is corrected").shows("Undo");
        list(app).shows("Humanists of Berlin e.V.").shows("Austria").shows("Jana Weiss");
        robin.get(&entry).shows("Corrected").shows("Website").shows("Name: \u{2068}Humanists of Berlin\u{2069} → \u{2068}Humanists of Berlin e.V.\u{2069}");
        assert!(app.new_mail().is_empty(), "it can still be undone");
        app.advance(10 * MINUTE);
        let mail = app.new_mail().remove(0);
        assert_eq!(mail.to, "jana.weiss@berlin.example");
        assert!(mail.text.contains("Before: Humanists of Berlin"), "{}", mail.text);
        assert!(mail.text.contains("Now: Humanists of Berlin e.V."), "{}", mail.text);
        assert!(mail.text.contains("Country") && mail.text.contains("/my"), "{}", mail.text);
        verified(app, RULES);
        app.browser().get(&format!("{RULES}/ledger")).shows("corrected by the moderators");
        // It can be corrected at the signer desk all the same.
        let desk = app.signer_desk("jana.weiss@berlin.example");
        app.browser().get(&desk).shows("Humanists of Berlin e.V.");
    }

    fn a_correction_is_undone_within_ten_minutes_and_tells_nobody(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        app.new_mail();
        let saved = correct(&robin, &entry, &[("name", "Humanists of Bern"), ("country", "CH")]);
        list(app).shows("Humanists of Bern");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        undo(&robin, &saved).is(303);
        list(app).shows("Humanists of Berlin").lacks("Switzerland");
        robin.get(&entry).shows("Corrected");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations WHERE name = 'Humanists of Berlin'"), 1);
        app.advance(11 * MINUTE);
        assert!(app.new_mail().is_empty(), "it stands as it stood");
        verified(app, RULES);
        // Later it is too late.
        let late = correct(&robin, &entry, &[("acronym", "HB")]);
        app.advance(10 * MINUTE);
        undo(&robin, &late).is(409).shows("no longer be undone");
        list(app).shows("HB");
    }

    fn a_stale_correction_changes_nothing_and_keeps_what_was_typed(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        let (one, two) = (look(&robin, &entry, &[("acronym", "HB")]), look(&robin, &entry, &[("acronym", "HOB")]));
        let path = format!("{entry}/correct");
        send(&robin, &path, &fields(&one, &[])).is(303);
        // Pressed twice.
        send(&robin, &path, &fields(&one, &[])).is(303);
        let second = send(&robin, &path, &fields(&two, &[]));
        second.is(409).shows("Somebody was faster").shows("Acronym: \u{2068}HB\u{2069} → \u{2068}HOB\u{2069}");
        assert_eq!(second.field("acronym").as_deref(), Some("HOB"));
        // A colleague who read the line before it was corrected does not decide on it unread.
        let page = robin.get(&entry);
        let (csrf, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
        correct(&robin, &entry, &[("acronym", "")]).is(303);
        robin.post(&format!("{entry}/unpublish"), &[("csrf", &csrf), ("seen", &seen)]).is(409);
        list(app).shows("Humanists of Berlin");
    }

    fn wrong_fields_are_named_and_kept(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        let wrong = look(&robin, &entry, &[("name", ""), ("website", "10.0.0.1"), ("acronym", "<b>x"), ("kind", "organisation")]);
        wrong.is(422).shows("give the website’s name").lacks("What would change");
        assert_eq!(wrong.field("website").as_deref(), Some("10.0.0.1"));
        look(&robin, &entry, &[("kind", "club")]).is(422);
        list(app).shows("Humanists of Berlin");
    }

    fn a_correction_to_anothers_name_shows_the_rival_first(app) {
        rules(app);
        let robin = app.moderator();
        app.sign_and_confirm(RULES, &SignForm::of("Humanists of Bern", "bern.example"));
        app.advance(Duration::from_secs(1));
        let entry = confirmed(app, &robin, RULES, &berlin());
        let looked = look(&robin, &entry, &[("name", "Humanists of Bern")]);
        looked.is(200).shows("It becomes a rival of: Humanists of Bern");
        send(&robin, &format!("{entry}/correct"), &fields(&looked, &[])).is(409).shows("Another signature of this organisation is on the list");
        list(app).shows("Humanists of Berlin");
        // One that waits may wait beside it.
        press(&robin, &entry, "unpublish", &[]).is(303);
        correct(&robin, &entry, &[("name", "Humanists of Bern")]).is(303);
        robin.get(&entry).shows("Another address signed for the same organisation");
        assert_eq!(number(app, "SELECT COUNT(*) FROM holds WHERE reason = 'rival'"), 1);
        verified(app, RULES);
    }

    fn an_entry_moves_to_the_individuals_and_back(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        app.new_mail();
        let path = format!("{entry}/correct");
        let page = robin.get(&format!("{path}?kind=individual"));
        page.is(200);
        assert_eq!((page.field("name").as_deref(), page.field("affiliation").as_deref()), (Some("Jana Weiss"), Some("Humanists of Berlin")));
        // The contact is the person now, and is called as before once it is undone.
        assert_eq!(contact_name(app), "Jana Weiss");
        let looked = send(&robin, &path, &fields(&page, &[("name", "Janina Weiss")]));
        looked.is(200).shows("an organisation");
        let saved = send(&robin, &path, &fields(&looked, &[]));
        saved.is(303);
        app.chain();
        list(app).shows("Janina Weiss").shows("for identification only");
        assert_eq!(contact_name(app), "Janina Weiss");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 0);
        verified(app, RULES);
        undo(&robin, &saved).is(303);
        list(app).shows("Humanists of Berlin");
        assert_eq!(contact_name(app), "Jana Weiss");
        assert_eq!(number(app, "SELECT COUNT(*) FROM organisations"), 1);
        verified(app, RULES);
        correct(&robin, &entry, &[("acronym", "HB")]).is(303);
        app.advance(11 * MINUTE);
        assert_eq!(app.new_mail().len(), 1);
    }

    fn a_letter_of_organisations_takes_no_person(app) {
        app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        robin.get(&format!("{entry}/correct")).lacks("Move it to the individuals");
        look(&robin, &entry, &[("kind", "individual"), ("name", "Jana Weiss")]).is(422);
    }

    fn an_entry_is_taken_off_for_good_with_a_reason(app) {
        rules(app);
        let robin = app.moderator();
        let entry = confirmed(app, &robin, RULES, &berlin());
        app.new_mail();
        press(&robin, &entry, "invalidate", &[("note", "x")]).is(422).shows("Choose a reason");
        let pressed = press(&robin, &entry, "invalidate", &[("reason", "abuse"), ("note", "Came from one machine."), ("mail", "on")]);
        pressed.is(303);
        list(app).lacks("Humanists of Berlin");
        robin.get(&entry).shows("Reason: one of many that were made up").shows("Note: Came from one machine.");
        assert_eq!(number(app, "SELECT COUNT(*) FROM decisions WHERE act = 'invalidate' AND reason = 'abuse'"), 1);
        app.chain();
        app.browser().get(&format!("{RULES}/ledger")).shows("one of many that were made up");
        undo(&robin, &pressed).is(303);
        list(app).shows("Humanists of Berlin");
        press(&robin, &entry, "invalidate", &[("reason", "mistake"), ("mail", "on")]).is(303);
        app.advance(11 * MINUTE);
        let mail = app.new_mail().remove(0);
        assert!(mail.text.contains("by a mistake of theirs"), "{}", mail.text);
        // It may be reopened, and signed again.
        press(&robin, &entry, "reopen", &[]).is(303);
        verified(app, RULES);
    }

    fn what_was_closed_for_it_comes_back(app) {
        rules(app);
        let robin = app.moderator();
        let first = confirmed(app, &robin, RULES, &berlin());
        press(&robin, &first, "unpublish", &[]).is(303);
        let rival = confirmed(app, &robin, RULES, &berlin().with("email", "ada@berlin.example"));
        press(&robin, &first, "publish", &[]).is(303);
        robin.get(&rival).shows("rejected");
        let pressed = press(&robin, &first, "invalidate", &[("reason", "forged")]);
        pressed.is(303);
        robin.get(&rival).shows("was invalidated by a moderator");
        undo(&robin, &pressed).is(303);
        robin.get(&rival).shows("rejected");
        app.advance(Duration::from_secs(1));
        verified(app, RULES);
    }
}

const IMPORTS: &str = "/desk/letters/rules/imports";

/// Uploads what was pasted; the path of the page that shows what would become of it.
#[track_caller]
fn uploaded(desk: &Browser, pasted: &str) -> String {
    let csrf = desk.get(IMPORTS).field("csrf").unwrap();
    let answer = desk.post(IMPORTS, &[("csrf", &csrf), ("pasted", pasted)]);
    answer.is(303);
    answer.header("location").unwrap().to_owned()
}

stories! {
    fn what_came_on_paper_is_entered_and_its_contact_told(app) {
        rules(app);
        let robin = app.moderator();
        let path = "/desk/letters/rules/endorsements/new";
        let page = robin.get(path);
        page.is(200).shows("Where it came from");
        let id = page.field("id").unwrap();
        let csrf = page.field("csrf").unwrap();
        let mut form = vec![
            ("csrf", csrf.as_str()), ("id", id.as_str()), ("kind", "organisation"), ("name", "Alpha Society"), ("country", "DE"),
            ("note", "Letter of 3 May"), ("contact_email", "ada@alpha.example"),
        ];
        robin.post(path, &form).is(422).shows("Choose how it came").shows("Give the contact’s name");
        form.extend([("channel", "paper"), ("contact_name", "Ada"), ("publish", "on"), ("given_on", "3 May 2026")]);
        let entered = robin.post(path, &form);
        entered.is(303);
        robin.follow(&entered).shows("is entered").shows("came on paper").shows("3 May 2026 · Letter of 3 May");
        robin.post(path, &form).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures"), 1);
        list(app).shows("Alpha Society");
        let mail = app.new_mail().remove(0);
        assert!(mail.to == "ada@alpha.example" && mail.text.contains("It is on the list"), "{}", mail.text);
        let desk = app.signer_desk("ada@alpha.example");
        app.browser().get(&desk).shows("Alpha Society");
        // The same again, from another form.
        let page = robin.get(path);
        let id = page.field("id").unwrap();
        form.retain(|(name, _)| *name != "id");
        form.push(("id", id.as_str()));
        robin.post(path, &form).is(409).shows("has a signature under this letter already");
        verified(app, RULES);
    }

    fn a_pasted_table_shows_the_fate_of_every_line_before_it_is_imported(app) {
        rules(app);
        let robin = app.moderator();
        app.publish_names(RULES, ["Alpha Society"]);
        let table = "Organization\tLand\tE-Mail\tContact\r\nAlpha Society\t\t\t\r\nBeta Society\tU.K.\tben@beta.example\tBen\r\nbeta  society\tUK\t\t\r\n=HYPERLINK(\"x\")\tDE\t\t\r\nGamma Society\tAtlantis\t\t\r\nDelta Society\tDE\t\t\tstray\r\nMinistry of Foreign Affairs of Portugal\tPortugal\t\t\r\n";
        let upload = uploaded(&robin, table);
        let page = robin.get(&upload);
        page.is(200).shows("has signed already").shows("The same signatory stands on line").shows("begins like a formula").shows("more cells than the table has columns");
        assert_eq!(number(app, "SELECT SUM(faulty) FROM upload_pieces"), 3);
        assert_eq!(number(app, "SELECT SUM(held) FROM upload_pieces"), 2);
        // What the rules do not doubt is published, once somebody says so.
        let columns = [("column_0", "name"), ("column_1", "country"), ("column_2", "email"), ("column_3", "representative"), ("kind", "organisation"), ("publish", "on")];
        press_upload(app, &robin, &upload, "columns", &columns).is(303);
        assert_eq!((number(app, "SELECT SUM(fresh) FROM upload_pieces"), number(app, "SELECT SUM(held) FROM upload_pieces")), (1, 1));
        let csrf = page.field("csrf").unwrap();
        let download = || robin.post(&format!("{upload}/fates.csv"), &[("csrf", &csrf)]);
        robin.get(&format!("{upload}/fates.csv")).is(405);
        let file = download();
        assert!(file.body.contains("Beta Society,GB,published"), "{}", file.body);
        assert!(file.body.contains("'=HYPERLINK"), "{}", file.body);
        let written = "SELECT COUNT(*) FROM audit_entries WHERE act = 'export-fates'";
        assert_eq!(number(app, written), 1);
        list(app).lacks("Beta Society");
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        robin.get(&upload).shows("2 lines were brought");
        list(app).shows("Beta Society").shows("United Kingdom").lacks("Portugal");
        assert_eq!(number(app, "SELECT COUNT(*) FROM upload_pieces"), 0);
        let undo = robin.get(&upload).paths("/desk/letters/rules/imports/").into_iter().find(|path| path.ends_with("/undo")).unwrap();
        press_button(&robin, &undo, &[]).is(303);
        list(app).shows("Alpha Society").lacks("Beta Society");
        app.advance(11 * MINUTE);
        download().is(307);
        assert_eq!(number(app, written), 1, "nothing was taken along without the password");
        verified(app, RULES);
    }

    fn what_is_no_table_is_refused_and_what_is_uploaded_can_be_discarded(app) {
        rules(app);
        let robin = app.moderator();
        let csrf = robin.get(IMPORTS).field("csrf").unwrap();
        robin.post(IMPORTS, &[("csrf", &csrf), ("pasted", "")]).is(422).shows("nothing in it");
        let body = [b"--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n".as_slice(), csrf.as_bytes(), b"\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nname;land\r\n\xC9lan;Deutschland\r\n\r\n--b--\r\n"].concat();
        let headers = [("Content-Type", "multipart/form-data; boundary=b"), ("Sec-Fetch-Site", "same-origin"), ("Origin", app.base.as_str())];
        let answer = robin.post_raw(IMPORTS, &headers, &body);
        answer.is(303);
        let upload = answer.header("location").unwrap().to_owned();
        robin.get(&upload).shows("Windows-1252").shows("Élan");
        press_upload(app, &robin, &upload, "columns", &[("column_0", ""), ("column_1", "country")]).is(422).shows("One column has to be the name");
        press_upload(app, &robin, &upload, "discard", &[]).is(303);
        robin.get(&upload).is(404);
        assert_eq!(number(app, "SELECT COUNT(*) FROM uploads"), 0);
        let upload = uploaded(&robin, "name\nAlpha\n");
        app.advance(Duration::from_secs(25 * 3600));
        let purged = app.block_on(undersigned::acts::upload::purge(&app.workshop, app.clock.now()));
        assert_eq!(purged.unwrap(), 1);
        app.moderator().get(&upload).is(404);
    }
}
