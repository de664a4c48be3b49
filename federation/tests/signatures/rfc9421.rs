//! RFC 9421, as Fedify, Mastodon 4.5 and others send it.

use federation::sign::{KeyKind, PrivateKey, Refusal, Scheme};
use openssl::hash::MessageDigest;

use crate::{ED25519, KEY_ID, Letter, RSA, now, raw_signature};

/// The parts that most software covers in a delivery.
const COVERED: [&str; 3] = ["@method", "@target-uri", "content-digest"];

/// A signature made by hand. What is changed from the usual is what a test is about.
struct Hand<'a> {
    covered: &'a [&'a str],
    /// Everything after the list of parts, in the sender's order.
    params: String,
    origin: &'static str,
    key: &'static PrivateKey,
}

impl Hand<'_> {
    fn usual() -> Self {
        Self { covered: &COVERED, params: created(0), origin: "https://delinde.example", key: &RSA }
    }

    fn with(params: &str) -> Self {
        Self { params: params.to_owned(), ..Self::usual() }
    }

    fn sign(&self, mut letter: Letter) -> Letter {
        let (path, query) = letter.path.split_once('?').unwrap_or((letter.path, ""));
        let value = |name: &str| match name {
            "@method" => letter.method.to_owned(),
            "@target-uri" => format!("{}{}", self.origin, letter.path),
            "@authority" | "host" => self.origin.trim_start_matches("https://").to_owned(),
            "@path" => path.to_owned(),
            "@query" => format!("?{query}"),
            "@request-target" => letter.path.to_owned(),
            "@scheme" => "https".to_owned(),
            header => letter.header(header).to_owned(),
        };
        let quoted: Vec<String> = self.covered.iter().map(|name| format!("\"{name}\"")).collect();
        let params = format!("({}){}", quoted.join(" "), self.params);
        let lines = self.covered.iter().map(|name| format!("\"{name}\": {}", value(name)));
        let last = format!("\"@signature-params\": {params}");
        let base = lines.chain([last]).collect::<Vec<_>>().join("\n");
        let hash = match self.key.kind() {
            KeyKind::Rsa => Some(MessageDigest::sha256()),
            KeyKind::Ed25519 => None,
        };
        let signature = raw_signature(self.key, hash, &base);
        letter.set("signature-input", &format!("sig1={params}"));
        letter.set("signature", &format!("sig1=:{signature}:"));
        letter
    }

    fn check(&self) -> Result<(), Refusal> {
        self.sign(Letter::post()).check(self.key)
    }
}

fn created(seconds: i64) -> String {
    format!(";created={};keyid=\"{KEY_ID}\"", now().as_second() + seconds)
}

#[test]
fn a_delivery_signed_as_fedify_does_is_accepted() {
    let covered = ["@method", "@target-uri", "@authority", "host", "date", "content-digest"];
    let params =
        format!(";alg=\"rsa-v1_5-sha256\";keyid=\"{KEY_ID}\";created={}", now().as_second());
    let letter = Hand { covered: &covered, params, ..Hand::usual() }.sign(Letter::post());
    let claim = letter.inspect_at(now()).unwrap();
    assert_eq!((claim.key_id.as_str(), claim.scheme), (KEY_ID, Scheme::Rfc9421));
    assert_eq!(letter.check(&RSA), Ok(()));
}

#[test]
fn parameters_are_accepted_in_every_order() {
    let parts = [
        format!(";created={}", now().as_second()),
        format!(";keyid=\"{KEY_ID}\""),
        ";alg=\"rsa-v1_5-sha256\"".to_owned(),
        format!(";expires={}", now().as_second() + 300),
        ";tag=\"activitypub\"".to_owned(),
    ];
    let mut orders = 0;
    permute(&mut parts.clone(), 0, &mut |order: &[String]| {
        assert_eq!(Hand::with(&order.concat()).check(), Ok(()), "{order:?}");
        orders += 1;
    });
    assert_eq!(orders, 120);
}

fn permute(parts: &mut [String], from: usize, each: &mut dyn FnMut(&[String])) {
    if from == parts.len() {
        return each(parts);
    }
    for n in from..parts.len() {
        parts.swap(from, n);
        permute(parts, from + 1, each);
        parts.swap(from, n);
    }
}

#[test]
fn parameters_that_we_do_not_know_are_part_of_what_is_signed() {
    let params = format!("{};nonce=\"abc\";mood=happy;n=1.5;yes;no=?0", created(0));
    let letter = Hand::with(&params).sign(Letter::post());
    assert_eq!(letter.check(&RSA), Ok(()));
    let mut changed = letter.clone();
    changed.set("signature-input", &letter.header("signature-input").replace("happy", "sad"));
    assert_eq!(changed.check(&RSA), Err(Refusal::BadSignature));
}

