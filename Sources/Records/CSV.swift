import Diagnostics

/// Reads CSV into tables, as RFC 4180 has it and as Excel writes it.
///
///     let read = CSV.read(bytes, file: file)
///     let rows = read.value?.nodes(naming: { columns[$0] }, known: Array(columns.keys))
///
/// Without complaint are read: UTF-8 with or without a byte-order mark and UTF-16; LF, CR LF or CR; cells parted by
/// comma, semicolon or tab, told by a first line such as `sep=;` or else the most frequent of them in the header; blank
/// lines and rows of nothing but separators; empty cells behind the last column; blanks around a cell; the wide, narrow
/// and invisible spaces of word processors within it. A cell in quotes may have separators and line ends in it, and
/// quotes written twice. Where the reader's names of columns are given, titles may stand above the header.
///
/// Nothing is dropped or filled up in silence: what does not fit becomes a diagnostic, and its row is then not among
/// the rows of the table, so that one slip is told once. At most 1,000 columns are read, 64 KiB a cell, and after 1,000
/// faults reading stops. Any bytes can be given; the time is linear in them.
public enum CSV {
  /// How many faults of one table are collected.
  static let faultLimit = 1000
  /// Among how many of the first rows with anything in them the header is looked for.
  static let headerLimit = 20

  /// Reads the whole of `source`.
  ///
  /// - Parameter names: By what the header is known; nil where the first row is the header, whatever it says.
  /// - Returns: The table, nil where there is no header, or none that can be read; with it what was wrong. Places count
  ///   the bytes of `source`, in UTF-16 too.
  public static func read(
    _ source: UnsafeBufferPointer<UInt8>, file: FileNumber, headed names: HeaderNames? = nil
  ) -> Checked<Table?> {
    readingText(source, file: file) { text, origin in
      var reader = CSVReader(text, origin, names)
      let table = reader.table()
      return Checked(table, problems: reader.problems)
    }
  }
}

/// A table in the making.
private struct CSVReader {
  var scanner: CSVScanner
  let origin: TextOrigin
  let names: HeaderNames?
  var problems: [Diagnostic] = []

  init(_ text: UnsafeBufferPointer<UInt8>, _ origin: TextOrigin, _ names: HeaderNames?) {
    scanner = CSVScanner(text)
    self.origin = origin
    self.names = names
  }

  mutating func table() -> Table? {
    guard var columns = columns() else { return nil }
    var rows: [Table.Row] = []
    while scanner.next() {
      if problems.count >= CSV.faultLimit {
        report(.tooManyFaults(limit: CSV.faultLimit), scanner.row.start..<scanner.row.end)
        break
      }
      if !scanner.row.isBlank, isSound(&columns) {
        let cells = columns.named.map { cell(scanner.row.cells[$0]) }
        rows.append(Table.Row(cells: cells, place: origin.place(scanner.row.start..<scanner.row.end)))
      }
    }
    return Table(header: columns.header, rows: rows)
  }

  /// Reads the header; nil where there is none, or where not all of it can be read.
  private mutating func columns() -> Columns? {
    guard findHeader() else { return nil }
    let row = scanner.row
    reportFaults(of: row)
    if row.filled > CSVScanner.columnLimit {
      report(.tooManyColumns(limit: CSVScanner.columnLimit, found: row.filled), row.start..<row.end)
    }
    guard !problems.contains(where: \.isError) else { return nil }
    var columns = Columns(count: row.filled, width: row.cells.count)
    var seen = KeysSeen()
    for (index, written) in row.cells.enumerated() {
      let cell = cell(written)
      if cell.text.isEmpty {
        columns.nameless.append((index, cell.place))
      } else if seen.insert(cell.text) {
        columns.named.append(index)
        columns.header.append(cell)
      } else {
        problems.append(Diagnostic(.ledger(.duplicateColumn(cell.text)), at: cell.place))
      }
    }
    return columns
  }

  /// Reads on to the header; false where there is none, which is then said if its names are known.
  ///
  /// It is the first row with two names of columns or, where no row has two, the first row with one.
  private mutating func findHeader() -> Bool {
    repeat {
      guard scanner.next() else {
        if let names { report(.blank(needed: names.needed), 0..<0) }
        return false
      }
    } while scanner.row.isBlank
    guard let names else { return true }
    let first = scanner
    var above = 0
    while above < CSV.headerLimit {
      if count(of: names, in: scanner) > 1 {
        if above > 0 { report(.rowsAboveHeader(above), first.row.start..<first.row.end) }
        return true
      }
      // A title may well have other separators in it than the table.
      scanner = scanner.startingAgain()
      var isAtEnd = false
      repeat { isAtEnd = !scanner.next() } while !isAtEnd && scanner.row.isBlank
      if isAtEnd { break }
      above += 1
    }
    scanner = first
    if count(of: names, in: first) > 0 || !first.row.faults.isEmpty { return true }
    report(.noHeader(needed: names.needed), first.row.start..<first.row.end)
    return false
  }

  private func count(of names: HeaderNames, in scanner: CSVScanner) -> Int {
    // No name is so long; a cell may be.
    scanner.row.cells.count { $0.content.count < 200 && names.isName(cell($0, of: scanner).text) }
  }

  /// Whether the row read last fits `columns` and has no fault; reports what is wrong with it.
  private mutating func isSound(_ columns: inout Columns) -> Bool {
    let row = scanner.row
    if !row.faults.isEmpty {
      reportFaults(of: row)
      return false
    }
    if row.found < columns.count || row.filled > columns.width {
      let found = row.found < columns.count ? row.found : row.filled
      report(.wrongCellCount(expected: columns.count, found: found), row.start..<row.end)
      return false
    }
    // What stands in a column without a name is told once, at the header: it is there that it must be mended.
    if row.filled <= columns.nameless.first?.index ?? Int.max { return true }
    columns.nameless.removeAll { index, place in
      guard index < row.filled, !row.cells[index].content.isEmpty else { return false }
      problems.append(Diagnostic(.ledger(.namelessColumn(index + 1)), at: place))
      return true
    }
    return true
  }

  private func cell(_ cell: CSVCell) -> Table.Cell { self.cell(cell, of: scanner) }

  private func cell(_ cell: CSVCell, of scanner: CSVScanner) -> Table.Cell {
    let text = cell.hasQuotes ? scanner.text.textHalvingQuotes(cell.content) : scanner.text.text(cell.content)
    return Table.Cell(text: withPlainSpaces(text), place: origin.place(cell.written))
  }

  private mutating func reportFaults(of row: CSVRow) {
    for (fact, bytes) in row.faults { report(fact, bytes) }
  }

  private mutating func report(_ fact: LedgerFact, _ bytes: Range<Int>) {
    problems.append(Diagnostic(.ledger(fact), at: origin.place(bytes)))
  }

  private mutating func report(_ fact: SheetFact, _ bytes: Range<Int>) {
    problems.append(Diagnostic(.sheet(fact), at: origin.place(bytes)))
  }
}

/// What a header says of the rows below it.
private struct Columns {
  /// How many cells a row must have: the header's, up to its last name.
  let count: Int
  /// How many it may have: Excel writes empty cells behind the last name, in the header too.
  let width: Int
  /// The columns that are read, counted from 0.
  var named: [Int] = []
  /// Their names.
  var header: [Table.Cell] = []
  /// The columns without a name, as long as nothing has been found in them.
  var nameless: [(index: Int, place: Place)] = []
}
