/// The letters of Vietnamese in the order of dictionaries: the table that the rules of this module share.
///
/// `Vietnamese` holds the text rules of the whole program and knows of nothing else:
///
///     normalised("Ðồng")          // "Đồng": Eth is mended, marks stand in their order, NFC
///     fold("Đặng Thùy Trâm")      // "dang thuy tram": what search compares
///     slug("Người tốt, việc tốt") // "nguoi-tot-viec-tot": what addresses are made of
///     oldTonePlace("văn hoá")     // "văn hóa": the key under which both spellings meet
///     CollationKey("thi đua") < CollationKey("thí dụ")
///     PersonName("ông Sùng A Sình")?.given  // "Sình"
///     Day(iso: "2023-04-05")?.short         // "05/4/2023"
///     vietnameseNumber("1234.5")            // "1.234,5"
///
/// It promises that every function is total (any text, however long or broken, gives an answer in linear time, but for
/// the sorting of the marks that stand on one letter), and that nothing but the text decides the answer: no locale, no
/// clock, no setting. Swift's `==` takes composed and decomposed text for equal; these functions go by the bytes.
///
/// It leaves to others what to do with the answer. Shown text is never rewritten by a rule from here: only keys are.
enum Alphabet {
  /// One letter a string, its tones in the order ngang, huyền, hỏi, ngã, sắc, nặng.
  /// f, j, w and z are foreign, but have their place, as in CLDR.
  private static let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m",
    "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
  ]

  /// A letter: which of the 33, with which of the six tones, and whether it is a capital.
  struct Letter: Equatable {
    /// The place among the letters, from 0 (a) to 32 (z).
    var rank: UInt8
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    var tone: UInt8
    var isUpper: Bool

    var isVowel: Bool { Alphabet.shared.vowels[Int(rank)] }
    /// One of ă â ê ô ơ ư, the letters that draw the tone to themselves.
    var hasQuality: Bool { Alphabet.shared.qualities[Int(rank)] }
    /// The composed letter.
    var scalar: UInt32 { Alphabet.shared.scalars[(Int(rank) * 6 + Int(tone)) * 2 + (isUpper ? 1 : 0)] }

    func with(tone: UInt8) -> Letter { Letter(rank: rank, tone: tone, isUpper: isUpper) }
    /// Whether this is `letter`, given without marks and in lower case, with any tone and in any case.
    func isOnBase(_ letter: Unicode.Scalar) -> Bool { Alphabet.shared.scalars[Int(rank) * 12] == letter.value }
  }

  /// The letter that a composed scalar is, nil for all that Vietnamese does not write.
  static func letter(_ scalar: UInt32) -> Letter? {
    let packed: UInt16
    switch scalar {
    case 0x41..<0x1B1: packed = shared.low[Int(scalar) - 0x41]
    case 0x1EA0..<0x1EFA: packed = shared.high[Int(scalar) - 0x1EA0]
    default: return nil
    }
    guard packed != 0 else { return nil }
    return Letter(rank: UInt8(packed >> 4 & 63), tone: UInt8(packed >> 1 & 7), isUpper: packed & 1 == 1)
  }

  private static let shared = Tables()

  /// The rows, laid out for looking up in both directions.
  private struct Tables {
    /// By scalar: a bit that says "known", then rank, tone and case.
    var low = [UInt16](repeating: 0, count: 0x1B1 - 0x41)
    var high = [UInt16](repeating: 0, count: 0x1EFA - 0x1EA0)
    /// By rank, tone and case.
    var scalars = [UInt32](repeating: 0, count: 33 * 12)
    var vowels = [Bool](repeating: false, count: 33)
    var qualities = [Bool](repeating: false, count: 33)

    init() {
      for (rank, row) in rows.enumerated() {
        vowels[rank] = row.unicodeScalars.count == 6
        qualities[rank] = row.unicodeScalars.first.map { "ăâêôơư".unicodeScalars.contains($0) } ?? false
        for (tone, lower) in row.unicodeScalars.enumerated() {
          let upper = lower.properties.uppercaseMapping.unicodeScalars.first ?? lower
          for (isUpper, scalar) in [lower.value, upper.value].enumerated() {
            scalars[(rank * 6 + tone) * 2 + isUpper] = scalar
            let packed = 1 << 15 | UInt16(rank) << 4 | UInt16(tone) << 1 | UInt16(isUpper)
            if scalar < 0x1B1 { low[Int(scalar) - 0x41] = packed } else { high[Int(scalar) - 0x1EA0] = packed }
          }
        }
      }
    }
  }
}
