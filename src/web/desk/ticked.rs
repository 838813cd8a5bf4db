//! The boxes of a page's rows, as they were sent: ticked again when something is wrong.
#[derive(Default)]
pub struct Ticked(Vec<String>);

impl Ticked {
    pub(super) fn of(form: &[(String, String)]) -> Self {
        let rows = form.iter().filter(|(name, _)| name == "row");
        Self(rows.map(|(_, value)| value.clone()).collect())
    }

    pub fn has(&self, row: &str) -> bool {
        self.0.iter().any(|ticked| ticked == row)
    }
}
