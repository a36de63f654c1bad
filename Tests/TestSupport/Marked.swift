import Diagnostics

/// A text in which «…» shows where something is expected. Marks may stand in each other.
///
///     let input = Marked("«sumary»: Giúp hộ nghèo\n")
///     input.text                       // "sumary: Giúp hộ nghèo\n"
///     input.places(in: FileNumber(0))  // one, of the key
public struct Marked: Sendable {
  /// The text without its marks.
  public let bytes: [UInt8]
  /// What stands between the marks, in the order of their opening ones.
  public let ranges: [Range<Int>]

  /// Takes the marks out of `text`.
  public init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [(index: Int, start: Int)] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«":
        open.append((ranges.count, bytes.count))
        ranges.append(0..<0)
      case "»":
        let (index, start) = open.removeLast()
        ranges[index] = start..<bytes.count
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The same as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The places marked, in the file `file`.
  public func places(in file: FileNumber) -> [Place] { ranges.map { Place(file, $0) } }
}
