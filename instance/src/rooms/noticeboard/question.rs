//! A question to the writer of a notice that a link from a mail answers, without signing in.
//!
//! Opening the link shows the question with the answer that was chosen; the button on that page
//! answers it, and a script presses it at once. Programs that check mail open links too, and must not
//! take notices down.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Deserialize;

use super::edits::{frame, own, republish};
use super::ending::{solve, take_down};
use super::notice::Notice;
use super::store;
use crate::kit::form::Filled;
use crate::kit::given::Given;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, html, see_other_saying, show};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, signed};
use crate::rooms::mediation::{self, Heard};

/// How long the links about whether it worked out can be used.
const SOLVED_LASTS: i64 = 30 * DAY;

/// What a writer is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Is this still true, and may it stay?
    Stays,
    /// Did it work out?
    Solved,
}

/// What a writer can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// Leave it for six weeks more.
    Stay,
    /// It worked out.
    Solved,
    /// Not yet.
    NotYet,
    /// Take it down.
    Remove,
}

impl Reply {
    /// The name in addresses and forms.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Stay => "ja",
            Self::Solved => "gelukt",
            Self::NotYet => "nog-niet",
            Self::Remove => "weg",
        }
    }

    /// The key of the word on its button.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stay => "noticeboard-reply-stay",
            Self::Solved => "noticeboard-reply-solved",
            Self::NotYet => "noticeboard-reply-not-yet",
            Self::Remove => "noticeboard-reply-remove",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Stay => "pin",
            Self::Solved => "circle-check",
            Self::NotYet => "hourglass",
            Self::Remove => "trash-2",
        }
    }
}

impl Question {
    fn from_slug(slug: &str) -> Option<Self> {
        [Self::Stays, Self::Solved].into_iter().find(|question| question.slug() == slug)
    }

    fn slug(self) -> &'static str {
        match self {
            Self::Stays => "staat-dit-er-nog",
            Self::Solved => "is-het-gelukt",
        }
    }

    /// What can be answered.
    #[must_use]
    pub fn answers(self) -> &'static [Reply] {
        match self {
            Self::Stays => &[Reply::Stay, Reply::Solved, Reply::Remove],
            Self::Solved => &[Reply::Solved, Reply::NotYet, Reply::Remove],
        }
    }

    /// The key of the question on its page.
    fn title(self) -> &'static str {
        match self {
            Self::Stays => "noticeboard-question-stays",
            Self::Solved => "noticeboard-question-solved",
        }
    }

    /// The key of the subject of its mail.
    #[must_use]
    pub fn mail_subject(self) -> &'static str {
        match self {
            Self::Stays => "noticeboard-mail-stays-subject",
            Self::Solved => "noticeboard-mail-solved-subject",
        }
    }

    /// The key of what its mail asks.
    #[must_use]
    pub fn mail_line(self) -> &'static str {
        match self {
            Self::Stays => "noticeboard-mail-stays",
            Self::Solved => "noticeboard-mail-solved",
        }
    }

    /// What its link is about. With the end in it, so that an old mail cannot answer a new question.
    fn subject(self, notice: &Notice) -> String {
        match self {
            Self::Stays => format!("notice {} stays {}", notice.id, notice.expires_at.millis()),
            Self::Solved => format!("notice {} solved", notice.id),
        }
    }

    /// The address of its page for who has the mail.
    pub fn path(self, house: &House, notice: &Notice) -> anyhow::Result<String> {
        let until = match self {
            Self::Stays => notice.expires_at,
            Self::Solved => house.now().plus(SOLVED_LASTS),
        };
        let token = signed::token(&house.config.data, &self.subject(notice), until)?;
        Ok(format!("{}/vraag/{}/{token}", notice.path(), self.slug()))
    }
}

/// Where whoever has the link says whether a notice worked out.
pub fn solved_path(house: &House, notice: &Notice) -> anyhow::Result<String> {
    Question::Solved.path(house, notice)
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/question.html")]
struct QuestionPage<'a> {
    frame: &'a Frame,
    notice: &'a Notice,
    question: Question,
    /// What the link in the mail said.
    chosen: Option<Reply>,
    action: String,
}

impl QuestionPage<'_> {
    fn is_chosen(&self, reply: impl Given<Reply>) -> bool {
        self.chosen == Some(reply.given())
    }

    /// Whether it is the answer that stands out: the one that was chosen, or else the first.
    fn is_main(&self, reply: impl Given<Reply>) -> bool {
        self.chosen.or(self.question.answers().first().copied()) == Some(reply.given())
    }
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/question_over.html")]
struct QuestionOver<'a> {
    frame: &'a Frame,
}

