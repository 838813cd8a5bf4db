//! Reading what comes back when a mail could not be delivered (RFC 3464).

use mail_parser::{HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use thiserror::Error;

/// Reports quote the whole mail at times, and ours are small.
const LARGEST: usize = 1024 * 1024;

/// Somebody's server gave up on one of our mails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounce {
    /// The left side of our Message-ID.
    pub message_id: String,
    /// As reported, such as `5.1.1`.
    pub status: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotABounce {
    #[error("is larger than a bounce of our mail can be")]
    TooLarge,
    #[error("is not a mail")]
    Unreadable,
    #[error("is a mail without a delivery report")]
    NoReport,
    #[error("reports a delay or a passing failure")]
    NotFinal,
    #[error("does not say which mail of ours it is about")]
    NoMessageId,
}

/// Anything may be fed to it.
pub fn parse(bytes: &[u8]) -> Result<Bounce, NotABounce> {
    if bytes.len() > LARGEST {
        return Err(NotABounce::TooLarge);
    }
    let mail = parser().parse(bytes).ok_or(NotABounce::Unreadable)?;
    let outcome = read(&mail);
    take_apart(mail);
    outcome
}

/// Blind to transfer encodings: mail-parser follows messages inside encoded messages by recursion, so that a small mail
/// could overflow the stack. Reports and returned mail are sent unencoded (RFC 3464, RFC 2046); where they are not, the
/// bounce's own headers still say which mail it is about.
fn parser() -> MessageParser {
    MessageParser::new()
        .with_mime_headers()
        .with_message_ids()
        .ignore_header(HeaderName::ContentTransferEncoding)
}

/// Dropping a message inside a message inside a message recurses as well; this does not.
fn take_apart(mail: Message<'_>) {
    let mut parts = mail.parts;
    while let Some(part) = parts.pop() {
        if let PartType::Message(inner) = part.body {
            parts.extend(inner.parts);
        }
    }
}

fn read(mail: &Message<'_>) -> Result<Bounce, NotABounce> {
    let report = mail
        .parts
        .iter()
        .find(|part| {
            is_type(
                part,
                "message",
                &["delivery-status", "global-delivery-status"],
            )
        })
        .map(|part| String::from_utf8_lossy(part.contents()).into_owned())
        .ok_or(NotABounce::NoReport)?;
    let status = final_status(&report).ok_or(NotABounce::NotFinal)?;
    let message_id = returned_id(mail)
        .or_else(|| field(&report, "x-original-message-id").and_then(|id| left_side(&id)))
        .or_else(|| referred_id(mail))
        .ok_or(NotABounce::NoMessageId)?;
    Ok(Bounce { message_id, status })
}

/// The first recipient's status that is failed for good; our mails have one recipient.
fn final_status(report: &str) -> Option<String> {
    groups(report).find_map(|group| {
        let action = field(group, "action")?;
        let status = field(group, "status")?;
        // "5.1.1 (bad destination mailbox address)" is allowed.
        let status = status.split_whitespace().next()?.to_owned();
        let failed = action
            .split_whitespace()
            .next()?
            .eq_ignore_ascii_case("failed");
        (failed && is_final(&status)).then_some(status)
    })
}

fn is_final(status: &str) -> bool {
    let numbers: Vec<&str> = status.split('.').collect();
    let small =
        |text: &&str| (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    numbers.len() == 3 && numbers[0] == "5" && numbers[1..].iter().all(small)
}

/// A report is groups of fields with blank lines between: first the message's, then one for each recipient.
fn groups(report: &str) -> impl Iterator<Item = &str> {
    let mut rest = report;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = blank_line(rest);
        let (group, after) = rest.split_at(end);
        rest = after.trim_start_matches(['\r', '\n']);
        Some(group)
    })
}

fn blank_line(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() && at > 0 {
            return at;
        }
        at += line.len();
    }
    text.len()
}

/// A field's value with folded lines joined.
fn field(group: &str, name: &str) -> Option<String> {
    let mut lines = group.lines().skip_while(|line| {
        line.split_once(':')
            .is_none_or(|(key, _)| !key.trim_end().eq_ignore_ascii_case(name))
    });
    let (_, first) = lines.next()?.split_once(':')?;
    let folded = lines.take_while(|line| line.starts_with([' ', '\t']));
    let value = folded.fold(first.trim().to_owned(), |value, line| {
        format!("{value} {}", line.trim())
    });
    Some(value.trim().to_owned())
}

/// From the mail that was sent back, whole or its headers only.
fn returned_id(mail: &Message<'_>) -> Option<String> {
    mail.parts.iter().find_map(|part| {
        if let Some(returned) = part.message() {
            return returned.message_id().and_then(left_side);
        }
        if is_type(part, "text", &["rfc822-headers"])
            || is_type(part, "message", &["rfc822-headers", "global-headers"])
        {
            return parser()
                .parse_headers(part.contents())?
                .message_id()
                .and_then(left_side);
        }
        None
    })
}

