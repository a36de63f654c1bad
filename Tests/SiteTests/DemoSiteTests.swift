import Glibc
import Testing

/// The demo site of this project, copied into a folder of its own and built as of 10 May 2023, once for all tests.
private struct Demo {
  let site: TestSite
  let `public`: Run
  let bloc: Run
  let drafts: Run

  private static let built = Result { try Demo() }

  static func get() throws -> Demo { try built.get() }

  private init() throws {
    // What is static is never let go of, so the folder would stay.
    atexit { try? Demo.built.get().site.remove("") }
    site = try TestSite(TestSite.smallest.mapValues { _ in nil })
    site.copy(Program.projectFolder + "/content", to: "content")
    `public` = try site.build("--format", "json")
    bloc = try site.build("--edition", "bloc", "--output", site("bloc"), "--format", "json")
    drafts = try site.build("--drafts", "--output", site("drafts"), "--format", "json")
  }
}

/// An entry of the demo site that the public edition of 10 May 2023 must not betray.
private struct KeptOut: Sendable, CustomTestStringConvertible {
  enum Reason: String, CaseIterable { case draft, future, withdrawn, bloc }

  /// Below `content/`.
  let path: String
  let reason: Reason
  let title: String
  let summary: String
  var testDescription: String { path }

  /// Where the entry would stand.
  var name: String { String((path.split(separator: "/").last ?? "").dropLast(".md".count)) }

  /// All of them, by what the front matter says.
  static func all(in site: TestSite) -> [KeptOut] {
    site.paths(below: "content").filter { $0.hasSuffix(".md") }.compactMap { path in
      let lines = site.text("content/" + path).split(separator: "\n").prefix { !$0.hasPrefix("# ") }
      func value(_ key: String) -> String? {
        lines.first { $0.hasPrefix(key + ": ") }.map { line in
          var text = line.dropFirst(key.count + 2)
          if text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
          return String(text)
        }
      }
      let reason: Reason
      if value("withdrawn") != nil {
        reason = .withdrawn
      } else if value("circulation") == "bloc" {
        reason = .bloc
      } else if value("draft")?.hasPrefix("true") == true {
        reason = .draft
      } else if value("date") ?? "" > TestSite.today {
        reason = .future
      } else {
        return nil
      }
      return KeptOut(path: path, reason: reason, title: value("title") ?? "", summary: value("summary") ?? "")
    }
  }
}

@Suite struct DemoSite {
  @Test func itBuildsWithoutErrorsAndWarnings() throws {
    let demo = try Demo.get()
    let site = demo.site
    #expect(demo.public.status == 0 && demo.bloc.status == 0 && demo.drafts.status == 0)
    #expect(try demo.public.problems().filter { $0.severity != "note" } == [])
    #expect(try demo.bloc.problems().filter { $0.severity != "note" } == [])
    #expect(site.text("public/.guongsang-site") == "format: 1\nedition: public\n")
    #expect(site.text("bloc/.guongsang-site") == "format: 1\nedition: bloc\n")
    #expect(site.text("public/index.html").contains("Gương Sáng"))
  }

  @Test(arguments: ["public", "bloc", "drafts"])
  func everyLinkOfEveryPageLeadsSomewhere(output: String) throws {
    let site = try Demo.get().site
    let pages = site.files(below: output)
    #expect(pages.count > 80)
    let links = LinkCheck(pages)
    #expect(links.count > 1_000)
    #expect(links.broken == [])
  }

  @Test func whatIsKeptOutLeavesNoTrace() throws {
    let site = try Demo.get().site
    let entries = KeptOut.all(in: site)
    #expect(Set(entries.map(\.reason)) == Set(KeptOut.Reason.allCases), "the demo site shows every reason")
    let files = site.files(below: "public")
    for entry in entries {
      try #require(entry.title.count > 10)
      for (path, bytes) in files {
        // At the address of what was withdrawn a notice stands.
        #expect(!path.contains(entry.name) || entry.reason == .withdrawn, "\(entry.path) has a file")
        let text = String(decoding: bytes, as: UTF8.self)
        for trace in [entry.name, entry.title, entry.summary] where !trace.isEmpty {
          #expect(!text.contains(trace), "\(path) tells of \(entry.path)")
        }
      }
    }
  }

  @Test func nobodyIsNamedWhoHasNotAgreed() throws {
    let site = try Demo.get().site
    let stories = site.paths(below: "content/stories").map { site.text("content/stories/" + $0) }
    let unnamed = stories.filter { $0.contains("minor: true") || $0.contains("scope: [story") }
    let names = unnamed.compactMap { story in
      story.split(separator: "\n").first { $0.hasPrefix("  name: ") }.map { String($0.dropFirst("  name: ".count)) }
    }
    #expect(!names.isEmpty, "the demo site has one told by initials")
    for output in ["public", "bloc", "drafts"] {
      for (path, bytes) in site.files(below: output) {
        let text = String(decoding: bytes, as: UTF8.self)
        for name in names { #expect(!text.contains(name), "\(output)/\(path) names \(name)") }
      }
    }
  }

  @Test func theBlocsEditionShowsTheBlocsAndSaysSo() throws {
    let site = try Demo.get().site
    let entries = KeptOut.all(in: site)
    let pages = site.files(below: "bloc")
    for entry in entries {
      let isThere = pages.keys.contains { $0.hasSuffix("/\(entry.name).html") }
      #expect(isThere == [.bloc, .withdrawn].contains(entry.reason), "\(entry.path)")
    }
    for (path, bytes) in pages where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(text.contains("Nội bộ Khối") || text.contains("http-equiv=\"refresh\""), "\(path)")
    }
  }

  @Test func draftsAreShownMarkedAndNothingElseThatIsKeptOut() throws {
    let site = try Demo.get().site
    for entry in KeptOut.all(in: site) {
      let page = site.paths(below: "drafts").first { $0.hasSuffix("/\(entry.name).html") }
      guard [.draft, .future].contains(entry.reason) else {
        #expect((page == nil) == (entry.reason != .withdrawn), "\(entry.path)")
        continue
      }
      let text = site.text("drafts/" + (page ?? ""))
      #expect(text.contains(entry.title) && text.contains("Bản nháp"), "\(entry.path)")
    }
  }

  @Test func anotherEditionIsNeverPublishedOverOne() throws {
    let site = try Demo.get().site
    let before = site.files(below: "bloc")
    let run = try site.build("--output", site("bloc"), "--format", "json")
    #expect(run.status == 73)
    #expect(try run.codes() == ["output-edition"])
    #expect(try site.build("--edition", "bloc", "--format", "json").status == 73)
    #expect(site.files(below: "bloc") == before)
  }
}
