//! What can go wrong with a request, and the only place that knows which status that is. The page
//! or the problem document is made by `middleware::error_pages`, in the reader's language.
use crate::acts::confirm::ConfirmError;
use crate::acts::moderate::DecideError;
use crate::security::limits::TooMany;
use crate::store;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use std::time::Duration;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no such page")]
    NotFound,
    #[error("the request cannot be read")]
    BadRequest,
    #[error("the request is not allowed")]
    Forbidden,
    #[error("the method is not allowed here")]
    MethodNotAllowed,
    #[error("the request is too large")]
    TooLarge,
    #[error("the content type is not taken")]
    UnsupportedMediaType,
    #[error("the letter takes no signatures now")]
    NotSignable,
    #[error("nothing is changed at present")]
    ReadOnly,
    #[error("too many requests")]
    TooMany(Duration),
    #[error("the database is away")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("something is broken")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// How long a client is asked to wait while the database is away.
pub const UNAVAILABLE_FOR: Duration = Duration::from_secs(10);

impl Error {
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// By which messages and problem types name it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::BadRequest => "bad-request",
            Self::Forbidden => "forbidden",
            Self::MethodNotAllowed => "method",
            Self::TooLarge => "too-large",
            Self::UnsupportedMediaType => "media-type",
            Self::NotSignable => "closed",
            Self::ReadOnly => "read-only",
            Self::TooMany(_) => "too-many",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::TooMany(wait) => Some(*wait),
            Self::Unavailable(_) => Some(UNAVAILABLE_FOR),
            _ => None,
        }
    }

    /// For errors that the framework found: a body over the limit, a wrong method.
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::METHOD_NOT_ALLOWED => Self::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::UnsupportedMediaType,
            status if status.is_server_error() => Self::internal("the framework failed"),
            _ => Self::BadRequest,
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotSignable => StatusCode::CONFLICT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) | Self::ReadOnly => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<store::error::Error> for Error {
    fn from(error: store::error::Error) -> Self {
        match error {
            store::error::Error::NotFound => Self::NotFound,
            store::error::Error::ReadOnly => Self::ReadOnly,
            store::error::Error::Forbidden => Self::Forbidden,
            store::error::Error::Unavailable(_) => Self::Unavailable(Box::new(error)),
            other => Self::Internal(Box::new(other)),
        }
    }
}

/// What a page does not answer itself; stale and illegal decisions have pages of their own.
impl From<DecideError> for Error {
    fn from(error: DecideError) -> Self {
        match error {
            DecideError::Store(error) => error.into(),
            other => Self::internal(other),
        }
    }
}

impl From<ConfirmError> for Error {
    fn from(error: ConfirmError) -> Self {
        match error {
            ConfirmError::Store(error) => error.into(),
            ConfirmError::Gone | ConfirmError::WrongCode => Self::NotFound,
            ConfirmError::NotSignable(_) => Self::NotSignable,
        }
    }
}

impl From<TooMany> for Error {
    fn from(error: TooMany) -> Self {
        Self::TooMany(error.retry_after)
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(Box::new(error))
    }
}
