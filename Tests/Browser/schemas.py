"""Usage: schemas.py PROJECT PROGRAM

Asks PROGRAM for the JSON Schemas and has an independent validator judge them: each is a schema of draft-07, each example
that it gives is right by itself, every file of PROJECT's content/ is right by its schema, and each wrong input of the
table below is refused at the key that it names.
"""

import csv
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

KINDS = {
    "story": "stories/**/*.md", "news": "news/**/*.md", "announcement": "announcements/**/*.md",
    "page": "pages/**/*.md", "pact": "pacts/*/*.md", "site": "site.yml", "agencies": "agencies.yml",
    "communes": "communes.yml", "fields": "fields.yml", "titles": "titles.yml", "plan": "plans/*.yml",
    "awards": "awards/*.csv", "nominations": "nominations/*.csv", "scores": "scores/*.csv", "reports": "reports/*.csv",
}


class Loader(yaml.SafeLoader):
    """The core schema of YAML 1.2, which editors use: of 1.1, PyYAML would make dates and sexagesimal numbers."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)


def read_int(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 8) if text.startswith("0o") else int(text, 16) if text.startswith("0x") else int(text)


Loader.add_constructor("tag:yaml.org,2002:int", read_int)


def named(value):
    """The value with the names of its records as texts, as JSON has them."""
    if isinstance(value, dict):
        return {str(key): named(inner) for key, inner in value.items()}
    return [named(inner) for inner in value] if isinstance(value, list) else value


def from_yaml(text):
    return named(yaml.load(text, Loader))


def titles_of(schema):
    """The names of a table's columns, and the titles by which clerks call them."""
    columns = schema["items"]["properties"]
    return {inner["title"].lower(): name for name, inner in columns.items()} | {name: name for name in columns}


def read(path, schema):
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".md":
        return from_yaml(text.split("\n---\n")[0].removeprefix("---\n"))
    if path.suffix == ".yml":
        return from_yaml(text)
    lines = text.splitlines()
    names = titles_of(schema)
    rows = list(csv.reader(lines, delimiter=";" if lines[0].count(";") > lines[0].count(",") else ","))
    return [dict(zip([names[cell.lower()] for cell in rows[0]], row)) for row in rows[1:] if any(row)]


STORY = """\
title: Tổ ba người mở đất
date: 2023-04-05
summary: Một câu.
agency: ban-dan-van
subject: { kind: individual, name: Vàng Thị Dính }
"""
ANNOUNCEMENT = "title: Họp giao ban\ndate: 5/4/2023\nagency: ban-dan-van\naudience: all\n"
PLAN = "year: 2023\ntitle: Kế hoạch năm 2023\n"
SITE = "format: 1\ntitle: Gương Sáng\n"

# What is wrong, the kind, the whole file, the path of the value that has to be refused.
WRONG = [
    ("a key that is required is not there", "story", STORY.replace("summary: Một câu.\n", ""), ""),
    ("a key that is required has no value", "story", STORY.replace("Một câu.", ""), "summary"),
    ("a key that is required has an empty text", "story", STORY.replace("Một câu.", '""'), "summary"),
    ("a key that there is not", "story", STORY + "sumary: Một câu.\n", ""),
    ("a key that belongs to another kind", "news", STORY, ""),
    ("a title that is too long", "story", STORY.replace("Tổ ba", "Tổ ba " * 40), "title"),
    ("a list where a text belongs", "story", STORY.replace("Một câu.", "[a, b]"), "summary"),
    ("a text where a list belongs", "story", STORY + "movements: vi-nguoi-ngheo\n", "movements"),
    ("a text where a record belongs", "story", STORY.replace("{ kind: individual, name: Vàng Thị Dính }", "Dính"), "subject"),
    ("a key that is missing below another", "story", STORY.replace(", name: Vàng Thị Dính", ""), "subject"),
    ("a key that there is not below another", "story", STORY.replace("name: V", "nane: a, name: V"), "subject"),
    ("a word that the list does not have", "story", STORY.replace("individual", "person"), "subject.kind"),
    ("an item that the list does not have", "story", STORY + "consent: { scope: [name, voice] }\n", "consent.scope.1"),
    ("an id with capitals and marks", "story", STORY.replace("ban-dan-van", "Ban Dân vận"), "agency"),
    ("an id with two hyphens", "story", STORY.replace("ban-dan-van", "ban--dan-van"), "agency"),
    ("a slug with a blank", "story", STORY + "slug: mo dat\n", "slug"),
    ("a slug of 201 letters", "story", STORY + "slug: " + "a" * 201 + "\n", "slug"),
    ("a date with the month first", "story", STORY.replace("2023-04-05", "4/25/2023"), "date"),
    ("a date with a year of two digits", "story", STORY.replace("2023-04-05", "5/4/23"), "date"),
    ("a date in words", "story", STORY.replace("2023-04-05", "ngày 5 tháng 4"), "date"),
    ("the 32nd of a month", "story", STORY.replace("2023-04-05", "2023-04-32"), "date"),
    ("a month where a day belongs", "story", STORY.replace("2023-04-05", "2023-04"), "date"),
    ("a date with two separators", "announcement", ANNOUNCEMENT.replace("5/4/2023", "5/4-2023"), "date"),
    ("a flag that is neither yes nor no", "story", STORY + "draft: xong\n", "draft"),
    ("a flag without a value that must have one", "story", STORY + "draft:\n", "draft"),
    ("a year of three digits", "story", STORY + "awards: [{ title: bk-tinh, year: 202 }]\n", "awards.0.year"),
    ("an address without https", "story", STORY + "coverage: [{ outlet: Báo, url: example.vn }]\n", "coverage.0.url"),
    ("a step that a story cannot reach", "story", STORY + "stage: finished\n", "stage"),
    ("a time of 25 hours", "announcement", ANNOUNCEMENT + "event: { start: 2023-06-28 25:00 }\n", "event.start"),
    ("agencies by their names", "announcement", ANNOUNCEMENT.replace("all", "[Ban Dân vận]"), "audience"),
    ("a task with two years", "announcement", ANNOUNCEMENT + "completes: 2022/2023/hop\n", "completes"),
    ("a number with an English point", "pact", "targets: [{ title: Buổi, goal: 38.5 }]\n", "targets.0.goal"),
    ("a number of titles that is a word", "pact", "registered: { cstd-co-so: ba }\n", "registered.cstd-co-so"),
    ("a format that there is not", "site", SITE.replace("1", "2"), "format"),
    ("a page of no entries", "site", SITE + "pageSize: 0\n", "pageSize"),
    ("a section that there is not", "site", SITE + "paths: { story: guong }\n", "paths"),
    ("a traditional day with the day first", "agencies", "- { id: a, name: A, founded: 15-10 }\n", "0.founded"),
    ("a headcount by no year", "agencies", "- { id: a, name: A, headcount: { nay: 3 } }\n", "0.headcount"),
    ("a negative headcount", "agencies", "- { id: a, name: A, headcount: { 2023: -3 } }\n", "0.headcount.2023"),
    ("a record where a list belongs", "fields", "id: a\nname: A\n", ""),
    ("a movement without a name", "plan", PLAN + "movements: [{ id: a }]\n", "movements.0"),
    ("a task in a phase with a wrong day", "plan",
     PLAN + "phases: [{ id: a, from: 2023-01-01, to: 2023-06-30, tasks: [{ id: b, title: B, due: 30/6 }] }]\n",
     "phases.0.tasks.0.due"),
]

