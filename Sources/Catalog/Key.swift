import Diagnostics
import Records

/// A text in the languages of the program.
public struct Words: Sendable, Hashable {
  /// Vietnamese.
  public let vi: String
  /// English.
  public let en: String

  /// The text in `language`.
  public subscript(language: Language) -> String { language == .vi ? vi : en }
}

/// One key of front matter or of a data file, declared once: decoding, checking, defaults and the guide come from it.
///
///     Key("summary", .text(max: 300), .required, vi: "Tóm tắt", en: "Summary") { $0.summary = $1 }
public struct Key<Record>: Sendable {
  /// Whether a record can be shown without the key.
  public enum Presence: Sendable {
    /// It cannot.
    case required
    /// It can, and a key without a value says nothing.
    case optional
    /// It can, but what is kept private must not hang on a blank: the key is not written without a value.
    case filled
  }

  /// The key as written.
  public let name: String
  /// What it takes.
  public let shape: ValueShape
  /// Whether it must be there.
  public let presence: Presence
  /// What a form would call it.
  public let title: Words
  /// What it is for, where the title does not say it.
  public let about: Words
  /// A value as one would write it.
  public let example: String
  /// Reads the value into the record; false where there was none.
  let read: @Sendable (Node, inout Record, inout Reader) -> Bool

  /// Declares the key `name` of `type`.
  init<Value>(
    _ name: String, _ type: ValueType<Value>, _ presence: Presence = .optional, vi: String, en: String,
    about: (vi: String, en: String) = ("", ""), example: String = "",
    _ set: @escaping @Sendable (inout Record, Value) -> Void
  ) {
    self.name = name
    self.shape = type.shape
    self.presence = presence
    title = Words(vi: vi, en: en)
    self.about = Words(vi: about.vi, en: about.en)
    self.example = example
    read = { node, record, reader in
      guard let value = type.read(node, &reader) else { return false }
      set(&record, value)
      return true
    }
  }
}

/// All keys of one kind of record.
public struct KeyTable<Record: Sendable>: Sendable {
  /// The keys, in the order of the guide.
  public let keys: [Key<Record>]
  private let numbers: [String: Int]
  private let check: @Sendable (Record, [Pair], inout Reader) -> Void

  /// A table of at most 64 `keys`; `check` looks at a record as a whole once it is read from its pairs.
  init(_ keys: [Key<Record>], check: @escaping @Sendable (Record, [Pair], inout Reader) -> Void = { _, _, _ in }) {
    precondition(keys.count <= KeysSeen.capacity)
    self.keys = keys
    numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1.name, $0) })
    self.check = check
  }

  /// The place of the key `name` in the table.
  func number(of name: String) -> Int? { numbers[name] }

}

/// What a guide or a schema says of a key.
public struct KeyDescription: Sendable {
  /// The key as written.
  public let name: String
  /// What it takes.
  public let shape: ValueShape
  /// Whether it must be there.
  public let isRequired: Bool
  /// Whether it may be written without a value, and then says nothing.
  public let mayBeBlank: Bool
  /// What a form would call it.
  public let title: Words
  /// What it is for; empty where the title says it.
  public let about: Words
  /// A value as one would write it; empty where a key has keys of its own.
  public let example: String
}

extension KeyDescription {
  /// A key that needs no words besides its name.
  init(named name: String, _ shape: ValueShape) {
    let nothing = Words(vi: "", en: "")
    self.init(
      name: name, shape: shape, isRequired: false, mayBeBlank: true, title: nothing, about: nothing, example: "")
  }
}

extension Key {
  /// What a guide says of it.
  public var description: KeyDescription {
    KeyDescription(
      name: name, shape: shape, isRequired: presence == .required, mayBeBlank: presence == .optional, title: title,
      about: about, example: example)
  }
}

/// What has been read of a record, for telling which required keys are missing.
struct KeysSeen {
  /// How many keys it can tell apart.
  static let capacity = UInt64.bitWidth

  private var bits: UInt64 = 0

  mutating func insert(_ number: Int) { bits |= 1 << UInt64(number) }
  func contains(_ number: Int) -> Bool { bits & 1 << UInt64(number) != 0 }
}

