/// A number as Vietnamese writes it: dots between thousands, a comma before decimals.
///
///     vietnameseNumber("1234.5")   // "1.234,5"
///     vietnameseNumber("1234567")  // "1.234.567"
///
/// - Parameter decimal: a plain decimal: `-` or nothing, digits, and perhaps a dot and digits.
/// - Returns: nil if `decimal` is anything else. Zeros before the number are left out, zeros behind stay.
public func vietnameseNumber(_ decimal: String) -> String? {
  guard let number = NumberParts(decimal.utf8, point: UInt8(ascii: "."), dotsThousands: false) else { return nil }
  var whole: [UInt8] = []
  for (index, digit) in number.whole.enumerated() {
    if index > 0, (number.whole.count - index) % 3 == 0 { whole.append(UInt8(ascii: ".")) }
    whole.append(digit)
  }
  return number.written(whole: whole, point: ",")
}

/// The plain decimal that a Vietnamese number says.
///
///     readNumber("1.234,5")  // "1234.5"
///     readNumber("1.234")    // "1234"
///     readNumber("1.23")     // nil: thousands are three digits
///     readNumber("1,234.5")  // nil: English
///
/// Dots stand between all thousands or nowhere. Nothing is guessed: "0.125" is nil, for no thousands begin with 0.
/// - Returns: `-` or nothing, digits without zeros before them, perhaps a dot and digits; nil if `text` is anything
///   else than a number.
public func readNumber(_ text: String) -> String? {
  guard let number = NumberParts(text.utf8, point: UInt8(ascii: ","), dotsThousands: true) else { return nil }
  return number.written(whole: number.whole, point: ".")
}

/// The digits of a number, however it was written.
private struct NumberParts {
  var isNegative = false
  /// Before the point, without zeros in front.
  var whole: [UInt8]
  /// After the point; nil if there is none.
  var decimals: [UInt8]?

  init?(_ text: String.UTF8View, point: UInt8, dotsThousands: Bool) {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest.removeFirst()
    }
    let halves = rest.split(separator: point, maxSplits: 1, omittingEmptySubsequences: false)
    let groups =
      dotsThousands ? halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) : [halves[0]]
    if groups.count > 1 {
      guard groups[0].count <= 3, groups[0].first != UInt8(ascii: "0"), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    for digits in groups + halves.dropFirst() {
      guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    }
    whole = Array(groups.joined().drop { $0 == UInt8(ascii: "0") })
    if whole.isEmpty { whole = [UInt8(ascii: "0")] }
    if halves.count == 2 { decimals = Array(halves[1]) }
  }

  func written(whole: [UInt8], point: String) -> String {
    let digits = String(decoding: whole, as: UTF8.self)
    let fraction = decimals.map { point + String(decoding: $0, as: UTF8.self) } ?? ""
    return (isNegative ? "-" : "") + digits + fraction
  }
}
