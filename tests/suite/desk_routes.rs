//! Every route of the desk, with each role and none: who gets in, who is refused, and who is asked
//! for the password first. A route that is not in the table fails.
use crate::harness::accounts::{self, account, address, csrf, log_in, second_factor};
use crate::harness::app::{PASSWORD, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::engine::Engine;
use crate::harness::routes;
use crate::harness::sql::tamper;
use crate::harness::stories::stories;
use crate::lived_in::{LivedIn, Target};
use crate::schema::dump;
use std::collections::BTreeSet;
use undersigned::domain::moderator::Role;
use undersigned::domain::time::MINUTE;
use undersigned::mail::transport::Transport;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Without a login.
    Anybody,
    /// One's own account: also who still lacks a second factor that is required.
    LoggedIn,
    Reads,
    Decides,
    Owns,
}
use Who::{Anybody, Decides, LoggedIn, Owns, Reads};

/// Whether the password is wanted again after ten minutes.
const AGAIN: bool = true;
const ONCE: bool = false;

const ROUTES: &[(&str, &str, Who, bool)] = &[
    ("GET", "", Reads, ONCE),
    ("GET", "/login", Anybody, ONCE),
    ("POST", "/login", Anybody, ONCE),
    ("POST", "/logout", LoggedIn, ONCE),
    ("POST", "/login/code", Anybody, ONCE),
    ("GET", "/login/forgotten", Anybody, ONCE),
    ("POST", "/login/forgotten", Anybody, ONCE),
    ("GET", "/reset/{token}", Anybody, ONCE),
    ("POST", "/reset/{token}", Anybody, ONCE),
    ("GET", "/invite/{token}", Anybody, ONCE),
    ("POST", "/invite/{token}", Anybody, ONCE),
    ("GET", "/setup/{token}", Anybody, ONCE),
    ("POST", "/setup/{token}", Anybody, ONCE),
    ("GET", "/confirm", LoggedIn, ONCE),
    ("POST", "/confirm", LoggedIn, ONCE),
    ("GET", "/account", LoggedIn, ONCE),
    ("GET", "/account/password", LoggedIn, AGAIN),
    ("POST", "/account/password", LoggedIn, AGAIN),
    ("POST", "/account/sessions/end-others", LoggedIn, AGAIN),
    ("POST", "/account/sessions/{id}/end", LoggedIn, AGAIN),
    ("GET", "/account/factor", LoggedIn, AGAIN),
    ("POST", "/account/factor", LoggedIn, AGAIN),
    ("POST", "/account/factor/codes", LoggedIn, AGAIN),
    // Has fields for both of its own.
    ("POST", "/account/factor/off", LoggedIn, ONCE),
    ("GET", "/moderators", Owns, ONCE),
    ("POST", "/moderators/invite", Owns, AGAIN),
    ("POST", "/moderators/{id}/role", Owns, AGAIN),
    ("POST", "/moderators/{id}/disable", Owns, AGAIN),
    ("POST", "/moderators/{id}/enable", Owns, AGAIN),
    ("POST", "/moderators/{id}/end-sessions", Owns, ONCE),
    ("POST", "/invitations/{id}/revoke", Owns, ONCE),
    ("GET", "/queue", Reads, ONCE),
    ("GET", "/published", Reads, ONCE),
    ("GET", "/signatures/{id}", Reads, ONCE),
    ("POST", "/signatures/{id}/publish", Decides, ONCE),
    ("POST", "/signatures/{id}/reject", Decides, ONCE),
    ("POST", "/signatures/{id}/unpublish", Decides, ONCE),
    ("POST", "/signatures/{id}/reopen", Decides, ONCE),
    ("POST", "/signatures/{id}/vouch", Decides, ONCE),
    ("POST", "/signatures/{id}/ask", Decides, ONCE),
    ("POST", "/signatures/{id}/call-off", Decides, ONCE),
    ("POST", "/signatures/{id}/notice", Decides, ONCE),
    ("GET", "/signatures/{id}/merge", Reads, ONCE),
    ("POST", "/signatures/{id}/merge", Decides, ONCE),
    ("POST", "/decisions/{id}/undo", Decides, ONCE),
    ("POST", "/decisions/{id}/reverse", Decides, ONCE),
    ("POST", "/account/digest", LoggedIn, ONCE),
    ("GET", "/letters/{slug}/promise", Reads, ONCE),
    ("POST", "/letters/{slug}/promise", Owns, ONCE),
    ("GET", "/letters/{slug}/samples", Reads, ONCE),
    ("POST", "/letters/{slug}/samples/draw", Decides, ONCE),
    ("POST", "/letters/{slug}/samples/{id}/right", Decides, ONCE),
    ("POST", "/letters/{slug}/samples/{id}/wrong", Decides, ONCE),
    ("GET", "/letters/{slug}/mass", Reads, ONCE),
    ("POST", "/letters/{slug}/mass", Decides, ONCE),
    ("GET", "/letters/{slug}/mass/{id}", Reads, ONCE),
    ("POST", "/letters/{slug}/mass/{id}/start", Decides, AGAIN),
    ("POST", "/letters/{slug}/mass/{id}/pause", Decides, ONCE),
    ("POST", "/letters/{slug}/mass/{id}/resume", Decides, ONCE),
    ("POST", "/letters/{slug}/mass/{id}/stop", Decides, ONCE),
    ("POST", "/letters/{slug}/mass/{id}/undo", Decides, AGAIN),
    ("GET", "/letters/{slug}/reasons", Reads, ONCE),
    ("GET", "/letters/{slug}/reasons/{reason}", Decides, ONCE),
    ("POST", "/letters/{slug}/reasons/{reason}", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/reasons/{reason}/retire",
        Decides,
        ONCE,
    ),
    (
        "POST",
        "/letters/{slug}/reasons/{reason}/bring-back",
        Decides,
        ONCE,
    ),
    ("POST", "/letters/{slug}/reasons/{reason}/up", Decides, ONCE),
    ("GET", "/reports", Reads, ONCE),
    ("POST", "/reports/{id}/close", Decides, ONCE),
    ("GET", "/organisations", Reads, ONCE),
    ("GET", "/organisations/{id}", Reads, ONCE),
    ("POST", "/organisations/{id}/correct", Decides, ONCE),
    ("POST", "/organisations/{id}/names", Decides, ONCE),
    (
        "POST",
        "/organisations/{id}/names/{name}/remove",
        Decides,
        ONCE,
    ),
    ("GET", "/organisations/{id}/merge", Reads, ONCE),
    ("POST", "/organisations/{id}/merge", Decides, ONCE),
    ("POST", "/merges/{id}/undo", Decides, ONCE),
    ("GET", "/audit", Reads, ONCE),
    ("POST", "/audit/export", Owns, AGAIN),
    ("GET", "/mail", Reads, ONCE),
    ("POST", "/mail/{id}/retry", Decides, ONCE),
    ("POST", "/mail/{id}/drop", Decides, ONCE),
    ("GET", "/signatures/{id}/correct", Decides, ONCE),
    ("POST", "/signatures/{id}/correct", Decides, ONCE),
    ("POST", "/signatures/{id}/invalidate", Decides, ONCE),
    ("GET", "/letters/{slug}/endorsements/new", Decides, ONCE),
    ("POST", "/letters/{slug}/endorsements/new", Decides, ONCE),
    ("GET", "/letters/{slug}/imports", Reads, ONCE),
    ("POST", "/letters/{slug}/imports", Decides, ONCE),
    ("GET", "/imports/{id}", Reads, ONCE),
    ("POST", "/imports/{id}/fates.csv", Decides, AGAIN),
    ("POST", "/imports/{id}/columns", Decides, ONCE),
    ("POST", "/imports/{id}/bring", Decides, ONCE),
    ("POST", "/imports/{id}/discard", Decides, ONCE),
    ("POST", "/letters/{slug}/imports/{id}/undo", Decides, AGAIN),
    ("GET", "/switches", Reads, ONCE),
    ("POST", "/switches", Owns, ONCE),
    ("POST", "/switches/banner", Owns, ONCE),
    ("GET", "/letters/{slug}/numbers", Reads, ONCE),
    ("GET", "/letters/{slug}/numbers.csv", Reads, ONCE),
    ("GET", "/letters/{slug}/mailings", Reads, ONCE),
    ("GET", "/letters/{slug}/mailings/new", Decides, ONCE),
    ("POST", "/letters/{slug}/mailings/new", Decides, ONCE),
    ("GET", "/letters/{slug}/mailings/{id}", Reads, ONCE),
    ("GET", "/letters/{slug}/mailings/{id}/edit", Decides, ONCE),
    ("POST", "/letters/{slug}/mailings/{id}/edit", Decides, ONCE),
    (
        "GET",
        "/letters/{slug}/mailings/{id}/preview/{language}",
        Reads,
        ONCE,
    ),
    (
        "GET",
        "/letters/{slug}/mailings/{id}/preview/{language}/html",
        Reads,
        ONCE,
    ),
    ("POST", "/letters/{slug}/mailings/{id}/test", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/mailings/{id}/discard",
        Decides,
        ONCE,
    ),
    ("POST", "/letters/{slug}/mailings/{id}/start", Owns, AGAIN),
    ("POST", "/letters/{slug}/mailings/{id}/pause", Decides, ONCE),
    ("POST", "/letters/{slug}/mailings/{id}/resume", Owns, ONCE),
    ("POST", "/letters/{slug}/mailings/{id}/stop", Decides, ONCE),
    ("POST", "/letters/{slug}/contacts/export", Owns, AGAIN),
    ("POST", "/queue/next", Decides, ONCE),
    ("POST", "/queue/bulk/publish", Decides, ONCE),
    ("POST", "/queue/bulk/set-aside", Decides, ONCE),
    ("POST", "/queue/bulk/reject", Decides, AGAIN),
    ("POST", "/published/bulk/invalidate", Decides, AGAIN),
    ("POST", "/published/bulk/unpublish", Decides, AGAIN),
    ("GET", "/bulks/{id}", Reads, ONCE),
    ("POST", "/bulks/{id}/undo", Decides, ONCE),
    ("POST", "/signatures/{id}/set-aside", Decides, ONCE),
    ("POST", "/signatures/{id}/take-up", Decides, ONCE),
    ("POST", "/signatures/{id}/note", Decides, ONCE),
    ("POST", "/signatures/{id}/first", Decides, ONCE),
    ("GET", "/letters", Reads, ONCE),
    ("GET", "/letters/new", Owns, ONCE),
    ("POST", "/letters/new", Owns, ONCE),
    ("POST", "/letters/new/files", Owns, ONCE),
    ("GET", "/letters/{slug}", Reads, ONCE),
    ("POST", "/letters/{slug}/state", Owns, AGAIN),
    ("GET", "/letters/{slug}/settings", Reads, ONCE),
    ("POST", "/letters/{slug}/settings", Owns, ONCE),
    ("POST", "/letters/{slug}/co-hosts", Owns, ONCE),
    ("GET", "/letters/{slug}/texts", Reads, ONCE),
    ("GET", "/letters/{slug}/languages", Reads, ONCE),
    ("GET", LETTER_TEXT, Reads, ONCE),
    ("POST", LETTER_TEXT, Decides, ONCE),
    ("GET", LETTER_TEXT_PREVIEW, Reads, ONCE),
    ("POST", LETTER_TEXT_PREVIEW, Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/texts/{number}/{language}/drop",
        Decides,
        ONCE,
    ),
    ("GET", "/letters/{slug}/version", Reads, ONCE),
    ("POST", "/letters/{slug}/version", Owns, AGAIN),
    (
        "POST",
        "/letters/{slug}/translations/{language}/publish",
        Owns,
        AGAIN,
    ),
    ("GET", "/letters/{slug}/updates", Reads, ONCE),
    ("GET", LETTER_UPDATE, Reads, ONCE),
    ("POST", LETTER_UPDATE, Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/updates/{number}/{language}/preview",
        Decides,
        ONCE,
    ),
    (
        "POST",
        "/letters/{slug}/updates/{number}/{language}/publish",
        Decides,
        ONCE,
    ),
    (
        "POST",
        "/letters/{slug}/updates/{number}/{language}/drop",
        Decides,
        ONCE,
    ),
    (
        "POST",
        "/letters/{slug}/updates/{number}/{language}/mail",
        Decides,
        ONCE,
    ),
    ("GET", "/letters/{slug}/act/{language}", Reads, ONCE),
    ("POST", "/letters/{slug}/act/{language}", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/act/{language}/preview",
        Decides,
        ONCE,
    ),
    ("GET", "/letters/{slug}/sample/{language}", Reads, ONCE),
    ("POST", "/letters/{slug}/sample/{language}", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/sample/{language}/preview",
        Decides,
        ONCE,
    ),
    ("GET", "/letters/{slug}/learn/{language}", Reads, ONCE),
    ("POST", "/letters/{slug}/learn/{language}", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/learn/{language}/preview",
        Decides,
        ONCE,
    ),
    ("GET", "/letters/{slug}/delivery", Reads, ONCE),
    ("POST", "/letters/{slug}/delivery", Owns, ONCE),
    ("POST", "/letters/{slug}/delivery/{id}/answer", Owns, ONCE),
    ("GET", "/letters/{slug}/opening", Reads, ONCE),
    ("POST", "/letters/{slug}/opening", Owns, AGAIN),
    ("POST", "/letters/{slug}/opening/take-back", Owns, ONCE),
    ("POST", "/letters/{slug}/opening/lift", Owns, AGAIN),
    ("POST", "/letters/{slug}/closing", Owns, AGAIN),
    ("GET", "/letters/{slug}/previews", Reads, ONCE),
    ("POST", "/letters/{slug}/previews", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/previews/{id}/revoke",
        Decides,
        ONCE,
    ),
    ("GET", "/letters/{slug}/initial", Reads, ONCE),
    ("POST", "/letters/{slug}/initial", Decides, ONCE),
    ("POST", "/letters/{slug}/initial/remind", Decides, ONCE),
    ("POST", "/letters/{slug}/initial/{id}/{step}", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/delivery/{id}/take-back",
        Owns,
        ONCE,
    ),
];

