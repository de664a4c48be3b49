//! The frame around every page: who reads it, where they are, which doors there are.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};

use super::assets;
use super::dates::Dates;
use super::doors;
use super::form::Problems;
use super::given::Given;
use super::hours;
use super::house::{Door, House};
use super::id::secret_hash;
use super::likeness;
use super::may::{Role, has_desk};
use super::oops::{Answer, Oops};
use super::settings::Settings;
use super::theme;
use super::time::Moment;
use super::visitor::{Resident, Theme, Visitor};
use super::words::Lang;
use super::writing::Tips;

/// What the layout needs to know.
#[expect(clippy::struct_excessive_bools, reason = "each is something that the layout asks")]
pub struct Frame {
    /// The reader's language: `{{ frame.w.say("...") }}`.
    pub w: Lang,
    /// Says dates in that language.
    pub dates: Dates,
    /// The room the page is in, for its colour and its door in the menu.
    pub room: &'static str,
    /// The title of the page, without the name of the house.
    pub title: String,
    /// Name, address and colours of the house.
    pub settings: Arc<Settings>,
    /// Whether this is a city portal.
    pub portal: bool,
    /// The doors that are open here.
    pub doors: Vec<&'static Door>,
    /// Who is signed in.
    pub resident: Option<Resident>,
    /// How many messages came for them since they looked.
    pub unread: i64,
    /// What just happened, in words.
    pub flash: Option<String>,
    /// Path and query of this page.
    pub path: String,
    /// Where this page is on the web, for a print of it.
    pub url: String,
    /// Chosen colours.
    pub theme: Theme,
    /// Chosen size: 0, 1 or 2.
    pub size: u8,
    /// Where the source of this program is offered.
    pub source: String,
    /// Whether the mail tray of the demo is served.
    pub demo: bool,
    /// Whether the reader runs the house (perhaps after the second step of signing in).
    pub can_run: bool,
    /// Whether something at the desk is for the reader (perhaps after that second step).
    pub has_desk: bool,
}

impl Frame {
    /// Makes the frame for a page in `room` with this title.
    pub async fn new(
        house: &House,
        visitor: &Visitor,
        room: &'static str,
        title: &str,
    ) -> Result<Self, Oops> {
        let settings = house.settings().await?;
        let doors = doors_of(house, &settings);
        let resident = visitor.resident.as_ref();
        let can_run = resident.is_some_and(|resident| resident.roles.has(Role::Administrator));
        Ok(Self {
            w: visitor.lang,
            dates: house.dates(visitor.lang),
            room,
            title: title_in(&settings, &doors, visitor.lang, (room, title)),
            settings,
            portal: house.is_portal(),
            doors,
            resident: visitor.resident.clone(),
            unread: visitor.unread,
            flash: visitor.flash.as_deref().map(|key| visitor.lang.say(key)),
            url: house.url(&without_flash(&visitor.path)),
            path: visitor.path.clone(),
            theme: visitor.theme,
            size: visitor.size,
            source: house.config.source.to_string(),
            demo: house.config.demo,
            can_run,
            has_desk: can_run || has_desk(resident),
        })
    }

    /// The address of a static file, with a mark that changes when the file does.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The address of the colours of this house.
    #[must_use]
    pub fn theme_css(&self) -> String {
        theme::address(&self.settings)
    }

    /// The address of a drawing.
    #[must_use]
    pub fn picture(&self, name: &str) -> String {
        self.asset(&format!("pictures/{name}.svg"))
    }

    /// What stands beside the name of the house: its logo, or else its drawing.
    #[must_use]
    pub fn brand(&self) -> String {
        likeness::logo(&self.settings).unwrap_or_else(|| self.facade())
    }

    /// The drawing of the house.
    #[must_use]
    pub fn facade(&self) -> String {
        self.picture(theme::facade_name(&self.settings.facade))
    }

    /// The name of the house as it stands on the front: "Buurtcentrum De Linde".
    #[must_use]
    pub fn house_name(&self) -> String {
        format!("{} {}", self.settings.kind, self.settings.name).trim().to_owned()
    }

    /// Street and town on one line; empty when neither is known.
    #[must_use]
    pub fn address_line(&self) -> String {
        let parts = [self.settings.street.as_str(), self.settings.town.as_str()];
        let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        known.join(", ")
    }

    /// The phone number as a link of the `tel` scheme (RFC 3966); empty when there is none.
    #[must_use]
    pub fn phone_link(&self) -> String {
        let digits: String =
            self.settings.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        if digits.is_empty() { digits } else { format!("tel:{digits}") }
    }

