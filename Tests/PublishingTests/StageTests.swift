import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Publishing

/// A site whose output `public` is published again and again.
struct Publication {
  let folder = TemporaryFolder()

  init() { folder.write("site/content/site.yml") }

  /// A stage for `name`, by default the site's own `public`.
  func stage(
    _ name: String = "site/public", exchange: Stage.Ability = .available, hardLinks: Stage.Ability = .available
  ) throws -> Stage {
    let output = try OutputFolder(claiming: folder(name), site: folder("site"))
    return try Stage(for: output, exchange: exchange, hardLinks: hardLinks)
  }

  /// Publishes `files`, from four threads at once.
  @discardableResult
  func publish(
    _ files: [String: String], to name: String = "site/public", exchange: Stage.Ability = .available,
    hardLinks: Stage.Ability = .available
  ) async throws -> Stage.Outcome {
    let stage = try stage(name, exchange: exchange, hardLinks: hardLinks)
    try await parallelForEach(files.keys.sorted(), width: 4) { path, buffer throws(MachineFailure) in
      buffer.append(contentsOf: files[path, default: ""].utf8)
      try buffer.withUnsafeBufferPointer { bytes throws(MachineFailure) in try stage.publish(path, bytes) }
    }
    return try await stage.finish(width: 4)
  }

  /// The published files with their texts, without the mark.
  var published: [String] { everything.filter { !$0.contains(".guongsang-site") } }
  var everything: [String] { folder.everything(below: "site/public") }
}

private let mark = "site/public/.guongsang-site: format: 1\nedition: public\n"

/// The ways of replacing what is published.
private let exchanges: [Stage.Ability] = [.available, .unavailable, .refused]

@Test func theFirstPublicationMakesTheFolder() async throws {
  let site = Publication()
  let outcome = try await site.publish(["index.html": "một", "stories/2023/a.html": "hai", "assets/a.css": ""])
  #expect(
    site.everything == [
      mark, "site/public/assets", "site/public/assets/a.css: ", "site/public/index.html: một", "site/public/stories",
      "site/public/stories/2023", "site/public/stories/2023/a.html: hai",
    ])
  #expect(
    outcome
      == Stage.Outcome(way: .swapped, written: 3, unchanged: 0, removed: 0, bytes: 8, writtenBytes: 8))
  #expect(site.folder.mode("site/public/index.html") == 0o444)
  #expect(site.folder.mode("site/public/stories") == 0o755)
  #expect(site.folder.names(in: "site") == ["content", "public"])
}

@Test func theFoldersAboveTheOutputAreMade() async throws {
  let site = Publication()
  try await site.publish(["a.html": "a"], to: "deep/down/out")
  #expect(site.folder.text("deep/down/out/a.html") == "a")
}

@Test func thePlaceholderIsReplaced() async throws {
  let site = Publication()
  site.folder.write("site/public/.guongsang-site", "format: 1\nedition: public\n")
  let outcome = try await site.publish(["a.html": "a"])
  #expect(outcome.removed == 0)
  #expect(site.everything == [mark, "site/public/a.html: a"])
}

@Test(arguments: exchanges)
func whereNothingChangedNothingIsTouched(exchange: Stage.Ability) async throws {
  let site = Publication()
  let files = ["index.html": "một", "stories/a.html": "hai"]
  try await site.publish(files)
  let inodes = ["site/public", "site/public/index.html", "site/public/stories"].map(site.folder.inode)
  let outcome = try await site.publish(files, exchange: exchange)
  #expect(outcome == Stage.Outcome(way: .unchanged, written: 0, unchanged: 2, removed: 0, bytes: 8, writtenBytes: 0))
  #expect(inodes == ["site/public", "site/public/index.html", "site/public/stories"].map(site.folder.inode))
}

@Test func afterAChangeTheOtherFilesAreTheSameFiles() async throws {
  let site = Publication()
  try await site.publish(["a.html": "a", "b/c.html": "c", "d.html": "same length"])
  let before = ["site/public", "site/public/a.html", "site/public/b/c.html", "site/public/d.html"].map(
    site.folder.inode)
  let outcome = try await site.publish(["a.html": "a", "b/c.html": "c", "d.html": "changed now"])
  let after = ["site/public", "site/public/a.html", "site/public/b/c.html", "site/public/d.html"].map(site.folder.inode)
  #expect(outcome == Stage.Outcome(way: .swapped, written: 1, unchanged: 2, removed: 0, bytes: 13, writtenBytes: 11))
  #expect(zip(before, after).map { $0 == $1 } == [false, true, true, false])
  #expect(site.folder.text("site/public/d.html") == "changed now")
  #expect(site.folder.names(in: "site") == ["content", "public"])
}

