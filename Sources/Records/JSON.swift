import Diagnostics

/// Reads JSON into trees, strictly as RFC 8259 has it: the data of a template.
///
///     let read = JSON.read(bytes, file: file)
///
/// A byte-order mark is passed over, as the standard allows. A number stays the text it is.
public enum JSON {
  /// Reads the whole of `source`.
  ///
  /// - Returns: The value, nil where the text is empty or broken; with it a diagnostic for the place where reading had
  ///   to stop, and one for each key that stands twice in a record, of which the first counts.
  public static func read(_ source: UnsafeBufferPointer<UInt8>, file: FileNumber) -> Checked<Node?> {
    if let bytes = source.firstInvalidUTF8(in: 0..<source.count) {
      return Checked(nil, problems: [Diagnostic(.publishing(.notUTF8), at: Place(file, bytes))])
    }
    var reader = JSONReader(source, file)
    do throws(JSONStop) {
      let root = try reader.document()
      return Checked(root, problems: reader.problems)
    } catch {
      return Checked(nil, problems: reader.problems + [Diagnostic(.yaml(error.fact), at: Place(file, error.bytes))])
    }
  }
}

/// Why and where reading stopped.
struct JSONStop: Error {
  let fact: YAMLFact
  let bytes: Range<Int>
}

/// A position in a JSON text that is known to be UTF-8.
struct JSONReader {
  let source: UnsafeBufferPointer<UInt8>
  let file: FileNumber
  var position: Int
  private(set) var problems: [Diagnostic] = []

  init(_ source: UnsafeBufferPointer<UInt8>, _ file: FileNumber) {
    self.source = source
    self.file = file
    position = source.startsWithByteOrderMark ? 3 : 0
  }

  mutating func document() throws(JSONStop) -> Node? {
    guard byte() != nil else { return nil }
    let root = try value(depth: 1)
    if byte() != nil { throw stop(.textAfterEnd) }
    return root
  }

  private mutating func value(depth: Int) throws(JSONStop) -> Node {
    guard let first = byte() else { throw stop(.unexpectedEnd) }
    let start = position
    let content: Node.Content
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth > depthLimit { throw JSONStop(fact: .tooDeep(limit: depthLimit), bytes: start..<start + 1) }
      position += 1
      content = first == UInt8(ascii: "{") ? try record(depth: depth) : try list(depth: depth)
    case UInt8(ascii: "\""): content = .scalar(try string(), .quoted)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .scalar(try number(), .number)
    default:
      let word = word()
      switch source.text(word) {
      case "true": content = .scalar("true", .boolean)
      case "false": content = .scalar("false", .boolean)
      case "null": content = .scalar("null", .null)
      default: throw JSONStop(fact: .json(.expectedValue), bytes: word.isEmpty ? character(at: start) : word)
      }
    }
    return Node(content, at: Place(file, start..<position))
  }

  private mutating func list(depth: Int) throws(JSONStop) -> Node.Content {
    var items: [Node] = []
    if take("]") { return .list(items) }
    while true {
      items.append(try value(depth: depth + 1))
      if take("]") { return .list(items) }
      guard take(",") else { throw stop(.expectedCommaOr("]")) }
    }
  }

  private mutating func record(depth: Int) throws(JSONStop) -> Node.Content {
    var pairs: [Pair] = []
    var seen = KeysSeen()
    if take("}") { return .record(pairs) }
    while true {
      guard byte() == UInt8(ascii: "\"") else { throw stop(.expectedKey) }
      let start = position
      let key = try string()
      let place = Place(file, start..<position)
      guard take(":") else { throw stop(.expectedColon) }
      let value = try value(depth: depth + 1)
      if seen.insert(key) {
        pairs.append(Pair(key, at: place, value: value))
      } else {
        problems.append(Diagnostic(.yaml(.duplicateKey(key)), at: place))
      }
      if take("}") { return .record(pairs) }
      guard take(",") else { throw stop(.expectedCommaOr("}")) }
    }
  }

  private mutating func number() throws(JSONStop) -> String {
    let start = position
    while position < source.count, source[position].isNumberByte { position += 1 }
    let text = source.text(start..<position)
    if !isNumber(start..<position) { throw JSONStop(fact: .json(.badNumber(text)), bytes: start..<position) }
    return text
  }

  /// Whether `range` is `-? (0 | [1-9][0-9]*) (\.[0-9]+)? ([eE][+-]?[0-9]+)?`.
  private func isNumber(_ range: Range<Int>) -> Bool {
    var rest = source[range]
    let digits = { (rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int in
      let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    if whole == 0 || startsWithZero && whole > 1 { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits(&rest) == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits(&rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  /// The letters that come next, of whatever script.
  private mutating func word() -> Range<Int> {
    let start = position
    while position < source.count, source[position].isWordByte || source[position] >= 0x80 { position += 1 }
    return start..<position
  }

  /// The next byte that is not white space; nil at the end.
  private mutating func byte() -> UInt8? {
    while position < source.count, source[position].isBlank || source[position].isLineEnd { position += 1 }
    return position < source.count ? source[position] : nil
  }

  /// Passes over `wanted`, if it comes next.
  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard let next = byte(), next == UInt8(ascii: wanted) else { return false }
    position += 1
    return true
  }

  /// The fault of what comes next, or of the end where nothing does.
  private func stop(_ fault: JSONFault) -> JSONStop {
    if position >= source.count { return JSONStop(fact: .json(.unexpectedEnd), bytes: source.count..<source.count) }
    return JSONStop(fact: .json(fault), bytes: character(at: position))
  }

  /// The bytes of the scalar that begins at `start`.
  func character(at start: Int) -> Range<Int> {
    var end = min(start + 1, source.count)
    while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}

extension UInt8 {
  /// A byte that may stand in a number, or would be taken for part of one.
  fileprivate var isNumberByte: Bool { isWordByte || self == UInt8(ascii: "+") || self == UInt8(ascii: ".") }
}
