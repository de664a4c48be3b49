//! Our own actors: the site (`Group`), the program (`Application`) and the organisations.

use federation::Id;
use federation::audience::Audience;
use federation::vocab::actor::KeyMaterial;
use federation::vocab::{
    Activity, ActivityKind, Actor, ActorKind, Field, Image, Implements, Object, Place,
    PostalAddress, PublicKeyDoc,
};

use super::keys::{self, Keys};
use super::outbox;
use super::store;
use crate::kit::hours;
use crate::kit::settings::Settings;
use crate::kit::{House, Moment, Tx, likeness, wire};

/// The short id of the program's own actor.
pub const APPLICATION: &str = "application";
/// The short id of the actor of the site.
pub const SITE: &str = "site";

/// What we speak, for `generator.implements` (FEP-844e).
const IMPLEMENTS: [(&str, &str); 3] = [
    ("https://datatracker.ietf.org/doc/html/rfc9421", "RFC-9421: HTTP Message Signatures"),
    ("https://w3id.org/fep/8a8e", "FEP-8a8e: A common approach to using the Event object type"),
    ("https://w3id.org/fep/0837", "FEP-0837: Federated Marketplace"),
];

/// The actor that owns everything the site publishes.
#[must_use]
pub fn site_id(house: &House) -> Id {
    house.id("/a/site")
}

/// The actor of the program itself: it signs what we fetch and follows others.
#[must_use]
pub fn application_id(house: &House) -> Id {
    house.id("/actor")
}

/// The actor of an organisation.
#[must_use]
pub fn organisation_id(house: &House, id: &str) -> Id {
    house.id(&format!("/a/{id}"))
}

/// The id of an object of ours: without a word of any language, and never changing.
#[must_use]
pub fn object_id(house: &House, id: &str) -> Id {
    house.id(&format!("/o/{id}"))
}

/// The id under which one of our actors is kept.
pub fn short_id(house: &House, actor: &Id) -> String {
    if *actor == application_id(house) {
        return APPLICATION.to_owned();
    }
    actor.as_str().rsplit('/').next().unwrap_or_default().to_owned()
}

/// The id of one of our actors by the id under which it is kept.
pub fn full_id(house: &House, short: &str) -> Id {
    if short == APPLICATION { application_id(house) } else { organisation_id(house, short) }
}

/// Everyone, and the followers of the site.
#[must_use]
pub fn audience(house: &House) -> Audience {
    let site = site_id(house);
    let followers = below(&site, "followers");
    Audience { group: Some(site), ..Audience::public(Some(&followers)) }
}

/// An id below an actor: `/a/site/followers`.
pub fn below(actor: &Id, name: &str) -> Id {
    Id::parse(&format!("{actor}/{name}")).expect("a path below an id is an id")
}

/// An actor of ours of which only the name is still missing.
#[must_use]
pub fn blank_actor(house: &House, kind: ActorKind) -> Actor {
    let implements = IMPLEMENTS
        .iter()
        .map(|(href, name)| Implements { href: (*href).to_owned(), name: Some((*name).to_owned()) })
        .collect();
    Actor {
        id: application_id(house),
        kind,
        preferred_username: String::new(),
        webfinger: None,
        name: None,
        summary: None,
        url: None,
        inbox: house.id("/inbox"),
        shared_inbox: Some(house.id("/inbox")),
        outbox: None,
        followers: None,
        following: None,
        upcoming_events: None,
        organisations: None,
        notices: None,
        offerings: None,
        articles: None,
        keys: Vec::new(),
        icon: None,
        image: None,
        place: None,
        fields: Vec::new(),
        audience: None,
        discoverable: true,
        indexable: true,
        manually_approves_followers: true,
        implements,
        also_known_as: Vec::new(),
        moved_to: None,
        published: None,
        updated: None,
        facets: federation::vocab::Facets::default(),
    }
}

