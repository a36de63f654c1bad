#!/usr/bin/env python3
"""Counts what a site's content says of each reporting period, and holds the program's reports against it.

usage: report_figures.py SITE PROGRAM

It shares nothing with the program: tables are read by Python's csv module, front matter line by line. For each period of
each plan, on two days, `report --format csv` must give the same figures, in both editions; the built page in SITE/public
must name the same number of awards; and where pandoc is there, `report --format docx` must give a document of the right
page. Prints what differs, then `N passed, N failed`.
"""

import csv
import io
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path

DAYS = ("2023-05-10", "2023-12-20")
COLUMNS = {
    "số quyết định": "decision", "ngày quyết định": "date", "danh hiệu": "title", "loại khen thưởng": "type",
    "đối tượng": "subject", "họ và tên": "name", "cơ quan": "agency", "phòng, tổ, đội": "unit",
    "lãnh đạo hay trực tiếp": "role", "ngày hủy": "revoked", "tiêu chí": "criterion", "tự chấm": "self",
    "thẩm định": "verified", "kỳ báo cáo": "report", "ngày gửi": "submitted",
}  # fmt: skip


def table(path):
    if not path.is_file():
        return []
    text = path.read_text("utf-8-sig")
    head = text.splitlines()[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=max(";,\t", key=head.count))
    return [{COLUMNS.get(k.strip().lower(), k.strip()): (v or "").strip() for k, v in row.items() if k} for row in rows]


def iso(day):
    found = re.fullmatch(r"(\d\d?)[./-](\d\d?)[./-](\d{4})", day)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else day


def entries(site):
    for kind in ("stories", "news", "announcements"):
        for path in sorted((site / "content" / kind).glob("**/*.md")):
            front = path.read_text("utf-8").split("\n---", 1)[0]
            yield kind, lambda key, front=front: scalar(key, front)


def scalar(key, front):
    found = re.search(rf"^{key}: *(.*?)(?: #.*)?$", front, re.M)
    return found[1].strip(" \"'") if found else ""


def listed(text):
    return [item.strip() for item in text.strip("[]").split(",") if item.strip()]


def person(row):
    """A name at an agency; where a tone stands within its syllable makes no other person."""
    syllables = []
    for syllable in unicodedata.normalize("NFD", row["name"].casefold()).split():
        tones = [c for c in syllable if c in "\u0300\u0301\u0303\u0309\u0323"]
        syllables.append("".join(c for c in syllable if c not in tones) + "".join(tones))
    return row["agency"], " ".join(syllables)


def agencies(site):
    """Of each agency its name, its headcounts, and the days from and to which it is in the bloc."""
    found = {}
    for item in re.split(r"^- ", (site / "content/agencies.yml").read_text("utf-8"), flags=re.M)[1:]:
        ids = re.search(r"id: *([a-z0-9-]+)", item)
        people = re.search(r"headcount: *\{([^}]*)\}", item)
        counts = {int(y): int(n) for y, n in re.findall(r"(\d{4}): *(\d+)", people[1] if people else "")}
        spans = [
            ((re.search(r"from: *([\d-]+)", role) or ["", "0"])[1], (re.search(r"until: *([\d-]+)", role) or ["", "9"])[1])
            for role in re.findall(r"\{ *(role:[^}]*)\}", item)
        ]
        end = re.search(r"^  until: *\"?([\d-]+)", item, re.M)
        name = re.search(r"name: *\"?([^\"\n,]+)", item)[1].strip()
        found[ids[1]] = name, counts, spans or [("0", "9")], end[1] if end else "9"
    return found


def periods(site):
    for plan in sorted((site / "content/plans").glob("*.yml")):
        text = plan.read_text("utf-8")
        for line in re.findall(r"^ *- *(\{[^}\n]*from:[^}\n]*due:[^}\n]*\})", text, re.M):
            values = dict(re.findall(r"(id|from|to|due): *([a-z0-9-]+)", line))
            yield int(plan.stem), values, text


