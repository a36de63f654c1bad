"""What must hold of the board in a reader's browser: filters that combine in place, and days that are counted anew."""

import datetime
import re

BOARD = "thong-bao/index.html"
CONSULTATIONS = "thong-bao/lay-y-kien.html"


def built(site):
    """The day on which the site was built."""
    return datetime.date.fromisoformat(re.search(r'data-built="([\d-]+)"', (site.folder / BOARD).read_text()).group(1))


def at(looker, path, days=0, fragment=""):
    """The page as it is read so many days after it was built, at noon in the site's time zone."""
    view = looker.scripted.new_page()
    view.complaints = []
    view.on("pageerror", lambda e: view.complaints.append(str(e)))
    moment = datetime.datetime.combine(built(looker.site), datetime.time(5), datetime.timezone.utc)
    view.clock.set_fixed_time(moment + datetime.timedelta(days=days))
    view.goto((looker.site.folder / path).as_uri() + fragment, wait_until="load")
    return view


def labels(view):
    return [text.strip() for text in view.locator(".rows .when").all_inner_texts()]


def the_script_counts_as_the_program_does(looker):
    plain = looker.open(looker.scriptless, BOARD)
    counted = at(looker, BOARD)
    try:
        assert labels(plain) == labels(counted), f"{labels(plain)} became {labels(counted)}"
    finally:
        plain.close(), counted.close()


def days_are_counted_anew_as_the_page_grows_old(looker):
    first, second = at(looker, BOARD), at(looker, BOARD, days=1)
    try:
        left = [int(n) for n in re.findall(r"Còn (\d+) ngày", " ".join(labels(first)))]
        then = [int(n) for n in re.findall(r"Còn (\d+) ngày", " ".join(labels(second)))]
        assert left and sorted(n - 1 for n in left if n > 1) == sorted(then), f"{left} became {then}"
        assert "Hạn hôm nay" in " ".join(labels(second)) or 1 not in left, "nothing is due today"
    finally:
        first.close(), second.close()


def the_home_page_grows_old_as_the_board_does(looker):
    first, second = at(looker, "index.html"), at(looker, "index.html", days=1)
    try:
        dates = "section:has(#_dates) .when"
        left = [re.findall(r"Còn (\d+) ngày", " ".join(view.locator(dates).all_inner_texts())) for view in (first, second)]
        assert left[0] and [int(n) - 1 for n in left[0] if n != "1"] == [int(n) for n in left[1]], f"{left}"
        pulse = [int(view.locator("[data-until]").inner_text().split()[0]) for view in (first, second)]
        assert pulse[1] == pulse[0] - 1, f"{pulse}"
    finally:
        first.close(), second.close()


def an_event_takes_the_whole_leaf_of_a_deadline_that_is_over(looker):
    view = at(looker, BOARD)
    try:
        said = view.evaluate("""async () => {
          const when = document.querySelector(".rows .when[data-days]"), row = when.closest("li");
          Object.assign(when.dataset, {deadline: "2023-05-09", start: "2023-06-02", end: "", full: "ngày 02 tháng 6 năm 2023"});
          const old = document.querySelector("script[src*='days']"), again = document.createElement("script");
          for (const {name, value} of old.attributes) again.setAttribute(name, value);
          await new Promise(done => { again.onload = done; document.head.append(again); });
          const text = (name) => (row.querySelector(name) || {}).textContent;
          return [text(".leaf .m"), text(".leaf .d"), text(".when .vh")];
        }""")
        assert said[:2] == ["Tháng 6", "2"] and said[2] == "ngày 02 tháng 6 năm 2023: ", f"{said}"
    finally:
        view.close()


def the_days_left_for_comments_are_counted_anew(looker):
    words = []
    for days in (0, 1, 60):
        view = at(looker, CONSULTATIONS, days=days)
        words.append(view.locator("[data-asked-until]").first.inner_text())
        view.close()
    left = re.search(r"còn (\d+) ngày", words[0])
    assert left is None or f"còn {int(left[1]) - 1} ngày" in words[1] or "ngày cuối" in words[1], words
    assert "hết hạn" in words[2], words


