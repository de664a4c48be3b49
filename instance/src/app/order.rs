//! What keeping order asks of the rooms: what stands at a path, taking it out of sight, and putting
//! it back. Only here is it known which room has what.

use federation::Id;

use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::mailroom::blocks::{self, Block, Severity};
use crate::rooms::moderation::{self, About, Aside, Thing, Why};
use crate::rooms::{agenda, etalage, faces, living_room, news, noticeboard, organisations, sites};

/// What stands at a path, when this visitor may see it and it is something by itself.
pub async fn thing_at(
    house: &House,
    tx: &mut Tx,
    visitor: &Visitor,
    path: &str,
) -> anyhow::Result<Option<Thing>> {
    let bare = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = bare.trim_matches('/').split('/');
    Ok(match (parts.next(), parts.next(), parts.next()) {
        (Some("prikbord"), Some(id), None) => noticeboard::thing(tx, id).await?,
        (Some("agenda"), Some(id), None) => agenda::thing(tx, id).await?,
        (Some("organisaties"), Some(id), None) => organisations::thing(tx, id).await?,
        (Some("etalage"), Some(id), None) => etalage::thing(tx, id).await?,
        (Some("buurtkrant"), Some(id), None) => news::thing(tx, id).await?,
        (Some("smoelenboek"), Some(id), None) => faces::thing(house, tx, visitor, id).await?,
        (Some("huiskamer"), Some("bericht"), Some(id)) => living_room::thing(house, tx, id).await?,
        _ => None,
    })
}

/// The first of these that is here: ids for the world.
pub async fn thing_of(tx: &mut Tx, ids: &[String]) -> anyhow::Result<Option<Thing>> {
    for uri in ids {
        if let Some(notice) = noticeboard::find_by_uri(tx, uri).await? {
            return Ok(noticeboard::thing(tx, &notice.id).await?);
        }
        if let Some(event) = agenda::find_by_uri(tx, uri).await? {
            return Ok(agenda::thing(tx, &event.id).await?);
        }
        if let Some(organisation) = organisations::find_by_uri(tx, uri).await? {
            return Ok(organisations::thing(tx, &organisation.id).await?);
        }
        if let Some(offering) = etalage::find_by_uri(tx, uri).await? {
            return Ok(etalage::thing(tx, &offering.id).await?);
        }
        if let Some(article) = news::find_by_uri(tx, uri).await? {
            return Ok(news::thing(tx, &article.id).await?);
        }
    }
    Ok(None)
}

/// Takes whatever has this id for the world out of its room.
async fn put_aside(house: &House, tx: &mut Tx, uri: &str) -> anyhow::Result<Option<Aside>> {
    if let Some(aside) = noticeboard::put_aside(house, tx, uri).await? {
        return Ok(Some(aside));
    }
    if let Some(aside) = agenda::put_aside(house, tx, uri).await? {
        return Ok(Some(aside));
    }
    if let Some(aside) = etalage::put_aside(house, tx, uri).await? {
        return Ok(Some(aside));
    }
    if let Some(aside) = news::put_aside(house, tx, uri).await? {
        return Ok(Some(aside));
    }
    organisations::put_aside(tx, uri).await
}

/// What is taken out of sight.
pub struct Sight<'a> {
    /// What sort of thing.
    pub kind: About,
    /// Its id in its room.
    pub id: &'a str,
}

/// Takes something out of sight, so that nobody here or elsewhere sees it any more. `by` is who does
/// so: id and first name. False when there is nothing to take.
pub async fn out_of_sight(
    house: &House,
    tx: &mut Tx,
    what: &Sight<'_>,
    why: Why,
    by: (&str, &str),
) -> anyhow::Result<bool> {
    // What came back once has another id for the world since then.
    let thing = match what.kind {
        About::Notice => noticeboard::thing(tx, what.id).await?,
        About::Activity => agenda::thing(tx, what.id).await?,
        About::Organisation => organisations::thing(tx, what.id).await?,
        About::Offering => etalage::thing(tx, what.id).await?,
        About::Article => news::thing(tx, what.id).await?,
        About::Said | About::Message | About::Face | About::Somewhere | About::Flag => None,
    };
    if let Some(thing) = thing
        && lay_aside(house, tx, &thing.uri, why).await?
    {
        return Ok(true);
    }
    match what.kind {
        About::Organisation => organisations::take_down(house, tx, what.id).await,
        About::Face => faces::set_hidden(house, tx, what.id, true).await,
        About::Said => Ok(living_room::take_down(house, tx, what.id, by).await?),
        About::Notice
        | About::Activity
        | About::Offering
        | About::Article
        | About::Message
        | About::Somewhere
        | About::Flag => Ok(false),
    }
}

