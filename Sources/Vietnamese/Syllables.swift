/// How many syllables `text` has: runs of letters and digits, with their marks. Vietnamese writes each syllable apart.
///
///     syllables(in: "Đoàn kết, chủ động, đổi mới")  // 6
///     syllables(in: "Quyết định 443/QĐ-UBND")       // 5
///
/// An apostrophe does not part a syllable (H’Hen is one), nor does an invisible character.
/// - Complexity: O(*n*) in the bytes.
public func syllables(in text: String) -> Int {
  withBytes(of: text) { text in
    var count = 0
    var isInside = false
    var index = 0
    while index < text.count {
      let (scalar, length) = decodedScalar(in: text, at: index)
      index += length
      if Normalising.replacement(for: scalar) == 0 { continue }
      switch ScalarRole(scalar) {
      case .letter, .digit:
        if !isInside { count += 1 }
        isInside = true
      case .mark, .apostrophe: continue
      case .separator: isInside = false
      }
    }
    return count
  }
}
