"""What search makes of files that are missing, and of files that a browser kept of an earlier site."""

import functools
import http.server
import re
import shutil
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

from searching import PAGE, ask

STORY = ("quyển sổ xăng", "guong-nguoi-tot/2023/bac-thao-va-quyen-so-xang.html")


@contextmanager
def a_copy(looker):
    """The files of the site that searching needs, to be spoilt."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("tim-kiem", "assets"):
            shutil.copytree(looker.site.folder / name, Path(folder) / name)
        yield Path(folder)


class Keeping(http.server.SimpleHTTPRequestHandler):
    """A server after whose word a browser asks for pages again, and never for anything else."""

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache" if self.path.endswith(".html") else "max-age=86400")
        super().end_headers()

    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Keeping, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def a_missing_part_is_said(looker):
    with a_copy(looker) as folder:
        shutil.rmtree(folder / "tim-kiem" / "r")
        view = looker.new(looker.scripted)
        view.goto((folder / PAGE).as_uri())
        assert ask(view, STORY[0]) == []
        says = view.inner_text("#_says")
        assert says.startswith("Không tải được dữ liệu để tìm"), says
        assert view.locator("#_ways a").first.is_visible(), "no way leads on"
        # Once it is there again, another try finds it, without loading the page anew.
        shutil.copytree(looker.site.folder / "tim-kiem" / "r", folder / "tim-kiem" / "r")
        assert any(STORY[1] in href for href, _ in ask(view, STORY[0])), view.inner_text("#_says")
        view.close()


def a_missing_root_is_said(looker):
    with a_copy(looker) as folder:
        (folder / "tim-kiem" / "root.js").unlink()
        view = looker.new(looker.scripted)
        view.goto((folder / PAGE).as_uri(), wait_until="load")
        says = view.inner_text("#_says")
        assert says.startswith("Không tải được dữ liệu để tìm"), says
        view.close()


def every_part_is_asked_for_by_its_version(looker):
    asked = []
    view = looker.new(looker.scripted)
    view.on("request", lambda request: asked.append(request.url))
    view.goto((looker.site.folder / PAGE).as_uri())
    ask(view, STORY[0])
    view.click("#_search summary")
    view.select_option("#_kind", "story")
    assert ask(view, "thi đua"), view.inner_text("#_says")
    view.close()
    version = re.search(r'"version":"(\w+)"', (looker.site.folder / "tim-kiem" / "root.js").read_text())[1]
    parts = [url for url in asked if re.search(r"/tim-kiem/.*\.js|/search\.js", url)]
    kinds = {re.sub(r"\d+", "N", url.partition("/tim-kiem/")[2].partition("?")[0]) for url in parts}
    assert kinds >= {"root.js", "p/N.js", "r/N.js", "facets.js"}, kinds
    assert all(url.endswith(".js?" + version) for url in parts), parts


def what_was_kept_of_an_earlier_site_is_not_read(looker):
    context = looker.browser.new_context(locale="vi-VN")
    with a_copy(looker) as folder, served(folder) as base:
        view = looker.new(context)
        view.goto(base + PAGE)
        assert any(STORY[1] in href for href, _ in ask(view, STORY[0]))
        # The same, but for another site: its rows have other titles, and its version is another.
        for part in (folder / "tim-kiem" / "r").iterdir():
            part.write_text(re.sub(r'^(\[*\d+,")', r"\1Nay là ", part.read_text(), flags=re.M))
        assert not any("Nay là" in words for _, words in ask(view, STORY[0])), "the browser keeps nothing"
        version = re.search(r'"version":"(\w+)"', (folder / "tim-kiem" / "root.js").read_text())[1]
        for name in (PAGE, "tim-kiem/root.js"):
            path = folder / name
            path.write_text(path.read_text().replace(version, "khac"))
        view.goto(base + PAGE)
        found = ask(view, STORY[0])
        assert found and all("Nay là" in words for _, words in found), f"of the earlier site: {found}"
    context.close()


ONCE = [
    a_missing_part_is_said,
    a_missing_root_is_said,
    every_part_is_asked_for_by_its_version,
    what_was_kept_of_an_earlier_site_is_not_read,
]
