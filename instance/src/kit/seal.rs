//! Sealing: what has to be read back but not by whoever gets hold of the database alone.
//!
//! Secrets that can be kept as a hash are; the secret of a code app cannot, because each code is
//! computed from it. It is encrypted with a key from a file beside the database, `secret.key`,
//! which is made when it is first needed. A copy of the database without that file is of no use.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use anyhow::Context;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::sign::Signer;
use openssl::symm::{Cipher, decrypt_aead, encrypt_aead};
use rand::RngCore;

/// The name of the key file in the data folder.
pub const KEY_FILE: &str = "secret.key";
/// Bytes of the key: AES-256 (FIPS 197).
const KEY: usize = 32;
/// Bytes that make two seals of one text different (NIST SP 800-38D, 8.2.2).
const NONCE: usize = 12;
/// Bytes of a mark that are written: 128 bits, of which guessing is hopeless.
const MARK: usize = 16;
/// Bytes that show that nobody changed it.
const TAG: usize = 16;

/// Seals a text with the key in this folder. `about` says whose it is: what is sealed for one does
/// not open for another. The result is hexadecimal.
pub fn seal(folder: &Path, about: &str, text: &str) -> anyhow::Result<String> {
    let key = match read_key(folder)? {
        Some(key) => key,
        None => make_key(folder)?,
    };
    let mut nonce = [0u8; NONCE];
    rand::rng().fill_bytes(&mut nonce);
    let mut tag = [0u8; TAG];
    let cipher = Cipher::aes_256_gcm();
    let sealed =
        encrypt_aead(cipher, &key, Some(&nonce), about.as_bytes(), text.as_bytes(), &mut tag)?;
    Ok(hex::encode([nonce.as_slice(), &sealed, &tag].concat()))
}

/// Opens what [`seal`] made; an error when the key is another one or something was changed.
pub fn open(folder: &Path, about: &str, sealed: &str) -> anyhow::Result<String> {
    let key =
        read_key(folder)?.with_context(|| format!("{KEY_FILE} is not in {}", folder.display()))?;
    let bytes = hex::decode(sealed)?;
    let (nonce, rest) = bytes.split_at_checked(NONCE).context("too short to be sealed")?;
    let end = rest.len().checked_sub(TAG).context("too short to be sealed")?;
    let (sealed, tag) = rest.split_at_checked(end).context("too short to be sealed")?;
    let cipher = Cipher::aes_256_gcm();
    let text = decrypt_aead(cipher, &key, Some(nonce), about.as_bytes(), sealed, tag)
        .with_context(|| format!("sealed with another key than {KEY_FILE}"))?;
    Ok(String::from_utf8(text)?)
}

/// The mark that only this house can put under a text: an HMAC (RFC 2104) with SHA-256, of which the
/// first half is written, in hexadecimal. `about` keeps marks for one use from serving another.
pub fn mark(folder: &Path, about: &str, text: &str) -> anyhow::Result<String> {
    let key = match read_key(folder)? {
        Some(key) => key,
        None => make_key(folder)?,
    };
    // A key of its own for marks: the other one is for secrets only.
    let own = hmac(&key, format!("buurtbond mark {about}").as_bytes())?;
    let mut mark = hmac(&own, text.as_bytes())?;
    mark.truncate(MARK);
    Ok(hex::encode(mark))
}

fn hmac(key: &[u8], text: &[u8]) -> anyhow::Result<Vec<u8>> {
    let key = PKey::hmac(key)?;
    Ok(Signer::new(MessageDigest::sha256(), &key)?.sign_oneshot_to_vec(text)?)
}

fn read_key(folder: &Path) -> anyhow::Result<Option<[u8; KEY]>> {
    let path = folder.join(KEY_FILE);
    let mut file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).context(path.display().to_string()),
    };
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let mut key = [0u8; KEY];
    hex::decode_to_slice(text.trim(), &mut key)
        .with_context(|| format!("{} is not a key", path.display()))?;
    Ok(Some(key))
}

/// Makes the key and puts it in its place whole, so that nobody reads half of it. When another
/// process was first, its key counts.
fn make_key(folder: &Path) -> anyhow::Result<[u8; KEY]> {
    let mut key = [0u8; KEY];
    rand::rng().fill_bytes(&mut key);
    let mut chance = [0u8; 8];
    rand::rng().fill_bytes(&mut chance);
    let draft = folder.join(format!("{KEY_FILE}.{}", hex::encode(chance)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(&draft).with_context(|| draft.display().to_string())?;
    file.write_all(hex::encode(key).as_bytes())?;
    file.sync_all()?;
    // A link fails when the name is taken; renaming would replace the key of another process.
    let linked = std::fs::hard_link(&draft, folder.join(KEY_FILE));
    std::fs::remove_file(&draft)?;
    match linked {
        Ok(()) => Ok(key),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            read_key(folder)?.context("the key was there a moment ago")
        }
        Err(error) => Err(error).context(KEY_FILE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for each test, removed at the end.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new() -> Self {
            let mut chance = [0u8; 8];
            rand::rng().fill_bytes(&mut chance);
            let path = std::env::temp_dir().join(format!("buurtbond-{}", hex::encode(chance)));
            std::fs::create_dir(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn what_is_sealed_opens_with_the_same_key() {
        let folder = Folder::new();
        let sealed = seal(&folder.0, "noor", "GEHEIM").unwrap();
        assert!(!sealed.contains("GEHEIM") && !sealed.contains(&hex::encode("GEHEIM")));
        assert_eq!(open(&folder.0, "noor", &sealed).unwrap(), "GEHEIM");
        assert_ne!(seal(&folder.0, "noor", "GEHEIM").unwrap(), sealed);
    }

    #[test]
    fn it_opens_for_nobody_else_and_with_no_other_key() {
        let (folder, other) = (Folder::new(), Folder::new());
        let sealed = seal(&folder.0, "noor", "GEHEIM").unwrap();
        assert!(open(&folder.0, "kim", &sealed).is_err());
        assert!(open(&other.0, "noor", &sealed).is_err());
        drop(seal(&other.0, "noor", "x").unwrap());
        assert!(open(&other.0, "noor", &sealed).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_may_read_the_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::new();
        drop(seal(&folder.0, "noor", "x").unwrap());
        let mode = std::fs::metadata(folder.0.join(KEY_FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1, "a draft was left");
    }
}
