//! For whom, about what, with which features, and which help: the lists that every room shares.
//!
//! A choice is a slug on the wire, in addresses and in the database, and a word on the page. The
//! slugs never change; `facets.*.ftl` holds the words.

use super::words::Lang;

/// One choice in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Its name on the wire, in addresses and in the database.
    pub slug: &'static str,
    /// The key of its word.
    pub word: &'static str,
    /// Its icon.
    pub icon: &'static str,
}

impl Choice {
    /// Its word in a language.
    #[must_use]
    pub fn say(&self, lang: Lang) -> String {
        lang.say(self.word)
    }
}

const fn choice(slug: &'static str, word: &'static str, icon: &'static str) -> Choice {
    Choice { slug, word, icon }
}

/// Target groups (doelgroepen).
pub const AUDIENCES: [Choice; 19] = [
    choice("iedereen", "facets-for-everyone", "users"),
    choice("kinderen-0-4", "facets-for-toddlers", "baby"),
    choice("kinderen-4-12", "facets-for-children", "toy-brick"),
    choice("jongeren", "facets-for-teenagers", "backpack"),
    choice("jongvolwassenen", "facets-for-young-adults", "backpack"),
    choice("volwassenen", "facets-for-adults", "user"),
    choice("senioren", "facets-for-seniors", "armchair"),
    choice("ouders-en-gezinnen", "facets-for-families", "users"),
    choice("mantelzorgers", "facets-for-carers", "hand-heart"),
    choice("nieuwkomers", "facets-for-newcomers", "languages"),
    choice("nieuw-in-de-wijk", "facets-for-new-neighbours", "house"),
    choice("mensen-met-een-beperking", "facets-for-disabled", "accessibility"),
    choice("mensen-met-weinig-geld", "facets-for-low-income", "euro"),
    choice("mensen-die-alleen-zijn", "facets-for-lonely", "coffee"),
    choice("vrijwilligers", "facets-for-volunteers", "hand"),
    choice("vrouwen", "facets-for-women", "user"),
    choice("mannen", "facets-for-men", "user"),
    choice("lhbtiq", "facets-for-lgbtiq", "heart"),
    choice("professionals", "facets-for-professionals", "id-card"),
];

/// What it is about (thema's).
pub const THEMES: [Choice; 20] = [
    choice("ontmoeten", "facets-theme-meeting", "coffee"),
    choice("samen-eten", "facets-theme-eating", "utensils"),
    choice("bewegen-en-sport", "facets-theme-sport", "footprints"),
    choice("creatief-en-muziek", "facets-theme-creative", "music"),
    choice("leren-en-taal", "facets-theme-learning", "languages"),
    choice("digitaal", "facets-theme-digital", "smartphone"),
    choice("geld-en-formulieren", "facets-theme-money", "file-text"),
    choice("werk-en-vrijwilligerswerk", "facets-theme-work", "handshake"),
    choice("gezondheid", "facets-theme-health", "heart-pulse"),
    choice("lekker-in-je-vel", "facets-theme-wellbeing", "smile"),
    choice("opgroeien-en-opvoeden", "facets-theme-growing-up", "baby"),
    choice("zorg-en-mantelzorg", "facets-theme-care", "hand-heart"),
    choice("wonen-en-energie", "facets-theme-housing", "lightbulb"),
    choice("groen-en-natuur", "facets-theme-green", "sprout"),
    choice("vervoer", "facets-theme-transport", "bus"),
    choice("klussen-lenen-en-delen", "facets-theme-sharing", "wrench"),
    choice("geloof-en-zingeving", "facets-theme-meaning", "church"),
    choice("cultuur-en-uitgaan", "facets-theme-culture", "drama"),
    choice("kinderen-en-spelen", "facets-theme-play", "puzzle"),
    choice("hulp-en-advies", "facets-theme-advice", "heart-handshake"),
];

/// What is good to know beforehand (kenmerken). Free of charge is a price, and the time of day
/// follows from the hour, so neither is here.
pub const FEATURES: [Choice; 10] = [
    choice("rolstoel", "facets-wheelchair", "accessibility"),
    choice("zonder-aanmelden", "facets-no-sign-up", "door-open"),
    choice("makkelijk-nederlands", "facets-easy-dutch", "languages"),
    choice("ringleiding", "facets-hearing-loop", "ear"),
    choice("iemand-meenemen", "facets-bring-someone", "user-plus"),
    choice("opvang", "facets-welcomed", "smile"),
    choice("online", "facets-online", "globe"),
    choice("engels", "facets-english", "languages"),
    choice("turks", "facets-turkish", "languages"),
    choice("arabisch", "facets-arabic", "languages"),
];

