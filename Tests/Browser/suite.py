#!/usr/bin/env python3
"""Looks at a built site as a reader's browser does.

usage: suite.py FOLDER --screens FOLDER [--requirements FILE]

Each check of each page is one test; what fails is printed, then `N passed, N failed`. Exits 1 if anything failed.
"""

import argparse
import sys
from pathlib import Path

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

import board
import calendars
import files
import looks
import plan_requirements
import readers
import searching
from site_files import Site


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def run(self, check, where, *arguments):
        try:
            check(*arguments)
            self.passed += 1
        except (AssertionError, BrowserError) as problem:
            self.failed += 1
            print(f"FAILED {where}: {check.__name__.replace('_', ' ')}: {problem}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--screens", type=Path, required=True)
    parser.add_argument("--requirements", type=Path, help="the table of what the demo site has to show")
    arguments = parser.parse_args()
    if not (arguments.folder / "index.html").is_file():
        sys.exit(f"{arguments.folder} has no index.html: run script/build first")
    arguments.screens.mkdir(parents=True, exist_ok=True)

    site, tally = Site(arguments.folder), Tally()
    for check in files.WHOLE_SITE + calendars.WHOLE_SITE:
        tally.run(check, "the site", site)
    for path, page in site.pages.items():
        for check in files.EVERY_PAGE:
            if not files.is_redirect(page):
                tally.run(check, path, site, page)
    with sync_playwright() as playwright:
        browser = looks.launch(playwright)
        looker = looks.Looker(browser, site, arguments.screens)
        for check in board.WHOLE_SITE:
            tally.run(check, "the board", looker)
        for path, page in site.pages.items():
            for check in looks.EVERY_PAGE + readers.EVERY_PAGE:
                if not files.is_redirect(page):
                    tally.run(check, path, looker, path)
        for path in looks.one_of_each_kind(site):
            for check in looks.ONE_OF_A_KIND + readers.ONE_OF_A_KIND:
                # A page that leads on is gone before it can be printed.
                if not files.is_redirect(site.pages[path]):
                    tally.run(check, path, looker, path)
        for check in readers.WHOLE_SITE:
            tally.run(check, "the site", looker)
        for requirement in plan_requirements.read(arguments.requirements.read_text()) if arguments.requirements else []:
            where = f"{requirement.name} {requirement.page}"
            tally.run(plan_requirements.the_plan_is_served, where, looker, requirement)
        # The table of queries is of the demo site, as the table of requirements is.
        if arguments.requirements:
            for typed, address in searching.QUERIES:
                tally.run(searching.it_finds_what_was_meant, f"“{typed}”", looker, typed, address)
            for typed, other in searching.EXACT_FIRST:
                tally.run(searching.it_ranks_the_exact_form_first, f"“{typed}”", looker, typed, other)
            for check in searching.ONCE:
                tally.run(check, searching.PAGE, looker)
        browser.close()
    print(f"{len(site.pages)} pages; screenshots and prints are in {arguments.screens}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(tally.failed > 0)


main()
