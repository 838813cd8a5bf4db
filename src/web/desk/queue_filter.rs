//! The form that narrows and orders the queue.
use super::place::QueuePlace;
use super::wording::evidence;
use crate::domain::country::Country;
use crate::domain::moderation::HoldReason;
use crate::domain::proof::Proof;
use crate::domain::queue_filter::{QueueFilter, QueueList, QueueOrder};
use crate::domain::signatory::Kind;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::web::form::OptionView;

pub struct FilterView {
    /// Kept whatever is chosen.
    pub letter: Option<String>,
    pub list: Option<String>,
    pub search: String,
    pub orders: Vec<OptionView>,
    pub reasons: Vec<OptionView>,
    pub only: bool,
    pub kinds: Vec<OptionView>,
    pub proofs: Vec<OptionView>,
    pub countries: Vec<OptionView>,
    pub versions: Vec<OptionView>,
    pub waits: Vec<OptionView>,
    pub first: bool,
    /// Whether it leaves out any, and the way back to all.
    pub narrows: bool,
    pub all: String,
}

/// Hours.
const WAITS: [u32; 4] = [1, 24, 72, 168];

/// `version` is the number of the text that is signed now.
pub fn view(place: &QueuePlace, version: i32, locale: &Locale) -> FilterView {
    let filter = &place.filter;
    let list = (filter.list != QueueList::Moderator).then(|| filter.list.to_string());
    let numbers = (1..=version).map(|number| (number.to_string(), number.to_string()));
    FilterView {
        letter: place.letter.clone(),
        list,
        search: filter.search.clone(),
        orders: orders(filter, locale),
        reasons: HoldReason::ALL
            .iter()
            .map(|reason| OptionView {
                value: reason.to_string(),
                label: evidence::reason_chip(locale, *reason).text,
                selected: filter.reasons.contains(reason),
            })
            .collect(),
        only: filter.only,
        kinds: options(
            locale,
            Kind::ALL
                .iter()
                .map(|kind| (kind.to_string(), kind_word(locale, *kind))),
            filter.kind.map(|kind| kind.to_string()),
        ),
        proofs: options(
            locale,
            Proof::ALL
                .iter()
                .map(|proof| (proof.to_string(), evidence::proof_chip(locale, *proof).text)),
            filter.proof.map(|proof| proof.to_string()),
        ),
        countries: countries(filter, locale),
        versions: options(locale, numbers, filter.version.map(|n| n.to_string())),
        waits: waits(filter, locale),
        first: filter.first_from_domain,
        narrows: filter.narrows(),
        all: place.list(filter.list).path(),
    }
}

fn kind_word(locale: &Locale, kind: Kind) -> String {
    match kind {
        Kind::Organisation => locale.msg("queue-filter-organisations"),
        Kind::Individual => locale.msg("queue-filter-individuals"),
    }
    .to_string()
}

fn orders(filter: &QueueFilter, locale: &Locale) -> Vec<OptionView> {
    let word = |order| match order {
        QueueOrder::Doubt => locale.msg("queue-order-doubt"),
        QueueOrder::MostDoubt => locale.msg("queue-order-most-doubt"),
        QueueOrder::Age => locale.msg("queue-order-age"),
        QueueOrder::Newest => locale.msg("queue-order-newest"),
    };
    let option = |order: &QueueOrder| OptionView {
        value: order.to_string(),
        label: word(*order).to_string(),
        selected: filter.order == *order,
    };
    QueueOrder::ALL.iter().map(option).collect()
}

fn waits(filter: &QueueFilter, locale: &Locale) -> Vec<OptionView> {
    let named = WAITS.iter().map(|hours| {
        let seconds = i64::from(*hours) * 3_600;
        let told = super::wording::decision::wait(locale, seconds);
        (hours.to_string(), told)
    });
    options(locale, named, filter.waited.map(|hours| hours.to_string()))
}

fn countries(filter: &QueueFilter, locale: &Locale) -> Vec<OptionView> {
    let mut named: Vec<(String, String)> = Country::all()
        .map(|country| (country.code().to_owned(), country_name(locale, country)))
        .collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    let chosen = filter.country.map(|country| country.code().to_owned());
    options(locale, named.into_iter(), chosen)
}

/// Any first, then these; with one that was asked for and is none of them, that too.
fn options(
    locale: &Locale,
    named: impl Iterator<Item = (String, String)>,
    chosen: Option<String>,
) -> Vec<OptionView> {
    let any = OptionView {
        value: String::new(),
        label: locale.msg("queue-filter-any").to_string(),
        selected: chosen.is_none(),
    };
    let each = named.map(|(value, label)| OptionView {
        selected: chosen.as_ref() == Some(&value),
        value,
        label,
    });
    let mut all: Vec<OptionView> = std::iter::once(any).chain(each).collect();
    if let Some(value) = chosen.filter(|_| all.iter().all(|option| !option.selected)) {
        all.push(OptionView {
            label: value.clone(),
            value,
            selected: true,
        });
    }
    all
}
