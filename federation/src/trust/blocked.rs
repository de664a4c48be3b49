//! Hosts that we do not deal with, compared so that no other spelling slips through.

use std::collections::HashSet;

use url::Url;

use crate::Id;

/// Hosts that are blocked, each with everything below it: `bad.example` also blocks
/// `social.bad.example`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlockedHosts(HashSet<String>);

impl BlockedHosts {
    /// Blocks these hosts. A line may also be an address or `*.bad.example`; a line that is no host
    /// at all is left out.
    pub fn new<'a>(hosts: impl IntoIterator<Item = &'a str>) -> Self {
        Self(hosts.into_iter().filter_map(plain_host).collect())
    }

    /// Whether this host, or a domain that it is under, is blocked. A text that is no host cannot be
    /// dealt with either, and counts as blocked.
    #[must_use]
    pub fn blocks(&self, host: &str) -> bool {
        let Some(host) = plain_host(host) else { return true };
        let mut rest = host.as_str();
        loop {
            if self.0.contains(rest) {
                return true;
            }
            match rest.split_once('.') {
                Some((_, parent)) => rest = parent,
                None => return false,
            }
        }
    }

    /// Whether the host of this id is blocked.
    #[must_use]
    pub fn blocks_id(&self, id: &Id) -> bool {
        self.blocks(id.url().host_str().unwrap_or_default())
    }
}

/// One spelling for each host: lower case, punycode, without port, dots at the end or scheme. `None`
/// for what is no host.
#[must_use]
pub fn plain_host(host: &str) -> Option<String> {
    let host = host.trim();
    let bare = host.split_once("://").map_or(host, |(_, rest)| rest);
    let bare = bare.strip_prefix("*.").unwrap_or(bare);
    // The URL reader does what a browser does: IDNA mapping, other digits and full stops, ports.
    let url = Url::parse(&format!("https://{bare}")).ok()?;
    let host = url.host_str()?.trim_end_matches('.');
    (!host.is_empty()).then(|| host.to_owned())
}
