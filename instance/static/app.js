// Small extras on top of pages that work without it: wide filters, kept form text, copied addresses, printing, looking again.
// Reading aloud is in read-aloud.js, hints for writers in writing.js, size and colours in choices.js.
"use strict";

/** Runs `work` with the browser's storage for this tab; private windows may refuse it, and then nothing is kept. */
function withStorage(work) {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

/** Where somebody signs out, and where they take their account away: with them go the words that this tab kept. */
const WAYS_OUT = ["/uitloggen", "/ik/weg"];

/** The name under which words are kept: those of one person are never shown to another who uses the same tab. */
function keptName(form) {
  return `kept:${document.body.dataset.reader || "guest"}:${form}`;
}

/** Forgets all words that this tab kept, once the page is left by a way out. Nothing is kept after that moment. */
function forgetOnTheWayOut() {
  const forget = () => {
    withStorage((storage) => {
      const names = Object.keys(storage).filter((name) => name.startsWith("kept:"));
      names.forEach((name) => storage.removeItem(name));
    });
  };
  document.addEventListener("submit", (event) => {
    const action = event.submitter?.getAttribute("formaction") ?? event.target.getAttribute("action");
    if (WAYS_OUT.includes(action)) window.addEventListener("pagehide", forget, { once: true });
  });
}

/** Changes the word on a button and leaves its icon alone. */
function setWord(button, word) {
  const place = button.querySelector("span") ?? button;
  place.textContent = word;
}

/** Opens the filters where there is room for them beside the list. */
function openWideFilters() {
  if (!window.matchMedia("(min-width: 62em)").matches) return;
  document.querySelectorAll("details[data-open-wide]").forEach((details) => {
    details.open = true;
  });
}

/** Fields whose text may be kept: never passwords, codes, files or hidden tokens. */
function keptFields(form) {
  const skipped = ["password", "file", "hidden", "submit", "button"];
  return [...form.elements].filter(
    (field) => field.name && !skipped.includes(field.type) && field.autocomplete !== "one-time-code",
  );
}

/** Puts kept text back in a form that came back empty, and keeps what is typed from now on. */
function keepForm(form) {
  const key = keptName(form.dataset.keep);
  const address = new URLSearchParams(window.location.search);
  const kept = withStorage((storage) => JSON.parse(storage.getItem(key) ?? "null"));
  const fields = keptFields(form);
  const isChoice = (field) => field.type === "checkbox" || field.type === "radio";
  const isUntouched = fields.every(
    (field) => isChoice(field) || field.tagName === "SELECT" || field.value === field.defaultValue,
  );
  if (Array.isArray(kept) && isUntouched) {
    for (const field of fields) {
      const values = kept.filter(([name]) => name === field.name).map(([, value]) => value);
      // What the address chooses is newer than what was kept.
      if (address.has(field.name)) continue;
      if (isChoice(field)) field.checked = values.includes(field.value);
      else if (values.length > 0 && field.value === "") field.value = values[0];
    }
  }
  form.addEventListener("input", () => {
    const filled = keptFields(form)
      .filter((field) => !isChoice(field) || field.checked)
      .map((field) => [field.name, field.value]);
    withStorage((storage) => storage.setItem(key, JSON.stringify(filled)));
  });
}

/** Forgets the text of forms that were sent with success: the next page says so with data-kept-done. */
function forgetSentForms() {
  document.querySelectorAll("[data-kept-done]").forEach((place) => {
    withStorage((storage) => storage.removeItem(keptName(place.dataset.keptDone)));
  });
}

/** Shows the buttons that copy an address, and says when it was done. */
function offerCopying() {
  if (!navigator.clipboard) return;
  document.querySelectorAll("[data-copy]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.setAttribute("aria-live", "polite");
      setWord(button, button.dataset.copied || button.textContent);
    });
  });
}

/** Shows the buttons that print the page. */
function offerPrinting() {
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
}

/** Where something is still being looked for: asks again each second, and shows the page when it says something else. */
function lookAgain() {
  if (!document.querySelector("[data-look-again]")) return;
  const ask = async () => {
    const answer = await fetch(window.location.href).catch(() => undefined);
    const page = answer?.ok ? await answer.text() : "data-look-again";
    if (page.includes("data-look-again")) window.setTimeout(ask, 1000);
    else window.location.reload();
  };
  window.setTimeout(ask, 1000);
}

/** After a form came back with mistakes, the summary of them is where the keyboard starts. */
function goToMistakes() {
  document.getElementById("error-summary")?.focus();
}

forgetOnTheWayOut();
forgetSentForms();
document.querySelectorAll("form[data-keep]").forEach(keepForm);
openWideFilters();
offerCopying();
offerPrinting();
lookAgain();
goToMistakes();
