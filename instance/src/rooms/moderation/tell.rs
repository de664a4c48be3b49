//! Telling both sides: the receipt of a report, the reasons for a decision (Digital Services Act,
//! articles 16 and 17), and that a decision was taken back.

use super::About;
use super::act::{Act, AuthorAct, can_undo};
use super::choice::Wrong;
use super::own::{DECISIONS, report_path};
use super::report::receipt_secret;
use super::store::reported::{self, Reported};
use super::store::{Decision, Matter};
use crate::kit::dates::Dates;
use crate::kit::id::secret_hash;
use crate::kit::mail::{self, Mail};
use crate::kit::{House, Lang, Moment, Tx, text};
use crate::rooms::residents;

/// The most characters of what something said that a mail repeats.
const MOST_QUOTE: usize = 200;

/// Confirms that a report came in, with the address where one reads what becomes of it.
pub async fn receipt(
    house: &House,
    tx: &mut Tx,
    email: &str,
    path: &str,
    lang: Lang,
) -> anyhow::Result<()> {
    let lines = [lang.say("moderation-mail-receipt-text"), house.url(path)];
    let mail = Mail::new(email, lang.say("moderation-mail-receipt"), lines.join("\n\n"))
        .speaking(lang)
        .because(lang.say("moderation-mail-reporter-why"));
    mail::post(tx, house.now(), &mail).await
}

/// Where a person reads mail and in which language; `None` for who has none.
async fn address_of(tx: &mut Tx, resident: &str) -> anyhow::Result<Option<(String, Lang)>> {
    let Some(member) = residents::member(tx, resident).await? else { return Ok(None) };
    let lang = residents::lang_of(tx, resident).await?;
    Ok(member.mail().map(|email| (email.to_owned(), lang)))
}

/// What a decision changes about the thing, when another one stood before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// Nothing that the decision does not say.
    None,
    /// It was out of sight, and stands there again.
    Back,
    /// It was removed for good, and cannot come back.
    Gone,
}

impl Change {
    fn of(before: &Matter, act: Act) -> Self {
        match before.decision().filter(|old| old.takes_away() && !act.takes_away()) {
            None => Self::None,
            Some(old) if can_undo(old, before.about(), before.is_ours()) => Self::Back,
            Some(_) => Self::Gone,
        }
    }
}

/// The lines about a decision that both sides read; `told` is the key of what was decided.
fn decision_lines(decision: &Decision<'_>, change: Change, told: &str, lang: Lang) -> Vec<String> {
    let mut lines = match (change, decision.act) {
        (Change::Gone, _) => vec![lang.say("moderation-told-gone")],
        (Change::Back, Act::Leave) => vec![lang.say("moderation-told-back")],
        (Change::Back, _) => vec![lang.say("moderation-told-back"), lang.say(told)],
        (Change::None, _) => vec![lang.say(told)],
    };
    if decision.act.takes_something() {
        lines.push(lang.put("moderation-mail-rule", "rule", lang.say(decision.rule.rule_word())));
    }
    if !decision.words.is_empty() {
        lines.push(lang.put("moderation-mail-words", "words", decision.words));
    }
    lines
}

/// Tells author and reporters what was decided and why. `matter` is as it was before that.
pub async fn decided(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    decision: &Decision<'_>,
) -> anyhow::Result<()> {
    author(house, tx, matter, decision).await?;
    let change = Change::of(matter, decision.act);
    for reported in reported::reports_of(tx, &matter.id).await? {
        let Some((email, lang)) = reporter(tx, &reported).await? else { continue };
        let mut lines = vec![about_line("moderation-mail-reporter-about", matter, lang)];
        lines.extend(decision_lines(decision, change, decision.act.told_word(), lang));
        lines.push(lang.say("moderation-mail-reporter-appeal"));
        lines.extend(report_page(house, matter, &reported)?.map(|path| house.url(&path)));
        let mail = Mail::new(email, lang.say("moderation-mail-reporter"), lines.join("\n\n"))
            .speaking(lang)
            .because(lang.say("moderation-mail-reporter-why"));
        mail::post(tx, house.now(), &mail).await?;
    }
    Ok(())
}

/// The path of the page of a report: for a resident where they are signed in, for a guest their
/// receipt. `None` for a guest whose receipt is from before secrets could be made again: it stands in
/// the first mail.
fn report_page(
    house: &House,
    matter: &Matter,
    reported: &Reported,
) -> anyhow::Result<Option<String>> {
    if reported.reporter_id.is_some() {
        return Ok(Some(report_path(&matter.id)));
    }
    let secret = receipt_secret(house, &reported.id)?;
    Ok((secret_hash(&secret) == reported.receipt).then(|| format!("/melding/{secret}")))
}

