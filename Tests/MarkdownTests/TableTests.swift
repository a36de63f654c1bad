import Markdown
import Testing

struct TableCase: Sendable, CustomTestStringConvertible {
  let testDescription, text, html: String
}

private func table(_ header: String, _ rows: String...) -> String {
  let body = rows.isEmpty ? "" : "<tbody>\n" + rows.map { "<tr>\($0)</tr>\n" }.joined() + "</tbody>\n"
  return "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr>\(header)</tr>\n</thead>\n\(body)</table></div>\n"
}
private let ab = "<th scope=\"col\">a</th><th scope=\"col\">b</th>"

@Test(arguments: [
  TableCase(
    testDescription: "alignment is a class", text: "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |",
    html: table(
      "<th scope=\"col\">a</th><th scope=\"col\" class=\"mid\">b</th><th scope=\"col\" class=\"num\">c</th>",
      "<td>1</td><td class=\"mid\">2</td><td class=\"num\">3</td>")),
  TableCase(
    testDescription: "outer pipes may be left out", text: "a | b\n--|--\n1 | 2", html: table(ab, "<td>1</td><td>2</td>")
  ),
  TableCase(testDescription: "a header alone is a table", text: "|a|b|\n|-|-|", html: table(ab)),
  TableCase(
    testDescription: "short rows are filled and long ones cut", text: "|a|b|\n|-|-|\n|1|\n|1|2|3|",
    html: table(ab, "<td>1</td><td></td>", "<td>1</td><td>2</td>")),
  TableCase(
    testDescription: "an escaped pipe is a pipe, also in code", text: "|a|b|\n|-|-|\n|x \\| y|`x \\| y`|",
    html: table(ab, "<td>x | y</td><td><code>x | y</code></td>")),
  TableCase(
    testDescription: "cells hold inlines and nothing else", text: "|a|b|\n|-|-|\n|*x* `y` <i>|# z|\n|- x|> y #|",
    html: table(
      ab, "<td><em>x</em> <code>y</code> &lt;i&gt;</td><td># z</td>", "<td>- x</td><td>&gt; y #</td>")),
  TableCase(
    testDescription: "emphasis does not run over cells", text: "|a|b|\n|-|-|\n|*x|y*|",
    html: table(ab, "<td>*x</td><td>y*</td>")),
  TableCase(
    testDescription: "links by reference work in cells",
    text: "[r]: /x.md\n\n|a|b|\n|-|-|\n|[x][r]|[r]|\n\n> [s]: /y.md",
    html: table(ab, "<td><a href=\"to//x.md\">x</a></td><td><a href=\"to//x.md\">r</a></td>")
      + "<blockquote>\n</blockquote>\n"),
  TableCase(
    testDescription: "text right before a table is a paragraph", text: "Bảng *1*:\n|a|b|\n|-|-|\n|1|2|\n\nsau",
    html: "<p>Bảng <em>1</em>:</p>\n" + table(ab, "<td>1</td><td>2</td>") + "<p>sau</p>\n"),
  TableCase(
    testDescription: "in a quote within a list", text: "- x\n\n  > |a|b|\n  > |-|-|\n  > |1|2|",
    html: "<ul>\n<li>\n<p>x</p>\n<blockquote>\n" + table(ab, "<td>1</td><td>2</td>") + "</blockquote>\n</li>\n</ul>\n"),
  TableCase(
    testDescription: "a header cell without text names nothing", text: "||b|\n|-|-|\n|1|2|",
    html: table("<td></td><th scope=\"col\">b</th>", "<td>1</td><td>2</td>")),
  TableCase(
    testDescription: "CR LF", text: "|a|b|\r\n|-|-|\r\n|1|2|\r\n", html: table(ab, "<td>1</td><td>2</td>")),
  TableCase(testDescription: "other column counts are no table", text: "|a|b|\n|-|", html: "<p>|a|b|\n|-|</p>\n"),
  TableCase(testDescription: "a delimiter row needs dashes", text: "|a|b|\n|:|-|", html: "<p>|a|b|\n|:|-|</p>\n"),
  TableCase(
    testDescription: "code is no table", text: "    |a|b|\n    |-|-|", html: "<pre><code>|a|b|\n|-|-|\n</code></pre>\n"),
])
func tables(c: TableCase) { #expect(page(c.text) == c.html) }
