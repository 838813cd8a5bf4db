//! One conversation with a mail server.
//!
//! lettre's own pooled transport is not used. It does not say at which command a refusal came, so that a rejected login
//! would look like a rejected address; its time limit covers connecting only; and a send that is dropped half-way goes
//! back into its pool, where the late answer to one mail is taken for the answer to the next.

use std::time::Duration;

use lettre::Address;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Noop, Quit, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use thiserror::Error;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::mail::refusal::{Refusal, Step};
use crate::mail::transport_url::{Encryption, Relay};

/// For every command and its answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// For the answer to the whole mail. Longer, because some servers scan it first, and giving up here sends it twice.
const PATIENCE_FOR_CONTENT: Duration = Duration::from_secs(90);

/// Why there is no conversation. It is always worth another try, since it is about us and the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ConnectError {
    #[error("the mail server cannot be reached")]
    Unreachable,
    #[error("the mail server did not answer in time")]
    TimedOut,
    #[error(
        "no trusted encryption with the mail server: its certificate, or this machine's list of authorities"
    )]
    Tls,
    #[error("the mail server offers no STARTTLS, which is required")]
    NoStartTls,
    #[error("the mail server turned us away at the door ({0})")]
    Greeting(u16),
    #[error("the mail server spoke something other than SMTP")]
    NotSmtp,
    #[error("the mail server offers no encryption, and the password is not sent in the clear")]
    PasswordInClear,
    #[error("the mail server did not accept user and password ({0})")]
    Login(u16),
    #[error("the mail server offers no way to log in that we know")]
    NoLogin,
}

impl ConnectError {
    pub fn code(self) -> Option<u16> {
        match self {
            ConnectError::Greeting(code) | ConnectError::Login(code) => Some(code),
            _ => None,
        }
    }
}

pub struct Session {
    connection: AsyncSmtpConnection,
}

