/// A path as Windows writes it, where an address of the site belongs.
public struct WindowsPath: Sendable {
  /// As written.
  public let written: String
  /// The address most likely meant; nil where the path names a drive or a share.
  public let address: String?

  /// Reads `text`; nil where it is no such path.
  public init?(_ text: String) {
    written = text
    address = siteAddress(ofWindowsPath: text)
    if address == nil, !isOfComputer { return nil }
  }

  /// Whether it begins with a drive, a share or `file:`.
  private var isOfComputer: Bool {
    let bytes = Array(written.utf8.prefix(5))
    if written.hasPrefix("\\\\") || written.lowercased().hasPrefix("file:") { return true }
    guard bytes.count > 2, bytes[1] == UInt8(ascii: ":") else { return false }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0] | 0x20)
    return isLetter && (bytes[2] == UInt8(ascii: "\\") || bytes[2] == UInt8(ascii: "/"))
  }

  /// Whether it is a drive's, a share's or ends like a file, so that no other text is meant.
  public var isToFile: Bool {
    if isOfComputer { return true }
    guard let last = written.split(separator: "\\").last, let dot = last.lastIndex(of: ".") else { return false }
    let ending = last[dot...].dropFirst()
    return (2...5).contains(ending.count) && ending.allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// What is wrong with it.
  public var fact: MarkdownFact { .windowsPath(written, corrected: address) }
}

/// `path`, written with backslashes, as an address of the site; nil where it names a drive or a share, or where the
/// backslashes are hidden. What begins with the folder of media is meant from the root.
public func siteAddress(ofWindowsPath path: String) -> String? {
  let bytes = path.utf8
  guard bytes.contains(UInt8(ascii: "\\")), !bytes.contains(UInt8(ascii: ":")), !path.hasPrefix("\\\\") else {
    return nil
  }
  var parts = path.split(separator: "\\")[...]
  if parts.count > 2, parts.first == "content" { parts = parts.dropFirst() }
  if path.hasPrefix("\\") || parts.count > 1 && parts.first == "media" { parts = [""] + parts }
  return parts.joined(separator: "/")
}
