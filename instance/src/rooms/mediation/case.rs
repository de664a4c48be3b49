//! A question that a mediator helps with, and the rules for it: no clock, no database, no HTTP.

use super::contact::read_phone;
use crate::kit::facets::{HELP, find};
use crate::kit::form::{Filled, Problems};
use crate::kit::time::DAY;
use crate::kit::{Lang, Moment, text};

/// How long a question may hang unanswered before a mediator looks too.
pub const PATIENCE: i64 = 5 * DAY;
/// The most characters of a note or of what a neighbour tells.
pub const MOST_TEXT: usize = 4_000;
/// The most characters of a question in one line.
const MOST_TITLE: usize = 100;
/// The most characters of a first name.
const MOST_NAME: usize = 40;

/// Why a mediator looks at something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Reason {
    /// Nobody answered for five days.
    Unanswered,
    /// Who asks is stuck.
    Stuck,
    /// It is about care.
    Care,
    /// A neighbour called.
    Phone,
}

impl Reason {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Stuck => "stuck",
            Self::Care => "care",
            Self::Phone => "phone",
        }
    }

    /// The key of the words for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unanswered => "mediator-reason-unanswered",
            Self::Stuck => "mediator-reason-stuck",
            Self::Care => "mediator-reason-care",
            Self::Phone => "mediator-reason-phone",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Unanswered => "hourglass",
            Self::Stuck => "hand",
            Self::Care => "heart-pulse",
            Self::Phone => "phone",
        }
    }
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum State {
    /// Nobody took it on yet.
    Waiting,
    /// A mediator took it on.
    Taken,
    /// It worked out.
    Solved,
    /// Somebody else goes on with it.
    Referred,
    /// It ended without working out.
    Stopped,
}

impl State {
    /// The ways in which it can end, in the order of the page.
    pub const ENDS: [Self; 3] = [Self::Solved, Self::Referred, Self::Stopped];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Taken => "taken",
            Self::Solved => "solved",
            Self::Referred => "referred",
            Self::Stopped => "stopped",
        }
    }

    /// The name in forms.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Waiting => "wacht",
            Self::Taken => "bezig",
            Self::Solved => "gelukt",
            Self::Referred => "doorverwezen",
            Self::Stopped => "gestopt",
        }
    }

    /// The end with this name in forms.
    #[must_use]
    pub fn end(slug: &str) -> Option<Self> {
        Self::ENDS.into_iter().find(|state| state.slug() == slug)
    }

    /// The key of the words for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "mediator-state-waiting",
            Self::Taken => "mediator-state-taken",
            Self::Solved => "mediator-state-solved",
            Self::Referred => "mediator-state-referred",
            Self::Stopped => "mediator-state-stopped",
        }
    }

    /// Its icon, and the tone of its badge.
    #[must_use]
    pub fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Waiting => ("hourglass", "warn"),
            Self::Taken => ("heart-handshake", "info"),
            Self::Solved => ("circle-check", "good"),
            Self::Referred => ("share-2", "good"),
            Self::Stopped => ("circle-stop", ""),
        }
    }
}

/// Whether who asks agrees that the district team hears of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Consent {
    /// Nobody asked them.
    Unasked,
    /// They were asked, and did not answer yet.
    Asked,
    /// They agree.
    Yes,
    /// They do not want it.
    No,
}

impl Consent {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unasked => "unasked",
            Self::Asked => "asked",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

/// Something that was done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Did {
    /// Wrote something down.
    Note,
    /// Took it on.
    Taken,
    /// Gave it back.
    GivenBack,
    /// Called the neighbour.
    Called,
    /// Asked another neighbour to help.
    Neighbour,
    /// Named an organisation that can help.
    Organisation,
    /// Asked whether it worked out.
    Asked,
    /// Asked, or heard, whether the district team may hear of it.
    Consent,
    /// Told the district team.
    Handed,
    /// Ended it.
    Closed,
}

