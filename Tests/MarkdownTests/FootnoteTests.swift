import Diagnostics
import Markdown
import TestSupport
import Testing

private func mark(_ number: Int, _ id: String) -> String {
  "<sup class=\"footnote\"><a href=\"#_fn-\(number)\" id=\"\(id)\" role=\"doc-noteref\">\(number)</a></sup>"
}
private func back(_ id: String, _ label: String) -> String {
  " <a href=\"#\(id)\" class=\"footnote-back\" role=\"doc-backlink\">\(label) ↩\u{FE0E}</a>"
}
private func section(_ notes: String...) -> String {
  let items = notes.enumerated().map { "<li id=\"_fn-\($0 + 1)\">\n\($1)</li>\n" }.joined()
  return "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n\(items)</ol>\n</div>\n"
}

@Suite struct FootnotesInAText {
  @Test func areNumberedByTheirFirstReference() {
    #expect(
      page("a[^hai] b[^Một] c[^hai]\n\n[^một]: Xem\n[^hai]: *hai*\n")
        == "<p>a\(mark(1, "_fnref-1")) b\(mark(2, "_fnref-2")) c\(mark(1, "_fnref-1-2"))</p>\n"
        + section(
          "<p><em>hai</em>\(back("_fnref-1", "1"))\(back("_fnref-1-2", "1.2"))</p>\n",
          "<p>Xem\(back("_fnref-2", "2"))</p>\n"))
  }

  @Test func goOnOverIndentedBlocks() {
    #expect(
      page("a[^1]\n\n[^1]: b\nc\n\n    d\n\n    - e\n\nf")
        == "<p>a\(mark(1, "_fnref-1"))</p>\n<p>f</p>\n"
        + section("<p>b\nc</p>\n<p>d</p>\n<ul>\n<li>e</li>\n</ul>\n<p>\(back("_fnref-1", "1"))</p>\n"))
  }

  @Test func mayReferToOthers() {
    #expect(
      page("a[^1]\n\n[^2]: c\n[^1]: b[^2]")
        == "<p>a\(mark(1, "_fnref-1"))</p>\n"
        + section("<p>b\(mark(2, "_fnref-2"))\(back("_fnref-1", "1"))</p>\n", "<p>c\(back("_fnref-2", "2"))</p>\n"))
  }

  @Test func holdTablesAndLinksByReference() {
    let html = page("a[^1]\n\n[r]: /x.md\n\n[^1]: [x][r]\n\n    |a|b|\n    |-|-|\n    |1|2|")
    #expect(html.contains("<a href=\"to//x.md\">x</a>"))
    #expect(html.contains("<td>1</td><td>2</td>"))
  }

  @Test(arguments: ["`[^1]`", "\\[^1]", "```\n[^1]: x\n```", "    [^1]: x", "![[^1]](a.jpg)"])
  func areNoneInCodeAndBehindABackslash(text: String) {
    let html = page(text + "\n\n[^1]: định nghĩa")
    #expect(!html.contains("doc-noteref"))
    #expect(html.contains("[^1]"))
  }

  @Test(arguments: [
    ("a «[^x]» b", MarkdownFact.undefinedFootnote("x")), ("a\n\n«[^x]»: b", .unusedFootnote("x")),
    ("a[^x]\n\n[^x]: b\n\n«[^x]»: c", .repeatedFootnote("x")), ("`[^x]: y`\n\na «[^y]»", .undefinedFootnote("y")),
  ])
  func thatDoNotMatchAreWarnings(marked: String, fact: MarkdownFact) {
    let marked = Marked(marked)
    #expect(parse(marked.text).problems == [Diagnostic(.markdown(fact), at: marked.place)])
  }

  @Test func withoutDefinitionStayText() { #expect(page("a[^x]") == "<p>a[^x]</p>\n") }
}