#[test]
fn an_ed25519_key_may_sign() {
    let hand = Hand { key: &ED25519, ..Hand::usual() };
    assert_eq!(hand.check(), Ok(()));
    let named = format!("{};alg=\"ed25519\"", created(0));
    assert_eq!(Hand { params: named, key: &ED25519, ..Hand::usual() }.check(), Ok(()));
}

#[test]
fn authority_and_path_may_stand_for_the_target() {
    let covered = ["@method", "@authority", "@path", "content-digest"];
    assert_eq!(Hand { covered: &covered, ..Hand::usual() }.check(), Ok(()));
    let covered = ["@method", "@authority", "@request-target", "content-digest"];
    assert_eq!(Hand { covered: &covered, ..Hand::usual() }.check(), Ok(()));
}

#[test]
fn a_query_must_be_covered_together_with_the_path() {
    let letter = Letter { path: "/inbox?page=1", ..Letter::post() };
    let covered = ["@method", "@authority", "@path", "content-digest"];
    let hand = Hand { covered: &covered, ..Hand::usual() };
    let refused = hand.sign(letter.clone()).check(&RSA);
    assert_eq!(refused, Err(Refusal::NotCovered("@target-uri")));
    let covered = ["@method", "@authority", "@path", "@query", "content-digest"];
    let hand = Hand { covered: &covered, ..Hand::usual() };
    assert_eq!(hand.sign(letter).check(&RSA), Ok(()));
}

#[test]
fn a_get_needs_no_digest() {
    let hand = Hand { covered: &["@method", "@target-uri"], ..Hand::usual() };
    assert_eq!(hand.sign(Letter::get()).check(&RSA), Ok(()));
}

#[test]
fn case_25_a_post_without_a_covered_digest_is_refused() {
    let hand = Hand { covered: &["@method", "@target-uri"], ..Hand::usual() };
    assert_eq!(hand.check(), Err(Refusal::NotCovered("content-digest")));
    let mut letter = Letter::post();
    letter.headers.remove("content-digest");
    assert_eq!(hand.sign(letter).check(&RSA), Err(Refusal::NotCovered("content-digest")));
}

#[test]
fn case_26_the_old_digest_does_not_stand_for_the_new_one() {
    let hand = Hand { covered: &["@method", "@target-uri", "digest"], ..Hand::usual() };
    assert_eq!(hand.check(), Err(Refusal::NotCovered("content-digest")));
}

#[test]
fn case_27_a_changed_body_is_refused() {
    let mut letter = Hand::usual().sign(Letter::post());
    letter.body = br#"{"type":"Delete"}"#.to_vec();
    assert_eq!(letter.check(&RSA), Err(Refusal::DigestMismatch));
}

#[test]
fn case_28_method_and_target_must_be_covered() {
    let covered = ["@target-uri", "content-digest"];
    let hand = Hand { covered: &covered, ..Hand::usual() };
    assert_eq!(hand.check(), Err(Refusal::NotCovered("@method")));
    for covered in [
        &["@method", "content-digest"][..],
        &["@method", "@path", "content-digest"],
        &["@method", "@authority", "content-digest"],
    ] {
        let hand = Hand { covered, ..Hand::usual() };
        assert_eq!(hand.check(), Err(Refusal::NotCovered("@target-uri")), "{covered:?}");
    }
}

#[test]
fn case_28_a_letter_for_one_path_or_method_does_not_fit_another() {
    let letter = Hand::usual().sign(Letter::post());
    let moved = Letter { path: "/a/1/inbox", ..letter.clone() };
    assert_eq!(moved.check(&RSA), Err(Refusal::BadSignature));
    let put = Letter { method: "PUT", ..letter };
    assert_eq!(put.check(&RSA), Err(Refusal::BadSignature));
}

#[test]
fn case_29_a_letter_for_another_host_is_refused() {
    let elsewhere = "https://molenstad.example";
    assert_eq!(Hand { origin: elsewhere, ..Hand::usual() }.check(), Err(Refusal::BadSignature));
    let covered = ["@method", "@authority", "@path", "content-digest"];
    let hand = Hand { origin: elsewhere, covered: &covered, ..Hand::usual() };
    assert_eq!(hand.check(), Err(Refusal::BadSignature));
}

