//! Mail to who comes: that they do, that there is a place, that tomorrow is the day, and what changed.

use super::attendee::Attendee;
use super::gathering::{Gathering, News};
use super::{list, places};
use crate::kit::mail::{self, Mail};
use crate::kit::{House, Lang, Tx};
use crate::rooms::organisations;
use crate::rooms::residents::{self, Member};

/// What somebody is written about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion<'a> {
    /// They have a place.
    Coming,
    /// They are on the waiting list.
    Waiting,
    /// A place came free for them.
    Place,
    /// Tomorrow is the day.
    Reminder,
    /// Something changed, with the reason that the organiser gave; empty without one.
    News(News, &'a str),
}

impl Occasion<'_> {
    /// The keys of the subject and the text.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Coming => ("attendance-mail-coming-subject", "attendance-mail-coming"),
            Self::Waiting => ("attendance-mail-waiting-subject", "attendance-mail-waiting"),
            Self::Place => ("attendance-mail-place-subject", "attendance-mail-place"),
            Self::Reminder => ("attendance-mail-reminder-subject", "attendance-mail-reminder"),
            Self::News(News::Off, _) => ("attendance-mail-off-subject", "attendance-mail-off"),
            Self::News(News::On, _) => ("attendance-mail-on-subject", "attendance-mail-on"),
            Self::News(News::Moved, _) => {
                ("attendance-mail-moved-subject", "attendance-mail-moved")
            }
        }
    }

    /// Why, as a line in a mail; empty when nobody said why.
    fn why(self, lang: Lang) -> String {
        match self {
            Self::News(_, reason) if !reason.is_empty() => {
                lang.put("attendance-mail-reason", "reason", reason)
            }
            Self::News(..) | Self::Coming | Self::Waiting | Self::Place | Self::Reminder => {
                String::new()
            }
        }
    }
}

/// Posts a mail to somebody on a list, when they have an address. What others filled in is not
/// in it, because nobody knows whose address that was.
pub async fn post(
    house: &House,
    tx: &mut Tx,
    (gathering, attendee): (&Gathering, &Attendee),
    occasion: Occasion<'_>,
) -> anyhow::Result<()> {
    if !mail::is_address(&attendee.email) {
        return Ok(());
    }
    let settings = house.settings().await?;
    let lang = Lang::from_code(&attendee.lang).unwrap_or(settings.language);
    let dates = house.dates(lang);
    let day = dates.day(gathering.starts_at);
    let hours = dates.hours(gathering.starts_at, gathering.ends_at);
    let link = house.url(&places::own_path(house, attendee)?);
    let why = occasion.why(lang);
    let values = [
        ("title", gathering.title.as_str()),
        ("why", &why),
        ("day", &day),
        ("hours", &hours),
        ("place", &gathering.place),
        ("link", &link),
        ("house", &settings.name),
    ];
    let (subject, text) = occasion.words();
    let mail = Mail::new(&attendee.email, lang.fill(subject, &values), lang.fill(text, &values))
        .speaking(lang)
        .because(lang.put("attendance-mail-why", "house", &settings.name));
    let mail = match occasion {
        Occasion::Reminder => mail.until(gathering.starts_at),
        Occasion::Coming | Occasion::Waiting | Occasion::Place | Occasion::News(..) => mail,
    };
    mail::post(tx, house.now(), &mail).await
}

/// Asks who organises an activity to call those on its list who have no e-mail: who put it here,
/// else who writes longest for the organisation; the house only about what it looks after itself.
pub async fn ask_to_call(house: &House, tx: &mut Tx, gathering: &Gathering) -> anyhow::Result<()> {
    let settings = house.settings().await?;
    let owner = organiser(tx, gathering).await?;
    let of_house = list::is_of_house(tx, gathering).await?;
    let else_to = if of_house { settings.email.as_str() } else { "" };
    let to = owner.as_ref().and_then(|owner| owner.mail()).unwrap_or(else_to);
    if !mail::is_address(to) {
        return Ok(());
    }
    let lang = match &owner {
        Some(owner) => residents::lang_of(tx, &owner.id).await?,
        None => settings.language,
    };
    let link = house.url(&gathering.list_path());
    let values = [("title", gathering.title.as_str()), ("link", &link), ("house", &settings.name)];
    let subject = lang.put("participants-mail-subject", "title", &gathering.title);
    let mail = Mail::new(to, subject, lang.fill("participants-mail", &values))
        .speaking(lang)
        .because(lang.put("participants-mail-why", "house", &settings.name));
    mail::post(tx, house.now(), &mail).await
}

/// Who is asked to call people: the first who has an address.
async fn organiser(tx: &mut Tx, gathering: &Gathering) -> sqlx::Result<Option<Member>> {
    let writer = match &gathering.organisation {
        Some(organisation) => organisations::first_writer(tx, organisation).await?,
        None => None,
    };
    for id in gathering.owner.iter().chain(&writer) {
        let member = residents::member(tx, id).await?;
        if member.as_ref().is_some_and(|member| member.mail().is_some()) {
            return Ok(member);
        }
    }
    Ok(None)
}