def expected(site, year, period, plan, today, edition):
    """The figures by code and agency."""
    first, last = period["from"], min(period["to"], today)
    figures = Counter()
    known = agencies(site)
    for kind, value in entries(site):
        day = iso(value("date"))
        if not first <= day <= last or value("draft") == "true" or value("withdrawn"):
            continue
        if edition == "public" and value("circulation") == "bloc":
            continue
        if kind == "announcements":
            figures["documents." + (value("kind") or "notice"), ""] += 1
            continue
        figures["entries." + kind, ""] += 1
        for code in ("movement", "field"):
            for name in set(listed(value(code + "s"))):
                figures[f"{code}.{name}.{kind}", ""] += 1
        named = {value("agency"), *listed(value("agencies"))} - {"", "all"}
        if value("agencies") == "all":
            named |= {a for a, (_, _, spans, end) in known.items() if day <= end and any(f <= day <= u for f, u in spans)}
        for agency in named:
            figures["agency." + kind, agency] += 1
    rows = [row for path in sorted((site / "content/awards").glob("*.csv")) for row in table(path)]
    inside = [row for row in rows if first <= iso(row["date"]) <= last]
    force = [row for row in inside if not row.get("revoked")]
    for where, awards in [("", force)] + [(a, [r for r in force if r["agency"] == a]) for a in known]:
        people = [row for row in awards if row["subject"] == "individual"]
        groups = [row for row in awards if row["subject"] == "collective"]
        figures["awards", where] = len(awards)
        figures["awards.individuals", where] = len({person(row) for row in people})
        figures["awards.staff", where] = len({person(row) for row in people if row.get("role") == "staff"})
        figures["awards.leaders", where] = len({person(row) for row in people if row.get("role") == "leader"})
        figures["awards.collectives", where] = len(groups)
        figures["awards.small", where] = sum(bool(row.get("unit")) for row in groups)
        figures["awards.households", where] = sum(row["subject"] == "household" for row in awards)
    counted = [a for a, (_, people, *_) in known.items() if people.get(year)]
    whole = sum(known[a][1][year] for a in counted)
    if whole:
        share = sum(figures["awards.individuals", a] for a in counted) * 1000 / whole
        figures["awards.ratio", ""] = f"{int(share + 0.5) / 10:.1f}".replace(".", ",")
    figures["awards.decisions", ""] = len({(iso(row["date"]), row["decision"]) for row in force})
    figures["awards.revoked", ""] = sum(first <= iso(row.get("revoked") or "9999") <= last for row in rows)
    figures["roll", ""] = sum(not row.get("revoked") for row in table(site / f"content/awards/{year}.csv"))
    for row in force:
        figures["awards.title." + row["title"], ""] += 1
        figures["awards.type." + (row.get("type") or "merit"), ""] += 1
    handed = {}
    for row in table(site / f"content/reports/{year}.csv"):
        if row["report"] == period["id"] and iso(row["submitted"]) <= today:
            handed[row["agency"]] = min(iso(row["submitted"]), handed.get(row["agency"], "9"))
    for agency, day in handed.items():
        figures["report." + period["id"], agency] = "Nộp muộn" if day > period["due"] else "Đã nộp"
    if period["to"] > f"{year}-10-01" and first == f"{year}-01-01":
        kinds = dict(re.findall(r"\{ *id: *([a-z0-9-]+),[^}]*kind: *(penalty|bonus|base)", plan))
        for row in table(site / f"content/scores/{year}.csv"):
            points = round(float((row["verified"] or "0").replace(",", ".")) * 1000)
            figures["standing.total", row["agency"]] += -abs(points) if kinds.get(row["criterion"]) == "penalty" else points
    return figures


def said(program, site, period, today, edition):
    """The program's figures by code and agency; points in thousandths."""
    call = [program, "report", "--site", site, "--period", period, "--format", "csv", "--today", today]
    run = subprocess.run([*call, "--edition", edition], capture_output=True)
    assert run.returncode == 0, run.stderr.decode()
    rows = list(csv.reader(io.StringIO(run.stdout.decode("utf-8-sig"), newline="")))
    ids = {name: agency for agency, (name, *_) in agencies(site).items()}
    figures = {}
    for code, _section, _item, agency, value in rows[1:]:
        if code == "standing.total":
            value = str(round(float(value.replace(".", "").replace(",", ".")) * 1000))
        figures[code, ids.get(agency, agency)] = value
    return figures


