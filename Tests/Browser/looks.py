"""What must hold of the pages in a reader's browser: Chromium, over file://, with and without scripts."""

import os
import re
import shutil

# 640 is a window of 1280 at twice its size.
WIDTHS = (320, 390, 640, 768, 1024, 1280, 1920)
PICTURED_WIDTHS = (390, 1280)
NOT_FOUND = "404.html"

# In which ways each page is measured, and how a failure begins.
WAYS = {"": "", "larger": "with very large text, ", "longer": "with long names, ", "widened": "with widened text, "}

# The width of the page in each way, at the window's present width. A name of sixty letters stands behind every name and
# title; counts beside a title are none. The widened spacing is what a reader may set without losing anything (WCAG 2.2,
# 1.4.12): the pages' policy forbids further style elements, and says nothing of sheets that are made. What is hidden on
# purpose is clipped, and no text that is cut off.
MEASURE = """ways => {
  const root = document.documentElement, found = {}
  for (const way of ways) {
    let added = []
    if (way === 'larger') root.dataset.text = 'larger'
    if (way === 'longer') {
      added = [...document.querySelectorAll('h1, h2, h3, h4, .name, .org p, .meta, .kick, th, td, dt, dd')]
        .filter(e => !e.matches('.grp .meta, .mv li > .meta'))
        .map(e => e.appendChild(document.createTextNode(' Ban Chỉ đạo công tác dân tộc, tôn giáo và miền núi Tỉnh ủy')))
    }
    if (way === 'widened') {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`)
      document.adoptedStyleSheets = [sheet]
      found.lost = [...document.querySelectorAll('body *')].filter(e => {
        const style = getComputedStyle(e)
        return e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 1 && style.clipPath === 'none'
          && !['visible', 'auto'].includes(style.overflowY) && e.checkVisibility() && e.textContent.trim()
      }).map(e => e.className || e.tagName)
    }
    found[way] = root.scrollWidth
    delete root.dataset.text
    added.forEach(text => text.remove())
    document.adoptedStyleSheets = []
  }
  return found
}"""

# Pictures further down wait until a reader comes near them.
LOAD_ALL = """() => Promise.all([...document.images].map(image => {
  image.loading = 'eager'
  return image.decode().catch(() => {})
}))"""

# The headings and links that a reader can see.
VISIBLE = """() => [...document.querySelectorAll('h1, h2, h3, h4, a[href]')]
  .filter(e => e.checkVisibility()).map(e => e.getAttribute('href') ?? e.textContent.trim())"""


