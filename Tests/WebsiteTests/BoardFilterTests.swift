import Testing

@testable import Website

struct FilterCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let address: String
  let names: [String]
}

@Suite struct BoardFilterTests {
  /// Announcements of each kind of state, some for one agency alone.
  private static var site: SmallSite {
    var site = SmallSite(
      agencies: """
        - { id: tuyen-giao, name: Ban Tuyên giáo Tỉnh ủy, roles: [{ role: head }] }
        - { id: dan-van, name: Ban Dân vận Tỉnh ủy, roles: [{ role: member }] }

        """)
    site.notice("mo", "2023-05-06", "kind: invitation\ndeadline: 2023-05-20")
    site.notice("rieng", "2023-05-05", "deadline: 2023-05-12", audience: "[dan-van]")
    site.notice("khong-han", "2022-12-01", "")
    site.notice("da-qua", "2023-04-01", "deadline: 2023-04-20")
    site.notice("het", "2023-04-02", "expires: 2023-05-01")
    site.notice("cu", "2023-04-03", "")
    site.notice("moi", "2023-04-04", "supersedes: cu.md")
    return site
  }

  @Test(arguments: [
    FilterCase(
      testDescription: "an agency's list has what is not past, for all and for it alone",
      address: "thong-bao/gui-toi-dan-van.html", names: ["mo", "rieng", "moi", "khong-han"]),
    FilterCase(
      testDescription: "another agency's has nothing that is for one alone",
      address: "thong-bao/gui-toi-tuyen-giao.html", names: ["mo", "moi", "khong-han"]),
    FilterCase(testDescription: "a kind", address: "thong-bao/loai-giay-moi.html", names: ["mo"]),
    FilterCase(
      testDescription: "a year, without what has left the lists", address: "thong-bao/nam-2022.html",
      names: ["khong-han"]),
    FilterCase(testDescription: "what is due", address: "thong-bao/tinh-trang-con-han.html", names: ["mo", "rieng"]),
    FilterCase(testDescription: "what is past", address: "thong-bao/tinh-trang-da-qua.html", names: ["da-qua"]),
    FilterCase(
      testDescription: "what has expired is found there alone", address: "thong-bao/tinh-trang-het-han-dang.html",
      names: ["het"]),
    FilterCase(
      testDescription: "what was replaced likewise", address: "thong-bao/tinh-trang-da-thay.html", names: ["cu"]),
  ])
  func eachValueHasAListOfItsOwn(_ c: FilterCase) {
    let website = Self.site.website
    let pages = website.pages(ofListAt: c.address)
    #expect(pages.map(\.address) == [c.address])
    #expect(pages.flatMap { website.titles($0.part) } == c.names.map { "Thông báo " + $0 })
  }

  private static func page(_ current: BoardFilter? = nil) -> BoardPage {
    let website = site.website
    let part = ListPart(entries: website.board.listed[...], number: nil, numbered: 0, first: "thong-bao/index.html")
    return website.boardPage(part, title: "", lede: "", current: current)
  }

  @Test func everyListIsAPlainLinkOnTheBoard() {
    let links = Self.page().filters.flatMap(\.links).filter { !$0.value.isEmpty }.map(\.address)
    let lists = Self.site.website.outputs.map(\.address).filter {
      $0.hasPrefix("thong-bao/") && $0.hasSuffix(".html") && $0.split(separator: "/").count == 2
        && $0 != "thong-bao/index.html"
    }
    #expect(lists.count == 11)
    #expect(links.sorted() == lists.sorted())
  }

  @Test func aListSaysWhichValueIsRead() {
    let filters = Self.page(BoardFilter(dimension: .kind, value: "invitation")).filters
    let current = filters.map { filter in filter.links.filter(\.isCurrent).map(\.value) }
    #expect(filters.map(\.dimension) == ["agency", "kind", "year", "state"])
    #expect(current == [[""], ["invitation"], [""], [""]])
    #expect(filters[1].links.map(\.count) == ["", "4", "1"])
  }

  @Test func theDataOfAYearHasAllOfItsAnnouncementsAndNoCountOfDays() {
    let website = Self.site.website
    let data = website.text(at: "thong-bao/bang-tin-2023.js")
    #expect(data.hasPrefix("_board(\"2023\",[\"tuyen-giao\",\"dan-van\"],"))
    for name in ["mo", "rieng", "da-qua", "het", "cu", "moi"] { #expect(data.contains("\"t\":\"Thông báo \(name)\"")) }
    #expect(data.contains("\"l\":\"2023-05-12\"") && data.contains("\"o\":[1]"))
    #expect(data.contains("\"x\":\"2023-05-01\"") && data.contains("\"r\":1"))
    #expect(!data.contains("Còn "))
    var later = Self.site
    later.today = "2023-05-11"
    #expect(later.website.text(at: "thong-bao/bang-tin-2023.js") == data)
  }

  @Test func whatATitleHoldsCannotLeaveItsString() {
    var bytes: [UInt8] = []
    writeScriptString("a\"b\\c</script>\n\u{2028}ế", into: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #""a\u0022b\u005Cc\u003C/script\u003E\u000A\u2028ế""#)
  }

  @Test func aRowCarriesTheDaysThatItsLabelFollowsFrom() {
    let website = Self.site.website
    let days = { (name: String) in website.notice(website.number("announcements/2023/\(name).md"))?.leaf.days }
    #expect(days("rieng")?.deadline == "2023-05-12")
    #expect(days("rieng")?.said == "12/5")
    // What has left the lists presses nobody, however old the page grows.
    #expect(days("het") == nil && days("mo") != nil)
  }

  @Test func aListOfOneAgencyDoesNotGrowWithWhatIsSentToAll() {
    var site = Self.site
    for number in 0..<60 { site.notice("tin-\(number)", "2023-02-01") }
    let pages = site.website.pages(ofListAt: "thong-bao/gui-toi-dan-van.html")
    #expect(pages.map { $0.part.entries.count }.reduce(0, +) == 42)
  }
}
