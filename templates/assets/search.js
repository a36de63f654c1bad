// Search for Vietnamese, from the index that the build makes beside this page (docs/architecture.md, "The search index").
// Classic scripts only: opened from a folder, a page may neither fetch nor import. Every file of the index is a script
// that calls searchPart(name, data).
"use strict";
(() => {
  const form = document.getElementById("_search"), field = form.elements.q;
  const says = document.getElementById("_says"), hits = document.getElementById("_hits");
  const results = document.getElementById("_results"), further = document.getElementById("_further"), more = document.getElementById("_more");
  const old = document.getElementById("_old"), wider = document.getElementById("_wider"), ways = document.getElementById("_ways");
  const choices = ["kind", "agency", "movement"], filters = [...choices, "year"];
  const pageSize = 10, longest = 12;  // rows at a time; syllables that are looked at

  // ---- Files ----

  const parts = new Map();
  let folder, root;

  /** The data of the file `name`, loaded once. */
  function load(name) {
    if (!parts.has(name)) {
      const part = {};
      part.promise = new Promise((done, failed) => Object.assign(part, {done, failed}));
      parts.set(name, part);
      const script = document.createElement("script");
      // By its version: what a browser kept of another index would number other documents.
      script.src = folder + name + ".js?" + root.version;
      script.onerror = () => {
        parts.delete(name);  // so that another try asks again
        script.remove();
        part.failed(new Error(name));
      };
      // What came in its place, such as the page that a network asks to sign in at, calls nothing.
      script.onload = () => part.isThere || script.onerror();
      document.head.append(script);
    }
    return parts.get(name).promise;
  }

  window.searchPart = (name, data) => {
    if (name === "root") {
      folder = document.currentScript.src.replace(/root\.js.*$/, "");
      root = data;
      root.past = new Set(new Bits(data.past).optionalList());
      root.large = new Set(data.large);
      return start();
    }
    const part = parts.get(name);
    if (!part) return;
    part.isThere = true;
    part.done(typeof data === "string" ? new Bits(data) : data);
  };

  addEventListener("load", () => {
    if (!root) says.textContent = form.dataset.failed;
  });

  // ---- Bits ----

  class Bits {
    constructor(text) {
      // Two digits of base 91, from # to ~ without the backslash, are thirteen bits.
      const digit = at => text.charCodeAt(at) - (text.charCodeAt(at) < 92 ? 35 : 36);
      this.bytes = new Uint8Array(text.length * 13 >> 4);
      for (let at = 0, value = 0, width = 0, filled = 0; at < text.length; at += 2) {
        value = value << 13 | digit(at) * 91 + digit(at + 1);
        for (width += 13; width >= 8;) this.bytes[filled++] = value >> (width -= 8) & 255;
        value &= (1 << width) - 1;
      }
      this.at = 0;
    }
    bit() {
      const bit = this.bytes[this.at >> 3] >> (7 - (this.at & 7)) & 1;
      this.at++;
      return bit;
    }
    read(width) {
      let value = 0;
      while (width-- > 0) value = value * 2 + this.bit();
      return value;
    }
    /** Elias's gamma code: as many zeros as bits follow the first one. */
    count() {
      let width = 0;
      while (!this.bit()) width++;
      return 2 ** width + this.read(width);
    }
    /** Document numbers, ascending: a bit for each where these are over 40 %, else gaps in Rice's code. */
    list() {
      const total = root.documents, count = this.count(), list = new Uint32Array(count);
      let filled = 0, next = 0;
      if (count * 5 > total * 2) {
        for (let number = 0; number < total; number++) if (this.bit()) list[filled++] = number;
        return list;
      }
      const mean = Math.floor(total * 11 / (count * 16)), rest = mean < 1 ? 0 : 31 - Math.clz32(mean);
      while (filled < count) {
        let steps = 0;
        while (this.bit()) steps++;
        next += steps * 2 ** rest + this.read(rest);
        list[filled++] = next++;
      }
      return list;
    }
    optionalList() {
      return this.bit() ? this.list() : [];
    }
    letters() {
      let letters = "";
      for (let left = this.read(3); left > 0; left--) {
        const code = this.read(6);
        letters += String.fromCharCode(code + (code < 11 ? 47 : 86));
      }
      return letters;
    }
    /** A word of which the first letters are those of the word `before`. */
    frontCoded(before) {
      return before.slice(0, this.read(3)) + this.letters();
    }
    marking(ways) {
      return this.read(ways < 2 ? 0 : 32 - Math.clz32(ways - 1));
    }
    /** Each spelling of a word or pair, with the documents that have it, that have it in the title, and in a name. */
    spellings(...bases) {
      const ways = bases.map(waysOfMarking), found = [];
      for (let left = this.count(); left > 0; left--) {
        const marks = ways.map(way => this.marking(way));
        found.push({bases, marks, list: this.list(), titles: this.optionalList(), names: this.optionalList()});
      }
      return found;
    }
  }

  // ---- Syllables ----

  // How many forms a letter has, and which quality mark makes which of them: breve, circumflex, horn.
  const forms = {a: 3, d: 2, e: 2, o: 3, u: 2};
  const qualities = {a: {"\u0306": 1, "\u0302": 2}, e: {"\u0302": 1}, o: {"\u0302": 1, "\u031b": 2}, u: {"\u031b": 1}};
  const written = {a: ["", "\u0306", "\u0302"], e: ["", "\u0302"], o: ["", "\u0302", "\u031b"], u: ["", "\u031b"]};
  const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

  const hasVowel = base => /[aeiouy]/.test(base);

  function waysOfMarking(base) {
    let ways = hasVowel(base) ? 6 : 1;
    for (const letter of base) ways *= forms[letter] || 1;
    return ways;
  }

  /** The marks of a syllable letter by letter, the tone last, from its number. */
  function marksOf(base, marking) {
    const marks = [hasVowel(base) ? marking % 6 : 0];
    if (hasVowel(base)) marking = Math.floor(marking / 6);
    for (const letter of [...base].reverse()) {
      const count = forms[letter] || 1;
      marks.unshift(marking % count);
      marking = Math.floor(marking / count);
    }
    return marks;
  }

  /** A syllable as it is written; the tone stands where the old rules put it. */
  function spell(base, marking) {
    const marks = marksOf(base, marking), tone = marks.pop();
    let start = base.search(/[aeiouy]/);
    if (/^(qu|gi)[aeiouy]/.test(base)) start = 2;
    let end = start;
    while (/[aeiouy]/.test(base[end] || "")) end++;
    let bearer = start + (end < base.length ? end - start - 1 : end - start === 3 ? 1 : 0);
    for (let at = start; at < end; at++) if (marks[at]) bearer = at;
    let text = "";
    for (let at = 0; at < base.length; at++) {
      const letter = base[at];
      text += letter === "d" && marks[at] ? "đ" : letter + (written[letter] || [""])[marks[at]];
      if (at === bearer) text += tones[tone];
    }
    return text.normalize("NFC");
  }

  /** The syllables of `text`, each with its letters, its marks and its place. */
  function syllables(text) {
    const found = [];
    let syllable;
    for (let at = 0; at < text.length; at++) {
      if (/['`\u02bc\u2018\u2019\u200b-\u200d\u2060\ufeff\u00ad]/.test(text[at])) continue;
      let isLetter = false;
      for (const sign of text[at].toLowerCase().normalize("NFD")) {
        const letter = /[đð]/.test(sign) ? "d" : sign;
        if (/[0-9a-z]/.test(letter)) {
          if (!syllable || syllable.base.length === 7) found.push(syllable = {base: "", marks: [], tone: 0, start: at});
          syllable.base += letter;
          syllable.marks.push(letter === sign ? 0 : 1);
          isLetter = true;
        } else if (syllable && /[\u0300-\u036f]/.test(sign)) {
          const last = syllable.base.length - 1;
          syllable.tone = Math.max(0, tones.indexOf(sign)) || syllable.tone;
          syllable.marks[last] = (qualities[syllable.base[last]] || {})[sign] || syllable.marks[last];
          isLetter = true;
        }
      }
      if (isLetter) syllable.end = at + 1;
      else syllable = undefined;
    }
    for (const one of found) {
      if (!hasVowel(one.base)) one.tone = 0;
      one.isMarked = one.tone > 0 || one.marks.some(mark => mark > 0);
    }
    return found;
  }

  /** 2 where a spelling has just the marks that were typed, 1 where it has these and others, 0 where it lacks one. */
  function likeness(typed, marks) {
    let isExact = marks[marks.length - 1] === typed.tone;
    if (typed.tone && !isExact) return 0;
    for (let at = 0; at < typed.marks.length; at++) {
      if (typed.marks[at] === marks[at]) continue;
      if (typed.marks[at]) return 0;
      isExact = false;
    }
    return isExact && marks.length === typed.marks.length + 1 ? 2 : 1;
  }

  // ---- Looking up ----

  /** FNV-1a over the letters, mixed as the build does it. */
  function fileOfPair(first, letter) {
    let hash = 0x811c9dc5;
    for (const one of first + letter) {
      hash = Math.imul(hash ^ one.charCodeAt(0), 0x01000193);
      hash ^= hash >>> 15;
    }
    return (hash & root.pairs - 1) >>> 0;
  }

  /** What the file of the pair has that begins as typed. */
  async function pair(first, second) {
    const bits = await load("p/" + fileOfPair(first.base, second.base[0])), found = [];
    bits.at = 0;
    for (let firsts = bits.count() - 1; firsts > 0; firsts--) {
      const base = bits.letters();
      let before = "";
      for (let seconds = bits.count(); seconds > 0; seconds--) {
        before = bits.frontCoded(before);
        const spellings = bits.spellings(base, before);
        if (base === first.base && before.startsWith(second.base) && (second.isOpen || before === second.base)) {
          found.push(...spellings);
        }
      }
    }
    return found;
  }

  /** What the single syllables have that begins as typed. */
  async function single(typed) {
    let file = 0;
    while (root.terms[file + 1] <= typed.base) file++;
    const names = ["t/" + file];
    const next = root.terms[file + 1];
    if (typed.isOpen && next && next.startsWith(typed.base)) names.push("t/" + (file + 1));
    const found = [];
    for (const bits of await Promise.all(names.map(load))) {
      bits.at = 0;
      let before = "";
      for (let words = bits.count() - 1; words > 0; words--) {
        before = bits.frontCoded(before);
        const spellings = bits.spellings(before);
        if (before.startsWith(typed.base) && (typed.isOpen || before === typed.base)) found.push(...spellings);
      }
    }
    return found;
  }

  /**
   * Points for each document: `cover` counts the parts of the query that it has; `points` say how well. The marks count
   * for nothing where none was typed.
   */
  function weigh(found, typed, scores, isMarked) {
    const best = new Map(), last = typed.length - 1;
    for (const {bases, marks, list, titles, names} of found) {
      const likes = typed.map((one, place) => likeness(one, marksOf(bases[place], marks[place])));
      if (likes.includes(0)) continue;
      const words = bases.map((base, place) => spell(base, marks[place]));
      const points = (bases[last] === typed[last].base ? 4 : 0)
        + (isMarked ? 8 * likes.filter(like => like > 1).length : 0);
      const take = (documents, extra) => {
        for (const document of documents) {
          const before = best.get(document);
          if (!before || before.points < points + extra) best.set(document, {points: points + extra, words});
        }
      };
      take(list, 0);
      take(titles, 2);
      take(names, 5);
    }
    for (const [document, {points, words}] of best) {
      let score = scores.get(document);
      if (!score) scores.set(document, score = {document, cover: 0, points: 0, words: []});
      score.cover++;
      score.points += points;
      score.words.push(words);
    }
    return best.size;
  }

  /**
   * The places of the pairs to ask for, at most three: where that is enough, so many that each syllable is in one, and
   * among these ways that with the least to load; of more syllables the first, the middle and the last pair. What is
   * small is asked for beyond need, for it tells the better from the worse.
   */
  function pairsOf(typed) {
    const count = typed.length;
    const isLarge = at => root.large.has(fileOfPair(typed[at].base, typed[at + 1].base[0]));
    if (count === 4) return isLarge(1) ? [0, 2] : [0, 1, 2];
    if (count === 5) return isLarge(2) ? [0, 1, 3] : [0, 2, 3];
    if (count > 5) return [0, (count - 2) >> 1, count - 2];
    return count === 3 ? [0, 1] : [0];
  }

  /** What stands in the index for `text` as it is typed: side by side, else, if it `mayBeApart`, in one text. */
  async function lookUp(text, mayBeApart) {
    const typed = syllables(text).slice(0, longest), scores = new Map();
    if (!typed.length) return null;
    // A letter alone is a word, such as ý: too much begins with it.
    typed[typed.length - 1].isOpen = !/\s$/.test(text) && (typed.length > 1 || typed[0].base.length > 1);
    const query = {typed, isMarked: typed.some(one => one.isMarked), isComplete: false, isApart: typed.length === 1};
    const most = () => {
      let most = 0;
      for (const {cover} of scores.values()) most = Math.max(most, cover);
      return most;
    };
    if (typed.length > 1) {
      const places = pairsOf(typed);
      const found = await Promise.all(places.map(at => pair(typed[at], typed[at + 1])));
      places.forEach((at, number) => weigh(found[number], typed.slice(at, at + 2), scores, query.isMarked));
      query.isComplete = most() === places.length;
    }
    if (!query.isComplete && (mayBeApart || typed.length === 1)) {
      query.isApart = true;
      const found = await Promise.all(typed.map(single));
      for (const score of scores.values()) score.points += 20 * score.cover;
      for (const score of scores.values()) score.cover = 0;
      typed.forEach((one, place) => weigh(found[place], [one], scores, query.isMarked));
      query.isComplete = most() === typed.length;
    }
    const wanted = most();
    query.scores = [...scores.values()].filter(({cover}) => cover === wanted);
    return query;
  }

  /** `text` as it was perhaps meant: with a blank between two syllables, or without one within a syllable. */
  function respaced(text) {
    const words = text.trim().split(/\s+/), meant = [];
    if (words.length > 6) return meant;
    const bare = word => word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
    const isSyllable = word => /^([bcdghklmnprstvx]|[cgknpt]h|ng|ngh|tr|qu|gi)?[aeiouy]{1,3}([cmnpt]|ch|n[gh])?$/.test(bare(word));
    const split = (word, most) => {
      const ways = isSyllable(word) ? [word] : [];
      for (let at = Math.min(7, word.length - 1); at > 0 && most > 1; at--) {
        if (isSyllable(word.slice(0, at))) ways.push(...split(word.slice(at), most - 1).map(rest => word.slice(0, at) + " " + rest));
      }
      return ways.sort((a, b) => a.split(" ").length - b.split(" ").length).slice(0, 8);
    };
    words.forEach((word, place) => {
      const put = (part, count) => meant.push([...words.slice(0, place), part, ...words.slice(place + count)].join(" "));
      if (!isSyllable(word) && word.length < 30) split(word, 5).forEach(way => put(way, 1));
      const next = words[place + 1];
      if (next && isSyllable(word + next)) put(word + next, 2);
    });
    return meant.slice(0, 8);
  }

  /** The answer to `text` as it is typed; where nothing has all of it, to what was perhaps meant, if something has that. */
  async function find(text) {
    const query = await lookUp(text, true);
    if (!query || query.isComplete) return query;
    for (const meant of respaced(text)) {
      const other = await lookUp(meant, false);
      if (other?.isComplete) return other;
    }
    return query;
  }

  // ---- Narrowing and ordering ----

  function yearOf(document) {
    let year;
    for (const [value, first] of root.years) if (first <= document) year = value;
    return year;
  }

  async function narrow(scores) {
    const chosen = choices.filter(name => form.elements[name]?.value);
    let kept = scores;
    if (chosen.length) {
      const bits = await load("facets"), sets = {};
      bits.at = 0;
      for (const name of choices) {
        sets[name] = new Map(root[name].map(value => [value, new Set(bits.optionalList())]));
      }
      for (const name of chosen) {
        const set = sets[name].get(form.elements[name].value);
        kept = kept.filter(({document}) => set && set.has(document));
      }
    }
    const year = Number(form.elements.year?.value);
    if (year) kept = kept.filter(({document}) => yearOf(document) === year);
    return kept;
  }

  /** What has left the lists last, else the best matching first, then the newest. */
  function ordered(scores) {
    const isPast = ({document}) => root.past.has(document) ? 1 : 0;
    return scores.sort((a, b) =>
      isPast(a) - isPast(b) || b.points - a.points || b.document - a.document);
  }

  // ---- Showing ----

  /** Which characters of `text` are the words that were typed. */
  function marked(text, {typed, isMarked, isApart}) {
    const found = syllables(text), spans = [];
    const fits = (one, word) => {
      const isStart = one.isOpen && word.base.startsWith(one.base) || word.base === one.base;
      return isStart && (!isMarked || likeness(one, [...word.marks, word.tone]) > 0);
    };
    for (let at = 0; at < found.length; at++) {
      let best = 0;
      for (let from = 0; from < typed.length; from++) {
        let length = 0;
        while (from + length < typed.length && at + length < found.length && fits(typed[from + length], found[at + length])) {
          length++;
        }
        best = Math.max(best, length);
      }
      if (best < (isApart ? 1 : 2)) continue;
      spans.push([found[at].start, found[at + best - 1].end]);
      at += best - 1;
    }
    return spans;
  }

  /** Appends `text` to `element`, the words that were typed in <mark>. */
  function show(text, element, query) {
    let from = 0;
    for (const [start, end] of marked(text, query)) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      element.append(text.slice(from, start), mark);
      from = end;
    }
    element.append(text.slice(from));
    return element;
  }

  /** The words by which a page was found, as it writes them, each once; those that stand side by side as one text. */
  function phrases(words) {
    const phrases = [];
    for (const two of words) {
      const last = phrases[phrases.length - 1];
      if (last && last[last.length - 1] === two[0]) last.push(...two.slice(1));
      else phrases.push([...two]);
    }
    const texts = phrases.map(phrase => phrase.join(" "));
    return texts.filter((text, place) =>
      !texts.some((other, at) => at < place && (" " + other + " ").includes(" " + text + " ")));
  }

  /** The fragment that lets the browser mark the place: the `texts` together and in parts. */
  function fragment(texts, address) {
    texts = [...texts];
    if (texts.length > 1) texts.unshift(texts.join(" "));
    const directive = texts.slice(0, 4).map(text => "text=" + encodeURIComponent(text).replace(/-/g, "%2D")).join("&");
    return (address.includes("#") ? "" : "#") + ":~:" + directive;
  }

  function element(name, className) {
    const made = document.createElement(name);
    if (className) made.className = className;
    return made;
  }

  function item([kind, title, summary, address, meta], score, query) {
    const link = element("a"), texts = phrases(score.words);
    link.href = root.up + address + fragment(texts, address);
    show(title, link, query);
    const heading = element("h2"), line = element("li");
    heading.append(link);
    const kicker = element("p", "kick");
    kicker.textContent = root.kinds[kind];
    line.append(kicker, heading);
    if (summary) line.append(show(summary, element("p"), query));
    // What stands in the page alone, and not in what is shown of it.
    const plain = text => " " + syllables(text).map(one => [one.base, ...one.marks, one.tone].join("")).join(" ") + " ";
    const shown = plain(title + " | " + summary + " | " + meta), below = element("p", "meta");
    const inside = texts.filter(text => !shown.includes(plain(text)));
    if (inside.length) {
      const why = element("p", "meta");
      why.append(form.dataset.inside);
      for (const text of inside) {
        const mark = element("mark");
        mark.textContent = text;
        why.append(" … ", mark);
      }
      why.append(" …");
      line.append(why);
    }
    if (meta) line.append(show(meta, below, query));
    return line;
  }

  /** Appends the rows of `scores` in their order, each as soon as it and those before it are there. */
  async function append(scores, query, turn) {
    const files = scores.map(({document}) => load("r/" + Math.floor(document / root.rows)));
    files.forEach(file => file.catch(() => {}));  // each is awaited below
    for (let place = 0; place < scores.length; place++) {
      const rows = await files[place];
      if (turn !== current) return;
      hits.append(item(rows[scores[place].document % root.rows], scores[place], query));
    }
  }

  function fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  let current = 0;

  /** Answers what stands in the field; while somebody `isTyping`, a letter or a sign alone is only a beginning. */
  async function search(isTyping) {
    const turn = ++current, text = field.value.normalize("NFC"), words = form.dataset;
    remember();
    further.hidden = wider.hidden = true;
    results.setAttribute("aria-busy", "true");
    const busy = setTimeout(() => {
      if (turn === current) says.textContent = words.working;
    }, 400);
    try {
      const query = isTyping && text.trim().length < 2 ? null : await find(text);
      if (turn !== current) return;
      if (!query) {
        hits.replaceChildren();
        says.textContent = text.trim() && !isTyping ? words.short : "";
        ways.hidden = false;
        return;
      }
      let scores = await narrow(query.scores);
      if (turn !== current) return;
      scores = ordered(scores);
      const past = scores.filter(({document}) => root.past.has(document)).length;
      // Where nothing else is found, what is past is shown at once.
      const isPastHidden = !form.elements.past.checked && past > 0 && past < scores.length;
      if (isPastHidden) scores = scores.slice(0, scores.length - past);
      hits.replaceChildren();
      ways.hidden = scores.length > 0;
      wider.hidden = scores.length > 0 || !query.scores.length;
      const known = scores.length === 1 ? words.one : words.count;
      const sentence = !scores.length ? words.none : query.isComplete ? known : words.near;
      let shown = 0;
      const next = async () => {
        const page = scores.slice(shown, shown + pageSize);
        await append(page, query, turn);
        if (turn !== current) return;
        shown += page.length;
        more.hidden = shown >= scores.length;
        old.hidden = !isPastHidden;
        old.textContent = fill(words.past, {n: past});
        further.hidden = more.hidden && old.hidden;
      };
      let isLoading = false;
      more.onclick = async () => {
        if (isLoading) return;
        isLoading = true;
        const before = shown;
        try {
          await next();
          if (turn === current) hits.children[before]?.querySelector("a").focus();
        } catch {
          if (turn !== current) return;
          // Another press asks for the same rows again.
          while (hits.children.length > before) hits.lastChild.remove();
          says.textContent = words.failed;
        } finally {
          isLoading = false;
        }
      };
      await next();
      if (turn === current) {
        clearTimeout(busy);
        says.textContent = fill(sentence, {n: scores.length, query: text.trim()});
      }
    } catch {
      if (turn === current) {
        hits.replaceChildren();
        says.textContent = words.failed;
        ways.hidden = false;
      }
    } finally {
      clearTimeout(busy);
      if (turn === current) results.setAttribute("aria-busy", "false");
    }
  }

  // ---- The form and the address ----

  /** Puts what is asked for into the address, so that it can be passed on and the way back leads here. */
  function remember() {
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) wanted.set(name, value);
    const asked = wanted.toString();
    try {
      history.replaceState(null, "", location.pathname + (asked ? "?" + asked : ""));
    } catch {
      // Some browsers refuse this for a page opened from a folder; the search works all the same.
    }
  }

  function start() {
    const asked = new URLSearchParams(location.search);
    if (!field.value) field.value = asked.get("q") || "";
    for (const name of [...filters, "past"]) {
      const control = form.elements[name], value = asked.get(name);
      if (!control || !value) continue;
      if (control.type === "checkbox") control.checked = true;
      else control.value = value;
      form.querySelector("details").open = true;
    }
    let pause;
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(search, 150, true);
    });
    form.addEventListener("change", event => event.target !== field && search());
    form.addEventListener("submit", event => {
      event.preventDefault();
      clearTimeout(pause);
      search();
    });
    wider.addEventListener("click", () => {
      for (const name of filters) if (form.elements[name]) form.elements[name].value = "";
      search();
      field.focus();
    });
    old.addEventListener("click", () => {
      form.elements.past.checked = true;
      form.querySelector("details").open = true;
      search();
      field.focus();
    });
    if (field.value) search();
    else if (matchMedia("(hover: hover)").matches) field.focus({preventScroll: true});
  }
})();
