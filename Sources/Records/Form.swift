import Diagnostics

/// What a key takes, as far as brackets go: by this a value is mended whose writer left them out.
///
///     Form.list.bracketed("a, b")                                    // "[a, b]"
///     Form.record(["by": .text, "scope": .list]).braced("by: self, scope: name, story")
///     // "{ by: self, scope: [name, story] }"
public indirect enum Form: Sendable {
  /// A value without brackets.
  case text
  /// Values one after another.
  case list
  /// Keys of its own.
  case record([String: Form])

  /// The list that `text` most likely means: its parts between commas, in brackets.
  public static func bracketed(_ text: String) -> String {
    let parts = text.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    return "[" + parts.map(item).joined(separator: ", ") + "]"
  }

  /// The record that `text` most likely means, such as `by: self, date: 2023-03-01`; nil where it does not begin with
  /// one of the keys.
  public func braced(_ text: String) -> String? {
    guard case .record(let forms) = self else { return nil }
    var pairs: [(key: String, values: [String])] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let colon = part.firstIndex(of: ":")
      if let colon, case let key = Self.trimmed(part[..<colon]), forms[key] != nil {
        pairs.append((key, [Self.trimmed(part[part.index(after: colon)...])]))
      } else if pairs.isEmpty {
        return nil
      } else {
        pairs[pairs.count - 1].values.append(Self.trimmed(part))
      }
    }
    let written = pairs.map { key, values in
      let value = values.joined(separator: ", ")
      if value.isEmpty { return "\(key):" }
      if case .list? = forms[key], !value.hasPrefix("[") { return "\(key): \(Self.bracketed(value))" }
      return "\(key): \(Self.item(value))"
    }
    return "{ " + written.joined(separator: ", ") + " }"
  }

  /// `text` as it may stand within brackets: in quotes where it needs them.
  private static func item(_ text: String) -> String {
    if let first = text.utf8.first, first.isQuote || first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      return text
    }
    let isPlain = !text.contains(": ") && !text.contains(" #") && text.utf8.allSatisfy { !",[]{}\"".utf8.contains($0) }
    return isPlain ? text : quoted(text)
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
