//! Papers that tell the truth: the map, the migrations, the lists of tests, the links.

use super::files::{below, file, folders, top};

/// The parts of the program that a migration can be about.
const PARTS: [&str; 21] = [
    "house",
    "residents",
    "mailroom",
    "agenda",
    "attendance",
    "noticeboard",
    "organisations",
    "sites",
    "messages",
    "faces",
    "film",
    "about",
    "living",
    "moderation",
    "etalage",
    "news",
    "digest",
    "mediation",
    "fresh",
    "importing",
    "figures",
];

#[test]
fn the_map_shows_every_room_and_nothing_else() {
    let map = file("docs/architecture.md").text;
    let rooms = folders("instance/src/rooms");
    for room in &rooms {
        let name = format!("`rooms/{room}`");
        assert!(map.contains(&name), "docs/architecture.md does not mention {name}");
    }
    for mention in map.split("`rooms/").skip(1) {
        let room: String =
            mention.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let is_room = room.is_empty() || rooms.contains(&room);
        assert!(is_room, "docs/architecture.md mentions the room {room}, which is not there");
    }
}

#[test]
fn no_story_and_no_rule_is_forgotten() {
    for folder in ["tests/stories", "tests/house_rules", "tests/browser"] {
        let main = file(&format!("{folder}/main.rs")).text;
        for story in below(folder, ".rs") {
            let name = story.path.rsplit('/').next().unwrap().trim_end_matches(".rs");
            let is_listed = main.lines().any(|line| line.trim() == format!("mod {name};"));
            assert!(name == "main" || is_listed, "{} is not in {folder}/main.rs", story.path);
        }
    }
}

#[test]
fn every_test_has_a_sentence_for_a_name() {
    for test in below("tests", ".rs") {
        let mut lines = test.text.lines().map(str::trim).peekable();
        while let Some(line) = lines.next() {
            let is_test = line == "#[test]" || line.starts_with("#[tokio::test");
            let Some(name) = lines.peek().and_then(|next| next.split_once("fn ")) else { continue };
            let words = name.1.split('(').next().unwrap().matches('_').count() + 1;
            let is_made = name.1.starts_with("on_sqlite") || name.1.starts_with("on_postgres");
            assert!(
                !is_test || is_made || words >= 4,
                "{}: `{}` is no sentence",
                test.path,
                name.1
            );
        }
    }
}

#[test]
fn migrations_follow_each_other_and_say_what_they_are_about() {
    let migrations = below("migrations", ".sql");
    assert!(!migrations.is_empty());
    for (number, migration) in (1..).zip(&migrations) {
        let name = migration.path.rsplit('/').next().unwrap();
        assert!(name.starts_with(&format!("{number:04}_")), "{name} is not number {number}");
        let about = name.get(5..).unwrap().trim_end_matches(".sql");
        let part = about.split('_').next().unwrap();
        assert!(PARTS.contains(&part), "{name}: name it after its part: {PARTS:?}");
    }
}

#[test]
fn nothing_points_outside_the_repository() {
    // Put together here, so that this file does not hold them.
    let needles =
        [["..", "/shared"].concat(), ["/work", "/"].concat(), ["/tmp", "/briefs"].concat()];
    for ending in
        [".rs", ".md", ".toml", ".sh", ".sql", ".html", ".ftl", ".yml", ".css", ".mjs", ".js"]
    {
        for file in below("", ending) {
            for needle in &needles {
                assert!(!file.text.contains(needle), "{} mentions {needle}", file.path);
            }
        }
    }
}

#[test]
fn every_link_between_papers_leads_somewhere() {
    for paper in below("", ".md") {
        let folder = top().join(&paper.path).parent().unwrap().to_owned();
        for link in paper.text.split("](").skip(1) {
            let target = link.split([')', '#', ' ']).next().unwrap();
            let is_elsewhere = target.is_empty() || target.contains(':');
            let exists = is_elsewhere || folder.join(target).exists();
            assert!(exists, "{} links to {target}, which is not there", paper.path);
        }
    }
}

#[test]
fn nothing_is_left_for_later_in_a_comment() {
    let words = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["to", "do!("].concat()];
    for folder in ["federation", "instance/src", "tests", "scripts", "migrations"] {
        for file in below(folder, "") {
            for word in &words {
                assert!(!file.text.contains(word), "{} says {word}", file.path);
            }
        }
    }
}
