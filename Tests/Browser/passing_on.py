"""What must hold of passing an entry on, and of what an agency sees first, in a reader's browser."""

from contextlib import contextmanager

ADDRESS = "https://guongsang.example/"

# A browser with programs to share with and a voice, whose clipboard can be told to fail; what it is asked for is kept.
BROWSER = """
window.kept = {copied: [], shared: [], spoken: []};
window.isBroken = false;
Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => {
  if (window.isBroken) throw new Error('refused');
  kept.copied.push(text);
}}});
document.execCommand = () => false;
navigator.share = async (what) => { kept.shared.push(what.url); };
Object.defineProperty(window, 'speechSynthesis', {value: {
  getVoices: () => [{lang: 'vi-VN', name: 'A'}], speak: (part) => kept.spoken.push(part.text), cancel() {}, speaking: false,
}});
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


@contextmanager
def served(looker, path):
    """The page at `path` as from a server that has an address."""
    def answer(route):
        file = looker.site.folder / route.request.url.removeprefix(ADDRESS).split("#")[0]
        route.fulfill(path=file) if file.is_file() else route.abort()

    context = looker.browser.new_context(locale="vi-VN")
    try:
        context.route(ADDRESS + "**", answer)
        context.add_init_script(BROWSER)
        view = context.new_page()
        view.goto(ADDRESS + path, wait_until="load")
        yield view
    finally:
        context.close()


def a_story(looker, having=""):
    """The first story whose page has `having` in it."""
    return next(path for path in sorted(looker.site.pages) if path.startswith("guong-nguoi-tot/")
                and "data-link" in (text := (looker.site.folder / path).read_text(encoding="utf-8")) and having in text)


def said(view, text):
    view.wait_for_function("text => document.querySelector('.pass [role=status]').textContent === text", arg=text)


def the_address_is_copied_and_shared(looker):
    path = a_story(looker)
    with served(looker, path) as view:
        view.locator("[data-link]").click()
        said(view, "Đã sao chép.")
        view.locator("[data-share]").click()
        kept = view.evaluate("kept")
        assert kept["copied"] == [ADDRESS + path] and kept["shared"] == [ADDRESS + path], f"{kept}"
        assert ADDRESS + path not in view.locator(".pass").first.inner_text(), "the address stays on the page"


def what_cannot_be_copied_is_said(looker):
    path = a_story(looker)
    with served(looker, path) as view:
        view.evaluate("window.isBroken = true")
        view.locator("[data-link]").click()
        said(view, "Không sao chép được, hãy chọn và chép bằng tay.")
        assert ADDRESS + path in view.locator(".pass").first.inner_text(), "there is nothing to mark by hand"


def a_page_of_a_folder_has_no_address_to_pass_on(looker):
    view = looker.open(looker.scripted, a_story(looker))
    try:
        assert not view.locator("[data-link], [data-share]").filter(visible=True).count(), "a button copies the folder"
    finally:
        view.close()


def neither_notes_nor_files_are_read_aloud(looker):
    with served(looker, a_story(looker, 'class="footnote"')) as view:
        marked = view.locator(".prose > p:has(sup.footnote)").first
        whole = marked.evaluate("p => p.textContent")
        view.locator("[data-stop]").click()
        spoken = view.evaluate("kept.spoken")
        assert len(spoken) > 3 and whole not in spoken, "the number of a note is read"
        bare = marked.evaluate("p => { p.querySelectorAll('sup').forEach(s => s.remove()); return p.textContent; }")
        assert bare in spoken, "the paragraph with the note is left out"


def an_agency_sees_first_what_presses(looker):
    view = looker.new(looker.scripted)
    try:
        view.set_viewport_size({"width": 390, "height": 844})
        for path in (path for path in looker.site.pages if path.startswith("co-quan/")):
            view.goto((looker.site.folder / path).as_uri(), wait_until="load")
            if not view.locator("#_todo").count():
                continue
            top = "id => document.getElementById(id).getBoundingClientRect().top + scrollY"
            pressing = view.locator("section[aria-labelledby=_todo] > .task > li").count()
            todo, below = view.evaluate(top, "_todo"), view.evaluate(top, "_notices")
            if not pressing:  # then announcements come first: something in them may press
                assert below < 844 and below < todo, f"{path}: its announcements begin {below:.0f} px down"
                continue
            assert todo < 844, f"{path}: what is to be done is below the first screen"
            assert todo < below < 844 + 500 * pressing, f"{path}: its announcements begin {below:.0f} px down"
    finally:
        view.close()


WHOLE_SITE = [
    the_address_is_copied_and_shared, what_cannot_be_copied_is_said, a_page_of_a_folder_has_no_address_to_pass_on,
    neither_notes_nor_files_are_read_aloud, an_agency_sees_first_what_presses,
]
