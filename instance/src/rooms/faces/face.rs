//! A card in the face book, and the rules for one: no clock, no database, no HTTP.

use super::draft::{DAYS, Draft, LANGUAGES, drawn};
use crate::kit::facets::{Choice, Slugs, THEMES};
use crate::kit::roles::{Role, Roles};
use crate::kit::{Lang, Moment, search};
use crate::rooms::residents;

/// A card in the face book.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four questions that do not depend on each other"
)]
pub struct Face {
    /// The resident whose card it is; also its name in addresses.
    pub resident_id: String,
    /// First name.
    pub name: String,
    /// The file of the photo; empty for the drawing.
    pub picture: String,
    /// The drawing.
    pub drawing: String,
    /// Languages from the list.
    pub languages: Slugs,
    /// Other languages, as typed.
    pub other_languages: String,
    /// "Vraag mij over ...", as typed.
    pub ask: String,
    /// The same as themes.
    pub topics: Slugs,
    /// What this person does here.
    pub does: String,
    /// Where one meets them.
    pub place: String,
    /// The days on which they are in the house.
    pub days: Slugs,
    /// Whether who is not signed in may see the card too.
    pub for_guests: bool,
    /// Whether a beheerder marked them as working here.
    #[sqlx(rename = "works_here")]
    pub is_marked: bool,
    /// Whether the resident has said yes to being seen.
    pub shown: bool,
    /// Whether a host took the card out of sight.
    pub hidden: bool,
    /// Since when there is a card.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
    /// What the resident is in the house.
    #[sqlx(try_from = "String")]
    pub roles: Roles,
}

impl Face {
    /// A card that was filled in for the first time; nobody else sees it yet.
    #[must_use]
    pub fn new(draft: Draft, resident_id: &str, roles: Roles, now: Moment) -> Self {
        Self {
            resident_id: resident_id.to_owned(),
            name: draft.name,
            picture: draft.picture,
            drawing: draft.drawing,
            languages: draft.languages,
            other_languages: draft.other_languages,
            ask: draft.ask,
            topics: draft.topics,
            does: draft.does,
            place: draft.place,
            days: draft.days,
            for_guests: draft.for_guests,
            is_marked: false,
            shown: false,
            hidden: false,
            created_at: now,
            updated_at: now,
            roles,
        }
    }

    /// This card filled in again; who may see it stays as it was.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        Self {
            is_marked: self.is_marked,
            shown: self.shown,
            hidden: self.hidden,
            created_at: self.created_at,
            ..Self::new(draft, &self.resident_id, self.roles, now)
        }
    }

    /// Where the card is.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/smoelenboek/{}", self.resident_id)
    }

    /// Where one says hello: the page that begins a message.
    #[must_use]
    pub fn hello(&self) -> String {
        format!("/berichten/nieuw?aan={}&groet=1", self.resident_id)
    }

    /// The address of the photo, or else of the drawing. That of a photo is asked anew each time,
    /// so that it is gone when the card is.
    #[must_use]
    pub fn src(&self) -> String {
        if self.picture.is_empty() {
            return self.drawn();
        }
        format!("/smoelenboek/gezicht/{}.jpg?v={}", self.resident_id, self.picture)
    }

    /// The address of the drawing.
    #[must_use]
    pub fn drawn(&self) -> String {
        drawn(&self.drawing)
    }

    /// What it looks like: its photo and its drawing.
    #[must_use]
    pub fn looks(&self) -> (&str, &str) {
        (&self.picture, &self.drawing)
    }

    /// Whether this person works in the house, paid or not: who receives, helps or writes for it,
    /// and who was marked so.
    #[must_use]
    pub fn works_here(&self) -> bool {
        let duties = [Role::Host, Role::Mediator, Role::Editor, Role::Administrator];
        self.is_marked || duties.into_iter().any(|duty| self.roles.has(duty))
    }

    /// Whether others may see it now: neighbours, and guests when it is for them too.
    #[must_use]
    pub fn is_seen_by(&self, is_neighbour: bool) -> bool {
        self.shown && !self.hidden && (is_neighbour || self.for_guests)
    }

    /// What this person does here, in their words, or else what their duty is called.
    #[must_use]
    pub fn line(&self, lang: Lang) -> String {
        if !self.does.is_empty() {
            return self.does.clone();
        }
        let duty = self.roles.iter().next();
        duty.map(|role| lang.say(residents::role_word(role))).unwrap_or_default()
    }

    /// The languages in one line: "Nederlands, Turks".
    #[must_use]
    pub fn speaks(&self, lang: Lang) -> String {
        let known = self.languages.choices(&LANGUAGES).into_iter().map(|choice| choice.say(lang));
        let other = Some(self.other_languages.clone()).filter(|other| !other.is_empty());
        known.chain(other).collect::<Vec<_>>().join(", ")
    }

    /// The days in one line: "dinsdag, woensdag".
    #[must_use]
    pub fn days_line(&self, lang: Lang) -> String {
        let days = self.days.choices(&DAYS).into_iter().map(|choice| choice.say(lang));
        days.collect::<Vec<_>>().join(", ")
    }

    /// The themes that one may ask about.
    #[must_use]
    pub fn subjects(&self) -> Vec<&'static Choice> {
        self.topics.choices(&THEMES)
    }

    /// Everything on the card as one text, for a report and for the download of one's own data.
    #[must_use]
    pub fn plain(&self, lang: Lang) -> String {
        let topics: Vec<String> =
            self.subjects().into_iter().map(|theme| theme.say(lang)).collect();
        let parts = [
            self.line(lang),
            self.speaks(lang),
            self.ask.clone(),
            topics.join(", "),
            self.place.clone(),
            self.days_line(lang),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("\n")
    }

    /// The text in which it is found, in every language of the house.
    #[must_use]
    pub fn search_text(&self) -> String {
        let mut parts = vec![self.name.clone()];
        parts.extend(Lang::ALL.map(|lang| self.plain(lang)));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        search::searchable(&parts)
    }

    /// The card in short.
    #[must_use]
    pub fn card(&self) -> FaceCard {
        FaceCard {
            id: self.resident_id.clone(),
            name: self.name.clone(),
            src: self.src(),
            does: self.does.clone(),
            works_here: self.works_here(),
            for_guests: self.for_guests,
        }
    }
}

