#!/usr/bin/env python3
"""Looks at a built site as a reader's browser does.

usage: suite.py FOLDER --screens FOLDER [--requirements FILE] [--jobs NUMBER]

Each check of each page is one test; what fails is printed, then how long each check took, then `N passed, N failed`.
Exits 1 if anything failed. As many browsers as the machine has cores share out the pages.
"""

import argparse
import os
import sys
from pathlib import Path

import board
import calendars
import files
import looks
import passing_on
import plan_requirements
import readers
import searching
import searching_kept
from site_files import Site
from tally import Browsers, Tally


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--screens", type=Path, required=True)
    parser.add_argument("--requirements", type=Path, help="the table of what the demo site has to show")
    parser.add_argument("--jobs", type=int, default=min(os.cpu_count() or 1, 4), help="how many browsers look at once")
    arguments = parser.parse_args()
    if not (arguments.folder / "index.html").is_file():
        sys.exit(f"{arguments.folder} has no index.html: run script/build first")
    arguments.screens.mkdir(parents=True, exist_ok=True)

    tally, site = Tally(), Site(arguments.folder)
    for check in files.WHOLE_SITE + calendars.WHOLE_SITE:
        tally.run(check, "the site", site)
    pages = [page for page in site.pages.values() if not files.is_redirect(page)]
    for page in pages:
        for check in files.EVERY_PAGE:
            tally.run(check, page.path, site, page)
    with Browsers(site, arguments.screens, arguments.jobs) as browsers:
        for job in jobs(site, pages, arguments.requirements):
            browsers.take(job)
        for results in browsers.results():
            tally.add(results)
    print(tally.table())
    print(f"{len(site.pages)} pages; screenshots and prints are in {arguments.screens}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(tally.failed > 0)


def jobs(site, pages, requirements):
    """What one browser does in one go: lists of where, check and what the check is told beside the browser."""
    # The table of queries is of the demo site, as the table of requirements is.
    if requirements:
        for typed, address in searching.QUERIES:
            yield [(f"“{typed}”", searching.it_finds_what_was_meant, (typed, address))]
        for typed, other in searching.EXACT_FIRST:
            yield [(f"“{typed}”", searching.it_ranks_the_exact_form_first, (typed, other))]
        yield from ([(searching.PAGE, check, ())] for check in searching.ONCE + searching_kept.ONCE)
    yield from ([("the board", check, ())] for check in board.WHOLE_SITE)
    yield from ([("the site", check, ())] for check in readers.WHOLE_SITE + passing_on.WHOLE_SITE)

    asked = {}
    for requirement in plan_requirements.read(requirements.read_text()) if requirements else []:
        job = (f"{requirement.name} {requirement.page}", plan_requirements.the_plan_is_served, (requirement,))
        asked.setdefault(requirement.page, []).append(job)
    kinds = looks.one_of_each_kind(site)
    # The longest first, so that no browser is left alone with one at the end.
    for page in sorted(pages, key=lambda page: -len(page.elements)):
        checks = looks.EVERY_PAGE + readers.EVERY_PAGE
        if page.path in kinds:
            checks += looks.ONE_OF_A_KIND + readers.ONE_OF_A_KIND
        # The console is read last: it has heard of all that was done to the page.
        checks += looks.AT_LAST
        yield asked.pop(page.path, []) + [(page.path, check, (page.path,)) for check in checks]
    yield from asked.values()


if __name__ == "__main__":
    main()
