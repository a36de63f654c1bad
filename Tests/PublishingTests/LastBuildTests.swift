import Diagnostics
import Glibc
import TestSupport
import Testing
import Vietnamese

@testable import Publishing

/// A small site that is built again and again.
private struct Site {
  let folder = TemporaryFolder()
  var request: Request
  var day = 10
  var key = "text vi"

  init() {
    request = Request(site: folder.path, output: folder.path + "/public", jobs: 1)
    folder.write("content/site.yml", "format: 1\ntitle: Gương Sáng\n")
    folder.write("content/agencies.yml", "- id: ban-dan-van\n  name: Ban Dân vận Tỉnh ủy\n")
    folder.write("content/plans/2023.yml", "year: 2023\ntitle: Kế hoạch năm 2023\n")
    folder.write("content/stories/2023/a.md", Self.story("Tổ ba người"))
    folder.write("content/media/a.svg", "<svg width='3' height='4'></svg>")  // used by nothing, which is said
  }

  static func story(_ title: String) -> String {
    """
    ---
    title: \(title)
    date: 2023-05-04
    summary: Một câu.
    agency: ban-dan-van
    subject: { kind: collective, name: Tổ }
    ---
    Một đoạn.

    """
  }

  /// Files of a test are always new, so their times are taken to be exact unless said otherwise.
  func build(coarseness: Int64 = 0, into output: String? = nil) async throws -> Outcome {
    var world = World(clock: .day(Day(year: 2023, month: 5, day: day) ?? Day(daysSince1970: 0)))
    world.coarseness = coarseness
    var request = request
    if let output { request.output = output }
    let printing = Printing(key: key) { outcome in
      Array(Report(outcome.problems, files: outcome.sources, language: .vi).text().utf8)
    }
    return try await Publishing.build(request, in: world, printing: printing)
  }

  /// The file in which the last build is kept.
  var kept: String? {
    get throws { try names(in: ".guongsang").first { $0.hasPrefix("last-") }.map { ".guongsang/" + $0 } }
  }

  private func names(in folder: String) throws -> [String] {
    let folder = try #require(Folder(self.folder.path + "/" + folder))
    var names: [String] = []
    _ = listNames(in: folder) { name, _ in names.append(String(cString: name)) }
    return names
  }

  /// The published files, with their bytes.
  func files(of output: String = "public") throws -> [String: [UInt8]] {
    let files = try findFiles(below: folder.path + "/" + output).value
    return try Dictionary(
      uniqueKeysWithValues: files.map { file in
        var bytes: [UInt8] = []
        try readFile("\(folder.path)/\(output)/\(file.path)", into: &bytes)
        return (file.path, bytes)
      })
  }
}

extension Outcome {
  fileprivate var wasSpared: Bool { timings.steps.map(\.step) == [.find, .compare] }
}

/// A change after which a build has to be made.
private struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (inout Site) throws -> Void

  init(_ name: String, _ make: @escaping @Sendable (inout Site) throws -> Void) {
    (testDescription, self.make) = (name, make)
  }
}

@Suite struct LastBuildTests {
  @Test func aBuildOfWhatHasNotChangedIsSparedAndSaysTheSame() async throws {
    let site = Site()
    let first = try await site.build()
    #expect(!first.wasSpared && String(decoding: first.printed, as: UTF8.self).contains("unused-file"))
    let second = try await site.build()
    #expect(second.wasSpared && second.printed == first.printed && second.published?.way == .unchanged)
    #expect(second.entries == first.entries && second.files == first.files && second.today == first.today)
    let third = try await site.build()
    #expect(third.wasSpared && third.printed == first.printed)
  }

