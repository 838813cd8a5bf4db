//! A posted form, read strictly: bytes that are no text are noticed, and not replaced in silence.
use crate::web::error::Error;
use actix_web::{HttpMessage, HttpRequest};
use std::collections::HashMap;

/// The fields of a form by name. Of a field that came twice the last one counts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Posted(HashMap<String, String>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the form is not UTF-8")]
pub struct Damaged;

/// Only what a page's form sends.
pub fn expect_form(request: &HttpRequest) -> Result<(), Error> {
    if request
        .content_type()
        .trim()
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
    {
        Ok(())
    } else {
        Err(Error::UnsupportedMediaType)
    }
}

impl Posted {
    pub fn parse(body: &[u8]) -> Result<Self, Damaged> {
        let mut fields = HashMap::new();
        for pair in body
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
        {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decoded(halves.next().unwrap_or_default())?;
            let value = decoded(halves.next().unwrap_or_default())?;
            fields.insert(name, value);
        }
        Ok(Self(fields))
    }

    /// What was typed; nothing for a field that did not come.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    pub fn is_ticked(&self, field: &str) -> bool {
        self.text(field) == "on"
    }
}

/// A percent sign that two hexadecimal digits do not follow stands for itself.
fn decoded(text: &[u8]) -> Result<String, Damaged> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        bytes.push(match (first, after) {
            (b'+', _) => b' ',
            (b'%', [high, low, left @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    rest = left;
                    high * 16 + low
                }
                _ => b'%',
            },
            (other, _) => *other,
        });
    }
    String::from_utf8(bytes).map_err(|_| Damaged)
}

fn digit(hexadecimal: u8) -> Option<u8> {
    let value = char::from(hexadecimal).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_are_decoded_and_the_last_of_two_counts() {
        let posted =
            Posted::parse(b"name=A+%26+B&name=%C3%89lan&100%=50%zz%&&=x&consent=on&flag").unwrap();
        assert_eq!(posted.text("name"), "Élan");
        assert_eq!(posted.text("100%"), "50%zz%");
        assert_eq!(posted.text("missing"), "");
        assert!(posted.is_ticked("consent"));
        assert!(!posted.is_ticked("flag"));
    }

    #[test]
    fn lost_bytes_are_noticed() {
        assert_eq!(Posted::parse(b"name=caf%E9"), Err(Damaged));
        assert_eq!(Posted::parse(b"name=\xff"), Err(Damaged));
        assert_eq!(Posted::parse(b"n%ff=x"), Err(Damaged));
        assert_eq!(Posted::parse(b"name=a%00b").unwrap().text("name"), "a\0b");
    }

    proptest! {
        #[test]
        fn what_a_browser_encodes_comes_back(name: String, value: String) {
            prop_assume!(!name.is_empty());
            let body = url::form_urlencoded::Serializer::new(String::new()).append_pair(&name, &value).finish();
            let posted = Posted::parse(body.as_bytes()).unwrap();
            prop_assert_eq!(posted.text(&name), value);
        }
    }
}
