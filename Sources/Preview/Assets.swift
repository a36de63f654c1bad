/// What the pages of a preview load besides the site's own files. Nothing of it is in what a build publishes.
enum Assets {
  /// Loads the page anew when what it watches has another version, and shows the overlay.
  ///
  /// It runs under the policies of the site's pages: a file of its own, connections to its own host, and styles by a
  /// link, within a tree of its own so that neither the site's styles nor these reach the other.
  static let script = """
    "use strict";
    (() => {
      const me = document.currentScript;
      const {watch, version} = me.dataset;
      const place = new URL(".", me.src);
      const remembered = "guongsang-place", folded = "guongsang-folded";
      const keep = {
        get(key) { try { return sessionStorage.getItem(key); } catch { return null; } },
        set(key, value) { try { sessionStorage.setItem(key, value); } catch {} },
        drop(key) { try { sessionStorage.removeItem(key); } catch {} },
      };

      // Back to where the reader was before the page was loaded anew.
      const [path, top] = (keep.get(remembered) || "").split("\\n");
      keep.drop(remembered);
      if (path === location.pathname) {
        addEventListener("load", () => scrollTo({top: Number(top), behavior: "instant"}), {once: true});
      }
      let leaving = false;
      const loadAnew = () => {
        if (leaving) return;
        leaving = true;
        keep.set(remembered, location.pathname + "\\n" + scrollY);
        location.reload();
      };

      let overlay, shown;
      const showProblems = async (state) => {
        if (watch !== "page" || state.problems === shown) return;
        shown = state.problems;
        const answer = await fetch(new URL("overlay", place));
        if (!answer.ok || shown !== state.problems) return;
        const text = await answer.text();
        if (!overlay && text) {
          overlay = document.createElement("guongsang-problems");
          overlay.setAttribute("role", "status");
          overlay.attachShadow({mode: "open"});
          document.body.append(overlay);
        }
        if (!overlay) return;
        overlay.shadowRoot.innerHTML = text;
        const details = overlay.shadowRoot.querySelector("details");
        if (!details) return;
        if (keep.get(folded)) details.open = false;
        details.addEventListener("toggle", () => details.open ? keep.drop(folded) : keep.set(folded, "1"));
      };

      // A browser has few connections to one host, so a page that nobody sees gives its own up.
      let events;
      const listen = () => {
        if (document.hidden) {
          events?.close();
          events = undefined;
        } else if (!events) {
          events = new EventSource(new URL("events", place));
          events.onmessage = (event) => {
            const state = JSON.parse(event.data);
            if (state[watch] !== version) loadAnew(); else showProblems(state);
          };
        }
      };
      document.addEventListener("visibilitychange", listen);
      addEventListener("pageshow", listen);
      addEventListener("pagehide", () => { events?.close(); events = undefined; });
      listen();
    })();

    """

  /// The looks of the overlay and of the preview's own pages.
  static let style = """
    :host, .all {
      --ink: #1c2230; --paper: #fff; --line: #d5d8e0; --error: #a4161a; --warning: #7a4b00; --note: #1d4f8c;
      color-scheme: light dark; color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :host, .all { --ink: #e8eaf0; --paper: #171b26; --line: #3a4152; --error: #ff9b93; --warning: #f2c063; --note: #9cc4ff; }
    }
    @media print { :host { display: none !important; } }
    :host {
      all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; display: block; pointer-events: none;
      color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
    }
    .line, .errors {
      pointer-events: auto; box-sizing: border-box; margin: 0; padding: .5rem 1rem; background: var(--paper);
      border: 1px solid var(--line);
    }
    .line { position: absolute; right: 0; bottom: 0; font-size: 14px; border-radius: 6px 0 0; }
    .errors { max-height: 50vh; overflow: auto; border-top: 4px solid var(--error); box-shadow: 0 -4px 20px #0004; }
    .errors > p { margin: .5rem 0; }
    summary { font-weight: 600; cursor: pointer; }
    a { color: var(--note); }
    article { margin: .75rem 0; padding-left: .75rem; border-left: 4px solid var(--note); }
    article.error { border-color: var(--error); }
    article.warning { border-color: var(--warning); }
    article p { margin: 0; overflow-wrap: anywhere; }
    .error strong { color: var(--error); }
    .warning strong { color: var(--warning); }
    .note strong { color: var(--note); }
    .place, pre { font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
    .place { font-weight: 600; }
    pre { margin: .25rem 0; padding: .25rem .5rem; overflow-x: auto; background: #8881; }
    mark { color: inherit; background: #ffce0059; }
    .cure { padding-left: 1.5rem; }
    body.all { margin: 0; background: var(--paper); }
    .all main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    .all h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
    .all small { font-weight: 400; }
    .held { font-weight: 600; }

    """
}
