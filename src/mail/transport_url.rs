//! The address of a transport, as the configuration gives it.

use std::fmt;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Where mail goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransportUrl {
    /// `file://data/mail`, below the working directory, or `file:///var/mail/out`.
    Folder(PathBuf),
    /// `smtp://user:password@host:port` or `smtps://…`, with `?tls=` and `?hello=`.
    Smtp(Relay),
    /// `memory://`, for tests.
    Memory,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relay {
    pub host: String,
    pub port: u16,
    pub encryption: Encryption,
    pub login: Option<Login>,
    /// What we call ourselves in EHLO; the machine's name when it is not set.
    pub hello: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// `smtps://`: TLS from the first byte.
    Implicit,
    /// `?tls=required`: no mail without STARTTLS.
    Required,
    /// `smtp://`: STARTTLS where it is offered, except to this very machine, whose mail server usually offers it with a
    /// certificate that nobody could verify and where there is no wire to listen on.
    WhenOffered,
    /// `?tls=off`, for a relay in a private network with a certificate of its own making.
    Off,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(…)")
    }
}

/// What is wrong with a transport's address. None of them repeats it: a password may stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TransportUrlError {
    #[error("begins with none of file://, smtp:// and smtps://")]
    Scheme,
    #[error("names no directory after file://")]
    NoDirectory,
    #[error("names no host")]
    NoHost,
    #[error("has a port that is not a number from 1 to 65535")]
    Port,
    #[error(
        "needs user:password before the @, with special characters written as %40 and the like"
    )]
    Login,
    #[error("may end only in ?tls=required, ?tls=off or ?hello=our.name (tls= belongs to smtp://)")]
    Option,
    #[error("turns encryption off and yet has a password, which is never sent in the clear")]
    PasswordInClear,
    #[error("names a directory that cannot be made ({0})")]
    Directory(io::ErrorKind),
}

impl TransportUrl {
    pub fn parse(url: &str) -> Result<TransportUrl, TransportUrlError> {
        let (scheme, rest) = url
            .trim()
            .split_once("://")
            .ok_or(TransportUrlError::Scheme)?;
        match scheme {
            "file" if rest.is_empty() => Err(TransportUrlError::NoDirectory),
            "file" => Ok(TransportUrl::Folder(PathBuf::from(rest))),
            "smtp" => Relay::parse(rest, Encryption::WhenOffered).map(TransportUrl::Smtp),
            "smtps" => Relay::parse(rest, Encryption::Implicit).map(TransportUrl::Smtp),
            "memory" => Ok(TransportUrl::Memory),
            _ => Err(TransportUrlError::Scheme),
        }
    }
}

impl Relay {
    /// The login ends at the last `@`, so that a password may hold any character but `%` as it is.
    fn parse(rest: &str, encryption: Encryption) -> Result<Relay, TransportUrlError> {
        let (login, rest) = match rest.rsplit_once('@') {
            Some((login, rest)) => (Some(Login::parse(login)?), rest),
            None => (None, rest),
        };
        let (authority, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, port) = host_and_port(authority.trim_end_matches('/'))?;
        let usual = match (encryption, &login) {
            (Encryption::Implicit, _) => 465,
            (_, Some(_)) => 587,
            (_, None) => 25,
        };
        let mut relay = Relay {
            host,
            port: port.unwrap_or(usual),
            encryption,
            login,
            hello: None,
        };
        for option in query.split('&').filter(|option| !option.is_empty()) {
            relay.set(option)?;
        }
        if relay.encryption == Encryption::Off && relay.login.is_some() {
            return Err(TransportUrlError::PasswordInClear);
        }
        Ok(relay)
    }

    fn set(&mut self, option: &str) -> Result<(), TransportUrlError> {
        match option.split_once('=') {
            Some(("tls", "required")) if self.encryption != Encryption::Implicit => {
                self.encryption = Encryption::Required;
            }
            Some(("tls", "off")) if self.encryption != Encryption::Implicit => {
                self.encryption = Encryption::Off;
            }
            Some(("hello", name)) if is_host(name) => self.hello = Some(name.to_owned()),
            _ => return Err(TransportUrlError::Option),
        }
        Ok(())
    }
}

impl Login {
    fn parse(text: &str) -> Result<Login, TransportUrlError> {
        let (user, password) = text.split_once(':').ok_or(TransportUrlError::Login)?;
        let user = percent_decoded(user).ok_or(TransportUrlError::Login)?;
        let password = percent_decoded(password).ok_or(TransportUrlError::Login)?;
        if user.is_empty() || password.is_empty() {
            return Err(TransportUrlError::Login);
        }
        Ok(Login { user, password })
    }
}

