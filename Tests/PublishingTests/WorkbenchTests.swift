import Diagnostics
import TestSupport
import Testing
import Vietnamese
import Website

@testable import Publishing

private let world = World(clock: .day(Day(year: 2023, month: 5, day: 10) ?? Day(daysSince1970: 0)))

/// A small site in a new folder.
private func smallSite() -> TemporaryFolder {
  let folder = TemporaryFolder()
  folder.write("content/site.yml", "format: 1\ntitle: Gương Sáng\n")
  folder.write("content/agencies.yml", "- id: ban-dan-van\n  name: Ban Dân vận Tỉnh ủy\n")
  folder.write("content/plans/2023.yml", "year: 2023\ntitle: Kế hoạch năm 2023\n")
  folder.write("content/stories/2023/a.md", story("Tổ ba người", "Một đoạn."))
  folder.write("content/stories/2023/b.md", story("Tổ bốn người", "Xem [bài kia](a.md)."))
  return folder
}

private func story(_ title: String, _ body: String, date: String = "2023-05-04") -> String {
  """
  ---
  title: \(title)
  date: \(date)
  summary: Một câu.
  agency: ban-dan-van
  subject: { kind: collective, name: Tổ }
  ---
  \(body)

  """
}

/// All that can be seen of a site: what is drawn, and what is said.
private struct Seen: Equatable {
  var pages: [String: [UInt8]] = [:]
  var said: String

  init(_ prepared: Preparation) {
    said = Report(prepared.outcome.problems, files: prepared.outcome.sources, language: .vi).text()
    for output in prepared.website.outputs {
      var bytes: [UInt8] = []
      switch output.content {
      case .page(let page): prepared.website.render(page, at: output.address, into: &bytes)
      case .file(let file): prepared.website.write(file, at: output.address, into: &bytes)
      case .bytes(let made): bytes = made
      case .copy(let path), .picture(let path): bytes = Array(path.utf8)
      case .resized(let picture): bytes = Array(picture.address.utf8)
      }
      pages[output.address] = bytes
    }
  }
}

@Test func afterAnyEditsAWorkbenchSeesWhatACleanBuildSees() async throws {
  let folder = smallSite()
  let request = Request(site: folder.path, output: "", jobs: 1)
  var bench = Workbench(request, in: world)
  #expect(try await bench.lookAtAll())
  let edits: [(paths: [String], change: () -> Void)] = [
    (["content/stories/2023/a.md"], { folder.write("content/stories/2023/a.md", story("Tổ năm người", "Khác.")) }),
    // A name that comes first, and so would have another number in a clean build.
    (["content/news/2023/x.md"], { folder.write("content/news/2023/x.md", "---\nsumary: a\n---\n") }),
    (["content/stories/2023/a.md"], { folder.remove("content/stories/2023/a.md") }),
    (["content/stories/2023/a.md"], { folder.write("content/stories/2023/a.md", story("Trở lại", "Một đoạn.")) }),
    (["content/news/2023/x.md"], { folder.remove("content/news/2023/x.md") }),
    (["content/media/a.svg"], { folder.write("content/media/a.svg", "<svg width='3' height='4'></svg>") }),
    (["templates/pages/404.mustache"], { folder.write("templates/pages/404.mustache", "{{sai}}") }),
    (["templates/pages/404.mustache"], { folder.remove("templates/pages/404.mustache") }),
    (["content/site.yml"], { folder.write("content/site.yml", "format: 1\ntitle: Khác\nlanguage: en\n") }),
    (["content/site.yml"], { folder.remove("content/site.yml") }),
    (["content/site.yml"], { folder.write("content/site.yml", "format: 1\ntitle: Gương Sáng\n") }),
  ]
  for (number, edit) in edits.enumerated() {
    edit.change()
    #expect(try await bench.look(at: Set(edit.paths)), "edit \(number)")
    let clean = try await prepare(request, in: world, progress: Progress())
    #expect(Seen(bench.prepare(at: world.clock)) == Seen(clean), "edit \(number)")
  }
}

@Test func aLookAtAllFindsWhatHasChangedSince() async throws {
  let folder = smallSite()
  var bench = Workbench(Request(site: folder.path, output: "", jobs: 1), in: world)
  #expect(try await bench.lookAtAll())
  #expect(try await !bench.lookAtAll())
  folder.write("content/stories/2023/c.md", story("Bài mới", "Một đoạn."))
  #expect(try await bench.lookAtAll())
  // Of the same size, within the same tick of the disk's clock.
  folder.write("content/stories/2023/c.md", story("Bài cũ!", "Một đoạn."))
  #expect(try await bench.lookAtAll())
  folder.remove("content/stories/2023/c.md")
  #expect(try await bench.lookAtAll())
  #expect(try await !bench.lookAtAll())
}

@Test func aFileThatSaysTheSameIsNoChange() async throws {
  let folder = smallSite()
  var bench = Workbench(Request(site: folder.path, output: "", jobs: 1), in: world)
  _ = try await bench.lookAtAll()
  folder.write("content/stories/2023/a.md", story("Tổ ba người", "Một đoạn."))
  #expect(try await !bench.look(at: ["content/stories/2023/a.md"]))
}

@Test(arguments: ["~$a.docx", "a.md.tmp", ".a.md.swp", "4913", "a.md~", ".~lock.a.odt#", "Thumbs.db", "a.part"])
func whatIsLeftBesideAFileWhileItIsSavedIsNotSeen(name: String) async throws {
  let folder = smallSite()
  var bench = Workbench(Request(site: folder.path, output: "", jobs: 1), in: world)
  _ = try await bench.lookAtAll()
  folder.write("content/stories/2023/" + name, "nửa chừng")
  #expect(try await !bench.look(at: ["content/stories/2023/" + name]))
  #expect(try await !bench.lookAtAll())
}