@Test(arguments: exchanges)
func whatIsPublishedNoLongerIsRemoved(exchange: Stage.Ability) async throws {
  let site = Publication()
  try await site.publish(["a.html": "a", "old/b.html": "b", "old/deep/c.html": "c"])
  let outcome = try await site.publish(["a.html": "a"], exchange: exchange)
  #expect((outcome.written, outcome.unchanged, outcome.removed) == (0, 1, 2))
  #expect(outcome.way == (exchange == .available ? .swapped : .weaker))
  #expect(site.everything == [mark, "site/public/a.html: a"])
}

@Test(arguments: [Stage.Ability.unavailable, .refused])
func withoutAnExchangeFilesAreReplacedOneByOne(exchange: Stage.Ability) async throws {
  let site = Publication()
  try await site.publish(["a.html": "a", "b.html": "b", "c/d.css": "d"])
  let (top, same) = (site.folder.inode("site/public"), site.folder.inode("site/public/a.html"))
  let outcome = try await site.publish(
    ["a.html": "a", "b.html": "new", "c/e/f.css": "f"], exchange: exchange)
  #expect(outcome == Stage.Outcome(way: .weaker, written: 2, unchanged: 1, removed: 1, bytes: 5, writtenBytes: 4))
  #expect(
    site.everything == [
      mark, "site/public/a.html: a", "site/public/b.html: new", "site/public/c", "site/public/c/e",
      "site/public/c/e/f.css: f",
    ])
  #expect(site.folder.inode("site/public") == top)
  #expect(site.folder.inode("site/public/a.html") == same)
}

@Test func withoutHardLinksTheOtherFilesAreCopied() async throws {
  let site = Publication()
  try await site.publish(["a/b.html": "a", "c.html": "c"])
  let before = site.folder.inode("site/public/a/b.html")
  let outcome = try await site.publish(["a/b.html": "a", "c.html": "d"], hardLinks: .unavailable)
  #expect((outcome.way, outcome.written, outcome.unchanged) == (.swapped, 1, 1))
  #expect(
    site.everything == [mark, "site/public/a", "site/public/a/b.html: a", "site/public/c.html: d"])
  #expect(site.folder.inode("site/public/a/b.html") != before)
}

@Test(arguments: exchanges)
func aFileTakesThePlaceOfAFolderAndAFolderThatOfAFile(exchange: Stage.Ability) async throws {
  let site = Publication()
  try await site.publish(["a/b.html": "1", "c": "2"])
  let outcome = try await site.publish(["a": "3", "c/d.html": "4"], exchange: exchange)
  #expect((outcome.written, outcome.removed) == (2, 2))
  #expect(site.everything == [mark, "site/public/a: 3", "site/public/c", "site/public/c/d.html: 4"])
}

@Test(arguments: exchanges)
func aLinkInTheOutputIsReplacedAndNotWrittenThrough(exchange: Stage.Ability) async throws {
  let site = Publication()
  let files = ["a.html": "a", "media/x.svg": "x"]
  try await site.publish(files)
  site.folder.write("elsewhere/x.svg", "x")
  site.folder.write("elsewhere/other", "precious")
  site.folder.remove("site/public/media")
  site.folder.link("site/public/media", to: "../../elsewhere")
  let before = site.folder.inode("elsewhere/x.svg")
  try await site.publish(files, exchange: exchange)
  #expect(site.published == ["site/public/a.html: a", "site/public/media", "site/public/media/x.svg: x"])
  #expect(site.folder.inode("site/public/media/x.svg") != before)
  #expect(site.folder.everything(below: "elsewhere") == ["elsewhere/other: precious", "elsewhere/x.svg: x"])
}

@Test func anOutputThatIsALinkStaysOne() async throws {
  let site = Publication()
  site.folder.makeFolder("served")
  site.folder.link("site/public", to: "../served")
  try await site.publish(["a.html": "a"])
  try await site.publish(["a.html": "b"])
  #expect(site.folder.text("served/a.html") == "b")
  #expect(site.folder.names() == ["served", "site"])
  #expect(site.folder.inode("site/public") != site.folder.inode("served"))
}

