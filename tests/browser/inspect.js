// What is wrong with the page that is open, beyond what axe looks at: text that is too small, targets that are too
// small, pictures and icons that are not there. Runs inside the page; returns sentences.
const [smallestText, smallestTarget, done] = arguments;
const faults = new Set();

/** An element as a person would look it up in the source. */
function nameOf(element) {
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  const words = (element.textContent || element.getAttribute("aria-label") || element.name || "").trim();
  return `<${element.localName}${classes}> "${words.replace(/\s+/g, " ").slice(0, 40)}"`;
}

/** Whether a box can be seen: not hidden for the eyes only, and not parked above the page until it gets the focus. */
function isSeen(box) {
  return box.width > 1 && box.height > 1 && box.bottom + window.scrollY > 0;
}

function checkText() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (text.data.trim() === "" || parent.closest("script, style, noscript, option, svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (!isSeen(range.getBoundingClientRect()) || !isSeen(parent.getBoundingClientRect())) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < smallestText) faults.add(`text of ${size} px: ${nameOf(parent)}`);
  }
  for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    const size = parseFloat(getComputedStyle(field).fontSize);
    if (isSeen(field.getBoundingClientRect()) && size < smallestText) {
      faults.add(`text of ${size} px in a field: ${nameOf(field)}`);
    }
  }
}

/** What answers to a click on this element: its label, the card that its link is stretched over, or itself. */
function targetOf(element) {
  if (["radio", "checkbox"].includes(element.type)) return element.closest("label") ?? element;
  const after = getComputedStyle(element, "::after");
  if (after.content !== "none" && after.position === "absolute") return element.offsetParent ?? element;
  return element;
}

/** A link within a sentence may be as high as the sentence (WCAG 2.5.8, inline). */
function isInline(element) {
  if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
  const around = element.parentElement.textContent.trim();
  return around.length > element.textContent.trim().length || element.closest(".prose, p, li, dd") !== null;
}

/** A trap for programs: no eye, no key and no screen reader comes there. */
function isOutOfReach(element) {
  return element.tabIndex < 0 && element.closest("[aria-hidden=true]") !== null;
}

function checkTargets() {
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    if (element.type === "hidden" || isInline(element) || isOutOfReach(element)) continue;
    const box = targetOf(element).getBoundingClientRect();
    if (!isSeen(box)) continue;
    if (Math.min(box.width, box.height) < smallestTarget) {
      faults.add(`target of ${Math.round(box.width)} by ${Math.round(box.height)} px: ${nameOf(element)}`);
    }
  }
}

async function checkPictures() {
  for (const picture of document.images) picture.loading = "eager";
  await Promise.allSettled([...document.images].map((picture) => picture.decode()));
  for (const picture of document.images) {
    if (picture.naturalWidth === 0) faults.add(`a picture that does not load: ${picture.getAttribute("src")}`);
  }
  const uses = [...document.querySelectorAll("use")].map((use) => use.getAttribute("href").split("#"));
  const sprites = new Map();
  for (const [address, id] of uses) {
    if (!sprites.has(address)) sprites.set(address, await (await fetch(address)).text());
    if (!sprites.get(address).includes(`id="${id}"`)) faults.add(`an icon that does not exist: ${id}`);
  }
}

checkText();
checkTargets();
checkPictures().then(
  () => done([...faults]),
  (error) => done([...faults, `the page cannot be looked at: ${error}`]),
);