impl Did {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Taken => "taken",
            Self::GivenBack => "given_back",
            Self::Called => "called",
            Self::Neighbour => "neighbour",
            Self::Organisation => "organisation",
            Self::Asked => "asked",
            Self::Consent => "consent",
            Self::Handed => "handed",
            Self::Closed => "closed",
        }
    }

    /// The key of the words for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "mediator-did-note",
            Self::Taken => "mediator-did-taken",
            Self::GivenBack => "mediator-did-given-back",
            Self::Called => "mediator-did-called",
            Self::Neighbour => "mediator-did-neighbour",
            Self::Organisation => "mediator-did-organisation",
            Self::Asked => "mediator-did-asked",
            Self::Consent => "mediator-did-consent",
            Self::Handed => "mediator-did-handed",
            Self::Closed => "mediator-did-closed",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Note => "pencil",
            Self::Taken => "heart-handshake",
            Self::GivenBack => "undo-2",
            Self::Called => "phone",
            Self::Neighbour => "users",
            Self::Organisation => "building-2",
            Self::Asked => "circle-help",
            Self::Consent => "shield-check",
            Self::Handed => "share-2",
            Self::Closed => "circle-check",
        }
    }
}

/// A question that a mediator helps with.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// Why a mediator looks at it.
    pub reason: Reason,
    /// How far it is.
    pub state: State,
    /// The notice it is about, as long as that hangs.
    pub notice: Option<String>,
    /// Whether it ever hung on the board.
    pub hung: bool,
    /// The question in one line.
    pub title: String,
    /// What was asked, plain.
    pub asked: String,
    /// The resident who asks; `None` for a neighbour without an account.
    pub asker: Option<String>,
    /// Their first name.
    pub asker_name: String,
    /// Where they want to be called; empty when they do not.
    pub phone: String,
    /// Their e-mail address, when they want to be written to; empty when they do not.
    pub email: String,
    /// The mediator who took it on.
    pub mediator: Option<String>,
    /// When that was.
    pub taken_at: Option<Moment>,
    /// Whether the district team may hear of it.
    pub consent: Consent,
    /// Since when that is so.
    pub consent_at: Option<Moment>,
    /// When the district team heard of it.
    pub handed_at: Option<Moment>,
    /// Since when it is here.
    pub created_at: Moment,
    /// When something last happened.
    pub changed_at: Moment,
    /// When it ended.
    pub closed_at: Option<Moment>,
}

impl Case {
    /// Something new that nobody took on.
    #[must_use]
    pub fn new(id: String, reason: Reason, now: Moment) -> Self {
        Self {
            id,
            reason,
            state: State::Waiting,
            notice: None,
            hung: false,
            title: String::new(),
            asked: String::new(),
            asker: None,
            asker_name: String::new(),
            phone: String::new(),
            email: String::new(),
            mediator: None,
            taken_at: None,
            consent: Consent::Unasked,
            consent_at: None,
            handed_at: None,
            created_at: now,
            changed_at: now,
            closed_at: None,
        }
    }

    /// First name of who asks; a neighbour when that is not known.
    #[must_use]
    pub fn who(&self, lang: Lang) -> String {
        if self.asker_name.is_empty() {
            return lang.say("noticeboard-a-neighbour");
        }
        self.asker_name.clone()
    }

