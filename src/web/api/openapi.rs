//! `/api/v1/openapi.json`: the description of the API, made from the code that answers it.
use super::{letters, signatories};
use crate::security::limits::Limited;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "undersigned",
        description = "The public data of open letters and those who signed them. Every answer is open to pages of any origin, carries an ETag and is to be asked for again before it is shown again: a withdrawn signature is gone within a second. Errors are problem documents (RFC 9457).",
    ),
    paths(letters::list, letters::show, letters::count, signatories::list)
)]
struct Description;

pub fn description() -> utoipa::openapi::OpenApi {
    Description::openapi()
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Api)?;
    letters::json(&request, &description())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_names_every_address_and_shape() {
        let description = serde_json::to_value(description()).unwrap();
        let at = |pointer: &str| description.pointer(pointer).unwrap();
        assert!(at("/openapi").as_str().unwrap().starts_with("3.1"));
        let paths: Vec<&String> = at("/paths").as_object().unwrap().keys().collect();
        assert_eq!(
            paths,
            [
                "/api/v1/letters",
                "/api/v1/letters/{slug}",
                "/api/v1/letters/{slug}/count",
                "/api/v1/letters/{slug}/signatories",
            ]
        );
        let parameters = at("/paths/~1api~1v1~1letters~1{slug}~1signatories/get/parameters")
            .as_array()
            .unwrap();
        let names: Vec<&str> = parameters
            .iter()
            .map(|parameter| parameter.get("name").unwrap().as_str().unwrap())
            .collect();
        assert_eq!(names, ["slug", "kind", "country", "q", "limit", "after"]);
        let shapes = at("/components/schemas").as_object().unwrap();
        for shape in [
            "Signatories",
            "Item",
            "Person",
            "Letters",
            "LetterDocument",
            "Count",
            "Problem",
        ] {
            assert!(shapes.contains_key(shape), "{shape}");
        }
    }
}
