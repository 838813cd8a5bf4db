//! The code that a mail carries beside its link, for people who read mail on another device.
use super::keyring::Keyring;
use crate::domain::signature::SignatureId;
use subtle::ConstantTimeEq;

/// Wrong tries that a code survives; the link lives on.
pub const MAX_TRIES: i16 = 5;

/// Eight decimal digits, derived: at five tries a submission a guess succeeds once in twenty million.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    pub fn of(keyring: &Keyring, submission: SignatureId) -> Self {
        // The oldest key, so that a new key leaves the codes in mails under way alone.
        let mac = keyring
            .mac(keyring.oldest(), "code", &[submission.as_bytes()])
            .unwrap_or_default();
        let number = mac
            .iter()
            .take(8)
            .fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        Self(format!("{:08}", number % 100_000_000))
    }

    /// In two groups of four, as printed in the mail.
    pub fn grouped(&self) -> String {
        let (left, right) = self.0.split_at(4);
        format!("{left} {right}")
    }

    /// Whether the typed text is this code: spaces and hyphens aside, digits of any script.
    pub fn is(&self, typed: &str) -> bool {
        let digits: String = typed.chars().filter_map(digit).collect();
        digits.as_bytes().ct_eq(self.0.as_bytes()).into()
    }
}

/// ASCII, Arabic-Indic, Persian, Devanagari and full-width digits as ASCII.
fn digit(c: char) -> Option<char> {
    const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '０'];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        if value < 10 {
            char::from_digit(value, 10)
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    #[test]
    fn a_code_is_eight_digits_and_takes_spaces_and_other_scripts() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let code = Code::of(&keyring, Id::from_bytes([1; 16]));
        let shown = code.grouped();
        assert_eq!(shown.len(), 9);
        assert!(code.is(&shown));
        assert!(code.is(&shown.replace(' ', "-")));
        let arabic: String = shown
            .chars()
            .map(|c| {
                c.to_digit(10)
                    .map_or(c, |d| char::from_u32(0x0660 + d).expect("a digit"))
            })
            .collect();
        assert!(code.is(&arabic));
        assert!(!code.is(&shown[1..]));
        assert!(!code.is(""));
        assert!(!Code::of(&keyring, Id::from_bytes([2; 16])).is(&shown));
    }
}
