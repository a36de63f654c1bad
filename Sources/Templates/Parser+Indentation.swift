// "Block indentation is removed at the site of definition and added at the site of expansion" (Mustache
// specification, inheritance).
extension Parser {
  /// The white space before the first line of `range`, itself the start of a line, that is not blank; nil where all
  /// lines are.
  func indentation(of range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    for i in range {
      switch source[i] {
      case UInt8(ascii: "\n"): start = i + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
      default: return start..<i
      }
    }
    return nil
  }

  /// `nodes` without `indentation`, or as much of it as there is, at the start of each line.
  func removing(indentation: ArraySlice<UInt8>, from nodes: [Node]) -> [Node] {
    guard !indentation.isEmpty else { return nodes }
    let cut = { (range: Range<Int>) -> Range<Int> in
      let common = zip(source[range], indentation).prefix { $0 == $1 }.count
      return range.lowerBound + common..<range.upperBound
    }
    var isLineStart = false
    return nodes.map { node in
      defer { if case .lineStart = node { isLineStart = true } else { isLineStart = false } }
      switch node {
      case .text(let range) where isLineStart: return .text(cut(range))
      case .lineStart, .text, .interpolation: return node
      case .section(var section):
        section.content = removing(indentation: indentation, from: section.content)
        return .section(section)
      case .inclusion(var inclusion):
        // What its arguments hold has lost its indentation already.
        inclusion.indentation = inclusion.indentation.map(cut)
        return .inclusion(inclusion)
      case .block(var block):
        if block.startsLine {
          block.lead = cut(block.lead)
          block.indentation = cut(block.indentation)
        }
        block.content = removing(indentation: indentation, from: block.content)
        return .block(block)
      }
    }
  }
}
