//! Hints for whoever writes for neighbours: hard words with an easier one, sentences that are too
//! long, and words that hurt. They never hold anybody up.
//!
//! The words stand in `hard_words.<language>.txt` and `hurtful_words.<language>.txt`, one line for
//! each. [`hints`] finds them; a form
//! shows them under its text, see `textarea` and `tips` in `parts.html`. While somebody types,
//! `static/writing.js` does the same with the same list, which it gets from [`serve`].

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use rust_embed::RustEmbed;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::house::House;
use super::oops::{Answer, Oops};
use super::words::Lang;

/// The most words of a sentence that everybody reads with ease.
pub const MOST_WORDS: usize = 15;
/// The most hints that are shown at once: more would be no help.
pub const MOST_HINTS: usize = 5;
/// How many words of a long sentence are repeated, to find it by.
const BEGINNING: usize = 5;
/// Words after which a dot ends no sentence; single letters need not be listed.
const SHORTENED: [&str; 16] = [
    "bijv", "bv", "ca", "dhr", "dr", "drs", "enz", "etc", "evt", "incl", "max", "mevr", "min",
    "mr", "nr", "tel",
];

/// Something that could be said more simply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Where it is in the text, in bytes.
    pub at: Range<usize>,
    /// What it is.
    pub about: About,
}

/// What could be simpler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A hard word, and what to say instead.
    HardWord(&'static str),
    /// A sentence of so many words.
    LongSentence(usize),
    /// A word that hurts when it is said about somebody.
    Hurtful,
}

/// The hard words of one language.
#[derive(Debug, Default, Serialize)]
struct List {
    /// Every form in small letters, with what is easier.
    words: HashMap<String, &'static str>,
    /// Words that hurt, every form in small letters.
    hurtful: BTreeSet<String>,
    /// How many words the longest form has.
    longest: usize,
    /// The most words of a sentence.
    most: usize,
    /// The most hints at once.
    hints: usize,
    /// How many words of a long sentence are repeated.
    beginning: usize,
    /// Words after which a dot ends no sentence.
    shortened: [&'static str; 16],
}

#[derive(RustEmbed)]
#[folder = "src/kit"]
#[include = "hard_words.*.txt"]
#[include = "hurtful_words.*.txt"]
struct Files;

static LISTS: LazyLock<HashMap<Lang, List>> =
    LazyLock::new(|| Lang::ALL.into_iter().map(|lang| (lang, List::of(lang))).collect());

impl List {
    /// The list in the repository; without words for a language that has none.
    fn of(lang: Lang) -> Self {
        let file = Files::get(&format!("hard_words.{}.txt", lang.code()));
        let text = file.map(|file| String::from_utf8_lossy(&file.data).into_owned());
        // Kept for as long as the program runs, as the words of pages are.
        let text: &'static str = text.unwrap_or_default().leak();
        let mut words = HashMap::new();
        for (forms, easier) in text.lines().filter(|line| !line.starts_with('#')).filter_map(split)
        {
            words.extend(forms_of(forms).map(|form| (form, easier)));
        }
        let file = Files::get(&format!("hurtful_words.{}.txt", lang.code()));
        let text = file.map(|file| String::from_utf8_lossy(&file.data).into_owned());
        let text = text.unwrap_or_default();
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let hurtful = lines.flat_map(forms_of).collect();
        let longest = words.keys().map(|form| form.split(' ').count()).max().unwrap_or(0);
        Self {
            words,
            hurtful,
            longest,
            most: MOST_WORDS,
            hints: MOST_HINTS,
            beginning: BEGINNING,
            shortened: SHORTENED,
        }
    }
}

fn split(line: &'static str) -> Option<(&'static str, &'static str)> {
    line.split_once('=').map(|(forms, easier)| (forms.trim(), easier.trim()))
}

/// The forms of `relevant|e, van belang`: "relevant", "relevante", "van belang".
fn forms_of(forms: &str) -> impl Iterator<Item = String> {
    forms.split(',').flat_map(|form| {
        let mut parts = form.trim().split('|');
        let first = parts.next().unwrap_or_default();
        let longer = parts.map(move |ending| plain(&format!("{first}{ending}")));
        std::iter::once(plain(first)).chain(longer)
    })
}

/// A word as it stands in the list.
fn plain(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

/// A word of a text, and where it begins.
struct Word<'a> {
    at: usize,
    text: &'a str,
}

impl Word<'_> {
    fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

/// The words of a text. An address of a page or of mail is one word.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let bare = piece.trim_matches(|c: char| !c.is_alphanumeric());
        // Trimming leaves a part of the piece, so it begins where its first letter does.
        let begin = at + piece.find(char::is_alphanumeric).unwrap_or(0);
        if bare.contains("://") || bare.contains('@') || bare.starts_with("www.") {
            words.push(Word { at: begin, text: bare });
        } else {
            words.extend(words_of_piece(bare, begin));
        }
        at += piece.len();
    }
    words
}

