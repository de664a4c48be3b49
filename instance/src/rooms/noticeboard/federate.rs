//! What other sites see of a notice, and what we understand of theirs.

use federation::Id;
use federation::vocab::{self, Facets, Hashtag, Image, Object, Place, Proposal, Purpose};
use url::Url;

use super::notice::{HANGS, Kind, Notice, Status};
use super::store;
use crate::kit::facets::{HELP, find, scene_named};
use crate::kit::id::new_id;
use crate::kit::{House, Lang, Moment, Tx, assets, media, text, typed};
use crate::mailroom::{self, Heard, Refused};

/// The tag of each kind, for readers that know no proposals (FEP-0837).
fn tag(kind: Kind) -> &'static str {
    match kind {
        Kind::Request => "vraag",
        Kind::Offer => "aanbod",
        Kind::Together => "doemee",
    }
}

/// The notice as others read it. The name of who wrote it does not travel: neighbours know them,
/// the world need not.
pub async fn object(house: &House, notice: &Notice) -> anyhow::Result<Object> {
    let settings = house.settings().await?;
    let lang = settings.language;
    let area = [notice.area.as_str(), &settings.name, &settings.town];
    let area: Vec<&str> = area.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(Object {
        id: Id::parse(&notice.uri)?,
        kind: vocab::Kind::Note(Some(Box::new(proposal(notice)))),
        attributed_to: Some(mailroom::site_id(house)),
        name: Some(said_title(notice, lang)),
        summary: None,
        content: Some(content(notice, lang)),
        language: Some(lang.code().to_owned()),
        url: Url::parse(&notice.url).ok(),
        published: Some(notice.published_at.timestamp()),
        updated: Some(notice.updated_at.timestamp()),
        image: image(house, notice),
        links: Vec::new(),
        place: Some(Place {
            id: Id::parse(&format!("{}#place", notice.uri)).ok(),
            name: Some(area.join(", ")),
            ..Place::default()
        })
        .filter(|_| !area.is_empty()),
        tags: vec![hashtag(house, notice.kind)],
        mentions: Vec::new(),
        audience: mailroom::audience(house),
        context: None,
        in_reply_to: None,
        facets: Facets {
            illustration: Some(notice.drawing.clone()).filter(|drawing| !drawing.is_empty()),
            keywords: notice.about().map(|help| help.slug.to_owned()).into_iter().collect(),
            ..Facets::default()
        },
    })
}

fn proposal(notice: &Notice) -> Proposal {
    Proposal {
        purpose: match notice.kind {
            Kind::Offer => Purpose::Offer,
            Kind::Request | Kind::Together => Purpose::Request,
        },
        is_thing: notice.is_thing,
        available: notice.status == Status::Open,
        expires: Some(notice.expires_at.timestamp()),
        opening_hours: Vec::new(),
    }
}

/// The title with what sort of notice it is in front: "Gevraagd: hulp met de tuin". The vocabulary
/// puts it in bold before the text, because most readers do not show the name of a note.
fn said_title(notice: &Notice, lang: Lang) -> String {
    format!("{}: {}", lang.say(notice.kind.word()), notice.title)
}

/// The text, after a word that it is solved when it is.
fn content(notice: &Notice, lang: Lang) -> String {
    let solved = if notice.is_solved() {
        format!("<p>{}</p>", text::escape(&lang.say("noticeboard-solved")))
    } else {
        String::new()
    };
    format!("{solved}{}", notice.html)
}

/// The photo; else the JPEG twin of the drawing, for who shows no SVG.
fn image(house: &House, notice: &Notice) -> Option<Image> {
    let path = match (notice.picture.as_str(), notice.drawing.as_str()) {
        ("", "") => return None,
        ("", drawing) => assets::address(&format!("pictures/{drawing}.jpg")),
        (picture, _) => media::path(picture),
    };
    Some(Image {
        url: Url::parse(&house.url(&path)).ok()?,
        media_type: Some("image/jpeg".to_owned()),
        alt: Some(notice.picture_alt.clone()).filter(|alt| !alt.is_empty()),
        width: None,
        height: None,
    })
}

fn hashtag(house: &House, kind: Kind) -> Hashtag {
    let href = house.url(&format!("/prikbord?soort={}", kind.slug()));
    Hashtag { name: tag(kind).to_owned(), href: Url::parse(&href).ok() }
}

/// Keeps a notice of another site, or its new version.
pub async fn receive(house: &House, tx: &mut Tx, heard: &Heard) -> Result<(), Refused> {
    let vocab::Kind::Note(proposal) = &heard.object.kind else {
        return Err(Refused::NotForUs("not a note".to_owned()));
    };
    if heard.object.in_reply_to.is_some() {
        return Err(Refused::NotForUs("an answer to something else".to_owned()));
    }
    if !heard.object.audience.is_public() {
        return Err(Refused::NotForUs("a note that is not public".to_owned()));
    }
    let kind = kind(&heard.object, proposal.as_deref())
        .ok_or_else(|| Refused::NotForUs("a note that asks or offers nothing".to_owned()))?;
    let known = store::find_by_uri(tx, heard.object.id.as_str()).await?;
    match known {
        Some(known) if known.site.is_none() => {
            Err(Refused::NotYours("a notice of this house".to_owned()))
        }
        Some(known) => {
            let notice = understood(heard, proposal.as_deref(), kind, &known.id)?;
            store::update(tx, &notice).await?;
            Ok(())
        }
        None => {
            let notice = understood(heard, proposal.as_deref(), kind, &new_id(house.now()))?;
            if notice.hangs(heard.now) {
                store::insert(tx, &notice).await?;
            }
            Ok(())
        }
    }
}

