//! The way out for mail: a mail server, a directory, or memory.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use thiserror::Error;
use tokio::task::spawn_blocking;

use crate::mail::compose::{Email, Wire};
use crate::mail::folder::Folder;
use crate::mail::memory::{Memory, SentMail};
use crate::mail::pool::Pool;
use crate::mail::send_error::SendError;
use crate::mail::session::ConnectError;
use crate::mail::transport_url::{TransportUrl, TransportUrlError};

/// Clones share connections, directory and memory.
#[derive(Clone)]
pub struct Transport {
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(Arc<Pool>),
    Folder(Folder),
    Memory(Memory),
}

/// The mail was taken over: on disk, in memory, or by the relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub saved_as: Option<PathBuf>,
}

/// Why mail could not be sent at this moment, in words for an operator.
#[derive(Debug, Error)]
pub enum CheckError {
    #[error(transparent)]
    Smtp(#[from] ConnectError),
    #[error("the directory for mail cannot be written to ({0})")]
    Folder(std::io::ErrorKind),
}

impl Transport {
    /// Connects to nothing yet; a directory is made if it is missing.
    pub fn open(url: &str) -> Result<Transport, TransportUrlError> {
        let way = match TransportUrl::parse(url)? {
            TransportUrl::Smtp(relay) => Way::Smtp(Arc::new(Pool::new(relay))),
            TransportUrl::Folder(path) => Way::Folder(
                Folder::open(&path).map_err(|error| TransportUrlError::Directory(error.kind()))?,
            ),
            TransportUrl::Memory => Way::Memory(Memory::default()),
        };
        Ok(Transport { way })
    }

    /// For tests.
    pub fn memory() -> Transport {
        Transport {
            way: Way::Memory(Memory::default()),
        }
    }

    /// What went into memory, oldest first; empty for the other ways.
    pub fn sent(&self) -> Vec<SentMail> {
        match &self.way {
            Way::Memory(memory) => memory.sent(),
            Way::Smtp(_) | Way::Folder(_) => Vec::new(),
        }
    }

    /// Makes the next `times` sends into memory fail; the other ways take no notice.
    pub fn fail_next(&self, times: usize, error: SendError) {
        if let Way::Memory(memory) = &self.way {
            memory.fail_next(times, error);
        }
    }

    /// Sends one mail. Up to 16 run at once over SMTP, and it pays to start as many.
    pub async fn send(&self, email: &Email) -> Result<Receipt, SendError> {
        let wire = match &self.way {
            Way::Smtp(_) | Way::Memory(_) => Wire::Smtp,
            Way::Folder(_) => Wire::File,
        };
        let message = email.compose(wire).map_err(|error| {
            tracing::error!(%error, message_id = email.message_id, "mail cannot be composed");
            SendError::Permanent { code: None }
        })?;
        let bytes = message.formatted();
        match &self.way {
            Way::Smtp(pool) => {
                pool.send(message.envelope(), &bytes).await?;
                Ok(Receipt { saved_as: None })
            }
            Way::Folder(folder) => {
                let (folder, date, id) = (folder.clone(), email.date, email.message_id.clone());
                let written = spawn_blocking(move || folder.write(date, &id, &bytes)).await;
                match written {
                    Ok(Ok(path)) => Ok(Receipt {
                        saved_as: Some(path),
                    }),
                    Ok(Err(error)) => {
                        tracing::warn!(%error, "mail cannot be written to its directory");
                        Err(SendError::Temporary { code: None })
                    }
                    Err(_) => Err(SendError::Temporary { code: None }),
                }
            }
            Way::Memory(memory) => {
                memory.accept(SentMail {
                    to: email.to.to_ascii(),
                    bytes,
                })?;
                Ok(Receipt { saved_as: None })
            }
        }
    }

    /// Whether mail could be sent now, without sending any: connects and logs in, or writes to the directory.
    pub async fn check(&self) -> Result<(), CheckError> {
        match &self.way {
            Way::Smtp(pool) => Ok(pool.check().await?),
            Way::Folder(folder) => {
                let folder = folder.clone();
                let tried = spawn_blocking(move || folder.check()).await;
                tried
                    .unwrap_or_else(|stopped| Err(std::io::Error::other(stopped)))
                    .map_err(|error| CheckError::Folder(error.kind()))
            }
            Way::Memory(_) => Ok(()),
        }
    }
}

/// Names the kind only: a relay's address may hold a password.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.way {
            Way::Smtp(_) => "Transport(smtp)",
            Way::Folder(_) => "Transport(file)",
            Way::Memory(_) => "Transport(memory)",
        })
    }
}
