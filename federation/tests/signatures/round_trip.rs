//! What our own signer writes is what our own reader accepts, in both schemes with both keys.

use federation::Id;
use federation::sign::{PrivateKey, Scheme, Signer};
use url::Url;

use crate::{BODY, ED25519, KEY_ID, Letter, RSA, now, public};

/// A letter to the inbox, signed by our signer.
pub(crate) fn signed(scheme: Scheme, key: &PrivateKey) -> Letter {
    sign(scheme, key, ("POST", "/inbox?page=1&x=%20"), Some(BODY))
}

fn sign(
    scheme: Scheme,
    key: &PrivateKey,
    (method, path): (&'static str, &'static str),
    body: Option<&[u8]>,
) -> Letter {
    let signer = Signer::new(Id::parse(KEY_ID).expect("an id"), key.clone());
    let url = Url::parse(&format!("https://delinde.example{path}")).expect("a URL");
    let headers = signer.sign(scheme, method, &url, body, now()).expect("a signature");
    Letter { method, path, headers, body: body.unwrap_or_default().to_vec() }
}

#[test]
fn what_we_sign_we_accept_in_both_schemes_with_both_keys() {
    for key in [&*RSA, &*ED25519] {
        for scheme in [Scheme::Cavage, Scheme::Rfc9421] {
            let letter = signed(scheme, key);
            let claim = letter.inspect_at(now()).unwrap();
            assert_eq!((claim.scheme, claim.key_id.as_str()), (scheme, KEY_ID));
            assert_eq!(claim.verify(&public(key)), Ok(()), "{scheme:?} {key:?}");
            let get = sign(scheme, key, ("GET", "/o/1"), None);
            assert_eq!(get.check(key), Ok(()), "GET {scheme:?} {key:?}");
        }
    }
}

#[test]
fn the_old_scheme_is_written_as_everybody_expects_it() {
    let letter = signed(Scheme::Cavage, &RSA);
    let text = letter.header("signature");
    let start = format!(
        "keyId=\"{KEY_ID}\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type\",signature=\""
    );
    assert!(text.starts_with(&start), "{text}");
    assert_eq!(letter.header("date"), "Sun, 22 Nov 2026 10:00:00 GMT");
    assert!(letter.header("digest").starts_with("SHA-256="));
    assert_eq!(letter.header("content-type"), "application/activity+json");
}

#[test]
fn the_new_scheme_is_written_as_everybody_expects_it() {
    let letter = signed(Scheme::Rfc9421, &RSA);
    let created = now().as_second();
    assert_eq!(
        letter.header("signature-input"),
        format!(
            "sig1=(\"@method\" \"@target-uri\" \"content-digest\");created={created};keyid=\"{KEY_ID}\";alg=\"rsa-v1_5-sha256\""
        )
    );
    assert!(letter.header("signature").starts_with("sig1=:"));
    assert!(letter.header("content-digest").starts_with("sha-256=:"));
}

#[test]
fn every_bit_of_a_letter_counts() {
    for scheme in [Scheme::Cavage, Scheme::Rfc9421] {
        let letter = signed(scheme, &RSA);
        let mut body = letter.clone();
        body.body.push(b' ');
        assert!(body.check(&RSA).is_err(), "{scheme:?} body");
        let path = Letter { path: "/inbox?page=2&x=%20", ..letter.clone() };
        assert!(path.check(&RSA).is_err(), "{scheme:?} path");
        assert!(letter.check(&ED25519).is_err(), "{scheme:?} key");
    }
}

#[test]
fn schemes_are_kept_by_a_word() {
    for scheme in [Scheme::Cavage, Scheme::Rfc9421] {
        assert_eq!(Scheme::parse(scheme.as_str()), Some(scheme));
        assert_eq!(scheme.other().other(), scheme);
    }
    assert_eq!(Scheme::parse("something"), None);
}
