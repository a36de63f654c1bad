import Testing

@testable import Website

@Suite struct PaginationTests {
  /// A site of `count` stories on pages of two, the oldest `a`.
  private static func site(_ count: Int) -> SmallSite {
    var site = SmallSite(site: "pageSize: 2\n")
    for number in 0..<count {
      let name = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number)))
      site.story(name, "2023-04-\(number < 9 ? "0" : "")\(number + 1)")
    }
    return site
  }

  @Test(arguments: [
    (0, 0, 0), (1, 0, 1), (20, 0, 20), (39, 0, 39), (40, 1, 20), (59, 1, 39), (60, 2, 20), (100, 4, 20),
  ])
  func theFirstAddressShowsTheNewestTwentyToThirtyNine(count: Int, numbered: Int, newest: Int) {
    let pages = Pagination(count: count, size: 20)
    #expect(pages.numbered == numbered)
    #expect(pages.newest == 0..<newest)
    // Together the pages hold every entry once.
    let ranges = [pages.newest] + (0..<numbered).reversed().map { pages.entries(ofPage: $0 + 1) }
    #expect(ranges.flatMap(Array.init) == Array(0..<count))
  }

  @Test func pagesAreNumberedFromTheOldest() {
    let website = Self.site(7).website
    let pages = website.pages(ofListAt: "guong-nguoi-tot/index.html")
    #expect(
      pages.map(\.address) == [
        "guong-nguoi-tot/index.html", "guong-nguoi-tot/trang-1.html", "guong-nguoi-tot/trang-2.html",
      ])
    #expect(
      pages.map { website.titles($0.part) } == [["Bài g", "Bài f", "Bài e"], ["Bài b", "Bài a"], ["Bài d", "Bài c"]])
  }

  @Test func aNewEntryLeavesTheArchiveAsItIsAndOnceInAWhileMakesAPage() {
    var before = Self.archive(of: Self.site(4))
    for count in 5...12 {
      let after = Self.archive(of: Self.site(count))
      #expect(after.count - before.count == (count % 2 == 0 ? 1 : 0))
      for (address, shown) in before { #expect(after[address] == shown) }
      before = after
    }
  }

  private static func archive(of site: SmallSite) -> [String: [String]] {
    let website = site.website
    let pages = website.pages(ofListAt: "guong-nguoi-tot/index.html").dropFirst()
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.address, website.titles($0.part)) })
  }

  @Test func thePagerLeadsFromPageToPage() throws {
    let website = Self.site(12).website
    let pages = website.pages(ofListAt: "guong-nguoi-tot/index.html").map(\.part)
    #expect(pages.count == 6)
    let first = try #require(website.pager(pages[0]))
    #expect(first.newest == nil && first.newer == nil)
    #expect(first.older == "guong-nguoi-tot/trang-5.html")
    #expect(first.numbers.map(\.label) == ["5", "4", "3"])
    #expect(first.numbers.allSatisfy { !$0.isCurrent })
    let middle = try #require(website.pager(pages[3]))
    #expect(middle.newest == "guong-nguoi-tot/index.html")
    #expect(middle.newer == "guong-nguoi-tot/trang-4.html" && middle.older == "guong-nguoi-tot/trang-2.html")
    #expect(middle.numbers.map(\.name) == ["Trang 5", "Trang 4", "Trang 3", "Trang 2", "Trang 1"])
    #expect(middle.numbers.filter(\.isCurrent).map(\.label) == ["3"])
    let newest = try #require(website.pager(pages[5]))
    #expect(newest.newer == "guong-nguoi-tot/index.html")
    let oldest = try #require(website.pager(pages[1]))
    #expect(oldest.older == nil)
  }

  @Test func aListOfOnePageHasNoPager() throws {
    let website = Self.site(3).website
    let page = try #require(website.pages(ofListAt: "guong-nguoi-tot/index.html").first)
    #expect(website.pager(page.part) == nil)
  }

  @Test func furtherPagesAreNamedInTheTabAndInTheWayFromHome() throws {
    let website = Self.site(4).website
    let part = try #require(website.pages(ofListAt: "guong-nguoi-tot/index.html").last?.part)
    let frame = website.frame(of: .stories, part)
    #expect(frame.documentTitle == "stories, Trang 1 - Gương Sáng")
    #expect(frame.crumbs.map(\.label) == ["home", "stories", "Trang 1"])
    #expect(frame.crumbs.map(\.address) == ["index.html", "guong-nguoi-tot/index.html", nil])
  }

  @Test func onlyTheFirstPageOfAnAgencyShowsWhatChanges() throws {
    let website = Self.site(4).website
    let pages = website.pages(ofListAt: "co-quan/dan-van.html").map(\.part)
    let agency = try #require(website.catalog.agency(.init("dan-van")))
    let first = website.agencyPage(agency, pages[0])
    #expect(first.isFirst && first.storyCount == "4" && first.taskCount == "0")
    let archive = website.agencyPage(agency, pages[1])
    #expect(!archive.isFirst && archive.storyCount.isEmpty && archive.taskCount.isEmpty)
  }
}
