//! The files of the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders with what was made or fetched, and not written.
const NOT_OURS: [&str; 7] =
    ["target", "node_modules", ".git", "demo-data", "data", "fonts", "corpus"];

/// A text file.
pub struct File {
    /// Where it is, from the top of the repository.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl File {
    /// Its lines that count: no blank ones, no comments, no unit tests at the end.
    pub fn net_lines(&self) -> usize {
        self.text
            .lines()
            .take_while(|line| *line != "#[cfg(test)]")
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with("//"))
            .count()
    }
}

/// The top of the repository.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// One file by its path.
pub fn file(path: &str) -> File {
    let text = fs::read_to_string(top().join(path)).unwrap();
    File { path: path.to_owned(), text }
}

/// All text files below a folder whose name ends like this, in the order of their paths.
pub fn below(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    walk(&top().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&path, ending, found);
            }
        } else if name.ends_with(ending)
            && let Ok(text) = fs::read_to_string(&path)
        {
            let path = path.strip_prefix(top()).unwrap().to_string_lossy().into_owned();
            found.push(File { path, text });
        }
    }
}

/// The names of the folders right below a folder.
pub fn folders(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(top().join(folder)).unwrap().map(Result::unwrap);
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
