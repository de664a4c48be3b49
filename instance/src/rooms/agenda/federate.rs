//! What other sites see of an activity, and what we understand of theirs.

use federation::Id;
use federation::vocab::{self, EventStatus, Facets, Kind, Object};
use url::Url;

use super::event::{Event, Status, days_over_at, over_at};
use super::order::MOST_REASON;
use super::sign_up::SignUp;
use super::store;
use crate::kit::dates::Dates;
use crate::kit::facets::{self, AUDIENCES, FEATURES, Slugs, THEMES};
use crate::kit::id::new_id;
use crate::kit::place::Spot;
use crate::kit::{House, Lang, Moment, Tx, price, text, typed, wire};
use crate::mailroom::{self, Heard, Refused};

/// How long ago something may have ended and still be taken in when it is new to us.
const TAKEN_AFTER_END: i64 = crate::kit::time::DAY;

/// The activity as others read it.
pub async fn object(house: &House, event: &Event) -> anyhow::Result<Object> {
    let settings = house.settings().await?;
    let dates = house.dates(settings.language);
    let lang = settings.language;
    let name = if event.goes_on() {
        event.title.clone()
    } else {
        lang.put("agenda-wire-cancelled", "title", &event.title)
    };
    Ok(Object {
        id: Id::parse(&event.uri)?,
        kind: Kind::Event(Box::new(said(house, event))),
        attributed_to: Some(mailroom::site_id(house)),
        name: Some(name),
        summary: Some(summary(&dates, event, &settings.name)),
        content: Some(event.html.clone()).filter(|html| !html.is_empty()),
        language: Some(lang.code().to_owned()),
        url: Url::parse(&event.url).ok(),
        published: Some(event.published_at.timestamp()),
        updated: Some(event.updated_at.timestamp()),
        image: Some(wire::image(
            house,
            (&event.picture, &event.picture_alt),
            &event.scene,
            &lang.put("agenda-wire-drawing", "title", &event.title),
        )?),
        links: Url::parse(&event.link).into_iter().collect(),
        place: wire::place(&event.spot, &event.uri, &settings.town),
        mentions: Vec::new(),
        tags: wire::hashtags(house, "/agenda", &event.about()),
        audience: mailroom::audience(house),
        context: event.series.as_deref().and_then(|series| Id::parse(series).ok()),
        in_reply_to: None,
        facets: Facets {
            audience_types: event.audiences.list(),
            keywords: event.themes.list(),
            features: event.features.list(),
            price: price::told(event.price_cents),
            illustration: Some(event.scene.clone()),
        },
    })
}

fn said(house: &House, event: &Event) -> vocab::Event {
    vocab::Event {
        start: event.starts_at.timestamp(),
        end: event.ends_at.map(Moment::timestamp),
        all_day: false,
        timezone: Some(house.config.timezone.clone()),
        status: match event.status {
            Status::Scheduled if event.previous_start.is_some() => EventStatus::Rescheduled,
            Status::Scheduled => EventStatus::Scheduled,
            Status::Cancelled => EventStatus::Cancelled,
        },
        previous_start: event.previous_start.map(Moment::timestamp),
        status_reason: Some(event.reason.clone()).filter(|reason| !reason.is_empty()),
        category: Some(category(&event.themes).to_owned()),
        external_participation_url: Url::parse(&event.link).ok(),
        capacity: count(event.sign_up.capacity),
        remaining: count(event.sign_up.left()),
        participants: count(Some(event.sign_up.coming).filter(|_| event.sign_up.wanted)),
        takes_joins: event.sign_up.wanted,
        is_online: event.features.has("online"),
        organizers: Vec::new(),
    }
}

/// A number of people as it is said to others.
fn count(people: Option<i64>) -> Option<u32> {
    people.and_then(|people| people.try_into().ok())
}

