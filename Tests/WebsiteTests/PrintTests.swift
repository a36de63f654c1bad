import Testing

@testable import Website

struct PrintCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let title: String
  var name = "Giàng Thị Páo"
  var scope = "name, picture, story"
  var kind = "individual"
  var more = ""
  let folder: String
}

@Suite struct PrintTests {
  @Test(arguments: [
    PrintCase(testDescription: "a woman by what the title calls her", title: "Chị Páo giữ rừng", folder: "nu"),
    PrintCase(testDescription: "a man", title: "Mười bảy mảnh vườn của anh Páo", folder: "nam"),
    PrintCase(testDescription: "called by the name in full", title: "Ông Giàng Thị Páo", folder: "nam"),
    PrintCase(testDescription: "nobody is guessed from a name", title: "Giàng Thị Páo giữ rừng", folder: "canh"),
    PrintCase(testDescription: "somebody else is called so", title: "Chị Hoa kể về Páo", folder: "canh"),
    PrintCase(
      testDescription: "who did not agree to a picture", title: "Chị Páo giữ rừng", scope: "name, story", folder: "canh"
    ),
    PrintCase(
      testDescription: "a minor", title: "Chị Páo giữ rừng", more: ", minor: true", folder: "canh"),
    PrintCase(testDescription: "a household", title: "Nhà bà Páo", kind: "household", folder: "ho-gia-dinh"),
    PrintCase(testDescription: "a collective", title: "Tổ chị Páo", kind: "collective", folder: "tap-the"),
  ])
  func aPrintStandsInForAPortrait(_ c: PrintCase) {
    var site = SmallSite()
    let giver = c.more.isEmpty ? "self" : "parent-and-child"
    site.files["stories/2023/a.md"] = """
      ---
      title: \(c.title)
      date: 2023-05-01
      summary: Tóm tắt
      agency: dan-van
      subject: { kind: \(c.kind), name: \(c.name)\(c.more) }
      consent: { by: \(giver), date: 2023-03-01, scope: [\(c.scope)] }
      ---
      """
    #expect(site.website.card(0)?.portrait.address == "assets/art/\(c.folder)/a.svg")
    #expect(site.website.card(0)?.portrait.caption == "drawn_for_this_site")
  }

  @Test func printsAreChosenByTheEntrysPathAloneAndSpreadOverAll() {
    let files = SmallTheme.files(replacing: ["assets/art/nu/b.svg": "<svg/>", "assets/art/nu/c.svg": "<svg/>"])
    let prints = Prints(among: Theme.read(files, language: .vi).value.assets)
    let chosen = (0..<60).map { prints.picture(of: .woman, for: "stories/2023/\($0).md", caption: "").address }
    #expect(Set(chosen) == ["assets/art/nu/a.svg", "assets/art/nu/b.svg", "assets/art/nu/c.svg"])
    #expect(chosen == (0..<60).map { prints.picture(of: .woman, for: "stories/2023/\($0).md", caption: "").address })
  }
}