# What each form of a value looks like that the program takes.
RIGHT = [
    ("story", STORY + "stage: nurtured\ntasks: so-ket-6-thang\nauthor:\nmovements:\ndraft: không\n"),
    ("story", STORY.replace("individual", "Cá nhân").replace("2023-04-05", "5.4.2023")),
    ("story", STORY + "stage: { discovered: { planned: 4/2023, real: 2023-04 } }\nwithdrawn: { date: 05-04-2023 }\n"),
    ("announcement", ANNOUNCEMENT + "signer: Vũ Mạnh Hà\nnumber: 12\nagencies: ban-dan-van\ncompletes: [2022/hop, hop]\n"),
    ("announcement", ANNOUNCEMENT + "event: { start: '2023-06-28T08:00:00+07:00', end: 28/6/2023 }\n"),
    ("pact", "targets: [{ title: Buổi, goal: '38,5', actual: '1.500' }]\n"),
    ("agencies", "- { id: 2023, name: A, founded: 10-15, headcount: { 2023: 32, 2024: '1.032' } }\n"),
    ("agencies", ""),
]


def innermost(error):
    """The paths of the errors that `error` stands for."""
    yield ".".join(str(part) for part in error.absolute_path)
    for inner in error.context or []:
        yield from innermost(inner)


def examples(schema, path=""):
    """Every schema below `schema` that gives examples, with its path."""
    if isinstance(schema, dict):
        if isinstance(schema.get("examples"), list):
            yield path, schema
        for name, inner in schema.items():
            if name != "examples":
                yield from examples(inner, f"{path}/{name}")
    elif isinstance(schema, list):
        for number, inner in enumerate(schema):
            yield from examples(inner, f"{path}/{number}")


def main(project, program):
    faults, judged = [], 0
    validators = {}
    for kind in KINDS:
        schema = json.loads(subprocess.run([program, "schema", kind], check=True, capture_output=True).stdout)
        jsonschema.Draft7Validator.check_schema(schema)
        validators[kind] = jsonschema.Draft7Validator(schema)
        for path, inner in examples(schema):
            judged += 1
            for error in jsonschema.Draft7Validator(inner).iter_errors(inner["examples"][0]):
                faults.append(f"{kind}{path}: the example is wrong: {error.message}")
    for kind, pattern in KINDS.items():
        for path in sorted((pathlib.Path(project) / "content").glob(pattern)):
            judged += 1
            for error in validators[kind].iter_errors(read(path, validators[kind].schema)):
                faults.append(f"{path}: {error.json_path}: {error.message}")
    for kind, text in RIGHT:
        judged += 1
        for error in validators[kind].iter_errors(from_yaml(text)):
            faults.append(f"refused: {kind}: {error.json_path}: {error.message}")
    for name, kind, text, place in WRONG:
        judged += 1
        found = [path for error in validators[kind].iter_errors(from_yaml(text)) for path in innermost(error)]
        if place not in found:
            faults.append(f"not refused at “{place}”: {name} (refused at {found})")
    for fault in faults:
        print(fault)
    print(f"{judged - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
