//! Which service receives a mail, as far as it may be counted. A well-known one is told by its name,
//! whether the address is its own or of a domain whose mail it takes in; all others are one, since the
//! domain of a small organisation tells who signed.
use super::email::EmailAddress;
use super::mail_host::MailHost;

/// Its domain, or the name that several domains of one service share; with [`HOSTED_AT`] before it that
/// of a service which takes in mail for others' domains.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Provider(String);

/// Every domain that no well-known service has, or takes in the mail of.
pub const OWN: &str = "own";
/// Begins the name of a service that takes in the mail of own domains.
pub const HOSTED_AT: &str = "mx:";

/// Services with several domains, by the first label of those: they stop taking mail together.
const FAMILIES: [(&str, &[&str]); 6] = [
    ("gmail.com", &["gmail", "googlemail"]),
    (
        "outlook.com",
        &[
            "outlook",
            "hotmail",
            "live",
            "msn",
            "passport",
            "windowslive",
        ],
    ),
    ("yahoo.com", &["yahoo", "ymail", "rocketmail", "myyahoo"]),
    ("icloud.com", &["icloud", "me", "mac"]),
    ("proton.me", &["proton", "protonmail", "pm"]),
    ("gmx.net", &["gmx"]),
];

impl Provider {
    /// `host` takes in the mail of the address's domain, as far as that is known.
    pub fn of(address: &EmailAddress, host: Option<MailHost>) -> Self {
        if !address.is_free_mail() {
            return Self(host.map_or_else(
                || OWN.to_owned(),
                |host| format!("{HOSTED_AT}{}", host.as_str()),
            ));
        }
        let domain = address.registrable_domain();
        let brand = domain.split('.').next().unwrap_or(domain);
        let family = FAMILIES
            .iter()
            .find(|(_, brands)| brands.contains(&brand))
            .map(|(name, _)| *name);
        Self(family.unwrap_or(domain).to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_well_known_services_have_a_name() {
        let of = |address: &str| {
            Provider::of(&EmailAddress::parse(address).expect(address), None)
                .as_str()
                .to_owned()
        };
        assert_eq!(of("a@gmail.com"), "gmail.com");
        assert_eq!(of("a@googlemail.com"), "gmail.com");
        assert_eq!(of("a@hotmail.fr"), "outlook.com");
        assert_eq!(of("a@live.co.uk"), "outlook.com");
        assert_eq!(of("a@yahoo.co.jp"), "yahoo.com");
        assert_eq!(of("a@web.de"), "web.de");
        assert_eq!(of("a@humanists.international"), "own");
        assert_eq!(of("a@gmail.example"), "own");
    }

    #[test]
    fn an_own_domain_is_counted_with_the_service_that_takes_in_its_mail() {
        let google = MailHost::named("google.com");
        let of =
            |address: &str| Provider::of(&EmailAddress::parse(address).expect(address), google);
        assert_eq!(of("a@humanists.international").as_str(), "mx:google.com");
        assert_eq!(of("a@gmail.com").as_str(), "gmail.com");
    }
}
