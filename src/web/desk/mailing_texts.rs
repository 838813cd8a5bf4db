//! The texts of a mailing, and who gets which of them.
use super::mailing_preview::around;
use crate::domain::mailing::{MailingTexts, text_language};
use crate::web::app::App;
use crate::web::public::signatory::own_name;
use std::collections::BTreeMap;

pub struct TextLine {
    pub language: String,
    pub code: String,
    pub subject: String,
    pub preview: String,
    /// The language of the words around it, where it is another one.
    pub around: Option<String>,
}

pub struct AudienceLine {
    pub language: String,
    pub count: i64,
    /// The language of the text that they get instead.
    pub fallback: Option<String>,
}

/// The letter's own language first.
pub fn text_lines(app: &App, path: &str, own: &str, texts: &MailingTexts) -> Vec<TextLine> {
    let mut lines: Vec<TextLine> = texts
        .iter()
        .map(|(code, text)| TextLine {
            language: own_name(app, code),
            preview: format!("{path}/preview/{code}"),
            subject: text.subject.clone(),
            around: around(app, code),
            code: code.clone(),
        })
        .collect();
    lines.sort_by_key(|line| line.code != own);
    lines
}

pub fn audience_lines(
    app: &App,
    own: &str,
    texts: &MailingTexts,
    audience: BTreeMap<String, i64>,
) -> Vec<AudienceLine> {
    let line = |(code, count): (String, i64)| {
        let got = text_language(texts, &code, own);
        AudienceLine {
            fallback: (got != code).then(|| own_name(app, got)),
            language: own_name(app, &code),
            count,
        }
    };
    audience.into_iter().map(line).collect()
}