/// The word of Mobilizon's list that is nearest to the first theme that has one.
fn category(themes: &Slugs) -> &'static str {
    let nearest = |slug| match slug {
        "samen-eten" => Some("FOOD_DRINK"),
        "bewegen-en-sport" => Some("SPORTS"),
        "creatief-en-muziek" => Some("ARTS"),
        "leren-en-taal" => Some("LEARNING"),
        "digitaal" => Some("SCIENCE_TECH"),
        "gezondheid" | "lekker-in-je-vel" => Some("HEALTH"),
        "opgroeien-en-opvoeden" | "kinderen-en-spelen" => Some("FAMILY_EDUCATION"),
        "groen-en-natuur" => Some("OUTDOORS_ADVENTURE"),
        "geloof-en-zingeving" => Some("SPIRITUALITY_RELIGION_BELIEFS"),
        "cultuur-en-uitgaan" => Some("PERFORMING_VISUAL_ARTS"),
        _ => None,
    };
    themes.iter().find_map(nearest).unwrap_or("MEETING")
}

/// "di 24 nov 2026, 13.30–15.00 uur, Buurthuis De Linde, De Linde": plain text, because readers
/// that do not know events show only this and the title. What was moved says so first.
fn summary(dates: &Dates, event: &Event, house_name: &str) -> String {
    let clock = |at: Moment| at.in_zone(&dates.zone).strftime("%H.%M").to_string();
    let day = |at: Moment| {
        let year = at.in_zone(&dates.zone).year();
        let (weekday, month) = (dates.short_weekday(at), dates.short_month(at));
        format!("{weekday} {} {month} {year}", dates.day_number(at))
    };
    let was = event.previous_start.filter(|_| event.goes_on());
    let was = was.map(|was| format!("{} {}", day(was), clock(was)));
    let moved = was.map(|was| dates.lang.put("agenda-wire-moved", "was", was));
    let before: Vec<String> =
        moved.into_iter().chain(Some(sentence(&event.reason))).filter(|s| !s.is_empty()).collect();
    let day = day(event.starts_at);
    let hours = match event.ends_at {
        Some(end) => format!("{}–{}", clock(event.starts_at), clock(end)),
        None => clock(event.starts_at),
    };
    let hours = dates.lang.put("agenda-wire-hours", "hours", hours);
    let parts = [day, hours, event.spot.short(), house_name.to_owned()];
    let known: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    before.into_iter().chain(Some(known.join(", "))).collect::<Vec<_>>().join(" ")
}

/// A reason as a sentence, with a stop at its end.
fn sentence(reason: &str) -> String {
    let ends = reason.is_empty() || reason.ends_with(['.', '!', '?']);
    if ends { reason.to_owned() } else { format!("{reason}.") }
}

/// Keeps an activity of another site, or its new version.
pub async fn receive(house: &House, tx: &mut Tx, heard: &Heard) -> Result<(), Refused> {
    let Kind::Event(said) = &heard.object.kind else {
        return Err(Refused::NotForUs("not an event".to_owned()));
    };
    if !heard.object.audience.is_public() {
        return Err(Refused::NotForUs("an event that is not public".to_owned()));
    }
    let known = store::find_by_uri(tx, heard.object.id.as_str()).await?;
    match known {
        Some(known) if known.site.is_none() => {
            Err(Refused::NotYours("an event of this house".to_owned()))
        }
        Some(known) => {
            let event = understood(heard, said, known.id)?;
            store::update(tx, &event).await?;
            store::set_coming(tx, &event.id, event.sign_up.coming).await?;
            Ok(())
        }
        None => {
            let event = understood(heard, said, new_id(house.now()))?;
            if event.over_at.plus(TAKEN_AFTER_END) > heard.now {
                store::insert(tx, &event).await?;
            }
            Ok(())
        }
    }
}

