// Finds combinations of the board's filters in place: an agency's invitations of 2023.
//
// Each filter is a plain link to a list of its own; this script only adds that a second one looks through all years for
// what has both. What is chosen stands behind # in the address, so that it can be sent and marked. The announcements of a year
// are a script too (Sources/Website/Lists/BoardData.swift), loaded when they are first needed.
(() => {
  "use strict";
  const given = document.currentScript.dataset;
  const { today, tell } = window._days;
  const root = given.home.replace(/index\.html$/, "");
  const years = given.years.split(" ").filter(Boolean);
  const months = given.months.split("|");
  const box = document.querySelector(".filters");
  const still = document.getElementById("_still");
  const found = document.getElementById("_found");
  if (!box || !found) return;

  // Where a row stands follows from its day, so as the page grows old it may belong elsewhere; a group that the page does
  // not have is not made.
  for (const row of still.querySelectorAll(".rows > li")) {
    const group = row.closest("section");
    const wanted = { today: "_soon", soon: "_soon", open: "_later", none: "_later", late: "_past", past: "_past" };
    const place = document.getElementById(wanted[row.classList[0]])?.closest("section");
    if (!place || place === group || group.querySelector("#_pinned, #_gone")) continue;
    // What is past stands newest first.
    const list = place.querySelector("ul");
    if (place.querySelector("#_past")) list.prepend(row); else list.append(row);
  }
  for (const group of still.querySelectorAll("section")) {
    const count = group.querySelectorAll("li").length;
    group.hidden = count === 0;
    const said = group.querySelector("h2 .meta");
    if (said) said.textContent = count === 1 ? given.foundOne : given.found.replace("{n}", count);
  }

  // What the page itself is a list of.
  const own = {};
  for (const link of box.querySelectorAll("a[aria-current][data-value]")) {
    if (link.dataset.value) own[link.dataset.by] = link.dataset.value;
  }
  const loaded = {};
  window._board = (year, agencies, rows) => {
    loaded[year] = rows.map((row) => ({ ...row, year, to: row.o.map((place) => agencies[place]) }));
  };
  const load = (year) => loaded[year] ? Promise.resolve() : new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = given.data + year + ".js";
    script.onload = () => loaded[year] ? done() : failed();
    script.onerror = failed;
    document.head.append(script);
  });

  const chosen = () => {
    const values = { ...own };
    for (const [by, value] of new URLSearchParams(location.hash.slice(1))) {
      if (["agency", "kind", "year", "state"].includes(by)) values[by] = value;
    }
    return values;
  };
  const stateOf = (row) => {
    if (row.r) return "superseded";
    if (row.x && row.x < today) return "expired";
    const { state } = row.told;
    return state === "none" ? "undated" : state === "late" || state === "past" ? "past" : "open";
  };

  const make = (tag, className, ...inside) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...inside);
    return element;
  };
  const link = (label, address) => {
    const element = make("a", "", label);
    element.href = root + address;
    return element;
  };
  const leafOf = ({ day }) => {
    const leaf = make("div", "leaf");
    leaf.setAttribute("aria-hidden", "true");
    if (day) leaf.append(make("span", "m", months[day.slice(5, 7) - 1]), make("span", "d", String(Number(day.slice(8)))));
    else leaf.append(make("span", "m", given.leafNews), make("span", "no", given.leafNone));
    return leaf;
  };
  const draw = (row) => {
    const { day } = row.told, when = make("span", "when", row.told.label);
    // The leaf is not read out.
    if (day) when.prepend(make("span", "vh", `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}: `));
    const tags = make("p", "tags", when);
    const badge = (text, kind) => tags.append(" ", make("span", kind ? "badge " + kind : "badge", text));
    if (row.u) badge(row.u, "khan");
    tags.append(" ", make("span", "meta", row.w));
    if (row.p) badge(given.pinned);
    if (row.r) badge(given.replaced);
    if (row.m && given.sample) badge(given.sample, "mau");
    if (row.b) badge(given.bloc);
    const about = make("div", "", tags, make("h3", "", link(row.t, row.a)),
      make("p", "meta", [row.n, row.i, row.d].filter(Boolean).join(" · ")));
    for (const [label, address] of row.f || []) about.append(make("p", "meta file", link(label, address)));
    const gone = row.state === "expired" || row.state === "superseded";
    return make("li", gone ? "past" : row.told.state, leafOf(row.told), about, make("p", "meta to", given.to + " " + row.g));
  };
  // What is ahead by its day, then what has none, then what is past, newest first.
  const rank = { open: 0, undated: 1, past: 2, expired: 3, superseded: 3 };
  const order = (a, b) => rank[a.state] - rank[b.state]
    || (a.state === "open" ? a.told.day.localeCompare(b.told.day) : 0);

  // What is chosen, as its links call it, without the count behind.
  const nameOf = ([by, value]) => {
    const named = box.querySelector(`a[data-by="${by}"][data-value="${CSS.escape(value)}"]`);
    return named ? named.textContent.replace(/ \(\d+\)$/, "") : "";
  };
  const status = document.getElementById("_status");
  let wasChosen = false;

  const show = async () => {
    const values = chosen();
    const isOwn = Object.keys(values).every((by) => values[by] === own[by]);
    for (const a of box.querySelectorAll("a[data-by]")) {
      if (a.dataset.value === (values[a.dataset.by] || "")) a.setAttribute("aria-current", "page");
      else a.removeAttribute("aria-current");
    }
    still.hidden = !isOwn;
    found.hidden = isOwn;
    if (isOwn) return;
    const wanted = values.year ? years.filter((year) => year === values.year) : years;
    const empty = found.querySelector(".empty");
    try {
      await Promise.all(wanted.map(load));
    } catch {
      if (JSON.stringify(chosen()) !== JSON.stringify(values)) return;
      found.querySelector("h2").textContent = found.querySelector("h2").dataset.name;
      found.querySelector("ul").replaceChildren();
      status.textContent = empty.textContent = given.failed;
      empty.hidden = false;
      return;
    }
    // Another choice may have been made while the files came.
    if (JSON.stringify(chosen()) !== JSON.stringify(values)) return;
    const rows = wanted.flatMap((year) => loaded[year] || []).map((row) => {
      const told = tell({ deadline: row.l, start: row.s, end: row.e, said: row.y, calm: row.k === "consultation" });
      return { ...row, told };
    });
    for (const row of rows) row.state = stateOf(row);
    const hits = rows.filter((row) =>
      (!values.agency || row.to.includes(values.agency)) && (!values.kind || row.k === values.kind)
      && (values.state ? row.state === values.state : rank[row.state] < (values.agency && !values.year ? 2 : 3))).sort(order);
    const count = hits.length === 1 ? given.foundOne : given.found.replace("{n}", hits.length);
    status.textContent = [Object.entries(values).map(nameOf).filter(Boolean).join(" · "), count].join(": ");
    found.querySelector("h2").textContent = status.textContent;
    found.querySelector("ul").replaceChildren(...hits.map(draw));
    empty.textContent = given.noneFound;
    empty.hidden = hits.length > 0;
    if (wasChosen) found.scrollIntoView();
    wasChosen = false;
  };

  box.addEventListener("click", (event) => {
    const a = event.target.closest("a[data-by]");
    if (!a || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const { by, value } = a.dataset;
    const values = chosen();
    if (by in own) {
      // Another of the page's own kind is another page; what narrows this one narrows that one too.
      const others = Object.entries(values).filter(([other, chosen]) => other !== by && chosen !== own[other]);
      if (!others.length) return;
      event.preventDefault();
      location.href = a.href.split("#")[0] + "#" + new URLSearchParams(others);
      return;
    }
    // On the board itself the first choice leads to its own list.
    const others = Object.keys(values).filter((other) => other !== by);
    if (!others.length) return;
    event.preventDefault();
    if (value && values[by] !== value) values[by] = value; else delete values[by];
    for (const other of Object.keys(own)) if (values[other] === own[other]) delete values[other];
    wasChosen = true;
    location.hash = new URLSearchParams(values).toString();
  });
  document.getElementById("_clear").addEventListener("click", () => {
    location.hash = "";
    box.querySelector("summary").focus();
  });
  window.addEventListener("hashchange", show);
  // On a telephone they would fill the first screen.
  box.open = matchMedia("(min-width: 48rem)").matches || Object.keys(chosen()).length > 0;
  show();
})();
