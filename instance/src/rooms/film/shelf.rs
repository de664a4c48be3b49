//! The files of films and their captions: one folder, and in it each file under a name that is
//! never used again. A file is there completely or not at all.

use std::io::Result;
use std::path::{Path, PathBuf};

use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::container::{self, Format, NoFilm};
use crate::kit::House;
use crate::kit::id::{is_id, made_at, new_id};
use crate::kit::time::{DAY, Moment};

/// How long a file stays that belongs to no film: a form may still bring it.
const UNUSED_STAYS: i64 = DAY;

fn folder(house: &House) -> PathBuf {
    house.config.data.join("films")
}

/// The path of a file; `None` for what is no name of ours, so that nobody walks out of the folder.
#[must_use]
pub fn path(house: &House, name: &str) -> Option<PathBuf> {
    let (id, ending) = name.split_once('.')?;
    let is_ours = is_id(id) && ["mp4", "webm", "vtt"].contains(&ending);
    is_ours.then(|| folder(house).join(name))
}

/// Whether there is such a file.
pub async fn has(house: &House, name: &str) -> bool {
    match path(house, name) {
        Some(path) => tokio::fs::try_exists(path).await.unwrap_or(false),
        None => false,
    }
}

/// A film that is still coming in. Dropped before it is kept, it leaves nothing.
pub struct Coming {
    path: PathBuf,
    id: String,
    file: File,
    written: u64,
    most: u64,
}

impl Drop for Coming {
    fn drop(&mut self) {
        // It is not there any more once it was kept.
        drop(std::fs::remove_file(&self.path));
    }
}

impl Coming {
    /// Begins a file that may have `most` bytes.
    pub async fn begin(house: &House, most: u64) -> Result<Self> {
        let folder = folder(house);
        tokio::fs::create_dir_all(&folder).await?;
        let id = new_id(house.now());
        let path = folder.join(format!("{id}.part"));
        let file = File::create(&path).await?;
        Ok(Self { path, id, file, written: 0, most })
    }

    /// Writes the next bytes; what is too much is passed over.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.written = self.written.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.is_too_large() { Ok(()) } else { self.file.write_all(bytes).await }
    }

    /// Whether more came than is allowed.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.written > self.most
    }

    /// Whether nothing came at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written == 0
    }

    /// Looks whether it is a film, and keeps it; returns its name.
    pub async fn keep(mut self) -> std::result::Result<String, NoFilm> {
        self.file.flush().await?;
        self.file.sync_data().await?;
        let looked = self.path.clone();
        let look = tokio::task::spawn_blocking(move || look(&looked));
        let format = look.await.map_err(std::io::Error::other)??;
        let name = format!("{}.{}", self.id, format.ending());
        tokio::fs::rename(&self.path, self.path.with_file_name(&name)).await?;
        Ok(name)
    }
}

fn look(path: &Path) -> std::result::Result<Format, NoFilm> {
    let mut file = std::io::BufReader::new(std::fs::File::open(path)?);
    container::format(&mut file)
}

/// Keeps captions; returns the name of their file.
pub async fn keep_captions(house: &House, text: &str) -> Result<String> {
    let folder = folder(house);
    tokio::fs::create_dir_all(&folder).await?;
    let id = new_id(house.now());
    let draft = folder.join(format!("{id}.part"));
    tokio::fs::write(&draft, text).await?;
    let name = format!("{id}.vtt");
    tokio::fs::rename(&draft, folder.join(&name)).await?;
    Ok(name)
}

/// Removes a file; nothing happens when it is not there.
pub async fn remove(house: &House, name: &str) {
    if let Some(path) = path(house, name)
        && let Err(error) = tokio::fs::remove_file(path).await
    {
        tracing::debug!(%error, name, "no file to remove");
    }
}

/// Removes files that belong to no film and that no form will bring any more.
pub async fn clean(house: &House, used: &[&str], now: Moment) -> Result<()> {
    let mut entries = match tokio::fs::read_dir(folder(house)).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    while let Some(entry) = entries.next_entry().await? {
        let name = entry.file_name().into_string().unwrap_or_default();
        let id = name.split('.').next().unwrap_or_default();
        let is_old = is_id(id) && made_at(id).plus(UNUSED_STAYS) < now;
        if is_old && !used.contains(&name.as_str()) {
            tokio::fs::remove_file(entry.path()).await?;
        }
    }
    Ok(())
}
