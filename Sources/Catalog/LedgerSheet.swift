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
  private var brokenFormulas: Found?
  private var notHandedIn: Found?
  private var others: [Diagnostic] = []

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
    guard case .record(let written) = node.content else { return node }
    let pairs = written.map { $0.withoutDash }
    let filled = pairs.filter { !$0.value.isEmpty }
    guard let first = filled.first else { return nil }
    if hasBrokenFormula(in: filled) { return nil }
    let read = pairs.filter { !LedgerColumns.isNotRead($0.key) }
    let empty = columns.needed.filter { column in read.first { $0.key == column.key }?.value.isEmpty ?? true }
    if empty.isEmpty {
      if isHeader(filled) {
        note(&headers, "", node.place)
        return nil
      }
      checkName(in: filled)
      return Node(.record(read), at: node.place)
    }
    if isTotal(first.text) {
      others.append(Diagnostic(.sheet(.totalRow(shown(first.text))), at: node.place))
    } else if filled.count == 1, columns.needed.count > 1 {
      note(&strayRows, first.text, first.value.place)
    } else {
      let place = read.first { $0.key == empty[0].key }?.value.place ?? node.place
      // A list of all agencies has a blank for those that have not handed in.
      if empty.map(\.key) == ["submitted"] {
        note(&notHandedIn, "", place)
      } else {
        note(&emptyCells[empty], "", place)
      }
    }
    return nil
  }

  /// What was wrong with the rows.
  var problems: [Diagnostic] {
    var facts = others
    func add(_ found: Found?, _ fact: (Found) -> SheetFact) {
      if let found { facts.append(Diagnostic(.sheet(fact(found)), at: found.place)) }
    }
    for (columns, found) in emptyCells { add(found) { .emptyCells(columns, others: $0.others) } }
    add(strayRows) { .strayRow(shown($0.text), others: $0.others) }
    add(headers) { .headerAgain(others: $0.others) }
    add(lostLetters) { .lostLetters(shown($0.text), others: $0.others) }
    add(brokenFormulas) { .brokenFormula(shown($0.text), others: $0.others) }
    add(notHandedIn) { .notHandedIn(others: $0.others) }
    return facts.sorted { ($0.place?.start ?? 0, $0.fact.code) < ($1.place?.start ?? 0, $1.fact.code) }
  }

  private func note(_ found: inout Found?, _ text: String, _ place: Place) {
    if found == nil { found = Found(text: text, place: place) } else { found?.others += 1 }
  }

  /// Whether every cell of a row bears the name of its column.
  private func isHeader(_ filled: [Pair]) -> Bool {
    filled.allSatisfy { $0.text.utf8.count < 200 && columns.key($0.text) == $0.key }
  }

  /// Notes what spreadsheets and old encodings have made of the cells; whether a formula has no value.
  private mutating func hasBrokenFormula(in filled: [Pair]) -> Bool {
    var isBroken = false
    for pair in filled {
      if hasLostLetters(pair.text) { note(&lostLetters, pair.text, pair.value.place) }
      if isFormulaError(pair.text) {
        isBroken = true
        note(&brokenFormulas, pair.text, pair.value.place)
      }
    }
    return isBroken
  }

  private mutating func checkName(in filled: [Pair]) {
    guard let name = filled.first(where: { $0.key == "name" }) else { return }
    let lines = name.text.split(whereSeparator: \.isNewline)
    if lines.count > 1 { others.append(Diagnostic(.sheet(.severalNames(lines.count)), at: name.value.place)) }
    let digits = name.text.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let sign = name.text.dropFirst(digits.count).first, ".)/".contains(sign) else { return }
    let rest = name.text.dropFirst(digits.count + 1).drop { $0 == " " }
    guard let letter = rest.first, letter.isLetter else { return }
    let fact = SheetFact.numberedName(shown(name.text), without: shown(String(rest)))
    others.append(Diagnostic(.sheet(fact), at: name.value.place))
  }
}

extension Pair {
  /// The text of its cell; empty where there is none.
  fileprivate var text: String { if case .scalar(let text, _) = value.content { text } else { "" } }

  /// The same with nothing for a dash alone or, where a day belongs, a word that there is none yet: so forms are filled
  /// in where there is nothing to say.
  fileprivate var withoutDash: Pair {
    let isNothing =
      ["-", "–", "—", "…", "...", "/"].contains(text)
      || key == "submitted" && text.utf8.count < 40 && (slug(text) == "chua" || slug(text).hasPrefix("chua-"))
    return isNothing ? Pair(key, at: keyPlace, value: Node(.absent, at: value.place)) : self
  }
}

/// Whether a row that begins with `text` is one of sums.
private func isTotal(_ text: String) -> Bool {
  guard text.utf8.count < 200 else { return false }
  let words = slug(text)
  return ["tong", "cong", "total"].contains(words)
    || ["tong-cong", "tong-so", "tong-diem"].contains { words == $0 || words.hasPrefix($0 + "-") }
}

/// Whether a spreadsheet has written `text` for want of a value: #N/A, #VALUE!, or ##### where the column was too narrow.
private func isFormulaError(_ text: String) -> Bool {
  guard text.utf8.first == UInt8(ascii: "#") else { return false }
  return text.utf8.count > 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
    || ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"].contains(text)
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
