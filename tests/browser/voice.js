// A voice that a test plays, in the place of the browser's own. Runs before the scripts of each page.
const known = ["nl-NL", "en-GB"].map((lang) => ({ lang, name: lang, localService: true }));
let voices = window.location.hash === "#mute" ? [] : known;
let now;
window.said = [];
const speech = new EventTarget();
Object.assign(speech, {
  getVoices: () => voices,
  speak: (words) => {
    now = words;
    window.said.push([words.text, words.lang]);
  },
  cancel: () => {
    const broken = now;
    now = undefined;
    broken?.onerror?.(new Event("error"));
  },
});
Object.defineProperty(window, "speechSynthesis", { value: speech });
window.SpeechSynthesisUtterance = function (text) {
  this.text = text;
};

/** The voice comes to the end of its sentence. */
window.sayNext = () => {
  const ended = now;
  now = undefined;
  ended?.onend?.(new Event("end"));
};

/** The browser finds its voices at last. */
window.voiceComes = () => {
  voices = known;
  speech.dispatchEvent(new Event("voiceschanged"));
};
