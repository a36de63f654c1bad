/// Pipe tables. libcmark gives a paragraph for one; what it made of the inlines is left aside, for it no longer tells
/// `|` from `\|`. The cells are cut from the lines and parsed by libcmark as headings of a text of their own, since a
/// heading is one line of inlines whatever it begins with; the definitions of links follow, so that `[a][b]` works.
extension BodyWriter {
  /// The lines of a table within a paragraph.
  private struct Table {
    let intro: [Range<Int>]
    let header: Range<Int>
    let alignments: [TableRows.Alignment]
    let rows: [Range<Int>]
  }

  /// Writes the paragraph `node` if it holds a table, and returns whether it does.
  mutating func writeTable(_ node: Node) -> Bool {
    guard source.hasPipes, !source.isInTable, let table = table(in: node) else { return false }
    var rows = [TableRows.cells(of: source.bytes[table.header])]
    for row in table.rows {
      let cells = TableRows.cells(of: source.bytes[row]).prefix(table.alignments.count)
      rows.append(
        cells + Array(repeating: row.upperBound..<row.upperBound, count: table.alignments.count - cells.count))
    }
    let text = text(of: rows, after: table.intro)
    source.enterTable(source.blockRange)
    defer { source.leaveTable() }
    text.withUnsafeBufferPointer { text in
      withTree(of: text) { root in
        var child = root.firstChild
        while let intro = child, intro.kind != .heading {
          walk(intro)
          child = intro.next
        }
        startBlock()
        markup("<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n")
        writeRow(table.alignments, isHeader: true, from: &child)
        markup("</thead>\n")
        if rows.count > 1 { markup("<tbody>\n") }
        for _ in rows.dropFirst() { writeRow(table.alignments, isHeader: false, from: &child) }
        if rows.count > 1 { markup("</tbody>\n") }
        markup("</table></div>\n")
      }
    }
    return true
  }

  private mutating func writeRow(_ alignments: [TableRows.Alignment], isHeader: Bool, from child: inout Node?) {
    markup("<tr>")
    for (column, alignment) in alignments.enumerated() {
      guard let cell = child else { break }
      child = cell.next
      isCounted = false
      syllables.endRun()
      leftStars = nil
      if form == .text, column > 0 { html.write("\t") }
      // A header without text would name its column nothing.
      let isNamed = isHeader && cell.firstChild != nil
      markup(isNamed ? "<th scope=\"col\"" : "<td")
      switch alignment {
      case .start: break
      case .middle: markup(" class=\"mid\"")
      case .end: markup(" class=\"num\"")
      }
      markup(">")
      walk(cell, onlyInside: true)
      markup(isNamed ? "</th>" : "</td>")
    }
    if form == .text { html.startLine() }
    markup("</tr>\n")
  }

  /// The first table in a paragraph: a delimiter row and before it a line with as many cells.
  private mutating func table(in node: Node) -> Table? {
    let lines = node.lines
    guard lines.count > 1 else { return nil }
    var contents: [Range<Int>] = []
    var found: (delimiter: Int, alignments: [TableRows.Alignment])?
    for line in lines where line < source.lines.starts.count {
      let content = content(of: line, in: node)
      contents.append(content)
      guard found == nil, contents.count > 1, let alignments = TableRows.alignments(in: source.bytes[content]),
        TableRows.cells(of: source.bytes[contents[contents.count - 2]]).count == alignments.count
      else { continue }
      found = (contents.count - 1, alignments)
    }
    guard let (delimiter, alignments) = found else { return nil }
    return Table(
      intro: Array(contents[..<(delimiter - 1)]), header: contents[delimiter - 1], alignments: alignments,
      rows: Array(contents[(delimiter + 1)...]))
  }

  /// The bytes of `line` without the marks of the blocks around `node`: on its first line those before it, on others as
  /// many `>` as quotes are open.
  private mutating func content(of line: Int, in node: Node) -> Range<Int> {
    let content = source.lines.content(of: line)
    if line == node.lines.lowerBound {
      return min(content.lowerBound + node.column, content.upperBound)..<content.upperBound
    }
    var start = content.lowerBound
    var quotes = source.quotes
    var at = start
    while at < content.upperBound, quotes > 0 {
      if source.bytes[at] == UInt8(ascii: ">") {
        quotes -= 1
        start = at + 1
      } else if source.bytes[at] > 0x20 {
        break
      }
      at += 1
    }
    return start..<content.upperBound
  }

  /// The text to parse: the lines before the table, a heading for each cell, and the definitions of links.
  private mutating func text(of rows: [[Range<Int>]], after intro: [Range<Int>]) -> [UInt8] {
    var text: [UInt8] = []
    for line in intro {
      text.append(contentsOf: source.bytes[line])
      text.write("\n")
    }
    text.write("\n")
    var hasLinks = false
    for cell in rows.joined() {
      text.write("# ")
      var at = cell.lowerBound
      while at < cell.upperBound {
        let isEscapedPipe =
          source.bytes[at] == UInt8(ascii: "\\") && at + 1 < cell.upperBound
          && source.bytes[at + 1] == UInt8(ascii: "|")
        if isEscapedPipe { at += 1 }
        hasLinks = hasLinks || source.bytes[at] == UInt8(ascii: "[")
        text.append(source.bytes[at])
        at += 1
      }
      // A closing sequence of our own, so that one in the cell stays.
      text.write(" #\n")
    }
    if hasLinks { text += linkDefinitions() }
    return text
  }
}
