//! Actors, what they do, and what they keep.

use federation::vocab::actor::KeyMaterial;
use federation::vocab::{
    Activity, ActivityKind, Actor, ActorKind, Collection, Field, Implements, ObjectRef,
    PublicKeyDoc,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::{audience, facets, html, id, image, line, object, place, time, url};

fn keys() -> BoxedStrategy<Vec<PublicKeyDoc>> {
    let pem = "-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/]{40}\n-----END PUBLIC KEY-----\n";
    let pem = pem.prop_map(KeyMaterial::Pem);
    let multi = "z6Mk[A-Za-z0-9]{40}".prop_map(KeyMaterial::Multibase);
    let doc = |(id, owner, material)| PublicKeyDoc { id, owner, material };
    // PEM keys are written before the others.
    let pem = vec((id(), option::of(id()), pem).prop_map(doc), 0..3);
    let multi = vec((id(), option::of(id()), multi).prop_map(doc), 0..3);
    (pem, multi).prop_map(|(pem, multi)| pem.into_iter().chain(multi).collect()).boxed()
}

pub fn actor() -> BoxedStrategy<Actor> {
    let kind = select(vec![
        ActorKind::Person,
        ActorKind::Group,
        ActorKind::Organization,
        ActorKind::Service,
        ActorKind::Application,
    ]);
    let webfinger = option::of("[a-z]{1,8}@[a-z]{1,8}\\.example");
    let names = ("[a-zA-Z0-9_.-]{1,20}", webfinger, option::of(line()), option::of(html()));
    let looks = (option::of(image()), option::of(image()), option::of(place()), facets());
    let field = (line(), line()).prop_map(|(name, value)| Field { name, value });
    let standard = ("https://[a-z]{1,9}\\.example/[a-z]{0,5}", option::of(line()))
        .prop_map(|(href, name)| Implements { href, name });
    let lists = (keys(), vec(field, 0..3), vec(standard, 0..3), vec(id(), 0..3));
    let links = vec(option::of(id()), 11);
    let rest =
        (links, option::of(url()), option::of(time()), option::of(time()), any::<[bool; 3]>());
    (id(), id(), kind, names, looks, lists, rest)
        .prop_map(
            |(id, inbox, kind, names, looks, (keys, fields, implements, also_known_as), rest)| {
                let (links, url, published, updated, flags) = rest;
                let mut links = links.into_iter();
                let mut link = || links.next().flatten();
                Actor {
                    id,
                    kind,
                    preferred_username: names.0,
                    webfinger: names.1,
                    name: names.2,
                    summary: names.3,
                    url,
                    inbox,
                    shared_inbox: link(),
                    outbox: link(),
                    followers: link(),
                    following: link(),
                    upcoming_events: link(),
                    organisations: link(),
                    notices: link(),
                    offerings: link(),
                    articles: link(),
                    keys,
                    icon: looks.0,
                    image: looks.1,
                    place: looks.2,
                    fields,
                    audience: link(),
                    discoverable: flags[0],
                    indexable: flags[1],
                    manually_approves_followers: flags[2],
                    implements,
                    also_known_as,
                    moved_to: link(),
                    published,
                    updated,
                    facets: looks.3,
                }
            },
        )
        .boxed()
}

pub fn activity() -> BoxedStrategy<Activity> {
    let kind = select(vec!["Create", "Update", "Delete", "Follow", "Undo", "Announce", "Invite"])
        .prop_map(ActivityKind::from_name);
    let object = prop_oneof![
        id().prop_map(ObjectRef::Link),
        object().prop_map(|object| ObjectRef::Embedded(object.to_json())),
    ];
    let links = (option::of(id()), id(), option::of(id()));
    (links, kind, object, audience(), option::of(time()), option::of(line()))
        .prop_map(|((id, actor, target), kind, object, audience, published, content)| Activity {
            id,
            kind,
            actor,
            object,
            target,
            audience,
            published,
            content,
        })
        .boxed()
}

pub fn collection() -> BoxedStrategy<Collection> {
    let linked = id().prop_map(|id| Value::String(id.to_string()));
    let item = prop_oneof![linked, object().prop_map(|object| object.to_json())];
    (id(), option::of(any::<u64>()), option::of(id()), vec(item, 0..4), option::of(id()))
        .prop_map(|(id, total, first, items, next)| Collection { id, total, first, items, next })
        .boxed()
}
