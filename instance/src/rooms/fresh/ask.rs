//! The daily round: what is due goes to its owner in one mail, at most one a week; what nobody can be
//! asked about goes to the desk; what stayed silent for long goes to the archive.

use std::collections::BTreeMap;

use super::question::link;
use super::store::{self, Question};
use super::things;
use crate::kit::fresh::{AGAIN, GRACE, Kind, Next, Thing, next};
use crate::kit::mail::{self, Mail};
use crate::kit::text::one_line;
use crate::kit::time::DAY;
use crate::kit::{House, Lang, Moment, Tx};
use crate::rooms::residents::Member;
use crate::rooms::{organisations, residents};

/// How long nobody gets a second mail, in milliseconds.
const QUIET: i64 = 7 * DAY;
/// How many things one mail asks about; the others come in the next.
const IN_ONE_MAIL: usize = 12;
/// The most characters of a doubt that a mail shows.
const MOST_QUOTED: usize = 300;

/// Whom to ask about something.
struct Reach {
    email: String,
    lang: Lang,
    /// First name; empty for an organisation.
    name: String,
}

/// What one person is asked about.
struct Batch {
    reach: Reach,
    items: Vec<(Kind, Thing)>,
}

/// How a resident is written in the tables of this room.
pub fn resident(id: &str) -> String {
    format!("resident {id}")
}

/// The resident who knows whether something is right: who put it here, or else who has written
/// longest for the organisation that it is of.
pub async fn knows(tx: &mut Tx, thing: &Thing) -> sqlx::Result<Option<Member>> {
    if let Some(owner) = &thing.owner
        && let Some(member) = residents::member(tx, owner).await?
    {
        return Ok(Some(member));
    }
    let Some(organisation) = &thing.organisation else { return Ok(None) };
    match organisations::first_writer(tx, organisation).await? {
        Some(writer) => residents::member(tx, &writer).await,
        None => Ok(None),
    }
}

/// By whom a thing can be checked: who knows about it, or else the address of an organisation.
async fn reach(
    house: &House,
    tx: &mut Tx,
    thing: &Thing,
) -> anyhow::Result<Option<(String, Reach)>> {
    if let Some(member) = knows(tx, thing).await?
        && let Some(email) = member.mail()
    {
        let lang = residents::lang_of(tx, &member.id).await?;
        let email = email.to_owned();
        return Ok(Some((resident(&member.id), Reach { email, lang, name: member.name })));
    }
    if mail::is_address(&thing.email) {
        let lang = house.settings().await?.language;
        let reach = Reach { email: thing.email.clone(), lang, name: String::new() };
        return Ok(Some((format!("organisatie {}", thing.id), reach)));
    }
    Ok(None)
}

/// The round of a day. Doing it twice asks nothing twice.
pub async fn see_to(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    let now = house.now();
    let mut round = Round { house, now, batches: BTreeMap::new() };
    for kind in Kind::ALL {
        let Some(before) = kind.due_before(now) else { continue };
        let mut after = String::new();
        loop {
            let things = things::to_check(tx, kind, before, &after).await?;
            let Some(last) = things.last() else { break };
            after.clone_from(&last.id);
            for thing in things {
                round.consider(tx, kind, thing).await?;
            }
        }
    }
    round.doubted(tx).await?;
    for (who, batch) in std::mem::take(&mut round.batches) {
        round.send(tx, &who, batch).await?;
    }
    clear_answered(tx, now).await
}

/// What a day's round has gathered.
struct Round<'a> {
    house: &'a House,
    now: Moment,
    /// By who is asked.
    batches: BTreeMap<String, Batch>,
}

