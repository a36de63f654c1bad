import Diagnostics
import Markdown
import Testing

@Suite struct WithAdditionsOn {
  @Test func nothingBreaksWhateverIsRead() {
    for seed in 0..<10_000 as Range<UInt64> {
      var generator = GeneratedText(seed: seed)
      for input in [generator.mutated(generator.flat()), generator.mutated(generator.nested())] {
        let body = parse(input)
        let offsets = body.holes.map(\.at)
        #expect(offsets == offsets.sorted())
        #expect(offsets.last ?? 0 <= body.html.count)
        let places = body.problems.compactMap(\.place) + body.links.map(\.place) + body.pictures.map(\.place)
        #expect(places.map(\.end).max() ?? 0 <= UInt32(input.count))
        #expect(!body.links.map(\.path).contains(""))
        #expect(Set(body.outline.map(\.id)).count == body.outline.count)
        #expect(!["href=\"javascript:", "src=\"javascript:", "src=\"data:"].contains(where: page(of: body).contains))
        _ = input.withUnsafeBufferPointer { Body.plainText($0, body: 0..<$0.count) }
      }
    }
  }

  /// Without a bound each of these would take minutes.
  @Test(arguments: [
    "# a\n", "[x][r] ", "[x](#d) ", "](", "[x](a.md) ", "[^n] ", "![[x](", "**\"x\"**y ", "|a|b|\n|-|-|\n|1|2|\n\n",
    "`](` ",
  ])
  func manyOfAnythingAreRead(piece: String) {
    let body = parse(String(repeating: piece, count: 20_000) + "\n\n[r]: /x.md\n")
    #expect(!body.html.isEmpty)
  }

  @Test func aBodyIsAFunctionOfItsBytes() {
    var generator = GeneratedText(seed: 7)
    for _ in 0..<200 {
      let text = generator.nested()
      #expect(page(text) == page(text))
    }
  }
}
