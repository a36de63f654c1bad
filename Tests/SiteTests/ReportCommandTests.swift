import Glibc
import TestSupport
import Testing

/// `guongsang report` against a site of two agencies, from the front matter to the bytes that come out.
@Suite struct ReportCommandTests {
  private static let plan = """
    year: 2023
    title: Kế hoạch thi đua năm 2023
    number: 05-KH/KTĐ
    issuer: [Tỉnh Hà Giang, Khối thi đua các ban đảng]
    issued: { place: Hà Giang, date: 2023-04-10 }
    theme: "Đoàn kết | sáng tạo"
    signer: { name: Vũ Mạnh Hà }
    recipients: [Ban Thi đua - Khen thưởng tỉnh]
    movements: [{ id: vuon-tap, name: "Cải tạo *vườn tạp*" }, { id: van-hoa, name: Văn hóa công sở }]
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks:
          - { id: phat-dong, title: Hội nghị phát động }
          - { id: quan-triet, title: Quán triệt kế hoạch, responsible: all }
    reports:
      - { id: h1, title: Báo cáo sơ kết 6 tháng đầu năm 2023, from: 2023-01-01, to: 2023-06-30, due: 2023-06-20 }
      - { id: nam, title: Báo cáo tổng kết năm 2023, from: 2023-01-01, to: 2023-12-10, due: 2023-12-10 }
    criteria: [{ id: mot, name: Nhiệm vụ chính trị, max: 60 }]

    """

  private static let files: [String: String?] = [
    "content/plans/2023.yml": plan,
    "content/agencies.yml": """
    - id: ban-dan-van
      name: Ban Dân vận Tỉnh ủy
      shortName: Ban Dân vận
      contact: { unit: Văn phòng Ban }
      headcount: { 2023: 20 }
      communes: [lung-phin]
      roles: [{ role: head, from: 2023-01-01 }]
    - id: van-phong
      name: Văn phòng Tỉnh ủy
      contact: { unit: Văn phòng }
      headcount: { 2023: 30 }

    """,
    "content/communes.yml": "- { id: lung-phin, name: Xã Lũng Phìn }\n",
    "content/stories/2023/mo-dat.md": TestSite.entry(
      "Tổ ba người <mở> đất", more: "movements: [vuon-tap]\ncommunes: [lung-phin]\n"),
    "content/news/2023/phat-dong.md": """
    ---
    title: Khối phát động thi đua
    date: 2023-04-21
    summary: Một câu.
    agency: ban-dan-van
    completes: [phat-dong, quan-triet]
    ---
    """,
    "content/announcements/2023/mat.md": """
    ---
    title: Danh sách riêng của Khối
    date: 2023-04-22
    agency: ban-dan-van
    audience: all
    number: 07-TB/KTĐ
    circulation: bloc
    ---
    """,
    "content/awards/2023.csv": """
    decision,date,title,type,subject,name,agency,unit,role
    05-QĐ,2023-04-28,giay-khen,ad-hoc,individual,Vàng Thị Dính,ban-dan-van,,staff
    05-QĐ,2023-04-28,giay-khen,merit,collective,Tổ Một,van-phong,Tổ Một,
    09-QĐ,2023-08-28,giay-khen,merit,individual,Lý Văn An,van-phong,,leader

    """,
    "content/scores/2023.csv": "agency,criterion,self,verified\nban-dan-van,mot,50,48\nvan-phong,mot,49,49\n",
    "content/reports/2023.csv": "report,agency,submitted\nh1,ban-dan-van,2023-06-12\nh1,van-phong,2023-06-25\n",
  ]

  private static func report(
    _ site: TestSite, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Run {
    try Program.run(
      ["report", "--site", site.path, "--today", "2023-12-20"] + arguments, in: site.path, environment: environment)
  }

  /// The reports as files, which were read by people. `RECORD=1 swift test` writes them anew.
  @Test(arguments: [
    ("so-ket", ["--period", "h1"]), ("tong-ket", ["--period", "nam"]),
    ("cua-co-quan", ["--period", "h1", "--agency", "van-phong"]),
  ])
  func aReportReadsAsItDid(_ name: String, _ arguments: [String]) throws {
    let site = try TestSite(Self.files)
    let run = try Program.run(
      ["report", "--site", site.path, "--today", "2023-12-20"] + arguments)
    #expect(run.status == 0 && run.errors == "")
    let golden = Program.projectFolder + "/Tests/reports/\(name).md"
    if getenv("RECORD") != nil {
      let file = try #require(fopen(golden, "w"))
      fputs(run.text, file)
      fclose(file)
    }
    #expect(run.text == String(decoding: try #require(contents(of: golden)), as: UTF8.self))
  }

  @Test func theFiguresAreATableForSpreadsheets() throws {
    let run = try Self.report(TestSite(Self.files), "--period", "h1", "--format", "csv")
    #expect(run.status == 0 && run.output.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = run.text.split(separator: "\r\n").map(String.init)
    #expect(lines.allSatisfy { !$0.contains("\n") })
    #expect(lines.first?.hasSuffix("Mã,Mục,Nội dung,Cơ quan,Giá trị") == true)
    #expect(lines.contains("awards.individuals,Công tác khen thưởng,Cá nhân,,1"))
    #expect(lines.contains("awards.ratio,Công tác khen thưởng,Tỷ lệ (%),,\"2,0\""))
    #expect(
      lines.contains(
        "report.h1,\"Chế độ thông tin, báo cáo\",Báo cáo sơ kết 6 tháng đầu năm 2023,Văn phòng Tỉnh ủy,Nộp muộn 25/6/2023"
      ))
  }

