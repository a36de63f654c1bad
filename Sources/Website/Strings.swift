import Diagnostics
import Records
import Templates

/// All that a reader of the site sees in words, in one language: `strings/LANG.yml`, one key and one text a line.
///
/// Keys that ``Phrase`` declares are sentences to be filled; all others are named by templates as `{{t.key}}`. A key
/// with `_one` at its end is its sentence for the number 1, for languages that have one.
struct Strings: Sendable {
  /// The texts, by key.
  private var texts: [String: String] = [:]
  /// The keys in the order of the theme that ships with the program.
  private(set) var keys: [String] = []

  /// The text of `key`; the key itself where the strings lack it, which is a diagnostic of its own.
  subscript(key: String) -> String { texts[key] ?? key }

  /// The sentence `phrase` with its placeholders filled.
  func callAsFunction(_ phrase: Phrase, _ fillings: KeyValuePairs<String, String> = [:]) -> String {
    var key = phrase.rawValue
    if fillings.contains(where: { $0.key == "n" && $0.value == "1" }), texts[key + "_one"] != nil { key += "_one" }
    return fill(self[key], fillings)
  }

  /// The shape that templates see as `t`.
  var shape: Shape { Shape(keys.map { Shape.Name(name: $0, kind: .text, about: self[$0]) }) }
  /// The values of that shape.
  var record: Record { Record(keys.map { .text(self[$0]) }) }

  private func fill(_ text: String, _ fillings: KeyValuePairs<String, String>) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      out += rest[..<open]
      out += fillings.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}

extension Strings {
  /// One file of strings: the theme's own, or a site's that lies over it.
  struct Source {
    let bytes: [UInt8]
    let file: FileNumber
  }

  /// Reads the strings of a language from the theme's file, then from the site's that lies over it key by key.
  ///
  /// `base` fixes the keys: one that only `over` has is a problem, so is a placeholder that its sentence cannot fill.
  static func read(base: Source?, over: Source?) -> Checked<Strings> {
    var strings = Strings()
    var problems: [Diagnostic] = []
    if let base {
      for pair in pairs(of: base, &problems) {
        if let text = pair.text(&problems) {
          strings.texts[pair.key] = text
          strings.keys.append(pair.key)
        }
      }
      let start = Place(base.file, 0..<0)
      for phrase in Phrase.allCases where strings.texts[phrase.rawValue] == nil {
        problems.append(Diagnostic(.string(.missing(phrase.rawValue)), at: start))
      }
    }
    if let over, over.file != base?.file {
      let known = strings.keys
      for pair in pairs(of: over, &problems) {
        guard strings.texts[pair.key] != nil else {
          let fact = StringFact.unknownKey(pair.key, nearest: nearest(to: pair.key, among: known))
          problems.append(Diagnostic(.string(fact), at: pair.keyPlace))
          continue
        }
        if let text = pair.text(&problems) { strings.texts[pair.key] = text }
      }
    }
    return Checked(strings, problems: problems)
  }

  private static func pairs(of source: Source, _ problems: inout [Diagnostic]) -> [Pair] {
    let read = source.bytes.withUnsafeBufferPointer { YAML.read($0, 0..<$0.count, file: source.file) }
    problems += read.problems
    guard case .record(let pairs)? = read.value?.content else { return [] }
    return pairs
  }
}

extension Pair {
  /// The text behind a key of strings, once its placeholders are known to be those of its sentence.
  fileprivate func text(_ problems: inout [Diagnostic]) -> String? {
    guard case .scalar(let text, _) = value.content else {
      problems.append(Diagnostic(.entry(.wrongType(expected: .text)), at: value.place))
      return nil
    }
    let stem = key.hasSuffix("_one") ? String(key.dropLast("_one".count)) : key
    guard let allowed = Phrase(rawValue: stem)?.placeholders else { return text }
    for piece in text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1) {
      guard let end = piece.firstIndex(of: "}") else { continue }
      let name = String(piece[..<end])
      if !allowed.contains(name) {
        let fact = StringFact.unknownPlaceholder(name, nearest: nearest(to: name, among: allowed.sorted()))
        problems.append(Diagnostic(.string(fact), at: value.place))
      }
    }
    return text
  }
}