const LETTER_TEXT: &str = "/letters/{slug}/texts/{number}/{language}";
const LETTER_TEXT_PREVIEW: &str = "/letters/{slug}/texts/{number}/{language}/preview";
const LETTER_UPDATE: &str = "/letters/{slug}/updates/{number}/{language}";

#[test]
fn every_route_is_in_the_table() {
    let table: BTreeSet<(&str, String)> = ROUTES
        .iter()
        .map(|(method, path, ..)| (*method, (*path).to_owned()))
        .collect();
    assert_eq!(table.len(), ROUTES.len(), "one stands there twice");
    assert!(table.len() > 50);
    let found: BTreeSet<(&str, String)> = routes::desk().into_iter().collect();
    let unknown: Vec<_> = found.difference(&table).collect();
    let gone: Vec<_> = table.difference(&found).collect();
    assert_eq!(
        (unknown, gone),
        (vec![], vec![]),
        "(without an entry, without a route)"
    );
}

/// A path that the route takes, of something that is not there.
fn path(route: &str) -> String {
    let id = "0".repeat(26);
    let path = route
        .replace("{id}", &id)
        .replace("{name}", &id)
        .replace("{step}", "resend")
        .replace("{slug}", "nowhere")
        .replace("{reason}", "unclear")
        .replace("{slug}", "multilateralism")
        .replace("{number}", "1")
        .replace("{language}", "en")
        .replace("{token}", "x");
    // The page that asks about two needs both.
    let into = if path.ends_with("/merge") {
        format!("?into={id}")
    } else {
        String::new()
    };
    format!("/desk{path}{into}")
}