/// Fills in what follows from who the actor is: addresses, handle and keys.
fn complete(
    house: &House,
    actor: &mut Actor,
    id: Id,
    username: &str,
    keys: &Keys,
) -> anyhow::Result<()> {
    actor.outbox = Some(below(&id, "outbox"));
    actor.followers = Some(below(&id, "followers"));
    username.clone_into(&mut actor.preferred_username);
    actor.webfinger = Some(format!("{username}@{}", house.config.authority()));
    actor.keys = vec![
        PublicKeyDoc {
            id: keys::rsa_key_id(&id),
            owner: Some(id.clone()),
            material: KeyMaterial::Pem(keys.rsa.public()?.to_pem()?),
        },
        PublicKeyDoc {
            id: keys::ed25519_key_id(&id),
            owner: Some(id.clone()),
            material: KeyMaterial::Multibase(keys.ed25519.public()?.to_multibase()?),
        },
    ];
    actor.id = id;
    Ok(())
}

async fn insert(
    house: &House,
    tx: &mut Tx,
    kind: &str,
    mut actor: Actor,
    keys: &Keys,
) -> anyhow::Result<()> {
    let now = house.now();
    actor.published = Some(now.timestamp());
    let row = store::NewActor {
        id: short_id(house, &actor.id),
        kind,
        username: actor.preferred_username.clone(),
        rsa_key: keys.rsa.to_pem()?,
        ed25519_key: keys.ed25519.to_pem()?,
        document: actor.to_json().to_string(),
    };
    store::insert_actor(tx, &row, now).await?;
    Ok(())
}

/// Makes the actors of a house that is being set up: the site and the program.
pub async fn open_actors(
    house: &House,
    tx: &mut Tx,
    settings: &Settings,
    site_keys: &Keys,
    application_keys: &Keys,
) -> anyhow::Result<()> {
    let mut site = site_profile(house, settings);
    complete(house, &mut site, site_id(house), &settings.short_name, site_keys)?;
    insert(house, tx, "site", site, site_keys).await?;
    let mut program = blank_actor(house, ActorKind::Application);
    program.name = Some(format!("Buurtbond · {}", settings.name));
    program.url = house.url("/").parse().ok();
    complete(house, &mut program, application_id(house), APPLICATION, application_keys)?;
    insert(house, tx, "application", program, application_keys).await
}

fn site_profile(house: &House, settings: &Settings) -> Actor {
    let id = site_id(house);
    let text = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let mut site = blank_actor(house, ActorKind::Group);
    site.name = Some(format!("{} {}", settings.kind, settings.name).trim().to_owned());
    site.summary =
        text(&settings.tagline).map(|line| format!("<p>{}</p>", crate::kit::text::escape(&line)));
    site.url = house.url("/").parse().ok();
    site.upcoming_events = Some(below(&id, "upcoming"));
    site.organisations = Some(below(&id, "organisations"));
    site.notices = Some(below(&id, "notices"));
    site.offerings = Some(below(&id, "offerings"));
    site.articles = Some(below(&id, "articles"));
    site.manually_approves_followers = !settings.approve_automatically;
    site.place = Some(Place {
        id: None,
        name: text(&settings.name),
        address: PostalAddress {
            street: text(&settings.street),
            postal_code: text(&settings.postal_code),
            locality: text(&settings.town),
            region: None,
            country: Some("NL".to_owned()),
        },
        latitude: settings.latitude,
        longitude: settings.longitude,
    });
    let open = hours::lines(settings, settings.language).join("\n");
    let fields = [
        ("mailroom-field-phone", &settings.phone),
        ("mailroom-field-hours", &open),
        ("mailroom-field-email", &settings.email),
    ];
    site.fields = fields
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(word, value)| Field { name: settings.language.say(word), value: value.clone() })
        .collect();
    site.facets.illustration = text(&settings.facade);
    site.icon = picture(house, settings.own(likeness::LOGO), &settings.name);
    site.image = picture(house, settings.own(likeness::PHOTO), settings.own(likeness::PHOTO_ALT));
    site
}

/// A picture that the house keeps, as others read it; `None` without one.
fn picture(house: &House, id: &str, alt: &str) -> Option<Image> {
    if id.is_empty() { None } else { wire::image(house, (id, alt), "", "").ok() }
}

