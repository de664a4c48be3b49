//! Why something could not be fetched or posted, in words that hold nothing of the other side's.

use std::error::Error;

use http::StatusCode;

use crate::sign::SignError;
use crate::trust::Distrust;
use crate::vocab::Unreadable;

use super::resolve::Forbidden;

/// Why a request did not give what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// It was there and is no more (410).
    #[error("gone")]
    Gone,
    /// It is not there (404).
    #[error("not found")]
    NotFound,
    /// Any other answer that is not a success.
    #[error("answered {0}")]
    Refused(StatusCode),
    /// The host leads to an address that we do not connect to: private, loopback or otherwise special.
    #[error("the address is not a public one")]
    Address,
    /// Too many redirects, or one that leads nowhere we may go.
    #[error("redirected too often or to a place where we do not go")]
    Redirects,
    /// More bytes than we take.
    #[error("the answer is too large")]
    TooLarge,
    /// Not the media type that was asked for.
    #[error("the answer is of another media type than was asked for")]
    MediaType,
    /// It took too long.
    #[error("no complete answer in time")]
    Timeout,
    /// No connection, or one that broke off; says what the system said.
    #[error("could not be reached: {0}")]
    Unreachable(String),
    /// The document cannot be read.
    #[error("unreadable: {0}")]
    Unreadable(#[from] Unreadable),
    /// The document is not what it says it is.
    #[error("not believed: {0}")]
    Distrust(#[from] Distrust),
    /// An address that we do not ask for: not `https`, with a password in it, or on another port.
    #[error("not an address that we ask for")]
    BadUrl,
    /// Our own request could not be signed.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The client could not be made.
    #[error("the HTTP client could not be made: {0}")]
    Client(String),
}

impl FetchError {
    /// Whether the same request may succeed at another time.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Timeout | Self::Unreachable(_) => true,
            Self::Refused(status) => {
                status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429)
            }
            Self::Gone
            | Self::NotFound
            | Self::Address
            | Self::Redirects
            | Self::TooLarge
            | Self::MediaType
            | Self::Unreadable(_)
            | Self::Distrust(_)
            | Self::BadUrl
            | Self::Sign(_)
            | Self::Client(_) => false,
        }
    }
}

impl From<reqwest::Error> for FetchError {
    fn from(error: reqwest::Error) -> Self {
        if error.is_timeout() {
            return Self::Timeout;
        }
        let mut deepest: &dyn Error = &error;
        loop {
            if deepest.is::<Forbidden>() {
                return Self::Address;
            }
            match deepest.source() {
                Some(source) => deepest = source,
                None => break,
            }
        }
        // The deepest cause is what the system or TLS said; the outer ones repeat the address.
        Self::Unreachable(deepest.to_string().chars().take(200).collect())
    }
}

/// Lets only a success through.
pub(super) fn check_status(status: StatusCode) -> Result<(), FetchError> {
    match status {
        StatusCode::GONE => Err(FetchError::Gone),
        StatusCode::NOT_FOUND => Err(FetchError::NotFound),
        status if status.is_success() => Ok(()),
        status => Err(FetchError::Refused(status)),
    }
}
