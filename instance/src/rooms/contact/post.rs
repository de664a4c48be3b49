//! Where a letter to the house goes.

use super::letter::Letter;
use crate::kit::mail::{self, Mail};
use crate::kit::may::{Action, allowed};
use crate::kit::settings::Settings;
use crate::kit::{House, Tx};
use crate::rooms::messages::{self, ToHouse};
use crate::rooms::residents;

/// Hands a letter to the people of the house, in the transaction that took it in.
///
/// It stands among the messages to the house, and goes as an e-mail to the address of the house or,
/// when it has none, to everybody who answers for the house.
pub async fn hand_to_the_house(
    house: &House,
    tx: &mut Tx,
    letter: &Letter,
    resident: Option<&str>,
) -> anyhow::Result<()> {
    let Letter { name, reply_to, text } = letter;
    let thread = messages::to_house(house, tx, &ToHouse { resident, name, reply_to, text }).await?;
    let link = house.url(&format!("/berichten/{thread}"));
    let neighbour = resident.map(|resident| (resident, link.as_str()));
    let settings = house.settings().await?;
    for to in readers(tx, &settings).await? {
        mail::post(tx, house.now(), &as_mail(&settings, letter, to, neighbour)).await?;
    }
    Ok(())
}

/// The addresses at which the house reads its letters.
async fn readers(tx: &mut Tx, settings: &Settings) -> sqlx::Result<Vec<String>> {
    if !settings.email.is_empty() {
        return Ok(vec![settings.email.clone()]);
    }
    let answers = allowed(Action::AnswerForHouse);
    let staff = residents::staff(tx).await?.into_iter();
    let readers = staff.filter(|one| answers.iter().any(|role| one.roles.has(*role)));
    Ok(readers.filter_map(|one| one.mail().map(str::to_owned)).collect())
}

/// The letter as an e-mail in the language of the house. `neighbour` is the resident who wrote it, and
/// where the answer goes.
fn as_mail(
    settings: &Settings,
    letter: &Letter,
    to: String,
    neighbour: Option<(&str, &str)>,
) -> Mail {
    let lang = settings.language;
    let Letter { name, reply_to, text } = letter;
    // What somebody wrote is quoted, so that nothing in it looks like a button of ours.
    let text = text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    let by = if letter.has_email() { "contact-mail-by-mail" } else { "contact-mail-by-phone" };
    let outside = Some(reply_to).filter(|reply_to| !reply_to.is_empty());
    let inside = neighbour.map(|(_, link)| lang.put("contact-mail-in-messages", "where", link));
    let how: Vec<String> =
        outside.map(|reply_to| lang.put(by, "where", reply_to)).into_iter().chain(inside).collect();
    let how = how.join("\n");
    let subject = lang.fill("contact-mail-subject", &[("name", name), ("house", &settings.name)]);
    let values = [
        ("name", name.as_str()),
        ("house", settings.name.as_str()),
        ("how", how.as_str()),
        ("text", text.as_str()),
    ];
    let mail = Mail::new(to, subject, lang.fill("contact-mail-text", &values));
    let mail = if letter.has_email() { mail.answer_to(reply_to) } else { mail };
    neighbour.into_iter().map(|(resident, _)| resident).fold(mail, Mail::naming)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mail_says_whose_letter_it_is_and_how_to_answer() {
        let settings = Settings { name: "De Linde".to_owned(), ..Settings::default() };
        let letter = Letter {
            name: "Joke".to_owned(),
            reply_to: "joke@buren.example".to_owned(),
            text: "Is er morgen soep?\nGroet".to_owned(),
        };
        let mail = as_mail(&settings, &letter, "huis@delinde.example".to_owned(), None);
        assert_eq!(mail.subject, "Joke schrijft aan De Linde");
        assert!(mail.text.contains("joke@buren.example"), "{}", mail.text);
        assert!(mail.text.contains("> Is er morgen soep?\n> Groet"), "{}", mail.text);
    }
}
