//! What the room keeps of a resident: for the download of their data, and to be removed.

use serde_json::json;

use super::hub::{self, Hub};
use super::presence::Told;
use super::rules::Rules;
use super::{CHANNEL, said, store};
use crate::kit::belongings::Belonging;
use crate::kit::line::Line;
use crate::kit::text::beginning;
use crate::kit::{House, Tx};

/// How long a title is, made of the beginning of a text.
const TITLE: usize = 60;

/// What a resident said that is still kept, and what they wrote in the guest book.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident_id: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for said in store::said_by(tx, resident_id).await? {
        let text = if said.text.is_empty() { said.card_title } else { said.text };
        let object = json!({
            "type": "Note",
            "content": text,
            "published": said.said_at.timestamp().to_string(),
        });
        all.push(Belonging {
            word: "living-room-belonging",
            title: beginning(&text, TITLE),
            text,
            at: said.said_at,
            path: format!("/huiskamer/bericht/{}", said.id),
            picture: String::new(),
            object,
        });
    }
    for entry in store::entries_of(tx, resident_id).await? {
        let object = json!({
            "type": "Note",
            "content": entry.text,
            "published": entry.written_at.timestamp().to_string(),
        });
        all.push(Belonging {
            word: "living-room-belonging-book",
            title: beginning(&entry.text, TITLE),
            text: entry.text,
            at: entry.written_at,
            path: "/huiskamer/gastenboek".to_owned(),
            picture: String::new(),
            object,
        });
    }
    Ok(all)
}

/// Removes everything of a resident, also from pages that are open now.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident_id: &str) -> anyhow::Result<()> {
    let number = store::next(tx).await?;
    store::forget_resident(tx, resident_id, number, house.now()).await?;
    Line::say(tx, CHANNEL, "").await?;
    let mark = said::mark(resident_id);
    Hub::of(house).await?.note(|presence| presence.hide(&mark));
    Ok(())
}

/// Forgets what was kept as long as the house wants it kept. Done once a day; what is older is not
/// shown before that either.
pub async fn forget_old(house: &House, tx: &mut Tx) -> sqlx::Result<()> {
    let keep = Rules::of(&*house.settings().await?).keep();
    store::forget_old(tx, house.now(), keep).await.map(drop)
}

/// Shows a resident's face in the room from now on, also beside what they said before and on pages
/// that are open: the name of a drawing (`face-noor`), or the address in this house of a photo that
/// is shown only to who may see it. Empty shows none any more.
pub async fn show_face(
    house: &House,
    tx: &mut Tx,
    resident_id: &str,
    picture: &str,
) -> sqlx::Result<()> {
    if house.is_portal() {
        return Ok(());
    }
    let number = store::next(tx).await?;
    store::show_face(tx, resident_id, picture).await?;
    store::touch(tx, resident_id, number).await?;
    Line::say(tx, CHANNEL, "").await?;
    let told = Told::face(&said::mark(resident_id), &said::picture_address(picture));
    hub::say(tx, &told).await?;
    let now = house.now();
    Hub::of(house).await?.note(|presence| presence.hear(told, now));
    Ok(())
}
