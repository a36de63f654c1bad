import Catalog
import Diagnostics
import Testing
import Vietnamese

@testable import Website

@Suite struct HonourTests {
  private static let head = "date,title,level,type,subject,name,agency,unit,role,story,revoked\n"

  /// A roll of three levels, two types, all subjects and both roles, one award of which is revoked.
  private static func site(_ more: String = "") -> SmallSite {
    var site = SmallSite(site: more)
    site.today = "2024-03-01"
    site.files["awards/2023.csv"] =
      head + """
        2023-04-28,giay-khen,,ad-hoc,individual,Lý An,dan-van,,staff,,
        2023-04-28,giay-khen,,,individual,Vũ Bình,dan-van,,leader,,2023-06-30
        2023-05-19,bk-tinh,Cấp tỉnh,,individual,Hà Chi,tuyen-giao,,staff,,
        2023-05-19,bk-tinh,province,,collective,Tổ Một,van-phong,Tổ Một,,,
        2023-06-19,giay-khen,khối,,household,Gia đình ông Dìn,van-phong,,,,

        """
    return site
  }

  @Test func eachValueOfTheYearHasItsPageAndAPlainLink() throws {
    let website = Self.site().website
    let addresses = website.outputs.map(\.address).filter { $0.hasPrefix("khen-thuong/2023/") }
    #expect(
      addresses == [
        "khen-thuong/2023/cap-co-so.html", "khen-thuong/2023/cap-khoi.html", "khen-thuong/2023/cap-tinh.html",
        "khen-thuong/2023/co-quan-dan-van.html", "khen-thuong/2023/co-quan-tuyen-giao.html",
        "khen-thuong/2023/co-quan-van-phong.html", "khen-thuong/2023/doi-tuong-ca-nhan.html",
        "khen-thuong/2023/doi-tuong-ho-gia-dinh.html", "khen-thuong/2023/doi-tuong-tap-the.html",
        "khen-thuong/2023/loai-cong-trang.html", "khen-thuong/2023/loai-dot-xuat.html",
        "khen-thuong/2023/vi-tri-lanh-dao.html", "khen-thuong/2023/vi-tri-truc-tiep.html",
      ])
    let page = website.honourPage(of: 2023)
    #expect(page.filters.flatMap(\.links).map(\.address).sorted() == addresses)
    #expect(page.filters.flatMap(\.links).allSatisfy { !$0.isCurrent })
  }

  @Test func anEnglishSitesAddressesAreEnglish() {
    let addresses = Self.site("language: en\n").website.outputs.map(\.address)
    #expect(addresses.contains("awards/2023/level-province.html"))
    #expect(addresses.contains("awards/2023/role-staff.html"))
    #expect(addresses.contains("awards/titles.html"))
  }

  @Test func aPartOfTheRollHasItsGroupsAloneAndLeadsBack() throws {
    let website = Self.site().website
    let filter = HonourFilter(dimension: .level, value: "province")
    let page = website.honourPage(of: 2023, by: filter)
    #expect(page.groups.flatMap { $0.texts("name") } == ["Tổ Một", "Chi"])
    #expect(page.whole?.address == "khen-thuong/index.html")
    #expect(page.filters.map(\.id) == ["_by-level"])
    #expect(page.filters[0].links.filter(\.isCurrent).map(\.label) == ["Tỉnh"])
    #expect(page.sums.isEmpty && page.rows.isEmpty && page.ratio == nil && page.registered.isEmpty)
  }

  @Test func whatAllShareDividesNothing() {
    var site = SmallSite()
    site.files["awards/2023.csv"] =
      Self.head + "2023-04-28,giay-khen,,,individual,Lý An,dan-van,,staff,,\n"
      + "2023-04-28,giay-khen,,,individual,Vũ Bình,dan-van,,,,\n"
    let website = site.website
    #expect(website.honourPage(of: 2023).filters.isEmpty)
    #expect(!website.outputs.contains { $0.address.hasPrefix("khen-thuong/2023/") })
  }

  @Test func aRevokedAwardIsStruckAndCountsNowhere() throws {
    let website = Self.site().website
    let page = website.honourPage(of: 2023)
    let group = try #require(page.groups.first { $0.texts("name").contains("Bình") })
    #expect(group.count.isEmpty)
    #expect(group.texts("note") == ["revoked_on"])
    let links = page.filters.flatMap(\.links)
    #expect(links.first { $0.address.hasSuffix("vi-tri-lanh-dao.html") }?.count == 0)
    #expect(links.first { $0.address.hasSuffix("co-quan-dan-van.html") }?.count == 1)
    #expect(page.sums.map(\.value) == ["4", "2", "100,0%", "100,0%"])
    #expect(website.catalog.conferred(ID("giay-khen"), in: 2023) == 2)
  }

  @Test func theSameValueOfAnotherYearIsOneLinkAway() {
    var site = Self.site()
    site.files["awards/2022.csv"] =
      Self.head
      + "2022-04-28,giay-khen,,,individual,Lý An,dan-van,,,,\n2022-05-19,bk-tinh,,,individual,Lý An,dan-van,,,,\n"
    let website = site.website
    let page = website.honourPage(of: 2022, by: HonourFilter(dimension: .level, value: "grassroots"))
    #expect(page.years.map(\.label) == ["2023", "2022"])
    #expect(page.whole?.address == "khen-thuong/2022.html")
  }

  @Test func theStorysMovementsAreAWayThroughTheRoll() {
    let movements = "movements: [{ id: hoc-tap-bac, name: Học Bác }, { id: vi-nguoi-ngheo, name: Vì người nghèo }]\n"
    var site = SmallSite(plan: movements)
    site.story("a", "2023-04-01", "movements: [hoc-tap-bac]")
    site.story("b", "2023-04-01", "movements: [vi-nguoi-ngheo]")
    site.files["awards/2023.csv"] =
      Self.head + "2023-04-28,giay-khen,,,collective,Tổ a,dan-van,,,/stories/2023/a.md,\n"
      + "2023-04-28,giay-khen,,,collective,Tổ b,dan-van,,,/stories/2023/b.md,\n"
    let website = site.website
    let page = website.honourPage(of: 2023, by: HonourFilter(dimension: .movement, value: "hoc-tap-bac"))
    #expect(page.groups.flatMap { $0.texts("name") } == ["Tổ a"])
    #expect(website.outputs.contains { $0.address == "khen-thuong/2023/phong-trao-hoc-tap-bac.html" })
  }
}

