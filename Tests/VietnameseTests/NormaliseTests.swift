import Testing
import Vietnamese

@Test(arguments: [
  TextCase("e\u{301}\u{302}", "\u{1EBF}", "the tone typed before the circumflex"),
  TextCase("e\u{302}\u{301}", "\u{1EBF}", "the circumflex typed before the tone"),
  TextCase("\u{EA}\u{301}", "\u{1EBF}", "a tone on a composed letter"),
  TextCase("e\u{323}\u{302}", "\u{1EC7}", "the dot below before the circumflex"),
  TextCase("u\u{301}\u{31B}", "\u{1EE9}", "the tone before the horn"),
  TextCase("a\u{323}\u{306}", "\u{1EB7}", "the dot below before the breve"),
  TextCase("\u{D0}", "\u{110}", "capital Eth"),
  TextCase("\u{F0}\u{189}\u{256}", "\u{111}\u{110}\u{111}", "small Eth and the African letters"),
  TextCase("\u{E9}\u{302}", "\u{1EBF}", "a circumflex on a letter composed with its tone"),
  TextCase("\u{1EB9}\u{302}", "\u{1EC7}", "a circumflex on a letter with its dot below"),
  TextCase("U\u{323}\u{31B}", "\u{1EF0}", "capitals"),
  TextCase("e\u{341}", "\u{E9}", "the tone marks that Unicode had for Vietnamese once"),
  TextCase("e\u{340}\u{302}", "\u{1EC1}", "an old tone mark before the circumflex"),
])
func marksStandInTheirOrderAndAreComposed(_ c: TextCase) {
  #expect(c.isResult(normalised(c.text)), "\(normalised(c.text).unicodeScalars.map(\.value))")
}

@Test(arguments: [
  TextCase("", "", "nothing"),
  TextCase("\u{FEFF}gương\u{200B} sáng\u{AD}", "gương sáng", "byte-order mark, zero width space, soft hyphen"),
  TextCase("a\u{200C}b\u{200D}c\u{2060}d", "abcd", "joiners"),
  TextCase("e\u{200B}\u{302}", "ê", "a zero width space between letter and mark"),
  TextCase("\u{200B}", "", "only what is dropped"),
  TextCase("“Thi đua” – 15%…\u{A0}!", "“Thi đua” – 15%…\u{A0}!", "punctuation stays"),
  TextCase("Plain English, 1984", "Plain English, 1984", "no Vietnamese at all"),
  TextCase("u\u{308}\u{302}", "ü\u{302}", "a circumflex that no tone stands before stays where it is"),
  TextCase("\u{301}a", "\u{301}a", "a mark without a letter"),
  TextCase("\u{301}\u{323}", "\u{323}\u{301}", "marks without a letter are put in order"),
  TextCase("\0\u{301}", "\0\u{301}", "a mark on NUL"),
  TextCase("a\u{34F}\u{301}", "a\u{34F}\u{301}", "what keeps a mark from its letter"),
  TextCase("и\u{306} α\u{301} =\u{338}", "й ά ≠", "Greek, Cyrillic, signs"),
  TextCase("\u{212B}\u{301} \u{212A}", "Ǻ K", "the sign for Ångström, the sign for Kelvin"),
  TextCase("a\u{1DC4}\u{323}", "ạ\u{1DC4}", "a mark of another block before one of ours"),
  TextCase("日本 ก็ हिन्दी 👨\u{1F3FD} क\u{93C}", "日本 ก็ हिन्दी 👨\u{1F3FD} क\u{93C}", "other scripts"),
])
func whatIsNotVietnameseIsLeftInPeace(_ c: TextCase) {
  #expect(c.isResult(normalised(c.text)), "\(normalised(c.text).unicodeScalars.map(\.value))")
}

private let sentence = "Đẩy mạnh phong trào thi đua yêu nước, ƯỚC NGUYỆN của đồng bào Ê Đê: ngữ, nghĩa, ặ ằ ẵ, Ỵ!"

@Test func decomposedTextComesOutComposed() {
  let apart = decomposed(sentence)
  #expect(Array(apart.utf8) != Array(sentence.utf8))
  #expect(Array(normalised(apart).utf8) == Array(sentence.utf8))
}

@Test func normalisingTwiceChangesNothingMore() {
  let marks: [Unicode.Scalar] = ["\u{300}", "\u{302}", "\u{306}", "\u{308}", "\u{31B}", "\u{323}", "\u{345}"]
  for a in marks {
    for b in marks {
      for c in marks {
        var text = "ở".unicodeScalars
        text.append(contentsOf: [a, b, c])
        let once = normalised(String(text))
        #expect(Array(normalised(once).utf8) == Array(once.utf8), "\(text.map(\.value))")
      }
    }
  }
}

@Test func tenThousandMarksOnOneLetterAllSurvive() {
  let text = "e" + String(repeating: "\u{301}\u{323}", count: 5_000) + "\u{302} xa"
  let scalars = Array(normalised(text).unicodeScalars)
  // One dot below and the circumflex are composed with the letter; the rest stays, in order.
  #expect(scalars.count == 1 + 4_999 + 5_000 + 3)
  #expect(scalars.first == "ệ" && scalars[1] == "\u{323}" && scalars[5_000] == "\u{301}")
}

@Test func tenThousandLettersWithMarksAreEachComposed() {
  let text = String(repeating: "e\u{301}\u{302}", count: 10_000)
  #expect(Array(normalised(text).utf8) == Array(String(repeating: "ế", count: 10_000).utf8))
}
