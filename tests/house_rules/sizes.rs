//! How long a file may be.

use super::files::{File, below};

/// Net lines at which a file has to be split by noun.
const MOST: usize = 400;

/// Files that are longer, each with its reason. Take one out when it is not longer any more.
const LONGER: &[(&str, &str)] = &[];

fn all() -> Vec<File> {
    let mut all = below("federation", ".rs");
    all.extend(below("instance", ".rs"));
    all.extend(below("tests", ".rs"));
    assert!(all.len() > 100, "only {} files were found", all.len());
    all
}

#[test]
fn no_file_is_longer_than_anybody_can_oversee() {
    for file in all() {
        let lines = file.net_lines();
        let reason = LONGER.iter().find(|(path, _)| *path == file.path);
        assert!(
            lines <= MOST || reason.is_some(),
            "{} has {lines} net lines. Split it by noun, or give a reason in LONGER.",
            file.path
        );
        if let Some((path, reason)) = reason {
            assert!(lines > MOST, "{path} is short enough now: take it out of LONGER ({reason})");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in all() {
        assert!(file.text.starts_with("//!"), "{}: begin with `//!` and one sentence", file.path);
    }
}