@Suite struct HonourFigureTests {
  private static func site(_ counts: [Int: Int], today: String) -> SmallSite {
    var site = SmallSite(agencies: "- { id: a, name: A, headcount: { 2021: 40, 2022: 40, 2023: 40 } }\n")
    site.today = today
    for (year, count) in counts {
      let rows = (0..<count).map { "\(year)-04-28,giay-khen,individual,Lý An \($0),a\n" }.joined()
      site.files["awards/\(year).csv"] = "date,title,subject,name,agency\n" + rows
    }
    return site
  }

  @Test(arguments: [
    ([2022: 4, 2023: 5], "2024-01-01", "Năm 2023: 12,5%, tăng 2,5 so với năm 2022 (10,0%)"),
    ([2022: 5, 2023: 4], "2024-01-01", "Năm 2023: 10,0%, giảm 2,5 so với năm 2022 (12,5%)"),
    ([2022: 5, 2023: 5], "2024-01-01", "Năm 2023: 12,5%, bằng năm 2022 (12,5%)"),
    ([2022: 4, 2023: 1], "2023-05-10", "Năm 2023 đến nay: 2,5%; cả năm 2022: 10,0%"),
    ([2023: 4], "2024-01-01", "Năm 2023: 10,0%"),
  ])
  func theSentenceSaysWhetherTheRatioRose(counts: [Int: Int], today: String, sentence: String) throws {
    let ratio = try #require(Self.site(counts, today: today).website.ratio(of: 2023))
    #expect(ratio.title == sentence)
  }

  @Test func thePictureHasATableOfTheSameFigures() throws {
    let website = Self.site([2021: 2, 2022: 4, 2023: 5], today: "2023-05-10").website
    let ratio = try #require(website.ratio(of: 2023))
    #expect(ratio.rows.map(\.year) == ["2023", "2022", "2021"])
    #expect(ratio.rows.map(\.ratio) == ["12,5%", "10,0%", "5,0%"])
    #expect(ratio.rows.map(\.headcount) == ["40", "40", "40"])
    #expect(ratio.rows.map(\.honoured) == ["5", "4", "2"])
    #expect(ratio.bars.reversed().map { $0.label + "%" } == ratio.rows.map(\.ratio))
    #expect(ratio.rows.map(\.isUnfinished) == [true, false, false])
  }

