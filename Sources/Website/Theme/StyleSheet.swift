/// A style sheet of the theme, on its way to the readers.
enum StyleSheet {
  /// `sheet` without its comments, blank lines and the blanks that only people need: what is written for those who work on
  /// the theme is not sent to every reader's telephone.
  ///
  ///     StyleSheet.lean(Array("/* far */\n  a { top: 0; }\n".utf8))  // a{top:0;}
  ///
  /// Strings, addresses and comments that begin with `/*!`, as licences do, stay as they are. A comment within a line
  /// leaves a blank, for without it two words could become one.
  /// - Complexity: O(*n*) in the bytes of `sheet`.
  static func lean(_ sheet: [UInt8]) -> [UInt8] {
    var lean: [UInt8] = []
    lean.reserveCapacity(sheet.count)
    var rest = sheet[...]
    var isAtStartOfLine = true
    while let byte = rest.first {
      if rest.starts(with: "/*".utf8), !rest.starts(with: "/*!".utf8) {
        rest = rest.dropFirst(lengthOfComment(rest))
        if !isAtStartOfLine { lean.append(UInt8(ascii: " ")) }
        continue
      }
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
      let isEnd = byte == UInt8(ascii: "\n")
      let length = lengthOfWhole(rest)
      if isBlank ? !isAtStartOfLine && separates(lean.last, rest.dropFirst().first) : !isEnd || !isAtStartOfLine {
        lean += rest.prefix(length)
      }
      isAtStartOfLine = isEnd || isAtStartOfLine && isBlank
      rest = rest.dropFirst(length)
    }
    return lean
  }

  /// Whether a blank between two bytes has a meaning: `a :hover` is not `a:hover`, but `top: 0` is `top:0`.
  private static func separates(_ before: UInt8?, _ after: UInt8?) -> Bool {
    switch (before, after) {
    case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), _), (UInt8(ascii: ";"), _), (UInt8(ascii: ","), _): false
    case (_, UInt8(ascii: "{")), (_, UInt8(ascii: "}")): false
    // A property of one's own may be empty, and is then a blank.
    case (UInt8(ascii: ":"), _): after == UInt8(ascii: ";")
    default: true
    }
  }

  /// How many bytes at the start of `rest` are copied in one: a string, an address, a licence, else a byte.
  private static func lengthOfWhole(_ rest: ArraySlice<UInt8>) -> Int {
    switch rest.first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): lengthOfString(rest)
    case UInt8(ascii: "/") where rest.starts(with: "/*!".utf8): lengthOfComment(rest)
    case UInt8(ascii: "u") where rest.starts(with: "url(".utf8): lengthOfAddress(rest)
    default: 1
    }
  }

  /// Up to the closing quotation mark, or to the end of the line, as browsers read a string that is left open.
  private static func lengthOfString(_ rest: ArraySlice<UInt8>) -> Int {
    var isEscaped = false
    for index in rest.indices.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if rest[index] == UInt8(ascii: "\\") {
        isEscaped = true
      } else if rest[index] == UInt8(ascii: "\n") {
        return index - rest.startIndex
      } else if rest[index] == rest.first {
        return index - rest.startIndex + 1
      }
    }
    return rest.count
  }

  /// `url(` alone before a string, else all up to the closing bracket.
  private static func lengthOfAddress(_ rest: ArraySlice<UInt8>) -> Int {
    let address = rest.dropFirst("url(".utf8.count)
    if let first = address.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return "url(".utf8.count }
    return (address.firstIndex(of: UInt8(ascii: ")")) ?? rest.endIndex - 1) - rest.startIndex + 1
  }

  /// Up to the end of the comment, or of the sheet.
  private static func lengthOfComment(_ rest: ArraySlice<UInt8>) -> Int {
    var last: UInt8 = 0
    for index in rest.indices.dropFirst(2) {
      if last == UInt8(ascii: "*"), rest[index] == UInt8(ascii: "/") { return index - rest.startIndex + 1 }
      last = rest[index]
    }
    return rest.count
  }
}