def launch(playwright):
    """Debian's Chromium; the sandbox does not start for root or in most containers, and the pages are our own."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "no chromium: run script/bootstrap --browser, or set CHROMIUM"
    return playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])


class Looker:
    """Opens the pages of one site; a page that loads badly fails the checks of that page alone."""

    def __init__(self, browser, site, screens):
        self.browser, self.site, self.screens = browser, site, screens
        self.scripted = browser.new_context(locale="vi-VN")
        self.scriptless = browser.new_context(locale="vi-VN", java_script_enabled=False)
        self.kept, self.plain = self.new(self.scripted), self.new(self.scriptless)
        self.kept_path, self.surroundings, self.measured = None, None, {}

    def picture(self, view, path, suffix):
        view.evaluate(LOAD_ALL)
        view.screenshot(path=self.screens / f"{flat(path)}-{suffix}.png", full_page=True)

    def new(self, context):
        """An empty window, which notes what its console says against the pages that are opened in it."""
        view = context.new_page()
        view.complaints = []
        view.on("console", lambda m: m.type in ("error", "warning") and view.complaints.append(m.text))
        view.on("pageerror", lambda e: view.complaints.append(str(e)))
        view.on("requestfailed", lambda r: view.complaints.append(f"{r.url} is not there"))
        return view

    def open(self, context, path):
        """A window of its own for the page at `path`, as far as it has been loaded."""
        view = self.new(context)
        view.goto((self.site.folder / path).as_uri(), wait_until="load")
        return view

    def keep(self, path, width=1280, scheme="light", forced="none", media="screen"):
        """The page at `path`, opened once for all the checks that follow one another on it.

        Whoever changes more of it than its surroundings, changes it back.
        """
        view = self.kept
        if self.surroundings != (width, scheme, forced, media):
            self.surroundings = (width, scheme, forced, media)
            view.set_viewport_size({"width": width, "height": 900})
            view.emulate_media(color_scheme=scheme, forced_colors=forced, media=media)
        if self.kept_path != path:
            self.kept_path, self.measured, view.complaints = None, {}, []
            view.goto((self.site.folder / path).as_uri(), wait_until="load")
            self.kept_path = path
        return view

    def measure(self, path):
        """How wide the page gets in windows of some widths, in each manner of :data:`WAYS`; and what is cut off."""
        if self.kept_path != path or not self.measured:
            measured = {width: self.keep(path, width).evaluate(MEASURE, list(WAYS)) for width in WIDTHS}
            self.measured = measured
        return self.measured

    def no_page_scrolls_sideways(self, path):
        self.fits(path, "")

    def large_text_fits(self, path):
        self.fits(path, "larger")

    def doubled_text_fits_a_telephone(self, path):
        """As where the reader has set the browser's own text to twice its size."""
        wide = self.keep(path, 390).evaluate("""() => {
          const root = document.documentElement
          root.style.fontSize = '200%'
          const wide = root.scrollWidth
          root.style.fontSize = ''
          return wide
        }""")
        assert wide <= 390, f"{wide} px"

    def long_names_fit(self, path):
        self.fits(path, "longer")

    def widened_text_loses_nothing(self, path):
        self.fits(path, "widened")
        for width, found in self.measure(path).items():
            assert not found["lost"], f"at {width} px text is cut off in {', '.join(found['lost'][:5])}"

    def fits(self, path, way):
        for width, found in self.measure(path).items():
            assert found[way] <= width, f"{WAYS[way]}at {width} px it is {found[way]} px wide"

    def the_console_is_silent(self, path):
        # Opened from a folder, the links of 404.html, which count from the site's root, lead nowhere.
        complaints = self.keep(path).complaints
        assert path == NOT_FOUND or not complaints, "; ".join(complaints)

    def nothing_is_lost_without_scripts(self, path):
        if not self.site.pages[path].all("script"):
            return
        self.plain.set_viewport_size({"width": 1280, "height": 900})
        self.plain.goto((self.site.folder / path).as_uri(), wait_until="load")
        left = set(self.plain.evaluate(VISIBLE))
        lost = [text for text in self.keep(path).evaluate(VISIBLE) if text not in left]
        assert not lost, f"only shown by a script: {', '.join(lost[:5])}"

    def nothing_is_wider_than_the_paper(self, path):
        """Where something is, Chromium prints the whole page smaller; between its margins the paper is 165 mm wide."""
        wide = self.keep(path, 624, media="print").evaluate("document.documentElement.scrollWidth")
        assert wide <= 624, f"{wide} px, of 624"

    def it_prints_on_a4(self, path):
        pdf = self.keep(path, media="print").pdf(prefer_css_page_size=True, format="A4")
        (self.screens / f"{flat(path)}.pdf").write_bytes(pdf)
        sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
        assert pdf.startswith(b"%PDF-") and sizes, "no page came out"
        for width, height in ((float(w), float(h)) for w, h in sizes):
            assert abs(width - 595.3) < 2 and abs(height - 841.9) < 2, f"a page of {width:.0f} by {height:.0f} pt"

    def light_and_dark_differ(self, path):
        grounds = []
        for scheme in ("light", "dark"):
            for width in PICTURED_WIDTHS:
                self.picture(self.keep(path, width, scheme), path, f"{width}-{scheme}")
            grounds.append(
                self.kept.evaluate(
                    "[document.documentElement, document.body].map(e => getComputedStyle(e).backgroundColor).join()"
                )
            )
        assert grounds[0] != grounds[1], f"both stand on {grounds[0]}"


EVERY_PAGE = [
    Looker.nothing_is_lost_without_scripts,
    Looker.no_page_scrolls_sideways,
    Looker.large_text_fits,
    Looker.doubled_text_fits_a_telephone,
    Looker.long_names_fit,
    Looker.widened_text_loses_nothing,
    Looker.nothing_is_wider_than_the_paper,
]
ONE_OF_A_KIND = [Looker.light_and_dark_differ, Looker.it_prints_on_a4]
AT_LAST = [Looker.the_console_is_silent]


def flat(path):
    return path.removesuffix(".html").replace("/", "-")


def one_of_each_kind(site):
    """The home page, and of each folder its first page and its index."""
    chosen = {"index.html"} & set(site.pages)
    for folder in {p.rpartition("/")[0] for p in site.pages}:
        pages = [p for p in site.pages if p.rpartition("/")[0] == folder]
        chosen |= {p for p in pages if p.endswith("/index.html")}
        chosen |= set([p for p in pages if not p.endswith("index.html")][:1])
    return sorted(chosen)
