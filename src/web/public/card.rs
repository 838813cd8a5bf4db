//! `/letters/{slug}/card.png`: the picture of a letter where somebody shares it.
use super::pdf::standing;
use crate::print::card::{Card, png};
use crate::security::limits::Limited;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::papers::{Kind, Slot, Work};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Papers)?;
    let standing = standing(&app, &reader, &slug).await?;
    let card = Card {
        site: app.config.site.name.clone(),
        title: standing.version.title.clone(),
        language: standing.version.language.clone(),
        host: standing.letter.host.clone(),
        counts: standing.counts.line(&reader.locale).to_string(),
        around: reader.locale.language().to_owned(),
        accent: app.look.accent,
    };
    // What stands on it, and no more: a correction of the list draws nothing anew.
    let etag = answer::etag(format!("{} {card:?}", env!("CARGO_PKG_VERSION")).as_bytes());
    if let Some(answer) = answer::unchanged(&request, &etag) {
        return Ok(answer);
    }
    let slot = Slot {
        kind: Kind::Card,
        letter: standing.letter.id,
        language: card.around.clone(),
    };
    let said = etag.clone();
    let made = app.papers.get(slot, &etag, || async move {
        Ok(Work {
            etag: said,
            make: Box::new(move |fonts| png(fonts, &card).map_err(Error::internal)),
        })
    });
    Ok(answer::tagged(&etag)
        .content_type("image/png")
        .body(made.await?))
}
