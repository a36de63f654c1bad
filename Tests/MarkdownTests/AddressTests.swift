import Diagnostics
import Markdown
import TestSupport
import Testing

/// A destination as it is written between `(` and `)`, and what is said of it.
struct AddressCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let written: String
  let fact: MarkdownFact
}

private func forbidden(_ why: String, _ written: String, read: String? = nil) -> AddressCase {
  AddressCase(testDescription: why, written: written, fact: .forbiddenAddress(read ?? written))
}

@Suite struct Addresses {
  @Test(arguments: [
    forbidden("a script", "javascript:alert%281%29"),
    forbidden("upper case", "JaVaScRiPt:x"),
    forbidden("an entity for a letter", "java&#x73;cript:x", read: "javascript:x"),
    forbidden("an entity for the colon", "javascript&colon;x", read: "javascript:x"),
    forbidden("a decimal entity with zeros", "&#0000106;avascript:x", read: "javascript:x"),
    forbidden("a tab in the scheme", "java&Tab;script:x", read: "java\tscript:x"),
    forbidden("a line end in the scheme", "java&NewLine;script:x", read: "java\nscript:x"),
    forbidden("a control character before the scheme", "&#1;javascript:x", read: "\u{1}javascript:x"),
    forbidden("a control character in the scheme", "<java\u{1}script:x>", read: "java\u{1}script:x"),
    forbidden("a space before the scheme", "< javascript:x>", read: "javascript:x"),
    forbidden("a no-break space in the scheme", "java\u{A0}script:x"),
    forbidden("an invisible character in the scheme", "java\u{200B}script:x"),
    forbidden("a percent escape in the scheme", "java%73cript:x"),
    forbidden("a percent escape for the colon", "javascript%3Ax"),
    forbidden("a percent escape of a percent escape", "javascript%253Ax"),
    forbidden("a percent escape beside bytes that are no UTF-8", "java%73cript%3Ax%FF"),
    forbidden("an escaped tab in the scheme", "java%09script:x"),
    forbidden("a backslash before the colon", "javascript\\:x", read: "javascript:x"),
    forbidden("VBScript", "vbscript:x"),
    forbidden("data", "data:text/html,x"),
    forbidden("a picture as data", "data:image/png;base64,AAAA"),
    forbidden("FTP", "ftp://a.vn/x"),
    forbidden("blob", "blob:x"),
    forbidden("http without a host", "http:x"),
    forbidden("an allowed scheme behind a tab", "&Tab;https://a.vn", read: "\thttps://a.vn"),
    forbidden("an allowed scheme in percent escapes", "https%3A//a.vn"),
    forbidden("a NUL in the path", "a%00b.md"),
    AddressCase(
      testDescription: "a drive", written: #"C:\Users\x.doc"#, fact: .windowsPath(#"C:\Users\x.doc"#, corrected: nil)),
    AddressCase(
      testDescription: "a file of the computer", written: "file:///D:/x.doc",
      fact: .windowsPath("file:///D:/x.doc", corrected: nil)),
    AddressCase(
      testDescription: "a drive with slashes", written: "D:/x.doc", fact: .windowsPath("D:/x.doc", corrected: nil)),
    AddressCase(
      testDescription: "a share", written: #"\\\\may\chung"#, fact: .windowsPath(#"\\may\chung"#, corrected: nil)),
    AddressCase(
      testDescription: "a share as it is copied", written: #"\\may\chung"#,
      fact: .windowsPath(#"\may\chung"#, corrected: nil)),
    AddressCase(
      testDescription: "backslashes", written: #"media\anh.jpg"#,
      fact: .windowsPath(#"media\anh.jpg"#, corrected: "/media/anh.jpg")),
    AddressCase(
      testDescription: "backslashes from the top", written: #"\media\hop.jpg"#,
      fact: .windowsPath(#"\media\hop.jpg"#, corrected: "/media/hop.jpg")),
    AddressCase(
      testDescription: "a backslash that escapes", written: #"..\media\_hop.jpg"#,
      fact: .windowsPath(#"..\media_hop.jpg"#, corrected: "../media/_hop.jpg")),
    AddressCase(
      testDescription: "escaped backslashes", written: "media%5Canh.jpg",
      fact: .windowsPath("media%5Canh.jpg", corrected: nil)),
    AddressCase(testDescription: "a host alone", written: "//a.vn/x", fact: .addressWithoutScheme("//a.vn/x")),
    AddressCase(testDescription: "www", written: "www.a.vn/x", fact: .addressWithoutScheme("www.a.vn/x")),
    AddressCase(testDescription: "WWW with a port", written: "WWW.a.vn:80", fact: .addressWithoutScheme("WWW.a.vn:80")),
    AddressCase(testDescription: "nothing", written: "", fact: .emptyAddress),
    AddressCase(testDescription: "empty angles", written: "<>", fact: .emptyAddress),
  ])
  func thatMayNotBeUsedNeverComeThrough(c: AddressCase) {
    for text in ["[chữ](\(c.written))", "![chữ](\(c.written))", "[chữ][r]\n\n[r]: \(c.written)\n"] {
      if c.written.isEmpty, text.hasSuffix("\n") { continue }
      let body = parse(text)
      #expect(body.problems.map(\.fact) == [.markdown(c.fact)], "\(text)")
      #expect(body.problems.map(\.isError) == [true])
      #expect(page(of: body) == "<p>chữ</p>\n")
      #expect(body.links.isEmpty && body.pictures.isEmpty)
    }
  }

  @Test func withoutASchemeAreGivenOne() {
    #expect(Fact.markdown(.addressWithoutScheme("www.a.vn")).suggestion == "https://www.a.vn")
    #expect(Fact.markdown(.addressWithoutScheme("//a.vn")).suggestion == "https://a.vn")
    #expect(parse("[x](./www.md) [y](wwwa.md)").problems == [])
  }

  @Test func onTheWritersComputerAreToBeCopied() {
    let path = Fact.markdown(.windowsPath("C:\\a.jpg", corrected: nil))
    #expect(path.suggestion == nil)
    #expect(path.advice(in: .vi) == "Chép tệp vào content/media rồi ghi /media/tên-tệp.")
    #expect(path.advice(in: .en) == "Copy the file into content/media and write /media/file-name.")
    let slashes = Fact.markdown(.windowsPath("a\\b.jpg", corrected: "a/b.jpg"))
    #expect(slashes.suggestion == "a/b.jpg")
    #expect(slashes.advice(in: .vi) == nil)
  }

  @Test func inAnglesArePartOfTheSameRule() {
    let body = parse("<javascript:alert(1)> <ftp://a.vn>")
    #expect(page(of: body) == "<p>javascript:alert(1) ftp://a.vn</p>\n")
    #expect(body.problems.count == 2)
  }

  @Test func ofOtherSitesAreMarked() {
    #expect(
      page("[x](https://a.vn/?a=1&b 'T') [y](HTTP://a.vn)")
        == "<p><a href=\"https://a.vn/?a=1&amp;b\" title=\"T\" rel=\"noopener noreferrer\" class=\"external\">x</a> "
        + "<a href=\"HTTP://a.vn\" rel=\"noopener noreferrer\" class=\"external\">y</a></p>\n")
    #expect(parse("[x](https://a.vn)").links.isEmpty)
  }

  @Test func ofMailAndTelephoneAreKeptUnmarked() {
    #expect(
      page("<a@b.vn> [gọi](tel:+842193866)")
        == "<p><a href=\"mailto:a@b.vn\">a@b.vn</a> <a href=\"tel:+842193866\">gọi</a></p>\n")
    #expect(parse("![x](mailto:a@b.vn)").problems.map(\.fact) == [.markdown(.forbiddenAddress("mailto:a@b.vn"))])
  }

  @Test func withColonsBehindAFolderAreFiles() {
    #expect(parse("[x](./a:b.md)").links.map(\.path) == ["./a:b.md"])
  }
}

@Suite struct InternalLinks {
  @Test func areHolesWithPathFragmentAndTitle() {
    let body = parse(##"Xem [bài *này*](/stories/2023/m%E1%BA%B7t.md#k%E1%BA%BFt "Đọc \"thêm\"") nhé."##)
    #expect(String(decoding: body.html, as: UTF8.self) == "<p>Xem bài <em>này</em> nhé.</p>\n")
    #expect(body.links.map(\.path) == ["/stories/2023/mặt.md"])
    #expect(body.links.map(\.fragment) == ["kết"])
    #expect(body.links.map(\.title) == ["Đọc \"thêm\""])
    #expect(
      page(of: body)
        == "<p>Xem <a href=\"to//stories/2023/m%E1%BA%B7t.md#k%E1%BA%BFt\" title=\"Đọc &quot;thêm&quot;\">bài "
        + "<em>này</em></a> nhé.</p>\n")
  }

  @Test(arguments: [
    "[x](«a.md»)", "a `[x](a.md)` [x](«a.md»)", "- a\n- b\n  > [x\n  > y](«a.md#k» 't')", "[a.md](<«a.md»>)",
    "[x](«a\\_b.md»)",
    "[x](«a&amp;b.md»)", "[x](«&#97;.md»)", "[x][r]\n\n[r]: «a.md» 't'", "|a|b|\n|-|-|\n|[x](«a.md»)|c|",
    "[x](\n«a.md»)",
    "c[^1]\n\n[^1]: [x](«a.md»)", "c[^1]\n\n[^1]: d\n\n    e [x](«a.md»)", "c[^1]\n\n[^1]: [x][r]\n\n[r]: «a.md»",
    "\u{FEFF}[x](«a.md»)", "a\r\n\r\n[x](«a.md»)\r\n", "[![y](b.png)](«a.md»)", "đường [x](«đ.md»)",
  ])
  func knowTheirPlace(marked: String) {
    let marked = Marked(marked)
    #expect(parse(marked.text).links.map(\.place) == [marked.place])
  }

  @Test func ofOneAddressStandInOrder() {
    let body = parse("[x](a.md) [y](a.md#k) [z](a.md)")
    #expect(body.links.map(\.place.start) == [4, 14, 26])
  }

  @Test func countFromTheStartOfTheFile() {
    let file = Array("---\ntitle: x\n---\n[x](a.md)\n".utf8)
    let body = file.withUnsafeBufferPointer { Body.parse($0, body: 17..<$0.count, file: FileNumber(3)) }
    #expect(body.links.map(\.place) == [Place(FileNumber(3), 21..<25)])
  }

  @Test func hideNoLinkWithinThem() {
    #expect(page("[x <https://a.vn> y](a.md)") == "<p><a href=\"to/a.md\">x https://a.vn y</a></p>\n")
  }
}

@Suite struct LinksWithinThePage {
  @Test func leadToHeadingsAndFootnotes() {
    let body = parse("# Kết quả\n\n[x](#ket-qua) [y](#_fn-1) [z](#) a[^1]\n\n[^1]: b")
    #expect(body.problems == [])
    #expect(page(of: body).contains("<a href=\"#ket-qua\">x</a> <a href=\"#_fn-1\">y</a> <a href=\"#\">z</a>"))
  }

  @Test func toNothingAreReportedWithTheNearestHeading() {
    let marked = Marked("## Kết quả\n\n[x](«#K%E1%BA%BFt-qu%E1%BA%A3»)")
    let problem = Diagnostic(.markdown(.deadFragment("Kết-quả", nearest: "ket-qua")), at: marked.place)
    #expect(parse(marked.text).problems == [problem])
    #expect(problem.fact.suggestion == "#ket-qua")
  }

  @Test func toAnIdInTheWritersOwnHTMLAreKept() {
    #expect(parse("<a id=\"bang\"></a>\n\n[x](#bang)").problems == [])
  }
}