    /// A phone number inside a sentence, read from left to right also between Arabic words: with
    /// the marks that do in a text what `bdi` does around it (Unicode UAX 9, isolates).
    #[must_use]
    pub fn left_to_right(&self, number: &str) -> String {
        match self.w.direction() {
            "rtl" => format!("\u{2066}{number}\u{2069}"),
            _ => number.to_owned(),
        }
    }

    /// When the house is open, line by line.
    #[must_use]
    pub fn hours_lines(&self) -> Vec<String> {
        hours::lines(&self.settings, self.w)
    }

    /// Whether the house is open now and until when; empty when that is not known.
    #[must_use]
    pub fn hours_now(&self) -> String {
        hours::said_now(&self.settings, &self.dates)
    }

    /// `theme` attribute of the page: empty when the device decides.
    #[must_use]
    pub fn theme_name(&self) -> &'static str {
        match self.theme {
            Theme::Device => "",
            Theme::Day => "day",
            Theme::Evening => "evening",
        }
    }

    /// What the front page is called here: the first step of the way back.
    #[must_use]
    pub fn home(&self) -> String {
        self.w.say("kit-home")
    }

    /// What the pages about this house are called: "Over de buurt", "Over de stad".
    #[must_use]
    pub fn about(&self) -> String {
        self.w.say(if self.portal { "kit-about-city" } else { "kit-about" })
    }

    /// What is wrong with a form, field by field, for the summary above it.
    #[must_use]
    pub fn sentences(&self, problems: &Problems) -> Vec<(&'static str, String)> {
        problems.0.iter().map(|problem| (problem.field, problem.said(self.w))).collect()
    }

    /// Whether this reader may look around: the house is open, or they help to get it ready. Until
    /// then it has no rooms to show.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let helps = self.resident.as_ref().is_some_and(Resident::helps);
        self.settings.is_public() || (self.settings.is_set_up() && helps)
    }

    /// What a door is called here.
    #[must_use]
    pub fn door_name(&self, door: &Door) -> String {
        doors::name(&self.settings, door, self.w)
    }

    /// What stands in a way back: the name that the house gives the room behind `href`, or else
    /// `usual`.
    #[must_use]
    pub fn way_name(&self, href: &str, usual: &str) -> String {
        let door = self.doors.iter().find(|door| door.path == href && door.path != "/");
        let own = door.filter(|door| !doors::label(&self.settings, door.room).is_empty());
        own.map_or_else(|| usual.to_owned(), |door| self.door_name(door))
    }

    /// Whether the house has this room.
    #[must_use]
    pub fn has_room(&self, room: &str) -> bool {
        self.doors.iter().any(|door| door.room == room)
    }

    /// Whether the page is in the room behind this door.
    #[must_use]
    pub fn is_at(&self, door: &Door) -> bool {
        door.room == self.room
    }

    /// The version of this program.
    #[must_use]
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// The languages that the house also speaks.
    #[must_use]
    pub fn other_languages(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| *lang != self.w).collect()
    }

    /// The next step larger, and after the largest the usual size again.
    #[must_use]
    pub fn next_size(&self) -> u8 {
        (self.size + 1) % 3
    }

    /// The address of this page without what was said on it once, to come back to.
    #[must_use]
    pub fn back(&self) -> String {
        without_flash(&self.path)
    }

    /// Hints for a text that is written here: in the language of the house, told in the reader's.
    #[must_use]
    pub fn tips(&self) -> Tips {
        Tips::new(self.settings.language, self.w)
    }

    /// Hints for talk between people: only words that hurt.
    #[must_use]
    pub fn talk_tips(&self) -> Tips {
        Tips::for_talk(self.settings.language, self.w)
    }

    /// Whether the reader is signed in and may only read for now: who keeps order decided so.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        self.resident.as_ref().is_some_and(|resident| resident.is_muted)
    }

    /// A mark of who reads, under which their browser keeps what they write and did not send yet: the
    /// same on every page, and not their id. Empty for a guest.
    #[must_use]
    pub fn reader(&self) -> String {
        let mark = |resident: &Resident| secret_hash(&format!("kept words {}", resident.id));
        let mark = self.resident.as_ref().map(mark).unwrap_or_default();
        mark.chars().take(12).collect()
    }

    /// The address of the sign-in page, from which one comes back here.
    #[must_use]
    pub fn sign_in(&self) -> String {
        let back = self.back();
        if back.starts_with("/inloggen") || back == "/" {
            return "/inloggen".to_owned();
        }
        let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
        format!("/inloggen?terug={back}")
    }

    /// The address of the form with which anybody reports what is on this page.
    #[must_use]
    pub fn report(&self) -> String {
        let back = self.back();
        let path: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
        format!("/melden?pad={path}")
    }

    /// The address of the second step of signing in, from which one comes back here.
    #[must_use]
    pub fn second_step(&self) -> String {
        let back = self.back();
        let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
        format!("/inloggen/tweede-stap?terug={back}")
    }

    /// Whether `at` lies before this moment.
    #[must_use]
    pub fn is_past(&self, at: impl Given<Moment>) -> bool {
        at.given() < self.dates.now
    }
}

