//! What a resident keeps in the house: for the download of their own data (GDPR, article 20).

use serde_json::Value;

use super::time::Moment;

/// One thing that a resident made or that is kept about them.
#[derive(Debug, Clone, PartialEq)]
pub struct Belonging {
    /// The key of the word for what it is: `noticeboard-belonging`.
    pub word: &'static str,
    /// Its title, or the beginning of its text.
    pub title: String,
    /// Its text, plain.
    pub text: String,
    /// When it was made.
    pub at: Moment,
    /// Where it is shown, as a path in this house; empty when nowhere.
    pub path: String,
    /// The id of the picture that belongs to it; empty without one.
    pub picture: String,
    /// As an ActivityStreams object (Activity Vocabulary, 2.1).
    pub object: Value,
}
