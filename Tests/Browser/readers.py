"""What must hold for readers who see a page otherwise: larger, with wider text, in other colours, by keyboard or ear."""

from axe_playwright_python.sync_playwright import Axe

NARROW_AND_WIDE = (320, 768, 1024, 1280)

# The text spacing that a reader may set without losing anything (WCAG 2.2, 1.4.12).
WIDENED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""

# An agency's name of sixty letters, behind every name and title; counts beside a title are none.
LENGTHEN = """() => [...document.querySelectorAll('h1, h2, h3, h4, .name, .org p, .meta, .kick, th, td, dt, dd')]
  .filter(e => !e.matches('.grp .meta, .mv li > .meta'))
  .forEach(e => e.append(' Ban Chỉ đạo công tác dân tộc, tôn giáo và miền núi Tỉnh ủy'))"""

# What is cut off within its own box; what is hidden on purpose is one pixel large.
CUT_OFF = """() => [...document.querySelectorAll('body *')]
  .filter(e => getComputedStyle(e).overflowY !== 'visible' && e.clientHeight > 1 && e.checkVisibility())
  .filter(e => e.scrollHeight > e.clientHeight + 1 && getComputedStyle(e).overflowY !== 'auto' && e.textContent.trim())
  .map(e => e.className || e.tagName)"""

CHOICE = "JSON.stringify(['text', 'theme', 'contrast'].map(k => document.documentElement.dataset[k] ?? null))"


def does_not_scroll_sideways(view, how):
    for width in NARROW_AND_WIDE:
        view.set_viewport_size({"width": width, "height": 900})
        wide = view.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{how}, at {width} px it is {wide} px wide"


def large_text_and_long_names_fit(looker, path):
    view = looker.open(looker.scripted, path)
    try:
        view.evaluate("document.documentElement.dataset.text = 'larger'")
        does_not_scroll_sideways(view, "with very large text")
        view.evaluate("delete document.documentElement.dataset.text")
        view.evaluate(LENGTHEN)
        does_not_scroll_sideways(view, "with long names")
    finally:
        view.close()


def widened_text_loses_nothing(looker, path):
    view = looker.open(looker.context(bypass_csp=True), path)
    try:
        view.add_style_tag(content=WIDENED)
        does_not_scroll_sideways(view, "with widened text")
        lost = view.evaluate(CUT_OFF)
        assert not lost, f"text is cut off in {', '.join(lost[:5])}"
    finally:
        view.close()


def forced_colours_keep_everything(looker, path):
    view = looker.open(looker.context(forced_colors="active"), path)
    try:
        does_not_scroll_sideways(view, "in forced colours")
        looker.picture(view, path, "forced")
    finally:
        view.close()


def axe_finds_nothing(looker, path):
    """By every rule of axe-core, best practice too: light on a telephone, dark and in high contrast on a wide screen."""
    for width, scheme, choice in ((390, "light", {}), (1280, "dark", {}), (1280, "light", {"contrast": "more"})):
        view = looker.open(looker.context(color_scheme=scheme), path)
        try:
            view.set_viewport_size({"width": width, "height": 900})
            view.evaluate("choice => Object.assign(document.documentElement.dataset, choice)", choice)
            found = Axe().run(view).response["violations"]
            says = [f"{v['id']} at {' '.join(map(str, v['nodes'][0]['target']))}" for v in found]
            assert not says, f"{width} px, {scheme} {choice or ''}: {'; '.join(says)}"
        finally:
            view.close()


def the_readers_choice_is_kept(looker):
    context = looker.browser.new_context(locale="vi-VN")
    try:
        view = looker.open(context, "index.html")
        plain = view.evaluate("getComputedStyle(document.body).backgroundColor")
        view.locator("#_reader summary").focus()
        view.keyboard.press("Enter")
        for name, value in (("text", "large"), ("theme", "dark"), ("contrast", "more")):
            view.check(f'input[name="_{name}"][value="{value}"]')
        view.keyboard.press("Escape")
        assert view.evaluate("document.activeElement.tagName") == "SUMMARY", "Escape does not lead back to the button"
        assert not view.evaluate("document.getElementById('_reader').open"), "Escape does not close the choice"
        view.close()
        # The next page, before its deferred scripts have run.
        view = context.new_page()
        view.goto((looker.site.folder / sorted(looker.site.pages)[-1]).as_uri(), wait_until="commit")
        view.wait_for_selector("#_reader", state="attached")
        assert view.evaluate(CHOICE) == '["large","dark","more"]', "the next page does not know it"
        view.wait_for_load_state()
        assert view.evaluate("getComputedStyle(document.body).backgroundColor") != plain, "the ground stays"
        assert view.is_checked('input[name="_theme"][value="dark"]'), "the choice is not shown as made"
        view.locator("#_reader summary").click()
        for name in ("text", "theme", "contrast"):
            view.check(f'input[name="_{name}"][value=""]')
        view.reload()
        assert view.evaluate(CHOICE) == "[null,null,null]", "it cannot be taken back"
    finally:
        context.close()


def without_scripts_there_is_no_choice(looker):
    view = looker.open(looker.scriptless, "index.html")
    try:
        assert not view.locator("#_reader").is_visible(), "a control that does nothing is shown"
    finally:
        view.close()


EVERY_PAGE = [large_text_and_long_names_fit]
ONE_OF_A_KIND = [widened_text_loses_nothing, forced_colours_keep_everything, axe_finds_nothing]
WHOLE_SITE = [the_readers_choice_is_kept, without_scripts_there_is_no_choice]
