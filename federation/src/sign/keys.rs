//! Keys: made, read and written, as PEM, DER and multibase (FEP-521a).
//!
//! Reading a PEM costs more than checking a signature with it, so a read key is kept: a key holds
//! its parsed form and [`PublicKeys`] remembers those of others.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use moka::sync::Cache;
use openssl::bn::BigNum;
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::pkey::{Id as Algorithm, PKey, Private, Public};
use openssl::rsa::Rsa;

use super::{Hint, Refusal};
use crate::Id;
use crate::vocab::actor::KeyMaterial;

/// Size of the RSA keys that we make, in bits.
const RSA_BITS: u32 = 2048;
/// Sizes of the RSA keys that we believe, in bits. Above it, checking becomes a way to keep us busy.
const RSA_RANGE: std::ops::RangeInclusive<i32> = 2048..=8192;
/// The longest text in which a key may come, in bytes; an 8192-bit key takes under 1,600.
const MAX_TEXT: usize = 8 * 1024;
/// An Ed25519 key in `SubjectPublicKeyInfo` is these bytes and then the key (RFC 8410 section 4).
const ED25519_SPKI: [u8; 12] =
    [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0];
/// Multicodec prefixes, as unsigned varints: `ed25519-pub` and `rsa-pub`.
const ED25519_CODEC: [u8; 2] = [0xed, 0x01];
const RSA_CODEC: [u8; 2] = [0x85, 0x24];

/// The two kinds of key in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyKind {
    /// RSA, used with PKCS#1 v1.5.
    Rsa,
    /// Ed25519.
    Ed25519,
}

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// It cannot be read in this form.
    #[error("unreadable key ({0})")]
    Unreadable(&'static str),
    /// It is neither RSA nor Ed25519.
    #[error("a kind of key that is not used here")]
    Kind,
    /// An RSA key of a size that is too weak or absurdly large, in bits.
    #[error("RSA key of {0} bits")]
    Size(i32),
    /// An RSA exponent that is even, below 3 or above 2^32.
    #[error("RSA exponent")]
    Exponent,
    /// OpenSSL refused.
    #[error("OpenSSL: {0}")]
    OpenSsl(String),
}

impl From<ErrorStack> for KeyError {
    fn from(error: ErrorStack) -> Self {
        Self::OpenSsl(error.to_string())
    }
}

/// How a signature is made: the algorithm together with its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    RsaSha256,
    RsaSha512,
    Ed25519,
}

/// A public key, read and found good enough. Cheap to clone.
#[derive(Clone)]
pub struct PublicKey {
    kind: KeyKind,
    key: Arc<PKey<Public>>,
}

