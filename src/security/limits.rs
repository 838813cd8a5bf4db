//! How often one client may do one thing. In the memory of one process: every node counts alone.
//!
//! To add a limited act: a variant here, a key in `config::sections::Limits`, and a check at the
//! top of the handler.
use crate::config::rate::Rate;
use crate::config::sections::Limits;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limited {
    Sign,
    Confirm,
    Code,
    Login,
    Search,
    Api,
    /// PDFs, packs and pictures: each may have to be made.
    Papers,
    SignerDesk,
    Report,
    /// Letters made without a script, and what is counted of the ways to send them.
    Act,
}

/// A client as the limits tell them apart: an IPv4 address, or the /64 that one household or
/// server is given of IPv6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(IpAddr);

impl Client {
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(IpAddr::V4(address)),
            IpAddr::V6(address) => {
                let network = u128::from(address) & !u128::from(u64::MAX);
                Self(IpAddr::V6(Ipv6Addr::from(network)))
            }
        }
    }

    /// The part of the address that is its network's.
    pub(super) fn network(&self) -> Vec<u8> {
        match self.0 {
            IpAddr::V4(address) => address.octets()[..3].to_vec(),
            IpAddr::V6(address) => address.octets()[..6].to_vec(),
        }
    }
}

/// Comes too soon; `retry_after` says when it would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many requests of one client")]
pub struct TooMany {
    pub retry_after: Duration,
}

type Limiter = Option<DefaultKeyedRateLimiter<Client>>;

pub struct ClientLimits {
    sign: Limiter,
    confirm: Limiter,
    code: Limiter,
    login: Limiter,
    search: Limiter,
    api: Limiter,
    papers: Limiter,
    signer_desk: Limiter,
    report: Limiter,
    act: Limiter,
}

impl std::fmt::Debug for ClientLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientLimits(…)")
    }
}

impl ClientLimits {
    pub fn new(limits: &Limits) -> Self {
        Self {
            sign: limiter(limits.sign),
            confirm: limiter(limits.confirm),
            code: limiter(limits.code),
            login: limiter(limits.login),
            search: limiter(limits.search),
            api: limiter(limits.api),
            papers: limiter(limits.papers),
            signer_desk: limiter(limits.signer_desk),
            report: limiter(limits.report),
            act: limiter(limits.act),
        }
    }

    pub fn check(&self, act: Limited, client: Client) -> Result<(), TooMany> {
        let Some(limiter) = self.limiter(act) else {
            return Ok(());
        };
        limiter.check_key(&client).map_err(|not_until| TooMany {
            retry_after: not_until.wait_time_from(DefaultClock::default().now()),
        })
    }

    /// Forgets the clients that have been quiet for long enough to be as good as new.
    pub fn forget_quiet_clients(&self) {
        for limiter in [
            &self.sign,
            &self.confirm,
            &self.code,
            &self.login,
            &self.search,
            &self.api,
            &self.papers,
            &self.signer_desk,
            &self.report,
            &self.act,
        ]
        .into_iter()
        .flatten()
        {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }

    fn limiter(&self, act: Limited) -> Option<&DefaultKeyedRateLimiter<Client>> {
        match act {
            Limited::Sign => self.sign.as_ref(),
            Limited::Confirm => self.confirm.as_ref(),
            Limited::Code => self.code.as_ref(),
            Limited::Login => self.login.as_ref(),
            Limited::Search => self.search.as_ref(),
            Limited::Api => self.api.as_ref(),
            Limited::Papers => self.papers.as_ref(),
            Limited::SignerDesk => self.signer_desk.as_ref(),
            Limited::Report => self.report.as_ref(),
            Limited::Act => self.act.as_ref(),
        }
    }
}

/// The whole count may come at once; afterwards it refills evenly over the period.
fn limiter(rate: Option<Rate>) -> Limiter {
    let rate = rate?;
    let count = NonZeroU32::new(rate.count)?;
    let quota = Quota::with_period(rate.period / rate.count)?.allow_burst(count);
    Some(RateLimiter::keyed(quota))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(address: &str) -> Client {
        Client::of(address.parse().expect("an address"))
    }

    #[test]
    fn one_ipv6_network_is_one_client_and_mapped_ipv4_is_ipv4() {
        assert_eq!(client("2001:db8::1"), client("2001:db8::ffff:1"));
        assert_ne!(client("2001:db8::1"), client("2001:db8:0:1::1"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
        assert_ne!(client("::ffff:192.0.2.1"), client("::ffff:192.0.2.2"));
    }

    #[test]
    fn counts_by_client_and_by_act() {
        let rate = |text| Rate::parse(text).expect("a rate");
        let limits = ClientLimits::new(&Limits {
            sign: rate("2/1h"),
            confirm: rate("1/1h"),
            code: None,
            login: None,
            search: None,
            api: None,
            papers: None,
            signer_desk: None,
            report: None,
            act: None,
        });
        let (one, two) = (client("192.0.2.1"), client("192.0.2.2"));
        assert!(limits.check(Limited::Sign, one).is_ok());
        assert!(limits.check(Limited::Sign, one).is_ok());
        let refused = limits.check(Limited::Sign, one).expect_err("the third");
        assert!(refused.retry_after > Duration::from_secs(1_700));
        assert!(limits.check(Limited::Sign, two).is_ok());
        assert!(limits.check(Limited::Confirm, one).is_ok());
        assert!((0..1000).all(|_| limits.check(Limited::Code, one).is_ok()));
    }
}
