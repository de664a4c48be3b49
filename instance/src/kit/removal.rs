//! The page that asks whether something may really go, and the way back for who thinks again.

use askama::Template;

use super::house::House;
use super::oops::Answer;
use super::page::{Frame, show};
use super::visitor::Visitor;

/// What may go, and the keys of the words with which that is asked.
#[derive(Debug, Clone)]
pub struct Removal<'a> {
    /// The room it is in.
    pub room: &'static str,
    /// The list it stands in: its address, and the key of its name.
    pub list: (&'static str, &'static str),
    /// The key of the title of the page.
    pub title: &'static str,
    /// Which one it is: the key of the line, the name of what is filled in, and what that is.
    pub line: (&'static str, &'static str, &'a str),
    /// The key of what happens when it goes.
    pub what: &'static str,
    /// The key of "Laat staan".
    pub stay: &'static str,
    /// The key of "Ja, haal weg".
    pub really: &'static str,
    /// Its own page; the form goes to `weg` below it.
    pub path: String,
    /// Asks why it goes: the keys of label and hint of the field `reason`; `None` when nobody else
    /// has to be told.
    pub reason: Option<(&'static str, &'static str)>,
}

#[derive(Template)]
#[template(path = "kit/removal.html")]
struct Page<'a> {
    frame: &'a Frame,
    asked: &'a Removal<'a>,
}

impl Page<'_> {
    fn line(&self) -> String {
        let (key, name, value) = self.asked.line;
        self.frame.w.put(key, name, value)
    }

    fn trail(&self) -> Vec<(&'static str, String)> {
        let (path, name) = self.asked.list;
        vec![(path, self.frame.w.say(name))]
    }
}

impl Removal<'_> {
    /// Shows the page.
    pub async fn ask(&self, house: &House, visitor: &Visitor) -> Answer {
        let title = visitor.lang.say(self.title);
        let frame = Frame::new(house, visitor, self.room, &title).await?;
        show(&Page { frame: &frame, asked: self })
    }
}
