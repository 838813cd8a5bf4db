//! The site that is copied, asked over loopback.
use super::super::serve::Failure;
use ureq::http::StatusCode;

/// Asks a server that only this process knows of.
pub struct Source {
    agent: ureq::Agent,
    base: String,
}

/// Larger than any file of a million signatories.
const LARGEST: u64 = 2 * 1024 * 1024 * 1024;

impl Source {
    pub fn new(address: std::net::SocketAddr) -> Self {
        let settings = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false);
        Self {
            agent: settings.build().into(),
            base: format!("http://{address}"),
        }
    }

    /// The body at a path with its query.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let mut answer = self.agent.get(format!("{}{path}", self.base)).call()?;
        if answer.status() != StatusCode::OK {
            return Err(format!("{path} answers {}", answer.status()).into());
        }
        let body = answer.body_mut().with_config().limit(LARGEST);
        Ok(body.read_to_vec()?)
    }

    pub fn text(&self, path: &str) -> Result<String, Failure> {
        Ok(String::from_utf8(self.bytes(path)?)?)
    }

    pub fn json(&self, path: &str) -> Result<serde_json::Value, Failure> {
        Ok(serde_json::from_slice(&self.bytes(path)?)?)
    }
}
