import Testing

/// A Markdown text and its HTML as the CommonMark specification has it.
struct PlainCase: Sendable, CustomTestStringConvertible {
  let text: String
  let html: String
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ html: String) { (self.text, self.html) = (text, html) }

  /// By the rules of CommonMark 0.30, section by section; the texts are our own.
  static let all: [Self] = [
    Self("# Đề mục\n\nĐề mục hai\n---\n", "<h1>Đề mục</h1>\n<h2>Đề mục hai</h2>\n"),
    Self("- a\n- b\n\n  c\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n"),
    Self("3. ba\n4. bốn\n", "<ol start=\"3\">\n<li>ba</li>\n<li>bốn</li>\n</ol>\n"),
    Self("> lời\ntiếp\n", "<blockquote>\n<p>lời\ntiếp</p>\n</blockquote>\n"),
    Self("```yml\na: <b>\n```\n", "<pre><code class=\"language-yml\">a: &lt;b&gt;\n</code></pre>\n"),
    Self("    thụt\n", "<pre><code>thụt\n</code></pre>\n"),
    Self("*một* **hai** `ba` \\*bốn\\*", "<p><em>một</em> <strong>hai</strong> <code>ba</code> *bốn*</p>\n"),
    Self(
      "[a](/b \"c\") <https://d.vn/?e=1&f=2>",
      "<p><a href=\"/b\" title=\"c\">a</a> <a href=\"https://d.vn/?e=1&amp;f=2\">https://d.vn/?e=1&amp;f=2</a></p>\n"),
    Self("![ảnh *đẹp*](a.png)", "<p><img src=\"a.png\" alt=\"ảnh đẹp\" /></p>\n"),
    Self("[a][B]\n\n[b]: <c d>\n", "<p><a href=\"c%20d\">a</a></p>\n"),
    Self("<div>\n*a*\n</div>\n\nb <i>c</i>\n", "<div>\n*a*\n</div>\n<p>b <i>c</i></p>\n"),
    Self("[a](javascript:b) ![](data:c)", "<p><a href=\"javascript:b\">a</a> <img src=\"data:c\" alt=\"\" /></p>\n"),
    Self("a  \nb\\\nc\n***\n", "<p>a<br />\nb<br />\nc</p>\n<hr />\n"),
    Self("&copy; \"trích\" -- ...\n", "<p>© &quot;trích&quot; -- ...</p>\n"),
    Self("| a |\n|---|\n| b[^1] |\n", "<p>| a |\n|---|\n| b[^1] |</p>\n"),
    Self("---\ntitle: a\n---\n", "<hr />\n<h2>title: a</h2>\n"),
    Self("", ""),
  ]
}

@Suite struct MarkdownCommand {
  @Test(arguments: PlainCase.all)
  func plainIsCommonMarkAndNothingElse(_ c: PlainCase) throws {
    let run = try Program.run("markdown", "--plain", "-", input: c.text)
    #expect(run.text == c.html)
    #expect(run.status == 0 && run.errors == "")
  }

  @Test func frontMatterIsSkipped() throws {
    for newline in ["\n", "\r\n"] {
      let text = ["\u{FEFF}---", "title: Tên", "---", "*Thân* bài", ""].joined(separator: newline)
      #expect(try Program.run("markdown", "-", input: text).text == "<p><em>Thân</em> bài</p>\n")
    }
  }

  @Test func aTextWithoutFrontMatterIsBodyFromItsFirstLine() throws {
    let run = try Program.run("markdown", "-", input: "----\n\n# Đường về\n")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text.hasPrefix("<hr") && run.text.contains(" id=\"duong-ve\""))
  }

  @Test func frontMatterThatNeverEndsIsAnErrorAndNothingIsPrinted() throws {
    let run = try Program.run("markdown", "-", input: "---\ntitle: a\n\nThân\n")
    #expect(run.status == 1 && run.output == [])
    #expect(run.errors.hasPrefix("-:1:1: lỗi [front-matter-not-closed]: "))
  }

  @Test func aFileIsReadLikeStandardInput() throws {
    let site = try TestSite()
    let file = try Program.run(["markdown", TestSite.story], in: site.path)
    #expect(file.text == "<p>Ba người dọn bãi đá trong một mùa.</p>\n")
    #expect(try Program.run("markdown", "-", input: site.text(TestSite.story)).output == file.output)
    let absent = try Program.run(["markdown", "khong-co.md", "--lang", "en"], in: site.path)
    #expect(absent.status == 74 && absent.output == [] && absent.errors.contains("error [machine]"))
  }

  @Test func theAdditionsAreThere() throws {
    let text = "| a |\n|---|\n| b[^1] |\n\n[^1]: chú\n\n## Đề mục\n\n## Đề mục\n\n![ảnh](/media/a.png \"Lời\")\n"
    let html = try Program.run("markdown", "-", input: text).text
    for part in [
      "<table>", "id=\"de-muc\"", "id=\"de-muc-2\"", "<figure>", "<figcaption>Lời", "loading=\"lazy\"", "href=\"#_",
    ] {
      #expect(html.contains(part), "\(part) in \(html)")
    }
  }

  @Test func rawHTMLIsShownAsText() throws {
    let run = try Program.run("markdown", "-", input: "<script>alert(1)</script>\n\nmột <b onclick=\"x\">hai</b>\n")
    #expect(run.status == 0)
    #expect(run.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && run.text.contains("&lt;b onclick="))
    #expect(!run.text.contains("<script") && !run.text.contains("<b "))
  }

  @Test(arguments: ["javascript:alert(1)", "JAVASCRIPT:a", "vbscript:a", "data:text/html,a", "java&#115;cript:a"])
  func aForbiddenAddressNeverPasses(address: String) throws {
    let run = try Program.run("markdown", "-", "--lang", "en", input: "Xem\n[ở đây](\(address)).\n")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("-:2:9: error [forbidden-address]: "))
    #expect(!run.text.lowercased().contains("script:") && !run.text.contains("data:"))
  }

  @Test func bytesThatAreNotUTF8AreAnError() throws {
    let run = try Program.run(["markdown", "-"], input: Array("một ".utf8) + [0xC3, 0x28, 0x0A])
    #expect(run.status == 1 && run.output == [])
    #expect(run.errors.hasPrefix("-:1:5: lỗi [not-utf8]: "))
  }
}
