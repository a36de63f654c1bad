import Diagnostics

/// Turns what libyaml says of a broken text into what its writer must mend.
///
/// libyaml knows where its grammar broke, which is often a line below the mistake or at its far end. What writers
/// really do wrong is told apart here by its words, by what had been read before, and by a look at the line itself.
struct YAMLDiagnosis {
  typealias Finding = (fact: Fact, bytes: Range<Int>)

  /// How libyaml's contexts begin while it reads a list or record in brackets.
  private static let inBrackets = "while parsing a flow"

  let source: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let trail: YAMLTrail
  /// What the keys of the outermost record take.
  let forms: [String: Form]

  /// What to tell the writer of `stop`, and where.
  func diagnosis(of stop: YAMLStop) -> Finding {
    switch stop {
    case .failure(let failure): diagnosis(of: failure)
    case .tooDeep(let bytes): (.yaml(.tooDeep(limit: depthLimit)), bytes)
    case .keyNotText(let bytes): (.yaml(.keyNotText), bytes)
    case .slip(let fact, let bytes): (.yaml(fact), bytes)
    }
  }

  private func diagnosis(of failure: YAMLFailure) -> Finding {
    if let finding = unreadable(failure) { return finding }
    let line = line(at: failure.mark)
    return pressedBracket(failure) ?? openQuote(failure, line) ?? tab(failure, line) ?? reserved(failure, line)
      ?? openBracket(failure, line)
      ?? missingSpaceBefore(failure) ?? misplacedColon(failure, line) ?? lineWithoutKey(failure) ?? misplacedLine(
        failure, line)
      ?? misplacedCharacter(failure)
      ?? (.yaml(.syntax(detail: failure.problem)), line.key ?? nonEmpty(line.content, at: failure.mark))
  }

