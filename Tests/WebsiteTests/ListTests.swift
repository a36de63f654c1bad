import Testing

@testable import Website

@Suite struct ListTests {
  private static var site: SmallSite {
    var site = SmallSite(
      plan: """
        movements:
          - { id: ngheo, name: Vì người nghèo, kind: campaign, fields: [an-sinh], slogan: Không để ai bị bỏ lại, aliases: [Ngày vì người nghèo] }
          - { id: an-ninh, name: An ninh Tổ quốc }
        tasks: [{ id: viec, title: Ủng hộ quỹ, movement: ngheo }]

        """)
    site.files["fields.yml"] = "- { id: an-sinh, name: An sinh }\n- { id: an-ninh, name: An ninh }\n"
    site.story("a", "2023-05-01", "movements: [ngheo]\nfields: [an-sinh]")
    site.news("b", "2023-05-02", "agency: dan-van\nmovements: [ngheo]")
    site.notice("c", "2023-05-03", "movements: [ngheo]\nexpires: 2023-05-09")
    return site
  }

  @Test func theIndexOfMovementsCountsWhatIsInLists() {
    let items = Self.site.website.movementsPage().items
    #expect(items.map(\.name) == ["Vì người nghèo", "An ninh Tổ quốc"])
    #expect(items.map(\.kind) == ["movement_campaign", "movement_movement"])
    #expect(items.map(\.count) == ["2 bài", ""])
    #expect(Self.site.website.fieldsPage().items.map(\.address) == ["linh-vuc/an-sinh.html", "linh-vuc/an-ninh.html"])
    #expect(Self.site.website.fieldsPage().items.map(\.count) == ["1 bài", ""])
  }

  @Test func aMovementsPageHasItsStoriesItsOtherEntriesAndItsTasks() throws {
    let website = Self.site.website
    let part = try #require(website.pages(ofListAt: "phong-trao/ngheo.html").first?.part)
    let page = website.movementPage(website.catalog.movements[0], part)
    #expect(page.cards.map(\.title) == ["Bài a"] && page.rows.map(\.title) == ["Tin b"])
    #expect(page.tasks.map(\.title) == ["Ủng hộ quỹ"] && page.slogan == "Không để ai bị bỏ lại")
    #expect(page.fieldsOfWork.map(\.address) == ["linh-vuc/an-sinh.html"])
    #expect(page.aliases.map(\.text) == ["Ngày vì người nghèo"] && page.pager == nil)
  }

  @Test func onlyTheFirstPageOfAMovementHasItsTasks() throws {
    var site = Self.site
    site.files["site.yml"] = "format: 1\ntitle: Gương Sáng\npageSize: 1\n"
    let website = site.website
    let pages = website.pages(ofListAt: "phong-trao/ngheo.html").map(\.part)
    #expect(pages.count == 2)
    #expect(website.movementPage(website.catalog.movements[0], pages[1]).tasks.isEmpty)
  }

  @Test func anEmptyFieldHasItsPageNevertheless() throws {
    let website = Self.site.website
    let part = try #require(website.pages(ofListAt: "linh-vuc/an-ninh.html").first?.part)
    #expect(website.fieldPage(website.catalog.fields[1], part).cards.isEmpty)
  }
}

@Suite struct AgencyTests {
  private static let agencies = """
    - id: tuyen-giao
      name: Ban Tuyên giáo Tỉnh ủy
      shortName: Ban Tuyên giáo
      roles: [{ role: head }]
    - id: dan-van
      name: Ban Dân vận Tỉnh ủy
      leader: Ông A
      founded: 10-15
      website: https://example.vn/dan-van
      contact: { unit: Văn phòng Ban, phone: 0219 3866 123 }
      communes: [lung-phin]
      standards: { 2021: [Cơ quan văn hóa], 2022: [Cơ quan văn hóa, An toàn] }
    - { id: van-phong, name: Văn phòng Tỉnh ủy, roles: [{ role: member, until: 2022-12-31 }], until: 2023-12-31 }
    - { id: ban-cu, name: Ban cũ, until: 2022-12-31, successor: dan-van }

    """

  private static var site: SmallSite {
    var site = SmallSite(
      plan: """
        tasks:
          - { id: cua-tat-ca, title: Của tất cả, responsible: all }
          - { id: cua-dan-van, title: Của dân vận, responsible: [dan-van] }
          - { id: cua-truong, title: Của trưởng khối }

        """, agencies: agencies)
    site.story("a", "2023-05-01")
    site.news("b", "2023-05-02", "agency: dan-van\ncompletes: [cua-tat-ca]")
    site.notice("tat-ca", "2023-05-01", "deadline: 2023-05-12")
    site.notice("rieng", "2023-05-01", audience: "[dan-van]")
    site.notice("nguoi-khac", "2023-05-01", audience: "[tuyen-giao]")
    site.notice("da-qua", "2023-05-01", "event: { start: 2023-05-02 }")
    return site
  }