/// Kinds of help on the noticeboard (hulpsoorten).
pub const HELP: [Choice; 12] = [
    choice("praatje", "facets-help-talk", "message-circle"),
    choice("boodschappen", "facets-help-groceries", "shopping-basket"),
    choice("wandelen", "facets-help-walk", "footprints"),
    choice("vervoer", "facets-help-transport", "car"),
    choice("klus", "facets-help-odd-job", "wrench"),
    choice("tuin", "facets-help-garden", "sprout"),
    choice("dier", "facets-help-pet", "dog"),
    choice("vertalen", "facets-help-letters", "file-text"),
    choice("computer", "facets-help-computer", "smartphone"),
    choice("oppas", "facets-help-childcare", "baby"),
    choice("zorg", "facets-help-care", "heart-pulse"),
    choice("spullen", "facets-help-things", "gift"),
];

/// The choice with this slug.
#[must_use]
pub fn find(list: &'static [Choice], slug: &str) -> Option<&'static Choice> {
    list.iter().find(|choice| choice.slug == slug)
}

/// Several slugs as they are kept: each with a space on either side, so that `LIKE '% slug %'`
/// finds one in both databases.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Slugs(String);

impl Slugs {
    /// Keeps those of `slugs` that are in the list, each once, in the order of the list.
    pub fn known<'a>(list: &'static [Choice], slugs: impl IntoIterator<Item = &'a str>) -> Self {
        let given: Vec<&str> = slugs.into_iter().collect();
        let kept: Vec<&str> =
            list.iter().map(|choice| choice.slug).filter(|slug| given.contains(slug)).collect();
        if kept.is_empty() { Self::default() } else { Self(format!(" {} ", kept.join(" "))) }
    }

    /// The slugs, one by one.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split_whitespace()
    }

    /// The slugs as separate texts, for the wire.
    #[must_use]
    pub fn list(&self) -> Vec<String> {
        self.iter().map(str::to_owned).collect()
    }

    /// Whether this slug is among them.
    #[must_use]
    pub fn has(&self, slug: &str) -> bool {
        self.iter().any(|own| own == slug)
    }

    /// The choices behind the slugs.
    #[must_use]
    pub fn choices(&self, list: &'static [Choice]) -> Vec<&'static Choice> {
        list.iter().filter(|choice| self.has(choice.slug)).collect()
    }

    /// As kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The pattern that finds a slug with `LIKE`.
#[must_use]
pub fn pattern(choice: &Choice) -> String {
    format!("% {} %", choice.slug)
}

/// Which drawing suits a word in a title, the more telling words first.
const SCENES_BY_WORD: [(&str, &str); 46] = [
    ("repair", "scene-repair-cafe"),
    ("koor", "scene-choir"),
    ("zing", "scene-choir"),
    ("fiets", "scene-cycling-lesson"),
    ("naai", "scene-needlework"),
    ("brei", "scene-needlework"),
    ("kleding", "scene-give-away-shop"),
    ("weggeef", "scene-give-away-shop"),
    ("moestuin", "scene-garden"),
    ("tuin", "scene-garden"),
    ("zaai", "scene-garden"),
    ("landbouw", "scene-garden"),
    ("groen", "scene-garden"),
    ("taal", "scene-language-lesson"),
    ("huiswerk", "scene-language-lesson"),
    ("formulier", "scene-forms"),
    ("brief", "scene-forms"),
    ("belasting", "scene-forms"),
    ("spreekuur", "scene-forms"),
    ("telefoon", "scene-computer-help"),
    ("computer", "scene-computer-help"),
    ("digi", "scene-computer-help"),
    ("wandel", "scene-walking-club"),
    ("rondje", "scene-walking-club"),
    ("hardloop", "scene-walking-club"),
    ("dauwtrap", "scene-walking-club"),
    ("gym", "scene-exercise"),
    ("beweg", "scene-exercise"),
    ("volleybal", "scene-exercise"),
    ("koken", "scene-cooking"),
    ("keuken", "scene-cooking"),
    ("soep", "scene-shared-meal"),
    ("eten", "scene-shared-meal"),
    ("buffet", "scene-shared-meal"),
    ("iftar", "scene-shared-meal"),
    ("maaltijd", "scene-shared-meal"),
    ("spel", "scene-games"),
    ("schaak", "scene-games"),
    ("knutsel", "scene-crafts"),
    ("atelier", "scene-crafts"),
    ("hond", "scene-dog"),
    ("boodschap", "scene-groceries"),
    ("ziekenhuis", "scene-transport"),
    ("klus", "scene-odd-jobs"),
    ("café", "scene-coffee"),
    ("koffie", "scene-coffee"),
];

fn scene_of_theme(slug: &str) -> &'static str {
    match slug {
        "samen-eten" => "scene-shared-meal",
        "bewegen-en-sport" => "scene-exercise",
        "gezondheid" => "scene-health",
        "creatief-en-muziek" => "scene-choir",
        "cultuur-en-uitgaan" => "scene-theatre",
        "leren-en-taal" => "scene-language-lesson",
        "digitaal" => "scene-computer-help",
        "geld-en-formulieren" => "scene-forms",
        "hulp-en-advies" => "scene-advice",
        "werk-en-vrijwilligerswerk" => "scene-volunteers",
        "klussen-lenen-en-delen" => "scene-odd-jobs",
        "lekker-in-je-vel" => "scene-calm",
        "opgroeien-en-opvoeden" => "scene-family",
        "zorg-en-mantelzorg" => "scene-care",
        "wonen-en-energie" => "scene-home-energy",
        "geloof-en-zingeving" => "scene-candles",
        "groen-en-natuur" => "scene-garden",
        "vervoer" => "scene-transport",
        "kinderen-en-spelen" => "scene-playground",
        "ontmoeten" => "scene-coffee",
        _ => "scene-neighbourhood",
    }
}