extension KeyTable {
  /// Reads the value of `pair` into `record` where the table has its key; the keys `needed` must have one besides those
  /// that the table requires.
  ///
  /// - Returns: false where the key is not in the table.
  func take(
    _ pair: Pair, into record: inout Record, needed: [String] = [], seen: inout KeysSeen, _ reader: inout Reader
  ) -> Bool {
    guard let number = numbers[pair.key] else { return false }
    let key = keys[number]
    seen.insert(number)
    let owner = reader.owner
    reader.owner = pair.keyPlace
    defer { reader.owner = owner }
    let before = reader.problems.count
    let isEmpty = !key.read(pair.value, &record, &reader) || pair.value.isEmpty
    guard isEmpty, reader.problems.count == before else { return true }
    if key.presence == .required || needed.contains(key.name) {
      reader.state(.emptyKey(key.name), at: pair.keyPlace)
    } else if key.presence == .filled {
      reader.state(.blankKey(key.name), at: pair.keyPlace)
    }
    return true
  }

  /// Reports each key that is required or `needed` and has not been seen, at `place`.
  func reportMissing(_ seen: KeysSeen, needed: [String] = [], at place: Place, _ reader: inout Reader) {
    for (number, key) in keys.enumerated()
    where (key.presence == .required || needed.contains(key.name)) && !seen.contains(number) {
      reader.state(.missingKey(key.name), at: place)
    }
  }

  /// Looks at a record as a whole.
  func check(_ record: Record, readFrom pairs: [Pair], _ reader: inout Reader) { check(record, pairs, &reader) }

  /// `pairs` without a list that lacks its brackets, which is reported: within braces its commas make a key of each of
  /// its items but the first.
  private func withoutCutList(_ pairs: [Pair], _ reader: inout Reader) -> [Pair] {
    guard let first = pairs.indices.dropFirst().first(where: { isCutOff(pairs[$0], after: pairs[$0 - 1]) }),
      case .scalar(let text, _) = pairs[first - 1].value.content, let number = numbers[pairs[first - 1].key],
      case .list = keys[number].shape
    else { return pairs }
    let end = pairs.indices[first...].first { !isCutOff(pairs[$0], after: pairs[$0 - 1]) } ?? pairs.endIndex
    let meant = Form.bracketed(([text] + pairs[first..<end].map(\.key)).joined(separator: ", "))
    reader.state(.wrongType(expected: .list, meant: shown(meant)), at: pairs[first - 1].value.place)
    return Array(pairs[..<(first - 1)] + pairs[end...])
  }

  private func isCutOff(_ pair: Pair, after other: Pair) -> Bool {
    guard case .absent = pair.value.content, numbers[pair.key] == nil else { return false }
    // A key that is left empty has a colon before the place of its value, and stands on a line of its own: what ends in a
    // comma has none, and behind one there is a comma with a blank.
    return pair.value.place.start == pair.keyPlace.end
      || pair.keyPlace.start == max(other.value.place.end, other.keyPlace.end) + 2
  }

  /// Reads all pairs of a record into `record`; `place` is where a missing key is reported.
  func read(_ pairs: [Pair], into record: inout Record, missingAt place: Place, _ reader: inout Reader) {
    var seen = KeysSeen()
    let pairs = withoutCutList(pairs, &reader)
    for pair in pairs where !take(pair, into: &record, seen: &seen, &reader) {
      let meant = reader.stateUnknown(pair, among: keys.map(\.name))
      if let number = meant.flatMap({ numbers[$0] }) { seen.insert(number) }
    }
    reportMissing(seen, at: place, &reader)
    check(record, pairs, &reader)
  }
}

extension Node {
  /// Whether there is nothing in it: no text, and no item with anything in it.
  var isEmpty: Bool {
    switch content {
    case .absent: true
    case .scalar(let text, _): trimmingBlanks(text).isEmpty
    case .list(let items): items.allSatisfy(\.isEmpty)
    case .record: false
    }
  }
}

extension [Pair] {
  /// The value of `key`, where it is written.
  subscript(key: String) -> Node? { first { $0.key == key }?.value }
}
