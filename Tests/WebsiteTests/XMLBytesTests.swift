import Testing

@testable import Website

@Suite struct XMLBytesTests {
  private func written(_ text: String) -> String {
    var bytes: [UInt8] = []
    writeXML(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("what has a meaning of its own is escaped", "a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"),
    ("a mark behind it hides nothing", "<\u{301}>", "&lt;\u{301}&gt;"),
    ("what ends a CDATA section ends none", "]]>", "]]&gt;"),
    ("lines and tabs stay", "a\n\tb", "a\n\tb"),
    ("a carriage return is kept from becoming a line feed", "a\r\nb", "a&#13;\nb"),
    ("control characters are left out", "a\u{0}b\u{8}c\u{1B}[0m\u{C}", "abc[0m"),
    ("so are the two that are no characters", "a\u{FFFE}b\u{FFFF}c", "abc"),
    ("their neighbours stay", "\u{FFFD}\u{F7FF}\u{10000}", "\u{FFFD}\u{F7FF}\u{10000}"),
    ("Vietnamese stays as it is coded", "Đặng Thùy Trâm a\u{302}\u{301}", "Đặng Thùy Trâm a\u{302}\u{301}"),
    ("nothing stays nothing", "", ""),
  ])
  func textIsWrittenSoThatAnyXMLReaderTakesIt(name: String, text: String, expected: String) {
    #expect(Array(written(text).utf8) == Array(expected.utf8), "\(name)")
  }

  @Test func elementsAreClosedInTheirOrder() {
    var xml = XMLBytes(root: "a", attributes: [("x", "1 & \"2\"")])
    xml.start("b")
    xml.element("c", "d", [("y", "<")])
    xml.empty("e", [("z", "f")])
    xml.finish()
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1 &amp; &quot;2&quot;">
        <b>
        <c y="&lt;">d</c>
        <e z="f"/>
        </b>
        </a>

        """)
  }
}
