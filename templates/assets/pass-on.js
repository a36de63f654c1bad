// Copies the message with which an entry is passed on and the script for the loudspeaker, and reads the text aloud.
//
// Both stand on the page, so without this script they can be marked and copied by hand; what only a script can do
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
  for (const box of boxes) {
    const message = box.querySelector("pre, .said"), copy = box.querySelector("[data-copy]");
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      let done = true;
      try { await navigator.clipboard.writeText(plain(message)); } catch { done = byHand(message); }
      if (done) box.querySelector("[role=status]").textContent = copy.dataset.copy;
    });
    const paper = box.querySelector("[data-print]");
    if (!paper) continue;
    paper.hidden = false;
    paper.addEventListener("click", () => print());
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
    const texts = [...document.querySelectorAll("h1, .stand, .prose > p, .prose > h2, .prose > ul > li, .prose > ol > li, .prose > blockquote p")];
    texts.forEach((element, place) => {
      const part = new SpeechSynthesisUtterance(element.textContent);
      part.voice = voice();
      part.lang = part.voice.lang;
      if (place === texts.length - 1) part.onend = stop;
      synthesis.speak(part);
    });
    speak.textContent = speak.dataset.stop;
  });
  addEventListener("pagehide", () => synthesis.cancel());
})();
