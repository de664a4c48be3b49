//! The only file that knows every room: the doors, the routes, and who gets which letter or job.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use federation::Id;
use federation::vocab::{Facets, Image, Kind, Object};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::config::Mode;
use crate::kit::belongings::Belonging;
use crate::kit::form::MOST_FORM;
use crate::kit::house::Door;
use crate::kit::jobs::{Job, Setback};
use crate::kit::time::DAY;
use crate::kit::{House, Moment, Tx, assets, mail, media, oops, preferences, theme, writing};
use crate::mailroom::{self, Deed, Refused};
use crate::rooms::{
    about, agenda, attendance, backup, contact, desk, digest, etalage, faces, figures, film, fresh,
    home, importing, living_room, mediation, messages, moderation, news, noticeboard,
    organisations, residents, sites, start_kit, traffic,
};
use crate::{health, work};

mod order;

pub use order::{Sight, back_in_sight, blocked, out_of_sight, thing_at, unblocked};
mod attention;
mod counted;

pub use attention::attention;
pub use counted::figures;

const BOTH: &[Mode] = &[Mode::Neighbourhood, Mode::Portal];
/// A city has a street, and no living room; its rooms come in an order of their own.
const HOUSES: &[Mode] = &[Mode::Neighbourhood];

/// The doors that are open: one for each finished room.
pub const DOORS: &[Door] = &[
    Door { room: "home", path: "/", word: "home-door", modes: BOTH },
    Door { room: "about", path: "/over", word: "kit-about-city", modes: &[Mode::Portal] },
    Door { room: "living-room", path: "/huiskamer", word: "living-room-door", modes: HOUSES },
    Door { room: "agenda", path: "/agenda", word: "agenda-door", modes: BOTH },
    Door { room: "etalage", path: "/etalage", word: "etalage-door", modes: HOUSES },
    Door { room: "noticeboard", path: "/prikbord", word: "noticeboard-door", modes: BOTH },
    Door { room: "etalage", path: "/etalage", word: "etalage-door", modes: &[Mode::Portal] },
    Door { room: "organisations", path: "/organisaties", word: "organisations-door", modes: BOTH },
    Door { room: "news", path: "/buurtkrant", word: "news-door", modes: BOTH },
    Door { room: "contact", path: "/contact", word: "contact-door", modes: &[Mode::Neighbourhood] },
    Door { room: "sites", path: "/wijkwebsites", word: "sites-door", modes: BOTH },
];

/// The longest that a request may take.
const MOST_TIME: Duration = Duration::from_secs(30);

/// Everything that this house answers to.
pub fn routes(house: &House) -> Router {
    let pages = Router::new()
        .merge(home::routes())
        .merge(agenda::routes(attendance::beside))
        .merge(attendance::routes())
        .merge(noticeboard::routes())
        .merge(organisations::routes())
        .merge(etalage::routes())
        .merge(news::routes())
        .merge(digest::routes())
        .merge(sites::routes())
        .merge(living_room::routes())
        .merge(messages::routes())
        .merge(faces::routes())
        .merge(film::routes())
        .merge(contact::routes())
        .merge(about::routes())
        .merge(moderation::routes())
        .merge(mediation::routes())
        .merge(fresh::routes())
        .merge(residents::routes())
        .merge(desk::routes())
        .merge(start_kit::routes())
        .merge(traffic::routes())
        .merge(importing::routes())
        .merge(figures::routes())
        .merge(backup::routes())
        .merge(preferences::routes())
        .merge(writing::routes())
        .route("/theme.css", get(theme::serve))
        .route("/pictures/{name}", get(media::serve))
        .layer(from_fn_with_state(house.clone(), figures::count_downloads))
        .layer(from_fn_with_state(house.clone(), mailroom::was_here))
        .layer(from_fn_with_state(house.clone(), work::count_forms))
        .layer(csrf(house))
        .layer(DefaultBodyLimit::max(MOST_FORM));
    Router::new()
        .merge(pages)
        .merge(mailroom::routes())
        .layer(patience(MOST_TIME))
        .merge(uploads(house))
        .fallback(async || oops::Oops::NotFound)
        .layer(from_fn_with_state(house.clone(), desk::only_rooms_that_are_on))
        .layer(from_fn_with_state(house.clone(), desk::not_open_yet))
        .layer(from_fn_with_state(house.clone(), oops::dress))
        .merge(health::routes().layer(patience(MOST_TIME)))
        .route("/static/{*name}", get(assets::serve))
        .layer(from_fn(only_our_own_content))
        // A film is small already, as are the pictures in a backup, and parts of both are asked for
        // by their place.
        .layer(
            CompressionLayer::new().compress_when(
                DefaultPredicate::new()
                    .and(NotForContentType::const_new("video/"))
                    .and(NotForContentType::const_new("application/x-tar")),
            ),
        )
        .layer(CatchPanicLayer::new())
        .layer(TraceLayer::new_for_http())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .with_state(house.clone())
}

