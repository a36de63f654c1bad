/// Appends `text` as a string of JSON (RFC 8259, 7) that is safe in a script, in a file of its own or within a page:
/// nothing in it ends the element, and what ends lines in old scripts is escaped.
func writeScriptString(_ text: String, into bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  var text = text
  text.withUTF8 { source in
    var clean = 0
    for place in source.indices {
      let byte = source[place]
      var length = 1
      let code: UInt16
      switch byte {
      case ..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "&"):
        code = UInt16(byte)
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9; the text is UTF-8, so two more bytes follow an E2.
      case 0xE2 where source[place + 1] == 0x80 && source[place + 2] & 0xFE == 0xA8:
        (code, length) = (0x2000 + UInt16(source[place + 2] - 0x80), 3)
      default: continue
      }
      bytes += source[clean..<place]
      let digits = String(code, radix: 16, uppercase: true)
      bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
      clean = place + length
    }
    bytes += source[clean...]
  }
  bytes.append(UInt8(ascii: "\""))
}
