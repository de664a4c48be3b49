//! What a room shows is never cleaned away.

use std::collections::BTreeSet;

use super::files::{below, file};

/// Tables that name a picture and show it to nobody, each with its reason.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("heard_picture", "remembers what was fetched; the room that heard of it shows it"),
    ("face", "has its photos in a folder of its own, which nobody else cleans"),
    ("living_room_face", "repeats what the face book shows and keeps, as long as it does"),
];

/// The tables that have a column `picture` or `logo`, each with that column.
fn columns() -> BTreeSet<(String, String)> {
    let mut columns = BTreeSet::new();
    for migration in below("migrations", ".sql") {
        let mut table = "";
        for line in migration.text.lines() {
            let words: Vec<&str> = line.split([' ', '(']).filter(|word| !word.is_empty()).collect();
            match words.as_slice() {
                ["CREATE", "TABLE", name, ..] => table = name,
                ["ALTER", "TABLE", name, "ADD", "COLUMN", column @ ("picture" | "logo"), ..] => {
                    columns.insert(((*name).to_owned(), (*column).to_owned()));
                }
                [column @ ("picture" | "logo"), "TEXT" | "TEXT,", ..] => {
                    columns.insert((table.to_owned(), (*column).to_owned()));
                }
                _ => {}
            }
        }
    }
    assert!(columns.len() > 2, "only {columns:?} were found");
    columns
}

#[test]
fn every_table_with_a_picture_says_which_pictures_it_shows() {
    let app = file("instance/src/app.rs").text;
    let rooms = below("instance/src/rooms", ".rs");
    for (table, column) in columns() {
        if NOT_SHOWN.iter().any(|(own, _)| *own == table) {
            continue;
        }
        let statement = format!("SELECT {column} FROM {table} ");
        let asks = rooms.iter().find(|room| room.text.contains(&statement));
        let room = asks.and_then(|asks| asks.path.split('/').nth(3)).unwrap_or_default();
        assert!(
            app.contains(&format!("{room}::pictures(")) && !room.is_empty(),
            "The pictures of `{table}` would be cleaned away. Give its room a `pictures` with \
             `{statement}WHERE {column} <> ''`, and ask it in app::media_in_use."
        );
    }
}

#[test]
fn every_table_that_is_passed_over_is_there() {
    let columns = columns();
    for (table, reason) in NOT_SHOWN {
        let is_there = columns.iter().any(|(own, _)| own == table);
        assert!(is_there, "{table} has no picture: take it out ({reason})");
    }
}
