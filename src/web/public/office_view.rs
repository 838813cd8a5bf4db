//! An office as readers see it.
use crate::domain::congress::seats::parse_district;
use crate::domain::congress::states::{self, Kind};
use crate::domain::country::Country;
use crate::domain::office::{Area, Office, Title};
use crate::locale::dates;
use crate::locale::messages::Locale;
use jiff::civil::Date;

pub struct OfficeView {
    /// Nothing where the seat is vacant.
    pub name: Option<String>,
    pub title: String,
    pub party: Option<String>,
    pub notes: Vec<String>,
    pub phone: Option<PhoneView>,
    pub contact_form: Option<String>,
    pub email: Option<String>,
    pub website: Option<String>,
    pub address: Option<String>,
    /// The name of the network, and the address of the account.
    pub social: Vec<(&'static str, String)>,
}

pub struct PhoneView {
    pub shown: String,
    /// With `tel:`.
    pub link: String,
}

impl OfficeView {
    pub fn of(locale: &Locale, office: &Office, today: Date) -> Self {
        let Some(holder) = &office.holder else {
            return Self::vacant(locale, &office.title);
        };
        let mut notes = Vec::new();
        if office.title.is_without_vote() {
            notes.push(locale.msg("finder-without-vote").to_string());
        }
        if let Some(until) = holder.until.filter(|_| holder.is_over(today)) {
            let date = dates::civil(locale, until);
            notes.push(locale.msg("finder-term-over").arg("date", date).to_string());
        }
        let reach = &office.reach;
        Self {
            name: Some(holder.full_name.clone()),
            title: title(locale, office),
            party: holder.party.clone(),
            notes,
            phone: reach
                .phone
                .as_ref()
                .zip(reach.phone_link())
                .map(|(phone, link)| PhoneView {
                    shown: phone.clone(),
                    link,
                }),
            contact_form: reach.contact_form.clone(),
            email: reach.email.clone(),
            website: reach.website.clone(),
            address: reach.address.clone(),
            social: reach
                .social
                .iter()
                .map(|one| (one.network.name(), one.url()))
                .collect(),
        }
    }

    pub fn vacant(locale: &Locale, title: &Title) -> Self {
        Self {
            name: None,
            title: titled(locale, title),
            party: None,
            notes: vec![locale.msg("finder-vacant").to_string()],
            phone: None,
            contact_form: None,
            email: None,
            website: None,
            address: None,
            social: Vec::new(),
        }
    }
}

/// The title, with the body where a file named one.
fn title(locale: &Locale, office: &Office) -> String {
    let title = titled(locale, &office.title);
    match &office.body_name {
        Some(body) => format!("{title}{}{body}", locale.msg("list-comma")),
        None => title,
    }
}

fn titled(locale: &Locale, title: &Title) -> String {
    match title {
        Title::Given(given) if !given.is_empty() => given.clone(),
        Title::Known(_) | Title::Given(_) => locale
            .msg("finder-title-of")
            .arg("title", title.as_str())
            .to_string(),
    }
}

/// An area as it is called: of the United States by its state and number.
pub fn area_name(locale: &Locale, country: Country, area: &Area) -> String {
    if states::are_of(country) {
        if let Some(state) = states::find(&area.key) {
            return state.name.to_owned();
        }
        if let Some((code, number)) = parse_district(&area.key) {
            let of_state = states::find(code);
            let state = of_state.map_or(code, |state| state.name);
            let is_state = of_state.is_none_or(|state| state.kind == Kind::State);
            return match number {
                0 if !is_state => state.to_owned(),
                0 => locale
                    .msg("finder-district-only")
                    .arg("state", state)
                    .to_string(),
                number => locale
                    .msg("finder-district")
                    .arg("state", state)
                    .arg("number", i64::from(number))
                    .to_string(),
            };
        }
    }
    area.name.clone().unwrap_or_else(|| area.key.clone())
}
