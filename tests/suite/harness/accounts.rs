//! Accounts beside Robin's, and the app on their phones.
use super::app::{PASSWORD, TestApp};
use super::browser::{Answer, Browser};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use std::sync::Arc;
use undersigned::acts::make_moderator::{self, NewModerator};
use undersigned::domain::email::EmailAddress;
use undersigned::domain::moderator::Role;
use undersigned::domain::name::Name;
use undersigned::security::new_password::NewPassword;
use undersigned::security::password::PasswordHasher;

pub fn address(name: &str) -> String {
    format!("{}@humanists.example", name.to_lowercase())
}

/// Makes an account, as the command line does.
pub fn account(app: &TestApp, name: &str, role: Role) {
    let new = NewModerator {
        name: Name::parse(name, 99).unwrap(),
        email: EmailAddress::parse(&address(name)).unwrap(),
        password: NewPassword::parse(PASSWORD, &[]).unwrap(),
        language: "en".into(),
    };
    let hasher = Arc::new(PasswordHasher::new(app.config.passwords).unwrap());
    let now = app.clock.now();
    app.block_on(make_moderator::add(&app.workshop, hasher, new, role, now))
        .unwrap();
}

/// Somebody beside Robin, logged in.
pub fn colleague(app: &TestApp, name: &str, role: Role) -> Browser {
    account(app, name, role);
    let browser = app.browser();
    log_in(&browser, &address(name), PASSWORD).is(303);
    browser
}

pub fn log_in(browser: &Browser, email: &str, password: &str) -> Answer {
    browser.post("/desk/login", &[("email", email), ("password", password)])
}

/// The token of the browser's session.
#[track_caller]
pub fn csrf(browser: &Browser) -> String {
    browser.get("/desk/account").field("csrf").unwrap()
}

/// The page of an account, as an owner's browser names it.
#[track_caller]
pub fn account_of(owner: &Browser, name: &str) -> String {
    let page = owner.get("/desk/moderators");
    let (_, after) = page.body.split_once(&address(name)).unwrap();
    let (_, after) = after.split_once("/desk/moderators/").unwrap();
    format!("/desk/moderators/{}", &after[..26])
}

/// Presses a button that is a form with these fields.
#[track_caller]
pub fn press(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = csrf(browser);
    browser.post(path, &[&[("csrf", csrf.as_str())], fields].concat())
}

/// What an app shows for a secret in base 32, so many seconds from now.
pub fn code(app: &TestApp, secret: &str, later: i64) -> String {
    let secret = data_encoding::BASE32_NOPAD
        .decode(secret.as_bytes())
        .unwrap();
    let step = (app.clock.now().as_seconds() + later) / 30;
    let mut mac = Hmac::<Sha1>::new_from_slice(&secret).unwrap();
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let from = usize::from(hash[19] & 15);
    let number = u32::from_be_bytes(hash[from..from + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// Turns the second factor on; its secret and the recovery codes.
#[track_caller]
pub fn second_factor(app: &TestApp, browser: &Browser) -> (String, Vec<String>) {
    let page = browser.get("/desk/account/factor");
    page.is(200);
    let secret = page.field("secret").unwrap();
    let code = code(app, &secret, 0);
    let fields = [("secret", secret.as_str()), ("code", code.as_str())];
    let codes = press(browser, "/desk/account/factor", &fields);
    codes.is(200).shows("Your recovery codes");
    let codes = codes.body.split("<code>").skip(1);
    let codes: Vec<String> = codes
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}
