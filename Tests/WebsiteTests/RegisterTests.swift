import Testing

@testable import Website

@Suite struct RegisterPages {
  private static let head = "decision,date,issuer,file,title,type,subject,name,agency,revoked\n"

  private static func site(_ rows: String = "") -> SmallSite {
    var site = SmallSite()
    site.files["awards/2023.csv"] = head + rows
    return site
  }

  @Test func areThereWhereAnybodyIsHonoured() {
    #expect(!Self.site().addresses.contains { $0.hasPrefix("ghi-danh/") })
    #expect(!Self.site().website.text(at: "404.html").contains("ghi-danh/"))
    let rows = """
      1-QĐ,2023-04-28,Trưởng Khối,,giay-khen,merit,individual,Lê Văn Ấn,dan-van,
      1-QĐ,2023-04-28,Trưởng Khối,,giay-khen,merit,individual,Lý Văn An,dan-van,
      1-QĐ,2023-04-28,Trưởng Khối,,giay-khen,merit,collective,Đội 1,dan-van,

      """
    let site = Self.site(rows)
    #expect(
      site.addresses.filter { $0.hasPrefix("ghi-danh/") } == [
        "ghi-danh/a.html", "ghi-danh/aa.html", "ghi-danh/dd.html", "ghi-danh/index.html",
      ])
    #expect(site.website.text(at: "404.html").contains("ghi-danh/index.html"))
    #expect(site.website.registerPage().letters.map(\.label) == ["A", "Â", "Đ"])
  }

  @Test func showEveryAwardAndStoryOfAPerson() throws {
    var site = Self.site(
      """
      1-QĐ,2023-04-28,Trưởng Khối,/media/khen.pdf,giay-khen,ad-hoc,individual,Vàng Thị Dính,dan-van,
      2-QĐ,2023-03-01,Trưởng Khối,,lao-dong-tien-tien,merit,individual,Vàng Thị Dính,dan-van,2023-05-02

      """)
    site.media("khen.pdf")
    site.story(
      "a", "2023-05-01",
      "consent: { by: self, date: 2023-03-01, scope: [name, story] }\nawards: [{ title: bk-tinh, year: 2021, issuer: Tỉnh }]",
      subject: "{ kind: individual, name: Vàng Thị Dính }")
    let page = site.website.initialModel(0, title: "")
    let person = try #require(page.people.first)
    #expect(page.people.count == 1 && person.before == "Vàng Thị" && person.name == "Dính")
    #expect(person.id == "_vang-thi-dinh-dan-van")
    #expect(person.agencies.map(\.label) == ["Ban Dân vận Tỉnh ủy"])
    #expect(person.honours.map(\.year) == ["2023", "2023", "2021"])
    #expect(person.honours.map(\.file) == ["media/khen.pdf", nil, nil])
    #expect(person.honours.map(\.isOutside) == [false, false, true])
    #expect(person.honours.map { $0.note.isEmpty } == [true, false, true])
    #expect(person.honours[2].decision == "Tỉnh")
    #expect(person.stories.map(\.address) == ["guong-nguoi-tot/2023/a.html"])
  }

  @Test func haveAnIdOfItsOwnForEachPerson() {
    let site = Self.site(
      """
      1-QĐ,2023-04-28,A,,giay-khen,merit,individual,Lê Thị Hoa,dan-van,
      1-QĐ,2023-04-28,A,,giay-khen,merit,individual,Lê Thị Hòa,dan-van,
      1-QĐ,2023-04-28,A,,giay-khen,merit,individual,Lê Thị Hoa,van-phong,

      """)
    #expect(
      site.website.initialModel(0, title: "").people.map(\.id) == [
        "_le-thi-hoa-dan-van", "_le-thi-hoa-van-phong", "_le-thi-hoa-dan-van-2",
      ])
  }

  @Test func areReachedFromTheRollByWhoeverIsInTheRegister() {
    let site = Self.site(
      """
      1-QĐ,2023-04-28,A,,giay-khen,merit,individual,Lê Thị Hoa,dan-van,
      1-QĐ,2023-04-28,A,,giay-khen,merit,individual,Lê Thị Hòa,dan-van,
      1-QĐ,2023-04-28,A,,giay-khen,merit,individual,L.T.H.,dan-van,

      """)
    let website = site.website
    let places = website.catalog.awards(of: 2023).map { website.person($0).place }
    #expect(
      places.compactMap(\.self).sorted() == [
        "ghi-danh/h.html#_le-thi-hoa-dan-van", "ghi-danh/h.html#_le-thi-hoa-dan-van-2",
      ])
  }
}
