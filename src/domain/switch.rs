//! What an owner can stop in a hurry, of the whole site or of one letter, and the banner that says so.
use super::ids::Id;
use super::letter::LetterId;
use super::moderator::ModeratorId;
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// Off unless turned on.
    pub enum Switch {
        /// No forms are taken; those that were can be confirmed.
        StopAccepting = "stop-accepting",
        /// Nothing leaves the outbox but the mail of accounts.
        StopMailing = "stop-mailing",
        /// Whatever is confirmed waits for the moderators.
        HoldEverything = "hold-everything",
        /// People are counted and not shown. The ledger stays as it is.
        HideIndividuals = "hide-individuals",
        /// Nothing is changed, but for what takes somebody off the list or lets an owner in.
        ReadOnly = "read-only",
    }
}

impl Switch {
    /// Whether a single letter can have it on.
    pub const fn is_of_letters(self) -> bool {
        !matches!(self, Self::ReadOnly)
    }
}

/// What is on, of the site (`None`) and of letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Switches(Vec<(Option<LetterId>, Switch)>);

impl Switches {
    pub fn new(on: Vec<(Option<LetterId>, Switch)>) -> Self {
        Self(on)
    }

    /// For this letter: by its own switch, or by that of the site.
    pub fn holds_for(&self, switch: Switch, letter: LetterId) -> bool {
        self.is_on(switch, None) || self.is_on(switch, Some(letter))
    }

    /// This very switch.
    pub fn is_on(&self, switch: Switch, scope: Option<LetterId>) -> bool {
        self.0.contains(&(scope, switch))
    }

    /// The letters whose own switch is on.
    pub fn letters(&self, switch: Switch) -> Vec<LetterId> {
        let of = |(letter, on): &(Option<LetterId>, Switch)| letter.filter(|_| *on == switch);
        self.0.iter().filter_map(of).collect()
    }

    /// Those of the site first, in the order of the enum.
    pub fn all(&self) -> Vec<(Option<LetterId>, Switch)> {
        let mut all = self.0.clone();
        all.sort_unstable();
        all
    }
}

/// A short plain text in one paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortText(String);

/// Longest in characters.
pub const LONGEST: usize = 500;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it is longer than {LONGEST} characters")]
pub struct TooLong;

impl ShortText {
    /// Nothing for an empty one; white space counts once. What would turn the text around it, or
    /// hides in it, is left out, since it is printed on every page: text that is copied from a page in
    /// Arabic or Hebrew brings such marks along, and whoever pastes it sees none of them.
    pub fn parse(text: &str) -> Result<Option<Self>, TooLong> {
        let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let unseen = |c: char| turns(c) || c.is_control() && !c.is_whitespace();
        let text = text.replace(unseen, "");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > LONGEST {
            return Err(TooLong);
        }
        Ok((!text.is_empty()).then_some(Self(text)))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What stands on every public page, or on those of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    pub letter: Option<LetterId>,
    pub language: String,
    pub text: String,
}

/// The banner of a scope for a reader: in their language, else in the one that comes first of
/// `languages`, else any.
pub fn banner_for<'a>(
    banners: &'a [Banner],
    scope: Option<LetterId>,
    language: &str,
    languages: &[&str],
) -> Option<&'a Banner> {
    let of_scope = || banners.iter().filter(|banner| banner.letter == scope);
    std::iter::once(language)
        .chain(languages.iter().copied())
        .find_map(|wanted| of_scope().find(|banner| banner.language == wanted))
        .or_else(|| of_scope().next())
}

pub type TurnId = Id<Turn>;

/// What was done to a switch or a banner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turned {
    Switch {
        switch: Switch,
        on: bool,
    },
    /// Taken down where there is no text.
    Banner {
        language: String,
        text: Option<ShortText>,
    },
}

/// A line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    pub id: TurnId,
    pub letter: Option<LetterId>,
    pub turned: Turned,
    /// Nobody on the desk: the command line.
    pub by: Option<ModeratorId>,
    pub note: Option<String>,
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: LetterId = Id::from_bytes([1; 16]);
    const OTHER: LetterId = Id::from_bytes([2; 16]);

    #[test]
    fn a_switch_of_the_site_is_every_letters() {
        let of_site = Switches::new(vec![(None, Switch::HoldEverything)]);
        assert!(of_site.holds_for(Switch::HoldEverything, LETTER));
        assert!(!of_site.holds_for(Switch::StopMailing, LETTER));
        let of_letter = Switches::new(vec![(Some(LETTER), Switch::StopMailing)]);
        assert!(of_letter.holds_for(Switch::StopMailing, LETTER));
        assert!(!of_letter.holds_for(Switch::StopMailing, OTHER));
        assert_eq!(of_letter.letters(Switch::StopMailing), [LETTER]);
        assert!(!of_letter.is_on(Switch::StopMailing, None));
    }

    #[test]
    fn a_short_text_is_one_plain_paragraph() {
        let parse = |text: &str| ShortText::parse(text).map(|t| t.map(|t| t.0));
        assert_eq!(
            parse("  We are \n back\tat noon. "),
            Ok(Some("We are back at noon.".into()))
        );
        assert_eq!(parse(" \n "), Ok(None));
        assert_eq!(parse(&"x".repeat(LONGEST + 1)), Err(TooLong));
        assert_eq!(parse("a\u{202E}b\u{7}"), Ok(Some("ab".into())));
        assert_eq!(
            parse("\u{2067}\u{627}\u{644}\u{2069}\u{2066}"),
            Ok(Some("\u{627}\u{644}".into()))
        );
        assert_eq!(parse("<b>&"), Ok(Some("<b>&".into())));
    }

    #[test]
    fn a_banner_is_read_in_ones_own_language_where_there_is_one() {
        let of = |letter, language: &str| Banner {
            letter,
            language: language.into(),
            text: format!("in {language}"),
        };
        let banners = [of(None, "de"), of(None, "en"), of(Some(LETTER), "fr")];
        let text = |scope, language| {
            banner_for(&banners, scope, language, &["en", "de"]).map(|b| b.text.as_str())
        };
        assert_eq!(text(None, "de"), Some("in de"));
        assert_eq!(text(None, "pl"), Some("in en"));
        assert_eq!(text(Some(LETTER), "pl"), Some("in fr"));
        assert_eq!(text(Some(OTHER), "en"), None);
    }
}
