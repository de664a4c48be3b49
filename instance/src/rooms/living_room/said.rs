//! What is said in the room: what may be said, and how it is read.

use url::Url;

use super::room::{Openness, Room};
use crate::kit::hidden_words::Hidden;
use crate::kit::id::{is_id, secret_hash};
use crate::kit::text::one_line;
use crate::kit::time::MINUTE;
use crate::kit::{Moment, assets, media};

/// The most characters of a message.
pub const MOST: usize = 500;
/// The quick answers: the value of the button, its icon and its word.
pub const QUICK: [(&str, &str, &str); 3] = [
    ("hallo", "hand", "living-room-quick-hello"),
    ("leuk", "thumbs-up", "living-room-quick-nice"),
    ("dank", "heart", "living-room-quick-thanks"),
];
/// How long somebody can be asked to only listen, in minutes.
pub const RESTS: [i64; 3] = [10, 60, 1440];
/// How slow the room can be, in seconds between two messages.
pub const PACES: [i64; 4] = [0, 15, 30, 60];

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Said {
    /// Its id, made by the form: sent twice, it is said once.
    pub id: String,
    /// Its place in the talk.
    pub number: i64,
    /// The number of its last change.
    pub changed: i64,
    /// Who said it; `None` when the account is gone.
    pub resident_id: Option<String>,
    /// Their first name.
    pub name: String,
    /// Whether they kept the room then.
    pub is_host: bool,
    /// What they said, plain.
    pub text: String,
    /// The path of what they shared; empty when nothing.
    pub card: String,
    /// Its title.
    pub card_title: String,
    /// Its drawing (`scene-...`) or photo.
    pub card_picture: String,
    /// When it is, for an activity.
    pub card_at: Option<Moment>,
    /// When it was said.
    pub said_at: Moment,
    /// When it was taken away.
    pub removed_at: Option<Moment>,
    /// Who took it away: a first name.
    pub removed_by: String,
    /// The face of who said it: a drawing or picture; empty when they show none.
    pub face: String,
}

/// Something of the house that is shared in the room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shared {
    /// Its page in this house.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its drawing (`scene-...`) or photo.
    pub picture: String,
    /// When it is, for an activity.
    pub at: Option<Moment>,
}

/// Why something is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing to say.
    Empty,
    /// It is longer than [`MOST`].
    TooLong,
    /// The room is closed.
    Closed,
    /// A host asked them to only listen, until this moment.
    Resting(Moment),
    /// The room is slow: so many seconds to go.
    Slow(i64),
    /// It has a word that is not for this room.
    Hidden,
    /// They may only read in the whole house for now: who keeps order decided so.
    OnlyReads,
}

/// What the room knows about who wants to say something.
#[derive(Debug, Clone, Copy)]
pub struct Speaker {
    /// Whether they keep the room; a host need not wait.
    pub is_host: bool,
    /// Until when they only listen.
    pub rests_until: Option<Moment>,
    /// When they last said something.
    pub spoke_at: Option<Moment>,
}

/// Whether somebody may say something now.
pub fn may_speak(
    room: &Room,
    openness: Openness,
    speaker: Speaker,
    now: Moment,
) -> Result<(), Refusal> {
    if !openness.is_open() {
        return Err(Refusal::Closed);
    }
    if let Some(until) = speaker.rests_until.filter(|until| *until > now) {
        return Err(Refusal::Resting(until));
    }
    let free_at = speaker.spoke_at.map(|spoke| spoke.plus(room.slow_seconds * 1_000));
    match free_at.filter(|free| !speaker.is_host && *free > now) {
        Some(free) => Err(Refusal::Slow((free.millis() - now.millis() + 999) / 1_000)),
        None => Ok(()),
    }
}

