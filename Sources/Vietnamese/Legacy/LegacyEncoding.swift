/// A way in which Vietnamese was written before Unicode: letters in the places that other languages have in Latin-1.
///
///     LegacyEncoding.tcvn3.decoded("Ng­êi tèt, viÖc tèt")  // "Người tốt, việc tốt"
///     LegacyEncoding.vni.decoded("Ngöôøi toát")            // "Người tốt"
///     LegacyEncoding.recognised(in: "Ng­êi tèt, viÖc tèt") // .tcvn3
///
/// Text in such an encoding reaches the program as what a program that knows nothing of it makes of its bytes: each byte
/// from A0 to FF is the scalar of that number. What lies outside of it, curly quotes above all, stays as it is. Results
/// are normal (NFC). Going through is O(*n*).
public enum LegacyEncoding: Hashable, Sendable, CaseIterable {
  /// TCVN 5712:1993, character set VN3, which the fonts called `.Vn…` show ("ABC"). It has no capitals with a tone: fonts
  /// whose names end in H show small letters as capitals.
  case tcvn3
  /// VNI for Windows, which the fonts called `VNI-…` show: a letter, then the mark on it.
  case vni

  /// `text` in Unicode. A VNI mark that begins it becomes a combining mark, for the letter may stand in the text before.
  public func decoded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    switch self {
    case .tcvn3:
      for scalar in text.unicodeScalars { scalars.append(LegacyTables.shared.tcvn3[scalar] ?? scalar) }
    case .vni:
      var last: Unicode.Scalar?
      for scalar in text.unicodeScalars {
        if let marks = LegacyTables.shared.vniMarks[scalar], last.map(marks.bases.contains) ?? true {
          scalars.append(contentsOf: marks.marks)
          last = " "  // a letter has one mark
        } else {
          scalars.append(LegacyTables.shared.vniLetters[scalar] ?? scalar)
          last = scalar
        }
      }
    }
    return normalised(String(scalars))
  }

  /// The encoding of a font's text, by the font's name; nil for a font of Unicode.
  public init?(font name: String) {
    let name = name.lowercased()
    if name.hasPrefix(".vn") { self = .tcvn3 } else if name.hasPrefix("vni-") { self = .vni } else { return nil }
  }

  /// Whether the font called `name` shows small letters as capitals: `.VnTimeH`, `.VnArialH`.
  public static func showsCapitals(font name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix(".vn") && name.hasSuffix("h")
  }
}

/// The text that `bytes` are on code page 1258 (Windows, Vietnamese): five tones are combining marks there. Its two
/// bytes that mean nothing, and those that a control character stands for, become U+FFFD.
/// Source: Microsoft, "Windows code page 1258", bestfit1258.txt.
public func windows1258(_ bytes: [UInt8]) -> String { normalised(LegacyTables.decoded(bytes, LegacyTables.page1258)) }

/// The text that `bytes` are on code page 1252 (Windows, Western), which is what files in TCVN3 and VNI are taken for.
/// Source: Microsoft, "Windows code page 1252".
public func windows1252(_ bytes: [UInt8]) -> String { LegacyTables.decoded(bytes, [:]) }

/// The tables of the encodings.
struct LegacyTables: Sendable {
  static let shared = LegacyTables()

  let tcvn3: [Unicode.Scalar: Unicode.Scalar]
  let vniLetters: [Unicode.Scalar: Unicode.Scalar]
  /// What a scalar puts on the letter before, and on which letters it may stand.
  let vniMarks: [Unicode.Scalar: (marks: [Unicode.Scalar], bases: Set<Unicode.Scalar>)]

  private init() {
    tcvn3 = Self.pairs(
      // TCVN 5712:1993, table of VN3, from A1 on; a blank where it has no letter of Vietnamese.
      "ĂÂÊÔƠƯĐăâêôơưđ", from: 0xA1
    ).merging(
      Self.pairs(
        "àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ", from: 0xB5)
    ) { first, _ in first }
    vniLetters = Dictionary(
      uniqueKeysWithValues: zip("íìæóòîñôöÍÌÆÓÒÎÑÔÖ".unicodeScalars, "íìỉĩịỵđơưÍÌỈĨỊỴĐƠƯ".unicodeScalars))
    var marks: [Unicode.Scalar: (marks: [Unicode.Scalar], bases: Set<Unicode.Scalar>)] = [:]
    // The tones in the order sắc, huyền, hỏi, ngã, nặng.
    let tones: [Unicode.Scalar] = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    func add(_ written: String, _ quality: [Unicode.Scalar], on bases: String) {
      for (number, scalar) in written.unicodeScalars.enumerated() {
        // Without a tone first, where there is a quality mark.
        let tone = quality.isEmpty ? [tones[number % 5]] : number % 6 == 0 ? [] : [tones[number % 6 - 1]]
        marks[scalar] = (quality + tone, Set(bases.unicodeScalars))
      }
    }
    add("ùøûõïÙØÛÕÏ", [], on: "aeouyôöAEOUYÔÖ")
    add("êéèúüëÊÉÈÚÜË", ["\u{306}"], on: "aA")
    add("âáàåãäÂÁÀÅÃÄ", ["\u{302}"], on: "aeoAEO")
    vniMarks = marks
  }

  private static func pairs(_ letters: String, from first: UInt32) -> [Unicode.Scalar: Unicode.Scalar] {
    var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (number, letter) in letters.unicodeScalars.enumerated() where letter != " " {
      if let code = Unicode.Scalar(first + UInt32(number)) { pairs[code] = letter }
    }
    return pairs
  }

  static func decoded(_ bytes: [UInt8], _ page: [UInt8: Unicode.Scalar]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let western = (0x80...0x9F).contains(byte) ? page1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
      scalars.append(page[byte] ?? western)
    }
    return String(scalars)
  }

  /// 80 to 9F.
  private static let page1252 = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// Where code page 1258 differs from 1252.
  static let page1258: [UInt8: Unicode.Scalar] = [
    0x8A: "\u{FFFD}", 0x8E: "\u{FFFD}", 0x9A: "\u{FFFD}", 0x9E: "\u{FFFD}", 0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ",
    0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}",
    0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
  ]
}
