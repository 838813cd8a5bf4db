//! A desk at which people have worked: two letters with something of everything that a route of the
//! desk is about, and each button as a person presses it.
use crate::harness::accounts::{account, account_of, address, log_in, press as button};
use crate::harness::acts::rules;
use crate::harness::app::{PASSWORD, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::desk::{confirmed, picked, press};
use crate::harness::forms::SignForm;
use crate::harness::mailings;
use crate::harness::registry::organisation_id;
use crate::initial;
use crate::letter_life;
use crate::opening;
use std::collections::BTreeMap;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{DAY, MINUTE};
use undersigned::mail::send_error::SendError;

/// Of the letter that is open, and of the one that is not yet.
const OPEN: &str = "/desk/letters/rules";
const DRAFT: &str = "/desk/letters/peace";

/// What a route is about in this world.
#[derive(Debug, Clone)]
pub struct Target {
    pub path: String,
    /// The page with the button.
    pub page: String,
    /// What is typed there beside what the page fills in.
    typed: Vec<(&'static str, String)>,
    /// The rows that are ticked, by their names.
    ticked: Vec<String>,
}

impl Target {
    pub fn of(path: &str, page: &str) -> Self {
        Self {
            path: path.to_owned(),
            page: page.to_owned(),
            typed: Vec::new(),
            ticked: Vec::new(),
        }
    }

    /// The form of its page as this browser is shown it, filled in; without a token of the session.
    pub fn filled_in(&self, browser: &Browser) -> Vec<(String, String)> {
        let page = browser.get(&self.page);
        let path = self.path.split('?').next().unwrap();
        let found = page.forms().into_iter().find(|form| form.path() == path);
        let mut fields = found.map(|form| form.fields).unwrap_or_default();
        let typed = |name: &str| self.typed.iter().any(|(known, _)| *known == name);
        fields.retain(|(name, _)| name != "csrf" && !typed(name));
        let typed = self.typed.iter().cloned();
        fields.extend(typed.map(|(name, value)| (name.to_owned(), value)));
        let names: Vec<&str> = self.ticked.iter().map(String::as_str).collect();
        let rows = picked(&page, &names);
        fields.extend(rows.into_iter().map(|row| ("row".to_owned(), row)));
        fields
    }
}

pub struct LivedIn {
    targets: BTreeMap<String, Target>,
    /// Shows what is there, and changes nothing.
    pub owner: Browser,
}

fn town(number: usize) -> String {
    format!("Humanists of town{number}")
}

/// What its rules publish, or what waits: a mailbox that says nothing holds a signature.
fn signs(app: &TestApp, desk: &Browser, letter: &str, number: usize, waits: bool) -> String {
    let mut form = SignForm::of(&town(number), &format!("town{number}.example"));
    if waits {
        form = form.with("email", &format!("jana.of.town{number}@gmail.com"));
    }
    confirmed(app, desk, letter, &form)
}

/// Where a press led to.
#[track_caller]
fn led_to(answer: &Answer) -> String {
    answer.is(303);
    let to = answer.header("location").unwrap();
    to.split(['?', '#']).next().unwrap().to_owned()
}

#[track_caller]
fn action(page: &Answer, end: &str) -> String {
    page.form(end).0
}

/// Fills in the page of a text or an update as its button sends it.
#[track_caller]
fn save(desk: &Browser, path: &str, typed: &[(&str, &str)]) -> Answer {
    let forms = desk.get(path).forms();
    let form = forms.into_iter().find(|form| form.path() == path).unwrap();
    let shown = form
        .fields
        .iter()
        .filter(|(name, _)| name != "csrf" && typed.iter().all(|(known, _)| known != name));
    let mut fields: Vec<(&str, &str)> = shown
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend(typed);
    button(desk, path, &fields)
}

impl LivedIn {
    pub fn new(app: &TestApp) -> Self {
        let mut it = Self {
            targets: BTreeMap::new(),
            owner: app.moderator(),
        };
        let letter = rules(app);
        opening::draft(app);
        it.decisions(app, &letter);
        it.registry(app, &letter);
        it.lists(app);
        it.letter_open(app);
        it.letter_to_come(app);
        it.mailings(app);
        it.people(app);
        it
    }

    /// What a route is about; by default what the open letter has in its place.
    pub fn target(&self, method: &str, route: &str) -> Target {
        if let Some(known) = self.targets.get(&format!("{method} {route}")) {
            return known.clone();
        }
        let path = route
            .replace("{slug}", "rules")
            .replace("{language}", "en")
            .replace("{reason}", "unclear")
            .replace("{token}", "x");
        assert!(!path.contains('{'), "{method} {route}: nothing is there");
        let path = format!("/desk{path}");
        Target::of(&path, &path)
    }

    fn see(&mut self, route: &str, path: &str) {
        let target = Target::of(path, path);
        let known = self.targets.insert(format!("GET {route}"), target);
        assert!(known.is_none(), "{route} twice");
    }

    fn press(&mut self, route: &str, path: &str, page: &str, typed: &[(&'static str, &str)]) {
        let typed = typed.iter().map(|(name, value)| (*name, (*value).into()));
        let target = Target {
            typed: typed.collect(),
            ..Target::of(path, page)
        };
        let known = self.targets.insert(format!("POST {route}"), target);
        assert!(known.is_none(), "{route} twice");
    }

    /// The same with rows that are ticked.
    fn tick(&mut self, route: &str, page: &str, rows: &[usize], typed: &[(&'static str, &str)]) {
        self.press(route, &format!("/desk{route}?letter=rules"), page, typed);
        let target = self.targets.get_mut(&format!("POST {route}")).unwrap();
        target.ticked = rows.iter().map(|number| town(*number)).collect();
    }

    /// Entries in every state, each for a button of its own.
    #[expect(clippy::too_many_lines, reason = "every button once")]
    fn decisions(&mut self, app: &TestApp, letter: &str) {
        let robin = app.moderator();
        let old: Vec<String> = (0..2)
            .map(|number| signs(app, &robin, letter, number, true))
            .collect();
        press(&robin, &old[0], "publish", &[]).is(303);
        press(&robin, &old[1], "reject", &[("reason", "unclear")]).is(303);
        app.advance(11 * MINUTE);
        self.owner = app.moderator();
        let robin = app.moderator();
        let waits: Vec<String> = (2..17)
            .map(|number| signs(app, &robin, letter, number, true))
            .collect();
        let stand: Vec<String> = (20..30)
            .map(|number| signs(app, &robin, letter, number, false))
            .collect();
        let published = press(&robin, &waits[0], "publish", &[]);
        let (_, decision) = published
            .header("location")
            .unwrap()
            .split_once("done=")
            .unwrap();
        self.press(
            "/decisions/{id}/undo",
            &format!("/desk/decisions/{decision}/undo"),
            &waits[0],
            &[],
        );
        let reverse = action(&robin.get(&old[0]), "/reverse");
        self.press(
            "/decisions/{id}/reverse",
            &reverse,
            &old[0],
            &[("to", "held"), ("note", "It was too early.")],
        );
        press(&robin, &waits[1], "ask", &[]).is(303);
        press(
            &robin,
            &waits[2],
            "set-aside",
            &[("note", "Whoever knows them?")],
        )
        .is(303);
        press(&robin, &waits[3], "reject", &[("reason", "unclear")]).is(303);
        self.see("/signatures/{id}", &waits[4]);
        let mut on = |verb: &str, entry: &str, typed: &[(&'static str, &str)]| {
            let route = format!("/signatures/{{id}}/{verb}");
            self.press(&route, &format!("{entry}/{verb}"), entry, typed);
        };
        on("call-off", &waits[1], &[]);
        on("take-up", &waits[2], &[]);
        on("reopen", &waits[3], &[]);
        on("publish", &waits[4], &[]);
        on("reject", &waits[5], &[("reason", "unclear")]);
        on(
            "vouch",
            &waits[6],
            &[("note", "We have known their chair since the congress")],
        );
        on("ask", &waits[7], &[]);
        on("notice", &waits[8], &[("to", "office@town10.example")]);
        on("set-aside", &waits[9], &[]);
        on("note", &waits[10], &[("note", "They rang us.")]);
        on("first", &waits[10], &[("first", "on")]);
        on("unpublish", &stand[0], &[("note", "They rang us.")]);
        on("invalidate", &stand[1], &[("reason", "abuse")]);
        let correct = format!("{}/correct", stand[2]);
        self.see("/signatures/{id}/correct", &correct);
        self.press("/signatures/{id}/correct", &correct, &correct, &[]);
        let into = stand[4].rsplit('/').next().unwrap();
        let merge = format!("{}/merge", stand[3]);
        self.see("/signatures/{id}/merge", &format!("{merge}?into={into}"));
        self.press(
            "/signatures/{id}/merge",
            &merge,
            &format!("{merge}?into={into}"),
            &[],
        );
        let queue = "/desk/queue?letter=rules";
        self.see("/queue", queue);
        self.press("/queue/next", "/desk/queue/next?letter=rules", queue, &[]);
        self.tick("/queue/bulk/publish", queue, &[13], &[]);
        self.tick("/queue/bulk/set-aside", queue, &[14], &[]);
        self.tick("/queue/bulk/reject", queue, &[15], &[("reason", "unclear")]);
        let list = "/desk/published?letter=rules";
        self.see("/published", list);
        self.tick(
            "/published/bulk/invalidate",
            list,
            &[25],
            &[("reason", "abuse")],
        );
        self.tick(
            "/published/bulk/unpublish",
            list,
            &[26],
            &[("note", "They rang us.")],
        );
        // Some were set aside together.
        let page = robin.get(queue);
        let rows = picked(&page, &[&town(16)]);
        let place = page.field("place").unwrap();
        let fields = [("place", place.as_str()), ("row", &rows[0])];
        let done = led_to(&button(
            &robin,
            "/desk/queue/bulk/set-aside?letter=rules",
            &fields,
        ));
        let bulk = format!("{done}?letter=rules");
        self.see("/bulks/{id}", &bulk);
        self.press(
            "/bulks/{id}/undo",
            &format!("{done}/undo?letter=rules"),
            &bulk,
            &[],
        );
        // Drawn to be looked at.
        let samples = format!("{OPEN}/samples");
        button(
            &robin,
            &format!("{samples}/draw"),
            &[("size", "100"), ("of", "100")],
        )
        .is(303);
        self.press(
            "/letters/{slug}/samples/draw",
            &format!("{samples}/draw"),
            &samples,
            &[],
        );
        for (find, entry) in [("right", &stand[7]), ("wrong", &stand[8])] {
            let path = format!("{samples}/{}/{find}", entry.rsplit('/').next().unwrap());
            self.press(
                &format!("/letters/{{slug}}/samples/{{id}}/{find}"),
                &path,
                &samples,
                &[],
            );
        }
        // A job for many.
        let mass = format!("{OPEN}/mass");
        self.press("/letters/{slug}/mass", &mass, &mass, &[]);
        let job = led_to(&button(&robin, &mass, &[("filter", "")]));
        self.see("/letters/{slug}/mass/{id}", &job);
        let reasons = format!("{OPEN}/reasons");
        for verb in ["retire", "bring-back", "up"] {
            let reason = if verb == "up" { "duplicate" } else { "unclear" };
            self.press(
                &format!("/letters/{{slug}}/reasons/{{reason}}/{verb}"),
                &format!("{reasons}/{reason}/{verb}"),
                &reasons,
                &[],
            );
        }
    }

    fn registry(&mut self, app: &TestApp, letter: &str) {
        let robin = app.moderator();
        for number in 40..44 {
            signs(app, &robin, letter, number, false);
        }
        let entry = |number: usize| {
            format!(
                "/desk/organisations/{}",
                organisation_id(app, &town(number))
            )
        };
        let (one, other, lost, won) = (entry(40), entry(41), entry(42), entry(43));
        self.see("/organisations/{id}", &one);
        self.press(
            "/organisations/{id}/correct",
            &format!("{one}/correct"),
            &one,
            &[],
        );
        button(
            &robin,
            &format!("{one}/names"),
            &[("name", "Town friends"), ("language", "en")],
        )
        .is(303);
        self.press(
            "/organisations/{id}/names",
            &format!("{one}/names"),
            &one,
            &[("name", "Stadtfreunde"), ("language", "de")],
        );
        let name = action(&robin.get(&one), "/remove");
        self.press("/organisations/{id}/names/{name}/remove", &name, &one, &[]);
        let into = |path: &str| path.rsplit('/').next().unwrap().to_owned();
        let merge = format!("{one}/merge");
        let both = format!("{merge}?into={}", into(&other));
        self.see("/organisations/{id}/merge", &both);
        self.press("/organisations/{id}/merge", &merge, &both, &[]);
        button(&robin, &format!("{lost}/merge"), &[("into", &into(&won))]).is(303);
        self.press(
            "/merges/{id}/undo",
            &action(&robin.get(&won), "/undo"),
            &won,
            &[],
        );
        // What a reader reported.
        let listed = app.browser().get(&format!("{letter}/signatories"));
        let line = listed.paths(&format!("{letter}/signatories/")).remove(0);
        let fields = [("reason", "wrong"), ("words", "It is spelt with an e.")];
        app.browser()
            .post(&format!("{line}/report"), &fields)
            .is(200);
        let close = action(&robin.get("/desk/reports"), "/close");
        self.press("/reports/{id}/close", &close, "/desk/reports", &[]);
        // Mail that nobody took.
        app.new_mail();
        app.transport
            .fail_next(2, SendError::Permanent { code: Some(554) });
        for number in 44..46 {
            app.sign(
                letter,
                &SignForm::of(&town(number), &format!("town{number}.example")),
            );
        }
        app.deliver();
        let mail = robin.get("/desk/mail").paths("/desk/mail/");
        for (verb, nth) in [("retry", 0), ("drop", 1)] {
            let path = mail
                .iter()
                .filter(|path| path.ends_with(verb))
                .nth(nth)
                .unwrap();
            self.press(&format!("/mail/{{id}}/{verb}"), path, "/desk/mail", &[]);
        }
    }

    /// Tables that were uploaded.
    fn lists(&mut self, app: &TestApp) {
        let robin = app.moderator();
        let imports = format!("{OPEN}/imports");
        let table = |name: &str| format!("name\tcountry\n{name}\tDE\n");
        let [brought, looked_at, dropped] = ["Alpha Society", "Beta Society", "Gamma Society"]
            .map(|name| led_to(&button(&robin, &imports, &[("pasted", &table(name))])));
        let set = robin
            .get(&brought)
            .forms()
            .into_iter()
            .find(|form| form.path().ends_with("/bring"))
            .unwrap();
        let fields: Vec<(&str, &str)> = set
            .fields
            .iter()
            .filter(|(name, _)| name != "csrf")
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        button(&robin, &set.action, &fields).is(303);
        self.see("/imports/{id}", &looked_at);
        self.press(
            "/letters/{slug}/imports",
            &imports,
            &imports,
            &[("pasted", &table("Delta Society"))],
        );
        for (verb, upload) in [
            ("fates.csv", &looked_at),
            ("columns", &looked_at),
            ("bring", &looked_at),
            ("discard", &dropped),
        ] {
            self.press(
                &format!("/imports/{{id}}/{verb}"),
                &format!("{upload}/{verb}"),
                upload,
                &[],
            );
        }
        self.press(
            "/letters/{slug}/imports/{id}/undo",
            &action(&robin.get(&imports), "/undo"),
            &imports,
            &[],
        );
        let new = format!("{OPEN}/endorsements/new");
        self.press(
            "/letters/{slug}/endorsements/new",
            &new,
            &new,
            &[
                ("kind", "organisation"),
                ("name", "Epsilon Society"),
                ("country", "DE"),
                ("channel", "paper"),
            ],
        );
    }

    /// The life of the letter that is open.
    #[expect(clippy::too_many_lines, reason = "every button once")]
    fn letter_open(&mut self, app: &TestApp) {
        let robin = app.moderator();
        let words = [
            ("title", "For reason"),
            ("short_title", "Reason"),
            ("addressees", "The Congress"),
            ("markdown", "We ask for more."),
        ];
        let (next, german) = (format!("{OPEN}/texts/2/en"), format!("{OPEN}/texts/1/de"));
        for path in [&next, &german] {
            save(&robin, path, &words).is(303);
        }
        let found = format!("{OPEN}/texts?number=2&language=en");
        self.see("/letters/{slug}/texts", &found);
        let found = format!("{OPEN}/languages?of=learn&language=fr");
        self.see("/letters/{slug}/languages", &found);
        self.see(
            "/letters/{slug}/numbers.csv",
            &format!("{OPEN}/numbers.csv?table=reasons"),
        );
        self.see("/letters/{slug}/texts/{number}/{language}", &next);
        self.press(
            "/letters/{slug}/texts/{number}/{language}",
            &next,
            &next,
            &[("markdown", "We ask for still more.")],
        );
        let preview = format!("{next}/preview");
        self.see(
            "/letters/{slug}/texts/{number}/{language}/preview",
            &preview,
        );
        self.press(
            "/letters/{slug}/texts/{number}/{language}/preview",
            &preview,
            &next,
            &[],
        );
        let version = format!("{OPEN}/version");
        self.press(
            "/letters/{slug}/translations/{language}/publish",
            &format!("{OPEN}/translations/de/publish"),
            &version,
            &[],
        );
        self.press(
            "/letters/{slug}/version",
            &version,
            &version,
            &[("change", "editorial")],
        );
        let news = [("title", "News"), ("markdown", "There is news.")];
        let new = format!("{OPEN}/updates/new/en");
        for _ in 0..2 {
            save(&robin, &new, &news).is(303);
        }
        let [first, second] = [1, 2].map(|number| format!("{OPEN}/updates/{number}/en"));
        let route = "/letters/{slug}/updates/{number}/{language}";
        self.see(route, &first);
        self.press(route, &first, &first, &[("title", "Great news")]);
        for (verb, update) in [
            ("preview", &first),
            ("publish", &first),
            ("mail", &first),
            ("drop", &second),
        ] {
            self.press(
                &format!("{route}/{verb}"),
                &format!("{update}/{verb}"),
                update,
                &[],
            );
        }
        for page in ["act", "learn"] {
            let written = format!("{OPEN}/{page}/en");
            let words = [("title", "Write to them"), ("markdown", "Write to them.")];
            save(&robin, &written, &words).is(303);
            let route = format!("/letters/{{slug}}/{page}/{{language}}");
            self.press(&route, &written, &written, &[("markdown", "Ring them.")]);
            let (route, preview) = (format!("{route}/preview"), format!("{written}/preview"));
            self.press(&route, &preview, &written, &[]);
        }
        let sample = format!("{OPEN}/sample/en");
        for verb in ["", "/preview"] {
            self.press(
                &format!("/letters/{{slug}}/sample/{{language}}{verb}"),
                &format!("{sample}{verb}"),
                &sample,
                &[("subject", "Stay in"), ("body", "{salutation}")],
            );
        }
        app.chain();
        let delivery = format!("{OPEN}/delivery");
        let handed = [("on", "2026-11-21"), ("recipient", "The Speaker")];
        save(&robin, &delivery, &handed).is(303);
        let answer = action(&robin.get(&delivery), "/answer");
        let given = [("answer", "We stay."), ("answered_on", "2026-11-21")];
        self.press(
            "/letters/{slug}/delivery",
            &delivery,
            &delivery,
            &[("on", "2026-11-21"), ("recipient", "The House")],
        );
        self.press(
            "/letters/{slug}/delivery/{id}/answer",
            &answer,
            &delivery,
            &given,
        );
        self.press(
            "/letters/{slug}/delivery/{id}/take-back",
            &answer.replace("/answer", "/take-back"),
            &delivery,
            &[],
        );
        self.press("/letters/{slug}/state", &format!("{OPEN}/state"), OPEN, &[]);
        self.press(
            "/letters/{slug}/co-hosts",
            &format!("{OPEN}/co-hosts"),
            &format!("{OPEN}/settings"),
            &[("hosts", "Friends of Reason")],
        );
        let opening = format!("{OPEN}/opening");
        let closes = opening::local(app, 30 * DAY);
        self.press(
            "/letters/{slug}/closing",
            &format!("{OPEN}/closing"),
            &opening,
            &[("closes", &closes)],
        );
        let made = [
            ("title", "Another"),
            ("slug", "another"),
            ("host", "Humanists"),
            ("language", "en"),
            ("signers", "both"),
        ];
        self.press(
            "/letters/new",
            "/desk/letters/new",
            "/desk/letters/new",
            &made,
        );
        self.press(
            "/letters/new/files",
            "/desk/letters/new/files",
            "/desk/letters/new",
            &[],
        );
    }

    /// The one that nobody has seen yet.
    fn letter_to_come(&mut self, app: &TestApp) {
        let robin = app.moderator();
        let french = format!("{DRAFT}/texts/1/fr");
        letter_life::write(&robin, &french, "Nous demandons.", &[]).is(303);
        self.press(
            "/letters/{slug}/texts/{number}/{language}/drop",
            &format!("{french}/drop"),
            &french,
            &[],
        );
        let page = format!("{DRAFT}/opening");
        self.see("/letters/{slug}/opening", &page);
        let opens = opening::local(app, DAY);
        self.press(
            "/letters/{slug}/opening",
            &page,
            &page,
            &[("when", "then"), ("opens", &opens)],
        );
        for verb in ["take-back", "lift"] {
            self.press(
                &format!("/letters/{{slug}}/opening/{verb}"),
                &format!("{page}/{verb}"),
                &page,
                &[],
            );
        }
        opening::preview(&robin, "The press", true);
        let previews = format!("{DRAFT}/previews");
        self.see("/letters/{slug}/previews", &previews);
        self.press(
            "/letters/{slug}/previews",
            &previews,
            &previews,
            &[("label", "Partners")],
        );
        self.press(
            "/letters/{slug}/previews/{id}/revoke",
            &action(&robin.get(&previews), "/revoke"),
            &previews,
            &[],
        );
        let asked = initial::ask(app, &robin, 3);
        initial::correct(
            app,
            &initial::link(&asked[0]),
            "Society Number 1",
            "other.example",
        )
        .is(200);
        let desk = initial::DESK;
        self.see("/letters/{slug}/initial", desk);
        self.press(
            "/letters/{slug}/initial",
            desk,
            desk,
            &[("lines", &initial::table(4)), ("step", "look")],
        );
        self.press(
            "/letters/{slug}/initial/remind",
            &format!("{desk}/remind"),
            desk,
            &[],
        );
        self.press(
            "/letters/{slug}/initial/{id}/{step}",
            &action(&robin.get(desk), "/accept"),
            desk,
            &[],
        );
    }

    fn mailings(&mut self, app: &TestApp) {
        let robin = app.moderator();
        let list = format!("{OPEN}/mailings");
        let written = |subject: &str| mailings::write(&robin, "service", subject, "There is news.");
        let (one, other) = (written("News"), written("Other news"));
        let new = format!("{list}/new");
        let words = [
            ("kind", "service"),
            ("subject_en", "More news"),
            ("text_en", "There is more."),
        ];
        self.press("/letters/{slug}/mailings/new", &new, &new, &words);
        let route = "/letters/{slug}/mailings/{id}";
        self.see(route, &one);
        self.see(&format!("{route}/edit"), &format!("{one}/edit"));
        self.press(
            &format!("{route}/edit"),
            &format!("{one}/edit"),
            &format!("{one}/edit"),
            &[],
        );
        for end in ["preview/{language}", "preview/{language}/html"] {
            self.see(
                &format!("{route}/{end}"),
                &format!("{one}/{}", end.replace("{language}", "en")),
            );
        }
        for (verb, mailing) in [
            ("test", &one),
            ("start", &one),
            ("pause", &one),
            ("resume", &one),
            ("stop", &one),
            ("discard", &other),
        ] {
            self.press(
                &format!("{route}/{verb}"),
                &format!("{mailing}/{verb}"),
                mailing,
                &[],
            );
        }
        self.press(
            "/letters/{slug}/contacts/export",
            &format!("{OPEN}/contacts/export"),
            &list,
            &[],
        );
    }

    #[expect(clippy::too_many_lines, reason = "every button once")]
    fn people(&mut self, app: &TestApp) {
        let robin = app.moderator();
        for name in ["Zoe", "Yan", "Xia"] {
            account(app, name, Role::Reader);
        }
        let page = "/desk/moderators";
        let (zoe, yan, xia) = (
            account_of(&robin, "Zoe"),
            account_of(&robin, "Yan"),
            account_of(&robin, "Xia"),
        );
        button(&robin, &format!("{yan}/disable"), &[]).is(303);
        log_in(&app.browser(), &address("Xia"), PASSWORD).is(303);
        for (verb, of) in [
            ("role", &zoe),
            ("end-sessions", &xia),
            ("enable", &yan),
            ("disable", &zoe),
        ] {
            self.press(
                &format!("/moderators/{{id}}/{verb}"),
                &format!("{of}/{verb}"),
                page,
                &[],
            );
        }
        app.new_mail();
        let invited = [("email", "kim@humanists.example"), ("role", "moderator")];
        button(&robin, "/desk/moderators/invite", &invited).is(303);
        let mails = app.new_mail();
        let invitation = mails
            .iter()
            .find(|mail| mail.text.contains("/desk/invite/"))
            .unwrap()
            .path("/desk/invite/");
        self.see("/invite/{token}", &invitation);
        self.press(
            "/invite/{token}",
            &invitation,
            &invitation,
            &[("password", "short")],
        );
        self.press(
            "/moderators/invite",
            "/desk/moderators/invite",
            page,
            &[("email", "lee@humanists.example")],
        );
        self.press(
            "/invitations/{id}/revoke",
            &action(&robin.get(page), "/revoke"),
            page,
            &[],
        );
        app.browser()
            .post("/desk/login/forgotten", &[("email", &address("Xia"))])
            .is(303);
        let mails = app.new_mail();
        let reset = mails
            .iter()
            .find(|mail| mail.text.contains("/desk/reset/"))
            .unwrap()
            .path("/desk/reset/");
        self.see("/reset/{token}", &reset);
        self.press("/reset/{token}", &reset, &reset, &[("password", "short")]);
        self.press(
            "/login/forgotten",
            "/desk/login/forgotten",
            "/desk/login/forgotten",
            &[("email", "nobody@humanists.example")],
        );
        self.press(
            "/account/digest",
            "/desk/account/digest",
            "/desk/account",
            &[],
        );
        self.press(
            "/account/sessions/end-others",
            "/desk/account/sessions/end-others",
            "/desk/account",
            &[],
        );
        self.press(
            "/account/factor/codes",
            "/desk/account/factor/codes",
            "/desk/account/factor",
            &[],
        );
        self.press(
            "/account/factor/off",
            "/desk/account/factor/off",
            "/desk/account/factor",
            &[],
        );
        self.press("/audit/export", "/desk/audit/export", "/desk/audit", &[]);
        self.press(
            "/switches/banner",
            "/desk/switches/banner",
            "/desk/switches",
            &[("letter", "peace"), ("text", "We are back at noon.")],
        );
        self.press(
            "/switches",
            "/desk/switches",
            "/desk/switches",
            &[("letter", "peace")],
        );
    }
}