/// Reads what was typed; with a card there may be no words.
pub fn read(typed: &str, has_card: bool, hidden: &Hidden) -> Result<String, Refusal> {
    let text = one_line(typed, usize::MAX);
    if text.is_empty() && !has_card {
        return Err(Refusal::Empty);
    }
    if text.chars().count() > MOST {
        return Err(Refusal::TooLong);
    }
    if !hidden.are_in(&text) {
        return Ok(text);
    }
    if hidden.covers { Ok(hidden.cover(&text)) } else { Err(Refusal::Hidden) }
}

/// A part of a message: words, or an address in this house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What one reads.
    pub words: String,
    /// Where it leads, as a path in this house; empty for words.
    pub href: String,
}

/// The path of a web address when it is one of this house.
fn path_here(word: &str, origin: &str) -> Option<String> {
    let bare = word.trim_end_matches(['.', ',', ')', ';', '!', '?']);
    let url = Url::parse(bare).ok()?;
    let is_ours = url.origin().ascii_serialization() == origin;
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    is_ours.then(|| format!("{}{query}", url.path()))
}

/// The room and id of something that can be shared: `/agenda/{id}`, `/prikbord/{id}`.
#[must_use]
pub fn thing(path: &str) -> Option<(&str, &str)> {
    let (room, id) = path.strip_prefix('/')?.split_once('/')?;
    (["agenda", "prikbord"].contains(&room) && is_id(id)).then_some((room, id))
}

/// The first address of something of this house in a text, and the text without it.
#[must_use]
pub fn take_address(typed: &str, origin: &str) -> Option<(String, String)> {
    let mut words: Vec<&str> = typed.split_whitespace().collect();
    let is_thing = |word: &&str| path_here(word, origin).is_some_and(|path| thing(&path).is_some());
    let place = words.iter().position(is_thing)?;
    let path = path_here(words.remove(place), origin)?;
    Some((path, words.join(" ")))
}

impl Said {
    /// The text in parts: addresses of this house are links, those of others stay words.
    #[must_use]
    pub fn pieces(&self, origin: &str) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for word in self.text.split(' ') {
            let href = path_here(word, origin).unwrap_or_default();
            match pieces.last_mut() {
                Some(last) if last.href.is_empty() && href.is_empty() => {
                    last.words.push(' ');
                    last.words.push_str(word);
                }
                _ => pieces.push(Piece { words: word.to_owned(), href }),
            }
        }
        pieces
    }

    /// The address of its face: empty when they show none.
    #[must_use]
    pub fn face_address(&self) -> String {
        picture_address(&self.face)
    }

    /// The address of the picture of what was shared.
    #[must_use]
    pub fn card_address(&self) -> String {
        picture_address(&self.card_picture)
    }

    /// Who said it, without telling who that is: the same mark for everything they say.
    #[must_use]
    pub fn mark(&self) -> String {
        self.resident_id.as_deref().map(mark).unwrap_or_default()
    }
}

/// A mark that stands for a resident in pages, so that their id does not.
#[must_use]
pub fn mark(resident_id: &str) -> String {
    secret_hash(&format!("living room {resident_id}")).chars().take(12).collect()
}

/// The address of a picture: that of a drawing by its name, of a photo by its id, or an address in
/// this house as it is. Empty for none.
#[must_use]
pub fn picture_address(picture: &str) -> String {
    if picture.is_empty() || picture.starts_with('/') {
        return picture.to_owned();
    }
    let drawing = format!("pictures/{picture}.svg");
    if assets::exists(&drawing) { assets::address(&drawing) } else { media::path(picture) }
}

