//! `/letters/{slug}/copy`: the list as one would paste it, and every other way to take it away.
use super::entry::{Entry, Layout};
use super::shown::shown;
use super::walk::{By, Choice, Query, Walk};
use crate::domain::letter::Signers;
use crate::domain::signatory::Kind;
use crate::domain::signature::Visibility;
use crate::locale::messages::Text;
use crate::security::limits::Limited;
use crate::store::ledger;
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use url::form_urlencoded::Serializer;

#[derive(Template)]
#[template(path = "public/copy.html")]
pub struct CopyPage {
    pub page: Page,
    pub letter_title: String,
    pub orders: Vec<OptionView>,
    /// Where the letter prints people under organisations; whether they are shown.
    pub people: Option<bool>,
    /// Where both may be in the files.
    pub kinds: Vec<OptionView>,
    pub groups: Vec<CopyGroup>,
    pub comma: String,
    /// What was chosen, for the addresses of the files: nothing, or from the question mark on.
    pub query: String,
    /// More than a page should hold: the files have them all.
    pub too_many: Option<u64>,
    pub is_empty: bool,
    /// HTML for other sites.
    pub snippet: String,
    /// Where the snippet leads.
    pub embed_path: String,
    /// Some sites may have the form in it.
    pub form_allowed: bool,
}

pub struct CopyGroup {
    pub heading: Option<String>,
    pub entries: Vec<Entry>,
}

/// Lines on a page, at most.
const MOST: usize = 10_000;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Papers)?;
    let slug = path.into_inner();
    let query = query.into_inner();
    let locale = reader.locale.clone();
    let now = reader.now;
    let (shown, choice, total, lines) = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, locale.language(), now)?;
            let choice = query.choice(&shown.letter.rules)?;
            let counts: Counts = ledger::counts(db, shown.letter.id)?.into();
            let total = in_files(counts, choice, shown.letter.rules.bulk_individuals);
            let lines = if total > MOST as u64 {
                Vec::new()
            } else {
                Walk::begin(db, &locale, &shown.letter, choice)?.go_on(db, MOST)?
            };
            Ok::<_, Error>((shown, choice, total, lines))
        })
        .await?;
    let locale = &reader.locale;
    let rules = &shown.letter.rules;
    let layout = Layout {
        country: choice.by != By::Country,
        people: choice.people,
    };
    let groups = lines
        .chunk_by(|one, next| one.heading == next.heading)
        .map(|under| CopyGroup {
            heading: under.first().and_then(|line| line.heading.clone()),
            entries: under
                .iter()
                .map(|headed| {
                    let version = shown.version.number;
                    Entry::of(locale, version, &headed.line, Visibility::Named, layout)
                })
                .collect(),
        })
        .collect();
    let embed_path = shown.path("/embed");
    let title = locale.msg("copy-title").to_string();
    let mut page = shown.page(&app, &reader, title, "/copy");
    page.robots_noindex = true;
    let both = rules.signers == Signers::Both && rules.bulk_individuals;
    let page = CopyPage {
        letter_title: shown.version.title.clone(),
        orders: orders(&reader, choice.by),
        people: rules.prints_representatives.then_some(choice.people),
        kinds: if both {
            kinds(&reader, choice.kind)
        } else {
            Vec::new()
        },
        groups,
        comma: locale.msg("list-comma").to_string(),
        query: spelt(choice),
        too_many: (total > MOST as u64).then_some(total),
        is_empty: lines.is_empty(),
        snippet: snippet(&page.absolute(&embed_path), &shown.version.title),
        embed_path,
        form_allowed: !app.config.site.embeds.is_empty(),
        page,
    };
    answer::scripted_page(&request, &page)
}

/// How many lines the files hold.
fn in_files(counts: Counts, choice: Choice, individuals: bool) -> u64 {
    Kind::ALL
        .iter()
        .filter(|kind| choice.kind.is_none_or(|chosen| chosen == **kind))
        .filter(|kind| individuals || **kind == Kind::Organisation)
        .map(|kind| counts.named(*kind))
        .sum()
}

fn option(value: &str, label: &Text, selected: bool) -> OptionView {
    OptionView {
        value: value.to_owned(),
        label: label.to_string(),
        selected,
    }
}

fn orders(reader: &Reader, chosen: By) -> Vec<OptionView> {
    let label = |by: By| match by {
        By::List => reader.locale.msg("copy-by-list"),
        By::Letter => reader.locale.msg("copy-by-letter"),
        By::Country => reader.locale.msg("copy-by-country"),
    };
    By::ALL
        .iter()
        .map(|by| option(by.as_str(), &label(*by), *by == chosen))
        .collect()
}

fn kinds(reader: &Reader, chosen: Option<Kind>) -> Vec<OptionView> {
    let label = |kind: Kind| match kind {
        Kind::Organisation => reader.locale.msg("copy-organisations"),
        Kind::Individual => reader.locale.msg("copy-people"),
    };
    let all = option("", &reader.locale.msg("copy-everyone"), chosen.is_none());
    let kinds = Kind::ALL
        .iter()
        .map(|kind| option(kind.as_str(), &label(*kind), chosen == Some(*kind)));
    std::iter::once(all).chain(kinds).collect()
}

fn spelt(choice: Choice) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("by", choice.by.as_str());
    if choice.people {
        query.append_pair("people", "on");
    }
    if let Some(kind) = choice.kind {
        query.append_pair("kind", kind.as_str());
    }
    format!("?{}", query.finish())
}

/// For other people's pages, whose markup is theirs: nothing in a title ends the attribute.
fn snippet(address: &str, title: &str) -> String {
    let title = title
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!(
        "<iframe src=\"{address}?names=10\" title=\"{title}\" loading=\"lazy\" width=\"100%\" height=\"480\" style=\"border:0\"></iframe>"
    )
}

#[cfg(test)]
mod tests {
    use super::snippet;

    #[test]
    fn no_title_breaks_out_of_the_snippet() {
        let html = snippet(
            "https://l.example/letters/x/embed",
            "\"><script>alert(1)</script>&",
        );
        assert_eq!(html.matches('<').count(), 2, "{html}");
        assert!(html.contains("title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\""));
    }
}
