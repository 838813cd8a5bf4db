//! A password that is about to be set: long enough, and none that is guessed first.
use std::collections::HashSet;
use std::sync::LazyLock;
use zeroize::Zeroizing;

/// Shortest and longest password, in characters; length is worth more than odd characters.
pub const MIN_LENGTH: usize = 12;
pub const MAX_LENGTH: usize = 256;

/// What must be left of a password that holds words that anybody knows of its owner.
const MIN_BESIDE: usize = 8;
/// Fewer different characters make no password, however long.
const MIN_DIFFERENT: usize = 5;
/// Common pieces of which a password may not be put together alone: `dragon2024`, `sunshinemonkey`.
const FEW_PIECES: usize = 2;

#[derive(Clone)]
pub struct NewPassword(Zeroizing<String>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordFault {
    #[error("a password has at least {MIN_LENGTH} characters")]
    Short,
    #[error("a password has at most {MAX_LENGTH} characters")]
    Long,
    #[error("this password is among those that are guessed first")]
    Common,
    #[error("this password is made of a name or an address that others know")]
    Known,
}

impl std::fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPassword(…)")
    }
}

impl NewPassword {
    /// `known` is what others know of the account: its name, its address, the site.
    pub fn parse(text: &str, known: &[&str]) -> Result<Self, PasswordFault> {
        match text.chars().count() {
            length if length < MIN_LENGTH => return Err(PasswordFault::Short),
            length if length > MAX_LENGTH => return Err(PasswordFault::Long),
            _ => {}
        }
        let plain = folded(text);
        if is_common(text, &plain) {
            return Err(PasswordFault::Common);
        }
        if is_known(&plain, known) {
            return Err(PasswordFault::Known);
        }
        Ok(Self(Zeroizing::new(text.to_owned())))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[expect(
    clippy::expect_used,
    reason = "a file of this crate, which every test reads"
)]
static COMMON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let list = include_str!("common_passwords.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let list: HashSet<_> = list.collect();
    list.get("password").expect("the list has the first of all");
    list
});

/// Letters and digits, small.
fn folded(text: &str) -> Vec<char> {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_common(text: &str, plain: &[char]) -> bool {
    let different: HashSet<char> = text.chars().collect();
    if different.len() < MIN_DIFFERENT {
        return true;
    }
    // A passphrase in a script without such letters is as good as any other.
    !plain.is_empty() && fewest_pieces(unit(plain)) <= FEW_PIECES
}

/// What is repeated, if the whole is the same again and again.
fn unit(plain: &[char]) -> &[char] {
    let whole = |length: &usize| {
        plain.len().is_multiple_of(*length)
            && plain
                .chunks(*length)
                .all(|piece| piece == &plain[..*length])
    };
    let length = (1..=plain.len()).find(whole).unwrap_or(plain.len());
    &plain[..length]
}

/// Of how many common pieces it is put together; more than any bound if it is not.
fn fewest_pieces(plain: &[char]) -> usize {
    let mut fewest = vec![usize::MAX; plain.len() + 1];
    fewest[0] = 0;
    for end in 1..=plain.len() {
        for begin in 0..end {
            if fewest[begin] < FEW_PIECES && is_piece(&plain[begin..end]) {
                fewest[end] = fewest[end].min(fewest[begin] + 1);
            }
        }
    }
    fewest[plain.len()]
}

/// A word of the list, digits, or characters that follow each other: `abcdef`, `987654`, `aaaaa`.
fn is_piece(piece: &[char]) -> bool {
    let follows = |by: i64| {
        piece.len() >= 3
            && piece
                .windows(2)
                .all(|two| i64::from(u32::from(two[1])) - i64::from(u32::from(two[0])) == by)
    };
    piece.iter().all(char::is_ascii_digit)
        || [0, 1, -1].into_iter().any(follows)
        || COMMON.contains(piece.iter().collect::<String>().as_str())
}

/// Whether too little is left of it without the words that are known.
fn is_known(plain: &[char], known: &[&str]) -> bool {
    let mut left: String = plain.iter().collect();
    let mut words: Vec<String> = known
        .iter()
        .flat_map(|text| {
            let whole = folded(text).iter().collect::<String>();
            let parts = text.split(|c: char| !c.is_alphanumeric());
            let parts = parts.map(|part| folded(part).iter().collect::<String>());
            parts.chain([whole]).collect::<Vec<_>>()
        })
        .filter(|word| word.chars().count() >= 3)
        .collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let before = left.len();
    for word in &words {
        left = left.replace(word.as_str(), "");
    }
    left.len() < before && left.chars().count() < MIN_BESIDE
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = [
        "Robin Weiss",
        "robin.weiss@humanists.example",
        "Open Letters",
    ];

    fn fault(text: &str) -> Option<PasswordFault> {
        NewPassword::parse(text, &KNOWN).err()
    }

    #[test]
    fn what_is_guessed_first_is_refused() {
        for common in [
            "123456789012",
            "aaaaaaaaaaaaaaa",
            "ababababababab",
            "passwordpassword",
            "Password1234!",
            "1qaz2wsx3edc4rfv",
            "!!!! qwertyuiop 2026",
            "sunshine-monkey",
            "2024dragon2024dragon",
            "abcdefghijkl",
            "iloveyou iloveyou",
        ] {
            assert_eq!(fault(common), Some(PasswordFault::Common), "{common}");
        }
    }

    #[test]
    fn what_others_know_of_the_account_is_refused() {
        for known in [
            "robinweissrobin",
            "Robin.Weiss-1975",
            "robin.weiss@humanists.example",
            "openletters-desk",
            "humanists!2026!",
        ] {
            assert_eq!(fault(known), Some(PasswordFault::Known), "{known}");
        }
    }

    #[test]
    fn length_counts_in_characters() {
        assert_eq!(fault("elevenchars"), Some(PasswordFault::Short));
        assert_eq!(fault("ÄÖÜäöüßéèêë"), Some(PasswordFault::Short));
        assert_eq!(fault(&"long enough ".repeat(22)), Some(PasswordFault::Long));
    }

    #[test]
    fn a_good_one_is_taken_as_it_is() {
        for good in [
            "a long enough password",
            "correct horse battery staple",
            "Robin likes quiet mornings",
            "xK9#mQ2$vL7!",
            "тихое утро у реки",
            "静かな朝の川辺で本を読む人",
            "🦊🌲🎻🧭🏔🪁🦉🌊🍂🕯🧵🪴",
        ] {
            assert_eq!(fault(good), None, "{good}");
            let taken = NewPassword::parse(good, &[]).expect("good");
            assert_eq!(taken.as_str(), good);
        }
    }
}
