import Diagnostics

/// What stands between the parentheses of a link or picture that CommonMark does not take for one, read as its writer
/// meant it.
///
///     MeantLink("/media/hop giao ban.jpg “Buổi họp”").corrected  // </media/hop giao ban.jpg> "Buổi họp"
struct MeantLink {
  /// The address as written.
  let destination: String
  /// The title without its quotes, nil where there is none.
  let title: String?
  /// Whether the title stands in quotes of print, of which CommonMark knows nothing.
  let hasSmartQuotes: Bool

  /// Reads `written`, which has no blanks at its ends.
  init(_ written: String) {
    let scalars = Array(written.unicodeScalars)
    guard let last = scalars.last, last.isStraightQuote || last.isSmartQuote,
      let opening = scalars.indices.dropLast().first(where: { Self.opensTitle(at: $0, in: scalars) })
    else {
      (destination, title, hasSmartQuotes) = (written, nil, false)
      return
    }
    var end = opening
    while scalars[end - 1] == " " { end -= 1 }
    destination = text(scalars[..<end])
    title = text(scalars[opening + 1..<scalars.count - 1])
    hasSmartQuotes = scalars[opening].isSmartQuote || last.isSmartQuote
  }

  /// Whether the address is a path to a drive or a share, which no other way of writing mends.
  var isOfWritersComputer: Bool {
    var address = destination
    guard case .refused(.windowsPath) = address.withUTF8({ Address($0) }) else { return false }
    return siteAddress(ofWindowsPath: destination) == nil
  }

  /// How CommonMark has it: an address with spaces in angles, slashes for backslashes, a title in straight quotes.
  var corrected: String {
    var address = siteAddress(ofWindowsPath: destination) ?? destination
    let isInAngles = address.hasPrefix("<") && address.hasSuffix(">")
    if address.utf8.contains(UInt8(ascii: " ")), !isInAngles { address = "<\(address)>" }
    guard let title else { return address }
    guard title.utf8.contains(UInt8(ascii: "\"")) else { return "\(address) \"\(title)\"" }
    if !title.utf8.contains(UInt8(ascii: "'")) { return "\(address) '\(title)'" }
    return "\(address) \"\(title.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
  }

  /// Whether the quote at `at` begins a title: behind a space, or right behind the address if it is no apostrophe.
  private static func opensTitle(at: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard at > 0, scalars[..<at].contains(where: { $0 != " " }) else { return false }
    if scalars[at - 1] == " " { return scalars[at].isStraightQuote || scalars[at].isSmartQuote }
    return scalars[at] == "“" || scalars[at] == "„" || scalars[at] == "«"
  }
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

extension Unicode.Scalar {
  fileprivate var isStraightQuote: Bool { self == "\"" || self == "'" }
  fileprivate var isSmartQuote: Bool { "“”„‟‘’«»″".unicodeScalars.contains(self) }
}