fn referred_id(mail: &Message<'_>) -> Option<String> {
    [mail.in_reply_to(), mail.references()]
        .into_iter()
        .find_map(|header| {
            let ids = header
                .as_text_list()
                .map(|list| list.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
            ids.or_else(|| header.as_text().map(|id| vec![id]))?
                .into_iter()
                .rev()
                .find_map(left_side)
        })
}

/// Of `<id@host>`; only what we could have made ourselves.
fn left_side(id: &str) -> Option<String> {
    let (left, _) = id.trim().trim_start_matches('<').split_once('@')?;
    let ours = (1..=100).contains(&left.len())
        && left
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    ours.then(|| left.to_owned())
}

fn is_type(part: &MessagePart<'_>, kind: &str, subtypes: &[&str]) -> bool {
    part.content_type().is_some_and(|of| {
        of.ctype().eq_ignore_ascii_case(kind)
            && of
                .subtype()
                .is_some_and(|sub| subtypes.iter().any(|name| sub.eq_ignore_ascii_case(name)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A report as Postfix writes one: the whole mail comes back.
    const POSTFIX: &str = include_str!("fixtures/bounce_postfix.eml");

    /// Exchange sends back the headers, and a report with comments in it.
    const EXCHANGE: &str = include_str!("fixtures/bounce_exchange.eml");

    /// Gmail names the mail in the report and in its own References.
    const GMAIL: &str = include_str!("fixtures/bounce_gmail.eml");

    #[allow(clippy::unnecessary_wraps, reason = "compared with what parse returns")]
    fn expected(status: &str) -> Result<Bounce, NotABounce> {
        let bounce = Bounce {
            message_id: "0197f0a3-c2d4-7b1e".to_owned(),
            status: status.to_owned(),
        };
        Ok(bounce)
    }

    #[test]
    fn the_usual_reports_are_read() {
        assert_eq!(parse(POSTFIX.as_bytes()), expected("5.1.1"));
        assert_eq!(parse(EXCHANGE.as_bytes()), expected("5.1.10"));
        assert_eq!(parse(GMAIL.as_bytes()), expected("5.1.1"));
        for report in [POSTFIX, EXCHANGE, GMAIL] {
            assert!(parse(report.replace('\n', "\r\n").as_bytes()).is_ok());
        }
    }

    #[test]
    fn the_mail_is_found_in_each_place_that_may_name_it() {
        let only_reply = GMAIL
            .replace("X-Original-Message-ID", "X-Other")
            .replace("References", "X-References");
        assert_eq!(parse(only_reply.as_bytes()), expected("5.1.1"));
        let only_references = only_reply
            .replace("In-Reply-To", "X-In")
            .replace("X-References", "References");
        assert_eq!(parse(only_references.as_bytes()), expected("5.1.1"));
        let nowhere = only_references.replace("References", "X-References");
        assert_eq!(parse(nowhere.as_bytes()), Err(NotABounce::NoMessageId));
        let only_report = GMAIL
            .replace("In-Reply-To", "X-In")
            .replace("References", "X-References");
        assert_eq!(parse(only_report.as_bytes()), expected("5.1.1"));
    }

    #[test]
    fn what_may_still_arrive_is_not_final() {
        for (from, to) in [
            ("Action: failed", "Action: delayed"),
            ("Action: failed", "Action: relayed"),
            ("Status: 5.1.1", "Status: 4.4.7"),
            ("Status: 5.1.1", "Status: 5.1"),
            ("Status: 5.1.1", "Status: 5.1.1\u{0}x"),
        ] {
            assert_eq!(
                parse(POSTFIX.replace(from, to).as_bytes()),
                Err(NotABounce::NotFinal),
                "{to}"
            );
        }
    }

    #[test]
    fn other_mail_is_no_bounce() {
        assert_eq!(
            parse(b"From: a@b.example\r\nSubject: Hello\r\n\r\n550 5.1.1"),
            Err(NotABounce::NoReport)
        );
        assert!(parse(b"").is_err());
        assert_eq!(parse(&vec![b'a'; LARGEST + 1]), Err(NotABounce::TooLarge));
        let foreign = POSTFIX.replace("0197f0a3-c2d4-7b1e", "CAF=x+y/z");
        assert_eq!(parse(foreign.as_bytes()), Err(NotABounce::NoMessageId));
    }

    #[test]
    fn deep_nesting_ends() {
        let shells = "Content-Type: message/rfc822\r\n\r\n".repeat(30_000);
        assert!(parse(shells.as_bytes()).is_err());
        let inner = data_encoding::BASE64_MIME.encode(&shells.as_bytes()[..600_000]);
        let head = "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        assert!(parse(format!("{head}{inner}").as_bytes()).is_err());
        let levels: Vec<String> = (0..15_000)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=\"{n}\"\r\n\r\n--{n}\r\n"))
            .collect();
        let nested = levels.concat();
        assert!(nested.len() < LARGEST && parse(nested.as_bytes()).is_err());
    }

    #[test]
    fn every_truncation_is_survived() {
        for report in [POSTFIX, EXCHANGE, GMAIL] {
            for end in 0..report.len() {
                let _ = parse(&report.as_bytes()[..end]);
            }
        }
    }

    proptest! {
        #[test]
        fn garbage_is_survived(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            let _ = parse(&bytes);
        }

        #[test]
        fn damage_is_survived(at in 0usize..2000, bytes in prop::collection::vec(any::<u8>(), 1..40)) {
            let mut report = POSTFIX.as_bytes().to_vec();
            let at = at.min(report.len());
            let end = (at + bytes.len()).min(report.len());
            report.splice(at..end, bytes);
            if let Ok(bounce) = parse(&report) {
                prop_assert!(bounce.message_id.len() <= 100 && bounce.status.starts_with("5."));
            }
        }
    }
}
