//! Which new things wait until somebody of the house looked at them: simple rules that everybody can
//! know, each of which the house turns on or off.

use super::choice::Wrong;
use super::store::{self, Told, aside, log};
use super::thing::{Aside, Thing, Why};
use crate::kit::hidden_words::{self, Hidden};
use crate::kit::may::Role;
use crate::kit::settings::{self, Settings};
use crate::kit::time::DAY;
use crate::kit::visitor::Resident;
use crate::kit::{House, Lang, Moment, Tx};
use crate::rooms::residents::{self, Standing};

/// How long an account is new.
const NEW: i64 = 7 * DAY;

/// A sign that somebody should look first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It has a word that the house does not want to see.
    Word,
    /// A new account puts a link in it.
    Link,
    /// It is the first thing that somebody puts before others.
    First,
    /// Its author only reads for now.
    Muted,
}

impl Sign {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Word, Self::Link, Self::First, Self::Muted];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Link => "link",
            Self::First => "first",
            Self::Muted => "muted",
        }
    }

    /// The key of the sentence about it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Word => "moderation-sign-word",
            Self::Link => "moderation-sign-link",
            Self::First => "moderation-sign-first",
            Self::Muted => "moderation-sign-muted",
        }
    }

    /// The sentences about signs as they are kept.
    #[must_use]
    pub fn said(kept: &str, lang: Lang) -> Vec<String> {
        let signs = Self::ALL
            .into_iter()
            .filter(|sign| kept.split_whitespace().any(|name| name == sign.name()));
        signs.map(|sign| lang.say(sign.word())).collect()
    }
}

/// What the house decided about holding.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// Whether hidden words make something wait.
    pub words: bool,
    /// Whether a link of a new account does.
    pub links: bool,
    /// Whether the first thing of an account does.
    pub first: bool,
    hidden: Hidden,
}

const WORDS: &str = "moderation_hold_words";
const LINKS: &str = "moderation_hold_links";
const FIRST: &str = "moderation_hold_first";

impl Rules {
    /// From the settings of the house: words and links unless it says no, first things when it says
    /// yes.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            words: settings.own(WORDS) != "no",
            links: settings.own(LINKS) != "no",
            first: settings.own(FIRST) == "yes",
            hidden: Hidden::of(hidden_words::typed(settings), false),
        }
    }

    /// The keys of the sentences about the rules that are on.
    #[must_use]
    pub fn said(&self) -> Vec<&'static str> {
        let rules = [
            (self.words, "moderation-counts-rule-words"),
            (self.links, "moderation-counts-rule-links"),
            (self.first, "moderation-counts-rule-first"),
        ];
        rules.into_iter().filter(|(is_on, _)| *is_on).map(|(_, said)| said).collect()
    }

    /// Keeps which rules are on.
    pub async fn keep(&self, tx: &mut Tx) -> sqlx::Result<()> {
        for (name, is_on) in [(WORDS, self.words), (LINKS, self.links), (FIRST, self.first)] {
            settings::keep(tx, name, if is_on { "yes" } else { "no" }).await?;
        }
        Ok(())
    }
}

/// The signs in a text of somebody who stands so in the house. Who has a duty here is trusted with
/// links and first things.
#[must_use]
pub fn signs(
    text: &str,
    standing: &Standing,
    has_duty: bool,
    rules: &Rules,
    now: Moment,
) -> Vec<Sign> {
    let is_new = standing.created_at.plus(NEW) > now;
    let mut signs = Vec::new();
    if rules.words && rules.hidden.are_in(text) {
        signs.push(Sign::Word);
    }
    if rules.links && is_new && !has_duty && has_link(text) {
        signs.push(Sign::Link);
    }
    if rules.first && standing.posted_at.is_none() && !has_duty {
        signs.push(Sign::First);
    }
    if standing.muted_until.is_some_and(|until| until > now) {
        signs.push(Sign::Muted);
    }
    signs
}

/// Whether a text holds the address of a page.
#[must_use]
pub fn has_link(text: &str) -> bool {
    let is_one = |word: &str| {
        let word = word.to_lowercase();
        word.contains("://") || word.contains("www.")
    };
    text.split_whitespace().any(is_one)
}

/// The signs in something that a resident is about to put before others.
pub async fn look(
    house: &House,
    tx: &mut Tx,
    writer: &Resident,
    text: &str,
) -> anyhow::Result<Vec<Sign>> {
    let Some((standing, rules)) = measure(house, tx, writer).await? else { return Ok(Vec::new()) };
    Ok(signs(text, &standing, has_duty(writer), &rules, house.now()))
}

/// By what a text of this writer is measured; `None` when their account is gone.
async fn measure(
    house: &House,
    tx: &mut Tx,
    writer: &Resident,
) -> anyhow::Result<Option<(Standing, Rules)>> {
    let standing = residents::standing(tx, &writer.id).await?;
    let rules = Rules::of(&*house.settings().await?);
    Ok(standing.map(|standing| (standing, rules)))
}

/// Whether the house gave somebody a duty. Writing for an organisation is none: whoever registers one
/// gets it by that.
fn has_duty(writer: &Resident) -> bool {
    writer.roles.iter().any(|role| role != Role::OrganisationEditor)
}

