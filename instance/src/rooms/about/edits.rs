//! Writing: a new page, a new text, another place in the list, and taking a page away.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::examples::ROOM;
use super::page::{Draft, Fixed, Page, Version, slugs};
use super::pages::{frame, in_list};
use super::store;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::new_id;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang, Tx, examples, markup, media};

/// How many addresses are tried for a title that many pages have.
const MOST_TRIES: usize = 200;

/// What is being written: a new page, one that is there, or one that every house has.
pub(super) struct Subject {
    fixed: Option<Fixed>,
    page: Option<Page>,
}

impl Subject {
    /// A page that nobody wrote before.
    pub(super) const NEW: Self = Self { fixed: None, page: None };

    /// What lies at this address.
    pub(super) async fn find(tx: &mut Tx, slug: &str) -> Result<Self, Oops> {
        let fixed = Fixed::from_slug(slug);
        let page = store::find(tx, slug).await?;
        if fixed.is_none() && page.is_none() {
            return Err(Oops::NotFound);
        }
        Ok(Self { fixed, page })
    }

    /// The text to begin with.
    fn draft(&self, lang: Lang) -> Draft {
        let usual = || match self.fixed {
            Some(fixed) => fixed.starter(lang),
            None => Draft { title: String::new(), typed: String::new(), is_visible: true },
        };
        self.page.as_ref().map_or_else(usual, Draft::from)
    }

    fn slug(&self) -> Option<&str> {
        self.page.as_ref().map(|page| page.slug.as_str()).or(self.fixed.map(Fixed::slug))
    }
}

