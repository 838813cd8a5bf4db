//! How those who hold an office are addressed, and what stands in a letter where nobody has filled it in yet. Both are
//! said in the language of the letter, whatever that of the page is.
use super::messages::Locale;
use crate::domain::country::Country;
use crate::domain::merge_text::{Fillings, MergeField};
use crate::domain::office::{Holder, KnownTitle, Title};

pub fn title(locale: &Locale, title: &Title) -> String {
    match title {
        Title::Known(KnownTitle::Senator) => locale.msg("act-title-senator"),
        Title::Known(KnownTitle::Representative) => locale.msg("act-title-representative"),
        Title::Known(KnownTitle::Delegate) => locale.msg("act-title-delegate"),
        Title::Known(KnownTitle::ResidentCommissioner) => {
            locale.msg("act-title-resident-commissioner")
        }
        Title::Given(title) => return title.clone(),
    }
    .to_string()
}

/// As the file that named the holder says, where it does.
pub fn salutation(locale: &Locale, title: &Title, holder: &Holder) -> String {
    if let Some(salutation) = &holder.salutation {
        return salutation.clone();
    }
    let title = match title {
        Title::Known(title) => title.as_str(),
        Title::Given(_) => "other",
    };
    locale
        .msg("act-salutation")
        .arg("title", title)
        .arg("last", &holder.last_name)
        .arg("full", &holder.full_name)
        .to_string()
}

/// Nothing filled in yet. Each country has its own words for where one lives.
pub fn gaps(locale: &Locale, country: Option<Country>) -> Fillings {
    let country = country.map_or("", Country::code);
    let gap = |field| match field {
        MergeField::Title => locale.msg("act-gap-title"),
        MergeField::LastName => locale.msg("act-gap-last-name"),
        MergeField::FullName => locale.msg("act-gap-full-name"),
        MergeField::Salutation => locale.msg("act-gap-salutation"),
        MergeField::Name => locale.msg("act-gap-name"),
        MergeField::City => locale.msg("act-gap-city"),
        MergeField::State => locale.msg("act-gap-state").arg("country", country),
        MergeField::Zip => locale.msg("act-gap-zip").arg("country", country),
        MergeField::Letter => locale.msg("act-gap-letter"),
    };
    MergeField::ALL
        .iter()
        .fold(Fillings::default(), |all, field| {
            all.or_gap(*field, gap(*field).to_string())
        })
}

/// What is known of an office: all that a letter says of whom it is written to. A vacant seat leaves its gaps.
#[must_use]
pub fn to_office(
    fillings: Fillings,
    locale: &Locale,
    of: &Title,
    holder: Option<&Holder>,
) -> Fillings {
    let fillings = fillings.with(MergeField::Title, &title(locale, of));
    match holder {
        Some(holder) => fillings
            .with(MergeField::LastName, &holder.last_name)
            .with(MergeField::FullName, &holder.full_name)
            .with(MergeField::Salutation, &salutation(locale, of, holder)),
        None => fillings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::merge_text::{MergeText, plain};
    use crate::locale::messages::Catalogue;

    fn english() -> Locale {
        let catalogue = Catalogue::load(&["en".to_owned()]).unwrap();
        catalogue.negotiate(None, None)
    }

    fn us() -> Country {
        Country::parse("US").unwrap()
    }

    fn holder(salutation: Option<&str>) -> Holder {
        Holder {
            full_name: "Maria Cantwell".into(),
            last_name: "Cantwell".into(),
            party: None,
            salutation: salutation.map(str::to_owned),
            from: None,
            until: None,
        }
    }

    #[test]
    fn each_title_has_its_salutation_and_the_offices_own_wins() {
        let locale = english();
        let said = |title: &str, own| salutation(&locale, &Title::of_congress(title), &holder(own));
        assert_eq!(said("senator", None), "Dear Senator Cantwell,");
        assert_eq!(
            said("representative", None),
            "Dear Representative Cantwell,"
        );
        assert_eq!(said("delegate", None), "Dear Delegate Cantwell,");
        assert_eq!(
            said("Resident Commissioner", None),
            "Dear Resident Commissioner Cantwell,"
        );
        for other in ["MP", "", "other", "{title}"] {
            assert_eq!(said(other, None), "Dear Maria Cantwell,", "{other}");
        }
        assert_eq!(
            said("senator", Some("Dear Ms Cantwell,")),
            "Dear Ms Cantwell,"
        );
    }

    /// Marks of direction belong on pages, and not into what is pasted into a form.
    #[test]
    fn nothing_invisible_is_copied() {
        let locale = english();
        let of = Title::of_congress("senator");
        let office = to_office(gaps(&locale, Some(us())), &locale, &of, Some(&holder(None)));
        let fields: Vec<String> = MergeField::ALL
            .iter()
            .map(|field| format!("{{{field}}}"))
            .collect();
        let text = MergeText::parse(&fields.join(" ")).unwrap();
        assert_eq!(
            plain(&text.merge(&office)),
            "Senator Cantwell Maria Cantwell Dear Senator Cantwell, [your full name] [your city] [your state] [your ZIP code] [address of the letter]"
        );
        let vacant = plain(&text.merge(&to_office(gaps(&locale, Some(us())), &locale, &of, None)));
        assert!(
            vacant.starts_with("Senator [last name] [name of the office’s holder] [salutation]"),
            "{vacant}"
        );
    }
}
