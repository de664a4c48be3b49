//! A notice, and the rules for one: no clock, no database, no HTTP.

use crate::kit::facets::{self, Choice, HELP, find};
use crate::kit::form::{Filled, Problems};
use crate::kit::private::{self, Private};
use crate::kit::retention::NOTICE;
use crate::kit::time::DAY;
use crate::kit::{Lang, Moment, photo, text};

/// The most characters of a title.
pub const MOST_TITLE: usize = 100;
/// The most characters of a text.
pub const MOST_TEXT: usize = 2_000;
/// How long a notice hangs: six weeks.
pub const HANGS: i64 = NOTICE;

/// How long before it comes down its writer is asked whether it may stay.
pub const ASKED_BEFORE_END: i64 = 7 * DAY;
/// How long somebody talks about a notice before they are asked whether it worked out.
pub const ASKED_AFTER_ANSWER: i64 = 7 * DAY;
/// The kind of help in which somebody who knows the way is needed from the start.
const NEEDS_CARE: &str = "zorg";

/// What somebody does with a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Ask (Ik vraag).
    Request,
    /// Offer (Ik bied).
    Offer,
    /// Look for company (Doe mee).
    Together,
}

impl Kind {
    /// All kinds, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Request, Self::Offer, Self::Together];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Offer => "offer",
            Self::Together => "together",
        }
    }

    /// The name in addresses and forms.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Request => "vraag",
            Self::Offer => "bod",
            Self::Together => "doemee",
        }
    }

    /// The kind with this name in addresses.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The key of the word on a notice: "Gevraagd".
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "noticeboard-request",
            Self::Offer => "noticeboard-offer",
            Self::Together => "noticeboard-together",
        }
    }

    /// The key of what the writer says: "Ik vraag iets".
    #[must_use]
    pub fn choice_word(self) -> &'static str {
        match self {
            Self::Request => "noticeboard-choose-request",
            Self::Offer => "noticeboard-choose-offer",
            Self::Together => "noticeboard-choose-together",
        }
    }

    /// The key of one line about that choice.
    #[must_use]
    pub fn choice_line(self) -> &'static str {
        match self {
            Self::Request => "noticeboard-choose-request-line",
            Self::Offer => "noticeboard-choose-offer-line",
            Self::Together => "noticeboard-choose-together-line",
        }
    }

    /// The key of what a reader can do: "Ik kan helpen".
    #[must_use]
    pub fn answer_word(self) -> &'static str {
        match self {
            Self::Request => "noticeboard-answer-request",
            Self::Offer => "noticeboard-answer-offer",
            Self::Together => "noticeboard-answer-together",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Request => "hand",
            Self::Offer => "gift",
            Self::Together => "users",
        }
    }

    /// The drawing of its big tile.
    #[must_use]
    pub fn scene(self) -> &'static str {
        match self {
            Self::Request => "scene-groceries",
            Self::Offer => "scene-giving",
            Self::Together => "scene-games",
        }
    }
}

/// Whether it still hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It hangs.
    Open,
    /// It worked out.
    Solved,
}

impl Status {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Solved => "solved",
        }
    }
}

