import Diagnostics
import Records

extension ParsedFile {
  /// Reads a data file: YAML from its first byte to its last.
  static func parseData(
    _ source: UnsafeBufferPointer<UInt8>, path: String, purpose: Purpose, file: FileNumber
  ) -> Checked<ParsedFile> {
    let read = YAML.read(source, 0..<source.count, file: file)
    var reader = Reader(file: file)
    reader.problems = read.problems
    // What a broken text lacks is not worth saying besides what broke it.
    if read.value == nil, !read.problems.isEmpty { return Checked(.nothing, problems: read.problems) }
    let node = read.value ?? Node(.absent, at: Place(file, 0..<0))
    let value: ParsedFile =
      switch purpose {
      case .site: one(node, Site.keys, Site.init, &reader).map(ParsedFile.site) ?? .nothing
      case .plan: plan(node, path: path, &reader)
      case .agencies: many(node, Agency.keys, Agency.init, &reader).map(ParsedFile.agencies) ?? .nothing
      case .communes: many(node, Commune.keys, Commune.init, &reader).map(ParsedFile.communes) ?? .nothing
      case .fields: many(node, WorkField.keys, WorkField.init, &reader).map(ParsedFile.fields) ?? .nothing
      case .titles: many(node, Title.keys, Title.init, &reader).map(ParsedFile.titles) ?? .nothing
      case .entry, .ledger, .media, .unknown: .nothing
      }
    return Checked(value, problems: reader.problems)
  }

  private static func one<Record>(
    _ node: Node, _ table: KeyTable<Record>, _ blank: @escaping @Sendable () -> Record, _ reader: inout Reader
  ) -> Record? {
    if case .absent = node.content {
      var record = blank()
      table.read([], into: &record, missingAt: node.place, &reader)
      return record
    }
    return ValueType.record(table, blank).read(node, &reader)
  }

  private static func many<Record>(
    _ node: Node, _ table: KeyTable<Record>, _ blank: @escaping @Sendable () -> Record, _ reader: inout Reader
  ) -> [Record]? {
    if case .absent = node.content { return [] }
    return ValueType<[Record]>.list(of: .record(table, blank)).read(node, &reader)
  }

  private static func plan(_ node: Node, path: String, _ reader: inout Reader) -> ParsedFile {
    guard var plan = one(node, Plan.keys, Plan.init, &reader) else { return .nothing }
    plan.file = reader.file
    let name = path.dropFirst("plans/".count)
    if plan.year.place != .nowhere, name != "\(plan.year.value).yml" {
      reader.state(.yearDiffersFromFile(String(name)), at: plan.year.place)
    }
    return .plan(plan)
  }
}
