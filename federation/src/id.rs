//! Identifiers: absolute `http(s)` URLs whose origin decides who may speak about them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use url::{Origin, Url};

/// The id of an ActivityPub object or actor: an absolute `http` or `https` URL with a host and
/// without user name or password. (ActivityPub section 3.1.)
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Url);

/// Why a text is not an [`Id`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id: {0}")]
pub struct NotAnId(pub String);

impl Id {
    /// Reads an id; the URL is normalised as the WHATWG URL standard says (host in lower case and
    /// punycode, default port dropped), so that two spellings of one host compare equal.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        let refuse = || NotAnId(text.chars().take(200).collect());
        let mut url = Url::parse(text.trim()).map_err(|_| refuse())?;
        let has_credentials = !url.username().is_empty() || url.password().is_some();
        if !matches!(url.scheme(), "http" | "https") || has_credentials {
            return Err(refuse());
        }
        // `example.org.` and `example.org` are one host in DNS: keep one spelling.
        let host = url.host_str().ok_or_else(refuse)?;
        if let Some(bare) = host.strip_suffix('.').map(str::to_owned) {
            url.set_host(Some(&bare)).map_err(|_| refuse())?;
        }
        Ok(Self(url))
    }

    /// The id as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The id as a URL.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The origin: scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.0.origin()
    }

    /// Whether both live on the same origin: the heart of trust (FEP-fe34).
    #[must_use]
    pub fn same_origin(&self, other: &Self) -> bool {
        self.origin() == other.origin()
    }

    /// Host with the port when it is not the scheme's own: `delinde.example`, `localhost:8101`.
    #[must_use]
    pub fn authority(&self) -> String {
        let host = self.0.host_str().unwrap_or_default();
        self.0.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// The id without its fragment: where the document with this key or part is found.
    #[must_use]
    pub fn document(&self) -> Self {
        let mut url = self.0.clone();
        url.set_fragment(None);
        Self(url)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.as_str())
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Self::parse(text)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
