#!/usr/bin/env python3
"""Looks at photographs as a reader's browser chooses among their sizes.

usage: pictures.py PROJECT PROGRAM

A photograph is made by libvips and takes the place of every picture in one story of the demo site of the folder PROJECT: cover,
portrait, gallery; and it is put into the text. PROGRAM builds it, and Chromium opens the pages from the folder, as wide as
a telephone and as a screen. Each check is one test; what fails is printed, then `N passed, N failed`. Exits 1 if anything failed.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from looks import LOAD_ALL, launch

STORY = "stories/2023/anh-pao-muoi-bay-manh-vuon-tap.md"
PAGE = "guong-nguoi-tot/2023/anh-pao-muoi-bay-manh-vuon-tap.html"
# Width of the window, points of the screen for each of the page's.
WINDOWS = [(390, 1), (390, 3), (1280, 1)]

PICTURES = """() => [...document.querySelectorAll('main picture img')].map(image => {
  const box = image.getBoundingClientRect()
  return { file: image.currentSrc.split('/').pop(), loaded: image.naturalWidth, wide: box.width, high: box.height,
           right: box.right, declared: image.width / image.height, place: image.closest('figure, .frame, p')?.className }
})"""


def with_photograph(project, folder):
    shutil.copytree(project / "content", folder / "content")
    photograph = folder / "content/media/anh/thu.jpg"
    photograph.parent.mkdir(parents=True, exist_ok=True)
    drawn = folder / "thu.v"
    subprocess.run(["vips", "gaussnoise", drawn, "3000", "2000"], check=True)
    subprocess.run(["vips", "copy", drawn, photograph], check=True)
    drawn.unlink()
    story = folder / "content" / STORY
    text = story.read_text(encoding="utf-8")
    text, count = re.subn(r"/media/\S+\.svg", "/media/anh/thu.jpg", text)
    story.write_text(text + "\n![Tấm bảng nhiều chấm](/media/anh/thu.jpg)\n", encoding="utf-8")
    return count + 1


def the_browser_takes_what_it_needs(picture, width, sharp):
    name = re.fullmatch(r"thu-jpg-(\d+)\.webp", picture["file"])
    assert name and picture["loaded"], picture
    wanted = min(picture["wide"] * sharp, 1600)
    assert wanted * 0.95 <= int(name[1]) <= max(480, wanted * 2.5), f"too small or more than is needed: {picture}"


def it_stands_within_the_page(picture, width, sharp):
    assert picture["wide"] > 60 and picture["high"] > 60, picture
    assert picture["right"] <= width + 1, picture


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    project, program = Path(sys.argv[1]), sys.argv[2]
    passed = failed = 0

    def test(where, check, *arguments):
        nonlocal passed, failed
        try:
            check(*arguments)
            passed += 1
        except AssertionError as problem:
            failed += 1
            print(f"FAILED {where}: {check.__name__.replace('_', ' ')}: {problem}", flush=True)

    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        count = with_photograph(project, folder)
        subprocess.run(
            [program, "build", "--site", folder, "--today", "2023-05-10", "--quiet"], check=True,
            stdout=subprocess.DEVNULL)
        browser = launch(playwright)
        for width, sharp in WINDOWS:
            for page, wanted in ((PAGE, count), ("guong-nguoi-tot/index.html", 1)):
                # A browser that has a larger size already takes that.
                context = browser.new_context(
                    viewport={"width": width, "height": 800}, device_scale_factor=sharp, locale="vi-VN")
                view = context.new_page()
                view.goto((folder / "public" / page).as_uri())
                view.evaluate(LOAD_ALL)
                found = view.evaluate(PICTURES)
                where = f"{page}, {width} wide, {sharp} to a point"

                def all_are_there():
                    assert len(found) == wanted, found

                test(where, all_are_there)
                for picture in found:
                    test(where, the_browser_takes_what_it_needs, picture, width, sharp)
                    test(where, it_stands_within_the_page, picture, width, sharp)
                context.close()
        browser.close()

        def no_page_without_a_photograph_has_changed():
            pages = {path for path in (folder / "public").rglob("*.html") if "<picture" in path.read_text(encoding="utf-8")}
            assert len(pages) < 20, sorted(pages)
            for path in pages:
                assert "anh/thu-jpg-" in path.read_text(encoding="utf-8"), path

        test("the site", no_page_without_a_photograph_has_changed)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
