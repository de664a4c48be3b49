//! Direct notes: what somebody elsewhere writes to us and not to everyone, and what we write back.
//!
//! They are no publications: they are not in `published`, so no collection has them and their ids
//! answer 404 to everybody. Which actor of ours speaks is in decision 0015.

use federation::audience::Audience;
use federation::vocab::{Activity, ActivityKind, Actor, ActorKind, Kind, Mention, Object};
use federation::{Id, trust};

use super::{Deed, Refused, actors, local, outbox, store};
use crate::kit::time::HOUR;
use crate::kit::{House, Lang, Moment, Tx};

/// As what a direct note is kept in `heard`, so that it is never taken for a notice.
const DIRECT: &str = "DirectNote";

/// A note that somebody elsewhere wrote to us, checked and newer than what we had.
pub struct Written {
    /// What it says. Its texts are theirs: clean before keeping.
    pub note: Object,
    /// Who wrote it.
    pub sender: Actor,
    /// Whether we hear of it for the first time.
    pub is_new: bool,
    /// Whether everybody can read it at home: somebody answered a notice in public.
    pub is_public: bool,
    /// Whether it names one of our actors.
    pub names_us: bool,
    /// When we heard it.
    pub now: Moment,
}

impl Written {
    /// The conversation it belongs to, when the sender speaks for several people: the site of
    /// another house does, a person does not.
    #[must_use]
    pub fn conversation(&self) -> Option<&Id> {
        let is_one = self.sender.kind == ActorKind::Person;
        self.note.context.as_ref().filter(|_| !is_one)
    }
}

/// A note to one actor elsewhere, and to nobody else.
pub struct Direct<'a> {
    /// Its id, from [`super::object_id`].
    pub id: &'a Id,
    /// For whom.
    pub to: &'a Actor,
    /// What it says, clean.
    pub html: &'a str,
    /// In which language.
    pub lang: Lang,
    /// What it answers.
    pub answers: Option<&'a Id>,
    /// The conversation it belongs to.
    pub conversation: &'a Id,
}

/// Whether something lives in this house.
pub fn is_ours(house: &House, id: &Id) -> bool {
    id.origin() == house.config.origin.origin()
}

/// Whether everybody at home can read it.
fn is_public(activity: &Activity, note: &Object) -> bool {
    activity.audience.lists_public() || note.audience.lists_public()
}

