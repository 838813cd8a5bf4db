//! Numbers inside messages, by CLDR: `1,234`, `1 234`, `١٬٢٣٤`.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The bundle's language in ICU's terms; a `DecimalFormatter` itself is not `Send`, and costs less than a microsecond.
struct Preferences(DecimalFormatterPreferences);

impl Memoizable for Preferences {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, ()> {
        let locale: icu_locale_core::Locale = language.to_string().parse().map_err(|_| ())?;
        Ok(Self(DecimalFormatterPreferences::from(&locale)))
    }
}

/// What a bundle calls for every placeable; `None` leaves the value to Fluent.
pub fn format(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal = decimal(number)?;
    let preferences = memoizer
        .with_try_get::<Preferences, _, _>((), |found| found.0)
        .ok()?;
    let mut options = DecimalFormatterOptions::default();
    // NUMBER($year, useGrouping: "false") asks for bare digits.
    options.grouping_strategy = Some(if number.options.use_grouping {
        GroupingStrategy::Auto
    } else {
        GroupingStrategy::Never
    });
    Some(
        DecimalFormatter::try_new(preferences, options)
            .ok()?
            .format(&decimal)
            .to_string(),
    )
}

/// Counts are whole; anything else is left to Fluent, as is what `f64` cannot hold exactly.
fn decimal(number: &FluentNumber) -> Option<Decimal> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = number.value.fract() == 0.0 && number.value.abs() < EXACT;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole and below 2^53, so the cast is exact"
    )]
    whole.then(|| Decimal::from(number.value as i64))
}
