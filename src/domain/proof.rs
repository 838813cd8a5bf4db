//! How we know that a signature is genuine.
use super::email::EmailAddress;
use super::text_enum::text_enum;

text_enum! {
    pub enum Proof {
        /// The contact confirmed a mail.
        Address = "address",
        /// The contact confirmed a mail at the registrable domain of the organisation's website.
        OwnDomain = "own-domain",
        /// A moderator vouches for it.
        Vouched = "vouched",
        /// The letter's host brought it from elsewhere: paper, mail, another list.
        Imported = "imported",
    }
}

impl Proof {
    /// What the confirmed address of a contact proves about the website at `website_domain`.
    pub fn of_contact(email: &EmailAddress, website_domain: Option<&str>) -> Self {
        let domain = email.registrable_domain();
        Self::of_address(Some(domain), website_domain, email.is_free_mail())
    }

    /// With a confirmed address at the organisation's own domain; never less than before.
    #[must_use]
    pub const fn with_own_domain(self) -> Self {
        match self {
            Self::Vouched => Self::Vouched,
            Self::Address | Self::OwnDomain | Self::Imported => Self::OwnDomain,
        }
    }

    /// What a confirmed address at `mail_domain` proves about a website at `website_domain`
    /// (both registrable domains).
    pub fn of_address(
        mail_domain: Option<&str>,
        website_domain: Option<&str>,
        free_mail: bool,
    ) -> Self {
        match (mail_domain, website_domain) {
            (Some(mail), Some(website)) if mail == website && !free_mail => Self::OwnDomain,
            _ => Self::Address,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_websites_own_domain_counts_and_free_mail_never() {
        assert_eq!(
            Proof::of_address(Some("a.org"), Some("a.org"), false),
            Proof::OwnDomain
        );
        assert_eq!(
            Proof::of_address(Some("a.org"), Some("b.org"), false),
            Proof::Address
        );
        assert_eq!(
            Proof::of_address(Some("gmail.com"), Some("gmail.com"), true),
            Proof::Address
        );
        assert_eq!(Proof::of_address(None, None, false), Proof::Address);
    }
}