/// Which answer a link gives.
#[derive(Debug, Default, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    antwoord: String,
}

fn chosen(question: Question, slug: &str) -> Option<Reply> {
    question.answers().iter().copied().find(|reply| reply.slug() == slug)
}

/// What a link is about: id of the notice, name of the question, token.
type Link = (String, String, String);

/// The notice and the question of a link that is good.
async fn asked(
    house: &House,
    (id, slug, token): &Link,
) -> Result<Option<(Notice, Question)>, Oops> {
    let mut tx = house.read().await?;
    let notice = store::find(&mut tx, id).await?.filter(|notice| notice.site.is_none());
    let Some((notice, question)) = notice.zip(Question::from_slug(slug)) else { return Ok(None) };
    let subject = question.subject(&notice);
    let is_good = signed::is_good(&house.config.data, &subject, token, house.now())?;
    Ok(Some((notice, question)).filter(|(notice, _)| is_good && !notice.is_solved()))
}

/// A question that was answered, is too old, or is about nothing any more.
async fn over(house: &House, visitor: &Visitor) -> Answer {
    let frame = frame(house, visitor, "noticeboard-question-over").await?;
    Ok((StatusCode::GONE, html(&QuestionOver { frame: &frame })?).into_response())
}

/// `GET /prikbord/{id}/vraag/{question}/{token}`
pub async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<Link>,
    Query(query): Query<Chosen>,
) -> Answer {
    let Some((notice, question)) = asked(&house, &link).await? else {
        return over(&house, &visitor).await;
    };
    let frame = frame(&house, &visitor, question.title()).await?;
    let action = visitor.path.split('?').next().unwrap_or_default().to_owned();
    let chosen = chosen(question, &query.antwoord);
    show(&QuestionPage { frame: &frame, notice: &notice, question, chosen, action })
}

/// Keeps that a notice did not work out yet, and tells who can help. Returns the key of what its writer
/// reads.
async fn keep_not_yet(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<&'static str> {
    store::talks(tx, &notice.id, false, house.now()).await?;
    Ok(match mediation::not_yet(house, tx, notice).await? {
        Heard::Helper => "noticeboard-flash-not-yet-helped",
        Heard::Mediators => "noticeboard-flash-not-yet-known",
        Heard::CanBeAsked => "noticeboard-flash-not-yet",
        Heard::Nobody => "noticeboard-flash-stays",
    })
}

/// `POST /prikbord/{id}/nog-niet`: the writer says so in the conversation.
pub async fn not_yet(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    let flash = if notice.is_solved() {
        "noticeboard-flash-solved"
    } else {
        keep_not_yet(&house, &mut tx, &notice).await?
    };
    tx.commit().await?;
    Ok(see_other_saying(&notice.path(), flash))
}

/// `POST /prikbord/{id}/vraag/{question}/{token}`
pub async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<Link>,
    form: Filled,
) -> Answer {
    let Some((notice, question)) = asked(&house, &link).await? else {
        return over(&house, &visitor).await;
    };
    let reply = chosen(question, form.text("antwoord")).ok_or(Oops::Unreadable)?;
    let (path, now) = (notice.path(), house.now());
    let mut tx = house.write().await?;
    let answer = match reply {
        Reply::Stay => {
            republish(&house, &mut tx, &notice.stays(now)).await?;
            see_other_saying(&path, "noticeboard-flash-stays")
        }
        Reply::Solved => {
            solve(&house, &mut tx, notice).await?;
            see_other_saying("/prikbord", "noticeboard-flash-solved")
        }
        Reply::NotYet => see_other_saying(&path, keep_not_yet(&house, &mut tx, &notice).await?),
        Reply::Remove => {
            take_down(&house, &mut tx, &notice).await?;
            see_other_saying("/prikbord", "noticeboard-flash-removed")
        }
    };
    tx.commit().await?;
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_only_answers_to_its_own_question() {
        assert_eq!(chosen(Question::Stays, "ja"), Some(Reply::Stay));
        assert_eq!(chosen(Question::Solved, "ja"), None);
        assert_eq!(chosen(Question::Solved, "nog-niet"), Some(Reply::NotYet));
    }

    #[test]
    fn every_question_has_an_address_of_its_own() {
        for question in [Question::Stays, Question::Solved] {
            assert_eq!(Question::from_slug(question.slug()), Some(question));
        }
    }
}
