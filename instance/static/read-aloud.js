// Reads aloud with the voice of the browser: the whole page, or one block of it. The buttons appear as soon as there is a
// voice. Nothing is read before somebody presses one, and Escape or the bar at the foot of the window stops it.

const speech = window.speechSynthesis;
const opener = document.querySelector("[data-read-aloud]");
const main = document.querySelector("main");

/** What gets a button of its own. Add `data-read-block` to something else that is worth one. */
const BLOCKS = "section, article, .panel, .card, .notice, .alert, [data-read-block]";
/** Where such a button would be in the way, or would be read out by itself as news. */
const NO_BLOCKS = "form, nav, table, [role=log], [data-read-never]";
/** What nobody needs to hear. */
const UNREAD = "button, input, select, textarea, nav, script, style, svg, [aria-hidden=true], [data-read-never]";
const LIVE = "[role=alert], [role=status], [aria-live]";
const HEADINGS = "h1, h2, h3, h4";
/** What somebody chooses from rather than reads. */
const CHOICES = `a, label, legend, ${HEADINGS}`;
/** A block with fewer words than this beside its heading and its choices is read in a blink. */
const FEWEST_WORDS = 4;

/** The voice for a language, by its first two letters; the local ones of the device come first. */
function voiceFor(lang) {
  const own = (voice) => voice.lang.slice(0, 2).toLowerCase() === lang.slice(0, 2).toLowerCase();
  const voices = speech.getVoices().filter(own);
  return voices.find((voice) => voice.localService) ?? voices[0];
}

function languageOf(element) {
  return element.closest("[lang]:not([lang=''])")?.lang || "nl";
}

function isShown(element) {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
}

/** The box around a word: the nearest element that does not flow along in a line. */
function homeOf(element, root) {
  let home = element;
  while (home !== root && ["inline", "contents"].includes(getComputedStyle(home).display)) home = home.parentElement;
  return home;
}

