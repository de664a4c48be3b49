//! Which room has which kind of thing. A room joins with a line in each of these.

use crate::kit::figure::{Figure, Span};
use crate::kit::fresh::{Freshness, Kind, Thing};
use crate::kit::{House, Moment, Tx};
use crate::rooms::{about, agenda, etalage, noticeboard, organisations};

/// How many things are looked at at once.
pub const AT_ONCE: i64 = 200;

/// What was last checked before a moment, by id and after this one.
pub async fn to_check(
    tx: &mut Tx,
    kind: Kind,
    before: Moment,
    after: &str,
) -> sqlx::Result<Vec<Thing>> {
    match kind {
        Kind::Offering => etalage::fresh::to_check(tx, before, after, AT_ONCE).await,
        Kind::Organisation => organisations::fresh::to_check(tx, before, after, AT_ONCE).await,
        Kind::Series => agenda::fresh::to_check(tx, before, after, AT_ONCE).await,
        Kind::Page => about::fresh::to_check(tx, before, after, AT_ONCE).await,
        Kind::Activity | Kind::Notice => Ok(Vec::new()),
    }
}

/// What is in the archive, the first of it.
pub async fn archived(tx: &mut Tx, kind: Kind) -> sqlx::Result<Vec<Thing>> {
    match kind {
        Kind::Offering => etalage::fresh::archived(tx, "", AT_ONCE).await,
        Kind::Organisation => organisations::fresh::archived(tx, "", AT_ONCE).await,
        Kind::Series => agenda::fresh::archived(tx, "", AT_ONCE).await,
        Kind::Page | Kind::Activity | Kind::Notice => Ok(Vec::new()),
    }
}

/// The thing of this house with this id.
pub async fn thing(tx: &mut Tx, kind: Kind, id: &str) -> sqlx::Result<Option<Thing>> {
    match kind {
        Kind::Offering => etalage::fresh::thing(tx, id).await,
        Kind::Organisation => organisations::fresh::thing(tx, id).await,
        Kind::Series => agenda::fresh::series(tx, id).await,
        Kind::Page => about::fresh::thing(tx, id).await,
        Kind::Activity => agenda::fresh::activity(tx, id).await,
        Kind::Notice => noticeboard::fresh::thing(tx, id).await,
    }
}

/// Notes that it is right; brings it back from the archive.
pub async fn check(house: &House, tx: &mut Tx, kind: Kind, id: &str) -> anyhow::Result<()> {
    match kind {
        Kind::Offering => etalage::fresh::check(house, tx, id).await,
        Kind::Organisation => organisations::fresh::check(house, tx, id).await,
        Kind::Series => agenda::fresh::check_series(house, tx, id).await,
        Kind::Page => about::fresh::check(house, tx, id).await,
        Kind::Activity => agenda::fresh::check_activity(house, tx, id).await,
        Kind::Notice => noticeboard::fresh::check(house, tx, id).await,
    }
}

/// Puts it in the archive, when there is one for it, because nobody says anything.
pub async fn archive(house: &House, tx: &mut Tx, kind: Kind, id: &str) -> anyhow::Result<()> {
    match kind {
        Kind::Offering => etalage::fresh::archive(house, tx, id).await,
        Kind::Organisation => organisations::fresh::archive(house, tx, id).await,
        Kind::Series => agenda::fresh::archive(house, tx, id).await,
        Kind::Page | Kind::Activity | Kind::Notice => Ok(()),
    }
}

/// Puts it in the archive because somebody says that it is not there any more.
pub async fn take_away(house: &House, tx: &mut Tx, kind: Kind, id: &str) -> anyhow::Result<()> {
    match kind {
        Kind::Series => agenda::fresh::take_away(house, tx, id).await,
        Kind::Offering | Kind::Organisation | Kind::Page | Kind::Activity | Kind::Notice => {
            archive(house, tx, kind, id).await
        }
    }
}

/// How much of it that is now, in percents; nothing in a house with nothing to look after.
pub async fn figure(tx: &mut Tx, span: &Span) -> sqlx::Result<Option<Figure>> {
    let percent = freshness(tx, span.now).await?.percent();
    Ok(percent.and_then(|percent| Figure::there(span, "fresh", "figures-fresh", percent)))
}

/// How much of what stands in this house is not perhaps outdated.
pub async fn freshness(tx: &mut Tx, now: Moment) -> sqlx::Result<Freshness> {
    let mut all = Freshness::default();
    for kind in Kind::ALL {
        let Some(since) = kind.stale_before(now) else { continue };
        let counted = match kind {
            Kind::Offering => etalage::fresh::count_checked(tx, since).await?,
            Kind::Organisation => organisations::fresh::count_checked(tx, since).await?,
            Kind::Series => agenda::fresh::count_checked(tx, since).await?,
            Kind::Page => about::fresh::count_checked(tx, since).await?,
            Kind::Activity | Kind::Notice => (0, 0),
        };
        all = all.and(counted);
    }
    Ok(all)
}
