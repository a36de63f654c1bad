/// Where in HTML text a writer stands: in text, in a tag, in which attribute's value.
///
/// It follows the tokenizer of the HTML standard as far as what may be interpolated depends on it.
struct HTMLPosition: Hashable {
  enum Spot: Hashable {
    case text, tagOpen, tagName, inTag, attributeName, afterAttributeName, beforeValue
    case doubleQuoted, singleQuoted, unquoted
    /// After `<!` or `<?`.
    case declaration
    case comment
    /// Inside `<script>`, `<style>`, `<title>` or `<textarea>`, where only the end tag is a tag.
    case rawText
  }

  private(set) var spot = Spot.text
  /// The tag that is being read, or in whose raw text this is; lower case.
  private(set) var element: [UInt8] = []
  /// The attribute that is being read, lower case.
  private(set) var attribute: [UInt8] = []
  /// Whether nothing of the attribute's value is written yet, or of the next address in a `srcset`.
  private(set) var valueIsEmpty = true
  /// How the attribute's value begins, lower case and without white space, which browsers skip in addresses.
  private(set) var beginning: [UInt8] = []
  private var isEndTag = false
  /// How many bytes of `-->`, `<!--` or `</script` are read.
  private var progress = 0

  /// Longer names than these are no names that anything depends on.
  private static let nameLimit = 16

  /// Goes over `bytes`.
  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  /// Goes over something that is interpolated.
  mutating func advanceOverValue() {
    switch spot {
    case .beforeValue: spot = .unquoted
    case .doubleQuoted, .singleQuoted: valueIsEmpty = false
    default: break
    }
  }

  private mutating func advance(over byte: UInt8) {
    switch spot {
    case .text: if byte == UInt8(ascii: "<") { spot = .tagOpen }
    case .tagOpen: openTag(byte)
    case .tagName, .inTag, .attributeName, .afterAttributeName: advanceInTag(byte)
    case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted: advanceInValue(byte)
    case .declaration:
      if byte == UInt8(ascii: "-"), progress < 2 {
        progress += 1
        if progress == 2 { spot = .comment }
      } else {
        progress = 3  // no comment any more
        if byte == UInt8(ascii: ">") { self = HTMLPosition() }
      }
    case .comment:
      if byte == UInt8(ascii: ">"), progress == 2 {
        self = HTMLPosition()
      } else {
        progress = byte == UInt8(ascii: "-") ? min(progress + 1, 2) : 0
      }
    case .rawText: advanceInRawText(byte)
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/") where !isEndTag: isEndTag = true
    case UInt8(ascii: "!") where !isEndTag, UInt8(ascii: "?") where !isEndTag: spot = .declaration
    case _ where isLetter(byte):
      spot = .tagName
      element = [lowercase(byte)]
    default:
      self = HTMLPosition()
      if byte == UInt8(ascii: "<") { spot = .tagOpen }
    }
  }

  private mutating func advanceInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): spot = .inTag
    case _ where isSpace(byte):
      spot = spot == .attributeName || spot == .afterAttributeName ? .afterAttributeName : .inTag
    case UInt8(ascii: "=") where spot == .attributeName || spot == .afterAttributeName: spot = .beforeValue
    case _ where spot == .tagName: if element.count < Self.nameLimit { element.append(lowercase(byte)) }
    case _ where spot == .attributeName: if attribute.count < Self.nameLimit { attribute.append(lowercase(byte)) }
    default:
      spot = .attributeName
      attribute = [lowercase(byte)]
    }
  }

  private mutating func advanceInValue(_ byte: UInt8) {
    switch (spot, byte) {
    case (.beforeValue, UInt8(ascii: "\"")): (spot, valueIsEmpty) = (.doubleQuoted, true)
    case (.beforeValue, UInt8(ascii: "'")): (spot, valueIsEmpty) = (.singleQuoted, true)
    case (.beforeValue, UInt8(ascii: ">")), (.unquoted, UInt8(ascii: ">")): closeTag()
    case (.beforeValue, _) where isSpace(byte): break
    case (.beforeValue, _): spot = .unquoted
    case (.unquoted, _) where isSpace(byte): leaveValue()
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")): leaveValue()
    case (.doubleQuoted, UInt8(ascii: ",")), (.singleQuoted, UInt8(ascii: ",")): valueIsEmpty = holdsAddresses
    case (.doubleQuoted, _), (.singleQuoted, _):
      if isSpace(byte) { break }
      valueIsEmpty = false
      if beginning.count < Self.nameLimit { beginning.append(lowercase(byte)) }
    default: break
    }
  }

  private mutating func leaveValue() {
    spot = .inTag
    attribute = []
    beginning = []
    valueIsEmpty = true
  }

  private mutating func closeTag() {
    let isRaw = !isEndTag && Self.rawElements.contains(element)
    let element = element
    self = HTMLPosition()
    if isRaw { (spot, self.element) = (.rawText, element) }
  }

  private mutating func advanceInRawText(_ byte: UInt8) {
    let end = element.count + 2
    if progress == end, isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      (spot, isEndTag, progress) = (.inTag, true, 0)
      return advanceInTag(byte)
    }
    let wanted: UInt8? =
      switch progress {
      case 0: UInt8(ascii: "<")
      case 1: UInt8(ascii: "/")
      case 2..<end: element[progress - 2]
      default: nil
      }
    if lowercase(byte) == wanted { progress += 1 } else { progress = byte == UInt8(ascii: "<") ? 1 : 0 }
  }

  private static let rawElements: Set<[UInt8]> = Set(["script", "style", "title", "textarea"].map { Array($0.utf8) })
}

private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
}
private func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
