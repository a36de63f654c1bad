import Diagnostics

/// A value read from a YAML or JSON file, with its place: a text, a list, or a record of named values.
///
///     let read = YAML.read(bytes, front.yaml, file: file)
///     if case .record(let pairs)? = read.value?.content { … }
///
/// Nothing is guessed from how a value looks: `no`, `012`, `2023-04` and `12:30` are texts as they stand, and whoever
/// knows the type of the field reads them. Every value and every key knows its bytes in the raw file, so that whoever
/// finds fault with one can point at it.
///
/// ``YAML`` reads data files and front matter, ``FrontMatter`` finds the latter in an entry, ``JSON`` reads data for
/// templates. All three go over any bytes without failing: what is wrong becomes a `Diagnostic`. What keys mean,
/// which are needed and which are unknown is left to those who ask.
public struct Node: Sendable {
  /// What a value holds.
  public enum Content: Sendable {
    /// A text without its quotes, its lines joined as YAML says.
    case scalar(String, Style)
    /// Values in their order.
    case list([Node])
    /// Keys and their values in the order of the file; each key once.
    case record([Pair])
    /// Nothing stands behind the key or the dash. `~` and `null` are scalars, for the field's type to read.
    case absent
  }

  /// How a scalar is written.
  public enum Style: Sendable {
    /// Without quotes.
    case plain
    /// In single or double quotes; in JSON every string.
    case quoted
    /// Below `|` or `>`.
    case block
    /// A number of JSON, as written.
    case number
    /// `true` or `false` of JSON.
    case boolean
    /// `null` of JSON.
    case null
  }

  /// What it holds.
  public let content: Content
  /// Its bytes in the raw file: a scalar with its quotes, a list or record from its first byte to its last. An absent
  /// value is the point where it would begin.
  public let place: Place

  /// A value that holds `content` and stands at `place`.
  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// A key of a record and the value behind it.
public struct Pair: Sendable {
  /// The key, without quotes.
  public let key: String
  /// The key's bytes in the raw file, quotes included.
  public let keyPlace: Place
  /// The value.
  public let value: Node

  /// Names `value` by `key`, which stands at `keyPlace`.
  public init(_ key: String, at keyPlace: Place, value: Node) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}

/// How many lists and records may stand one inside another. The deepest the product asks for is under 10; libyaml
/// itself has no limit and takes time in the square of the depth.
let depthLimit = 64

/// The keys met so far in one record.
struct KeysSeen {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds `key`; false where it was there already.
  mutating func insert(_ key: String) -> Bool {
    // Comparing is faster than hashing while there are few, which is nearly always.
    if few.count < 12 {
      if few.contains(key) { return false }
      few.append(key)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(key).inserted
  }
}