async fn lay_aside(house: &House, tx: &mut Tx, uri: &str, why: Why) -> anyhow::Result<bool> {
    let Some(aside) = put_aside(house, tx, uri).await? else { return Ok(false) };
    let maker = blocks::maker_of(tx, uri).await?;
    moderation::lay_aside(tx, &aside, why, maker.as_deref(), house.now()).await?;
    Ok(true)
}

/// Puts something back that was taken out of sight. False when it is not there any more.
pub async fn back_in_sight(
    house: &House,
    tx: &mut Tx,
    kind: About,
    id: &str,
) -> anyhow::Result<bool> {
    if kind == About::Face {
        return faces::set_hidden(house, tx, id, false).await;
    }
    let Some(kept) = moderation::take_back(tx, kind, id).await? else { return Ok(false) };
    put_back(house, tx, kind, &kept).await
}

async fn put_back(house: &House, tx: &mut Tx, kind: About, kept: &str) -> anyhow::Result<bool> {
    match kind {
        About::Notice => noticeboard::bring_back(house, tx, kept).await?,
        About::Activity => agenda::bring_back(house, tx, kept).await?,
        About::Organisation => organisations::bring_back(tx, kept).await?,
        About::Offering => etalage::bring_back(house, tx, kept).await?,
        About::Article => news::bring_back(house, tx, kept).await?,
        About::Said | About::Message | About::Face | About::Somewhere | About::Flag => {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Something of others was heard: it stays aside when it lay there, and goes there when its maker is
/// silenced.
pub async fn heard(house: &House, tx: &mut Tx, uri: &str, makers: &[&str]) -> anyhow::Result<()> {
    let why = match moderation::why_aside(tx, uri).await? {
        Some(why) => Some(why),
        None => blocks::is_silenced(tx, makers).await?.then_some(Why::Silenced),
    };
    let Some(why) = why else { return Ok(()) };
    if let Some(aside) = put_aside(house, tx, uri).await? {
        moderation::lay_aside(tx, &aside, why, makers.first().copied(), house.now()).await?;
    }
    Ok(())
}

/// Blocks were kept: what is under way stops, and what is here of whom they cover goes out of sight.
pub async fn blocked(house: &House, tx: &mut Tx, kept: &[Block]) -> anyhow::Result<()> {
    let of = |severity: Severity| {
        kept.iter().filter(move |block| block.severity == severity).collect::<Vec<_>>()
    };
    let refused = of(Severity::Refuse);
    if !refused.is_empty() {
        for site in followed(tx, &refused).await? {
            let actor = Id::parse(&site)?;
            mailroom::unfollow(house, tx, &actor).await?;
            sites::lost(house, tx, &actor).await?;
        }
        for uri in theirs(tx, &refused).await? {
            put_aside(house, tx, &uri).await?;
        }
        blocks::stop_post(house, tx, &blocks::covered_by(&refused)).await?;
    }
    let silenced = of(Severity::Silence);
    let mut uris = theirs(tx, &silenced).await?;
    for site in followed(tx, &silenced).await? {
        uris.extend(super::held_of(tx, &site, house.now()).await?);
    }
    for uri in uris {
        if moderation::why_aside(tx, &uri).await?.is_none() {
            lay_aside(house, tx, &uri, Why::Silenced).await?;
        }
    }
    Ok(())
}

/// The sites that we follow and that these blocks cover.
async fn followed(tx: &mut Tx, kept: &[&Block]) -> sqlx::Result<Vec<String>> {
    let covered = blocks::covered_by(kept);
    let covers = |actor: &String| Id::parse(actor).is_ok_and(|id| covered.blocks_id(&id));
    Ok(blocks::followed(tx).await?.into_iter().filter(covers).collect())
}

/// What the actors among these made, and the actors themselves.
async fn theirs(tx: &mut Tx, kept: &[&Block]) -> sqlx::Result<Vec<String>> {
    let mut uris = Vec::new();
    for block in kept.iter().filter(|block| block.is_actor) {
        uris.extend(blocks::heard_of(tx, &block.target).await?);
        uris.push(block.target.clone());
    }
    Ok(uris)
}

/// Blocks ended: what lies aside of whom nobody silences any more is shown again.
pub async fn unblocked(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    for lying in moderation::silenced(tx).await? {
        let makers: Vec<&str> =
            [&lying.site, &lying.maker].into_iter().flatten().map(String::as_str).collect();
        let own = [lying.uri.as_str()];
        if blocks::is_silenced(tx, &makers).await? || blocks::is_silenced(tx, &own).await? {
            continue;
        }
        if let Some(kind) = About::from_name(&lying.kind)
            && moderation::forget_aside(tx, &lying.uri).await? > 0
        {
            put_back(house, tx, kind, &lying.kept).await?;
        }
    }
    Ok(())
}
