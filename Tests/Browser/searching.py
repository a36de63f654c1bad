"""What the search page finds, typed into it as readers type, in the demo site opened from a folder."""

import time
import unicodedata

PAGE = "tim-kiem/index.html"

# What browsers have learned since the autumn of 2020, for there are telephones that have learned nothing since.
LEARNED_SINCE = """for (const [one, names] of [
  [Array.prototype, 'at findLast findLastIndex toSorted toReversed toSpliced with group'],
  [String.prototype, 'at isWellFormed toWellFormed'], [Object, 'hasOwn groupBy'], [Promise, 'withResolvers try'],
  [window, 'structuredClone'], [Set.prototype, 'union intersection difference isSubsetOf'], [Map, 'groupBy'],
]) for (const name of names.split(' ')) delete one[name]
for (const name of ['ariaBusy', 'ariaHidden', 'ariaLabel']) delete Element.prototype[name]"""


def until(view, expression, argument=None):
    """Waits for what the browser's own waiting cannot tell: it evaluates strings, which the pages' policy forbids."""
    end = time.monotonic() + 10
    while not view.evaluate(expression, argument):
        assert time.monotonic() < end, f"never came true: {expression}"
        view.wait_for_timeout(50)


def decomposed(text):
    return unicodedata.normalize("NFD", text)


# What is typed, and the address, or the place within a page, that has to be among the first three results.
QUERIES = [
    # with all diacritics
    ("văn hóa công sở", "phong-trao/van-hoa-cong-so.html"),
    ("đúng một tờ lịch", "tin-tuc/2023/ban-dan-van-pho-bien-ke-hoach.html"),
    ("quyển sổ xăng", "guong-nguoi-tot/2023/bac-thao-va-quyen-so-xang.html"),
    ("mảnh vườn tạp", "guong-nguoi-tot/2023/anh-pao-muoi-bay-manh-vuon-tap.html"),
    ("hiến đất mở đường", "guong-nguoi-tot/2023/gia-dinh-ong-phu-hien-dat-mo-duong.html"),
    ("bản nói trên loa", "tin-tuc/2023/ba-xa-dung-ban-noi.html"),
    ("tổ giúp việc tổng hợp", "thong-bao/2023/quyet-dinh-to-giup-viec.html"),
    # without any
    ("van hoa cong so", "phong-trao/van-hoa-cong-so.html"),
    ("so tay bon muoi trang", "guong-nguoi-tot/2023/cuon-so-tay-bon-muoi-trang.html"),
    ("dua cong van ve ban", "guong-nguoi-tot/2023/chi-dinh-dua-cong-van-ve-ban.html"),
    ("cho phien", "guong-nguoi-tot/2023/anh-sinh-giu-cong-cho-phien.html"),
    ("hop xa ngay tai vuon", "tin-tuc/2023/hop-thon-ngay-tai-vuon.html"),
    ("dan nuoc ve nam khao", "guong-nguoi-tot/2022/chin-cay-so-dan-nuoc-ve-nam-khao.html"),
    ("bieu duong ba guong", "thong-bao/2023/bieu-duong-thang-4.html"),
    ("lich giao huu bong chuyen", "thong-bao/2023/lich-giao-huu-bong-chuyen.html"),
    # with half of them
    ("văn hóa cong so", "phong-trao/van-hoa-cong-so.html"),
    ("hiến dat mở duong", "guong-nguoi-tot/2023/gia-dinh-ong-phu-hien-dat-mo-duong.html"),
    ("đươc phân công giup đỡ", "guong-nguoi-tot/2023/anh-pao-muoi-bay-manh-vuon-tap.html"),
    ("ba nghin hai trăm tập hồ so", "guong-nguoi-tot/2022/chi-diep-va-ba-nghin-hai-tram-tap-ho-so.html"),
    ("nhà van hoa sáng đèn", "guong-nguoi-tot/2023/nha-van-hoa-sang-den-toi-thu-tu.html"),
    # decomposed, as some telephones and files have it
    (decomposed("chín phút của chị Liên"), "guong-nguoi-tot/2023/chi-lien-chin-phut-ke-chuyen.html"),
    (decomposed("giá sách ở quầy gửi xe"), "guong-nguoi-tot/2022/gia-sach-o-quay-gui-xe.html"),
    (decomposed("đường"), "guong-nguoi-tot/2023/gia-dinh-ong-phu-hien-dat-mo-duong.html"),
    # tones in the other place
    ("văn hoá công sở", "phong-trao/van-hoa-cong-so.html"),
    ("chị Hoà đọc đơn", "guong-nguoi-tot/2023/chi-hoa-doc-don-truoc-mat-nguoi-gui.html"),
    ("Uỷ ban Kiểm tra", "co-quan/uy-ban-kiem-tra.html"),
    ("chùm chìa khoá cuối năm", "tin-tuc/2021/chum-chia-khoa-ban-giao.html"),
    # blanks too many, too few, or in the wrong place
    ("  văn   hóa ,công  sở ", "phong-trao/van-hoa-cong-so.html"),
    ("vănhóa công sở", "phong-trao/van-hoa-cong-so.html"),
    ("vanhoacongso", "phong-trao/van-hoa-cong-so.html"),
    ("giásách ở quầygửi xe", "guong-nguoi-tot/2022/gia-sach-o-quay-gui-xe.html"),
    ("sổ x ăng", "guong-nguoi-tot/2023/bac-thao-va-quyen-so-xang.html"),
    # while typing
    ("phòng họp bớt ch", "guong-nguoi-tot/2023/phong-hop-bot-chin-muoi-phut.html"),
    ("cuộc gọi tr", "guong-nguoi-tot/2022/cuoc-goi-truoc-sau-thang.html"),
    # people and agencies
    ("Giàng Mí Páo", "guong-nguoi-tot/2023/anh-pao-muoi-bay-manh-vuon-tap.html"),
    ("sung a sinh", "guong-nguoi-tot/2023/anh-sinh-giu-cong-cho-phien.html"),
    ("lò a phử", "guong-nguoi-tot/2023/gia-dinh-ong-phu-hien-dat-mo-duong.html"),
    ("ban noi chinh", "co-quan/ban-noi-chinh.html"),
    ("văn phòng tỉnh uỷ", "co-quan/van-phong-tinh-uy.html"),
    # words that stand apart, a number
    ("vườn tạp phân công", "guong-nguoi-tot/2023/anh-pao-muoi-bay-manh-vuon-tap.html"),
    ("443/QĐ", "ke-hoach-2023-toan-van.html"),
    ("bóng chuyền 30/4", "tin-tuc/2023/bong-chuyen-chao-mung-30-4.html"),
]

