// Buttons that put marks in a text: headings, bold, lists, links. Without script people type the marks themselves.
"use strict";

/** Puts `before` and `after` around what is chosen, and leaves what was chosen chosen. */
function around(field, before, after) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  field.setRangeText(before + value.slice(start, end) + after, start, end, "end");
  field.setSelectionRange(start + before.length, end + before.length);
}

/** Puts a mark at the begin of every line that is chosen, or takes it away when all of them have it. */
function before(field, mark) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const from = value.lastIndexOf("\n", start - 1) + 1;
  const next = value.indexOf("\n", end);
  const till = next === -1 ? value.length : next;
  const lines = value.slice(from, till).split("\n");
  const all = lines.every((line) => line.startsWith(mark));
  const marked = lines.map((line) => (all ? line.slice(mark.length) : mark + line));
  field.setRangeText(marked.join("\n"), from, till, "end");
}

/** Shows a row of buttons and makes them work on its field. One of them is in the tab order; arrows reach the others. */
function offerMarks(row) {
  const field = document.getElementById(row.dataset.marks);
  if (!field) return;
  const buttons = [...row.querySelectorAll("button")];
  const reach = (button) => {
    for (const one of buttons) one.tabIndex = one === button ? 0 : -1;
  };
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => {
      reach(button);
      field.focus();
      if (button.dataset.line) before(field, button.dataset.line);
      else around(field, button.dataset.before, button.dataset.after);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    button.addEventListener("keydown", (event) => {
      const isRightToLeft = getComputedStyle(row).direction === "rtl";
      const step = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = buttons[(index + step + buttons.length) % buttons.length];
      reach(next);
      next.focus();
    });
  });
  reach(buttons[0]);
  row.hidden = false;
}

document.querySelectorAll("[data-marks]").forEach(offerMarks);
