//! Where a request comes from: the peer, or what trusted proxies say of it.
use crate::config::sections::Network;
use std::net::IpAddr;

/// The client's address, and whether somebody who is not trusted tried to say another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    pub address: IpAddr,
    pub untrusted_claim: bool,
}

/// Walks X-Forwarded-For from the right while the hop that wrote it is trusted. An unreadable hop
/// ends the walk.
pub fn origin(peer: IpAddr, forwarded_for: &[&str], trusted: &[Network]) -> Origin {
    let mut address = peer.to_canonical();
    if !is_trusted(address, trusted) {
        return Origin {
            address,
            untrusted_claim: !forwarded_for.is_empty(),
        };
    }
    let hops = forwarded_for.iter().rev().flat_map(|line| line.rsplit(','));
    for hop in hops {
        let Some(said) = parse_hop(hop.trim()) else {
            break;
        };
        address = said.to_canonical();
        if !is_trusted(address, trusted) {
            break;
        }
    }
    Origin {
        address,
        untrusted_claim: false,
    }
}

/// `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1` or `[2001:db8::1]:80`.
fn parse_hop(hop: &str) -> Option<IpAddr> {
    if let Ok(address) = hop.parse() {
        return Some(address);
    }
    if let Ok(socket) = hop.parse::<std::net::SocketAddr>() {
        return Some(socket.ip());
    }
    hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

fn is_trusted(address: IpAddr, trusted: &[Network]) -> bool {
    trusted.iter().any(|network| contains(network, address))
}

fn contains(network: &Network, address: IpAddr) -> bool {
    let same = |width: u32, differing: u128| {
        let host_bits = width - u32::from(network.prefix).min(width);
        differing.checked_shr(host_bits).unwrap_or(0) == 0
    };
    match (network.address, address) {
        (IpAddr::V4(block), IpAddr::V4(address)) => {
            same(32, u128::from(u32::from(block) ^ u32::from(address)))
        }
        (IpAddr::V6(block), IpAddr::V6(address)) => {
            same(128, u128::from(block) ^ u128::from(address))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn networks() -> Vec<Network> {
        let network = |address: &str, prefix| Network {
            address: address.parse().expect("an address"),
            prefix,
        };
        vec![
            network("127.0.0.0", 8),
            network("10.0.0.0", 8),
            network("2001:db8::", 32),
        ]
    }

    fn from(peer: &str, forwarded_for: &[&str]) -> (String, bool) {
        let origin = origin(
            peer.parse().expect("an address"),
            forwarded_for,
            &networks(),
        );
        (origin.address.to_string(), origin.untrusted_claim)
    }

    #[test]
    fn the_last_hop_that_a_trusted_proxy_saw_counts() {
        assert_eq!(from("127.0.0.1", &[]), ("127.0.0.1".into(), false));
        assert_eq!(
            from("127.0.0.1", &["6.6.6.6, 9.9.9.9, 10.1.2.3"]),
            ("9.9.9.9".into(), false)
        );
        assert_eq!(
            from("127.0.0.1", &["6.6.6.6", "9.9.9.9"]),
            ("9.9.9.9".into(), false)
        );
        assert_eq!(
            from("::ffff:127.0.0.1", &["[2001:db9::7]:443"]),
            ("2001:db9::7".into(), false)
        );
        assert_eq!(
            from("127.0.0.1", &["6.6.6.6, nonsense"]),
            ("127.0.0.1".into(), false)
        );
    }

    #[test]
    fn a_stranger_is_not_believed() {
        assert_eq!(
            from("192.0.2.9", &["127.0.0.1"]),
            ("192.0.2.9".into(), true)
        );
        assert_eq!(from("192.0.2.9", &[]), ("192.0.2.9".into(), false));
    }
}
