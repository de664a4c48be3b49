//! Filling the etalage and the newspaper of a house, as their forms would.

use std::collections::HashMap;

use super::houses::{Plan, Showpiece, Story};
use super::seed::{editor, form, pass, place, right, ticked};
use crate::kit::House;
use crate::kit::hours::FIELDS;
use crate::kit::visitor::Resident;
use crate::rooms::{etalage, news};

/// Puts these things in the etalage.
pub async fn showcase(
    house: &House,
    plan: &Plan,
    pieces: &[Showpiece],
    people: &HashMap<&'static str, Resident>,
    clubs: &HashMap<&'static str, String>,
) -> anyhow::Result<()> {
    let editor = editor(plan, people)?;
    let today = house.now().in_zone(&house.zone).date();
    for piece in pieces {
        let fields = [
            ("title", piece.title),
            ("text", piece.text),
            ("joining", piece.joining),
            ("hours_words", piece.hours),
            ("price", piece.price),
            ("organisation", clubs.get(piece.club).map_or("", String::as_str)),
            ("contact", piece.contact),
        ];
        let week = FIELDS.iter().zip(piece.week).map(|(row, typed)| (row.field, typed.to_owned()));
        let more = vec![
            week.collect(),
            place(piece.venue),
            ticked("theme", piece.themes),
            ticked("audience", piece.audiences),
            ticked("feature", piece.features),
        ];
        let draft = right(piece.title, etalage::Draft::read(&form(&fields, more), today))?;
        let mut tx = house.write().await?;
        etalage::seed(house, &mut tx, &editor.id, draft).await?;
        tx.commit().await?;
        pass(house, pieces.len());
    }
    Ok(())
}

/// Publishes stories, with days between them.
pub async fn stories(
    house: &House,
    plan: &Plan,
    stories: &[Story],
    people: &HashMap<&'static str, Resident>,
) -> anyhow::Result<()> {
    for story in stories {
        pass(house, stories.len());
        publish(house, plan, story, people).await?;
    }
    Ok(())
}

/// Publishes stories one after another.
pub async fn stories_of_today(
    house: &House,
    plan: &Plan,
    stories: &[Story],
    people: &HashMap<&'static str, Resident>,
) -> anyhow::Result<()> {
    for story in stories {
        house.clock.forward(crate::kit::time::HOUR);
        publish(house, plan, story, people).await?;
    }
    Ok(())
}

async fn publish(
    house: &House,
    plan: &Plan,
    story: &Story,
    people: &HashMap<&'static str, Resident>,
) -> anyhow::Result<()> {
    let shape = if story.is_portrait { news::Form::Portrait } else { news::Form::Story };
    let fields = [
        ("title", story.title),
        ("intro", story.intro),
        ("text", story.text),
        ("author", story.author),
        ("series", story.series),
        ("form", shape.name()),
    ];
    let draft = right(story.title, news::Draft::read(&form(&fields, vec![])))?;
    let mut tx = house.write().await?;
    news::seed(house, &mut tx, &editor(plan, people)?.id, draft).await?;
    tx.commit().await?;
    Ok(())
}
