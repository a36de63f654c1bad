import Diagnostics
import Records
import Templates

/// All that a reader of the site sees in words, in one language: `strings/LANG.yml`, one key and one text a line.
///
/// Keys that ``Phrase`` declares are sentences to be filled, those of ``Word`` are chosen by view models; all may be
/// named by templates as `{{t.key}}`. A key with `_one` at its end is its sentence for the number 1, for languages that
/// have one.
struct Strings: Sendable {
  /// The keys in the order of the theme that ships with the program.
  private(set) var keys: [String] = []
  /// The texts, by key.
  private var texts: [String: String] = [:]
  /// The same for what pages need most, found without making a key.
  private var words: [Word: String] = [:]
  private var sentences: [String: Sentence] = [:]

  /// The text of `word`; its key where the strings lack it, which is a diagnostic of its own.
  subscript(word: Word) -> String { words[word] ?? texts[word.key] ?? word.key }

  /// The sentence `phrase` with its placeholders filled.
  func callAsFunction(_ phrase: Phrase, _ fillings: KeyValuePairs<String, String> = [:]) -> String {
    filled(phrase.rawValue, fillings)
  }

  /// The sentence `phrase` of a report with its placeholders filled.
  func report(_ phrase: ReportPhrase, _ fillings: KeyValuePairs<String, String> = [:]) -> String {
    filled(phrase.rawValue, fillings)
  }

  /// The sentence `phrase` of a digest with its placeholders filled.
  func digest(_ phrase: DigestPhrase, _ fillings: KeyValuePairs<String, String> = [:]) -> String {
    filled(phrase.rawValue, fillings)
  }

  /// The sentence `phrase` of a reading script with its placeholders filled.
  func script(_ phrase: ScriptPhrase, _ fillings: KeyValuePairs<String, String> = [:]) -> String {
    filled(phrase.rawValue, fillings)
  }

  /// The sentence `phrase`, each placeholder in it filled by `filling`.
  func callAsFunction(_ phrase: Phrase, filling: (String) -> String?) -> String {
    fill(sentences[phrase.rawValue], phrase.rawValue, filling)
  }

  /// The shape that templates see as `t`.
  var shape: Shape { Shape(keys.map { Shape.Name(name: $0, kind: .text, about: texts[$0] ?? "") }) }
  /// The values of that shape.
  var record: Record { Record(keys.map { .text(texts[$0] ?? "") }) }

  private func filled(_ key: String, _ fillings: KeyValuePairs<String, String>) -> String {
    let isOne = fillings.contains { $0.key == "n" && $0.value == "1" }
    let one = isOne ? sentences[key + "_one"] : nil
    return fill(one ?? sentences[key], key) { name in fillings.first { $0.key == name }?.value }
  }

  private func fill(_ sentence: Sentence?, _ key: String, _ filling: (String) -> String?) -> String {
    guard let sentence else { return key }
    var text = sentence.start
    for piece in sentence.pieces {
      text += filling(piece.name) ?? ""
      text += piece.rest
    }
    return text
  }
}

/// A text cut at its placeholders.
private struct Sentence: Sendable {
  struct Piece: Sendable {
    /// The name within the braces.
    let name: String
    /// What stands between them and the next ones.
    let rest: String
  }

  let start: String
  let pieces: [Piece]

  init(_ text: String) {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    var start = String(parts.first ?? "")
    var pieces: [Piece] = []
    for part in parts.dropFirst() {
      if let close = part.firstIndex(of: "}") {
        pieces.append(Piece(name: String(part[..<close]), rest: String(part[part.index(after: close)...])))
      } else if let last = pieces.popLast() {
        // A brace that nothing closes is text.
        pieces.append(Piece(name: last.name, rest: last.rest + "{" + part))
      } else {
        start += "{" + part
      }
    }
    (self.start, self.pieces) = (start, pieces)
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
    if let base, let pairs = pairs(of: base, &problems) {
      for pair in pairs { strings.take(pair, &problems) }
      let start = Place(base.file, 0..<0)
      let keys =
        Phrase.allCases.map(\.rawValue) + ReportPhrase.allCases.map(\.rawValue)
        + DigestPhrase.allCases.map(\.rawValue) + ScriptPhrase.allCases.map(\.rawValue) + Word.all.map(\.key)
      for key in keys where strings.texts[key] == nil {
        problems.append(Diagnostic(.string(.missing(key)), at: start))
      }
    }
    if let over, over.file != base?.file, let pairs = pairs(of: over, &problems) {
      let known = strings.keys
      for pair in pairs {
        if strings.texts[pair.key] == nil {
          let fact = StringFact.unknownKey(pair.key, nearest: nearest(to: pair.key, among: known))
          problems.append(Diagnostic(.string(fact), at: pair.keyPlace))
        } else {
          strings.take(pair, &problems)
        }
      }
    }
    for word in Word.all { strings.words[word] = strings.texts[word.key] }
    for key in strings.keys { strings.sentences[key] = strings.texts[key].map { Sentence($0) } }
    return Checked(strings, problems: problems)
  }

  private mutating func take(_ pair: Pair, _ problems: inout [Diagnostic]) {
    guard let text = pair.text(&problems) else { return }
    if texts.updateValue(text, forKey: pair.key) == nil { keys.append(pair.key) }
  }

  /// The keys and values of a file; nil where it could not be read, which has been said then.
  private static func pairs(of source: Source, _ problems: inout [Diagnostic]) -> [Pair]? {
    let read = source.bytes.withUnsafeBufferPointer { YAML.read($0, 0..<$0.count, file: source.file) }
    problems += read.problems
    guard let node = read.value else { return read.problems.isEmpty ? [] : nil }
    switch node.content {
    case .record(let pairs): return pairs
    case .absent: return []
    case .scalar, .list:
      problems.append(Diagnostic(.entry(.wrongType(expected: .record)), at: node.place))
      return nil
    }
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
    // What templates name themselves is never filled.
    let allowed =
      Phrase(rawValue: stem)?.placeholders ?? ReportPhrase(rawValue: stem)?.placeholders
      ?? DigestPhrase(rawValue: stem)?.placeholders ?? ScriptPhrase(rawValue: stem)?.placeholders ?? []
    for piece in Sentence(text).pieces where !allowed.contains(piece.name) {
      let fact = StringFact.unknownPlaceholder(piece.name, nearest: nearest(to: piece.name, among: allowed.sorted()))
      problems.append(Diagnostic(.string(fact), at: value.place))
    }
    return text
  }
}
