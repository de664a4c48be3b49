//! The photo field of a form: kept as soon as it arrives, so that it is not lost when something
//! else in the form is wrong.
//!
//! The form has a file `photo`, a hidden `picture` with the id of a photo that is already kept, a
//! box `picture_gone`, and what is said about the photo: `picture_alt`, `picture_people` and
//! `picture_focus`. See `_photo_field.html`.

use super::form::{Filled, Problems};
use super::house::House;
use super::media::{self, Focus, Medium, NoPicture, People};
use super::store::Tx;
use super::text::one_line;
use super::visitor::Visitor;

/// The longest description, in characters.
const MOST_ALT: usize = 300;
/// Nobody who can be recognised is on the photo.
pub const NOBODY: &str = "nee";
/// There are people on the photo, and they agreed.
pub const AGREED: &str = "ja";

/// Whose form it is.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    /// The id of the resident who sends it in.
    pub by: &'a str,
    /// The photo of what is changed, as it was before; empty for none. It may stay, whoever sent
    /// it in.
    pub before: &'a str,
}

impl<'a> Sent<'a> {
    /// The form of a visitor who is signed in, about something that showed this photo before.
    #[must_use]
    pub fn of(visitor: &'a Visitor, before: &'a str) -> Self {
        Self { by: visitor.resident.as_ref().map_or("", |resident| &resident.id), before }
    }
}

/// Keeps the photo of a form, then reads the form; everything that is wrong with either is told
/// at once.
pub async fn then_read<T>(
    house: &House,
    form: &mut Filled,
    sent: Sent<'_>,
    read: impl FnOnce(&Filled) -> Result<T, Problems>,
) -> Result<T, Problems> {
    let mut wrong = Problems::none();
    if let Err(word) = keep(house, form, sent).await {
        wrong.add("photo", word);
    }
    if form.ticked("picture") && people(form) == People::Unknown {
        wrong.add("picture_people", "photo-people-empty");
    }
    match read(form) {
        Ok(read) if wrong.is_empty() => match describe(house, form).await {
            Ok(()) => Ok(read),
            Err(error) => {
                wrong.add("photo", not_kept(&error));
                Err(wrong)
            }
        },
        Ok(_) => Err(wrong),
        Err(mut problems) => {
            problems.0.extend(wrong.0);
            Err(problems)
        }
    }
}

/// Keeps a new photo in the place of the one that was there, or sees to it that the one that was
/// there is still to be had.
async fn keep(house: &House, form: &mut Filled, sent: Sent<'_>) -> Result<(), &'static str> {
    let known = form.text("picture").to_owned();
    let is_known = !known.is_empty() && still_there(house, &known, sent).await?;
    let Some(bytes) = form.file.take() else {
        if form.ticked("picture_gone") || !is_known {
            form.put("picture", "");
        }
        let is_lost = !known.is_empty() && !is_known && !form.ticked("picture_gone");
        if is_known && form.ticked("picture_gone") {
            let_go(house, &known).await?;
        }
        form.put("picture_gone", "");
        return if is_lost { Err("photo-lost") } else { Ok(()) };
    };
    if !is_known {
        form.put("picture", "");
    }
    let medium = media::keep(house, bytes, Some(sent.by)).await.map_err(|no| word(&no))?;
    form.put("picture", medium.id);
    form.put("picture_gone", "");
    if is_known { let_go(house, &known).await } else { Ok(()) }
}

/// Whether a photo that a form brings along is there, and this form may bring it.
async fn still_there(house: &House, id: &str, sent: Sent<'_>) -> Result<bool, &'static str> {
    let look = async {
        let mut tx = house.write().await?;
        let medium = media::find(&mut tx, id).await?;
        let may_bring = |own: Medium| id == sent.before || own.uploader.as_deref() == Some(sent.by);
        let is_there =
            medium.is_some_and(may_bring) && media::saw(&mut tx, id, house.now()).await?;
        tx.commit().await?;
        Ok::<_, sqlx::Error>(is_there)
    };
    look.await.map_err(|error| not_kept(&error))
}

async fn let_go(house: &House, id: &str) -> Result<(), &'static str> {
    let forget = async {
        let mut tx = house.write().await?;
        media::let_go(&mut tx, id, house.now()).await?;
        tx.commit().await
    };
    forget.await.map_err(|error| not_kept(&error))
}

/// Keeps what the form says about the photo.
async fn describe(house: &House, form: &Filled) -> sqlx::Result<()> {
    if !form.ticked("picture") {
        return Ok(());
    }
    let focus = Focus::from_slug(form.text("picture_focus"));
    let mut tx = house.write().await?;
    media::describe(&mut tx, form.text("picture"), focus, people(form)).await?;
    tx.commit().await
}

fn people(form: &Filled) -> People {
    match form.text("picture_people") {
        NOBODY => People::Nobody,
        AGREED => People::Agreed,
        _ => People::Unknown,
    }
}

/// The key of the sentence about a photo that was not taken.
fn word(no: &NoPicture) -> &'static str {
    match no {
        NoPicture::TooLarge => "photo-too-large",
        NoPicture::Unreadable => "photo-unreadable",
        NoPicture::Broken => "photo-broken",
        NoPicture::NotKept(error) => not_kept(error),
    }
}

fn not_kept(error: &impl std::fmt::Display) -> &'static str {
    tracing::error!(%error, "a photo could not be kept");
    "photo-not-kept"
}

/// Id and description of the photo in a form that [`then_read`] saw to; both empty without one.
#[must_use]
pub fn of(form: &Filled) -> (String, String) {
    let id = form.text("picture").to_owned();
    let alt =
        if id.is_empty() { String::new() } else { one_line(form.text("picture_alt"), MOST_ALT) };
    (id, alt)
}

/// The fields of a photo that is kept, for the form that changes what shows it.
pub async fn typed(tx: &mut Tx, id: &str, alt: &str) -> sqlx::Result<Vec<(&'static str, String)>> {
    let Some(medium) = media::find(tx, id).await? else { return Ok(Vec::new()) };
    let people = match medium.people {
        People::Unknown => "",
        People::Nobody => NOBODY,
        People::Agreed => AGREED,
    };
    Ok(vec![
        ("picture", medium.id),
        ("picture_alt", alt.to_owned()),
        ("picture_people", people.to_owned()),
        ("picture_focus", Focus::nearest(medium.focal_x, medium.focal_y).slug.to_owned()),
    ])
}

/// Whether this part of the photo is chosen; the middle when nothing is.
#[must_use]
pub fn is_focus(form: &Filled, part: &Focus) -> bool {
    Focus::from_slug(form.text("picture_focus")) == *part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_without_a_photo_describes_nothing() {
        let form = Filled::with(vec![("picture_alt", "Drie buren".to_owned())]);
        assert_eq!(of(&form), (String::new(), String::new()));
    }

    #[test]
    fn whoever_says_nothing_about_people_has_not_said_it() {
        let said = |value: &str| people(&Filled::with(vec![("picture_people", value.to_owned())]));
        assert_eq!(said(""), People::Unknown);
        assert_eq!(said("misschien"), People::Unknown);
        assert_eq!((said(NOBODY), said(AGREED)), (People::Nobody, People::Agreed));
    }

    #[test]
    fn the_middle_is_chosen_until_somebody_chooses_otherwise() {
        assert!(is_focus(&Filled::default(), &Focus::MIDDLE));
        let form = Filled::with(vec![("picture_focus", "top".to_owned())]);
        assert!(is_focus(&form, &Focus::from_slug("top")) && !is_focus(&form, &Focus::MIDDLE));
    }
}
