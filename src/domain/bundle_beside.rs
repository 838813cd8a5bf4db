//! What stands beside a letter, as files: `act.{language}.md` and `learn.{language}.md` in the
//! languages of the letter, whose first line is the title, `sample.{language}.toml` with what readers
//! send, and `updates.toml` with the timeline.
use super::bundle_sample;
use super::page_text::{LetterPage, PageText};
use super::sample_letter::SampleLetter;
use super::source::Source;
use super::written::{is_language, tidy_body};
use std::collections::HashSet;

pub const UPDATES_FILE: &str = "updates.toml";

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// In languages of the letter's texts.
    pub pages: Vec<PageText>,
    /// Likewise.
    pub samples: Vec<SampleLetter>,
    pub posts: Vec<BundlePost>,
}

/// An update in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundlePost {
    pub number: i32,
    pub language: String,
    pub title: String,
    /// Of the event, like "2026-01-07".
    pub day: Option<String>,
    pub sources: Vec<Source>,
    pub markdown: String,
    /// What is corrected, where it differs from what is published.
    pub note: Option<String>,
    /// Nobody reads it yet.
    pub draft: bool,
}

impl Beside {
    /// `own` is the letter's language, `file` gives the content of a file if it is there.
    pub(super) fn parse<'a>(
        own: &str,
        languages: &(impl Iterator<Item = &'a str> + Clone),
        file: &impl Fn(&str) -> Option<String>,
        fault: &mut impl FnMut(String),
    ) -> Self {
        Self {
            pages: pages(languages, file, fault),
            samples: bundle_sample::samples(languages.clone(), file, fault),
            posts: posts(own, file, fault),
        }
    }

    /// As `parse` reads it: names and contents.
    pub(super) fn files(&self, own: &str) -> Result<Vec<(String, String)>, toml::ser::Error> {
        let mut files: Vec<(String, String)> = self.pages.iter().map(page).collect();
        for sample in &self.samples {
            files.push(bundle_sample::file(sample)?);
        }
        files.extend(posts_file(own, &self.posts)?);
        Ok(files)
    }
}

fn only_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// In one file.
const MOST: usize = 1_000;
const MAX_TITLE: usize = 300;
const MAX_TEXT: usize = 100_000;
const MAX_NOTE: usize = 600;

/// The name of the file that holds a page in a language.
pub fn page_file(page: LetterPage, language: &str) -> String {
    format!("{page}.{language}.md")
}

/// The pages that there are in these languages.
fn pages<'a>(
    languages: &(impl Iterator<Item = &'a str> + Clone),
    file: &impl Fn(&str) -> Option<String>,
    fault: &mut impl FnMut(String),
) -> Vec<PageText> {
    let mut pages = Vec::new();
    for page in LetterPage::ALL {
        for language in languages.clone() {
            let name = page_file(*page, language);
            let Some(text) = file(&name) else { continue };
            match page_text(*page, language, &text) {
                Ok(text) => pages.push(text),
                Err(why) => fault(format!("{name}{why}")),
            }
        }
    }
    pages
}

fn page_text(page: LetterPage, language: &str, text: &str) -> Result<PageText, String> {
    let text = tidy_body(text);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let title = first
        .strip_prefix("# ")
        .map(only_line)
        .filter(|title| !title.is_empty())
        .ok_or(": its first line is `# ` and the title")?;
    let markdown = tidy_body(rest);
    if markdown.is_empty() {
        return Err(" has a title and no text".to_owned());
    }
    for (part, text, max) in [("title", &title, MAX_TITLE), ("text", &markdown, MAX_TEXT)] {
        if text.chars().count() > max {
            return Err(format!(": the {part} has at most {max} characters"));
        }
    }
    Ok(PageText {
        page,
        language: language.to_owned(),
        title,
        markdown,
    })
}

/// As `pages` reads it.
fn page(text: &PageText) -> (String, String) {
    let name = page_file(text.page, &text.language);
    (name, format!("# {}\n\n{}", text.title, text.markdown))
}

/// `updates.toml` as it is spelt.
#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
struct Posts {
    #[serde(default)]
    update: Vec<Post>,
}

#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
struct Post {
    number: i32,
    /// The letter's own unless told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    title: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sources: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    draft: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    text: String,
}

/// The updates of the file, if it is there.
fn posts(
    own: &str,
    file: &impl Fn(&str) -> Option<String>,
    fault: &mut impl FnMut(String),
) -> Vec<BundlePost> {
    let Some(text) = file(UPDATES_FILE) else {
        return Vec::new();
    };
    let posts = match toml::from_str::<Posts>(&text) {
        Ok(posts) => posts.update,
        Err(error) => {
            fault(format!("{UPDATES_FILE}: {}", error.to_string().trim_end()));
            return Vec::new();
        }
    };
    if posts.len() > MOST {
        fault(format!("{UPDATES_FILE}: at most {MOST} updates"));
        return Vec::new();
    }
    let mut known = HashSet::new();
    let mut found = Vec::new();
    for post in posts {
        let language = post.language.clone().unwrap_or_else(|| own.to_owned());
        let of = format!("{UPDATES_FILE}: update {} ({language})", post.number);
        if !known.insert((post.number, language.clone())) {
            fault(format!("{of} stands there twice"));
        }
        match post.read(language) {
            Ok(post) => found.push(post),
            Err(why) => fault(format!("{of}: {why}")),
        }
    }
    found
}

