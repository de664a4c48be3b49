//! The old draft, as Mastodon, `GoToSocial` and others send it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use federation::sign::{PrivateKey, Refusal, Scheme};
use openssl::hash::MessageDigest;
use openssl::sha::sha256;

use crate::{ED25519, KEY_ID, Letter, RSA, date, later, now, raw_signature};

/// A signature made by hand. What is changed from the usual is what a test is about.
struct Hand {
    key_id: &'static str,
    key: &'static PrivateKey,
    hash: Option<MessageDigest>,
    algorithm: Option<&'static str>,
    covered: &'static str,
    host: &'static str,
    target: Option<&'static str>,
    created: Option<i64>,
    expires: Option<i64>,
}

impl Hand {
    /// As Mastodon signs a delivery.
    fn mastodon() -> Self {
        Self {
            key_id: KEY_ID,
            key: &RSA,
            hash: Some(MessageDigest::sha256()),
            algorithm: Some("rsa-sha256"),
            covered: "(request-target) host date digest content-type",
            host: "delinde.example",
            target: None,
            created: None,
            expires: None,
        }
    }

    /// As `GoToSocial` signs a delivery: `hs2019`, and a key with a path of its own.
    fn gotosocial() -> Self {
        Self {
            key_id: "https://zonneveld.example/users/buurt/main-key",
            algorithm: Some("hs2019"),
            covered: "(request-target) host date digest",
            ..Self::mastodon()
        }
    }

    /// With times in the signature instead of a date.
    fn timed(created: i64, expires: Option<i64>) -> Self {
        let covered = if expires.is_some() {
            "(request-target) host digest (created) (expires)"
        } else {
            "(request-target) host digest (created)"
        };
        Self { covered, created: Some(created), expires, ..Self::gotosocial() }
    }

    fn sign(&self, mut letter: Letter) -> Letter {
        let target = self.target.unwrap_or(letter.path);
        let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
        let line = |name: &str| match name {
            "(request-target)" => {
                format!("(request-target): {} {target}", letter.method.to_lowercase())
            }
            "(created)" => format!("(created): {}", number(self.created)),
            "(expires)" => format!("(expires): {}", number(self.expires)),
            "host" => format!("host: {}", self.host),
            name => format!("{name}: {}", letter.header(name)),
        };
        let base = self.covered.split(' ').map(line).collect::<Vec<_>>().join("\n");
        let mut params = vec![format!("keyId=\"{}\"", self.key_id)];
        params.extend(self.algorithm.map(|algorithm| format!("algorithm=\"{algorithm}\"")));
        params.extend(self.created.map(|created| format!("created={created}")));
        params.extend(self.expires.map(|expires| format!("expires={expires}")));
        params.push(format!("headers=\"{}\"", self.covered));
        let signature = raw_signature(self.key, self.hash, &base);
        params.push(format!("signature=\"{signature}\""));
        letter.set("signature", &params.join(","));
        letter
    }
}

#[test]
fn a_delivery_signed_as_mastodon_does_is_accepted() {
    let letter = Hand::mastodon().sign(Letter::post());
    let claim = letter.inspect_at(now()).unwrap();
    assert_eq!((claim.key_id.as_str(), claim.scheme), (KEY_ID, Scheme::Cavage));
    assert_eq!(letter.check(&RSA), Ok(()));
}

#[test]
fn a_delivery_signed_as_gotosocial_does_is_accepted_with_either_hash() {
    let letter = Hand::gotosocial().sign(Letter::post());
    let key_id = letter.inspect_at(now()).unwrap().key_id;
    assert_eq!(key_id.as_str(), "https://zonneveld.example/users/buurt/main-key");
    assert_eq!(letter.check(&RSA), Ok(()));
    let longer = Hand { hash: Some(MessageDigest::sha512()), ..Hand::gotosocial() };
    assert_eq!(longer.sign(Letter::post()).check(&RSA), Ok(()));
}

#[test]
fn an_absent_algorithm_means_that_of_the_key() {
    let hand = Hand { algorithm: None, ..Hand::mastodon() };
    assert_eq!(hand.sign(Letter::post()).check(&RSA), Ok(()));
}

#[test]
fn a_get_needs_no_digest() {
    let hand = Hand { covered: "(request-target) host date", ..Hand::mastodon() };
    assert_eq!(hand.sign(Letter::get()).check(&RSA), Ok(()));
}

#[test]
fn the_path_may_be_signed_with_and_without_its_query() {
    let letter = Letter { path: "/inbox?page=1", ..Letter::post() };
    assert_eq!(Hand::mastodon().sign(letter.clone()).check(&RSA), Ok(()));
    let without = Hand { target: Some("/inbox"), ..Hand::mastodon() };
    assert_eq!(without.sign(letter.clone()).check(&RSA), Ok(()));
    let other = Hand { target: Some("/inbox?page=2"), ..Hand::mastodon() };
    assert_eq!(other.sign(letter).check(&RSA), Err(Refusal::BadSignature));
}

