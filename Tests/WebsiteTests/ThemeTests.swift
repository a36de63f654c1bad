import Diagnostics
import Testing

@testable import Website

@Suite struct ThemeTests {
  /// Reads the small theme with `replacing` in it, and `own` as the site's.
  private func read(_ replacing: [String: String?], own: [String: String] = [:]) -> Checked<Theme> {
    let base = SmallTheme.files(replacing: replacing)
    let files = own.sorted { $0.key < $1.key }.enumerated().map { number, file in
      Theme.File(path: file.key, number: FileNumber(500 + number), bytes: Array(file.value.utf8), isOwn: true)
    }
    // The order in which files are found must not matter.
    return Theme.read(files + base, language: .vi)
  }

  @Test func aSmallThemeIsWhole() { #expect(read([:]).problems == []) }

  @Test func aKindOfPageWithoutATemplateIsReported() {
    let problems = read(["pages/plan.mustache": nil]).problems
    #expect(problems.map(\.fact) == [.file(.noTemplate("plan"))])
  }

  @Test func aThemeWithoutTheLanguageIsReported() {
    let files = SmallTheme.files().filter { !$0.path.hasPrefix("strings/") }
    #expect(Theme.read(files, language: .en).problems.map(\.fact) == [.string(.noLanguage("en"))])
  }

  @Test func aSitesOwnFileTakesThePlaceOfTheThemes() {
    let theme = read([:], own: ["pages/404.mustache": "Không có\n", "assets/art/canh/gui-hoa.svg": "<svg>1</svg>"])
    #expect(theme.problems == [])
    let website = Website.plan(SmallSite().catalog, theme: theme.value).value
    #expect(website.text(at: "404.html") == "Không có\n")
    let asset = website.outputs.first { $0.address == "assets/art/canh/gui-hoa.svg" }
    guard case .bytes(let bytes)? = asset?.content else {
      Issue.record("the asset is not there")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "<svg>1</svg>")
  }

  @Test func aSitesOwnFileThatIsWrongIsReportedInThatFile() {
    let problems = read([:], own: ["pages/home.mustache": "{{tagine}}"]).problems
    #expect(problems.map(\.place?.file) == [FileNumber(500)])
    #expect(problems.map(\.fact.suggestion) == ["tagline"])
  }

  @Test func aSitesOwnFileThatNothingWouldReadIsReported() {
    let own = ["page/story.mustache": "", "partials/moi.mustache": "", "assets/logo.svg": "", "strings/en.yml": ""]
    let problems = read([:], own: own).problems
    let meant = "templates/pages/story.mustache"
    #expect(problems.map(\.fact) == [.file(.unknownFile("templates/page/story.mustache", nearest: meant))])
  }

  @Test func whatIsWrongInAPartialIsSaidOnceThoughTheNearestNameDiffers() {
    let problems = read([
      "partials/a.mustache": "{{titl}}", "pages/story.mustache": "{{#entry}}{{>a}}{{/entry}}",
      "pages/topics.mustache": "{{>a}}", "pages/home.mustache": "{{>a}}",
    ]).problems
    #expect(problems.count == 1)
  }

  @Test func bytesThatAreNoTextAreLeftToWhoeverReadsTheFile() {
    var files = SmallTheme.files()
    files.append(
      Theme.File(path: "strings/vi.yml", number: FileNumber(500), bytes: Array("home: ".utf8) + [0xFF], isOwn: true))
    #expect(Theme.read(files, language: .vi).problems == [])
  }

  @Test func assetsAreNamedByTheirPaths() {
    #expect(Assets.name(of: "assets/site.css") == "site_css")
    #expect(Assets.name(of: "assets/art/canh/gui-hoa.svg") == "art_canh_gui_hoa_svg")
  }

  @Test func twoAssetsOfOneNameAreReported() {
    let problems = read(["assets/site.css": "", "assets/site-css": ""]).problems
    #expect(problems.map(\.fact) == [.link(.duplicateID("assets.site_css", first: "templates/assets/site-css"))])
    #expect(problems.allSatisfy { $0.place != nil })
  }
}
