//! A letter that readers send to those who speak for them, in their own name: the texts that they begin with.
use super::merge_text::{MergeFault, MergeField, MergeText};
use super::seen;
use super::text_enum::text_enum;
use super::written::{in_first, tidy_body};

text_enum! {
    pub enum SampleField {
        Subject = "subject",
        /// The letter: plain paragraphs, since it is pasted into forms.
        Body = "body",
        /// What to say on the telephone.
        Phone = "phone",
        /// For social networks.
        Post = "post",
        /// What to tell friends and family.
        Friends = "friends",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SampleFault {
    /// The letter has to be there.
    #[error("it is empty")]
    Empty,
    #[error("it has more than {max} characters")]
    TooLong { max: usize },
    #[error(transparent)]
    Merge(#[from] MergeFault),
    /// A message to friends is written to no office.
    #[error("{{{0}}} is of an office")]
    OfOffice(MergeField),
}

/// One in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleLetter {
    language: String,
    /// In the order of [`SampleField::ALL`].
    texts: [MergeText; 5],
}

/// As it was typed, in the order of [`SampleField::ALL`].
pub type Typed<'a> = [&'a str; 5];

impl SampleField {
    /// In characters, before anything is filled in.
    pub const fn max(self) -> usize {
        match self {
            Self::Subject => 200,
            Self::Body => 10_000,
            Self::Phone | Self::Friends => 2_000,
            Self::Post => 500,
        }
    }

    /// Without these there is no letter to send.
    const fn must_be(self) -> bool {
        matches!(self, Self::Subject | Self::Body)
    }

    fn tidy(self, text: &str) -> String {
        match self {
            Self::Subject => text.split_whitespace().collect::<Vec<_>>().join(" "),
            _ => tidy_body(text).trim_end().to_owned(),
        }
    }

    fn parse_text(self, typed: &str) -> Result<MergeText, SampleFault> {
        let text = self.tidy(typed);
        if text.is_empty() && self.must_be() {
            return Err(SampleFault::Empty);
        }
        let max = self.max();
        if text.chars().count() > max {
            return Err(SampleFault::TooLong { max });
        }
        let text = MergeText::parse(&text)?;
        let of_office = text.fields().find(|field| field.is_of_office());
        match of_office {
            Some(field) if self == Self::Friends => Err(SampleFault::OfOffice(field)),
            _ => Ok(text),
        }
    }
}

impl SampleLetter {
    /// Every fault at once.
    pub fn parse(
        language: &str,
        typed: Typed<'_>,
    ) -> Result<Self, Vec<(SampleField, SampleFault)>> {
        let [subject, body, phone, post, friends] = typed;
        match (
            SampleField::Subject.parse_text(subject),
            SampleField::Body.parse_text(body),
            SampleField::Phone.parse_text(phone),
            SampleField::Post.parse_text(post),
            SampleField::Friends.parse_text(friends),
        ) {
            (Ok(subject), Ok(body), Ok(phone), Ok(post), Ok(friends)) => Ok(Self {
                language: language.to_owned(),
                texts: [subject, body, phone, post, friends],
            }),
            (subject, body, phone, post, friends) => {
                let read = [subject, body, phone, post, friends];
                let faults = SampleField::ALL.iter().zip(read);
                Err(faults
                    .filter_map(|(field, read)| read.err().map(|fault| (*field, fault)))
                    .collect())
            }
        }
    }

    /// With the letter as a reader has changed it; the other texts stay.
    pub fn rewritten(
        &self,
        subject: &str,
        body: &str,
    ) -> Result<Self, Vec<(SampleField, SampleFault)>> {
        let [_, _, phone, post, friends] = &self.texts;
        let [phone, post, friends] = [phone, post, friends].map(MergeText::as_written);
        Self::parse(&self.language, [subject, body, phone, post, friends])
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn text(&self, field: SampleField) -> &MergeText {
        let [subject, body, phone, post, friends] = &self.texts;
        match field {
            SampleField::Subject => subject,
            SampleField::Body => body,
            SampleField::Phone => phone,
            SampleField::Post => post,
            SampleField::Friends => friends,
        }
    }

    /// Names what somebody saw.
    pub fn fingerprint(letter: Option<&Self>) -> String {
        match letter {
            Some(letter) => {
                let texts: Vec<&str> = letter.texts.iter().map(MergeText::as_written).collect();
                seen::of(&texts)
            }
            None => seen::of(&[]),
        }
    }
}

/// In the first of the languages that it has, else in any.
pub fn sample_in(samples: Vec<SampleLetter>, languages: &[&str]) -> Option<SampleLetter> {
    in_first(samples, languages, SampleLetter::language)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FINE: Typed<'_> = [
        " Stay\r\n in ",
        "\r\n{salutation}\r\n\r\nPlease.\r\n\r\n{name}\r\n",
        "",
        "",
        "Do write: {letter}",
    ];

    #[test]
    fn what_browsers_send_is_tidied() {
        let letter = SampleLetter::parse("en", FINE).unwrap();
        assert_eq!(letter.text(SampleField::Subject).as_written(), "Stay in");
        assert_eq!(
            letter.text(SampleField::Body).as_written(),
            "{salutation}\n\nPlease.\n\n{name}"
        );
        assert!(letter.text(SampleField::Phone).is_empty());
    }

    #[test]
    fn all_faults_are_told_at_once_and_by_field() {
        let long = "ä".repeat(501);
        let typed = ["", "{nmae}", "{name", &long, "Write to {title} X"];
        assert_eq!(
            SampleLetter::parse("en", typed).unwrap_err(),
            [
                (SampleField::Subject, SampleFault::Empty),
                (SampleField::Body, MergeFault::Unknown("nmae".into()).into()),
                (SampleField::Phone, MergeFault::LoneBrace.into()),
                (SampleField::Post, SampleFault::TooLong { max: 500 }),
                (
                    SampleField::Friends,
                    SampleFault::OfOffice(MergeField::Title)
                ),
            ]
        );
    }

    #[test]
    fn any_change_makes_another_fingerprint() {
        let print =
            |typed| SampleLetter::fingerprint(SampleLetter::parse("en", typed).ok().as_ref());
        let once = print(FINE);
        assert_ne!(once, SampleLetter::fingerprint(None));
        for at in 0..FINE.len() {
            let mut other = FINE;
            other[at] = "Another";
            assert_ne!(once, print(other), "{at}");
        }
    }
}
