import CQRencode
import Templates

/// The address of a page as a QR code (ISO/IEC 18004), for the sheet on the wall: whoever reads it there opens the page
/// on a telephone, with what has changed since it was printed.
///
/// libqrencode makes the code; the picture is drawn here, as one path of the page itself, so that it prints sharp and
/// needs no file.
struct QRCode {
  /// The width in modules, without the quiet zone.
  let width: Int
  private let isDark: [Bool]

  /// The modules that the standard wants empty on each side.
  private static let quiet = 4

  /// The code of `text` with a quarter of it spare, for paper gets dirty; nil where it does not fit.
  init?(_ text: String) {
    // Without a NUL within, or the library would encode a part of it.
    guard !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_Q) else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    // The lowest bit of a module says whether it is dark.
    isDark = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether the module in `column` of `row` is dark.
  func isDark(row: Int, column: Int) -> Bool { isDark[row * width + column] }

  /// The picture as SVG, a unit for each module; each run of dark modules is one rectangle. `title` says what it is to
  /// those who hear the page.
  func svg(title: String) -> [UInt8] {
    let side = width + 2 * Self.quiet
    var svg: [UInt8] = []
    svg.reserveCapacity(12 * width * width)
    svg += "<svg class=\"qr\" viewBox=\"0 0 \(side) \(side)\" role=\"img\" shape-rendering=\"crispEdges\"><title>".utf8
    escapeHTML(title, into: &svg)
    svg += "</title><path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path d=\"".utf8
    for row in 0..<width {
      var column = 0
      while column < width {
        let start = column
        while column < width, isDark(row: row, column: column) { column += 1 }
        let run = column - start
        if run > 0 { svg += "M\(start + Self.quiet) \(row + Self.quiet)h\(run)v1h-\(run)z".utf8 }
        if column < width { column += 1 }
      }
    }
    svg += "\"/></svg>".utf8
    return svg
  }
}
