import Testing

@testable import Website

@Suite struct NoticeTests {
  private func page(
    _ keys: String, audience: String = "all", plan: String = "", site settings: String = ""
  ) throws -> NoticePage {
    var site = SmallSite(site: settings, plan: plan)
    site.notice("a", "2023-05-02", keys, audience: audience)
    site.notice("cu", "2023-05-01", "number: 01-TB/KTĐ")
    let website = site.website
    let number = website.number("announcements/2023/a.md")
    return website.noticePage(try #require(website.catalog.entries[number].announcement), number)
  }

  private func facts(_ page: NoticePage) -> [String] {
    page.facts.map { ($0.isBig ? "! " : "") + $0.label + ": " + $0.text }
  }

  @Test func theFactsOfANoticeStandInTheirOrder() throws {
    let page = try page(
      """
      number: 14-CV/KTĐ
      deadline: 2023-05-12
      contact: { unit: phòng Tổng hợp, phone: 0219 3866 123 }
      expires: 2023-12-31
      """, audience: "[dan-van]")
    #expect(
      facts(page) == [
        "fact_audience: Ban Dân vận Tỉnh ủy", "! fact_deadline: thứ Sáu, 12/5/2023",
        "fact_issuer: Ban Tuyên giáo Tỉnh ủy", "fact_contact: phòng Tổng hợp, 0219 3866 123",
        "fact_number: 14-CV/KTĐ", "fact_date: 02/5/2023", "fact_expires: 31/12/2023",
      ])
    #expect(!page.isExpired && page.supersedes == nil)
  }

  @Test func anEventOfOneDayNamesItOnce() throws {
    let page = try page("event: { start: 2023-05-12 08:00, end: 2023-05-12 11:30, place: Hội trường }")
    #expect(
      facts(page) == [
        "fact_audience: Tất cả cơ quan", "! fact_start: 8 giờ 00, thứ Sáu, 12/5/2023", "fact_end: 11 giờ 30",
        "fact_place: Hội trường", "fact_issuer: Ban Tuyên giáo Tỉnh ủy", "fact_date: 02/5/2023",
      ])
  }

  @Test func anEventOfSeveralDaysNamesThemInTheSitesOwnTime() throws {
    let page = try page("event: { start: 2023-05-11T22:00:00Z, end: 2023-05-14 }")
    #expect(
      facts(page)[1...2] == ["! fact_start: 5 giờ 00, thứ Sáu, 12/5/2023", "fact_end: Chủ nhật, 14/5/2023"])
  }

  @Test func theSheetHasTheHeadAndFootOfAnOfficialPaper() throws {
    let page = try page(
      "signer: { capacity: Trưởng Khối, name: Vũ Mạnh Hà, roles: [Trưởng Ban] }",
      plan: "issuer: [Tỉnh Hà Giang, Khối thi đua]\nissued: { place: Hà Giang }\n")
    #expect(page.issuerLines.map(\.text) == ["Tỉnh Hà Giang", "Khối thi đua"])
    #expect(page.placeAndDate == "Hà Giang, ngày 02 tháng 5 năm 2023")
    #expect(page.signerCapacity == "Trưởng Khối" && page.signerRoles.map(\.text) == ["Trưởng Ban"])
    let bare = try self.page("", site: "publisher: Khối thi đua\n")
    #expect(bare.issuerLines.map(\.text) == ["Khối thi đua"] && bare.placeAndDate == "ngày 02 tháng 5 năm 2023")
  }

  @Test func aNoticeNamesTheOneItReplaces() throws {
    let page = try page("supersedes: /announcements/2023/cu.md\nexpires: 2023-05-09")
    #expect(page.supersedes?.label == "Số 01-TB/KTĐ: Thông báo cu")
    #expect(page.supersedes?.address == "thong-bao/2023/cu.html")
    #expect(page.isExpired)
  }
}
