extension BodyWriter {
  /// The definitions of links in the text, for what is parsed apart from it (cells, footnotes): lines that begin with
  /// `[name]:`, whatever they are indented or quoted by, and that libcmark takes for definitions.
  mutating func linkDefinitions() -> [UInt8] {
    if let knownDefinitions { return knownDefinitions }
    let definitions = whole.lines.linkDefinitions()
    knownDefinitions = definitions
    return definitions
  }
}

extension SourceLines {
  /// The lines that define links, each a paragraph of its own.
  fileprivate func linkDefinitions() -> [UInt8] {
    var found: [UInt8] = []
    for line in starts.indices {
      guard var definition = definition(on: line) else { continue }
      // A title may stand on the next line.
      let next = line + 1 < starts.count ? trimmed(bytes[content(of: line + 1)]) : []
      if let first = next.first, "\"'(".utf8.contains(first) { definition += [UInt8(ascii: "\n")] + next }
      definition.write("\n\n")
      if definition.withUnsafeBufferPointer({ withTree(of: $0) { $0.firstChild == nil } }) { found += definition }
    }
    return found
  }

  private func definition(on line: Int) -> [UInt8]? {
    let text = bytes[content(of: line)].drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    guard text.first == UInt8(ascii: "["), text.dropFirst().first != UInt8(ascii: "^") else { return nil }
    return trimmed(text)
  }
}
