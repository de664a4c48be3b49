// Hints while somebody writes: hard words with an easier one, sentences that are too long, words that hurt. The rules are those of
// instance/src/kit/writing.rs, with the same list; without this script they come when the form comes back.

const WORD = /[\p{Alphabetic}\p{N}]+(?:['’-][\p{Alphabetic}\p{N}]+)*/gu;
const EDGES = /^[^\p{Alphabetic}\p{N}]+|[^\p{Alphabetic}\p{N}]+$/gu;
/** How long somebody is silent before we say something, in milliseconds. */
const REST = 700;

const plain = (word) => word.toLowerCase().replaceAll("’", "'");

/** The words of a text and where they are. An address of a page or of mail is one word. */
function wordsOf(text) {
  const words = [];
  for (const piece of text.matchAll(/\S+/g)) {
    const bare = piece[0].replace(EDGES, "");
    const begin = piece.index + piece[0].search(/[\p{Alphabetic}\p{N}]/u);
    const isAddress = bare.includes("://") || bare.includes("@") || bare.startsWith("www.");
    const found = isAddress ? [{ 0: bare, index: 0 }] : bare.matchAll(WORD);
    for (const word of bare === "" ? [] : found) {
      const at = begin + word.index;
      words.push({ text: word[0], at, end: at + word[0].length });
    }
  }
  return words;
}

function hardWords(text, words, list) {
  const hints = [];
  for (let index = 0; index < words.length; index += 1) {
    let form = "";
    let found;
    for (let count = 0; count < list.longest && index + count < words.length; count += 1) {
      const word = words[index + count];
      const gap = count === 0 ? "" : text.slice(words[index + count - 1].end, word.at);
      if (gap.trim() !== "") break;
      form += (count === 0 ? "" : " ") + plain(word.text);
      if (Object.hasOwn(list.words, form)) found = { count, end: word.end, easy: list.words[form] };
    }
    if (!found) continue;
    hints.push({ at: words[index].at, hard: text.slice(words[index].at, found.end), easy: found.easy });
    index += found.count;
  }
  return hints;
}

function hurtfulWords(words, list) {
  const hurtful = new Set(list.hurtful);
  return words.filter((word) => hurtful.has(plain(word.text))).map((word) => ({ at: word.at, hurtful: word.text }));
}

function endsSentence(word, gap, list) {
  const isShortened = [...word].length === 1 || list.shortened.includes(plain(word));
  const hasMark = /[!?…]/.test(gap) || (gap.includes(".") && !isShortened);
  return gap.includes("\n") || (hasMark && /\s/.test(gap));
}

function longSentences(text, words, list) {
  const sentences = [];
  words.forEach((word, index) => {
    const last = words[index - 1];
    if (!last || endsSentence(last.text, text.slice(last.end, word.at), list)) sentences.push([]);
    sentences.at(-1).push(word);
  });
  return sentences
    .filter((sentence) => sentence.length > list.most)
    .map((sentence) => {
      const begin = text.slice(sentence[0].at, sentence[Math.min(list.beginning, sentence.length) - 1].end);
      return { at: sentence[0].at, begin, count: sentence.length };
    });
}

/** The hints about a text as sentences, each once and not too many. */
function linesAbout(text, list, box) {
  const words = wordsOf(text);
  const style = "talkOnly" in box.dataset ? [] : [...hardWords(text, words, list), ...longSentences(text, words, list)];
  const hints = [...style, ...hurtfulWords(words, list)];
  hints.sort((a, b) => a.at - b.at);
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const pattern = (hint) => (hint.hard ? box.dataset.word : hint.hurtful ? box.dataset.hurtful : box.dataset.sentence);
  const lines = hints.map((hint) => fill(pattern(hint), hint));
  return [...new Set(lines)].slice(0, list.hints);
}

/** Shows the hints, and tells how many there are to who cannot see them; only when that changed. */
function show(box, lines) {
  const shown = [...box.querySelectorAll("li")].map((line) => line.textContent);
  if (shown.join("\n") === lines.join("\n")) return;
  const items = lines.map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  });
  box.querySelector("ul").replaceChildren(...items);
  box.querySelector(".writing__tips").hidden = lines.length === 0;
  if (shown.length === lines.length) return;
  box.querySelector("[role=status]").textContent = box.dataset.count.replace("{count}", lines.length);
}

for (const box of document.querySelectorAll("[data-writing]")) {
  const field = document.getElementById(box.dataset.for);
  let list;
  let timer;
  const look = async () => {
    list ??= fetch(box.dataset.writing).then((answer) => (answer.ok ? answer.json() : undefined));
    const known = await list.catch(() => undefined);
    if (known) show(box, linesAbout(field.value, known, box));
    else list = undefined;
  };
  const lookSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, REST);
  };
  field?.addEventListener("input", lookSoon);
  // What was sent is not being written any more; the field of the living room stays.
  field?.form?.addEventListener("submit", () => {
    window.clearTimeout(timer);
    show(box, []);
  });
  // Text that app.js kept and put back was not seen by the server.
  if (field && field.value !== field.defaultValue) look();
}
