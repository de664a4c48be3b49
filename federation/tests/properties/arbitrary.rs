//! Anything we could write, made up.
//!
//! Every strategy is boxed: nested ones would not fit the stack of a test otherwise.
//!
//! Values are in the form that reading gives: a place has a name, an event a category, text has no
//! space around it. Everything else is free.

use federation::Id;
use federation::audience::{Audience, PUBLIC};
use federation::vocab::{
    Event, EventStatus, Facets, Hashtag, Image, Kind, Mention, Object, Place, PostalAddress, Price,
    Proposal, Purpose,
};
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use url::Url;

mod anything;
mod speakers;

pub use anything::json;
pub use speakers::{activity, actor, collection};

pub fn id() -> BoxedStrategy<Id> {
    "https?://[a-z]{1,8}\\.example(:8[0-9]{3})?/[a-z0-9/@]{1,16}(\\?p=[0-9])?(#[a-z]{1,8})?"
        .prop_map(|text| Id::parse(&text).expect("an id"))
        .boxed()
}

fn url() -> BoxedStrategy<Url> {
    id().prop_map(|id| id.url().clone()).boxed()
}

/// Every second that RFC 3339 can write and jiff can hold, some with a fraction.
fn time() -> BoxedStrategy<Timestamp> {
    let second = prop_oneof![0_i64..4_000_000_000, -62_135_596_800_i64..253_402_207_000];
    let nano = prop_oneof![Just(0_i32), 0..1_000_000_000_i32];
    (second, nano)
        .prop_map(|(second, nano)| {
            let nano = if second < 0 { 0 } else { nano };
            Timestamp::new(second, nano).expect("in range")
        })
        .boxed()
}

fn line() -> BoxedStrategy<String> {
    "[A-Za-z0-9é€&<>'\"#][A-Za-z0-9é &<>'\",.;:/-]{0,30}[A-Za-z0-9!>]".boxed()
}

fn plain_text() -> BoxedStrategy<String> {
    "[A-Za-z0-9é€&>'\"][A-Za-z0-9é &>'\",.;:/\n-]{0,30}[A-Za-z0-9!>]".boxed()
}

fn html() -> BoxedStrategy<String> {
    "<p>[A-Za-z0-9é &;<>/\n\t]{0,60}</p>".boxed()
}

fn slug() -> BoxedStrategy<String> {
    "[a-z][a-z0-9-]{0,12}".boxed()
}

fn place() -> BoxedStrategy<Place> {
    // Places are known to the centimetre: seven decimals.
    let degrees =
        |most: i32| (-most..=most).prop_map(|tenth_millionths| f64::from(tenth_millionths) / 1e7);
    let point = option::of((degrees(900_000_000), degrees(1_800_000_000)));
    (option::of(id()), line(), option::of(address()), point)
        .prop_map(|(id, name, address, point)| Place {
            id,
            name: Some(name),
            address: address.unwrap_or_default(),
            latitude: point.map(|(latitude, _)| latitude),
            longitude: point.map(|(_, longitude)| longitude),
        })
        .boxed()
}

fn address() -> BoxedStrategy<PostalAddress> {
    let lines = (option::of(line()), option::of(line()), option::of(line()), option::of(line()));
    (line(), lines)
        .prop_map(|(locality, (street, postal_code, region, country))| PostalAddress {
            street,
            postal_code,
            locality: Some(locality),
            region,
            country,
        })
        .boxed()
}

fn image() -> BoxedStrategy<Image> {
    let media_type = select(vec!["image/jpeg", "image/png", "image/webp"]);
    let size = (option::of(any::<u32>()), option::of(any::<u32>()));
    (url(), media_type, option::of(line()), size)
        .prop_map(|(url, media_type, alt, size)| Image {
            url,
            media_type: Some(media_type.to_owned()),
            alt,
            width: size.0,
            height: size.1,
        })
        .boxed()
}

fn facets() -> BoxedStrategy<Facets> {
    let slugs = || vec(slug(), 0..4);
    let price = (prop_oneof![Just(0), any::<u32>()], select(vec!["EUR", "CHF"]))
        .prop_map(|(cents, currency)| Price { cents, currency: currency.to_owned() });
    (slugs(), slugs(), slugs(), option::of(price), option::of(slug()))
        .prop_map(|(audience_types, keywords, features, price, illustration)| Facets {
            audience_types,
            keywords,
            features,
            price,
            illustration,
        })
        .boxed()
}

fn audience() -> BoxedStrategy<Audience> {
    let one = || {
        let everyone = Just(PUBLIC).prop_map(|text| Id::parse(text).expect("an id"));
        prop_oneof![everyone, id()]
    };
    (vec(one(), 0..4), vec(one(), 0..4), option::of(id()))
        .prop_map(|(to, cc, group)| Audience { to, cc, group })
        .boxed()
}

