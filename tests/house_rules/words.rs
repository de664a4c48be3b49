//! Every word that a person reads is there in every language, and none is left over.

use std::collections::{BTreeMap, BTreeSet};

use instance::kit::Lang;

use super::files::below;

/// Texts that look like the key of a word and are something else.
const NO_WORDS: &[&str] = &["film-welcome", "living-room"];

/// The words of a language: key, and the names that are filled in.
fn words(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in below("instance/src", &format!(".{}.ftl", lang.code())) {
        let room = file.path.rsplit('/').next().unwrap().split('.').next().unwrap().to_owned();
        let mut key = String::new();
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =")
                && !line.starts_with([' ', '}', '*', '['])
            {
                name.clone_into(&mut key);
                let is_new = words.insert(key.clone(), BTreeSet::new()).is_none();
                assert!(is_new, "{}: {key} is there twice", file.path);
                assert!(
                    prefixes(&room).iter().any(|prefix| key.starts_with(prefix)),
                    "{}: {key} \
                     begins with the name of another room",
                    file.path
                );
            }
            for filled in line.split("{ $").skip(1) {
                let end = |c: char| !c.is_alphanumeric() && c != '_';
                let name = filled.split(end).next().unwrap().to_owned();
                words.get_mut(&key).unwrap().insert(name);
            }
        }
    }
    assert!(words.len() > 200, "only {} words were found", words.len());
    words
}

/// By what the keys of a file begin: the name of the room; `frame` holds words of the kit.
fn prefixes(room: &str) -> Vec<String> {
    let name = |room: &str| format!("{room}-");
    match room {
        "frame" => vec![name("kit")],
        "facets" => vec![name("facet"), name("facets")],
        other => vec![name(other)],
    }
}

/// Everything between quotes that has the form of a key, with the file it stands in.
fn used() -> BTreeMap<String, String> {
    let known = words(Lang::Nl);
    let rooms: BTreeSet<&str> = known.keys().filter_map(|key| key.split('-').next()).collect();
    let mut used = BTreeMap::new();
    let mut add = |text: &str, path: &str| {
        let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let begins = text.split_once('-').is_some_and(|(room, _)| rooms.contains(room));
        if begins && text.chars().all(is_key) && !text.ends_with('-') && !NO_WORDS.contains(&text) {
            used.insert(text.to_owned(), path.to_owned());
        }
    };
    for file in below("instance/src", ".rs") {
        let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for literal in code.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            add(literal, &file.path);
        }
    }
    for file in below("instance/src", ".html") {
        for inside in file.text.split("{{").chain(file.text.split("{%")).skip(1) {
            let end = inside.find("}}").into_iter().chain(inside.find("%}")).min();
            let Some(expression) = end.and_then(|end| inside.get(..end)) else { continue };
            for literal in expression.split('"').skip(1).step_by(2) {
                add(literal, &file.path);
            }
        }
    }
    used
}

#[test]
fn every_word_that_is_used_exists() {
    let known = words(Lang::Nl);
    for (key, file) in used() {
        assert!(
            known.contains_key(&key),
            "{file} says `{key}`, and there is no such word. Add it to the .ftl files beside it; \
             if it is no word, list it in NO_WORDS."
        );
    }
}

#[test]
fn every_word_is_used() {
    let used = used();
    let left: Vec<_> = words(Lang::Nl).into_keys().filter(|key| !used.contains_key(key)).collect();
    assert!(left.is_empty(), "nobody says these words any more; take them out: {left:#?}");
}

/// Rooms that only those who run the house enter; see [`Lang::COMPLETE`].
const NOT_FOR_RESIDENTS: [&str; 11] = [
    "desk-",
    "keeper-",
    "mediator-",
    "moderator-",
    "newsroom-",
    "participants-",
    "traffic-",
    "importing-",
    "impact-",
    "backup-",
    "starter-",
];

fn is_spoken(lang: Lang, key: &str) -> bool {
    Lang::COMPLETE.contains(&lang) || !NOT_FOR_RESIDENTS.iter().any(|room| key.starts_with(room))
}

#[test]
fn every_word_is_there_in_every_language_with_the_same_blanks() {
    let dutch = words(Lang::Nl);
    for lang in Lang::ALL {
        let other = words(lang);
        for (key, blanks) in dutch.iter().filter(|(key, _)| is_spoken(lang, key)) {
            let theirs = other.get(key);
            assert!(theirs.is_some(), "{key} is not there in {}", lang.own_name());
            assert_eq!(theirs, Some(blanks), "{key} is filled in otherwise in {}", lang.own_name());
        }
        let more: Vec<_> = other.keys().filter(|key| !dutch.contains_key(*key)).collect();
        assert!(more.is_empty(), "only in {}: {more:?}", lang.own_name());
    }
}

#[test]
fn every_word_file_is_understood() {
    for lang in Lang::ALL {
        for key in words(lang).keys() {
            assert!(lang.knows(key), "{key} is written in a way that Fluent does not read");
        }
    }
}