impl PublicKey {
    /// Reads a PEM text: `BEGIN PUBLIC KEY` (SPKI) or `BEGIN RSA PUBLIC KEY` (PKCS#1).
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        let pem = pem.trim();
        if pem.len() > MAX_TEXT {
            return Err(KeyError::Unreadable("PEM too long"));
        }
        let unreadable = |_| KeyError::Unreadable("PEM");
        let key = if pem.starts_with("-----BEGIN RSA PUBLIC KEY-----") {
            let rsa = Rsa::public_key_from_pem_pkcs1(pem.as_bytes()).map_err(unreadable)?;
            PKey::from_rsa(rsa)?
        } else {
            PKey::public_key_from_pem(pem.as_bytes()).map_err(unreadable)?
        };
        Self::checked(key)
    }

    /// Reads `SubjectPublicKeyInfo`, the form in which keys are kept.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        if der.len() > MAX_TEXT {
            return Err(KeyError::Unreadable("DER too long"));
        }
        if let Some(raw) = der.strip_prefix(&ED25519_SPKI) {
            return Self::from_ed25519(raw);
        }
        // OpenSSL's older reader: a hundred times faster than the general one.
        let rsa = Rsa::public_key_from_der(der).map_err(|_| KeyError::Unreadable("DER"))?;
        Self::checked(PKey::from_rsa(rsa)?)
    }

    /// Reads `publicKeyMultibase`: base58btc of a multicodec Ed25519 or RSA key.
    pub fn from_multibase(text: &str) -> Result<Self, KeyError> {
        let unreadable = KeyError::Unreadable("multibase");
        if text.len() > MAX_TEXT {
            return Err(unreadable);
        }
        let Some(encoded) = text.trim().strip_prefix('z') else { return Err(unreadable) };
        let bytes = bs58::decode(encoded).into_vec().map_err(|_| unreadable.clone())?;
        if let Some(raw) = bytes.strip_prefix(&ED25519_CODEC) {
            Self::from_ed25519(raw)
        } else if let Some(der) = bytes.strip_prefix(&RSA_CODEC) {
            let rsa = Rsa::public_key_from_der_pkcs1(der).map_err(|_| unreadable)?;
            Self::checked(PKey::from_rsa(rsa)?)
        } else {
            Err(KeyError::Kind)
        }
    }

    /// Reads a key as an actor or key document writes it.
    pub fn from_material(material: &KeyMaterial) -> Result<Self, KeyError> {
        match material {
            KeyMaterial::Pem(pem) => Self::from_pem(pem),
            KeyMaterial::Multibase(text) => Self::from_multibase(text),
        }
    }

    fn from_ed25519(raw: &[u8]) -> Result<Self, KeyError> {
        let key = PKey::public_key_from_raw_bytes(raw, Algorithm::ED25519)
            .map_err(|_| KeyError::Unreadable("Ed25519"))?;
        Self::checked(key)
    }

    fn checked(key: PKey<Public>) -> Result<Self, KeyError> {
        let kind = match key.id() {
            Algorithm::RSA => {
                let rsa = key.rsa()?;
                check_rsa(rsa.n().num_bits(), rsa.e())?;
                KeyKind::Rsa
            }
            Algorithm::ED25519 => KeyKind::Ed25519,
            _ => return Err(KeyError::Kind),
        };
        Ok(Self { kind, key: Arc::new(key) })
    }

    /// Which kind of key it is.
    #[must_use]
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// Writes `SubjectPublicKeyInfo`.
    pub fn to_der(&self) -> Result<Vec<u8>, KeyError> {
        Ok(self.key.public_key_to_der()?)
    }

    /// Writes a PEM text in the form that everybody reads (SPKI).
    pub fn to_pem(&self) -> Result<String, KeyError> {
        text(self.key.public_key_to_pem()?)
    }

    /// Writes `publicKeyMultibase` (FEP-521a).
    pub fn to_multibase(&self) -> Result<String, KeyError> {
        let bytes = match self.kind {
            KeyKind::Rsa => {
                let der = self.key.rsa()?.public_key_to_der_pkcs1()?;
                [&RSA_CODEC[..], &der].concat()
            }
            KeyKind::Ed25519 => [&ED25519_CODEC[..], &self.key.raw_public_key()?].concat(),
        };
        Ok(format!("z{}", bs58::encode(bytes).into_string()))
    }

    /// The ways in which a signature by this key may have been made, given what the request says.
    pub(super) fn methods(&self, hint: Hint) -> Result<&'static [Method], Refusal> {
        match (self.kind, hint) {
            (KeyKind::Rsa, Hint::Unsaid | Hint::RsaSha256) => Ok(&[Method::RsaSha256]),
            (KeyKind::Rsa, Hint::Hs2019) => Ok(&[Method::RsaSha256, Method::RsaSha512]),
            (KeyKind::Rsa, Hint::RsaSha512) => Ok(&[Method::RsaSha512]),
            (KeyKind::Ed25519, Hint::Unsaid | Hint::Hs2019 | Hint::Ed25519) => {
                Ok(&[Method::Ed25519])
            }
            (KeyKind::Rsa, Hint::Ed25519)
            | (KeyKind::Ed25519, Hint::RsaSha256 | Hint::RsaSha512) => Err(Refusal::Algorithm),
        }
    }

    /// Whether this key made this signature. Trouble inside OpenSSL counts as no.
    pub(super) fn verifies(&self, method: Method, base: &[u8], signature: &[u8]) -> bool {
        let check = || -> Result<bool, ErrorStack> {
            let mut verifier = match method {
                Method::RsaSha256 => {
                    openssl::sign::Verifier::new(MessageDigest::sha256(), &self.key)?
                }
                Method::RsaSha512 => {
                    openssl::sign::Verifier::new(MessageDigest::sha512(), &self.key)?
                }
                Method::Ed25519 => openssl::sign::Verifier::new_without_digest(&self.key)?,
            };
            verifier.verify_oneshot(signature, base)
        };
        check().unwrap_or(false)
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.key.public_eq(&other.key)
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({:?})", self.kind)
    }
}