impl Round<'_> {
    /// Decides what becomes of something that is due.
    async fn consider(&mut self, tx: &mut Tx, kind: Kind, thing: Thing) -> anyhow::Result<()> {
        let asked = store::asked(tx, kind, &thing.id).await?;
        match next(kind, &thing, asked, self.now) {
            Next::Wait => Ok(()),
            Next::Ask => self.gather(tx, kind, thing).await,
            Next::Archive => {
                things::archive(self.house, tx, kind, &thing.id).await?;
                Ok(store::settle(tx, kind, &thing.id).await?)
            }
        }
    }

    /// What visitors doubt is asked about too, though it is not due.
    async fn doubted(&mut self, tx: &mut Tx) -> anyhow::Result<()> {
        for (slug, id) in store::doubted(tx, self.now, things::AT_ONCE).await? {
            let Some(kind) = Kind::from_slug(&slug) else { continue };
            let Some(thing) = things::thing(tx, kind, &id).await? else {
                store::settle(tx, kind, &id).await?;
                continue;
            };
            let doubts = store::doubts(tx, kind, &id).await?;
            if doubts.iter().all(|(_, at)| *at < thing.checked()) {
                // Whoever changed it meanwhile knew.
                store::settle(tx, kind, &id).await?;
                continue;
            }
            let asked = store::asked(tx, kind, &id).await?;
            let lately = asked.is_some_and(|asked| {
                asked.since == thing.checked() && asked.asked_at.plus(AGAIN) > self.now
            });
            let is_there = self
                .batches
                .values()
                .any(|batch| batch.items.iter().any(|(other, one)| *other == kind && one.id == id));
            if !lately && !is_there {
                self.gather(tx, kind, thing).await?;
            }
        }
        Ok(())
    }

    /// Puts a thing with the others of who is asked; what nobody can be asked about is for the desk.
    async fn gather(&mut self, tx: &mut Tx, kind: Kind, thing: Thing) -> anyhow::Result<()> {
        if let Some((who, reach)) = reach(self.house, tx, &thing).await? {
            let batch = Batch { reach, items: Vec::new() };
            self.batches.entry(who).or_insert(batch).items.push((kind, thing));
        } else {
            let since = thing.checked();
            let question = Question { kind, item: &thing.id, who: "", since };
            store::note(tx, question, self.now).await?;
        }
        Ok(())
    }

    /// Sends somebody their questions, unless they got some this week.
    async fn send(&self, tx: &mut Tx, who: &str, mut batch: Batch) -> anyhow::Result<()> {
        let last = store::last_mail(tx, who).await?;
        if last.is_some_and(|last| last.plus(QUIET) > self.now) {
            return Ok(());
        }
        batch.items.truncate(IN_ONE_MAIL);
        let mail = letter(self.house, tx, &batch).await?;
        mail::post(tx, self.now, &mail).await?;
        store::mailed(tx, who, self.now).await?;
        for (kind, thing) in &batch.items {
            let question = Question { kind: *kind, item: &thing.id, who, since: thing.checked() };
            store::note(tx, question, self.now).await?;
        }
        Ok(())
    }
}

/// One mail about all of it: for each thing what visitors say, and a link for each answer.
async fn letter(house: &House, tx: &mut Tx, batch: &Batch) -> anyhow::Result<Mail> {
    let w = batch.reach.lang;
    let (settings, dates) = (house.settings().await?, house.dates(w));
    let name = settings.name.as_str();
    let mut text = vec![if batch.reach.name.is_empty() {
        w.say("fresh-mail-hello")
    } else {
        w.put("fresh-mail-hello-name", "name", &batch.reach.name)
    }];
    text.push(w.put("fresh-mail-line", "house", name));
    for (kind, thing) in &batch.items {
        let day = dates.day(thing.checked());
        let values = [("title", thing.title.as_str()), ("day", day.as_str())];
        text.push(w.fill("fresh-mail-item", &values));
        for (words, _) in store::doubts(tx, *kind, &thing.id).await? {
            let words = one_line(&words, MOST_QUOTED);
            text.push(if words.is_empty() {
                w.say("fresh-mail-doubt")
            } else {
                w.put("fresh-mail-doubt-words", "words", words)
            });
        }
        let href = link(house, *kind, thing)?;
        text.push(format!("{}\n{href}?antwoord=ja", w.say("fresh-mail-yes")));
        text.push(format!("{}\n{href}", w.say("fresh-mail-no")));
    }
    text.push(w.say("fresh-mail-silent"));
    let subject = match batch.items.as_slice() {
        [(_, only)] => w.put("fresh-mail-subject", "title", &only.title),
        several => w.count("fresh-mail-subject-several", several.len()),
    };
    Ok(Mail::new(&batch.reach.email, subject, text.join("\n\n"))
        .speaking(w)
        .because(w.put("fresh-mail-why", "house", name))
        .until(house.now().plus(GRACE)))
}

/// Questions about what was changed meanwhile, or is gone, are answered.
async fn clear_answered(tx: &mut Tx, now: Moment) -> anyhow::Result<()> {
    for (slug, id) in store::unanswered(tx, now.plus(1), things::AT_ONCE).await? {
        let Some(kind) = Kind::from_slug(&slug) else { continue };
        let thing = things::thing(tx, kind, &id).await?;
        let asked = store::asked(tx, kind, &id).await?;
        let is_open = thing.zip(asked).is_some_and(|(thing, asked)| {
            thing.checked() == asked.since && thing.checks.archived_at.is_none()
        });
        if !is_open {
            store::settle(tx, kind, &id).await?;
        }
    }
    Ok(())
}
