//! Mailings, from the desk's pages to the last mail.
use super::accounts::press;
use super::app::TestApp;
use super::browser::{Answer, Browser};
use super::mail::Mail;
use std::time::Duration;
use undersigned::jobs::send_mailings::send_mailings;

/// Writes a mailing to the signatories of the letter `rules`; the path of its page.
#[track_caller]
pub fn write(desk: &Browser, kind: &str, subject: &str, text: &str) -> String {
    let fields = [("kind", kind), ("subject_en", subject), ("text_en", text)];
    let written = press(desk, "/desk/letters/rules/mailings/new", &fields);
    written.is(303);
    written.header("location").unwrap().to_owned()
}

#[track_caller]
pub fn update(desk: &Browser) -> String {
    write(desk, "update", "News", "There is news.")
}

/// Starts it as the page shows it.
#[track_caller]
pub fn begin(desk: &Browser, page: &str, per_hour: u32) -> Answer {
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
