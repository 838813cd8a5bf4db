//! Mail addresses: one that somebody typed, and the key under which two spellings are one address.

use std::fmt;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};
use thiserror::Error;

use crate::domain::registrable::{has_known_suffix, registrable_domain};

/// Raise it whenever [`EmailAddress::key`] gives another key for the same address: stored keys must then be made again.
pub const ADDRESS_KEY_VERSION: i32 = 1;

/// RFC 5321 4.5.3.1: a path holds 256 octets, two of them the angle brackets.
const MAX_OCTETS: usize = 254;
const MAX_LOCAL_OCTETS: usize = 64;

/// Addresses that anybody can open in a minute, so that they prove nothing about an organisation.
const FREE_MAIL: &str = include_str!("free_mail.txt");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EmailError {
    #[error("the mail address is empty")]
    Empty,
    #[error("the mail address is too long")]
    TooLong,
    #[error("this is not a mail address")]
    Invalid,
    #[error("no mail can reach an address with this ending")]
    UnknownTopLevelDomain,
}

/// There is no `Display`, and `Debug` hides the address, so that no log line can leak one by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    shown: String,
    local: String,
    domain: String,
    registrable: String,
}

impl EmailAddress {
    /// Takes the dot-atom form only. Quoted local parts, comments, address literals and display names are legal mail
    /// but in a form they are mistakes or attacks.
    pub fn parse(input: &str) -> Result<Self, EmailError> {
        let typed = input.trim_matches(is_pasted_around);
        if typed.is_empty() {
            return Err(EmailError::Empty);
        }
        if typed.len() > MAX_OCTETS {
            return Err(EmailError::TooLong);
        }
        let (local, typed_domain) = typed.rsplit_once('@').ok_or(EmailError::Invalid)?;
        if local.len() > MAX_LOCAL_OCTETS {
            return Err(EmailError::TooLong);
        }
        if !local.split('.').all(is_atom) {
            return Err(EmailError::Invalid);
        }
        let domain = idna::domain_to_ascii_strict(typed_domain).map_err(|_| EmailError::Invalid)?;
        if !domain.contains('.') || domain.ends_with('.') {
            return Err(EmailError::Invalid);
        }
        if !has_known_suffix(&domain) {
            return Err(EmailError::UnknownTopLevelDomain);
        }
        if local.len() + 1 + domain.len() > MAX_OCTETS {
            return Err(EmailError::TooLong);
        }
        Ok(Self::of(local, domain))
    }

    /// One that was parsed before it was stored, as `as_str` shows it: newer rules, limits and
    /// lists do not undo it. Nothing if the text is no address at all.
    pub fn stored(shown: &str) -> Option<Self> {
        let (local, domain) = shown.rsplit_once('@')?;
        Some(Self::of(local, idna::domain_to_ascii(domain).ok()?))
    }

    fn of(local: &str, domain: String) -> Self {
        let (unicode_domain, _) = idna::domain_to_unicode(&domain);
        // Some public suffixes receive mail themselves; such a domain stands for itself.
        let registrable = registrable_domain(&domain).unwrap_or_else(|| domain.clone());
        Self {
            shown: format!("{local}@{unicode_domain}"),
            local: local.to_owned(),
            domain,
            registrable,
        }
    }

    /// As typed, with the domain in lower case and in its own script.
    pub fn as_str(&self) -> &str {
        &self.shown
    }

    /// For the envelope and the header. The local part may still be UTF-8, which needs a server with SMTPUTF8.
    pub fn to_ascii(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// Two addresses with one key reach one mailbox, as far as can be known: case, `+tag` and Gmail's dots do not count.
    pub fn key(&self) -> String {
        let normalizer = ComposingNormalizerBorrowed::new_nfc();
        let lowered = normalizer.normalize(&self.local).to_lowercase();
        let local = normalizer.normalize(&lowered);
        let untagged = match local.split_once('+') {
            Some((before, _)) if !before.is_empty() => before,
            _ => &*local,
        };
        match self.domain.as_str() {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", untagged.replace('.', "")),
            domain => format!("{untagged}@{domain}"),
        }
    }

    /// ASCII, lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// ASCII, lower case; the domain itself where it is a public suffix that receives mail.
    pub fn registrable_domain(&self) -> &str {
        &self.registrable
    }

    pub fn is_free_mail(&self) -> bool {
        is_free_mail_domain(&self.registrable) || FREE_MAIL.lines().any(|line| line == self.domain)
    }
}

/// Whether anybody gets an address at this registrable domain (ASCII, lower case).
pub fn is_free_mail_domain(domain: &str) -> bool {
    let brand = domain.split_once('.').map(|(brand, _)| brand);
    FREE_MAIL
        .lines()
        .filter(|line| !line.starts_with('#'))
        .any(|line| match line.strip_suffix(".*") {
            Some(every_country) => brand == Some(every_country),
            None => line == domain,
        })
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

/// White space, and the invisible characters that come along when an address is copied from a page.
fn is_pasted_around(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}'
        )
}

