import Testing

@testable import Website

@Suite struct NominationTests {
  private static let head = "subject,name,unit,agency,title,votes,decision,consultation\n"
  private static let asked = "/announcements/2023/hoi.md"

  private static func site(_ rows: String...) -> SmallSite {
    var site = SmallSite()
    site.notice("hoi", "2023-05-02", "kind: consultation\nnumber: 11-TB/KTĐ\ndeadline: 2023-05-16")
    site.files["nominations/2023.csv"] = head + rows.map { $0 + "\n" }.joined()
    return site
  }

  @Test func whoIsPutForwardStandsBesideThePlanOnceThereIsATable() {
    var site = SmallSite()
    let address = "ke-hoach/2023/de-nghi-khen-thuong.html"
    #expect(!site.website.outputs.contains { $0.address == address })
    site.files["nominations/2023.csv"] = "subject,name,agency,title,votes\ncollective,Tổ hai,dan-van,bk-tinh,6\n"
    #expect(site.website.outputs.contains { $0.address == address })
  }

  @Test func collectivesAndIndividualsStandApart() {
    let page = Self.site(
      "individual,Lý An,,dan-van,bk-tinh,5,,", "collective,Tổ hai,Tổ hai,dan-van,bk-tinh,6,,",
      "individual,Lý Bình,Tổ một,dan-van,bk-tinh,,,"
    ).website.nominationsPage(2023, title: "")
    #expect(page.groups.map(\.title) == ["subject_collective", "subject_individual"])
    #expect(page.groups.map { $0.rows.map(\.name) } == [["Tổ hai"], ["Lý An", "Lý Bình"]])
    #expect(page.groups.map { $0.rows.map(\.unit) } == [[""], ["", "Tổ một"]])
    #expect(page.groups.map { $0.rows.map(\.votes) } == [["6"], ["5", ""]])
  }

