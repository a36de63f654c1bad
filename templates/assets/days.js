// Tells anew how many days are left: a page that was built last week is read today.
//
// An element .when with data-deadline, data-start or data-end names the days it follows from, as the program does
// (Sources/Website/Lists/Board.swift). The words stand on the script's own element. Without this script the page shows
// the count of the day on which it was built, and the footer says which day that was.
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const months = words.months.split("|");
  const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000);
  // The site's day, wherever the reader is. A site of samples stays in its year, or nothing in it would be due.
  const now = new Date(Date.now() + words.offset * 60000).toISOString().slice(0, 10);
  const today = words.sample && Math.abs(days(words.built, now)) > 180 ? words.built : now;

  // What is due next: {state, label} of one announcement.
  const tell = ({ deadline, start, end, said, calm }) => {
    let event = start;
    if (start && end && start < today && today <= end) event = today;
    let day = deadline, isEvent = false;
    if (event && (!deadline || (deadline < today && event >= today))) { day = event; isEvent = true; }
    if (!day) return { state: "none", day: "", label: words.none };
    const left = days(today, day);
    if (left > 0) {
      const label = left === 1 ? words.leftOne : words.left.replace("{n}", left);
      return { state: left <= words.near ? "soon" : "open", day, label };
    }
    if (left === 0) return { state: "today", day, label: isEvent ? words.eventToday : words.today };
    if (isEvent) return { state: "past", day, label: words.past };
    if (calm) return { state: "past", day, label: words.due.replace("{date}", said) };
    const label = left === -1 ? words.lateOne : words.late.replace("{n}", -left);
    return { state: "late", day, label: label.replace("{date}", said) };
  };
  window._days = { today, tell };

  for (const row of document.querySelectorAll("[data-expires]")) if (row.dataset.expires < today) row.remove();

  const states = ["today", "soon", "open", "late", "done", "past", "none"];
  for (const when of document.querySelectorAll(".when[data-days]")) {
    const { state, day, label } = tell(when.dataset);
    when.lastChild.textContent = label;
    const row = when.closest("li, article");
    if (row) { row.classList.remove(...states); row.classList.add(state); }
    // The event took the deadline's place on the leaf: its day is another.
    const month = row && row.querySelector(".leaf .m"), number = row && row.querySelector(".leaf .d");
    if (!number || !day) continue;
    const name = months[day.slice(5, 7) - 1], digits = String(Number(day.slice(8)));
    if (month.textContent === name && number.textContent === digits) continue;
    month.textContent = name;
    number.textContent = digits;
    const full = when.querySelector(".vh");
    if (full) full.textContent = (day === when.dataset.start && when.dataset.full || `${digits} ${name} ${day.slice(0, 4)}`) + ": ";
  }

  // What is printed says of which day it is.
  for (const said of document.querySelectorAll("[data-as-of]")) {
    if (today === words.built) continue;
    const [y, m, d] = today.split("-").map(Number);
    const two = n => (n < 10 ? "0" : "") + n;
    // As papers write it: 05/4/2023 (Decree 30/2020/NĐ-CP, annex I).
    const month = m < 3 ? two(m) : m;
    const parts = {
      y, m, d, dd: two(d), month: months[m - 1], day_month: `${two(d)}/${month}`, short: `${two(d)}/${month}/${y}`,
      long: `ngày ${two(d)} tháng ${month} năm ${y}`,
    };
    said.textContent = said.dataset.asOf.replace(/\{(\w+)\}/g, (whole, name) => parts[name] || whole);
  }

  // How long a phase of the plan has still to go.
  for (const until of document.querySelectorAll("[data-until]")) {
    const left = days(today, until.dataset.until);
    if (left < 0) until.parentNode.hidden = true;
    else until.firstChild.textContent = left + " ";
  }

  // Until when the public is asked for comments.
  for (const asked of document.querySelectorAll("[data-asked-until]")) {
    const left = days(today, asked.dataset.askedUntil);
    asked.textContent = left > 1 ? words.asked.replace("{n}", left) : left === 1 ? words.askedOne
      : left === 0 ? words.askedLast : words.askedOver.replace("{date}", asked.dataset.said);
    if (left < 0) asked.parentNode.classList.replace("c-now", "c-wait");
  }

  // Paper cannot be unfolded.
  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll(".inbox details")) folded.open = true;
  });
})();
