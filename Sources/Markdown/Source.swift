/// The bytes of the tree that is being written, and how far the search for places has come in the block at hand.
struct Source {
  let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let origins: [Int]?
  /// How many block quotes are open: so many `>` a line may begin with.
  var quotes = 0
  /// Whether the bytes have a `|`; else no paragraph is a table.
  let hasPipes: Bool

  private var knownLines: SourceLines?
  private var block: Node?
  private var fixed: Range<Int>?
  private var cursor: Int?
  /// How many bytes may still be searched: places are worth no quadratic time, so the last of many thousand links are
  /// shown by the first line of their block.
  private var budget = 1 << 24

  /// No bytes.
  init() { self.init(UnsafeBufferPointer(start: nil, count: 0), base: 0) }

  /// `bytes`, which stand in the file from `base` on, or line for line at `origins`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, origins: [Int]? = nil) {
    self.bytes = bytes
    self.base = base
    self.origins = origins
    hasPipes = bytes.containsQuickly(UInt8(ascii: "|"))
  }

  /// The lines, cut when first asked for: most texts have nothing to look for.
  var lines: SourceLines {
    mutating get {
      if let knownLines { return knownLines }
      let lines = SourceLines(bytes, base: base, origins: origins)
      knownLines = lines
      return lines
    }
  }

  /// Begins a block of inlines; a table's cells all belong to one block.
  mutating func enter(_ node: Node) {
    guard fixed == nil else { return }
    block = node
    cursor = nil
  }

  /// Whether a table is being written.
  var isInTable: Bool { fixed != nil }

  /// Makes `range` the block, whatever trees are written, until ``leaveTable()``.
  mutating func enterTable(_ range: Range<Int>) { (fixed, cursor) = (range, nil) }

  /// Ends what ``enterTable(_:)`` began.
  mutating func leaveTable() { (fixed, cursor) = (nil, nil) }

  /// The lines of the block at hand.
  var blockRange: Range<Int> {
    mutating get { fixed ?? block.map { lines.range(of: $0.lines) } ?? 0..<bytes.count }
  }

  /// Finds `text` as written in the block, after what has been found before; else from the block's start.
  mutating func find(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    inBlock { lines, range in lines.text(text, in: range) }
  }

  /// Finds the destination `address` of a link or picture in the block.
  mutating func findDestination(_ address: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    inBlock { lines, range in lines.destination(address, in: range) }
  }

  /// Where in these bytes a definition gives the destination `address`.
  mutating func definition(of address: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard budget > 0 else { return nil }
    spend(bytes.count)
    return lines.destination(address, in: 0..<bytes.count, inDefinitions: true)
  }

  /// Goes past `code`, if it is found.
  mutating func pass(_ code: UnsafeBufferPointer<UInt8>) { _ = find(code[...]) }

  /// Whether the byte at `at` is escaped by a backslash.
  mutating func isEscaped(_ at: Int) -> Bool { lines.isEscaped(at) }

  private mutating func inBlock(_ search: (SourceLines, Range<Int>) -> Range<Int>?) -> Range<Int>? {
    let range = blockRange
    let from = min(max(range.lowerBound, cursor ?? 0), range.upperBound)
    guard budget > 0 else { return nil }
    var found = search(lines, from..<range.upperBound)
    spend((found?.upperBound ?? range.upperBound) - from)
    if found == nil, from > range.lowerBound {
      found = search(lines, range)
      spend(range.count)
    }
    if let found { cursor = found.upperBound }
    return found
  }

  private mutating func spend(_ count: Int) { budget -= count + 64 }
}
