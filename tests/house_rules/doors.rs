//! Who may use whom.

use syn::visit::{self, Visit};
use syn::{ItemUse, Path, UseTree};

use super::files::{File, below};

/// Who may knock on whose door. Change this list in the same commit as the code, and say why.
const MAY_USE: &[(&str, &str)] = &[
    // Everybody may ask who somebody is, and from which site something came.
    ("*", "residents"),
    ("*", "sites"),
    // Whatever people write can be reported.
    ("*", "moderation"),
    // The front of the house shows a little of each room.
    ("home", "agenda"),
    ("home", "noticeboard"),
    ("home", "organisations"),
    ("home", "etalage"),
    ("home", "news"),
    // Who answers a notice writes to who hung it up.
    ("messages", "noticeboard"),
    // Who has a question about an activity or an offer writes to who answers for its organisation.
    ("messages", "agenda"),
    ("messages", "etalage"),
    ("messages", "organisations"),
    // A question that finds no answer goes to a mediator, who works with the notice, writes to both
    // sides and names organisations; the board and the list of messages show the way there.
    ("noticeboard", "mediation"),
    ("mediation", "noticeboard"),
    ("mediation", "messages"),
    ("mediation", "organisations"),
    ("messages", "mediation"),
    ("home", "film"),
    // The front of the house says who is there today; the settings of the house ask how to get there.
    ("home", "contact"),
    ("desk", "contact"),
    // Before the house opens, the desk looks whether there is something in it.
    ("desk", "agenda"),
    ("desk", "organisations"),
    // Who is there today stands in the face book; a letter to the house is a message.
    ("contact", "faces"),
    // On a day on which the house is closed only whose lamp burns is there.
    ("contact", "living_room"),
    ("contact", "messages"),
    // A question of a guest about an activity or an offer goes to the organisation whose it is.
    ("contact", "organisations"),
    // Beside a name on a notice or a message stands the face of that resident's own card.
    ("noticeboard", "faces"),
    ("messages", "faces"),
    // Who wants to be known shows the same face in the living room.
    ("faces", "living_room"),
    ("home", "living_room"),
    // What is in the agenda or on the noticeboard can be shared in the living room.
    ("living_room", "agenda"),
    ("living_room", "noticeboard"),
    // Whoever looks into the living room sees whom one meets here, and the welcome.
    ("living_room", "faces"),
    ("living_room", "film"),
    // Who comes to what; the agenda counts them, and hands a place beside its page to this room.
    ("attendance", "agenda"),
    // Who writes for the organisation that holds an activity sees who comes to it.
    ("attendance", "organisations"),
    // An activity names the organisation that holds it, and an organisation shows its activities.
    ("agenda", "organisations"),
    // What stands in the etalage names who offers it, and an organisation shows what it offers.
    ("etalage", "organisations"),
    ("organisations", "etalage"),
    // What is read in from a file is kept, and taken back, by the rooms that own it.
    ("importing", "agenda"),
    ("importing", "organisations"),
    // The pages about the house lead to its figures when everybody may see them.
    ("about", "figures"),
    // An article is written with the editor of the pages.
    ("news", "about"),
    // The weekly mail is made of what the others have.
    ("digest", "agenda"),
    ("digest", "news"),
    ("digest", "noticeboard"),
    ("organisations", "agenda"),
    // Whether it is still right is asked about what the others have; the desk shows what waits.
    ("fresh", "about"),
    ("fresh", "agenda"),
    ("fresh", "etalage"),
    ("fresh", "noticeboard"),
    ("fresh", "organisations"),
    ("desk", "fresh"),
    // An example of the start kit is made real by the room that shows it.
    ("start_kit", "about"),
    ("start_kit", "agenda"),
    ("start_kit", "etalage"),
    ("start_kit", "news"),
    ("start_kit", "organisations"),
];

/// What the mailroom, the sites, the residents, the figures, the desk and who keeps order ask of `app`,
/// which knows all rooms.
const ASKED_OF_APP: [&str; 15] = [
    "hear",
    "held_of",
    "forget_site",
    "counts_by_site",
    "show_picture",
    "belongings",
    "forget_resident",
    // The desk shows what waits in every room.
    "attention",
    "figures",
    // Who keeps order asks the room that owns a thing to take it out of sight.
    "thing_at",
    "Sight",
    "out_of_sight",
    "back_in_sight",
    "blocked",
    "unblocked",
];

/// A path that a file names: `["crate", "rooms", "agenda"]`.
struct Named(Vec<String>);

impl<'ast> Visit<'ast> for Collector {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        flatten(&item.tree, &mut Vec::new(), &mut self.0);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        self.0.push(Named(path.segments.iter().map(|part| part.ident.to_string()).collect()));
        visit::visit_path(self, path);
    }
}

#[derive(Default)]
struct Collector(Vec<Named>);

fn flatten(tree: &UseTree, above: &mut Vec<String>, found: &mut Vec<Named>) {
    let leaf = |name: String, above: &[String]| {
        let mut path = above.to_vec();
        path.push(name);
        Named(path)
    };
    match tree {
        UseTree::Path(path) => {
            above.push(path.ident.to_string());
            flatten(&path.tree, above, found);
            above.pop();
        }
        UseTree::Name(name) => found.push(leaf(name.ident.to_string(), above)),
        UseTree::Rename(name) => found.push(leaf(name.ident.to_string(), above)),
        UseTree::Glob(_) => found.push(leaf("*".to_owned(), above)),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, above, found);
            }
        }
    }
}

