//! `publish-static`: the site as plain files.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::browser::Browser;
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use crate::harness::stories::stories;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use undersigned::cli::publish_static::publish_static;
use undersigned::cli::serve::Assembly;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::{Review, Signers};
use undersigned::domain::switch::ShortText;
use undersigned::mail::transport::Transport;
use undersigned::store::switches;
use undersigned::web::server;

const CONTACT: &str = "letters@host.example";

/// Every file of a folder by its path, as text.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        for entry in std::fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                found.insert(
                    name,
                    String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned(),
                );
            }
        }
    }
    found
}

fn target(app: &TestApp) -> PathBuf {
    app.database.folder.join("copy")
}

/// Makes the copy as the command does.
fn copied(app: &TestApp) -> Result<BTreeMap<String, String>, String> {
    copied_while(app, |_| {})
}

/// The same; `told` hears of each file before it is fetched.
fn copied_while(
    app: &TestApp,
    told: impl FnMut(&str) + Send + 'static,
) -> Result<BTreeMap<String, String>, String> {
    let mut config = app.config.clone();
    config.site.contact = Some(CONTACT.to_owned());
    let target = target(app);
    app.block_on(publish_static(config, &target, app.clock.clone(), told))
        .map_err(|error| error.to_string())?;
    Ok(files(&target))
}

/// Signs, and gives what takes the signature back again.
fn signed(app: &TestApp, letter: &str, name: &str, domain: &str) -> impl Fn() + Send + use<> {
    app.sign_and_confirm(letter, &SignForm::of(name, domain));
    let browser = app.browser();
    let own = browser.get(&app.signer_desk(&format!("jana.weiss@{domain}")));
    let withdraw = own.action("withdraw");
    move || {
        browser.post(&withdraw, &[]).is(303);
    }
}

fn is_page(name: &str) -> bool {
    let kind = Path::new(name).extension();
    kind.is_some_and(|kind| kind == "html")
}

/// Every link within the copy leads to a file that is there, and to a place in it.
fn whole(files: &BTreeMap<String, String>) {
    for (name, page) in files.iter().filter(|(name, _)| is_page(name)) {
        for attribute in ["href=\"", "src=\""] {
            for href in page
                .split(attribute)
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap())
            {
                let is_elsewhere = ["http://", "https://", "mailto:", "data:"]
                    .iter()
                    .any(|scheme| href.starts_with(scheme));
                assert!(!href.starts_with('/'), "{name}: {href} needs a server");
                if is_elsewhere {
                    continue;
                }
                let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
                let mut at: Vec<&str> = name.split('/').collect();
                if !path.is_empty() {
                    at.pop();
                }
                for part in path.split('/').filter(|part| !part.is_empty()) {
                    if part == ".." {
                        at.pop().unwrap();
                    } else {
                        at.push(part);
                    }
                }
                let to = at.join("/");
                let file = files
                    .get(&to)
                    .unwrap_or_else(|| panic!("{name}: {href} leads to {to}, which is not there"));
                let is_there = fragment.is_empty() || file.contains(&format!("id=\"{fragment}\""));
                assert!(is_there, "{name}: nothing in {to} is called {fragment}");
            }
        }
        assert!(
            !page.contains("<form") && !page.contains("<script"),
            "{name}"
        );
        assert!(
            page.contains(CONTACT) || name == "index.html",
            "{name} does not say whom to write to"
        );
    }
}