/// What a form says about a notice, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Asked, offered or together.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// The text as it was typed.
    pub text: String,
    /// The kind of help as a slug; empty when not said.
    pub help: String,
    /// Whether it is about a thing rather than a deed.
    pub is_thing: bool,
    /// Where about, in words and never an address.
    pub area: String,
    /// Id of the photo; empty for none.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
    /// Whether a drawing hangs with it when there is no photo.
    pub is_drawn: bool,
    /// Whether a mediator may help when nobody answers.
    pub may_help: bool,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it. A phone number or an address
    /// is asked about once; with `zeker` ticked it is the writer's own choice.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let kind = Kind::from_slug(form.text("soort"));
        if kind.is_none() {
            problems.add("soort", "noticeboard-kind-empty");
        }
        let title = text::one_line(form.text("title"), usize::MAX);
        match title.chars().count() {
            0 => problems.add("title", "noticeboard-title-empty"),
            1..=MOST_TITLE => {}
            _ => problems.add("title", "noticeboard-title-long"),
        }
        let text = text::several_lines(form.text("text"), usize::MAX);
        match text.chars().count() {
            0 => problems.add("text", "noticeboard-text-empty"),
            1..=MOST_TEXT => {}
            _ => problems.add("text", "noticeboard-text-long"),
        }
        let area = text::one_line(form.text("area"), 80);
        if !form.ticked("zeker") {
            for what in private::sorts(&[&title, &text, &area]) {
                problems.add("text", private_word(what));
            }
        }
        let (picture, picture_alt) = photo::of(form);
        let help = find(&HELP, form.text("help")).map_or("", |choice| choice.slug);
        let Some(kind) = kind.filter(|_| problems.is_empty()) else { return Err(problems) };
        Ok(Self {
            kind,
            title,
            text,
            help: help.to_owned(),
            is_thing: help == "spullen",
            area,
            picture,
            picture_alt,
            is_drawn: form.ticked("tekening"),
            may_help: form.text("bemiddelaar") != "nee",
        })
    }

    /// The drawing that hangs with it, by its name in `static/pictures`; empty for none.
    #[must_use]
    pub fn drawing(&self) -> String {
        if !self.is_drawn || !self.picture.is_empty() {
            return String::new();
        }
        facets::scene_of_help(&self.title, &self.help).to_owned()
    }

    /// What in it others should perhaps not read, each sort once.
    #[must_use]
    pub fn private(&self) -> Vec<Private> {
        private::sorts(&[&self.title, &self.text, &self.area])
    }
}

/// The key of the words that ask whether this may stand on a notice.
#[must_use]
pub fn private_word(what: Private) -> &'static str {
    match what {
        Private::Phone => "noticeboard-has-phone",
        Private::Address => "noticeboard-has-address",
        Private::Email => "noticeboard-has-email",
    }
}

/// Whether the writer may answer "hang it up all the same" to what is wrong.
#[must_use]
pub fn asks_for_certainty(problems: &Problems) -> bool {
    let words = [Private::Phone, Private::Address, Private::Email].map(private_word);
    problems.0.iter().any(|problem| words.contains(&problem.word))
}

/// Puts something kinder in the place of what others should perhaps not read.
pub fn take_out(form: &mut Filled, lang: Lang) {
    let instead = |what| match what {
        Private::Phone | Private::Email => lang.say("noticeboard-instead-of-phone"),
        Private::Address => lang.say("noticeboard-instead-of-address"),
    };
    for field in ["title", "text", "area"] {
        let left = private::taken_out(form.text(field), instead);
        form.put(field, left);
    }
}

/// By which names a notice of this house is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// Its page for people, in full.
    pub url: String,
}

/// A notice on the board: hung up here, or heard from another site.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow, serde::Serialize, serde::Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a column of its own")]
pub struct Notice {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// The actor of the site it was heard from; `None` for our own.
    pub site: Option<String>,
    /// Its page for people, at home.
    pub url: String,
    /// The resident who hung it up.
    pub owner: Option<String>,
    /// First name; empty for what was heard, because names do not travel.
    pub author: String,
    /// Asked, offered or together.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// The text as it was typed; empty for what was heard.
    pub typed: String,
    /// The text as clean HTML.
    pub html: String,
    /// The kind of help as a slug; empty when not said.
    pub help: String,
    /// Whether it is about a thing rather than a deed.
    pub is_thing: bool,
    /// Where about, in words.
    pub area: String,
    /// Id of the photo; empty for none.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
    /// Whether it still hangs.
    pub status: Status,
    /// Whether its writer is talking with somebody about it.
    pub talking: bool,
    /// When a neighbour first answered.
    pub answered_at: Option<Moment>,
    /// Whether a mediator may help when nobody answers.
    pub may_help: bool,
    /// Whether a mediator helped.
    pub mediated: bool,
    /// First name of the mediator who also looks now; empty for nobody.
    pub helper: String,
    /// The drawing that hangs with it when there is no photo, by its name; empty for none.
    pub drawing: String,
    /// When it worked out.
    pub solved_at: Option<Moment>,
    /// When it was hung up.
    pub published_at: Moment,
    /// When it last changed.
    pub updated_at: Moment,
    /// When it comes down by itself.
    pub expires_at: Moment,
}

