//! Mailings, from the desk's pages to the last mail.
use super::accounts::press;
use super::acts::rules;
use super::app::TestApp;
use super::browser::{Answer, Browser};
use super::forms::SignForm;
use super::mail::Mail;
use super::sql::number;
use std::time::Duration;
use undersigned::acts::send_mailings::GATHER_AFTER;
use undersigned::jobs::send_mailings::send_mailings;

/// Writes a mailing to the signatories of the letter `rules`; the path of its page.
#[track_caller]
pub fn write(desk: &Browser, kind: &str, subject: &str, text: &str) -> String {
    let fields = [("kind", kind), ("subject_en", subject), ("text_en", text)];
    let written = send_new(desk, "rules", &fields);
    written.is(303);
    written.header("location").unwrap().to_owned()
}

/// Fills in the form of a new mailing of a letter.
#[track_caller]
pub fn send_new(desk: &Browser, letter: &str, fields: &[(&str, &str)]) -> Answer {
    let new = format!("/desk/letters/{letter}/mailings/new");
    let id = desk.get(&new).field("id").unwrap();
    press(desk, &new, &[fields, &[("id", &id)]].concat())
}

#[track_caller]
pub fn update(desk: &Browser) -> String {
    write(desk, "update", "News", "There is news.")
}

/// Starts it as the page shows it, and waits until its recipients are written down.
#[track_caller]
pub fn begin(app: &TestApp, desk: &Browser, page: &str, per_hour: u32) -> Answer {
    let started = start(desk, page, per_hour);
    if started.status == 303 {
        app.advance(GATHER_AFTER);
    }
    started
}

/// Starts it as the page shows it.
#[track_caller]
pub fn start(desk: &Browser, page: &str, per_hour: u32) -> Answer {
    let shown = desk.get(page);
    let revision = shown.field("revision").unwrap();
    let recipients = shown.field("recipients").unwrap_or_else(|| "0".to_owned());
    let per_hour = per_hour.to_string();
    let fields = [
        ("revision", revision.as_str()),
        ("recipients", &recipients),
        ("per_hour", &per_hour),
    ];
    press(desk, &format!("{page}/start"), &fields)
}

/// What the job does at one moment.
pub fn work(app: &TestApp) {
    app.block_on(async { while send_mailings(&app.crew).await.unwrap() > 0 {} });
}

/// One minute of sending.
pub fn step(app: &TestApp) -> Vec<Mail> {
    work(app);
    let mails = app.new_mail();
    app.advance(Duration::from_secs(60));
    mails
}

/// Five minutes.
pub fn everything(app: &TestApp) -> Vec<Mail> {
    (0..5).flat_map(|_| step(app)).collect()
}

/// Signs for an organisation of that name, and is published at once.
pub fn signs(app: &TestApp, letter: &str, name: &str, updates: bool) {
    signs_as(app, letter, name, &address_of(name), updates);
}

/// The same with an address of another organisation.
pub fn signs_as(app: &TestApp, letter: &str, name: &str, email: &str, updates: bool) {
    let domain = format!("{}.example", name.to_lowercase().replace(' ', "-"));
    let mut form = SignForm::of(name, &domain).with("email", email);
    if updates {
        form = form.with("updates", "on");
    }
    app.sign_and_confirm(letter, &form);
    app.new_mail();
}

/// Whom an organisation of that name signs by.
pub fn address_of(name: &str) -> String {
    let domain = name.to_lowercase().replace(' ', "-");
    format!("jana.weiss@{domain}.example")
}

/// The addresses, in their order.
pub fn readers(mails: &[Mail]) -> Vec<&str> {
    let mut to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    to.sort_unstable();
    to
}

/// Recipients in a state.
pub fn count(app: &TestApp, state: &str) -> i64 {
    let of = format!("SELECT COUNT(*) FROM mailing_recipients WHERE state = '{state}'");
    number(app, &of)
}

/// A letter that three have signed, and its moderator.
pub fn three(app: &TestApp) -> (String, Browser) {
    let letter = rules(app);
    let desk = app.moderator();
    for name in ["Aarhus Humanists", "Berlin Humanists", "Cardiff Humanists"] {
        signs(app, &letter, name, true);
    }
    (letter, desk)
}

/// All recipients are written down, and no mail.
#[track_caller]
pub fn gathered(app: &TestApp) {
    for _ in 0..2 {
        app.block_on(send_mailings(&app.crew)).unwrap();
    }
    assert_eq!(count(app, "queued"), 0);
}
