// The living room, live: new messages come by themselves, and what could not be sent is sent later. The page works without
// this: then a form sends, and a link gets what is new.
"use strict";

/** How long is waited before what was not sent is sent again, in milliseconds. */
const SEND_AGAIN = 4000;
/** How many messages a page holds; the oldest go. */
const MOST_SHOWN = 300;

/** Runs `work` with the browser's storage for this tab; private windows may refuse it, and then nothing is kept. */
function withTabStorage(work) {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

/** The name under which words of this person are kept, which another who signs in in this tab neither sees nor sends. At signing
 * out app.js forgets them. */
function ownName(what) {
  return `kept:${document.body.dataset.reader || "guest"}:living-room:${what}`;
}

/** An id like those of the house: 32 hexadecimal digits, of which the first tell the time. */
function makeId() {
  const chance = crypto.getRandomValues(new Uint8Array(10));
  const tail = [...chance].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return Date.now().toString(16).padStart(12, "0") + tail;
}

/** What was typed and is not sent yet, kept over a reload. */
class Waiting {
  constructor() {
    const kept = withTabStorage((storage) => JSON.parse(storage.getItem(ownName("waiting")) ?? "[]"));
    this.list = Array.isArray(kept) ? kept : [];
  }
  keep() {
    withTabStorage((storage) => storage.setItem(ownName("waiting"), JSON.stringify(this.list)));
  }
  add(item) {
    this.list.push(item);
    this.keep();
  }
  remove(item) {
    this.list = this.list.filter((other) => other.id !== item.id);
    this.keep();
  }
}

/** The talk on this page. */
class Talk {
  constructor(place) {
    this.place = place;
    this.words = place.dataset;
    this.log = place.querySelector(".talk__log");
    this.list = place.querySelector("[data-talk]");
    this.status = place.querySelector("[data-status]");
    place.classList.add("talk--live");
    this.toEnd();
    this.log.addEventListener("scroll", () => {
      if (this.isAtEnd() && this.isBelow) this.say("");
    });
  }
  say(text, link) {
    this.isBelow = false;
    if (this.status.textContent.trim() === text && !link) return;
    this.status.textContent = text;
    if (!link) return;
    const open = document.createElement("a");
    open.href = "/huiskamer";
    open.textContent = link;
    this.status.append(" ", open);
  }
  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }
  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }
  /** Marks what the reader said. */
  own(item) {
    if (this.words.me === "" || item.dataset.by !== this.words.me) return;
    item.classList.add("said--own");
    const name = item.querySelector("[data-name]");
    if (name) name.textContent = this.words.you;
  }
  read(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.querySelector("li");
  }
  add(html) {
    const item = this.read(html);
    if (!item || document.getElementById(item.id)) return;
    const follows = this.isAtEnd();
    this.own(item);
    this.place.querySelector("[data-empty]")?.remove();
    this.list.append(item);
    while (this.list.children.length > MOST_SHOWN) this.list.firstElementChild.remove();
    if (follows || item.classList.contains("said--own")) this.toEnd();
    else {
      this.say(this.words.down);
      this.isBelow = true;
    }
  }
  change(html) {
    const item = this.read(html);
    const old = item && document.getElementById(item.id);
    if (!old) return;
    this.own(item);
    old.replaceWith(item);
  }
  room(html) {
    const state = this.place.querySelector("[data-room]");
    const isOpen = (element) => element.querySelector("[data-open]")?.dataset.open;
    const before = isOpen(state);
    state.innerHTML = html;
    // Another form belongs here now; what somebody is writing is not taken away.
    if (before !== isOpen(state)) this.say("", this.words.again);
  }
  who(html) {
    const place = document.querySelector("[data-who]");
    place.innerHTML = html;
    if (this.words.me === "") return;
    place.querySelector(`[data-by="${this.words.me}"] [data-you]`)?.removeAttribute("hidden");
  }
}

/** Listens to what happens in the room. */
function listen(talk, connected) {
  const stream = new EventSource(talk.words.live);
  let isLost = false;
  stream.addEventListener("message", (event) => talk.add(event.data));
  stream.addEventListener("changed", (event) => talk.change(event.data));
  stream.addEventListener("room", (event) => talk.room(event.data));
  stream.addEventListener("who", (event) => talk.who(event.data));
  stream.addEventListener("refresh", () => {
    stream.close();
    talk.say(talk.words.stale, talk.words.again);
  });
  stream.addEventListener("open", () => {
    if (isLost) talk.say(talk.words.back);
    isLost = false;
    connected();
  });
  stream.addEventListener("error", () => {
    if (!isLost) talk.say(talk.words.lost);
    isLost = true;
    // Browsers give up after some answers; somebody who waits does not.
    if (stream.readyState === EventSource.CLOSED) window.setTimeout(() => listen(talk, connected), SEND_AGAIN);
  });
}

