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
    pub friends_mail: Mailto,
    /// For the script, as JSON: what is known of every letter, and what stands where nothing is.
    pub values: String,
    pub gaps: String,
}

pub struct LetterTo {
    /// "Senator Maria Cantwell"; nothing where nobody knows yet whom it is to.
    pub to: Option<String>,
    /// What is known of the office, as JSON for the script.
    pub values: String,
    pub subject: Merged,
    pub body: Merged,
    pub phone: Option<PhoneWay>,
    pub form: Option<String>,
    /// Where there is no such form, it mostly has one.
    pub website: Option<String>,
    pub mail: Option<MailWay>,
    pub social: Vec<SocialWay>,
    pub post: Merged,
    /// Where paper goes.
    pub address: Option<String>,
}

pub struct Merged {
    /// With its fields, for the script.
    pub written: String,
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
    /// What readers of this letter send, whose `title` is that of the mail to friends. To nobody in particular where there are no offices.
    pub fn of<'a>(
        app: &App,
        (letter, title): (&Letter, &str),
        sample: &SampleLetter,
        offices: impl IntoIterator<Item = &'a Office>,
        sender: &Sender,
    ) -> Self {
        let language = sample.language();
        // What is said in a letter is in its language, as far as we speak it.
        let locale = app.catalogue.negotiate(Some(language), None);
        let address = format!("{}/letters/{}", app.config.site.base_url, letter.slug);
        let known =
            addressing::gaps(&locale, letter.rules.offices).with(MergeField::Letter, &address);
        let fillings = known
            .clone()
            .with(MergeField::Name, &sender.name)
            .with(MergeField::City, &sender.city)
            .with(MergeField::State, &sender.state)
            .with(MergeField::Zip, &sender.zip);
        let mut letters: Vec<LetterTo> = offices
            .into_iter()
            .map(|office| LetterTo::of(&locale, sample, office, &fillings))
            .collect();
        if letters.is_empty() {
            letters.push(LetterTo::anybody(sample, &fillings));
        }
        let friends = Merged::of(sample, SampleField::Friends, &fillings);
        Self {
            language: language.to_owned(),
            direction: direction(language),
            letters,
            friends_mail: mailto("", title, &friends.plain),
            friends,
            values: json(known.values()),
            gaps: json(known.gaps()),
        }
    }
}

impl LetterTo {
    fn anybody(sample: &SampleLetter, fillings: &Fillings) -> Self {
        let merged = |field| Merged::of(sample, field, fillings);
        Self {
            to: None,
            values: json(Fillings::default().values()),
            subject: merged(SampleField::Subject),
            body: merged(SampleField::Body),
            phone: None,
            form: None,
            website: None,
            mail: None,
            social: Vec::new(),
            post: merged(SampleField::Post),
            address: None,
        }
    }

    fn of(locale: &Locale, sample: &SampleLetter, office: &Office, reader: &Fillings) -> Self {
        let holder = office.holder.as_ref();
        let to_office = |begun| addressing::to_office(begun, locale, &office.title, holder);
        let fillings = to_office(reader.clone());
        let title = addressing::title(locale, &office.title);
        let name = holder.map_or("", |holder| holder.full_name.as_str());
        let of_anybody = Self::anybody(sample, &fillings);
        let reach = &office.reach;
        Self {
            to: Some(format!("{title} {name}").trim().to_owned()),
            values: json(to_office(Fillings::default()).values()),
            phone: reach
                .phone
                .clone()
                .zip(reach.phone_link())
                .map(|(number, href)| PhoneWay {
                    href,
                    number,
                    script: Merged::of(sample, SampleField::Phone, &fillings),
                }),
            form: reach.contact_form.clone(),
            website: reach.website.clone(),
            mail: reach.email.as_ref().map(|address| MailWay {
                address: address.clone(),
                mailto: mailto(address, &of_anybody.subject.plain, &of_anybody.body.plain),
            }),
            social: reach.social.iter().map(SocialWay::of).collect(),
            address: reach.address.clone(),
            ..of_anybody
        }
    }
}

impl Merged {
    fn of(sample: &SampleLetter, field: SampleField, fillings: &Fillings) -> Self {
        let text = sample.text(field);
        let pieces = text.merge(fillings);
        Self {
            written: text.as_written().to_owned(),
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

fn json<'a>(words: impl Iterator<Item = (&'static str, &'a str)>) -> String {
    let words = words.map(|(field, text)| (field.to_owned(), text.into()));
    serde_json::Value::Object(words.collect()).to_string()
}
