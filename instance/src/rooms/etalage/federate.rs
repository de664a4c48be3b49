//! What other sites see of an offering, and what we understand of theirs: a `Page` with a proposal
//! on it (FEP-0837), because an `Event` cannot do without a start.

use federation::vocab::{Facets, Kind, Object, Proposal, Purpose};
use url::Url;

use super::offering::Offering;
use super::store;
use crate::kit::facets::{self, AUDIENCES, FEATURES, Slugs, THEMES};
use crate::kit::fresh::Checks;
use crate::kit::hours::Hours;
use crate::kit::id::new_id;
use crate::kit::place::Spot;
use crate::kit::{House, Lang, Moment, Tx, price, search, text, typed, wire};
use crate::mailroom::{self, Heard, Refused};

/// How much of the text stands in the summary, in characters.
const SUMMARY: usize = 200;

/// The offering as others read it.
pub async fn object(house: &House, own: &Offering) -> anyhow::Result<Object> {
    let settings = house.settings().await?;
    let lang = settings.language;
    Ok(Object {
        id: mailroom::object_id(house, &own.id),
        kind: Kind::Page(Some(Box::new(Proposal {
            purpose: Purpose::Offer,
            is_thing: false,
            // What is in the archive is not to be had: a reader takes it down, and hears when it is back.
            available: own.checks.archived_at.is_none(),
            expires: None,
            opening_hours: own.week().map(|hours| hours.said()).unwrap_or_default(),
        }))),
        attributed_to: Some(mailroom::site_id(house)),
        name: Some(own.title.clone()),
        summary: Some(summary(own, lang)),
        content: Some(content(own, lang)),
        language: Some(lang.code().to_owned()),
        url: Url::parse(&own.url).ok(),
        published: Some(own.published_at.timestamp()),
        updated: Some(own.updated_at.timestamp()),
        image: Some(wire::image(
            house,
            (&own.picture, &own.picture_alt),
            &own.scene,
            &lang.put("etalage-wire-drawing", "title", &own.title),
        )?),
        links: Url::parse(&own.link).into_iter().collect(),
        place: wire::place(&own.spot, &own.uri, &settings.town),
        mentions: Vec::new(),
        tags: wire::hashtags(house, "/etalage", &own.about()),
        audience: mailroom::audience(house),
        context: None,
        in_reply_to: None,
        facets: Facets {
            audience_types: own.audiences.list(),
            keywords: own.themes.list(),
            features: own.features.list(),
            price: price::told(own.price_cents),
            illustration: Some(own.scene.clone()),
        },
    })
}

/// The first words, the hours and the price: all that some readers show beside the title.
fn summary(own: &Offering, lang: Lang) -> String {
    let mut parts = vec![text::beginning(&text::plain(&own.html), SUMMARY)];
    parts.extend(own.hours_lines(lang));
    parts.extend(own.price(lang));
    parts.join(" \u{b7} ")
}

/// The text, and after it how somebody joins: no vocabulary has a word for that.
fn content(own: &Offering, lang: Lang) -> String {
    let mut html = own.html.clone();
    let more = [("etalage-joining", &own.joining), ("etalage-open", &own.hours_words)];
    for (word, said) in more.into_iter().filter(|(_, said)| !said.is_empty()) {
        html.push_str(&text::typed_to_html(&format!("{}\n{said}", lang.say(word))));
    }
    html
}

/// Keeps an offering of another site, or its new version.
pub async fn receive(house: &House, tx: &mut Tx, heard: &Heard) -> Result<(), Refused> {
    let Kind::Page(Some(proposal)) = &heard.object.kind else {
        return Err(Refused::NotForUs("a page that offers nothing".to_owned()));
    };
    if proposal.purpose != Purpose::Offer {
        return Err(Refused::NotForUs("a page that asks something".to_owned()));
    }
    if !heard.object.audience.is_public() {
        return Err(Refused::NotForUs("an offering that is not public".to_owned()));
    }
    let uri = heard.object.id.as_str();
    if !proposal.available {
        store::remove_heard(tx, uri).await?;
        return Ok(());
    }
    match store::find_by_uri(tx, uri).await? {
        Some(known) if known.site.is_none() => {
            return Err(Refused::NotYours("an offering of this house".to_owned()));
        }
        Some(known) => store::update(tx, &understood(heard, proposal, known.id)?).await?,
        None => store::insert(tx, &understood(heard, proposal, new_id(house.now()))?).await?,
    };
    Ok(())
}

/// What we make of it: their texts cleaned, their choices only where we know them.
fn understood(heard: &Heard, proposal: &Proposal, id: String) -> Result<Offering, Refused> {
    let object = &heard.object;
    let title = text::one_line(object.name.as_deref().unwrap_or_default(), 200);
    if title.is_empty() {
        return Err(Refused::Unreadable("an offering without a name".to_owned()));
    }
    let themes = Slugs::known(&THEMES, object.facets.keywords.iter().map(String::as_str));
    let named = object.facets.illustration.as_deref().and_then(facets::scene_named);
    let said = object.content.as_deref().or(object.summary.as_deref());
    let web = |url: Option<&Url>| url.filter(|url| typed::is_web(url)).map(Url::to_string);
    Ok(Offering {
        id,
        uri: object.id.to_string(),
        site: Some(heard.site.clone()),
        url: web(object.url.as_ref()).unwrap_or_else(|| object.id.to_string()),
        owner: None,
        organisation: None,
        sort_title: search::folded(&title),
        scene: named.unwrap_or_else(|| facets::scene(&title, &themes)).to_owned(),
        title,
        typed: String::new(),
        html: text::clean_html(said.unwrap_or_default()),
        joining: String::new(),
        hours: Hours::heard(&proposal.opening_hours).to_string(),
        hours_words: String::new(),
        spot: Spot::heard(object.place.as_ref()),
        price_cents: price::heard(&object.facets),
        themes,
        audiences: Slugs::known(
            &AUDIENCES,
            object.facets.audience_types.iter().map(String::as_str),
        ),
        features: Slugs::known(&FEATURES, object.facets.features.iter().map(String::as_str)),
        contact: String::new(),
        link: web(object.links.first()).unwrap_or_default(),
        picture: String::new(),
        picture_alt: String::new(),
        published_at: object.published.map_or(heard.now, Moment::from),
        updated_at: object.updated.map_or(heard.now, Moment::from),
        checks: Checks::default(),
    })
}

/// Removes an offering that was deleted at home.
pub async fn forget(_house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    store::remove_heard(tx, uri).await
}

/// Removes everything of a site that is no longer linked.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    store::remove_site(tx, site).await
}