stories! {
    fn a_copy_works_from_a_folder_and_is_the_same_each_time(app) {
        let names: Vec<String> = (0..120).map(|number| format!("{} Society {number:03}", ["Alpha", "Beta", "Ωmega"][number % 3])).collect();
        app.publish_names(LETTER, names.iter().map(String::as_str));
        let both = app.letter("both", |bundle| bundle.rules.signers = Signers::Both);
        let person = ImportLine { kind: "individual".into(), country: "NO".into(), name: "Kari Nordmann & Søn".into(), ..ImportLine::default() };
        app.import(&both, vec![organisation("Human-Etisk Forbund"), person], true, false);
        app.chain();
        let first = copied(app).unwrap();
        whole(&first);
        for file in [
            "index.html",
            "letters/multilateralism/index.html",
            "letters/multilateralism/signatories/index.html",
            "letters/multilateralism/signatories/page-3.html",
            "letters/multilateralism/signatories.csv",
            "letters/multilateralism/updates.atom",
            "letters/multilateralism/learn.html",
            "letters/multilateralism/updates/index.html",
            "letters/multilateralism/updates/4.html",
            "letters/multilateralism/versions/1.html",
            "letters/multilateralism/versions/1/en.md",
            "letters/both/signatories/individual/index.html",
        ] {
            assert!(first.contains_key(file), "{file} is not among {:?}", first.keys());
        }
        assert_eq!(first.keys().filter(|name| name.starts_with("letters/multilateralism/signatories/") && !name.contains("page-") && !name.ends_with("index.html")).count(), 120);
        let list = &first["letters/multilateralism/signatories/page-2.html"];
        assert!(list.contains("rel=\"prev\" href=\"index.html\"") && list.contains("rel=\"next\" href=\"page-3.html\""), "{list}");
        let letter = &first["letters/multilateralism/index.html"];
        assert!(letter.contains(&format!("href=\"{}{LETTER}/sign\"", app.config.site.base_url)), "one signs on the site");
        // Later, with nothing changed, it is the same, byte for byte.
        app.advance(std::time::Duration::from_secs(40 * 86_400));
        assert_eq!(copied(app).unwrap(), first);
    }

    fn who_withdrew_is_not_in_the_next_copy(app) {
        let letter = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Humanists of Berlin", "berlin.example"));
        app.publish_names(LETTER, ["Beta Society"]);
        app.chain();
        let first = copied(app).unwrap();
        assert!(first.values().any(|page| page.contains("Humanists of Berlin")));
        let own = app.browser().get(&app.signer_desk("jana.weiss@berlin.example"));
        app.browser().post(&own.action("withdraw"), &[]).is(303);
        app.chain();
        let second = copied(app).unwrap();
        assert!(second.values().all(|page| !page.contains("Humanists of Berlin")));
        assert_eq!(second.len(), first.len() - 1, "the page of its own is gone, too");
        whole(&second);
    }

    fn who_withdraws_while_a_copy_is_made_is_not_in_it(app) {
        let letter = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&letter, &SignForm::of("Alpha Society", "alpha.example"));
        let withdraw = signed(app, &letter, "Beta Society", "beta.example");
        app.chain();
        let mut withdraw = Some(withdraw);
        // The list is planned, and the first page is about to be fetched: its own page will answer 404.
        let files = copied_while(app, move |file| {
            if file == "letters/rules/index.html" && let Some(withdraw) = withdraw.take() {
                withdraw();
            }
        }).unwrap();
        assert!(files.values().all(|page| !page.contains("Beta Society")), "part of the copy is of the moment before");
        assert!(files["letters/rules/index.html"].contains("Alpha Society"));
        whole(&files);
        // What nobody has a page of, such as a banner, counts as well.
        let workshop = app.workshop.clone();
        let mut times = 0;
        let banner = ShortText::parse("Back on Monday").unwrap();
        let now = app.clock.now();
        let runtime = app.handle();
        let files = copied_while(app, move |file| {
            if file == "letters/rules/privacy.html" {
                times += 1;
                if times == 1 {
                    let banner = banner.clone();
                    runtime.block_on(workshop.store.write(move |db| switches::set_banner(db, None, "en", banner.as_ref(), now))).unwrap();
                }
            }
        }).unwrap();
        let without: Vec<&String> = files.iter().filter(|(name, page)| is_page(name) && *name != "index.html" && !page.contains("Back on Monday")).map(|(name, _)| name).collect();
        assert_eq!(without, Vec::<&String>::new());
    }

    fn a_list_that_does_not_stand_still_leaves_the_old_copy_as_it_is(app) {
        let letter = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        let mut waiting: Vec<_> = (0..6).map(|n| signed(app, &letter, &format!("Society {n}"), &format!("society{n}.example"))).collect();
        app.chain();
        let first = copied(app).unwrap();
        let refused = copied_while(app, move |file| {
            if file == "letters/rules/index.html" {
                waiting.pop().expect("it is begun five times")();
            }
        }).unwrap_err();
        assert!(refused.contains("changed each of the 5 times"), "{refused}");
        assert_eq!(files(&target(app)), first);
        let beside: Vec<_> = std::fs::read_dir(&app.database.folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(!beside.iter().any(|name| name.to_string_lossy().contains("making")), "{beside:?}");
        let second = copied(app).unwrap();
        assert_eq!(second.len(), first.len() - 5, "one is left");
    }

    fn what_is_copied_has_no_desk_and_takes_no_form(app) {
        let site = app.block_on(async {
            let assembly = Assembly::new(app.config.clone(), app.workshop.clone(), app.transport.clone(), app.clock.clone()).unwrap();
            let site = server::published(assembly.app).unwrap();
            tokio::spawn(site.server);
            site.address
        });
        assert!(site.ip().is_loopback());
        let visitor = Browser::new(&format!("http://{site}"));
        for path in ["", ".pdf", "/signatories", "/signatories.csv", "/versions/1", "/updates", "/privacy", "/card.png"] {
            visitor.get(&format!("{LETTER}{path}")).is(200);
        }
        visitor.get(&format!("/api/v1{LETTER}")).is(200);
        let setup = app.setup_path().unwrap();
        for path in ["/desk", "/desk/login", &setup, "/my", "/unsubscribe/x", "/confirm/x", "/preview/x", "/api/v1/openapi.json", &format!("{LETTER}/sign"), &format!("{LETTER}/embed")] {
            visitor.get(path).is(404);
        }
        app.browser().get(&setup).is(200);
        let form = SignForm::of("Alpha", "alpha.example");
        visitor.post(&format!("{LETTER}/sign"), &form.fields()).is(404);
        visitor.post(LETTER, &form.fields()).is(405);
        assert!(app.new_mail().is_empty());
    }
}