/// Asked, offered or together: by the tag first, because a proposal knows only two directions.
fn kind(object: &Object, proposal: Option<&Proposal>) -> Option<Kind> {
    let is_tagged =
        |kind: &Kind| object.tags.iter().any(|own| own.name.eq_ignore_ascii_case(tag(*kind)));
    let together = Some(Kind::Together).filter(is_tagged);
    let by_purpose = proposal.map(|proposal| match proposal.purpose {
        Purpose::Offer => Kind::Offer,
        Purpose::Request => Kind::Request,
    });
    together.or(by_purpose).or_else(|| Kind::ALL.into_iter().find(is_tagged))
}

/// What we make of it: their texts cleaned, their choices only where we know them.
fn understood(
    heard: &Heard,
    proposal: Option<&Proposal>,
    kind: Kind,
    id: &str,
) -> Result<Notice, Refused> {
    let object = &heard.object;
    let html = text::clean_html(object.content.as_deref().unwrap_or_default());
    let name = text::one_line(object.name.as_deref().unwrap_or_default(), 200);
    let name = without_kind(&name, kind).to_owned();
    let title = if name.is_empty() { text::beginning(&text::plain(&html), 80) } else { name };
    if title.is_empty() {
        return Err(Refused::Unreadable("a note without words".to_owned()));
    }
    let published_at = object.published.map_or(heard.now, Moment::from);
    let updated_at = object.updated.map_or(heard.now, Moment::from);
    let expires = proposal.and_then(|proposal| proposal.expires).map(Moment::from);
    let is_open = proposal.is_none_or(|proposal| proposal.available);
    let help = object.facets.keywords.iter().find_map(|word| find(&HELP, word));
    let drawing = object.facets.illustration.as_deref().and_then(scene_named);
    let web = |url: Option<&Url>| url.filter(|url| typed::is_web(url)).map(Url::to_string);
    let place = object.place.as_ref().and_then(|place| place.name.as_deref());
    Ok(Notice {
        id: id.to_owned(),
        uri: object.id.to_string(),
        site: Some(heard.site.clone()),
        url: web(object.url.as_ref()).unwrap_or_else(|| object.id.to_string()),
        owner: None,
        author: String::new(),
        kind,
        html: without_solved(&html).to_owned(),
        title,
        typed: String::new(),
        help: help.map_or("", |help| help.slug).to_owned(),
        is_thing: proposal.is_some_and(|proposal| proposal.is_thing),
        area: text::one_line(place.unwrap_or_default(), 80),
        picture: String::new(),
        picture_alt: String::new(),
        status: if is_open { Status::Open } else { Status::Solved },
        talking: false,
        answered_at: None,
        may_help: false,
        mediated: false,
        helper: String::new(),
        drawing: drawing.unwrap_or_default().to_owned(),
        solved_at: (!is_open).then_some(updated_at),
        published_at,
        updated_at,
        // Nothing hangs for ever, whatever others say.
        expires_at: expires
            .unwrap_or_else(|| published_at.plus(HANGS))
            .min(heard.now.plus(2 * HANGS)),
    })
}

/// The title without what sort of notice it is, which our pages show beside it.
fn without_kind(name: &str, kind: Kind) -> &str {
    let prefixes = Lang::ALL.map(|lang| format!("{}: ", lang.say(kind.word())));
    prefixes.iter().find_map(|prefix| name.strip_prefix(prefix.as_str())).unwrap_or(name)
}

/// The text without the word that it is solved, which our pages show beside it.
fn without_solved(html: &str) -> &str {
    let heads = Lang::ALL.map(|lang| format!("<p>{}</p>", lang.say("noticeboard-solved")));
    heads.iter().find_map(|head| html.strip_prefix(head.as_str())).unwrap_or(html)
}

/// Removes a notice that was deleted at home.
pub async fn forget(_house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    store::remove_heard(tx, uri).await
}

/// Removes everything of a site that is no longer linked.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    store::remove_site(tx, site).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_before_a_title_is_taken_off_again() {
        for lang in Lang::ALL {
            let sent = format!("{}: Wie wandelt?", lang.say(Kind::Request.word()));
            assert_eq!(without_kind(&sent, Kind::Request), "Wie wandelt?");
        }
        assert_eq!(without_kind("Let op: om tien uur", Kind::Offer), "Let op: om tien uur");
    }

    #[test]
    fn that_it_is_solved_is_not_part_of_the_text() {
        let solved = Lang::Nl.say("noticeboard-solved");
        let html = format!("<p>{solved}</p><p>Op donderdag.</p>");
        assert_eq!(without_solved(&html), "<p>Op donderdag.</p>");
        assert_eq!(without_solved("<p>Op donderdag.</p>"), "<p>Op donderdag.</p>");
    }

    #[test]
    fn every_kind_has_its_own_tag() {
        let tags = Kind::ALL.map(tag);
        assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2]);
    }
}
