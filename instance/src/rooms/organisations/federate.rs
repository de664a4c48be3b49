//! What other sites see of an organisation, and what we understand of theirs.

use federation::Id;
use federation::vocab::{Actor, ActorKind, Facets, Field};
use url::Url;

use super::organisation::Organisation;
use super::store;
use crate::kit::facets::{self, AUDIENCES, FEATURES, Slugs, THEMES};
use crate::kit::fresh::Checks;
use crate::kit::id::new_id;
use crate::kit::place::Spot;
use crate::kit::{House, Lang, Moment, Tx, search, text, typed, wire};
use crate::mailroom::{self, Refused};

/// The lines of a profile, by the keys of their names.
const HOURS: &str = "organisations-wire-hours";
const PHONE: &str = "organisations-wire-phone";
const EMAIL: &str = "organisations-wire-email";
const WEBSITE: &str = "organisations-wire-website";

/// The organisation as an actor that others can follow.
pub async fn profile(house: &House, own: &Organisation) -> anyhow::Result<Actor> {
    let lang = house.settings().await?.language;
    let picture = wire::image(house, (&own.picture, &own.picture_alt), &own.scene, "")?;
    let mut actor = mailroom::blank_actor(house, ActorKind::Organization);
    actor.name = Some(own.name.clone());
    actor.summary = Some(own.html.clone());
    actor.url = Url::parse(&own.url).ok();
    actor.icon = Some(match own.logo.as_str() {
        "" => picture.clone(),
        logo => wire::image(house, (logo, &own.name), "", "")?,
    });
    actor.image = Some(picture);
    actor.place = own.spot.said(Id::parse(&format!("{}#place", own.uri)).ok());
    actor.fields = fields(own, lang);
    actor.published = Some(own.published_at.timestamp());
    actor.updated = Some(own.updated_at.timestamp());
    actor.facets = Facets {
        audience_types: own.audiences.list(),
        keywords: own.themes.list(),
        features: own.features.list(),
        price: None,
        illustration: Some(own.scene.clone()),
    };
    Ok(actor)
}

fn fields(own: &Organisation, lang: Lang) -> Vec<Field> {
    let website = text::escape(&own.website);
    let website = format!("<a href=\"{website}\" rel=\"me nofollow noopener\">{website}</a>");
    let hours = own.hours_lines(lang).join("\n");
    let lines = [
        (HOURS, text::escape(&hours).replace('\n', "<br>"), hours.is_empty()),
        (PHONE, text::escape(&own.phone), own.phone.is_empty()),
        (EMAIL, text::escape(&own.email), own.email.is_empty()),
        (WEBSITE, website, own.website.is_empty()),
    ];
    let known = lines.into_iter().filter(|(_, _, is_empty)| !is_empty);
    known.map(|(key, value, _)| Field { name: lang.say(key), value }).collect()
}

/// Keeps an organisation of another site, or its new version.
pub async fn receive(
    house: &House,
    tx: &mut Tx,
    actor: &Actor,
    site: &str,
    now: Moment,
) -> Result<(), Refused> {
    if actor.kind != ActorKind::Organization {
        return Err(Refused::NotForUs("an actor that is no organisation".to_owned()));
    }
    let known = store::find_by_uri(tx, actor.id.as_str()).await?;
    match known {
        Some(known) if known.site.as_deref() != Some(site) => {
            Err(Refused::NotYours("an organisation of another site".to_owned()))
        }
        Some(known) => {
            store::update(tx, &understood(actor, site, known.id, now)?).await?;
            Ok(())
        }
        None => {
            store::insert(tx, &understood(actor, site, new_id(house.now()), now)?).await?;
            Ok(())
        }
    }
}