#[test]
fn case_30_created_is_demanded_and_held_against_the_clock() {
    let hour = 3600;
    assert_eq!(Hand::with(&created(-12 * hour + 1)).check(), Ok(()));
    assert_eq!(Hand::with(&created(-12 * hour - 1)).check(), Err(Refusal::TooOld));
    assert_eq!(Hand::with(&created(hour)).check(), Ok(()));
    assert_eq!(Hand::with(&created(hour + 1)).check(), Err(Refusal::FromTheFuture));
    let missing = format!(";keyid=\"{KEY_ID}\"");
    assert_eq!(Hand::with(&missing).check(), Err(Refusal::NotCovered("created")));
    let words = format!(";created=\"now\";keyid=\"{KEY_ID}\"");
    assert_eq!(Hand::with(&words).check(), Err(Refusal::Date));
}

#[test]
fn case_30_a_signature_that_expired_or_lives_too_long_is_refused() {
    let expires = |seconds| format!("{};expires={}", created(-60), now().as_second() + seconds);
    assert_eq!(Hand::with(&expires(60)).check(), Ok(()));
    assert_eq!(Hand::with(&expires(-1)).check(), Err(Refusal::Expired));
    assert_eq!(Hand::with(&expires(12 * 3600)).check(), Err(Refusal::LivesTooLong));
}

#[test]
fn case_32_other_algorithms_are_refused() {
    for alg in ["hmac-sha256", "none", "rsa-pss-sha512", "ecdsa-p256-sha256"] {
        let params = format!("{};alg=\"{alg}\"", created(0));
        assert_eq!(Hand::with(&params).check(), Err(Refusal::Algorithm), "{alg}");
    }
}

#[test]
fn case_32_an_algorithm_that_is_not_the_keys_is_refused() {
    let params = format!("{};alg=\"rsa-v1_5-sha256\"", created(0));
    let hand = Hand { params, key: &ED25519, ..Hand::usual() };
    assert_eq!(hand.check(), Err(Refusal::Algorithm));
}

#[test]
fn case_33_two_signatures_are_refused_even_when_one_is_good() {
    let good = Hand::usual().sign(Letter::post());
    let (input, signature) = (good.header("signature-input"), good.header("signature"));
    let mut both = good.clone();
    both.set("signature-input", &format!("{input}, {}", input.replace("sig1", "sig2")));
    both.set("signature", &format!("{signature}, sig2=:AAAA:"));
    assert_eq!(both.check(&RSA), Err(Refusal::Several));
    let mut more = good.clone();
    more.set("signature-input", &format!("{input}, {}", input.replace("sig1", "sig2")));
    assert_eq!(more.check(&RSA), Err(Refusal::Several));
    let mut unlike = good.clone();
    unlike.set("signature", &signature.replace("sig1", "sig2"));
    assert!(matches!(unlike.check(&RSA), Err(Refusal::Shape(_))));
}

#[test]
fn case_35_a_broken_new_signature_is_not_saved_by_a_good_old_one() {
    let old = round_trip_cavage();
    assert_eq!(old.check(&RSA), Ok(()));
    for input in ["sig1=()", "nonsense(", &format!("sig1=(\"@method\"){}", created(0))] {
        let mut letter = old.clone();
        letter.set("signature-input", input);
        assert!(letter.check(&RSA).is_err(), "{input}");
    }
}

/// A letter with a good signature of the old kind.
fn round_trip_cavage() -> Letter {
    crate::round_trip::signed(Scheme::Cavage, &RSA)
}

#[test]
fn parts_that_we_cannot_judge_are_refused() {
    for part in ["@status", "@query-param", "Content-Digest"] {
        let covered = ["@method", "@target-uri", "content-digest", part];
        let hand = Hand { covered: &covered, ..Hand::usual() };
        assert_eq!(hand.check(), Err(Refusal::UnknownPart(part.to_owned())));
    }
    let mut letter = Hand::usual().sign(Letter::post());
    let input = letter.header("signature-input").replace("\"@method\"", "\"@method\";req");
    letter.set("signature-input", &input);
    assert_eq!(letter.check(&RSA), Err(Refusal::UnknownPart("@method".to_owned())));
}

#[test]
fn a_key_id_that_is_no_web_address_is_refused() {
    let params = format!(";created={};keyid=\"file:///etc/passwd\"", now().as_second());
    assert_eq!(Hand::with(&params).check(), Err(Refusal::KeyId));
    let none = format!(";created={}", now().as_second());
    assert_eq!(Hand::with(&none).check(), Err(Refusal::KeyId));
}
