//! Contacts at the signer desk.
use super::app::TestApp;
use super::browser::Answer;

impl TestApp {
    /// Asks for a link to what `email` has signed, and reads it in the mail, as a path.
    #[track_caller]
    pub fn signer_desk(&self, email: &str) -> String {
        self.new_mail();
        let asked = self.browser().post("/my", &[("email", email)]);
        asked.is(303);
        assert_eq!(asked.header("location"), Some("/my/sent"));
        let mails = self.new_mail();
        let mail = mails
            .iter()
            .find(|mail| mail.to == email && mail.text.contains("/my/"))
            .unwrap_or_else(|| panic!("no link for {email}: {mails:?}"));
        mail.path("/my/")
    }
}

impl Answer {
    /// The one link to an action of the signer desk.
    #[track_caller]
    pub fn action(&self, name: &str) -> String {
        let end = format!("/{name}");
        let found: Vec<String> = self
            .paths("/my/")
            .into_iter()
            .filter(|path| path.ends_with(&end))
            .collect();
        assert_eq!(found.len(), 1, "{name}: {found:?} on\n{}", self.text());
        found[0].clone()
    }
}
