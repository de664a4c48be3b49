//! What comes from other servers: direct notes, their new versions, and their end.

use std::borrow::Cow;

use url::Url;

use super::message::{MOST_TEXT, Party};
use super::send::{Between, Letter, keep, tell, thread_between};
use super::store::{self, Thread};
use crate::kit::time::DAY;
use crate::kit::{House, Tx, text, typed};
use crate::mailroom::{self, Refused, Written};
use crate::rooms::noticeboard;

/// How many messages one actor can bring here in a day. A site speaks for all who live there, so it
/// has more than a person needs.
const MOST_A_DAY: i64 = 100;

/// Brings a note to whom it is for.
pub async fn receive(house: &House, tx: &mut Tx, written: &Written) -> Result<(), Refused> {
    let html = words_of(house, written);
    if let Some(known) = store::by_uri(tx, written.note.id.as_str()).await? {
        store::reword(tx, &known.id, &html, written.is_public).await?;
        return Ok(());
    }
    if !written.is_new {
        // It was removed here, or never let in.
        return Ok(());
    }
    let url = written.note.url.as_ref().filter(|url| typed::is_web(url)).map(Url::as_str);
    let url = url.unwrap_or_default();
    if html.is_empty() && url.is_empty() {
        return Err(Refused::Unreadable("a note without words".to_owned()));
    }
    let actor = written.sender.id.as_str();
    if store::count_by(tx, actor, written.now.plus(-DAY)).await? >= MOST_A_DAY {
        return Err(Refused::NotForUs("too many notes from one actor".to_owned()));
    }
    let from = Party::Elsewhere(actor.to_owned());
    let thread = thread_of(house, tx, written, &from).await?;
    let uri = written.note.id.as_str();
    let origin = Some((uri, url, written.is_public));
    let letter =
        Letter { thread: &thread, from: &from, author: actor, html: &html, form: None, origin };
    let Some(kept) = keep(house, tx, &letter).await? else {
        store::tidy(tx, &thread.id).await?;
        return Ok(());
    };
    if kept.arrived {
        let name = name_of(written);
        tell(house, tx, &thread.id, &kept.to.party(), (&from, &name)).await?;
        noticeboard::answered(tx, &thread.about, actor, house.now()).await?;
    }
    Ok(())
}

/// What the sender is called.
fn name_of(written: &Written) -> String {
    let sender = &written.sender;
    let name = sender.name.as_deref().filter(|name| !name.trim().is_empty());
    text::one_line(name.unwrap_or(&sender.preferred_username), 60)
}

/// The words of a note, clean, without the mention of our own house that other servers put before
/// them. A text that is far too long keeps its beginning.
fn words_of(house: &House, written: &Written) -> String {
    let note = &written.note;
    let mut html = text::clean_html(note.content.as_deref().unwrap_or_default());
    html = without_mention(&html, &house.config.origin_text()).into_owned();
    let plain = text::plain(&html);
    if plain.chars().count() > MOST_TEXT * 2 {
        html = text::typed_to_html(&text::several_lines(&plain, MOST_TEXT * 2));
    }
    if plain.is_empty() {
        html.clear();
    }
    match note.summary.as_deref().map(str::trim).filter(|summary| !summary.is_empty()) {
        Some(warning) => format!("<p><strong>{}</strong></p>{html}", text::escape(warning)),
        None => html,
    }
}

/// A clean text without a mention of somebody here at its very beginning. Other servers put one
/// there, with a link to the page or to the id of whom they mention.
fn without_mention<'a>(html: &'a str, origin: &str) -> Cow<'a, str> {
    let after = html
        .strip_prefix("<p><a href=\"")
        .and_then(|rest| rest.strip_prefix(origin))
        .and_then(|rest| rest.split_once('>'))
        .filter(|(address, said)| address.starts_with('/') && said.starts_with('@'))
        .and_then(|(_, said)| said.split_once("</a>"));
    match after {
        Some((_, rest)) => Cow::Owned(format!("<p>{}", rest.trim_start())),
        None => Cow::Borrowed(html),
    }
}

/// The thread that a note belongs to: that of the message it answers; else that about the notice
/// it answers, with who hung it up; else a letter to the house.
async fn thread_of(
    house: &House,
    tx: &mut Tx,
    written: &Written,
    from: &Party,
) -> Result<Thread, Refused> {
    let answered = written.note.in_reply_to.as_ref();
    if let Some(id) = answered
        && let Some(known) = store::by_uri(tx, id.as_str()).await?
        && let Some(thread) = store::thread(tx, &known.thread).await?
    {
        let sides = store::sides(tx, &thread.id).await?;
        if sides.iter().any(|side| side.party() == *from) {
            let is_anybody = sides.iter().any(|side| side.party().owner().is_some());
            let nobody = || Refused::NotForUs("whoever it was for is gone".to_owned());
            return if is_anybody { Ok(thread) } else { Err(nobody()) };
        }
    }
    let notice = match answered {
        Some(id) => noticeboard::find_by_uri(tx, id.as_str()).await?,
        None => None,
    };
    let notice = notice.filter(|notice| notice.site.is_none());
    let owner = notice.as_ref().and_then(|notice| notice.owner.clone());
    if notice.is_none() && !written.names_us {
        return Err(Refused::NotForUs("an answer to something that is not here".to_owned()));
    }
    let about = notice.as_ref().map_or(("", ""), |own| (own.uri.as_str(), own.title.as_str()));
    let between = Between {
        one: from,
        other: &owner.map_or(Party::House, Party::Resident),
        stranger: (&name_of(written), ""),
        about,
        context: written.conversation().map_or("", federation::Id::as_str),
    };
    Ok(thread_between(house, tx, &between).await?)
}

/// Something is gone at home: a note, or somebody with all they wrote.
pub async fn forget(_house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    let mut theirs = store::messages_of_actor(tx, uri).await?;
    theirs.extend(store::by_uri(tx, uri).await?.map(|message| (message.id, message.thread)));
    let mut gone = 0;
    for (id, thread) in &theirs {
        gone += store::remove_message(tx, id, thread).await?;
        store::tidy(tx, thread).await?;
    }
    store::bury_party(tx, &Party::Elsewhere(uri.to_owned())).await?;
    Ok(gone)
}

/// Whether an actor elsewhere can be written to now: how it is named, and on which host it is.
pub async fn outside(tx: &mut Tx, actor: &str) -> anyhow::Result<Option<(String, String)>> {
    let actor = mailroom::reachable(tx, actor).await?;
    Ok(actor.map(|actor| (mailroom::handle(&actor), actor.id.authority())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mention_of_our_own_house_is_no_part_of_the_text() {
        for page in ["https://delinde.example/a/site", "https://delinde.example/"] {
            let html = text::clean_html(&format!(
                "<p><span class=\"h-card\"><a href=\"{page}\" class=\"u-url mention\">@<span>delinde\
                 </span></a></span> Ik kan helpen.</p>"
            ));
            let without = without_mention(&html, "https://delinde.example");
            assert_eq!(without, "<p>Ik kan helpen.</p>");
        }
    }

    #[test]
    fn other_links_and_other_houses_stay() {
        for start in [
            "Kijk: <a href=\"https://delinde.example/\">@delinde</a>",
            "<a href=\"https://delinde.example/agenda\">hier</a>",
            "<a href=\"https://delinde.example.evil.example/\">@delinde</a>",
        ] {
            let html = text::clean_html(&format!("<p>{start}</p>"));
            assert_eq!(without_mention(&html, "https://delinde.example"), html);
        }
    }
}
