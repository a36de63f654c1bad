import Testing

@testable import Vietnamese

@Suite struct Initials {
  @Test(arguments: [
    ("Ánh", "A", "a"), ("Ấn", "Â", "aa"), ("Ằng", "Ă", "aw"), ("đồng", "Đ", "dd"), ("Êban", "Ê", "ee"),
    ("Ổn", "Ô", "oo"), ("Ơn", "Ơ", "ow"), ("Ưng", "Ư", "uw"), ("“Tổ” ba", "T", "t"), ("H'Hen", "H", "h"),
    ("Ý", "Y", "y"), ("A\u{323}\u{302}n", "Â", "aa"), ("Übung", "U", "u"),
  ])
  func areTheFirstLetterWithoutItsTone(text: String, letter: String, key: String) {
    #expect(Initial(of: text).letter == letter)
    #expect(Initial(of: text).key == key)
  }

  @Test(arguments: ["5 xung kích", "", "…", "Жуков"])
  func ofWhatBeginsWithNoneComeLast(text: String) {
    #expect(Initial(of: text).letter == nil && Initial(of: text).key == nil)
    #expect(Initial(of: "z") < Initial(of: text))
  }

  @Test func runAsTheAlphabetAndHaveKeysOfTheirOwn() {
    let letters = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(separator: " ").map(
      String.init)
    let initials = letters.shuffled().map { Initial(of: $0) }.sorted()
    #expect(initials.compactMap(\.letter).map { $0.lowercased() } == letters)
    #expect(Set(initials.compactMap(\.key)).count == 33)
    #expect(initials.compactMap(\.key).allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
  }
}

struct SpellingCase: Sendable, CustomTestStringConvertible {
  let one, other: String
  let isOne: Bool
  var testDescription: String { one + " and " + other }

  init(_ one: String, _ other: String, _ isOne: Bool = true) {
    (self.one, self.other, self.isOne) = (one, other, isOne)
  }
}

@Test(arguments: [
  SpellingCase("Lý Thị Mỹ", "Lí Thị Mĩ"), SpellingCase("Hoàng Quý", "Hoàng Quí"), SpellingCase("Y Moan", "I Moan"),
  SpellingCase("Nguyễn Thị Hoà", "Nguyễn Thị Hòa"), SpellingCase("Vang Thi Dinh", "Vàng Thị Dính"),
  SpellingCase("Vàng Thi Dính", "Vàng Thị Dính"), SpellingCase("VÀNG THỊ DÍNH", "Vàng Thị Dính"),
  SpellingCase("Vàng-Thị-Dính", "Vàng Thị Dính"), SpellingCase("VàngThị  Dính", "Vàng Thị Dính"),
  SpellingCase("vangthidinh", "Vàng Thị Dính"), SpellingCase("H’Hen Niê", "H'Hen Niê"),
  SpellingCase("Dang Van Do", "Đặng Văn Đô"), SpellingCase("Nguyễn Thị Hoa", "Nguyễn Thị Hòa"),
  SpellingCase("Nguyễn Thị Hóa", "Nguyễn Thị Hòa", false), SpellingCase("Lý Thị Mỹ", "Lý Thị Mỵ", false),
  SpellingCase("Nguyễn Thi", "Nguyễn Thy", false), SpellingCase("Lê Tuấn", "Lê Tuân", false),
  SpellingCase("Hoàng Văn Hai", "Hoàng Văn Hay", false), SpellingCase("Lò A Phử", "Lò A Phừ", false),
])
func spellingsOfOneNameAreToldFromOtherNames(_ c: SpellingCase) {
  #expect(NameSpelling(c.one).mayBe(NameSpelling(c.other)) == c.isOne)
  #expect(NameSpelling(c.other).mayBe(NameSpelling(c.one)) == c.isOne)
}

@Test func aMarkOnTheLastSyllableMayMakeAnotherName() {
  let hoa = NameSpelling("Nguyễn Thị Hoa")
  #expect(hoa.differsByLastMarkAlone(from: NameSpelling("Nguyễn Thị Hòa")))
  #expect(!hoa.differsByLastMarkAlone(from: NameSpelling("Nguyen Thi Hòa")))
}
