import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// A folder with a site in `site`, and what `claim` says of an output there.
private struct Fixture {
  let folder = TemporaryFolder()

  init() {
    folder.write("site/content/site.yml")
    folder.write("site/templates/a.mustache")
    folder.makeFolder("site/.guongsang")
  }

  func claim(_ path: String, edition: String = "public") throws(PublishingError) -> OutputFolder {
    try OutputFolder(claiming: path, site: folder("site"), edition: edition)
  }

  /// The fact for which `path` is refused; nil where it is not.
  func refusal(_ path: String, edition: String = "public") -> PublishingFact? {
    do throws(PublishingError) {
      _ = try claim(path, edition: edition)
      return nil
    } catch {
      guard case .outputRefused(let fact) = error else { return nil }
      #expect(error.exitCode == 73)
      return fact
    }
  }
}

@Test func foldersThatAreAbsentEmptyOrMarkedAreOurs() throws {
  let site = Fixture()
  site.folder.makeFolder("empty")
  site.folder.write("marked/.guongsang-site", "format: 1\r\nedition: public\r\n")
  site.folder.write("marked/index.html")
  for name in ["site/public", "deep/down/out", "empty", "marked", "marked/", "./deep/./out"] {
    #expect(try site.claim(site.folder(name)).real.hasPrefix(site.folder.path), "\(name)")
  }
  #expect(site.folder.names() == ["empty", "marked", "site"])
}

@Test func aFolderThatWeDidNotMakeIsRefused() {
  let site = Fixture()
  site.folder.write("home/thesis.docx", "years of work")
  site.folder.write("file")
  site.folder.makeFolder("odd")
  site.folder.makeFolder("odd/.guongsang-site")
  let before = site.folder.everything(below: "home")
  for name in ["home", "file", "odd"] {
    #expect(site.refusal(site.folder(name)) == .outputNotOurs(path: site.folder(name)))
  }
  #expect(site.folder.everything(below: "home") == before)
}

@Test func aFolderOfAnotherEditionOrFormatIsRefused() {
  let site = Fixture()
  site.folder.write("bloc/.guongsang-site", "format: 1\nedition: bloc\n")
  site.folder.write("later/.guongsang-site", "format: 2\nedition: public\n")
  let bloc = site.folder("bloc")
  #expect(site.refusal(bloc) == .outputOfOtherEdition(path: bloc, found: "bloc", wanted: "public"))
  #expect(site.refusal(bloc, edition: "bloc") == nil)
  #expect(site.refusal(site.folder("later")) == .outputOfOtherFormat(path: site.folder("later")))
}

@Test(arguments: [
  "/", "site", "site/.", "site/content", "site/content/out", "site/templates", "site/templates/x", "site/.guongsang",
  "", "site/public/..", "elsewhere/sub",
])
func sourcesAreNeverAnOutput(name: String) {
  let site = Fixture()
  site.folder.write("site/public/.guongsang-site", "format: 1\nedition: public\n")
  site.folder.makeFolder("elsewhere")
  site.folder.makeFolder("elsewhere/sub")
  site.folder.remove("site/templates")
  site.folder.link("site/templates", to: "../elsewhere")
  let path = name == "/" ? name : site.folder(name)
  #expect(site.refusal(path) == .outputAmongSources(path: path))
}

@Test func aLinkIsFollowedAndADanglingOneRefused() throws {
  let site = Fixture()
  site.folder.makeFolder("real")
  site.folder.link("site/public", to: "../real")
  site.folder.link("site/nowhere", to: "../none")
  #expect(try site.claim(site.folder("site/public")).real == site.folder("real"))
  for name in ["site/nowhere", "site/nowhere/sub"] {
    let path = site.folder(name)
    #expect(site.refusal(path)?.code == "output-links-nowhere")
  }
}

@Test func aPathThatGoesUpFromNowhereIsAFailure() {
  let site = Fixture()
  let path = site.folder("none/../out")
  #expect(throws: PublishingError.machine(MachineFailure(.create, site.folder("none/.."), .missing))) {
    try site.claim(path)
  }
}

extension PublishingFact {
  fileprivate var code: String { Fact.publishing(self).code }
}
