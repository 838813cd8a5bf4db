//! What is in the copy: found by asking the site for its letters and walking their lists.
use super::super::serve::Failure;
use super::links::{Links, Place};
use super::source::Source;
use crate::domain::letter::Slug;
use crate::domain::signatory::Kind;

/// One page or file to fetch.
#[derive(Debug)]
pub struct Planned {
    /// Without a language.
    pub address: String,
    pub place: Place,
}

#[derive(Debug)]
pub struct Plan {
    pub planned: Vec<Planned>,
    pub links: Links,
    pub letters: Vec<Slug>,
}

/// Files of a letter that one can take away, as their addresses end.
const FILES: [&str; 8] = [
    ".pdf",
    "/signatories.csv",
    "/signatories.docx",
    "/signatories.json",
    "/signatories.pdf",
    "/signatories.txt",
    "/card.png",
    "/updates.atom",
];

impl Plan {
    /// `own` is the site's own language.
    pub fn read(source: &Source, own: &str, base_url: &str) -> Result<Self, Failure> {
        let mut plan = Self {
            planned: Vec::new(),
            links: Links::new(own, base_url),
            letters: Vec::new(),
        };
        let found = source.json("/api/v1/letters")?;
        for item in items(&found["items"]) {
            plan.letters.push(Slug::parse(text(item, "slug"))?);
        }
        plan.page("/accessibility", "accessibility.html");
        match plan.letters.as_slice() {
            // `/` leads to the only one.
            [only] => {
                let place = Place::page(format!("letters/{only}/index.html"));
                plan.links.add("/", place);
            }
            _ => plan.page("/", "index.html"),
        }
        for letter in plan.letters.clone() {
            plan.letter(source, &letter)?;
        }
        Ok(plan)
    }

    fn page(&mut self, address: &str, file: impl Into<String>) {
        self.add(address, Place::page(file));
    }

    fn add(&mut self, address: &str, place: Place) {
        self.links.add(address, place.clone());
        self.planned.push(Planned {
            address: address.to_owned(),
            place,
        });
    }

    fn letter(&mut self, source: &Source, letter: &Slug) -> Result<(), Failure> {
        let (at, folder) = (format!("/letters/{letter}"), format!("letters/{letter}"));
        self.page(&at, format!("{folder}/index.html"));
        self.page(
            &format!("{at}/versions"),
            format!("{folder}/versions/index.html"),
        );
        self.page(
            &format!("{at}/updates"),
            format!("{folder}/updates/index.html"),
        );
        self.page(&format!("{at}/privacy"), format!("{folder}/privacy.html"));
        for ending in FILES {
            self.add(
                &format!("{at}{ending}"),
                Place::file(format!("{folder}{ending}")),
            );
        }
        let document = source.json(&format!("/api/v1{at}"))?;
        let mut numbers: Vec<i64> = items(&document["versions"])
            .filter_map(|version| version["number"].as_i64())
            .collect();
        numbers.dedup();
        for version in items(&document["versions"]) {
            let raw = format!(
                "/versions/{}/{}.md",
                version["number"],
                text(version, "language")
            );
            self.add(&format!("{at}{raw}"), Place::file(format!("{folder}{raw}")));
        }
        for number in numbers {
            let page = format!("/versions/{number}");
            self.page(&format!("{at}{page}"), format!("{folder}{page}.html"));
        }
        let learn = format!("{at}/learn");
        if linked(&source.text(&at)?, &learn).next().is_some() {
            self.page(&learn, format!("{folder}/learn.html"));
        }
        self.timeline(
            source,
            &format!("{at}/updates"),
            &format!("{folder}/updates"),
        )?;
        self.lists(source, letter)
    }

    /// Page by page, with every update that it names and what each said before it was put right.
    fn timeline(&mut self, source: &Source, at: &str, folder: &str) -> Result<(), Failure> {
        let mut here = at.to_owned();
        for number in 1.. {
            if number > 1 {
                self.page(&here, format!("{folder}/page-{number}.html"));
            }
            let page = source.text(&here)?;
            for path in linked(&page, &format!("{at}/")) {
                let below = last(&path);
                self.page(&path, format!("{folder}/{below}.html"));
                let update = source.text(&path)?;
                for path in linked(&update, &format!("{at}/{below}/corrections/")) {
                    let place = last(&path);
                    self.page(&path, format!("{folder}/{below}/corrections/{place}.html"));
                }
            }
            match related(&page, "next") {
                Some(next) => here = next,
                None => break,
            }
        }
        Ok(())
    }

