#!/usr/bin/env python3
"""Looks at what a site that knows its address tells programs: feeds, the sitemap, what the head of each page says.

usage: feeds.py PROJECT PROGRAM

The demo site of the folder PROJECT is built by PROGRAM with an address of its own. Feeds are read by an independent
reader (feedparser), without a warning. Each check is one test; what fails is printed, then `N passed, N failed`. Exits 1 if anything failed.
"""

import json
import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import feedparser

from files import is_redirect
from site_files import Site

ATOM = "application/atom+xml"
ADDRESS = "https://thi-dua.example/khoi/"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# The pictures of the sections are committed, and are to stay small.
ART = re.compile(r"assets/art/chia-se-[a-z-]+\.png")
ART_LIMIT = 40_000


class NetSite(Site):
    def __init__(self, folder, address):
        super().__init__(folder)
        self.address = address if address.endswith("/") else address + "/"

    def file(self, address):
        """The file that an absolute address names."""
        assert address.startswith(self.address), f"{address} is no address of this site"
        path = unquote(address[len(self.address) :].split("#")[0])
        path = path or "index.html"
        assert path in self.files, f"{address} leads to no file"
        return path

    def head(self, page, key, name):
        """The values of the <meta> elements whose attribute `key` is `name`."""
        return [e.attributes.get("content") for e in page.all("meta") if e.attributes.get(key) == name]

    def links(self, page, rel):
        return [e.attributes for e in page.all("link") if e.attributes.get("rel") == rel]

    def is_to_be_found(self, page):
        hidden = "noindex" in self.head(page, "name", "robots") or page.path == "404.html"
        return not hidden and not is_redirect(page)


def a_feed_is_read_without_a_warning(site, path):
    feed = feedparser.parse(str(site.folder / path))
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10", feed.version
    assert feed.feed.id and feed.feed.title and feed.feed.updated_parsed and feed.feed.language, "the feed says too little"
    own = [link.href for link in feed.feed.links if link.rel == "self"]
    assert own == [site.address + path], own
    site.file(feed.feed.link)
    assert len(feed.entries) <= 20, f"{len(feed.entries)} entries"
    ids = [entry.id for entry in feed.entries]
    assert len(set(ids)) == len(ids), "two entries have one id"
    days = [entry.updated_parsed for entry in feed.entries]
    assert days == sorted(days, reverse=True), "the latest is not the first"
    for entry in feed.entries:
        site.file(entry.link)
        assert entry.title and entry.summary and entry.author and entry.tags, f"{entry.id} says too little"
        assert entry.published_parsed <= entry.updated_parsed, entry.id


def every_feed_is_told_of(site):
    told = set()
    for page in site.pages.values():
        if page.path == "404.html":  # its links count from the root of the host
            continue
        for link in site.links(page, "alternate"):
            if link.get("type") == ATOM:
                assert link.get("title"), f"{page.path}: a feed without a name"
                told.add(site.target(page.path, link["href"])[0])
    feeds = {path for path in site.files if path.endswith("atom.xml")}
    assert told == feeds, f"told {sorted(told - feeds)}, not told {sorted(feeds - told)}"


def the_map_keeps_the_rules_of_the_protocol(site):
    """Those of sitemaps.org and of its schema, which is not ours to pass on; of what may be left out we have lastmod."""
    data = (site.folder / "sitemap.xml").read_bytes()
    assert len(data) <= 50 * 1024 * 1024 and data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>'), data[:60]
    root = ElementTree.fromstring(data)
    assert root.tag == MAP + "urlset" and not root.attrib and 1 <= len(root) <= 50_000, root
    for url in root:
        assert url.tag == MAP + "url" and not url.attrib and not (url.text or "").strip(), url.tag
        assert [child.tag[len(MAP) :] for child in url] in (["loc"], ["loc", "lastmod"]), [child.tag for child in url]
        assert all(child.tag.startswith(MAP) and not child.attrib and not len(child) for child in url), url[0].text
        assert not any((child.tail or "").strip() for child in [*url, url]), f"{url[0].text}: text between the elements"
        # One host, and nothing above the folder of the map.
        assert url[0].text.startswith(site.address) and 12 <= len(url[0].text) < 2048, url[0].text
        assert url[0].text.isascii() and not re.search(r"[\s<>\"{}|\\^`#]", url[0].text), f"{url[0].text} is not escaped"
        for day in url[1:]:
            assert DAY.fullmatch(day.text) and date.fromisoformat(day.text), day.text


