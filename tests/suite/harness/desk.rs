//! A moderator's hands.
use super::app::TestApp;
use super::browser::{Answer, Browser};
use super::forms::SignForm;
use std::time::Duration;

/// Signs and confirms; the path of the entry on the desk.
#[track_caller]
pub fn confirmed(app: &TestApp, desk: &Browser, letter: &str, form: &SignForm) -> String {
    app.sign_and_confirm(letter, form);
    app.advance(Duration::from_secs(1));
    let slug = letter.rsplit('/').next().unwrap();
    let newest = desk.get(&format!("/desk/published?letter={slug}"));
    newest.paths("/desk/signatures/").remove(0)
}

/// Reads the entry and presses one of its buttons, having seen what the page shows.
#[track_caller]
pub fn press(desk: &Browser, entry: &str, verb: &str, more: &[(&str, &str)]) -> Answer {
    let page = desk.get(entry);
    let (csrf, seen) = (page.field("csrf").unwrap(), page.field("seen").unwrap());
    let fields = [
        &[("csrf", csrf.as_str()), ("seen", seen.as_str())][..],
        more,
    ]
    .concat();
    desk.post(&format!("{entry}/{verb}"), &fields)
}

/// What this page of an entry says was seen, if it shows the entry in that state; else what a page says that was
/// shown in that state before anything was decided.
pub fn seen(page: &Answer, state: &str) -> String {
    let shown = page.field("seen").unwrap_or_default();
    let is_shown = shown.split('.').next() == Some(state);
    if is_shown { shown } else { state.to_owned() }
}

/// What the boxes of the rows with these names send, in the queue and in the list.
pub fn picked(page: &Answer, names: &[&str]) -> Vec<String> {
    let boxes = page
        .body
        .split("name=\"row\" form=\"bulk\" value=\"")
        .skip(1);
    let rows = boxes.filter_map(|row| {
        let (value, rest) = row.split_once('"')?;
        let (_, name) = rest.split_once("<bdi>")?;
        names
            .contains(&name.split('<').next()?)
            .then(|| value.to_owned())
    });
    rows.collect()
}

/// Takes back the decision that the page after a press offers to undo.
#[track_caller]
pub fn undo(desk: &Browser, pressed: &Answer) -> Answer {
    pressed.is(303);
    let led_to = pressed.header("location").unwrap();
    let (_, id) = led_to.split_once("done=").unwrap();
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    desk.post(&format!("/desk/decisions/{id}/undo"), &[("csrf", &csrf)])
}