    /// Its page for mediators.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/beheer/bemiddeling/{}", self.id)
    }

    /// Whether it did not end yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }

    /// Whether this resident took it on.
    #[must_use]
    pub fn is_of(&self, resident: &str) -> bool {
        self.mediator.as_deref() == Some(resident)
    }

    /// Whether the district team may hear of it now.
    #[must_use]
    pub fn may_be_handed_over(&self) -> bool {
        self.is_open() && self.consent == Consent::Yes
    }

    /// The page of the notice; empty when it does not hang.
    #[must_use]
    pub fn notice_path(&self) -> String {
        self.notice.as_deref().map(|id| format!("/prikbord/{id}")).unwrap_or_default()
    }

    /// What was asked, with what who asks adds to it.
    #[must_use]
    pub fn asked_too(&self, more: &str) -> String {
        let parts = [self.asked.as_str(), more];
        let is_new = |part: &&str| !part.is_empty();
        if self.asked == more {
            return self.asked.clone();
        }
        let all = parts.into_iter().filter(is_new).collect::<Vec<_>>().join("\n\n");
        text::several_lines(&all, 2 * MOST_TEXT)
    }

    /// How they can be reached, to fill in beforehand; empty when nobody knows.
    #[must_use]
    pub fn reach(&self) -> &str {
        if self.phone.is_empty() { &self.email } else { &self.phone }
    }

    /// Every way to reach them, in one line; empty when nobody knows one.
    #[must_use]
    pub fn contact(&self) -> String {
        let ways = [self.phone.as_str(), self.email.as_str()];
        ways.into_iter().filter(|way| !way.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// What they ask, for who may hear no more than that: the words of the notice, or what they told
    /// on the phone; empty when only the title is left. What somebody told mediators alone, who was
    /// stuck, is not in it.
    #[must_use]
    pub fn question<'a>(&'a self, on_the_notice: Option<&'a str>) -> &'a str {
        match (on_the_notice, self.reason) {
            (Some(words), _) => words,
            (None, Reason::Phone) => &self.asked,
            (None, Reason::Unanswered | Reason::Stuck | Reason::Care) => "",
        }
    }

    /// The phone number as a link of the `tel` scheme (RFC 3966); empty when there is none.
    #[must_use]
    pub fn phone_link(&self) -> String {
        let digits: String =
            self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        if digits.is_empty() { digits } else { format!("tel:{digits}") }
    }
}

/// What somebody tells who is stuck with their question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plea {
    /// What they tell; may be empty.
    pub text: String,
    /// Where they want to be called; may be empty.
    pub phone: String,
}

impl Plea {
    /// Reads what was typed, or says everything that is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let phone = read_phone(form, &mut problems);
        let text = text::several_lines(form.text("text"), MOST_TEXT);
        if problems.is_empty() { Ok(Self { text, phone }) } else { Err(problems) }
    }
}

/// What a neighbour asked by phone, as a mediator writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// First name of the neighbour.
    pub name: String,
    /// Where they can be called; may be empty.
    pub phone: String,
    /// The question in one line.
    pub title: String,
    /// What they tell.
    pub text: String,
    /// The kind of help as a slug; empty when not said.
    pub help: &'static str,
    /// Whether it also hangs on the board, without name and number.
    pub hangs: bool,
}

impl Intake {
    /// Reads what was typed, or says everything that is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let name = text::one_line(form.text("first_name"), MOST_NAME);
        if name.is_empty() {
            problems.add("first_name", "mediator-name-empty");
        }
        let phone = read_phone(form, &mut problems);
        let title = text::one_line(form.text("title"), usize::MAX);
        match title.chars().count() {
            0 => problems.add("title", "mediator-title-empty"),
            1..=MOST_TITLE => {}
            _ => problems.add("title", "mediator-title-long"),
        }
        let text = text::several_lines(form.text("text"), MOST_TEXT);
        let hangs = form.ticked("hang");
        if hangs && text.is_empty() {
            problems.add("text", "mediator-text-empty");
        }
        if !form.ticked("agreed") {
            problems.add("agreed", "mediator-not-agreed");
        }
        let help = find(&HELP, form.text("help")).map_or("", |choice| choice.slug);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self { name, phone, title, text, help, hangs })
    }
}