async fn names_us(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    note: &Object,
) -> sqlx::Result<bool> {
    let named = activity.audience.named().into_iter().chain(note.audience.named());
    for id in named.filter(|id| is_ours(house, id)) {
        let short = local::short_id(house, id);
        let is_actor = local::full_id(house, &short) == *id;
        if is_actor && store::actor(tx, &short).await?.is_some_and(|own| own.gone_at.is_none()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a note is meant for somebody here: addressed to one of our actors and not to everyone,
/// or an answer to something of ours. What was public before is not.
pub async fn is_for_us(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    note: &Object,
) -> sqlx::Result<bool> {
    if !matches!(note.kind, Kind::Note(_)) {
        return Ok(false);
    }
    let known = store::heard(tx, note.id.as_str()).await?;
    if let Some(known) = known {
        return Ok(known.kind == DIRECT);
    }
    let answers_us = note.in_reply_to.as_ref().is_some_and(|id| is_ours(house, id));
    let is_private = !is_public(activity, note);
    Ok(answers_us || (is_private && names_us(house, tx, activity, note).await?))
}

/// Takes in a note that is meant for somebody here: from anybody, whether we follow them or not.
pub async fn arrived(
    house: &House,
    tx: &mut Tx,
    activity: &Activity,
    note: Object,
) -> Result<(), Refused> {
    trust::owns(activity, &note)?;
    trust::not_ours(&house.config.origin, &note.id)?;
    let sender = &activity.actor;
    let known = store::heard(tx, note.id.as_str()).await?;
    if let Some(known) = &known {
        let owner = Id::parse(&known.owner).map_err(anyhow::Error::from)?;
        trust::may_replace(sender, &owner)?;
    } else if house.limits.notes.count(&sender.authority()).is_err() {
        return Err(Refused::NotForUs("too many notes from one server".to_owned()));
    }
    let version = local::version(&note).min(house.now().plus(HOUR));
    let row = store::NewHeard { id: &note.id, owner: sender, site: None, kind: DIRECT, version };
    if store::keep_heard(tx, &row).await? == 0 {
        return Ok(());
    }
    let Some(profile) = actors::profile(tx, sender).await? else {
        return Err(Refused::Trouble(anyhow::anyhow!("the sender is not kept")));
    };
    let written = Written {
        is_new: known.is_none(),
        is_public: is_public(activity, &note),
        names_us: names_us(house, tx, activity, &note).await?,
        sender: profile.actor,
        note,
        now: house.now(),
    };
    crate::app::hear(house, tx, Deed::Written(Box::new(written))).await
}

/// The actor elsewhere with this id, when we know it, it is not gone, and its host is not blocked.
pub async fn reachable(tx: &mut Tx, actor: &str) -> anyhow::Result<Option<Actor>> {
    let id = Id::parse(actor)?;
    let Some(profile) = actors::profile(tx, &id).await? else { return Ok(None) };
    let blocked = store::blocked_hosts(tx).await?;
    let actor = profile.actor;
    let is_blocked = blocked.blocks_id(&actor.id) || blocked.blocks_id(&actor.inbox);
    Ok(Some(actor).filter(|_| !is_blocked))
}

/// How an actor is named: `@name@host`. The host is that of its id, which nobody can pretend.
#[must_use]
pub fn handle(actor: &Actor) -> String {
    format!("@{}@{}", actor.preferred_username, actor.id.authority())
}

/// Writes a note to one actor, from the site. It goes to the inbox of that actor only.
pub async fn write_to(house: &House, tx: &mut Tx, direct: &Direct<'_>) -> anyhow::Result<()> {
    let site = local::site_id(house);
    let now = house.now().timestamp();
    let note = Object {
        kind: Kind::Note(None),
        attributed_to: Some(site.clone()),
        content: Some(direct.html.to_owned()),
        language: Some(direct.lang.code().to_owned()),
        published: Some(now),
        mentions: vec![Mention { href: direct.to.id.clone(), name: handle(direct.to) }],
        audience: Audience::only(vec![direct.to.id.clone()]),
        context: Some(direct.conversation.clone()),
        in_reply_to: direct.answers.cloned(),
        ..Object::tombstone(direct.id.clone(), None)
    };
    let id = outbox::new_activity_id(house);
    let mut create = Activity::embedding(id, ActivityKind::Create, site, &note);
    create.published = Some(now);
    let to = outbox::To::Inbox(direct.to.inbox.as_str());
    outbox::say(house, tx, &create, direct.id, to).await
}

/// Takes back what was written to an actor: what still waits is not sent, and a `Delete` goes
/// after what was.
pub async fn take_back(house: &House, tx: &mut Tx, id: &Id, to: &Actor) -> anyhow::Result<()> {
    forget_sent(tx, id).await?;
    let tombstone = Object::tombstone(id.clone(), Some("Note".to_owned()));
    let mut delete = Activity::embedding(
        outbox::new_activity_id(house),
        ActivityKind::Delete,
        local::site_id(house),
        &tombstone,
    );
    delete.audience = Audience::only(vec![to.id.clone()]);
    outbox::say(house, tx, &delete, id, outbox::To::Inbox(to.inbox.as_str())).await
}

/// Forgets what we said in a direct note, also when it was not sent yet.
pub async fn forget_sent(tx: &mut Tx, id: &Id) -> sqlx::Result<u64> {
    store::unsay(tx, id.as_str()).await
}
