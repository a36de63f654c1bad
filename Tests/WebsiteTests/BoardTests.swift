import Testing
import Vietnamese

@testable import Website

struct LeafCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let keys: String
  let state: String
  let label: String
  var day = ""
}

@Suite struct BoardTests {
  @Test(arguments: [
    LeafCase(testDescription: "no day", keys: "", state: "none", label: "Không có hạn"),
    LeafCase(
      testDescription: "due today", keys: "deadline: 2023-05-10", state: "today", label: "Hạn hôm nay", day: "10"),
    LeafCase(testDescription: "due soon", keys: "deadline: 2023-05-20", state: "soon", label: "Còn 10 ngày", day: "20"),
    LeafCase(
      testDescription: "due later", keys: "deadline: 2023-05-21", state: "open", label: "Còn 11 ngày", day: "21"),
    LeafCase(testDescription: "late", keys: "deadline: 2023-05-09", state: "late", label: "Quá hạn 1 ngày", day: "9"),
    LeafCase(
      testDescription: "an event today", keys: "event: { start: 2023-05-10 08:00 }", state: "today", label: "Hôm nay",
      day: "10"),
    LeafCase(
      testDescription: "an event that is over", keys: "event: { start: 2023-05-09 }", state: "past",
      label: "Đã diễn ra", day: "9"),
    LeafCase(
      testDescription: "an event that lasts", keys: "event: { start: 2023-05-09, end: 2023-05-11 }", state: "today",
      label: "Hôm nay", day: "10"),
    LeafCase(
      testDescription: "an event in another time zone", keys: "event: { start: 2023-05-09T20:00:00Z }", state: "today",
      label: "Hôm nay", day: "10"),
    LeafCase(
      testDescription: "a deadline before an event", keys: "deadline: 2023-05-12\nevent: { start: 2023-05-15 }",
      state: "soon", label: "Còn 2 ngày", day: "12"),
    LeafCase(
      testDescription: "an event ahead before a deadline that is past",
      keys: "deadline: 2023-05-08\nevent: { start: 2023-05-15 }", state: "soon", label: "Còn 5 ngày", day: "15"),
    LeafCase(
      testDescription: "what has expired presses nobody", keys: "deadline: 2023-05-08\nexpires: 2023-05-09",
      state: "past", label: "Hạn 08/5", day: "8"),
    LeafCase(
      testDescription: "a consultation that is closed waits for nobody",
      keys: "kind: consultation\ndeadline: 2023-05-08", state: "past", label: "Hạn 08/5", day: "8"),
    LeafCase(
      testDescription: "what has expired without a day", keys: "expires: 2023-05-09", state: "none",
      label: "Đã hết hạn"),
  ])
  func theLeafSaysWhatIsDue(_ c: LeafCase) throws {
    var site = SmallSite()
    site.notice("a", "2023-05-01", c.keys)
    let website = site.website
    let leaf = try #require(website.notice(website.number("announcements/2023/a.md"))).leaf
    #expect(leaf.state == c.state && leaf.label == c.label && leaf.day == c.day)
    #expect(leaf.month == (c.day.isEmpty ? "" : "Tháng 5"))
  }

  /// A board with something in every group, written in no order.
  private static var site: SmallSite {
    var site = SmallSite()
    site.notice("late", "2023-05-01", "deadline: 2023-05-09")
    site.notice("sau", "2023-05-02", "deadline: 2023-06-30")
    site.notice("khong-han", "2023-05-09")
    site.notice("gan-hai", "2023-05-08", "deadline: 2023-05-20")
    site.notice("gan-mot", "2023-05-03", "deadline: 2023-05-11")
    site.notice("ghim", "2023-04-01", "pinned: true")
    return site
  }

  private static func groups(_ site: SmallSite) throws -> [String: [String]] {
    let website = site.website
    let part = try #require(website.pages(ofListAt: "thong-bao/index.html").first?.part)
    let groups = website.boardPage(part).groups
    return Dictionary(uniqueKeysWithValues: groups.map { ($0.id, $0.rows.map(\.title)) })
  }

