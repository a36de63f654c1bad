#!/usr/bin/env python3
"""Writes a copy of a site's content with forty agencies and ten years of plans, awards, scores and reports.

usage: bench-tables.py CONTENT NEW_CONTENT

Everything follows from the numbers of the rows: the same content every time.
"""

import shutil
import sys
from pathlib import Path

AGENCIES, YEARS, AWARDS_A_YEAR = 40, range(2014, 2024), 500
FAMILIES = "Giàng Vàng Sùng Lò Hoàng Nguyễn Trần Lê Nông Lý Hầu Thào Mua Ly Phàn".split()
MIDDLES = "Thị Văn Mí A Seo Minh Đức Thu Hồng Xuân".split()
GIVEN = "An Ân Ánh Bình Chi Dính Dung Đào Đức Giang Hà Hòa Liên Lử Mai Minh Páo Phử Quý Sình Tuấn Thủy Út Ước Vừ Yến".split()
TITLES = [
    ("lao-dong-tien-tien", "grassroots", "merit", "individual"),
    ("giay-khen", "grassroots", "movement", "individual"),
    ("giay-khen", "grassroots", "ad-hoc", "individual"),
    ("bk-tinh", "province", "movement", "individual"),
    ("giay-khen", "grassroots", "merit", "collective"),
    ("bk-thu-tuong", "government", "service", "individual"),
    ("tap-the-tien-tien", "grassroots", "merit", "collective"),
]
CRITERIA = [("chinh-tri", "base", 40), ("xay-dung-dang", "base", 30), ("thi-dua", "base", 30), ("thuong", "bonus", 5), ("phat", "penalty", 5)]


def agency(number):
    return f"co-quan-{number + 1:02}"


def name(person):
    return f"{FAMILIES[person % 15]} {MIDDLES[person // 15 % 10]} {GIVEN[person * 7 % 26]}"


def plan(year):
    criteria = "".join(f"  - {{ id: {i}, name: {i}, group: {i}, kind: {k}, max: {m} }}\n" for i, k, m in CRITERIA)
    return f"""year: {year}
title: Kế hoạch thi đua, khen thưởng năm {year}
theme: Đoàn kết, sáng tạo
movements:
  - {{ id: nong-thon-moi, name: Xây dựng nông thôn mới }}
  - {{ id: vi-nguoi-ngheo, name: Vì người nghèo }}
phases:
  - {{ id: dot-1, from: {year}-01-01, to: {year}-06-30, tasks: [{{ id: so-ket, title: Sơ kết, kind: review }}] }}
  - {{ id: dot-2, from: {year}-07-01, to: {year}-12-10, tasks: [{{ id: suy-ton, title: Suy tôn, responsible: all }}] }}
reports:
  - {{ id: {year}-h1, from: {year}-01-01, to: {year}-06-30, due: {year}-06-30 }}
  - {{ id: {year}-nam, from: {year}-01-01, to: {year}-12-10, due: {year}-12-10 }}
tieOrder: [chinh-tri]
criteria:
{criteria}"""


def table(path, header, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")


def main(old, new):
    shutil.copytree(old, new)
    for folder in ("awards", "scores", "reports", "nominations"):
        shutil.rmtree(new / folder, ignore_errors=True)
    headcounts = ", ".join(f"{year}: {20 + year % 7}" for year in YEARS)
    with (new / "agencies.yml").open("a", encoding="utf-8") as file:
        for number in range(AGENCIES - 6):
            file.write(f"- {{ id: {agency(number)}, name: Cơ quan số {number + 1}, contact: {{ unit: Văn phòng }}, ")
            file.write(f"headcount: {{ {headcounts} }} }}\n")
    for year in YEARS:
        if not (new / f"plans/{year}.yml").exists():
            (new / f"plans/{year}.yml").write_text(plan(year), encoding="utf-8")
            scores = [f"{agency(a)},{i},{m},{m - (a * 7 + year) % 4}" for a in range(AGENCIES - 6) for i, _, m in CRITERIA]
            table(new / f"scores/{year}.csv", "agency,criterion,self,verified", scores)
            reports = [f"{year}-h1,{agency(a)},{year}-06-{20 + a % 11}" for a in range(AGENCIES - 6) if a % 9]
            table(new / f"reports/{year}.csv", "report,agency,submitted", reports)
            put = [f"individual,{name(a)},{agency(a)},bk-tinh,{a % 6}" for a in range(AGENCIES - 6)]
            table(new / f"nominations/{year}.csv", "subject,name,agency,title,votes", put)
        awards = []
        for row in range(AWARDS_A_YEAR):
            person = (row * 31 + year * 17) % 2600
            title, level, kind, subject = TITLES[row % len(TITLES)]
            who, unit = (name(person), "") if subject == "individual" else (f"Phòng số {row % 9 + 1}", f"Phòng số {row % 9 + 1}")
            role = "leader" if row % 5 == 0 else "staff"
            month = row % 4 + 1 if year == 2023 else row % 12 + 1
            day = f"{year}-{month:02}-{row % 28 + 1:02}"
            awards.append(f"{row // 20 + 1}/QĐ,{day},Trưởng Khối,{level},{title},{kind},{subject},{who},{agency(person % (AGENCIES - 6))},{unit},{role if subject == 'individual' else ''}")
        table(new / f"awards/{year}.csv", "decision,date,issuer,level,title,type,subject,name,agency,unit,role", awards)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