#[test]
fn case_25_a_post_without_a_digest_is_refused() {
    let mut letter = Letter::post();
    letter.headers.remove("digest");
    let hand = Hand { covered: "(request-target) host date", ..Hand::mastodon() };
    assert_eq!(hand.sign(letter.clone()).check(&RSA), Err(Refusal::NotCovered("digest")));
    let empty = Letter { body: Vec::new(), ..letter };
    assert_eq!(hand.sign(empty).check(&RSA), Err(Refusal::NotCovered("digest")));
}

#[test]
fn case_25_a_get_with_a_body_needs_a_digest_too() {
    let letter = Letter { body: b"something".to_vec(), ..Letter::get() };
    let hand = Hand { covered: "(request-target) host date", ..Hand::mastodon() };
    assert_eq!(hand.sign(letter).check(&RSA), Err(Refusal::NotCovered("digest")));
}

#[test]
fn case_25_a_digest_of_a_kind_that_we_do_not_know_is_refused() {
    let mut letter = Letter::post();
    letter.set("digest", "MD5=Q2hlY2sgSW50ZWdyaXR5IQ==");
    assert_eq!(Hand::mastodon().sign(letter).check(&RSA), Err(Refusal::NoDigest));
}

#[test]
fn case_26_a_digest_that_is_not_signed_is_refused() {
    let hand = Hand { covered: "(request-target) host date", ..Hand::mastodon() };
    assert_eq!(hand.sign(Letter::post()).check(&RSA), Err(Refusal::NotCovered("digest")));
}

#[test]
fn case_27_a_changed_body_is_refused() {
    let mut letter = Hand::mastodon().sign(Letter::post());
    letter.body = br#"{"type":"Delete"}"#.to_vec();
    assert_eq!(letter.check(&RSA), Err(Refusal::DigestMismatch));
}

#[test]
fn case_27_a_changed_body_with_a_new_digest_is_refused() {
    let mut letter = Hand::mastodon().sign(Letter::post());
    letter.body = b"other".to_vec();
    letter.set("digest", &format!("SHA-256={}", STANDARD.encode(sha256(b"other"))));
    assert_eq!(letter.check(&RSA), Err(Refusal::BadSignature));
}

#[test]
fn case_28_method_and_path_must_be_signed() {
    let hand = Hand { covered: "host date digest", ..Hand::mastodon() };
    let refused = hand.sign(Letter::post()).check(&RSA);
    assert_eq!(refused, Err(Refusal::NotCovered("(request-target)")));
}

#[test]
fn case_28_a_letter_for_one_path_does_not_fit_another() {
    let letter = Hand::mastodon().sign(Letter::post());
    let moved = Letter { path: "/a/1/inbox", ..letter.clone() };
    assert_eq!(moved.check(&RSA), Err(Refusal::BadSignature));
    let put = Letter { method: "PUT", ..letter };
    assert_eq!(put.check(&RSA), Err(Refusal::BadSignature));
}

#[test]
fn case_29_a_letter_for_another_host_is_refused_whatever_its_host_header_says() {
    let hand = Hand { host: "molenstad.example", ..Hand::mastodon() };
    let mut letter = hand.sign(Letter::post());
    assert_eq!(letter.check(&RSA), Err(Refusal::BadSignature));
    letter.set("host", "molenstad.example");
    assert_eq!(letter.check(&RSA), Err(Refusal::BadSignature));
}

#[test]
fn case_29_the_host_must_be_signed() {
    let hand = Hand { covered: "(request-target) date digest", ..Hand::mastodon() };
    assert_eq!(hand.sign(Letter::post()).check(&RSA), Err(Refusal::NotCovered("host")));
}

#[test]
fn a_proxy_that_drops_or_changes_the_host_header_does_no_harm() {
    let mut letter = Hand::mastodon().sign(Letter::post());
    letter.headers.remove("host");
    assert_eq!(letter.check(&RSA), Ok(()));
    letter.set("host", "127.0.0.1:8100");
    assert_eq!(letter.check(&RSA), Ok(()));
}

#[test]
fn case_30_a_date_outside_the_window_is_refused() {
    let dated = |seconds| {
        let mut letter = Letter::post();
        letter.set("date", &date(later(seconds)));
        Hand::mastodon().sign(letter).check(&RSA)
    };
    assert_eq!(dated(-12 * 3600 + 1), Ok(()));
    assert_eq!(dated(-12 * 3600 - 1), Err(Refusal::TooOld));
    assert_eq!(dated(3600), Ok(()));
    assert_eq!(dated(3601), Err(Refusal::FromTheFuture));
}

