//! Writing: a new article, other words, into the newspaper and out of it again.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::article::{Article, Draft, Form, Names};
use super::examples::ROOM;
use super::{federate, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::removal::Removal;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, examples, markup, media};
use crate::mailroom::{self, Publication};
use crate::rooms::about;

/// How many series the form offers.
const MOST_SERIES: i64 = 50;

#[derive(Template)]
#[template(path = "rooms/news/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// The article as it would look; empty when nobody asked.
    preview: String,
    /// What is changed; `None` for a new one.
    article: Option<&'a Article>,
    /// The series that there are.
    series: Vec<(String, String)>,
    forms: [Form; 2],
}

impl Edit<'_> {
    fn action(&self) -> String {
        self.article.map_or("/buurtkrant/nieuw".to_owned(), |own| format!("{}/wijzig", own.path()))
    }

    fn back(&self) -> String {
        self.article.map_or("/buurtkrant".to_owned(), Article::path)
    }

    /// Whether it is in the newspaper already.
    fn is_published(&self) -> bool {
        self.article.is_some_and(|article| !article.is_draft())
    }
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    article: Option<&Article>,
) -> Answer {
    let title = if article.is_some() { "newsroom-change-title" } else { "newsroom-new-title" };
    let frame = Frame::new(house, visitor, "news", &visitor.lang.say(title)).await?;
    let mut tx = house.read().await?;
    let page = Edit {
        frame: &frame,
        form,
        problems,
        preview: match form.text("do") {
            "preview" => markup::to_html(form.text("text")),
            _ => String::new(),
        },
        article,
        series: store::series(&mut tx, MOST_SERIES).await?,
        forms: Form::ALL,
    };
    drop(tx);
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /buurtkrant/nieuw`
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    let author = may(visitor.resident.as_ref(), Action::WriteNews)?;
    if let Some(form) = examples::opened(&house, &visitor, ROOM, query.as_deref()).await? {
        return ask(&house, &visitor, &form, &Problems::none(), None).await;
    }
    let form = Filled::with(vec![
        ("id", new_id(house.now())),
        ("author", author.name.clone()),
        ("form", Form::Story.name().to_owned()),
    ]);
    ask(&house, &visitor, &form, &Problems::none(), None).await
}

/// `POST /buurtkrant/nieuw`
pub async fn add(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::WriteNews)?;
    write(&house, &visitor, form, None).await
}

/// An article of this house, for who may write.
async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Article, Oops> {
    let found = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    may(visitor.resident.as_ref(), Action::WriteNews)?;
    if found.site.is_none() { Ok(found) } else { Err(Oops::Forbidden) }
}

/// `GET /buurtkrant/{id}/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let article = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    ask(&house, &visitor, &article.fill(), &Problems::none(), Some(&article)).await
}

/// `POST /buurtkrant/{id}/wijzig`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let article = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    write(&house, &visitor, form, Some(article)).await
}

/// Does what the pressed button says: take up a photo, show how it looks, keep, or publish.
async fn write(
    house: &House,
    visitor: &Visitor,
    mut form: Filled,
    before: Option<Article>,
) -> Answer {
    let author = may(visitor.resident.as_ref(), Action::WriteNews)?;
    if form.text("do") == "photo" || form.file.is_some() {
        let problems = about::take_photo(house, visitor, &mut form).await;
        // A photo that came along with another button is seen before anything is kept.
        return ask(house, visitor, &form, &problems, before.as_ref()).await;
    }
    let is_kept = ["draft", "publish"].contains(&form.text("do"));
    let draft = match Draft::read(&form) {
        Ok(draft) if is_kept => draft,
        Ok(_) => return ask(house, visitor, &form, &Problems::none(), before.as_ref()).await,
        Err(problems) => return ask(house, visitor, &form, &problems, before.as_ref()).await,
    };
    let now = house.now();
    let mut tx = house.write().await?;
    let before = match before {
        Some(article) => Some(own(&mut tx, visitor, &article.id).await?),
        None => store::find(&mut tx, form.text("id")).await?,
    };
    let article = match &before {
        Some(article) if form.text("seen").is_empty() => {
            // The form of a new article was sent twice.
            return Ok(see_other_saying(&article.path(), "newsroom-flash-kept"));
        }
        Some(article) if form.text("seen") != article.updated_at.millis().to_string() => {
            drop(tx);
            return changed_meanwhile(house, visitor, form, article).await;
        }
        Some(article) => article.clone().changed(draft, now),
        None => Article::new(draft, names(house, form.text("id")), Some(&author.id), now),
    };
    examples::sent_in(&mut tx, visitor.resident.as_ref(), &article.id, now).await?;
    let flash = keep(house, &mut tx, article.clone(), form.text("do") == "publish").await?;
    let_go(house, &mut tx, before.as_ref(), Some(&article)).await?;
    tx.commit().await?;
    Ok(see_other_saying(&article.path(), flash))
}