/// As `posts` reads it, if there is one to write.
fn posts_file(
    own: &str,
    posts: &[BundlePost],
) -> Result<Option<(String, String)>, toml::ser::Error> {
    if posts.is_empty() {
        return Ok(None);
    }
    let post = |post: &BundlePost| Post {
        number: post.number,
        language: (post.language != own).then(|| post.language.clone()),
        day: post.day.clone(),
        title: post.title.clone(),
        sources: post.sources.iter().map(Source::line).collect(),
        draft: post.draft,
        note: post.note.clone(),
        text: post.markdown.clone(),
    };
    let file = toml::to_string_pretty(&Posts {
        update: posts.iter().map(post).collect(),
    })?;
    Ok(Some((UPDATES_FILE.to_owned(), file)))
}

impl Post {
    fn read(self, language: String) -> Result<BundlePost, String> {
        if self.number < 1 {
            return Err("number: a number from 1".to_owned());
        }
        if !is_language(&language) {
            return Err("language: write it like \"en\" or \"pt-BR\"".to_owned());
        }
        let sources = Source::parse_all(&self.sources.join("\n"))
            .map_err(|error| format!("sources: {error}"))?;
        let title = only_line(&self.title);
        let markdown = tidy_body(&self.text);
        let note = self.note.as_deref().map(only_line);
        let parts = [
            ("title", title.as_str(), MAX_TITLE),
            ("text", &markdown, MAX_TEXT),
            ("note", note.as_deref().unwrap_or("-"), MAX_NOTE),
        ];
        for (key, text, max) in parts {
            if text.is_empty() {
                return Err(format!("{key} is empty"));
            }
            if text.chars().count() > max {
                return Err(format!("{key}: at most {max} characters"));
            }
        }
        Ok(BundlePost {
            number: self.number,
            language,
            title,
            day: self.day,
            sources,
            markdown,
            note,
            draft: self.draft,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UPDATES: &str = "[[update]]\nnumber = 2\nday = \"2026-01-07\"\ntitle = \"The  talks\"\nsources = [\"Us, “A”\", \"https://a.example/\"]\ntext = \"\"\"\nThey \\\"talked\\\".\n\nAnd *went*.\n\"\"\"\n\n[[update]]\nnumber = 2\nlanguage = \"de\"\ntitle = \"Gespräche\"\ndraft = true\ntext = \"So.\"\n";

    fn read(files: &[(&str, &str)]) -> (Vec<PageText>, Vec<BundlePost>, Vec<String>) {
        let file = |wanted: &str| {
            let found = files.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, text)| (*text).to_owned())
        };
        let mut faults = Vec::new();
        let mut fault = |why| faults.push(why);
        let pages = pages(&["en", "de"].into_iter(), &file, &mut fault);
        let posts = posts("en", &file, &mut fault);
        (pages, posts, faults)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let files = [
            ("learn.en.md", "# The  case\n\n## Costs\n\nMuch.\n"),
            ("act.de.md", "# Tun\r\nRuf an.\r\n"),
            (UPDATES_FILE, UPDATES),
        ];
        let (pages, posts, faults) = read(&files);
        assert_eq!(faults, Vec::<String>::new());
        let told: Vec<_> = pages
            .iter()
            .map(|page| (page.title.as_str(), page.markdown.as_str()))
            .collect();
        assert_eq!(
            told,
            [("Tun", "Ruf an.\n"), ("The case", "## Costs\n\nMuch.\n")]
        );
        assert_eq!(
            (posts[0].title.as_str(), posts[0].sources.len()),
            ("The talks", 2)
        );
        assert_eq!((posts[1].language.as_str(), posts[1].draft), ("de", true));
        let mut again: Vec<(String, String)> = pages.iter().map(page).collect();
        again.extend(posts_file("en", &posts).unwrap());
        assert!(
            again[2].1.contains("\"\"\"\nThey") || again[2].1.contains("'''\nThey"),
            "{}",
            again[2].1
        );
        let again: Vec<(&str, &str)> = again
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert_eq!(read(&again), (pages, posts, vec![]));
        assert_eq!(read(&[]), (vec![], vec![], vec![]));
    }

    #[test]
    fn each_fault_says_where_it_is() {
        let told = |name: &str, text: &str| read(&[(name, text)]).2.join("; ");
        assert_eq!(
            told("learn.en.md", "The case\n\nMuch."),
            "learn.en.md: its first line is `# ` and the title"
        );
        assert_eq!(
            told("act.en.md", "# Act\n"),
            "act.en.md has a title and no text"
        );
        assert!(told(UPDATES_FILE, "[[update]]\ncolour = 1\n").starts_with("updates.toml: "));
        let post = |lines: &str| {
            told(
                UPDATES_FILE,
                &format!("[[update]]\ntitle = \"x\"\ntext = \"x\"\n{lines}\n"),
            )
        };
        assert_eq!(
            post("number = 0"),
            "updates.toml: update 0 (en): number: a number from 1"
        );
        assert_eq!(
            post("number = 1\nlanguage = \"English\""),
            "updates.toml: update 1 (English): language: write it like \"en\" or \"pt-BR\""
        );
        assert!(
            post("number = 1\nsources = [\"javascript:x\"]")
                .contains("sources: write a whole web address")
        );
        assert!(
            told(UPDATES_FILE, &format!("{UPDATES}{UPDATES}"))
                .contains("update 2 (en) stands there twice")
        );
    }
}
