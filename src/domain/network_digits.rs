//! A network as the audit log tells it from others: the first digits of its keyed hash.
use super::chain::hex;
use super::login_session::NetworkHash;

/// So many bytes of the hash are shown.
const SHOWN: usize = 4;
const FEWEST: usize = 4;
const MOST: usize = 64;

/// What somebody looks for; fewer digits than are shown may be those of several networks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkDigits(String);

#[derive(Debug, thiserror::Error)]
#[error("not the digits of a network")]
pub struct NotDigits;

pub fn shown(network: &NetworkHash) -> String {
    hex(&network[..SHOWN])
}

impl NetworkDigits {
    /// The first and the last hash that begin so.
    pub fn span(&self) -> (NetworkHash, NetworkHash) {
        (self.filled(0), self.filled(15))
    }

    fn filled(&self, rest: u8) -> NetworkHash {
        let given = self.0.chars().filter_map(|digit| digit.to_digit(16));
        let given = given.filter_map(|digit| u8::try_from(digit).ok());
        let mut digits = given.chain(std::iter::repeat(rest));
        std::array::from_fn(|_| {
            let mut next = || digits.next().unwrap_or(rest);
            next() << 4 | next()
        })
    }
}

impl std::str::FromStr for NetworkDigits {
    type Err = NotDigits;
    fn from_str(text: &str) -> Result<Self, NotDigits> {
        let text = text.trim();
        let length = (FEWEST..=MOST).contains(&text.len());
        if length && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(Self(text.to_ascii_lowercase()));
        }
        Err(NotDigits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_finds_the_network_and_no_other() {
        let network: NetworkHash = std::array::from_fn(|at| u8::try_from(at * 7).unwrap_or(0));
        let digits: NetworkDigits = shown(&network).parse().expect("digits");
        let (first, last) = digits.span();
        assert!(first <= network && network <= last);
        assert_eq!(first[..SHOWN], last[..SHOWN]);
        assert_eq!((first[SHOWN], last[31]), (0, 255));
        let odd: NetworkDigits = "ABC12".parse().expect("digits");
        assert_eq!(odd.span().0[..3], [0xab, 0xc1, 0x20]);
        assert_eq!(odd.span().1[..3], [0xab, 0xc1, 0x2f]);
        let whole: NetworkDigits = hex(&network).parse().expect("digits");
        assert_eq!(whole.span(), (network, network));
    }

    #[test]
    fn nothing_else_is_looked_for() {
        let long = "a".repeat(65);
        for wrong in ["", "abc", "wxyz", "ab cd", long.as_str()] {
            assert!(wrong.parse::<NetworkDigits>().is_err(), "{wrong}");
        }
    }
}