/// What we make of it: their texts cleaned, their choices only where we know them.
fn understood(heard: &Heard, said: &vocab::Event, id: String) -> Result<Event, Refused> {
    let object = &heard.object;
    let status = status(said.status);
    let title = title(object.name.as_deref().unwrap_or_default(), status);
    if title.is_empty() {
        return Err(Refused::Unreadable("an event without a name".to_owned()));
    }
    let themes = Slugs::known(&THEMES, object.facets.keywords.iter().map(String::as_str));
    let named = object.facets.illustration.as_deref().and_then(facets::scene_named);
    let (starts_at, ends_at) = (Moment::from(said.start), said.end.map(Moment::from));
    let online = said.is_online.then_some("online");
    let over_at = if said.all_day { days_over_at } else { over_at };
    let web = |url: Option<&Url>| url.filter(|url| typed::is_web(url)).map(Url::to_string);
    Ok(Event {
        id,
        uri: object.id.to_string(),
        site: Some(heard.site.clone()),
        url: web(object.url.as_ref()).unwrap_or_else(|| object.id.to_string()),
        owner: None,
        organisation: None,
        scene: named.unwrap_or_else(|| facets::scene(&title, &themes)).to_owned(),
        title,
        typed: String::new(),
        html: text::clean_html(object.content.as_deref().unwrap_or_default()),
        starts_at,
        ends_at: ends_at.filter(|end| *end > starts_at),
        over_at: over_at(starts_at, ends_at),
        all_day: said.all_day,
        spot: Spot::heard(object.place.as_ref()),
        price_cents: price::heard(&object.facets),
        themes,
        audiences: Slugs::known(
            &AUDIENCES,
            object.facets.audience_types.iter().map(String::as_str),
        ),
        features: Slugs::known(
            &FEATURES,
            object.facets.features.iter().map(String::as_str).chain(online),
        ),
        contact: String::new(),
        link: web(said.external_participation_url.as_ref())
            .or_else(|| web(object.links.first()))
            .unwrap_or_default(),
        picture: String::new(),
        picture_alt: String::new(),
        sign_up: SignUp::heard(said),
        status,
        // Siblings are looked for among what the same site said, so a name of others leads nowhere.
        series: object.context.as_ref().map(Id::to_string),
        series_day: None,
        by_hand: String::new(),
        previous_start: said.previous_start.map(Moment::from).filter(|was| *was != starts_at),
        reason: said
            .status_reason
            .as_deref()
            .map(|why| text::one_line(why, MOST_REASON))
            .unwrap_or_default(),
        published_at: object.published.map_or(heard.now, Moment::from),
        updated_at: object.updated.map_or(heard.now, Moment::from),
        series_checked: None,
    })
}

/// Whether it goes on.
fn status(said: EventStatus) -> Status {
    match said {
        EventStatus::Cancelled | EventStatus::Postponed => Status::Cancelled,
        EventStatus::Scheduled
        | EventStatus::Tentative
        | EventStatus::Rescheduled
        | EventStatus::MovedOnline => Status::Scheduled,
    }
}

/// Their title; the word that sites of our kind put before it when it does not go on is taken off,
/// because our pages say that beside it.
fn title(name: &str, status: Status) -> String {
    let line = text::one_line(name, 200);
    if status == Status::Scheduled {
        return line;
    }
    let prefixes = Lang::ALL.map(|lang| lang.put("agenda-wire-cancelled", "title", ""));
    let bare = prefixes.iter().find_map(|prefix| line.strip_prefix(prefix.trim_end()));
    bare.unwrap_or(&line).trim_start().to_owned()
}

/// Removes an activity that was deleted at home.
pub async fn forget(_house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    store::remove_heard(tx, uri).await
}

/// Removes everything of a site that is no longer linked.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    store::remove_site(tx, site).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_before_a_cancelled_title_is_taken_off_again() {
        let sent = Lang::Nl.put("agenda-wire-cancelled", "title", "Soep en brood");
        assert_ne!(sent, "Soep en brood");
        assert_eq!(title(&sent, Status::Cancelled), "Soep en brood");
        assert_eq!(title(&sent, Status::Scheduled), sent);
    }

    #[test]
    fn every_event_has_a_category() {
        assert_eq!(category(&Slugs::known(&THEMES, ["samen-eten"])), "FOOD_DRINK");
        assert_eq!(category(&Slugs::default()), "MEETING");
    }
}