/// What is larger than a form with a photo, and takes longer to send.
fn uploads(house: &House) -> Router<House> {
    film::uploads()
        .layer(from_fn_with_state(house.clone(), work::count_forms))
        .layer(csrf(house))
        .layer(DefaultBodyLimit::max(film::most_body(house)))
        .layer(patience(film::MOST_TIME))
}

fn patience(most: Duration) -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, most)
}

/// Forms may only be sent in from our own pages. (`docs/decisions` says why no tokens.)
fn csrf(house: &House) -> CsrfLayer {
    let layer = CsrfLayer::new();
    let origin = house.config.origin_text();
    layer.add_trusted_origin(&origin).unwrap_or_else(|error| {
        tracing::warn!(%error, "the origin is not trusted beyond its own host");
        CsrfLayer::new()
    })
}

/// A room's own content only: no script, style, picture or frame of anybody else.
async fn only_our_own_content(
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> axum::response::Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in SAFE_HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    let is_page = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page {
        // A page holds what this reader may see: no cache between us may keep it.
        headers
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("private, no-cache"));
    }
    response
}

/// internet.nl and NCSC ask for these.
const SAFE_HEADERS: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
         frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("permissions-policy", "geolocation=(), camera=(), microphone=()"),
    ("cross-origin-opener-policy", "same-origin"),
];

/// Which room gets this letter?
pub async fn hear(house: &House, tx: &mut Tx, deed: Deed) -> Result<(), Refused> {
    match deed {
        Deed::Said(heard) => {
            match &heard.object.kind {
                // On the heap, like all that is long here: every letter would carry its room.
                Kind::Event(_) => Box::pin(agenda::receive(house, tx, &heard)).await?,
                Kind::Note(_) => Box::pin(noticeboard::receive(house, tx, &heard)).await?,
                Kind::Article => Box::pin(news::receive(house, tx, &heard)).await?,
                Kind::Page(_) => Box::pin(etalage::receive(house, tx, &heard)).await?,
                Kind::Tombstone(_) | Kind::Other(_) => {
                    return Err(Refused::NotForUs(heard.object.type_name().to_owned()));
                }
            }
            let object = &heard.object;
            if is_history(object, house.now()) {
                return Ok(());
            }
            let maker = object.attributed_to.as_ref().map_or("", Id::as_str);
            order::heard(house, tx, object.id.as_str(), &[maker, &heard.site]).await?;
            let picture = picture_of(house, tx, &object.id, object.image.as_ref(), &object.facets);
            Ok(Box::pin(picture).await?)
        }
        Deed::Presented { actor, site } => {
            Box::pin(organisations::receive(house, tx, &actor, &site, house.now())).await?;
            order::heard(house, tx, actor.id.as_str(), &[actor.id.as_str(), &site]).await?;
            let image = actor.image.as_ref().or(actor.icon.as_ref());
            Ok(picture_of(house, tx, &actor.id, image, &actor.facets).await?)
        }
        Deed::Written(written) => Box::pin(messages::receive(house, tx, &written)).await,
        Deed::Flagged(flagged) => {
            let thing = order::thing_of(tx, &flagged.objects).await?;
            Ok(moderation::receive(tx, &flagged, thing).await?)
        }
        Deed::Joined(join) => Box::pin(attendance::joined(house, tx, &join)).await,
        Deed::Left(leave) => Box::pin(attendance::left(house, tx, &leave)).await,
        Deed::Gone { id } => Ok(Box::pin(forget(house, tx, id.as_str())).await?),
        Deed::SiteChanged { actor } => Ok(Box::pin(sites::changed(house, tx, &actor)).await?),
        Deed::Linked { actor } => Ok(Box::pin(sites::linked(house, tx, &actor)).await?),
        Deed::Unlinked { actor } => Ok(Box::pin(sites::lost(house, tx, &actor)).await?),
    }
}

/// Whether something was over long before we heard of it: its room did not keep it.
fn is_history(object: &Object, now: Moment) -> bool {
    let Kind::Event(event) = &object.kind else { return false };
    now.plus(-2 * DAY) > event.end.unwrap_or(event.start).into()
}

/// Shows the picture that came with something of others, or has it fetched.
async fn picture_of(
    house: &House,
    tx: &mut Tx,
    about: &Id,
    image: Option<&Image>,
    facets: &Facets,
) -> sqlx::Result<()> {
    match mailroom::wanted_picture(house, tx, about.as_str(), image, facets).await? {
        Some(picture) => show_picture(tx, about.as_str(), &picture.id, &picture.alt).await,
        None => Ok(()),
    }
}

