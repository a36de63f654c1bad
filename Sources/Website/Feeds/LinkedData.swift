/// What a page says of itself to programs: JSON-LD (schema.org), in a block of data that no browser runs.
///
///     LinkedData.thing("Article", [("headline", .text("Chín phút kể chuyện"))]).scriptElement
///
/// Templates may write nothing into a `<script>`, for no escaping of HTML is safe there. Here every `<`, `>` and `&`
/// stands as `\u003C` and the like, so that no text can end the element, begin a comment in it or be taken for markup;
/// nor can U+2028 and U+2029, which older scripts take for the end of a line, break it.
indirect enum LinkedData: Sendable {
  case text(String)
  case list([LinkedData])
  case record([(key: String, value: LinkedData)])

  /// Something of a type that schema.org has; what is nil or empty is left unsaid.
  static func thing(_ type: String, _ properties: [(String, LinkedData?)]) -> LinkedData {
    let said = properties.compactMap { key, value in value.flatMap { $0.isEmpty ? nil : (key: key, value: $0) } }
    return .record([("@type", .text(type))] + said)
  }

  private var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .record(let pairs): pairs.isEmpty
    }
  }

  /// The element that holds it, with its context.
  var scriptElement: [UInt8] {
    var bytes = Array("<script type=\"application/ld+json\">".utf8)
    let context = (key: "@context", value: LinkedData.text("https://schema.org"))
    if case .record(let pairs) = self {
      LinkedData.record([context] + pairs).write(into: &bytes)
    } else {
      write(into: &bytes)
    }
    bytes += Array("</script>\n".utf8)
    return bytes
  }

  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): writeScriptString(text, into: &bytes)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (place, item) in items.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .record(let pairs):
      bytes.append(UInt8(ascii: "{"))
      for (place, pair) in pairs.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        writeScriptString(pair.key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        pair.value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
