/// The part of an address that a text makes: a to z, 0 to 9 and single hyphens between.
///
///     slug("Người tốt, việc tốt ở Đồng Tháp – đổi mới")  // "nguoi-tot-viec-tot-o-dong-thap-doi-moi"
///     slug("H’Hen Niê")                                  // "hhen-nie"
///     slug("…")                                          // "": this text has no slug
///
/// The rule: fold, drop ' ’ ʼ ‘ `, each run outside a–z 0–9 becomes one hyphen, none at the ends.
/// - Complexity: O(*n*) in the bytes.
public func slug(_ text: String) -> String {
  var result: [UInt8] = []
  withBytes(of: text) { slug($0, into: &result) }
  return String(decoding: result, as: UTF8.self)
}

/// Appends the slug of UTF-8 bytes to `slug`, and nothing where the text has none.
public func slug(_ text: UnsafeBufferPointer<UInt8>, into slug: inout [UInt8]) {
  let start = slug.count
  var hyphenIsDue = false
  foldChunks(of: text) { chunk in
    // Every hyphen replaces at least a byte, but for one that is due from the chunk before.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.chunkSize + 1) { kept in
      var count = 0
      var index = 0
      while index < chunk.count {
        let byte = chunk[index]
        if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
          if hyphenIsDue, count > 0 || slug.count > start {
            kept[count] = UInt8(ascii: "-")
            count += 1
          }
          hyphenIsDue = false
          kept[count] = byte
          count += 1
          index += 1
        } else {
          let apostrophe = lengthOfApostrophe(at: index, in: chunk)
          if apostrophe == 0 { hyphenIsDue = true }
          index += max(apostrophe, 1)
        }
      }
      slug.append(contentsOf: kept[..<count])
    }
  }
}

/// How many bytes of ' ` ʼ ‘ or ’ stand at `index`, 0 where there is none of them.
private func lengthOfApostrophe(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
  switch text[index] {
  case 0x27, 0x60: return 1
  case 0xCA: return index + 1 < text.count && text[index + 1] == 0xBC ? 2 : 0
  case 0xE2:
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0x98 || text[index + 2] == 0x99 ? 3 : 0
  default: return 0
  }
}
