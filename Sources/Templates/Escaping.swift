/// Appends `text`, as UTF-8, to `page`, with `& < > " '` as `&amp; &lt; &gt; &quot; &#39;`: safe as text and in quoted
/// attribute values.
///
/// Bytes decide, not characters, so a quote before a combining mark is escaped like any other.
/// - Complexity: O(*n*); runs without such a byte are copied whole.
public func escapeHTML(_ text: UnsafeBufferPointer<UInt8>, into page: inout [UInt8]) {
  var clean = 0  // start of the run not yet copied
  for i in text.indices where isSpecial(text[i]) {
    let entity: StaticString =
      switch text[i] {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&#39;"
      }
    if clean < i { page.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<i])) }
    entity.withUTF8Buffer { page.append(contentsOf: $0) }
    clean = i + 1
  }
  if clean < text.count { page.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...])) }
}

/// Appends `text` to `page`, escaped as the bytes of its UTF-8.
public func escapeHTML(_ text: String, into page: inout [UInt8]) {
  var text = text
  text.withUTF8 { escapeHTML($0, into: &page) }
}

/// All five bytes are below 64, so one word serves as the table: bit *b* is set where byte *b* is escaped.
private let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool { byte < 64 && special &>> UInt64(byte) & 1 != 0 }
