import Diagnostics

/// Reads a template into nodes. Parsing cannot fail: a broken tag becomes a problem with its place, is shown as the
/// text it is, and the rest is read on. Only where sections stand too deep in each other is the rest left out.
///
/// White space follows the Mustache specification: a line that holds nothing but one tag (of a section, an inverted
/// section, a comment, a partial, a block, delimiters) is not shown. A parent with all between its tags counts as one
/// such tag.
struct Parser {
  /// How deep sections, parents and blocks may stand in each other.
  static let depthLimit = 200

  let source: [UInt8]
  let file: FileNumber
  var scanner: TagScanner
  /// All before it has become nodes.
  var position: Int
  /// Whether `position` is the start of a line of which nothing is shown yet.
  var isAtLineStart = true
  var nodes: [Node] = []
  /// The sections, parents and blocks that are open, outermost first.
  var open: [OpenTag] = []
  var problems: [Diagnostic] = []

  init(source: [UInt8], file: FileNumber) {
    self.source = source
    self.file = file
    // A byte-order mark belongs to the file, not to the page.
    position = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanner = TagScanner(source: source, position: position)
  }

  mutating func parse() -> [Node] {
    reading: while true {
      switch scanner.next() {
      case .end: break reading
      case .unclosed(let range): report(.unclosedTag(closing: scanner.closingDelimiter), at: range)
      case .badDelimiters(let range):
        report(.badDelimiters, at: range)
        skip(range)
      case .tag(let tag) where tag.kind.opens && open.count >= Self.depthLimit:
        report(.nestedTooDeeply, at: tag.range)
        while !open.isEmpty { finishInnermost(contentEnd: tag.range.lowerBound) }
        return nodes
      case .tag(let tag): add(tag)
      }
    }
    addText(upTo: source.count)
    for innermost in open { report(.unclosedSection(innermost.tag.writtenName), at: innermost.tag.range) }
    while !open.isEmpty { finishInnermost(contentEnd: source.count) }
    return nodes
  }

  mutating func report(_ fact: TemplateFact, at range: Range<Int>) {
    problems.append(Diagnostic(.template(fact), at: Place(file, range)))
  }

  private mutating func add(_ tag: Tag) {
    if tag.kind != .comment, tag.kind != .delimiters, tag.name.text.isEmpty {
      report(.emptyTag, at: tag.range)
      return skip(tag.range)
    }
    switch tag.kind {
    case .escaped, .unescaped:
      addText(upTo: tag.range.lowerBound)
      startLine()
      append(.interpolation(Interpolation(name: tag.name, isEscaped: tag.kind == .escaped, tag: tag.range)))
      position = tag.range.upperBound
    case .comment, .delimiters: skip(tag.range)
    case .partial: addPartial(tag)
    case .section, .inverted, .parent, .block: begin(tag)
    case .close: close(tag)
    }
  }

  /// Leaves out the tag at `range`, with its line where it is alone on it.
  mutating func skip(_ range: Range<Int>) {
    let line = line(around: range)
    if let end = line.standaloneEnd {
      addText(upTo: line.lead.lowerBound)
      startNextLine(at: end)
    } else {
      addText(upTo: range.lowerBound)
      startLine()
      position = range.upperBound
    }
  }

  private mutating func addPartial(_ tag: Tag) {
    let line = line(around: tag.range)
    addText(upTo: line.standaloneEnd == nil ? tag.range.lowerBound : line.lead.lowerBound)
    if line.standaloneEnd == nil { startLine() }
    let partial = Inclusion(
      name: tag.name, isDynamic: tag.isDynamic, isParent: false, tag: tag.range,
      indentation: line.standaloneEnd == nil ? nil : line.lead, arguments: [], stray: nil)
    append(.inclusion(partial))
    if let end = line.standaloneEnd { startNextLine(at: end) } else { position = tag.range.upperBound }
  }
}

// What becomes of text and lines.
extension Parser {
  mutating func append(_ node: Node) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  /// Adds the text from `position` to `end`, line by line.
  mutating func addText(upTo end: Int) {
    while position < end {
      let newline = source[position..<end].firstIndex(of: UInt8(ascii: "\n"))
      let next = newline.map { $0 + 1 } ?? end
      startLine()
      append(.text(position..<next))
      position = next
      isAtLineStart = newline != nil
    }
  }

  /// States that something other than text is shown at `position`.
  mutating func startLine() {
    if isAtLineStart { append(.lineStart) }
    isAtLineStart = false
  }

  /// Goes on at `position`, the start of a line, after a line that is not shown.
  mutating func startNextLine(at position: Int) {
    self.position = position
    isAtLineStart = true
  }

  /// What stands around a tag on its line.
  struct Line {
    /// The white space just before the tag.
    let lead: Range<Int>
    /// Whether nothing else is before it.
    let isStart: Bool
    /// The start of the next line, where nothing but white space follows the tag.
    let next: Int?
    /// The start of the next line, where the tag is alone on its line.
    var standaloneEnd: Int? { isStart ? next : nil }
  }

  func line(around tag: Range<Int>) -> Line {
    var start = tag.lowerBound
    while start > position, isBlank(source[start - 1]) { start -= 1 }
    let isStart =
      start == 0 || source[start - 1] == UInt8(ascii: "\n")
      || start == 3 && source.starts(with: [0xEF, 0xBB, 0xBF])
    var end = tag.upperBound
    while end < source.count, isBlank(source[end]) { end += 1 }
    if end + 1 < source.count, source[end] == UInt8(ascii: "\r"), source[end + 1] == UInt8(ascii: "\n") { end += 1 }
    let next: Int? =
      if end == source.count { end } else if source[end] == UInt8(ascii: "\n") { end + 1 } else { nil }
    return Line(lead: start..<tag.lowerBound, isStart: isStart, next: next)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