/** The form with which somebody says something. */
class Form {
  constructor(form, talk) {
    this.form = form;
    this.talk = talk;
    this.field = form.elements.tekst;
    this.problem = form.querySelector("[data-problem]");
    this.shelf = form.querySelector("[data-waiting]");
    this.waiting = new Waiting();
    const draft = withTabStorage((storage) => storage.getItem(ownName("draft")));
    if (draft && this.field.value === "") this.field.value = draft;
    this.field.addEventListener("input", () => this.keepDraft());
    form.addEventListener("submit", (event) => this.submit(event));
    window.addEventListener("online", () => this.sendAll());
    this.show();
  }
  keepDraft() {
    withTabStorage((storage) => storage.setItem(ownName("draft"), this.field.value));
  }
  tell(sentence) {
    this.problem.querySelector("span").textContent = sentence;
    this.problem.hidden = sentence === "";
    this.form.querySelector("[data-field]").classList.toggle("field--error", sentence !== "");
    if (sentence === "") this.field.removeAttribute("aria-invalid");
    else this.field.setAttribute("aria-invalid", "true");
  }
  submit(event) {
    event.preventDefault();
    const quick = event.submitter?.name === "snel" ? event.submitter.value : "";
    const text = quick === "" ? this.field.value.trim() : event.submitter.textContent.trim();
    if (text === "") {
      this.field.focus();
      return;
    }
    this.waiting.add({ id: makeId(), quick, text });
    if (quick === "") {
      this.field.value = "";
      this.keepDraft();
    }
    this.tell("");
    // On a phone the keyboard stays; with a keyboard one goes on typing.
    this.field.focus();
    this.sendAll();
  }
  async sendAll() {
    if (this.isSending) return;
    this.isSending = true;
    window.clearTimeout(this.later);
    let ended = "sent";
    while (ended === "sent" && this.waiting.list.length > 0) ended = await this.send(this.waiting.list[0]);
    this.isSending = false;
    this.show();
    if (ended === "later") this.later = window.setTimeout(() => this.sendAll(), SEND_AGAIN);
  }
  /** Sends one; says whether it is sent, has to wait, or came back. */
  async send(item) {
    // Whose words these are: the house refuses them when somebody else signed in meanwhile.
    const body = new URLSearchParams({ id: item.id, tekst: item.text, van: this.talk.words.me });
    if (item.quick !== "") body.set("snel", item.quick);
    const answer = await fetch("/huiskamer", { method: "POST", body, headers: { Accept: "application/json" } }).catch(
      () => undefined,
    );
    if (answer?.ok) {
      this.waiting.remove(item);
      return "sent";
    }
    if (answer?.status === 422) {
      const { sentence } = await answer.json();
      this.giveBack(item, sentence);
      return "back";
    }
    if (answer?.status === 403) {
      this.talk.say(this.talk.words.refused, this.talk.words.again);
      return "back";
    }
    return "later";
  }
  /** Puts a message back in the field, before what is being typed there. */
  giveBack(item, sentence) {
    this.waiting.remove(item);
    if (item.quick === "") {
      this.field.value = [item.text, this.field.value].filter((part) => part !== "").join(" ");
      this.keepDraft();
    }
    this.tell(sentence);
  }
  show() {
    this.shelf.replaceChildren(
      ...this.waiting.list.map((item) => {
        const line = document.createElement("li");
        const why = document.createElement("b");
        why.textContent = this.talk.words.waits;
        line.append(why, item.text);
        return line;
      }),
    );
    this.shelf.hidden = this.waiting.list.length === 0;
  }
}

function begin() {
  const place = document.querySelector("[data-live]");
  if (!place || !("EventSource" in window)) return;
  const talk = new Talk(place);
  const form = place.querySelector("form[data-say]");
  const sender = form && new Form(form, talk);
  place.querySelector("[data-get-new]").parentElement.hidden = true;
  listen(talk, () => sender?.sendAll());
}

begin();
