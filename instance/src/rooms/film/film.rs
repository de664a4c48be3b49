//! The film of the house, and the rules for one: no clock, no database, no HTTP.

use super::elsewhere::{self, Player};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::new_id;
use crate::kit::{Moment, media, photo, text};

/// The most characters of a title.
const MOST_TITLE: usize = 100;
/// The most characters of the text beside the film.
const MOST_TEXT: usize = 10_000;
/// The most characters of how long it takes.
const MOST_LENGTH: usize = 40;

/// The value of `where` for a film that is elsewhere.
pub const ELSEWHERE: &str = "elders";

/// What a form says about a film, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is called: "Welkom van Samira".
    pub title: String,
    /// What is said and seen, as typed.
    pub text: String,
    /// How long it takes, in words.
    pub length: String,
    /// The file of our own; empty for a film elsewhere.
    pub file: String,
    /// The file with its captions; empty without.
    pub captions: String,
    /// Whether nobody speaks in it.
    pub silent: bool,
    /// Where it is, for a film elsewhere; empty for our own.
    pub link: String,
    /// Id of the picture that is shown before it starts; empty for the drawing.
    pub picture: String,
    /// What is on that picture.
    pub picture_alt: String,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it. Files were checked when
    /// they came; here it counts whether there is one.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let title = text::one_line(form.text("title"), usize::MAX);
        match title.chars().count() {
            0 => problems.add("title", "film-title-empty"),
            1..=MOST_TITLE => {}
            _ => problems.add("title", "film-title-long"),
        }
        let text = text::several_lines(form.text("text"), usize::MAX);
        match text.chars().count() {
            0 => problems.add("text", "film-text-empty"),
            1..=MOST_TEXT => {}
            _ => problems.add("text", "film-text-long"),
        }
        let is_elsewhere = form.text("where") == ELSEWHERE;
        let (file, captions, silent, link) = if is_elsewhere {
            let link = read_link(form, &mut problems);
            (String::new(), String::new(), false, link)
        } else {
            let (file, captions, silent) = read_files(form, &mut problems);
            (file, captions, silent, String::new())
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        let (picture, picture_alt) = photo::of(form);
        let length = text::one_line(form.text("length"), MOST_LENGTH);
        Ok(Self { title, text, length, file, captions, silent, link, picture, picture_alt })
    }
}

fn read_link(form: &Filled, problems: &mut Problems) -> String {
    let link = form.text("link");
    if link.is_empty() {
        problems.add("link", "film-link-empty");
    } else if elsewhere::player(link).is_none() {
        problems.add("link", "film-link-unknown");
    }
    link.to_owned()
}

fn read_files(form: &Filled, problems: &mut Problems) -> (String, String, bool) {
    let (file, captions) = (form.text("file").to_owned(), form.text("captions").to_owned());
    let silent = form.ticked("silent");
    if file.is_empty() {
        problems.add("film_file", "film-file-empty");
    }
    if captions.is_empty() && !silent {
        problems.add("captions_file", "film-captions-empty");
    }
    // What was ticked is newer than the captions that were there.
    (file, if silent { String::new() } else { captions }, silent)
}

/// The film of the house.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Film {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is said and seen, as typed.
    pub text: String,
    /// How long it takes, in words; empty when not said.
    pub length: String,
    /// The file of our own; empty for a film elsewhere.
    pub file: String,
    /// The file with its captions; empty without.
    pub captions: String,
    /// Whether nobody speaks in it.
    pub silent: bool,
    /// Where it is, for a film elsewhere; empty for our own.
    pub link: String,
    /// Id of the picture that is shown before it starts; empty for the drawing.
    pub picture: String,
    /// What is on that picture.
    pub picture_alt: String,
    /// Since when it is so.
    pub updated_at: Moment,
}

impl Film {
    /// A film from a form.
    #[must_use]
    pub fn new(draft: Draft, now: Moment) -> Self {
        Self {
            id: new_id(now),
            title: draft.title,
            text: draft.text,
            length: draft.length,
            file: draft.file,
            captions: draft.captions,
            silent: draft.silent,
            link: draft.link,
            picture: draft.picture,
            picture_alt: draft.picture_alt,
            updated_at: now,
        }
    }

    /// The player elsewhere; `None` for a film of our own.
    #[must_use]
    pub fn player(&self) -> Option<Player> {
        elsewhere::player(&self.link)
    }

    /// The address of the film of our own.
    #[must_use]
    pub fn src(&self) -> String {
        format!("/film/bestand/{}", self.file)
    }

    /// The address of its captions; empty without.
    #[must_use]
    pub fn track(&self) -> String {
        if self.captions.is_empty() {
            return String::new();
        }
        format!("/film/bestand/{}", self.captions)
    }

    /// The media type of the film of our own (RFC 4337, and the WebM project).
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        if self.file.rsplit('.').next() == Some("webm") { "video/webm" } else { "video/mp4" }
    }

    /// The address of the picture that is shown before it starts; empty for the drawing.
    #[must_use]
    pub fn poster(&self) -> String {
        if self.picture.is_empty() { String::new() } else { media::path(&self.picture) }
    }

    /// The text as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        text::typed_to_html(&self.text)
    }

    /// The first words of the text, for a panel.
    #[must_use]
    pub fn beginning(&self) -> String {
        text::beginning(&self.text, 140)
    }

    /// The names of its files.
    #[must_use]
    pub fn files(&self) -> [&str; 2] {
        [&self.file, &self.captions]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(more: Vec<(&'static str, &str)>) -> Filled {
        let all = [("title", "Welkom van Samira"), ("text", "Samira zwaait.")];
        let values = all.into_iter().chain(more).map(|(name, value)| (name, value.to_owned()));
        Filled::with(values.collect())
    }

    fn words(form: &Filled) -> Vec<&'static str> {
        let problems = Draft::read(form).unwrap_err();
        problems.0.into_iter().map(|problem| problem.word).collect()
    }

    #[test]
    fn a_film_needs_a_file_and_captions() {
        assert_eq!(words(&form(vec![])), ["film-file-empty", "film-captions-empty"]);
        assert!(Draft::read(&form(vec![("file", "a.mp4"), ("captions", "a.vtt")])).is_ok());
    }

    #[test]
    fn a_film_in_which_nobody_speaks_needs_no_captions() {
        let typed = form(vec![("file", "a.mp4"), ("captions", "a.vtt"), ("silent", "ja")]);
        let draft = Draft::read(&typed).unwrap();
        assert!(draft.silent && draft.captions.is_empty());
    }

    #[test]
    fn the_text_beside_it_is_always_needed() {
        let mut typed = form(vec![("file", "a.mp4"), ("silent", "ja")]);
        typed.put("text", " ");
        assert_eq!(words(&typed), ["film-text-empty"]);
    }

    #[test]
    fn a_film_elsewhere_needs_a_player_that_we_know() {
        let typed = form(vec![("where", ELSEWHERE), ("link", "https://evil.example/film")]);
        assert_eq!(words(&typed), ["film-link-unknown"]);
        let link = "https://youtu.be/abcdefghijk";
        let draft = Draft::read(&form(vec![("where", ELSEWHERE), ("link", link)])).unwrap();
        assert_eq!((draft.link.as_str(), draft.file.as_str()), (link, ""));
    }
}
