import Glibc
import TestSupport
import Testing

@testable import Preview

private func site() -> TemporaryFolder {
  let folder = TemporaryFolder()
  folder.write("content/stories/a.md", "a")
  folder.write("public/index.html", "a")
  return folder
}

extension Watcher {
  /// What has changed so far.
  fileprivate var changed: Changes { changes(within: 0, quietTime: 0, patience: 0) }
}

@Test func aSavedFileIsTold() throws {
  let folder = site()
  let watcher = try #require(Watcher(site: folder.path))
  #expect(watcher.changed == .none)
  folder.write("content/stories/a.md", "b")
  #expect(watcher.changed == .files(["content/stories/a.md"]))
  #expect(watcher.changed == .none)
}

@Test func theWaitForMoreEndsWithTheFirstQuietMoment() {
  var changes = Changes.files(["a"])
  var told: [Changes?] = [.files(["b"]), nil, .files(["c"])]
  changes.addAll(atMost: 25) { told.removeFirst() }
  #expect(changes == .files(["a", "b"]) && told.count == 1)
  var rounds = 0
  changes.addAll(atMost: 25) {
    rounds += 1
    return Changes.none
  }
  #expect(rounds == 25, "however busy the disk is")
}

@Test func aFileThatTakesTheNameOfAnotherIsTold() throws {
  let folder = site()
  let watcher = try #require(Watcher(site: folder.path))
  folder.write("content/stories/a.md.tmp", "b")
  rename(folder("content/stories/a.md.tmp"), folder("content/stories/a.md"))
  #expect(watcher.changed == .files(["content/stories/a.md"]))
}

@Test func filesInNewFoldersAreTold() throws {
  let folder = site()
  let watcher = try #require(Watcher(site: folder.path))
  folder.write("content/news/2023/a.md", "a")
  #expect(watcher.changed == .everything)
  folder.write("content/news/2023/b.md", "b")
  #expect(watcher.changed == .files(["content/news/2023/b.md"]))
  folder.write("templates/pages/a.mustache", "a")
  #expect(watcher.changed == .everything)
  folder.write("templates/pages/a.mustache", "b")
  #expect(watcher.changed == .files(["templates/pages/a.mustache"]))
}

@Test func aRenamedFolderIsKnownByItsNewName() throws {
  let folder = site()
  let watcher = try #require(Watcher(site: folder.path))
  rename(folder("content/stories"), folder("content/news"))
  #expect(watcher.changed == .everything)
  folder.write("content/news/a.md", "b")
  #expect(watcher.changed == .files(["content/news/a.md"]))
}

@Test func aRemovedFileIsTold() throws {
  let folder = site()
  let watcher = try #require(Watcher(site: folder.path))
  folder.remove("content/stories/a.md")
  #expect(watcher.changed == .files(["content/stories/a.md"]))
}

@Test(arguments: [
  "content/stories/~$a.docx", "content/stories/.a.md.swp", "content/4913", "content/Thumbs.db", "public/a.html",
])
func whatNobodyNeedsToHearOfIsNotTold(path: String) throws {
  let folder = site()
  let watcher = try #require(Watcher(site: folder.path))
  folder.write(path, "b")
  #expect(watcher.changed == .none)
}

@Test func behindALinkAnythingMayHaveChanged() throws {
  let folder = site()
  folder.link("content/stories/b.md", to: "a.md")
  let watcher = try #require(Watcher(site: folder.path))
  folder.write("content/stories/a.md", "b")
  #expect(watcher.changed == .everything)
}
