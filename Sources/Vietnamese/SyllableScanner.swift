/// Reads syllables out of UTF-8 that comes piece by piece.
///
///     var scanner = SyllableScanner()
///     scanner.scan(bytes) { found.append($0) }
///     scanner.end { found.append($0) }
///
/// A syllable is a run of letters and digits with their marks. Apostrophes and invisible characters neither end one nor
/// belong to it (H’Hen is `hhen`); letters that fold to none of a to z end it, as all signs do.
/// - Complexity: O(*n*) in the bytes.
public struct SyllableScanner: Sendable {
  /// What is read of the syllable at hand; ``count`` letters.
  private var packed: UInt64 = 0
  private var count = 0
  private var hasVowel = false

  /// At the start of a text.
  public init() {}

  /// Reads on in `text`, which ends where a scalar ends, and hands each syllable that ends in it to `body`.
  @inline(__always)
  public mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Syllable) -> Void) {
    SyllableTables.ascii.withUnsafeBufferPointer { ascii in
      var index = 0
      while index < text.count {
        let byte = text[index]
        var entry = UInt16(ascii[Int(byte)])
        index += 1
        if byte >= 0x80 {
          (entry, index) = SyllableTables.entry(in: text, at: index - 1)
        }
        if entry & SyllableTables.isLetter != 0 {
          add(entry, body)
        } else if entry == SyllableTables.end {
          end(body)
        } else if entry != 0, count > 0 {
          mark(entry)
        }
      }
    }
  }

  /// Ends the syllable at hand.
  @inline(__always)
  public mutating func end(_ body: (Syllable) -> Void) {
    if count == 0 { return }
    body(Syllable(packed: hasVowel ? packed : packed & ~7))
    (packed, count, hasVowel) = (0, 0, false)
  }

  /// Adds a letter with the marks that stand in its scalar.
  @inline(__always)
  private mutating func add(_ entry: UInt16, _ body: (Syllable) -> Void) {
    if count == Syllable.longest { end(body) }
    let code = UInt64(entry & 63)
    packed |= code << UInt64(53 - 6 * count) | UInt64(entry >> 6 & 3) << UInt64(15 - 2 * count)
    if entry >> 8 & 7 != 0 { packed = packed & ~7 | UInt64(entry >> 8 & 7) }
    hasVowel = hasVowel || Syllable.vowels >> code & 1 == 1
    count += 1
  }

  /// Puts a combining mark on the last letter.
  private mutating func mark(_ entry: UInt16) {
    let tone = UInt64(entry >> 8 & 7)
    if tone != 0 { packed = packed & ~7 | tone }
    let shape = Int(entry >> 6 & 3)
    if shape == 0 { return }
    let at = UInt64(15 - 2 * (count - 1))
    let quality = SyllableTables.quality(
      of: UInt8(truncatingIfNeeded: packed >> UInt64(53 - 6 * (count - 1)) & 63), with: shape)
    if quality != 0 { packed = packed & ~(3 << at) | quality << at }
  }
}

/// What scalars mean to the scanner. An entry holds: 6 bits letter, 2 bits quality (of a mark: which), 3 bits tone, one
/// bit that says letter. 0 is passed over; ``end`` ends a syllable.
enum SyllableTables {
  static let isLetter: UInt16 = 1 << 11
  static let end: UInt16 = 1 << 12
  private static let isMark: UInt16 = 1 << 13
  /// The three marks of quality: breve, circumflex, horn.
  private static let shapes: [UInt32: Int] = [0x306: 1, 0x302: 2, 0x31B: 3]
  private static let tones: [UInt32: UInt16] = [0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5]

  /// By ASCII byte; those of other bytes are never asked for.
  static let ascii: [UInt16] = (0..<256).map { byte in
    byte < 0x80 ? made(of: UInt32(byte)) : end
  }
  private static let latin: [UInt16] = (0x80..<0x250).map { made(of: $0) }
  private static let latinExtended: [UInt16] = (0x1E00..<0x1F00).map { made(of: $0) }
  private static let marks: [UInt16] = (0x300..<0x370).map { made(of: $0) }

  /// The entry of the scalar at `index`, which is not ASCII, and where the next one stands.
  @inline(__always)
  static func entry(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt16, Int) {
    let lead = text[index]
    if index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 {
      let low = Int(text[index + 1] & 0x3F)
      switch lead {
      case 0xC2...0xC8: return (latin[Int(lead & 0x1F) << 6 + low - 0x80], index + 2)
      case 0xC9 where low < 0x10: return (latin[0x240 + low - 0x80], index + 2)
      case 0xCC: return (marks[low], index + 2)
      case 0xCD where low < 0x30: return (marks[0x40 + low], index + 2)
      case 0xE1 where 0x38...0x3B ~= low && index + 2 < text.count && text[index + 2] & 0xC0 == 0x80:
        return (latinExtended[(low & 3) << 6 + Int(text[index + 2] & 0x3F)], index + 3)
      default: break
      }
    }
    let (scalar, length) = decodedScalar(in: text, at: index)
    return (made(of: scalar), index + length)
  }

  /// The quality that the mark `shape` gives to the letter of `code`, 0 where it gives none.
  static func quality(of code: UInt8, with shape: Int) -> UInt64 {
    switch (code + 86, shape) {
    case (UInt8(ascii: "a"), 1), (UInt8(ascii: "e"), 2), (UInt8(ascii: "o"), 2), (UInt8(ascii: "u"), 3): 1
    case (UInt8(ascii: "a"), 2), (UInt8(ascii: "o"), 3): 2
    default: 0
    }
  }

  private static func made(of scalar: UInt32) -> UInt16 {
    switch ScalarRole(scalar) {
    case .apostrophe: return 0
    case _ where (0x300..<0x370).contains(scalar):
      return isMark | UInt16(shapes[scalar] ?? 0) << 6 | (tones[scalar] ?? 0) << 8
    default: break
    }
    let mended = Normalising.replacement(for: scalar) ?? scalar
    if mended == 0 { return 0 }
    var folded: [UInt32] = []
    Folding.fold(mended) { folded.append($0) }
    guard folded.count == 1, let code = code(of: folded[0]) else { return end }
    var entry = isLetter | UInt16(code)
    let lower = Unicode.Scalar(mended)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? mended
    if lower == 0x111 { entry |= 1 << 6 }
    var base = lower
    while let parts = Compositions.shared.parts(of: base) {
      if let shape = shapes[parts.mark] { entry |= UInt16(quality(of: code, with: shape)) << 6 }
      entry |= (tones[parts.mark] ?? 0) << 8
      base = parts.base
    }
    return entry
  }

  private static func code(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(scalar - 47)
    case 0x61...0x7A: UInt8(scalar - 86)
    default: nil
    }
  }
}