  @Test func aNomineeSaysHowFarItHasCome() {
    var site = Self.site(
      "individual,A,,dan-van,giay-khen,,,", "individual,B,,dan-van,giay-khen,,,\(Self.asked)",
      "individual,C,,dan-van,giay-khen,,12-QĐ,\(Self.asked)", "individual,Lý Hoà,Tổ hai,dan-van,giay-khen,,,",
      "individual,Lý Hoà,Tổ ba,dan-van,giay-khen,,,", "individual,Lý Hoà,,van-phong,giay-khen,,,",
      "individual,E,,dan-van,giay-khen,,,")
    site.files["awards/2024.csv"] = """
      date,title,subject,name,agency,unit,revoked
      2024-01-28,giay-khen,individual,lý hòa,dan-van,Tổ Hai,
      2024-01-28,giay-khen,individual,E,dan-van,,2024-02-01
      """
    let label = { (page: NominationsPage) in page.groups[0].rows.map(\.label) }
    let page = site.website.nominationsPage(2023, title: "")
    #expect(
      label(page) == [
        "not_consulted", "consultation_open", "decided_while_asking", "not_consulted", "not_consulted",
        "not_consulted", "not_consulted",
      ])
    #expect(page.groups[0].rows[1].consultation?.label == "11-TB/KTĐ")
    site.today = "2024-02-02"
    let later = site.website.nominationsPage(2023, title: "")
    #expect(
      label(later) == [
        "not_consulted", "consulted", "decided", "commended", "not_consulted", "not_consulted", "not_consulted",
      ])
    #expect(later.groups[0].rows.map(\.roll) == [nil, nil, nil, "khen-thuong/index.html", nil, nil, nil])
  }

  @Test func theLastDayOfAskingIsToldOnlyWhileItIsAhead() {
    var site = Self.site("individual,Lý An,,dan-van,bk-tinh,5,,\(Self.asked)")
    site.notice("hoi", "2023-05-02", "kind: consultation\ndeadline: 2023-05-16")
    let told = { (site: SmallSite) in
      let page = site.website.nominationsPage(2023, title: "")
      return [page.groups[0].rows[0].asked?.day.iso, page.consultations[0].asked?.day.iso]
    }
    site.today = "2023-05-16"
    #expect(told(site) == ["2023-05-16", "2023-05-16"])
    site.today = "2023-05-17"
    #expect(told(site) == [nil, nil])
  }

  @Test(arguments: [
    ("deadline: 2023-05-16", "2023-05-16", "consultation_last_day"),
    ("deadline: 2023-05-16", "2023-05-17", "consulted"),
    ("deadline: 2023-05-10", "2023-05-11", "consulted_short"),
    ("deadline: 2023-05-16\noutcome: ket-qua.md", "2023-05-11", "consulted_short"),
    ("deadline: 2023-05-16\noutcome: ket-qua.md", "2023-05-09", "consultation_open"),
    ("", "2023-05-09", "consultation_undated"),
  ])
  func aConsultationIsOverOnceItsDaysOrItsOutcomeHaveCome(keys: String, today: String, label: String) {
    var site = Self.site("individual,Lý An,,dan-van,bk-tinh,5,,\(Self.asked)")
    site.notice("hoi", "2023-05-02", "kind: consultation\n" + keys)
    site.notice("ket-qua", "2023-05-10")
    site.today = today
    #expect(site.website.nominationsPage(2023, title: "").groups[0].rows.map(\.label) == [label])
  }

  @Test func aWindowThatIsTooShortSaysSoWhereSomebodyIsPutForward() {
    var site = Self.site("individual,Lý An,,dan-van,bk-tinh,5,,\(Self.asked)")
    site.notice("hoi", "2023-05-02", "kind: consultation\ndeadline: 2023-05-10")
    site.notice("khac", "2023-05-02", "kind: consultation\ndeadline: 2023-05-10")
    let website = site.website
    let length = { (name: String) in
      website.consultationBox(website.number("announcements/2023/\(name).md"))?.row.length
    }
    #expect(length("hoi") == "working_days_short")
    #expect(length("khac") == "working_days")
  }

  @Test func aConsultationShowsItsWindowItsListAndWhereToWrite() throws {
    let site = Self.site("individual,Lý An,,dan-van,bk-tinh,5,,\(Self.asked)")
    let website = site.website
    let box = try #require(website.consultationBox(website.number("announcements/2023/hoi.md")))
    #expect(box.nominees.map(\.name) == ["Lý An"])
    #expect(box.row.state == "now")
    #expect(box.row.window == "02/5/2023 đến 16/5/2023")
    #expect(box.row.length == "working_days")
    #expect(box.row.outcome == nil)
  }

  @Test func commentsGoToTheContactOfTheAnnouncementElseOfItsIssuer() throws {
    let agencies = "- { id: tuyen-giao, name: Ban Tuyên giáo, contact: { unit: phòng Tổng hợp } }\n"
    var site = SmallSite(agencies: agencies)
    site.notice("a", "2023-05-02", "kind: consultation\ndeadline: 2023-05-16")
    site.notice("b", "2023-05-02", "kind: consultation\ndeadline: 2023-05-16\ncontact: { unit: Tổ thư ký }")
    let website = site.website
    let unit = { (name: String) in
      try #require(website.consultationBox(website.number("announcements/2023/\(name).md"))).row.contact?.unit
    }
    #expect(try unit("a") == "phòng Tổng hợp")
    #expect(try unit("b") == "Tổ thư ký")
  }

  @Test func consultationsHaveAPageOnceThereIsOne() {
    var site = SmallSite()
    site.notice("a", "2023-05-02")
    #expect(!site.addresses.contains("thong-bao/lay-y-kien.html"))
    #expect(site.website.boardPage(site.website.pages(ofListAt: "thong-bao/index.html")[0].part).consultations == nil)
    site.notice("b", "2023-05-02", "kind: consultation\ndeadline: 2023-05-16")
    site.notice("c", "2023-05-03", "kind: consultation\ndeadline: 2023-05-16\nsupersedes: b.md")
    #expect(site.addresses.contains("thong-bao/lay-y-kien.html"))
    let website = site.website
    #expect(website.boardPage(website.pages(ofListAt: "thong-bao/index.html")[0].part).consultations != nil)
    #expect(website.listedConsultations.map { website.catalog.entries[$0.entry].common.title } == ["Thông báo c"])
  }
}