/// Tells followers that the name or the looks of the site changed.
pub async fn site_changed(house: &House, tx: &mut Tx, settings: &Settings) -> anyhow::Result<()> {
    replace(house, tx, SITE, site_profile(house, settings)).await
}

/// Makes an organisation an actor that others can follow, and puts it in the collection of the site.
#[expect(
    clippy::too_many_arguments,
    reason = "an actor has an id, a handle and keys besides what it says"
)]
pub async fn organisation_created(
    house: &House,
    tx: &mut Tx,
    id: &str,
    username: &str,
    keys: Keys,
    profile: &Actor,
) -> anyhow::Result<()> {
    let mut actor = profile.clone();
    let actor_id = organisation_id(house, id);
    actor.audience = Some(site_id(house));
    complete(house, &mut actor, actor_id.clone(), username, &keys)?;
    insert(house, tx, "organisation", actor.clone(), &keys).await?;
    collection_activity(house, tx, ActivityKind::Add, actor_id).await
}

/// Tells followers that an organisation changed.
pub async fn organisation_updated(
    house: &House,
    tx: &mut Tx,
    id: &str,
    profile: &Actor,
) -> anyhow::Result<()> {
    let mut actor = profile.clone();
    actor.audience = Some(site_id(house));
    replace(house, tx, id, actor).await
}

/// Takes an organisation out of the collection of the site; its actor answers 410 from now on.
pub async fn organisation_removed(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let actor_id = organisation_id(house, id);
    collection_activity(house, tx, ActivityKind::Remove, actor_id.clone()).await?;
    let now = house.now();
    let activity = Activity {
        audience: audience(house),
        ..Activity::new(
            outbox::new_activity_id(house),
            ActivityKind::Delete,
            actor_id.clone(),
            federation::vocab::ObjectRef::Link(actor_id.clone()),
        )
    };
    outbox::say(house, tx, &activity, &actor_id, outbox::To::Everyone).await?;
    store::remove_actor(tx, id, now).await?;
    Ok(())
}

async fn collection_activity(
    house: &House,
    tx: &mut Tx,
    kind: ActivityKind,
    member: Id,
) -> anyhow::Result<()> {
    let site = site_id(house);
    let mut activity = Activity::new(
        outbox::new_activity_id(house),
        kind,
        site.clone(),
        federation::vocab::ObjectRef::Link(member.clone()),
    );
    activity.target = Some(below(&site, "organisations"));
    activity.audience = audience(house);
    outbox::say(house, tx, &activity, &member, outbox::To::Everyone).await
}

/// Keeps a new version of one of our actors and tells the followers.
async fn replace(house: &House, tx: &mut Tx, short: &str, new: Actor) -> anyhow::Result<()> {
    let Some(old) = own_actor(tx, short).await? else { anyhow::bail!("no actor {short}") };
    let now = house.now();
    let actor = Actor {
        id: old.id.clone(),
        preferred_username: old.preferred_username,
        webfinger: old.webfinger,
        keys: old.keys,
        outbox: old.outbox,
        followers: old.followers,
        published: old.published,
        updated: Some(now.timestamp()),
        ..new
    };
    let json = actor.to_json();
    store::update_actor(tx, short, &json.to_string(), now).await?;
    let mut activity = Activity::new(
        outbox::new_activity_id(house),
        ActivityKind::Update,
        actor.id.clone(),
        federation::vocab::ObjectRef::Embedded(json),
    );
    activity.audience = audience(house);
    outbox::say(house, tx, &activity, &actor.id, outbox::To::Everyone).await
}

/// One of our actors as it is now; `None` when it is not here or gone.
pub async fn own_actor(tx: &mut Tx, short: &str) -> anyhow::Result<Option<Actor>> {
    let Some(row) = store::actor(tx, short).await? else { return Ok(None) };
    if row.gone_at.is_some() {
        return Ok(None);
    }
    let document = serde_json::from_str(&row.document)?;
    Ok(Some(Actor::read(&document)?))
}

/// The moment an object says it was last changed: the version by which newer wins.
pub fn version(object: &Object) -> Moment {
    object.updated.or(object.published).map_or(Moment::from_millis(0), Moment::from)
}
