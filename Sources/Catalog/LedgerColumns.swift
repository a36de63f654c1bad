import Diagnostics
import Records
import Vietnamese

/// The columns of a table, by all the names that clerks give them. Marks, case and punctuation of a name do not count.
struct LedgerColumns: Sendable {
  /// The columns without which a row says nothing, in the order of the guide.
  let needed: [SheetFact.Column]
  /// The titles, keys and English titles, among which a misspelt name is looked for.
  let written: [String]
  private let names: [String: String]

  /// Whether `key` stands for a column that the office keeps for itself, and the program does not read.
  static func isNotRead(_ key: String) -> Bool { key.hasPrefix("-") }

  /// The columns of `table`, which may be `called` other names too, by their slugs.
  init<Record>(_ table: KeyTable<Record>, called others: [String: String]) {
    var names: [String: String] = [:]
    for key in table.keys {
      for name in [key.name, key.title.vi, key.title.en] where names[slug(name)] == nil { names[slug(name)] = key.name }
    }
    let known = Set(table.keys.map(\.name))
    for (name, key) in others where known.contains(key) && names[name] == nil { names[name] = key }
    self.names = names
    needed = table.keys.filter { $0.presence == .required }
      .map { SheetFact.Column(key: $0.name, title: $0.title.vi) }
    written = table.keys.map(\.title.vi) + table.keys.map(\.name) + table.keys.map(\.title.en)
  }

  /// The key of the column called `name`, for one of the office's own a key that no table has; nil for one that is not
  /// known.
  func key(_ name: String) -> String? {
    let name = slug(name)
    return names[name] ?? (Self.numbering.contains(name) || Self.remarks.contains(name) ? "-" + name : nil)
  }

  /// Whether a column of remarks is called `name`: somebody may wait for them on the site.
  static func isRemark(_ name: String) -> Bool { remarks.contains(slug(name)) }

  /// What a header is known by.
  var header: HeaderNames {
    HeaderNames(needed: needed) { name in key(name).map { !Self.isNotRead($0) } ?? false }
  }

  private static let numbering: Set<String> = ["stt", "tt", "so-tt", "so-thu-tu", "thu-tu", "no"]
  private static let remarks: Set<String> = ["ghi-chu", "ghi-chu-khac", "luu-y", "note", "notes", "remarks", "ky-nhan"]
}
