//! Whom somebody looks for in the face book, as it stands in the address.

use super::draft::language_of;
use super::face::Face;
use crate::kit::facets::{Choice, THEMES, find};
use crate::kit::id::is_id;
use crate::kit::{search, text};

/// The card after which a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// 0 for who works here, 1 for others.
    pub rank: i64,
    /// The name as it is sorted.
    pub sort_name: String,
    /// Whose card.
    pub id: String,
}

/// What somebody looks for. The default is everybody.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wish {
    /// Words: a name, a language, a topic.
    pub words: String,
    /// Who speaks this language.
    pub language: Option<&'static Choice>,
    /// Whom one may ask about this.
    pub topic: Option<&'static Choice>,
    /// The card before the first of this page.
    pub after: Option<After>,
}

impl Wish {
    /// Reads the query of an address. What is not understood is not a wish.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut wish = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => wish.words = text::one_line(&value, 100),
                "taal" => wish.language = language_of(&value),
                "over" => wish.topic = find(&THEMES, &value),
                "na" => wish.after = cursor(&value),
                _ => {}
            }
        }
        wish
    }

    /// Whether anything is asked for.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        !self.words.is_empty() || self.language.is_some() || self.topic.is_some()
    }

    /// The address of this wish, from its first page.
    #[must_use]
    pub fn href(&self) -> String {
        self.href_with(None)
    }

    /// The address of the page that begins after this card.
    #[must_use]
    pub fn href_after(&self, last: &Face) -> String {
        let rank = i64::from(!last.works_here());
        let after = format!("{rank}.{}.{}", last.resident_id, search::folded(&last.name));
        self.href_with(Some(&after))
    }

    fn href_with(&self, after: Option<&str>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let slug = |choice: Option<&'static Choice>| choice.map_or("", |choice| choice.slug);
        let parts = [
            ("q", self.words.as_str()),
            ("taal", slug(self.language)),
            ("over", slug(self.topic)),
            ("na", after.unwrap_or_default()),
        ];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        let query = query.finish();
        if query.is_empty() { "/smoelenboek".to_owned() } else { format!("/smoelenboek?{query}") }
    }

    /// The same wish for this language, or for all of them.
    #[must_use]
    pub fn speaking(&self, language: Option<&'static Choice>) -> Self {
        Self { language, after: None, ..self.clone() }
    }

    /// The same wish without its topic.
    #[must_use]
    pub fn about_anything(&self) -> Self {
        Self { topic: None, after: None, ..self.clone() }
    }
}

fn cursor(value: &str) -> Option<After> {
    let (rank, rest) = value.split_once('.')?;
    let (id, sort_name) = rest.split_once('.')?;
    let rank = rank.parse().ok()?;
    let (id, sort_name) = (id.to_owned(), search::folded(sort_name));
    is_id(&id).then_some(After { rank, sort_name, id })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_is_read_back_from_its_own_address() {
        let wish = Wish::read("q=joke+soep&taal=tr&over=samen-eten");
        assert_eq!(wish.language.unwrap().slug, "tr");
        assert_eq!(Wish::read(wish.href().split_once('?').unwrap().1), wish);
    }

    #[test]
    fn what_nobody_understands_is_no_wish() {
        let wish = Wish::read("taal=klingon&over=alles&na=nu&na=1.x.y");
        assert_eq!(wish, Wish::default());
        assert_eq!(wish.href(), "/smoelenboek");
    }

    #[test]
    fn a_name_with_a_dot_survives_the_address() {
        let after = cursor("1.0123456789abcdef0123456789abcdef.j. de vries").unwrap();
        assert_eq!((after.rank, after.sort_name.as_str()), (1, "j. de vries"));
    }
}