  /// Bytes that are not UTF-8, and control characters.
  private func unreadable(_ failure: YAMLFailure) -> Finding? {
    if failure.problem == "control characters are not allowed" {
      let end = min(failure.mark + (byte(at: failure.mark) < 0x80 ? 1 : 2), range.upperBound)
      let value = source.text(failure.mark..<end).unicodeScalars.first?.value ?? 0
      let digits = String(value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return (.yaml(.controlCharacter(name)), failure.mark..<end)
    }
    guard failure.problem.contains("UTF-8") || failure.problem.contains("Unicode character"), failure.context.isEmpty
    else { return nil }
    let bytes = source.firstInvalidUTF8(in: range) ?? failure.mark..<min(failure.mark + 1, range.upperBound)
    return (.publishing(.notUTF8), bytes)
  }

  /// A quote that is not closed, closed by the opening one of a later value, or closed too early; a wrong escape.
  private func openQuote(_ failure: YAMLFailure, _ line: WrittenLine) -> Finding? {
    if failure.context == "while parsing a quoted scalar" {
      return pathInQuotes(failure) ?? badEscape(failure.mark)
    }
    if let start = failure.contextMark, failure.context == "while scanning a quoted scalar" {
      return unclosedQuote(at: start)
    }
    guard let last = trail.lastScalar, !last.isEmpty, source[last.lowerBound].isQuote, last.upperBound <= failure.mark,
      line.range.contains(last.upperBound)
    else { return nil }
    let goesOnAtOnce = source.trimmed(last.upperBound..<failure.mark).isEmpty
    if line.range.contains(last.lowerBound) {
      guard goesOnAtOnce else { return nil }
      let value = last.lowerBound..<max(last.upperBound, line.value.upperBound)
      return textAfterQuote(inFlow ? endOfItem(from: last.lowerBound, upTo: line.range.upperBound) : value)
    }
    // Over several lines: where the closing quote looks like the opening one of the next value, the first was left
    // open; else the text goes on after the quote.
    let closing = last.upperBound - 1
    if line.value.lowerBound == closing || line.text.lowerBound == closing {
      return unclosedQuote(at: last.lowerBound)
    }
    guard goesOnAtOnce else { return nil }
    return (.yaml(.textAfterQuote(corrected: nil)), last.upperBound..<max(last.upperBound, line.value.upperBound))
  }

  func unclosedQuote(at start: Int) -> Finding {
    let quote = start..<start + 1
    return (.yaml(.unclosedQuote(source.text(quote), corrected: closedQuote(at: start))), quote)
  }

  /// The value that the quote at `start` opens, closed at the end of its line; a closing quote of print makes room.
  private func closedQuote(at start: Int) -> String? {
    let line = line(at: start)
    guard line.value.contains(start) else { return nil }
    let value = inFlow ? endOfItem(from: start, upTo: line.range.upperBound) : start..<line.value.upperBound
    var text = source.text(value).dropFirst()
    while let last = text.last, "”“″’‘ ".contains(last) { text.removeLast() }
    return text.isEmpty ? nil : quoted(String(text))
  }

  /// The quote that opens the value `bytes`, if it was left open: a key or an item stands on the lines that it takes.
  func quoteOverKeys(_ bytes: Range<Int>) -> YAMLStop? {
    let first = line(at: bytes.lowerBound)
    var start = source.startOfNextLine(after: first.range.upperBound)
    while start < bytes.upperBound {
      let line = line(at: start)
      let isKey = line.key.map { !$0.isEmpty && source[$0].allSatisfy(\.isWordByte) } ?? false
      let isItem = line.text.lowerBound > line.content.lowerBound
      let isComment =
        byte(at: line.content.lowerBound) == UInt8(ascii: "#") && byte(at: line.content.lowerBound + 1).isBlank
      if indentation(of: line) <= indentation(of: first), isKey || isItem || isComment {
        guard case .yaml(let fact) = unclosedQuote(at: bytes.lowerBound).fact else { return nil }
        return .slip(fact, at: bytes.lowerBound..<bytes.lowerBound + 1)
      }
      start = source.startOfNextLine(after: line.range.upperBound)
    }
    return nil
  }

  /// A path of Windows in double quotes, where its backslashes make escapes.
  private func pathInQuotes(_ failure: YAMLFailure) -> Finding? {
    guard let start = failure.contextMark, start < range.upperBound, source[start].isQuote else { return nil }
    let end = source[start..<line(at: start).range.upperBound].dropFirst().firstIndex { $0 == source[start] }
    guard let end else { return nil }
    let path = WindowsPath(source.text(start + 1..<end))
    guard let path, path.isToFile else { return nil }
    return (.markdown(path.fact), start..<end + 1)
  }

  private func badEscape(_ mark: Int) -> Finding {
    // libyaml stops at the backslash or, within digits, behind it.
    var start = mark
    while start > range.lowerBound, mark - start < 3, byte(at: start) != UInt8(ascii: "\\") { start -= 1 }
    var end = min(start + 2, range.upperBound)
    while end < range.upperBound, source[end] & 0xC0 == 0x80 { end += 1 }
    return (.yaml(.unknownEscape(source.text(start..<end))), start..<end)
  }

  private func textAfterQuote(_ value: Range<Int>) -> Finding {
    (.yaml(.textAfterQuote(corrected: quoted(source.text(value)))), value)
  }

  /// A tab where only spaces may stand.
  private func tab(_ failure: YAMLFailure, _ line: WrittenLine) -> Finding? {
    let indentation = line.range.lowerBound..<line.content.lowerBound
    guard !inFlow else { return nil }
    if let tab = indentation.first(where: { source[$0] == UInt8(ascii: "\t") }) {
      return (.yaml(.tabIndentation), tab..<tab + 1)
    }
    guard byte(at: failure.mark) == UInt8(ascii: "\t") else { return nil }
    return (.yaml(.tabIndentation), failure.mark..<failure.mark + 1)
  }

  /// A value that begins with a character YAML keeps for itself.
  private func reserved(_ failure: YAMLFailure, _ line: WrittenLine) -> Finding? {
    switch failure.context {
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag", "while parsing a tag",
      "while scanning a directive", "while scanning a block scalar", "while scanning a %TAG directive",
      "while scanning a %YAML directive":
      return failure.contextMark.map { reservedStart(at: $0) }
    default: break
    }
    switch failure.problem {
    case "found character that cannot start any token": return reservedStart(at: failure.mark)
    case "found undefined tag handle": return reservedStart(at: failure.contextMark ?? failure.mark)
    case "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context":
      return reservedStart(at: failure.mark)
    default: break
    }
    // Text goes on behind a bracket that was closed, or a bracket closes that was never opened.
    let start = line.value.lowerBound
    guard failure.mark >= start, !line.value.isEmpty, !inFlow || trail.open.last == start else { return nil }
    switch source[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let isClosed = closes(start, before: line.range.upperBound) && !failure.context.hasPrefix(Self.inBrackets)
      return isClosed && failure.mark > start ? reservedStart(at: start) : nil
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","): return reservedStart(at: start)
    default: return nil
    }
  }

