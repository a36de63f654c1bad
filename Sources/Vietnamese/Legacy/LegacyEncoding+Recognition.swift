extension LegacyEncoding {
  /// The encoding in which `text` reads as Vietnamese; nil where it does as it stands, or in none.
  ///
  /// Words with letters beyond ASCII are read in each way, and counted where they can be syllables of Vietnamese. Four
  /// words in five have to be, and clearly more than as the text stands.
  /// - Parameter least: how many such words there must be: few where a font's name says the same, else more.
  public static func recognised(in text: String, least: Int = 4) -> LegacyEncoding? {
    let plain = Legibility(of: text)
    let readings = allCases.map { ($0, Legibility(of: $0.decoded(text))) }
    guard let best = readings.max(by: { $0.1.share < $1.1.share }), best.1.words >= least, best.1.share >= 0.8,
      best.1.share > plain.share + 0.2
    else { return nil }
    return best.0
  }

  /// `text` in Unicode, unless it reads no worse as it stands: text of Unicode is often found in an old font.
  public func decodedIfLegible(_ text: String) -> String? {
    if text.unicodeScalars.contains(where: { $0.value >= 0x100 && Alphabet.letter($0.value) != nil }) { return nil }
    // Letters that the encoding does not have, such as à of Latin-1 in TCVN3.
    if self == .tcvn3, text.unicodeScalars.contains(where: { (0xC0...0xFF).contains($0.value) && !Self.isTCVN3($0) }) {
      return nil
    }
    let decoded = decoded(text)
    return Legibility(of: decoded).share >= Legibility(of: text).share ? decoded : nil
  }

  private static func isTCVN3(_ scalar: Unicode.Scalar) -> Bool { LegacyTables.shared.tcvn3[scalar] != nil }
}

/// How much of a text can be Vietnamese: of its words with letters beyond ASCII, those that can be syllables.
struct Legibility {
  private(set) var words = 0
  private(set) var syllables = 0
  /// 0 to 1; 0 where there are no such words.
  var share: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

  init(of text: String) {
    // Punctuation of Unicode lies from U+2010 on; what Latin-1 has there are letters of the old encodings.
    let parts = text.unicodeScalars.split { scalar in
      scalar.value < 0x80
        ? !scalar.properties.isAlphabetic : scalar == "\u{A0}" || (0x2000...0x2E7F).contains(scalar.value)
    }
    for part in parts where part.contains(where: { $0.value >= 0x80 }) {
      words += 1
      if Self.isSyllable(part) { syllables += 1 }
    }
  }

  /// Whether `word` can be a syllable of Vietnamese: a beginning, a vowel with at most one tone, an end. Before the ends
  /// c, ch, p and t stands sắc or nặng.
  static func isSyllable(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var letters = String.UnicodeScalarView()
    var tones: [UInt8] = []
    for scalar in word {
      guard let letter = Alphabet.letter(scalar.value) else { return false }
      if letter.tone > 0 { tones.append(letter.tone) }
      var plain = letter.with(tone: 0)
      plain.isUpper = false
      guard let bare = Unicode.Scalar(plain.scalar), letters.count < 7 else { return false }
      letters.append(bare)
    }
    guard tones.count <= 1 else { return false }
    let syllable = String(letters)
    return beginnings.contains { beginning in
      guard syllable.hasPrefix(beginning) else { return false }
      let rhyme = syllable.dropFirst(beginning.count)
      return ends.contains { end in
        guard rhyme.hasSuffix(end), vowels.contains(rhyme.dropLast(end.count)) else { return false }
        return !["c", "ch", "p", "t"].contains(end) || tones == [4] || tones == [5]
      }
    }
  }

  private static let beginnings =
    words(
      "ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x") + [""]
  private static let ends = words("c ch m n ng nh p t") + [""]
  private static let vowels = Set(
    words(
      """
      a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oă oai oao oay oe oeo oi oo ôi ơi ua uâ uây uê ui \
      uô uôi uơ uy uya uyê uyu ưa ươ ươi ươu ưi ưu yê yêu
      """
    ).map { $0[...] })

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

/// The text of `bytes` that are no UTF-8, by the encoding in which most of its words can be Vietnamese, and its name:
/// `Windows-1258`, `TCVN3`, `VNI` or, where it is no Vietnamese, `Windows-1252`.
public func legacyText(_ bytes: [UInt8]) -> (text: String, encoding: String) {
  let western = windows1252(bytes)
  let readings = [
    (windows1258(bytes), "Windows-1258"), (LegacyEncoding.tcvn3.decoded(western), "TCVN3"),
    (LegacyEncoding.vni.decoded(western), "VNI"),
  ]
  let shares = readings.map { Legibility(of: $0.0).share }
  guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 0.5 else {
    return (western, "Windows-1252")
  }
  return readings[best]
}