/// The words between marks: `foto's`, `zee-egel` and `l’été` are one word, `en/of` is two.
fn words_of_piece(bare: &str, begin: usize) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut letters = bare.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let is_joint = matches!(letter, '\'' | '’' | '-') && start.is_some() && goes_on;
        if letter.is_alphanumeric() || is_joint {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            words.extend(bare.get(from..at).map(|text| Word { at: begin + from, text }));
        }
    }
    let rest = start.and_then(|from| Some(Word { at: begin + from, text: bare.get(from..)? }));
    words.extend(rest);
    words
}

/// Everything in a text that could be simpler, in the order of the text.
#[must_use]
pub fn hints(text: &str, lang: Lang) -> Vec<Hint> {
    let words = words(text);
    let list = LISTS.get(&lang);
    let mut hints = list.map(|list| hard_words(text, &words, list)).unwrap_or_default();
    hints.extend(list.map(|list| hurtful_words(&words, list)).unwrap_or_default());
    hints.extend(long_sentences(text, &words));
    hints.sort_by_key(|hint| (hint.at.start, hint.at.end));
    hints
}

/// What stands between two words.
fn between<'a>(text: &'a str, word: &Word<'_>, next: &Word<'_>) -> &'a str {
    text.get(word.end()..next.at).unwrap_or_default()
}

