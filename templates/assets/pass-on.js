// Copies an entry's address, the message with which it is passed on and the script for the loudspeaker, hands it to the
// programs of a telephone, and reads the text aloud.
//
// Message and script stand on the page, so without this script they can be marked and copied by hand; what only a script can do
// is hidden until it runs.
(() => {
  "use strict";
  const boxes = document.querySelectorAll(".pass");
  if (!boxes.length) return;

  // Pages opened from a folder may have no clipboard of their own: then what is marked is copied the old way.
  const byHand = (message) => {
    getSelection().selectAllChildren(message);
    const done = document.execCommand("copy");
    getSelection().removeAllRanges();
    return done;
  };
  // A script is copied with an empty line between its paragraphs, which on the page are set apart by space.
  const plain = (message) => [...message.children].map((one) => one.textContent).join("\n\n") || message.textContent;
  // A page opened from a folder has an address only where the site says it.
  const canonical = document.querySelector("link[rel=canonical]")?.href;
  const address = canonical || (location.protocol === "file:" ? "" : location.href.split("#")[0]);
  for (const box of boxes) {
    const message = box.querySelector("pre, .said"), status = box.querySelector("[role=status]");
    const offer = (name, action) => {
      const button = box.querySelector(`[data-${name}]`);
      if (!button) return;
      button.hidden = false;
      button.addEventListener("click", action);
    };
    const copy = async (text, shown) => {
      // Emptied first: the same words again would not be read out.
      status.textContent = "";
      let done = true;
      try { await navigator.clipboard.writeText(text); } catch { done = byHand(shown); }
      setTimeout(() => { status.textContent = done ? box.dataset.copied : box.dataset.failed; }, 100);
      return done;
    };
    offer("copy", () => copy(plain(message), message));
    if (address) {
      // Where the address cannot be copied it stays, to be marked by hand.
      const shown = document.createElement("p");
      shown.textContent = address;
      offer("link", async () => {
        box.append(shown);
        if (await copy(address, shown)) shown.remove();
      });
      // Whoever closes the choice of programs has not failed.
      if (navigator.share) offer("share", () => navigator.share({ title: document.title, url: address }).catch(() => {}));
    }
    offer("print", () => print());
  }

  // Only where the browser has a voice for the page's language; some find their voices late.
  const speak = document.querySelector("[data-stop]"), words = speak?.textContent;
  const synthesis = window.speechSynthesis;
  if (!speak || !synthesis) return;
  const language = document.documentElement.lang;
  const voice = () => synthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(language));
  const offer = () => { if (voice()) speak.hidden = false; };
  offer();
  synthesis.addEventListener?.("voiceschanged", offer);
  const stop = () => { synthesis.cancel(); speak.textContent = words; };
  speak.addEventListener("click", () => {
    if (synthesis.speaking) return stop();
    // By paragraphs: long texts are cut off by some voices.
    const texts = [...document.querySelectorAll("h1, .stand, .prose > p:not(.file), .prose > h2, .prose > ul > li, .prose > ol > li, .prose > blockquote p")];
    texts.forEach((element, place) => {
      const heard = element.cloneNode(true);
      for (const mark of heard.querySelectorAll("sup.footnote")) mark.remove();
      const part = new SpeechSynthesisUtterance(heard.textContent);
      part.voice = voice();
      part.lang = part.voice.lang;
      if (place === texts.length - 1) part.onend = stop;
      synthesis.speak(part);
    });
    speak.textContent = speak.dataset.stop;
  });
  addEventListener("pagehide", () => synthesis.cancel());
})();
