//! Which service takes in the mail of an organisation's own domain, by the names of its mail exchangers.
//! Hundreds of organisations share one: when its filter takes our mail for spam, that is seen only where
//! their mails are counted together.
//!
//! Only services of the list have a name. The exchangers of anybody else would tell whose domain it is.

/// A service of the list, by its own domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailHost(&'static str);

/// The service, and the domains that its exchangers are in.
const HOSTS: [(&str, &[&str]); 44] = [
    ("163.com", &["netease.com", "163.com"]),
    ("aliyun.com", &["mxhichina.com", "aliyun.com"]),
    ("amazonaws.com", &["amazonaws.com", "awsapps.com"]),
    ("aruba.it", &["aruba.it"]),
    ("barracuda.com", &["barracudanetworks.com", "barracuda.com"]),
    ("cisco.com", &["iphmx.com"]),
    ("cloudflare.com", &["cloudflare.net"]),
    ("domeneshop.no", &["domeneshop.no"]),
    ("dreamhost.com", &["dreamhost.com"]),
    ("fastmail.com", &["messagingengine.com"]),
    ("forpsi.com", &["forpsi.com"]),
    ("forwardemail.net", &["forwardemail.net"]),
    ("gandi.net", &["gandi.net"]),
    ("godaddy.com", &["secureserver.net"]),
    ("google.com", &["google.com", "googlemail.com"]),
    ("hetzner.com", &["your-server.de"]),
    ("home.pl", &["home.pl"]),
    (
        "hornetsecurity.com",
        &["hornetsecurity.com", "antispameurope.com"],
    ),
    ("hostinger.com", &["hostinger.com", "titan.email"]),
    ("icloud.com", &["icloud.com"]),
    ("infomaniak.com", &["infomaniak.ch", "infomaniak.com"]),
    (
        "ionos.com",
        &[
            "kundenserver.de",
            "1and1.com",
            "ionos.com",
            "ionos.co.uk",
            "ionos.fr",
            "ionos.es",
        ],
    ),
    ("locaweb.com.br", &["locaweb.com.br"]),
    ("loopia.se", &["loopia.se"]),
    ("mail.ru", &["mail.ru"]),
    ("mailbox.org", &["mailbox.org"]),
    ("mailgun.com", &["mailgun.org"]),
    ("migadu.com", &["migadu.com"]),
    ("mimecast.com", &["mimecast.com", "mimecast.co.za"]),
    (
        "namecheap.com",
        &["privateemail.com", "registrar-servers.com"],
    ),
    ("one.com", &["one.com"]),
    ("outlook.com", &["outlook.com", "mx.microsoft"]),
    ("ovhcloud.com", &["ovh.net", "ovh.ca"]),
    ("proofpoint.com", &["pphosted.com", "ppe-hosted.com"]),
    ("proton.me", &["protonmail.ch"]),
    ("qq.com", &["qq.com"]),
    ("rackspace.com", &["emailsrvr.com"]),
    ("strato.de", &["rzone.de"]),
    ("symantec.com", &["messagelabs.com"]),
    ("transip.nl", &["transip.email"]),
    ("trendmicro.com", &["trendmicro.com", "trendmicro.eu"]),
    ("yahoo.com", &["yahoodns.net"]),
    ("yandex.com", &["yandex.net", "yandex.ru"]),
    (
        "zoho.com",
        &["zoho.com", "zoho.eu", "zoho.in", "zohomail.com"],
    ),
];

impl MailHost {
    /// By the name of an exchanger, in any case, with or without the dot at its end.
    pub fn of_exchanger(name: &str) -> Option<Self> {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let is_in = |domain: &&str| {
            name.strip_suffix(*domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let host = |(_, domains): &&(&str, &[&str])| domains.iter().any(is_in);
        HOSTS.iter().find(host).map(|(host, _)| Self(host))
    }

    /// By its own domain.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|host| host.0 == name)
    }

    pub fn all() -> impl Iterator<Item = Self> {
        HOSTS.iter().map(|(host, _)| Self(host))
    }

    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exchangers_tell_their_service_and_others_tell_nobody() {
        let of = |name: &str| MailHost::of_exchanger(name).map(MailHost::as_str);
        assert_eq!(of("aspmx.l.google.com."), Some("google.com"));
        assert_eq!(of("ALT1.ASPMX.L.GOOGLE.COM"), Some("google.com"));
        assert_eq!(
            of("society-org.mail.protection.outlook.com"),
            Some("outlook.com")
        );
        assert_eq!(of("society-org.a-v1.mx.microsoft"), Some("outlook.com"));
        assert_eq!(of("mx1.mail.ovh.net"), Some("ovhcloud.com"));
        assert_eq!(of("google.com"), Some("google.com"));
        assert_eq!(of("mx.notgoogle.com"), None);
        assert_eq!(of("google.com.evil.example"), None);
        assert_eq!(of("mail.humanists.international"), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn every_service_is_found_by_its_name_once() {
        for (host, domains) in HOSTS {
            assert_eq!(MailHost::named(host).map(MailHost::as_str), Some(host));
            for domain in domains {
                let found = MailHost::of_exchanger(domain).map(MailHost::as_str);
                assert_eq!(found, Some(host), "{domain}");
            }
        }
        assert_eq!(MailHost::named("humanists.international"), None);
    }
}
