//! What we understand of what others send, and what we send ourselves.
//!
//! `corpus/<software>/*.json` holds documents written after the habits of that software, with all
//! the peculiarities that are known of it; the `.snap` beside each holds what is read from it.
//! After a change on purpose, `INSTA_UPDATE=always cargo test` writes them anew: read the diff.

use std::path::{Path, PathBuf};

use federation::Id;
use federation::audience::Audience;
use federation::vocab::context::with_context;
use federation::vocab::lenient::{self, Family, Fields, family_of, type_of};
use federation::vocab::{
    Activity, Actor, Collection, CollectionPage, Event, EventStatus, Facets, Hashtag, Image, Kind,
    Mention, Object, Place, PostalAddress, Price, Proposal, Purpose,
};
use serde_json::Value;

fn corpus(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder)
}

/// Reads every document of one software and compares what was understood with its snapshot.
fn understand(software: &str) {
    let folder = corpus(software);
    let files = std::fs::read_dir(&folder).expect("a folder of the corpus");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    assert!(!paths.is_empty(), "nothing to read in {software}");
    for path in paths {
        let bytes = std::fs::read(&path).expect("a document");
        let document = lenient::parse(&bytes).expect("an acceptable document");
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        keep(&folder, name, &format!("{:#}", told(&document)));
    }
}