#[derive(Template)]
#[template(path = "rooms/about/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// The page as it would look; empty when nobody asked.
    preview: String,
    /// Where the form is sent.
    action: String,
    /// Where the page is read.
    back: String,
    is_fixed: bool,
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    subject: &Subject,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let word = if subject.slug().is_some() { "about-change" } else { "about-new" };
    let frame = frame(house, visitor, word).await?;
    let fixed = subject.fixed.map(|fixed| fixed.path().to_owned());
    let page = Edit {
        frame: &frame,
        form,
        problems,
        preview: match form.text("do") {
            "preview" => markup::to_html(form.text("text")),
            _ => String::new(),
        },
        action: match subject.slug() {
            Some(slug) => format!("/over/{slug}/wijzig"),
            None => "/over/nieuw".to_owned(),
        },
        back: subject.page.as_ref().map(Page::path).or(fixed).unwrap_or("/over".to_owned()),
        is_fixed: subject.fixed.is_some(),
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /over/nieuw`
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let example = examples::opened(&house, &visitor, ROOM, query.as_deref()).await?;
    let form = example.unwrap_or_else(|| Subject::NEW.draft(visitor.lang).fill());
    ask(&house, &visitor, &Subject::NEW, (&form, &Problems::none())).await
}

/// `GET /over/{slug}/wijzig`
pub async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.read().await?;
    let subject = Subject::find(&mut tx, &slug).await?;
    let seen = latest(&mut tx, &subject).await?;
    drop(tx);
    let example = examples::opened(&house, &visitor, ROOM, query.as_deref()).await?;
    let lang = house.settings().await?.language;
    let mut form = example.unwrap_or_else(|| subject.draft(lang).fill());
    form.put("seen", seen);
    ask(&house, &visitor, &subject, (&form, &Problems::none())).await
}

/// `POST /over/nieuw`
pub async fn add(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    write(&house, &visitor, &Subject::NEW, form).await
}

/// `POST /over/{slug}/wijzig`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.read().await?;
    let subject = Subject::find(&mut tx, &slug).await?;
    drop(tx);
    write(&house, &visitor, &subject, form).await
}

/// Does what the pressed button says: take up a photo, show how it looks, or save.
async fn write(house: &House, visitor: &Visitor, subject: &Subject, mut form: Filled) -> Answer {
    let author = may(visitor.resident.as_ref(), Action::WritePages)?;
    if form.text("do") == "photo" || form.file.is_some() {
        let problems = take_photo(house, visitor, &mut form).await;
        // A photo that came along with another button is seen before the page is saved.
        if !problems.is_empty() || form.text("do") != "preview" {
            return ask(house, visitor, subject, (&form, &problems)).await;
        }
    }
    let draft = match Draft::read(&form) {
        Ok(draft) if form.text("do") == "save" => draft,
        Ok(_) => return ask(house, visitor, subject, (&form, &Problems::none())).await,
        Err(problems) => return ask(house, visitor, subject, (&form, &problems)).await,
    };
    let mut tx = house.write().await?;
    let seen = latest(&mut tx, subject).await?;
    if seen != form.text("seen") {
        // Somebody else saved meanwhile. Once this is known, saving again is a choice.
        drop(tx);
        form.put("seen", seen);
        let mut problems = Problems::none();
        problems.add("text", "about-changed-meanwhile");
        return ask(house, visitor, subject, (&form, &problems)).await;
    }
    let example = form.text(examples::FIELD);
    examples::sent_in(&mut tx, Some(author), example, house.now()).await?;
    let page = save(house, &mut tx, subject, draft, author).await?;
    tx.commit().await?;
    Ok(see_other_saying(&page.path(), "about-flash-saved"))
}

/// The id of the version that is shown now; empty for a page that nobody wrote yet.
async fn latest(tx: &mut Tx, subject: &Subject) -> sqlx::Result<String> {
    let Some(page) = &subject.page else { return Ok(String::new()) };
    let newest = store::versions(tx, &page.id, None, 1).await?;
    Ok(newest.into_iter().next().map(|version| version.id).unwrap_or_default())
}

/// Keeps the photo of a form and puts it at the end of the text, from where it can be moved. The
/// fields are those of `_editor.html`.
pub async fn take_photo(house: &House, visitor: &Visitor, form: &mut Filled) -> Problems {
    let taken =
        photo::then_read(house, form, Sent::of(visitor, ""), |form| Ok(photo::of(form))).await;
    let (id, alt) = match taken {
        Ok(photo) => photo,
        Err(problems) => return problems,
    };
    let mut problems = Problems::none();
    if id.is_empty() {
        problems.add("photo", "about-photo-empty");
    } else if alt.is_empty() {
        problems.add("picture_alt", "about-photo-alt-empty");
    } else {
        let text = format!("{}\n\n{}\n", form.text("text"), markup::picture(&id, &alt));
        form.put("text", text.trim_start());
        for field in ["picture", "picture_alt", "picture_people", "picture_focus"] {
            form.put(field, "");
        }
        form.put("photo_taken", "yes");
    }
    problems
}

/// Keeps a text as the one that is shown, and in the history.
pub(super) async fn save(
    house: &House,
    tx: &mut Tx,
    subject: &Subject,
    draft: Draft,
    author: &Resident,
) -> sqlx::Result<Page> {
    let now = house.now();
    let Draft { title, typed, is_visible } = draft;
    let page = match &subject.page {
        Some(page) => {
            let is_visible = is_visible || subject.fixed.is_some();
            Page { title, typed, is_visible, updated_at: now, ..page.clone() }
        }
        None => Page {
            id: new_id(now),
            slug: free_slug(tx, subject.fixed, &title).await?,
            place: store::last_place(tx).await?,
            is_visible: is_visible || subject.fixed.is_some(),
            updated_at: now,
            confirmed_at: None,
            title,
            typed,
        },
    };
    store::keep(tx, &page).await?;
    let version = Version {
        id: new_id(now),
        page_id: page.id.clone(),
        title: page.title.clone(),
        typed: page.typed.clone(),
        author_id: Some(author.id.clone()),
        author: author.name.clone(),
        saved_at: now,
    };
    store::keep_version(tx, &version).await?;
    Ok(page)
}

/// Saves an old text as the newest: see `history`.
pub async fn save_again(
    house: &House,
    tx: &mut Tx,
    page: Page,
    version: Version,
    author: &Resident,
) -> sqlx::Result<Page> {
    let draft = Draft { title: version.title, typed: version.typed, is_visible: page.is_visible };
    let subject = Subject { fixed: Fixed::from_slug(&page.slug), page: Some(page) };
    save(house, tx, &subject, draft, author).await
}

/// Writes a page as the form does, for the demo; returns where it is read.
pub async fn seed(
    house: &House,
    tx: &mut Tx,
    author: &Resident,
    draft: Draft,
) -> sqlx::Result<String> {
    Ok(save(house, tx, &Subject::NEW, draft, author).await?.path())
}

async fn free_slug(tx: &mut Tx, fixed: Option<Fixed>, title: &str) -> sqlx::Result<String> {
    if let Some(fixed) = fixed {
        return Ok(fixed.slug().to_owned());
    }
    for slug in slugs(title).take(MOST_TRIES) {
        if store::find(tx, &slug).await?.is_none() {
            return Ok(slug);
        }
    }
    // So many pages with one title: an address that nobody else has.
    Ok(store::last_place(tx).await?.to_string())
}

/// `POST /over/{slug}/plek`: one place up or down in the list.
pub async fn move_it(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.write().await?;
    let mut pages = in_list(&mut tx, true).await?;
    let at = pages.iter().position(|page| page.slug == slug).ok_or(Oops::NotFound)?;
    let to = if form.text("do") == "up" { at.checked_sub(1) } else { at.checked_add(1) };
    if let Some(to) = to.filter(|to| *to < pages.len()) {
        pages.swap(at, to);
        // All anew: two pages may have been given the same place at once.
        for (place, page) in (1..).zip(&pages) {
            store::set_place(&mut tx, &page.id, place).await?;
        }
    }
    tx.commit().await?;
    Ok(see_other("/over"))
}

#[derive(Template)]
#[template(path = "rooms/about/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
    page: &'a Page,
}

/// A page that can be taken away: not one that every house has.
async fn removable(tx: &mut Tx, slug: &str) -> Result<Page, Oops> {
    let page = store::find(tx, slug).await?.ok_or(Oops::NotFound)?;
    if Fixed::from_slug(slug).is_some() { Err(Oops::NotFound) } else { Ok(page) }
}

/// `GET /over/{slug}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.read().await?;
    let page = removable(&mut tx, &slug).await?;
    drop(tx);
    let frame = frame(&house, &visitor, "about-remove").await?;
    show(&AskRemove { frame: &frame, page: &page })
}

/// `POST /over/{slug}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.write().await?;
    let page = removable(&mut tx, &slug).await?;
    let before = store::pictures(&mut tx).await?;
    store::remove(&mut tx, &page.id).await?;
    let after = store::pictures(&mut tx).await?;
    for picture in before.iter().filter(|picture| !after.contains(picture)) {
        media::let_go(&mut tx, picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying("/over", "about-flash-removed"))
}
