//! The photo field of a form: kept as soon as it arrives, so that it is not lost when something
//! else in the form is wrong.
//!
//! The form has a file `photo`, a hidden `picture` with the id of a photo that is already kept, a
//! box `picture_gone`, and `picture_alt`; see `_photo_field.html`.

use super::form::{Filled, Problems};
use super::house::House;
use super::media::{self, NoPicture};
use super::text::one_line;

/// Keeps the photo of a form, then reads the form; everything that is wrong with either is told
/// at once.
pub async fn then_read<T>(
    house: &House,
    form: &mut Filled,
    read: impl FnOnce(&Filled) -> Result<T, Problems>,
) -> Result<T, Problems> {
    let refused = keep(house, form).await;
    match (read(form), refused) {
        (read, None) => read,
        (Ok(_), Some(word)) => {
            let mut problems = Problems::none();
            problems.add("photo", word);
            Err(problems)
        }
        (Err(mut problems), Some(word)) => {
            problems.add("photo", word);
            Err(problems)
        }
    }
}

async fn keep(house: &House, form: &mut Filled) -> Option<&'static str> {
    if form.ticked("picture_gone") || !media::is_kept(house, form.text("picture")) {
        form.put("picture", "");
        form.put("picture_gone", "");
    }
    let bytes = form.file.take()?;
    match media::keep(house, bytes).await {
        Ok(picture) => {
            form.put("picture", picture.id);
            None
        }
        Err(NoPicture::TooLarge) => Some("photo-too-large"),
        Err(NoPicture::Unreadable) => Some("photo-unreadable"),
        Err(NoPicture::NotKept(error)) => {
            tracing::error!(%error, "a photo could not be kept");
            Some("photo-not-kept")
        }
    }
}

/// Id and description of the photo in a form that [`then_read`] saw to; both empty without one.
#[must_use]
pub fn of(form: &Filled) -> (String, String) {
    let id = form.text("picture").to_owned();
    let alt = if id.is_empty() { String::new() } else { one_line(form.text("picture_alt"), 300) };
    (id, alt)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_without_a_photo_describes_nothing() {
        let form = Filled::with(vec![("picture_alt", "Drie buren".to_owned())]);
        assert_eq!(of(&form), (String::new(), String::new()));
    }
}
