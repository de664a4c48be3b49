//! Where the files of pictures and films lie: a folder for each medium, and in it a file for each
//! size.
//!
//! Everything that keeps or reads a file of a medium goes through [`Shelf`]. A file is there
//! completely or not at all, and never changes once it is there; so the same few deeds could be
//! done by an object store, with `<id>/<name>` as the key.

use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::fs;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};

use crate::kit::id::is_id;

/// The longest name of a file.
const MOST_NAME: usize = 40;
/// What the name of a file ends with while it is being written.
const DRAFT: &str = ".part";

/// The folder with the files of all media.
#[derive(Debug, Clone)]
pub struct Shelf {
    root: PathBuf,
}

/// Why a file was not put on the shelf.
#[derive(Debug, thiserror::Error)]
pub enum NotPut {
    /// There were more bytes than were allowed.
    #[error("too large")]
    TooLarge,
    /// It could not be read or written.
    #[error("trouble with a file: {0}")]
    Trouble(#[from] Error),
}

impl Shelf {
    /// A shelf in this folder, which is made when the first file comes.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The path of a file of a medium, for serving parts of it. Nothing has to be there. `None`
    /// for what is no id and no name of ours, so that nobody walks out of the folder.
    #[must_use]
    pub fn path(&self, id: &str, name: &str) -> Option<PathBuf> {
        (is_id(id) && is_name(name)).then(|| self.root.join(id).join(name))
    }

    fn own_path(&self, id: &str, name: &str) -> Result<PathBuf> {
        self.path(id, name).ok_or_else(|| Error::new(ErrorKind::InvalidInput, "no name of ours"))
    }

    /// Keeps a file, in the place of an earlier one with this name.
    pub async fn put(&self, id: &str, name: &str, bytes: &[u8]) -> Result<()> {
        match self.put_from(id, name, bytes, u64::MAX).await {
            Ok(_) => Ok(()),
            Err(NotPut::Trouble(error)) => Err(error),
            Err(NotPut::TooLarge) => Err(ErrorKind::FileTooLarge.into()),
        }
    }

    /// Keeps what a reader gives, without holding it in memory; returns how many bytes that was.
    /// Nothing is left when there are more than `most` bytes, or when the reader breaks off.
    pub async fn put_from(
        &self,
        id: &str,
        name: &str,
        from: impl AsyncRead + Unpin,
        most: u64,
    ) -> std::result::Result<u64, NotPut> {
        let path = self.own_path(id, name)?;
        fs::create_dir_all(self.root.join(id)).await?;
        // A half-written file must never be seen under its real name.
        let draft = self.root.join(id).join(format!("{name}{DRAFT}"));
        match write(&draft, from, most).await {
            Ok(written) => {
                fs::rename(&draft, &path).await?;
                Ok(written)
            }
            Err(error) => {
                drop(fs::remove_file(&draft).await);
                // Fails when there are other files, and then it should stay.
                drop(fs::remove_dir(self.root.join(id)).await);
                Err(error)
            }
        }
    }

