//! Forms: what somebody filled in, kept as they typed it, and what is wrong with it.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use bytes::{Bytes, BytesMut};

use super::given::Given;
use super::house::House;
use super::media::MOST_BYTES as MOST_FILE;
use super::oops::Oops;
use super::words::Lang;

/// The most bytes that all texts of a form may have together.
const MOST_TEXT: usize = 512 * 1024;
/// The most bytes that a form is read to: a file may be far too large, and its sender still hears
/// so in a sentence. What is larger than this, the web server in front refuses (`deploy/Caddyfile`).
pub const MOST_FORM: usize = 30 * 1024 * 1024;

/// A filled-in form, in either encoding that HTML knows, with at most one file. It holds the
/// values as they were typed, so that a page can show them again.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    values: Vec<(String, String)>,
    /// The file that came with it, when one was chosen.
    pub file: Option<Bytes>,
}

impl Filled {
    /// A form filled in beforehand.
    #[must_use]
    pub fn with(values: Vec<(&'static str, String)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { values, file: None }
    }

    /// A form with these fields, of which some may come more than once.
    #[must_use]
    pub fn of(values: Vec<(String, String)>) -> Self {
        Self { values, file: None }
    }

    /// What was typed in a field, without white space around it; empty when it was not there.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.values.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field with several boxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether this box of a field was ticked.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|ticked| ticked == value)
    }

    /// Whether a field with one box was ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// Puts a value in a field, in the place of what was there.
    pub fn put(&mut self, name: &str, value: impl Into<String>) {
        self.values.retain(|(field, _)| field != name);
        self.values.push((name.to_owned(), value.into()));
    }
}

fn is_multipart(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

impl FromRequest<House> for Filled {
    type Rejection = Oops;

    async fn from_request(request: Request, house: &House) -> Result<Self, Oops> {
        if is_multipart(request.headers()) {
            let parts = Multipart::from_request(request, house).await;
            return read_parts(parts.map_err(|_| Oops::Unreadable)?).await;
        }
        let body = axum::body::to_bytes(request.into_body(), MOST_TEXT).await;
        let body = body.map_err(|_| Oops::Unreadable)?;
        let values = url::form_urlencoded::parse(&body).into_owned().collect();
        Ok(Self { values, file: None })
    }
}

async fn read_parts(mut parts: Multipart) -> Result<Filled, Oops> {
    let mut filled = Filled::default();
    let mut room = MOST_TEXT;
    while let Some(part) = parts.next_field().await.map_err(|_| Oops::Unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        if is_file {
            let bytes = beginning(part, MOST_FILE + 1).await?;
            filled.file = Some(bytes).filter(|bytes| !bytes.is_empty());
        } else {
            let bytes = beginning(part, room + 1).await?;
            room = room.checked_sub(bytes.len()).ok_or(Oops::Unreadable)?;
            filled.values.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(filled)
}

/// The first bytes of a part. The rest is read and thrown away, so that a form with a file that is
/// too large can still be shown again, with a sentence about it.
async fn beginning(mut part: Field<'_>, most: usize) -> Result<Bytes, Oops> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = part.chunk().await.map_err(|_| Oops::Unreadable)? {
        let room = most.saturating_sub(bytes.len()).min(chunk.len());
        bytes.extend_from_slice(chunk.get(..room).unwrap_or_default());
    }
    Ok(bytes.freeze())
}

/// One thing that is wrong with a form: in which field, and the key of the sentence about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field.
    pub field: &'static str,
    /// The key of the sentence.
    pub word: &'static str,
    /// The number `$n` in the sentence, when it has one.
    pub count: Option<i64>,
}

impl Problem {
    /// The sentence.
    #[must_use]
    pub fn said(&self, lang: impl Given<Lang>) -> String {
        let lang = lang.given();
        self.count.map_or_else(|| lang.say(self.word), |count| lang.count(self.word, count))
    }
}

/// Everything that is wrong with a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Nothing is wrong.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds something that is wrong.
    pub fn add(&mut self, field: &'static str, word: &'static str) {
        self.0.push(Problem { field, word, count: None });
    }

    /// Adds something that is wrong, with the number `$n` of its sentence.
    pub fn add_count(&mut self, field: &'static str, word: &'static str, count: i64) {
        self.0.push(Problem { field, word, count: Some(count) });
    }

    /// Whether something is wrong with a field.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|problem| problem.field == field)
    }

    /// The sentence about a field; empty when it is fine.
    #[must_use]
    pub fn about(&self, field: &str, lang: impl Given<Lang>) -> String {
        let lang = lang.given();
        let found = self.0.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.said(lang)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ticked_box_is_heard() {
        let form = Filled::with(vec![
            ("theme", "ontmoeten".to_owned()),
            ("theme", "samen-eten".to_owned()),
        ]);
        assert!(form.has("theme", "samen-eten"));
        assert_eq!(form.all("theme").count(), 2);
    }
}
