//! The list as something to read: plain text, or a Word document. One line a signatory, under headings if it has some.
use super::entry::{Entry, Layout};
use crate::domain::letter::Version;
use crate::domain::signature::Visibility;
use crate::locale::direction::direction;
use crate::locale::messages::Locale;
use crate::print::docx::{Docx, Error, Style};
use crate::store::listing::Listed;

/// What a file says of its letter.
#[derive(Debug, Clone)]
pub struct Head {
    /// The number of the text that is signed now; who stands under another one is marked.
    pub version: i32,
    pub title: String,
    /// Of the title.
    pub language: String,
}

impl From<&Version> for Head {
    fn from(version: &Version) -> Self {
        Self {
            version: version.number,
            title: version.title.clone(),
            language: version.language.clone(),
        }
    }
}

pub struct Document {
    head: Head,
    locale: Locale,
    layout: Layout,
    comma: String,
    /// The one that was written last.
    heading: Option<String>,
    /// Plain text without it.
    docx: Option<Docx>,
}

impl Document {
    pub fn text(head: Head, locale: Locale, layout: Layout) -> Self {
        Self {
            comma: locale.msg("list-comma").to_string(),
            head,
            locale,
            layout,
            heading: None,
            docx: None,
        }
    }

    /// With the letter's title on top.
    pub fn docx(head: Head, locale: Locale, layout: Layout) -> Result<Self, Error> {
        let mut docx = Docx::new(&head.title, locale.language())?;
        docx.paragraph(Style::Title, direction(&head.language), &[&head.title])?;
        Ok(Self {
            docx: Some(docx),
            ..Self::text(head, locale, layout)
        })
    }

    /// The bytes that are ready once the line is added.
    pub fn line(
        &mut self,
        heading: Option<&str>,
        line: &Listed,
        visibility: Visibility,
    ) -> Result<Vec<u8>, Error> {
        let begins = heading.filter(|heading| self.heading.as_deref() != Some(heading));
        let entry = Entry::of(
            &self.locale,
            self.head.version,
            line,
            visibility,
            self.layout,
        );
        let direction = self.locale.direction();
        let ready = if let Some(docx) = &mut self.docx {
            if let Some(heading) = begins {
                docx.paragraph(Style::Heading, direction, &[heading])?;
            }
            docx.paragraph(Style::Entry, direction, &entry.pieces(&self.comma))?;
            for person in &entry.people {
                docx.paragraph(Style::Person, direction, &[person])?;
            }
            docx.ready()
        } else {
            let mut text = match begins {
                Some(heading) if self.heading.is_some() => format!("\n{heading}\n\n"),
                Some(heading) => format!("{heading}\n\n"),
                None => String::new(),
            };
            text.push_str(&entry.text(&self.comma, direction));
            text.into_bytes()
        };
        if let Some(heading) = begins {
            self.heading = Some(heading.to_owned());
        }
        Ok(ready)
    }

    /// The last bytes.
    pub fn end(&mut self) -> Result<Vec<u8>, Error> {
        match self.docx.take() {
            Some(docx) => docx.end(self.locale.direction()),
            None => Ok(Vec::new()),
        }
    }
}
