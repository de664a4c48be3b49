//! Who is asking: a guest or a resident, in which language, with which eyes.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;

use super::house::House;
use super::id::secret_hash;
use super::may::{Role, Roles};
use super::retention;
use super::store::{Tx, sql};
use super::time::{HOUR, Moment};
use super::words::Lang;

/// Somebody with an account who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Resident {
    /// Their id.
    pub id: String,
    /// First name.
    pub name: String,
    /// What they are in the house.
    #[sqlx(try_from = "String")]
    pub roles: Roles,
    /// Whether this session passed the second step of signing in.
    pub is_sure: bool,
    /// Whether who keeps order lets them only read for now.
    pub is_muted: bool,
}

impl Resident {
    /// Whether they have a duty in the house: they see it before it opens.
    #[must_use]
    pub fn helps(&self) -> bool {
        !self.roles.is_empty()
    }

    /// The roles that count in this session: an administrator is one after the second step only.
    #[must_use]
    pub fn roles_now(&self) -> Roles {
        if self.is_sure { self.roles } else { self.roles.without(Role::Administrator) }
    }
}

/// Day or evening colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device says.
    #[default]
    Device,
    /// Light.
    Day,
    /// Dark.
    Evening,
}

/// Whoever asks for a page.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The account, when signed in.
    pub resident: Option<Resident>,
    /// How many messages came for them since they looked; for who answers for the house, those for
    /// the house too.
    pub unread: i64,
    /// The language they read.
    pub lang: Lang,
    /// The colours they chose.
    pub theme: Theme,
    /// Steps larger: 0, 1 or 2.
    pub size: u8,
    /// Path and query of the page asked for.
    pub path: String,
    /// The key of a short message about what just happened.
    pub flash: Option<String>,
    /// Network address, for limits only; never kept.
    pub address: String,
    /// The session, when signed in: an id that opens nothing.
    pub session: Option<String>,
    /// What the browser says it is (RFC 9110, 10.1.5), cut short; never kept as it is.
    pub agent: String,
}

/// How long a session lasts after it was last used.
pub const SESSION_LASTS: i64 = retention::SESSION;
/// How long a session lasts at most, however much it is used.
pub const SESSION_ENDS: i64 = retention::SESSION_ENDS;
/// How often at most it is noted that a session is used.
const SEEN_EVERY: i64 = HOUR;
/// The most characters of a browser's own description that are looked at.
const MOST_AGENT: usize = 300;

/// The name of the session cookie; on an encrypted connection with the prefix that makes browsers
/// refuse it from anywhere else (RFC 6265bis, 4.1.3).
#[must_use]
pub fn session_cookie(house: &House) -> &'static str {
    if house.config.is_encrypted() { "__Host-session" } else { "session" }
}

/// A session with its resident and what waits for them: asked for in one statement, because it is
/// on every page.
#[derive(sqlx::FromRow)]
struct SignedIn {
    #[sqlx(flatten)]
    resident: Resident,
    session_id: String,
    began_at: Moment,
    last_used_at: Option<Moment>,
    unread: i64,
    unread_of_house: i64,
}

impl SignedIn {
    fn unread(&self) -> i64 {
        let answers = super::may::can(Some(&self.resident), super::may::Action::AnswerForHouse);
        self.unread + if answers { self.unread_of_house } else { 0 }
    }
}

async fn signed_in(tx: &mut Tx, secret: &str, now: Moment) -> sqlx::Result<Option<SignedIn>> {
    sql("SELECT r.id, r.name, r.roles, s.sure_at IS NOT NULL AS is_sure, \
         COALESCE(r.muted_until, 0) > $2 AS is_muted, s.id AS session_id, \
         s.created_at AS began_at, s.seen_at AS last_used_at, \
         (SELECT CAST(COALESCE(SUM(p.unread), 0) AS BIGINT) FROM party p \
         WHERE p.kind = 'resident' AND p.who = r.id AND p.unread > 0) AS unread, \
         (SELECT CAST(COALESCE(SUM(p.unread), 0) AS BIGINT) FROM party p \
         WHERE p.kind = 'house' AND p.who = '' AND p.unread > 0) AS unread_of_house \
         FROM session s JOIN resident r ON r.id = s.resident_id \
         WHERE s.secret_hash = $1 AND s.expires_at > $2")
    .bind(secret_hash(secret))
    .bind(now)
    .one(tx)
    .await
}

/// When a session ends that began then and is used now.
#[must_use]
pub fn session_end(began: Moment, now: Moment) -> Moment {
    now.plus(SESSION_LASTS).min(began.plus(SESSION_ENDS))
}

