//! Which service receives a mail, as far as it may be counted. A well-known one is told by its name; all
//! others are one, since the domain of a small organisation tells who signed.
use super::email::EmailAddress;

/// Its domain, or the name that several domains of one service share.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Provider(String);

/// Every domain that is no well-known service's.
pub const OWN: &str = "own";

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
    pub fn of(address: &EmailAddress) -> Self {
        if !address.is_free_mail() {
            return Self(OWN.to_owned());
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
            Provider::of(&EmailAddress::parse(address).expect(address))
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
}
