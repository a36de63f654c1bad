import Testing

@testable import Vietnamese

/// The syllables of `text`, each as its letters, its marks as a number, and its tone.
private func syllables(_ text: String) -> [String] {
  var found: [String] = []
  var scanner = SyllableScanner()
  withBytes(of: text) { scanner.scan($0) { found.append(shown($0)) } }
  scanner.end { found.append(shown($0)) }
  return found
}

private func shown(_ syllable: Syllable) -> String {
  "\(String(decoding: syllable.letters, as: UTF8.self)) \(syllable.marking)"
}

@Test(arguments: [
  TextCase("Quyết định số 443/QĐ-UBND,", "quyet 10 dinh 11 so 10 443 0 qd 1 ubnd 0", "signs and spaces part syllables"),
  TextCase("hòa khỏe thúy", "hoa 1 khoe 2 thuy 4", "old tone place"),
  TextCase("hoà khoẻ thuý", "hoa 1 khoe 2 thuy 4", "new tone place is the same"),
  TextCase("ĐƯỜNG", "duong 67", "capitals are small letters"),
  TextCase("đu\u{31B}o\u{31B}\u{300}ng", "duong 67", "decomposed text is the same"),
  TextCase("đu\u{31B}o\u{300}\u{31B}ng", "duong 67", "marks in any order are the same"),
  TextCase("Ðồng", "dong 25", "Eth is đ"),
  TextCase("dường", "duong 31", "đ is no d"),
  TextCase("H’Hen H'Hen", "hhen 0 hhen 0", "apostrophes bind"),
  TextCase("thi\u{200B} đ\u{AD}ua", "thi 0 dua 36", "invisible characters are not there"),
  TextCase("Zürich façade", "zurich 0 facade 0", "foreign marks are dropped"),
  TextCase("Facebook 0912345678", "faceboo 0 k 0 0912345 0 678 0", "long words are cut every seven letters"),
  TextCase("m\u{300} ng", "m 0 ng 0", "a tone without a vowel is none"),
  TextCase("… – “” 中文", "", "what has no letters gives nothing"),
])
func syllablesForSearch(_ c: TextCase) {
  #expect(syllables(c.text).joined(separator: " ") == c.result)
}

@Test func everyWayOfMarkingHasItsOwnNumber() {
  var numbers: Set<Int> = []
  let forms = ["a", "ă", "â"]
  for form in forms {
    for tone in ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
      for initial in ["d", "đ"] {
        var scanner = SyllableScanner()
        var found: [Syllable] = []
        withBytes(of: initial + form + tone) { scanner.scan($0) { found.append($0) } }
        scanner.end { found.append($0) }
        #expect(found.count == 1 && found[0].waysOfMarking == 36)
        numbers.formUnion(found.map(\.marking))
      }
    }
  }
  #expect(numbers == Set(0..<36))
}

@Test func syllablesAreSortedByTheirLettersFirst() {
  let words = ["ba", "bà", "bá", "bă", "bac", "bắc", "bâc"]
  let sorted = words.shuffled().map { SyllableRuns(of: $0) }.flatMap(\.distinct).sorted()
  #expect(sorted.map(\.bare) == words.flatMap { SyllableRuns(of: $0).distinct }.map(\.bare))
  #expect(sorted.map(\.marking) == [0, 1, 4, 6, 0, 10, 12])
}

@Test func packedRunsAreReadBackAsTheyWereWritten() {
  var writer = SyllableRuns.Writer()
  withBytes(of: "Văn hoá, văn h") { writer.add($0) }
  withBytes(of: "óa.") { writer.add($0) }
  writer.endRun()
  writer.endRun()
  withBytes(of: "Nghiêng") { writer.add($0) }
  let runs = SyllableRuns(bytes: writer.packed().bytes)
  #expect(runs.distinct.map(shown) == ["van 6", "hoa 4", "nghieng 6"])
  var order: [Int] = []
  runs.read(distinct: { _ in }, { order.append($0) })
  #expect(order == [0, 1, 0, 1, -1, 2, -1])
}

@Test func bytesThatAreNoRunsGiveNoMoreThanTheyHave() {
  let whole = SyllableRuns(of: "thi đua yêu nước")
  for count in 0..<whole.bytes.count {
    var seen = 0
    SyllableRuns(bytes: Array(whole.bytes.prefix(count))).read(distinct: { seen = $0.count }, { #expect($0 < seen) })
  }
  SyllableRuns(bytes: [0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1]).read(distinct: { _ in Issue.record("nothing is there") })
}

extension SyllableRuns {
  fileprivate var distinct: [Syllable] {
    var found: [Syllable] = []
    read(distinct: { found = $0 })
    return found
  }
}
