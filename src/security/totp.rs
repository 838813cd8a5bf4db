//! Codes that an app computes from a shared secret and the time (RFC 6238: SHA-1, six digits,
//! thirty seconds, which is what every app speaks).
use super::random;
use crate::domain::time::Timestamp;
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use subtle::ConstantTimeEq;
use url::form_urlencoded::byte_serialize;
use zeroize::Zeroizing;

/// Seconds for which a code is shown.
const PERIOD: i64 = 30;
/// Codes before and after the one of this moment that are taken: clocks differ, and people type.
const DRIFT: i64 = 1;
const LENGTH: usize = 20;

pub struct TotpSecret(Zeroizing<[u8; LENGTH]>);

/// How many periods have passed since 1970.
pub type Step = i64;

impl std::fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TotpSecret(…)")
    }
}

impl TotpSecret {
    pub fn random() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Base 32, with or without the spaces that make it readable.
    pub fn parse(text: &str) -> Option<Self> {
        let plain: Zeroizing<String> = Zeroizing::new(
            text.chars()
                .filter(|c| !c.is_whitespace())
                .map(|c| c.to_ascii_uppercase())
                .collect(),
        );
        let bytes = Zeroizing::new(BASE32_NOPAD.decode(plain.as_bytes()).ok()?);
        Self::from_bytes(&bytes)
    }

    /// Base 32, to be typed into an app that cannot read the picture.
    pub fn to_text(&self) -> String {
        BASE32_NOPAD.encode(self.as_bytes())
    }

    /// What the picture says: `otpauth:` as apps read it.
    pub fn uri(&self, site: &str, account: &str) -> String {
        // Apps read `+` as a plus sign.
        let quoted = |text: &str| {
            byte_serialize(text.as_bytes())
                .collect::<String>()
                .replace('+', "%20")
        };
        let (issuer, account) = (quoted(site), quoted(account));
        let secret = self.to_text();
        format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}")
    }

    /// The step whose code this is, among those that are taken now. Its caller sees to it that
    /// none is taken twice.
    pub fn matching_step(&self, code: &str, now: Timestamp) -> Option<Step> {
        let present = now.as_seconds().div_euclid(PERIOD);
        let mut found = None;
        // All of them are compared, so that the time taken says nothing.
        for step in present - DRIFT..=present + DRIFT {
            let right = format!("{:06}", self.number(step) % 1_000_000);
            if bool::from(right.as_bytes().ct_eq(code.as_bytes())) {
                found = Some(step);
            }
        }
        found
    }

    /// RFC 4226, 5.3, before it is cut to digits.
    fn number(&self, step: Step) -> u32 {
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(self.as_bytes()) else {
            return 0;
        };
        mac.update(&step.to_be_bytes());
        let hash: [u8; 20] = mac.finalize().into_bytes().into();
        let from = usize::from(hash[19] & 0x0f);
        let cut = [hash[from], hash[from + 1], hash[from + 2], hash[from + 3]];
        u32::from_be_bytes(cut) & 0x7fff_ffff
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, for SHA-1.
    const VECTORS: [(i64, u32); 6] = [
        (59, 94_287_082),
        (1_111_111_109, 7_081_804),
        (1_111_111_111, 14_050_471),
        (1_234_567_890, 89_005_924),
        (2_000_000_000, 69_279_037),
        (20_000_000_000, 65_353_130),
    ];

    fn rfc() -> TotpSecret {
        TotpSecret::from_bytes(b"12345678901234567890").expect("twenty bytes")
    }

    #[test]
    fn the_vectors_of_the_rfc() {
        for (seconds, digits) in VECTORS {
            let number = rfc().number(seconds.div_euclid(PERIOD));
            assert_eq!(number % 100_000_000, digits, "{seconds}");
            let code = format!("{:06}", digits % 1_000_000);
            let step = rfc().matching_step(&code, Timestamp::from_seconds(seconds));
            assert_eq!(step, Some(seconds / PERIOD));
        }
    }

    #[test]
    fn a_code_is_taken_one_step_early_and_one_late() {
        let at = |seconds| rfc().matching_step("287082", Timestamp::from_seconds(seconds));
        // Of the seconds from 30 to 59.
        assert_eq!(
            [at(-1), at(0), at(59), at(89), at(90)],
            [None, Some(1), Some(1), Some(1), None]
        );
        for wrong in ["", "28708", "2870820", "94287082", "000000", "２８７０８２"] {
            assert_eq!(
                rfc().matching_step(wrong, Timestamp::from_seconds(59)),
                None,
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_secret_reads_back_and_the_address_names_site_and_account() {
        let text = rfc().to_text();
        assert_eq!(text, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let typed = "gezd gnbv gy3t qojq gezd gnbv gy3t qojq";
        assert_eq!(
            TotpSecret::parse(typed).expect("read").as_bytes(),
            rfc().as_bytes()
        );
        for bad in [
            "",
            "GEZDGNBV",
            "0EZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
            &text[1..],
        ] {
            assert!(TotpSecret::parse(bad).is_none(), "{bad}");
        }
        assert_eq!(
            rfc().uri("Open Letters & more", "ada+desk@example.org"),
            "otpauth://totp/Open%20Letters%20%26%20more:ada%2Bdesk%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Open%20Letters%20%26%20more"
        );
    }
}
