//! The token in the desk's forms, bound to the login session.
use super::keyring::Keyring;
use super::session::SessionDigest;
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;

impl Keyring {
    pub fn csrf_token(&self, session: &SessionDigest) -> String {
        let mac = self
            .mac(self.oldest(), "csrf", &[session])
            .unwrap_or_default();
        BASE64URL_NOPAD.encode(&mac)
    }

    pub fn is_csrf_token(&self, session: &SessionDigest, sent: &str) -> bool {
        self.csrf_token(session)
            .as_bytes()
            .ct_eq(sent.as_bytes())
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_session_only() {
        let keyring = Keyring::new([0; 4], [7; 32]);
        let token = keyring.csrf_token(&[1; 32]);
        assert!(keyring.is_csrf_token(&[1; 32], &token));
        assert!(!keyring.is_csrf_token(&[2; 32], &token));
        assert!(!keyring.is_csrf_token(&[1; 32], ""));
    }
}