fn ask(browser: &Browser, method: &str, route: &str, csrf: &str) -> Answer {
    let path = path(route);
    match method {
        "GET" => browser.get(&path),
        _ => browser.post(&path, &[("csrf", csrf)]),
    }
}

/// What came of it, as far as it matters who asked.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    LedTo(&'static str),
    Refused,
    In,
}

fn fate(answer: &Answer) -> Fate {
    let location = answer.header("location").unwrap_or_default();
    for first in [
        "/desk/login?then=",
        "/desk/confirm?then=",
        "/desk/account/factor?then=",
    ] {
        if location.starts_with(first) {
            return Fate::LedTo(first);
        }
    }
    match answer.status {
        403 => Fate::Refused,
        status if status < 500 => Fate::In,
        status => panic!("{status}: {}", answer.text()),
    }
}

fn may(who: Who, role: Role) -> bool {
    match who {
        Anybody | LoggedIn | Reads => true,
        Decides => role.decides(),
        Owns => role.owns(),
    }
}

/// Somebody in front of a browser.
struct Seat {
    browser: Browser,
    csrf: String,
}

impl Seat {
    fn of(app: &TestApp, name: &str) -> Self {
        let browser = app.browser();
        log_in(&browser, &address(name), PASSWORD).is(303);
        let csrf = csrf(&browser);
        Self { browser, csrf }
    }
}