def the_map_lists_each_page_once(site):
    listed = [place.text for place in ElementTree.parse(site.folder / "sitemap.xml").iter(MAP + "loc")]
    assert len(set(listed)) == len(listed)
    found = {site.file(address) for address in listed}
    gone = {site.file(link["href"]) for page in site.pages.values() for link in site.links(page, "canonical")
            if site.is_to_be_found(page)} - found
    # What has been superseded or has expired keeps its page and leaves the lists.
    assert all("/2" in path for path in gone), f"not listed: {sorted(gone)}"
    for path in found:
        page = site.pages[path]
        assert site.is_to_be_found(page), f"{path} is listed, but not to be found"
        canonical = [link["href"] for link in site.links(page, "canonical")]
        assert len(canonical) == 1 and canonical[0] in listed, f"{path}: {canonical}"


def robots_are_shown_the_map(site):
    lines = (site.folder / "robots.txt").read_text().splitlines()
    assert f"Sitemap: {site.address}sitemap.xml" in lines and "Disallow: /" not in lines, lines


def a_page_tells_what_it_is(site, page):
    kinds = [one for name in ("og:title", "og:type", "og:url", "og:image", "og:site_name", "og:locale")
             for one in [site.head(page, "property", name)]]
    if not site.is_to_be_found(page):
        assert not any(kinds), "a page that is not to be found says what it is"
        return
    assert all(len(values) == 1 and values[0] for values in kinds), kinds
    assert kinds[2] == [link["href"] for link in site.links(page, "canonical")], kinds[2]
    picture = site.file(kinds[3][0])
    if ART.fullmatch(picture):
        size = (site.folder / picture).stat().st_size
        assert size <= ART_LIMIT, f"{picture} has {size} bytes"
    assert len(site.head(page, "name", "twitter:card")) == 1


def its_data_can_be_read(site, page):
    text = (site.folder / page.path).read_text(encoding="utf-8")
    for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, flags=re.S):
        assert not re.search("[<>&\u2028\u2029]", block), "the block holds what could end it"
        data = json.loads(block)
        assert data["@context"] == "https://schema.org" and data["@type"] in ("Article", "NewsArticle", "Event"), data
        site.file(data["url"])


WHOLE_SITE = [
    every_feed_is_told_of,
    the_map_keeps_the_rules_of_the_protocol,
    the_map_lists_each_page_once,
    robots_are_shown_the_map,
]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    project, program = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [program, "build", "--site", project, "--today", "2023-05-10", "--base-url", ADDRESS, "--quiet",
             "--output", folder + "/site"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        look_at(NetSite(folder + "/site", ADDRESS))


def look_at(site):
    passed = failed = 0
    feeds = sorted(path for path in site.files if path.endswith("atom.xml"))
    checks = [("the site", check, ()) for check in WHOLE_SITE]
    checks += [(path, a_feed_is_read_without_a_warning, (path,)) for path in feeds]
    checks += [(path, check, (page,)) for path, page in site.pages.items() for check in (a_page_tells_what_it_is, its_data_can_be_read)]
    for where, check, arguments in checks:
        try:
            check(site, *arguments)
            passed += 1
        except AssertionError as problem:
            failed += 1
            print(f"FAILED {where}: {check.__name__.replace('_', ' ')}: {problem}", flush=True)
    print(f"{len(feeds)} feeds, {len(site.pages)} pages for the net")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0 or not feeds)


if __name__ == "__main__":
    main()