    /// The bytes of a file; `None` when it is not there.
    pub async fn get(&self, id: &str, name: &str) -> Result<Option<Bytes>> {
        let Some(path) = self.path(id, name) else { return Ok(None) };
        match fs::read(path).await {
            Ok(bytes) => Ok(Some(bytes.into())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A file to read bit by bit, and how many bytes it has; `None` when it is not there.
    pub async fn open(&self, id: &str, name: &str) -> Result<Option<(fs::File, u64)>> {
        let Some(path) = self.path(id, name) else { return Ok(None) };
        match fs::File::open(path).await {
            Ok(file) => {
                let bytes = file.metadata().await?.len();
                Ok(Some((file, bytes)))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes one file; nothing happens when it is not there.
    pub async fn remove_file(&self, id: &str, name: &str) -> Result<()> {
        kindly(fs::remove_file(self.own_path(id, name)?).await)
    }

    /// Removes every file of a medium; nothing happens when there is none.
    pub async fn remove(&self, id: &str) -> Result<()> {
        if !is_id(id) {
            return Err(ErrorKind::InvalidInput.into());
        }
        kindly(fs::remove_dir_all(self.root.join(id)).await)
    }

    /// The ids of all media that have files here.
    pub async fn ids(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut folder = match fs::read_dir(&self.root).await {
            Ok(folder) => folder,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(found),
            Err(error) => return Err(error),
        };
        while let Some(entry) = folder.next_entry().await? {
            found.extend(entry.file_name().into_string().ok().filter(|name| is_id(name)));
        }
        Ok(found)
    }

    /// Takes in pictures from before there were sizes: `<id>.jpg` in a folder of their own. Called
    /// once at the start of the program; returns how many moved.
    pub fn take_in(&self, old: &Path, name: &str) -> Result<u64> {
        let mut moved = 0;
        let entries = match std::fs::read_dir(old) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(0),
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let file = entry.file_name().into_string().unwrap_or_default();
            let id = file.strip_suffix(".jpg").unwrap_or_default();
            let Some(path) = self.path(id, name) else { continue };
            std::fs::create_dir_all(self.root.join(id))?;
            // Another process may have moved it just now.
            kindly(std::fs::rename(entry.path(), path))?;
            moved += 1;
        }
        Ok(moved)
    }
}

/// Whether a name can be of a file of ours: `picture.jpg`, `640.webp`.
fn is_name(name: &str) -> bool {
    let is_plain = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'.' || c == b'-';
    name.len() <= MOST_NAME
        && name.bytes().all(is_plain)
        && !name.is_empty()
        && !name.starts_with('.')
        && !name.ends_with(DRAFT)
}

/// It is fine when there was nothing.
fn kindly(done: Result<()>) -> Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

async fn write(
    draft: &Path,
    from: impl AsyncRead + Unpin,
    most: u64,
) -> std::result::Result<u64, NotPut> {
    let mut file = fs::File::create(draft).await?;
    let written = tokio::io::copy(&mut from.take(most.saturating_add(1)), &mut file).await?;
    if written > most {
        return Err(NotPut::TooLarge);
    }
    file.flush().await?;
    // The database may know of it only when the disk has it.
    file.sync_data().await?;
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> String {
        "018bcfe5687b7a3e8f9001122334455a".to_owned()
    }

    fn shelf() -> (tempfile::TempDir, Shelf) {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::new(folder.path().join("media"));
        (folder, shelf)
    }

    #[tokio::test]
    async fn what_is_put_can_be_got_until_it_is_removed() {
        let (_folder, shelf) = shelf();
        let id = id();
        shelf.put(&id, "picture.jpg", b"one").await.unwrap();
        shelf.put(&id, "640.webp", b"two").await.unwrap();
        assert_eq!(shelf.get(&id, "640.webp").await.unwrap().unwrap(), "two");
        assert_eq!(shelf.open(&id, "picture.jpg").await.unwrap().unwrap().1, 3);
        assert_eq!(shelf.ids().await.unwrap(), std::slice::from_ref(&id));
        shelf.remove_file(&id, "640.webp").await.unwrap();
        assert!(shelf.get(&id, "640.webp").await.unwrap().is_none());
        shelf.remove(&id).await.unwrap();
        shelf.remove(&id).await.unwrap();
        assert!(shelf.get(&id, "picture.jpg").await.unwrap().is_none());
        assert!(shelf.ids().await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn what_is_too_large_leaves_nothing_behind() {
        let (folder, shelf) = shelf();
        let id = id();
        let refused = shelf.put_from(&id, "film.mp4", [0_u8; 11].as_slice(), 10).await;
        assert!(matches!(refused, Err(NotPut::TooLarge)));
        assert!(!folder.path().join("media").join(&id).exists());
        assert_eq!(shelf.put_from(&id, "film.mp4", [0_u8; 10].as_slice(), 10).await.unwrap(), 10);
    }

    #[tokio::test]
    async fn a_reader_that_breaks_off_leaves_the_earlier_file_as_it_was() {
        let (folder, shelf) = shelf();
        let id = id();
        shelf.put(&id, "film.mp4", b"whole").await.unwrap();
        let broken = half_a_file();
        assert!(shelf.put_from(&id, "film.mp4", broken, 100).await.is_err());
        assert_eq!(shelf.get(&id, "film.mp4").await.unwrap().unwrap(), "whole");
        let files = std::fs::read_dir(folder.path().join("media").join(&id)).unwrap().count();
        assert_eq!(files, 1);
    }

    /// Gives a few bytes, and then an error.
    fn half_a_file() -> impl AsyncRead + Unpin {
        struct Broken;
        impl AsyncRead for Broken {
            fn poll_read(
                self: std::pin::Pin<&mut Self>,
                _: &mut std::task::Context<'_>,
                _: &mut tokio::io::ReadBuf<'_>,
            ) -> std::task::Poll<Result<()>> {
                std::task::Poll::Ready(Err(ErrorKind::ConnectionReset.into()))
            }
        }
        b"half".as_slice().chain(Broken)
    }

    #[tokio::test]
    async fn nobody_walks_out_of_the_folder() {
        let (_folder, shelf) = shelf();
        for name in ["../secret", "a/b", ".hidden", "", "half.part", "Upper.jpg"] {
            assert!(shelf.path(&id(), name).is_none(), "{name}");
            assert!(shelf.put(&id(), name, b"").await.is_err(), "{name}");
        }
        assert!(shelf.path("..", "picture.jpg").is_none());
        assert!(shelf.remove("..").await.is_err());
    }

    #[test]
    fn pictures_from_before_move_to_the_shelf() {
        let (folder, shelf) = shelf();
        let old = folder.path().join("pictures");
        std::fs::create_dir(&old).unwrap();
        let id = id();
        std::fs::write(old.join(format!("{id}.jpg")), b"photo").unwrap();
        std::fs::write(old.join("notes.txt"), b"not ours").unwrap();
        assert_eq!(shelf.take_in(&old, "picture.jpg").unwrap(), 1);
        let moved = shelf.path(&id, "picture.jpg").unwrap();
        assert_eq!(std::fs::read(moved).unwrap(), b"photo");
        assert_eq!(shelf.take_in(&old, "picture.jpg").unwrap(), 0);
        assert!(old.join("notes.txt").exists());
    }
}
