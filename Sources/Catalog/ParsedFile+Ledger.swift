import Diagnostics
import Records
import Vietnamese

extension ParsedFile {
  /// Reads a ledger, `FOLDER/YEAR.csv`: a row of its table is a record with the columns' names as its keys.
  static func parseLedger(
    _ source: UnsafeBufferPointer<UInt8>, path: String, file: FileNumber
  ) -> Checked<ParsedFile> {
    let folder = path.prefix { $0 != "/" }
    let columns = columns(of: folder)
    let read = CSV.read(source, file: file, headed: columns.header)
    guard let table = read.value else { return Checked(.nothing, problems: read.problems) }
    var reader = Reader(file: file)
    reader.problems = read.problems
    let year = path.split(separator: "/").last.flatMap { Int($0.prefix(4)) } ?? 0
    guard let nodes = nodes(of: table, columns, path: path, &reader) else {
      return Checked(.nothing, problems: reader.problems)
    }
    let rows: Ledger.Rows =
      switch folder {
      case "awards": .awards(records(nodes, Award.keys, Award.init, at: \.place, &reader).map(\.withNameRead))
      case "nominations": .nominations(records(nodes, Nomination.keys, Nomination.init, at: \.place, &reader))
      case "scores": .scores(records(nodes, Score.keys, Score.init, at: \.place, &reader))
      default: .submissions(records(nodes, Submission.keys, Submission.init, at: \.place, &reader))
      }
    return Checked(.ledger(Ledger(year: year, file: file, rows: rows)), problems: reader.problems)
  }

  private static func columns(of folder: some StringProtocol) -> LedgerColumns {
    switch folder {
    case "awards": Award.columns
    case "nominations": Nomination.columns
    case "scores": Score.columns
    default: Submission.columns
    }
  }

  /// The rows that are rows of the table at `path`; nil where it lacks a column that it must have, which is said once.
  private static func nodes(
    of table: Table, _ columns: LedgerColumns, path: String, _ reader: inout Reader
  ) -> [Node]? {
    let start = table.header.first?.place ?? reader.start
    let nodes = table.nodes(naming: columns.key, known: columns.written)
    var written = Set(table.header.compactMap { columns.key($0.text) })
    let missing = columns.needed.filter { !written.contains($0.key) }
    if missing.count > 1, let other = folder(of: table, besides: path.prefix { $0 != "/" }) {
      let place = other + path.drop { $0 != "/" }
      reader.problems.append(Diagnostic(.sheet(.otherTable(folder: other, path: place)), at: start))
      return nil
    }
    reader.problems += nodes.problems
    for cell in table.header where LedgerColumns.isRemark(cell.text) {
      reader.problems.append(Diagnostic(.sheet(.columnNotRead(shown(cell.text))), at: cell.place))
    }
    // A column whose name is only misspelt is not missing as well.
    for case .ledger(.unknownColumn(_, let meant?)) in nodes.problems.map(\.fact) {
      written.formUnion([columns.key(meant)].compactMap(\.self))
    }
    let lost = missing.filter { !written.contains($0.key) }
    if !lost.isEmpty { reader.problems.append(Diagnostic(.sheet(.missingColumns(lost)), at: start)) }
    guard missing.isEmpty else { return nil }
    var sheet = LedgerSheet(columns)
    let rows = nodes.value.compactMap { sheet.row($0) }
    reader.problems += sheet.problems
    return rows
  }

  /// The folder of the table whose columns `table` has, where it has all that this needs.
  private static func folder(of table: Table, besides own: some StringProtocol) -> String? {
    ["awards", "nominations", "scores", "reports"].first { folder in
      if folder == own { return false }
      let columns = columns(of: folder)
      let written = Set(table.header.compactMap { columns.key($0.text) })
      return columns.needed.allSatisfy { written.contains($0.key) }
    }
  }

  /// Each row as a record.
  private static func records<Record>(
    _ nodes: [Node], _ keys: KeyTable<Record>, _ blank: () -> Record, at place: WritableKeyPath<Record, Place>,
    _ reader: inout Reader
  ) -> [Record] {
    nodes.map { node in
      var record = blank()
      record[keyPath: place] = node.place
      if case .record(let pairs) = node.content {
        var cells = Reader(file: reader.file, owner: node.place)
        // A cell is pointed at where it stands, not at the head of its column.
        keys.read(
          pairs.map { Pair($0.key, at: $0.value.place, value: $0.value) }, into: &record, missingAt: node.place, &cells)
        reader.problems += cells.problems
      }
      return record
    }
  }
}

extension Award {
  /// The same with the name taken apart.
  fileprivate var withNameRead: Self {
    var award = self
    award.reading = NameReading(subject, name.value)
    return award
  }
}