async fn reporter(tx: &mut Tx, reported: &Reported) -> anyhow::Result<Option<(String, Lang)>> {
    if let Some(resident) = &reported.reporter_id {
        return address_of(tx, resident).await;
    }
    let lang = Lang::from_code(&reported.lang).unwrap_or_default();
    Ok(Some((reported.email.clone(), lang)).filter(|(email, _)| !email.is_empty()))
}

/// "Het gaat om een briefje: ..."
fn about_line(word: &str, matter: &Matter, lang: Lang) -> String {
    let about = lang.say(matter.about().unwrap_or(About::Somewhere).word());
    let quote = text::beginning(&matter.quote.replace('\n', " "), MOST_QUOTE);
    let what = if quote.is_empty() { matter.path.clone() } else { quote };
    lang.fill(word, &[("about", &about), ("quote", &what)])
}

/// The statement of reasons: what was decided, by which rule, why, by whom or what, and how to
/// appeal; or that they have back what an earlier decision took. Nothing when the author loses
/// nothing, lost nothing and waited for nothing.
async fn author(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    decision: &Decision<'_>,
) -> anyhow::Result<()> {
    let loses = decision.act.takes_something() || decision.author.is_some();
    let lost = matter.decision().is_some_and(Act::takes_something);
    let was_muted = matter.author_decision().is_some();
    let concerns = loses || lost || was_muted || decision.act == Act::Approve;
    let Some(resident) = matter.author_id.as_deref().filter(|_| concerns) else { return Ok(()) };
    let Some((email, lang)) = address_of(tx, resident).await? else { return Ok(()) };
    let mut lines = vec![about_line("moderation-mail-author-about", matter, lang)];
    let change = Change::of(matter, decision.act);
    lines.extend(decision_lines(decision, change, decision.act.told_author_word(), lang));
    match decision.author {
        Some(act) => lines.push(muted_line(act, house.now(), &house.dates(lang))),
        None if was_muted => lines.push(lang.say("moderation-told-you-write")),
        None => {}
    }
    lines.push(lang.say(by_whom(matter)));
    if loses {
        lines.push(lang.say("moderation-mail-author-appeal"));
    }
    lines.push(house.url(&format!("{DECISIONS}/{}", matter.id)));
    let mail = Mail::new(email, lang.say("moderation-mail-author"), lines.join("\n\n"))
        .speaking(lang)
        .because(lang.say("moderation-mail-author-why"));
    mail::post(tx, house.now(), &mail).await
}

/// Tells an author until when they only read: "Je kunt tot dinsdag 1 december alleen lezen". `from` is
/// when it was decided.
#[must_use]
pub fn muted_line(act: AuthorAct, from: Moment, dates: &Dates) -> String {
    match act {
        AuthorAct::Week | AuthorAct::Month => {
            dates.lang.put("moderation-told-you-until", "day", dates.day(act.until(from)))
        }
        AuthorAct::Block => dates.lang.say("moderation-told-you-block"),
    }
}

/// The key of the sentence on whether a rule of the program had a part in it.
pub fn by_whom(matter: &Matter) -> &'static str {
    if matter.held.is_empty() { "moderation-by-person" } else { "moderation-by-rule-and-person" }
}

/// Tells the author, and who reported it, that a decision was taken back.
pub async fn taken_back(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    words: &str,
) -> anyhow::Result<()> {
    let mut to = Vec::new();
    if let Some(resident) = &matter.author_id {
        to.extend(address_of(tx, resident).await?);
    }
    for reported in reported::reports_of(tx, &matter.id).await? {
        to.extend(reporter(tx, &reported).await?);
    }
    for (email, lang) in to {
        let mut lines = vec![about_line("moderation-mail-author-about", matter, lang)];
        lines.push(lang.say("moderation-mail-reversed-text"));
        if !words.is_empty() {
            lines.push(lang.put("moderation-mail-words", "words", words));
        }
        let mail = Mail::new(email, lang.say("moderation-mail-reversed"), lines.join("\n\n"))
            .speaking(lang)
            .because(lang.say("moderation-mail-author-why"));
        mail::post(tx, house.now(), &mail).await?;
    }
    Ok(())
}

/// The rule of a decision as it stands, for pages.
pub fn rule_line(matter: &Matter, lang: Lang) -> String {
    let breaks = matter.decision().is_some_and(Act::takes_something);
    if breaks { Wrong::rule_said(&matter.rule, lang) } else { String::new() }
}
