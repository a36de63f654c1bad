import Diagnostics
import Markdown
import TestSupport
import Testing
import Vietnamese

@Suite struct Headings {
  @Test func haveVietnameseSlugsForIds() {
    let body = parse("## Người tốt, việc tốt\n\n### *Đường* `về` ![ảnh](a.jpg) đích\n")
    #expect(
      body.outline == [
        .init(2, id: "nguoi-tot-viec-tot", text: "Người tốt, việc tốt"),
        .init(3, id: "duong-ve-dich", text: "Đường về  đích"),
      ])
    #expect(
      page(of: body).hasPrefix("<h2 id=\"nguoi-tot-viec-tot\">Người tốt, việc tốt</h2>\n<h3 id=\"duong-ve-dich\">"))
  }

  @Test func haveIdsThatAreUniqueInThePage() {
    let body = parse("## A\n## A\n## A 2\n## …\n## Mục 4\n## a\n## ![x](y.jpg)")
    #expect(body.outline.map(\.id) == ["a", "a-2", "a-2-2", "muc-4", "muc-4-2", "a-3", "muc-7"])
  }

  @Test func ofTheFirstLevelBecomeSecond() {
    #expect(page("# A\n## B\nC\n===") == "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n<h2 id=\"c\">C</h2>\n")
    #expect(page("###### A") == "<h6 id=\"a\">A</h6>\n")
  }

  @Test func sayNothingOfFootnotesInTheOutline() {
    let body = parse("## Kết quả[^1]\n\n[^1]: x")
    #expect(body.outline == [.init(2, id: "ket-qua", text: "Kết quả")])
  }
}

@Suite struct Pictures {
  @Test func inALineHaveSizeAndLazyLoading() {
    #expect(
      page("Xem ![Lễ *ký* \"giao ước\"](/media/a%20b.jpg)")
        == "<p>Xem <img src=\"to//media/a%20b.jpg\" alt=\"Lễ ký &quot;giao ước&quot;\" width=\"4\" height=\"3\" "
        + "loading=\"lazy\" decoding=\"async\"></p>\n")
  }

  @Test func withATitleAreFiguresOutsideOfParagraphs() {
    let figure = { (title: String) in
      "<figure><img src=\"to/a.jpg\" alt=\"x\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\">"
        + "<figcaption>\(title)</figcaption></figure>\n"
    }
    #expect(page("![x](a.jpg 'A & B')") == figure("A &amp; B"))
    #expect(
      page("đầu\n![x](a.jpg 'A')\n![x](a.jpg 'B')\ncuối") == "<p>đầu</p>\n" + figure("A") + figure("B")
        + "<p>cuối</p>\n")
    #expect(page("- ![x](a.jpg 'A')") == "<ul>\n<li>\n" + figure("A") + "</li>\n</ul>\n")
  }

  @Test func withATitleKeepItWhereNoFigureCanStand() {
    let body = parse("[![x](a.jpg 'A')](b.md)")
    #expect(body.pictures.map(\.title) == ["A"])
    #expect(body.pictures.map(\.caption) == [nil])
    #expect(page(of: body).contains("alt=\"x\" title=\"A\""))
  }

  @Test func withoutAlternativeTextAreAWarning() {
    let marked = Marked("![ ](«/media/a.jpg»)")
    let problem = Diagnostic(.markdown(.missingAlternative("/media/a.jpg")), at: marked.place)
    #expect(parse(marked.text).problems == [problem])
    #expect(!problem.isError)
  }

  @Test(arguments: ["IMG_2034.JPG", "img_2034", "Ảnh", "hình ảnh", "picture", "khac.png"])
  func describedByAFilesNameOrTheWordForAPictureAreAWarning(alternative: String) {
    let marked = Marked("![\(alternative)](«/media/anh/IMG_2034.jpg»)")
    let problem = Diagnostic(.markdown(.poorAlternative(alternative)), at: marked.place)
    #expect(parse(marked.text).problems == [problem])
    #expect(!problem.isError)
  }

  @Test(arguments: ["Chị Liên", "liên", "lien", "Ảnh Bác ở hội trường"])
  func describedByANameAreDescribed(alternative: String) {
    #expect(parse("![\(alternative)](/media/lien.jpg)").problems.isEmpty)
  }

  @Test func ofOtherSitesKeepTheirWholeAddress() {
    #expect(parse("![x](https://a.vn/%C4%91.jpg)").pictures.map(\.path) == ["https://a.vn/%C4%91.jpg"])
  }

  @Test func ofUnknownSizeAreWrittenWithoutOne() {
    let picture = Body.Picture(path: "a.jpg", alternative: "x", at: Place(FileNumber(0), 0..<1))
    var page: [UInt8] = []
    writePicture(picture, address: "../đ.jpg", size: nil, into: &page)
    #expect(
      String(decoding: page, as: UTF8.self)
        == "<img src=\"../%C4%91.jpg\" alt=\"x\" loading=\"lazy\" decoding=\"async\">")
  }
}

