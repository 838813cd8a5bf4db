//! Forms as visitors fill them in.

/// The sign form; begins as a whole and honest one.
#[derive(Debug, Clone)]
pub struct SignForm(Vec<(&'static str, String)>);

impl SignForm {
    /// Of an organisation, by somebody at its own domain.
    pub fn of(organisation: &str, domain: &str) -> Self {
        Self(vec![
            ("kind", "organisation".into()),
            ("organisation", organisation.into()),
            ("organisation_en", String::new()),
            ("acronym", String::new()),
            ("website", domain.into()),
            ("country", "DE".into()),
            ("name", "Jana Weiss".into()),
            ("role", "Chair".into()),
            ("email", format!("jana.weiss@{domain}")),
            ("authorised", "on".into()),
            ("consent", "on".into()),
            ("fax", String::new()),
        ])
    }

    pub fn with(mut self, field: &'static str, value: &str) -> Self {
        self = self.without(field);
        self.0.push((field, value.to_owned()));
        self
    }

    pub fn without(mut self, field: &'static str) -> Self {
        self.0.retain(|(name, _)| *name != field);
        self
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect()
    }
}
