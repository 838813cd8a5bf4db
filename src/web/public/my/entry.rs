//! A signature on the signer desk: what is printed, where, how it was verified, and what can be
//! done about it.
use super::door::Door;
use super::own::Own;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::web::app::App;
use crate::web::public::line::{LineView, line_view};
use crate::web::public::next_steps::NextSteps;
use crate::web::public::signatory::own_name;

pub struct EntryView {
    /// Unique on the page, for headings and links into it.
    pub id: String,
    pub letter_title: String,
    /// Once the letter is public.
    pub letter_path: Option<String>,
    pub line: LineView,
    pub affiliation: Option<String>,
    pub state: String,
    /// Its place in the list, while it is there.
    pub path: Option<String>,
    pub visibility: String,
    pub proof: String,
    /// Version, language and day.
    pub signed: String,
    pub file_under: String,
    pub actions: Vec<ActionView>,
    pub updates: Option<UpdatesView>,
    /// While the signature stands.
    pub next: Option<NextSteps>,
}

/// A link to the page where it is done.
pub struct ActionView {
    pub path: String,
    pub label: String,
}

pub struct UpdatesView {
    pub wanted: bool,
    pub action: String,
}

pub fn entry_view(app: &App, locale: &Locale, door: &Door, own: &Own) -> EntryView {
    let signature = &own.signature;
    let date = dates::date(locale, signature.confirmed_at, &own.letter().time_zone);
    EntryView {
        id: signature.id.to_string(),
        letter_title: own.shown.version.title.clone(),
        letter_path: own.shown.public_path(),
        line: line_view(locale, &signature.line, signature.visibility),
        affiliation: signature.line.affiliation.as_ref().map(ToString::to_string),
        state: locale
            .msg(&format!("my-state-{}", signature.state))
            .to_string(),
        path: own.path.clone().filter(|_| own.shown.is_seen()),
        visibility: locale
            .msg(&format!("my-visibility-{}", signature.visibility))
            .to_string(),
        proof: locale
            .msg(&format!("proof-{}-sentence", signature.proof))
            .to_string(),
        signed: locale
            .msg("signatory-signed-version")
            .arg("number", own.version.number)
            .arg("language", own_name(app, &own.version.language))
            .arg("date", date)
            .to_string(),
        file_under: signature.filing.file_under.clone(),
        actions: actions(locale, door, own),
        updates: own
            .wants_updates
            .filter(|_| own.is_live())
            .map(|wanted| UpdatesView {
                wanted,
                action: door.about(signature.id, "updates"),
            }),
        next: None,
    }
}

/// Each has a page of its own under `/my/{token}/{id}/`.
fn actions(locale: &Locale, door: &Door, own: &Own) -> Vec<ActionView> {
    let live = own.is_live();
    let of_organisation = live && !own.is_individual();
    [
        (live, "correct", locale.msg("my-action-correct")),
        (live, "visibility", locale.msg("my-action-visibility")),
        (
            of_organisation,
            "individual",
            locale.msg("my-action-individual"),
        ),
        (
            of_organisation,
            "handover",
            locale.msg("my-action-handover"),
        ),
        (
            own.signature.state.withdraw().is_ok(),
            "withdraw",
            locale.msg("my-action-withdraw"),
        ),
        (true, "erase", locale.msg("my-action-erase")),
    ]
    .into_iter()
    .filter(|(offered, ..)| *offered)
    .map(|(_, name, label)| ActionView {
        path: door.about(own.signature.id, name),
        label: label.to_string(),
    })
    .collect()
}
