/// For each byte of a text the sum of: 1, it needs a closer look; 2, it belongs to a syllable; 4, it parts syllables.
/// Continuation bytes, lead bytes of combining marks (CC, CD) and apostrophes do neither; the lead bytes C2, E2 and F0
/// (signs, dashes, quotes, pictures) part.
private let textClasses: StaticString = """
  44444444444444444444444444444444\
  44544450445444442222222222445454\
  42222222222222222222222222254544\
  02222222222222222222222222244444\
  00000000000000000000000000000000\
  00000000000000000000000000000000\
  00422222222200222222222222222222\
  22522222222222224222200000000000
  """

extension BodyWriter {
  /// Emphasis that libcmark left as stars.
  struct LeftStars {
    /// How many stars.
    let count: Int
    /// Whether they look like an opening that a neighbouring quote spoilt.
    let isSpoilt: Bool
    /// The text node and the place in it.
    let text: UnsafePointer<UInt8>?
    let start: Int
  }

  /// Writes the text of a node, counts its words and looks for footnote references and for markup left as text.
  mutating func writeText(_ text: UnsafeBufferPointer<UInt8>) {
    guard form != .plain else { return html.writeEscaped(text) }
    unread = 0
    var clean = 0  // the start of the run not yet copied
    var i = 0
    var counted: UInt8 = isCounted ? 1 : 0
    var words = 0
    while i < text.count {
      let byteClass = textClasses.utf8Start[Int(text[i])]
      let syllable = byteClass >> 1 & 1
      let before = counted
      words += Int(syllable & ~counted)
      counted = (counted | syllable) & ~(byteClass >> 2)
      i += 1
      guard byteClass & 1 != 0 else { continue }
      if isApostrophe(at: i - 1, in: text) { counted = before }
      guard let end = writeSpecial(in: text, at: i - 1, after: clean) else { continue }
      clean = end
      i = end
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
    self.words += words
    isCounted = counted == 1
    if form == .body { syllables.add(UnsafeBufferPointer(rebasing: text[unread...])) }
  }

  /// Looks at the byte at `at`; where it is not written as it is, writes what is not yet copied from `clean` on and what
  /// stands for it, and returns where to read on.
  private mutating func writeSpecial(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int? {
    switch text[at] {
    case UInt8(ascii: "*"):
      if form == .body, at == 0 || text[at - 1] != UInt8(ascii: "*") { noteStars(in: text, at: at) }
      return nil
    case UInt8(ascii: "]"):
      if form == .body { noteLink(in: text, at: at) }
      return nil
    case UInt8(ascii: "["):
      guard let reference = reference(in: text, at: at) else { return nil }
      html.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<at]))
      writeReference(to: reference.footnote)
      if form == .body { syllables.add(UnsafeBufferPointer(rebasing: text[unread..<at])) }
      unread = reference.end
      return reference.end
    case 0xE2: return nil
    default:
      guard form == .body else { return nil }
      html.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<at]))
      html.writeEscaped(UnsafeBufferPointer(rebasing: text[at...at]))
      return at + 1
    }
  }

  mutating func writeBreak(_ tag: StaticString, inText: StaticString) {
    isCounted = false
    syllables.endSyllable()
    html.write(form == .text ? inText : tag)
  }

  mutating func writeCode(_ node: Node) {
    let code = node.literal
    guard form != .text else { return html.append(contentsOf: code) }
    html.write("<code>")
    html.writeEscaped(code)
    html.write("</code>")
    guard form == .body else { return }
    countWords(in: code)
    // What looks like a link in code must not be taken for the place of one that follows.
    if code.containsQuickly(UInt8(ascii: "(")) { source.pass(code) }
  }

  /// Adds the syllables of `text`, which goes on from what stands before it.
  mutating func countWords(in text: UnsafeBufferPointer<UInt8>) {
    syllables.add(text)
    for i in text.indices where !isApostrophe(at: i, in: text) {
      let byteClass = textClasses.utf8Start[Int(text[i])]
      if byteClass & 2 != 0, !isCounted { words += 1 }
      isCounted = (isCounted || byteClass & 2 != 0) && byteClass & 4 == 0
    }
  }

  /// Whether ‘ or ’ (H’Hen is one syllable) or one of the invisible U+200B to U+200D begins at `at`.
  private func isApostrophe(at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80 else { return false }
    return text[at + 2] | 1 == 0x99 || 0x8B...0x8D ~= text[at + 2]
  }

  // MARK: What was meant as markup

  /// Warns of emphasis that CommonMark does not take for such, because a quote stands inside the stars and a letter
  /// right outside (`**"Dân vận khéo"**là`): flanking rules, CommonMark 0.30, section 6.2.
  private mutating func noteStars(in text: UnsafeBufferPointer<UInt8>, at start: Int) {
    var end = start
    while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
    guard let before = neighbour(before: start, in: text), let after = neighbour(at: end, in: text) else {
      leftStars = nil
      return
    }
    let here = LeftStars(
      count: end - start, isSpoilt: before == .word && after == .punctuation, text: text.baseAddress, start: start)
    let isSpoiltEnd = before == .punctuation && after == .word
    guard let opening = leftStars, opening.count == here.count, before != .space, opening.isSpoilt || isSpoiltEnd else {
      leftStars = after == .space ? nil : here
      return
    }
    leftStars = nil
    let from = opening.text == text.baseAddress ? opening.start : max(0, start - 1)
    // Not found: the stars are escaped, so they are meant to be seen.
    let written = source.find(text[from..<end]) ?? source.find(text[max(0, start - 1)..<end])
    if let written {
      report(.leftStars(String(decoding: text[from..<end], as: UTF8.self)), at: place(written))
    }
  }

  /// Reports a link or picture that is none because its address has spaces and no `<…>`, or its title smart quotes.
  private mutating func noteLink(in text: UnsafeBufferPointer<UInt8>, at bracket: Int) {
    guard bracket + 1 < text.count, text[bracket + 1] == UInt8(ascii: "("),
      let end = closingParenthesis(in: text[bracket + 2..<min(text.count, bracket + 300)])
    else { return }
    let inside = text[bracket + 2..<end]
    guard inside.contains(UInt8(ascii: " ")) else { return }
    let meant = String(decoding: trimmed(inside), as: UTF8.self)
    let link = MeantLink(meant)
    let corrected = link.corrected
    // Where nothing is to be mended, something else keeps it from being a link, such as a link around it.
    guard corrected != meant, let written = source.find(text[bracket...end]), !source.isEscaped(written.lowerBound)
    else { return }
    let place = place(written.lowerBound + 2..<written.upperBound - 1)
    if link.isOfWritersComputer {
      report(.windowsPath(link.destination, corrected: nil), at: place)
    } else if link.hasSmartQuotes {
      report(.smartQuotesInLink(corrected: corrected), at: place)
    } else {
      // Without spaces in the address, quotes within those of the title are what spoils it.
      let address = link.destination.utf8.contains(UInt8(ascii: " ")) ? link.destination : meant
      report(.spacesInAddress(address, corrected: corrected), at: place)
    }
  }

  /// The parenthesis that closes the one before `text`, or the first where they do not match.
  private func closingParenthesis(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var depth = 0
    for at in text.indices {
      if text[at] == UInt8(ascii: "(") { depth += 1 }
      guard text[at] == UInt8(ascii: ")") else { continue }
      if depth == 0 { return at }
      depth -= 1
    }
    return text.firstIndex(of: UInt8(ascii: ")"))
  }

  private enum Neighbour { case space, punctuation, word }

  private func neighbour(before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Neighbour? {
    guard index > 0 else { return .space }
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return neighbour(text[start..<index])
  }

  private func neighbour(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Neighbour? {
    guard index < text.count else { return .space }
    return neighbour(text[index..<min(text.count, index + 4)])
  }

  private func neighbour(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Neighbour? {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return nil }
    if scalar.properties.isWhitespace { return .space }
    if scalar.isASCII { return UInt8(scalar.value).isPunctuation ? .punctuation : .word }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
      .connectorPunctuation, .otherPunctuation:
      return .punctuation
    default: return .word
    }
  }
}