@Suite struct RawHTML {
  @Test func isShownAsTextUnlessTheSiteAllowsIt() {
    let text = "Chữ <b onclick=\"x\">đậm</b>\n\n<script>\nalert(1)\n</script>\n\ncuối"
    #expect(
      page(text)
        == "<p>Chữ &lt;b onclick=&quot;x&quot;&gt;đậm&lt;/b&gt;</p>\n<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"
        + "<p>cuối</p>\n")
    #expect(
      page(text, rawHTML: true) == "<p>Chữ <b onclick=\"x\">đậm</b></p>\n<script>\nalert(1)\n</script>\n<p>cuối</p>\n")
  }

  @Test func isNoProblemOfTheText() { #expect(parse("<div>x</div>").problems == []) }
}

@Suite struct WordCountAndPlainText {
  @Test(arguments: [
    ("Đoàn kết, chủ động – đổi mới", 6), ("**Dân** vận *khéo*", 3), ("**Dân**vận", 1), ("H’Hen Niê", 2),
    ("a\nb\\\nc", 3),
    ("# Một\nhai", 2), ("- a\n- b", 2), ("`mã lệnh`", 2), ("```\nmã lệnh\n```", 2), ("<b>x</b> <div>", 1),
    ("![chữ thay](a.jpg) x", 1),
    ("|a b|c|\n|-|-|\n|d|e|", 5), ("a[^1] b\n\n[^1]: c d", 4), ("“…” — !", 0), ("", 0), ("2\u{A0}km", 2),
  ])
  func countSyllables(text: String, count: Int) {
    #expect(parse(text).words == count)
    #expect(syllables(in: plainText(text)) == count)
  }

  @Test func giveALineForEachBlockAndRow() {
    let text = """
      # Kết *quả*

      Đồng bào <b>vùng</b> cao[^1]
      đoàn `kết` ![ảnh](a.jpg "chú thích") [mới](b.md) &amp; &lt;

      | a | b |
      |---|--:|
      | 1 \\| 2 | 3 |

      > - x
      > - y

      [^1]: ghi chú
      """
    #expect(
      plainText(text) == "Kết quả\nĐồng bào vùng cao đoàn kết  mới & <\na\tb\n1 | 2\t3\nx\ny\nghi chú\n")
  }
}

/// What stands between the parentheses of a picture that is none, and what belongs there.
struct LeftLink: Sendable, CustomTestStringConvertible {
  let written, corrected: String
  let fact: MarkdownFact

  init(_ written: String, address: String? = nil, _ corrected: String) {
    (self.written, self.corrected) = (written, corrected)
    fact =
      address.map { .spacesInAddress($0, corrected: corrected) } ?? .smartQuotesInLink(corrected: corrected)
  }

  var testDescription: String { written }
}

@Suite struct WhatWasMeantAsMarkup {
  @Test(arguments: [
    "Phong trào «**\"Dân vận khéo\"**»là", "Phong trào «**“Dân vận khéo”**»là", "a «*(b)*»c",
    "là«**\"Dân vận khéo\"**» nhé",
    "> x\n> «**\"y\"**»z",
  ])
  func starsBesideQuotesAreAWarning(marked: String) {
    let marked = Marked(marked)
    let body = parse(marked.text)
    #expect(body.problems.map(\.place) == [marked.place])
    guard case .markdown(.leftStars) = body.problems.first?.fact else { Issue.record("\(body.problems)"); return }
  }

