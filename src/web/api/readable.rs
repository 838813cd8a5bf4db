//! `/api/v1`: the description of the API as a page for people, with addresses that can be asked at once.
//!
//! Everything on it is read from the description (`openapi`), so that neither can say what the other does not.
use super::openapi::description;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::{Map, Value};

#[derive(Template)]
#[template(path = "public/api.html")]
pub struct ApiPage {
    pub page: Page,
    pub about: String,
    pub operations: Vec<OperationView>,
    pub shapes: Vec<ShapeView>,
}

/// One address.
pub struct OperationView {
    pub path: String,
    pub about: String,
    pub parameters: Vec<FieldRow>,
    pub answers: Vec<AnswerView>,
    /// The address with a letter of this server and its parameters filled in.
    pub example: String,
}

pub struct AnswerView {
    pub status: String,
    pub about: String,
    pub shape: Option<String>,
}

/// What an object in an answer holds.
pub struct ShapeView {
    pub name: String,
    pub about: String,
    pub fields: Vec<FieldRow>,
}

pub struct FieldRow {
    pub name: String,
    pub kind: KindView,
    pub about: String,
}

/// "array of Item or null".
pub struct KindView {
    pub words: String,
    /// The shape it names.
    pub shape: Option<String>,
}

/// Stands in examples where no letter is public yet.
const SOME_LETTER: &str = "your-letter";

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let now = reader.now;
    let letters = app.workshop.store.read(letters::all).await?;
    let slug = letters
        .iter()
        .find(|letter| letter.is_public(now))
        .map_or(SOME_LETTER, |letter| letter.slug.as_str());
    let description = serde_json::to_value(description()).map_err(Error::internal)?;
    let page = reader.page(
        &app,
        reader.locale.msg("api-title").to_string(),
        "/api/v1",
        None,
    );
    let page = ApiPage {
        about: text(&description, "/info/description"),
        operations: object(&description, "/paths")
            .map(|(path, item)| operation(&app.config.site.base_url, slug, path, item))
            .collect(),
        shapes: object(&description, "/components/schemas")
            .map(|(name, schema)| shape(name, schema))
            .collect(),
        page,
    };
    answer::page(&request, &page)
}

fn operation(base_url: &str, slug: &str, path: &str, item: &Value) -> OperationView {
    let parameters = list(item, "/get/parameters");
    OperationView {
        about: told(item.pointer("/get").unwrap_or(&Value::Null)),
        example: example(base_url, slug, path, parameters),
        parameters: parameters
            .iter()
            .map(|parameter| FieldRow {
                name: text(parameter, "/name"),
                kind: kind(parameter.get("schema").unwrap_or(&Value::Null)),
                about: text(parameter, "/description"),
            })
            .collect(),
        answers: object(item, "/get/responses")
            .map(|(status, answer)| AnswerView {
                status: status.clone(),
                about: text(answer, "/description"),
                shape: object(answer, "/content")
                    .find_map(|(_, content)| reference(content.get("schema")?)),
            })
            .collect(),
        path: path.to_owned(),
    }
}

/// With every parameter of the query that the description has an example of.
fn example(base_url: &str, slug: &str, path: &str, parameters: &[Value]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for parameter in parameters {
        if let Some(example) = parameter.get("example") {
            let plain = example
                .as_str()
                .map_or_else(|| example.to_string(), str::to_owned);
            query.append_pair(&text(parameter, "/name"), &plain);
        }
    }
    let query = query.finish();
    let joint = if query.is_empty() { "" } else { "?" };
    format!("{base_url}{}{joint}{query}", path.replace("{slug}", slug))
}

/// A shape may be put together of others, whose fields then stand in it.
fn shape(name: &str, schema: &Value) -> ShapeView {
    let parts: Vec<&Value> = match schema.get("allOf").and_then(Value::as_array) {
        Some(parts) => parts.iter().collect(),
        None => vec![schema],
    };
    let inherited = parts
        .iter()
        .filter_map(|part| reference(part))
        .map(|shape| FieldRow {
            name: "…".to_owned(),
            about: String::new(),
            kind: KindView {
                words: "all of".to_owned(),
                shape: Some(shape),
            },
        });
    let own = parts.iter().flat_map(|part| object(part, "/properties"));
    ShapeView {
        name: name.to_owned(),
        about: text(schema, "/description"),
        fields: inherited
            .chain(own.map(|(name, schema)| FieldRow {
                name: name.clone(),
                kind: kind(schema),
                about: text(schema, "/description"),
            }))
            .collect(),
    }
}

fn kind(schema: &Value) -> KindView {
    if let Some(items) = schema.get("items") {
        let of = kind(items);
        return KindView {
            words: format!("array of {}", of.words).trim_end().to_owned(),
            shape: of.shape,
        };
    }
    if let Some(shape) = reference(schema) {
        return KindView {
            words: String::new(),
            shape: Some(shape),
        };
    }
    if let Some(choices) = schema.get("oneOf").and_then(Value::as_array) {
        let shape = choices.iter().find_map(reference);
        return KindView {
            words: "null or".to_owned(),
            shape,
        };
    }
    let words = match schema.get("type") {
        Some(Value::Array(kinds)) => {
            let kinds: Vec<&str> = kinds.iter().filter_map(Value::as_str).collect();
            kinds.join(" or ")
        }
        Some(Value::String(kind)) => kind.clone(),
        _ => String::new(),
    };
    KindView { words, shape: None }
}

fn reference(schema: &Value) -> Option<String> {
    let path = schema.get("$ref")?.as_str()?;
    path.rsplit('/').next().map(str::to_owned)
}

/// The first sentence of an operation is its summary; what follows, its description.
fn told(operation: &Value) -> String {
    [text(operation, "/summary"), text(operation, "/description")]
        .join(" ")
        .trim()
        .to_owned()
}

fn text(value: &Value, pointer: &str) -> String {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_default().to_owned()
}

fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    let found = value.pointer(pointer).and_then(Value::as_array);
    found.map(Vec::as_slice).unwrap_or_default()
}

fn object<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value
        .pointer(pointer)
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
}
