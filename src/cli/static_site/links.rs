//! Which file stands for which address.
use std::collections::HashMap;
use url::form_urlencoded::{Serializer, parse};

/// A place in the copy: a file, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Below the folder of its language.
    pub file: String,
    /// Of pages, which there is one of for each language; other files stand there once.
    pub is_page: bool,
    pub fragment: Option<String>,
}

impl Place {
    pub fn page(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            is_page: true,
            fragment: None,
        }
    }

    pub fn file(file: impl Into<String>) -> Self {
        Self {
            is_page: false,
            ..Self::page(file)
        }
    }
}

/// Of all addresses that the copy has.
#[derive(Debug, Default)]
pub struct Links {
    places: HashMap<String, Place>,
    /// The site's own language, whose pages stand in no folder of their own.
    own: String,
    base_url: String,
}

impl Links {
    pub fn new(own: &str, base_url: &str) -> Self {
        Self {
            places: HashMap::new(),
            own: own.to_owned(),
            base_url: base_url.to_owned(),
        }
    }

    pub fn add(&mut self, address: &str, place: Place) {
        let (key, _) = key(address);
        self.places.insert(key, place);
    }

    pub fn has(&self, address: &str) -> bool {
        self.places.contains_key(&key(address).0)
    }

    /// Where a page stands, from the top.
    pub fn file_of(&self, place: &Place, language: &str) -> String {
        if place.is_page && language != self.own {
            format!("{language}/{}", place.file)
        } else {
            place.file.clone()
        }
    }

    /// What a link on the page that stands in `from`, in `language`, has to say: a way to another file, or the address
    /// on the site itself where the copy has none. What leads elsewhere, or nowhere on its own, stays.
    pub fn turned(&self, href: &str, from: &str, language: &str) -> Option<String> {
        if !href.starts_with('/') || href.starts_with("//") {
            return None;
        }
        let (path, fragment) = match href.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (href, None),
        };
        if let Some(asset) = path.strip_prefix("/static/") {
            return Some(relative(from, &format!("static/{asset}")));
        }
        let (key, asked) = key(path);
        let Some(place) = self.places.get(&key) else {
            return Some(format!("{}{href}", self.base_url));
        };
        let to = self.file_of(place, asked.as_deref().unwrap_or(language));
        let way = relative(from, &to);
        Some(match fragment.or(place.fragment.as_deref()) {
            Some(fragment) => format!("{way}#{fragment}"),
            None => way,
        })
    }
}

/// The address without its language, its query in one order; and the language.
fn key(address: &str) -> (String, Option<String>) {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut language = None;
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (name, value) in parse(query.as_bytes()) {
        if name == "lang" {
            language = Some(value.into_owned());
        } else if !value.is_empty() {
            pairs.push((name.into_owned(), value.into_owned()));
        }
    }
    pairs.sort();
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    (format!("{path}?{query}"), language)
}

/// From one file of the copy to another.
fn relative(from: &str, to: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let to: Vec<&str> = to.split('/').collect();
    let together = from
        .iter()
        .zip(&to)
        .take_while(|(one, two)| one == two)
        .count();
    let together = together.min(to.len().saturating_sub(1));
    let up = "../".repeat(from.len() - together);
    format!("{up}{}", to.get(together..).unwrap_or_default().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        let mut links = Links::new("en", "https://letters.example");
        links.add("/letters/x", Place::page("letters/x/index.html"));
        links.add(
            "/letters/x/signatories?kind=organisation&after=AB",
            Place::page("letters/x/signatories/page-2.html"),
        );
        links.add(
            "/letters/x/signatories.csv",
            Place::file("letters/x/signatories.csv"),
        );
        let heading = Place {
            fragment: Some("at-a".to_owned()),
            ..Place::page("letters/x/signatories/index.html")
        };
        links.add("/letters/x/signatories?letter=A", heading);
        links
    }

    #[test]
    fn links_lead_from_file_to_file() {
        let links = links();
        let from = "letters/x/signatories/index.html";
        let turned = |href: &str, language: &str| {
            let page = Place::page(from);
            links.turned(href, &links.file_of(&page, language), language)
        };
        for (href, en, de) in [
            ("/letters/x", "../index.html", "../index.html"),
            (
                "/letters/x?lang=de",
                "../../../de/letters/x/index.html",
                "../index.html",
            ),
            (
                "/letters/x?lang=en",
                "../index.html",
                "../../../../letters/x/index.html",
            ),
            (
                "/letters/x/signatories?after=AB&kind=organisation",
                "page-2.html",
                "page-2.html",
            ),
            (
                "/letters/x/signatories?kind=&letter=A",
                "index.html#at-a",
                "index.html#at-a",
            ),
            (
                "/letters/x#signatories",
                "../index.html#signatories",
                "../index.html#signatories",
            ),
            (
                "/letters/x/signatories.csv",
                "../signatories.csv",
                "../../../../letters/x/signatories.csv",
            ),
            (
                "/static/00/paper.css",
                "../../../static/00/paper.css",
                "../../../../static/00/paper.css",
            ),
            (
                "/letters/x/sign",
                "https://letters.example/letters/x/sign",
                "https://letters.example/letters/x/sign",
            ),
        ] {
            assert_eq!(turned(href, "en").as_deref(), Some(en), "{href}");
            assert_eq!(turned(href, "de").as_deref(), Some(de), "{href}");
        }
        for stays in [
            "#main",
            "mailto:a@b.example",
            "https://elsewhere.example/",
            "//elsewhere.example",
        ] {
            assert_eq!(turned(stays, "en"), None);
        }
    }

    #[test]
    fn the_way_between_files() {
        assert_eq!(relative("index.html", "a/b.html"), "a/b.html");
        assert_eq!(relative("a/b.html", "index.html"), "../index.html");
        assert_eq!(relative("a/b.html", "a/b.html"), "b.html");
        assert_eq!(relative("a/b/c.html", "a/d.html"), "../d.html");
    }
}
