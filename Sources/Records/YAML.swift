import Diagnostics

/// Reads YAML into trees: data files and the front matter of entries.
///
///     let read = YAML.read(bytes, 0..<bytes.count, file: file)
///
/// All of YAML's ways to write texts, lists and records are read. Aliases, anchors and tags are refused, and so are a
/// second document, a key twice in one record, and nesting beyond 64 levels.
public enum YAML {
  /// Reads the bytes `range` of `source`, a whole file or the front matter between its `---` lines.
  ///
  /// - Parameter forms: what the keys of the outermost record take, by which one without its brackets is mended.
  /// - Returns: The value, nil where there is none or the text is broken; with it one diagnostic for the place where
  ///   reading had to stop, one for each thing refused on the way, and a warning for each value that a `#` cuts short. Places count from the start of `source`.
  public static func read(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, file: FileNumber, forms: [String: Form] = [:]
  ) -> Checked<Node?> {
    let hasMark = range.lowerBound == 0 && range.upperBound >= 3 && source.startsWithByteOrderMark
    let text = hasMark ? 3..<range.upperBound : range
    if text.isEmpty { return Checked(nil) }
    var tree = YAMLTree(source, text, file, forms)
    return tree.read()
  }
}

/// A tree in the making.
struct YAMLTree: ~Copyable {
  let source: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let file: FileNumber
  private let forms: [String: Form]
  private var events: YAMLEvents
  private var problems: [Diagnostic] = []
  /// What had been read when reading stopped, by which an error is understood.
  private(set) var trail = YAMLTrail()

  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ file: FileNumber, _ forms: [String: Form]) {
    self.forms = forms
    self.source = source
    self.range = range
    self.file = file
    events = YAMLEvents(source, range)
  }

  /// Reads to the end, or as far as it goes.
  mutating func read() -> Checked<Node?> {
    do throws(YAMLStop) {
      let root = try documents()
      return Checked(root, problems: problems)
    } catch {
      let (fact, bytes) = diagnosis.diagnosis(of: error)
      report(fact, bytes)
      return Checked(nil, problems: problems)
    }
  }

  private mutating func documents() throws(YAMLStop) -> Node? {
    var root: Node?
    var count = 0
    while true {
      let event = try events.next()
      switch event.kind {
      case .between: continue
      case .streamEnd:
        guard let root else { return nil }
        if case .absent = root.content { return nil }
        return isLineWithoutSpace(root) ? nil : root
      case .documentStart:
        count += 1
        if count == 2 {
          report(.yaml(.secondDocument), event.range)
          return root
        }
      default: root = try node(event, depth: 1)
      }
    }
  }

  /// Whether the whole text is one such as `title:abc`, whose writer meant a record; if so, reports it.
  private mutating func isLineWithoutSpace(_ root: Node) -> Bool {
    guard case .scalar(_, .plain) = root.content else { return false }
    let line = WrittenLine(at: root.place.range.lowerBound, in: source, within: range)
    guard let (fact, bytes) = line.missingSpace(in: source) else { return false }
    report(.yaml(fact), bytes)
    return true
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLStop) -> Node {
    if event.isMarked { reportReserved(event) }
    switch event.kind {
    case .listStart: return try list(event, depth: depth)
    case .recordStart: return try record(event, depth: depth)
    case .scalar(let text, let style):
      if style == .plain, depth > 1 { warnOfHash(behind: event.range, text: text) }
      if style == .quoted, source[event.range].contains(where: \.isLineEnd),
        let stop = diagnosis.quoteOverKeys(event.range)
      {
        throw stop
      }
      return scalar(text, style, event.range)
    default:
      // An alias: nothing stands for it, so it is taken as the text it was most likely meant to be.
      reportReserved(event)
      return Node(.scalar(source.text(event.range), .plain), at: Place(file, event.range))
    }
  }

  private mutating func scalar(_ text: String, _ style: Node.Style, _ bytes: Range<Int>) -> Node {
    trail.lastScalar = bytes
    if style == .plain, bytes.isEmpty { return Node(.absent, at: Place(file, bytes)) }
    guard style == .block else { return Node(.scalar(text, style), at: Place(file, bytes)) }
    // libyaml's end of a block lies after the empty lines that follow it.
    var end = bytes.upperBound
    while end > bytes.lowerBound, source[end - 1].isLineEnd || source[end - 1].isBlank { end -= 1 }
    return Node(.scalar(text, style), at: Place(file, bytes.lowerBound..<end))
  }

  /// Warns where a comment cuts off what looks like the rest of the value at `bytes`.
  private mutating func warnOfHash(behind bytes: Range<Int>, text: String) {
    guard bytes.upperBound < range.upperBound, source[bytes.upperBound].isBlank else { return }
    if let (fact, rest) = diagnosis.cutByHash(bytes, text: text) { report(fact, rest) }
  }

  private mutating func list(_ start: YAMLEvent, depth: Int) throws(YAMLStop) -> Node {
    try enter(start, depth: depth)
    var items: [Node] = []
    while true {
      let event = try events.next()
      if case .end = event.kind {
        return Node(.list(items), at: leave(start, event, lastValue: items.last))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func record(_ start: YAMLEvent, depth: Int) throws(YAMLStop) -> Node {
    try enter(start, depth: depth)
    var pairs: [Pair] = []
    var seen = KeysSeen()
    var pressed: PressedPair?
    while true {
      let event = try events.next()
      if case .end = event.kind {
        if let pressed { report(pressed, in: start.range.lowerBound..<event.range.upperBound) }
        return Node(.record(pairs), at: leave(start, event, lastValue: pairs.last?.value))
      }
      var key = try key(event)
      var value = try node(try events.next(), depth: depth + 1)
      if case .absent = value.content, let pair = diagnosis.pressedPair(at: event.range) {
        pressed = pressed ?? pair
        key = source.text(pair.key)
        value = Node(.scalar(source.text(pair.value), .plain), at: Place(file, pair.value))
      }
      if key.isEmpty {
        report(.yaml(.emptyKey), event.range)
      } else if seen.insert(key) {
        pairs.append(Pair(key, at: Place(file, event.range), value: value))
      } else {
        report(.yaml(.duplicateKey(key)), event.range)
      }
    }
  }

  /// Reports the pair `first` of the record at `bytes`, which lacks its blank, with all of the record corrected.
  private mutating func report(_ first: PressedPair, in bytes: Range<Int>) {
    let (key, value) = (source.text(first.key), source.text(first.value))
    let isOneLine = !source[bytes].contains(where: \.isLineEnd)
    let corrected = isOneLine ? source.withBlanksBehindColons(bytes) : "\(key): \(value)"
    report(
      .yaml(.missingSpaceAfterColon(key, corrected: corrected)), first.key.lowerBound..<first.value.upperBound)
  }

  private mutating func key(_ event: YAMLEvent) throws(YAMLStop) -> String {
    if event.isMarked { reportReserved(event) }
    switch event.kind {
    case .scalar(let text, _):
      trail.lastScalar = event.range
      if source[event.range].contains(UInt8(ascii: ":")), let slip = diagnosis.bracketBehindColon(in: event.range) {
        throw slip
      }
      return text
    case .alias:
      reportReserved(event)
      return source.text(event.range)
    default: throw .keyNotText(at: event.range)
    }
  }

  private mutating func enter(_ start: YAMLEvent, depth: Int) throws(YAMLStop) {
    if depth > depthLimit { throw .tooDeep(at: start.range) }
    if trail.root == nil { trail.root = start.range.lowerBound }
    trail.open.append(start.range.lowerBound)
  }

  /// The place of the list or record from `start` to `end`; without a closing bracket it ends with its last value.
  private mutating func leave(_ start: YAMLEvent, _ end: YAMLEvent, lastValue: Node?) -> Place {
    trail.open.removeLast()
    let last = end.range.isEmpty ? lastValue?.place.range.upperBound : end.range.upperBound
    return Place(file, start.range.lowerBound..<max(start.range.upperBound, last ?? 0))
  }

  private mutating func reportReserved(_ event: YAMLEvent) {
    let (fact, bytes) = diagnosis.reservedStart(at: event.range.lowerBound, isYAML: true)
    report(fact, bytes)
  }

  /// What looks at the text by eye.
  private var diagnosis: YAMLDiagnosis { YAMLDiagnosis(source: source, range: range, trail: trail, forms: forms) }

  private mutating func report(_ fact: Fact, _ bytes: Range<Int>) {
    problems.append(Diagnostic(fact, at: Place(file, bytes)))
  }
}

/// What had been read when reading stopped.
struct YAMLTrail {
  /// The first byte of the outermost list or record.
  var root: Int?
  /// The first bytes of the lists and records not yet closed, the outermost first.
  var open: [Int] = []
  /// The scalar read last.
  var lastScalar: Range<Int>?
}