def check_figures(program, site, year, period, plan, today, edition):
    wanted = expected(site, year, period, plan, today, edition)
    found = said(program, site, period["id"], today, edition)
    problems = []
    for key, value in wanted.items():
        # An agency without a headcount and an award has no row.
        is_same = found.get(key, "").startswith(value) if key[0].startswith("report.") else str(value) == found.get(key, "0")
        if not is_same:
            problems.append(f"{key}: {value} counted, {found.get(key)} said")
    for key, value in found.items():
        if key not in wanted and key[0].startswith(("awards.t", "movement.", "field.")) and value != "0":
            problems.append(f"{key}: nothing counted, {value} said")
    assert not problems, "; ".join(problems)


def check_page(site, year, period):
    page = (site / f"public/bao-cao/{year}/{period['id']}.html").read_text("utf-8")
    day = re.search(r"(\d\d)/(\d+)/(\d{4})", (site / "public/index.html").read_text("utf-8").split("Cập nhật")[-1])
    today = f"{day[3]}-{int(day[2]):02}-{day[1]}"
    wanted = expected(site, year, period, "", today, "public")["awards", ""]
    found = re.search(r"Trong kỳ có ([\d.]+) lượt khen thưởng", page)
    assert wanted == int(found[1] if found else 0), f"{wanted} counted, the page says {found and found[1]}"


def check_document(program, site, period):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "r.docx"
        call = [program, "report", "--site", site, "--period", period["id"], "--format", "docx", "--output", path]
        for _ in range(2):
            run = subprocess.run([*call, "--today", DAYS[1], "--force", "--quiet"], capture_output=True)
            assert run.returncode == 0, run.stderr.decode()
        with zipfile.ZipFile(path) as parts:
            assert parts.testzip() is None
            body = parts.read("word/document.xml").decode()
            styles = parts.read("word/styles.xml").decode()
            header = [n for n in parts.namelist() if "header" in n]
    margins = dict(re.findall(r"w:(top|right|bottom|left)=\"(\d+)\"", re.search(r"<w:pgMar[^>]*>", body)[0]))
    # 20, 15, 20, 30 mm in twentieths of a point.
    assert margins == {"top": "1134", "right": "850", "bottom": "1134", "left": "1701"}, margins
    assert "<w:titlePg" in body and header, "the pages are not numbered from the second on"
    assert "Times New Roman" in styles and 'w:sz w:val="28"' in styles.replace("<", "")
    for text in ("ĐẢNG CỘNG SẢN VIỆT NAM", "TRƯỞNG KHỐI", "[…]"):
        assert text in body, f"{text} is not in it"
    assert body.count('w:val="Heading1"') >= 5 and 'w:val="Blank"' in body


def main():
    site, program = Path(sys.argv[1]).resolve(), str(Path(sys.argv[2]).resolve())
    passed = failed = 0
    checks = []
    for year, period, plan in periods(site):
        for today in DAYS:
            if period["from"] <= today:
                for edition in ("public", "bloc"):
                    checks.append((check_figures, program, site, year, period, plan, today, edition))
        if (site / f"public/bao-cao/{year}/{period['id']}.html").is_file():
            checks.append((check_page, site, year, period))
        if shutil.which("pandoc"):
            checks.append((check_document, program, site, period))
    for check, *arguments in checks:
        try:
            check(*arguments)
            passed += 1
        except (AssertionError, KeyError, OSError, TypeError) as problem:
            failed += 1
            named = [a["id"] if isinstance(a, dict) else a for a in arguments if isinstance(a, (dict, str)) and len(a) < 99]
            print(f"FAILED {check.__name__} {' '.join(named)}: {problem!r}", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0 or passed == 0)


main()
