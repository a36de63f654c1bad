/// Writes a CSV table for spreadsheets: RFC 4180 in UTF-8 with a byte-order mark, without which Excel would take it for
/// the system's own encoding.
///
///     var table = CSVText()
///     table.add([.text("Cơ quan"), .text("Giá trị")])
///     table.add([.text("=1+1"), .number("4")])  // 'Cơ quan,Giá trị\r\n…'
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it; a number is the caller's own, and
/// stays as it is.
public struct CSVText: Sendable {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Text, from wherever it comes.
    case text(String)
    /// A number, as the program writes numbers.
    case number(String)
  }

  /// The table so far.
  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// An empty table.
  public init() {}

  /// Adds a row.
  public mutating func add(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(Self.isFormula(text) ? "'" + text : text)
      case .number(let number): append(number)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// Whether spreadsheets may take `text` for a formula: by its first character, its full-width form included.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  private mutating func append(_ text: String) {
    let quoted = text.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0D, 0x0A].contains($0) }
    guard quoted else { return bytes += Array(text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
