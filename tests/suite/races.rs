//! Many at once: sameness holds, on both engines.
use crate::harness::accounts::{colleague, press};
use crate::harness::app::{LETTER, TestApp};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::sql::open;
use crate::harness::stories::stories;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use std::sync::Barrier;
use undersigned::acts::mass_work::work;
use undersigned::domain::moderator::Role;
use undersigned::domain::signature::SignatureId;
use undersigned::store::schema::signatures;

const THREADS: usize = 32;

/// Runs `act` in 32 threads that begin together.
pub fn together<T: Send>(act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(THREADS);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let (barrier, act) = (&barrier, &act);
                scope.spawn(move || {
                    barrier.wait();
                    act(number)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

fn count(app: &TestApp, sql: &str) -> i64 {
    use diesel::sql_types::BigInt;
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        number: i64,
    }
    let sql = format!("SELECT CAST(({sql}) AS BIGINT) AS number");
    app.read(move |db| Ok(diesel::sql_query(sql).get_result::<Count>(db)?.number))
}

stories! {
    fn the_same_form_from_many_is_one_submission_with_one_mail(app) {
        let form = SignForm::of("Humanists of Berlin", "berlin.example");
        let answers = together(|_| app.browser().post(&format!("{LETTER}/sign"), &form.fields()).status);
        assert_eq!(answers, [303; THREADS]);
        assert_eq!(count(app, "SELECT COUNT(*) FROM submissions"), 1);
        assert_eq!(app.new_mail().len(), 1, "a double click is not a second mail");
    }

    fn one_person_confirming_many_times_is_one_signature(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        app.sign(&rules, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let path = app.new_mail().remove(0).path("/confirm/");
        let answers = together(|_| app.browser().post(&path, &[]).status);
        assert_eq!(answers, [200; THREADS]);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM ledger_entries"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM contacts"), 1);
    }

    fn the_same_person_with_many_forms_is_one_signature(app) {
        // Every form differs, so each is its own submission with its own link; the cap lets five mails out.
        for number in 0..5 {
            let role = format!("Role {number}");
            app.sign(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example").with("role", &role));
        }
        let paths: Vec<String> = app.new_mail().iter().map(|mail| mail.path("/confirm/")).collect();
        assert_eq!(paths.len(), 5);
        let answers = together(|number| app.browser().post(&paths[number % 5], &[]).status);
        assert_eq!(answers, [200; THREADS]);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM submissions"), 0, "the others are void");
    }

    fn of_many_rivals_one_is_published(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        let paths: Vec<String> = (0..THREADS)
            .map(|number| {
                let form = SignForm::of("Humanists of Berlin", "berlin.example").with("email", &format!("person{number}@berlin.example"));
                app.sign(&rules, &form);
                app.new_mail().remove(0).path("/confirm/")
            })
            .collect();
        let answers = together(|number| app.browser().post(&paths[number], &[]).status);
        assert_eq!(answers, [200; THREADS]);
        assert_eq!(count(app, "SELECT COUNT(*) FROM organisations"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 31);
        assert_eq!(count(app, "SELECT COUNT(*) FROM ledger_entries"), 1);
    }

    fn moderators_publishing_rivals_at_once_publish_one(app) {
        for number in 0..4 {
            let form = SignForm::of("Humanists of Berlin", "berlin.example").with("email", &format!("person{number}@berlin.example"));
            app.sign_and_confirm(LETTER, &form);
        }
        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        let csrf = queue.field("csrf").unwrap();
        let ids: Vec<String> = {
            use diesel::prelude::*;
            use undersigned::domain::signature::SignatureId;
            use undersigned::store::schema::signatures;
            let ids: Vec<SignatureId> = app.read(|db| Ok(signatures::table.select(signatures::id).load(db)?));
            ids.iter().map(ToString::to_string).collect()
        };
        assert_eq!(ids.len(), 4);
        let answers = together(|number| {
            let path = format!("/desk/signatures/{}/publish", ids[number % 4]);
            robin.post(&path, &[("csrf", &csrf), ("seen", "held")]).status
        });
        // Each entry was pressed by eight at once: a second press of the same button says the same.
        let published: Vec<usize> = (0..4).filter(|entry| answers[*entry] == 303).collect();
        assert_eq!(published.len(), 1, "{answers:?}");
        for (number, status) in answers.iter().enumerate() {
            assert_eq!(*status, if number % 4 == published[0] { 303 } else { 409 }, "{answers:?}");
        }
        assert_eq!(count(app, "SELECT COUNT(*) FROM decisions WHERE act = 'publish'"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures WHERE state = 'published'"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures WHERE state = 'rejected'"), 3);
        assert_eq!(count(app, "SELECT COUNT(*) FROM ledger_entries"), 1);
    }

    fn of_many_moderators_at_one_entry_one_decides(app) {
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.moderator();
        let moderators: Vec<_> = (0..8).map(|number| colleague(app, &format!("Kim{number}"), Role::Moderator)).collect();
        let entry = moderators[0].get("/desk/published?letter=multilateralism").paths("/desk/signatures/").remove(0);
        let tokens: Vec<String> = moderators.iter().map(|desk| desk.get(&entry).field("csrf").unwrap()).collect();
        let answers = together(|number| {
            let (desk, csrf) = (&moderators[number % 8], tokens[number % 8].as_str());
            let verb = ["publish", "reject", "set-aside", "publish"][number % 4];
            let fields = [("csrf", csrf), ("seen", "held"), ("reason", "unclear")];
            (number % 8, desk.post(&format!("{entry}/{verb}"), &fields))
        });
        assert!(answers.iter().all(|(_, answer)| [303, 409].contains(&answer.status)));
        // A second press of the same moderator is the same decision.
        let decided: std::collections::BTreeSet<usize> = answers.iter().filter(|(_, answer)| answer.status == 303).map(|(who, _)| *who).collect();
        assert_eq!(decided.len(), 1, "{decided:?}");
        assert_eq!(count(app, "SELECT COUNT(*) FROM decisions"), 1);
        for (_, answer) in answers.iter().filter(|(_, answer)| answer.status == 409) {
            answer.shows("Kim").shows("Nothing was overwritten");
        }
    }

    fn many_who_ask_for_an_entry_are_served_different_ones(app) {
        for number in 0..8 {
            app.sign_and_confirm(LETTER, &SignForm::of(&format!("Club {number}"), &format!("club{number}.example")));
        }
        app.moderator();
        let moderators: Vec<_> = (0..8).map(|number| colleague(app, &format!("Kim{number}"), Role::Moderator)).collect();
        let tokens: Vec<String> = moderators.iter().map(|desk| desk.get("/desk/queue").field("csrf").unwrap()).collect();
        let led = together(|number| {
            let who = number % 8;
            let fields = [("csrf", tokens[who].as_str()), ("place", "letter=multilateralism")];
            let answer = moderators[who].post("/desk/queue/next?letter=multilateralism", &fields);
            answer.is(303);
            answer.header("location").unwrap().to_owned()
        });
        assert!(led.iter().filter(|path| path.contains("entry=")).count() >= 8, "{led:?}");
        assert_eq!(count(app, "SELECT COUNT(*) FROM reservations"), count(app, "SELECT COUNT(DISTINCT moderator_id) FROM reservations"));
    }

    fn one_moderator_who_asks_many_times_at_once_has_one_entry(app) {
        for number in 0..8 {
            app.sign_and_confirm(LETTER, &SignForm::of(&format!("Club {number}"), &format!("club{number}.example")));
        }
        app.moderator();
        let kim = colleague(app, "Kim", Role::Moderator);
        let csrf = kim.get("/desk/queue").field("csrf").unwrap();
        let entries = app.read(|db| signatures::table.select(signatures::id).load::<SignatureId>(db).map_err(Into::into));
        let answers = together(|number| {
            let place = format!("letter=multilateralism&entry={}", entries[number % entries.len()]);
            kim.post("/desk/queue/next?letter=multilateralism", &[("csrf", &csrf), ("place", &place)]).status
        });
        assert_eq!(answers, [303; THREADS]);
        assert_eq!(count(app, "SELECT COUNT(*) FROM reservations"), 1);
    }

    fn of_owners_who_start_jobs_of_one_letter_at_once_one_does(app) {
        app.moderator();
        let owners: Vec<_> = (0..8).map(|number| colleague(app, &format!("Kim{number}"), Role::Owner)).collect();
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let page = "/desk/letters/multilateralism/mass";
        let jobs: Vec<(String, String)> = owners.iter().map(|owner| {
            let job = press(owner, page, &[("filter", "")]).header("location").unwrap().to_owned();
            (owner.get(&job).field("csrf").unwrap(), job)
        }).collect();
        let answers = together(|number| {
            let (csrf, job) = &jobs[number % 8];
            let fields = [("csrf", csrf.as_str()), ("count", "1")];
            owners[number % 8].post(&format!("{job}/start"), &fields)
        });
        assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1);
        assert!(answers.iter().all(|answer| [303, 409].contains(&answer.status)));
        assert_eq!(count(app, "SELECT COUNT(*) FROM mass_jobs WHERE state = 'running'"), 1);
    }

    fn what_is_said_of_an_entry_while_a_job_waits_for_it_is_heeded(app) {
        let robin = app.moderator();
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let page = "/desk/letters/multilateralism/mass";
        let job = press(&robin, page, &[("filter", "")]).header("location").unwrap().to_owned();
        press(&robin, &format!("{job}/start"), &[("count", "1")]).is(303);
        let mut other = open(&app.database.url);
        let begin = match app.engine { Engine::Sqlite => "BEGIN IMMEDIATE", Engine::Postgres => "BEGIN" };
        other.batch_execute(&format!("{begin}; UPDATE organisations SET revision = revision")).unwrap();
        std::thread::scope(|scope| {
            let done = scope.spawn(|| app.block_on(work(&app.workshop, app.crew.holder, app.clock.now())));
            if app.engine == Engine::Postgres {
                let waits = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())";
                while count(app, waits) == 0 {
                    std::thread::yield_now();
                }
            }
            other.batch_execute("INSERT INTO holds (signature_id, reason) SELECT id, 'objection' FROM signatures; COMMIT").unwrap();
            done.join().unwrap().unwrap();
        });
        assert_eq!(count(app, "SELECT COUNT(*) FROM mass_rows WHERE fate = 'excluded'"), 1);
        app.browser().get(LETTER).lacks("Humanists of Berlin");
    }

    fn two_who_hold_the_setup_link_make_one_owner(app) {
        let path = app.setup_path().unwrap();
        let statuses = together(|number| {
            let email = format!("robin{number}@humanists.example");
            let password = "a long enough password";
            app.browser().post(&path, &[("name", "Robin"), ("email", &email), ("password", password), ("password_again", password)]).status
        });
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert_eq!(count(app, "SELECT COUNT(*) FROM moderators"), 1);
    }

    fn the_cap_holds_when_many_forms_arrive_at_once(app) {
        let statuses = together(|number| {
            let role = format!("Role {number}");
            let form = SignForm::of("Humanists of Berlin", "berlin.example").with("role", &role);
            app.browser().post(&format!("{LETTER}/sign"), &form.fields()).status
        });
        assert_eq!(statuses, [303; THREADS]);
        assert_eq!(app.new_mail().len(), 5);
    }

    fn the_cap_of_links_holds_when_they_are_asked_for_at_once(app) {
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.new_mail();
        let statuses = together(|_| app.browser().post("/my", &[("email", "jana.weiss@berlin.example")]).status);
        assert_eq!(statuses, [303; THREADS]);
        assert_eq!(app.new_mail().len(), 5);
        assert_eq!(count(app, "SELECT COUNT(DISTINCT number) FROM signer_links"), 32);
    }

    fn a_moderator_publishes_while_the_signer_withdraws(app) {
        app.sign_and_confirm(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        let csrf = queue.field("csrf").unwrap();
        let publish = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/publish")).unwrap();
        let desk = app.signer_desk("jana.weiss@berlin.example");
        let withdraw = app.browser().get(&desk).action("withdraw");
        let statuses = together(|number| {
            if number % 2 == 0 {
                app.browser().post(&withdraw, &[]).status
            } else {
                robin.post(&publish, &[("csrf", &csrf), ("seen", "held")]).status
            }
        });
        assert!(statuses.iter().step_by(2).all(|status| *status == 303), "{statuses:?}");
        let published = count(app, "SELECT COUNT(*) FROM decisions WHERE act = 'publish'");
        assert!(published <= 1, "{statuses:?}");
        assert_eq!(count(app, "SELECT COUNT(*) FROM decisions WHERE act = 'withdraw'"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures WHERE state = 'withdrawn' AND NOT listed"), 1);
        assert_eq!(count(app, "SELECT COUNT(*) FROM ledger_entries"), 2 * published);
        assert_eq!(app.new_mail().iter().filter(|mail| mail.subject.starts_with("Your signature is withdrawn")).count(), 1);
    }

    fn two_exchange_their_organisations_names(app) {
        for (name, domain) in [("Humanists of Berlin", "berlin.example"), ("Society of Paris", "paris.example")] {
            app.sign_and_confirm(LETTER, &SignForm::of(name, domain));
        }
        let actions = ["berlin", "paris"].map(|place| {
            let desk = app.signer_desk(&format!("jana.weiss@{place}.example"));
            app.browser().get(&desk).action("correct")
        });
        let statuses = together(|number| {
            let name = if number % 4 < 2 { "Society of Paris" } else { "Humanists of Berlin" };
            loop {
                let seen = app.browser().get(&actions[number % 2]).field("seen").unwrap();
                let fields = [("seen", seen.as_str()), ("organisation", name), ("name", "Jana Weiss")];
                match app.browser().post(&actions[number % 2], &fields).status {
                    // Somebody else was quicker: look again.
                    409 => {}
                    status => break status,
                }
            }
        });
        assert_eq!(statuses, [303; THREADS]);
        assert_eq!(count(app, "SELECT COUNT(*) FROM signatures WHERE state = 'held'"), 2);
        assert_eq!(count(app, "SELECT COUNT(*) FROM organisations WHERE id NOT IN (SELECT organisation_id FROM signatures)"), 0);
    }

    fn codes_tried_at_once_count_each(app) {
        app.sign(LETTER, &SignForm::of("Humanists of Berlin", "berlin.example"));
        let code = app.new_mail().remove(0).code();
        let path = format!("{LETTER}/code");
        let guess = |code: &str| app.browser().post(&path, &[("email", "jana.weiss@berlin.example"), ("code", code)]).status;
        assert_eq!(together(|number| guess(&format!("{number:08}"))), [422; THREADS]);
        assert_eq!(count(app, "SELECT MAX(code_tries) FROM submissions"), 5);
        assert_eq!(guess(&code), 422, "the code is dead");
    }

    fn two_workers_send_each_mail_once(app) {
        for number in 0..40 {
            let domain = format!("org{number}.example");
            app.sign(LETTER, &SignForm::of(&format!("Organisation {number}"), &domain));
        }
        let mut other = app.crew.clone();
        other.holder = undersigned::security::random::bytes();
        app.block_on(async {
            let drain = |crew: undersigned::jobs::crew::Crew| async move {
                while undersigned::jobs::deliver_mail::deliver_mail(&crew).await.unwrap() > 0 {}
            };
            tokio::join!(drain(app.crew.clone()), drain(other));
        });
        let mut sent: Vec<String> = app.transport.sent().iter().map(|mail| crate::harness::mail::Mail::read(&mail.bytes).to).collect();
        assert_eq!(sent.len(), 40);
        sent.sort();
        sent.dedup();
        assert_eq!(sent.len(), 40);
    }

    fn two_processes_chain_one_ledger(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = undersigned::domain::letter::Review::Rules);
        for number in 0..6 {
            app.sign_and_confirm(&rules, &SignForm::of(&format!("Organisation {number}"), &format!("org{number}.example")));
        }
        together(|number| {
            let holder = [u8::try_from(number).unwrap(); 16];
            app.block_on(undersigned::acts::chain_ledger::chain_ledger(&app.workshop, holder, app.clock.now())).ok()
        });
        app.chain();
        assert_eq!(count(app, "SELECT COUNT(*) FROM ledger_entries WHERE sequence IS NOT NULL"), 6);
        let letter = app.read(|db| undersigned::store::letters::by_slug(db, &undersigned::domain::letter::Slug::parse("rules").unwrap()));
        let verified = app.block_on(undersigned::acts::verify_ledger::verify_ledger(&app.workshop, &letter)).unwrap();
        assert_eq!(verified.findings, []);
        assert_eq!(verified.organisations, 6);
    }
}
