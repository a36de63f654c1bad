import Catalog
import Testing

@testable import Website

@Suite struct ModelTests {
  @Test func theRoadmapGroupsModelsByTheStepReachedAndNamesWhatIsLate() throws {
    var site = SmallSite()
    site.files["fields.yml"] = "- { id: tham-muu, name: Tham mưu }\n- { id: nep-song, name: Nếp sống }\n"
    site.story("a", "2023-03-01", "fields: [tham-muu]\nstage: { now: discovered, nurtured: { planned: 2023-04 } }")
    site.story(
      "b", "2023-04-01", "fields: [tham-muu, nep-song]\nstage: { now: nurtured, reviewed: { planned: 2023-08 } }")
    site.story("c", "2023-04-02")
    let page = site.website.roadmapPage(2023, title: "")
    #expect(page.groups.map(\.number) == ["1", "1", "0", "0"])
    #expect(page.groups[0].rows.map(\.title) == ["Bài a"])
    #expect(page.groups[0].rows[0].steps.map(\.state) == ["done", "late", "open", "open"])
    #expect(page.groups[1].rows[0].steps.map(\.state) == ["done", "done", "plan", "open"])
    #expect(page.late.map(\.title) == ["Bài a"])
    #expect(page.rowsByField.map(\.name) == ["Tham mưu", "Nếp sống"])
    #expect(page.rowsByField.map { $0.cells.map(\.text) } == [["1", "1", "", ""], ["", "1", "", ""]])
    #expect(page.total == "2")
    #expect(page.isCountedTwice)
    #expect(page.fieldsWithout.isEmpty)
  }

  @Test func aNameThatItsStoryHidesIsHiddenOnTheRoadmapAndAmongInitiatives() {
    var site = SmallSite()
    site.story(
      "a", "2023-03-01",
      "consent: { by: self, date: 2023-03-01, scope: [story] }\nstage: discovered\ninitiative: { title: Cầu, recognised: true }",
      subject: "{ kind: individual, name: Vàng Thị Dính }")
    let website = site.website
    #expect(website.roadmapPage(2023, title: "").groups[0].rows.map(\.name) == ["V.T.D."])
    #expect(website.initiativesPage(2023, title: "").rows.map(\.name) == ["V.T.D."])
  }

  @Test func newsOfAnotherAgencyThatLinksToAModelIsNamedThere() {
    var site = SmallSite()
    site.story("a", "2023-03-01", "stage: nurtured")
    let link = "Học [cách làm](/stories/2023/a.md), rồi [hỏi lại](/stories/2023/a.md)."
    site.news("cua-minh", "2023-04-01", body: link)
    site.news("cua-nguoi", "2023-04-02", "agencies: [dan-van, van-phong]", body: link)
    let followers = site.website.roadmapPage(2023, title: "").groups[1].rows[0].followers
    #expect(followers.map(\.label) == ["Văn phòng Tỉnh ủy"])
    #expect(followers.map(\.address) == ["tin-tuc/2023/cua-nguoi.html"])
  }

  @Test func initiativesAreCountedForEachMember() {
    var site = SmallSite()
    site.story("a", "2023-03-01", "initiative: { title: Cầu, recognised: true, decision: 12/QĐ }")
    site.story("b", "2023-03-02", "initiative: { title: Giếng }")
    site.story("c", "2022-03-02", "initiative: { title: Đường }")
    let page = site.website.initiativesPage(2023, title: "")
    #expect(page.rows.map(\.title) == ["Giếng", "Cầu"])
    #expect(page.rows.map(\.decision) == ["", "12/QĐ"])
    #expect(page.counts.map(\.number) == ["0", "2", "0"])
    #expect(page.counts.map(\.recognised) == ["0", "1", "0"])
    #expect(page.total == "2")
  }

  @Test func aCommuneWithoutEntriesIsNamedAndAMergedOnePointsOn() {
    var site = SmallSite()
    site.files["communes.yml"] = """
      - { id: lung-phin, name: xã Lũng Phìn }
      - { id: ta-lung, name: xã Tả Lủng }
      - { id: cu, name: xã Cũ, until: 2023-04-30, successor: ta-lung }
      - { id: xa-xua, name: xã Xưa, until: 2021-04-30, successor: ta-lung }
      """
    site.news("a", "2023-04-01", "agency: dan-van\ncommunes: [lung-phin]")
    let page = site.website.communesPage(2023, title: "")
    #expect(page.rows.map(\.name) == ["xã Lũng Phìn", "xã Tả Lủng", "xã Cũ"])
    #expect(page.rows.map { $0.agencies.map(\.label) } == [["Ban Dân vận Tỉnh ủy"], [], []])
    #expect(page.rows.map { $0.entries.map(\.title) } == [["Tin a"], [], []])
    #expect(page.gaps.map(\.label) == ["xã Tả Lủng"])
    #expect(page.unassigned.map(\.label) == ["xã Tả Lủng"])
    #expect(page.rows.map(\.note) == ["", "", "merged_into"])
  }

