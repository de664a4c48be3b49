//! Keys in every form in which they come, and the keys that are not believed.

use federation::Id;
use federation::sign::{KeyError, KeyKind, PrivateKey, PublicKey, PublicKeys};
use federation::vocab::actor::KeyMaterial;
use openssl::bn::BigNum;
use openssl::pkey::PKey;
use openssl::rsa::Rsa;

use crate::{ED25519, KEY_ID, RSA, public};

/// A public RSA key of this size with this exponent, as PEM.
fn rsa_pem(bits: i32, exponent: &str) -> String {
    let mut modulus = BigNum::new().expect("a number");
    modulus.set_bit(bits - 1).expect("a bit");
    modulus.set_bit(0).expect("a bit");
    let exponent = BigNum::from_dec_str(exponent).expect("a number");
    let key = Rsa::from_public_components(modulus, exponent).expect("a key");
    let pem = PKey::from_rsa(key).and_then(|key| key.public_key_to_pem()).expect("a PEM");
    String::from_utf8(pem).expect("a text")
}

#[test]
fn keys_survive_every_form() {
    for key in [&*RSA, &*ED25519] {
        let key = public(key);
        assert_eq!(PublicKey::from_pem(&key.to_pem().unwrap()).as_ref(), Ok(&key));
        assert_eq!(PublicKey::from_der(&key.to_der().unwrap()).as_ref(), Ok(&key));
        assert_eq!(PublicKey::from_multibase(&key.to_multibase().unwrap()).as_ref(), Ok(&key));
        let material = KeyMaterial::Pem(key.to_pem().unwrap());
        assert_eq!(PublicKey::from_material(&material), Ok(key));
    }
}

#[test]
fn private_keys_survive_being_kept() {
    for key in [&*RSA, &*ED25519] {
        let kept = PrivateKey::from_pem(&key.to_pem().unwrap()).unwrap();
        assert_eq!(public(&kept), public(key));
        assert_eq!(kept.kind(), key.kind());
    }
}

#[test]
fn an_old_pkcs1_pem_is_read() {
    let spki = public(&RSA).to_der().unwrap();
    let pkcs1 = Rsa::public_key_from_der(&spki).unwrap().public_key_to_pem_pkcs1().unwrap();
    let pem = String::from_utf8(pkcs1).unwrap();
    assert!(pem.starts_with("-----BEGIN RSA PUBLIC KEY-----"));
    assert_eq!(PublicKey::from_pem(&format!("\n  {pem}\n")), Ok(public(&RSA)));
}

#[test]
fn the_example_of_fep_521a_is_read() {
    let key = PublicKey::from_multibase("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
    assert_eq!(key.map(|key| key.kind()), Ok(KeyKind::Ed25519));
}

#[test]
fn case_34_rsa_keys_of_a_weak_or_absurd_size_are_refused() {
    assert!(PublicKey::from_pem(&rsa_pem(2048, "65537")).is_ok());
    assert!(PublicKey::from_pem(&rsa_pem(8192, "65537")).is_ok());
    for bits in [512, 1024, 2047, 8193, 16384] {
        let refused = PublicKey::from_pem(&rsa_pem(bits, "65537"));
        assert_eq!(refused, Err(KeyError::Size(bits)));
    }
}

#[test]
fn case_34_rsa_exponents_that_are_even_tiny_or_huge_are_refused() {
    assert!(PublicKey::from_pem(&rsa_pem(2048, "3")).is_ok());
    for exponent in ["1", "2", "65536", "4294967297", "340282366920938463463374607431768211457"] {
        let refused = PublicKey::from_pem(&rsa_pem(2048, exponent));
        assert_eq!(refused, Err(KeyError::Exponent), "{exponent}");
    }
}

#[test]
fn case_34_the_same_holds_for_der_and_multibase() {
    let weak = Rsa::generate(1024).unwrap();
    let der = PKey::from_rsa(weak.clone()).unwrap().public_key_to_der().unwrap();
    assert_eq!(PublicKey::from_der(&der), Err(KeyError::Size(1024)));
    let pkcs1 = weak.public_key_to_der_pkcs1().unwrap();
    let bytes = [&[0x85, 0x24][..], &pkcs1].concat();
    let text = format!("z{}", bs58::encode(bytes).into_string());
    assert_eq!(PublicKey::from_multibase(&text), Err(KeyError::Size(1024)));
    let pem = String::from_utf8(weak.private_key_to_pem().unwrap()).unwrap();
    assert_eq!(PrivateKey::from_pem(&pem).err(), Some(KeyError::Size(1024)));
}

#[test]
fn other_kinds_of_key_and_nonsense_are_refused() {
    let group = openssl::ec::EcGroup::from_curve_name(openssl::nid::Nid::X9_62_PRIME256V1).unwrap();
    let key = PKey::from_ec_key(openssl::ec::EcKey::generate(&group).unwrap()).unwrap();
    let pem = String::from_utf8(key.public_key_to_pem().unwrap()).unwrap();
    assert_eq!(PublicKey::from_pem(&pem), Err(KeyError::Kind));
    for text in ["", "z", "zzzz", "m1234", "z6Mk"] {
        assert!(PublicKey::from_multibase(text).is_err(), "{text}");
    }
    assert!(
        PublicKey::from_pem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----").is_err()
    );
    assert!(PublicKey::from_pem(&"A".repeat(100_000)).is_err());
    assert!(PublicKey::from_der(&[0x30, 0x00]).is_err());
}

#[test]
fn a_private_key_is_never_shown() {
    assert_eq!(format!("{:?}", &*RSA), "PrivateKey(Rsa)");
}

#[test]
fn case_36_a_rotated_key_can_be_forgotten() {
    let keys = PublicKeys::new(10);
    let id = Id::parse(KEY_ID).unwrap();
    keys.insert(id.clone(), public(&RSA));
    assert_eq!(keys.get(&id), Some(public(&RSA)));
    keys.forget(&id);
    assert_eq!(keys.get(&id), None);
}
