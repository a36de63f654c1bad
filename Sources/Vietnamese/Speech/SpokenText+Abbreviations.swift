extension SpokenText {
  /// Says what the abbreviation at `at` stands for, where a word begins there that is one.
  mutating func sayAbbreviation(in text: UnsafeBufferPointer<UInt8>, at: Int, after clean: Int) -> Int? {
    // Most capitals are those of Ban or Đồng: a quick look ahead spares the rest.
    let next = at + (text[at] == 0xC4 ? 2 : 1)
    guard next < text.count, text[at] != 0xC4 || text[at + 1] == 0x90,
      isCapital(at: next, in: text) || text[next] == UInt8(ascii: "p")
        || text[next] == UInt8(ascii: "h") && next + 1 < text.count && text[next + 1] == UInt8(ascii: "S"),
      !isInWord(at, of: text)
    else { return nil }
    var end = at
    var ends: [Int] = []  // where the abbreviation may end
    // Nothing longer stands for anything.
    while end < text.count, end - at <= rules.longest {
      if isWord(at: end, in: text) {
        end += 1
      } else if let sign = lengthOfJoint(at: end, in: text) {
        ends.append(end)
        end += sign
      } else {
        break
      }
    }
    ends.append(end)
    for end in ends.reversed() {
      let written = String(decoding: text[at..<end], as: UTF8.self)
      guard let meaning = rules.abbreviations[written.replacingAmpersands] else { continue }
      appendRun(clean..<at, of: text, to: &bytes)
      write(asWritten: meaning)
      let hasPoint = end < text.count && text[end] == UInt8(ascii: ".") && Abbreviations.withPoint.contains(written)
      return hasPoint ? end + 1 : end
    }
    // A word in capitals that is no abbreviation is passed over whole.
    return nil
  }

  /// Writes `meaning`, with a capital where the sentence begins.
  private mutating func write(asWritten meaning: [UInt8]) {
    guard bytes.count == start else { return write(meaning) }
    write(capitalised(meaning))
  }

  private func isWord(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    isLetter(text[index]) && text[index] != 0xE2 && text[index] != 0xC2 || 0x30...0x39 ~= text[index]
  }

  /// Whether what stands before `index` is part of the word there: a letter, a digit, or what joins numbers of documents.
  func isInWord(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0 else { return false }
    let before = text[index - 1]
    if before < 0x80 { return isLetter(before) || "0123456789-/.,".utf8.contains(before) }
    // The signs of general punctuation begin with E2 and take three bytes, the no-break space with C2 and takes two.
    return !(index > 2 && text[index - 3] == 0xE2) && !(index > 1 && text[index - 2] == 0xC2)
  }

  private func isCapital(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if 0x41...0x5A ~= text[index] { return true }
    guard index + 1 < text.count else { return false }
    return text[index] == 0xC4 && text[index + 1] == 0x90 || text[index] == 0xC6 && text[index + 1] == 0xAF
      || 0x41...0x5A ~= text[index + 1] && "-&.".utf8.contains(text[index])
  }

  /// How many bytes what joins the parts of an abbreviation takes: the hyphen of KT-XH, the point of PGS.TS, the & of
  /// GD&ĐT, which is an entity in HTML.
  private func lengthOfJoint(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var length = 1
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "."): break
    case UInt8(ascii: "&"):
      if index + 5 <= text.count, text[index..<index + 5].elementsEqual("&amp;".utf8) { length = 5 }
    default: return nil
    }
    return index + length < text.count && isCapital(at: index + length, in: text) ? length : nil
  }
}

extension String {
  fileprivate var replacingAmpersands: String {
    guard let at = utf8.firstIndex(of: UInt8(ascii: "&")), self[at...].hasPrefix("&amp;") else { return self }
    return self[..<at] + "&" + self[at...].dropFirst(5)
  }
}

/// `text` with its first letter a capital.
func capitalised(_ text: some Collection<UInt8>) -> [UInt8] {
  let bytes = Array(text)
  guard let first = bytes.first else { return bytes }
  let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  let letter = String(decoding: bytes.prefix(length), as: UTF8.self)
  return Array(letter.uppercased().utf8) + bytes.dropFirst(length)
}
