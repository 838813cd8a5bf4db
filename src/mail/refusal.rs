//! What a mail server's refusal means.

use crate::mail::send_error::SendError;

/// How far a delivery had got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Connection, greeting, EHLO, STARTTLS, AUTH.
    Connect,
    MailFrom,
    Recipient,
    Data,
    /// The whole mail was sent, and the answer to it was awaited.
    Content,
}

/// An answer other than yes, or none at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    pub step: Step,
    /// The reply's code; `None` where the connection broke or timed out.
    pub code: Option<u16>,
    /// The second number of an enhanced status (RFC 3463): 7 in `5.7.1`.
    pub subject: Option<u8>,
    /// The third number: 1 in `5.7.1`.
    pub detail: Option<u16>,
}

impl Refusal {
    pub fn silence(step: Step) -> Refusal {
        Refusal {
            step,
            code: None,
            subject: None,
            detail: None,
        }
    }

    /// Reads the enhanced status at the beginning of a reply's text, if it is there.
    pub fn reply(step: Step, code: u16, text: &str) -> Refusal {
        let mut refusal = Refusal {
            code: Some(code),
            ..Refusal::silence(step)
        };
        let mut numbers = text
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .splitn(3, '.');
        if let (Some("4" | "5"), Some(subject), Some(detail)) =
            (numbers.next(), numbers.next(), numbers.next())
        {
            refusal.subject = subject.parse().ok();
            refusal.detail = detail.parse().ok();
        }
        refusal
    }

    /// Only a 5xx answer to the recipient or to the mail itself speaks of this address, and not all of these do: a full
    /// mailbox (552, x.2.2) empties, and systems (x.3), networks (x.4) and policies (x.7: our relay is on a blocklist,
    /// wants a login or fails an authentication check) are put right while the mail waits.
    pub fn verdict(self) -> SendError {
        let code = self.code;
        let about_the_mail = matches!(self.step, Step::Recipient | Step::Data | Step::Content);
        let heals = code == Some(552)
            || matches!(
                (self.subject, self.detail),
                (Some(3 | 4 | 7), _) | (Some(2), Some(2))
            );
        match code {
            None if self.step == Step::Content => SendError::Unanswered,
            Some(500..=599) if about_the_mail && !heals => SendError::Permanent { code },
            _ => SendError::Temporary { code },
        }
    }

    /// Whether the connection can still be used after it.
    pub fn leaves_connection(self) -> bool {
        self.code.is_some_and(|code| code != 421) && self.step != Step::Connect
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_speaks_of_the_address_is_permanent() {
        let permanent = |step, code, text: &str| matches!(Refusal::reply(step, code, text).verdict(), SendError::Permanent { code: Some(c) } if c == code);
        assert!(permanent(Step::Recipient, 550, "5.1.1 no such user"));
        assert!(permanent(Step::Recipient, 550, "no such user"));
        assert!(permanent(Step::Recipient, 553, ""));
        assert!(permanent(Step::Content, 554, "Message refused"));
        assert!(permanent(Step::Recipient, 550, "5.2.1 mailbox disabled"));
        for (step, code, text) in [
            (Step::Recipient, 450, "4.2.0 greylisted"),
            (Step::Recipient, 452, "4.2.2 over quota"),
            (Step::Recipient, 552, "over quota"),
            (Step::Recipient, 550, "5.2.2 mailbox full"),
            (Step::Recipient, 554, "5.7.1 relay access denied"),
            (Step::Content, 550, "5.7.26 unauthenticated sender"),
            (Step::Connect, 535, "5.7.8 bad credentials"),
            (Step::Connect, 554, "no SMTP service here"),
            (Step::MailFrom, 550, "5.1.8 bad sender"),
            (Step::Content, 451, ""),
        ] {
            assert!(!permanent(step, code, text), "{step:?} {code} {text}");
        }
        assert_eq!(
            Refusal::silence(Step::Content).verdict(),
            SendError::Unanswered
        );
    }

    #[test]
    fn a_number_that_only_looks_like_a_status_is_not_one() {
        assert_eq!(
            Refusal::reply(Step::Recipient, 550, "192.7.1.1 is blocked").subject,
            None
        );
        assert_eq!(Refusal::reply(Step::Recipient, 550, "5.x.1").subject, None);
    }
}