  private func page(_ id: String) throws -> AgencyPage {
    let website = Self.site.website
    let part = try #require(website.pages(ofListAt: "co-quan/\(id).html").first?.part)
    return website.agencyPage(try #require(website.catalog.agency(.init(id))), part)
  }

  @Test func theIndexHasThoseThatAreAndThoseThatWere() {
    let page = Self.site.website.agenciesPage()
    #expect(page.items.map(\.name) == ["Ban Tuyên giáo Tỉnh ủy", "Ban Dân vận Tỉnh ủy", "Văn phòng Tỉnh ủy"])
    #expect(page.items.map(\.role) == ["role_head", "", ""])
    #expect(page.items.map(\.day) == ["", "15/10", ""])
    #expect(page.former.map(\.name) == ["Ban cũ"])
  }

  @Test func anAgencyThatIsNoMoreHasNoInbox() throws {
    #expect(try page("dan-van").isInbox)
    #expect(try !page("ban-cu").isInbox)
  }

  @Test func anAgencyFindsWhatIsForItAndWhatItHasToDo() throws {
    let page = try page("dan-van")
    #expect(page.notices.map(\.title) == ["Thông báo tat-ca", "Thông báo rieng"])
    #expect(page.tasks.isEmpty && page.nothingDue == "Không có việc nào trong 10 ngày")
    #expect(page.laterTasks.map(\.title) == ["Của dân vận"] && page.laterLabel == "tasks_later")
    #expect(page.doneLabel == "count_of_done")
    #expect(page.doneTasks.map(\.title) == ["Của tất cả"] && page.doneTasks.map(\.label) == ["Xong 02/5"])
    #expect(page.doneTasks.allSatisfy { $0.parts.isEmpty })
    #expect(page.storyCount == "1" && page.taskCount == "1")
    #expect(page.cards.map(\.title) == ["Bài a"] && page.rows.map(\.title) == ["Tin b"])
  }

  @Test func whatOthersHaveDoneOfATaskOfAllIsNothingOfOnes() throws {
    let page = try page("tuyen-giao")
    #expect(page.laterTasks.map(\.title) == ["Của tất cả", "Của trưởng khối"])
    #expect(page.laterTasks.map(\.state) == ["wait", "wait"] && page.doneTasks.isEmpty && page.doneLabel.isEmpty)
  }

  @Test func whatPressesAnAgencyStandsApartFromWhatIsFarOff() throws {
    var site = SmallSite(
      plan: """
        tasks:
          - { id: khong-han, title: Không hạn, responsible: [dan-van] }
          - { id: xa, title: Còn xa, responsible: [dan-van], due: 2023-05-21 }
          - { id: gan, title: Đã gần, responsible: [dan-van], due: 2023-05-20 }
          - { id: tre, title: Đã trễ, responsible: [dan-van], due: 2023-05-09 }

        """)
    site.news("b", "2023-05-02", "agency: dan-van")
    let website = site.website
    let part = try #require(website.pages(ofListAt: "co-quan/dan-van.html").first?.part)
    let page = website.agencyPage(try #require(website.catalog.agency(.init("dan-van"))), part)
    #expect(page.tasks.map(\.title) == ["Đã trễ", "Đã gần"] && page.nothingDue.isEmpty)
    #expect(page.laterTasks.map(\.title) == ["Còn xa", "Không hạn"] && page.taskCount == "4")
  }

  @Test func anAgencyThatIsNoMemberIsNotOneOfAll() throws {
    let page = try page("ban-cu")
    #expect(page.notices.isEmpty && page.tasks.isEmpty)
    #expect(page.successor?.address == "co-quan/dan-van.html")
  }

  @Test func anAgencySaysWhoItIs() throws {
    let page = try page("dan-van")
    #expect(page.leader == "Ông A" && page.contact == "Văn phòng Ban, 0219 3866 123" && page.day == "15/10")
    #expect(page.website == "https://example.vn/dan-van" && page.communes.map(\.label) == ["xã Lũng Phìn"])
    #expect(page.standards.map(\.text) == ["2022: Cơ quan văn hóa, An toàn", "2021: Cơ quan văn hóa"])
  }
}