/// Something new that a resident is about to put before others.
pub struct New<'a> {
    /// Everything that somebody may read in it.
    pub words: &'a str,
    /// As it can be reported.
    pub thing: Thing,
    /// As it is kept until somebody looked.
    pub kept: Aside,
}

/// Holds something new when the rules of the house say that somebody looks first; notes else that its
/// writer put something before others. A form that was sent twice is held once.
pub async fn is_held(
    house: &House,
    tx: &mut Tx,
    writer: &Resident,
    new: &New<'_>,
) -> anyhow::Result<bool> {
    if aside::find(tx, &new.thing.uri).await?.is_some() {
        return Ok(true);
    }
    let signs = look(house, tx, writer, new.words).await?;
    if signs.is_empty() {
        residents::has_posted(tx, &writer.id, house.now()).await?;
        return Ok(false);
    }
    hold(house, tx, &new.thing, &new.kept, &signs).await?;
    Ok(true)
}

/// Puts in the queue what has signs in its new version that it did not have before. It stays in sight:
/// people rely on it, and who wrote it was let through before.
pub async fn look_again(
    house: &House,
    tx: &mut Tx,
    writer: Option<&Resident>,
    (thing, before, after): (&Thing, &str, &str),
) -> anyhow::Result<()> {
    let Some(writer) = writer else { return Ok(()) };
    let Some((standing, rules)) = measure(house, tx, writer).await? else { return Ok(()) };
    let signs_in = |text| signs(text, &standing, has_duty(writer), &rules, house.now());
    let known = signs_in(before);
    let mut new = signs_in(after);
    // It is not the first thing: this stands there.
    new.retain(|sign| *sign != Sign::First && !known.contains(sign));
    report(house, tx, thing, &new).await
}

/// Puts something that stays in sight in the queue, for these signs.
pub async fn report(
    house: &House,
    tx: &mut Tx,
    thing: &Thing,
    signs: &[Sign],
) -> anyhow::Result<()> {
    if signs.is_empty() {
        return Ok(());
    }
    let lang = house.settings().await?.language;
    let said: Vec<String> = signs.iter().map(|sign| lang.say(sign.word())).collect();
    let told = Told {
        choice: Wrong::Other,
        reason: &format!("{} {}", lang.say("moderator-by-rule"), said.join(" ")),
        reporter: None,
        email: "",
        lang,
        receipt: None,
        from: None,
    };
    store::file_by_rule(tx, house.now(), thing, &told).await?;
    Ok(())
}

/// Holds something until somebody looked at it: it lies aside, and waits in the queue.
pub async fn hold(
    house: &House,
    tx: &mut Tx,
    thing: &Thing,
    kept: &Aside,
    signs: &[Sign],
) -> anyhow::Result<()> {
    let now = house.now();
    aside::keep(tx, kept, Why::Held, None, now).await?;
    let held: Vec<&str> = signs.iter().map(|sign| sign.name()).collect();
    let matter = store::open_matter(tx, now, thing, &held.join(" ")).await?;
    log::note_and_count(house, tx, &log::Entry::by_rule(&matter, "held")).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::from_millis(100 * DAY);

    fn standing(days: i64, has_posted: bool) -> Standing {
        let created_at = NOW.plus(-days * DAY);
        Standing { created_at, posted_at: has_posted.then_some(created_at), muted_until: None }
    }

    fn rules(first: bool) -> Rules {
        Rules { words: true, links: true, first, hidden: Hidden::of("kip", false) }
    }

    #[test]
    fn a_hidden_word_makes_anybody_wait() {
        let old = standing(90, true);
        assert_eq!(signs("Een kip", &old, true, &rules(true), NOW), [Sign::Word]);
        assert_eq!(signs("Kippensoep", &old, false, &rules(true), NOW), []);
    }

    #[test]
    fn a_link_of_a_new_account_waits_and_of_an_old_one_does_not() {
        let text = "Kijk op www.goedkoop.example";
        assert_eq!(signs(text, &standing(6, true), false, &rules(false), NOW), [Sign::Link]);
        assert_eq!(signs(text, &standing(8, true), false, &rules(false), NOW), []);
        assert_eq!(signs(text, &standing(6, true), true, &rules(false), NOW), []);
    }

    #[test]
    fn the_first_thing_waits_only_when_the_house_wants_that() {
        let new = standing(90, false);
        assert_eq!(signs("Hallo", &new, false, &rules(true), NOW), [Sign::First]);
        assert_eq!(signs("Hallo", &new, false, &rules(false), NOW), []);
    }

    #[test]
    fn what_somebody_who_only_reads_changes_waits() {
        let muted = Standing { muted_until: Some(NOW.plus(1)), ..standing(90, true) };
        assert_eq!(signs("Hallo", &muted, false, &rules(false), NOW), [Sign::Muted]);
    }

    #[test]
    fn a_rule_that_is_off_holds_nothing() {
        assert_eq!(signs("kip", &standing(1, false), false, &Rules::default(), NOW), []);
    }
}
