import Diagnostics

/// Faults of whole lines: a colon too many, a key without its colon, a line that is not in line.
extension YAMLDiagnosis {
  /// A colon in a value without quotes, or in a line that libyaml takes for the continuation of the one before.
  func misplacedColon(_ failure: YAMLFailure, _ line: WrittenLine) -> Finding? {
    guard failure.problem == "mapping values are not allowed in this context", let key = line.key else { return nil }
    if failure.mark >= line.value.lowerBound {
      if let fact = recordWithoutBraces(line, key) { return (fact, line.value) }
      if byte(at: line.value.lowerBound).isQuote, source.closingQuote(in: line.value) != nil {
        return (.yaml(.textAfterQuote(corrected: quoted(source.text(line.value)))), line.value)
      }
      return (.yaml(.unquotedColon(source.text(key), corrected: quoted(source.text(line.value)))), key)
    }
    guard let before = lineBefore(line) else { return nil }
    if before.key == nil, indentation(of: before) <= indentation(of: line) {
      if let (fact, bytes) = before.missingSpace(in: source) { return (.yaml(fact), bytes) }
      return (.yaml(.missingColon), before.value)
    }
    return outOfLine(line)
  }

  /// The keys of a record behind its key, on one line and without braces.
  private func recordWithoutBraces(_ line: WrittenLine, _ key: Range<Int>) -> Fact? {
    guard line.content.lowerBound == line.range.lowerBound, let form = forms[source.text(key)],
      let record = form.braced(source.text(line.value))
    else { return nil }
    return .entry(.wrongType(expected: .record, meant: record))
  }

  /// The line such as `title:abc` that was read as a text of its own, so that what follows it fits nowhere.
  func missingSpaceBefore(_ failure: YAMLFailure) -> Finding? {
    switch failure.problem {
    case "mapping values are not allowed in this context", "did not find expected key",
      "did not find expected <document start>":
      break
    default: return nil
    }
    guard let last = trail.lastScalar, case let line = line(at: last.lowerBound),
      line.text.lowerBound == last.lowerBound,
      let (fact, bytes) = line.missingSpace(in: source)
    else { return nil }
    return (.yaml(fact), bytes)
  }

  /// A line in the place of a key that has no colon, or no space behind it.
  func lineWithoutKey(_ failure: YAMLFailure) -> Finding? {
    guard let start = failure.contextMark, failure.context == "while scanning a simple key" else { return nil }
    let line = line(at: start)
    if let (fact, bytes) = line.missingSpace(in: source) { return (.yaml(fact), bytes) }
    if byte(at: start).isQuote, source.closingQuote(in: start..<line.range.upperBound) == nil {
      return unclosedQuote(at: start)
    }
    return (.yaml(.missingColon), nonEmpty(line.value, at: start))
  }

  /// A line that is not level with those it belongs to, or a list item among keys.
  func misplacedLine(_ failure: YAMLFailure, _ line: WrittenLine) -> Finding? {
    if let key = line.key, key.isEmpty, failure.mark == key.lowerBound { return (.yaml(.emptyKey), key) }
    switch failure.problem {
    case "did not find expected key", "did not find expected '-' indicator": break
    case "did not find expected <document start>":
      // The first line is the one that stands too far in.
      guard let root = trail.root, case let first = self.line(at: root), indentation(of: first) > indentation(of: line)
      else { break }
      let corrected = set(first, in: indentation(of: line))
      return (.yaml(.wrongIndentation(corrected: corrected)), first.key ?? nonEmpty(first.content, at: root))
    default: return nil
    }
    guard failure.mark == line.content.lowerBound, failure.mark < range.upperBound else { return nil }
    if line.text.lowerBound > line.content.lowerBound || source.text(line.content) == "-" {
      if let root = trail.open.last, indentation(of: self.line(at: root)) == indentation(of: line) {
        return (.yaml(.unexpectedItem), line.content.lowerBound..<line.content.lowerBound + 1)
      }
    }
    return outOfLine(line)
  }

  /// What looks like the rest of `value`, which has no quotes and may be empty, but follows a ` #`.
  /// - Parameter text: the value, its lines joined.
  func cutByHash(_ value: Range<Int>, text: String) -> Finding? {
    var hash = value.upperBound
    while byte(at: hash).isBlank { hash += 1 }
    guard hash > value.upperBound, byte(at: hash) == UInt8(ascii: "#") else { return nil }
    let rest = WrittenLine.withoutComment(source.trimmed(hash..<line(at: hash).range.upperBound), of: source)
    guard !rest.isEmpty else { return nil }
    let end = inFlow ? endOfItem(from: hash, upTo: rest.upperBound).upperBound : rest.upperBound
    let whole = text + source.text((value.isEmpty ? hash : value.upperBound)..<end)
    return (.yaml(.cutByHash(corrected: quoted(whole))), rest)
  }

  func indentation(of line: WrittenLine) -> Int { line.content.lowerBound - line.range.lowerBound }

  /// The nearest line above `line` that holds more than a comment.
  func lineBefore(_ line: WrittenLine) -> WrittenLine? {
    var start = line.range.lowerBound
    while start > range.lowerBound {
      let before = self.line(at: start - 1)
      if !before.isEmpty(in: source) { return before }
      start = before.range.lowerBound
    }
    return nil
  }
}

/// `text` as a YAML scalar in the quotes that need the least change.
func quoted(_ text: String) -> String {
  let bytes = text.utf8
  if !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")) { return "\"\(text)\"" }
  if !bytes.contains(UInt8(ascii: "'")) { return "'\(text)'" }
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { escaped.append("\\") }
    escaped.append(scalar)
  }
  return "\"\(String(escaped))\""
}