  @Test func thePageStandsAlone() throws {
    let run = try Self.report(TestSite(Self.files), "--period", "nam", "--format", "html")
    #expect(run.text.hasPrefix("<!doctype html>") && run.text.contains("Tổ ba người &lt;mở&gt; đất"))
    #expect(!run.text.contains("href=") && !run.text.contains("src="))
    #expect(run.text.contains("<mark>[…]</mark>"))
  }

  @Test func whatIsTheBlocsIsInItUnlessThePublicEditionIsAskedFor() throws {
    let site = try TestSite(Self.files)
    #expect(try Self.report(site, "--period", "h1").text.contains("Danh sách riêng"))
    #expect(try !Self.report(site, "--period", "h1", "--edition", "public").text.contains("Danh sách riêng"))
  }

  @Test func thePageOfTheSiteSaysTheSame() throws {
    let site = try TestSite(Self.files)
    _ = try Program.run("build", "--site", site.path, "--today", "2023-12-20")
    let page = site.text("public/bao-cao/2023/h1.html")
    #expect(page.contains("Trong kỳ có 2 lượt khen thưởng theo 1 quyết định") && !page.contains("Danh sách riêng"))
    #expect(site.text("public/bao-cao/index.html").contains("2023/h1.html"))
    #expect(site.text("public/ke-hoach/2023/index.html").contains("bao-cao/2023/nam.html"))
  }

  @Test func anUnknownPeriodOrAgencyIsAnsweredWithTheNearest() throws {
    let site = try TestSite(Self.files)
    let period = try Self.report(site, "--period", "h2")
    #expect(period.status == 64)
    #expect(period.errors.hasPrefix("--period không nhận “h2”. Dùng: h1, nam. Có phải là h1?"))
    let agency = try Self.report(site, "--period", "h1", "--agency", "ban-dan-vn")
    #expect(agency.status == 64 && agency.errors.contains("Có phải là ban-dan-van?"))
    #expect(try Self.report(site).errors.hasPrefix("Còn thiếu tùy chọn --period."))
    #expect(try Self.report(site, "--period", "2023/nam").status == 0)
    #expect(try Self.report(site, "--period", "2022/nam").status == 64)
    let early = try Program.run("report", "--site", site.path, "--today", "2022-12-31", "--period", "h1")
    #expect(early.status == 64 && early.errors.hasPrefix("Kỳ báo cáo h1 bắt đầu từ 01/01/2023"))
    let none = try Self.report(TestSite(), "--period", "h1")
    #expect(none.status == 64 && none.errors.hasPrefix("Chưa kế hoạch nào có kỳ báo cáo"))
  }

  @Test func aFileThatIsThereIsLeftAlone() throws {
    let site = try TestSite(Self.files)
    site.write("r.md", "đã sửa")
    let refused = try Self.report(site, "--period", "h1", "--output", "r.md")
    #expect(refused.status == 73 && refused.errors.contains("[file-exists]") && site.text("r.md") == "đã sửa")
    #expect(site.paths(below: "").filter { $0.hasPrefix("r.md") } == ["r.md"])
    let forced = try Self.report(site, "--period", "h1", "--output", "r.md", "--force")
    #expect(forced.status == 0 && site.text("r.md").hasPrefix("TỈNH HÀ GIANG"))
    #expect(forced.text.hasPrefix("Đã lập “Báo cáo sơ kết 6 tháng đầu năm 2023” vào r.md"))
    #expect(site.paths(below: "").filter { $0.hasPrefix("r.md") } == ["r.md"], "nothing is left beside it")
  }

  @Test func aReportThatIsCutOffLeavesNoFileOfItsName() throws {
    let site = try TestSite(Self.files)
    // The first byte that it writes to a file ends the process (SIGXFSZ); a sandbox may only refuse the byte.
    let run = try Program.run(
      ["report", "--site", site.path, "--today", "2023-12-20", "--period", "h1", "--output", site("r.md")],
      first: "ulimit -c 0; ulimit -f 0")
    #expect(run.status == 74 || run.status > 128)
    #expect(!site.has("r.md"))
  }

  @Test func whatToInstallIsSaidWherePandocIsMissing() throws {
    let run = try Self.report(
      TestSite(Self.files), "--period", "h1", "--format", "docx", environment: ["PATH": "/nowhere"])
    #expect(run.status == 69 && run.output == [])
    #expect(
      run.errors.hasPrefix("lỗi [tool-missing]: Máy này chưa cài pandoc.")
        && run.errors.contains("apt-get install pandoc"))
  }

  @Test func aSiteWithErrorsGivesNoReport() throws {
    let site = try TestSite(Self.files.merging(["content/fields.yml": "- { name: Không mã }\n"]) { $1 })
    let run = try Self.report(site, "--period", "h1")
    #expect(run.status == 1 && run.output == [] && run.errors.contains("[missing-key]"))
  }
}
