import Testing
import Vietnamese

/// A name, its parts as `given, family, middle` with – for none, and its initials.
struct NameCase: Sendable, CustomTestStringConvertible {
  let text: String
  let parts: String
  let initials: String
  var testDescription: String { text }

  init(_ text: String, _ parts: String, _ initials: String) {
    (self.text, self.parts, self.initials) = (text, parts, initials)
  }
}

@Test(arguments: [
  NameCase("Giàng Mí Páo", "Páo, Giàng, Mí", "G.M.P."), NameCase("Vàng Thị Dính", "Dính, Vàng, Thị", "V.T.D."),
  NameCase("Lò A Phử", "Phử, Lò, A", "L.A.P."), NameCase("ông Sùng A Sình", "Sình, Sùng, A", "S.A.S."),
  NameCase("H'Hen Niê", "H'Hen, Niê, –", "H.N."), NameCase("Y Moan Ênuôl", "Moan, Ênuôl, Y", "Y.M.Ê."),
  NameCase("Tôn Nữ Thị Ninh", "Ninh, Tôn, Nữ Thị", "T.N.T.N."), NameCase("Phử", "Phử, –, –", "P."),
  NameCase("H’Hen Niê", "H’Hen, Niê, –", "H.N."), NameCase("H'Hen", "H'Hen, –, –", "H."),
  NameCase("Y Moan", "Moan, –, Y", "Y.M."), NameCase("Y", "Y, –, –", "Y."),
  NameCase("Y Thi Êban Niê", "Thi, Niê, Y Êban", "Y.T.Ê.N."), NameCase("H'Lim Thị Niê", "H'Lim, Niê, Thị", "H.T.N."),
  NameCase("Đặng Ấn", "Ấn, Đặng, –", "Đ.Â."), NameCase("đặng thị ánh", "ánh, đặng, thị", "Đ.T.A."),
  NameCase("  Lý \u{A0} Văn\tAn ", "An, Lý, Văn", "L.V.A."),
])
func aNameIsTakenApart(_ c: NameCase) throws {
  for text in [c.text, decomposed(c.text)] {
    let name = try #require(PersonName(text))
    let parts = [name.given, name.family ?? "–", name.middle ?? "–"].joined(separator: ", ")
    #expect(Array(parts.utf8) == Array(c.parts.utf8))
    #expect(Array(name.initials.utf8) == Array(c.initials.utf8))
  }
}

@Test(arguments: [
  "đồng chí", "Đồng chí", "đ/c", "Đ/c", "ông", "Bà", "anh", "chị", "Đại uý", "Đại úy", "Thiếu tá", "thượng sỹ,",
  "Đồng chí Thiếu tá", "PGS.TS.", "TS.", "Phó Giáo sư, Tiến sĩ", "ông:",
])
func formsOfAddressAndRanksAreTakenOff(title: String) throws {
  #expect(try #require(PersonName(title + " Vàng Thị Dính")) == #require(PersonName("Vàng Thị Dính")))
}

@Test func theLastWordIsNeverTakenOff() {
  #expect(PersonName("Anh")?.given == "Anh")
  #expect(PersonName("bà Chị")?.given == "Chị")
  #expect(PersonName("Trung Tá")?.family == "Trung")
}

@Test func listsWriteTheGivenNameLast() throws {
  let names = try ["đ/c Vàng Mí Dính", "H'Hen Niê", "Y Moan Ênuôl", "Phử"].map { try #require(PersonName($0)) }
  #expect(names.map(\.beforeGiven) == ["Vàng Mí", "Niê", "Ênuôl Y", ""])
  #expect(names.map(\.inLists) == ["Vàng Mí Dính", "Niê H'Hen", "Ênuôl Y Moan", "Phử"])
}

@Test(arguments: ["", " \n", "…", "– ’", "123"])
func whatHasNoLetterIsNoName(text: String) {
  #expect(PersonName(text) == nil)
}

@Test func peopleAreListedByGivenNameThenFamilyNameThenMiddleName() throws {
  let list = [
    "Lý Văn An", "Nguyễn Thị An", "Nguyễn Văn An", "Nguyễn Hoàng Anh", "Hoàng Văn Ánh", "Trần Thị Ân", "Lê Văn Ấn",
    "Vũ Thị Dung", "Đặng Thị Đào",
  ]
  let keys = try list.map { try #require(PersonName($0)).sortKey }
  for (first, second) in zip(keys, keys.dropFirst()) { #expect(first < second) }
}

@Test func oneWhoHasNoFamilyNameIsListedBeforeThoseWhoHave() throws {
  #expect(try #require(PersonName("An")).sortKey < #require(PersonName("Âu An")).sortKey)
  #expect(try #require(PersonName("Ân")).sortKey > #require(PersonName("Vũ An")).sortKey)
}