/// What we make of it: their texts cleaned, their choices only where we know them.
fn understood(actor: &Actor, site: &str, id: String, now: Moment) -> Result<Organisation, Refused> {
    let name = text::one_line(actor.name.as_deref().unwrap_or_default(), 200);
    if name.is_empty() {
        return Err(Refused::Unreadable("an organisation without a name".to_owned()));
    }
    let themes = Slugs::known(&THEMES, actor.facets.keywords.iter().map(String::as_str));
    let named = actor.facets.illustration.as_deref().and_then(facets::scene_named);
    let url = actor.url.as_ref().filter(|url| typed::is_web(url)).map(Url::to_string);
    let own_handle = || format!("{}@{}", actor.preferred_username, actor.id.authority());
    let handle = actor.webfinger.clone().unwrap_or_else(own_handle);
    Ok(Organisation {
        id,
        uri: actor.id.to_string(),
        site: Some(site.to_owned()),
        url: url.unwrap_or_else(|| actor.id.to_string()),
        handle: text::one_line(&handle, 200),
        sort_name: search::folded(&name),
        scene: named.unwrap_or_else(|| facets::scene(&name, &themes)).to_owned(),
        name,
        typed: String::new(),
        html: text::clean_html(actor.summary.as_deref().unwrap_or_default()),
        spot: Spot::heard(actor.place.as_ref()),
        themes,
        audiences: Slugs::known(&AUDIENCES, actor.facets.audience_types.iter().map(String::as_str)),
        features: Slugs::known(&FEATURES, actor.facets.features.iter().map(String::as_str)),
        phone: text::one_line(&field(&actor.fields, PHONE), 40),
        email: typed::email(&field(&actor.fields, EMAIL)).unwrap_or_default(),
        website: typed::web_address(&field(&actor.fields, WEBSITE)).unwrap_or_default(),
        hours: text::several_lines(&field(&actor.fields, HOURS), 400),
        picture: String::new(),
        picture_alt: String::new(),
        published_at: actor.published.map_or(now, Moment::from),
        updated_at: actor.updated.map_or(now, Moment::from),
        week: String::new(),
        checked_at: None,
        logo: String::new(),
        checks: Checks::default(),
    })
}

/// The words of the line with this name, in any of our languages.
fn field(fields: &[Field], key: &str) -> String {
    let names = Lang::ALL.map(|lang| lang.say(key));
    let found = fields.iter().find(|field| names.contains(&field.name));
    found.map(|field| text::plain(&field.value)).unwrap_or_default()
}

/// Removes an organisation that was deleted at home.
pub async fn forget(_house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    store::remove_heard(tx, uri).await
}

/// Removes everything of a site that is no longer linked.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    store::remove_site(tx, site).await
}

#[cfg(test)]
mod tests {
    use super::super::organisation::{Draft, Names};
    use super::*;
    use crate::kit::form::Filled;

    fn own() -> Organisation {
        let form = Filled::with(vec![
            ("name", "Buurtkoor".to_owned()),
            ("text", "Zingen.".to_owned()),
            ("phone", "(000) 000 22 33".to_owned()),
            ("email", "koor@linde.example".to_owned()),
            ("website", "https://koor.example/a?b=1&c=2".to_owned()),
            ("hours", "Maandag 20 uur\nVrijdag 10 uur".to_owned()),
        ]);
        let names = Names {
            id: "i".to_owned(),
            uri: "u".to_owned(),
            url: "l".to_owned(),
            handle: "koor".to_owned(),
        };
        Organisation::new(Draft::read(&form).unwrap(), names, Moment::from_millis(1))
    }

    #[test]
    fn the_lines_of_a_profile_are_understood_in_every_language() {
        let own = own();
        for lang in Lang::ALL {
            let fields = fields(&own, lang);
            assert_eq!(field(&fields, PHONE), own.phone);
            assert_eq!(field(&fields, EMAIL), own.email);
            assert_eq!(field(&fields, WEBSITE), own.website);
            assert_eq!(field(&fields, HOURS), own.hours);
        }
    }

    #[test]
    fn a_line_without_a_value_is_not_sent() {
        let own = Organisation { phone: String::new(), ..own() };
        assert_eq!(fields(&own, Lang::Nl).len(), 3);
    }
}