fn event() -> BoxedStrategy<Event> {
    let zones = vec!["Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "UTC"];
    let status = select(vec![
        EventStatus::Scheduled,
        EventStatus::Tentative,
        EventStatus::Cancelled,
        EventStatus::Postponed,
        EventStatus::Rescheduled,
        EventStatus::MovedOnline,
    ]);
    let times = (time(), option::of(time()), option::of(time()), any::<bool>());
    let count = || option::of(any::<u32>());
    let counts = (count(), count(), any::<bool>(), count(), any::<bool>());
    let links = (option::of(url()), vec(id(), 0..3), "[A-Z_]{3,12}", option::of("[a-z]{1,40}"));
    (times, option::of(select(zones)), status, counts, links)
        .prop_map(|((start, end, previous_start, all_day), zone, status, counts, links)| Event {
            start: end.map_or(start, |end| start.min(end)),
            end: end.map(|end| start.max(end)),
            all_day,
            timezone: zone.map(str::to_owned),
            status,
            previous_start,
            status_reason: links.3,
            category: Some(links.2),
            external_participation_url: links.0,
            capacity: counts.0,
            remaining: counts.1,
            // With a capacity and nothing said of what is left, that would follow from this.
            participants: counts.3.and_then(|coming| counts.1.map(|_| coming)),
            takes_joins: counts.4,
            is_online: counts.2,
            organizers: links.1,
        })
        .boxed()
}

fn proposal() -> BoxedStrategy<Proposal> {
    let purpose = select(vec![Purpose::Offer, Purpose::Request]);
    let hours = vec("(Mo|Tu-Fr|Sa,Su) [01][0-9]:[0-5][0-9]-2[0-3]:[0-5][0-9]", 0..4);
    (purpose, any::<bool>(), any::<bool>(), option::of(time()), hours)
        .prop_map(|(purpose, is_thing, available, expires, opening_hours)| Proposal {
            purpose,
            is_thing,
            available,
            expires,
            opening_hours,
        })
        .boxed()
}

pub fn kind() -> BoxedStrategy<Kind> {
    prop_oneof![
        3 => event().prop_map(|event| Kind::Event(Box::new(event))),
        2 => option::of(proposal()).prop_map(|proposal| Kind::Note(proposal.map(Box::new))),
        1 => Just(Kind::Article),
        1 => option::of(proposal()).prop_map(|proposal| Kind::Page(proposal.map(Box::new))),
        1 => select(vec!["Video", "Question", "x:Thing"])
            .prop_map(|name| Kind::Other(name.to_owned())),
    ]
    .boxed()
}

fn link_list() -> BoxedStrategy<Vec<Url>> {
    // Each link once: the second of two equal ones says nothing.
    vec(url(), 0..4)
        .prop_map(|mut links| {
            links.sort();
            links.dedup();
            links
        })
        .boxed()
}

fn tags() -> BoxedStrategy<Vec<Hashtag>> {
    let tag = ("[A-Za-zé0-9]{1,20}", option::of(url()));
    vec(tag.prop_map(|(name, href)| Hashtag { name, href }), 0..4).boxed()
}

fn mentions() -> BoxedStrategy<Vec<Mention>> {
    let mention = (id(), "@[a-z]{1,9}@[a-z]{1,9}\\.example");
    vec(mention.prop_map(|(href, name)| Mention { href, name }), 0..3).boxed()
}

pub fn object() -> BoxedStrategy<Object> {
    let texts = (option::of(line()), option::of(plain_text()), option::of(html()));
    let language = option::of(select(vec!["nl", "nl-NL", "en", "fy"]));
    let times = (option::of(time()), option::of(time()));
    let about =
        (option::of(image()), link_list(), option::of(place()), (tags(), mentions()), facets());
    let links = (option::of(id()), option::of(id()), option::of(id()), option::of(url()));
    (id(), kind(), texts, (language, times), about, links, audience())
        .prop_map(
            |(id, kind, (name, summary, content), (language, times), about, links, audience)| {
                let (image, online, place, (tags, mentions), facets) = about;
                let (attributed_to, context, in_reply_to, url) = links;
                let mut object = Object {
                    name,
                    summary,
                    content,
                    language: language.map(str::to_owned),
                    published: times.0,
                    updated: times.1,
                    image,
                    links: online,
                    place,
                    tags,
                    mentions,
                    facets,
                    attributed_to,
                    context,
                    in_reply_to,
                    url,
                    audience,
                    kind,
                    ..Object::tombstone(id, None)
                };
                forget_own_page(&mut object);
                object
            },
        )
        .boxed()
}

/// Signing up at the event's own page is no other place to sign up.
fn forget_own_page(object: &mut Object) {
    if !matches!(object.kind, Kind::Note(_)) {
        // Only a note says whom it is for in its tags.
        object.mentions.clear();
    }
    if let Kind::Event(event) = &mut object.kind {
        let own = [object.url.as_ref(), Some(object.id.url())];
        if own.contains(&event.external_participation_url.as_ref()) {
            event.external_participation_url = None;
        }
    }
}

pub fn tombstone() -> BoxedStrategy<Object> {
    let former = option::of(select(vec!["Event".to_owned(), "Note".to_owned()]));
    (id(), former, audience(), option::of(time()), option::of(id()))
        .prop_map(|(id, former, audience, updated, attributed_to)| Object {
            audience,
            updated,
            attributed_to,
            ..Object::tombstone(id, former)
        })
        .boxed()
}