/// Gives a picture that was fetched to whichever room shows what it is of.
pub async fn show_picture(tx: &mut Tx, about: &str, id: &str, alt: &str) -> sqlx::Result<()> {
    agenda::show_picture(tx, about, id, alt).await?;
    noticeboard::show_picture(tx, about, id, alt).await?;
    organisations::show_picture(tx, about, id, alt).await?;
    etalage::show_picture(tx, about, id, alt).await?;
    news::show_picture(tx, about, id, alt).await?;
    Ok(())
}

/// Something is gone at home: whichever room has it lets it go.
async fn forget(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let gone = agenda::forget(house, tx, id).await?
        + noticeboard::forget(house, tx, id).await?
        + organisations::forget(house, tx, id).await?
        + etalage::forget(house, tx, id).await?
        + news::forget(house, tx, id).await?
        + moderation::forget_aside(tx, id).await?
        + messages::forget(house, tx, id).await?
        + attendance::forget(house, tx, id).await?;
    tracing::debug!(id, gone, "forgotten");
    Ok(())
}

/// Everything that came from one site goes.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    Ok(agenda::forget_site(tx, site).await?
        + noticeboard::forget_site(tx, site).await?
        + organisations::forget_site(tx, site).await?
        + etalage::forget_site(tx, site).await?
        + news::forget_site(tx, site).await?
        + moderation::forget_site(tx, site).await?)
}

/// The ids of what we show of a site now.
pub async fn held_of(tx: &mut Tx, site: &str, now: Moment) -> sqlx::Result<Vec<String>> {
    let mut held = agenda::held_of(tx, site, now).await?;
    held.extend(noticeboard::held_of(tx, site, now).await?);
    held.extend(organisations::held_of(tx, site).await?);
    held.extend(etalage::held_of(tx, site).await?);
    held.extend(news::held_of(tx, site).await?);
    held.extend(moderation::aside_of(tx, site).await?);
    Ok(held)
}

/// How many things of each kind we show of each site: activities, notices, organisations.
pub async fn counts_by_site(tx: &mut Tx) -> sqlx::Result<HashMap<String, [i64; 3]>> {
    let lists = [
        agenda::counts(tx).await?,
        noticeboard::counts(tx).await?,
        organisations::counts(tx).await?,
    ];
    let mut counts: HashMap<String, [i64; 3]> = HashMap::new();
    for (kind, list) in lists.into_iter().enumerate() {
        for (site, number) in list {
            if let Some(slot) = counts.entry(site).or_default().get_mut(kind) {
                *slot = number;
            }
        }
    }
    Ok(counts)
}

/// Everything that a resident keeps in the rooms, for the download of their own data.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = noticeboard::belongings(house, tx, resident).await?;
    all.extend(agenda::belongings(house, tx, resident).await?);
    all.extend(etalage::belongings(house, tx, resident).await?);
    all.extend(news::belongings(house, tx, resident).await?);
    all.extend(digest::belongings(house, tx, resident).await?);
    all.extend(messages::belongings(house, tx, resident).await?);
    all.extend(moderation::belongings(house, tx, resident).await?);
    all.extend(mediation::belongings(house, tx, resident).await?);
    all.extend(faces::belongings(house, tx, resident).await?);
    all.extend(about::belongings(house, tx, resident).await?);
    all.extend(living_room::belongings(house, tx, resident).await?);
    all.extend(attendance::belongings(house, tx, resident).await?);
    all.extend(organisations::belongings(house, tx, resident).await?);
    all.extend(fresh::belongings(house, tx, resident).await?);
    Ok(all)
}

/// Takes everything of a resident out of the rooms, and announces what was public as gone: their
/// account is about to be removed.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    // Before the noticeboard: what a mediator hung up for somebody else stays.
    mediation::forget_resident(house, tx, resident).await?;
    noticeboard::forget_resident(house, tx, resident).await?;
    agenda::forget_resident(tx, resident).await?;
    etalage::forget_resident(house, tx, resident).await?;
    news::forget_resident(house, tx, resident).await?;
    digest::forget_resident(house, tx, resident).await?;
    attendance::forget_resident(house, tx, resident).await?;
    fresh::forget_resident(tx, resident).await?;
    messages::forget_resident(house, tx, resident).await?;
    moderation::forget_resident(house, tx, resident).await?;
    faces::forget_resident(house, tx, resident).await?;
    about::forget_resident(house, tx, resident).await?;
    organisations::forget_resident(house, tx, resident).await?;
    let used = media_in_use(tx).await?;
    media::forget_resident(tx, resident, &used, house.now()).await?;
    living_room::forget_resident(house, tx, resident).await?;
    Ok(())
}