fn keep(folder: &Path, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// What a document says to us: everything that was read from it, written in our own way.
fn told(document: &Value) -> Value {
    let fields = Fields::of(document).expect("an object");
    let name = type_of(fields).expect("a type");
    match family_of(name) {
        Some(Family::Actor) => Actor::read(document).expect("an actor").to_json(),
        Some(Family::Collection) if name.ends_with("Page") => {
            CollectionPage::read(document).expect("a page").to_json()
        }
        Some(Family::Collection) => Collection::read(document).expect("a collection").to_json(),
        Some(Family::Activity) => told_activity(document),
        Some(Family::Object | Family::Link | Family::Key) | None => {
            Object::read(document).expect("an object").to_json()
        }
    }
}

fn told_activity(document: &Value) -> Value {
    let objects = Activity::objects(document).expect("objects");
    let mut told_objects = objects.iter().map(|object| match object.embedded() {
        Some(inner) => told(inner),
        None => object.to_json(),
    });
    let mut json = Activity::read(document).expect("an activity").to_json();
    let members = json.as_object_mut().expect("an object");
    members.insert("object".to_owned(), told_objects.next().expect("an object"));
    let others: Vec<Value> = told_objects.collect();
    if !others.is_empty() {
        members.insert("and".to_owned(), others.into());
    }
    json
}

#[test]
fn mobilizon_is_understood() {
    understand("mobilizon");
}

#[test]
fn gancio_is_understood() {
    understand("gancio");
}

#[test]
fn wordpress_with_event_bridge_is_understood() {
    understand("event-bridge");
}

#[test]
fn mastodon_is_understood() {
    understand("mastodon");
}

#[test]
fn gotosocial_is_understood() {
    understand("gotosocial");
}

#[test]
fn friendica_is_understood() {
    understand("friendica");
}

#[test]
fn lemmy_is_understood() {
    understand("lemmy");
}

#[test]
fn peertube_is_understood() {
    understand("peertube");
}

#[test]
fn gathio_is_understood() {
    understand("gathio");
}

#[test]
fn flohmarkt_is_understood() {
    understand("flohmarkt");
}

#[test]
fn proposals_of_fep_0837_are_understood() {
    understand("fep-0837");
}

#[test]
fn every_folder_of_the_corpus_is_read() {
    let source = include_str!("reads_everyone.rs");
    for folder in std::fs::read_dir(corpus("")).expect("the corpus") {
        let name = folder.expect("a folder").file_name();
        let name = name.to_str().expect("a name");
        let is_read = source.contains(&format!("understand(\"{name}\")")) || name == "ours";
        assert!(is_read, "nobody reads {name}");
    }
}

fn id(path: &str) -> Id {
    Id::parse(&format!("https://delinde.example{path}")).expect("an id")
}

/// A notice, event or article of a site, with everything that all of them have.
fn published(path: &str, kind: Kind) -> Object {
    let time = |text: &str| Some(text.parse().expect("a time"));
    Object {
        kind,
        attributed_to: Some(id("/site")),
        name: Some("Samen eten & praten".to_owned()),
        content: Some("<p>Schuif aan.</p>".to_owned()),
        language: Some("nl".to_owned()),
        url: Some(id("/agenda/samen-eten").url().clone()),
        published: time("2026-11-21T10:00:00Z"),
        updated: time("2026-11-22T10:00:00Z"),
        tags: vec![Hashtag {
            name: "SamenEten".to_owned(),
            href: Some(id("/tag/sameneten").url().clone()),
        }],
        audience: Audience {
            group: Some(id("/site")),
            ..Audience::public(Some(&id("/followers")))
        },
        ..Object::tombstone(id(path), None)
    }
}

fn keep_ours(name: &str, object: &Object) {
    keep(&corpus("ours"), name, &format!("{:#}", object.to_json()));
    let sent = with_context(object.to_json()).to_string();
    let read = lenient::parse(sent.as_bytes()).expect("acceptable");
    assert_eq!(Object::read(&read).as_ref(), Ok(object));
}

#[test]
fn our_event_is_written_by_the_sender_rules() {
    let event = Event {
        start: "2026-12-12T16:30:00Z".parse().expect("a time"),
        end: None,
        all_day: false,
        timezone: Some("Europe/Amsterdam".to_owned()),
        status: EventStatus::Rescheduled,
        previous_start: Some("2026-12-11T16:30:00Z".parse().expect("a time")),
        status_reason: Some("De kok is ziek".to_owned()),
        category: Some("FOOD_DRINK".to_owned()),
        external_participation_url: None,
        capacity: Some(24),
        remaining: Some(7),
        participants: Some(17),
        takes_joins: true,
        is_online: true,
        organizers: vec![id("/organisaties/eetclub")],
    };
    let object = Object {
        summary: Some("za 12 dec 2026, 17:30, Buurthuis De Linde".to_owned()),
        image: Some(Image {
            url: id("/media/tafel.jpg").url().clone(),
            media_type: Some("image/jpeg".to_owned()),
            alt: Some("Een gedekte tafel".to_owned()),
            width: Some(1200),
            height: Some(800),
        }),
        links: vec![id("/meekijken").url().clone()],
        place: Some(Place {
            id: Some(id("/plaatsen/1")),
            name: Some("Buurthuis De Linde".to_owned()),
            address: PostalAddress {
                street: Some("Lindelaan 1".to_owned()),
                locality: Some("Molenstad".to_owned()),
                ..PostalAddress::default()
            },
            latitude: Some(52.0),
            longitude: Some(5.5),
        }),
        facets: Facets {
            audience_types: vec!["senioren".to_owned()],
            keywords: vec!["samen-eten".to_owned()],
            features: vec!["rolstoel".to_owned()],
            price: Some(Price { cents: 450, currency: "EUR".to_owned() }),
            illustration: Some("samen-eten".to_owned()),
        },
        context: Some(id("/reeksen/1")),
        ..published("/o/1", Kind::Event(Box::new(event)))
    };
    keep_ours("event", &object);
}

#[test]
fn our_online_event_is_at_one_online_place() {
    let event = Event {
        start: "2026-12-12T16:30:00Z".parse().expect("a time"),
        end: Some("2026-12-12T18:00:00Z".parse().expect("a time")),
        all_day: false,
        timezone: None,
        status: EventStatus::Scheduled,
        previous_start: None,
        status_reason: None,
        category: Some("MEETING".to_owned()),
        external_participation_url: Some(id("/aanmelden").url().clone()),
        capacity: None,
        remaining: None,
        participants: None,
        takes_joins: false,
        is_online: true,
        organizers: Vec::new(),
    };
    let links = vec![id("/meekijken").url().clone()];
    keep_ours("online_event", &Object { links, ..published("/o/2", Kind::Event(Box::new(event))) });
}

#[test]
fn our_notice_is_a_note_with_a_proposal() {
    let proposal = Proposal {
        purpose: Purpose::Request,
        is_thing: false,
        available: false,
        expires: Some("2026-12-21T23:00:00Z".parse().expect("a time")),
        opening_hours: Vec::new(),
    };
    keep_ours("notice", &published("/o/3", Kind::Note(Some(Box::new(proposal)))));
}

#[test]
fn our_offering_is_a_page_with_a_proposal_and_opening_hours() {
    let proposal = Proposal {
        purpose: Purpose::Offer,
        is_thing: false,
        available: true,
        expires: None,
        opening_hours: vec!["Mo 09:00-12:00".to_owned(), "We 13:30-17:00".to_owned()],
    };
    let summary = Some("Leen een bakfiets voor een dag.".to_owned());
    let kind = Kind::Page(Some(Box::new(proposal)));
    keep_ours("offering", &Object { summary, ..published("/o/7", kind) });
}

#[test]
fn our_article_has_a_preview_for_small_readers() {
    let summary = Some("Wie komt er koken?".to_owned());
    keep_ours("article", &Object { summary, ..published("/o/4", Kind::Article) });
}

#[test]
fn our_tombstone_tells_what_it_was() {
    keep_ours("tombstone", &Object::tombstone(id("/o/5"), Some("Event".to_owned())));
}

#[test]
fn our_direct_note_names_the_one_it_is_for_and_nobody_else() {
    let joop = Id::parse("https://elders.example/users/joop").expect("an id");
    let note = Object {
        name: None,
        url: None,
        tags: Vec::new(),
        mentions: vec![Mention { href: joop.clone(), name: "@joop@elders.example".to_owned() }],
        in_reply_to: Id::parse("https://elders.example/users/joop/statuses/11").ok(),
        context: Some(id("/c/7")),
        audience: Audience::only(vec![joop]),
        ..published("/o/6", Kind::Note(None))
    };
    assert!(!note.audience.lists_public());
    keep_ours("direct_note", &note);
}
