//! A letter as files: `letter.toml` with its settings and `letter.{language}.md` with its text.
//! Written by people, so every fault is named at once.
use super::bundle_beside::Beside;
use super::bundle_faults;
use super::bundle_settings::{HostSettings, Settings, TextSettings, is_first};
use super::co_host::CoHost;
use super::country::Country;
use super::filing::Articles;
use super::letter::{Change, Grouping, LetterState, REVIEW_TARGET, Review, Rules, Signers, Slug};
use std::collections::BTreeMap;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    pub slug: Slug,
    pub host: String,
    pub contact: Option<String>,
    pub state: LetterState,
    pub rules: Rules,
    /// Whether the files say what is promised of the review. Otherwise a known letter keeps what its
    /// desk chose.
    pub says_target: bool,
    /// Local times in `time_zone`, like "2026-12-31T18:00".
    pub opens: Option<String>,
    pub closes: Option<String>,
    pub time_zone: String,
    /// The number of these texts, from 1.
    pub version: i32,
    /// How they differ from those of the number before.
    pub change: Change,
    pub texts: Vec<BundleText>,
    /// In the order in which they are printed.
    pub co_hosts: Vec<CoHost>,
    pub beside: Beside,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleText {
    pub language: String,
    pub title: String,
    pub short_title: String,
    pub addressees: String,
    pub markdown: String,
    /// What changed, for everyone to read.
    pub note: Option<String>,
}

pub const SETTINGS_FILE: &str = "letter.toml";

/// The name of the file that holds the text in a language.
pub fn text_file(language: &str) -> String {
    format!("letter.{language}.md")
}

/// The texts of all languages, from their files.
fn texts(
    named: BTreeMap<String, TextSettings>,
    first: bool,
    file: &impl Fn(&str) -> Option<String>,
    fault: &mut impl FnMut(String),
) -> Vec<BundleText> {
    let mut texts = Vec::new();
    for (language, text) in named {
        if first && text.note.is_some() {
            fault(format!(
                "text.{language}.note says what a later version changed: take it out of the first"
            ));
        }
        let name = text_file(&language);
        match file(&name) {
            Some(markdown) => texts.push(BundleText {
                language,
                title: text.title,
                short_title: text.short_title,
                addressees: text.addressees,
                markdown,
                note: text.note,
            }),
            None => fault(format!("{name} is missing")),
        }
    }
    texts
}

