//! The body of an upload: a file, or what was pasted. Who sends it is asked before it is read, since
//! it may be large.
use super::session::{Admitted, Extracted, Reading};
use crate::web::app::App;
use crate::web::error::Error;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, web};
use std::collections::HashMap;

/// Two hundred thousand lines of two hundred characters.
pub const LONGEST: usize = 40 * 1024 * 1024;

/// The fields of a form with a file, from somebody who decides, with the token of their session.
#[derive(Debug)]
pub struct UploadBody {
    pub reading: Reading,
    /// Those that are no files.
    pub fields: HashMap<String, Vec<u8>>,
    /// Each with the name that it has on the sender's machine.
    pub files: Vec<(String, Vec<u8>)>,
}

impl FromRequest for UploadBody {
    type Error = actix_web::Error;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let reading = Reading::admit(request.clone(), Bytes::new()).await?;
            if !reading.moderator.role.decides() {
                return Err(Error::Forbidden.into());
            }
            let body = Bytes::from_request(&request, &mut payload).await?;
            let (fields, files) = read(&request, &body).ok_or(Error::BadRequest)?;
            let app = request
                .app_data::<web::Data<App>>()
                .ok_or_else(|| Error::internal("the app is missing"))?;
            let sent = fields.get("csrf").map(Vec::as_slice).unwrap_or_default();
            let sent = std::str::from_utf8(sent).unwrap_or_default();
            let keyring = &app.workshop.keyring;
            if !keyring.is_csrf_token(&reading.digest(), sent) {
                return Err(Error::Forbidden.into());
            }
            Ok(Self {
                reading,
                fields,
                files,
            })
        })
    }
}

/// As browsers send forms, with files or without.
fn read(request: &HttpRequest, body: &[u8]) -> Option<Sent> {
    let kind = request.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    match kind.split_once("boundary=") {
        Some((form, boundary)) if form.trim_start().starts_with("multipart/form-data") => {
            let boundary = boundary.split(';').next().unwrap_or_default();
            Some(parts(boundary.trim().trim_matches('"'), body))
        }
        _ if kind.starts_with("application/x-www-form-urlencoded") => {
            let fields = url::form_urlencoded::parse(body)
                .map(|(name, value)| (name.into_owned(), value.into_owned().into_bytes()));
            Some((fields.collect(), Vec::new()))
        }
        _ => None,
    }
}

type Sent = (HashMap<String, Vec<u8>>, Vec<(String, Vec<u8>)>);

fn parts(boundary: &str, body: &[u8]) -> Sent {
    let (mut fields, mut files) = (HashMap::new(), Vec::new());
    if boundary.is_empty() || boundary.len() > 70 {
        return (fields, files);
    }
    let mark = format!("--{boundary}");
    let mut rest = body;
    while let Some(begin) = find(rest, mark.as_bytes()) {
        let Some(part) = rest.get(begin + mark.len()..) else {
            break;
        };
        let end = find(part, mark.as_bytes()).unwrap_or(part.len());
        let (this, next) = part.split_at(end);
        rest = next;
        let Some(head) = find(this, b"\r\n\r\n") else {
            continue;
        };
        let (head, content) = this.split_at(head);
        let content = content.strip_prefix(b"\r\n\r\n").unwrap_or_default();
        let content = content.strip_suffix(b"\r\n").unwrap_or(content);
        let head = String::from_utf8_lossy(head);
        let value = |name: &str| {
            let after = head.split(name).nth(1);
            after.and_then(|rest| rest.split('"').next())
        };
        match (value("filename=\""), value(" name=\"")) {
            // Nothing was chosen.
            (Some(""), _) | (None, None) => {}
            (Some(file), _) => {
                // Some browsers send the whole path.
                let own = file.rsplit(['/', '\\']).next().unwrap_or_default();
                files.push((own.to_owned(), content.to_vec()));
            }
            (None, Some(name)) => {
                fields.insert(name.to_owned(), content.to_vec());
            }
        }
    }
    (fields, files)
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    let mut from = 0;
    while let Some(rest) = text.get(from..) {
        let at = from + rest.iter().position(|byte| byte == first)?;
        if text.get(at..)?.starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_form_are_read_whatever_is_in_them() {
        let body = b"--xYz\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--xYz\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n\
            name\r\n\xC9lan\r\n--x\r\n\r\n--xYz--\r\n";
        let (fields, files) = parts("xYz", body);
        let table = b"name\r\n\xC9lan\r\n--x\r\n".to_vec();
        assert_eq!(files, [("a.csv".to_owned(), table)]);
        assert_eq!(
            fields.get("csrf").map(Vec::as_slice),
            Some(b"abc".as_slice())
        );
        assert_eq!(fields.len(), 1, "a file is kept once");
        assert!(parts("", body).0.is_empty());
        assert!(parts("none", b"--nonesuch").0.is_empty());
    }
}
