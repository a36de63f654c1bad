import Diagnostics
import Records
import Vietnamese

/// Tells the rows of a table from what else stands below its header in a spreadsheet: sums, headings, signatures, the
/// header again on each printed page. What is wrong is said where it stands first, with the number of the others.
struct LedgerSheet {
  let columns: LedgerColumns
  private var emptyCells: [[SheetFact.Column]: Found] = [:]
  private var strayRows: Found?
  private var headers: Found?
  private var lostLetters: Found?
  private var totals: [Diagnostic] = []

  /// Where something was met first, and how often since.
  private struct Found {
    let text: String
    let place: Place
    var others = 0
  }

  /// A sheet without a row.
  init(_ columns: LedgerColumns) { self.columns = columns }

  /// The row `node` with only the columns that are read; nil where it is no row of the table, or one with empty cells
  /// that must be filled: it says nothing then that could be held against the other files.
  mutating func row(_ node: Node) -> Node? {
    guard case .record(let pairs) = node.content else { return node }
    let filled = pairs.filter { !$0.value.isEmpty }
    guard let first = filled.first, case .scalar(let text, _) = first.value.content else { return nil }
    noteLostLetters(in: filled)
    let read = pairs.filter { !LedgerColumns.isNotRead($0.key) }
    let empty = columns.needed.filter { column in read.first { $0.key == column.key }?.value.isEmpty ?? true }
    if empty.isEmpty {
      guard isHeader(filled) else { return Node(.record(read), at: node.place) }
      note(&headers, "", node.place)
    } else if Self.isTotal(text) {
      totals.append(Diagnostic(.sheet(.totalRow(shown(text))), at: node.place))
    } else if filled.count == 1, columns.needed.count > 1 {
      note(&strayRows, text, first.value.place)
    } else {
      let place = read.first { $0.key == empty[0].key }?.value.place ?? node.place
      note(&emptyCells[empty], "", place)
    }
    return nil
  }

  /// What was wrong with the rows.
  var problems: [Diagnostic] {
    var facts = totals
    for (columns, found) in emptyCells {
      facts.append(Diagnostic(.sheet(.emptyCells(columns, others: found.others)), at: found.place))
    }
    if let found = strayRows {
      facts.append(Diagnostic(.sheet(.strayRow(shown(found.text), others: found.others)), at: found.place))
    }
    if let found = headers {
      facts.append(Diagnostic(.sheet(.headerAgain(others: found.others)), at: found.place))
    }
    if let found = lostLetters {
      facts.append(Diagnostic(.sheet(.lostLetters(shown(found.text), others: found.others)), at: found.place))
    }
    return facts.sorted { ($0.place?.start ?? 0) < ($1.place?.start ?? 0) }
  }

  private func note(_ found: inout Found?, _ text: String, _ place: Place) {
    if found == nil { found = Found(text: text, place: place) } else { found?.others += 1 }
  }

  /// Whether every cell of a row bears the name of its column.
  private func isHeader(_ filled: [Pair]) -> Bool {
    filled.allSatisfy { pair in
      guard case .scalar(let text, _) = pair.value.content, text.utf8.count < 200 else { return false }
      return columns.key(text) == pair.key
    }
  }

  private static func isTotal(_ text: String) -> Bool {
    guard text.utf8.count < 200 else { return false }
    let words = slug(text)
    return ["tong", "cong", "total"].contains(words)
      || ["tong-cong", "tong-so", "tong-diem"].contains { words == $0 || words.hasPrefix($0 + "-") }
  }

  private mutating func noteLostLetters(in filled: [Pair]) {
    for pair in filled {
      guard case .scalar(let text, _) = pair.value.content, hasLostLetters(text) else { continue }
      note(&lostLetters, text, pair.value.place)
    }
  }
}

/// Whether `text` has gone through an old encoding: a question mark, or the mark for what could not be read, stands
/// within a word, or UTF-8 was taken for Windows-1252.
func hasLostLetters(_ text: String) -> Bool {
  let bytes = text.utf8
  guard bytes.contains(where: { $0 == UInt8(ascii: "?") || $0 == 0xEF || $0 == 0xC2 }) else { return false }
  let scalars = Array(text.unicodeScalars)
  for index in scalars.indices.dropFirst() where index + 1 < scalars.count {
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    switch scalars[index].value {
    case 0x3F where before.properties.isAlphabetic && after.properties.isAlphabetic: return true
    // ạ to ỹ are E1 BA or E1 BB and a third byte.
    case 0xBA, 0xBB: if before.value == 0xE1, !after.isASCII { return true }
    default: break
    }
  }
  return scalars.contains("\u{FFFD}")
}
