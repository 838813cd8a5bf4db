//! Blind indexes: keyed hashes that stand in the database where a secret value must be compared
//! for equality. Without the secret file nobody can try values against them.
use super::keyring::Keyring;
use crate::domain::email::EmailAddress;
use crate::domain::mail_host::MailHost;
use crate::domain::organisation::OrganisationKey;
use data_encoding::HEXLOWER;

pub type BlindIndex = [u8; 32];

impl Keyring {
    fn blind(&self, purpose: &str, value: &[u8]) -> BlindIndex {
        self.mac(self.oldest(), purpose, &[value])
            .unwrap_or_default()
    }

    /// Equal for addresses that reach one mailbox.
    pub fn address_index(&self, address: &EmailAddress) -> BlindIndex {
        self.blind("address index", address.key().as_bytes())
    }

    /// Equal for addresses of one registrable domain.
    pub fn domain_index(&self, domain: &str) -> BlindIndex {
        self.blind("domain index", domain.as_bytes())
    }

    /// Tells of a mail who took it in; of two mails it does not tell whether that was the same service.
    pub fn host_mark(&self, mail: &[u8; 16], host: MailHost) -> BlindIndex {
        let parts = [mail.as_slice(), host.as_str().as_bytes()];
        let mark = self.mac(self.oldest(), "mail host", &parts);
        mark.unwrap_or_default()
    }

    /// The key of an organisation in an entry that is not to be named: no folded name has a colon.
    pub fn organisation_key(&self, key: &OrganisationKey) -> String {
        let rules = key.rules.to_be_bytes();
        let parts = [
            key.folded.as_bytes(),
            key.country.code().as_bytes(),
            rules.as_slice(),
        ];
        let hash = self.mac(self.oldest(), "organisation key", &parts);
        format!("sealed:{}", HEXLOWER.encode(&hash.unwrap_or_default()))
    }

    /// Equal for two submissions that hold the same in every field.
    pub fn form_digest(&self, form: &[u8]) -> BlindIndex {
        self.blind("form digest", form)
    }
}