/// The doors of this house that are not off.
fn doors_of(house: &House, settings: &Settings) -> Vec<&'static Door> {
    let mode = house.config.mode;
    let here = house.doors.iter().filter(|door| door.modes.contains(&mode));
    here.filter(|door| !doors::is_off(settings, door.room)).collect()
}

/// The title of a page. The first page of a room has the name of its door, so it takes over what the
/// house calls that.
fn title_in(
    settings: &Settings,
    doors: &[&'static Door],
    lang: Lang,
    (room, title): (&str, &str),
) -> String {
    let door = doors.iter().find(|door| door.room == room && lang.say(door.word) == title);
    door.map_or_else(|| title.to_owned(), |door| doors::name(settings, door, lang))
}

/// Renders a template as an HTML answer.
pub fn html(template: &impl Template) -> Result<Html<String>, Oops> {
    Ok(Html(template.render()?))
}

/// Renders a page.
pub fn show(template: &impl Template) -> Answer {
    Ok(html(template)?.into_response())
}

/// Renders a form again with what is wrong with it: status 422.
pub fn show_wrong(template: &impl Template) -> Answer {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(template)?).into_response())
}

/// Sends the reader on after something was done (status 303).
#[must_use]
pub fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// Sends the reader on, with a short message about what was done: a key with `-flash-` in it.
#[must_use]
pub fn see_other_saying(path: &str, flash: &str) -> Response {
    let (path, fragment) = path.split_once('#').map_or((path, None), |(p, f)| (p, Some(f)));
    let joint = if path.contains('?') { '&' } else { '?' };
    let end = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    see_other(&format!("{path}{joint}melding={flash}{end}"))
}

/// A path within this house that it is safe to send somebody back to; `/` for anything else.
/// Browsers drop tabs and line ends and read `\` as `/`, so only plain characters are let through.
#[must_use]
pub fn safe_path(path: &str) -> &str {
    let is_plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_plain && path.starts_with('/') && !path.starts_with("//") { path } else { "/" }
}

fn without_flash(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let kept: Vec<&str> =
        query.split('&').filter(|part| !part.starts_with("melding=") && !part.is_empty()).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

/// Lets the browser keep something for so many seconds; 0 makes it forget. `value` is plain ASCII
/// without `;`. Scripts cannot read it, and other sites cannot send it along with a form.
pub fn set_cookie(house: &House, answer: &mut Response, name: &str, value: &str, seconds: i64) {
    add_cookie(house, answer, name, &format!("{value}; Path=/; Max-Age={seconds}; HttpOnly"));
}

/// The same for what a visitor chose about the looks of pages: no secret, so scripts may read it.
pub fn set_choice(house: &House, answer: &mut Response, name: &str, value: &str, seconds: i64) {
    add_cookie(house, answer, name, &format!("{value}; Path=/; Max-Age={seconds}"));
}

fn add_cookie(house: &House, answer: &mut Response, name: &str, rest: &str) {
    let secure = if house.config.is_encrypted() { "; Secure" } else { "" };
    let cookie = format!("{name}={rest}; SameSite=Lax{secure}");
    match HeaderValue::from_str(&cookie) {
        Ok(cookie) => {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Err(error) => tracing::error!(%error, name, "a cookie that cannot be sent"),
    }
}

/// An answer with a media type other than HTML.
#[must_use]
pub fn typed(media_type: &'static str, body: impl Into<axum::body::Body>) -> Response {
    ([(header::CONTENT_TYPE, media_type)], body.into()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(safe_path("//evil.example/"), "/");
        assert_eq!(safe_path("https://evil.example/"), "/");
        assert_eq!(safe_path("/\t/evil.example/"), "/");
        assert_eq!(safe_path("/\\evil.example/"), "/");
        assert_eq!(safe_path("/agenda?wijk=linde"), "/agenda?wijk=linde");
    }

    #[test]
    fn a_message_is_shown_once() {
        assert_eq!(without_flash("/ik?melding=residents-flash-saved"), "/ik");
        assert_eq!(without_flash("/agenda?q=soep&melding=x&wijk=a"), "/agenda?q=soep&wijk=a");
        assert_eq!(without_flash("/agenda?q=soep"), "/agenda?q=soep");
    }
}
