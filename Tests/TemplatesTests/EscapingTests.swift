import Templates
import Testing

struct EscapingCase: Sendable, CustomTestStringConvertible {
  let testDescription, text, escaped: String
}

@Test(arguments: [
  EscapingCase(
    testDescription: "the five bytes", text: "a & b < c > d \" e ' f",
    escaped: "a &amp; b &lt; c &gt; d &quot; e &#39; f"),
  EscapingCase(testDescription: "nothing to escape", text: "Cao nguyên đá", escaped: "Cao nguyên đá"),
  EscapingCase(testDescription: "an empty text", text: "", escaped: ""),
  EscapingCase(testDescription: "nothing else", text: "<&", escaped: "&lt;&amp;"),
  EscapingCase(testDescription: "a quote before a combining mark", text: "\"\u{301}x", escaped: "&quot;\u{301}x"),
  EscapingCase(
    testDescription: "a bracket before a joiner", text: "<\u{200D}>\u{FE0F}", escaped: "&lt;\u{200D}&gt;\u{FE0F}"),
  EscapingCase(testDescription: "NFD text", text: "<Lu\u{300}>", escaped: "&lt;Lu\u{300}&gt;"),
])
func escaping(_ c: EscapingCase) {
  var page: [UInt8] = Array("…".utf8)
  escapeHTML(c.text, into: &page)
  #expect(page == Array(("…" + c.escaped).utf8))
}

@Test func everyByteButFiveIsCopied() {
  for byte in UInt8.min...UInt8.max where !"&<>\"'".utf8.contains(byte) {
    var page: [UInt8] = []
    [byte, byte].withUnsafeBufferPointer { escapeHTML($0, into: &page) }
    #expect(page == [byte, byte])
  }
}
