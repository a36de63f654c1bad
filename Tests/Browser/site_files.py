"""The built site as files: what each page holds and what it points at, read without a browser."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# The attributes that hold an address, and the elements on which they do.
ADDRESSES = {
    "href": {"a", "area", "link", "image", "use"},
    "src": {"img", "script", "iframe", "source", "audio", "video", "embed", "input"},
    "action": {"form"},
    "poster": {"video"},
    "data": {"object"},
}


@dataclass
class Element:
    name: str
    attributes: dict
    line: int


@dataclass
class Page:
    """One HTML file; `path` counts from the site's folder."""

    path: str
    elements: list = field(default_factory=list)
    title: str = ""

    def all(self, name):
        return [e for e in self.elements if e.name == name]

    def ids(self):
        return [e.attributes["id"] for e in self.elements if e.attributes.get("id") is not None]

    def addresses(self):
        """Every address in the page, each with the element that holds it."""
        for element in self.elements:
            for key, names in ADDRESSES.items():
                if element.name in names and element.attributes.get(key) is not None:
                    yield element, element.attributes[key]
            for candidate in (element.attributes.get("srcset") or "").split(","):
                if candidate.strip():
                    yield element, candidate.split()[0]


class Reader(HTMLParser):
    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.page, self.in_title, self.in_svg = page, False, 0

    def handle_starttag(self, name, attributes):
        self.page.elements.append(Element(name, dict(attributes), self.getpos()[0]))
        self.in_title |= name == "title" and not self.in_svg
        self.in_svg += name == "svg"

    def handle_startendtag(self, name, attributes):
        self.page.elements.append(Element(name, dict(attributes), self.getpos()[0]))

    def handle_endtag(self, name):
        self.in_title &= name != "title"
        self.in_svg -= name == "svg" and self.in_svg > 0

    def handle_data(self, text):
        if self.in_title:
            self.page.title += text


class Site:
    """All that lies in a built folder."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.files = {p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*") if p.is_file()}
        self.pages = {path: self.read(path) for path in sorted(self.files) if path.endswith(".html")}

    def read(self, path):
        page = Page(path)
        Reader(page).feed((self.folder / path).read_text(encoding="utf-8"))
        return page

    def target(self, path, address):
        """The file and the fragment that `address`, as it stands in the file `path`, leads to.

        The file is None where it leads out of the site's folder; the whole is None where the address is one of the net.
        """
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        if not parts.path:
            return path, unquote(parts.fragment)
        # 404.html may be shown at any address, so its links count from the site's root.
        start = [] if parts.path.startswith("/") else path.split("/")[:-1]
        for step in unquote(parts.path).lstrip("/").split("/"):
            if step == "..":
                if not start:
                    return None, ""
                start.pop()
            elif step != ".":
                start.append(step)
        return "/".join(start), unquote(parts.fragment)

    def style_addresses(self, path):
        """What the style sheet `path` points at."""
        text = re.sub(r"/\*.*?\*/", "", (self.folder / path).read_text(encoding="utf-8"), flags=re.S)
        return [m[1].strip("\"'") for m in re.finditer(r"url\(\s*([^)]*?)\s*\)", text)]
