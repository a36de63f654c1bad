// What a reader chose of text size, ground and contrast is kept in this browser alone, and stands before the page is
// painted: the line in the page's head sees to that. Here the choice is made. A page opened from a folder has no
// server, so this is one plain script; where the browser keeps nothing, the choice holds for the page.
(function () {
  "use strict";
  var root = document.documentElement;
  var box = document.getElementById("_reader");
  if (!box) return;

  box.querySelectorAll("input").forEach(function (input) {
    var what = input.name.slice(1);
    input.checked = input.value === (root.dataset[what] || "");
    input.addEventListener("change", function () {
      if (input.value) root.dataset[what] = input.value;
      else delete root.dataset[what];
      try {
        if (input.value) localStorage.setItem("reader-" + what, input.value);
        else localStorage.removeItem("reader-" + what);
      } catch (refused) {}
    });
  });

  // It closes like any other menu.
  box.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !box.open) return;
    box.open = false;
    box.querySelector("summary").focus();
  });
  box.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) box.open = false;
  });
  document.addEventListener("click", function (event) {
    if (!box.contains(event.target)) box.open = false;
  });
})();
