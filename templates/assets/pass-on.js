// Copies the message with which an entry is passed on, and reads the text aloud.
//
// The message stands on the page, so without this script it can be marked and copied by hand; what only a script can do
// is hidden until it runs.
(() => {
  "use strict";
  const box = document.querySelector(".pass");
  if (!box) return;
  const message = box.querySelector("pre"), copy = box.querySelector("[data-copy]"), says = box.querySelector("[role=status]");

  // Pages opened from a folder may have no clipboard of their own: then what is marked is copied the old way.
  const byHand = () => {
    getSelection().selectAllChildren(message);
    const done = document.execCommand("copy");
    getSelection().removeAllRanges();
    return done;
  };
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    let done = true;
    try { await navigator.clipboard.writeText(message.textContent); } catch { done = byHand(); }
    if (done) says.textContent = copy.dataset.copy;
  });

  // Only where the browser has a voice for the page's language; some find their voices late.
  const speak = box.querySelector("[data-stop]"), words = speak.textContent;
  const synthesis = window.speechSynthesis;
  if (!synthesis) return;
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