fn hard_words(text: &str, words: &[Word<'_>], list: &List) -> Vec<Hint> {
    let mut hints = Vec::new();
    let mut rest = words;
    while let [first, others @ ..] = rest {
        let mut form = plain(first.text);
        let mut found = list.words.get(&form).map(|easier| (first.end(), 0, *easier));
        let mut before = first;
        // A form of several words goes before one of fewer: "in verband met" before "verband".
        for (count, word) in (1..list.longest).zip(others) {
            if !between(text, before, word).trim().is_empty() {
                break;
            }
            // Writing to a String cannot fail.
            let _ = write!(form, " {}", plain(word.text));
            found = list.words.get(&form).map(|easy| (word.end(), count, *easy)).or(found);
            before = word;
        }
        rest = others;
        if let Some((end, more, easier)) = found {
            hints.push(Hint { at: first.at..end, about: About::HardWord(easier) });
            rest = others.get(more..).unwrap_or_default();
        }
    }
    hints
}

fn hurtful_words(words: &[Word<'_>], list: &List) -> Vec<Hint> {
    let hurts = |word: &&Word<'_>| list.hurtful.contains(&plain(word.text));
    let hint = |word: &Word<'_>| Hint { at: word.at..word.end(), about: About::Hurtful };
    words.iter().filter(hurts).map(hint).collect()
}

fn long_sentences(text: &str, words: &[Word<'_>]) -> Vec<Hint> {
    let is_one =
        |word: &Word<'_>, next: &Word<'_>| !ends_sentence(word.text, between(text, word, next));
    let sentences = words.chunk_by(is_one).filter(|sentence| sentence.len() > MOST_WORDS);
    sentences
        .filter_map(|sentence| {
            let at = sentence.first()?.at..sentence.last()?.end();
            Some(Hint { at, about: About::LongSentence(sentence.len()) })
        })
        .collect()
}

/// Whether a sentence ends between this word and the next: at a new line, and at a mark with space
/// after it, but not at the dot of "bijv." or "o.a.".
fn ends_sentence(word: &str, gap: &str) -> bool {
    let is_shortened = word.chars().count() == 1 || SHORTENED.contains(&plain(word).as_str());
    let has_mark = gap.contains(['!', '?', '…']) || (gap.contains('.') && !is_shortened);
    gap.contains('\n') || (has_mark && gap.contains(char::is_whitespace))
}

/// What an editor needs to give hints: the language of the text, and of who writes it.
#[derive(Debug, Clone, Copy)]
pub struct Tips {
    /// `None` for a field whose text is nobody's prose.
    langs: Option<(Lang, Lang)>,
    /// Whether only words that hurt are told, as where people talk.
    is_talk: bool,
}

impl Tips {
    /// No hints.
    #[must_use]
    pub fn off() -> Self {
        Self { langs: None, is_talk: false }
    }

    /// Hints about a text in one language, told in another.
    #[must_use]
    pub fn new(text: Lang, reader: Lang) -> Self {
        Self { langs: Some((text, reader)), is_talk: false }
    }

    /// Hints for talk between people: nobody has to write simply there, but everybody kindly.
    #[must_use]
    pub fn for_talk(text: Lang, reader: Lang) -> Self {
        Self { is_talk: true, ..Self::new(text, reader) }
    }

    /// Whether only words that hurt are told.
    #[must_use]
    pub fn is_for_talk(self) -> bool {
        self.is_talk
    }

    /// Whether there are hints at all.
    #[must_use]
    pub fn are_on(self) -> bool {
        self.langs.is_some()
    }

    /// The address of the hard words, for the script that looks while somebody types.
    #[must_use]
    pub fn list(self) -> String {
        self.langs.map(|(text, _)| address(text)).unwrap_or_default()
    }

    /// The words above the hints.
    #[must_use]
    pub fn title(self) -> String {
        self.reader().say(if self.is_talk { "writing-title-talk" } else { "writing-title" })
    }

    /// How a hard word is told, with `{hard}` and `{easy}` where the words go.
    #[must_use]
    pub fn about_word(self) -> String {
        about_word(self.reader(), "{hard}", "{easy}")
    }

    /// How a long sentence is told, with `{count}` and `{begin}` where its length and words go.
    #[must_use]
    pub fn about_sentence(self) -> String {
        about_sentence(self.reader(), "{count}", "{begin}")
    }

    /// How a word that hurts is told, with `{hurtful}` where the word goes.
    #[must_use]
    pub fn about_hurtful(self) -> String {
        about_hurtful(self.reader(), "{hurtful}")
    }

    /// How many hints there are, told to who cannot see them, with `{count}` for the number.
    #[must_use]
    pub fn how_many(self) -> String {
        self.reader().put("writing-how-many", "count", "{count}")
    }

    fn reader(self) -> Lang {
        self.langs.map_or(Lang::Nl, |(_, reader)| reader)
    }

    /// The hints about a text as sentences, each once and not too many.
    #[must_use]
    pub fn lines(self, text: &str) -> Vec<String> {
        let Some((lang, reader)) = self.langs else { return Vec::new() };
        let mut lines: Vec<String> = Vec::new();
        let told = |hint: &Hint| !self.is_talk || hint.about == About::Hurtful;
        for Hint { at, about } in hints(text, lang).into_iter().filter(told) {
            let found = text.get(at).unwrap_or_default();
            let line = match about {
                About::HardWord(easier) => about_word(reader, found, easier),
                About::LongSentence(count) => {
                    about_sentence(reader, &count.to_string(), &beginning(found))
                }
                About::Hurtful => about_hurtful(reader, found),
            };
            if lines.len() < MOST_HINTS && !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }
}

fn about_word(lang: Lang, hard: &str, easy: &str) -> String {
    lang.fill("writing-hard-word", &[("hard", hard), ("easy", easy)])
}

fn about_hurtful(lang: Lang, hurtful: &str) -> String {
    lang.put("writing-hurtful-word", "word", hurtful)
}

fn about_sentence(lang: Lang, count: &str, begin: &str) -> String {
    lang.fill("writing-long-sentence", &[("count", count), ("begin", begin)])
}

/// The first words of a sentence, to find it by.
fn beginning(sentence: &str) -> String {
    let words = words(sentence);
    let end = words.get(..BEGINNING).and_then(<[_]>::last).map_or(sentence.len(), Word::end);
    sentence.get(..end).unwrap_or(sentence).to_owned()
}

/// The list of a language as scripts read it, and a mark that changes when the list does.
static SHEETS: LazyLock<HashMap<Lang, (String, String)>> = LazyLock::new(|| {
    let sheet = |lang: Lang| {
        let json = serde_json::to_string(LISTS.get(&lang)?).ok()?;
        let mark = hex::encode(Sha256::digest(json.as_bytes()).get(..6)?);
        Some((lang, (json, mark)))
    };
    Lang::ALL.into_iter().filter_map(sheet).collect()
});

/// Where the hard words of a language are.
fn address(lang: Lang) -> String {
    let mark = SHEETS.get(&lang).map_or("0", |(_, mark)| mark);
    format!("/hard-words/{}?v={mark}", lang.code())
}

/// The address of the lists.
pub fn routes() -> Router<House> {
    Router::new().route("/hard-words/{lang}", get(serve))
}

/// `GET /hard-words/{lang}`: the list as JSON, to keep for ever, as its address changes with it.
async fn serve(Path(lang): Path<String>) -> Answer {
    let sheet = Lang::from_code(&lang).and_then(|lang| SHEETS.get(&lang));
    let (json, _) = sheet.ok_or(Oops::NotFound)?;
    let kept = (header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    Ok(([kept, (header::CONTENT_TYPE, "application/json")], json.as_str()).into_response())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(text: &str) -> Vec<(&str, About)> {
        hints(text, Lang::Nl).into_iter().map(|hint| (&text[hint.at], hint.about)).collect()
    }

    #[test]
    fn a_hard_word_is_found_in_every_form_that_the_list_has() {
        let found = told("Relevante vragen? Wij verstrekten koffie.");
        let expected = [
            ("Relevante", About::HardWord("belangrijk")),
            ("verstrekten", About::HardWord("geven")),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_part_of_a_word_is_not_that_word() {
        assert_eq!(told("De echtheid van irrelevant-heid, kom@relevant.example"), []);
        assert_eq!(told("Zie https://thans.example/reeds en www.reeds.example."), []);
    }

    #[test]
    fn a_form_of_several_words_is_one_hint() {
        let found = told("Dicht in verband  met\nregen, met betrekking. Tot dan.");
        assert_eq!(found, [("in verband  met", About::HardWord("door"))]);
    }

    #[test]
    fn words_on_both_sides_of_a_mark_are_no_form_together() {
        assert_eq!(told("Wij zijn in verband, met koffie."), []);
    }

    #[test]
    fn a_sentence_of_fifteen_words_is_short_enough_and_one_more_is_not() {
        let fifteen = ["soep"; 15].join(" ");
        assert_eq!(told(&format!("{fifteen}. {fifteen}!")), []);
        let longer = format!("{fifteen} bijv. brood. Kom.");
        let sentence = longer.strip_suffix(". Kom.").unwrap();
        assert_eq!(told(&longer), [(sentence, About::LongSentence(17))]);
    }

    #[test]
    fn a_word_that_hurts_is_told_and_a_part_of_a_word_is_not() {
        assert_eq!(told("Wat een Sukkel."), [("Sukkel", About::Hurtful)]);
        assert_eq!(told("De kippensukkelaar"), []);
    }

    #[test]
    fn talk_is_told_of_words_that_hurt_only() {
        let tips = Tips::for_talk(Lang::Nl, Lang::En);
        assert_eq!(tips.lines("thans reeds").len(), 0);
        assert_eq!(tips.lines("thans een sukkel").len(), 1);
    }

    #[test]
    fn a_list_is_not_one_long_sentence() {
        assert_eq!(told(&["thee en koffie"; 12].join("\n")), []);
    }

    #[test]
    fn the_same_hint_is_told_once_and_never_more_than_five() {
        let tips = Tips::new(Lang::Nl, Lang::En);
        assert_eq!(tips.lines("thans, thans en thans").len(), 1);
        let many = "reeds tevens thans indien middels omtrent derhalve";
        assert_eq!(tips.lines(many).len(), MOST_HINTS);
        assert_eq!(Tips::off().lines(many), Vec::<String>::new());
    }

    #[test]
    fn a_long_sentence_is_told_by_its_first_words() {
        assert_eq!(beginning("Wij willen, als het kan, met jou praten"), "Wij willen, als het kan");
        assert_eq!(beginning("Kom je"), "Kom je");
    }

    #[test]
    fn every_list_is_long_enough_and_gives_easier_words() {
        for (lang, at_least) in [(Lang::Nl, 250), (Lang::En, 80)] {
            let list = List::of(lang);
            assert!(list.words.len() > at_least, "{} words in {}", list.words.len(), lang.code());
            for (hard, easier) in &list.words {
                assert!(!hard.is_empty() && !easier.is_empty(), "{hard} = {easier}");
                let again = hints(easier, lang);
                assert_eq!(again, [], "{hard}: {easier} is hard too");
            }
        }
    }

    #[test]
    fn no_form_stands_in_a_list_twice() {
        for lang in Lang::ALL {
            let Some(file) = Files::get(&format!("hard_words.{}.txt", lang.code())) else {
                continue;
            };
            let text = String::from_utf8(file.data.into_owned()).unwrap();
            let mut seen = BTreeSet::new();
            for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                let (forms, _) = line.split_once(" = ").expect("forms, and what is easier");
                for form in forms_of(forms) {
                    assert!(seen.insert(form.clone()), "{form} stands there twice");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in any::<String>()) {
            for hint in hints(&text, Lang::Nl) {
                let found = text.get(hint.at.clone());
                prop_assert!(found.is_some_and(|found| !found.is_empty()), "{hint:?}");
            }
        }

        #[test]
        fn a_hard_word_is_found_wherever_it_stands(
            before in "[a-c]{1,4}[ ,.!(]{1,2}", after in "[ ,.!)]{1,2}[a-c]{1,4}",
            capital in any::<bool>(),
        ) {
            let word = if capital { "Desalniettemin" } else { "desalniettemin" };
            let text = format!("{before} {word}{after}");
            let at = text.find(word).unwrap();
            let hint = Hint { at: at..at + word.len(), about: About::HardWord("toch") };
            prop_assert!(hints(&text, Lang::Nl).contains(&hint), "{text}");
        }

        #[test]
        fn a_long_sentence_says_how_many_words_it_has(count in 16..60_usize) {
            let text = vec!["soep"; count].join(" ");
            let expected = Hint { at: 0..text.len(), about: About::LongSentence(count) };
            prop_assert_eq!(hints(&text, Lang::Nl), vec![expected]);
        }
    }
}
