// Larger letters and other colours without leaving the page: nothing that was typed is lost, and the place stays. Without
// this script the same buttons send their form, and the page comes back as it was chosen.

const FORM = 'form[action="/preferences"]';

/** Sends the choice and returns the page as it looks with it; undefined when that does not work out. */
async function ask(form, button) {
  const body = new URLSearchParams(new FormData(form));
  body.set(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
  const text = await answer?.text().catch(() => undefined);
  return text && new DOMParser().parseFromString(text, "text/html");
}

/** Puts what the server chose on this page: the looks, and the buttons for what can be chosen next. */
function wear(page) {
  const mine = document.querySelectorAll(FORM);
  const fresh = page.querySelectorAll(FORM);
  if (mine.length !== fresh.length) return false;
  for (const choice of ["theme", "size"]) {
    const value = page.documentElement.dataset[choice];
    if (value === undefined) delete document.documentElement.dataset[choice];
    else document.documentElement.dataset[choice] = value;
  }
  mine.forEach((form, index) => {
    // The button for reading aloud stays: it may be busy.
    const reader = form.querySelector("[data-read-aloud]");
    if (reader) fresh[index].querySelector("[data-read-aloud]")?.replaceWith(reader);
    form.replaceChildren(...fresh[index].childNodes);
  });
  return true;
}

document.addEventListener("submit", async (event) => {
  const { target: form, submitter: button } = event;
  if (!form.matches(FORM) || !["size", "theme"].includes(button?.name) || form.dataset.plain) return;
  event.preventDefault();
  const place = [...document.querySelectorAll(FORM)].indexOf(form);
  const top = button.getBoundingClientRect().top;
  const page = await ask(form, button);
  if (!page || !wear(page)) {
    form.dataset.plain = "yes";
    form.requestSubmit(button);
    return;
  }
  const next = document.querySelectorAll(FORM)[place].querySelector(`button[name="${button.name}"]`);
  window.scrollBy(0, next.getBoundingClientRect().top - top);
  next.focus({ preventScroll: true });
});
