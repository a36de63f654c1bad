#!/usr/bin/env python3
"""Writes in a copy of the demo site while `guongsang serve` shows it in a browser.

usage: preview.py PROJECT BINARY

A save is seen without a hand on the browser, at the place where the reader was; a mistake stands over the page as it was
before; mended, it is gone. Prints a line for each and exits 1 where one fails.
"""
import contextlib, os, pathlib, re, shutil, signal, subprocess, sys, tempfile, time

from playwright.sync_api import expect, sync_playwright

from looks import launch

SUMMARY = re.compile(r"^summary:.*$", re.M)


def replace(path, text):
    """Saves as most editors do: a new file takes the name of the old."""
    new = path.with_name(path.name + ".tmp")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def main():
    project, binary = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    failures = 0
    with contextlib.ExitStack() as stack:
        site = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        shutil.copytree(project / "content", site / "content")
        tools = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        opener = tools / "xdg-open"
        opener.write_text(f'#!/bin/sh\nprintf %s "$1" > "{tools}/part" && mv "{tools}/part" "{tools}/opened"\n')
        opener.chmod(0o755)
        server = subprocess.Popen(
            [binary, "serve", "--site", site, "--port", "0", "--lang", "vi", "--open"], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"})
        stack.callback(server.wait)
        stack.callback(server.kill)
        address = re.search(r"http://[^/ ]+/", server.stdout.readline())[0]
        server.stdout.readline()  # it has read the site
        story = sorted((site / "content/stories").rglob("*.md"))[0]
        text = story.read_text(encoding="utf-8")

        browser = launch(stack.enter_context(sync_playwright()))
        stack.callback(browser.close)
        page = browser.new_page(viewport={"width": 900, "height": 400})
        refused = []
        page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)

        def check(name, do):
            nonlocal failures
            try:
                do()
                print(f"preview: {name}")
            except Exception as error:  # whatever it is, the others are tried too
                failures += 1
                print(f"preview: FAILED {name}: {error}", file=sys.stderr)

        page.goto(f"{address}guong-nguoi-tot/{story.parent.name}/{story.stem}.html")
        overlay = page.locator("guongsang-problems .errors")
        expect(page.locator("h1")).to_be_visible()

        def save():
            page.evaluate("scrollTo({top: 300, behavior: 'instant'})")
            replace(story, text + "\n\nMột câu vừa viết thêm.\n")
            expect(page.get_by_text("Một câu vừa viết thêm.").first).to_be_attached()
            page.wait_for_function("Math.abs(scrollY - 300) < 2")

        def spoil():
            replace(story, SUMMARY.sub("sumary: sai", text, count=1))
            expect(overlay).to_be_visible()
            expect(overlay).to_contain_text(f"content/{story.relative_to(site / 'content')}:")
            expect(overlay.locator("mark").first).to_be_visible()
            expect(page.get_by_text("Một câu vừa viết thêm.").first).to_be_attached()

        def listed():
            overlay.get_by_role("link").click()
            expect(page.locator("article.error").first).to_be_visible()
            page.go_back()
            expect(overlay).to_be_visible()

        def mend():
            replace(story, text + "\n\nĐã sửa xong.\n")
            expect(page.get_by_text("Đã sửa xong.").first).to_be_attached()
            expect(overlay).to_have_count(0)

        def opened():
            for _ in range(100):
                if (tools / "opened").exists():
                    break
                time.sleep(0.1)
            assert (tools / "opened").read_text() == address

        def policies():
            # A page that is not there, and styles and scripts that a policy keeps out, are errors of the console.
            assert not refused, refused

        def ends():
            server.send_signal(signal.SIGINT)
            assert server.wait(timeout=10) == 0

        check("a save is seen, at the place where the reader was", save)
        check("a mistake stands over the page as it was before", spoil)
        check("all problems are on a page", listed)
        check("mended, it is gone", mend)
        check("--open has the browser open its address", opened)
        check("nothing is kept out by the policy of the pages", policies)
        check("Ctrl-C is its usual end", ends)
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
