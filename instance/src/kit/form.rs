//! Forms: what somebody filled in, kept as they typed it, and what is wrong with it.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use bytes::Bytes;

use super::given::Given;
use super::house::House;
use super::oops::Oops;
use super::words::Lang;

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
        let body = Bytes::from_request(request, house).await.map_err(|_| Oops::Unreadable)?;
        let values = url::form_urlencoded::parse(&body).into_owned().collect();
        Ok(Self { values, file: None })
    }
}

async fn read_parts(mut parts: Multipart) -> Result<Filled, Oops> {
    let mut filled = Filled::default();
    while let Some(part) = parts.next_field().await.map_err(|_| Oops::Unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(|_| Oops::Unreadable)?;
        if is_file {
            filled.file = Some(bytes).filter(|bytes| !bytes.is_empty());
        } else {
            filled.values.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(filled)
}

/// One thing that is wrong with a form: in which field, and the key of the sentence about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field.
    pub field: &'static str,
    /// The key of the sentence.
    pub word: &'static str,
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
        self.0.push(Problem { field, word });
    }

    /// The sentence about a field; empty when it is fine.
    #[must_use]
    pub fn about(&self, field: &str, lang: impl Given<Lang>) -> String {
        let lang = lang.given();
        let found = self.0.iter().find(|problem| problem.field == field);
        found.map(|problem| lang.say(problem.word)).unwrap_or_default()
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
