//! How we know that a signature is genuine.
use super::email::EmailAddress;
use super::text_enum::text_enum;
use super::website::Website;

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
    /// What the confirmed address of a contact proves about the website. A host that many share is
    /// nobody's own domain.
    pub fn of_contact(email: &EmailAddress, website: Option<&Website>) -> Self {
        let own = website.and_then(Website::own_domain);
        if !email.is_free_mail() && own == Some(email.registrable_domain()) {
            Self::OwnDomain
        } else {
            Self::Address
        }
    }

    /// With a confirmed address at the organisation's own domain; never less than before.
    #[must_use]
    pub const fn with_own_domain(self) -> Self {
        match self {
            Self::Vouched => Self::Vouched,
            Self::Address | Self::OwnDomain | Self::Imported => Self::OwnDomain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_websites_own_domain_counts_and_free_mail_never() {
        let proof = |email: &str, website: Option<&str>| {
            let website = website.map(|text| Website::parse(text).expect(text));
            Proof::of_contact(&EmailAddress::parse(email).expect(email), website.as_ref())
        };
        assert_eq!(proof("x@a.org", Some("www.a.org/b")), Proof::OwnDomain);
        assert_eq!(proof("x@mail.a.org", Some("a.org")), Proof::OwnDomain);
        assert_eq!(proof("x@a.org", Some("b.org")), Proof::Address);
        assert_eq!(proof("x@gmail.com", Some("gmail.com")), Proof::Address);
        assert_eq!(
            proof("x@facebook.com", Some("facebook.com/x")),
            Proof::Address
        );
        assert_eq!(proof("x@a.org", None), Proof::Address);
    }
}
