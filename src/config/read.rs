//! Fills the sections from their sources.
use super::brand::Brand;
use super::origin::Origin;
use super::rate::{Rate, parse_period};
use super::sections::{
    Config, Database, Desk, Dns, DnsResolver, Limits, Mail, Moderation, Network, Passwords,
    Retention, SecondFactor, Secrets, Server, Site,
};
use super::source::Source;
use crate::domain::time::DAY;
use crate::domain::watch_list::list::WatchList;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Reads every key; the faults of all of them are in `source` afterwards.
pub fn read(source: &mut Source) -> Config {
    let server = server(source);
    let mail = mail(source);
    Config {
        site: site(source, server.listen.port()),
        database: Database {
            url: source.read(
                "database.url",
                "sqlite://data/undersigned.db".to_owned(),
                |url| {
                    let known = ["sqlite://", "postgres://", "postgresql://"];
                    if known.iter().any(|scheme| url.starts_with(scheme)) {
                        Ok(url.to_owned())
                    } else {
                        Err("begins with sqlite:// or postgres://".to_owned())
                    }
                },
            ),
        },
        dns: dns(source, &mail),
        mail,
        limits: limits(source),
        moderation: Moderation {
            watch_list: source.read("moderation.watch_list", WatchList::shipped(), watch_list),
        },
        retention: Retention {
            submissions: source.read("retention.submissions", 30 * DAY, |text| {
                let period = parse_period(text).map_err(|error| error.to_string())?;
                if period < 7 * DAY {
                    return Err("is at least 7d, as long as a link to confirm lasts".to_owned());
                }
                Ok(period)
            }),
            mail: source.read("retention.mail", 30 * DAY, |text| {
                let period = parse_period(text).map_err(|error| error.to_string())?;
                if period < 2 * DAY {
                    return Err("is at least 2d, as the caps on mail look back a day".to_owned());
                }
                Ok(period)
            }),
            withdrawn: source.read("retention.withdrawn", 30 * DAY, |text| {
                let period = parse_period(text).map_err(|error| error.to_string())?;
                if period < 2 * DAY {
                    return Err("is at least 2d, as its mail may be on its way".to_owned());
                }
                Ok(period)
            }),
            closed: source.read("retention.closed", 180 * DAY, |text| {
                let period = parse_period(text).map_err(|error| error.to_string())?;
                if period < 7 * DAY {
                    return Err("is at least 7d, in which it may come back".to_owned());
                }
                Ok(period)
            }),
            correspondence: source.read("retention.correspondence", 180 * DAY, |text| {
                let period = parse_period(text).map_err(|error| error.to_string())?;
                if period < 91 * DAY {
                    return Err("is at least 91d, as the links to object last for 90".to_owned());
                }
                Ok(period)
            }),
            networks: source.read("retention.networks", 7 * DAY, |text| {
                let period = parse_period(text).map_err(|error| error.to_string())?;
                if period > 30 * DAY {
                    return Err("is at most 30d: networks are kept for days".to_owned());
                }
                Ok(period)
            }),
        },
        secrets: Secrets {
            file: source.read("secrets.file", "data/secret.key".into(), |path| {
                Ok(path.into())
            }),
        },
        passwords: Passwords {
            memory_kib: source.read("passwords.memory_kib", 19_456, |text| {
                bounded(text, 8_192, 4_194_304)
            }),
            iterations: source.read("passwords.iterations", 2, |text| bounded(text, 1, 100)),
        },
        desk: Desk {
            second_factor: source.read("desk.second_factor", SecondFactor::Optional, |text| {
                match text {
                    "optional" => Ok(SecondFactor::Optional),
                    "required" => Ok(SecondFactor::Required),
                    _ => Err("is optional or required".to_owned()),
                }
            }),
        },
        server,
    }
}

fn site(source: &mut Source, port: u16) -> Site {
    Site {
        name: source.read("site.name", "undersigned".to_owned(), line),
        base_url: source.read(
            "site.base_url",
            format!("http://localhost:{port}"),
            base_url,
        ),
        contact: source.read("site.contact", None, |text| line(text).map(Some)),
        fonts: source.read("site.fonts", None, |path| {
            let folder = std::path::PathBuf::from(path);
            if folder.is_dir() {
                Ok(Some(folder))
            } else {
                Err("there is no such folder".to_owned())
            }
        }),
        languages: source.read_list("site.languages", vec!["en".to_owned()], |text| {
            if text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-') {
                Ok(text.to_owned())
            } else {
                Err(format!("{text:?} is no language"))
            }
        }),
        brand: Brand::read(source),
        embeds: source.read_list("site.embeds", Vec::new(), |text| {
            Origin::parse(text).map_err(|error| error.to_string())
        }),
    }
}

fn server(source: &mut Source) -> Server {
    let address = |text: &str| {
        text.parse::<SocketAddr>()
            .map_err(|_| "write it like 127.0.0.1:8080 or [::1]:8080".to_owned())
    };
    let loopback = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listen = source.read("server.listen", loopback(8080), address);
    let default_proxies = if listen.ip().is_loopback() {
        vec![
            Network {
                address: IpAddr::V4(Ipv4Addr::new(127, 0, 0, 0)),
                prefix: 8,
            },
            Network {
                address: IpAddr::V6(Ipv6Addr::LOCALHOST),
                prefix: 128,
            },
        ]
    } else {
        Vec::new()
    };
    Server {
        listen,
        management_listen: source.read("server.management_listen", loopback(9090), address),
        trusted_proxies: source.read_list("server.trusted_proxies", default_proxies, network),
        workers: source.read("server.workers", 2, |text| {
            bounded(text, 1, 256).map(|workers| workers as usize)
        }),
    }
}

