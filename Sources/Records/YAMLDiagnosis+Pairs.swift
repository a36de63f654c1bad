import Diagnostics

/// A pair such as `by:self`, which the grammar takes for a key.
struct PressedPair {
  let key: Range<Int>
  let value: Range<Int>
}

/// Colons without a blank behind them, where the text can be read and says something else.
extension YAMLDiagnosis {
  /// The key and the value at `bytes`, a key without a value within braces; nil where it is no such pair.
  func pressedPair(at bytes: Range<Int>) -> PressedPair? {
    guard inFlow, let colon = bytes.first(where: { source[$0] == UInt8(ascii: ":") }), isWord(bytes.lowerBound..<colon),
      colon + 1 < bytes.upperBound, source[colon + 1] != UInt8(ascii: "/"), !source[colon + 1].isBlank
    else { return nil }
    return PressedPair(key: bytes.lowerBound..<colon, value: colon + 1..<bytes.upperBound)
  }

  /// The fault of a line such as `consent:{ by: self }`, of which all before the second colon was taken for a key.
  func bracketBehindColon(in bytes: Range<Int>) -> YAMLStop? {
    guard !inFlow, let colon = bytes.first(where: { source[$0] == UInt8(ascii: ":") }),
      isWord(bytes.lowerBound..<colon), colon + 1 < bytes.upperBound, isBracket(colon + 1)
    else { return nil }
    let key = source.text(bytes.lowerBound..<colon)
    let line = bytes.lowerBound..<max(bytes.upperBound, line(at: bytes.lowerBound).content.upperBound)
    let corrected = key + ": " + source.withBlanksBehindColons(colon + 1..<line.upperBound)
    return .slip(.missingSpaceAfterColon(key, corrected: corrected), at: line)
  }

  /// The fault of a record such as `{ scope:[name] }`, whose bracket follows a colon without a blank.
  func pressedBracket(_ failure: YAMLFailure) -> Finding? {
    guard failure.problem == "found unexpected ':'", inFlow, let start = trail.open.last,
      byte(at: failure.mark) == UInt8(ascii: ":"), let context = failure.contextMark, context < failure.mark,
      isWord(context..<failure.mark)
    else { return nil }
    let record = start..<line(at: start).value.upperBound
    guard record.contains(failure.mark), isBracket(failure.mark + 1) else { return nil }
    let corrected = source.withBlanksBehindColons(record)
    return (.yaml(.missingSpaceAfterColon(source.text(context..<failure.mark), corrected: corrected)), record)
  }

  /// Whether `bytes` are the word that a key is: a letter of ASCII, then letters, digits and hyphens.
  private func isWord(_ bytes: Range<Int>) -> Bool {
    guard let first = bytes.first, source[first].isWordByte, !(0x30...0x39).contains(source[first]) else {
      return false
    }
    return source[bytes].allSatisfy(\.isWordByte)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text of `bytes`, a record in braces, with a blank behind each colon of a key that lacks it.
  func withBlanksBehindColons(_ bytes: Range<Int>) -> String {
    var corrected: [UInt8] = []
    var word = bytes.lowerBound
    var at = bytes.lowerBound
    while at < bytes.upperBound {
      if self[at].isQuote, word == at, let end = closingQuote(in: at..<bytes.upperBound) {
        corrected += self[at...end]
        at = end + 1
        continue
      }
      corrected.append(self[at])
      if self[at] == UInt8(ascii: ":"), at > word, at + 1 < bytes.upperBound, !self[at + 1].isBlank,
        self[at + 1] != UInt8(ascii: "/"), !self[word..<at].allSatisfy({ (0x30...0x39).contains($0) })
      {
        corrected.append(UInt8(ascii: " "))
      }
      if !self[at].isWordByte { word = at + 1 }
      at += 1
    }
    return String(decoding: corrected, as: UTF8.self)
  }
}
