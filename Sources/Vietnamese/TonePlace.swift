/// `text` with every tone where the old spelling puts it: hòa, khỏe, thủy instead of hoà, khoẻ, thuỷ.
///
///     oldTonePlace("Thi đua văn hoá")  // "Thi đua văn hóa"
///     oldTonePlace("HOÀ, qúy, gìa")    // "HÒA, quý, già"
///
/// The key under which search and comparing find both spellings; what is shown is never rewritten. Words that are no
/// Vietnamese syllables stay, and so do case, punctuation and everything between words. The answer is normalised.
/// - Complexity: O(*n*) in the bytes.
public func oldTonePlace(_ text: String) -> String {
  let text = normalised(text)
  return withBytes(of: text) { bytes in
    var result: [UInt8] = []
    var clean = 0
    forEachWord(of: bytes) { word in
      guard let letters = movingTone(of: word.letters) else { return }
      appendRun(clean..<word.range.lowerBound, of: bytes, to: &result)
      for letter in letters { appendScalar(letter.scalar, to: &result) }
      clean = word.range.upperBound
    }
    if clean == 0 { return text }
    appendRun(clean..<bytes.count, of: bytes, to: &result)
    return String(decoding: result, as: UTF8.self)
  }
}

/// `name` as names are compared: small letters, tones in their old place, one blank between words.
///
///     comparedName("HOÀ  Bình")  // "hòa bình"
///
/// Two spellings of one name are equal; names that differ by a mark, such as Lan and Lân, are those of two people.
/// - Complexity: O(*n*) in the bytes.
public func comparedName(_ name: String) -> String {
  if name.isEmpty { return "" }
  let small = inSmallLetters(oldTonePlace(name))
  return hasSingleBlanks(small) ? small : small.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Normalised text in small letters; what holds none but ours and ASCII needs no table of Unicode.
private func inSmallLetters(_ text: String) -> String {
  let small: String? = withBytes(of: text) { bytes in
    var small: [UInt8] = []
    small.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodedScalar(in: bytes, at: index)
      if var letter = Alphabet.letter(scalar) {
        letter.isUpper = false
        appendScalar(letter.scalar, to: &small)
      } else if scalar < 0x80 {
        // F, J, W and Z are no letters of the alphabet.
        small.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[index] ? bytes[index] | 0x20 : bytes[index])
      } else {
        return nil
      }
      index += length
    }
    return String(decoding: small, as: UTF8.self)
  }
  return small ?? text.lowercased()
}

/// Whether one blank stands between words, as in nearly all names, and no other space may be there: told by bytes, for
/// going through characters costs more than all the rest.
private func hasSingleBlanks(_ text: String) -> Bool {
  var previous = UInt8(ascii: " ")
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: " ") where previous == UInt8(ascii: " "): return false
    // Controls, and what other spaces begin with: U+0085, U+00A0, U+1680, U+2000 and above, U+3000.
    case 0x09...0x0D, 0xC2, 0xE2, 0xE3: return false
    case 0x9A where previous == 0xE1: return false
    default: break
    }
    previous = byte
  }
  return previous != UInt8(ascii: " ")
}

/// A run of letters of the Vietnamese alphabet, and where it stands.
private struct Word {
  var letters: [Alphabet.Letter] = []
  var range = 0..<0
  /// False if a foreign letter or a loose mark is among them.
  var isVietnamese = true
}

/// Calls `body` with each word that has Vietnamese letters only.
private func forEachWord(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
  var word = Word()
  var start = 0
  var index = 0
  func endWord() {
    word.range = start..<index
    if word.isVietnamese, !word.letters.isEmpty { body(word) }
    word.letters.removeAll(keepingCapacity: true)
    word.isVietnamese = true
  }
  while index < bytes.count {
    let (scalar, length) = decodedScalar(in: bytes, at: index)
    if let letter = Alphabet.letter(scalar) {
      word.letters.append(letter)
    } else {
      switch ScalarRole(scalar) {
      case .letter, .mark: word.isVietnamese = false
      case .digit, .apostrophe, .separator:
        endWord()
        start = index + length
      }
    }
    index += length
  }
  endWord()
}

/// The syllable with its tone in the old place; nil where it is there already, or where this is no syllable.
private func movingTone(of letters: [Alphabet.Letter]) -> [Alphabet.Letter]? {
  guard let old = letters.firstIndex(where: { $0.tone != 0 }),
    !letters[(old + 1)...].contains(where: { $0.tone != 0 }),
    let new = oldTonePlace(in: letters), new != old
  else { return nil }
  var moved = letters
  moved[new].tone = letters[old].tone
  moved[old].tone = 0
  return moved
}

/// Which letter of a syllable carries the tone, nil where the letters are no syllable.
private func oldTonePlace(in letters: [Alphabet.Letter]) -> Int? {
  var start = letters.firstIndex(where: \.isVowel) ?? letters.count
  // The u of qu and the i of gi belong to the consonant, if a vowel follows.
  if start == 1, letters.count > 2, letters[2].isVowel,
    letters[0].isOnBase("q") && letters[1].isOnBase("u") || letters[0].isOnBase("g") && letters[1].isOnBase("i")
  {
    start = 2
  }
  let end = letters[start...].firstIndex { !$0.isVowel } ?? letters.count
  guard start < end, !letters[end...].contains(where: \.isVowel) else { return nil }
  if let quality = letters[start..<end].lastIndex(where: \.hasQuality) { return quality }
  switch end - start {
  case 1: return start
  case _ where end < letters.count: return end - 1
  case 2: return start
  case 3: return start + 1
  default: return nil
  }
}
