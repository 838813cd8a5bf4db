//! The letters that a reader sends, one to each office, merged of the sample letter and of what is known of the office
//! and the reader; and how each is best sent.
use crate::domain::letter::Letter;
use crate::domain::mailto::{Mailto, mailto};
use crate::domain::merge_text::{Fillings, MergeField, Piece, plain};
use crate::domain::office::Office;
use crate::domain::sample_letter::{SampleField, SampleLetter};
use crate::domain::social::Social;
use crate::locale::addressing;
use crate::locale::direction::direction;
use crate::locale::messages::Locale;
use crate::web::app::App;

/// What readers say of themselves; empty where they have said nothing.
#[derive(Debug, Clone, Default)]
pub struct Sender {
    pub name: String,
    pub city: String,
    pub state: String,
    pub zip: String,
}

pub struct LettersView {
    /// Of the texts.
    pub language: String,
    pub direction: &'static str,
    pub letters: Vec<LetterTo>,
    /// To friends and family.
    pub friends: Merged,
}

pub struct LetterTo {
    /// "Senator Maria Cantwell"; of a vacant seat the title alone.
    pub to: String,
    pub party: Option<String>,
    pub subject: Merged,
    pub body: Merged,
    pub phone: Option<PhoneWay>,
    pub form: Option<String>,
    pub mail: Option<MailWay>,
    pub social: Vec<SocialWay>,
    pub post: Merged,
    /// Where paper goes.
    pub address: Option<String>,
}

pub struct Merged {
    pub pieces: Vec<Piece>,
    /// As it is copied, said or sent.
    pub plain: String,
}

pub struct PhoneWay {
    pub href: String,
    pub number: String,
    pub script: Merged,
}

pub struct MailWay {
    pub address: String,
    pub mailto: Mailto,
}

pub struct SocialWay {
    pub name: &'static str,
    pub url: String,
}

impl LettersView {
    /// `address` is that of the letter, whole.
    pub fn of(
        app: &App,
        sample: &SampleLetter,
        address: &str,
        offices: &[Office],
        sender: &Sender,
    ) -> Self {
        let language = sample.language();
        // What is said in a letter is in its language, as far as we speak it.
        let locale = app.catalogue.negotiate(Some(language), None);
        let fillings = addressing::gaps(&locale)
            .with(MergeField::Name, &sender.name)
            .with(MergeField::City, &sender.city)
            .with(MergeField::State, &sender.state)
            .with(MergeField::Zip, &sender.zip)
            .with(MergeField::Letter, address);
        Self {
            language: language.to_owned(),
            direction: direction(language),
            letters: offices
                .iter()
                .map(|office| LetterTo::of(&locale, sample, office, &fillings))
                .collect(),
            friends: Merged::of(sample, SampleField::Friends, &fillings),
        }
    }
}

impl LetterTo {
    fn of(locale: &Locale, sample: &SampleLetter, office: &Office, reader: &Fillings) -> Self {
        let holder = office.holder.as_ref();
        let fillings = addressing::to_office(reader.clone(), locale, &office.title, holder);
        let title = addressing::title(locale, &office.title);
        let name = holder.map_or("", |holder| holder.full_name.as_str());
        let subject = Merged::of(sample, SampleField::Subject, &fillings);
        let body = Merged::of(sample, SampleField::Body, &fillings);
        let reach = &office.reach;
        Self {
            to: format!("{title} {name}").trim().to_owned(),
            party: holder.and_then(|holder| holder.party.clone()),
            phone: reach.phone.as_ref().map(|number| PhoneWay {
                href: telephone(number),
                number: number.clone(),
                script: Merged::of(sample, SampleField::Phone, &fillings),
            }),
            form: reach.contact_form.clone(),
            mail: reach.email.as_ref().map(|address| MailWay {
                address: address.clone(),
                mailto: mailto(address, &subject.plain, &body.plain),
            }),
            social: reach.social.iter().map(SocialWay::of).collect(),
            post: Merged::of(sample, SampleField::Post, &fillings),
            address: reach.address.clone(),
            subject,
            body,
        }
    }
}

impl Merged {
    fn of(sample: &SampleLetter, field: SampleField, fillings: &Fillings) -> Self {
        let pieces = sample.text(field).merge(fillings);
        Self {
            plain: plain(&pieces),
            pieces,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}

impl SocialWay {
    fn of(social: &Social) -> Self {
        Self {
            name: social.network.name(),
            url: social.url(),
        }
    }
}

/// The letter's own address.
pub fn address_of(app: &App, letter: &Letter) -> String {
    format!("{}/letters/{}", app.config.site.base_url, letter.slug)
}

/// Digits as one dials them. What follows in words, as an extension does, is said by hand.
fn telephone(number: &str) -> String {
    let dialled = number
        .chars()
        .take_while(|c| !c.is_alphabetic())
        .filter(|c| c.is_ascii_digit() || *c == '+');
    format!("tel:{}", dialled.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::telephone;

    #[test]
    fn numbers_as_they_are_dialled() {
        for (printed, dialled) in [
            ("202-224-3441", "tel:2022243441"),
            ("(202) 225-2605 ext. 12", "tel:2022252605"),
            ("+49 30 227-0", "tel:+49302270"),
        ] {
            assert_eq!(telephone(printed), dialled);
        }
    }
}
