//! The digest of a body: `Digest` of the old draft (RFC 3230) and `Content-Digest` (RFC 9530).
//!
//! SHA-256 and SHA-512 are known. Every entry that we know must match: a body with one right and
//! one wrong digest is two bodies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use openssl::sha::{sha256, sha512};
use sfv::{BareItem, Dictionary, Item, ListEntry, Parser};

use super::Refusal;
use super::keys::decode_base64;

/// Writes the value of `Digest`.
pub(super) fn digest(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(sha256(body)))
}

/// Writes the value of `Content-Digest`.
pub(super) fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(sha256(body)))
}

/// Compares a body with the value of `Digest`: a list of `algorithm=base64`.
pub(super) fn check_digest(value: &str, body: &[u8]) -> Result<(), Refusal> {
    let entries = value.split(',').filter_map(|entry| entry.trim().split_once('='));
    let matches = entries.filter_map(|(name, value)| {
        let expected = hash(&name.to_ascii_lowercase(), body)?;
        Some(decode_base64(value.trim_matches([' ', '"'])).is_some_and(|given| given == expected))
    });
    all_match(matches)
}

/// Compares a body with the value of `Content-Digest`: a dictionary of byte sequences.
pub(super) fn check_content_digest(value: &str, body: &[u8]) -> Result<(), Refusal> {
    let entries: Dictionary =
        Parser::new(value).parse().map_err(|_| Refusal::Shape("Content-Digest"))?;
    let matches = entries.iter().filter_map(|(name, entry)| {
        let expected = hash(name.as_str(), body)?;
        let ListEntry::Item(Item { bare_item: BareItem::ByteSequence(given), .. }) = entry else {
            return Some(false);
        };
        Some(*given == expected)
    });
    all_match(matches)
}

fn hash(algorithm: &str, body: &[u8]) -> Option<Vec<u8>> {
    match algorithm {
        "sha-256" => Some(sha256(body).to_vec()),
        "sha-512" => Some(sha512(body).to_vec()),
        _ => None,
    }
}

fn all_match(matches: impl Iterator<Item = bool>) -> Result<(), Refusal> {
    let mut known = false;
    for fits in matches {
        if !fits {
            return Err(Refusal::DigestMismatch);
        }
        known = true;
    }
    if known { Ok(()) } else { Err(Refusal::NoDigest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_we_write_is_what_we_read() {
        assert_eq!(check_digest(&digest(b"body"), b"body"), Ok(()));
        assert_eq!(check_content_digest(&content_digest(b"body"), b"body"), Ok(()));
    }

    #[test]
    fn lists_and_other_letter_case_are_read() {
        let long = STANDARD.encode(sha512(b"body"));
        assert_eq!(check_digest(&format!("sha-512={long}"), b"body"), Ok(()));
        assert_eq!(check_digest(&format!("{}, MD5=x", digest(b"body")), b"body"), Ok(()));
        let both = format!("{},sHa-512={long}", digest(b"body"));
        assert_eq!(check_digest(&both, b"body"), Ok(()));
        assert_eq!(check_content_digest(&format!("sha-512=:{long}:"), b"body"), Ok(()));
    }

    #[test]
    fn one_right_and_one_wrong_digest_is_wrong() {
        let wrong = STANDARD.encode(sha512(b"other"));
        let both = format!("{},SHA-512={wrong}", digest(b"body"));
        assert_eq!(check_digest(&both, b"body"), Err(Refusal::DigestMismatch));
        let both = format!("{}, sha-512=:{wrong}:", content_digest(b"body"));
        assert_eq!(check_content_digest(&both, b"body"), Err(Refusal::DigestMismatch));
    }

    #[test]
    fn a_digest_we_do_not_know_is_no_digest() {
        assert_eq!(check_digest("MD5=rL0Y20zC+Fzt72VPzMSk2A==", b"body"), Err(Refusal::NoDigest));
        assert_eq!(check_digest("", b"body"), Err(Refusal::NoDigest));
        assert_eq!(check_content_digest("md5=:YQ==:", b"body"), Err(Refusal::NoDigest));
    }
}
