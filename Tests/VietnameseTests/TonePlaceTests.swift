import Testing
import Vietnamese

@Test(arguments: [
  TextCase("hoà", "hòa"), TextCase("khoẻ", "khỏe"), TextCase("thuỷ", "thủy"), TextCase("Uỷ", "Ủy"),
  TextCase("HOÀ", "HÒA"), TextCase("qúy", "quý"), TextCase("quỳ", "quỳ"), TextCase("gìa", "già"),
  TextCase("gìn", "gìn"), TextCase("giếng", "giếng"), TextCase("huỳnh", "huỳnh"), TextCase("ngoài", "ngoài"),
  TextCase("khuỷu", "khuỷu"), TextCase("thuở", "thuở"), TextCase("múa", "múa"), TextCase("rượu", "rượu"),
  TextCase("quả", "quả"), TextCase("Niê", "Niê"),
  TextCase("hòa", "hòa", "the old form stays"), TextCase("gì", "gì", "gi without a vowel after it"),
  TextCase("qủa", "quả", "on the u of qu"), TextCase("tòan", "toàn", "too far forward"),
  TextCase("tíên", "tiến", "beside a letter that draws it"), TextCase("khủyu", "khuỷu", "three vowels"),
  TextCase("GÌA", "GIÀ", "capitals"), TextCase("hoà-hoà/hoà2", "hòa-hòa/hòa2", "words end at punctuation, digits"),
])
func theToneStandsWhereTheOldSpellingPutsIt(_ c: TextCase) {
  #expect(c.isResult(oldTonePlace(c.text)), "\(oldTonePlace(c.text))")
  #expect(c.isResult(oldTonePlace(decomposed(c.text))))
}

@Test(arguments: [
  TextCase("", "", "nothing"),
  TextCase("Văn hoá, SỨC KHOẺ – “thuỷ lợi”!", "Văn hóa, SỨC KHỎE – “thủy lợi”!", "all between words stays"),
  TextCase("café résumé naïve fiancée", "café résumé naïve fiancée", "no Vietnamese syllables"),
  TextCase("üoà ǹ", "üoà ǹ", "foreign letters, a tone on a consonant"),
  TextCase("oaìeu", "oaìeu", "four vowels are no syllable"),
  TextCase("văn hoa\u{300}", "văn hòa", "the answer is composed"),
  TextCase("hoà\u{301}", "hoà\u{301}", "two tones on a letter are no syllable"),
])
func whatIsNoSyllableStays(_ c: TextCase) {
  #expect(c.isResult(oldTonePlace(c.text)), "\(oldTonePlace(c.text))")
}

@Test func bothSpellingsOfThePlanMeet() {
  #expect(oldTonePlace("văn hoá công sở") == oldTonePlace("văn hóa công sở"))
}

@Test func aWordOfTenThousandLettersIsNoTrouble() {
  let word = String(repeating: "b", count: 10_000) + "oà"
  #expect(oldTonePlace(word) == String(repeating: "b", count: 10_000) + "òa")
  #expect(oldTonePlace(String(repeating: "à", count: 10_000)) == String(repeating: "à", count: 10_000))
}

@Test(arguments: [
  TextCase("HOÀ  Bình", "hòa bình", "case, place of the tone, blanks"),
  TextCase(" Lý\u{A0}An\t", "lý an", "any white space"), TextCase("", "", "nothing"),
  TextCase("Lý\u{2003}An\u{3000}Bình\u{1680}Chi\u{85}Dũng", "lý an bình chi dũng", "spaces of other scripts"),
  TextCase("ĐẶNG WAZI FJ 7 Ễ", "đặng wazi fj 7 ễ", "letters of all kinds"),
  TextCase("Ñ Đỗ", "ñ đỗ", "a foreign letter"),
  TextCase("Lý An ", "lý an", "a blank at the end"), TextCase(" Ạnh – “Vẹ”", "ạnh – “vẹ”", "signs that are no spaces"),
])
func namesAreComparedByTheirWords(_ c: TextCase) {
  #expect(c.isResult(comparedName(c.text)), "\(comparedName(c.text))")
}

@Test func namesThatDifferByAMarkAreThoseOfTwoPeople() {
  #expect(comparedName("Nguyễn Thị Lan") != comparedName("Nguyễn Thị Lân"))
}
