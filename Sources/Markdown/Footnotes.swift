/// The footnotes of a text: `[^name]` in the running text, `[^name]: …` at the start of a line.
///
/// libcmark takes `[^1]: Xem` for the definition of a link. So definitions are found in the lines before it parses the
/// text: a line outside of code and HTML that begins with at most three spaces and `[^name]:`, the lines that go on
/// with its paragraph, and after empty lines those that are indented by four spaces or a tab. They are blanked, byte
/// for byte, so that lines and offsets of the rest stay. Within block quotes and lists there are no definitions.
struct Footnotes {
  /// One definition.
  struct Definition {
    /// The name in lower case.
    let name: String
    /// The name as written, and the place of `[^name]` in the file.
    let written: String
    let place: Range<Int>
    /// The text without indents, and where each of its lines stands in the file.
    var text: [UInt8] = []
    var origins: [Int] = []
    /// Whether an earlier definition has the same name.
    let isRepeated: Bool
    /// The number by order of first reference, and how many references there are so far.
    var number: Int?
    var references = 0
  }

  private(set) var definitions: [Definition] = []
  private(set) var byName: [String: Int] = [:]
  /// The definitions that are referred to, by number.
  private(set) var order: [Int] = []
  /// The text with the definitions blanked; nil where there are none.
  private(set) var rest: [UInt8]?
  /// The paragraph of a footnote that ends with the links back, and the footnote.
  var lastParagraph: Node?
  var current = 0
  /// Whether the links back of the current one have been written.
  var hasLinksBack = false

  init() {}

  /// Finds the definitions in `lines`.
  init(in lines: SourceLines) {
    let starts = lines.starts.indices.filter { name(inLine: lines.content(of: $0), of: lines) != nil }
    guard !starts.isEmpty else { return }
    let verbatim = withTree(of: lines.bytes) { verbatimLines($0) }
    var rest = Array(lines.bytes)
    var line = starts[0]
    while line < lines.starts.count {
      guard !verbatim.contains(line), let name = name(inLine: lines.content(of: line), of: lines) else {
        line += 1
        continue
      }
      line = take(from: line, name: name, of: lines, blanking: &rest)
    }
    self.rest = rest
  }

  /// Counts a reference to the definition at `index` and returns its number and how many references that makes.
  mutating func refer(to index: Int) -> (number: Int, reference: Int) {
    if definitions[index].number == nil {
      order.append(index)
      definitions[index].number = order.count
    }
    definitions[index].references += 1
    return (definitions[index].number ?? 0, definitions[index].references)
  }

  /// The ids that footnotes and references have been given.
  var ids: [String] {
    order.indices.flatMap { i in
      ["_fn-\(i + 1)"] + (1...definitions[order[i]].references).map { Self.referenceID(i + 1, $0) }
    }
  }

  /// The id of the reference that is the `reference`-th to the footnote `number`.
  static func referenceID(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "_fnref-\(number)" : "_fnref-\(number)-\(reference)"
  }

  // MARK: Finding

  /// Takes the definition that starts on `first`, and returns the line after it.
  private mutating func take(
    from first: Int, name: Range<Int>, of lines: SourceLines, blanking rest: inout [UInt8]
  ) -> Int {
    let written = String(decoding: lines.bytes[name], as: UTF8.self)
    let key = written.lowercased()
    var definition = Definition(
      name: key, written: written, place: lines.inFile(name.lowerBound - 2..<name.upperBound + 1),
      isRepeated: byName[key] != nil)
    var line = first
    var end = first  // the line after the last one with text
    while line < lines.starts.count {
      let content = lines.content(of: line)
      let bytes = lines.bytes[content]
      var start = content.lowerBound
      let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if line == first {
        start = name.upperBound + 2
      } else if isBlank {
        start = content.upperBound
      } else if let indent = indent(of: bytes) {
        start += indent
      } else if end < line || beginsBlock(bytes) {
        break
      }
      definition.origins.append(lines.inFile(start..<start).lowerBound)
      definition.text.append(contentsOf: lines.bytes[start..<content.upperBound])
      definition.text.append(UInt8(ascii: "\n"))
      line += 1
      if !isBlank { end = line }
    }
    for i in lines.range(of: first...end - 1) where rest[i] != 0x0A && rest[i] != 0x0D { rest[i] = 0x20 }
    if byName[key] == nil { byName[key] = definitions.count }
    definitions.append(definition)
    return end
  }

  /// The bytes that indent a line by four columns, nil where it is indented by less.
  private func indent(of line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let spaces = line.prefix(4).prefix { $0 == 0x20 }.count
    if spaces == 4 { return 4 }
    return line.dropFirst(spaces).first == 0x09 ? spaces + 1 : nil
  }

  /// Whether a line that is not indented ends the paragraph before it.
  private func beginsBlock(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = line.drop { $0 == 0x20 }
    let next = text.dropFirst().first
    switch text.first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "["): return next == UInt8(ascii: "^") && text.contains(UInt8(ascii: ":"))
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return text.prefix(3).allSatisfy { $0 == text.first }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return next == 0x20 || next == text.first
    case let digit?: return digit.isDigit && text.drop { $0.isDigit }.dropFirst().first == 0x20
    case nil: return false
    }
  }
}

/// The bytes of the name in a line such as `[^name]: …`.
private func name(inLine line: Range<Int>, of lines: SourceLines) -> Range<Int>? {
  var start = line.lowerBound
  while start < line.upperBound, start < line.lowerBound + 3, lines.bytes[start] == 0x20 { start += 1 }
  guard let name = footnoteName(in: UnsafeBufferPointer(rebasing: lines.bytes[line]), at: start - line.lowerBound),
    line.lowerBound + name.upperBound + 1 < line.upperBound,
    lines.bytes[line.lowerBound + name.upperBound + 1] == UInt8(ascii: ":")
  else { return nil }
  return line.lowerBound + name.lowerBound..<line.lowerBound + name.upperBound
}

/// The bytes of the name in `[^name]` at `at` of `text`: at most 100, neither space nor bracket.
func footnoteName(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Range<Int>? {
  guard at + 3 < text.count, text[at] == UInt8(ascii: "["), text[at + 1] == UInt8(ascii: "^") else { return nil }
  var end = at + 2
  while end < text.count, end < at + 102, text[end] > 0x20, text[end] != UInt8(ascii: "["),
    text[end] != UInt8(ascii: "]")
  {
    end += 1
  }
  guard end > at + 2, end < text.count, text[end] == UInt8(ascii: "]") else { return nil }
  return at + 2..<end
}

/// The lines of code and HTML blocks.
private func verbatimLines(_ root: Node) -> Set<Int> {
  var lines: Set<Int> = []
  var walk = TreeWalk(root)
  while let node = walk.next() {
    switch node.kind {
    case .codeBlock, .htmlBlock: lines.formUnion(node.lines)
    case .paragraph, .heading: walk.leave(node)
    default: break
    }
  }
  return lines
}
