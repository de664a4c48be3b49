//! Links that answer a question from a mail without signing in: nobody can make one up, each is about
//! one thing, and it works until a moment that stands in it.
//!
//! What such a link allows is decided by who reads it. Programs that check mail open links too, so a
//! page behind one asks; only its button answers.

use std::path::Path;

use super::seal;
use super::time::Moment;

/// What the marks under links are for.
const USE: &str = "link";

/// The end of a link about `subject` that works until a moment: `1a2b3c.0f1e...`.
pub fn token(folder: &Path, subject: &str, until: Moment) -> anyhow::Result<String> {
    let until = until.millis();
    Ok(format!("{until:x}.{}", seal::mark(folder, USE, &format!("{until:x} {subject}"))?))
}

/// Whether a token was made here for this subject, and still works.
pub fn is_good(folder: &Path, subject: &str, token: &str, now: Moment) -> anyhow::Result<bool> {
    let Some((until, mark)) = token.split_once('.') else { return Ok(false) };
    let Ok(millis) = i64::from_str_radix(until, 16) else { return Ok(false) };
    let right = seal::mark(folder, USE, &format!("{until} {subject}"))?;
    let is_ours =
        right.len() == mark.len() && openssl::memcmp::eq(right.as_bytes(), mark.as_bytes());
    Ok(is_ours && now <= Moment::from_millis(millis))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::id::new_secret;

    fn folder() -> std::path::PathBuf {
        let path = std::env::temp_dir().join(format!("buurtbond-{}", new_secret()));
        std::fs::create_dir(&path).unwrap();
        path
    }

    #[test]
    fn a_link_works_for_its_subject_until_its_moment() {
        let (folder, until) = (folder(), Moment::from_millis(1_000));
        let token = token(&folder, "notice 1", until).unwrap();
        assert!(is_good(&folder, "notice 1", &token, until).unwrap());
        assert!(!is_good(&folder, "notice 2", &token, until).unwrap());
        assert!(!is_good(&folder, "notice 1", &token, until.plus(1)).unwrap());
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn nobody_makes_a_link_last_longer() {
        let (folder, now) = (folder(), Moment::from_millis(2_000));
        let token = token(&folder, "notice 1", Moment::from_millis(1_000)).unwrap();
        let (_, mark) = token.split_once('.').unwrap();
        for longer in [format!("ffffff.{mark}"), mark.to_owned(), String::new(), "-1.".to_owned()] {
            assert!(!is_good(&folder, "notice 1", &longer, now).unwrap(), "{longer}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