    /// Where both have signed, each kind has its list, and the address that names none shows the first.
    fn lists(&mut self, source: &Source, letter: &Slug) -> Result<(), Failure> {
        let address = format!("/letters/{letter}/signatories");
        let folder = format!("letters/{letter}/signatories");
        let first = source.text(&address)?;
        let kinds: Vec<Kind> = Kind::ALL
            .iter()
            .copied()
            .filter(|kind| {
                let tab = format!("{address}?kind={kind}");
                linked(&first, &tab).any(|path| path == tab)
            })
            .collect();
        if kinds.is_empty() {
            return self.list(source, &address, None, &folder);
        }
        for (place, kind) in kinds.into_iter().enumerate() {
            let own = format!("{folder}/{kind}");
            let folder = if place == 0 { &folder } else { &own };
            self.list(source, &address, Some(kind), folder)?;
        }
        self.links
            .add(&address, Place::page(format!("{folder}/index.html")));
        Ok(())
    }

    /// From page to page, as a reader would.
    fn list(
        &mut self,
        source: &Source,
        address: &str,
        kind: Option<Kind>,
        folder: &str,
    ) -> Result<(), Failure> {
        let of_kind = kind.map(|kind| format!("kind={kind}"));
        let mut next = Some(match &of_kind {
            Some(kind) => format!("{address}?{kind}"),
            None => address.to_owned(),
        });
        let mut before: Option<Place> = None;
        for number in 1.. {
            let Some(here) = next else { break };
            let file = if number == 1 {
                format!("{folder}/index.html")
            } else {
                format!("{folder}/page-{number}.html")
            };
            let place = Place::page(file);
            let page = source.text(&here)?;
            self.add(&here, place.clone());
            if let (Some(before), Some(previous)) = (before, related(&page, "prev")) {
                self.links.add(&previous, before);
            }
            for (heading, id) in headings(&page) {
                let mut query = url::form_urlencoded::Serializer::new(String::new());
                query.append_pair("letter", &heading);
                query.extend_pairs(kind.map(|kind| ("kind", kind.as_str())));
                let under = format!("{address}?{}", query.finish());
                // A heading that goes on over several pages begins on the first.
                if !self.links.has(&under) {
                    let fragment = Some(id);
                    self.links.add(
                        &under,
                        Place {
                            fragment,
                            ..place.clone()
                        },
                    );
                }
            }
            for path in linked(&page, &format!("{address}/")) {
                if let Some(id) = path
                    .strip_prefix(address)
                    .filter(|id| !id.ends_with("/report"))
                {
                    let file = format!("{}{id}.html", address.trim_start_matches('/'));
                    self.page(&path, file);
                }
            }
            next = related(&page, "next");
            before = Some(place);
        }
        Ok(())
    }
}

fn items(value: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    value.as_array().into_iter().flatten()
}

fn text<'a>(value: &'a serde_json::Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// The paths on a page that begin so, each once, in their order.
fn linked<'a>(page: &'a str, beginning: &str) -> impl Iterator<Item = String> + use<'a> {
    let beginning = beginning.to_owned();
    let mut seen = std::collections::HashSet::new();
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(plain)
        .filter(move |path| path.starts_with(&beginning) && seen.insert(path.clone()))
}

/// The last part of a path, without a language.
fn last(path: &str) -> &str {
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    path.rsplit('/').next().unwrap_or_default()
}

/// The link with this relation.
fn related(page: &str, relation: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("rel=\"{relation}\" href=\""))?;
    rest.split('"').next().map(plain)
}

/// The headings of a list, each with its id.
fn headings(page: &str) -> Vec<(String, String)> {
    let heading = |rest: &str| {
        let (id, rest) = rest.split_once('"')?;
        let (_, rest) = rest.split_once("<bdi dir=\"ltr\">")?;
        let (text, _) = rest.split_once('<')?;
        Some((plain(text), id.to_owned()))
    };
    page.split("<h3 id=\"")
        .skip(1)
        .filter_map(heading)
        .collect()
}

/// As our templates write it, back again.
fn plain(text: &str) -> String {
    text.replace("&#38;", "&")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
}
