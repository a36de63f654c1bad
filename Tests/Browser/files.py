"""What must hold of every page as a file."""

import gzip

NOT_FOUND = "404.html"


def is_redirect(page):
    return any((e.attributes.get("http-equiv") or "").lower() == "refresh" for e in page.all("meta"))


def tells_of_what_was_withdrawn(page):
    """Such a notice stands at the address that readers may have; nothing leads to it."""
    return any(e.attributes.get("class") == "note rut" for e in page.all("p"))


def addresses_lead_to_files(site, page):
    for element, address in page.addresses():
        target = site.target(page.path, address)
        if target is None or address.startswith("data:"):
            continue
        where = f"line {element.line}: <{element.name}> leads to {address!r}"
        assert page.path == NOT_FOUND or not address.startswith("/"), f"{where}, which is not relative"
        file, fragment = target
        assert file in site.files, f"{where}, which is no file"
        if fragment and not fragment.startswith(":~:"):
            assert file in site.pages, f"{where}, which is no page"
            assert fragment in site.pages[file].ids(), f"{where}, but there is no such id"


def no_script_is_loaded_twice(site, page):
    sources = [e.attributes["src"] for e in page.all("script") if "src" in e.attributes]
    assert len(sources) == len(set(sources)), sources


def has_one_h1(site, page):
    assert len(page.all("h1")) == 1, f"{len(page.all('h1'))} of them"


def headings_skip_no_level(site, page):
    level = 0
    for element in page.elements:
        if len(element.name) == 2 and element.name[0] == "h" and element.name[1].isdigit():
            assert int(element.name[1]) <= level + 1, f"line {element.line}: <{element.name}> after h{level}"
            level = int(element.name[1])


def has_a_title(site, page):
    assert page.title.strip(), "none, or an empty one"


def says_its_language(site, page):
    assert page.all("html") and page.all("html")[0].attributes.get("lang"), "no lang on <html>"


def begins_with_a_skip_link(site, page):
    links = page.all("a")
    assert links and (links[0].attributes.get("href") or "").startswith("#"), "the first link is no such link"


def has_unique_ids(site, page):
    ids = page.ids()
    twice = sorted({i for i in ids if ids.count(i) > 1})
    assert not twice, ", ".join(twice)


def pictures_have_a_text_and_a_size(site, page):
    for picture in page.all("img"):
        missing = [k for k in ("alt", "width", "height") if picture.attributes.get(k) is None]
        assert not missing, f"line {picture.line}: no {', '.join(missing)}"


def opens_without_a_server(site, page):
    """What Chromium refuses to do for a page opened from a folder."""
    for element in page.elements:
        assert element.attributes.get("type") != "module", f"line {element.line}: a module"
        if element.name == "use":
            address = element.attributes.get("href") or element.attributes.get("xlink:href") or ""
            assert address.startswith("#"), f"line {element.line}: an icon of another file"


def has_no_style_or_script_in_an_attribute(site, page):
    for element in page.elements:
        for key in element.attributes:
            assert key != "style" and not key.startswith("on"), f"line {element.line}: {key}= on <{element.name}>"


def waits_for_few_style_sheets(site, page):
    """One for what is read; a second, fetched beside it, for what is looked up."""
    sheets = [e for e in page.all("link") if e.attributes.get("rel") == "stylesheet"]
    waited_for = [e for e in sheets if e.attributes.get("media", "all") != "print"]
    is_read = page.path == "index.html" or any(e.attributes.get("class") == "story" for e in page.all("article"))
    assert len(waited_for) <= (1 if is_read else 2), f"{len(waited_for)} style sheets hold up the first paint"
    for script in page.all("script"):
        in_the_way = "src" in script.attributes and not {"defer", "async"} & script.attributes.keys()
        assert not in_the_way, f"line {script.line}: a script holds up the first paint"


def a_story_is_light(site, page):
    """All that it asks for before its pictures, compressed; rolls and tables are as long as they are."""
    if not any(e.attributes.get("class") == "story" for e in page.all("article")):
        return
    needed = {page.path}
    for element, address in page.addresses():
        if element.name == "script" or element.attributes.get("rel") == "stylesheet":
            needed.add(site.target(page.path, address)[0])
    size = sum(len(gzip.compress((site.folder / path).read_bytes())) for path in needed)
    assert size <= 20 * 1024, f"{size} bytes"


EVERY_PAGE = [
    no_script_is_loaded_twice,
    addresses_lead_to_files,
    has_one_h1,
    headings_skip_no_level,
    has_a_title,
    says_its_language,
    begins_with_a_skip_link,
    has_unique_ids,
    pictures_have_a_text_and_a_size,
    opens_without_a_server,
    has_no_style_or_script_in_an_attribute,
    waits_for_few_style_sheets,
    a_story_is_light,
]


def style_sheets_point_at_files(site):
    for path in sorted(p for p in site.files if p.endswith(".css")):
        for address in site.style_addresses(path):
            target = site.target(path, address)
            assert target is None or target[0] in site.files, f"{path} points at {address!r}"


def every_page_is_reached_from_the_home_page(site):
    seen, ahead = {"index.html"}, ["index.html"]
    while ahead:
        page = site.pages[ahead.pop()]
        for _, address in page.addresses():
            file = (site.target(page.path, address) or (None,))[0]
            if file in site.pages and file not in seen:
                seen.add(file)
                ahead.append(file)
    lost = [p for p in site.pages if p not in seen and p != NOT_FOUND and not is_redirect(site.pages[p])
            and not tells_of_what_was_withdrawn(site.pages[p])]
    assert not lost, ", ".join(lost)


WHOLE_SITE = [style_sheets_point_at_files, every_page_is_reached_from_the_home_page]