impl Session {
    /// Up to the point where mail can be sent.
    pub async fn open(relay: &Relay) -> Result<Session, ConnectError> {
        let hello = relay
            .hello
            .clone()
            .map_or_else(ClientId::default, ClientId::Domain);
        let at = (relay.host.as_str(), relay.port);
        let (mut connection, local) = if relay.encryption == Encryption::Implicit {
            let connecting = AsyncSmtpConnection::connect_tokio1(
                at,
                Some(PATIENCE),
                &hello,
                Some(tls(relay)?),
                None,
            );
            let connection = timeout(PATIENCE, connecting)
                .await
                .map_err(|_| ConnectError::TimedOut)?;
            (connection.map_err(|error| greeting(&error))?, false)
        } else {
            let stream = timeout(PATIENCE, TcpStream::connect(at))
                .await
                .map_err(|_| ConnectError::TimedOut)?;
            let stream = stream.map_err(|_| ConnectError::Unreachable)?;
            let local = stream
                .peer_addr()
                .is_ok_and(|peer| peer.ip().to_canonical().is_loopback());
            // lettre writes the end of a mail apart from the mail; with Nagle's algorithm each would wait 40 ms for it.
            stream
                .set_nodelay(true)
                .map_err(|_| ConnectError::Unreachable)?;
            let connecting = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello);
            let connection = timeout(PATIENCE, connecting)
                .await
                .map_err(|_| ConnectError::TimedOut)?;
            (connection.map_err(|error| greeting(&error))?, local)
        };
        let offered = connection.can_starttls();
        match relay.encryption {
            Encryption::Required if !offered => return Err(ConnectError::NoStartTls),
            Encryption::WhenOffered if offered && !local => {
                encrypt(&mut connection, relay, &hello).await?;
            }
            Encryption::Required => encrypt(&mut connection, relay, &hello).await?,
            Encryption::WhenOffered | Encryption::Off | Encryption::Implicit => {}
        }
        log_in(&mut connection, relay, local).await?;
        Ok(Session { connection })
    }

    /// Hands over one mail to one recipient.
    pub async fn deliver(&mut self, envelope: &Envelope, bytes: &[u8]) -> Result<(), Refusal> {
        let parameters = self.parameters(envelope, bytes)?;
        let mail = Mail::new(envelope.from().cloned(), parameters);
        self.say(Step::MailFrom, mail).await?;
        for to in envelope.to() {
            let recipient: Address = to.clone();
            self.say(Step::Recipient, Rcpt::new(recipient, vec![]))
                .await?;
        }
        self.say(Step::Data, Data).await?;
        answer(
            Step::Content,
            timeout(PATIENCE_FOR_CONTENT, self.connection.message(bytes)).await,
        )
    }

    /// Makes the conversation ready for the next mail after a refusal; false if it is over.
    pub async fn reset(&mut self) -> bool {
        self.say(Step::Connect, Rset).await.is_ok()
    }

    pub async fn is_alive(&mut self) -> bool {
        self.say(Step::Connect, Noop).await.is_ok()
    }

    pub async fn close(mut self) {
        // The conversation is over either way.
        let _ = self.say(Step::Connect, Quit).await;
    }

    /// A server without SMTPUTF8 cannot take a non-ASCII address, and will not learn to: that is as good as a refusal
    /// of the recipient (553 is what RFC 6531 has servers say).
    fn parameters(&self, envelope: &Envelope, bytes: &[u8]) -> Result<Vec<MailParameter>, Refusal> {
        let server = self.connection.server_info();
        let mut parameters = Vec::new();
        let ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
        if !envelope.from().into_iter().chain(envelope.to()).all(ascii) {
            if !server.supports_feature(Extension::SmtpUtfEight) {
                return Err(Refusal::reply(Step::Recipient, 553, ""));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !bytes.is_ascii() && server.supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        Ok(parameters)
    }

    async fn say(&mut self, step: Step, command: impl std::fmt::Display) -> Result<(), Refusal> {
        answer(
            step,
            timeout(PATIENCE, self.connection.command(command)).await,
        )
    }
}

type SmtpError = lettre::transport::smtp::Error;

fn answer<T>(step: Step, answered: Result<Result<Response, SmtpError>, T>) -> Result<(), Refusal> {
    match answered {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(refused(step, &error)),
        Err(_) => Err(Refusal::silence(step)),
    }
}

fn refused(step: Step, error: &SmtpError) -> Refusal {
    match error.status() {
        Some(code) => {
            let text = std::error::Error::source(error)
                .map(ToString::to_string)
                .unwrap_or_default();
            Refusal::reply(step, code.into(), &text)
        }
        None => Refusal::silence(step),
    }
}

/// What went wrong while connecting, from lettre's one error for all of it.
fn greeting(error: &SmtpError) -> ConnectError {
    match error.status() {
        Some(code) => ConnectError::Greeting(code.into()),
        None if error.is_response() => ConnectError::NotSmtp,
        None if error.is_timeout() => ConnectError::TimedOut,
        None if is_tls(error) => ConnectError::Tls,
        None => ConnectError::Unreachable,
    }
}

/// lettre wraps a failed handshake as a connection error around an I/O error of the kind `InvalidData`.
fn is_tls(error: &SmtpError) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if inner
            .downcast_ref::<std::io::Error>()
            .is_some_and(|io| io.kind() == std::io::ErrorKind::InvalidData)
        {
            return true;
        }
        cause = inner.source();
    }
    error.is_tls()
}

fn tls(relay: &Relay) -> Result<TlsParameters, ConnectError> {
    TlsParameters::new(relay.host.clone()).map_err(|_| ConnectError::Tls)
}

async fn encrypt(
    connection: &mut AsyncSmtpConnection,
    relay: &Relay,
    hello: &ClientId,
) -> Result<(), ConnectError> {
    match timeout(PATIENCE, connection.starttls(tls(relay)?, hello)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(ConnectError::Tls),
        Err(_) => Err(ConnectError::TimedOut),
    }
}

async fn log_in(
    connection: &mut AsyncSmtpConnection,
    relay: &Relay,
    local: bool,
) -> Result<(), ConnectError> {
    let Some(login) = &relay.login else {
        return Ok(());
    };
    if !connection.is_encrypted() && !local {
        return Err(ConnectError::PasswordInClear);
    }
    let credentials = Credentials::new(login.user.clone(), login.password.clone());
    match timeout(
        PATIENCE,
        connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials),
    )
    .await
    {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(match error.status() {
            Some(code) => ConnectError::Login(code.into()),
            None if error.is_client() => ConnectError::NoLogin,
            None => ConnectError::Unreachable,
        }),
        Err(_) => Err(ConnectError::TimedOut),
    }
}
