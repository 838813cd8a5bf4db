//! Whether a domain takes mail, asked of the DNS before the first mail to it. Only a definite no
//! counts; whatever goes wrong, or takes longer than a second, stops no mail.
//!
//! The messages are hickory's. The question is our own: one over UDP to one server, since a full
//! resolver would only be asked whether to be silent.
use crate::config::sections::DnsResolver;
use crate::domain::mail_host::MailHost;
use crate::domain::time::{HOUR, MINUTE, Timestamp};
use crate::security::random;
use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, RecordType};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::net::UdpSocket;
use tokio::time::timeout;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// With the service that takes it in, if it is a well-known one.
    TakesMail(Option<MailHost>),
    /// It does not exist, has neither mail servers nor addresses, or says that it takes none.
    NoMail,
    /// Nobody answered, or the answer says neither.
    Unknown,
}

/// For everything that is asked about one domain.
const PATIENCE: Duration = Duration::from_secs(1);
/// Domains that are remembered.
const MOST: usize = 10_000;
/// The largest answer over UDP that is read; longer ones are cut, which says neither.
const ANSWER: usize = 4096;

/// Remembers its findings in memory.
#[derive(Debug)]
pub struct Resolver {
    server: Option<SocketAddr>,
    known: Mutex<HashMap<String, (Finding, Timestamp)>>,
}

impl Resolver {
    /// Without a server nothing is ever found out.
    pub fn new(server: Option<SocketAddr>) -> Self {
        Self {
            server,
            known: Mutex::default(),
        }
    }

    pub fn open(setting: DnsResolver) -> Self {
        Self::new(match setting {
            DnsResolver::Off => None,
            DnsResolver::Server(server) => Some(server),
            DnsResolver::System => {
                let text = std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
                first_server(&text)
            }
        })
    }

    /// `domain` is ASCII. At most a second late.
    pub async fn find(&self, domain: &str, now: Timestamp) -> Finding {
        let Some(server) = self.server else {
            return Finding::Unknown;
        };
        if let Some(finding) = self.remembered(domain, now) {
            return finding;
        }
        let finding = timeout(PATIENCE, look_up(server, domain))
            .await
            .ok()
            .flatten()
            .unwrap_or(Finding::Unknown);
        self.remember(domain, finding, now);
        finding
    }

    fn remembered(&self, domain: &str, now: Timestamp) -> Option<Finding> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (finding, until) = known.get(domain)?;
        (now < *until).then_some(*finding)
    }

    fn remember(&self, domain: &str, finding: Finding, now: Timestamp) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, (_, until)| now < *until);
        }
        if known.len() >= MOST {
            known.clear();
        }
        let keep = match finding {
            Finding::TakesMail(_) => HOUR,
            // A domain may have been registered a moment ago; a dead server must not cost every
            // mail a second.
            Finding::NoMail | Finding::Unknown => MINUTE.saturating_mul(5),
        };
        known.insert(domain.to_owned(), (finding, now.plus(keep)));
    }
}

/// The first server that a resolv.conf names.
fn first_server(text: &str) -> Option<SocketAddr> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix("nameserver"))
        .find_map(|rest| rest.split_whitespace().next()?.parse::<IpAddr>().ok())
        .map(|address| SocketAddr::new(address, 53))
}

/// Nothing where an answer cannot be had or read.
async fn look_up(server: SocketAddr, domain: &str) -> Option<Finding> {
    let name = Name::from_ascii(format!("{domain}.")).ok()?;
    match ask(server, &name, RecordType::MX).await? {
        Answer::NoSuchName => return Some(Finding::NoMail),
        Answer::Records(records) => {
            let mut servers: Vec<(u16, &Name)> = records
                .iter()
                .filter_map(|record| match record {
                    RData::MX(mx) => Some((mx.preference, &mx.exchange)),
                    _ => None,
                })
                .collect();
            servers.sort_unstable();
            // RFC 7505: a single one that is the root.
            match servers.as_slice() {
                [] => {}
                [(_, only)] if only.is_root() => return Some(Finding::NoMail),
                [(_, first), ..] => {
                    let host = MailHost::of_exchanger(&first.to_ascii());
                    return Some(Finding::TakesMail(host));
                }
            }
        }
    }
    // RFC 5321, 5.1: without an MX the domain's own address is the mail server.
    let (four, six) = tokio::join!(
        ask(server, &name, RecordType::A),
        ask(server, &name, RecordType::AAAA)
    );
    let has = |answer: &Option<Answer>| matches!(answer, Some(Answer::Records(found)) if found.iter().any(|data| matches!(data, RData::A(_) | RData::AAAA(_))));
    if has(&four) || has(&six) {
        Some(Finding::TakesMail(None))
    } else if four.is_some() && six.is_some() {
        Some(Finding::NoMail)
    } else {
        None
    }
}

enum Answer {
    NoSuchName,
    Records(Vec<RData>),
}

/// One question; nothing for any answer but a whole one that says yes or no.
async fn ask(server: SocketAddr, name: &Name, kind: RecordType) -> Option<Answer> {
    let any: IpAddr = match server {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = UdpSocket::bind((any, 0)).await.ok()?;
    // Answers from elsewhere are not received.
    socket.connect(server).await.ok()?;
    let id = u16::from_be_bytes(random::bytes());
    let question = Query::query(name.clone(), kind);
    let mut message = Message::new(id, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    message.add_query(question.clone());
    socket.send(&message.to_vec().ok()?).await.ok()?;
    let mut bytes = vec![0; ANSWER];
    loop {
        let length = socket.recv(&mut bytes).await.ok()?;
        let Ok(answer) = Message::from_vec(bytes.get(..length)?) else {
            continue;
        };
        // Somebody else's guess, or a late answer.
        let ours = answer.metadata.id == id
            && answer.metadata.message_type == MessageType::Response
            && answer.queries == [question.clone()];
        if !ours {
            continue;
        }
        return match answer.metadata.response_code {
            ResponseCode::NXDomain => Some(Answer::NoSuchName),
            ResponseCode::NoError if !answer.metadata.truncation => Some(Answer::Records(
                answer
                    .answers
                    .into_iter()
                    .map(|record| record.data)
                    .collect(),
            )),
            _ => None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machines_first_server_is_read() {
        let text = "# made\nsearch example.org\nnameserver nonsense\nnameserver 192.0.2.7 \nnameserver ::1\n";
        assert_eq!(
            first_server(text),
            Some("192.0.2.7:53".parse().expect("an address"))
        );
        assert_eq!(first_server("nameserverx"), None);
        assert_eq!(first_server(""), None);
    }

    #[test]
    fn findings_are_remembered_for_a_while_and_bounded() {
        let resolver = Resolver::new(None);
        let now = Timestamp::from_seconds(1_800_000_000);
        resolver.remember("a.example", Finding::TakesMail(None), now);
        resolver.remember("b.example", Finding::NoMail, now);
        let later = now.plus(MINUTE.saturating_mul(5));
        assert_eq!(
            resolver.remembered("a.example", later),
            Some(Finding::TakesMail(None))
        );
        assert_eq!(resolver.remembered("b.example", later), None);
        for number in 0..2 * MOST {
            resolver.remember(&format!("{number}.example"), Finding::TakesMail(None), now);
        }
        let kept = resolver
            .known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .len();
        assert!(kept <= MOST, "{kept}");
    }
}
