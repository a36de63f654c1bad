import Diagnostics
import Testing

@testable import Website

/// A photograph, and what is published in its place.
struct ResizingCase: Sendable, CustomTestStringConvertible {
  let testDescription, name: String
  var bytes = 100_000
  let width, height: Int
  /// What is published, the shown file first.
  let files: [String]
  /// Its sides in the page.
  let shown: [Int]
}

/// Photographs in several sizes.
@Suite struct Pictures {
  private func site(_ c: ResizingCase, resizes: Bool = true, body: String = "![Bãi đá](/media/NAME)") -> SmallSite {
    var site = SmallSite()
    site.resizesPictures = resizes
    site.photograph(c.name, bytes: c.bytes, width: c.width, height: c.height)
    site.story("a", "2023-05-01", body: body.replacing("NAME", with: c.name))
    return site
  }

  @Test(arguments: [
    ResizingCase(
      testDescription: "a photograph of a camera", name: "a.jpg", bytes: 4_000_000, width: 4000, height: 3001,
      files: ["a-jpg-1600.jpg", "a-jpg-480.webp", "a-jpg-960.webp", "a-jpg-1600.webp"], shown: [1600, 1200]),
    ResizingCase(
      testDescription: "one that stands upright", name: "a.JPG", width: 3000, height: 4000,
      files: ["a-JPG-1600.jpg", "a-JPG-480.webp", "a-JPG-960.webp", "a-JPG-1600.webp"], shown: [1600, 2133]),
    ResizingCase(
      testDescription: "one of middling width stays, and comes in its own width too", name: "a.jpg", width: 1200,
      height: 800, files: ["a.jpg", "a-jpg-480.webp", "a-jpg-960.webp", "a-jpg-1200.webp"], shown: [1200, 800]),
    ResizingCase(
      testDescription: "a width that is hardly less than its own is left out", name: "a.jpg", width: 1000, height: 800,
      files: ["a.jpg", "a-jpg-480.webp", "a-jpg-1000.webp"], shown: [1000, 800]),
    ResizingCase(
      testDescription: "a narrow one that takes much is coded anew", name: "a.jpg", bytes: 600_000, width: 1200,
      height: 800, files: ["a-jpg-1200.jpg", "a-jpg-480.webp", "a-jpg-960.webp", "a-jpg-1200.webp"],
      shown: [1200, 800]),
    ResizingCase(
      testDescription: "a small one is as it is", name: "a.jpg", width: 480, height: 9000, files: ["a.jpg"],
      shown: [480, 9000]),
    ResizingCase(
      testDescription: "a PNG", name: "a.png", bytes: 900_000, width: 2400, height: 1200,
      files: ["a-png-1600.png", "a-png-480.webp", "a-png-960.webp", "a-png-1600.webp"], shown: [1600, 800]),
    ResizingCase(
      testDescription: "a WebP is itself the widest", name: "a.webp", width: 1200, height: 800,
      files: ["a.webp", "a-webp-480.webp", "a-webp-960.webp"], shown: [1200, 800]),
    ResizingCase(
      testDescription: "a wide WebP", name: "a.webp", width: 2000, height: 1000,
      files: ["a-webp-1600.webp", "a-webp-480.webp", "a-webp-960.webp"], shown: [1600, 800]),
    ResizingCase(
      testDescription: "a GIF may move", name: "a.gif", bytes: 900_000, width: 2400, height: 1200, files: ["a.gif"],
      shown: [2400, 1200]),
  ])
  func aPhotographIsPublishedInSizesToChooseFrom(_ c: ResizingCase) throws {
    let site = site(c)
    #expect(site.problems == [])
    let website = site.website
    #expect(
      website.outputs.map(\.address).filter { $0.hasPrefix("media/") } == c.files.map { "media/" + $0 }.sorted())
    let html = website.text(at: "guong-nguoi-tot/2023/a.html")
    let image =
      "<img src=\"../../media/\(c.files[0])\" alt=\"Bãi đá\" width=\"\(c.shown[0])\" height=\"\(c.shown[1])\" loading=\"lazy\" decoding=\"async\">"
    #expect(html.contains(image))
    #expect(html.contains("<picture>") == (c.files.count > 1))
  }

  private static let large = ResizingCase(
    testDescription: "large", name: "a b.jpg", width: 2400, height: 1200, files: [], shown: [])

  @Test func theSizesStandInTheText() {
    let html = site(Self.large, body: "![Bãi đá](</media/NAME>)").website.text(at: "guong-nguoi-tot/2023/a.html")
    let sizes = [480, 960, 1600].map { "../../media/a%20b-jpg-\($0).webp \($0)w" }.joined(separator: ", ")
    let source =
      "<picture><source type=\"image/webp\" srcset=\"\(sizes)\" sizes=\"(min-width: 43rem) 38rem, 100vw\"><img src=\"../../media/a%20b-jpg-1600.jpg\""
    #expect(html.contains(source), "\(html)")
  }

  @Test func aCoverHasItsSizes() throws {
    var site = SmallSite()
    site.resizesPictures = true
    site.photograph("a.jpg", width: 2400, height: 1200)
    site.story("a", "2023-05-01", "cover: { image: /media/a.jpg, alt: Bãi đá }")
    let website = site.website
    let cover = try #require(website.cover(of: website.catalog.entries[website.number("stories/2023/a.md")]))
    #expect(cover.address == "media/a-jpg-1600.jpg" && cover.width == 1600 && cover.height == 800)
    #expect(cover.webp.map(\.width) == [480, 960, 1600] && cover.webp.map(\.isFirst) == [true, false, false])
  }

  @Test func whatIsToBeOpenedIsThereItselfToo() {
    let body = "![Bãi đá](</media/NAME>) [bản in](</media/NAME>)"
    #expect(site(Self.large, body: body).addresses.contains("media/a b.jpg"))
    let linked = site(Self.large, body: "[bản in](</media/NAME>)").addresses.filter { $0.hasPrefix("media/") }
    #expect(linked == ["media/a b.jpg"])
  }

  @Test func withoutTheToolALargeOneIsAnErrorAndAMiddlingOneIsAsItIs() {
    let body = "![Bãi đá](</media/NAME>)"
    let large = site(Self.large, resizes: false, body: body)
    #expect(large.problems.map(\.fact) == [.picture(.tooLarge("media/a b.jpg", kilobytes: 100, width: 2400))])
    let middling = ResizingCase(
      testDescription: "", name: "a.jpg", bytes: 500_000, width: 2000, height: 1200, files: [], shown: [])
    let site = site(middling, resizes: false, body: body)
    #expect(site.problems == [])
    #expect(!site.website.text(at: "guong-nguoi-tot/2023/a.html").contains("<picture>"))
    #expect(site.addresses.contains("media/a.jpg"))
    // To be taken away it may be as large as it is.
    #expect(self.site(Self.large, resizes: false, body: "[bản in](</media/NAME>)").problems == [])
  }

  @Test func oneOfTooManyPixelsIsAnErrorWithTheToolToo() {
    let huge = ResizingCase(
      testDescription: "", name: "a.jpg", width: 20_000, height: 6_000, files: [], shown: [])
    let problems = site(huge, body: "![Bãi đá](/media/NAME)").problems
    #expect(problems.map(\.fact) == [.picture(.tooManyPixels("media/a.jpg", megapixels: 120))])
  }
}
