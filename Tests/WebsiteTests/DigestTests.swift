import Testing
import Vietnamese

@testable import Website

@Suite struct DigestTests {
  private static let settings = "baseURL: https://example.vn/\n"
  private static let plan = """
    changes: [{ date: 2023-05-06, note: Lùi hạn phát động }]
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks:
          - { id: phat-dong, title: Hội nghị phát động, due: 2023-05-15 }
          - { id: mat, title: Việc riêng, due: 2023-05-16, circulation: bloc }
          - { id: da-xong, title: Việc đã xong, due: 2023-05-14 }

    """

  private func site() -> SmallSite {
    var site = SmallSite(site: Self.settings, plan: Self.plan)
    site.story("a", "2023-05-01")
    site.news("b", "2023-04-30", "agency: dan-van\nchanges: [{ date: 2023-05-08, note: Sửa số hộ thành chín }]")
    site.news("xong", "2023-04-29", "agency: tuyen-giao\ncompletes: [da-xong]")
    site.notice("c", "2023-05-03", "number: 14-CV/KTĐ\ndeadline: 2023-05-12", audience: "[dan-van]")
    return site
  }

  @Test func aDigestTellsWhatIsNewDueAndCorrected() throws {
    let text = try site().website.digest(since: day("2023-05-01"))
    #expect(
      text == """
        digest_heading

        digest_due
        - Số 14-CV/KTĐ: Thông báo c: hạn thứ Sáu, 12/5/2023, còn 2 ngày (mới)
          https://example.vn/thong-bao/2023/c.html
        - Hội nghị phát động: hạn weekday_1, 15/5/2023, còn 5 ngày
          https://example.vn/ke-hoach/2023/index.html#_viec-phat-dong

        digest_new

        stories
        - Bài a (Tổ a, Ban Dân vận Tỉnh ủy, 01/5/2023)
          https://example.vn/guong-nguoi-tot/2023/a.html

        digest_corrected
        - Tin b, đính chính 08/5/2023: Sửa số hộ thành chín
          https://example.vn/tin-tuc/2023/b.html
        - Kế hoạch năm 2023, đính chính 06/5/2023: Lùi hạn phát động
          https://example.vn/ke-hoach/2023/index.html

        """)
  }

  @Test func anAgencyIsToldWhatConcernsIt() throws {
    let text = try site().website.digest(since: day("2023-05-01"), of: "van-phong")
    #expect(text.contains("digest_of_agency"))
    #expect(!text.contains("Bài a") && !text.contains("Thông báo c") && !text.contains("Hội nghị phát động"))
    let own = try site().website.digest(since: day("2023-05-01"), of: "dan-van")
    #expect(own.contains("Bài a") && own.contains("còn 2 ngày") && own.contains("Sửa số hộ"))
  }

  @Test func whatIsTheBlocsIsToldToTheBlocAloneAndWithoutAnAddress() throws {
    var site = site()
    site.news("rieng", "2023-05-02", "agency: dan-van\ncirculation: bloc")
    #expect(!(try site.website.digest(since: day("2023-05-01")).contains("riêng")))
    site.edition = .bloc
    let text = try site.website.digest(since: day("2023-05-01"))
    #expect(text.contains("digest_of_bloc\n"))
    #expect(text.contains("- Tin rieng (Ban Dân vận Tỉnh ủy, 02/5/2023)\n\n"))
    #expect(text.contains("- Việc riêng: hạn weekday_2, 16/5/2023, còn 6 ngày\n\n"))
    #expect(!text.contains("rieng.html"))
  }

  @Test func nothingIsToldOfWhatWasWithdrawnOrHasLeftTheLists() throws {
    var site = site()
    site.story("rut", "2023-05-02", "withdrawn: { date: 2023-05-05, reason: Theo đề nghị }")
    site.notice("cu", "2023-05-02", "deadline: 2023-05-11\nchanges: [{ date: 2023-05-03, note: Sửa hạn }]")
    site.notice("moi", "2023-05-04", "supersedes: cu.md")
    let text = try site.website.digest(since: day("2023-05-01"))
    for trace in ["Bài rut", "rut.html", "Theo đề nghị", "Sửa hạn", "11/5/2023"] { #expect(!text.contains(trace)) }
    #expect(text.contains("Thông báo moi (Ban Tuyên giáo Tỉnh ủy, 04/5/2023), thay Thông báo cu"))
  }

  @Test func anEventIsToldWithItsTimeAndPlace() throws {
    var site = SmallSite()
    site.notice("hop", "2023-04-01", "event: { start: 2023-05-12 08:00, place: Hội trường }\nsample: true")
    #expect(
      try site.website.digest(since: day("2023-05-01")) == """
        digest_heading

        digest_due
        - Thông báo hop [bài mẫu]: 8 giờ 00, thứ Sáu, 12/5/2023, tại Hội trường, còn 2 ngày

        """)
    site.today = "2023-05-12"
    let text = try site.website.digest(since: day("2023-05-01"))
    #expect(text.contains("tại Hội trường, diễn ra hôm nay\n"))
    site.today = "2023-05-13"
    #expect(try site.website.digest(since: day("2023-05-01")) == "digest_heading\n\ndigest_nothing\n")
  }

  @Test func whatIsNewAndNotYetNearIsToldWithItsDay() throws {
    var site = SmallSite()
    site.notice("bao-cao", "2023-05-02", "kind: report-request\ndeadline: 2023-06-16")
    site.notice("moi", "2023-05-03", "event: { start: 2023-06-09 08:00, end: 2023-06-11 }")
    site.notice("qua", "2023-05-04", "deadline: 2023-05-05")
    let text = try site.website.digest(since: day("2023-05-01"))
    #expect(text.contains("02/5/2023); hạn thứ Sáu, 16/6/2023\n"))
    #expect(text.contains("03/5/2023); diễn ra thứ Sáu, 09/6/2023\n"))
    #expect(text.contains("- Thông báo qua (Ban Tuyên giáo Tỉnh ủy, 04/5/2023)\n"))
  }

  @Test func anEventOfSeveralDaysIsUnderWay() throws {
    var site = SmallSite()
    site.notice("trai", "2023-04-01", "event: { start: 2023-05-09, end: 2023-05-12 }")
    #expect(try site.website.digest(since: day("2023-05-01")).contains(", đang diễn ra\n"))
  }

  @Test func whatIsDueAndCorrectedIsToldOnceWithItsCorrection() throws {
    var site = SmallSite()
    site.notice("c", "2023-04-03", "deadline: 2023-05-12\nchanges: [{ date: 2023-05-08, note: Lùi hạn }]")
    site.notice("d", "2023-05-02", "changes: [{ date: 2023-05-09, note: Sửa số }]")
    let text = try site.website.digest(since: day("2023-05-01"))
    #expect(text.contains("- Thông báo c: hạn thứ Sáu, 12/5/2023, còn 2 ngày; đính chính 08/5/2023: Lùi hạn\n"))
    #expect(text.contains("digest_corrected\n- Thông báo d, đính chính 09/5/2023: Sửa số (mới)\n"))
    for title in ["Thông báo c", "Thông báo d"] {
      #expect(text.split(separator: title, omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test func anAgencySeesFirstWhatIsItsAlone() throws {
    var site = SmallSite(plan: Self.plan)
    site.notice("chung", "2023-04-03", "deadline: 2023-05-11")
    site.notice("rieng", "2023-04-03", "deadline: 2023-05-12", audience: "[dan-van]")
    let text = try site.website.digest(since: day("2023-05-01"), of: "dan-van")
    let own = try #require(text.firstRange(of: "Riêng "))
    let alone = try #require(text.firstRange(of: "- Thông báo rieng"))
    let common = try #require(text.firstRange(of: "digest_common"))
    let shared = try #require(text.firstRange(of: "- Thông báo chung"))
    #expect(own.lowerBound < alone.lowerBound && alone.lowerBound < common.lowerBound)
    #expect(common.lowerBound < shared.lowerBound)
  }

  @Test func aSiteOfSamplesSaysSoOnce() throws {
    var site = SmallSite(site: "sample: true\n")
    site.story("a", "2023-05-01", "sample: true")
    let text = try site.website.digest(since: day("2023-05-01"))
    #expect(text.contains("digest_samples") && !text.contains("[bài mẫu]"))
  }

  @Test func aTextOfSeveralLinesStaysOneItem() throws {
    var site = SmallSite()
    site.news(
      "b", "2023-04-30", "agency: dan-van\nchanges:\n  - date: 2023-05-08\n    note: |\n      Sửa\n      - số hộ")
    let text = try site.website.digest(since: day("2023-05-01"))
    #expect(text.contains("đính chính 08/5/2023: Sửa - số hộ\n"))
  }

  @Test func whoAsksWronglyIsToldWhy() {
    let website = site().website
    #expect(throws: DigestRefusal.ahead(today: day("2023-05-10"))) { try website.digest(since: day("2023-05-11")) }
    #expect(
      throws: DigestRefusal.unknownAgency(allowed: ["tuyen-giao", "dan-van", "van-phong"], nearest: "dan-van")
    ) { try website.digest(since: day("2023-05-01"), of: "danvan") }
  }
}
