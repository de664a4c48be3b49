// Passkeys: asks the house for a question, lets the browser answer it, and sends the answer in with the form around it.
// Without this script, or in a browser that knows no passkeys, the forms stay hidden and the code by e-mail is the way in.
"use strict";

/** Bytes from base64url. */
function toBytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** Base64url from bytes; undefined stays undefined. */
function toText(buffer) {
  if (!buffer) return undefined;
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The options as the browser wants them: what is bytes there is text in JSON. */
function readOptions(options) {
  const key = options.publicKey;
  key.challenge = toBytes(key.challenge);
  if (key.user) key.user.id = toBytes(key.user.id);
  for (const list of [key.excludeCredentials, key.allowCredentials]) {
    for (const one of list ?? []) one.id = toBytes(one.id);
  }
  return options;
}

/** What the browser answered, as JSON. */
function writeAnswer(credential) {
  const said = credential.response;
  const response = { clientDataJSON: toText(said.clientDataJSON) };
  for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (said[name]) response[name] = toText(said[name]);
  }
  const { id, rawId, type } = credential;
  return JSON.stringify({ id, rawId: toText(rawId), type, response, clientExtensionResults: {} });
}

/** Asks the house, asks the browser, and sends the form. */
async function answerWith(form) {
  const asked = await fetch(form.dataset.passkeyAsk, { method: "POST" });
  if (!asked.ok) throw new Error(String(asked.status));
  const { question, options } = await asked.json();
  const credential = await navigator.credentials[form.dataset.passkeyWay](readOptions(options));
  form.elements.namedItem("question").value = question;
  form.elements.namedItem("answer").value = writeAnswer(credential);
  form.submit();
}

function offerPasskeys() {
  if (!window.PublicKeyCredential || !window.isSecureContext) return;
  document.querySelectorAll("[data-passkey]").forEach((place) => {
    place.hidden = false;
  });
  document.querySelectorAll("[data-passkey-else]").forEach((place) => {
    place.hidden = true;
  });
  document.querySelectorAll("form[data-passkey-ask]").forEach((form) => {
    const said = form.querySelector("[data-passkey-said]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      said.textContent = "";
      answerWith(form).catch(() => {
        said.textContent = said.dataset.passkeySaid;
      });
    });
  });
}

offerPasskeys();
