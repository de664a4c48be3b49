//! The deed of writing: keep the message, let it arrive or not, tell the other that something came.

use federation::Id;

use super::message::Party;
use super::store::{self, NewMessage, Side, Thread};
use crate::kit::id::new_id;
use crate::kit::mail::{self, Mail};
use crate::kit::visitor::Resident;
use crate::kit::{House, Lang, Tx, text};
use crate::mailroom::{self, Direct};

/// Between whom a thread is, and about what.
pub struct Between<'a> {
    /// Who writes first.
    pub one: &'a Party,
    /// To whom.
    pub other: &'a Party,
    /// What an actor elsewhere is called, or the first name and contact of a guest. For whichever of
    /// the two has no account here.
    pub stranger: (&'a str, &'a str),
    /// The notice it is about, by the id that the world knows, and its title.
    pub about: (&'a str, &'a str),
    /// The conversation as the other server names it; empty when it does not.
    pub context: &'a str,
}

/// Finds the thread between two about something, or begins it. A letter of a guest always begins a
/// new one: nobody knows whether it is the same guest.
pub async fn thread_between(
    house: &House,
    tx: &mut Tx,
    between: &Between<'_>,
) -> sqlx::Result<Thread> {
    let (about, title) = between.about;
    let parties = (between.one, between.other);
    if *between.one != Party::Guest
        && let Some(id) = store::find_thread(tx, parties, about, between.context).await?
        && let Some(thread) = store::thread(tx, &id).await?
    {
        return Ok(thread);
    }
    let now = house.now();
    let thread = Thread {
        id: new_id(now),
        about: about.to_owned(),
        about_title: title.to_owned(),
        context: between.context.to_owned(),
    };
    store::insert_thread(tx, &thread, now).await?;
    for party in [between.one, between.other] {
        let (name, contact) = match party {
            Party::Elsewhere(_) | Party::Guest => between.stranger,
            Party::Resident(_) | Party::House | Party::Gone => ("", ""),
        };
        store::insert_side(tx, &thread.id, party, name, contact).await?;
    }
    Ok(thread)
}

/// A message on its way into a thread.
pub struct Letter<'a> {
    /// Into which.
    pub thread: &'a Thread,
    /// From which side.
    pub from: &'a Party,
    /// The resident or the actor who wrote it; empty for a guest.
    pub author: &'a str,
    /// What it says, clean.
    pub html: &'a str,
    /// The form that it was sent with.
    pub form: Option<&'a str>,
    /// Its id for the world, when it came from elsewhere; its page there; and whether others
    /// elsewhere can read it too.
    pub origin: Option<(&'a str, &'a str, bool)>,
}

/// What became of a letter.
pub struct Kept {
    /// The id of the message.
    pub id: String,
    /// To whom it went.
    pub to: Side,
    /// Whether it arrived: who it is for has not blocked who wrote it.
    pub arrived: bool,
}

/// Keeps a letter and lets it arrive; `None` when it is here already, or comes from somebody
/// elsewhere who is not wanted. Tells nobody yet.
pub async fn keep(house: &House, tx: &mut Tx, letter: &Letter<'_>) -> anyhow::Result<Option<Kept>> {
    let now = house.now();
    store::hold(tx, &letter.thread.id).await?;
    let sides = store::sides(tx, &letter.thread.id).await?;
    let Some(to) = sides.into_iter().find(|side| side.party() != *letter.from) else {
        anyhow::bail!("the thread {} has one side", letter.thread.id);
    };
    let party = to.party();
    let arrived = match party.owner() {
        Some(owner) => !store::is_blocked(tx, owner, letter.from).await?,
        None => true,
    };
    if !arrived && matches!(letter.from, Party::Elsewhere(_)) {
        // Nobody would ever see it; somebody here sees at least their own.
        return Ok(None);
    }
    let id = new_id(now);
    let leaves = matches!(party, Party::Elsewhere(_));
    let own_uri = leaves.then(|| mailroom::object_id(house, &id).to_string());
    let (uri, url, public) = match letter.origin {
        Some((uri, url, public)) => (Some(uri), url, public),
        None => (own_uri.as_deref(), "", false),
    };
    let message = NewMessage {
        id: &id,
        thread: &letter.thread.id,
        from: letter.from,
        author: letter.author,
        html: letter.html,
        form: letter.form,
        uri,
        url,
        withheld: !arrived,
        public,
    };
    if !store::insert(tx, &message, now).await? {
        return Ok(None);
    }
    store::has_written(tx, &letter.thread.id, letter.from, &id).await?;
    if arrived && party.owner().is_some() {
        store::has_got(tx, &letter.thread.id, &party, &id).await?;
    }
    Ok(Some(Kept { id, to, arrived }))
}