/// The ids of all pictures and films that some room shows: what is not here may be removed.
pub async fn media_in_use(tx: &mut Tx) -> sqlx::Result<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    used.extend(agenda::pictures(tx).await?);
    used.extend(noticeboard::pictures(tx).await?);
    used.extend(organisations::pictures(tx).await?);
    used.extend(etalage::pictures(tx).await?);
    used.extend(news::pictures(tx).await?);
    used.extend(film::pictures(tx).await?);
    used.extend(about::pictures(tx).await?);
    used.extend(moderation::pictures(tx).await?);
    used.extend(desk::pictures(tx).await?);
    Ok(used)
}

/// Removes a picture or film that nothing shows any more: first what is known of it, then its
/// files.
async fn let_go(house: &House, job: &Job) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    let used = media_in_use(&mut tx).await?;
    if !media::forget(&mut tx, job, &used).await? {
        return Ok(());
    }
    mailroom::forget_fetched(&mut tx, &job.about).await?;
    tx.commit().await?;
    Ok(house.shelf.remove(&job.about).await.map_err(anyhow::Error::from)?)
}

/// Does one job.
pub async fn do_job(house: &House, job: &Job) -> Result<(), Setback> {
    match job.kind.as_str() {
        mailroom::FAN_OUT => mailroom::fan_out(house, &job.about).await,
        mailroom::CATCH_UP | mailroom::RECONCILE => {
            Box::pin(sites::catch_up(house, &job.about)).await
        }
        mailroom::FETCH_OBJECT | mailroom::FETCH_ACTOR => {
            mailroom::fetch_announced(house, job).await
        }
        mailroom::FETCH_PICTURE => mailroom::fetch_picture(house, &job.about).await,
        media::SIZES => media::make_sizes(house, &job.about).await,
        media::LET_GO => let_go(house, job).await,
        sites::FIND_SITE => sites::find(house, &job.about).await,
        mail::MAIL => mail::send(house, job).await,
        digest::DIGEST => digest::send(house, job).await,
        agenda::CHANGED => attendance::activity_changed(house, &job.about).await,
        attendance::COUNTED => attendance::tell_count(house, &job.about).await,
        attendance::REMINDER => attendance::remind(house, job).await,
        importing::IMPORT => importing::carry_out(house, job).await,
        backup::BACKUP => backup::make(house, job).await,
        work::DAILY => daily(house).await,
        other => Err(Setback::Never(format!("nobody does the job `{other}`"))),
    }
}

/// What is done once a day.
async fn daily(house: &House) -> Result<(), Setback> {
    let now = house.now();
    let on_shelf = house.shelf.ids().await.map_err(anyhow::Error::from)?;
    let mut tx = house.write().await?;
    noticeboard::expire(house, &mut tx).await?;
    mediation::take_up(house, &mut tx).await?;
    mediation::forget_old(&mut tx, now).await?;
    noticeboard::forget_past(&mut tx, now).await?;
    agenda::forget_past(&mut tx, now).await?;
    agenda::roll(house, &mut tx).await?;
    fresh::see_to(house, &mut tx).await?;
    fresh::forget_old(&mut tx, now).await?;
    news::forget_old(&mut tx, now).await?;
    digest::forget_old(&mut tx, now).await?;
    digest::plan(house, &mut tx).await?;
    attendance::forget_old(&mut tx, now).await?;
    residents::forget_old(&mut tx, now).await?;
    residents::see_to_quiet_accounts(house, &mut tx).await?;
    messages::forget_old(house, &mut tx).await?;
    moderation::forget_old(&mut tx, now).await?;
    faces::forget_old(house, &mut tx).await?;
    film::forget_old(house, &mut tx).await?;
    living_room::forget_old(house, &mut tx).await?;
    organisations::forget_old(house, &mut tx).await?;
    importing::forget_old(&mut tx, now).await?;
    figures::keep(house, &mut tx).await?;
    mailroom::forget_old(&mut tx, now).await?;
    mail::forget_old(&mut tx, now).await?;
    crate::kit::jobs::forget_old(&mut tx, now).await?;
    let used = media_in_use(&mut tx).await?;
    for id in media::clean(&mut tx, &used, &on_shelf, now).await? {
        mailroom::forget_fetched(&mut tx, &id).await?;
    }
    sites::reconcile_all(house, &mut tx).await?;
    tx.commit().await?;
    backup::clean(house).map_err(anyhow::Error::from)?;
    Ok(())
}
