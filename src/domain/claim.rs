//! What a line claims, and whether another line claims something else.
use super::fold;
use super::name::Name;
use super::nearness::site::Site;
use super::sameness::organisation_key;
use super::signatory::{Contact, PrintedLine, Representative};
use super::signature::State;
use super::website::Website;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Whether the change makes another claim than the one that was confirmed or read: another name by
/// its key, another website, another affiliation, another person or role printed, or a place in the
/// list that the name does not explain. Spelling, accents and what is merely left out are no such
/// change; a website that is left out is one, since it was what the address was compared with.
pub fn is_another(before: &PrintedLine, after: &PrintedLine) -> bool {
    let key = |name: &Name| organisation_key(name.as_str());
    let other = |before: &Option<Name>, after: &Option<Name>| {
        after.is_some() && after.as_ref().map(key) != before.as_ref().map(key)
    };
    let printed = |person: &Representative| {
        before
            .representatives
            .iter()
            .any(|known| says_no_more(person, known))
    };
    key(&before.name) != key(&after.name)
        || other(&before.name_en, &after.name_en)
        || other(&before.acronym, &after.acronym)
        || other(&before.affiliation, &after.affiliation)
        || before.website.as_ref().map(site) != after.website.as_ref().map(site)
        || !after.representatives.iter().all(printed)
        || (before.file_under != after.file_under && !is_filing_explained(after))
}

/// The same person, in the same role or in none.
fn says_no_more(person: &Representative, known: &Representative) -> bool {
    let words = |name: &Name| fold::words(name.as_str());
    words(&person.name) == words(&known.name)
        && person
            .role
            .as_ref()
            .is_none_or(|role| known.role.as_ref().map(words) == Some(words(role)))
}

/// Whose site it is: the domain, or the page where many have theirs. Where a shared host does not
/// say whose page it is, the whole address.
fn site(website: &Website) -> String {
    if let Some(own) = website.own_domain() {
        return own.to_owned();
    }
    Site::of(website).map_or_else(|| website.url().to_owned(), |site| site.owned)
}

/// Whether the names of the line have all the words that it is filed under.
pub fn is_filing_explained(line: &PrintedLine) -> bool {
    let Some(file_under) = &line.file_under else {
        return true;
    };
    let names = [
        Some(&line.name),
        line.name_en.as_ref(),
        line.acronym.as_ref(),
    ];
    let known: BTreeSet<String> = names
        .into_iter()
        .flatten()
        .flat_map(|name| fold::words(name.as_str()))
        .collect();
    fold::words(file_under.as_str())
        .iter()
        .all(|word| known.contains(word))
}

/// What stood there, for a moderator to compare with: the texts that can matter, in their order.
pub fn told(line: &PrintedLine) -> String {
    let mut told = vec![line.name.to_string()];
    told.extend(line.name_en.iter().map(ToString::to_string));
    told.extend(line.acronym.iter().map(ToString::to_string));
    told.extend(line.affiliation.iter().map(ToString::to_string));
    told.extend(
        line.website
            .iter()
            .map(|website| website.shown().to_owned()),
    );
    told.extend(
        line.representatives
            .iter()
            .map(|person| match &person.role {
                Some(role) => format!("{}, {role}", person.name),
                None => person.name.to_string(),
            }),
    );
    told.extend(line.file_under.iter().map(ToString::to_string));
    told.join(" · ")
}

/// Names a signature with its contact as one page showed them, so that a form sent from an older
/// page is noticed.
pub fn fingerprint(state: State, line: &PrintedLine, contact: &Contact) -> String {
    let mut texts = texts_of(state, line);
    texts.extend([
        Some(contact.name.to_string()),
        contact.role.as_ref().map(ToString::to_string),
        Some(contact.email.as_str().to_owned()),
    ]);
    digest(&texts)
}

/// The same for pages that show no contact, or where there is none.
pub fn line_fingerprint(state: State, line: &PrintedLine) -> String {
    digest(&texts_of(state, line))
}

fn texts_of(state: State, line: &PrintedLine) -> Vec<Option<String>> {
    let name = |name: &Option<Name>| name.as_ref().map(ToString::to_string);
    let mut texts = vec![
        Some(state.to_string()),
        Some(line.kind.to_string()),
        Some(line.name.to_string()),
        name(&line.name_en),
        name(&line.acronym),
        line.country.map(|country| country.code().to_owned()),
        line.website.as_ref().map(|site| site.url().to_owned()),
        name(&line.affiliation),
        name(&line.file_under),
    ];
    for person in &line.representatives {
        texts.push(Some(person.name.to_string()));
        texts.push(name(&person.role));
    }
    texts
}

