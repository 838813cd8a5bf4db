//! Tables on the desk: what the columns are, bringing them as one set, and taking them off again.
use crate::harness::accounts::{account_of, colleague, press as press_button};
use crate::harness::acts::{letter_id, verified};
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::press;
use crate::harness::imports::press_upload;
use crate::harness::sql::{blob, number, tamper};
use crate::harness::stories::stories;
use diesel::prelude::*;
use std::fmt::Write;
use std::time::Duration;
use undersigned::acts::upload::purge;
use undersigned::acts::{undo_import, work_on_upload};
use undersigned::domain::actor::Actor;
use undersigned::domain::letter::{Review, Signers};
use undersigned::domain::moderator::Role;
use undersigned::domain::signature::ImportId;
use undersigned::domain::time::{DAY, MINUTE};
use undersigned::domain::upload::{IDLE, UploadId};
use undersigned::security::random;
use undersigned::store::schema::imports;

const RULES: &str = "/letters/rules";
const IMPORTS: &str = "/desk/letters/rules/imports";

fn rules(app: &TestApp) {
    app.letter("rules", |bundle| {
        bundle.rules.review = Review::Rules;
        bundle.rules.signers = Signers::Both;
        bundle.rules.prints_representatives = true;
    });
}

#[track_caller]
fn uploaded(desk: &Browser, pasted: &str) -> String {
    let answer = press_button(desk, IMPORTS, &[("pasted", pasted)]);
    answer.is(303);
    answer.header("location").unwrap().to_owned()
}

/// Which column of the table the page takes for what, by the number of the field.
fn chosen(page: &Answer, number: usize) -> String {
    let select = page
        .body
        .split(&format!("name=\"column_{number}\""))
        .nth(1)
        .unwrap();
    let select = select.split("</select>").next().unwrap();
    let before = select.split("\" selected").next().unwrap();
    before.rsplit('"').next().unwrap().to_owned()
}

/// So many clubs of different names, one a line.
fn clubs(count: usize) -> String {
    let mut table = String::from("name\tcountry\n");
    for number in 0..count {
        let syllables = ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
        let word: String = number
            .to_string()
            .bytes()
            .map(|digit| syllables[usize::from(digit - b'0')])
            .collect();
        writeln!(table, "{word} {word}\tDE").unwrap();
    }
    table
}

/// What the round of the job does.
fn round(app: &TestApp) {
    let holder = random::bytes();
    app.block_on(work_on_upload::work(&app.workshop, holder, &app.clock))
        .unwrap();
    app.block_on(undo_import::work(&app.workshop, None, holder, &app.clock))
        .unwrap();
}

#[track_caller]
fn undo_path(desk: &Browser) -> String {
    let page = desk.get(IMPORTS);
    page.paths(&format!("{IMPORTS}/"))
        .into_iter()
        .find(|path| path.ends_with("/undo"))
        .unwrap()
}

fn published(app: &TestApp) -> i64 {
    number(
        app,
        "SELECT COUNT(*) FROM signatures WHERE state = 'published'",
    )
}

