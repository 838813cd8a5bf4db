//! The sections, as plain structs.
use super::brand::Brand;
use super::origin::Origin;
use super::rate::Rate;
use crate::domain::watch_list::list::WatchList;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

#[derive(Debug, Clone)]
pub struct Config {
    pub site: Site,
    pub server: Server,
    pub database: Database,
    pub mail: Mail,
    pub dns: Dns,
    pub limits: Limits,
    pub moderation: Moderation,
    pub retention: Retention,
    pub secrets: Secrets,
    pub passwords: Passwords,
    pub desk: Desk,
}

#[derive(Debug, Clone)]
pub struct Site {
    pub name: String,
    /// Scheme and host, without a slash at the end.
    pub base_url: String,
    /// An address for people, printed on every page.
    pub contact: Option<String>,
    /// The languages of the interface, the first being the default.
    pub languages: Vec<String>,
    pub brand: Brand,
    /// The sites that may put the form of a letter into a frame.
    pub embeds: Vec<Origin>,
    /// A folder with fonts beside the program's own and the system's.
    pub fonts: Option<PathBuf>,
}

impl Site {
    /// The host in `base_url`, without the port.
    pub fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split('/').next().unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        }
    }

    /// Of pages whose reader asks for none that is spoken, and of what the operator writes.
    pub fn own_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

#[derive(Debug, Clone)]
pub struct Server {
    pub listen: SocketAddr,
    pub management_listen: SocketAddr,
    pub trusted_proxies: Vec<Network>,
    pub workers: usize,
}

/// A block of addresses, `10.0.0.0/8` or a single one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    pub address: std::net::IpAddr,
    pub prefix: u8,
}

#[derive(Clone)]
pub struct Database {
    /// May hold a password.
    pub url: String,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Database(…)")
    }
}

#[derive(Clone)]
pub struct Mail {
    /// May hold a password.
    pub url: String,
    /// As in a From line.
    pub from: String,
    pub reply_to: Option<String>,
    pub per_hour: Option<u32>,
    pub per_day: Option<u32>,
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mail(…)")
    }
}

impl Mail {
    /// Whether mail is only written to files, as on a first start.
    pub fn is_file(&self) -> bool {
        self.url.starts_with("file:")
    }
}

/// Who is asked which domains take mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dns {
    pub resolver: DnsResolver,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DnsResolver {
    Off,
    /// Those that the machine asks.
    System,
    Server(SocketAddr),
}

/// By client; `None` is "off".
#[derive(Debug, Clone)]
pub struct Limits {
    pub sign: Option<Rate>,
    pub confirm: Option<Rate>,
    pub code: Option<Rate>,
    pub login: Option<Rate>,
    pub search: Option<Rate>,
    pub api: Option<Rate>,
    pub papers: Option<Rate>,
    pub signer_desk: Option<Rate>,
    pub report: Option<Rate>,
    pub act: Option<Rate>,
}

#[derive(Debug, Clone)]
pub struct Moderation {
    /// With the operator's own entries, read from the file that the key names.
    pub watch_list: WatchList,
}

#[derive(Debug, Clone)]
pub struct Retention {
    /// How long an unconfirmed submission is kept; at least the seven days of its link.
    pub submissions: Duration,
    /// How long the record of a sent mail is kept, without the address.
    pub mail: Duration,
    /// How long the people behind a withdrawn signature are kept.
    pub withdrawn: Duration,
    /// The same of one that was rejected, taken off the list or merged, and may come back until then.
    pub closed: Duration,
    /// How long closed asks, notices to organisations and answered questions are kept.
    pub correspondence: Duration,
    /// The hashes of the networks that forms were sent from.
    pub networks: Duration,
}

#[derive(Debug, Clone)]
pub struct Secrets {
    pub file: PathBuf,
}

/// The cost of argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passwords {
    pub memory_kib: u32,
    pub iterations: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Desk {
    pub second_factor: SecondFactor,
}

/// Whether an account may do without one. A letter can require it for its own desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFactor {
    Optional,
    Required,
}