fn digest(texts: &[Option<String>]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        // No text has a line break in it.
        hash.update(text.as_deref().unwrap_or("\r").as_bytes());
        hash.update(b"\n");
    }
    let digest: [u8; 32] = hash.finalize().into();
    data_encoding::HEXLOWER.encode(digest.get(..16).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::country::Country;
    use crate::domain::email::EmailAddress;
    use crate::domain::signatory::{Kind, MAX_NAME};

    fn name(text: &str) -> Name {
        Name::parse(text, MAX_NAME).expect("a name")
    }

    fn website(text: &str) -> Website {
        Website::parse(text).expect("a website")
    }

    fn person(person: &str, role: Option<&str>) -> Representative {
        Representative {
            name: name(person),
            role: role.map(name),
        }
    }

    fn line() -> PrintedLine {
        PrintedLine {
            kind: Kind::Organisation,
            name: name("Freie Denker e.V."),
            name_en: None,
            acronym: Some(name("FD")),
            country: Some(Country::parse("DE").expect("a country")),
            website: Some(website("denker.example")),
            representatives: vec![person("Jana Weiss", Some("Chair"))],
            affiliation: None,
            file_under: None,
        }
    }

    fn matters(change: impl FnOnce(&mut PrintedLine)) -> bool {
        let mut after = line();
        change(&mut after);
        is_another(&line(), &after)
    }

    #[test]
    fn spelling_is_harmless_and_another_claim_is_not() {
        assert!(!matters(|_| {}));
        assert!(!matters(|line| line.name = name("FREIE DENKER E.V.")));
        assert!(!matters(|line| line.acronym = Some(name("F.D."))));
        assert!(!matters(|line| line.acronym = None));
        assert!(!matters(
            |line| line.website = Some(website("https://www.denker.example/de"))
        ));
        assert!(!matters(
            |line| line.file_under = Some(name("Denker, Freie"))
        ));
        assert!(matters(|line| line.name = name("Freie Denkerinnen")));
        assert!(matters(|line| line.name_en = Some(name("United Nations"))));
        assert!(matters(|line| line.acronym = Some(name("UN"))));
        assert!(matters(|line| line.website = Some(website("un.example"))));
        assert!(matters(|line| line.website = None));
        assert!(matters(|line| line.affiliation = Some(name("CERN"))));
        assert!(matters(|line| line.file_under = Some(name("Aardvark"))));
    }

    #[test]
    fn another_person_or_role_is_not_printed_unread() {
        let to = |people: Vec<Representative>| matters(|line| line.representatives = people);
        assert!(!to(vec![]));
        assert!(!to(vec![person("Jána Weiss", Some("CHAIR"))]));
        assert!(!to(vec![person("Jana Weiss", None)]));
        assert!(to(vec![person(
            "Jana Weiss",
            Some("President of the United States")
        )]));
        assert!(to(vec![person("Somebody Famous", Some("Chair"))]));
        assert!(to(vec![
            person("Jana Weiss", Some("Chair")),
            person("Greta Gross", None)
        ]));
    }

    #[test]
    fn each_page_on_a_shared_host_is_another_website() {
        let from = |before: &str, after: &str| {
            let before = PrintedLine {
                website: Some(website(before)),
                ..line()
            };
            let after = PrintedLine {
                website: Some(website(after)),
                ..line()
            };
            is_another(&before, &after)
        };
        assert!(from("facebook.com/a", "facebook.com/b"));
        assert!(from(
            "facebook.com/profile.php?id=1",
            "facebook.com/profile.php?id=2"
        ));
        assert!(from("a.weebly.com", "b.weebly.com"));
        assert!(!from(
            "facebook.com/Denker",
            "https://www.facebook.com/denker/"
        ));
        assert!(!from("denker.example/a", "denker.example/b"));
    }

    #[test]
    fn the_fingerprint_changes_with_everything_that_is_shown() {
        let contact = Contact {
            name: name("Jana Weiss"),
            role: None,
            email: EmailAddress::parse("jana@denker.example").expect("an address"),
        };
        let print = |line: &PrintedLine, contact: &Contact| fingerprint(State::Held, line, contact);
        let shown = print(&line(), &contact);
        assert_eq!(shown, print(&line(), &contact));
        assert_ne!(shown, fingerprint(State::Published, &line(), &contact));
        let mut all = BTreeSet::from([shown]);
        let changes: [fn(&mut PrintedLine); 7] = [
            |line| line.name = name("X"),
            |line| line.name_en = Some(name("FD")),
            |line| line.acronym = None,
            |line| line.website = None,
            |line| line.affiliation = Some(name("FD")),
            |line| line.representatives[0].role = None,
            |line| line.file_under = Some(name("FD")),
        ];
        for change in changes {
            let mut after = line();
            change(&mut after);
            all.insert(print(&after, &contact));
        }
        let other = Contact {
            role: Some(name("Chair")),
            ..contact
        };
        all.insert(print(&line(), &other));
        assert_eq!(all.len(), 9);
    }
}
