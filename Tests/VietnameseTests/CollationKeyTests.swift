import Testing
import Vietnamese

/// Two texts of which the first stands before the second.
struct OrderCase: Sendable, CustomTestStringConvertible {
  let first: String
  let second: String
  var testDescription: String { "\(first) < \(second)" }

  init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }
}

@Test(arguments: [
  OrderCase("tuân thủ", "tuần chay"), OrderCase("ba ba", "bà"), OrderCase("thi đua", "thí dụ"),
  OrderCase("Tổ 2", "Tổ 10"), OrderCase("ba bà", "bà ba"), OrderCase("Dân vận", "Đồng Văn"),
  OrderCase("Quản Bạ", "Quang Bình"), OrderCase("Xín Mần", "Yên Minh"), OrderCase("Vĩ Thượng", "Vị Xuyên"),
  OrderCase("uy tín", "ưu tú"), OrderCase("ma", "mà"), OrderCase("mà", "mả"), OrderCase("mả", "mã"),
  OrderCase("mã", "má"), OrderCase("má", "mạ"), OrderCase("mạ", "mă"),
])
func listsFollowTheDictionary(_ c: OrderCase) {
  for (first, second) in [(c.first, c.second), (decomposed(c.first), c.second), (c.first, decomposed(c.second))] {
    #expect(CollationKey(first) < CollationKey(second))
    #expect(!(CollationKey(second) < CollationKey(first)))
  }
}

@Test(arguments: [
  OrderCase("", "0"), OrderCase("9", "a"), OrderCase("2", "10"), OrderCase("Tổ 2b", "Tổ 10a"),
  OrderCase("007", "8"), OrderCase(String(repeating: "9", count: 255), "1" + String(repeating: "0", count: 255)),
  OrderCase(String(repeating: "9", count: 510), "1" + String(repeating: "0", count: 510)),
  OrderCase("ba", "ba ba"), OrderCase("ba ba", "ban"), OrderCase("z", "日"), OrderCase("an", "An"),
  OrderCase("An bà", "an bá"), OrderCase("An", "ân"), OrderCase("(Ba) An", "“ba” ăn"), OrderCase("H’Hen", "H'Heo"),
  OrderCase("Mèo - Vạc", "mèo vằn"), OrderCase("Muller", "Müllerz"), OrderCase("ü", "v"), OrderCase("đ", "e"),
  OrderCase("A-3", "a 12"), OrderCase("ơ", "p"), OrderCase("ж", "З"),
])
func numbersComeFirstAndPunctuationDoesNotCount(_ c: OrderCase) {
  #expect(CollationKey(c.first) < CollationKey(c.second))
  #expect(!(CollationKey(c.second) < CollationKey(c.first)))
}

@Test func theWholeAlphabetIsInOrder() {
  let letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map { String($0) }
  #expect(letters.shuffled().sorted { CollationKey($0) < CollationKey($1) } == letters)
}

@Test func textsThatOnlyPunctuationPartsHaveAFixedOrder() {
  let keys = ["Mèo Vạc", "Mèo-Vạc", "Mèo  Vạc", "“Mèo Vạc”", "me\u{300}o Vạc"].map { CollationKey($0) }
  #expect(Set(keys).count == keys.count)
  #expect(keys.sorted() == Array(keys.reversed()).sorted())
}

@Test func longTextsHaveAKeyToo() {
  let marks = String(repeating: "\u{301}", count: 10_000)
  #expect(CollationKey("a" + marks) < CollationKey("b" + marks))
  #expect(CollationKey(String(repeating: "ba ", count: 10_000)) < CollationKey("bà"))
}