/** What is read of an element, in order: sentences, each with its box and its language. */
function piecesOf(root) {
  const pieces = [];
  let now = { text: "", home: root, lang: languageOf(root), isProse: false };
  const end = () => {
    const sentences = now.text.replace(/\s+/g, " ").trim().split(/(?<=[.!?…])\s+/);
    pieces.push(...sentences.filter((text) => /[\p{L}\p{N}]/u.test(text)).map((text) => ({ ...now, text })));
    now = { ...now, text: "" };
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && (node.matches(UNREAD) || !isShown(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.localName === "br") end();
    if (node.nodeType !== Node.TEXT_NODE || (node.data.trim() === "" && now.text === "")) continue;
    const home = homeOf(node.parentElement, root);
    const lang = languageOf(node.parentElement);
    if (home !== now.home || lang !== now.lang) {
      end();
      now = { text: "", home, lang, isProse: false };
    }
    if (node.data.trim() !== "" && !node.parentElement.closest(CHOICES)) now.isProse = true;
    now.text += node.data;
  }
  end();
  return pieces;
}

/** What is being read: which sentences, which one now, and the button that began it. */
const reading = { pieces: [], at: 0, button: undefined, isPaused: false, turn: 0, follows: true };
let bar;

function mark(piece) {
  document.querySelector(".is-read")?.classList.remove("is-read");
  if (!piece) return;
  piece.home.classList.add("is-read");
  if (!reading.follows) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  piece.home.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

function say() {
  const piece = reading.pieces[reading.at];
  if (!piece) return stop();
  mark(piece);
  const turn = ++reading.turn;
  const words = new SpeechSynthesisUtterance(piece.text);
  const voice = voiceFor(piece.lang);
  words.lang = voice?.lang ?? piece.lang;
  if (voice) words.voice = voice;
  // An end that belongs to something that was broken off does not count.
  words.onend = words.onerror = () => {
    if (turn !== reading.turn) return;
    reading.at += 1;
    say();
  };
  // Kept, because some browsers forget words that nobody holds on to and then never end.
  reading.words = words;
  speech.speak(words);
}

function silence() {
  reading.turn += 1;
  speech.cancel();
}

function showBar() {
  bar ??= makeBar();
  const isOn = reading.button !== undefined;
  bar.hidden = !isOn;
  document.documentElement.classList.toggle("is-reading", isOn);
  const drawing = icon(reading.isPaused ? "play" : "pause");
  const word = reading.isPaused ? opener.dataset.goOn : opener.dataset.pause;
  bar.querySelector("[data-pause]").innerHTML = `${drawing}<span>${word}</span>`;
}

function start(button, root) {
  stop();
  Object.assign(reading, { pieces: piecesOf(root), at: 0, button, isPaused: false, follows: true });
  button.setAttribute("aria-pressed", "true");
  showBar();
  say();
}

function stop() {
  if (!reading.button) return;
  silence();
  mark(undefined);
  reading.button.setAttribute("aria-pressed", "false");
  const button = reading.button;
  const hadFocus = bar?.contains(document.activeElement);
  reading.button = undefined;
  showBar();
  if (hadFocus) button.focus();
}

function pause() {
  if (!reading.button || reading.isPaused) return;
  silence();
  reading.isPaused = true;
  showBar();
}

function goOn() {
  reading.isPaused = false;
  showBar();
  say();
}

/** An icon from the sprite, the way `parts::icon` draws it. */
function icon(name) {
  const sprite = opener.querySelector("use").getAttribute("href").split("#")[0];
  return `<svg class="icon" aria-hidden="true" focusable="false"><use href="${sprite}#${name}"/></svg>`;
}

function makeButton(kind, drawing, word) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = kind;
  button.innerHTML = `${icon(drawing)}<span></span>`;
  button.querySelector("span").textContent = word;
  return button;
}

/** The bar at the foot of the window: wait, go on, stop. The page gets room below, so that it never covers words. */
function makeBar() {
  const made = document.createElement("div");
  made.className = "read-bar";
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", opener.dataset.group);
  const pauses = makeButton("button", "pause", opener.dataset.pause);
  pauses.dataset.pause = "";
  pauses.addEventListener("click", () => (reading.isPaused ? goOn() : pause()));
  const stops = makeButton("button button--primary", "x", opener.dataset.stop);
  stops.dataset.stopReading = "";
  stops.addEventListener("click", stop);
  made.append(pauses, stops);
  document.body.append(made);
  return made;
}

/** The heading of a block itself, not of a block inside it. */
function headingOf(block) {
  return [...block.querySelectorAll(HEADINGS)].find((heading) => heading.closest(BLOCKS) === block);
}

function nameOf(block, pieces) {
  const label = block.getAttribute("aria-label") || headingOf(block)?.textContent.trim();
  return label || pieces[0].text.split(" ").slice(0, 6).join(" ");
}

/** Puts the button at the end of the line of a heading. */
function placeBeside(button, heading) {
  const row = document.createElement("div");
  row.className = "read-row";
  heading.replaceWith(row);
  row.append(heading, button);
}

function place(button, block) {
  const heading = headingOf(block);
  if (block.matches(LIVE)) block.after(button);
  else if (block.matches(".alert")) block.lastElementChild.append(button);
  else if (block.matches(".card")) (block.querySelector(".card__body") ?? block).append(button);
  else if (block.matches(".notice") || !heading || heading.matches(".visually-hidden")) block.append(button);
  else if (heading.parentElement.matches(".heading-row")) heading.after(button);
  else placeBeside(button, heading);
}

function offerBlocks() {
  const texts = new Map();
  for (const block of main.querySelectorAll(BLOCKS)) {
    if (block.closest(NO_BLOCKS) || (block.localName === "section" && !headingOf(block))) continue;
    const pieces = piecesOf(block);
    const textOf = (some) => some.map((piece) => piece.text).join(" ");
    const text = textOf(pieces);
    const prose = textOf(pieces.filter((piece) => piece.isProse));
    texts.set(block, text);
    // A frame around one block, with nothing else in it, needs no button of its own besides.
    const around = block.parentElement.closest(BLOCKS);
    if (prose.split(" ").length < FEWEST_WORDS || texts.get(around) === text) continue;
    const button = makeButton("read-block", "volume-2", opener.textContent.trim());
    button.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-label", opener.dataset.block.replace("{name}", nameOf(block, pieces)));
    button.addEventListener("click", () => (reading.button === button ? stop() : start(button, block)));
    place(button, block);
  }
}

/** Shows the buttons as soon as there is a voice; some browsers find theirs only after a while. */
function offer() {
  if (!opener.hidden || !voiceFor(document.documentElement.lang || "nl")) return;
  opener.hidden = false;
  opener.addEventListener("click", () => (reading.button === opener ? stop() : start(opener, main)));
  offerBlocks();
}

if (speech && opener && main) {
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stop();
  });
  // Whoever looks elsewhere is not dragged back.
  for (const way of ["wheel", "touchmove"]) {
    document.addEventListener(way, () => (reading.follows = false), { passive: true });
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) pause();
  });
  window.addEventListener("pagehide", stop);
}
