"""What must hold of the pages in a reader's browser: Chromium, over file://, with and without scripts."""

import os
import re
import shutil

# 640 is a window of 1280 at twice its size.
WIDTHS = (320, 390, 640, 768, 1024, 1280, 1920)
PICTURED_WIDTHS = (390, 1280)
NOT_FOUND = "404.html"

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
        self.dark = browser.new_context(locale="vi-VN", color_scheme="dark")

        self.contexts = {}

    def context(self, **options):
        """A reader's surroundings; made once."""
        key = str(sorted(options.items()))
        if key not in self.contexts:
            self.contexts[key] = self.browser.new_context(locale="vi-VN", **options)
        return self.contexts[key]

    def picture(self, view, path, suffix):
        view.screenshot(path=self.screens / f"{flat(path)}-{suffix}.png", full_page=True)

    def open(self, context, path):
        """The page at `path`, and what its console says against it, as far as it has been loaded."""
        view = context.new_page()
        view.complaints = []
        view.on("console", lambda m: m.type in ("error", "warning") and view.complaints.append(m.text))
        view.on("pageerror", lambda e: view.complaints.append(str(e)))
        view.on("requestfailed", lambda r: view.complaints.append(f"{r.url} is not there"))
        view.goto((self.site.folder / path).as_uri(), wait_until="load")
        return view

    def no_page_scrolls_sideways(self, path):
        view = self.open(self.scripted, path)
        try:
            for width in WIDTHS:
                view.set_viewport_size({"width": width, "height": 900})
                wide = view.evaluate("document.documentElement.scrollWidth")
                assert wide <= width, f"at {width} px it is {wide} px wide"
        finally:
            view.close()

    def the_console_is_silent(self, path):
        view = self.open(self.scripted, path)
        view.close()
        # Opened from a folder, the links of 404.html, which count from the site's root, lead nowhere.
        assert path == NOT_FOUND or not view.complaints, "; ".join(view.complaints)

    def nothing_is_lost_without_scripts(self, path):
        if not self.site.pages[path].all("script"):
            return
        seen = []
        for context in (self.scripted, self.scriptless):
            view = self.open(context, path)
            seen.append(view.evaluate(VISIBLE))
            view.close()
        lost = [text for text in seen[0] if text not in seen[1]]
        assert not lost, f"only shown by a script: {', '.join(lost[:5])}"

    def it_prints_on_a4(self, path):
        view = self.open(self.scripted, path)
        pdf = view.pdf(prefer_css_page_size=True, format="A4")
        view.close()
        (self.screens / f"{flat(path)}.pdf").write_bytes(pdf)
        sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
        assert pdf.startswith(b"%PDF-") and sizes, "no page came out"
        for width, height in ((float(w), float(h)) for w, h in sizes):
            assert abs(width - 595.3) < 2 and abs(height - 841.9) < 2, f"a page of {width:.0f} by {height:.0f} pt"

    def light_and_dark_differ(self, path):
        grounds = []
        for scheme, context in (("light", self.scripted), ("dark", self.dark)):
            view = self.open(context, path)
            for width in PICTURED_WIDTHS:
                view.set_viewport_size({"width": width, "height": 900})
                self.picture(view, path, f"{width}-{scheme}")
            grounds.append(
                view.evaluate(
                    "[document.documentElement, document.body].map(e => getComputedStyle(e).backgroundColor).join()"
                )
            )
            view.close()
        assert grounds[0] != grounds[1], f"both stand on {grounds[0]}"


EVERY_PAGE = [Looker.no_page_scrolls_sideways, Looker.the_console_is_silent, Looker.nothing_is_lost_without_scripts]
ONE_OF_A_KIND = [Looker.light_and_dark_differ, Looker.it_prints_on_a4]


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
