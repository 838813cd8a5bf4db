//! What is wrong with the settings of a letter's files, told to whoever wrote them. The limits are those of
//! the desk.
use super::bundle_settings::Settings;
use super::collation::Collation;
use super::letter::LONGEST_REVIEW_TARGET;
use super::letter_limits::{MAX_CONTACT, MAX_HOST, MAX_LIST_ON_PAGE, MAX_TARGET, is_host};

pub(super) fn of_settings(settings: &Settings) -> Vec<String> {
    let contact = settings.contact.as_deref().unwrap_or_default();
    let review_target = settings.review_target.unwrap_or_default();
    let target = settings.target.unwrap_or(1);
    let faults = [
        (
            !is_host(&settings.host),
            format!("host: a name of at most {MAX_HOST} characters"),
        ),
        (
            contact.chars().count() > MAX_CONTACT,
            format!("contact: at most {MAX_CONTACT} characters"),
        ),
        (
            Collation::new(&settings.collation).is_err(),
            format!("collation: {:?} is no locale", settings.collation),
        ),
        (
            !(0..=MAX_LIST_ON_PAGE).contains(&settings.list_on_page),
            format!("list_on_page: a number from 0 to {MAX_LIST_ON_PAGE}"),
        ),
        (
            !(0..=LONGEST_REVIEW_TARGET).contains(&review_target),
            format!(
                "review_target: hours from 1 to {LONGEST_REVIEW_TARGET}, or 0 to promise nothing"
            ),
        ),
        (
            !settings.text.contains_key(&settings.language),
            format!(
                "there is no [text.{}] in the letter's own language",
                settings.language
            ),
        ),
        (
            !(1..=MAX_TARGET).contains(&target),
            format!("target: a number from 1 to {MAX_TARGET}"),
        ),
    ];
    let found = faults.into_iter().filter(|(is_so, _)| *is_so);
    found.map(|(_, told)| told).collect()
}