  @Test func whatWasRegisteredStandsBesideWhatWasAwarded() throws {
    var site = Self.site([2023: 3], today: "2024-01-01")
    site.files["pacts/2023/a.md"] = "---\nslogan: Một\nregistered: { giay-khen: 5, bk-tinh: 1 }\n---\n"
    let website = site.website
    let rows = website.honourPage(of: 2023).registered
    #expect(rows.map { [$0.title, $0.registered, $0.awarded] }.contains(["Giấy khen", "5", "3"]))
    #expect(rows.count == 2 && rows.contains { $0.awarded == "0" })
    let number = try #require(website.catalog.pact(of: ID("a"), in: 2023))
    let pact = try #require(website.catalog.entries[number].pact)
    #expect(website.pactPage(pact, number).registered.map(\.awarded).contains("Được tặng 3 trên 5"))
  }
}

@Suite struct TitlesPageTests {
  @Test func theListTellsLevelSubjectLawAndHowManyWereConferred() throws {
    var site = SmallSite()
    let head = "date,title,subject,name,agency,revoked\n"
    site.files["awards/2022.csv"] = head + "2022-04-28,giay-khen,individual,Lý An,dan-van,\n"
    site.files["awards/2023.csv"] =
      head + "2023-04-28,giay-khen,individual,Lý An,dan-van,\n2023-04-28,giay-khen,individual,Lý Ba,dan-van,\n"
      + "2023-04-28,bk-tinh,individual,Lý Ba,dan-van,2023-05-01\n"
    let website = site.website
    let list = website.titlesList()
    #expect(list.years.map(\.address) == ["khen-thuong/2022.html", "khen-thuong/index.html"])
    #expect(list.conferred.map(\.title) == ["Giấy khen"])
    #expect(list.conferred[0].counts.map(\.text) == ["1", "2"] && list.conferred[0].total == "3")
    #expect(list.groups.first?.level == "Nhà nước")
    let village = try #require(list.groups.flatMap(\.titles).first { $0.name == "Thôn, tổ dân phố văn hóa" })
    #expect(
      village.forms.map(\.text) == [
        "huyện, Luật Thi đua, khen thưởng năm 2003, đến hết 31/12/2023",
        "huyện, Điều 30, Luật 06/2022/QH15, từ 01/01/2024 đến hết 30/6/2025",
        "Điều 30, Luật 06/2022/QH15, từ 01/7/2025",
      ])
    #expect(website.honourPage(of: 2022).titles == "khen-thuong/danh-hieu.html")
  }

  @Test func whatTakesThePlaceOfWhatIsShownAtBoth() {
    var site = SmallSite()
    site.files["awards/2023.csv"] = "date,title,subject,name,agency\n2023-04-28,cu,individual,Lý An,dan-van\n"
    site.files["titles.yml"] = """
      - { id: cu, name: Bằng cũ, level: Khối, validTo: 2023-12-31 }
      - { id: moi, name: Bằng mới, level: Khối, validFrom: 2024-01-01, replaces: cu }
      """
    let items = site.website.titlesList().groups.last?.titles ?? []
    #expect(items.map(\.name) == ["Bằng cũ", "Bằng mới"])
    #expect(items.flatMap(\.notes).map(\.text) == ["Được thay bằng Bằng mới", "Thay cho Bằng cũ"])
  }

  @Test func aSiteWithoutAwardsHasNoListOfTitles() {
    #expect(!SmallSite().website.outputs.contains { $0.address.hasSuffix("danh-hieu.html") })
  }

  @Test func anAwardIsCalledAsTheLawOfItsDayDoes() {
    var site = SmallSite()
    site.today = "2026-01-01"
    let row = { (date: String) in "date,title,subject,name,agency\n\(date),xa-tieu-bieu,collective,Xã A,dan-van\n" }
    site.files["awards/2024.csv"] = row("2024-11-18")
    site.files["awards/2025.csv"] = row("2025-11-18")
    let website = site.website
    #expect(website.honourPage(of: 2024).groups.map(\.heading.title) == ["Xã, phường, thị trấn tiêu biểu"])
    #expect(website.honourPage(of: 2025).groups.map(\.heading.title) == ["Xã, phường, đặc khu tiêu biểu"])
  }
}