  @Test(arguments: [
    "**\"Dân vận khéo\"** là", "2 * 3 * 4", "5*6*7", "(*) ghi chú (*)", "\\**\"x\"\\**là", "*a* b*", "`**\"x\"**là`",
    "** a **",
  ])
  func starsThatAreMeantToBeSeenAreNone(text: String) { #expect(parse(text).problems == []) }

  @Test(arguments: [
    LeftLink("ảnh bìa.jpg", address: "ảnh bìa.jpg", "<ảnh bìa.jpg>"),
    LeftLink("/media/a b.jpg \"Buổi họp\"", address: "/media/a b.jpg", "</media/a b.jpg> \"Buổi họp\""),
    LeftLink("a b.jpg 'Họp \"nóng\"'", address: "a b.jpg", "<a b.jpg> 'Họp \"nóng\"'"),
    LeftLink("ảnh (1).jpg", address: "ảnh (1).jpg", "<ảnh (1).jpg>"),
    LeftLink("\\media\\a b.jpg", address: "\\media\\a b.jpg", "</media/a b.jpg>"),
    LeftLink("a.jpg \"Họp \"nóng\"\"", address: "a.jpg \"Họp \"nóng\"\"", "a.jpg 'Họp \"nóng\"'"),
    LeftLink("a.jpg \"Ê-đê's \"nóng\"\"", address: "a.jpg \"Ê-đê's \"nóng\"\"", #"a.jpg "Ê-đê's \"nóng\"""#),
    LeftLink("/media/hop.jpg “Buổi họp”", "/media/hop.jpg \"Buổi họp\""),
    LeftLink("/media/hop.jpg \"Buổi họp”", "/media/hop.jpg \"Buổi họp\""),
    LeftLink("/media/hop.jpg“Buổi họp”", "/media/hop.jpg \"Buổi họp\""),
    LeftLink("h’hen.jpg ‘Buổi họp’", "h’hen.jpg \"Buổi họp\""),
    LeftLink("/media/a b.jpg “Buổi họp”", "</media/a b.jpg> \"Buổi họp\""),
    LeftLink("</media/a b.jpg> “Buổi họp”", "</media/a b.jpg> \"Buổi họp\""),
  ])
  func aLinkThatIsNoneIsAnErrorWithWhatWasMeant(c: LeftLink) {
    let marked = Marked("x\n![Họp](«\(c.written)») y")
    let problem = Diagnostic(.markdown(c.fact), at: marked.place)
    #expect(parse(marked.text).problems == [problem])
    #expect(problem.isError)
    #expect(problem.fact.suggestion == c.corrected)
    let mended = parse("x\n![Họp](\(c.corrected)) y")
    #expect(mended.problems == [])
    #expect(mended.pictures.count == 1)
  }

  @Test(arguments: ["C:\\Ảnh chụp\\a.jpg", "D:/Ảnh chụp/a.jpg"])
  func aPathOnTheWritersComputerIsNotMended(path: String) {
    #expect(parse("![Họp](\(path))").problems.map(\.fact) == [.markdown(.windowsPath(path, corrected: nil))])
  }

  @Test(arguments: ["![Ảnh]\\(ảnh bìa.jpg)", "[a [b](c.md \"t\") d](e.md \"f\")", "`[a](b c)`", "[a] (b c)"])
  func whatIsMeantToBeSeenOrHasNothingToMendIsNone(text: String) { #expect(parse(text).problems == []) }
}

@Suite struct Nesting {
  @Test(arguments: [String(repeating: ">", count: 200) + " x", String(repeating: "- ", count: 200) + "x"])
  func thatIsTooDeepIsCutOffWithOneError(text: String) {
    let body = parse("trước\n\n\(text)\n\nsau")
    #expect(body.problems.map(\.fact) == [.markdown(.tooDeep(limit: 100))])
    #expect(body.problems.map { $0.place?.start } == [10])
    #expect(page(of: body).hasSuffix("<p>sau</p>\n"))
    #expect(!page(of: body).contains("x"))
  }

  @Test func ofManyThousandsNeedsNoStack() {
    for text in [
      String(repeating: ">", count: 100_000),
      String(repeating: "![", count: 20_000) + String(repeating: "](y)", count: 20_000),
    ] {
      #expect(!parse(text).html.isEmpty || !parse(text).holes.isEmpty)
    }
  }

  @Test func ofAFewIsNone() { #expect(parse("> - > - > - > x").problems == []) }
}
