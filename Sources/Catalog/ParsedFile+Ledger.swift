import Diagnostics
import Records
import Vietnamese

extension ParsedFile {
  /// Reads a ledger, `FOLDER/YEAR.csv`: a row of its table is a record with the columns' names as its keys.
  static func parseLedger(
    _ source: UnsafeBufferPointer<UInt8>, path: String, file: FileNumber
  ) -> Checked<ParsedFile> {
    let read = CSV.read(source, file: file)
    guard let table = read.value else { return Checked(.nothing, problems: read.problems) }
    var reader = Reader(file: file)
    reader.problems = read.problems
    let rows: Ledger.Rows? =
      switch path.prefix(while: { $0 != "/" }) {
      case "awards":
        records(of: table, Award.keys, Award.init, at: \.place, &reader).map(Ledger.Rows.awards)
      case "nominations":
        records(of: table, Nomination.keys, Nomination.init, at: \.place, &reader).map(Ledger.Rows.nominations)
      case "scores": records(of: table, Score.keys, Score.init, at: \.place, &reader).map(Ledger.Rows.scores)
      default:
        records(of: table, Submission.keys, Submission.init, at: \.place, &reader).map(Ledger.Rows.submissions)
      }
    let year = path.split(separator: "/").last.flatMap { Int($0.prefix(4)) } ?? 0
    guard let rows else { return Checked(.nothing, problems: reader.problems) }
    return Checked(.ledger(Ledger(year: year, file: file, rows: rows)), problems: reader.problems)
  }

  /// Each row as a record; nil where the table lacks a column that it must have, which is said once.
  private static func records<Record>(
    of table: Table, _ keys: KeyTable<Record>, _ blank: () -> Record, at place: WritableKeyPath<Record, Place>,
    _ reader: inout Reader
  ) -> [Record]? {
    // A column may bear its key or, as a clerk would write it, the Vietnamese words for it.
    var names: [String: String] = [:]
    for key in keys.keys {
      for name in [key.name, key.title.vi, key.title.en] where names[slug(name)] == nil { names[slug(name)] = key.name }
    }
    let nodes = table.nodes(naming: { names[slug($0)] }, known: keys.keys.map(\.name))
    reader.problems += nodes.problems
    let written = Set(table.header.compactMap { names[slug($0.text)] })
    let missing = keys.keys.filter { $0.presence == .required && !written.contains($0.name) }
    for key in missing { reader.state(.missingKey(key.name), at: table.header.first?.place ?? reader.start) }
    guard missing.isEmpty else { return nil }
    return nodes.value.map { node in
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