def what_is_over_moves_to_what_is_past(looker):
    first, view = at(looker, BOARD), at(looker, BOARD, days=60)
    try:
        soon = "section:has(#_soon) li:visible"
        assert first.locator(soon).count() > 0, "nothing presses on the day of the build"
        assert view.locator(soon).count() == 0, "rows still press after two months"
        past = view.locator("section:has(#_past) .when").evaluate_all("all => all.map(w => w.dataset.end || w.dataset.start || w.dataset.deadline || '')")
        moved = past[:first.locator(soon).count()]
        assert moved == sorted(moved, reverse=True), f"what has just passed does not stand first: {past}"
        said = [page.locator("[data-as-of]").text_content() for page in (first, view)]
        assert said[0] == f"Tính đến ngày {built(looker.site).strftime('%d/%-m/%Y')}", said
        later = built(looker.site) + datetime.timedelta(days=60)
        month = later.strftime("%m" if later.month < 3 else "%-m")
        assert said[1] == f"Tính đến ngày {later.strftime('%d')}/{month}/{later.year}", said
    finally:
        first.close(), view.close()


def filters_combine_in_place_and_stay_in_the_address(looker):
    view = at(looker, BOARD)
    try:
        view.locator('a[data-by="agency"]:not([data-value=""])').first.click()
        view.wait_for_url("**/gui-toi-*.html")
        before = view.locator("#_still .rows > li").count()
        view.locator('a[data-by="kind"][data-value="report-request"]').click()
        view.wait_for_selector("#_found:not([hidden]) .rows > li")
        assert "#kind=report-request" in view.url, view.url
        kinds = set(view.locator("#_found .tags > .meta").all_inner_texts())
        assert kinds == {"Yêu cầu báo cáo"}, kinds
        assert view.locator("#_found .rows > li").count() < before
        assert not view.locator("#_still").is_visible(), "what is filtered stands beside what was found"
        heading = view.locator("#_found h2").inner_text()
        names = [view.locator(f'a[data-by="{by}"][aria-current]').inner_text().split(" (")[0] for by in ("agency", "kind")]
        assert all(name in heading for name in names), f"{heading} does not say {names}"
        assert view.locator("#_status").inner_text() == heading
        assert re.match(r"\d+/\d+/2023: $", view.locator("#_found .when .vh").first.text_content())
        assert not view.locator("#_found .mau").count(), "a site of samples says so once"
        # The address alone brings the same rows.
        again = at(looker, re.search(r"thong-bao/[^#]+", view.url).group(0), fragment="#kind=report-request")
        again.wait_for_selector("#_found:not([hidden]) .rows > li")
        assert again.locator("#_found h3").all_inner_texts() == view.locator("#_found h3").all_inner_texts()
        again.close()
        view.locator("#_clear").click()
        # The address changes first, and the page a moment later.
        view.wait_for_selector("#_still", state="visible")
        assert not view.locator("#_found").is_visible()
        assert view.evaluate("document.activeElement.localName") == "summary", "the focus is lost"
        assert not view.complaints, view.complaints
    finally:
        view.close()


def another_of_the_first_filter_keeps_the_second(looker):
    view = at(looker, "thong-bao/gui-toi-ban-dan-van.html", fragment="#kind=report-request")
    try:
        view.locator('a[data-by="agency"][data-value="ban-to-chuc"]').click()
        view.wait_for_url("**/gui-toi-ban-to-chuc.html#kind=report-request")
        view.wait_for_selector("#_found:not([hidden])")
    finally:
        view.close()


def what_matches_nothing_says_so(looker):
    view = at(looker, BOARD, fragment="#kind=invitation&year=1999")
    try:
        view.wait_for_selector("#_found .empty:visible")
    finally:
        view.close()


def found_rows_lead_to_their_pages(looker):
    view = at(looker, BOARD, fragment="#state=superseded&kind=consultation")
    try:
        view.wait_for_selector("#_found:not([hidden])")
        view.wait_for_selector("#_found a[href]")
        for link in view.locator("#_found a[href]").all():
            path = link.evaluate("a => decodeURIComponent(a.pathname)")
            assert (looker.site.folder / path.removeprefix(str(looker.site.folder) + "/")).is_file(), path
    finally:
        view.close()


WHOLE_SITE = [
    the_script_counts_as_the_program_does,
    days_are_counted_anew_as_the_page_grows_old,
    what_is_over_moves_to_what_is_past,
    the_days_left_for_comments_are_counted_anew,
    the_home_page_grows_old_as_the_board_does,
    an_event_takes_the_whole_leaf_of_a_deadline_that_is_over,
    filters_combine_in_place_and_stay_in_the_address,
    another_of_the_first_filter_keeps_the_second,
    what_matches_nothing_says_so,
    found_rows_lead_to_their_pages,
]