impl Bundle {
    /// `file` gives the content of a file of the bundle, if it is there.
    pub fn parse(file: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<String>> {
        let Some(settings) = file(SETTINGS_FILE) else {
            return Err(vec![format!("{SETTINGS_FILE} is missing")]);
        };
        let settings: Settings = toml::from_str(&settings)
            .map_err(|error| vec![format!("{SETTINGS_FILE}: {}", error.to_string().trim_end())])?;
        let mut faults = Vec::new();
        let mut fault = |text: String| faults.push(text);
        let slug = Slug::parse(&settings.slug);
        if let Err(error) = &slug {
            fault(format!("slug: {error}"));
        }
        let state = one_of::<LetterState>("state", &settings.state, &mut fault);
        let signers = one_of::<Signers>("signers", &settings.signers, &mut fault);
        let review = one_of::<Review>("review", &settings.review, &mut fault);
        let articles = Articles::parse(&settings.articles);
        if articles.is_err() {
            fault("articles: write \"keep\" or \"ignore\"".to_owned());
        }
        bundle_faults::of_settings(&settings)
            .into_iter()
            .for_each(&mut fault);
        let offices = settings.offices.as_deref().map(Country::parse);
        if let Some(Err(error)) = &offices {
            fault(format!("offices: {error}"));
        }
        let grouping = settings.grouping.as_deref().unwrap_or("none");
        let grouping = one_of::<Grouping>("grouping", grouping, &mut fault);
        let hosts = co_hosts(&settings.co_host, &mut fault);
        let change = change(settings.version, settings.change.as_deref(), &mut fault);
        let texts = texts(
            settings.text,
            is_first(&settings.version),
            &file,
            &mut fault,
        );
        let spoken = texts.iter().map(|text| text.language.as_str());
        let beside = Beside::parse(&settings.language, &spoken, &file, &mut fault);
        let parsed = (slug, state, signers, review, articles, change, grouping);
        match (parsed, faults.is_empty()) {
            (
                (
                    Ok(slug),
                    Some(state),
                    Some(signers),
                    Some(review),
                    Ok(articles),
                    Some(change),
                    Some(grouping),
                ),
                true,
            ) => Ok(Self {
                slug,
                host: settings.host,
                contact: settings.contact,
                state,
                rules: Rules {
                    signers,
                    review,
                    prints_representatives: settings.representatives,
                    language: settings.language,
                    collation: settings.collation,
                    articles,
                    list_on_page: settings.list_on_page,
                    reminder: settings.reminder,
                    shows_progress: settings.progress,
                    second_factor: settings.second_factor,
                    review_target: Some(settings.review_target.unwrap_or(REVIEW_TARGET))
                        .filter(|hours| *hours > 0),
                    target: settings.target,
                    shows_target: settings.target_shown,
                    grouping,
                    bulk_individuals: settings.individuals_in_bulk,
                    offices: offices.and_then(Result::ok),
                },
                says_target: settings.review_target.is_some(),
                opens: settings.opens,
                closes: settings.closes,
                time_zone: settings.time_zone,
                version: settings.version,
                change,
                texts,
                co_hosts: hosts,
                beside,
            }),
            _ => Err(faults),
        }
    }

    /// The files that `parse` reads, by name.
    pub fn files(&self) -> Result<Vec<(String, String)>, toml::ser::Error> {
        let text = |text: &BundleText| TextSettings {
            title: text.title.clone(),
            short_title: text.short_title.clone(),
            addressees: text.addressees.clone(),
            note: text.note.clone(),
        };
        let settings = toml::to_string(&Settings {
            slug: self.slug.to_string(),
            host: self.host.clone(),
            contact: self.contact.clone(),
            state: self.state.to_string(),
            signers: self.rules.signers.to_string(),
            review: self.rules.review.to_string(),
            representatives: self.rules.prints_representatives,
            language: self.rules.language.clone(),
            collation: self.rules.collation.clone(),
            articles: self.rules.articles.as_str().to_owned(),
            list_on_page: self.rules.list_on_page,
            reminder: self.rules.reminder,
            progress: self.rules.shows_progress,
            second_factor: self.rules.second_factor,
            review_target: self
                .says_target
                .then_some(self.rules.review_target.unwrap_or(0)),
            target: self.rules.target,
            target_shown: self.rules.shows_target,
            grouping: (self.rules.grouping != Grouping::None)
                .then(|| self.rules.grouping.to_string()),
            individuals_in_bulk: self.rules.bulk_individuals,
            offices: self.rules.offices.map(|country| country.code().to_owned()),
            opens: self.opens.clone(),
            closes: self.closes.clone(),
            time_zone: self.time_zone.clone(),
            version: self.version,
            change: (self.change != Change::First).then(|| self.change.to_string()),
            text: self
                .texts
                .iter()
                .map(|one| (one.language.clone(), text(one)))
                .collect(),
            co_host: self.co_hosts.iter().map(HostSettings::of).collect(),
        })?;
        let texts = self
            .texts
            .iter()
            .map(|text| (text_file(&text.language), text.markdown.clone()));
        let beside = self.beside.files(&self.rules.language)?;
        Ok(std::iter::once((SETTINGS_FILE.to_owned(), settings))
            .chain(texts)
            .chain(beside)
            .collect())
    }
}

fn co_hosts(hosts: &[HostSettings], fault: &mut impl FnMut(String)) -> Vec<CoHost> {
    let mut found = Vec::new();
    for host in hosts {
        match CoHost::parse(&host.name, host.website.as_deref()) {
            Some(host) => found.push(host),
            None => fault(format!(
                "co_host: {:?} is no name with a website",
                host.name
            )),
        }
    }
    found
}

/// The first text changes nothing, and every later one says how it changes the one before.
fn change(version: i32, text: Option<&str>, fault: &mut impl FnMut(String)) -> Option<Change> {
    let change = text.map(str::parse::<Change>);
    match (version, change) {
        (1, None) => return Some(Change::First),
        (1, Some(_)) => fault(
            "change: version 1 is the first text; for a changed one write `version = 2` beside it"
                .to_owned(),
        ),
        (2.., Some(Ok(change @ (Change::Editorial | Change::Material)))) => return Some(change),
        (2.., _) => fault(format!(
            "change: beside `version = {version}` write `change = \"editorial\"`, which keeps all \
             signatures, or `change = \"material\"`, after which every signatory is asked"
        )),
        (..1, _) => fault("version: a number from 1".to_owned()),
    }
    None
}

fn one_of<T: FromStr>(key: &str, text: &str, fault: &mut impl FnMut(String)) -> Option<T> {
    let parsed = text.parse().ok();
    if parsed.is_none() {
        fault(format!("{key}: {text:?} is not known"));
    }
    parsed
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Settings that are right, for a text in English.
    pub const TOML: &str = r#"
slug = "peace"
host = "Us"
state = "open"
signers = "organisations"
review = "rules"
representatives = false
language = "en"
collation = "en"
articles = "keep"
list_on_page = 500
reminder = true
time_zone = "UTC"
[text.en]
title = "For peace"
short_title = "Peace"
addressees = "All"
"#;

    fn parse(toml: &str) -> Result<Bundle, Vec<String>> {
        let files = [(SETTINGS_FILE, toml), ("letter.en.md", "We ask.")];
        Bundle::parse(|name| {
            files
                .iter()
                .find(|(file, _)| *file == name)
                .map(|(_, text)| (*text).to_owned())
        })
    }

    #[test]
    fn a_bundle_reads_back_what_it_writes() {
        let more = format!(
            "target = 500\ntarget_shown = true\nindividuals_in_bulk = true\ngrouping = \"country\"\n{TOML}\n[[co_host]]\nname = \"Others\"\nwebsite = \"https://others.example/\"\n"
        );
        let bundle = parse(&more).expect("a fine bundle");
        assert_eq!((bundle.rules.target, bundle.co_hosts.len()), (Some(500), 1));
        let files = bundle.files().expect("TOML");
        let again = Bundle::parse(|name| {
            files
                .iter()
                .find(|(file, _)| file == name)
                .map(|(_, text)| text.clone())
        });
        assert_eq!(again, Ok(bundle));
    }

    #[test]
    fn a_later_version_says_how_it_changes_the_one_before() {
        let with = |lines: &str| parse(&format!("{lines}\n{TOML}"));
        let second = with("version = 2\nchange = \"material\"").expect("fine");
        assert_eq!((second.version, second.change), (2, Change::Material));
        let files = second.files().expect("TOML");
        assert!(files[0].1.contains("version = 2\nchange = \"material\"\n"));
        for (lines, write) in [
            ("version = 2", "write `change = \"editorial\"`"),
            (
                "version = 3\nchange = \"first\"",
                "or `change = \"material\"`",
            ),
            (
                "version = 3\nchange = \"big\"",
                "or `change = \"material\"`",
            ),
            ("change = \"editorial\"", "write `version = 2`"),
            ("version = 0", "a number from 1"),
        ] {
            let faults = with(lines).expect_err(lines);
            assert!(
                faults.len() == 1 && faults[0].contains(write),
                "{lines}: {faults:?}"
            );
        }
        let noted = format!("{TOML}note = \"What changed\"\n");
        assert!(parse(&noted).expect_err("a first text")[0].contains("text.en.note"));
    }

    #[test]
    fn a_promise_is_kept_apart_from_none_and_from_silence() {
        let with = |line: &str| parse(&format!("{line}\n{TOML}"));
        let found = |line: &str| {
            let bundle = with(line).expect("fine");
            (bundle.says_target, bundle.rules.review_target)
        };
        assert_eq!(found(""), (false, Some(48)));
        assert_eq!(found("review_target = 24"), (true, Some(24)));
        assert_eq!(found("review_target = 0"), (true, None));
        for bad in ["review_target = -1", "review_target = 8761"] {
            assert_eq!(with(bad).expect_err(bad).len(), 1);
        }
        let none = with("review_target = 0").expect("fine");
        assert!(
            none.files().expect("TOML")[0]
                .1
                .contains("review_target = 0\n")
        );
    }

    #[test]
    fn all_faults_at_once() {
        let bad = TOML
            .replace("\"open\"", "\"ajar\"")
            .replace("\"rules\"", "\"none\"")
            .replace("collation = \"en\"", "collation = \"!\"");
        assert_eq!(parse(&bad).expect_err("three faults").len(), 3);
        let unknown = format!("colour = 1\n{TOML}");
        assert!(
            parse(&unknown)
                .expect_err("a typing error")
                .concat()
                .contains("colour")
        );
    }
}
