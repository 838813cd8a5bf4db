//! The fields of a letter's settings, and what they mean.
use super::form::{Form, tick};
use crate::acts::change_settings::Settings;
use crate::domain::collation::Collation;
use crate::domain::country::Country;
use crate::domain::filing::Articles;
use crate::domain::letter::{Grouping, Review, Rules, Signers};
use crate::domain::letter_limits::{MAX_CONTACT, MAX_LIST_ON_PAGE, MAX_TARGET, is_host};
use crate::domain::letter_text::is_language;
use crate::locale::messages::Locale;

pub fn filled(settings: &Settings) -> Form {
    let rules = &settings.rules;
    Form::filled([
        ("seen", settings.fingerprint()),
        ("host", settings.host.clone()),
        ("contact", settings.contact.clone().unwrap_or_default()),
        ("signers", rules.signers.to_string()),
        ("review", rules.review.to_string()),
        ("representatives", tick(rules.prints_representatives)),
        ("language", rules.language.clone()),
        ("collation", rules.collation.clone()),
        ("articles", rules.articles.as_str().to_owned()),
        ("list_on_page", rules.list_on_page.to_string()),
        ("reminder", tick(rules.reminder)),
        ("progress", tick(rules.shows_progress)),
        ("second_factor", tick(rules.second_factor)),
        (
            "target",
            rules
                .target
                .map_or(String::new(), |target| target.to_string()),
        ),
        ("target_shown", tick(rules.shows_target)),
        ("grouping", rules.grouping.to_string()),
        ("bulk_individuals", tick(rules.bulk_individuals)),
        (
            "offices",
            rules.offices.map_or("", Country::code).to_owned(),
        ),
        ("time_zone", settings.time_zone.clone()),
    ])
}

/// All faults at once, each beside its field.
pub fn parse(locale: &Locale, form: &mut Form) -> Option<Settings> {
    let line = |form: &Form, id: &str| form.value(id).trim().to_owned();
    let host = line(form, "host");
    if !is_host(&host) {
        form.fault("host", locale.msg("letterdesk-host-wanted"));
    }
    let contact = line(form, "contact");
    if contact.chars().count() > MAX_CONTACT {
        let max = i64::try_from(MAX_CONTACT).unwrap_or(i64::MAX);
        form.fault("contact", locale.msg("text-too-long").arg("max", max));
    }
    let language = line(form, "language");
    if !is_language(&language) {
        form.fault("language", locale.msg("letterdesk-language-bad"));
    }
    let collation = line(form, "collation");
    if Collation::new(&collation).is_err() {
        form.fault("collation", locale.msg("settings-collation-bad"));
    }
    let number = |text: &str, from: i32, to: i32| {
        let number: Option<i32> = text.parse().ok();
        number.filter(|number| (from..=to).contains(number))
    };
    let list_on_page = number(&line(form, "list_on_page"), 0, MAX_LIST_ON_PAGE);
    if list_on_page.is_none() {
        let wanted = locale
            .msg("settings-number")
            .arg("from", 0)
            .arg("to", MAX_LIST_ON_PAGE);
        form.fault("list_on_page", wanted);
    }
    let typed = line(form, "target");
    let target = number(&typed, 1, MAX_TARGET);
    if target.is_none() && !typed.is_empty() {
        let wanted = locale
            .msg("settings-number")
            .arg("from", 1)
            .arg("to", MAX_TARGET);
        form.fault("target", wanted);
    }
    // What a select sends is one of its options, or no form of ours.
    let signers: Signers = form.value("signers").parse().ok()?;
    let review: Review = form.value("review").parse().ok()?;
    let grouping: Grouping = form.value("grouping").parse().ok()?;
    let articles = Articles::parse(form.value("articles")).ok()?;
    let list_on_page = list_on_page.filter(|_| form.is_fine())?;
    Some(Settings {
        host,
        contact: Some(contact).filter(|contact| !contact.is_empty()),
        rules: Rules {
            signers,
            review,
            prints_representatives: form.ticked("representatives"),
            language,
            collation,
            articles,
            list_on_page,
            reminder: form.ticked("reminder"),
            shows_progress: form.ticked("progress"),
            second_factor: form.ticked("second_factor"),
            target,
            shows_target: form.ticked("target_shown"),
            grouping,
            bulk_individuals: form.ticked("bulk_individuals"),
            offices: Country::parse(form.value("offices")).ok(),
            review_target: None,
        },
        time_zone: line(form, "time_zone"),
    })
}