/// How long somebody rests, in milliseconds, when that is offered.
#[must_use]
pub fn rest_of(minutes: &str) -> Option<i64> {
    let minutes = minutes.parse().ok().filter(|minutes| RESTS.contains(minutes))?;
    Some(minutes * MINUTE)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: &str = "https://delinde.example";
    const ID: &str = "0193a6d2c4f07b6a8f0e1d2c3b4a5968";

    fn said(text: &str) -> Said {
        Said {
            id: ID.to_owned(),
            number: 1,
            changed: 1,
            resident_id: None,
            name: "Joke".to_owned(),
            is_host: false,
            text: text.to_owned(),
            card: String::new(),
            card_title: String::new(),
            card_picture: String::new(),
            card_at: None,
            said_at: Moment::from_millis(0),
            removed_at: None,
            removed_by: String::new(),
            face: String::new(),
        }
    }

    fn room(slow_seconds: i64) -> Room {
        Room {
            last: 0,
            host_id: None,
            host_name: String::new(),
            host_line: String::new(),
            lit_at: None,
            closed_at: None,
            slow_seconds,
        }
    }

    const OPEN: Openness = Openness::Open { till: None };
    const QUIET: Speaker = Speaker { is_host: false, rests_until: None, spoke_at: None };

    #[test]
    fn only_addresses_of_this_house_are_links() {
        let text = "Zie https://delinde.example/agenda?q=soep en https://elders.example/x dan";
        let hrefs: Vec<String> = said(text).pieces(HERE).into_iter().map(|p| p.href).collect();
        assert_eq!(hrefs, ["", "/agenda?q=soep", ""]);
    }

    #[test]
    fn an_address_that_only_begins_like_ours_is_not_ours() {
        let text = "https://delinde.example.elders.example/agenda";
        assert_eq!(said(text).pieces(HERE).first().unwrap().href, "");
    }

    #[test]
    fn words_come_out_as_they_went_in() {
        let pieces = said("Een  twee https://delinde.example/ drie").pieces(HERE);
        let words: Vec<String> = pieces.into_iter().map(|piece| piece.words).collect();
        assert_eq!(words.join(" "), "Een  twee https://delinde.example/ drie");
    }

    #[test]
    fn a_pasted_address_becomes_a_card() {
        let typed = format!("Kom je ook? {HERE}/agenda/{ID} Gezellig");
        let (path, rest) = take_address(&typed, HERE).unwrap();
        assert_eq!((path, rest.as_str()), (format!("/agenda/{ID}"), "Kom je ook? Gezellig"));
        assert_eq!(take_address("https://elders.example/agenda/1", HERE), None);
    }

    #[test]
    fn a_face_is_a_drawing_or_an_address_in_this_house() {
        assert!(picture_address("face-joke").contains("/pictures/face-joke"));
        assert_eq!(picture_address("/smoelenboek/foto/a1"), "/smoelenboek/foto/a1");
        assert_eq!(picture_address(""), "");
    }

    #[test]
    fn a_slow_room_says_how_long_to_wait() {
        let now = Moment::from_millis(100_000);
        let spoke = Speaker { spoke_at: Some(Moment::from_millis(89_500)), ..QUIET };
        assert_eq!(may_speak(&room(30), OPEN, spoke, now), Err(Refusal::Slow(20)));
        let host = Speaker { is_host: true, ..spoke };
        assert_eq!(may_speak(&room(30), OPEN, host, now), Ok(()));
        assert_eq!(may_speak(&room(0), OPEN, spoke, now), Ok(()));
    }

    #[test]
    fn who_rests_is_told_until_when() {
        let until = Moment::from_millis(5_000);
        let resting = Speaker { rests_until: Some(until), ..QUIET };
        let early = may_speak(&room(0), OPEN, resting, Moment::from_millis(4_999));
        assert_eq!(early, Err(Refusal::Resting(until)));
        assert_eq!(may_speak(&room(0), OPEN, resting, until), Ok(()));
    }

    #[test]
    fn a_hidden_word_comes_back_or_is_covered() {
        assert_eq!(read("kip", false, &Hidden::of("kip", false)), Err(Refusal::Hidden));
        assert_eq!(read("kip", false, &Hidden::of("kip", true)), Ok("•••".to_owned()));
    }

    #[test]
    fn a_message_has_words_or_a_card() {
        let none = Hidden::default();
        assert_eq!(read("  ", false, &none), Err(Refusal::Empty));
        assert_eq!(read("  ", true, &none), Ok(String::new()));
        assert_eq!(read(&"a".repeat(MOST + 1), false, &none), Err(Refusal::TooLong));
    }
}