  @Test(arguments: [
    Change("a file of the same length, and its time put back") { site in
      let path = site.folder.path + "/content/stories/2023/a.md"
      var before = stat()
      stat(path, &before)
      site.folder.write("content/stories/2023/a.md", Site.story("Tổ bo người"))
      var times = [before.st_atim, before.st_mtim]
      utimensat(AT_FDCWD, path, &times, 0)
    },
    Change("a new file") { $0.folder.write("content/stories/2023/b.md", Site.story("Tổ bốn người")) },
    Change("a file less") { $0.folder.remove("content/media/a.svg") },
    Change("a template") { $0.folder.write("templates/strings/vi.yml", "home: Trang đầu\n") },
    Change("a published file changed") { $0.folder.write("public/index.html", "x") },
    Change("a published file less") { $0.folder.remove("public/index.html") },
    Change("a published file more") { $0.folder.write("public/la.html", "x") },
    Change("another day") { $0.day = 11 },
    Change("another address") { $0.request.baseURL = "https://example.vn/" },
    Change("with drafts") { $0.request.drafts = true },
    Change("held back") { $0.request.holdsBack = true },
    Change("printed otherwise") { $0.key = "json vi" },
    Change("what is kept is cut short") { site in
      let kept = try #require(try site.kept)
      truncate(site.folder.path + "/" + kept, 40)
    },
    Change("what is kept is gone") { $0.folder.remove(try #require(try $0.kept)) },
  ])
  fileprivate func afterAnyChangeTheBuildIsMade(change: Change) async throws {
    var site = Site()
    _ = try await site.build()
    #expect(try await site.build().wasSpared)
    try change.make(&site)
    let built = try await site.build()
    #expect(!built.wasSpared)
    let clean = try await site.build(into: site.folder.path + "/clean")
    #expect(built.printed == clean.printed)
    #expect(try site.files() == site.files(of: "clean"))
  }

  @Test func whatHasJustChangedMayChangeAgainUnseen() async throws {
    let site = Site()
    _ = try await site.build(coarseness: 3_600_000_000_000)
    #expect(try site.kept == nil)
    #expect(try await !site.build(coarseness: 3_600_000_000_000).wasSpared)
  }

  @Test func errorsAndHeldBackEntriesAreToldByEachBuild() async throws {
    var site = Site()
    site.folder.write("content/stories/2023/b.md", "---\nsumary: a\n---\n")
    #expect(try await site.build().hasErrors)
    #expect(try site.kept == nil)
    site.request.holdsBack = true
    for _ in 0..<2 {
      let outcome = try await site.build()
      #expect(outcome.heldBack.map(\.path) == ["content/stories/2023/b.md"] && !outcome.wasSpared)
    }
  }

  @Test func afterAnyRowOfEditsTheSiteIsThatOfACleanBuild() async throws {
    var site = Site()
    var random = FixedNumbers(state: 20_230_510)
    for _ in 0..<16 {
      let number = Int.random(in: 0..<4, using: &random)
      let path = "content/stories/2023/\(number).md"
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1: site.folder.write(path, Site.story("Tổ số \(Int.random(in: 0..<99, using: &random))"))
      case 2: site.folder.remove(path)
      case 3: site.folder.write("templates/strings/vi.yml", "home: Trang đầu \(number)\n")
      case 4: site.folder.write("content/plans/2023.yml", "year: 2023\ntitle: Kế hoạch \(number)\n")
      case 5: site.day = 10 + number
      case 6:
        site.folder.write(path, "---\nsumary: a\n---\n")
        let (outcome, clean) = try await (site.build(), site.build(into: site.folder.path + "/clean"))
        #expect(outcome.hasErrors && clean.hasErrors && !outcome.wasSpared)
        site.folder.write(path, Site.story("Đã sửa"))
      default: break
      }
      let outcome = try await site.build()
      let clean = try await site.build(into: site.folder.path + "/clean")
      #expect(!clean.hasErrors && outcome.printed == clean.printed)
      #expect(try site.files() == site.files(of: "clean"))
      #expect(try await site.build().wasSpared)
    }
  }

  @Test func whatIsDamagedIsNotRead() throws {
    let last = LastBuild(
      key: 1, inputs: FileState(count: 2, sum: 3), outputs: FileState(count: 4, sum: .max), day: -5, offset: 25_200,
      recipe: "ảnh", language: .vi, entries: 6, files: 7, bytes: 8, printed: Array("lưu ý\n".utf8))
    let file = last.file
    #expect(LastBuild(file) == last)
    for length in file.indices { #expect(LastBuild(Array(file[..<length])) == nil) }
    for place in file.indices {
      var other = file
      other[place] ^= 0x10
      #expect(LastBuild(other) == nil, "byte \(place)")
    }
    #expect(LastBuild(file + [0]) == nil)
  }
}

/// Numbers that are the same in every run (Knuth's MMIX).
private struct FixedNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