# Words that stand in one story only, more than a window below its beginning.
TOLD_FAR_DOWN = "bat loa cho me nghe truoc"

# What is typed, and what must not come first: another word of the same letters.
EXACT_FIRST = [("đường", "dương"), ("Dương", "đường")]


def ask(view, text):
    view.fill("#_q", text)
    view.press("#_q", "Enter")
    view.wait_for_selector("#_results[aria-busy=false]", timeout=10_000)
    return view.eval_on_selector_all(
        "#_hits > li", "items => items.map(i => [i.querySelector('a').getAttribute('href'), i.innerText])")


class Searcher:
    """Types into the search page of one site."""

    def __init__(self, looker):
        self.view = looker.open(looker.scripted, PAGE)

    def type(self, text):
        """The results for `text`: address and words of each."""
        return ask(self.view, text)

    def close(self):
        complaints = self.view.complaints
        self.view.close()
        return complaints


def it_finds_what_was_meant(looker, typed, address):
    searcher = Searcher(looker)
    found = [href.removeprefix("../") for href, _ in searcher.type(typed)[:3]]
    unmarked = searcher.view.locator("#_hits > li:not(:has(mark))").all_inner_texts()
    complaints = searcher.close()
    assert any(href.partition("#")[0] == address or href.startswith(address) for href in found), f"first come {found}"
    assert not unmarked, f"nothing says why this was found: {unmarked[0]}"
    assert not complaints, complaints


def it_ranks_the_exact_form_first(looker, typed, other):
    searcher = Searcher(looker)
    words = [text for _, text in searcher.type(typed)]
    fragments = searcher.view.eval_on_selector_all(
        "#_hits a", "links => links.map(a => decodeURIComponent(a.hash).split('text=')[1])")
    searcher.close()
    exact = [fragment == typed.lower() for fragment in fragments]
    assert words and exact[0] and exact == sorted(exact, reverse=True), f"for {typed} come {fragments}"


