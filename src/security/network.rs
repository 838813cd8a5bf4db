//! Where a client is, as far as it is remembered: a keyed hash of its network, at a fixed length.
use super::keyring::Keyring;
use super::limits::Client;
use crate::domain::login_session::NetworkHash;

impl Keyring {
    /// Equal for clients of one network: 24 bits of IPv4, 48 of IPv6.
    pub fn network(&self, client: Client) -> NetworkHash {
        self.mac(self.oldest(), "network", &[&client.network()])
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_one_network() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let network = |address: &str| keyring.network(Client::of(address.parse().expect("one")));
        assert_eq!(network("192.0.2.1"), network("192.0.2.200"));
        assert_ne!(network("192.0.2.1"), network("192.0.3.1"));
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_ne!(network("2001:db8:1::1"), network("2001:db8:2::1"));
    }
}
