/// Where a text stands in a Vietnamese list: keys compare as the texts do in a dictionary.
///
///     ["tuần chay", "tuân thủ", "Tổ 10", "Tổ 2"].sorted { CollationKey($0) < CollationKey($1) }
///     // Tổ 2, Tổ 10, tuân thủ, tuần chay
///
/// Syllable by syllable, first the letters (a ă â b c d đ e ê …), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng).
/// Numbers come first, by value: a number is a run of 0 to 9. Punctuation is ignored: it parts syllables as a space
/// does, but for the apostrophes of H’Hen, which part nothing. Other scripts come after z. Texts that are equal so far
/// stand with the lower case first, then by their bytes, so that only equal texts have equal keys.
///
/// Making a key costs O(*n*); comparing two is comparing bytes. Make it once for each text to sort.
public struct CollationKey: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  /// The key of `text`.
  public init(_ text: String) {
    self.init(ofParts: [text])
  }

  /// The key of several texts of which an earlier one decides before all later ones.
  init(ofParts parts: [String]) {
    var writer = KeyWriter()
    for part in parts { writer.add(part) }
    bytes = writer.key(withLastResort: parts)
  }

  /// Whether the text of `left` stands before that of `right`.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// Writes the bytes of a key.
///
/// A part is syllables and numbers, then `end`. A syllable is its letters, `endOfLetters` and one byte for the tone; a
/// number is `number`, how many digits it has, and the digits. As every byte that closes is lower than all that could
/// go on, the shorter comes first. After the parts: one byte a letter for its case, `end`, the texts themselves.
private struct KeyWriter {
  private static let end: UInt8 = 0
  private static let endOfLetters: UInt8 = 1
  private static let number: UInt8 = 8
  private static let firstLetter: UInt8 = 16
  private static let otherLetter: UInt8 = 64
  private static let lower: UInt8 = 1
  private static let upper: UInt8 = 2

  private var bytes: [UInt8] = []
  private var cases: [UInt8] = []
  private var isInSyllable = false
  private var tone: UInt8 = 0

  mutating func add(_ text: String) {
    withBytes(of: normalised(text)) { text in
      // Letters, tones, cases and the text again: mostly under four bytes for one.
      bytes.reserveCapacity(bytes.count + 4 * text.count + 4)
      cases.reserveCapacity(cases.count + text.count)
      var index = 0
      while index < text.count {
        let (scalar, length) = decodedScalar(in: text, at: index)
        if let letter = Alphabet.letter(scalar) {
          add(letter)
        } else if (0x30...0x39).contains(scalar) {
          endSyllable()
          index = addNumber(in: text, from: index)
          continue
        } else {
          addUnlessVietnamese(scalar)
        }
        index += length
      }
    }
    endSyllable()
    bytes.append(Self.end)
  }

  /// The finished key; the writer is used up.
  mutating func key(withLastResort texts: [String]) -> [UInt8] {
    // Lower case is the least, so trailing ones may go.
    if let last = cases.lastIndex(of: Self.upper) { bytes.append(contentsOf: cases[...last]) }
    for text in texts {
      bytes.append(Self.end)
      withBytes(of: text) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  private mutating func add(_ letter: Alphabet.Letter) {
    bytes.append(Self.firstLetter + letter.rank)
    cases.append(letter.isUpper ? Self.upper : Self.lower)
    if tone == 0 { tone = letter.tone }
    isInSyllable = true
  }

  /// Letters that Vietnamese does not write: by their base if that is one of ours (ü, ç), else after z.
  private mutating func addUnlessVietnamese(_ scalar: UInt32) {
    switch ScalarRole(scalar) {
    case .separator: endSyllable()
    case .apostrophe, .mark: return
    case .letter, .digit:
      if let base = Alphabet.letter(Compositions.shared.bareBase(of: scalar)) { return add(base) }
      let lowered = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
      bytes += [
        Self.otherLetter, UInt8(lowered >> 16), UInt8(lowered >> 8 & 0xFF), UInt8(lowered & 0xFF),
      ]
      cases.append(lowered == scalar ? Self.lower : Self.upper)
      isInSyllable = true
    }
  }

  /// Adds the number that starts at `start` and returns where it ends.
  private mutating func addNumber(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let digits = text[start...].prefix { $0 &- 0x30 < 10 }
    let significant = digits.drop { $0 == 0x30 }
    bytes.append(Self.number)
    // A number with more digits is greater; 255 says that more counting follows.
    var length = significant.count
    while length >= 255 {
      bytes.append(255)
      length -= 255
    }
    bytes.append(UInt8(length))
    bytes.append(contentsOf: significant)
    return digits.endIndex
  }

  private mutating func endSyllable() {
    guard isInSyllable else { return }
    bytes.append(Self.endOfLetters)
    bytes.append(tone + 1)
    tone = 0
    isInSyllable = false
  }
}