/// Who hangs something up.
#[derive(Debug, Clone, Copy)]
pub struct Author<'a> {
    /// Their id.
    pub id: &'a str,
    /// Their first name; empty for who does it for a neighbour without an account.
    pub name: &'a str,
}

impl Notice {
    /// The notice of this house that a draft describes.
    #[must_use]
    pub fn new(draft: Draft, names: Names, author: Author<'_>, now: Moment) -> Self {
        Self {
            drawing: draft.drawing(),
            id: names.id,
            uri: names.uri,
            site: None,
            url: names.url,
            owner: Some(author.id.to_owned()),
            author: author.name.to_owned(),
            kind: draft.kind,
            html: text::typed_to_html(&draft.text),
            title: draft.title,
            typed: draft.text,
            help: draft.help,
            is_thing: draft.is_thing,
            area: draft.area,
            picture: draft.picture,
            picture_alt: draft.picture_alt,
            status: Status::Open,
            talking: false,
            answered_at: None,
            may_help: draft.may_help,
            mediated: false,
            helper: String::new(),
            solved_at: None,
            published_at: now,
            updated_at: now,
            expires_at: now.plus(HANGS),
        }
    }

    /// The same notice as a new draft describes it. How long it hangs does not change.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        Self {
            drawing: draft.drawing(),
            kind: draft.kind,
            html: text::typed_to_html(&draft.text),
            title: draft.title,
            typed: draft.text,
            help: draft.help,
            is_thing: draft.is_thing,
            area: draft.area,
            picture: draft.picture,
            picture_alt: draft.picture_alt,
            may_help: draft.may_help,
            updated_at: now,
            ..self
        }
    }

    /// The same notice, now that it worked out.
    #[must_use]
    pub fn solved(self, now: Moment) -> Self {
        let (status, talking, helper) = (Status::Solved, false, String::new());
        Self { status, talking, helper, solved_at: Some(now), updated_at: now, ..self }
    }

    /// Title and text as they were typed, for hints about the words.
    #[must_use]
    pub fn written(&self) -> String {
        format!("{}\n{}", self.title, self.typed)
    }

    /// The same notice, hung up for six weeks more.
    #[must_use]
    pub fn stays(self, now: Moment) -> Self {
        Self { updated_at: now, expires_at: now.plus(HANGS), ..self }
    }

    /// Whether it hangs for a neighbour without an account, who called: nobody's name is on it.
    #[must_use]
    pub fn is_for_caller(&self) -> bool {
        self.site.is_none() && self.author.is_empty()
    }

    /// Whether it asks for somebody: what a mediator can help with.
    #[must_use]
    pub fn asks(&self) -> bool {
        match self.kind {
            Kind::Request | Kind::Together => true,
            Kind::Offer => false,
        }
    }

    /// Whether a mediator can help its writer with it now.
    #[must_use]
    pub fn can_be_helped(&self, now: Moment) -> bool {
        self.asks() && self.hangs(now) && self.site.is_none() && !self.author.is_empty()
    }

    /// Whether it asks for care: a mediator looks at it from the start when its writer likes that.
    #[must_use]
    pub fn is_about_care(&self) -> bool {
        self.asks() && self.help == NEEDS_CARE
    }

    /// Whether a mediator looks at it from the start.
    #[must_use]
    pub fn needs_care(&self) -> bool {
        self.is_about_care() && self.may_help
    }

    /// Whether its writer is talking with somebody about it.
    #[must_use]
    pub fn is_talked_about(&self, now: Moment) -> bool {
        self.talking && self.hangs(now)
    }

    /// Whether it comes down soon, so that its writer is asked whether it may stay.
    #[must_use]
    pub fn ends_soon(&self, now: Moment) -> bool {
        self.hangs(now) && self.expires_at.plus(-ASKED_BEFORE_END) <= now
    }

    /// The end of its id: short enough to type over from paper. Empty for what was heard.
    #[must_use]
    pub fn code(&self) -> &str {
        if self.site.is_some() { "" } else { self.id.get(26..).unwrap_or_default() }
    }

    /// Whether it hangs: open, and its weeks are not over.
    #[must_use]
    pub fn hangs(&self, now: Moment) -> bool {
        self.status == Status::Open && self.expires_at > now
    }

    /// Whether it worked out.
    #[must_use]
    pub fn is_solved(&self) -> bool {
        self.status == Status::Solved
    }

    /// Its page in this house.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/prikbord/{}", self.id)
    }

    /// The kind of help, when it is said.
    #[must_use]
    pub fn about(&self) -> Option<&'static Choice> {
        find(&HELP, &self.help)
    }

    /// The first words of the text, for on the board.
    #[must_use]
    pub fn beginning(&self) -> String {
        text::beginning(&text::plain(&self.html), 180)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&'static str, &str)]) -> Result<Draft, Problems> {
        let mut form = Filled::with(vec![
            ("soort", "vraag".to_owned()),
            ("title", "Wie wandelt met mij?".to_owned()),
            ("text", "Het liefst op donderdag.".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form)
    }

    fn wrong(fields: &[(&'static str, &str)]) -> Vec<(&'static str, &'static str)> {
        let problems = read(fields).expect_err("something is wrong");
        problems.0.iter().map(|problem| (problem.field, problem.word)).collect()
    }

    fn notice() -> Notice {
        let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
        let author = Author { id: "a", name: "Joke" };
        Notice::new(read(&[]).unwrap(), names, author, Moment::from_millis(0))
    }

    #[test]
    fn a_notice_needs_a_kind_a_title_and_a_text() {
        let wanted = [
            ("soort", "noticeboard-kind-empty"),
            ("title", "noticeboard-title-empty"),
            ("text", "noticeboard-text-empty"),
        ];
        assert_eq!(wrong(&[("soort", ""), ("title", " "), ("text", "")]), wanted);
    }

    #[test]
    fn a_notice_is_short() {
        assert_eq!(wrong(&[("title", &"a".repeat(101))]), [("title", "noticeboard-title-long")]);
        assert_eq!(wrong(&[("text", &"a".repeat(2_001))]), [("text", "noticeboard-text-long")]);
    }

    #[test]
    fn a_phone_number_is_asked_about_once() {
        let text = ("text", "Bel 06-12345678");
        let problems = read(&[text]).expect_err("asked about");
        assert!(asks_for_certainty(&problems));
        assert!(read(&[text, ("zeker", "ja")]).is_ok());
    }

    #[test]
    fn an_address_is_seen_in_the_title_and_the_area_too() {
        let asked = [("text", "noticeboard-has-address")];
        assert_eq!(wrong(&[("title", "Feest in Eikstraat 3")]), asked);
        assert_eq!(wrong(&[("area", "Eikstraat 3")]), asked);
    }

    #[test]
    fn an_email_address_is_asked_about_like_a_phone_number() {
        let text = ("text", "Mail joke@buren.example");
        assert_eq!(wrong(&[text]), [("text", "noticeboard-has-email")]);
        assert!(asks_for_certainty(&read(&[text]).unwrap_err()));
        assert!(read(&[text, ("zeker", "ja")]).is_ok());
    }

    #[test]
    fn being_certain_does_not_repair_an_empty_title() {
        assert_eq!(
            wrong(&[("title", ""), ("zeker", "ja")]),
            [("title", "noticeboard-title-empty")]
        );
    }

    #[test]
    fn what_is_private_is_found_once_in_whatever_field() {
        let draft = read(&[
            ("text", "06-12345678 of 06-87654321"),
            ("area", "Eikstraat 3"),
            ("zeker", "ja"),
        ]);
        assert_eq!(draft.unwrap().private(), [Private::Phone, Private::Address]);
        assert_eq!(read(&[]).unwrap().private(), []);
    }

    #[test]
    fn a_number_makes_room_for_something_kinder() {
        let text = "Bel 06-12345678 of mail joke@buren.example. Ik woon op Eikstraat 3.";
        let mut form = Filled::with(vec![("text", text.to_owned())]);
        take_out(&mut form, Lang::Nl);
        for gone in ["06-", "@", "Eikstraat"] {
            assert!(!form.text("text").contains(gone), "{gone}: {}", form.text("text"));
        }
        assert!(form.text("text").starts_with("Bel ") && form.text("text").ends_with('.'));
    }

    #[test]
    fn a_mediator_may_help_unless_somebody_says_no() {
        assert!(read(&[]).unwrap().may_help);
        assert!(!read(&[("bemiddelaar", "nee")]).unwrap().may_help);
    }

    #[test]
    fn care_is_for_who_asks_and_lets_somebody_help() {
        let needs_care = |fields: &[(&'static str, &str)]| {
            let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
            let author = Author { id: "a", name: "Joke" };
            let now = Moment::from_millis(0);
            Notice::new(read(fields).unwrap(), names, author, now).needs_care()
        };
        assert!(needs_care(&[("help", "zorg")]));
        assert!(!needs_care(&[("help", "zorg"), ("soort", "bod")]));
        assert!(!needs_care(&[("help", "zorg"), ("bemiddelaar", "nee")]));
        assert!(!needs_care(&[("help", "klus")]));
    }

    #[test]
    fn a_notice_that_stays_hangs_six_weeks_from_now() {
        let notice = notice();
        let week = Moment::from_millis(HANGS - ASKED_BEFORE_END);
        assert!(notice.ends_soon(week) && !notice.ends_soon(week.plus(-1)));
        assert_eq!(notice.stays(week).expires_at, week.plus(HANGS));
    }

    #[test]
    fn a_drawing_hangs_where_there_is_no_photo() {
        let drawing = |fields: &[(&'static str, &str)]| read(fields).unwrap().drawing();
        assert_eq!(drawing(&[("help", "tuin")]), "");
        assert_eq!(drawing(&[("help", "tuin"), ("tekening", "ja")]), "scene-garden");
        assert_eq!(drawing(&[("tekening", "ja"), ("picture", "een-foto")]), "");
    }

    #[test]
    fn a_code_is_the_end_of_an_id() {
        let own = Notice { id: "018bcfe5687b7a3e8f9001122334455a".to_owned(), ..notice() };
        assert_eq!(own.code(), "34455a");
        assert_eq!(Notice { site: Some("x".to_owned()), ..own }.code(), "");
    }

    #[test]
    fn things_are_things_and_help_is_a_deed() {
        assert!(read(&[("help", "spullen")]).unwrap().is_thing);
        assert!(!read(&[("help", "wandelen")]).unwrap().is_thing);
        assert_eq!(read(&[("help", "onzin")]).unwrap().help, "");
    }

    #[test]
    fn a_notice_hangs_for_six_weeks() {
        let notice = notice();
        assert!(notice.hangs(Moment::from_millis(HANGS - 1)));
        assert!(!notice.hangs(Moment::from_millis(HANGS)));
    }

    #[test]
    fn a_solved_notice_does_not_hang() {
        let solved = notice().solved(Moment::from_millis(5));
        assert!(!solved.hangs(Moment::from_millis(6)));
        assert_eq!(solved.solved_at, Some(Moment::from_millis(5)));
    }

    #[test]
    fn changing_a_notice_does_not_make_it_hang_longer() {
        let first = notice();
        let draft = read(&[("soort", "doemee")]).unwrap();
        let second = first.clone().changed(draft, Moment::from_millis(DAY));
        assert_eq!(second.expires_at, first.expires_at);
        assert_eq!(second.kind, Kind::Together);
    }
}
