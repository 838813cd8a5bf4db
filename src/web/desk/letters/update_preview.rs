//! `POST /desk/letters/{slug}/updates/{number}/{language}/preview`: an update, or its correction, before it is kept.
use super::super::session::Deciding;
use super::form::{Form, Sent};
use super::head::open;
use super::update::{UpdatePath, number};
use super::update_form::parse;
use crate::domain::letter::Letter;
use crate::domain::letter_update::{Update, UpdateCorrection};
use crate::security::random;
use crate::store::connection::Db;
use crate::store::updates;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::shown::Shown;
use crate::web::public::update::UpdatePage as Preview;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// The very page that the public will see, of what stands in the form. Nothing is kept.
pub async fn preview(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let at = ("letterdesk-updates", "updates");
    let (known, language) = (number(&path.1)?, path.2.clone());
    let read = move |db: &mut Db, letter: &Letter| {
        let texts = match known {
            Some(number) => updates::of_number(db, letter.id, number)?,
            None => Vec::new(),
        };
        let known = texts.into_iter().find(|text| text.language == language);
        let corrections = known.as_ref().map(|known| updates::corrections(db, known));
        Ok((known, corrections.transpose()?.unwrap_or_default()))
    };
    let (opened, (known, mut corrections)) =
        open(&app, &reader, &reading, &path.0, at, read).await?;
    let zone = &opened.letter.time_zone;
    let mut form = Form::sent(form);
    let text = parse(&reader.locale, &mut form, &path.2, zone);
    let note = form.value("note").trim().to_owned();
    let published_at = known.and_then(|known| known.published_at);
    if published_at.is_some() && !note.is_empty() {
        corrections.push(UpdateCorrection {
            note,
            at: reader.now,
            before: None,
        });
    }
    let update = Update {
        id: random::id(reader.now),
        letter_id: opened.letter.id,
        number: number(&path.1)?.unwrap_or(1),
        language: text.language,
        title: text.title,
        markdown: text.markdown,
        sources: text.sources,
        happened_at: text.happened_at,
        published_at,
        created_at: reader.now,
    };
    let shown = Shown {
        letter: opened.letter,
        version: opened.version,
        stopped: false,
    };
    let page = Preview::of(&app, &reader, &shown, &update, &corrections);
    answer::private(StatusCode::OK, &page)
}