  @Test func theBoardIsGroupedByWhatIsDueWhen() throws {
    let website = Self.site.website
    let part = try #require(website.pages(ofListAt: "thong-bao/index.html").first?.part)
    let groups = website.boardPage(part).groups
    #expect(groups.map(\.id) == ["_pinned", "_soon", "_later", "_past"])
    #expect(groups.map(\.title) == ["group_pinned", "group_soon", "group_later", "group_past"])
    #expect(groups.map(\.count) == ["1 tin", "2 tin", "2 tin", "1 tin"])
    #expect(
      groups.map { $0.rows.map(\.title) } == [
        ["Thông báo ghim"], ["Thông báo gan-mot", "Thông báo gan-hai"],
        ["Thông báo sau", "Thông báo khong-han"], ["Thông báo late"],
      ])
  }

  @Test func whatHasExpiredOrIsReplacedLeavesTheListsAndKeepsItsPage() throws {
    var site = Self.site
    site.notice("het-han", "2023-05-01", "expires: 2023-05-09\nagencies: [dan-van]")
    site.notice("con-han", "2023-05-01", "expires: 2023-05-10")
    site.notice("cu", "2023-05-01", "number: 01-TB/KTĐ\nagencies: [dan-van]")
    site.notice("moi", "2023-05-04", "number: 02-TB/KTĐ\nsupersedes: cu.md")
    let shown = try Self.groups(site).values.flatMap(\.self)
    #expect(!shown.contains("Thông báo het-han") && !shown.contains("Thông báo cu"))
    #expect(shown.contains("Thông báo con-han") && shown.contains("Thông báo moi"))
    #expect(site.addresses.contains("thong-bao/2023/het-han.html") && site.addresses.contains("thong-bao/2023/cu.html"))
    let website = site.website
    let agency = try #require(website.pages(ofListAt: "co-quan/dan-van.html").first?.part)
    #expect(agency.entries.isEmpty)
    let old = website.number("announcements/2023/cu.md")
    #expect(website.notice(old)?.isSuperseded == true)
    #expect(website.parts(of: old).supersededBy?.label == "Số 02-TB/KTĐ: Thông báo moi")
    #expect(website.parts(of: old).supersededBy?.address == "thong-bao/2023/moi.html")
  }

  @Test func aBoardFromWhichAllHasGoneStillHasItsPage() {
    var site = SmallSite()
    site.notice("a", "2023-05-01", "expires: 2023-05-09")
    #expect(site.addresses.contains("thong-bao/index.html"))
    #expect(site.website.furniture.menus.all.count == 5)
  }

  @Test func theHomePageHasTheMostPressing() {
    let titles = Self.site.website.homePage().board.map(\.title)
    #expect(titles == ["Thông báo ghim", "Thông báo gan-mot", "Thông báo gan-hai", "Thông báo sau"])
  }

  @Test func aRowSaysFromWhomToWhomAndHowFast() throws {
    var site = SmallSite()
    site.media("mau.docx", bytes: 36_000)
    site.notice(
      "a", "2023-05-01",
      "number: 14-CV/KTĐ\nkind: report-request\nurgency: urgent\nattachments: [{ file: /media/mau.docx, title: Mẫu }]",
      audience: "[dan-van, van-phong]")
    let website = site.website
    let row = try #require(website.notice(website.number("announcements/2023/a.md")))
    #expect(row.number == "Số 14-CV/KTĐ" && row.issuer == "Ban Tuyên giáo Tỉnh ủy")
    #expect(row.kind == "notice_report-request" && row.urgency == "urgency_urgent")
    #expect(row.audience == "Ban Dân vận, Văn phòng Tỉnh ủy")
    #expect(row.files.map(\.label) == ["Mẫu (DOCX, 36 KB)"])
    #expect(row.address == "thong-bao/2023/a.html" && row.date == "01/5/2023")
  }
}