/// The drawing that suits something without a picture, by the words of its title and then by its
/// first theme: a name in `static/pictures`, without its ending.
#[must_use]
pub fn scene(title: &str, themes: &Slugs) -> &'static str {
    let title = title.to_lowercase();
    let by_word = SCENES_BY_WORD.iter().find(|(word, _)| title.contains(word));
    by_word.map_or_else(
        || scene_of_theme(themes.iter().next().unwrap_or_default()),
        |(_, scene)| scene,
    )
}

/// The drawing for a kind of help.
#[must_use]
pub fn scene_of_help(title: &str, help: &str) -> &'static str {
    match help {
        "praatje" => "scene-coffee",
        "boodschappen" => "scene-groceries",
        "wandelen" => "scene-walking-club",
        "vervoer" => "scene-transport",
        "klus" => "scene-odd-jobs",
        "tuin" => "scene-garden",
        "dier" => "scene-dog",
        "vertalen" => "scene-forms",
        "computer" => "scene-computer-help",
        "oppas" => "scene-games",
        "zorg" => "scene-care",
        "spullen" => "scene-giving",
        _ => scene(title, &Slugs::default()),
    }
}

/// The drawing that another site names, when we have one of that name.
#[must_use]
pub fn scene_named(name: &str) -> Option<&'static str> {
    let by_word = SCENES_BY_WORD.iter().map(|(_, scene)| *scene);
    let by_theme = THEMES.iter().map(|theme| scene_of_theme(theme.slug));
    by_word.chain(by_theme).find(|scene| *scene == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_slugs_are_kept_each_once() {
        let slugs = Slugs::known(&THEMES, ["samen-eten", "ontmoeten", "drugs", "samen-eten"]);
        assert_eq!(slugs.as_str(), " ontmoeten samen-eten ");
    }

    #[test]
    fn nothing_chosen_is_empty_text() {
        assert_eq!(Slugs::known(&THEMES, []).as_str(), "");
    }

    #[test]
    fn every_choice_has_a_word_in_every_language() {
        let all = [&AUDIENCES[..], &THEMES[..], &FEATURES[..], &HELP[..]].concat();
        for lang in Lang::ALL {
            for choice in &all {
                assert!(lang.knows(choice.word), "{} in {}", choice.word, lang.code());
            }
        }
    }

    #[test]
    fn no_slug_is_hidden_in_another() {
        // The patterns rely on the spaces around a slug; a slug with a space would break them.
        for list in [&AUDIENCES[..], &THEMES[..], &FEATURES[..], &HELP[..]] {
            assert!(list.iter().all(|choice| !choice.slug.contains(' ')));
        }
    }

    #[test]
    fn every_drawing_is_there() {
        for (_, scene) in SCENES_BY_WORD {
            assert!(crate::kit::assets::exists(&format!("pictures/{scene}.svg")), "{scene}");
        }
        for theme in THEMES {
            let scene = scene_of_theme(theme.slug);
            assert!(crate::kit::assets::exists(&format!("pictures/{scene}.svg")), "{scene}");
        }
    }

    #[test]
    fn the_title_says_more_than_the_theme() {
        let themes = Slugs::known(&THEMES, ["ontmoeten"]);
        assert_eq!(scene("Samen zingen in het koor", &themes), "scene-choir");
        assert_eq!(scene("Inloop", &themes), "scene-coffee");
    }

    #[test]
    fn a_drawing_we_do_not_have_is_not_taken_over() {
        assert_eq!(scene_named("../../secret"), None);
        assert_eq!(scene_named("scene-choir"), Some("scene-choir"));
    }
}
