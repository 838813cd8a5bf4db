//! The page a person gets when something is wrong. It never says the cause; the log has it under the request's id.

use askama::Template;

use super::page::Page;
use crate::locale::messages::Text;

#[derive(Template)]
#[template(path = "public/error.html")]
pub struct ErrorPage {
    pub page: Page,
    pub status: u16,
    pub heading: String,
    /// What happened and what to do now.
    pub text: String,
    pub request_id: String,
    pub retry_after_seconds: Option<u64>,
}

impl ErrorPage {
    /// In minutes when it is long.
    fn wait(&self) -> Option<Text> {
        let seconds = self.retry_after_seconds?;
        Some(if seconds > 90 {
            self.page
                .msg("error-page-wait-minutes")
                .arg("minutes", seconds.div_ceil(60))
        } else {
            self.page
                .msg("error-page-wait")
                .arg("seconds", seconds.max(1))
        })
    }
}
