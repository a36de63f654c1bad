import Diagnostics
import Records
import Vietnamese

/// What a key takes, as a guide or a schema describes it.
public indirect enum ValueShape: Sendable {
  case text(max: Int?)
  case markdown
  case flag
  case number
  /// A whole number within a range.
  case whole(ClosedRange<Int>)
  case year
  case day
  case dayOrMonth
  case monthAndDay
  case moment
  case id(of: LinkFact.Kind)
  case newID
  case task
  case path
  case address
  case slug
  /// One of the words; or, where there are any, of those by which Vietnamese says them, in the same order.
  case oneOf([String], said: [String] = [])
  case list(ValueShape)
  case allOr(ValueShape)
  case byYear(ValueShape)
  /// The first, or the second, which is short for it.
  case either(ValueShape, short: ValueShape)
  /// A value for each of several titles, by id.
  case byTitle(ValueShape)
  /// Keys of its own, with their shapes.
  case record([KeyDescription])
}

/// How a value of one type is read from a node of a file.
///
/// Scalars are read by the type of the field, never by YAML's guess: `no`, `012`, `12:30` mean what the field says.
struct ValueType<Value: Sendable>: Sendable {
  let shape: ValueShape
  /// The value; nil where there is none, or where it is wrong and has been reported.
  let read: @Sendable (Node, inout Reader) -> Value?
}

extension Node {
  /// The text of a scalar without the blanks around it; nil where there is none. Lists and records are reported.
  func text(_ expected: Expectation, _ reader: inout Reader) -> String? {
    switch content {
    case .scalar(let text, _):
      let trimmed = trimmingBlanks(text)
      return trimmed.isEmpty ? nil : trimmed
    case .absent: return nil
    case .list, .record:
      reader.state(.wrongType(expected: expected), at: place)
      return nil
    }
  }
}

/// `text` without spaces, tabs and line ends at both ends; the same string where there are none.
func trimmingBlanks(_ text: String) -> String {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
  let utf8 = text.utf8
  guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return text }
  guard let start = utf8.firstIndex(where: { !isBlank($0) }) else { return "" }
  guard let end = utf8.lastIndex(where: { !isBlank($0) }) else { return "" }
  return String(text[start...end])
}

extension ValueType where Value == String {
  /// A text, of at most `max` characters.
  static func text(max: Int? = nil) -> Self {
    Self(shape: .text(max: max)) { node, reader in
      guard let text = node.text(.text, &reader) else { return nil }
      if let max, text.utf8.count > max {
        let count = text.count
        if count > max { reader.state(.tooLong(limit: max, count: count), at: node.place) }
      }
      return text
    }
  }

  /// An http or https address.
  static var address: Self {
    Self(shape: .address) { node, reader in
      guard let text = node.text(.text, &reader) else { return nil }
      if isWebAddress(text) { return node.within(addressLimit, text, &reader) }
      reader.state(.invalidAddress(shown(text)), at: node.place)
      return nil
    }
  }

  /// A plain decimal, read in the Vietnamese style.
  static var decimal: Self {
    Self(shape: .number) { node, reader in
      guard let text = node.text(.number, &reader) else { return nil }
      if let number = readNumber(text) { return number }
      reader.state(.invalidNumber(shown(text), meant: numberMeant(by: text)), at: node.place)
      return nil
    }
  }
}

/// The most bytes of a path or an address.
let addressLimit = 2000

/// Whether `text` is an http or https address without blanks or control characters.
public func isWebAddress(_ text: String) -> Bool {
  let lower = text.prefix(8).lowercased()
  let rest = lower.hasPrefix("https://") ? text.dropFirst(8) : lower.hasPrefix("http://") ? text.dropFirst(7) : ""
  return !rest.isEmpty && rest.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
}

extension ValueType where Value == Int {
  /// A whole number of at most nine digits.
  static var whole: Self { digits(shape: .whole(-999_999_999...999_999_999), .number) }

  /// A number of people or days: a whole number that is not negative.
  static var count: Self {
    Self(shape: .whole(0...999_999_999)) { node, reader in
      guard let count = whole.read(node, &reader) else { return nil }
      if count >= 0 { return count }
      reader.state(.wrongType(expected: .number), at: node.place)
      return nil
    }
  }

  /// A year of four digits.
  static var year: Self {
    let whole = digits(shape: .year, .year)
    return Self(shape: .year) { node, reader in
      guard let year = whole.read(node, &reader) else { return nil }
      if (1900...2200).contains(year) { return year }
      reader.state(.wrongType(expected: .year), at: node.place)
      return nil
    }
  }

  private static func digits(shape: ValueShape, _ expected: Expectation) -> Self {
    Self(shape: shape) { node, reader in
      guard let text = node.text(expected, &reader) else { return nil }
      // Thousands may be set off as Vietnamese does: 1.234.
      if let plain = readNumber(text), plain.utf8.count <= 9, let number = Int(plain) { return number }
      if expected == .number, readNumber(text) == nil, let meant = numberMeant(by: text) {
        reader.state(.invalidNumber(shown(text), meant: meant), at: node.place)
      } else {
        reader.state(.wrongType(expected: expected), at: node.place)
      }
      return nil
    }
  }
}

extension ValueType where Value == Bool {
  /// `true` or `false`, or the same in Vietnamese.
  static var flag: Self {
    Self(shape: .flag) { node, reader in
      guard let text = node.text(.flag, &reader) else { return nil }
      switch text.lowercased() {
      case "true", "yes", "có": return true
      case "false", "no", "không": return false
      default:
        reader.state(.wrongType(expected: .flag), at: node.place)
        return nil
      }
    }
  }
}

extension ValueType {
  /// One of the words of an enum; or of `spoken`, slugs of what a clerk calls it in Vietnamese, of which `said` has one
  /// for each word, to be shown beside it and to tell what a clerk most likely means.
  static func oneOf(_: Value.Type, spoken: [String: Value] = [:], said: [String] = []) -> Self
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    let allowed = said.isEmpty ? words : zip(words, said).map { "\($0) (\($1))" }
    return Self(shape: .oneOf(words, said: said)) { node, reader in
      guard let text = node.text(.text, &reader) else { return nil }
      if let value = Value(rawValue: text) ?? spoken[Vietnamese.slug(text)] { return value }
      let meant = wordMeant(by: text, among: words, said: said)
      reader.state(.notOneOf(shown(text), allowed: allowed, nearest: meant), at: node.place)
      return nil
    }
  }

  /// The same with the place where it is written.
  func placed() -> ValueType<Placed<Value>> where Value: Hashable {
    ValueType<Placed<Value>>(shape: shape) { [read] node, reader in
      read(node, &reader).map { Placed($0, at: node.place) }
    }
  }
}