/// A private key. Cheap to clone; never shown.
#[derive(Clone)]
pub struct PrivateKey {
    kind: KeyKind,
    key: Arc<PKey<Private>>,
}

impl PrivateKey {
    /// Makes an RSA key of 2048 bits. Takes about half a second: not on a thread that others wait for.
    pub fn generate_rsa() -> Result<Self, KeyError> {
        Self::checked(PKey::from_rsa(Rsa::generate(RSA_BITS)?)?)
    }

    /// Makes an Ed25519 key.
    pub fn generate_ed25519() -> Result<Self, KeyError> {
        Self::checked(PKey::generate_ed25519()?)
    }

    /// Reads a PEM text without a password, PKCS#8 or PKCS#1.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        // With an empty password OpenSSL never asks for one on the terminal.
        let key = PKey::private_key_from_pem_passphrase(pem.trim().as_bytes(), b"")
            .map_err(|_| KeyError::Unreadable("PEM"))?;
        Self::checked(key)
    }

    fn checked(key: PKey<Private>) -> Result<Self, KeyError> {
        let kind = match key.id() {
            Algorithm::RSA => {
                let rsa = key.rsa()?;
                check_rsa(rsa.n().num_bits(), rsa.e())?;
                KeyKind::Rsa
            }
            Algorithm::ED25519 => KeyKind::Ed25519,
            _ => return Err(KeyError::Kind),
        };
        Ok(Self { kind, key: Arc::new(key) })
    }

    /// Which kind of key it is.
    #[must_use]
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// Writes a PEM text (PKCS#8), to be kept secret.
    pub fn to_pem(&self) -> Result<String, KeyError> {
        text(self.key.private_key_to_pem_pkcs8()?)
    }

    /// The key that others may have.
    pub fn public(&self) -> Result<PublicKey, KeyError> {
        PublicKey::from_der(&self.key.public_key_to_der()?)
    }

    /// Signs: RSA PKCS#1 v1.5 with SHA-256, or Ed25519.
    pub(super) fn sign(&self, base: &[u8]) -> Result<Vec<u8>, KeyError> {
        let mut signer = match self.kind {
            KeyKind::Rsa => openssl::sign::Signer::new(MessageDigest::sha256(), &self.key)?,
            KeyKind::Ed25519 => openssl::sign::Signer::new_without_digest(&self.key)?,
        };
        Ok(signer.sign_oneshot_to_vec(base)?)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({:?})", self.kind)
    }
}

/// Keys of others that were read before, by key id: a bounded number of them. It holds what the
/// caller has checked and put in; it does not fetch.
#[derive(Debug, Clone)]
pub struct PublicKeys(Cache<Id, PublicKey>);

impl PublicKeys {
    /// Room for this many keys; the least used ones make way.
    #[must_use]
    pub fn new(capacity: u64) -> Self {
        Self(Cache::new(capacity))
    }

    /// The key, when it is known.
    #[must_use]
    pub fn get(&self, key_id: &Id) -> Option<PublicKey> {
        self.0.get(key_id)
    }

    /// Remembers a key.
    pub fn insert(&self, key_id: Id, key: PublicKey) {
        self.0.insert(key_id, key);
    }

    /// Forgets a key, because it was rotated or its owner is gone.
    pub fn forget(&self, key_id: &Id) {
        self.0.invalidate(key_id);
    }
}

/// Reads base64 whether or not it is padded.
pub(super) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &ALPHABET,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    LENIENT.decode(text.trim()).ok()
}

fn check_rsa(bits: i32, exponent: &openssl::bn::BigNumRef) -> Result<(), KeyError> {
    if !RSA_RANGE.contains(&bits) {
        return Err(KeyError::Size(bits));
    }
    let smallest = BigNum::from_u32(3)?;
    // Above 32 bits an exponent makes every check slow and nothing safer.
    if *exponent < *smallest || exponent.num_bits() > 32 || !exponent.is_bit_set(0) {
        return Err(KeyError::Exponent);
    }
    Ok(())
}

fn text(bytes: Vec<u8>) -> Result<String, KeyError> {
    String::from_utf8(bytes).map_err(|_| KeyError::Unreadable("PEM"))
}
