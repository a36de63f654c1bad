import Catalog
import Testing

@testable import Website

/// A report stands by its own days, whenever it is drawn up.
@Suite struct PeriodReportDayTests {
  private func tasks(_ site: SmallSite, _ id: String = "2023-h1") throws -> [String] {
    try PeriodReportTests.report(site, id).tasks.map { "\($0.state.task.id.id.slug) \($0.result)" }
  }

  @Test func aReportDueAfterItsPeriodStillAsksForItself() throws {
    var site = PeriodReportTests.site()
    site.files["plans/2023.yml"] = site.files["plans/2023.yml"].map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.contains("2023-nam") ? $0.dropLast("2023-12-10 }".count) + "2023-12-15 }" : $0 }
        .joined(separator: "\n")
    }
    let report = try PeriodReportTests.report(site, "2023-nam")
    #expect(report.submissions.map(\.period.id.id.slug) == ["2023-h1", "2023-nam"])
  }

  @Test func whatIsToldAfterThePeriodBeginsNoTaskInIt() throws {
    var site = PeriodReportTests.site()
    site.news("truoc", "2023-05-02", "agency: dan-van\ntasks: [phat-dong]")
    site.news("sau", "2023-09-02", "agency: dan-van\ntasks: [so-ket]")
    // Both are overdue by the day of the build; on the last day of the period both were due that day.
    #expect(try tasks(site) == ["phat-dong overdue", "so-ket overdue"])
    site.today = "2023-05-10"
    #expect(try tasks(site) == ["phat-dong underWay", "so-ket waiting"])
  }

  @Test func aLevelWrittenTwoWaysIsOne() throws {
    var site = PeriodReportTests.site()
    site.files["awards/2023.csv"] = """
      date,title,subject,name,agency,level
      2023-04-28,bk-tinh,individual,Lý An,dan-van,province
      2023-04-28,bk-tinh,individual,Lý Ba,dan-van,Cấp tỉnh

      """
    let levels = try PeriodReportTests.report(site).awards.byLevel
    #expect(levels.map(\.level) == ["province"] && levels.map(\.count) == [2])
  }

  @Test func aPactWithoutADayIsThereAllTheSame() throws {
    var site = PeriodReportTests.site()
    site.files["pacts/2023/dan-van.md"] = "---\nslogan: Sát dân\n---\n"
    let pacts = try PeriodReportTests.report(site).pacts
    #expect(pacts.signed.map(\.agency.slug) == ["dan-van"])
    #expect(pacts.missing.map(\.slug) == ["tuyen-giao", "van-phong"])
  }
}