/// What a file names below `crate`.
fn named(file: &File) -> Vec<Vec<String>> {
    let parsed = syn::parse_file(&file.text).unwrap();
    let mut collector = Collector::default();
    collector.visit_file(&parsed);
    let all = collector.0.into_iter().map(|Named(path)| path);
    all.filter(|path| path.first().is_some_and(|first| first == "crate"))
        .map(|path| path.into_iter().skip(1).collect())
        .collect()
}

/// Every use of one room by another, in code and in templates: file, room, other room.
fn uses_between_rooms() -> Vec<(String, String, String)> {
    let mut uses = Vec::new();
    let mut add = |path: &str, other: &str| {
        let room = path.split('/').nth(3).unwrap().to_owned();
        if room != other && path.matches('/').count() > 3 {
            uses.push((path.to_owned(), room, other.to_owned()));
        }
    };
    for file in below("instance/src/rooms", ".rs") {
        for path in named(&file) {
            if let [first, room, ..] = path.as_slice()
                && first == "rooms"
            {
                add(&file.path, room);
            }
        }
    }
    for file in below("instance/src/rooms", ".html") {
        for part in file.text.split("crate::rooms::").skip(1) {
            let room: String =
                part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            add(&file.path, &room);
        }
    }
    uses
}

fn may_use(room: &str, other: &str) -> bool {
    MAY_USE.contains(&(room, other)) || MAY_USE.contains(&("*", other))
}

#[test]
fn rooms_use_only_the_doors_they_may() {
    let uses = uses_between_rooms();
    assert!(uses.len() > 5, "the uses between rooms were not found");
    for (file, room, other) in uses {
        assert!(
            may_use(&room, &other),
            "{file}: {room} reaches into {other}. Go through its door and list it in MAY_USE with \
             the reason, or announce it in the outbox."
        );
    }
}

#[test]
fn every_door_that_is_listed_is_used() {
    let uses = uses_between_rooms();
    for (room, other) in MAY_USE {
        let is_used =
            uses.iter().any(|(_, user, used)| (*room == "*" || user == room) && used == other);
        assert!(is_used, "{room} does not use {other} any more: take it out of MAY_USE");
    }
}

#[test]
fn a_room_keeps_its_statements_and_screens_to_itself() {
    for file in below("instance/src/rooms", "mod.rs") {
        for inside in ["store", "pages", "edits", "federate"] {
            assert!(
                !file.text.contains(&format!("pub mod {inside};")),
                "{} opens `{inside}` to everybody: re-export what others may use instead.",
                file.path
            );
        }
    }
}

#[test]
fn the_kit_knows_no_room_and_no_mailroom() {
    for file in below("instance/src/kit", ".rs") {
        for path in named(&file) {
            let first = path.first().map(String::as_str).unwrap_or_default();
            assert!(
                !["rooms", "mailroom", "app", "demo", "cli", "work"].contains(&first),
                "{}: the kit uses {first}. Give it what it needs as a value, or move it there.",
                file.path
            );
        }
    }
}

#[test]
fn the_mailroom_knows_no_room() {
    for file in below("instance/src/mailroom", ".rs") {
        for path in named(&file) {
            assert_ne!(path.first().unwrap(), "rooms", "{}: hand it to `app` instead", file.path);
            assert_asks_only_what_it_may(&file, &path);
        }
    }
}

#[test]
fn only_a_few_rooms_ask_something_of_the_app() {
    for file in below("instance/src/rooms", ".rs") {
        for path in named(&file).into_iter().filter(|path| path.first().unwrap() == "app") {
            let may_ask = ["sites", "residents", "moderation", "figures", "desk"]
                .iter()
                .any(|room| file.path.starts_with(&format!("instance/src/rooms/{room}/")));
            assert!(may_ask, "{}: {path:?}", file.path);
            assert_asks_only_what_it_may(&file, &path);
        }
    }
}

fn assert_asks_only_what_it_may(file: &File, path: &[String]) {
    if let [first, asked, ..] = path
        && first == "app"
    {
        assert!(ASKED_OF_APP.contains(&asked.as_str()), "{}: app::{asked}", file.path);
    }
}

#[test]
fn the_federation_crate_knows_no_database_no_pages_and_no_neighbourhood() {
    for file in below("federation/src", ".rs") {
        for word in ["sqlx", "axum", "askama", "instance::", "neighbourhood_", "wijk"] {
            let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let code = code.collect::<Vec<_>>().join("\n");
            let code = code.split("#[cfg(test)]").next().unwrap();
            assert!(!code.contains(word), "{} speaks of `{word}`", file.path);
        }
    }
}

#[test]
fn stories_go_through_the_front_door() {
    for file in below("tests/stories", ".rs") {
        for inside in ["::store::", "mailroom::store", "::edits::", "::federate::"] {
            assert!(!file.text.contains(inside), "{} reaches into `{inside}`", file.path);
        }
    }
}