/// Tells a resident or the house by mail that something came, without what it says: once, until
/// they have looked. `from` is the side that wrote, and what it is called.
pub async fn tell(
    house: &House,
    tx: &mut Tx,
    thread: &str,
    to: &Party,
    from: (&Party, &str),
) -> anyhow::Result<()> {
    if !store::has_been_mailed(tx, thread, to).await? {
        return Ok(());
    }
    let settings = house.settings().await?;
    let (email, lang) = match to {
        Party::Resident(id) => {
            let Some(reader) = store::reader(tx, id).await? else { return Ok(()) };
            (reader.email, Lang::from_code(&reader.lang).unwrap_or(settings.language))
        }
        Party::House => (settings.email.clone(), settings.language),
        Party::Elsewhere(_) | Party::Guest | Party::Gone => return Ok(()),
    };
    if !mail::is_address(&email) {
        // The house gave none, or this neighbour came in with a card.
        return Ok(());
    }
    let (party, from) = from;
    let from = if from.is_empty() { lang.say("messages-somebody") } else { from.to_owned() };
    let link = house.url(&format!("/berichten/{thread}"));
    let values = [("name", from.as_str()), ("link", &link), ("house", &settings.name)];
    let subject = lang.put("messages-mail-subject", "name", &from);
    let mail = Mail::new(email, subject, lang.fill("messages-mail-text", &values))
        .speaking(lang)
        .because(lang.put("messages-mail-why", "house", &settings.name));
    let mail = match party {
        Party::Resident(id) => mail.naming(id),
        Party::House | Party::Elsewhere(_) | Party::Guest | Party::Gone => mail,
    };
    mail::post(tx, house.now(), &mail).await
}

/// Somebody here writes in a thread: `pen` is the resident who does, as themselves or for the
/// house. False when the form was sent before.
pub async fn send(
    house: &House,
    tx: &mut Tx,
    letter: &Letter<'_>,
    pen: &str,
) -> anyhow::Result<bool> {
    let Some(kept) = keep(house, tx, letter).await? else { return Ok(false) };
    if !kept.arrived {
        return Ok(true);
    }
    let party = kept.to.party();
    match &party {
        Party::Resident(_) | Party::House => {
            let from = if *letter.from == Party::House {
                house.settings().await?.name.clone()
            } else {
                pen.to_owned()
            };
            tell(house, tx, &letter.thread.id, &party, (letter.from, &from)).await?;
        }
        Party::Elsewhere(actor) => send_away(house, tx, letter, (&kept.id, actor), pen).await?,
        Party::Guest => answer_by_mail(house, tx, letter, &kept.to, pen).await?,
        Party::Gone => anyhow::bail!("nobody is left to write to"),
    }
    Ok(true)
}

/// Sends a message to another server, signed with a first name and the name of the house.
async fn send_away(
    house: &House,
    tx: &mut Tx,
    letter: &Letter<'_>,
    (id, actor): (&str, &str),
    pen: &str,
) -> anyhow::Result<()> {
    let Some(to) = mailroom::reachable(tx, actor).await? else {
        anyhow::bail!("{actor} cannot be reached");
    };
    let settings = house.settings().await?;
    let lang = settings.language;
    let house_name = format!("{} {}", settings.kind, settings.name);
    let values = [("name", pen), ("house", house_name.trim())];
    let signed = text::escape(&lang.fill("messages-signed", &values));
    let about = Some(letter.thread.about.clone()).filter(|about| !about.is_empty());
    let answers = store::newest_from_elsewhere(tx, &letter.thread.id).await?.or(about);
    let answers = answers.as_deref().map(Id::parse).transpose()?;
    let conversation = if letter.thread.context.is_empty() {
        house.id(&format!("/c/{}", letter.thread.id))
    } else {
        Id::parse(&letter.thread.context)?
    };
    let direct = Direct {
        id: &mailroom::object_id(house, id),
        to: &to,
        html: &format!("{}<p>{signed}</p>", letter.html),
        lang,
        answers: answers.as_ref(),
        conversation: &conversation,
    };
    mailroom::write_to(house, tx, &direct).await
}

/// Sends an answer to a guest who left an e-mail address.
async fn answer_by_mail(
    house: &House,
    tx: &mut Tx,
    letter: &Letter<'_>,
    to: &Side,
    pen: &str,
) -> anyhow::Result<()> {
    if !mail::is_address(&to.contact) {
        anyhow::bail!("this guest left no e-mail address");
    }
    let settings = house.settings().await?;
    let lang = settings.language;
    let said = text::plain(letter.html);
    let values =
        [("guest", to.name.as_str()), ("text", &said), ("name", pen), ("house", &settings.name)];
    let subject = lang.put("messages-guest-mail-subject", "house", &settings.name);
    let mail = Mail::new(&to.contact, subject, lang.fill("messages-guest-mail-text", &values))
        .speaking(lang)
        .because(lang.put("messages-guest-mail-why", "house", &settings.name))
        .naming(letter.author);
    mail::post(tx, house.now(), &mail).await
}

