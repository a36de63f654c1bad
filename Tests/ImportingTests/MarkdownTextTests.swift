import Testing

@testable import Importing

/// What is typed comes out as typed, and what is emphasised as libcmark takes it.
@Suite struct MarkdownTextTests {
  private func text(_ inlines: [Inline]) -> String { blocks([.paragraph(inlines)]) }

  private func blocks(_ blocks: [Block]) -> String {
    var writer = MarkdownWriter { file, words in .init(address: "/media/" + file, alternative: words, caption: "") }
    return writer.text(of: blocks)
  }

  @Test(arguments: [
    ("5 < 6 & a", "5 < 6 & a"), ("<b>", "\\<b>"), ("&amp;", "\\&amp;"), ("a_b*c`d", "a\\_b\\*c\\`d"),
    ("[^1]", "\\[^1\\]"),
    ("# không phải mục", "\\# không phải mục"), ("12. tháng", "12\\. tháng"), ("> trích", "\\> trích"),
    ("---", "\\---"),
    ("| a |", "\\| a |"), ("3.5", "3.5"), ("a\u{A0}\tb\u{200B}c", "a bc"), ("Thi\u{323} đua", "Thị đua"),
  ])
  func whatIsTypedIsNoMarkup(typed: String, written: String) { #expect(text([.text(typed)]) == written) }

  @Test func emphasisHoldsBesideSpacesQuotesAndLetters() {
    let bold = { (words: String) in Inline.strong([.text(words)]) }
    #expect(text([.text("a"), bold(" b "), .text("c")]) == "a **b** c")
    #expect(text([.text("gọi là"), .space, bold("“Tám lời”"), .text(".")]) == "gọi là **“Tám lời”**.")
    #expect(text([.text("x"), bold("“Tám lời”"), .text("y")]) == "x“**Tám lời**”y")
    #expect(text([.text("th"), bold("i"), .space, bold("đua")]) == "th**i** **đua**")
    #expect(text([.strong([.text("đậm "), .emphasis([.text("cả hai")])])]) == "**đậm** ***cả hai***")
    #expect(text([bold(" ")]) == "")
    #expect(text([.text("“"), bold("Tổ dệt”"), .text(".")]) == "“**Tổ dệt**”.")
  }

  @Test func aCaptionIsThePicturesTitle() {
    let picture = Block.paragraph([.picture([], file: "a.png")])
    var writer = MarkdownWriter { _, _ in
      .init(address: "/media/a.png", alternative: "[Ghi rõ ảnh chụp gì]", caption: "Lễ \"ra quân\" [1]")
    }
    #expect(
      writer.text(of: [picture]) == "![[Ghi rõ ảnh chụp gì]](/media/a.png \"Lễ \\\"ra quân\\\" \\[1\\]\")")
  }

  @Test func linksThatLeadNowhereKeepTheirWords() {
    #expect(text([.link([.text("trang")], to: "https://a.vn/x(1)")]) == "[trang](https://a.vn/x%281%29)")
    #expect(text([.link([.text("mục")], to: "#_Toc1")]) == "mục")
    #expect(text([.link([.text("xấu")], to: "javascript:alert(1)")]) == "xấu")
  }

  @Test func listsTypedByHandBecomeLists() {
    let item = { (mark: String, words: String) in Block.paragraph([.text(mark), .space, .text(words)]) }
    #expect(blocks([item("-", "a"), item("+", "b"), item("-", "c")]) == "- a\n  - b\n- c")
    #expect(blocks([item("1.", "a"), item("2.", "b")]) == "1. a\n2. b")
    #expect(blocks([item("3.", "a"), .paragraph([.text("b")])]) == "3\\. a\n\nb")
  }

  @Test func headingsBeginAtTheSecondLevelAndTablesAreEven() {
    #expect(blocks([.heading(3, [.strong([.text("A")])]), .heading(4, [.text("B")])]) == "## A\n\n### B")
    let cell = { (words: String) in [Block.paragraph([.text(words)])] }
    #expect(blocks([.table([[cell("a|b"), cell("c")], [cell("d")]])]) == "| a\\|b | c |\n| --- | --- |\n| d |  |")
  }

  @Test func aNoteStandsAtTheEnd() {
    let note = Inline.note([.paragraph([.text("Xem"), .space, .text("sau.")]), .paragraph([.text("Hết.")])])
    #expect(text([.text("a"), note, .text("b")]) == "a[^1]b\n\n[^1]: Xem sau. Hết.")
  }
}
