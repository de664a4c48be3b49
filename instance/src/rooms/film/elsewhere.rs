//! Films on websites of others: which players we know, and what each has to be told.

use url::{Host, Url};

/// A player elsewhere, for one film.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Player {
    /// The website as people know it: "youtube.com".
    pub site: String,
    /// The address that is shown in a frame.
    pub frame: String,
    /// Where that comes from, for the content security policy: scheme and host.
    pub origin: String,
    /// What the player may know of the page it is on (Referrer Policy, section 3).
    pub referrer: &'static str,
}

/// The player behind the address of a film, as somebody copied it from their browser; `None` for a
/// website that we do not know.
#[must_use]
pub fn player(link: &str) -> Option<Player> {
    let url = Url::parse(link.trim()).ok()?;
    let is_plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    let Some(Host::Domain(host)) = url.host().filter(|_| is_plain) else { return None };
    let bare = host.strip_prefix("www.").or_else(|| host.strip_prefix("m.")).unwrap_or(host);
    match bare {
        "youtube.com" | "youtube-nocookie.com" | "youtu.be" => youtube(&url, bare),
        "vimeo.com" | "player.vimeo.com" => vimeo(&url),
        _ => peertube(&url, host),
    }
}

/// The parts of a path, without empty ones.
fn parts(url: &Url) -> Vec<&str> {
    url.path_segments().into_iter().flatten().filter(|part| !part.is_empty()).collect()
}

/// Whether this can be the name of a film: letters, digits, hyphens.
fn is_name(name: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn youtube(url: &Url, host: &str) -> Option<Player> {
    let parts = parts(url);
    let asked = url.query_pairs().find(|(name, _)| name == "v").map(|(_, id)| id.into_owned());
    let id = match (host, parts.as_slice()) {
        ("youtu.be", [id]) | (_, ["shorts" | "embed" | "live", id]) => (*id).to_owned(),
        (_, ["watch"]) => asked?,
        _ => return None,
    };
    is_name(&id, 6, 20).then(|| Player {
        site: "youtube.com".to_owned(),
        frame: format!("https://www.youtube-nocookie.com/embed/{id}"),
        origin: "https://www.youtube-nocookie.com".to_owned(),
        // This player plays nothing for a page that does not say from which website it is.
        referrer: "strict-origin",
    })
}

fn vimeo(url: &Url) -> Option<Player> {
    let parts = parts(url);
    let (id, secret) = match parts.as_slice() {
        [id] | ["video", id] => (*id, None),
        [id, secret] => (*id, Some(*secret)),
        _ => return None,
    };
    let is_number = !id.is_empty() && id.len() < 15 && id.bytes().all(|byte| byte.is_ascii_digit());
    let is_fine = is_number && secret.is_none_or(|secret| is_name(secret, 4, 40));
    let secret = secret.map(|secret| format!("&h={secret}")).unwrap_or_default();
    is_fine.then(|| Player {
        site: "vimeo.com".to_owned(),
        frame: format!("https://player.vimeo.com/video/{id}?dnt=1{secret}"),
        origin: "https://player.vimeo.com".to_owned(),
        referrer: "no-referrer",
    })
}

/// `PeerTube` runs on many hosts; its films have addresses of their own kind: `/w/` and a short
/// UUID, or `/videos/watch/` and a UUID.
fn peertube(url: &Url, host: &str) -> Option<Player> {
    let parts = parts(url);
    let id = match parts.as_slice() {
        ["w", id] | ["videos", "watch" | "embed", id] => *id,
        _ => return None,
    };
    let is_host = host.contains('.') && !host.ends_with('.');
    (is_host && is_name(id, 20, 36)).then(|| Player {
        site: host.to_owned(),
        frame: format!("https://{host}/videos/embed/{id}?p2p=0"),
        origin: format!("https://{host}"),
        referrer: "no-referrer",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(link: &str) -> String {
        player(link).map(|player| player.frame).unwrap_or_default()
    }

    #[test]
    fn the_address_of_a_film_is_known_in_every_usual_form() {
        let wanted = "https://www.youtube-nocookie.com/embed/abc_defghi-";
        for link in [
            "https://www.youtube.com/watch?v=abc_defghi-&t=10",
            "https://youtu.be/abc_defghi-?si=x",
            "https://m.youtube.com/shorts/abc_defghi-",
            " https://youtube.com/embed/abc_defghi- ",
        ] {
            assert_eq!(frame(link), wanted, "{link}");
        }
        assert_eq!(
            frame("https://vimeo.com/123456/ab12cd"),
            "https://player.vimeo.com/video/123456?dnt=1&h=ab12cd"
        );
        assert_eq!(
            frame("https://films.example/w/9c9de5e8-0a1e-484a-b099"),
            "https://films.example/videos/embed/9c9de5e8-0a1e-484a-b099?p2p=0"
        );
    }

    #[test]
    fn a_frame_comes_from_the_origin_that_is_allowed() {
        for link in [
            "https://youtu.be/abcdefghijk",
            "https://vimeo.com/123456",
            "https://films.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        ] {
            let player = player(link).unwrap();
            assert!(player.frame.starts_with(&format!("{}/", player.origin)));
            assert_eq!(
                Url::parse(&player.origin).unwrap().origin().ascii_serialization(),
                player.origin
            );
        }
    }

    #[test]
    fn what_is_no_player_is_refused() {
        for link in [
            "",
            "javascript:alert(1)",
            "http://youtu.be/abcdefghijk",
            "https://youtu.be.evil.example/abcdefghijk",
            "https://evil.example/watch?v=abcdefghijk",
            "https://youtube.com/watch?v=\"><script>",
            "https://youtube.com/@somebody",
            "https://a:b@vimeo.com/123456",
            "https://films.example:8443/w/9c9de5e8-0a1e-484a-b099",
            "https://127.0.0.1/w/9c9de5e8-0a1e-484a-b099",
            "https://localhost/w/9c9de5e8-0a1e-484a-b099",
        ] {
            assert_eq!(player(link), None, "{link}");
        }
    }
}
