import Testing

/// A text and what a rule makes of it.
struct TextCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let result: String

  init(_ text: String, _ result: String, _ testDescription: String? = nil) {
    (self.text, self.result) = (text, result)
    self.testDescription = testDescription ?? text
  }

  /// Whether `other` is the wanted result to the byte; `==` takes NFC and NFD for equal.
  func isResult(_ other: String) -> Bool { Array(other.utf8) == Array(result.utf8) }
}

/// `text` with its letters and marks apart, in canonical order.
func decomposed(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(contentsOf: parts(of: scalar).compactMap { Unicode.Scalar($0) })
  }
  return String(result)
}

/// The Vietnamese letters by hand, so that no table of the module tests itself.
private func parts(of scalar: Unicode.Scalar) -> [UInt32] {
  let tones: [UInt32?] = [nil, 0x300, 0x309, 0x303, 0x301, 0x323]
  let rows: [(row: String, base: String, quality: UInt32?)] = [
    ("aàảãáạ", "a", nil), ("ăằẳẵắặ", "a", 0x306), ("âầẩẫấậ", "a", 0x302), ("eèẻẽéẹ", "e", nil),
    ("êềểễếệ", "e", 0x302), ("iìỉĩíị", "i", nil), ("oòỏõóọ", "o", nil), ("ôồổỗốộ", "o", 0x302),
    ("ơờởỡớợ", "o", 0x31B), ("uùủũúụ", "u", nil), ("ưừửữứự", "u", 0x31B), ("yỳỷỹýỵ", "y", nil),
  ]
  for (row, base, quality) in rows {
    for (letters, base) in [(row, base), (row.uppercased(), base.uppercased())] {
      guard let tone = Array(letters.unicodeScalars).firstIndex(of: scalar), let first = base.unicodeScalars.first
      else { continue }
      let marks = [quality, tones[tone]].compactMap { $0 }
      // The dot below comes before what stands above, but after the horn.
      return [first.value] + (tone == 5 && quality != 0x31B ? marks.reversed() : marks)
    }
  }
  return [scalar.value]
}
