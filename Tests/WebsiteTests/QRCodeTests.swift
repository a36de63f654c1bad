import Testing

@testable import Website

@Suite struct QRCodeTests {
  @Test func aCodeHasTheThreeSquaresByWhichItIsFound() throws {
    let code = try #require(QRCode("https://thidua.example/thong-bao/2023/bao-cao.html"))
    let last = code.width - 1
    // A ring of seven modules, and no square in the fourth corner (ISO/IEC 18004, 6.3.3).
    for (row, column) in [(0, 0), (0, last - 6), (last - 6, 0)] {
      #expect((0...6).allSatisfy { code.isDark(row: row, column: column + $0) })
      #expect((0...6).allSatisfy { code.isDark(row: row + 6, column: column + $0) })
      #expect((1...5).allSatisfy { !code.isDark(row: row + 1, column: column + $0) })
      #expect(code.isDark(row: row + 3, column: column + 3))
    }
    #expect(code.width >= 21 && (code.width - 21) % 4 == 0)
  }

  @Test func thePictureHasTheDarkModulesAndAQuietZone() throws {
    let code = try #require(QRCode("https://thidua.example/"))
    let svg = String(decoding: code.svg(title: "Mã <của> trang"), as: UTF8.self)
    #expect(svg.contains("viewBox=\"0 0 \(code.width + 8) \(code.width + 8)\""))
    #expect(svg.contains("<title>Mã &lt;của&gt; trang</title>"))
    // The first run is the upper edge of the first square, four modules from both edges.
    #expect(svg.contains("d=\"M4 4h7v1h-7z"))
    let runs = svg.split(separator: "z").compactMap { $0.split(separator: "h-").last.flatMap { Int($0) } }
    let dark = (0..<code.width * code.width).count { code.isDark(row: $0 / code.width, column: $0 % code.width) }
    #expect(runs.reduce(0, +) == dark)
  }

  @Test(arguments: [String(repeating: "a", count: 5000), "a\u{0}b"])
  func whatDoesNotFitHasNoCode(text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test func theSheetHasACodeWhereTheAddressIsKnownAndTheNoticeIsOnTheBoard() {
    var site = SmallSite(site: "baseURL: https://thidua.example/\n")
    site.notice("con", "2023-05-01")
    site.notice("het", "2023-04-01", "expires: 2023-05-01")
    site.notice("qua", "2023-04-01", "deadline: 2023-05-09")
    #expect(Self.code(site, "2023/qua") == nil)
    var offline = SmallSite()
    offline.notice("con", "2023-05-01")
    #expect(Self.code(site, "2023/con") != nil)
    #expect(Self.code(site, "2023/het") == nil)
    #expect(Self.code(offline, "2023/con") == nil)
  }

  private static func code(_ site: SmallSite, _ name: String) -> [UInt8]? {
    let website = site.website
    let number = website.number("announcements/\(name).md")
    return website.catalog.entries[number].announcement.flatMap { website.noticePage($0, number).code }
  }
}
