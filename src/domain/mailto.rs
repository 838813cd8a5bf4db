//! Addresses that open a mail program with a letter in it. Several programs cut what is longer than about two thousand
//! characters, in the middle of a sentence.
//!
//! `static/merge.js` makes the same ones; both are held to the cases in `tests/mailto.json`.
use url::form_urlencoded::byte_serialize;

/// Of the whole address. Beyond it the mail begins without its text.
const LONGEST: usize = 1_800;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailto {
    pub href: String,
    /// The text is in it. Otherwise it has to be copied.
    pub is_whole: bool,
}

/// To nobody yet where `address` is empty.
pub fn mailto(address: &str, subject: &str, body: &str) -> Mailto {
    let address = encoded(address).replace("%40", "@");
    let begin = format!("mailto:{address}?subject={}", encoded(subject));
    let lines = body.replace('\n', "\r\n");
    let whole = format!("{begin}&body={}", encoded(&lines));
    if whole.len() > LONGEST {
        Mailto {
            href: begin,
            is_whole: false,
        }
    } else {
        Mailto {
            href: whole,
            is_whole: true,
        }
    }
}

/// A mail program shows a plus as it is, so a space is none.
pub fn encoded(text: &str) -> String {
    byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn the_cases_that_the_script_is_held_to() {
        let cases = include_str!("../../tests/mailto.json");
        let cases: Value = serde_json::from_str(cases).unwrap();
        let cases = cases.as_array().unwrap();
        assert!(cases.len() > 4);
        for case in cases {
            let text = |name: &str| case[name].as_str().unwrap_or_default();
            let times = case["times"].as_u64().unwrap_or(1).try_into().unwrap();
            let made = mailto(
                text("address"),
                text("subject"),
                &text("body").repeat(times),
            );
            if let Some(href) = case["href"].as_str() {
                assert_eq!(made.href, href);
            }
            assert_eq!(Value::from(made.is_whole), case["whole"], "{case}");
        }
    }
}