  /// The value or key that begins at `start` with a reserved character.
  ///
  /// - Parameter isYAML: whether what stands there is an alias, an anchor or a tag as YAML has them. A single word of
  ///   that kind may well be meant, and quotes would not mend it.
  func reservedStart(at start: Int, isYAML: Bool = false) -> Finding {
    let line = line(at: start)
    var bytes = start..<max(start, line.value.upperBound)
    if let key = line.key, key.lowerBound == start { bytes = key }
    if inFlow { bytes = endOfItem(from: start, upTo: line.range.upperBound) }
    bytes = nonEmpty(bytes, at: start)
    let text = source.text(bytes)
    let needsBlank = byte(at: start) == UInt8(ascii: "-") || byte(at: start) == UInt8(ascii: "?")
    let first = String(text.unicodeScalars.prefix(1)) + (needsBlank ? " " : "")
    let isMeant = isYAML && !text.utf8.contains(UInt8(ascii: " "))
    return (.yaml(.reservedStart(first, corrected: isMeant ? nil : quoted(text))), bytes)
  }

  /// A bracket that is not closed.
  private func openBracket(_ failure: YAMLFailure, _ line: WrittenLine) -> Finding? {
    var bracket = failure.context.hasPrefix(Self.inBrackets) ? failure.contextMark : nil
    if bracket == nil { bracket = trail.open.first(where: isBracket) }
    guard let bracket, isBracket(bracket) else { return nil }
    let bytes = bracket..<bracket + 1
    return (.yaml(.unclosedBracket(source.text(bytes))), bytes)
  }

  /// Whether the innermost list or record open is one in brackets.
  var inFlow: Bool { trail.open.last.map(isBracket) ?? false }

  func isBracket(_ offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: "[") || byte(at: offset) == UInt8(ascii: "{")
  }

  /// The byte at `offset`, 0 at the end.
  func byte(at offset: Int) -> UInt8 { offset < range.upperBound ? source[offset] : 0 }

  /// Whether the bracket at `start` is closed before `end`, by count alone.
  private func closes(_ start: Int, before end: Int) -> Bool {
    var depth = 0
    for byte in source[start..<end] {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return true }
    }
    return false
  }

  /// A comma, colon or bracket where none may stand, such as the second comma of `[a, , b]`.
  private func misplacedCharacter(_ failure: YAMLFailure) -> Finding? {
    let problems = ["did not find expected node content", "found unexpected ':'"]
    guard problems.contains(failure.problem), ",:?[]{}-".utf8.contains(byte(at: failure.mark)) else { return nil }
    let bytes = failure.mark..<failure.mark + 1
    return (.yaml(.misplacedCharacter(source.text(bytes))), bytes)
  }

  /// The item of a bracketed list that begins at `start`.
  func endOfItem(from start: Int, upTo end: Int) -> Range<Int> {
    let stop = source[start..<end].firstIndex { ",]}".utf8.contains($0) } ?? end
    return source.trimmed(start..<stop)
  }

  func line(at offset: Int) -> WrittenLine { WrittenLine(at: offset, in: source, within: range) }

  /// `bytes`, or the one byte at `mark` where they are none.
  func nonEmpty(_ bytes: Range<Int>, at mark: Int) -> Range<Int> {
    bytes.isEmpty ? mark..<min(mark + 1, range.upperBound) : bytes
  }
}
