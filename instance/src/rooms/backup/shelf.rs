//! The files of backups: a folder that nobody else on the machine may read. A backup is there
//! completely or not at all.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};

use crate::kit::House;
use crate::kit::id::{is_id, made_at};
use crate::kit::retention::BACKUP;
use crate::kit::time::{DAY, Moment};

/// The most backups that stay on the server.
const MOST: usize = 3;
/// How long what was left half done stays.
const HALF_DONE_STAYS: i64 = DAY;
/// The folders with files of people, beside the database.
pub const MEDIA: [&str; 3] = ["media", "faces", "films"];
/// What the name of a file ends with while it is being written.
pub const DRAFT: &str = ".part";

/// What is in a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// The database and all pictures and films.
    Everything,
    /// The database only: the rest was too large.
    Database,
}

impl Holds {
    /// What the name of the file ends with.
    fn ending(self) -> &'static str {
        match self {
            Self::Everything => "-everything.tar",
            Self::Database => "-database.tar",
        }
    }
}

/// A backup on this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// What is in it.
    pub holds: Holds,
    /// How many bytes it has.
    pub bytes: u64,
    /// When it was asked for.
    pub made_at: Moment,
}

impl Kept {
    fn read(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let holds = [Holds::Everything, Holds::Database];
        let (id, holds) = holds
            .into_iter()
            .find_map(|holds| Some((name.strip_suffix(holds.ending())?, holds)))?;
        let bytes = std::fs::metadata(path).ok()?.len();
        let made_at = made_at(id);
        is_id(id).then(|| Self { id: id.to_owned(), holds, bytes, made_at })
    }

    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/beheer/reservekopie/{}", self.id)
    }

    /// Whether everything is in it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.holds == Holds::Everything
    }
}

fn folder(house: &House) -> PathBuf {
    house.config.data.join("backups")
}

/// Makes the folder when it is not there.
pub fn make_folder(house: &House) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder(house))
}

/// A new file that only this program may read.
pub fn new_file(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Where a backup lies once it is there.
pub fn path(house: &House, id: &str, holds: Holds) -> PathBuf {
    folder(house).join(format!("{id}{}", holds.ending()))
}

/// Where a part of a backup lies while it is being made. Two who make the same one do not get in each
/// other's way: `turn` is how many times it was begun.
pub fn draft(house: &House, id: &str, turn: i64, part: &str) -> PathBuf {
    folder(house).join(format!("{id}-{turn}-{part}{DRAFT}"))
}

/// The mark of a backup that was asked for in this house. A copy of the database knows of the work,
/// and a house that is restored from it does not do it once more.
pub fn mark(house: &House, id: &str) -> PathBuf {
    folder(house).join(format!("{id}.asked"))
}

fn entries(house: &House) -> Result<Vec<PathBuf>> {
    let entries = match std::fs::read_dir(folder(house)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// The backups on this server, the newest first.
pub fn kept(house: &House) -> Result<Vec<Kept>> {
    let entries = entries(house)?;
    let mut kept: Vec<Kept> = entries.iter().filter_map(|path| Kept::read(path)).collect();
    kept.sort_by(|a, b| b.id.cmp(&a.id));
    Ok(kept)
}

/// The backup with this id.
pub fn find(house: &House, id: &str) -> Result<Option<Kept>> {
    Ok(kept(house)?.into_iter().find(|kept| kept.id == id))
}

/// How many bytes are written of what is being made now.
pub fn written(house: &House) -> Result<u64> {
    let is_draft = |path: &&PathBuf| path.to_string_lossy().ends_with(DRAFT);
    let entries = entries(house)?;
    // The database lies there twice for a while: by itself, and in the backup.
    Ok(entries.iter().filter(is_draft).filter_map(|path| size(path)).max().unwrap_or_default())
}

fn size(path: &Path) -> Option<u64> {
    std::fs::metadata(path).ok().map(|about| about.len())
}

/// Removes every file of a backup that is being made, or that is there.
pub fn remove(house: &House, id: &str) -> Result<()> {
    for path in entries(house)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if is_id(id) && name.starts_with(id) {
            kindly(std::fs::remove_file(&path))?;
        }
    }
    Ok(())
}

/// Removes backups that are a week old, all but the newest three, and what was left half done.
pub fn clean(house: &House) -> Result<()> {
    let now = house.now();
    for (place, backup) in kept(house)?.iter().enumerate() {
        if place >= MOST || backup.made_at.plus(BACKUP) < now {
            remove(house, &backup.id)?;
        }
    }
    for path in entries(house)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let id = name.get(..32).filter(|id| is_id(id));
        let is_old = id.is_some_and(|id| made_at(id).plus(HALF_DONE_STAYS) < now);
        if is_old && Kept::read(&path).is_none() {
            kindly(std::fs::remove_file(&path))?;
        }
    }
    Ok(())
}

/// It is fine when somebody else was faster.
pub fn kindly(done: Result<()>) -> Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Every file of people below a folder with data: its path, and its name from there. What is being
/// written is left out.
pub fn files(data: &Path) -> Result<Vec<(PathBuf, PathBuf)>> {
    let mut found = Vec::new();
    for name in MEDIA {
        walk(&data.join(name), Path::new(name), &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, name: &Path, found: &mut Vec<(PathBuf, PathBuf)>) -> Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let inside = name.join(entry.file_name());
        // Links lead elsewhere: they are passed over.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), &inside, found)?;
        } else if kind.is_file() && !inside.to_string_lossy().ends_with(DRAFT) {
            found.push((entry.path(), inside));
        }
    }
    Ok(())
}

/// How many bytes the database has, and how many the files of people.
pub fn measure(data: &Path) -> Result<(u64, u64)> {
    let database = size(&data.join("buurtbond.sqlite")).unwrap_or_default();
    Ok((database, files(data)?.iter().filter_map(|(path, _)| size(path)).sum()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_says_by_its_name_what_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let id = "018bcfe5687b7a3e8f9001122334455a";
        for (ending, holds) in [
            ("-everything.tar", Some(Holds::Everything)),
            ("-database.tar", Some(Holds::Database)),
            ("-1-tar.part", None),
            (".asked", None),
        ] {
            let path = folder.path().join(format!("{id}{ending}"));
            std::fs::write(&path, b"abc").unwrap();
            let kept = Kept::read(&path);
            assert_eq!(kept.as_ref().map(|kept| kept.holds), holds, "{ending}");
            assert!(kept.is_none_or(|kept| kept.bytes == 3 && kept.id == id));
        }
        let other = folder.path().join("notes-everything.tar");
        std::fs::write(&other, b"abc").unwrap();
        assert_eq!(Kept::read(&other), None);
    }

    #[test]
    fn files_of_people_are_found_in_every_folder_and_drafts_are_not() {
        let data = tempfile::tempdir().unwrap();
        for name in
            ["media/a/picture.jpg", "media/a/640.webp.part", "faces/b", "films/c.mp4", "x/d"]
        {
            let path = data.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, b"12345").unwrap();
        }
        let names: Vec<_> = files(data.path()).unwrap().into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["faces/b", "films/c.mp4", "media/a/picture.jpg"].map(PathBuf::from));
        assert_eq!(measure(data.path()).unwrap(), (0, 15));
    }

    #[test]
    fn a_house_without_pictures_has_no_files_of_people() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(measure(data.path()).unwrap(), (0, 0));
    }
}