/// A card in short, for other rooms: a face beside a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceCard {
    /// The resident; the card is at `/smoelenboek/<id>`.
    pub id: String,
    /// First name.
    pub name: String,
    /// The address of the photo or drawing. A photo that is not for guests answers 404 to them.
    pub src: String,
    /// What this person does here; empty when not said.
    pub does: String,
    /// Whether they work here.
    pub works_here: bool,
    /// Whether guests may see it too.
    pub for_guests: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::form::Filled;

    fn form(more: Vec<(&'static str, String)>) -> Filled {
        let mut values = vec![("name", "Joke".to_owned())];
        values.extend(more);
        Filled::with(values)
    }

    fn face(roles: Roles) -> Face {
        let typed = form(vec![("language", "nl".to_owned()), ("ask", "de moestuin".to_owned())]);
        Face::new(Draft::read(&typed).unwrap(), "a", roles, Moment::from_millis(0))
    }

    #[test]
    fn a_new_card_is_seen_by_nobody() {
        let face = face(Roles::NONE);
        assert!(!face.is_seen_by(true) && !face.is_seen_by(false));
    }

    #[test]
    fn a_card_for_neighbours_is_not_for_guests() {
        let face = Face { shown: true, ..face(Roles::NONE) };
        assert!(face.is_seen_by(true) && !face.is_seen_by(false));
        let hidden = Face { hidden: true, for_guests: true, ..face };
        assert!(!hidden.is_seen_by(true) && !hidden.is_seen_by(false));
    }

    #[test]
    fn who_has_a_duty_or_was_marked_works_here() {
        assert!(face(Roles::from(Role::Host)).works_here());
        assert!(!face(Roles::from(Role::OrganisationEditor)).works_here());
        assert!(Face { is_marked: true, ..face(Roles::NONE) }.works_here());
    }

    #[test]
    fn a_card_is_found_in_both_languages() {
        let found = face(Roles::NONE).search_text();
        assert!(found.contains("joke") && found.contains("moestuin"));
        assert!(found.contains("nederlands") && found.contains("dutch"), "{found}");
    }

    #[test]
    fn a_change_keeps_who_may_see_it() {
        let face = Face { shown: true, hidden: true, is_marked: true, ..face(Roles::NONE) };
        let draft = Draft::read(&form(vec![("does", "schenkt koffie".to_owned())])).unwrap();
        let changed = face.changed(draft, Moment::from_millis(9));
        assert!(changed.shown && changed.hidden && changed.is_marked);
        assert_eq!((changed.does.as_str(), changed.created_at.millis()), ("schenkt koffie", 0));
    }
}