def it_is_worked_by_keyboard(looker):
    view = looker.open(looker.scripted, PAGE)
    view.focus("#_q")
    view.keyboard.type("chợ phiên")
    until(view, "document.getElementById('_says').textContent.includes('“chợ phiên”')")
    for _ in range(12):
        view.keyboard.press("Tab")
        if view.evaluate("document.activeElement.closest('#_hits') !== null"):
            break
    else:
        raise AssertionError("no result is reached by the tab key")
    assert view.eval_on_selector_all("#_hits mark", "marks => marks.length") > 0, "nothing is marked"
    view.keyboard.press("Enter")
    view.wait_for_url("**/guong-nguoi-tot/**")
    view.close()


def a_result_leads_to_its_place_in_the_text(looker):
    view = looker.open(looker.scripted, PAGE)
    view.fill("#_q", TOLD_FAR_DOWN)
    view.wait_for_selector("#_hits a")
    hit = view.locator("#_hits > li").first.inner_text()
    assert "Trong trang có: … bật loa … cho mẹ … nghe trước …" in hit, f"it does not say what the page has: {hit}"
    link = view.locator("#_hits a[href*='text=']").first
    address, told = link.evaluate("a => [a.href, decodeURIComponent(a.href.split(/[&=]/)[1])]")
    link.click()
    view.wait_for_url("**/guong-nguoi-tot/**")
    place = """told => {
      const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), range = new Range()
      for (let node; node = walk.nextNode();) {
        const at = node.data.toLowerCase().indexOf(told.toLowerCase())
        if (at < 0) continue
        range.setStart(node, at), range.setEnd(node, at + told.length)
        const {x, y, width, height} = range.getBoundingClientRect()
        if (height) return {x, y, width, height}
      }
    }"""
    until(view, "scrollY > 0")
    box = view.evaluate(place, told)
    assert box and 0 <= box["y"] <= view.viewport_size["height"], f"“{told}” is at {box} of the window"
    marked = view.screenshot(clip=box)
    scrolled = view.evaluate("scrollY")
    # The same place in the same page, reached without the link.
    view.goto(address.partition("#")[0])
    assert view.evaluate("scrollY") == 0
    view.evaluate("y => scrollTo(0, y)", scrolled)
    assert view.screenshot(clip=view.evaluate(place, told)) != marked, "the place is not marked"
    view.close()


def it_is_narrowed_and_the_address_remembers(looker):
    view = looker.open(looker.scripted, PAGE)
    view.fill("#_q", "thi đua")
    view.wait_for_selector("#_hits a")
    view.click("#_search summary")
    view.select_option("#_kind", "story")
    until(
        view, "[...document.querySelectorAll('#_hits .kick')].every(k => k.textContent === 'Gương')"
        " && document.querySelector('#_hits a')")
    view.select_option("#_year", "2022")
    until(
        view, "[...document.querySelectorAll('#_hits a')].every(a => a.href.includes('/2022/'))"
        " && document.querySelector('#_hits a')")
    address, count = view.url, view.locator("#_hits > li").count()
    view.close()
    again = looker.scripted.new_page()
    again.goto(address)
    again.wait_for_selector("#_hits a")
    again.wait_for_timeout(300)
    assert again.locator("#_hits > li").count() == count, "the address does not bring the same results back"
    again.close()


def what_is_past_waits_behind_its_button(looker):
    searcher = Searcher(looker)
    view = searcher.view
    address = "thong-bao/2023/gop-y-tieu-chi-lan-1.html"
    first = [href for href, _ in searcher.type("dự thảo tiêu chí chấm điểm")]
    assert not any(address in href for href in first), "a superseded notice is among the others"
    view.click("#_old")
    until(view, "address => [...document.querySelectorAll('#_hits a')].pop()?.href.includes(address)", address)
    assert view.is_checked("#_past")
    view.close()


def without_scripts_it_says_what_to_do(looker):
    view = looker.open(looker.scriptless, PAGE)
    assert view.locator("noscript .note").is_visible(), "it does not say why there is no search"
    assert not view.locator("#_search").is_visible(), "a field that does nothing is shown"
    for address in ("guong-nguoi-tot/index.html", "thong-bao/index.html", "co-quan/index.html"):
        assert view.locator(f"#_ways a[href='../{address}']").is_visible(), f"no way leads to {address}"
    view.close()


