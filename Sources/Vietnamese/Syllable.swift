/// A syllable as search compares it: its letters, their quality marks and its tone, each apart.
///
///     syllables of "HOÀ, hóa" and of "hòa, hoá"  // the same two, and all four have the letters "hoa"
///
/// As the tone belongs to the syllable and to no letter, old and new tone places are one without a rule, and so are
/// composed and decomposed text. Whatever is longer than seven letters is cut every seven.
///
/// The value can be compared with `<`: letters first, then quality marks, then tone.
public struct Syllable: Hashable, Comparable, Sendable {
  /// 7 × 6 bits of letters, 7 × 2 bits of quality marks, 3 bits of tone; the first letter stands highest.
  public let packed: UInt64

  /// The most letters of one syllable: as many as `nghiêng` has.
  public static let longest = 7

  /// The syllable with these bits.
  public init(packed: UInt64) { self.packed = packed }

  /// The same letters without marks: what a reader types who types no diacritics.
  public var bare: Syllable { Syllable(packed: packed & ~0x1_FFFF) }

  /// How many letters it has.
  public var count: Int {
    var count = 0
    while count < Self.longest, code(at: count) != 0 { count += 1 }
    return count
  }

  /// The letters in ASCII, without marks.
  public var letters: [UInt8] { (0..<count).map { Self.letter(of: code(at: $0)) } }

  /// The letter at `index` as a number: 1 to 10 for 0 to 9, 11 to 36 for a to z, 0 behind the end.
  public func code(at index: Int) -> Int { Int(truncatingIfNeeded: packed >> UInt64(53 - 6 * index)) & 63 }

  /// The quality mark at `index`: 0 none, 1 for đ ă ê ô ư, 2 for â ơ.
  func quality(at index: Int) -> Int { Int(truncatingIfNeeded: packed >> UInt64(15 - 2 * index)) & 3 }

  /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
  public var tone: Int { Int(packed & 7) }

  /// Quality marks and tone as one number below ``waysOfMarking``: each letter is a digit with as many values as it has
  /// forms (d, e, u two; a, o three), the tone the last with six, where there is a vowel to bear it.
  public var marking: Int { numbered().marking }

  /// How many ways there are to put marks on its letters.
  public var waysOfMarking: Int { numbered().ways }

  private func numbered() -> (marking: Int, ways: Int) {
    var (marking, ways, hasVowel) = (0, 1, false)
    for index in 0..<Self.longest {
      let code = code(at: index)
      if code == 0 { break }
      let forms = Self.forms[code]
      marking = marking * forms + min(quality(at: index), forms - 1)
      ways *= forms
      hasVowel = hasVowel || Self.vowels >> UInt64(code) & 1 == 1
    }
    return hasVowel ? (marking * 6 + min(tone, 5), ways * 6) : (marking, ways)
  }

  /// How many forms each letter has, by its code.
  private static let forms: [Int] = (0..<64).map { code in
    switch letter(of: code) {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): 3
    case UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "u"): 2
    default: 1
    }
  }

  /// A bit for the code of each of a, e, i, o, u, y.
  static let vowels: UInt64 = "aeiouy".utf8.reduce(0) { $0 | 1 << UInt64($1 - 86) }

  private static func letter(of code: Int) -> UInt8 { UInt8(code < 11 ? code + 47 : code + 86) }

  /// Orders by letters, then by quality marks, then by tone.
  public static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }
}