/// A letter to the house, or of a guest to an organisation.
#[derive(Debug)]
pub struct ToHouse<'a> {
    /// The resident who writes it; `None` for a guest.
    pub resident: Option<&'a str>,
    /// The name of a guest, as they gave it.
    pub name: &'a str,
    /// How who writes it can be reached: an e-mail address, which is never shown, or a phone number.
    /// Empty for a resident who gave none.
    pub reply_to: &'a str,
    /// What it says, as typed.
    pub text: &'a str,
}

/// Keeps a letter to the house for whoever answers for it; returns the id of the thread. It sends
/// no mail: whoever calls it tells the house in its own way.
pub async fn to_house(house: &House, tx: &mut Tx, letter: &ToHouse<'_>) -> anyhow::Result<String> {
    let from = letter.resident.map_or(Party::Guest, |id| Party::Resident(id.to_owned()));
    let thread = take_in(house, tx, letter, (&from, &Party::House), ("", "")).await?;
    store::has_been_mailed(tx, &thread, &Party::House).await?;
    Ok(thread)
}

/// Keeps a letter of a guest to a resident who organises an activity or offers something, and tells
/// them that it came. `about` is that by the id that the world knows, and its title.
pub async fn to_organiser(
    house: &House,
    tx: &mut Tx,
    letter: &ToHouse<'_>,
    (organiser, about): (&str, (&str, &str)),
) -> anyhow::Result<()> {
    let to = Party::Resident(organiser.to_owned());
    let thread = take_in(house, tx, letter, (&Party::Guest, &to), about).await?;
    tell(house, tx, &thread, &to, (&Party::Guest, letter.name)).await
}

/// What a letter says. The phone number of a guest is kept with their side of the thread; that of a
/// resident, whose thread may go on for long, stands in the letter that gave it and goes with it.
fn said(letter: &ToHouse<'_>, lang: Lang) -> String {
    let html = text::typed_to_html(letter.text);
    let number = letter.reply_to;
    if letter.resident.is_none() || number.is_empty() || mail::is_address(number) {
        return html;
    }
    // Isolated (Unicode UAX 9), so that it stays readable in a letter from right to left.
    let line = format!("{} \u{2066}{number}\u{2069}", lang.say("messages-guest-contact"));
    format!("{html}<p>{}</p>", text::escape(&line))
}

/// Keeps a letter that came by a form of the house; returns the id of the thread.
async fn take_in(
    house: &House,
    tx: &mut Tx,
    letter: &ToHouse<'_>,
    (from, to): (&Party, &Party),
    about: (&str, &str),
) -> anyhow::Result<String> {
    let stranger = (letter.name, letter.reply_to);
    let between = Between { one: from, other: to, stranger, about, context: "" };
    let thread = thread_between(house, tx, &between).await?;
    let html = said(letter, house.settings().await?.language);
    let author = from.who().to_owned();
    let kept =
        Letter { thread: &thread, from, author: &author, html: &html, form: None, origin: None };
    keep(house, tx, &kept).await?;
    Ok(thread.id)
}

/// Something that one neighbour writes to another from the page of another room.
#[derive(Debug)]
pub struct ToNeighbour<'a> {
    /// Who writes.
    pub from: &'a Resident,
    /// The resident to whom.
    pub to: &'a str,
    /// The notice it is about, by the id that the world knows, and its title; both empty for nothing.
    pub about: (&'a str, &'a str),
    /// What it says, as typed.
    pub text: &'a str,
}

/// Keeps something that one neighbour writes to another, and tells the other that it came. False when
/// there is nobody to write to.
pub async fn to_neighbour(
    house: &House,
    tx: &mut Tx,
    letter: &ToNeighbour<'_>,
) -> anyhow::Result<bool> {
    let from = Party::Resident(letter.from.id.clone());
    let to = Party::Resident(letter.to.to_owned());
    if from == to || store::reader(tx, letter.to).await?.is_none() {
        return Ok(false);
    }
    let about = letter.about;
    let between = Between { one: &from, other: &to, stranger: ("", ""), about, context: "" };
    let thread = thread_between(house, tx, &between).await?;
    let html = text::typed_to_html(letter.text);
    let kept = Letter {
        thread: &thread,
        from: &from,
        author: &letter.from.id,
        html: &html,
        form: None,
        origin: None,
    };
    send(house, tx, &kept, &letter.from.name).await
}
