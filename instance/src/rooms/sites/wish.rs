//! What somebody looks for in a list over all sites: words, for whom, about what, and where; as it
//! stands in the address of the list. The form is `kit/_wish.html`.

use std::collections::HashMap;

use super::card::OnCard;
use super::live::Badge;
use crate::kit::facets::{AUDIENCES, Choice, THEMES, find, pattern};
use crate::kit::fresh::OLDER;
use crate::kit::store::Sql;
use crate::kit::{id, search, text};

/// The value of `wijk` for what is of this house itself.
pub const HERE: &str = "hier";
/// How many stand on one page of a list.
const ON_ONE_PAGE: usize = 24;
/// How many are read for one page: one more than fits tells whether there is a next page.
pub const ONE_TOO_MANY: i64 = 25;

/// What somebody looks for. The default is everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// Words.
    pub words: String,
    /// For whom.
    pub audience: Option<&'static Choice>,
    /// About what.
    pub theme: Option<&'static Choice>,
    /// Short id of the site that is asked for, or [`HERE`]; empty for all.
    pub site: String,
    /// The actor of that site, or [`HERE`].
    pub actor: Option<String>,
    /// Only what is free; for lists of what has a price.
    pub free: bool,
    /// Also what nobody checked for long.
    pub older: bool,
    /// After this one: its sort name and id.
    pub after: Option<(String, String)>,
}

impl Wish {
    /// Reads the query of an address. What is not understood is not a wish.
    #[must_use]
    pub fn read(query: &str, sites: &HashMap<String, Badge>) -> Self {
        let mut wish = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => wish.words = text::one_line(&value, 100),
                "voor" => wish.audience = find(&AUDIENCES, &value),
                "thema" => wish.theme = find(&THEMES, &value),
                "wijk" => wish.look_in(&value, sites),
                "gratis" => wish.free = !value.is_empty(),
                "ook" => wish.older = value == OLDER,
                "na" => wish.after = cursor(&value),
                _ => {}
            }
        }
        wish
    }

    fn look_in(&mut self, site: &str, sites: &HashMap<String, Badge>) {
        self.actor = actor_of(site, sites);
        self.site = if self.actor.is_some() { site.to_owned() } else { String::new() };
    }

    /// The address of the page of the list at `path` that begins after this sort name and id.
    #[must_use]
    pub fn href_after(&self, path: &str, (name, id): (&str, &str)) -> String {
        self.href(path, &format!("{name}~{id}"))
    }

    /// The address of the list at `path` from its beginning, with what nobody checked for long.
    #[must_use]
    pub fn href_older(&self, path: &str) -> String {
        Self { older: true, ..self.clone() }.href(path, "")
    }

    fn href(&self, path: &str, after: &str) -> String {
        let slug = |choice: Option<&Choice>| choice.map_or("", |choice| choice.slug);
        let pairs = [
            ("q", self.words.as_str()),
            ("voor", slug(self.audience)),
            ("thema", slug(self.theme)),
            ("wijk", &self.site),
            ("gratis", if self.free { "ja" } else { "" }),
            ("ook", if self.older { OLDER } else { "" }),
            ("na", after),
        ];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()));
        format!("{path}?{}", query.finish())
    }

    /// Takes what does not fit off what was found for the list at `path`; the address of the next
    /// page, empty on the last one.
    pub fn next_page<T: OnCard>(&self, path: &str, found: &mut Vec<T>) -> String {
        let has_next = found.len() > ON_ONE_PAGE;
        found.truncate(ON_ONE_PAGE);
        let last = found.last().filter(|_| has_next);
        last.map(|last| self.href_after(path, last.place())).unwrap_or_default()
    }

    /// Whether anything is asked for.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        *self != Self { after: self.after.clone(), older: self.older, ..Self::default() }
    }

    /// Whether it is the first page of everything.
    #[must_use]
    pub fn is_start(&self) -> bool {
        *self == Self::default()
    }

    /// Binds the wish to `$1` to `$7` of a statement: four words, audience, theme and site. Whether it
    /// has to be free is for lists of what has a price.
    #[must_use]
    pub fn bind(&self, statement: Sql) -> Sql {
        search::patterns(&self.words)
            .iter()
            .fold(statement, Sql::bind)
            .bind(self.audience.map(pattern))
            .bind(self.theme.map(pattern))
            .bind(&self.actor)
    }

    /// The sort name and id that the page begins after; both empty for the first page.
    #[must_use]
    pub fn begins_after(&self) -> (&str, &str) {
        self.after.as_ref().map_or(("", ""), |(name, id)| (name, id))
    }
}

/// The actor of the site with this short id, or [`HERE`] for this house.
#[must_use]
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub fn actor_of(site: &str, sites: &HashMap<String, Badge>) -> Option<String> {
    let known = sites.values().find(|badge| badge.id == site).map(|badge| badge.actor.clone());
    known.or_else(|| (site == HERE).then(|| HERE.to_owned()))
}

fn cursor(value: &str) -> Option<(String, String)> {
    let (name, after) = value.rsplit_once('~')?;
    id::is_id(after).then(|| (name.to_owned(), after.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn the_next_page_begins_after_the_last_name() {
        let wish = Wish::read(&format!("thema=samen-eten&na=koor+~+zang~{ID}"), &HashMap::new());
        assert_eq!(wish.begins_after(), ("koor ~ zang", ID));
        assert!(wish.is_filtered());
    }

    #[test]
    fn a_wish_is_read_back_from_the_address_of_the_next_page() {
        let wish = Wish::read(
            "q=soep&voor=senioren&thema=samen-eten&wijk=hier&gratis=ja&ook=oudere",
            &HashMap::new(),
        );
        let href = wish.href_after("/etalage", ("soep", ID));
        let next = Wish::read(href.split_once('?').unwrap().1, &HashMap::new());
        assert_eq!(next, Wish { after: Some(("soep".to_owned(), ID.to_owned())), ..wish });
    }

    #[test]
    fn the_second_page_of_everything_is_not_filtered() {
        let wish = Wish::read(&format!("na=koor~{ID}&wijk=nergens"), &HashMap::new());
        assert!(!wish.is_filtered());
    }
}
