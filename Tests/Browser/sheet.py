#!/usr/bin/env python3
"""Reads the code on notices that are printed for the wall.

usage: sheet.py PROJECT PROGRAM

PROGRAM builds the demo site of the folder PROJECT as one that knows its address; each notice with a code is printed as a
reader's browser prints it, made into a picture of 300 points an inch, and its code read. Each notice is one test; what fails is
printed, then `N passed, N failed`. Exits 1 if anything failed.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from looks import launch

ADDRESS = "https://guongsang.example/"


def code_on(page, folder, view):
    view.goto(page.as_uri())
    view.pdf(path=folder / "sheet.pdf", prefer_css_page_size=True)
    subprocess.run(["pdftoppm", "-r", "300", "-gray", "-png", "sheet.pdf", "sheet"], cwd=folder, check=True)
    sheets = sorted(folder.glob("sheet*.png"))
    read = subprocess.run(["zbarimg", "--quiet", "--raw", *sheets], capture_output=True, text=True)
    for sheet in sheets:
        sheet.unlink()
    return read.stdout.split()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    project, program = Path(sys.argv[1]), sys.argv[2]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as room, sync_playwright() as playwright:
        folder = Path(room)
        subprocess.run(
            [program, "build", "--site", project, "--output", folder / "site", "--today", "2023-05-10", "--quiet",
             "--base-url", ADDRESS],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        browser = launch(playwright)
        view = browser.new_page()
        pages = sorted((folder / "site").rglob("*.html"))
        notices = [page for page in pages if 'class="qr"' in page.read_text(encoding="utf-8")]
        for page in notices:
            address = ADDRESS + page.relative_to(folder / "site").as_posix()
            found = code_on(page, folder, view)
            if found == [address]:
                passed += 1
            else:
                failed += 1
                print(f"FAILED {address}: its code reads {found}")
        browser.close()
    if not notices:
        failed += 1
        print("FAILED: no notice has a code")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
