import Diagnostics
import Vietnamese

/// Writes a document as the Markdown that the site reads: CommonMark with pipe tables and footnotes, no HTML.
///
/// A paragraph is one line. What is typed is escaped where it would mean something, so that it comes out as typed.
struct MarkdownWriter {
  /// A picture as it is written.
  struct Picture {
    let address: String
    /// The words that stand for it, and those below it.
    let alternative, caption: String
  }

  /// A picture by its name in the document; nil where it is left out.
  let picture: (_ file: String, _ alternative: String) -> Picture?
  private(set) var written = WordCounts()
  private var notes: [String] = []
  private var isInNote = false

  init(picture: @escaping (String, String) -> Picture?) { self.picture = picture }

  /// The whole text of `blocks`, whose highest heading becomes one of the second level.
  mutating func text(of blocks: [Block]) -> String {
    let levels = blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }
    let shift = 2 - (levels.min() ?? 2)
    var text = lines(of: blocks, shift: shift).joined(separator: "\n")
    for (number, note) in notes.enumerated() { text += "\n\n[^\(number + 1)]: \(note)" }
    return normalised(text)
  }

  /// The lines of `blocks`, an empty one between two.
  private mutating func lines(of blocks: [Block], shift: Int, inList: Bool = false) -> [String] {
    var result: [String] = []
    for block in typedLists(in: blocks) {
      let lines = lines(of: block, shift: shift)
      if lines.isEmpty { continue }
      // A list right below the line of its item keeps the items close together.
      let isInner = if case .list = block { inList } else { false }
      if !result.isEmpty, !isInner { result.append("") }
      result += lines
    }
    return result
  }

  private mutating func lines(of block: Block, shift: Int) -> [String] {
    switch block {
    case .paragraph(let inlines):
      let line = line(of: inlines)
      return line.isEmpty ? [] : line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .heading(let level, let inlines):
      // Headings are bold of themselves.
      let line = line(of: inlines.withoutEmphasis).split(separator: "\n").joined(separator: " ")
      return line.isEmpty ? [] : [String(repeating: "#", count: min(max(level + shift, 2), 6)) + " " + line]
    case .list(let items, let start):
      var result: [String] = []
      for (number, item) in items.enumerated() {
        let mark = start.map { "\($0 + number). " } ?? "- "
        let room = String(repeating: " ", count: mark.count)
        for (row, line) in lines(of: item, shift: shift, inList: true).enumerated() {
          result.append(row == 0 ? mark + line : line.isEmpty ? "" : room + line)
        }
      }
      return result
    case .table(let rows): return table(rows)
    case .quote(let blocks): return lines(of: blocks, shift: shift).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let text): return lines(of: .paragraph([.text(text)]), shift: shift)
    case .rule: return ["---"]
    }
  }

  private mutating func table(_ rows: [[[Block]]]) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return [] }
    written[.tables] += 1
    var lines = rows.map { row in
      let cells = row.map { cell(of: $0) } + [String](repeating: "", count: width - row.count)
      return "| " + cells.joined(separator: " | ") + " |"
    }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines
  }

  /// All that is in a cell, on one line.
  private mutating func cell(of blocks: [Block]) -> String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines):
        parts.append(line(of: inlines).split(separator: "\n").joined(separator: " "))
      case .list(let items, _): parts += items.map { cell(of: $0) }
      case .quote(let inner): parts.append(cell(of: inner))
      case .table(let rows): parts += rows.flatMap { $0 }.map { cell(of: $0) }
      case .code(let text): parts.append(MarkdownText.escaped(text))
      case .rule: break
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ").replacing("\\\n", with: " ").escapingPipes
  }

  /// A paragraph; a line break in it is a backslash before the line's end.
  private mutating func line(of inlines: [Inline]) -> String {
    var text = MarkdownText()
    write(inlines, into: &text, style: [])
    return text.finished
  }

  private mutating func write(_ inlines: [Inline], into text: inout MarkdownText, style: MarkdownText.Style) {
    for inline in inlines {
      switch inline {
      case .text(let words): text.add(words, style)
      case .space: text.add(" ", style)
      case .lineBreak: text.breakLine()
      case .strong(let inner): write(inner, into: &text, style: style.union(.strong))
      case .emphasis(let inner): write(inner, into: &text, style: style.union(.emphasis))
      case .link(let inner, let address):
        // Bookmarks and files of the writer's machine lead nowhere on a site.
        guard ["http://", "https://", "mailto:"].contains(where: address.lowercased().hasPrefix) else {
          write(inner, into: &text, style: style)
          continue
        }
        var label = MarkdownText()
        write(inner, into: &label, style: [])
        text.addMarkup("[\(label.finished.replacing("\\\n", with: " "))](\(MarkdownText.address(address)))", style)
      case .picture(let alternative, let file):
        guard let picture = picture(file, alternative.plainText) else { continue }
        written[.pictures] += 1
        text.addMarkup(picture.markdown, [])
      case .lost(_, let inner):
        write(inner, into: &text, style: style)
      case .note(let blocks):
        if isInNote { continue }
        written[.notes] += 1
        notes.append("")
        let number = notes.count
        isInNote = true
        notes[number - 1] = cell(of: blocks)
        isInNote = false
        text.addMarkup("[^\(number)]", [])
      }
    }
  }
}

extension MarkdownWriter.Picture {
  /// With the caption as its title, as `docs/huong-dan.md` has it.
  fileprivate var markdown: String {
    // Brackets in pairs need no backslash, and the writer is to see what to replace.
    let isAsked = Language.allCases.contains { alternative == FormWords.picture.words(in: $0) }
    let words = isAsked ? alternative : MarkdownText.escaped(alternative)
    let title = caption.isEmpty ? "" : " \"\(MarkdownText.escaped(caption).replacing("\"", with: "\\\""))\""
    return "![\(words)](\(MarkdownText.address(address))\(title))"
  }
}

extension String {
  /// Pipes that no backslash escapes end a cell.
  fileprivate var escapingPipes: String { replacing("|", with: "\\|") }
}

extension [Inline] {
  /// Without bold and italic.
  fileprivate var withoutEmphasis: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .strong(let inner), .emphasis(let inner): inner.withoutEmphasis
      default: [inline]
      }
    }
  }
}