@Test func whatAKilledRunLeftIsSweptAndWhatALivingOneHasIsNot() async throws {
  let site = Publication()
  try await site.publish(["a.html": "a"])
  site.folder.write("site/.public.stage-\(getpid())/half/written.html", "…")
  site.folder.write("site/.public.stage-99-1/b.html", "…")
  site.folder.write("site/.public.stage-notes/mine", "not a stage")
  site.folder.write("site/public/.public.stage-98/c.html", "…")
  let living = open(site.folder("site/.public.stage-99-1"), O_RDONLY)
  flock(living, LOCK_EX)
  let outcome = try await site.publish(["a.html": "a"])
  #expect(outcome.way == .unchanged)
  #expect(site.folder.names(in: "site") == [".public.stage-99-1", ".public.stage-notes", "content", "public"])
  #expect(site.everything == [mark, "site/public/a.html: a"])
  close(living)
  try await site.publish(["a.html": "a"])
  #expect(site.folder.names(in: "site") == [".public.stage-notes", "content", "public"])
}

@Test func aStageLetGoOfLeavesEverythingAsItWas() async throws {
  let site = Publication()
  try await site.publish(["a.html": "a"])
  let before = (site.everything, site.folder.inode("site/public"))
  do {
    let stage = try site.stage()
    try Array("b".utf8).withUnsafeBufferPointer { try stage.publish("a.html", $0) }
    #expect(site.folder.names(in: "site").count == 3)
  }
  #expect(site.folder.names(in: "site") == ["content", "public"])
  #expect((site.everything, site.folder.inode("site/public")) == before)
}

@Test(arguments: ["", "/a", "a//b", "a/", "../a", "a/../b", "a/..", "./a", ".", "a\0b"])
func noPathLeavesTheOutput(path: String) throws {
  let site = Publication()
  let stage = try site.stage()
  #expect(throws: MachineFailure(.write, site.folder("site/public") + "/" + path, .strayPath)) {
    try stage.publish(path, UnsafeBufferPointer(start: nil, count: 0))
  }
  #expect(throws: MachineFailure.self) { try stage.copy(path, from: site.folder("site/content/site.yml")) }
}

@Test func aPathPublishedTwiceIsAFailure() throws {
  let site = Publication()
  let stage = try site.stage()
  try stage.publish("a", UnsafeBufferPointer(start: nil, count: 0))
  #expect(throws: MachineFailure(.write, site.folder("site/public/a"), .exists)) {
    try stage.publish("a", UnsafeBufferPointer(start: nil, count: 0))
  }
}

@Test func picturesAreCopiedWhereTheyDiffer() async throws {
  let site = Publication()
  let big = String(repeating: "điểm ảnh ", count: 8000)  // more than one read takes
  for (text, way) in [(big, Stage.Outcome.Way.swapped), (big, .unchanged), (big.dropLast() + ".", .swapped)] {
    site.folder.write("site/content/media/a.jpg", text)
    let stage = try site.stage()
    try stage.copy("media/a.jpg", from: site.folder("site/content/media/a.jpg"))
    let outcome = try await stage.finish(width: 2)
    #expect(outcome.way == way)
    #expect(outcome.bytes == text.utf8.count)
    #expect(site.folder.text("site/public/media/a.jpg") == text)
  }
  let stage = try site.stage()
  #expect(throws: MachineFailure(.read, site.folder("none"), .missing)) {
    try stage.copy("media/b.jpg", from: site.folder("none"))
  }
}

@Test(arguments: exchanges)
func aThousandFilesArePublishedFromFourThreads(exchange: Stage.Ability) async throws {
  let site = Publication()
  var files: [String: String] = [:]
  for number in 0..<1000 { files["stories/\(number % 37)/\(number).html"] = "số \(number)" }
  try await site.publish(files)
  for number in stride(from: 0, to: 1000, by: 3) { files["stories/\(number % 37)/\(number).html"] = "mới \(number)" }
  let outcome = try await site.publish(files, exchange: exchange)
  #expect((outcome.written, outcome.unchanged, outcome.removed) == (334, 666, 0))
  #expect(
    site.published.filter { $0.contains(": ") }.sorted()
      == files.map { "site/public/\($0.key): \($0.value)" }.sorted())
}
