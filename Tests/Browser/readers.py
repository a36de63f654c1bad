"""What must hold for readers who see a page otherwise: larger, with wider text, in other colours, by keyboard or ear."""

from axe_playwright_python.base import AXE_SCRIPT

# Each violation with the first element that has it, by every rule of axe-core, best practice too. Style sheets are not
# loaded again for it: a page opened from a folder may not.
VIOLATIONS = """() => axe.run({resultTypes: ['violations'], preload: false}).then(found =>
  found.violations.map(v => `${v.id} at ${v.nodes[0].target.join(' ')}`))"""

CHOICE = "JSON.stringify(['text', 'theme', 'contrast'].map(k => document.documentElement.dataset[k] ?? null))"


def forced_colours_keep_everything(looker, path):
    for width in (320, 768, 1024, 1280):
        wide = looker.keep(path, width, forced="active").evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"in forced colours, at {width} px it is {wide} px wide"
    looker.picture(looker.kept, path, "forced")


def axe_finds_nothing(looker, path, width=390, scheme="light", choice=None):
    view = looker.keep(path, width, scheme)
    if not view.evaluate("'axe' in window"):
        view.evaluate(AXE_SCRIPT)
    view.evaluate("choice => Object.assign(document.documentElement.dataset, choice)", choice or {})
    try:
        found = view.evaluate(VIOLATIONS)
        assert not found, f"{width} px, {scheme} {choice or ''}: {'; '.join(found)}"
    finally:
        view.evaluate("keys => keys.forEach(key => delete document.documentElement.dataset[key])", list(choice or {}))


def axe_finds_nothing_in_the_dark(looker, path):
    axe_finds_nothing(looker, path, 1280, "dark")


def axe_finds_nothing_in_high_contrast(looker, path):
    axe_finds_nothing(looker, path, 1280, "light", {"contrast": "more"})


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


EVERY_PAGE = [axe_finds_nothing]
ONE_OF_A_KIND = [forced_colours_keep_everything, axe_finds_nothing_in_the_dark, axe_finds_nothing_in_high_contrast]
WHOLE_SITE = [the_readers_choice_is_kept, without_scripts_there_is_no_choice]
