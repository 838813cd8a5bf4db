//! Names that look alike without being spelt alike.

use unicode_security::confusable_detection::skeleton;

/// The name with every letter from elsewhere in the dress of the one it looks like (UTS 39): a Cyrillic е as a Latin e.
/// ASCII letters stay, so that what is folded afterwards does not depend on the case in which the model was written.
pub fn undisguised(name: &str) -> String {
    name.chars()
        .flat_map(|c| {
            let letter = c.to_string();
            if c.is_ascii() {
                letter.chars().collect::<Vec<_>>()
            } else {
                skeleton(&letter).collect()
            }
        })
        .collect()
}

/// What is left to merge in a folded name: digits for letters, and letters that two others imitate.
pub fn merged(folded: &str) -> String {
    folded
        .replace("rn", "m")
        .replace("vv", "w")
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' | 'i' | '|' => 'l',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::fold;

    #[test]
    fn imitations_look_like_their_model() {
        let look = |name: &str| merged(&fold(&undisguised(name)));
        for (imitation, model) in [
            ("Нumаnіsts", "Humanists"),
            ("HUΜΑΝΙSΤS", "Humanists"),
            ("Αmnesty", "Amnesty"),
            ("Arnnesty lnternati0nal", "Amnesty International"),
            ("Гумaниcты", "Гуманисты"),
            ("Greenρeace", "Greenpeace"),
        ] {
            assert_eq!(look(imitation), look(model), "{imitation}");
        }
        assert_ne!(look("Humanists"), look("Humanism"));
    }
}
