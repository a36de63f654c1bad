import Diagnostics

/// What a destination of a link or picture is, judged from its bytes alone.
///
/// A scheme comes through only if it is on the list as written *and* is still the same once every trick is undone:
/// percent escapes, control characters and spaces, case (libcmark has resolved entities and backslashes). So an
/// address that a browser, a mail program or our own decoding could read as `javascript:` never does.
enum Address {
  /// `#id` in the same page; empty for the top of the page.
  case inPage(fragment: String)
  /// A file of the site.
  case file(path: String, fragment: String?)
  /// An http or https address.
  case external
  /// A mailto or tel address.
  case contact
  /// None that may be used. What to write instead of a path with backslashes only the source tells.
  case refused(MarkdownFact)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let written = String(decoding: bytes, as: UTF8.self)
    guard !bytes.isEmpty else {
      self = .refused(.emptyAddress)
      return
    }
    // Most addresses have nothing to hide behind.
    let isOrdinary = bytes.allSatisfy { $0 > 0x20 && !":%\\\u{7F}".utf8.contains($0) }
    let bare = isOrdinary ? written : withoutTricks(written)
    if bare.utf8.prefix(4).elementsEqual("www.".utf8, by: { $0 | 0x20 == $1 }) {
      // Before schemes: as one, `www.a.vn:8080` would have `www.a.vn`.
      self = .refused(.addressWithoutScheme(written))
    } else if !isOrdinary, let hidden = scheme(of: bare) {
      self = Self.withScheme(hidden, written: written)
    } else if !isOrdinary, bare.utf8.contains(UInt8(ascii: "\\")) {
      self = .refused(.windowsPath(written, corrected: nil))
    } else if bare.utf8.starts(with: "//".utf8) {
      self = .refused(.addressWithoutScheme(written))
    } else {
      let cut = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
      let path = percentDecoded(bytes[..<cut])
      let fragment = percentDecoded(bytes[cut...].dropFirst())
      if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        self = .refused(.forbiddenAddress(written))
      } else if path.isEmpty {
        self = .inPage(fragment: fragment)
      } else {
        self = .file(path: path, fragment: fragment.isEmpty ? nil : fragment)
      }
    }
  }

  private static func withScheme(_ hidden: String, written: String) -> Address {
    if hidden.utf8.count == 1 || hidden == "file" { return .refused(.windowsPath(written, corrected: nil)) }
    guard scheme(of: written) == hidden else { return .refused(.forbiddenAddress(written)) }
    switch hidden {
    case "mailto", "tel": return .contact
    case "http", "https":
      // Browsers forgive `https:host`; then nobody sees where it leads.
      let isWhole = written.utf8.dropFirst(hidden.utf8.count + 1).starts(with: "//".utf8)
      return isWhole ? .external : .refused(.forbiddenAddress(written))
    default: return .refused(.forbiddenAddress(written))
    }
  }
}

/// The scheme that `address` begins with, in lower case (RFC 3986, section 3.1).
private func scheme(of address: String) -> String? {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let name = address.utf8[..<colon]
  guard name.first?.isLetter == true else { return nil }
  let isScheme = name.allSatisfy { $0.isLetter || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) }
  return isScheme ? String(address[..<colon]).lowercased() : nil
}

/// `address` with percent escapes decoded, also those of percent signs, and without spaces and invisible characters.
private func withoutTricks(_ address: String) -> String {
  var bare = address
  for _ in 0..<4 where bare.utf8.contains(UInt8(ascii: "%")) {
    bare = String(decoding: percentDecodedBytes(bare.utf8), as: UTF8.self)
  }
  // The scheme is what counts, and only a colon ends one.
  guard bare.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 <= 0x20 }) else { return bare }
  var kept = String.UnicodeScalarView()
  for scalar in bare.unicodeScalars where !scalar.properties.isWhitespace {
    switch scalar.properties.generalCategory {
    case .control, .format: continue
    default: kept.append(scalar)
    }
  }
  return String(kept)
}

/// `bytes` with their percent escapes decoded, as they are where that gives no UTF-8.
private func percentDecoded(_ bytes: some Collection<UInt8>) -> String {
  String(validating: percentDecodedBytes(bytes), as: UTF8.self) ?? String(decoding: bytes, as: UTF8.self)
}

private func percentDecodedBytes(_ bytes: some Collection<UInt8>) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
  var decoded: [UInt8] = []
  var rest = Array(bytes)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let value = hexValue(rest.prefix(2)) {
      decoded.append(value)
      rest = rest.dropFirst(2)
    } else {
      decoded.append(byte)
    }
  }
  return decoded
}

/// The value of two hexadecimal digits, nil where there are none.
private func hexValue(_ digits: ArraySlice<UInt8>) -> UInt8? {
  guard digits.count == 2, digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
  return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
}
