//! Every route of the desk, with each role and none: who gets in, who is refused, and who is asked
//! for the password first. A route that is not in the table fails.
use crate::harness::accounts::{account, address, csrf, log_in};
use crate::harness::app::{PASSWORD, TestApp};
use crate::harness::browser::{Answer, Browser};
use crate::harness::engine::Engine;
use crate::harness::routes;
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
    ("POST", "/account/sessions/end-others", LoggedIn, ONCE),
    ("POST", "/account/sessions/{id}/end", LoggedIn, ONCE),
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
    ("GET", "/letters/{slug}/reasons/{reason}", Reads, ONCE),
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
    ("GET", "/signatures/{id}/correct", Reads, ONCE),
    ("POST", "/signatures/{id}/correct", Decides, ONCE),
    ("POST", "/signatures/{id}/invalidate", Decides, ONCE),
    ("GET", "/letters/{slug}/endorsements/new", Reads, ONCE),
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
    ("GET", "/letters/{slug}/mailings/new", Reads, ONCE),
    ("POST", "/letters/{slug}/mailings/new", Decides, ONCE),
    ("GET", "/letters/{slug}/mailings/{id}", Reads, ONCE),
    ("GET", "/letters/{slug}/mailings/{id}/edit", Reads, ONCE),
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
    ("GET", "/letters/{slug}/act/{language}", Reads, ONCE),
    ("POST", "/letters/{slug}/act/{language}", Decides, ONCE),
    (
        "POST",
        "/letters/{slug}/act/{language}/preview",
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

fn the_whole_matrix(engine: Engine) {
    let app = &TestApp::start(engine);
    let people = people(app);
    for &(method, route, who, _) in ROUTES {
        let nobody = fate(&ask(&app.browser(), method, route, ""));
        let expected = match (who, method) {
            (Anybody, _) => Fate::In,
            (_, "GET") => Fate::LedTo("/desk/login?then="),
            _ => Fate::Refused,
        };
        assert_eq!(nobody, expected, "nobody: {method} {route}");
    }
    for (name, role) in people {
        let foreign = Seat::of(app, name).csrf;
        let mut seat = Seat::of(app, name);
        for &(method, route, who, _) in ROUTES {
            if method == "POST" && who != Anybody {
                for token in ["", "x", foreign.as_str()] {
                    let forged = fate(&ask(&seat.browser, method, route, token));
                    assert_eq!(
                        forged,
                        Fate::Refused,
                        "{name}, token {token:?}: {method} {route}"
                    );
                }
            }
            let fresh = fate(&ask(&seat.browser, method, route, &seat.csrf));
            let expected = if may(who, role) {
                Fate::In
            } else {
                Fate::Refused
            };
            assert_eq!(fresh, expected, "{name}: {method} {route}");
            if ends_login(route) {
                seat = Seat::of(app, name);
            }
        }
        // Later the password is asked for, of those who may.
        app.advance(10 * MINUTE);
        for &(method, route, who, again) in ROUTES {
            let later = fate(&ask(&seat.browser, method, route, &seat.csrf));
            let expected = match (may(who, role), again) {
                (false, _) => Fate::Refused,
                (true, true) => Fate::LedTo("/desk/confirm?then="),
                (true, false) => Fate::In,
            };
            assert_eq!(later, expected, "{name}, later: {method} {route}");
            if ends_login(route) {
                seat = Seat::of(app, name);
                app.advance(10 * MINUTE);
            }
        }
    }
}

#[test]
fn the_whole_matrix_sqlite() {
    the_whole_matrix(Engine::Sqlite);
}

#[test]
fn the_whole_matrix_postgres() {
    the_whole_matrix(Engine::Postgres);
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