  @Test func anAgencyWithoutContactIsNamed() {
    let agencies = """
      - { id: a, name: A, leader: Lý An, contact: { unit: Phòng, phone: "(0219) 3866 123", email: a@example.vn } }
      - { id: b, name: B }
      """
    let page = SmallSite(agencies: agencies).website.contactsPage(2023, title: "")
    #expect(page.rows.map(\.leader) == ["Lý An", ""])
    #expect(page.rows.map { $0.contact?.call } == ["tel:02193866123", nil])
    #expect(page.rows.map { $0.contact?.write } == ["mailto:a@example.vn", nil])
    #expect(page.missing.map(\.label) == ["B"])
  }

  @Test(arguments: [
    ("0219 3866 123", "02193866123"), ("+84 219.386.6123", "+842193866123"), ("113", "113"),
    ("0219 3866 123, 0219 3866 124", nil), ("3866.123 - 3866.124", nil), ("1234567890123456", nil),
    ("0219 3866 123 máy lẻ 12", nil), ("0219386612302193866124", nil), ("", nil),
  ])
  func onlyOneNumberCanBeCalled(text: String, number: String?) { #expect(telephone(text) == number) }

  @Test(arguments: [
    ("a@b.vn", true), ("a@b@c", false), ("a b@c", false), ("@c", false), ("a@b,c@d", false), ("", false),
  ])
  func onlyOneAddressCanBeWrittenTo(text: String, isOne: Bool) { #expect(isMailAddress(text) == isOne) }

  @Test func nothingToShowMakesNoPage() {
    var site = SmallSite(agencies: "- { id: dan-van, name: Ban Dân vận }\n")
    site.story("a", "2023-05-01")
    let beside = site.addresses.filter { $0.hasPrefix("ke-hoach/2023/") }
    #expect(beside == ["ke-hoach/2023/index.html"])
  }

  @Test func theYearsPagesAreLedToWhereTheirMatterIsShown() throws {
    var site = SmallSite(plan: "movements: [{ id: vi-nguoi-ngheo, name: A }]\n")
    site.files["agencies.yml"] = SmallSite.agencies + "- { id: a, name: A, leader: Lý An }\n"
    site.story("a", "2023-03-01", "stage: nurtured\ncommunes: [lung-phin]\nmovements: [vi-nguoi-ngheo]")
    site.story("b", "2022-03-01", "stage: nurtured\ncommunes: [lung-phin]")
    let website = site.website
    let story = { (path: String) in
      let number = website.number(path)
      return website.storyPage(try #require(website.catalog.entries[number].story), number)
    }
    #expect(try story("stories/2023/a.md").roadmap?.address == "ke-hoach/2023/lo-trinh.html")
    #expect(
      try story("stories/2023/a.md").entry.communes.map(\.address) == ["ke-hoach/2023/giup-do-xa.html#_lung-phin"])
    // Of 2022 there is no plan, so nothing stands beside it.
    #expect(try story("stories/2022/b.md").roadmap == nil)
    #expect(try story("stories/2022/b.md").entry.communes.map(\.address) == [nil])
    #expect(website.agenciesPage().contacts?.address == "ke-hoach/2023/dau-moi.html")
    #expect(website.movementsPage().coveragePage?.address == "ke-hoach/2023/bai-theo-co-quan.html")
  }

  @Test func whatIsTheBlocsAloneLeavesNoTraceInThePublicEdition() {
    func addresses(_ edition: Edition) -> [String] {
      var site = SmallSite(agencies: "- { id: dan-van, name: Ban Dân vận }\n")
      site.edition = edition
      site.files["fields.yml"] = "- { id: tham-muu, name: Tham mưu }\n"
      let keys = "stage: nurtured\ninitiative: { title: Cầu }\ncommunes: [lung-phin]\nfields: [tham-muu]"
      site.story("a", "2023-03-01", keys + "\ncirculation: bloc")
      return site.addresses.filter { $0.hasPrefix("ke-hoach/2023/") && !$0.hasSuffix("index.html") }
    }
    #expect(addresses(.public) == [])
    #expect(
      addresses(.bloc)
        == ["bai-theo-co-quan", "giup-do-xa", "lo-trinh", "sang-kien"].map { "ke-hoach/2023/\($0).html" })
  }
}
