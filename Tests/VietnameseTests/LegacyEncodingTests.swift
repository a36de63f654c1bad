import Testing

@testable import Vietnamese

/// The encodings from before Unicode, letter by letter.
@Suite struct LegacyEncodingTests {
  /// The 67 small letters that ASCII lacks, as Unicode, TCVN3 and VNI have them.
  private static let letters = """
    à µ aø|ả ¶ aû|ã · aõ|á ¸ aù|ạ ¹ aï|ă ¨ aê|ằ » aè|ẳ ¼ aú|ẵ ½ aü|ắ ¾ aé|ặ Æ aë|â © aâ|ầ Ç aà|ẩ È aå|ẫ É aã|ấ Ê aá|\
    ậ Ë aä|è Ì eø|ẻ Î eû|ẽ Ï eõ|é Ð eù|ẹ Ñ eï|ê ª eâ|ề Ò eà|ể Ó eå|ễ Ô eã|ế Õ eá|ệ Ö eä|ì × ì|ỉ Ø æ|ĩ Ü ó|í Ý í|ị Þ ò|\
    ò ß oø|ỏ á oû|õ â oõ|ó ã où|ọ ä oï|ô « oâ|ồ å oà|ổ æ oå|ỗ ç oã|ố è oá|ộ é oä|ơ ¬ ô|ờ ê ôø|ở ë ôû|ỡ ì ôõ|ớ í ôù|ợ î ôï|\
    ù ï uø|ủ ñ uû|ũ ò uõ|ú ó uù|ụ ô uï|ư \u{AD} ö|ừ õ öø|ử ö öû|ữ ÷ öõ|ứ ø öù|ự ù öï|ỳ ú yø|ỷ û yû|ỹ ü yõ|ý ý yù|ỵ þ î|đ ® ñ
    """.split(separator: "|").map { $0.split(separator: " ").map(String.init) }

  @Test func everyLetterComesThrough() throws {
    #expect(Set(Self.letters.map { $0[0] }).count == 67)
    for letter in Self.letters {
      try #require(letter.count == 3, "\(letter)")
      #expect(LegacyEncoding.tcvn3.decoded(letter[1]).unicodeScalars.elementsEqual(letter[0].unicodeScalars))
      #expect(LegacyEncoding.vni.decoded(letter[2]).unicodeScalars.elementsEqual(letter[0].unicodeScalars))
      let capital = letter[0].uppercased()
      let shout = LegacyEncoding.vni.decoded(letter[2].uppercased())
      #expect(shout.unicodeScalars.elementsEqual(capital.unicodeScalars), "\(letter)")
      // A capital letter with a small mark is seen as often.
      let mixed = letter[2].prefix(1).uppercased() + letter[2].dropFirst()
      #expect(LegacyEncoding.vni.decoded(mixed) == capital)
    }
  }

  @Test func tcvn3HasSevenCapitalsAndFontsForTheOthers() {
    #expect(LegacyEncoding.tcvn3.decoded("¡¢£¤¥¦§") == "ĂÂÊÔƠƯĐ")
    #expect(LegacyEncoding.showsCapitals(font: ".VnTimeH") && !LegacyEncoding.showsCapitals(font: ".VnTime"))
    #expect(!LegacyEncoding.showsCapitals(font: "Tahoma Bach"))
  }

  @Test func fontsTellTheirEncoding() {
    #expect(LegacyEncoding(font: ".VnTime") == .tcvn3)
    #expect(LegacyEncoding(font: "VNI-Times") == .vni)
    #expect(LegacyEncoding(font: "Times New Roman") == nil)
  }

  @Test func sentencesComeThrough() {
    #expect(
      LegacyEncoding.tcvn3.decoded("G­¬ng ng­êi tèt, viÖc tèt “Khèi” 2023") == "Gương người tốt, việc tốt “Khối” 2023")
    #expect(
      LegacyEncoding.vni.decoded("Göông ngöôøi toát, vieäc toát ôû Ñoàng Vaên")
        == "Gương người tốt, việc tốt ở Đồng Văn")
    #expect(LegacyEncoding.vni.decoded("quyeát taâm") == "quyết tâm")
  }

  @Test func aMarkThatBeginsARunJoinsTheLetterBefore() {
    #expect(normalised("to" + LegacyEncoding.vni.decoded("át")) == "tốt")
  }

  @Test func codePage1258ComesThrough() {
    // Code page 1258 writes ố as ô and a combining acute accent.
    let bytes: [UInt8] = [0x74, 0xF4, 0xEC, 0x74, 0x20, 0xF0, 0x65, 0xCC, 0x70, 0x20, 0x93, 0xD5, 0x94, 0xFE]
    #expect(windows1258(bytes).unicodeScalars.elementsEqual("tốt đèp “Ơ”₫".unicodeScalars))
  }

  @Test(arguments: [
    ("Ng­êi tèt, viÖc tèt cña c¸c ban ®¶ng", LegacyEncoding.tcvn3),
    ("Ngöôøi toát, vieäc toát cuûa caùc ban ñaûng", .vni),
    ("Người tốt, việc tốt của các ban đảng", nil),
    ("Và các cụ bà đã có nhà", nil),
    ("Les élèves ont été à l’école près de la forêt", nil),
    ("Plain English words", nil), ("", nil),
  ])
  func theEncodingIsRecognisedByItsWords(text: String, encoding: LegacyEncoding?) {
    #expect(LegacyEncoding.recognised(in: text) == encoding)
  }

  @Test func unicodeInAnOldFontIsLeftAlone() {
    #expect(LegacyEncoding.tcvn3.decodedIfLegible("Người tốt") == nil)
    #expect(LegacyEncoding.tcvn3.decodedIfLegible("và cá") == nil)
    #expect(LegacyEncoding.tcvn3.decodedIfLegible("viÖc tèt") == "việc tốt")
  }

  @Test(arguments: ["nghiêng", "quyết", "giếng", "gì", "đẹp", "ở", "thuở", "khuỷu", "Đồng", "HOÀN", "già"])
  func syllablesAreKnown(word: String) { #expect(Legibility.isSyllable(word.unicodeScalars)) }

  @Test(arguments: ["tèt", "viÖc", "ñaûng", "café", "đep\u{300}p", "hoànn", "cáć", "đeṕt"])
  func whatIsNoneIsKnown(word: String) { #expect(!Legibility.isSyllable(word.unicodeScalars)) }
}
