//! Making a backup: first the database as it is at one moment, then the files, so that every picture
//! that the database names is there.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use tar::{Builder, Header};

use super::shelf::{self, Holds};
use crate::kit::jobs::{Job, Setback};
use crate::kit::{House, Lang};

/// The kind of job that makes a backup.
pub const BACKUP: &str = "backup";
/// One megabyte, as the settings count them.
const MEGABYTE: u64 = 1024 * 1024;

/// What goes into a backup.
struct Parts {
    /// The copy of the database.
    database: PathBuf,
    /// The folder with everything else.
    data: PathBuf,
    holds: Holds,
    /// A few lines about what this is and how it is put back.
    read_me: String,
    /// When it is made, in seconds since 1970.
    at: u64,
}

/// Makes the backup that was asked for. What goes wrong is told to whoever asked, who can ask again.
pub async fn make(house: &House, job: &Job) -> Result<(), Setback> {
    let payload: serde_json::Value = serde_json::from_str(&job.payload).unwrap_or_default();
    let id = payload.get("id").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let mark = shelf::mark(house, &id);
    // It was made already, or was asked for in the house that this one is a copy of.
    if !tokio::fs::try_exists(&mark).await.unwrap_or(false) {
        return Ok(());
    }
    let made = write(house, &id, job.attempts).await;
    if made.is_err() {
        drop(shelf::remove(house, &id));
    }
    drop(std::fs::remove_file(mark));
    made.map_err(|error| Setback::Never(format!("{error:#}")))?;
    shelf::clean(house).map_err(anyhow::Error::from)?;
    Ok(())
}

/// Whether the files of people fit in a backup, by how many bytes they are.
pub fn fits(house: &House, bytes: u64) -> bool {
    bytes <= u64::from(house.config.backup_megabytes) * MEGABYTE
}

async fn write(house: &House, id: &str, turn: i64) -> anyhow::Result<()> {
    shelf::make_folder(house)?;
    let database = shelf::draft(house, id, turn, "database");
    shelf::kindly(std::fs::remove_file(&database))?;
    house.db.copy_to(&database).await.context("the database could not be copied")?;
    let data = house.config.data.clone();
    let (_, media) = shelf::measure(&data)?;
    let holds = if fits(house, media) { Holds::Everything } else { Holds::Database };
    let settings = house.settings().await?;
    let parts = Parts {
        database: database.clone(),
        data,
        holds,
        read_me: read_me(settings.language, &house.config.origin_text()),
        at: u64::try_from(house.now().millis() / 1_000).unwrap_or_default(),
    };
    let draft = shelf::draft(house, id, turn, "tar");
    let written = draft.clone();
    tokio::task::spawn_blocking(move || pack(&parts, &written)).await??;
    std::fs::remove_file(database)?;
    // A backup must never be seen half.
    std::fs::rename(draft, shelf::path(house, id, holds))?;
    Ok(())
}

fn read_me(lang: Lang, origin: &str) -> String {
    lang.put("backup-read-me", "origin", origin)
}

fn pack(parts: &Parts, to: &Path) -> anyhow::Result<()> {
    let mut tar = Builder::new(shelf::new_file(to)?);
    let text = parts.read_me.as_bytes();
    let mut header = Header::new_gnu();
    header.set_size(u64::try_from(text.len())?);
    header.set_mode(0o644);
    header.set_mtime(parts.at);
    header.set_cksum();
    tar.append_data(&mut header, "LEES-MIJ.txt", text)?;
    tar.append_file("buurtbond.sqlite", &mut File::open(&parts.database)?)?;
    if parts.holds == Holds::Everything {
        for (path, name) in shelf::files(&parts.data)? {
            match File::open(&path) {
                Ok(mut file) => tar.append_file(&name, &mut file)?,
                // Somebody took it away a moment ago.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error).context(path.display().to_string()),
            }
        }
    }
    let mut file = tar.into_inner()?;
    file.flush()?;
    file.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::io::Read;

    fn packed(holds: Holds) -> BTreeMap<String, Vec<u8>> {
        let data = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(data.path().join("media/a")).unwrap();
        std::fs::write(data.path().join("media/a/picture.jpg"), b"photo").unwrap();
        let database = data.path().join("copy");
        std::fs::write(&database, b"rows").unwrap();
        let to = data.path().join("out.tar");
        let read_me = read_me(Lang::Nl, "https://delinde.example");
        let data = data.path().to_path_buf();
        pack(&Parts { database, data, holds, read_me, at: 1_795_000_000 }, &to).unwrap();
        let mut archive = tar::Archive::new(File::open(&to).unwrap());
        let entries = archive.entries().unwrap().map(|entry| {
            let mut entry = entry.unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.path().unwrap().to_string_lossy().into_owned(), bytes)
        });
        entries.collect()
    }

    #[test]
    fn everything_that_is_packed_is_read_back() {
        let packed = packed(Holds::Everything);
        assert_eq!(packed["buurtbond.sqlite"], b"rows");
        assert_eq!(packed["media/a/picture.jpg"], b"photo");
        let read_me = String::from_utf8(packed["LEES-MIJ.txt"].clone()).unwrap();
        assert!(read_me.contains("https://delinde.example"), "{read_me}");
    }

    #[test]
    fn a_backup_of_the_database_has_no_pictures() {
        let names: Vec<String> = packed(Holds::Database).into_keys().collect();
        assert_eq!(names, ["LEES-MIJ.txt", "buurtbond.sqlite"]);
    }
}