fn host_and_port(authority: &str) -> Result<(String, Option<u16>), TransportUrlError> {
    let (host, port) = if let Some(rest) = authority.strip_prefix('[') {
        let (host, after) = rest.split_once(']').ok_or(TransportUrlError::NoHost)?;
        if host.parse::<std::net::Ipv6Addr>().is_err() {
            return Err(TransportUrlError::NoHost);
        }
        (
            host,
            after
                .strip_prefix(':')
                .or(if after.is_empty() { None } else { Some("") }),
        )
    } else {
        let (host, port) = authority
            .split_once(':')
            .map_or((authority, None), |(host, port)| (host, Some(port)));
        if !is_host(host) {
            return Err(TransportUrlError::NoHost);
        }
        (host, port)
    };
    let port = match port {
        None => None,
        Some(port) => match port.parse::<u16>() {
            Ok(port) if port > 0 => Some(port),
            _ => return Err(TransportUrlError::Port),
        },
    };
    Ok((host.to_owned(), port))
}

/// Underscores occur in the names of containers.
fn is_host(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.chars().any(char::is_control)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relay(url: &str) -> Relay {
        match TransportUrl::parse(url) {
            Ok(TransportUrl::Smtp(relay)) => relay,
            other => panic!("{url}: {other:?}"),
        }
    }

    #[test]
    fn directories_may_be_relative_or_absolute() {
        let folder = |url| TransportUrl::parse(url).unwrap();
        assert_eq!(
            folder("file://data/mail"),
            TransportUrl::Folder("data/mail".into())
        );
        assert_eq!(
            folder("file:///var/mail/out"),
            TransportUrl::Folder("/var/mail/out".into())
        );
        assert_eq!(
            TransportUrl::parse("file://"),
            Err(TransportUrlError::NoDirectory)
        );
    }

    #[test]
    fn usual_ports() {
        assert_eq!(relay("smtp://localhost").port, 25);
        assert_eq!(relay("smtp://u:p@mail.example.org").port, 587);
        assert_eq!(relay("smtps://u:p@mail.example.org/").port, 465);
        assert_eq!(relay("smtp://[::1]:2525").port, 2525);
        assert_eq!(relay("smtp://[::1]").host, "::1");
    }

    #[test]
    fn passwords_with_awkward_characters() {
        let login = |url| relay(url).login.unwrap();
        let decoded = login("smtps://letters%40example.org:a%3Ab%2Fc%25@mail.example.org:465");
        assert_eq!(
            (decoded.user.as_str(), decoded.password.as_str()),
            ("letters@example.org", "a:b/c%")
        );
        let raw = login("smtp://letters:p@ss/w?rd:x@mail.example.org");
        assert_eq!(raw.password, "p@ss/w?rd:x");
    }

    #[test]
    fn options() {
        assert_eq!(
            relay("smtp://mail:1025?tls=required").encryption,
            Encryption::Required
        );
        assert_eq!(
            relay("smtp://mail:1025?tls=off&hello=a.example")
                .hello
                .as_deref(),
            Some("a.example")
        );
        assert_eq!(
            TransportUrl::parse("smtps://mail?tls=off"),
            Err(TransportUrlError::Option)
        );
        assert_eq!(
            TransportUrl::parse("smtp://u:p@mail?tls=off"),
            Err(TransportUrlError::PasswordInClear)
        );
    }

    #[test]
    fn each_fault_is_named_and_no_password_repeated() {
        for (url, fault) in [
            ("mail.example.org", TransportUrlError::Scheme),
            (
                "http://u:sesame@mail.example.org",
                TransportUrlError::Scheme,
            ),
            ("smtp://", TransportUrlError::NoHost),
            ("smtp://u:sesame@", TransportUrlError::NoHost),
            ("smtp://u:sesame@ma il", TransportUrlError::NoHost),
            ("smtp://u:sesame@mail:port", TransportUrlError::Port),
            ("smtp://u:sesame@mail:0", TransportUrlError::Port),
            ("smtp://u:sesame@[::1]2525", TransportUrlError::Port),
            ("smtp://sesame@mail", TransportUrlError::Login),
            ("smtp://u:ses%zzame@mail", TransportUrlError::Login),
            ("smtp://u:ses%0aame@mail", TransportUrlError::Login),
            (
                "smtp://u:sesame@mail?starttls=yes",
                TransportUrlError::Option,
            ),
        ] {
            let error = TransportUrl::parse(url).unwrap_err();
            assert_eq!(error, fault, "{url}");
            assert!(!format!("{error} {error:?}").contains("sesame"));
        }
        assert!(!format!("{:?}", relay("smtp://u:sesame@mail")).contains("sesame"));
    }
}
