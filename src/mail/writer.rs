//! Finding the sentences of a mail and cleaning what goes into them.

use crate::locale::messages::{Locale, Text};
use crate::mail::layout::{Block, Sheet};
use crate::mail::message::{LetterRef, Line, Rendered, Site};
use crate::mail::quoting::{one_line, shorten_words, typed};

/// Mail goes to every time zone, and whoever sent the form has not told us theirs.
pub const ZONE: &str = "UTC";

/// Room for a letter's title in a subject, in characters.
const TITLE_IN_SUBJECT: usize = 70;
const TITLE_IN_BODY: usize = 300;

/// The messages that surround what a mail has to say.
pub struct Frame {
    pub subject: &'static str,
    pub heading: &'static str,
    /// The opening sentence; the letter's title follows it, where there is a letter.
    pub about: &'static str,
    /// Why the reader gets this mail.
    pub footer: &'static str,
}

/// Looks sentences up, and cleans what goes into them.
pub struct Writer<'a> {
    pub locale: &'a Locale,
    pub site: &'a Site,
}

impl Writer<'_> {
    /// Mail about a letter opens by saying which one; `rest` follows.
    pub fn sheet(&self, frame: &Frame, letter: &LetterRef, rest: Vec<Block>) -> Rendered {
        let about = self.msg(frame.about).arg("host", one_line(&letter.host));
        let title_block = Block::Title(shorten_words(&one_line(&letter.title), TITLE_IN_BODY));
        let mut blocks = vec![paragraph(&about), title_block];
        blocks.extend(rest);
        let title = shorten_words(&one_line(&letter.title), TITLE_IN_SUBJECT);
        let subject = self.msg(frame.subject).arg("title", title);
        self.framed(frame, &subject, letter.contact.as_deref(), blocks)
    }

    /// Mail about a letter in somebody's own words, whose subject is its heading too.
    pub fn written(
        &self,
        frame: &Frame,
        letter: &LetterRef,
        (own_subject, language): (&str, &str),
        rest: Vec<Block>,
    ) -> Rendered {
        let own_subject = one_line(own_subject);
        let about = self.msg(frame.about).arg("host", one_line(&letter.host));
        let title_block = Block::Title(shorten_words(&one_line(&letter.title), TITLE_IN_BODY));
        let mut blocks = vec![paragraph(&about), title_block];
        blocks.extend(rest);
        let subject = self.msg(frame.subject).arg("subject", own_subject.clone());
        let mut sheet = self.unrendered(frame, letter.contact.as_deref(), blocks);
        sheet.heading = own_subject;
        sheet.own_words_in = (language != self.locale.language()).then(|| language.to_owned());
        sheet.render(one_line(&subject.to_string()))
    }

    /// Mail about the site and no letter.
    pub fn site_sheet(&self, frame: &Frame, rest: Vec<Block>) -> Rendered {
        let site = one_line(&self.site.name);
        let about = self.msg(frame.about).arg("site", site.clone());
        let mut blocks = vec![paragraph(&about)];
        blocks.extend(rest);
        let subject = self.msg(frame.subject).arg("site", site);
        self.framed(frame, &subject, None, blocks)
    }

    fn framed(
        &self,
        frame: &Frame,
        subject: &Text,
        contact: Option<&str>,
        blocks: Vec<Block>,
    ) -> Rendered {
        self.unrendered(frame, contact, blocks)
            .render(one_line(&subject.to_string()))
    }

    fn unrendered(&self, frame: &Frame, contact: Option<&str>, blocks: Vec<Block>) -> Sheet {
        let mut footer = vec![
            sentence(
                &self
                    .msg(frame.footer)
                    .arg("site", one_line(&self.site.name)),
            ),
            self.site.base_url.clone(),
        ];
        if let Some(contact) = contact {
            footer.push(sentence(
                &self
                    .msg("mail-footer-contact")
                    .arg("contact", one_line(contact)),
            ));
        }
        let [accent, accent_dark] = self.site.accents;
        Sheet {
            site: one_line(&self.site.name),
            accent: accent.to_string(),
            accent_dark: accent_dark.to_string(),
            language: self.locale.language().to_owned(),
            direction: self.locale.direction(),
            heading: sentence(&self.msg(frame.heading)),
            link_below: sentence(&self.msg("mail-link-below")),
            blocks,
            own_words_in: None,
            footer,
        }
    }

    pub fn msg(&self, id: &str) -> Text {
        self.locale.msg(id)
    }

    pub fn say(&self, id: &str) -> Block {
        paragraph(&self.msg(id))
    }

    pub fn button(&self, id: &str, link: &str) -> Block {
        let label = sentence(&self.msg(id));
        let introduced = sentence(&self.msg("mail-link-introduced").arg("label", label.clone()));
        Block::Button {
            label,
            introduced,
            link: link.to_owned(),
        }
    }

    pub fn link(&self, id: &str, link: String) -> Block {
        Block::Link {
            before: sentence(&self.msg(id)),
            link,
        }
    }

    /// How to see, correct or withdraw a signature.
    pub fn changes(&self) -> Block {
        self.link("mail-my-desk", format!("{}/my", self.site.base_url))
    }

    /// The line in the signer's own words, its name between the language's quotation marks.
    pub fn printed(&self, line: &Line) -> Block {
        Block::Printed {
            name: sentence(&self.msg("mail-quoted").arg("name", typed(&line.name))),
            detail: line
                .detail
                .iter()
                .map(|row| typed(row))
                .filter(|row| !row.is_empty())
                .collect(),
        }
    }

    pub fn moderators(&self, letter: &LetterRef) -> Block {
        match &letter.contact {
            Some(contact) => paragraph(
                &self
                    .msg("mail-moderators-contact")
                    .arg("contact", one_line(contact)),
            ),
            None => self.say("mail-moderators-reply"),
        }
    }
}

fn sentence(text: &Text) -> String {
    one_line(&text.to_string())
}

pub fn paragraph(text: &Text) -> Block {
    Block::Paragraph(sentence(text))
}
