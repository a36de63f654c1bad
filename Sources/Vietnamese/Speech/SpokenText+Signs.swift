// What needs a closer look: signs, and the beginnings of numbers and abbreviations.

extension SpokenText {
  /// Looks at the byte at `at`. Where something else is said than what stands there, writes what is not yet copied from
  /// `clean` on and what is said, and returns where to read on.
  mutating func say(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int? {
    switch text[at] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC4: return sayAbbreviation(in: text, at: at, after: clean)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return stop(in: text, at: at, after: clean)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return sayNumber(in: text, at: at, after: clean)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
      appendRun(clean..<at, of: text, to: &bytes)
      writeSpace()
      return at + 1
    case 0xC2 where at + 1 < text.count && text[at + 1] == 0xA0:
      appendRun(clean..<at, of: text, to: &bytes)
      writeSpace()
      return at + 2
    case 0xE2 where isEllipsis(at, in: text): return stop(in: text, at: at, after: clean)
    case UInt8(ascii: "%"), UInt8(ascii: ">"):
      appendRun(clean..<at, of: text, to: &bytes)
      add(sign: text[at])
      return at + 1
    case UInt8(ascii: "/"): return saySlash(in: text, at: at, after: clean)
    case UInt8(ascii: ":") where at + 2 < text.count && text[at + 1] == 0x2F && text[at + 2] == 0x2F,
      UInt8(ascii: "@"):
      return sayAddress(in: text, at: at, after: clean)
    default: return nil
    }
  }

  private mutating func writeSpace() {
    if bytes.count > start, !isSpace(bytes[bytes.count - 1]) { write(" ".utf8) }
  }

  private func isEllipsis(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0xA6
  }

  // MARK: The end of a sentence

  /// Ends the sentence at a stop that a space or the end of the text follows, quotes and brackets apart; not at one after
  /// an initial (V.T.D.), nor where the text goes on in lower case.
  private mutating func stop(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int? {
    if text[at] == UInt8(ascii: "."), isInDomain(text, at: at) { return sayAddress(in: text, at: at, after: clean) }
    var end = at + (text[at] == 0xE2 ? 3 : 1)
    while end < text.count, let length = lengthOfCloser(at: end, in: text) { end += length }
    if end == text.count {
      mayHaveEnded = !isInitial(before: at, in: text)
      return nil
    }
    guard isSpace(text[end]) else { return nil }
    if text[at] == UInt8(ascii: "."), isInitial(before: at, in: text) { return nil }
    let next = end + 1
    if next < text.count, text[at] == UInt8(ascii: ".") || text[at] == 0xE2, isLowerCase(at: next, in: text) {
      return nil
    }
    appendRun(clean..<end, of: text, to: &bytes)
    finish()
    bytes.append(0x20)
    start += 1
    return next
  }

  private func lengthOfCloser(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      return 1
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
      return [0x99, 0x9D, 0xA6].contains(text[index + 2]) ? 3 : nil
    default: return nil
    }
  }

  /// Whether a single capital stands before `at`.
  private func isInitial(before at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at > 0, 0x41...0x5A ~= text[at - 1] || at > 1 && text[at - 1] == 0x90 && text[at - 2] == 0xC4 else {
      return false
    }
    let first = at - (text[at - 1] == 0x90 ? 2 : 1)
    return first == 0 || isSpace(text[first - 1]) || text[first - 1] == UInt8(ascii: ".")
  }

  func isLowerCase(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text[index] < 0x80 { return 0x61...0x7A ~= text[index] }
    return Unicode.Scalar(decodedScalar(in: text, at: index).scalar)?.properties.isLowercase ?? false
  }

  // MARK: Slashes

  /// đ/c is said đồng chí, quý I/2023 quý I năm 2023, tấn/ha tấn trên héc-ta.
  private mutating func saySlash(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int? {
    guard at > 0, at + 1 < text.count else { return nil }
    let isEndOfC = text[at + 1] | 0x20 == UInt8(ascii: "c") && !(at + 2 < text.count && isLetter(text[at + 2]))
    if isEndOfC, at - 2 >= clean, text[at - 2] == 0xC4, text[at - 1] | 1 == 0x91, at == 2 || !isLetter(text[at - 3]) {
      appendRun(clean..<at - 2, of: text, to: &bytes)
      write((text[at - 1] == 0x90 ? "Đồng chí" : "đồng chí").utf8)
      return at + 2
    }
    // quý I/2023
    if isLetter(text[at - 1]), let year = fourDigits(in: text, at: at + 1) {
      appendRun(clean..<at, of: text, to: &bytes)
      write(" năm ".utf8)
      write(digits: text[at + 1..<year])
      return year
    }
    // 120/150
    if 0x30...0x39 ~= text[at - 1], 0x30...0x39 ~= text[at + 1] {
      appendRun(clean..<at, of: text, to: &bytes)
      write(" trên ".utf8)
      return at + 1
    }
    guard isLowerLetter(before: at, in: text), isLowerCase(at: at + 1, in: text) else { return nil }
    appendRun(clean..<at, of: text, to: &bytes)
    if text[(at + 1)...].starts(with: "hoặc".utf8) {
      write(" ".utf8)
      return at + 1
    }
    write(" trên ".utf8)
    let unit = unit(in: text, at: at + 1)
    if let unit { write(unit.said.utf8) }
    return unit?.end ?? at + 1
  }

  private func isLowerLetter(before at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var first = at - 1
    while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
    return isLowerCase(at: first, in: text)
  }

  // MARK: Addresses

  /// Whether the point at `at` stands in the name of a host: before a known ending, or behind www.
  private func isInDomain(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at > 0, at + 2 < text.count, isLetter(text[at - 1]) || 0x30...0x39 ~= text[at - 1], text[at - 1] < 0x80,
      0x61...0x7A ~= text[at + 1]
    else { return false }
    if at > 2, text[at - 3..<at].elementsEqual("www".utf8) { return true }
    var end = at + 1
    while end < text.count, 0x61...0x7A ~= text[end] { end += 1 }
    if end < text.count, isLetter(text[end]) { return false }
    return ["vn", "com", "org", "net", "gov", "edu"].contains { text[at + 1..<end].elementsEqual($0.utf8) }
  }

  /// Says the phrase for addresses instead of the word around `at`.
  private mutating func sayAddress(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int {
    appendRun(clean..<at, of: text, to: &bytes)
    while bytes.count > start, !isSpace(bytes[bytes.count - 1]), bytes[bytes.count - 1] != UInt8(ascii: "(") {
      bytes.removeLast()
    }
    write(rules.address)
    var end = at
    while end < text.count, !isSpace(text[end]), text[end] != UInt8(ascii: "<") { end += 1 }
    while end > at, ".,;:!?)".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }
}

/// Whether `byte` is, or is part of, a letter; in well-formed text a sign that is not ASCII passes for one too.
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || byte >= 0x80 }
