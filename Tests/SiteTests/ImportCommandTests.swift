import Glibc
import Testing

/// `guongsang import` from files of Word, LibreOffice and editors to drafts that `check` takes.
@Suite struct ImportCommandTests {
  private static let clock = ["SOURCE_DATE_EPOCH": "1683687600"]

  private static let hasOffice = access("/usr/bin/soffice", X_OK) == 0 || access("/usr/local/bin/soffice", X_OK) == 0

  private func site() throws -> TestSite {
    let site = try TestSite()
    site.copy(Program.projectFolder + "/Tests/WordFiles", to: "word")
    return site
  }

  private func bring(_ site: TestSite, _ arguments: String...) throws -> Run {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return try Program.run(
      ["import"] + arguments, in: site.path, environment: Self.clock.merging(["PATH": path]) { $1 })
  }

  /// The front matter that counts, and the body, of the entry at `path`.
  private func parts(_ site: TestSite, _ path: String) -> (front: String, body: String) {
    let text = site.text(path)
    guard let end = text.dropFirst(3).firstRange(of: "\n---\n") else { return (text, "") }
    return (String(text[..<end.lowerBound]), String(text[end.upperBound...]))
  }

  private static let body = """

    ## Một sáng ở bản

    Chị “**Liên**”x *đọc* báo **rất to** cho cả bản[^1] nghe. 5 < 6 & a\\_b \\* c. th**i** đua.

    ![[Ghi rõ ảnh chụp gì]](/media/nguoi-giu-lua-o-sung-la/anh-1.png "Lớp học buổi tối ở nhà văn hóa thôn")

    ![[Ghi rõ ảnh chụp gì]](/media/nguoi-giu-lua-o-sung-la/anh-2.png)

    ### Việc đã làm

    - một việc
    - hai việc
      - ba việc

    1. bước một
    2. bước hai

    | Năm | Số hộ |
    | --- | --- |
    | 2022 | 12 |
    | 2023 | 15 |

    - gạch một
      - cộng một
    - gạch hai

    1\\. Đơn độc

    [^1]: Bản Sủng Là, *xã* Sủng Là.

    """

  @Test(arguments: ["pandoc.docx", "libreoffice.docx"])
  func aWordFileComesThroughWhole(file: String) throws {
    let site = try site()
    let run = try bring(site, "word/" + file)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(run.text.contains("bản nháp") && run.text.contains("Đưa sang đủ") && run.text.contains("Đã chép 2 ảnh."))
    let (front, body) = parts(site, "content/stories/2023/nguoi-giu-lua-o-sung-la.md")
    for line in [
      "title: \"Người giữ lửa ở Sủng Là\"", "date: 2023-04-05", "author: \"Sùng Mí Dình\"", "draft: true",
      "agency: ban-dan-van",
    ] { #expect(front.contains("\n" + line + "\n") || front.hasSuffix("\n" + line), "\(line)") }
    #expect(body == Self.body)
    #expect(site.bytes("content/media/nguoi-giu-lua-o-sung-la/anh-1.png")?.first == 0x89)
    let check = try site.check("--format", "json")
    #expect(check.status == 0, "\(check.text)")
    #expect(try check.codes().filter { $0 != "kept-out" } == [])
  }

  @Test func aSecondImportWritesNothingOver() throws {
    let site = try site()
    #expect(try bring(site, "word/pandoc.docx").status == 0)
    let again = try bring(site, "word/pandoc.docx")
    #expect(again.status == 73 && again.errors.contains("--slug nguoi-giu-lua-o-sung-la-2"))
    #expect(try bring(site, "word/pandoc.docx", "--slug", "nguoi-giu-lua", "--as", "news").status == 0)
    #expect(site.has("content/news/2023/nguoi-giu-lua.md") && site.has("content/media/nguoi-giu-lua/anh-2.png"))
  }

  private static let fromTCVN3 = """

    Người tốt, việc tốt của các ban đảng được **biểu dương** kịp thời. Đồng chí Sùng Mí Dình là một người như thế.

    Đoạn này viết bằng Unicode: việc tốt, người tốt.

    Chữ Unicode đặt nhầm phông cũ vẫn giữ nguyên: những tấm lòng.

    """

  @Test func textInTCVN3AndVNIIsConvertedAndUnicodeLeftAlone() throws {
    let site = try site()
    let run = try bring(site, "word/tcvn3.docx", "word/vni.docx")
    #expect(run.status == 0 && run.text.contains("Đã đổi chữ TCVN3") && run.text.contains("Đã đổi chữ VNI"))
    #expect(run.text.contains("ô gộp trong bảng, được 0/1"))
    let old = parts(site, "content/stories/2019/guong-sang-o-sung-la.md")
    #expect(old.front.contains("title: \"GƯƠNG SÁNG Ở SỦNG LÀ\"") && old.front.contains("author: \"Lò Thị Mai\""))
    #expect(old.body == Self.fromTCVN3)
    let vni = parts(site, "content/stories/2023/nguoi-giu-rung-dong-van.md").body
    #expect(vni.contains("Ông Vàng Mí Sình đã giữ rừng hai mươi năm, được mọi người quý mến, kính trọng.\n"))
  }

  @Test(.enabled(if: hasOffice, "LibreOffice is not installed"))
  func olderFilesComeThroughLibreOffice() throws {
    let site = try site()
    let run = try bring(site, "word/libreoffice.doc", "word/tcvn3.odt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(parts(site, "content/stories/2023/nguoi-giu-lua-o-sung-la.md").body.contains("**rất to** cho cả bản[^1]"))
    #expect(parts(site, "content/stories/2019/guong-sang-o-sung-la.md").body == Self.fromTCVN3)
  }

  @Test func textFilesComeThroughAndOtherFilesAreRefusedByName() throws {
    let site = try site()
    let wide = "Tin ngắn\r\nMột <b>dòng</b>.\r\n".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    site.write("tin.txt", [0xFF, 0xFE] + wide)
    site.write("anh.docx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let run = try bring(site, "anh.docx", "tin.txt", "--as", "news")
    #expect(run.status == 1 && run.errors.hasPrefix("anh.docx: đây là tệp PNG, không phải văn bản."))
    #expect(parts(site, "content/news/2023/tin-ngan.md").body == "\nMột \\<b>dòng\\</b>.\n")
    #expect(run.text.contains("UTF-16"))
  }

  @Test func whatToInstallIsSaidWhereAToolIsMissing() throws {
    let site = try site()
    for (file, package) in [("pandoc.docx", "pandoc"), ("libreoffice.doc", "libreoffice-writer-nogui")] {
      let run = try Program.run(["import", "word/" + file], in: site.path, environment: ["PATH": site.path])
      #expect(
        run.status == 69 && run.output == [] && run.errors.contains("apt-get install \(package)"), "\(run.errors)")
    }
    #expect(!site.has("content/media"))
  }
}