def further_results_come_when_asked_for(looker):
    searcher = Searcher(looker)
    view, first = searcher.view, searcher.type("thi đua")
    total = int(view.inner_text("#_says").split()[0])
    assert len(first) == 10 and total > 20, f"{len(first)} of {total}"
    for shown in range(20, total + 10, 10):
        view.click("#_more")
        until(view, "count => document.querySelectorAll('#_hits > li').length === count", min(shown, total))
        until(view, "place => [...document.querySelectorAll('#_hits a')].indexOf(document.activeElement) === place",
              shown - 10)
    assert not view.locator("#_more").is_visible(), "more is offered than there is"
    links = view.eval_on_selector_all("#_hits a", "links => links.map(a => a.href)")
    assert len(set(links)) == total, "something comes twice"
    searcher.close()


def where_nothing_has_all_the_nearest_come(looker):
    searcher = Searcher(looker)
    found = searcher.type("vườn tạp thuyền rồng")
    says = searcher.view.inner_text("#_says")
    searcher.close()
    assert "Gần nhất là" in says and "vườn tạp thuyền rồng" in says, says
    assert found and "anh-pao-muoi-bay-manh-vuon-tap" in found[0][0], f"first comes {found[:1]}"


def a_word_of_one_letter_is_found_when_asked_for(looker):
    searcher = Searcher(looker)
    view = searcher.view
    view.focus("#_q")
    view.keyboard.type("ý")
    view.wait_for_timeout(400)
    assert not view.inner_text("#_says") and not view.locator("#_hits > li").count(), "a first letter is answered"
    for word in ("ý", "5"):
        assert searcher.type(word)
        marked = set(text.lower() for text in view.locator("#_hits mark").all_inner_texts())
        assert marked == {word}, f"marked are {marked}"
        says = view.inner_text("#_says")
        searcher.type(word + " ")
        assert view.inner_text("#_says") == says, f"{says}, also for what only begins so"
    assert searcher.type("?!") == [] and "chữ" in view.inner_text("#_says"), "signs alone are not answered"
    assert view.locator("#_ways").is_visible()
    searcher.close()


def where_nothing_is_found_there_are_ways_on(looker):
    searcher = Searcher(looker)
    view = searcher.view
    assert searcher.type("thi đua") and not view.locator("#_ways").is_visible()
    assert not searcher.type("xyzzyx")
    assert view.locator("#_ways a").first.is_visible() and not view.locator("#_wider").is_visible()
    view.click("#_search summary")
    view.select_option("#_kind", "field")
    assert not searcher.type("thi đua"), "no field of work is called so"
    view.click("#_wider")
    view.wait_for_selector("#_hits a")
    assert view.input_value("#_kind") == "" and not view.locator("#_wider").is_visible()
    assert not view.locator("#_ways").is_visible()
    searcher.close()


def it_needs_no_browser_of_late(looker):
    view = looker.new(looker.scripted)
    view.add_init_script(LEARNED_SINCE)
    view.goto((looker.site.folder / PAGE).as_uri())
    assert ask(view, "đường") and ask(view, "văn hóa công sở"), view.inner_text("#_says")
    view.click("#_search summary")
    view.select_option("#_year", "2022")
    assert ask(view, "thi đua"), view.inner_text("#_says")
    assert not view.complaints, view.complaints
    view.close()


def the_sign_before_the_filters_is_not_read_aloud(looker):
    view = looker.open(looker.scripted, PAGE)
    tree = looker.scripted.new_cdp_session(view)
    for _ in range(2):
        nodes = tree.send("Accessibility.getFullAXTree")["nodes"]
        names = [node["name"]["value"] for node in nodes if node.get("role", {}).get("value") == "DisclosureTriangle"]
        assert "Thu hẹp kết quả" in names, names
        view.click("#_search summary")
    view.close()


ONCE = [
    it_is_worked_by_keyboard,
    a_result_leads_to_its_place_in_the_text,
    it_is_narrowed_and_the_address_remembers,
    what_is_past_waits_behind_its_button,
    without_scripts_it_says_what_to_do,
    further_results_come_when_asked_for,
    where_nothing_has_all_the_nearest_come,
    a_word_of_one_letter_is_found_when_asked_for,
    where_nothing_is_found_there_are_ways_on,
    it_needs_no_browser_of_late,
    the_sign_before_the_filters_is_not_read_aloud,
]
