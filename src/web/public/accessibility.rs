//! `/accessibility`: what is promised to readers of every kind, and whom to tell where it is not kept.
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/accessibility.html")]
pub struct AccessibilityPage {
    pub page: Page,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let title = reader.locale.msg("accessibility-title").to_string();
    let page = reader.page(&app, title, "/accessibility", None);
    answer::page(&request, &AccessibilityPage { page })
}
