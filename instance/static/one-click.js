// The answer that a link from a mail already chose is given at once. Without this, there is a button for it.
"use strict";

const button = document.querySelector("[data-one-click]");
const [navigation] = performance.getEntriesByType("navigation");
// Who comes back to this page wants to look, not to answer again.
if (button && navigation?.type === "navigate") {
  button.form.requestSubmit(button);
}
