"""Who runs the checks: some browsers, each in a process of its own, and one count of what they found."""

import multiprocessing
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor, as_completed

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

import looks


class Tally:
    """What passed and what failed, and how long each check took over all pages."""

    def __init__(self):
        self.passed = self.failed = 0
        self.begun = time.monotonic()
        self.spent = defaultdict(lambda: [0, 0.0])

    def run(self, check, where, *arguments):
        self.add([outcome(check, where, *arguments)])

    def add(self, results):
        for where, name, seconds, problem in results:
            self.spent[name][0] += 1
            self.spent[name][1] += seconds
            self.passed += problem is None
            self.failed += problem is not None
            if problem is not None:
                print(f"FAILED {where}: {name.replace('_', ' ')}: {problem}", flush=True)

    def table(self):
        rows = sorted(self.spent.items(), key=lambda row: -row[1][1])
        lines = [f"{seconds:7.1f} s {count:5} × {name.replace('_', ' ')}" for name, (count, seconds) in rows]
        return "\n".join(lines + [f"{time.monotonic() - self.begun:7.1f} s in all"])


def outcome(check, where, *arguments):
    begun, problem = time.monotonic(), None
    try:
        check(*arguments)
    except (AssertionError, BrowserError) as found:
        problem = str(found) or "it does not hold"
    return where, check.__name__, time.monotonic() - begun, problem


class Browsers:
    """Browsers side by side; a job is a list of checks that one of them makes in one go."""

    def __init__(self, site, screens, count):
        self.pool = ProcessPoolExecutor(
            count, mp_context=multiprocessing.get_context("spawn"), initializer=begin, initargs=(site, screens))
        self.waiting = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.pool.shutdown(cancel_futures=True)

    def take(self, job):
        self.waiting.append(self.pool.submit(work, job))

    def results(self):
        for done in as_completed(self.waiting):
            yield done.result()


# The browser of this process; the end of the process ends it.
looker = None


def begin(site, screens):
    global looker
    looker = looks.Looker(looks.launch(sync_playwright().start()), site, screens)


def work(job):
    return [outcome(check, where, looker, *arguments) for where, check, arguments in job]
