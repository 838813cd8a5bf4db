//! `/letters/{slug}/card.png`: the picture of a letter where somebody shares it.
use super::paper::Standing;
use super::pdf::standing;
use super::shown::shown;
use crate::locale::messages::Locale;
use crate::print::card::{Card, png};
use crate::security::limits::Limited;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::papers::{Kind, Printed, Slot, Work};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Papers)?;
    let slug = slug.into_inner();
    let standing = standing(&app, &reader, &slug).await?;
    let etag = etag(&card(&app, &reader.locale, &standing));
    if let Some(answer) = answer::unchanged(&request, &etag) {
        return Ok(answer);
    }
    let (locale, now) = (reader.locale.clone(), reader.now);
    let slot = Slot {
        kind: Kind::Card,
        letter: standing.letter.id,
        language: locale.language().to_owned(),
    };
    let made = app.papers.get(slot, &etag, {
        let app = app.clone();
        move || async move {
            let language = locale.language().to_owned();
            let read = app.workshop.store.read(move |db| {
                let shown = shown(db, &slug, &language, now)?;
                Standing::read(db, shown, now)
            });
            let card = card(&app, &locale, &read.await?);
            Ok(Work {
                etag: self::etag(&card),
                make: Box::new(move |fonts| Ok(png(fonts, &card).map_err(Error::internal)?.into())),
            })
        }
    });
    let Printed { etag, bytes, .. } = made.await?;
    Ok(answer::tagged(&etag).content_type("image/png").body(bytes))
}

fn card(app: &App, locale: &Locale, standing: &Standing) -> Card {
    Card {
        site: app.config.site.name.clone(),
        title: standing.version.title.clone(),
        language: standing.version.language.clone(),
        host: standing.letter.host.clone(),
        counts: standing.counts.line(locale).to_string(),
        around: locale.language().to_owned(),
        accent: app.look.accent,
    }
}

/// Of what stands on it, and no more: a correction of the list draws nothing anew.
fn etag(card: &Card) -> String {
    answer::etag(format!("{} {card:?}", env!("CARGO_PKG_VERSION")).as_bytes())
}
