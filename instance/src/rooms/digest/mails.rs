//! The mails of this room: the question whether somebody really wants it, and the week itself.

use askama::Template;

use super::choice::Choice;
use super::links;
use super::week::Section;
use crate::kit::mail::{Look, Mail};
use crate::kit::settings::Settings;
use crate::kit::{House, Lang};

/// The name of the list in mails (RFC 2919).
const LIST: &str = "weekbericht";

/// Asks whether somebody really wants it: their address may have been typed by another.
pub fn question(house: &House, settings: &Settings, choice: &Choice) -> anyhow::Result<Mail> {
    let w = choice.lang();
    let link = links::confirm(house, choice)?;
    let name = settings.name.as_str();
    let text = format!(
        "{}\n\n{}\n{link}\n\n{}",
        w.put("digest-confirm-mail", "house", name),
        w.say("digest-confirm-mail-press"),
        w.say("digest-confirm-mail-not-you"),
    );
    Ok(Mail::new(&choice.email, w.put("digest-confirm-mail-subject", "house", name), text)
        .speaking(w)
        .because(w.say("digest-confirm-mail-why"))
        .urgent()
        .until(house.now().plus(crate::kit::retention::DIGEST_ASKED)))
}

#[derive(Template)]
#[template(path = "rooms/digest/mail_week.html")]
struct WeekHtml<'a> {
    w: Lang,
    look: &'a Look,
    house: &'a str,
    sections: &'a [Section],
    /// Where somebody changes what they get, and ends it.
    mine: &'a str,
    stop: &'a str,
}

#[derive(Template)]
#[template(path = "rooms/digest/mail_week.txt")]
struct WeekText<'a> {
    w: Lang,
    house: &'a str,
    sections: &'a [Section],
    mine: &'a str,
    stop: &'a str,
}

/// The week for one reader, whose token this is.
pub fn week(
    house: &House,
    settings: &Settings,
    (email, w): (&str, Lang),
    sections: &[Section],
    token: &str,
) -> anyhow::Result<Mail> {
    let (mine, stop) = (house.url(&links::mine(token)), house.url(&links::stop(token)));
    let (look, name) = (Look::of(settings), settings.name.as_str());
    let (mine, stop) = (mine.as_str(), stop.as_str());
    let text = WeekText { w, house: name, sections, mine, stop }.render()?;
    let html = WeekHtml { w, look: &look, house: name, sections, mine, stop }.render()?;
    Ok(Mail::new(email, w.put("digest-subject", "house", name), text)
        .with_html(html)
        .speaking(w)
        .because(w.say("digest-why"))
        .stop_at(stop)
        .of_list(LIST))
}
