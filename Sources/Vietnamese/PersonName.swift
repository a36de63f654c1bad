/// A person's name, taken apart: in Vietnam people are called, and listed, by the given name, which comes last.
///
///     PersonName("ông Sùng A Sình")  // given Sình, family Sùng, middle A
///     PersonName("H'Hen Niê")        // given H'Hen, family Niê: an Ê Đê woman
///     PersonName("Y Moan Ênuôl")     // given Moan, family Ênuôl, middle Y: an Ê Đê man
///
/// Forms of address and ranks before the name are taken off (đồng chí, đ/c, ông, bà, anh, chị, Thiếu tá, TS. …), but
/// never the last word. Whoever is listed otherwise has a key of his own in the content (`sortAs`).
public struct PersonName: Hashable, Sendable {
  /// The name one is called by (Dính).
  public let given: String
  /// The name of the family or clan (Vàng); nil if the name is one word.
  public let family: String?
  /// All between, such as Thị, Văn, Mí, A; for Ê Đê men also the Y before the name. Nil if there is none.
  public let middle: String?
  /// The initials of all words, in the order written, for a person whose name may not be shown: "V.T.D.".
  ///
  /// An initial keeps what makes it a letter of its own (Đ, Ê, Ô), but not the tone.
  public let initials: String

  /// Takes `text` apart; nil if there is no letter in it. The parts are normalised.
  public init?(_ text: String) {
    var words = normalised(text).unicodeScalars.split(whereSeparator: isSpace).map { Substring($0) }[...]
    while let title = Self.lengthOfTitle(before: words) { words = words.dropFirst(title) }
    var initials = String.UnicodeScalarView()
    for initial in words.compactMap(Self.initial) { initials.append(contentsOf: [initial, "."]) }
    guard !initials.isEmpty, let first = words.first, let last = words.last else { return nil }
    self.initials = String(initials)

    var middle = Array(words.dropFirst().dropLast())
    if words.count == 1 {
      (given, family) = (String(first), nil)
    } else if first == "Y" {
      (given, family) = middle.isEmpty ? (String(last), nil) : (String(middle.removeFirst()), String(last))
      middle.insert(first, at: 0)
    } else if Self.isEdeWoman(first) {
      (given, family) = (String(first), String(last))
    } else {
      (given, family) = (String(last), String(first))
    }
    self.middle = middle.isEmpty ? nil : middle.joined(separator: " ")
  }

  /// What stands before the given name in a list: the names of family and between (Vàng Mí); empty if there are none.
  public var beforeGiven: String { [family, middle].compactMap(\.self).joined(separator: " ") }

  /// The name without forms of address, its parts in the order in which lists have them: Vàng Mí Dính, Niê H'Hen.
  public var inLists: String { family == nil && middle == nil ? given : beforeGiven + " " + given }

  /// Where the person stands in a list: by given name, then family name, then middle name.
  public var sortKey: CollationKey { CollationKey(ofParts: [given, family ?? "", middle ?? ""]) }

  /// `H'…`, with any apostrophe.
  private static func isEdeWoman(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.first == "H" && scalars.dropFirst().first.map { ScalarRole($0.value) } == .apostrophe
  }

  /// The first letter of a word, as a capital without its tone; nil if it has none.
  private static func initial(of word: Substring) -> Unicode.Scalar? {
    guard let first = word.unicodeScalars.first(where: { ScalarRole($0.value) == .letter }) else { return nil }
    guard var letter = Alphabet.letter(first.value) else {
      return first.properties.uppercaseMapping.unicodeScalars.first
    }
    letter.tone = 0
    letter.isUpper = true
    return Unicode.Scalar(letter.scalar)
  }
}

/// The spaces that a writer or Word may put between names.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09...0x0D, 0x85, 0xA0: true
  case ..<0x1680: false
  default: scalar.properties.isWhitespace
  }
}

extension PersonName {
  /// Forms of address, and ranks of army, police and learning, by their number of words. Lower case, old tone place.
  private static let titles: [Set<String>] = [
    ["đ/c", "ông", "bà", "anh", "chị"],
    [
      "đồng chí", "binh nhất", "binh nhì", "hạ sĩ", "trung sĩ", "thượng sĩ", "chuẩn úy", "thiếu úy", "trung úy",
      "thượng úy", "đại úy", "thiếu tá", "trung tá", "thượng tá", "đại tá", "thiếu tướng", "trung tướng",
      "thượng tướng", "đại tướng", "giáo sư", "tiến sĩ", "thạc sĩ", "bác sĩ",
    ],
    ["phó giáo sư"],
  ]
  /// Abbreviated ranks, alone or strung together: PGS.TS.
  private static let shortTitles: Set<String> = ["gs", "pgs", "ts", "ths", "bs"]

  /// The folded first words of titles, by which most names are known to have none.
  private static let firstWords = Set(
    titles.joined().compactMap { $0.split(separator: " ").first.map { fold(String($0)) } } + shortTitles)

  /// How many words at the start are a title; nil if none is, or if nothing would be left.
  private static func lengthOfTitle(before words: ArraySlice<Substring>) -> Int? {
    guard words.count > 1, let first = words.first, mayBeTitle(first) else { return nil }
    var title = ""
    for (length, word) in words.dropLast().prefix(titles.count).enumerated() {
      title += (length == 0 ? "" : " ") + key(of: word)
      if titles[length].contains(title) { return length + 1 }
      if length == 0, title.split(separator: ".").allSatisfy({ shortTitles.contains(String($0)) }) { return 1 }
    }
    return nil
  }

  private static func mayBeTitle(_ word: Substring) -> Bool {
    word.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
      || firstWords.contains(fold(String(word)))
  }

  /// A word as the lists write it: lower case, the tone in its old place, sĩ for sỹ, no comma or colon behind.
  private static func key(of word: Substring) -> String {
    let key = oldTonePlace(String(word.prefix { $0 != "," && $0 != ":" }).lowercased())
    return key == "sỹ" ? "sĩ" : key
  }
}