/// Somebody else saved meanwhile. Once this is known, saving again is a choice.
async fn changed_meanwhile(
    house: &House,
    visitor: &Visitor,
    mut form: Filled,
    article: &Article,
) -> Answer {
    form.put("seen", article.updated_at.millis().to_string());
    let mut problems = Problems::none();
    problems.add("text", "about-changed-meanwhile");
    ask(house, visitor, &form, &problems, Some(article)).await
}

pub(super) fn names(house: &House, id: &str) -> Names {
    let id = id_of_form(id, house.now());
    let uri = mailroom::object_id(house, &id).to_string();
    let url = house.url(&format!("/buurtkrant/{id}"));
    Names { id, uri, url }
}

/// Keeps an article and announces what everybody may see of it. Returns what to say about it.
pub(super) async fn keep(
    house: &House,
    tx: &mut Tx,
    article: Article,
    publish: bool,
) -> anyhow::Result<&'static str> {
    if !article.is_draft() {
        store::keep(tx, &article).await?;
        announce(house, tx, &article, false).await?;
        return Ok("newsroom-flash-kept");
    }
    if !publish {
        store::keep(tx, &article).await?;
        return Ok("newsroom-flash-draft");
    }
    let uri = free_uri(house, tx, &article).await?;
    let article = article.published(uri, house.now(), &house.zone);
    store::keep(tx, &article).await?;
    announce(house, tx, &article, true).await?;
    Ok("newsroom-flash-published")
}

/// The id under which an article goes into the world: what was taken back under one stays gone, so
/// the second time it is another.
pub(super) async fn free_uri(
    house: &House,
    tx: &mut Tx,
    article: &Article,
) -> anyhow::Result<String> {
    if mailroom::was_published(tx, &article.uri).await? {
        return Ok(mailroom::object_id(house, &new_id(house.now())).to_string());
    }
    Ok(article.uri.clone())
}

/// Announces something new, or the new version of it.
pub(super) async fn announce(
    house: &House,
    tx: &mut Tx,
    article: &Article,
    is_new: bool,
) -> anyhow::Result<()> {
    let object = federate::object(house, article).await?;
    let publication =
        Publication { object: &object, starts_at: None, ends_at: None, organisation: None };
    if is_new {
        mailroom::created(house, tx, publication).await
    } else {
        mailroom::updated(house, tx, publication).await
    }
}

/// Lets go of the photos that an article showed before and does not show now.
async fn let_go(
    house: &House,
    tx: &mut Tx,
    before: Option<&Article>,
    now: Option<&Article>,
) -> sqlx::Result<()> {
    let shown = now.map(|article| markup::pictures(&article.typed)).unwrap_or_default();
    let old = before.map(|article| markup::pictures(&article.typed)).unwrap_or_default();
    for picture in old.iter().filter(|picture| !shown.contains(picture)) {
        media::let_go(tx, picture, house.now()).await?;
    }
    Ok(())
}

/// Writes an article as the form does, for the demo; returns its id.
pub async fn seed(house: &House, tx: &mut Tx, owner: &str, draft: Draft) -> anyhow::Result<String> {
    let article = Article::new(draft, names(house, ""), Some(owner), house.now());
    let id = article.id.clone();
    keep(house, tx, article, true).await?;
    Ok(id)
}

/// `POST /buurtkrant/{id}/plaats`: puts a draft in the newspaper.
pub async fn publish(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let article = own(&mut tx, &visitor, &id).await?;
    let path = article.path();
    if article.is_draft() {
        keep(&house, &mut tx, article, true).await?;
        tx.commit().await?;
    }
    Ok(see_other_saying(&path, "newsroom-flash-published"))
}

/// `POST /buurtkrant/{id}/uit-de-krant`: makes it a draft again.
pub async fn take_out(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let article = own(&mut tx, &visitor, &id).await?;
    let path = article.path();
    take_back(&house, &mut tx, &article).await?;
    store::keep(&mut tx, &article.taken_out(house.now())).await?;
    tx.commit().await?;
    Ok(see_other_saying(&path, "newsroom-flash-taken-out"))
}

/// Tells the world that an article is gone; nothing when it was a draft.
async fn take_back(house: &House, tx: &mut Tx, article: &Article) -> anyhow::Result<()> {
    mailroom::removed(house, tx, &federation::Id::parse(&article.uri)?).await
}

/// `GET /buurtkrant/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let article = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let asked = Removal {
        room: "news",
        list: ("/buurtkrant", "news-title"),
        title: "newsroom-remove-title",
        line: ("newsroom-remove-line", "title", &article.title),
        what: "newsroom-remove-what",
        stay: "newsroom-remove-stay",
        really: "newsroom-remove-really",
        path: article.path(),
        reason: None,
    };
    asked.ask(&house, &visitor).await
}

/// `POST /buurtkrant/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let article = own(&mut tx, &visitor, &id).await?;
    store::remove(&mut tx, &article.id).await?;
    take_back(&house, &mut tx, &article).await?;
    let_go(&house, &mut tx, Some(&article), None).await?;
    tx.commit().await?;
    Ok(see_other_saying("/buurtkrant", "newsroom-flash-removed"))
}
