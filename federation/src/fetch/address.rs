//! Where we may go: which addresses on the internet, which URLs, and which redirects.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::header::LOCATION;
use reqwest::Response;
use url::{Host, Url};

use super::{FetchError, Rules};

/// Networks of IPv4 that are not the public internet (IANA special-purpose registry), as network
/// and length of its prefix.
const SPECIAL_V4: [(Ipv4Addr, u32); 15] = [
    (Ipv4Addr::UNSPECIFIED, 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// Parts of `2000::/3`, the only public block of IPv6, that are special all the same: protocol
/// assignments with Teredo, documentation, 6to4 and documentation again. Everything outside that
/// block (loopback, mapped and translated IPv4, unique local, link local, multicast) is refused
/// without a list.
const SPECIAL_V6: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Whether an address is on the public internet. IPv4 inside IPv6 (mapped, NAT64, 6to4, Teredo) is
/// not: it would be a way around the IPv4 list.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !SPECIAL_V4.iter().any(|(network, length)| {
            let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
            address.to_bits() & mask == network.to_bits()
        }),
        IpAddr::V6(address) => {
            let is_unicast = address.to_bits() >> 125 == 0b001;
            is_unicast
                && !SPECIAL_V6.iter().any(|(network, length)| {
                    let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
                    address.to_bits() & mask == network.to_bits()
                })
        }
    }
}

impl Rules {
    /// Whether we connect to this address: public, or loopback in development.
    pub(super) fn allows(&self, address: IpAddr) -> bool {
        is_public(address) || (self.development && address.is_loopback())
    }

    /// Whether a URL's host is a name for this machine, or one answered inside the process.
    pub(super) fn is_local(&self, url: &Url) -> bool {
        self.development
            && match url.host() {
                Some(Host::Domain(name)) => {
                    is_localhost(name) || self.test_hosts.contains_key(name)
                }
                Some(Host::Ipv4(address)) => address.is_loopback(),
                Some(Host::Ipv6(address)) => address.is_loopback(),
                None => false,
            }
    }
}

/// Whether a name is `localhost` or under it (RFC 6761 section 6.3).
pub(super) fn is_localhost(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name == "localhost" || name.ends_with(".localhost")
}

/// Refuses a URL that we never ask for: other schemes, credentials, odd ports, special addresses.
/// Names are judged again when they are resolved; an address in the URL itself only here.
pub(super) fn check_url(url: &Url, rules: &Rules) -> Result<(), FetchError> {
    let scheme_fits = url.scheme() == "https" || (rules.development && url.scheme() == "http");
    let port_fits = rules.development || matches!(url.port(), None | Some(80 | 443));
    let has_credentials = !url.username().is_empty() || url.password().is_some();
    if !scheme_fits || !port_fits || has_credentials {
        return Err(FetchError::BadUrl);
    }
    let address = match url.host() {
        Some(Host::Domain(_)) => return Ok(()),
        Some(Host::Ipv4(address)) => IpAddr::V4(address),
        Some(Host::Ipv6(address)) => IpAddr::V6(address),
        None => return Err(FetchError::BadUrl),
    };
    if rules.allows(address) { Ok(()) } else { Err(FetchError::Address) }
}

/// Where an answer sends us on to, when it is a redirect. Never from `https` to something less, and
/// never to what is not `http(s)` at all; the caller checks the new URL like the first one.
pub(super) fn next_hop(url: &Url, response: &Response) -> Result<Option<Url>, FetchError> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let mut next = location.and_then(|text| url.join(text).ok()).ok_or(FetchError::Redirects)?;
    let is_web = matches!(next.scheme(), "http" | "https");
    let is_weaker = url.scheme() == "https" && next.scheme() != "https";
    next.set_fragment(None);
    if !is_web || is_weaker || next == *url {
        return Err(FetchError::Redirects);
    }
    Ok(Some(next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules::default()
    }

    #[test]
    fn every_special_range_is_refused_from_first_to_last_address() {
        for address in [
            "0.0.0.0",
            "0.255.255.255",
            "10.0.0.0",
            "10.255.255.255",
            "100.64.0.0",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.0.0",
            "169.254.169.254",
            "172.16.0.0",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.0",
            "192.168.255.255",
            "198.18.0.0",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.0",
            "255.255.255.255",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "64:ff9b::a00:1",
            "64:ff9b::808:808",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:1ff:ffff::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:808:808::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fdff::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn the_public_internet_just_beside_them_is_allowed() {
        for address in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.1",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2001:200::1",
            "2606:4700::1111",
            "2a00::1",
            "2003::1",
            "3ffe::1",
        ] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn an_address_in_the_url_is_judged_however_it_is_spelled() {
        for url in [
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://017700000001/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://169.254.169.254/latest",
            "https://0/",
            "https://１２７.0.0.1/",
        ] {
            let url = Url::parse(url).unwrap();
            assert_eq!(check_url(&url, &rules()), Err(FetchError::Address), "{url}");
        }
    }

    #[test]
    fn schemes_credentials_and_odd_ports_are_refused() {
        for url in [
            "http://a.example/",
            "file:///etc/passwd",
            "data:text/plain,x",
            "ftp://a.example/",
            "https://user@a.example/",
            "https://user:secret@a.example/",
            "https://a.example:8443/",
            "https://a.example:22/",
        ] {
            let url = Url::parse(url).unwrap();
            assert_eq!(check_url(&url, &rules()), Err(FetchError::BadUrl), "{url}");
        }
        assert_eq!(check_url(&Url::parse("https://a.example:443/").unwrap(), &rules()), Ok(()));
    }

    #[test]
    fn development_allows_loopback_and_nothing_else_that_is_private() {
        let rules = Rules { development: true, ..Rules::default() };
        let check = |url| check_url(&Url::parse(url).unwrap(), &rules);
        assert_eq!(check("http://127.0.0.1:8100/"), Ok(()));
        assert_eq!(check("http://[::1]:8100/"), Ok(()));
        assert_eq!(check("http://10.0.0.1/"), Err(FetchError::Address));
        assert_eq!(check("http://169.254.169.254/"), Err(FetchError::Address));
        assert_eq!(check("http://u:p@127.0.0.1/"), Err(FetchError::BadUrl));
        assert_eq!(check("file:///etc/passwd"), Err(FetchError::BadUrl));
    }

    fn redirected(from: &str, status: u16, location: &str) -> Result<Option<Url>, FetchError> {
        let answer = http::Response::builder().status(status).header(LOCATION, location);
        next_hop(&Url::parse(from).unwrap(), &Response::from(answer.body("").unwrap()))
    }

    #[test]
    fn a_redirect_never_leads_from_https_to_less() {
        let from = "https://a.example/x";
        let further = |text| Ok(Some(Url::parse(text).unwrap()));
        assert_eq!(redirected(from, 301, "https://b.example/y#z"), further("https://b.example/y"));
        assert_eq!(redirected(from, 308, "/y"), further("https://a.example/y"));
        assert_eq!(redirected(from, 302, "http://a.example/x"), Err(FetchError::Redirects));
        assert_eq!(redirected(from, 302, "data:text/plain,x"), Err(FetchError::Redirects));
        assert_eq!(redirected(from, 302, from), Err(FetchError::Redirects));
    }

    #[test]
    fn an_answer_that_is_no_redirect_is_not_followed_whatever_it_says() {
        assert_eq!(redirected("https://a.example/x", 200, "https://b.example/"), Ok(None));
        assert_eq!(redirected("https://a.example/x", 201, "https://b.example/"), Ok(None));
    }
}