fn mail(source: &mut Source) -> Mail {
    let quota = |text: &str| {
        if text == "off" {
            Ok(None)
        } else {
            bounded(text, 1, 100_000_000).map(Some)
        }
    };
    Mail {
        url: source.read("mail.url", "file://data/mail".to_owned(), |url| {
            let known = ["file://", "smtp://", "smtps://"];
            if known.iter().any(|scheme| url.starts_with(scheme)) {
                Ok(url.to_owned())
            } else {
                Err("begins with file://, smtp:// or smtps://".to_owned())
            }
        }),
        from: source.read(
            "mail.from",
            "Undersigned <letters@localhost>".to_owned(),
            line,
        ),
        reply_to: source.read("mail.reply_to", None, |text| line(text).map(Some)),
        per_hour: source.read("mail.per_hour", None, quota),
        per_day: source.read("mail.per_day", None, quota),
    }
}

/// Mail that goes to files goes to no domain, so that nobody is asked on a first start.
fn dns(source: &mut Source, mail: &Mail) -> Dns {
    let default = if mail.is_file() {
        DnsResolver::Off
    } else {
        DnsResolver::System
    };
    Dns {
        resolver: source.read("dns.resolver", default, |text| match text {
            "off" => Ok(DnsResolver::Off),
            "system" => Ok(DnsResolver::System),
            server => server
                .parse()
                .map(DnsResolver::Server)
                .map_err(|_| "is off, system, or an address like 127.0.0.1:53".to_owned()),
        }),
    }
}

fn limits(source: &mut Source) -> Limits {
    let mut limit = |key: &str, default: &str| {
        let rate = |text: &str| Rate::parse(text).map_err(|error| error.to_string());
        let default = rate(default).unwrap_or_default();
        source.read(key, default, rate)
    };
    Limits {
        sign: limit("limits.sign", "30/10m"),
        confirm: limit("limits.confirm", "60/10m"),
        code: limit("limits.code", "20/10m"),
        login: limit("limits.login", "10/10m"),
        search: limit("limits.search", "120/1m"),
        api: limit("limits.api", "300/1m"),
        papers: limit("limits.papers", "60/10m"),
        signer_desk: limit("limits.signer_desk", "60/10m"),
        report: limit("limits.report", "10/1h"),
        act: limit("limits.act", "120/10m"),
    }
}

/// Read with the rest of the configuration, so that what is wrong in it is named with the rest.
fn watch_list(path: &str) -> Result<WatchList, String> {
    if path.is_empty() {
        return Ok(WatchList::shipped());
    }
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    WatchList::shipped()
        .with(&text)
        .map_err(|fault| format!("{path}: {fault}"))
}

fn line(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() || text.chars().any(char::is_control) {
        return Err("is one line of text".to_owned());
    }
    Ok(text.to_owned())
}

fn base_url(text: &str) -> Result<String, String> {
    let url = url::Url::parse(text).map_err(|_| "write it like https://letters.example.org")?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.host_str().is_some()
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty();
    if plain {
        Ok(text.trim_end_matches('/').to_owned())
    } else {
        Err("is http:// or https:// and a host, without a path".to_owned())
    }
}

fn network(text: &str) -> Result<Network, String> {
    let fault = || format!("{text:?} is no address or block like 10.0.0.0/8");
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().map_err(|_| fault())?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    let prefix = match prefix {
        Some(prefix) => prefix.parse().map_err(|_| fault())?,
        None => longest,
    };
    if prefix > longest {
        return Err(fault());
    }
    Ok(Network { address, prefix })
}

fn bounded(text: &str, least: u32, most: u32) -> Result<u32, String> {
    text.parse()
        .ok()
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| format!("is a whole number from {least} to {most}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(file: &str, environment: &[(&str, &str)]) -> Vec<String> {
        let mut source = Source::default();
        source.file("undersigned.toml", file);
        source.environment(
            environment
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned())),
        );
        read(&mut source);
        source.finish().err().unwrap_or_default()
    }

    #[test]
    fn nothing_configured_is_fine() {
        assert_eq!(
            faults("", &[("PATH", "/bin"), ("UNDERSIGNED_LOG", "info")]),
            [""; 0]
        );
    }

    #[test]
    fn all_faults_are_named_at_once() {
        let found = faults(
            "[site]\nbase_url = \"letters\"\nnmae = \"x\"\n[limits]\nsign = \"lots\"\n[server]\nlisten = [\"a\"]",
            &[
                ("UNDERSIGNED_DATABASE__URL", "mysql://x"),
                ("UNDERSIGNED_SERVER__TRUSTED_PROXIES", "10.0.0.0/8,10/99"),
            ],
        );
        insta::assert_snapshot!(found.join("\n"), @r#"
        undersigned.toml: `server.listen`: takes one value, not a list
        UNDERSIGNED_SERVER__TRUSTED_PROXIES: `server.trusted_proxies`: "10/99" is no address or block like 10.0.0.0/8
        undersigned.toml: `site.base_url`: write it like https://letters.example.org
        UNDERSIGNED_DATABASE__URL: `database.url`: begins with sqlite:// or postgres://
        undersigned.toml: `limits.sign`: write it like "30/10m" (a count, a slash and a period in s, m, h or d) or "off"
        undersigned.toml: there is no key `site.nmae`
        "#);
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let mut source = Source::default();
        source.file("undersigned.toml", "[server]\nlisten = \"0.0.0.0:80\"");
        source.environment(
            [(
                "UNDERSIGNED_SERVER__LISTEN".to_owned(),
                "127.0.0.1:81".to_owned(),
            )]
            .into_iter(),
        );
        let config = read(&mut source);
        assert_eq!(config.server.listen.port(), 81);
        assert_eq!(
            config.server.trusted_proxies.len(),
            2,
            "loopback trusts loopback"
        );
    }
}
