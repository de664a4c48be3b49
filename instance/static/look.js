// Shows a colour and a drawing while somebody chooses them: the whole page wears them, and the server says what is made of
// the colour and how well that can be read. Without this there is a button that shows the page again.
"use strict";

const form = document.querySelector("form[data-look]");
const place = document.querySelector("[data-tints]");
const sheet = document.querySelector('link[rel="stylesheet"][href^="/theme.css"]');
let asking = new AbortController();

/** The colours that have a name: `green=#1e5b43 blue=#0b4f6c`. */
const named = new Map((form?.dataset.colours ?? "").split(" ").map((pair) => pair.split("=")));

/** The colour that is chosen now, without its #. */
function chosenColour() {
  const chosen = form.elements.colour.value;
  return (named.get(chosen) ?? form.elements.own_colour.value).replace("#", "");
}

/** Lets the page wear the colour and the drawing. */
function wear(colour, facade) {
  const address = new URL(sheet.href);
  address.searchParams.set("colour", colour);
  address.searchParams.set("facade", facade);
  sheet.href = address.pathname + address.search;
}

/** Asks what is made of a colour, and puts that on the page; only the newest question counts. */
async function showTints(colour) {
  asking.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`${form.dataset.look}?kleur=${colour}`, { signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.body.childNodes);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

function show(event) {
  if (event.target.name === "own_colour") form.elements.colour.value = "own";
  const facade = form.elements.facade.value;
  const drawing = form.querySelector('input[name="facade"]:checked + img');
  wear(chosenColour(), facade);
  if (drawing) document.querySelector("[data-house]").src = drawing.src;
  if (event.target.name !== "facade") showTints(chosenColour());
}

if (form && place && sheet) form.addEventListener("input", show);