#[test]
fn case_30_a_time_must_be_signed_and_readable() {
    let hand = Hand { covered: "(request-target) host digest", ..Hand::mastodon() };
    assert_eq!(hand.sign(Letter::post()).check(&RSA), Err(Refusal::NotCovered("date")));
    let mut letter = Letter::post();
    letter.set("date", "yesterday");
    assert_eq!(Hand::mastodon().sign(letter).check(&RSA), Err(Refusal::Date));
}

#[test]
fn case_30_created_and_expires_are_held_against_the_clock() {
    let at = now().as_second();
    let check = |created, expires| Hand::timed(created, expires).sign(Letter::post()).check(&RSA);
    assert_eq!(check(at - 60, None), Ok(()));
    assert_eq!(check(at - 60, Some(at + 60)), Ok(()));
    assert_eq!(check(at - 12 * 3600 - 1, None), Err(Refusal::TooOld));
    assert_eq!(check(at + 3601, None), Err(Refusal::FromTheFuture));
    assert_eq!(check(at - 60, Some(at - 1)), Err(Refusal::Expired));
    assert_eq!(check(at - 60, Some(at + 12 * 3600)), Err(Refusal::LivesTooLong));
}

#[test]
fn case_30_created_belongs_to_hs2019_only() {
    let hand = Hand { algorithm: Some("rsa-sha256"), ..Hand::timed(now().as_second(), None) };
    assert_eq!(hand.sign(Letter::post()).check(&RSA), Err(Refusal::Algorithm));
}

#[test]
fn case_32_an_algorithm_that_is_none_or_shares_a_secret_is_refused() {
    for algorithm in ["none", "hmac-sha256", "hmac-sha512", "rsa-sha1", "ecdsa-sha256", ""] {
        let hand = Hand { algorithm: Some(algorithm), ..Hand::mastodon() };
        let refused = hand.sign(Letter::post()).check(&RSA);
        assert_eq!(refused, Err(Refusal::Algorithm), "{algorithm}");
    }
}

#[test]
fn case_32_the_key_decides_on_the_algorithm() {
    let ed25519 = Hand { key: &ED25519, hash: None, ..Hand::gotosocial() };
    assert_eq!(ed25519.sign(Letter::post()).check(&ED25519), Ok(()));
    assert_eq!(ed25519.sign(Letter::post()).check(&RSA), Err(Refusal::BadSignature));
    let claims_rsa = Hand { algorithm: Some("rsa-sha256"), ..ed25519 };
    assert_eq!(claims_rsa.sign(Letter::post()).check(&ED25519), Err(Refusal::Algorithm));
    let rsa = Hand::gotosocial().sign(Letter::post());
    assert_eq!(rsa.check(&ED25519), Err(Refusal::BadSignature));
}

#[test]
fn case_33_two_signatures_are_refused_even_when_one_is_good() {
    let good = Hand::mastodon().sign(Letter::post());
    let mut both = good.clone();
    let bad = good.header("signature").replace("zonneveld", "evil").parse().unwrap();
    both.headers.append("signature", bad);
    assert_eq!(both.check(&RSA), Err(Refusal::Several));
    let mut twice = good.clone();
    twice.set("signature", &format!("{},{}", good.header("signature"), good.header("signature")));
    assert!(matches!(twice.check(&RSA), Err(Refusal::Shape(_))));
}

#[test]
fn a_signature_of_another_key_is_refused() {
    let other = PrivateKey::generate_rsa().unwrap();
    let letter = Hand::mastodon().sign(Letter::post());
    assert_eq!(letter.check(&other), Err(Refusal::BadSignature));
}

#[test]
fn a_covered_header_that_is_missing_is_refused() {
    let mut letter = Hand::mastodon().sign(Letter::post());
    letter.headers.remove("content-type");
    let missing = Refusal::MissingHeader("content-type".to_owned());
    assert_eq!(letter.check(&RSA), Err(missing));
}

#[test]
fn a_key_id_that_is_no_web_address_is_refused() {
    for key_id in ["main-key", "file:///etc/passwd", "https://u:p@a.example/k", ""] {
        let hand = Hand { key_id, ..Hand::mastodon() };
        let refused = hand.sign(Letter::post()).inspect_at(now()).unwrap_err();
        assert_eq!(refused, Refusal::KeyId, "{key_id}");
    }
}

#[test]
fn an_authorization_header_is_not_a_signature() {
    let mut letter = Hand::mastodon().sign(Letter::post());
    let value = format!("Signature {}", letter.header("signature"));
    letter.headers.remove("signature");
    letter.set("authorization", &value);
    assert_eq!(letter.check(&RSA), Err(Refusal::Unsigned));
}