#[test]
fn a_copy_in_two_languages_keeps_to_the_language() {
    let app = TestApp::start_with(
        Engine::Sqlite,
        &[("site.languages", "en,ar")],
        Transport::memory(),
    );
    app.publish_names(LETTER, ["Alpha", "Beta"]);
    app.chain();
    let files = copied(&app).unwrap();
    whole(&files);
    let arabic = &files["ar/letters/multilateralism/index.html"];
    assert!(
        arabic.contains("dir=\"rtl\"")
            && arabic.contains("href=\"../../../letters/multilateralism/index.html\"")
    );
    assert!(
        files["letters/multilateralism/index.html"]
            .contains("href=\"../../ar/letters/multilateralism/index.html\"")
    );
}

#[test]
fn a_folder_of_others_and_a_site_without_contact_are_refused() {
    let app = TestApp::start(Engine::Sqlite);
    let folder = target(&app);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("thesis.txt"), "mine").unwrap();
    let refused = copied(&app).unwrap_err();
    assert!(refused.contains("holds other files"), "{refused}");
    assert_eq!(files(&folder).len(), 1, "nothing was touched");
    std::fs::remove_dir_all(&folder).unwrap();
    let refused = app
        .block_on(publish_static(
            app.config.clone(),
            &folder,
            app.clock.clone(),
            |_| {},
        ))
        .unwrap_err();
    assert!(refused.to_string().contains("site.contact"), "{refused}");
    assert!(!folder.exists());
}
