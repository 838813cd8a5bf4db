//! `/letters/{slug}/embed`: the letter in a frame of another site: its title, how many signed, some names, the way to sign.
//!
//! Anyone may frame it as long as there is nothing in it to press but links. With the form only the sites of the operator's
//! list may, so that no page of a stranger lies over a button of ours.
use super::asked::given;
use super::letter::LetterStatus;
use super::shown::shown;
use super::sign_form;
use crate::config::origin::Origin;
use crate::domain::signatory::Kind;
use crate::domain::text_enum::text_enum;
use crate::store::ledger;
use crate::store::listing::{self, Filter, Listed};
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::middleware::headers::framed_by;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "public/embed.html")]
pub struct EmbedPage {
    pub page: Page,
    pub theme: Theme,
    pub letter_title: String,
    pub language: String,
    pub direction: &'static str,
    pub host: String,
    pub counts: String,
    pub is_empty: bool,
    pub status: LetterStatus,
    pub names: Vec<Listed>,
    /// Those of the list that are not shown.
    pub more: u64,
    /// As on the page of the form, where this site may have it.
    pub form: Option<String>,
}

text_enum! {
    /// Which colours; `auto` are those of the reader's system.
    pub enum Theme { Auto = "auto", Light = "light", Dark = "dark" }
}

#[derive(Debug, Deserialize)]
pub struct Query {
    theme: Option<String>,
    names: Option<String>,
    form: Option<String>,
}

struct Choice {
    theme: Theme,
    names: u8,
    form: bool,
}

const MOST_NAMES: u8 = 50;

impl Query {
    /// Whoever writes the frame sees at once what cannot be.
    fn choice(&self) -> Result<Choice, Error> {
        let names = given(self.names.as_deref()).map_or(Ok(0), str::parse::<u8>);
        let theme = given(self.theme.as_deref()).map_or(Ok(Theme::Auto), str::parse);
        Ok(Choice {
            theme: theme.map_err(|_| Error::BadRequest)?,
            names: names
                .ok()
                .filter(|names| *names <= MOST_NAMES)
                .ok_or(Error::BadRequest)?,
            form: match given(self.form.as_deref()) {
                None | Some("off") => false,
                Some("on") => true,
                Some(_) => return Err(Error::BadRequest),
            },
        })
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let choice = query.choice()?;
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (shown, counts, names) = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, &language, now)?;
            let counts: Counts = ledger::counts(db, shown.letter.id)?.into();
            let names = if choice.names == 0 {
                Vec::new()
            } else {
                let filter = Filter {
                    kind: Some(first_kind(counts)),
                    ..Filter::default()
                };
                listing::page(db, shown.letter.id, &filter, None, choice.names.into())?
            };
            Ok::<_, Error>((shown, counts, names))
        })
        .await?;
    let status = LetterStatus::of(&shown.letter, shown.stopped, reader.now, &reader.locale);
    let embeds = &app.config.site.embeds;
    let form = if choice.form && !embeds.is_empty() && status.is_open() {
        let mut page = sign_form::empty(&app, &reader, &shown);
        page.elsewhere = true;
        Some(page.as_form().render()?)
    } else {
        None
    };
    let ancestors = match &form {
        None => "*".to_owned(),
        Some(_) => {
            let origins: Vec<&str> = embeds.iter().map(Origin::as_str).collect();
            origins.join(" ")
        }
    };
    let page = EmbedPage {
        page: shown.page(&app, &reader, shown.version.title.clone(), "/embed"),
        theme: choice.theme,
        letter_title: shown.version.title.clone(),
        direction: crate::locale::direction::direction(&shown.version.language),
        language: shown.version.language.clone(),
        host: shown.letter.host.clone(),
        counts: counts.line(&reader.locale).to_string(),
        is_empty: counts.is_empty(),
        status,
        more: counts
            .named(first_kind(counts))
            .saturating_sub(names.len() as u64),
        names,
        form,
    };
    let mut answer = answer::page(&request, &page)?;
    let policy = HeaderValue::from_str(&framed_by(&ancestors)).map_err(Error::internal)?;
    answer
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(answer)
}

/// Organisations stand before people, as on the list.
const fn first_kind(counts: Counts) -> Kind {
    if counts.organisations > 0 {
        Kind::Organisation
    } else {
        Kind::Individual
    }
}
