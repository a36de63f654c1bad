import Catalog
import Testing

@testable import Website

@Suite struct ReportDocumentTests {
  private func document(_ site: SmallSite, _ id: String, of agency: String? = nil) throws -> ReportDocument {
    site.website.document(of: try PeriodReportTests.report(site, id, of: agency))
  }

  @Test func onlyAYearsReportRanksAndNominatesAndSectionsAreNumberedInARow() throws {
    let site = PeriodReportTests.site()
    let half = try document(site, "2023-h1").numbered.map(\.title)
    #expect(
      half == [
        "I- report_situation", "II- report_results", "III- report_assessment", "IV- report_next",
        "V- report_proposals",
      ])
    #expect(
      try document(site, "2023-nam").numbered.map(\.title)[3...] == [
        "IV- report_ranking", "V- report_next", "VI- report_proposals",
      ])
  }

  @Test func judgementIsLeftToPeople() throws {
    let sections = try document(PeriodReportTests.site(), "2023-nam").sections
    #expect(sections[2].parts.allSatisfy { $0.blocks == [.blank] } && sections[2].parts.count == 3)
    #expect(sections[4].blocks == [.blank] && sections[5].blocks == [.blank])
  }

  @Test func theHeadAndTheFootAreThoseOfThePlan() throws {
    let site = PeriodReportTests.site()
    let ofBloc = try document(site, "2023-h1")
    #expect(ofBloc.issuer == ["TỈNH HÀ GIANG", "KHỐI THI ĐUA"] && ofBloc.addressee == "")
    #expect(ofBloc.signerName == "Vũ Mạnh Hà" && ofBloc.recipients == ["Ban Thi đua"])
    let own = try document(site, "2023-h1", of: "dan-van")
    #expect(own.issuer == ["TỈNH HÀ GIANG", "BAN DÂN VẬN TỈNH ỦY"] && own.addressee == "report_to")
    #expect(own.signerName == "" && own.recipients == ["report_the_head", "report_to_file"])
  }

  @Test func whereThePlanNamesNoRecipientABlankIsLeftForThem() throws {
    var site = PeriodReportTests.site()
    site.files["plans/2023.yml"] = site.files["plans/2023.yml"]?.replacing("recipients: [Ban Thi đua]\n", with: "")
    let document = try document(site, "2023-h1")
    #expect(document.recipients == [ReportDocument.blank, "report_to_file"])
    #expect(document.markdown.contains("- \(ReportDocument.blank)\n"))
  }

  @Test func thePageShowsTheSameBlocks() throws {
    var site = PeriodReportTests.site()
    site.story("a", "2023-05-01")
    let document = try document(site, "2023-h1")
    let page = ReportPage(title: "", document: document)
    let sections = page.document.numbered.map(ReportPage.Section.init)
    #expect(
      sections.flatMap(\.parts).flatMap(\.blocks).count == document.sections.flatMap(\.parts).flatMap(\.blocks).count)
    let rows = sections.flatMap(\.parts).flatMap(\.blocks).compactMap(\.table).flatMap(\.rows)
    #expect(rows.contains { $0.cells.map(\.text) == ["Ban Dân vận Tỉnh ủy", "1", "0"] })
  }

  @Test(arguments: [
    ("*đậm* và _nghiêng_", "\\*đậm\\* và \\_nghiêng\\_"), ("<script>", "\\<script\\>"), ("a|b", "a\\|b"),
    ("[x](y)", "\\[x\\](y)"), ("# một", "\\# một"), ("- một", "\\- một"), ("12. một", "12\\. một"),
    ("12) một", "12\\) một"), ("số 12. Một", "số 12. Một"), ("a\nb", "a b"), ("&lt;", "\\&lt;"), ("`x`", "\\`x\\`"),
    ("\\newpage", "\\\\newpage"), ("12-TB/KTĐ", "12-TB/KTĐ"), ("::: {x}", "\\::: {x}"), ("$x$ @a", "\\$x\\$ \\@a"),
  ])
  func nothingFromTheContentIsMarkup(_ text: String, _ escaped: String) {
    #expect(ReportDocument.escaped(text) == escaped)
  }

  @Test func aLongListEndsWithHowManyMoreThereAre() {
    let blocks = SmallSite().website.list((1...23).map(String.init))
    guard case .list(let lines) = blocks.first else { return #expect(Bool(false)) }
    #expect(lines.count == 21 && lines.last == "report_and_more")
  }

  @Test func whatTheBlocKeepsToItselfIsNeitherCountedNorCalledMissing() throws {
    var site = PeriodReportTests.site(
      awards: "2023-04-28;05;giay-khen;individual;Vàng Thị Dính;dan-van;;staff;;merit\n")
    let parts = { (site: SmallSite) in
      try document(site, "2023-nam").sections.flatMap(\.parts).map(\.title)
    }
    #expect(try parts(site).contains("report_commending") && parts(site).contains("report_reporting"))
    site.files["site.yml", default: ""] +=
      "circulation: { awards: bloc, reports: bloc, scores: bloc, nominations: bloc, pact: bloc }\n"
    let shown = try parts(site)
    #expect(!shown.contains("report_commending") && !shown.contains("report_reporting"))
    #expect(try !document(site, "2023-nam").sections.map(\.title).contains("report_ranking"))
    #expect(try !document(site, "2023-nam").markdown.contains("report_gap_pacts"))
    site.edition = .bloc
    #expect(try parts(site).contains("report_commending"))
  }

  @Test func wordGetsNoMarkupFromTheContent() throws {
    var site = PeriodReportTests.site()
    site.files["plans/2023.yml"] = PeriodReportTests.plan
      .replacing("[Tỉnh Hà Giang, Khối thi đua]", with: "[\"Tỉnh <w:x/>\", \"Khối ``` & “một”\"]")
      .replacing("[Ban Thi đua]", with: "[\"]] <b>\"]")
    site.files["plans/2023.yml"] = "year: 2023\ntitle: Kế hoạch\n" + (site.files["plans/2023.yml"] ?? "")
    let text = try document(site, "2023-h1").pandoc
    #expect(text.contains("TỈNH &lt;W:X/&gt;") && text.contains("KHỐI &#96;&#96;&#96; &amp; “MỘT”"))
    #expect(text.contains("- ]] &lt;b&gt;"))
    // Two raw parts: each opened once and closed once.
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("```") }.count == 4)
    #expect(text.contains("[\\[…\\]]{custom-style=\"Blank\"}"))
  }

  @Test func nineMonthsAreNoYear() throws {
    let days = { (to: String) throws -> Bool in
      var site = PeriodReportTests.site()
      site.files["plans/2023.yml"] =
        "year: 2023\ntitle: Kế hoạch\nreports: [{ id: x, from: 2023-01-01, to: \(to) }]\n"
      return try PeriodReportTests.report(site, "x").span.isOfYear
    }
    #expect(try !days("2023-09-30") && days("2023-12-10"))
  }
}