/// Whether asking for it may end the login, or begin another.
fn ends_login(route: &str) -> bool {
    let own = [
        "/log", "/account", "/setup", "/invite/", "/reset", "/confirm",
    ];
    own.iter().any(|beginning| route.starts_with(beginning))
}

fn people(app: &TestApp) -> [(&'static str, Role); 3] {
    app.moderator();
    let people = [
        ("Ada", Role::Owner),
        ("Mo", Role::Moderator),
        ("Rea", Role::Reader),
    ];
    for (name, role) in people {
        account(app, name, role);
    }
    people
}

/// Pages that lead on to another, and the one that is over once there is an account.
const NO_PAGE: [(&str, u16); 4] = [
    ("", 303),
    ("/letters/{slug}/languages", 303),
    ("/letters/{slug}/texts", 303),
    ("/setup/{token}", 410),
];

/// Buttons of which the page tells what is missing, wrong or not possible now, as they are pressed
/// here. All others do what they say.
const TELLS: &[&str] = &[
    "/login",
    "/reset/{token}",
    "/invite/{token}",
    "/confirm",
    "/account/password",
    "/account/factor",
    "/account/factor/off",
    "/letters/new/files",
    "/letters/{slug}/opening/lift",
];

/// The same where no owner began it before.
const AFTER_AN_OWNER: [&str; 2] = [
    "/letters/{slug}/mailings/{id}/pause",
    "/letters/{slug}/mailings/{id}/stop",
];

/// Pressed after all others, which need what these end.
const LATE: [&str; 4] = [
    "/letters/{slug}/state",
    "/switches",
    "/moderators/{id}/disable",
    "/logout",
];

/// The route that an address of the desk leads to: the one with the fewest places to fill in.
fn route_of(method: &str, path: &str) -> (&'static str, Who) {
    let path = path.strip_prefix("/desk").unwrap();
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |route: &str| {
        let of: Vec<&str> = route.split('/').collect();
        let mut both = of.iter().zip(&parts);
        of.len() == parts.len() && both.all(|(of, part)| of == part || of.starts_with('{'))
    };
    let found = ROUTES
        .iter()
        .filter(|(known, route, ..)| *known == method && fits(route));
    let found = found.min_by_key(|(_, route, ..)| route.matches('{').count());
    let (_, route, who, _) = found.unwrap_or_else(|| panic!("{method} {path} leads nowhere"));
    (route, *who)
}

/// One's own session has another name for everybody, and whoever previewed a job starts it.
fn target(world: &LivedIn, browser: &Browser, method: &str, route: &str) -> Target {
    if route == "/account/sessions/{id}/end" {
        let sessions = browser
            .get("/desk/account")
            .paths("/desk/account/sessions/");
        let mut others = sessions.into_iter().filter(|path| path.ends_with("/end"));
        let none = || "/desk/account/sessions/none/end".to_owned();
        return Target::of(&others.next_back().unwrap_or_else(none), "/desk/account");
    }
    match route.strip_prefix("/letters/{slug}/mass/{id}/") {
        None => world.target(method, route),
        Some(verb) => {
            let jobs = browser.get("/desk/letters/rules/mass");
            let newest = jobs.paths("/desk/letters/rules/mass/").remove(0);
            Target::of(&format!("{newest}/{verb}"), &newest)
        }
    }
}

/// A form as it was filled in, with a token.
fn send(browser: &Browser, path: &str, fields: &[(String, String)], csrf: &str) -> Answer {
    let mut fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.push(("csrf", csrf));
    browser.post(path, &fields)
}

fn of_method(wanted: &str) -> impl Iterator<Item = (&'static str, Who)> {
    let found = ROUTES.iter().filter(move |(method, ..)| *method == wanted);
    found.map(|(_, route, who, _)| (*route, *who))
}

#[track_caller]
fn unchanged(app: &TestApp, before: &str, who: &str) {
    let after = dump(app);
    if before != after {
        let known: BTreeSet<&str> = before.lines().collect();
        let new: Vec<&str> = after.lines().filter(|line| !known.contains(line)).collect();
        panic!("{who}: something changes, and is now {new:#?}");
    }
}

/// Every page as this browser gets it; nothing changes.
fn pages(app: &TestApp, world: &LivedIn, browser: &Browser, role: Option<Role>) {
    let before = dump(app);
    let mut wrong = Vec::new();
    for (route, who) in of_method("GET") {
        let found = browser.get(&world.target("GET", route).path);
        let expected = match role {
            None if who != Anybody => 303,
            Some(role) if !may(who, role) => 403,
            _ => {
                let other = NO_PAGE.iter().find(|(known, _)| *known == route);
                other.map_or(200, |(_, status)| *status)
            }
        };
        let led = fate(&found) == Fate::LedTo("/desk/login?then=");
        if found.status != expected || led != (role.is_none() && who != Anybody) {
            wrong.push(format!("{} GET {route}: {}", found.status, found.text()));
        }
        // Nobody is shown a button that they may not press.
        let forms = found.forms().into_iter();
        for form in forms.filter(|form| form.action.starts_with("/desk/")) {
            let (button, who) = route_of("POST", form.path());
            let may = role.map_or(who == Anybody, |role| may(who, role));
            if !may {
                wrong.push(format!("GET {route} shows the button of {button}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{role:?}:\n{}", wrong.join("\n"));
    unchanged(app, &before, &format!("{role:?}, looking"));
}

/// Every button that is not theirs, and all with tokens that are not: refused, and nothing changes.
/// The forms are those that the owner is shown, who could send them.
fn refused(app: &TestApp, world: &LivedIn, browser: &Browser, csrf: &str, role: Option<Role>) {
    let foreign = accounts::csrf(&world.owner);
    let before = dump(app);
    let mut wrong = Vec::new();
    for (route, who) in of_method("POST").filter(|(_, who)| *who != Anybody) {
        let target = target(world, &world.owner, "POST", route);
        let own = role.is_some_and(|role| may(who, role));
        let fields = target.filled_in(&world.owner);
        let tokens = ["", "x", foreign.as_str(), csrf];
        for token in &tokens[..if own { 3 } else { 4 }] {
            let answer = send(browser, &target.path, &fields, token);
            if answer.status != 403 {
                wrong.push(format!("{} with {token:?}: POST {route}", answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{role:?}:\n{}", wrong.join("\n"));
    unchanged(app, &before, &format!("{role:?}, refused"));
}

/// Every button of theirs does what it says, or tells why it cannot.
fn pressed(world: &LivedIn, role: Role, among: fn(&str) -> bool, mut seated: impl FnMut() -> Seat) {
    let mut seat = seated();
    let late = |route: &str| LATE.iter().position(|known| *known == route);
    let mut buttons: Vec<_> = of_method("POST")
        .filter(|(route, who)| may(*who, role) && among(route))
        .collect();
    buttons.sort_by_key(|(route, _)| late(route).map_or(0, |at| at + 1));
    let mut wrong = Vec::new();
    for (route, _) in buttons {
        let target = target(world, &seat.browser, "POST", route);
        let fields = target.filled_in(&seat.browser);
        let answer = send(&seat.browser, &target.path, &fields, &seat.csrf);
        let expected: &[u16] = if route == "/setup/{token}" {
            &[410]
        } else if TELLS.contains(&route) || !role.owns() && AFTER_AN_OWNER.contains(&route) {
            &[400, 409, 415, 422]
        } else {
            &[200, 303]
        };
        if !expected.contains(&answer.status) {
            wrong.push(format!("{} POST {route}: {}", answer.status, answer.text()));
        }
        if ends_login(route) {
            seat = seated();
        }
    }
    assert!(wrong.is_empty(), "{role:?}:\n{}", wrong.join("\n"));
}

/// Later the password is asked for, of those who may.
fn later(app: &TestApp, world: &LivedIn, name: &str, role: Role) {
    let seated = || {
        let seat = Seat::of(app, name);
        app.advance(10 * MINUTE);
        seat
    };
    let mut seat = seated();
    for &(method, route, who, again) in ROUTES {
        let target = target(world, &seat.browser, method, route);
        let later = fate(&match method {
            "GET" => seat.browser.get(&target.path),
            _ => seat.browser.post(&target.path, &[("csrf", &seat.csrf)]),
        });
        let expected = match (may(who, role), again) {
            (false, _) => Fate::Refused,
            (true, true) => Fate::LedTo("/desk/confirm?then="),
            (true, false) => Fate::In,
        };
        assert_eq!(later, expected, "{name}, later: {method} {route}");
        if ends_login(route) {
            seat = seated();
        }
    }
}

fn in_a_lived_in_desk(app: &TestApp, name: &str, role: Role) {
    let world = &LivedIn::new(app);
    account(app, name, role);
    let Seat { browser, csrf } = Seat::of(app, name);
    pages(app, world, &browser, Some(role));
    refused(app, world, &browser, &csrf, Some(role));
    pressed(
        world,
        role,
        |_| true,
        || {
            // Another session, to be ended.
            Seat::of(app, name);
            Seat::of(app, name)
        },
    );
    later(app, world, name, role);
}

stories! {
    fn whoever_is_not_logged_in_is_led_to_the_login_and_changes_nothing(app) {
        let world = &LivedIn::new(app);
        let nobody = &app.browser();
        pages(app, world, nobody, None);
        refused(app, world, nobody, "", None);
    }

    fn a_reader_looks_and_changes_nothing(app) {
        in_a_lived_in_desk(app, "Rea", Role::Reader);
    }

    fn a_moderator_decides(app) {
        in_a_lived_in_desk(app, "Mo", Role::Moderator);
    }

    fn a_letters_second_factor_shuts_all_that_is_of_it_and_opens_it_again(app) {
        let world = &LivedIn::new(app);
        account(app, "Mo", Role::Moderator);
        let seat = Seat::of(app, "Mo");
        let of_the_desk = |who: &Who| !matches!(who, Anybody | LoggedIn);
        // As they were filled in before the letter wanted more.
        let forms: Vec<_> = of_method("POST").filter(|(_, who)| of_the_desk(who)).map(|(route, who)| {
            let target = target(world, &world.owner, "POST", route);
            let fields = target.filled_in(&world.owner);
            (route, who, target.path, fields)
        }).collect();
        tamper(app, "UPDATE letters SET second_factor = TRUE WHERE slug = 'rules'");
        let before = dump(app);
        let mut elsewhere = 0;
        for (route, who) in of_method("GET").filter(|(_, who)| of_the_desk(who)) {
            let path = world.target("GET", route).path;
            let of_the_other = path.starts_with("/desk/letters/peace");
            let expected = match (of_the_other, may(who, Role::Moderator)) {
                (false, _) => Fate::LedTo("/desk/account/factor?then="),
                (true, true) => Fate::In,
                (true, false) => Fate::Refused,
            };
            assert_eq!(fate(&seat.browser.get(&path)), expected, "GET {route}");
            elsewhere += usize::from(expected == Fate::In);
        }
        assert!(elsewhere > 2, "the other letter's desk goes on");
        let shut: Vec<_> = forms.iter().filter(|(_, _, path, _)| !path.starts_with("/desk/letters/peace")).collect();
        assert!(shut.len() > 80, "{}", shut.len());
        for (route, _, path, fields) in &shut {
            assert_eq!(send(&seat.browser, path, fields, &seat.csrf).status, 403, "POST {route}");
        }
        unchanged(app, &before, "without the factor");
        second_factor(app, &seat.browser);
        pages(app, world, &seat.browser, Some(Role::Moderator));
        // The same session goes on.
        let mut seat = Some(seat);
        pressed(world, Role::Moderator, |route| !ends_login(route), || seat.take().unwrap());
    }

    fn an_owner_does_all(app) {
        in_a_lived_in_desk(app, "Ada", Role::Owner);
    }
}

fn a_required_factor_shuts_all_but_ones_own_account(engine: Engine) {
    let settings = [("desk.second_factor", "required")];
    let app = &TestApp::start_with(engine, &settings, Transport::memory());
    for (name, _) in people(app) {
        let mut seat = Seat::of(app, name);
        for &(method, route, who, _) in ROUTES {
            let expected = match (who, method) {
                (Anybody | LoggedIn, _) => Fate::In,
                (_, "GET") => Fate::LedTo("/desk/account/factor?then="),
                _ => Fate::Refused,
            };
            let found = fate(&ask(&seat.browser, method, route, &seat.csrf));
            assert_eq!(found, expected, "{name}: {method} {route}");
            if ends_login(route) {
                seat = Seat::of(app, name);
            }
        }
    }
}

#[test]
fn a_required_factor_shuts_all_but_ones_own_account_sqlite() {
    a_required_factor_shuts_all_but_ones_own_account(Engine::Sqlite);
}

#[test]
fn a_required_factor_shuts_all_but_ones_own_account_postgres() {
    a_required_factor_shuts_all_but_ones_own_account(Engine::Postgres);
}

/// A form from another site is refused before anybody looks at the token.
#[test]
fn a_foreign_form_is_refused_everywhere() {
    let app = &TestApp::start(Engine::Sqlite);
    people(app);
    let Seat { browser, csrf } = Seat::of(app, "Ada");
    for &(method, route, ..) in ROUTES {
        if method == "POST" {
            let headers = [
                ("Content-Type", "application/x-www-form-urlencoded"),
                ("Sec-Fetch-Site", "cross-site"),
                ("Origin", "https://evil.example"),
            ];
            let body = format!("csrf={csrf}");
            let answer = browser.post_raw(&path(route), &headers, body.as_bytes());
            assert_eq!(answer.status, 403, "{route}");
        }
    }
}
