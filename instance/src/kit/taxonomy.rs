//! What a house made of the lists that all houses share: which themes, target groups, features and
//! kinds of help it offers, and what it calls them. What they are called on the wire stays the same,
//! so that neighbours understand it (`docs/decisions/0027-beheer.md`).

use super::facets::{AUDIENCES, Choice, FEATURES, HELP, THEMES};
use super::form::Filled;
use super::page::Frame;
use super::settings::Settings;
use super::words::Lang;

/// The most letters of a word of the house.
pub const MOST_WORD: usize = 40;

/// One of the lists.
#[derive(Debug, PartialEq, Eq)]
pub struct List {
    /// Its name in forms and settings: `theme`.
    pub name: &'static str,
    /// Its name in addresses.
    pub slug: &'static str,
    /// The key of its name.
    pub word: &'static str,
    /// What is in it.
    pub choices: &'static [Choice],
}

/// All lists.
pub static LISTS: [List; 4] = [
    List { name: "theme", slug: "themas", word: "desk-list-themes", choices: &THEMES },
    List {
        name: "audience",
        slug: "doelgroepen",
        word: "desk-list-audiences",
        choices: &AUDIENCES,
    },
    List { name: "feature", slug: "kenmerken", word: "desk-list-features", choices: &FEATURES },
    List { name: "help", slug: "hulp", word: "desk-list-help", choices: &HELP },
];

impl List {
    /// The list with this name in addresses.
    #[must_use]
    pub fn at(slug: &str) -> Option<&'static Self> {
        LISTS.iter().find(|list| list.slug == slug)
    }

    /// The setting with the words of the house: a line `slug=word` for each.
    #[must_use]
    pub fn words_setting(&self) -> String {
        format!("house_words_{}", self.name)
    }

    /// The setting with the slugs that are not offered, with spaces between.
    #[must_use]
    pub fn off_setting(&self) -> String {
        format!("house_words_off_{}", self.name)
    }

    /// What the house calls a choice; empty when it has no word of its own for it.
    #[must_use]
    pub fn own_word<'a>(&self, settings: &'a Settings, slug: &str) -> &'a str {
        let mut lines = settings.own(&self.words_setting()).lines();
        let found = lines.find_map(|line| line.strip_prefix(slug)?.strip_prefix('='));
        found.unwrap_or_default()
    }

    /// Whether the house does not offer a choice.
    #[must_use]
    pub fn is_off(&self, settings: &Settings, slug: &str) -> bool {
        settings.own(&self.off_setting()).split_whitespace().any(|off| off == slug)
    }
}

/// A choice as it is called here: the word of the house for who reads its language, and the usual
/// word for others.
#[must_use]
pub fn said(settings: &Settings, choice: &Choice, lang: Lang) -> String {
    let list = LISTS.iter().find(|list| list.choices.contains(choice));
    match list.map(|list| list.own_word(settings, choice.slug)) {
        Some(own) if !own.is_empty() && lang == settings.language => own.to_owned(),
        Some(_) | None => choice.say(lang),
    }
}

/// The choices of a list that the house offers, and those that something has already.
fn offered(settings: &Settings, name: &str, has: impl Fn(&str) -> bool) -> Vec<&'static Choice> {
    let Some(list) = LISTS.iter().find(|list| list.name == name) else { return Vec::new() };
    let is_offered = |choice: &&Choice| !list.is_off(settings, choice.slug) || has(choice.slug);
    list.choices.iter().filter(is_offered).collect()
}

impl Frame {
    /// A choice as it is called here.
    #[must_use]
    pub fn choice(&self, choice: &Choice) -> String {
        said(&self.settings, choice, self.w)
    }

    /// Several choices in one line: "Senioren, Mantelzorgers".
    #[must_use]
    pub fn choices_line<'a>(&self, choices: impl AsRef<[&'a Choice]>) -> String {
        choices.as_ref().iter().map(|choice| self.choice(choice)).collect::<Vec<_>>().join(", ")
    }

    /// What this house offers of the list `theme`, `audience`, `feature` or `help`.
    #[must_use]
    pub fn offered(&self, list: &str) -> Vec<&'static Choice> {
        offered(&self.settings, list, |_| false)
    }

    /// The same for a form, with what was ticked before the house stopped offering it.
    #[must_use]
    pub fn offered_in(&self, list: &str, form: &Filled) -> Vec<&'static Choice> {
        offered(&self.settings, list, |slug| form.has(list, slug))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::facets::find;

    fn settings() -> Settings {
        let mut settings = Settings::default();
        let mut put = |name: &str, value: &str| {
            settings.others.insert(name.to_owned(), value.to_owned());
        };
        put("house_words_theme", "ontmoeten=Samen zijn\nvervoer=Ritjes = fijn");
        put("house_words_off_theme", "geloof-en-zingeving digitaal");
        settings
    }

    fn theme(slug: &str) -> &'static Choice {
        find(&THEMES, slug).unwrap()
    }

    #[test]
    fn a_house_has_its_own_word_for_a_theme() {
        assert_eq!(said(&settings(), theme("ontmoeten"), Lang::Nl), "Samen zijn");
        assert_eq!(said(&settings(), theme("vervoer"), Lang::Nl), "Ritjes = fijn");
        let usual = theme("digitaal").say(Lang::Nl);
        assert_eq!(said(&settings(), theme("digitaal"), Lang::Nl), usual);
    }

    #[test]
    fn who_reads_another_language_finds_the_usual_word() {
        let usual = theme("ontmoeten").say(Lang::Tr);
        assert_eq!(said(&settings(), theme("ontmoeten"), Lang::Tr), usual);
    }

    #[test]
    fn the_same_slug_in_another_list_keeps_its_own_word() {
        let help = find(&HELP, "vervoer").unwrap();
        assert_eq!(said(&settings(), help, Lang::Nl), help.say(Lang::Nl));
    }

    #[test]
    fn what_is_off_is_not_offered_unless_it_is_there_already() {
        let slugs = |has: &str| -> Vec<&str> {
            offered(&settings(), "theme", |slug| slug == has).iter().map(|c| c.slug).collect()
        };
        assert!(!slugs("").contains(&"digitaal") && slugs("").contains(&"ontmoeten"));
        assert!(slugs("digitaal").contains(&"digitaal"));
        assert_eq!(slugs("").len(), THEMES.len() - 2);
    }
}
