import Diagnostics

/// Cuts a text that is UTF-8 into rows and cells, a row at a time.
///
/// It knows bytes and makes no texts, and it goes over each byte a fixed number of times, whatever it is given.
struct CSVScanner {
  /// How many columns a table may have. Excel can write 16,384, and the widest table of the product has 16.
  static let columnLimit = 1000
  /// How long the content of a cell may be, in bytes.
  static let cellLimit = 64 << 10

  let text: UnsafeBufferPointer<UInt8>
  /// The byte that parts the cells of a row.
  private(set) var separator: UInt8
  private var position: Int
  /// The row read last.
  private(set) var row = CSVRow()

  /// A scanner of all of `text`; the separator is taken from the line that tells it, or from the header.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    position = text.startsWithByteOrderMark ? 3 : 0
    if let told = text.separatorTold(at: position) {
      separator = told
      position = text.startOfNextLine(after: position + "sep=;".utf8.count)
    } else {
      separator = text.likelySeparator(from: position)
    }
  }

  /// A scanner of what follows the row read last, with the separator that is the most frequent there.
  func startingAgain() -> CSVScanner {
    var scanner = self
    scanner.separator = text.likelySeparator(from: position)
    return scanner
  }

  /// Reads the next row into `row`; false where the text has ended.
  mutating func next() -> Bool {
    guard position < text.count else { return false }
    row.clear(from: position)
    while true {
      let cell = cell()
      if row.found < Self.columnLimit { row.cells.append(cell) }
      row.found += 1
      if !cell.content.isEmpty { row.filled = row.found }
      guard position < text.count, text[position] == separator else { break }
      position += 1
    }
    row.end = position
    position = text.startOfNextLine(after: position)
    return true
  }

  /// Reads a cell; the position is then at the separator or the line end behind it, or at the end of the text.
  private mutating func cell() -> CSVCell {
    let start = position
    while position < text.count, text[position].isBlank, text[position] != separator { position += 1 }
    let cell =
      position < text.count && text[position] == UInt8(ascii: "\"") ? quotedCell() : plainCell(from: start)
    if cell.content.count > Self.cellLimit {
      row.state(.cellTooLong(kilobytes: Self.cellLimit >> 10), cell.written)
    }
    return cell
  }

  private mutating func plainCell(from start: Int) -> CSVCell {
    var control: Range<Int>?
    while position < text.count {
      let byte = text[position]
      if byte == separator || byte.isLineEnd { break }
      if byte.mayBeControl, control == nil { control = text.controlCharacter(at: position) }
      position += 1
    }
    stateControl(control)
    let content = text.stripped(start..<position)
    return CSVCell(written: content.isEmpty ? start..<start : content, content: content, hasQuotes: false)
  }

  private mutating func quotedCell() -> CSVCell {
    let opening = position
    var control: Range<Int>?
    var hasQuotes = false
    position += 1
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\"") {
        guard position + 1 < text.count, text[position + 1] == byte else { break }
        hasQuotes = true
        position += 1
      } else if byte.mayBeControl, control == nil {
        control = text.controlCharacter(at: position)
      }
      position += 1
    }
    stateControl(control)
    let closing = position
    guard closing < text.count else { return unclosed(opening) }
    position += 1
    let end = position
    while position < text.count, text[position].isBlank, text[position] != separator { position += 1 }
    if position < text.count, text[position] != separator, !text[position].isLineEnd {
      // A quote right behind a separator or a line end, with text right behind it, opens the next cell in quotes: the
      // one that should have closed this cell has been forgotten.
      let before = text[closing - 1]
      if closing - 1 > opening, before == separator || before.isLineEnd, position == end { return unclosed(opening) }
      skipTextAfterQuote(from: end)
    }
    return CSVCell(written: opening..<end, content: text.stripped(opening + 1..<closing), hasQuotes: hasQuotes)
  }

  private mutating func skipTextAfterQuote(from end: Int) {
    while position < text.count, text[position] != separator, !text[position].isLineEnd { position += 1 }
    row.state(.textAfterQuote, text.stripped(end..<position))
  }

  /// Gives the rest of the text up, for it cannot be told which of it belongs to the cell opened at `opening`.
  private mutating func unclosed(_ opening: Int) -> CSVCell {
    position = text.count
    // A control character further on may be none of this cell's.
    row.faults.removeAll { $0.bytes.lowerBound > opening }
    row.state(.unclosedQuote, opening..<opening + 1)
    return CSVCell(written: opening..<opening + 1, content: opening..<opening + 1, hasQuotes: false)
  }

  private mutating func stateControl(_ bytes: Range<Int>?) {
    guard let bytes, let scalar = text.text(bytes).unicodeScalars.first else { return }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    row.state(.controlCharacter("U+" + String(repeating: "0", count: 4 - digits.count) + digits), bytes)
  }
}

/// The bytes of a row, in the text.
struct CSVRow {
  /// Its cells, as many as a table may have.
  var cells: [CSVCell] = []
  /// How many cells it has.
  var found = 0
  /// How many it has up to the last one that is not empty.
  var filled = 0
  /// Its first byte.
  var start = 0
  /// The byte after its last one, before its line end.
  var end = 0
  /// What is wrong with its cells.
  var faults: [(fact: LedgerFact, bytes: Range<Int>)] = []

  /// Whether nothing stands in it, so that it counts as a blank line.
  var isBlank: Bool { filled == 0 && faults.isEmpty }

  /// Notes a fault, unless there are as many as a whole table may have.
  fileprivate mutating func state(_ fact: LedgerFact, _ bytes: Range<Int>) {
    if faults.count < CSV.faultLimit { faults.append((fact, bytes)) }
  }

  /// Makes it a row without cells that starts at `start`, and keeps its memory.
  fileprivate mutating func clear(from start: Int) {
    cells.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    (found, filled, self.start, end) = (0, 0, start, start)
  }
}

/// The bytes of a cell, in the text.
struct CSVCell {
  /// As it is written, quotes included.
  let written: Range<Int>
  /// Between the quotes and the blanks.
  let content: Range<Int>
  /// Whether the content has quotes in it, each written twice.
  let hasQuotes: Bool
}
