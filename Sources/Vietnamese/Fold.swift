/// The form in which search compares words: lower case, without marks.
///
///     fold("Đặng Thùy Trâm")  // "dang thuy tram"
///     fold("Ê Đê")            // "e de"
///
/// The rule: normalise, lower case, NFD, drop marks (general category Mn), đ → d. Everything else stays, in place.
/// Letters are taken apart as `normalised` puts them together: Latin, Greek and Cyrillic.
/// - Complexity: O(*n*) in the bytes.
public func fold(_ text: String) -> String {
  var folded: [UInt8] = []
  withBytes(of: text) { fold($0, into: &folded) }
  return String(decoding: folded, as: UTF8.self)
}

/// Appends the folded form of UTF-8 bytes to `folded`; the same rule as for a `String`.
///
/// A byte that is not UTF-8 becomes U+FFFD. What is appended may be longer than `text` for a few rare capitals.
public func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
  folded.reserveCapacity(folded.count + text.count)
  foldChunks(of: text) { folded.append(contentsOf: $0) }
}

/// Folds `text` chunk by chunk and hands each to `body`. A chunk ends where a scalar ends.
func foldChunks(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.chunkSize) { chunk in
    Folding.latin.withUnsafeBufferPointer { latin in
      Folding.latinExtended.withUnsafeBufferPointer { extended in
        var index = 0
        while index < text.count {
          var count = 0
          while index < text.count, count + Folding.room <= chunk.count {
            foldNext(of: text, at: &index, latin: latin, extended: extended, into: chunk, count: &count)
          }
          body(UnsafeBufferPointer(rebasing: chunk[..<count]))
        }
      }
    }
  }
}

/// Folds what starts at `index`: a run of ASCII, as far as `chunk` has room, or one scalar.
@inline(__always)
private func foldNext(
  of text: UnsafeBufferPointer<UInt8>, at index: inout Int, latin: UnsafeBufferPointer<UInt16>,
  extended: UnsafeBufferPointer<UInt16>, into chunk: UnsafeMutableBufferPointer<UInt8>, count: inout Int
) {
  let lead = text[index]
  if lead < 0x80 {
    let end = index + min(text.count - index, chunk.count - count)
    while index < end, text[index] < 0x80 {
      let byte = text[index]
      chunk[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      count += 1
      index += 1
    }
    return
  }
  // The three ways of Vietnamese letters, by table; all else by the rule itself.
  if index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 {
    if lead >= 0xC2, lead <= 0xC8 || lead == 0xC9 && text[index + 1] < 0x90 {
      let scalar = Int(lead & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
      Folding.put(latin[scalar - 0x80], into: chunk, count: &count)
      index += 2
      return
    }
    if lead == 0xE1, text[index + 1] >= 0xB8, text[index + 1] <= 0xBB, index + 2 < text.count,
      text[index + 2] & 0xC0 == 0x80
    {
      let scalar = Int(text[index + 1] & 3) << 6 | Int(text[index + 2] & 0x3F)
      Folding.put(extended[scalar], into: chunk, count: &count)
      index += 3
      return
    }
    if lead == 0xCC || lead == 0xCD && text[index + 1] < 0xB0 {
      index += 2
      return
    }
  }
  let (scalar, length) = decodedScalar(in: text, at: index)
  Folding.fold(scalar) { encode($0, into: chunk, count: &count) }
  index += length
}

/// The rule for one scalar, and tables made from it.
enum Folding {
  /// The bytes of a chunk: a constant, and below the 1,024 that are sure to be on the stack, since words are folded one
  /// by one.
  @inline(__always) static var chunkSize: Int { 1_000 }
  /// The most bytes that one scalar may fold to, and a little more.
  static let room = 16

  /// What U+0080 to U+024F fold to, each to one scalar; 0 for nothing.
  static let latin = table(of: 0x80..<0x250)
  /// The same of U+1E00 to U+1EFF.
  static let latinExtended = table(of: 0x1E00..<0x1F00)

  private static func table(of scalars: Range<UInt32>) -> [UInt16] {
    scalars.map { scalar in
      var folded: UInt16 = 0
      fold(scalar) { folded = UInt16($0) }
      return folded
    }
  }

  @inline(__always)
  static func put(_ folded: UInt16, into chunk: UnsafeMutableBufferPointer<UInt8>, count: inout Int) {
    if folded == 0 { return }
    if folded < 0x80 {
      chunk[count] = UInt8(truncatingIfNeeded: folded)
      count += 1
    } else {
      encode(UInt32(folded), into: chunk, count: &count)
    }
  }

  /// Hands on what `scalar` folds to: none, one or, for few letters, two scalars.
  static func fold(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    let scalar = Normalising.replacement(for: scalar) ?? scalar
    if scalar == 0 { return }
    if (0x2010...0x205F).contains(scalar) { return body(scalar) }  // dashes and quotes: common, and no letters
    guard let properties = Unicode.Scalar(scalar)?.properties else { return body(0xFFFD) }
    for lower in properties.lowercaseMapping.unicodeScalars {
      let base = Compositions.shared.bareBase(of: lower.value)
      if base == 0x111 {
        body(0x64)  // Unicode gives đ no decomposition
      } else if Unicode.Scalar(base)?.properties.generalCategory != .nonspacingMark {
        body(base)
      }
    }
  }
}