stories! {
    fn columns_are_guessed_named_anew_and_looked_at_again(app) {
        rules(app);
        let robin = app.moderator();
        let upload = uploaded(&robin, "Kind;Organization;Land;E-Mail;Contact;Remark\nperson;Ada Byron;UK;ada@byron.example;;x\n;Beta Society;Allemagne;;;y\n;Gamma;Brasil;;;z\n");
        let page = robin.get(&upload);
        let guessed: Vec<String> = (0..6).map(|number| chosen(&page, number)).collect();
        assert_eq!(guessed, ["kind", "name", "country", "email", "representative", ""]);
        page.shows("Ada Byron").shows("GB").shows("Gamma");
        assert_eq!(number(app, "SELECT SUM(held) FROM upload_pieces"), 3);
        let columns = |columns: [&str; 6]| -> Vec<(String, String)> {
            let named = columns.into_iter().enumerate();
            named.map(|(number, name)| (format!("column_{number}"), name.to_owned())).collect()
        };
        let set = |named: &[(String, String)], more: &[(&str, &str)]| {
            let fields: Vec<(&str, &str)> = named.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
            press_upload(app, &robin, &upload, "columns", &[&fields[..], more].concat())
        };
        set(&columns(["", "name", "name", "", "", ""]), &[]).is(422).shows("cannot both be the same");
        set(&columns(["", "", "country", "", "", ""]), &[]).is(422).shows("One column has to be the name");
        assert_eq!(number(app, "SELECT SUM(held) FROM upload_pieces"), 3, "a refused choice changes nothing");
        // The remark as the country: the fates found under the other columns say nothing any more.
        set(&columns(["kind", "name", "", "email", "representative", "country"]), &[("kind", "organisation"), ("publish", "on")]).is(303);
        let page = robin.get(&upload);
        assert_eq!((chosen(&page, 5), chosen(&page, 2)), ("country".into(), String::new()));
        page.shows("We do not know this country");
        assert_eq!((number(app, "SELECT SUM(faulty) FROM upload_pieces"), number(app, "SELECT MIN(round) FROM upload_pieces")), (3, 1));
        page.lacks("Import 3 lines");
        press_upload(app, &robin, &upload, "bring", &[]).is(409).shows("changed since you opened the page");
        set(&columns(["kind", "name", "country", "email", "representative", ""]), &[("kind", "organisation"), ("publish", "on")]).is(303);
        assert_eq!((number(app, "SELECT SUM(fresh) FROM upload_pieces"), number(app, "SELECT SUM(faulty) FROM upload_pieces")), (3, 0));
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'set-columns'"), 2);
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        let list = app.browser().get(RULES);
        list.shows("Ada Byron").shows("Beta Society").shows("Brazil").shows("Germany");
        // A second press, and columns from an old page, do nothing.
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        set(&columns(["", "name", "", "", "", ""]), &[]).is(409);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures"), 3);
        assert_eq!(number(app, "SELECT lines FROM imports"), 3);
        assert_eq!(number(app, "SELECT COUNT(*) FROM leases WHERE name LIKE 'upload %'"), 0, "nothing is left of who worked on it");
        verified(app, RULES);
    }

    fn a_dry_run_is_imported_as_it_was_seen_or_not_at_all(app) {
        rules(app);
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let upload = uploaded(&robin, "Name;Land;Sitz\nAlpha Society;DE;FR\nBeta Society;DE;FR\n");
        let seen = robin.get(&upload);
        seen.shows("Import 2 lines");
        // As the form of the page is filled in.
        let sent = |desk: &Browser, page: &Answer, verb: &str, more: &[(&str, &str)]| {
            let (action, form) = page.form(&format!("/{verb}"));
            let (csrf, seen) = (form.field("csrf").unwrap(), form.field("seen").unwrap());
            desk.post(&action, &[&[("csrf", csrf.as_str()), ("seen", &seen)][..], more].concat())
        };
        let kims = [("column_0", "name"), ("column_1", ""), ("column_2", "country"), ("kind", "organisation"), ("publish", "on")];
        let page = kim.get(&upload);
        sent(&kim, &page, "columns", &kims).is(303);
        // Pressed twice.
        sent(&kim, &page, "columns", &kims).is(303);
        assert_eq!(number(app, "SELECT round FROM uploads"), 1);
        for verb in ["bring", "discard"] {
            let refused = sent(&robin, &seen, verb, &[]);
            refused.is(409).shows("before the table was read anew, and nothing of what you pressed was done");
            refused.shows("Sitz\u{2069} → Country").lacks("Land\u{2069} → Country").shows("will be published at once");
        }
        let robins = [("column_0", "name"), ("column_1", "country"), ("column_2", "affiliation"), ("kind", "individual")];
        let refused = sent(&robin, &seen, "columns", &robins);
        refused.is(409).shows("What you chose is kept below");
        assert_eq!([0, 1, 2].map(|column| chosen(&refused, column)), ["name", "country", "affiliation"]);
        assert!(!refused.body.contains("name=\"publish\" checked"));
        assert_eq!((number(app, "SELECT COUNT(*) FROM signatures"), number(app, "SELECT round FROM uploads")), (0, 1));
        // Having seen it: what was chosen takes its place.
        sent(&robin, &refused, "columns", &robins).is(303);
        sent(&kim, &kim.get(&upload), "bring", &[]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE kind = 'individual' AND state = 'held'"), 2);
        // What a colleague imported is not discarded from a page that did not know of it.
        let upload = uploaded(&robin, "Name\nGamma Society\n");
        let seen = robin.get(&upload);
        sent(&kim, &kim.get(&upload), "bring", &[]).is(303);
        sent(&robin, &seen, "discard", &[]).is(409).shows("It is imported");
        robin.get(&upload).shows("1 line was brought");
    }

    fn a_large_table_is_brought_by_the_job_and_taken_off_after_days(app) {
        rules(app);
        let robin = app.moderator();
        let upload = uploaded(&robin, &clubs(620));
        robin.get(&upload).shows("The lines are being looked at");
        press_upload(app, &robin, &upload, "bring", &[]).is(409);
        round(app);
        robin.get(&format!("{upload}?page=7")).shows("Lines, page 7 of 7").shows("Import 620 lines");
        press_upload(app, &robin, &upload, "columns", &[("column_0", "name"), ("column_1", "country"), ("kind", "organisation"), ("publish", "on")]).is(303);
        round(app);
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        robin.get(&upload).shows("being imported");
        assert_eq!(published(app), 0);
        round(app);
        assert_eq!((published(app), number(app, "SELECT COUNT(*) FROM upload_pieces")), (620, 0));
        verified(app, RULES);
        app.advance(3 * DAY);
        app.block_on(purge(&app.workshop, app.clock.now())).unwrap();
        let robin = app.moderator();
        robin.get(&upload).is(404);
        // The upload is gone; the import is still there to be taken off, all of it with one press.
        robin.get(IMPORTS).shows("620 lines");
        let some = robin.get("/desk/published?letter=rules").paths("/desk/signatures/").remove(0);
        press(&robin, &some, "unpublish", &[]).is(303);
        let undo = undo_path(&robin);
        press_button(&robin, &undo, &[]).is(303);
        robin.get(IMPORTS).shows("It goes on");
        press_button(&robin, &undo, &[]).is(303);
        round(app);
        robin.get(IMPORTS).shows("619 lines were taken off").shows("1 stays");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'invalidated'"), 619);
        assert_eq!(number(app, "SELECT COUNT(*) FROM audit_entries WHERE act = 'undo-import'"), 1, "the second press began nothing");
        app.browser().get(RULES).lacks("baba");
        assert!(app.new_mail().iter().all(|mail| !mail.text.contains("taken off")), "nobody is told");
        verified(app, RULES);
    }

    fn an_import_of_another_letter_and_by_command_is_taken_off_at_its_own_page(app) {
        rules(app);
        let other = app.letter("other", |bundle| bundle.rules.review = Review::Rules);
        app.publish_names(RULES, ["Alpha Society", "Beta Society"]);
        let robin = app.moderator();
        robin.get(IMPORTS).shows("2 lines");
        let undo = undo_path(&robin);
        press_button(&robin, &undo.replace("/rules/", "/other/"), &[]).is(404);
        app.advance(11 * MINUTE);
        press_button(&robin, &undo, &[]).is(307);
        let mo = colleague(app, "Mo", Role::Moderator);
        let rea = colleague(app, "Rea", Role::Reader);
        rea.get(IMPORTS).lacks("Take the whole import off");
        press_button(&rea, &undo, &[]).is(403);
        press_button(&mo, &undo, &[]).is(303);
        mo.get(IMPORTS).shows("2 lines were taken off");
        app.browser().get(RULES).lacks("Alpha Society");
        app.browser().get(&other).is(200);
        verified(app, RULES);
    }

    fn a_press_takes_off_its_own_import_and_what_cannot_be_read_stays(app) {
        rules(app);
        app.publish_names(RULES, ["Alpha Society", "Beta Society"]);
        app.advance(Duration::from_secs(1));
        app.publish_names(RULES, ["Gamma Society", "Delta Society", "Epsilon Society"]);
        // The older one is marked, and the job has not come to it.
        let older: ImportId = app.read(|db| Ok(imports::table.order(imports::created_at).select(imports::id).first(db)?));
        let marked = undo_import::undo_import(&app.workshop, letter_id(app, RULES), older, Actor::COMMAND_LINE, app.clock.now());
        assert_eq!(app.block_on(marked).unwrap(), 2);
        let spoilt = blob(app.engine, &[7; 72]);
        tamper(app, &format!("UPDATE seals SET wrapped_key = {spoilt} WHERE record_id = (SELECT id FROM signatures WHERE name = 'Delta Society')"));
        let robin = app.moderator();
        press_button(&robin, &undo_path(&robin), &[]).is(303);
        robin.get(IMPORTS).shows("2 lines were taken off").shows("1 stays").shows("It goes on");
        app.browser().get(RULES).lacks("Gamma Society").shows("Delta Society").lacks("Epsilon Society").shows("Alpha Society");
        round(app);
        let page = robin.get(IMPORTS);
        assert_eq!((page.body.matches("2 lines were taken off").count(), page.body.matches("It goes on").count()), (2, 0));
        app.browser().get(RULES).lacks("Alpha Society").lacks("Beta Society");
        assert_eq!(number(app, "SELECT COUNT(*) FROM leases WHERE name LIKE 'undo-import%'"), 0);
    }

    fn an_import_ends_when_whoever_pressed_may_not_decide_any_more(app) {
        rules(app);
        let robin = app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let upload = uploaded(&kim, &clubs(320));
        round(app);
        press_upload(app, &kim, &upload, "bring", &[]).is(303);
        let role = format!("{}/role", account_of(&robin, "Kim"));
        press_button(&robin, &role, &[("role", "reader")]).is(303);
        round(app);
        for table in ["signatures", "imports", "ledger_entries"] {
            assert_eq!(number(app, &format!("SELECT COUNT(*) FROM {table}")), 0, "{table}");
        }
        robin.get(&upload).shows("The import ended").shows("Import 320 lines");
        press_upload(app, &kim, &upload, "bring", &[]).is(403);
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        round(app);
        robin.get(&upload).lacks("The import ended").shows("320 lines were brought");
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 320);
    }

    fn what_is_being_imported_is_neither_discarded_nor_forgotten(app) {
        rules(app);
        let robin = app.moderator();
        let upload = uploaded(&robin, &clubs(320));
        round(app);
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        let id: UploadId = upload.rsplit('/').next().unwrap().parse().unwrap();
        // Pressed a moment before, and judged before that: the row has the last word.
        let expired = app.write(move |db| undersigned::store::uploads::expire(db, id, &IDLE));
        assert!(!expired, "it is being imported");
        press_upload(app, &robin, &upload, "discard", &[]).is(409);
        app.advance(DAY + MINUTE);
        let forget = || app.block_on(purge(&app.workshop, app.clock.now())).unwrap();
        assert_eq!(forget(), 0);
        round(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures"), 320);
        assert_eq!((forget(), number(app, "SELECT COUNT(*) FROM uploads")), (1, 0));
        // One that never ends is forgotten all the same; and what lost some of its rows is not imported in part.
        let robin = app.moderator();
        let stuck = uploaded(&robin, &clubs(640));
        round(app);
        press_upload(app, &robin, &stuck, "columns", &[("column_0", "name"), ("kind", "organisation")]).is(303);
        round(app);
        press_upload(app, &robin, &stuck, "bring", &[]).is(303);
        tamper(app, "DELETE FROM upload_pieces WHERE position = 6");
        round(app);
        assert_eq!(number(app, "SELECT COUNT(*) FROM signatures"), 320, "nothing came");
        app.advance(2 * DAY + MINUTE);
        assert_eq!((forget(), number(app, "SELECT COUNT(*) FROM uploads")), (1, 0));
    }

    fn only_so_many_tables_wait(app) {
        rules(app);
        let robin = app.moderator();
        let first = uploaded(&robin, "name\nAlpha\n");
        for _ in 1..10 {
            uploaded(&robin, "name\nAlpha\n");
        }
        let more = press_button(&robin, IMPORTS, &[("pasted", "name\nBeta\n")]);
        more.is(422).shows("At most 10 tables").shows("Beta");
        let kim = colleague(app, "Kim", Role::Moderator);
        press_button(&kim, IMPORTS, &[("pasted", "name\nBeta\n")]).is(422);
        press_upload(app, &robin, &first, "discard", &[]).is(303);
        uploaded(&kim, "name\nBeta\n");
    }

    fn older_imports_are_a_page_further(app) {
        rules(app);
        for number in 0..21 {
            app.publish_names(RULES, [format!("Society Number {number}").as_str()]);
            app.advance(Duration::from_secs(1));
        }
        let robin = app.moderator();
        let undos = |page: &Answer| page.paths(&format!("{IMPORTS}/")).into_iter().filter(|path| path.ends_with("/undo")).count();
        let page = robin.get(IMPORTS);
        assert_eq!(undos(&page), 20);
        page.lacks("Newer imports");
        let older = page.paths(&format!("{IMPORTS}?page=")).remove(0);
        let page = robin.get(&older);
        page.lacks("Older imports").shows("Newer imports");
        assert_eq!(undos(&page), 1);
    }

    fn a_table_is_of_its_letter_whatever_another_asks_for(app) {
        rules(app);
        let robin = app.moderator();
        app.letter("strict", |bundle| bundle.rules.second_factor = true);
        robin.get("/desk/letters/strict/imports").is(303);
        let upload = uploaded(&robin, "name\nAlpha\n");
        robin.get(&upload).is(200).shows("Import 1 line");
        press_upload(app, &robin, &upload, "bring", &[]).is(303);
        robin.get(&upload).shows("1 line was brought");
    }

    fn a_lookalike_is_told_once_and_by_name(app) {
        rules(app);
        app.publish_names(RULES, ["Humanists of Berlin"]);
        let robin = app.moderator();
        let upload = uploaded(&robin, "name\nBerlin Humanists\n");
        let page = robin.get(&upload);
        page.shows("It may be \u{2068}Humanists of Berlin\u{2069}");
        assert_eq!(page.body.matches("It may be").count(), 1);
        app.advance(Duration::from_secs(1));
    }
}
