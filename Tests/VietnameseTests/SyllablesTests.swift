import Testing
import Vietnamese

struct CountCase: Sendable, CustomTestStringConvertible {
  let text: String
  let count: Int
  var testDescription: String { "\(count): \(text)" }

  init(_ text: String, _ count: Int) { (self.text, self.count) = (text, count) }
}

@Test(arguments: [
  CountCase("", 0), CountCase(" – …", 0), CountCase("’", 0), CountCase("Đoàn kết, chủ động, đổi mới", 6),
  CountCase("Quyết định 443/QĐ-UBND", 5), CountCase("H’Hen Niê", 2), CountCase("‘Dân vận khéo’", 3),
  CountCase("gương\u{200B}sáng", 1), CountCase("no Vietnamese at all", 4), CountCase("6 tháng", 2), CountCase("ÊĐÊ", 1),
])
func syllablesAreRunsOfLettersAndDigits(_ c: CountCase) {
  #expect(syllables(in: c.text) == c.count)
  #expect(syllables(in: decomposed(c.text)) == c.count)
}