/// Finds who is signed in, and notes once an hour that they are still here: that keeps the session
/// open, and shows in the list of sessions when it was last used.
async fn recognised(house: &House, secret: &str) -> sqlx::Result<Option<SignedIn>> {
    let now = house.now();
    let found = signed_in(&mut house.read().await?, secret, now).await?;
    let Some(session) = found else { return Ok(None) };
    if session.last_used_at.is_none_or(|at| at.plus(SEEN_EVERY) <= now) {
        let mut tx = house.write().await?;
        sql("UPDATE session SET seen_at = $2, expires_at = $3 WHERE id = $1")
            .bind(&session.session_id)
            .bind(now)
            .bind(session_end(session.began_at, now))
            .run(&mut tx)
            .await?;
        sql("UPDATE resident SET seen_at = $2, warned_at = NULL WHERE id = $1")
            .bind(&session.resident.id)
            .bind(now)
            .run(&mut tx)
            .await?;
        tx.commit().await?;
    }
    Ok(Some(session))
}

/// Keeps the language that a resident reads, for their mail.
pub async fn keep_lang(tx: &mut Tx, resident_id: &str, lang: Lang) -> sqlx::Result<u64> {
    sql("UPDATE resident SET lang = $2 WHERE id = $1 AND lang <> $2")
        .bind(resident_id)
        .bind(lang.code())
        .run(tx)
        .await
}

impl Visitor {
    /// Reads who asks from a request; `None` only when the database does not answer.
    pub async fn of(house: &House, parts: &mut Parts) -> Option<Self> {
        let jar = CookieJar::from_headers(&parts.headers);
        let cookie = |name: &str| jar.get(name).map(|cookie| cookie.value().to_owned());
        let session = match cookie(session_cookie(house)) {
            None => None,
            Some(secret) => recognised(house, &secret).await.ok()?,
        };
        let unread = session.as_ref().map_or(0, SignedIn::unread);
        let (resident, session) =
            session.map(|session| (session.resident, session.session_id)).unzip();
        let accepted = parts
            .headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .and_then(Lang::accepted);
        let lang = cookie("lang").and_then(|code| Lang::from_code(&code)).or(accepted);
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Some(Self {
            unread,
            resident,
            lang: match lang {
                Some(lang) => lang,
                None => house.settings().await.ok()?.language,
            },
            theme: match cookie("theme").as_deref() {
                Some("day") => Theme::Day,
                Some("evening") => Theme::Evening,
                _ => Theme::Device,
            },
            size: cookie("size").and_then(|size| size.parse().ok()).unwrap_or(0).min(2),
            flash: flash_of(parts.uri.query().unwrap_or_default()),
            path,
            address: address_of(house, parts),
            session,
            agent: agent_of(parts),
        })
    }
}

/// The message in `?melding=agenda-flash-saved`; only keys that were made for this are shown.
fn flash_of(query: &str) -> Option<String> {
    let (_, key) = url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "melding")
        .filter(|(_, key)| key.contains("-flash-") && Lang::Nl.knows(key))?;
    Some(key.into_owned())
}

fn agent_of(parts: &Parts) -> String {
    let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    agent.unwrap_or_default().chars().take(MOST_AGENT).collect()
}

fn address_of(house: &House, parts: &Parts) -> String {
    let forwarded = || {
        let header = parts.headers.get("x-forwarded-for")?.to_str().ok()?;
        // The last address was written by our own proxy; earlier ones by anybody.
        header.rsplit(',').next().map(|address| address.trim().to_owned())
    };
    let direct = || {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
        Some(peer.0.ip().to_string())
    };
    let proxied = if house.config.behind_proxy { forwarded() } else { None };
    network_of(proxied.or_else(direct).unwrap_or_default())
}

/// What counts as one address: in IPv6 a whole network of 64 bits, which is the least that a
/// household gets (RFC 6177).
fn network_of(address: String) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => {
            format!("{}/64", Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)))
        }
        Ok(IpAddr::V4(address)) => address.to_string(),
        Err(_) => address,
    }
}

impl FromRequestParts<House> for Visitor {
    type Rejection = super::oops::Oops;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Self::Rejection> {
        Self::of(house, parts)
            .await
            .ok_or_else(|| super::oops::Oops::trouble(anyhow::anyhow!("no visitor")))
    }
}

/// Where a request came from, when no more than that is needed.
pub struct Address(pub String);

impl FromRequestParts<House> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Infallible> {
        Ok(Self(address_of(house, parts)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str) -> String {
        network_of(address.to_owned())
    }

    #[test]
    fn all_addresses_of_one_household_count_as_one() {
        assert_eq!(network("2001:db8:1:2:3:4:5:6"), network("2001:db8:1:2:ffff::1"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
    }

    #[test]
    fn an_old_address_is_itself_however_it_is_written() {
        assert_eq!(network("192.0.2.7"), "192.0.2.7");
        assert_eq!(network("::ffff:192.0.2.7"), "192.0.2.7");
    }
}