/// Reads a text that has to say something: a note, a message, what is handed over.
pub fn read_text(
    form: &Filled,
    field: &'static str,
    empty: &'static str,
) -> Result<String, Problems> {
    let typed = text::several_lines(form.text(field), MOST_TEXT);
    if !typed.is_empty() {
        return Ok(typed);
    }
    let mut problems = Problems::none();
    problems.add(field, empty);
    Err(problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn intake(fields: &[(&'static str, &str)]) -> Result<Intake, Problems> {
        let mut form = Filled::with(vec![
            ("first_name", "Riet".to_owned()),
            ("phone", "(000) 000 11 22".to_owned()),
            ("title", "Wie helpt met de tuin?".to_owned()),
            ("text", "Het gras is hoog.".to_owned()),
            ("agreed", "ja".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Intake::read(&form)
    }

    fn wrong(fields: &[(&'static str, &str)]) -> Vec<&'static str> {
        intake(fields).unwrap_err().0.iter().map(|problem| problem.word).collect()
    }

    #[test]
    fn who_calls_has_a_name_and_agrees() {
        assert_eq!(
            wrong(&[("first_name", " "), ("agreed", "")]),
            ["mediator-name-empty", "mediator-not-agreed"]
        );
        assert!(intake(&[("phone", "")]).is_ok());
    }

    #[test]
    fn a_phone_number_is_one() {
        assert_eq!(wrong(&[("phone", "bij de buren")]), ["mediation-phone-wrong"]);
        assert_eq!(intake(&[]).unwrap().phone, "(000) 000 11 22");
    }

    #[test]
    fn what_hangs_on_the_board_has_words() {
        assert_eq!(wrong(&[("hang", "ja"), ("text", "")]), ["mediator-text-empty"]);
        assert!(!intake(&[("text", "")]).unwrap().hangs);
    }

    #[test]
    fn a_plea_may_be_silent() {
        assert_eq!(
            Plea::read(&Filled::default()).unwrap(),
            Plea { text: String::new(), phone: String::new() }
        );
    }

    #[test]
    fn the_district_team_hears_nothing_without_a_yes() {
        let now = Moment::from_millis(0);
        let case = Case::new("i".to_owned(), Reason::Phone, now);
        for consent in [Consent::Unasked, Consent::Asked, Consent::No] {
            assert!(!Case { consent, ..case.clone() }.may_be_handed_over());
        }
        let agreed = Case { consent: Consent::Yes, ..case };
        assert!(agreed.may_be_handed_over());
        assert!(!Case { closed_at: Some(now), ..agreed }.may_be_handed_over());
    }

    #[test]
    fn what_was_told_to_mediators_alone_is_not_the_question() {
        let case = |reason| {
            let asked = "Ik durf niet.".to_owned();
            Case { asked, ..Case::new("i".to_owned(), reason, Moment::from_millis(0)) }
        };
        assert_eq!(case(Reason::Stuck).question(Some("Wie helpt?")), "Wie helpt?");
        assert_eq!(case(Reason::Stuck).question(None), "");
        assert_eq!(case(Reason::Phone).question(None), "Ik durf niet.");
    }

    #[test]
    fn what_is_told_later_does_not_take_away_what_was_told_first() {
        let told = |asked: &str, more: &str| {
            let now = Moment::from_millis(0);
            let asked = asked.to_owned();
            Case { asked, ..Case::new("i".to_owned(), Reason::Stuck, now) }.asked_too(more)
        };
        assert_eq!(told("Ik durf niet.", "Het haast."), "Ik durf niet.\n\nHet haast.");
        assert_eq!(told("Ik durf niet.", ""), "Ik durf niet.");
        assert_eq!(told("Ik durf niet.", "Ik durf niet."), "Ik durf niet.");
        assert_eq!(told("", "Het haast."), "Het haast.");
    }

    #[test]
    fn it_ends_in_three_ways() {
        for state in State::ENDS {
            assert_eq!(State::end(state.slug()), Some(state));
        }
        assert_eq!(State::end("bezig"), None);
    }
}