/// RFC 5322 `atext`, and letters, digits and marks of any script (RFC 6531).
fn is_atom(part: &str) -> bool {
    !part.is_empty()
        && part.chars().all(|c| {
            if c.is_ascii() {
                c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c)
            } else {
                let category = CodePointMapData::<GeneralCategory>::new().get(c);
                GeneralCategoryGroup::Letter
                    .union(GeneralCategoryGroup::Mark)
                    .union(GeneralCategoryGroup::Number)
                    .contains(category)
            }
        })
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_was_taken_can_be_stored() {
        let long = format!("{}@{}.xn--mnchen-3ya.de", "x".repeat(60), "a".repeat(60));
        for typed in ["jana+x@MÜNCHEN.de", long.as_str(), "jörg@berlin.example"] {
            let address = super::EmailAddress::parse(typed).expect("an address");
            assert!(
                super::EmailAddress::stored(address.as_str()) == Some(address),
                "{typed}"
            );
        }
    }

    use super::*;
    use proptest::prelude::*;

    fn parse(input: &str) -> EmailAddress {
        EmailAddress::parse(input).unwrap_or_else(|error| panic!("{input}: {error}"))
    }

    #[test]
    fn honest_addresses_pass() {
        for input in [
            "anna@humanists.international",
            "o'brien+un@example.co.uk",
            "first.last@sub.atheists.example",
            "a@b.test",
            "müller@münchen.de",
            "иван@пример.рф",
            "user@xn--mnchen-3ya.de",
            "名前@例え.jp",
            "press@github.io",
        ] {
            assert!(EmailAddress::parse(input).is_ok(), "{input}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for input in [
            "anna",
            "anna@",
            "@example.org",
            "anna@example",
            "anna@localhost",
            "anna@example.org.",
            "anna@exa mple.org",
            "anna @example.org",
            "an..na@example.org",
            ".anna@example.org",
            "anna.@example.org",
            "a@b@example.org",
            "\"anna\"@example.org",
            "anna(a comment)@example.org",
            "anna@[192.0.2.1]",
            "Anna <anna@example.org>",
            "mailto:anna@example.org",
            "anna@example.org\r\nBcc: all@example.org",
            "an\u{202E}na@example.org",
            "anna@exam\u{202E}ple.org",
            "an\0na@example.org",
            "anna@exam_ple.org",
            "anna@-example.org",
            "anna@example.org,bob@example.org",
        ] {
            assert_eq!(
                EmailAddress::parse(input),
                Err(EmailError::Invalid),
                "{input}"
            );
        }
        assert_eq!(EmailAddress::parse(" \u{FEFF} "), Err(EmailError::Empty));
        for ending in ["nosuchtld", "invalid", "local", "127"] {
            let input = format!("anna@host.{ending}");
            assert_eq!(
                EmailAddress::parse(&input),
                Err(EmailError::UnknownTopLevelDomain),
                "{input}"
            );
        }
    }

    #[test]
    fn lengths_are_counted_in_octets() {
        let domain = format!("{0}.{0}.{0}.org", "d".repeat(59));
        assert!(EmailAddress::parse(&format!("{}@{domain}", "a".repeat(64))).is_ok());
        assert_eq!(
            EmailAddress::parse(&format!("{}@{domain}", "a".repeat(65))),
            Err(EmailError::TooLong)
        );
        assert_eq!(
            EmailAddress::parse(&format!("{}@example.org", "ü".repeat(33))),
            Err(EmailError::TooLong)
        );
        let wide = format!("{0}.{0}.{0}.{0}.org", "ü".repeat(25));
        assert!(EmailAddress::parse(&format!("{}@{wide}", "a".repeat(40))).is_ok());
        let domain = format!("{0}.{0}.{0}.org", "d".repeat(62));
        assert_eq!(
            EmailAddress::parse(&format!("{}@{domain}", "a".repeat(62))),
            Err(EmailError::TooLong)
        );
    }

    #[test]
    fn each_form_serves_its_reader() {
        let address = parse(" Anna.Müller@WWW.MÜNCHEN.DE\u{200B}\n");
        assert_eq!(address.as_str(), "Anna.Müller@www.münchen.de");
        assert_eq!(address.to_ascii(), "Anna.Müller@www.xn--mnchen-3ya.de");
        assert_eq!(address.domain(), "www.xn--mnchen-3ya.de");
        assert_eq!(address.registrable_domain(), "xn--mnchen-3ya.de");
        assert_eq!(parse("a@github.io").registrable_domain(), "github.io");
        assert_eq!(
            parse("a@mail.atheists.example").registrable_domain(),
            "atheists.example"
        );
    }

    #[test]
    fn one_mailbox_has_one_key() {
        for (one, other) in [
            ("anna@example.org", "ANNA@Example.ORG"),
            ("anna@example.org", "anna+letters@example.org"),
            ("anna.b@gmail.com", "a.n.n.a.B+x@googlemail.com"),
            ("a@münchen.de", "a@xn--mnchen-3ya.de"),
            ("mu\u{308}ller@example.org", "MÜLLER@example.org"),
        ] {
            assert_eq!(parse(one).key(), parse(other).key(), "{one} {other}");
        }
    }

    #[test]
    fn two_mailboxes_have_two_keys() {
        for (one, other) in [
            ("anna.b@example.org", "annab@example.org"),
            ("anna@example.org", "anna@mail.example.org"),
            ("+a@example.org", "+b@example.org"),
            ("müller@example.org", "muller@example.org"),
        ] {
            assert_ne!(parse(one).key(), parse(other).key(), "{one} {other}");
        }
    }

    #[test]
    fn free_mail_is_told_from_own_domains() {
        for input in [
            "a@gmail.com",
            "a@yahoo.co.jp",
            "a@gmx.at",
            "a@qq.com",
            "a@poczta.onet.pl",
            "a@web.de",
            "a@i.softbank.jp",
        ] {
            assert!(parse(input).is_free_mail(), "{input}");
        }
        for input in [
            "a@humanists.international",
            "a@yahoo.example.org",
            "a@notgmail.com",
            "a@gmail.com.example",
        ] {
            assert!(!parse(input).is_free_mail(), "{input}");
        }
    }

    #[test]
    fn the_free_mail_list_is_well_formed() {
        for line in FREE_MAIL.lines().filter(|line| !line.starts_with('#')) {
            let domain = line.replace(".*", ".com");
            assert!(
                EmailAddress::parse(&format!("a@{domain}")).is_ok_and(|a| a.domain() == domain),
                "{line}"
            );
        }
    }

    #[test]
    fn no_debug_output_shows_an_address() {
        assert_eq!(
            format!("{:?}", Some(parse("anna@example.org"))),
            "Some(EmailAddress(…))"
        );
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(input in ".{0,80}", local in ".{1,10}", domain in ".{1,20}") {
            let _ = EmailAddress::parse(&input);
            let _ = EmailAddress::parse(&format!("{local}@{domain}.org"));
        }

        #[test]
        fn what_is_shown_is_read_back(local in r"[a-zA-Z0-9ü_+'-]{1,20}(\.[a-z0-9]{1,5})?", domain in "[a-züжα]{1,20}") {
            let domain = format!("{domain}.org");
            if let Ok(address) = EmailAddress::parse(&format!("{local}@{domain}")) {
                let again = EmailAddress::parse(address.as_str());
                prop_assert_eq!(again.as_ref(), Ok(&address));
                prop_assert_eq!(EmailAddress::parse(&address.to_ascii()).map(|a| a.key()), Ok(address.key()));
                let by_key = EmailAddress::parse(&address.key()).map(|a| a.key());
                prop_assert_eq!(by_key, Ok(address.key()));
            }
        }
    }
}
