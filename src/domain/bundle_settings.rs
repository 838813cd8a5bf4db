//! `letter.toml` as it is spelt.
use super::co_host::CoHost;
use std::collections::BTreeMap;

/// The settings as the file spells them.
#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    pub(super) slug: String,
    pub(super) host: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) contact: Option<String>,
    pub(super) state: String,
    pub(super) signers: String,
    pub(super) review: String,
    pub(super) representatives: bool,
    pub(super) language: String,
    pub(super) collation: String,
    pub(super) articles: String,
    pub(super) list_on_page: i32,
    pub(super) reminder: bool,
    #[serde(default)]
    pub(super) progress: bool,
    #[serde(default)]
    pub(super) second_factor: bool,
    /// Hours; 0 promises nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) review_target: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) target: Option<i32>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) target_shown: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) grouping: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) individuals_in_bulk: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) offices: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) opens: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) closes: Option<String>,
    pub(super) time_zone: String,
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub(super) version: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) change: Option<String>,
    pub(super) text: BTreeMap<String, TextSettings>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) co_host: Vec<HostSettings>,
}

#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HostSettings {
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) website: Option<String>,
}

#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextSettings {
    pub(super) title: String,
    pub(super) short_title: String,
    pub(super) addressees: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
}

impl HostSettings {
    pub(super) fn of(host: &CoHost) -> Self {
        Self {
            name: host.name.to_string(),
            website: host
                .website
                .as_ref()
                .map(|website| website.url().to_owned()),
        }
    }
}

const fn first() -> i32 {
    1
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(super) const fn is_first(version: &i32) -> bool {
    *version == first()
}
