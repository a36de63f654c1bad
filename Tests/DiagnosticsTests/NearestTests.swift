import Diagnostics
import Testing

struct NearestCase: Sendable, CustomTestStringConvertible {
  let testDescription, word: String
  let names: [String]
  let nearest: String?

  init(_ testDescription: String, _ word: String, _ names: [String], _ nearest: String?) {
    self.testDescription = testDescription
    self.word = word
    self.names = names
    self.nearest = nearest
  }
}

@Test(arguments: [
  NearestCase("a letter left out", "sumary", ["title", "summary"], "summary"),
  NearestCase("a letter too many", "titlle", ["title"], "title"),
  NearestCase("another letter", "titla", ["title"], "title"),
  NearestCase("two letters swapped", "tilte", ["subtle", "title"], "title"),
  NearestCase("a swap costs one", "dtae", ["dame", "date"], "date"),
  NearestCase("case", "TITLE", ["title"], "title"),
  NearestCase("the nearest of several", "agencyes", ["agency", "agencies"], "agencies"),
  NearestCase("of equals the first", "dote", ["date", "note"], "date"),
  NearestCase("the same word", "date", ["note", "date"], "date"),
  NearestCase("too far", "author", ["title", "date"], nil),
  NearestCase("just a third", "abcdef", ["abcdxy"], "abcdxy"),
  NearestCase("more than a third", "abcdef", ["abcxyz"], nil),
  NearestCase("one letter of two", "to", ["te"], "te"),
  NearestCase("nothing in common", "x", ["y"], nil),
  NearestCase("empty", "", ["a"], nil),
  NearestCase("no names", "title", [], nil),
  NearestCase("long words are left alone", String(repeating: "a", count: 65), [String(repeating: "a", count: 64)], nil),
])
func theNearestNameIsTheOneMeant(_ c: NearestCase) {
  #expect(nearest(to: c.word, among: c.names) == c.nearest)
}
