import Catalog
import Diagnostics
import Glibc
import Publishing
import Synchronization
import TestSupport
import Testing
import Vietnamese

@testable import Preview

/// What a preview has told so far.
private final class Log: Sendable {
  private let state = Mutex((port: 0, looks: 0))
  var port: Int { state.withLock { $0.port } }
  var looks: Int { state.withLock { $0.looks } }

  func note(_ event: Preview.Event) {
    switch event {
    case .opened(let address, _):
      let port = address.split { !$0.isNumber }.last.flatMap { Int($0) } ?? 0
      state.withLock { $0.port = port }
    case .looked: state.withLock { $0.looks += 1 }
    default: break
    }
  }
}

/// A small site and its preview, on a port of its own for as long as the test runs.
private final class Shown: Sendable {
  let folder = TemporaryFolder()
  private let log = Log()
  private let task = Mutex<Task<Void, Never>?>(nil)
  static let story = "content/stories/2023/a.md"

  init(_ files: [String: String] = [:], polls: Bool = false, host: String = "127.0.0.1") async throws {
    folder.write("content/site.yml", "format: 1\ntitle: Gương Sáng\nbaseURL: https://example.vn/guong/\n")
    folder.write("content/agencies.yml", "- id: ban-dan-van\n  name: Ban Dân vận Tỉnh ủy\n")
    folder.write("content/plans/2023.yml", "year: 2023\ntitle: Kế hoạch năm 2023\n")
    folder.write(Self.story, Self.story("Tổ ba người"))
    for (name, text) in files { folder.write(name, text) }
    var preview = Preview(of: folder.path, jobs: 1)
    preview.port = 0
    preview.polls = polls
    preview.host = host
    let settings = preview
    let world = World(clock: .day(Day(year: 2023, month: 5, day: 10) ?? Day(daysSince1970: 0)))
    let log = log
    task.withLock {
      $0 = Task { try? await settings.run(in: world, clock: { world.clock }) { log.note($0) } }
    }
    try await waitForLook(1)
  }

  deinit { task.withLock { $0?.cancel() } }

  /// Waits until the site has been looked at so many times.
  func waitForLook(_ number: Int) async throws {
    for _ in 0..<2000 where log.looks < number { try await Task.sleep(for: .milliseconds(10)) }
    try #require(log.looks >= number)
  }

  static func story(_ title: String, more: String = "") -> String {
    """
    ---
    title: \(title)
    date: 2023-05-04
    summary: Một câu.
    agency: ban-dan-van
    subject: { kind: collective, name: Tổ }
    \(more)---
    Một đoạn.

    """
  }

  /// What the server says to a request: head and body.
  func ask(_ target: String, _ headers: [String] = [], method: String = "GET", host: String? = nil) throws -> String {
    let called = host ?? "127.0.0.1:\(log.port)"
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(called)", "Connection: close"] + headers
    let connection = try connect()
    defer { close(connection) }
    send(lines.joined(separator: "\r\n") + "\r\n\r\n", on: connection)
    return String(decoding: readAll(connection), as: UTF8.self)
  }

  func connect() throws -> Int32 {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = in_port_t(log.port).bigEndian
    place.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0)
    return connection
  }

  func send(_ text: String, on connection: Int32) {
    _ = Array(text.utf8).withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
  }
}

@Suite(.serialized) struct PreviewTests {
  private static let address = "/guong-nguoi-tot/2023/a.html"

  @Test(arguments: [false, true])
  func aSavedFileIsShown(polls: Bool) async throws {
    let shown = try await Shown(polls: polls)
    let before = try shown.ask(Self.address)
    #expect(before.hasPrefix("HTTP/1.1 200 OK\r\n") && before.contains("Tổ ba người"))
    #expect(before.contains("<script src=\"/.guongsang/preview.js\" data-watch=\"page\" data-version=\""))
    shown.folder.write(Shown.story, Shown.story("Tổ bốn người"))
    try await shown.waitForLook(2)
    #expect(try shown.ask(Self.address).contains("Tổ bốn người"))
  }

  @Test func whereAnEntryIsKeptOutThePageSaysWhy() async throws {
    let person = { (more: String) in
      Shown.story("Chị Liên", more: more).replacing("kind: collective", with: "kind: individual")
    }
    let shown = try await Shown([
      Shown.story: person(""), "content/stories/2023/b.md": person("circulation: bloc\n"),
    ])
    let page = try shown.ask(Self.address)
    #expect(page.hasPrefix("HTTP/1.1 404 ") && page.contains("<h1>Chị Liên</h1>"))
    #expect(
      page.contains("Bài này chưa lên trang: Nhân vật chưa đồng ý cho đăng.") && page.contains("data-watch=\"page\""))
    #expect(try !shown.ask("/guong-nguoi-tot/2023/b.html").contains("Chị Liên"))
    shown.folder.write(
      Shown.story, person("consent: { by: self, date: 2023-05-01, scope: [name, picture, story] }\n"))
    try await shown.waitForLook(2)
    #expect(try shown.ask(Self.address).hasPrefix("HTTP/1.1 200 OK\r\n"))
  }

  @Test func whileThereAreErrorsTheLastGoodSiteIsShown() async throws {
    let shown = try await Shown()
    shown.folder.write(Shown.story, Shown.story("Tổ bốn người", more: "sumary: <b>a</b>\nauthor: Lò Thị Mai\n"))
    try await shown.waitForLook(2)
    #expect(try shown.ask(Self.address).contains("Tổ ba người"))
    let overlay = try shown.ask("/.guongsang/overlay")
    #expect(overlay.contains("<span class=\"place\">content/stories/2023/a.md:7:1</span>"))
    #expect(overlay.contains("<mark>sumary</mark>: &lt;b&gt;a") && overlay.contains("<b>summary</b>"))
    let all = try shown.ask("/.guongsang/problems")
    #expect(all.contains("<h2>Lò Thị Mai <small>1 lỗi</small></h2>") && all.contains("data-watch=\"problems\""))
    shown.folder.write(Shown.story, Shown.story("Tổ năm người"))
    try await shown.waitForLook(3)
    #expect(try shown.ask(Self.address).contains("Tổ năm người"))
    #expect(try !shown.ask("/.guongsang/overlay").contains("sumary"))
  }

  @Test func aSiteThatHasNeverBeenGoodShowsWhatIsWrong() async throws {
    let shown = try await Shown([Shown.story: Shown.story("A", more: "sumary: a\n")])
    let page = try shown.ask("/")
    #expect(page.hasPrefix("HTTP/1.1 503") && page.contains("sumary") && page.contains("data-watch=\"problems\""))
    shown.folder.write(Shown.story, Shown.story("Tổ bốn người"))
    try await shown.waitForLook(2)
    #expect(try shown.ask("/").hasPrefix("HTTP/1.1 200"))
  }

  @Test func draftsAreShownWithAMark() async throws {
    let shown = try await Shown([Shown.story: Shown.story("Tổ ba người", more: "draft: true\n")])
    #expect(try shown.ask(Self.address).contains("class=\"note nhap\""))
  }

  @Test func aDraftIsSeenByItsWriterBeforeAnybodyHasAgreed() async throws {
    let draft = Shown.story("Chị Liên", more: "draft: true\n")
      .replacing("kind: collective", with: "kind: individual")
    let shown = try await Shown([Shown.story: draft])
    let page = try shown.ask(Self.address)
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && page.contains("Chưa có sự đồng ý của nhân vật"))
    shown.folder.write(
      Shown.story,
      draft.replacing("draft: true", with: "draft: true\nconsent: { by: self, date: 2023-05-01, scope: [story] }"))
    try await shown.waitForLook(2)
    let agreed = try shown.ask(Self.address)
    #expect(agreed.contains("class=\"note nhap\"") && !agreed.contains("Chưa có sự đồng ý"))
    // To other machines it is not shown.
    let others = try await Shown([Shown.story: draft], host: "0.0.0.0")
    let refused = try others.ask(Self.address)
    #expect(refused.hasPrefix("HTTP/1.1 404 ") && !refused.contains("Chị Liên"))
  }

  @Test func listenersAreToldOfEachLook() async throws {
    let shown = try await Shown()
    let connection = try shown.connect()
    defer { close(connection) }
    shown.send(
      "GET /.guongsang/events HTTP/1.1\r\nHost: localhost:\(try Self.port(of: connection, getpeername))\r\n\r\n",
      on: connection)
    var heard = ""
    var room = [UInt8](repeating: 0, count: 4096)
    func hear(_ count: Int) {
      while heard.split(separator: "data: ").count <= count {
        let length = read(connection, &room, room.count)
        if length <= 0 { return }
        heard += String(decoding: room[..<length], as: UTF8.self)
      }
    }
    hear(1)
    shown.folder.write(Shown.story, Shown.story("Tổ bốn người"))
    hear(2)
    let states = heard.matches(of: /\{"page": "(?<page>[^"]+)", "problems": "(?<problems>[^"]+)"\}/)
    #expect(heard.contains("text/event-stream") && states.count == 2)
    #expect(Set(states.map { String($0.page) }).count == 2)
  }

  /// The port at the end of `connection` that `ask` is a question for.
  private static func port(
    of connection: Int32, _ ask: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) throws -> Int {
    var place = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { ask(connection, $0, &length) }
    }
    try #require(result == 0)
    return Int(in_port_t(bigEndian: place.sin_port))
  }

  @Test func onlyReadingIsAllowedAndOnlyUnderOurName() async throws {
    let shown = try await Shown()
    #expect(try shown.ask("/", host: "evil.example").hasPrefix("HTTP/1.1 403"))
    let posted = try shown.ask("/", ["Content-Length: 0"], method: "POST")
    #expect(posted.hasPrefix("HTTP/1.1 405") && posted.contains("Allow: GET, HEAD"))
    #expect(try shown.ask("/%2e%2e/site.yml").hasPrefix("HTTP/1.1 400"))
    #expect(try shown.ask("/content/site.yml").hasPrefix("HTTP/1.1 404"))
    let head = try shown.ask("/", method: "HEAD")
    #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n") && head.contains("Cache-Control: no-store"))
  }

  @Test func foldersAndWhatIsNotThere() async throws {
    let shown = try await Shown()
    let folder = try shown.ask("/guong-nguoi-tot")
    #expect(folder.hasPrefix("HTTP/1.1 302") && folder.contains("Location: /guong-nguoi-tot/\r\n"))
    #expect(try shown.ask("/guong-nguoi-tot/").contains("Tổ ba người"))
    #expect(try !shown.ask("//guong-nguoi-tot").contains("Location: //"))
    let missing = try shown.ask("/khong-co.html")
    // The site's own page, with links from the root of this server, not of the site's host.
    #expect(
      missing.hasPrefix("HTTP/1.1 404") && missing.contains("href=\"/index.html\"") && !missing.contains("/guong/"))
  }

  @Test func theSearchIndexIsThereWhenItIsAskedFor() async throws {
    let shown = try await Shown()
    #expect(try shown.ask("/tim-kiem/root.js").contains("searchPart(\"root\""))
    #expect(try shown.ask("/tim-kiem/khong.js").hasPrefix("HTTP/1.1 404"))
  }

  @Test func aPartOfARecordingIsSent() async throws {
    let shown = try await Shown([
      Shown.story: Shown.story("A", more: "attachments: [{ file: /media/a.pdf, title: Tệp }]\n"),
      "content/media/a.pdf": "0123456789",
    ])
    #expect(try shown.ask("/media/a.pdf").hasSuffix("\r\n\r\n0123456789"))
    let part = try shown.ask("/media/a.pdf", ["Range: bytes=2-4"])
    #expect(
      part.hasPrefix("HTTP/1.1 206") && part.contains("Content-Range: bytes 2-4/10") && part.hasSuffix("\r\n\r\n234"))
    #expect(try shown.ask("/media/a.pdf", ["Range: bytes=10-"]).hasPrefix("HTTP/1.1 416"))
  }

  @Test func aPortThatIsTakenIsRefusedWithWords() async throws {
    let taken = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(taken) }
    // A socket that listens without having been given a port has taken a free one.
    try #require(listen(taken, 1) == 0)
    let port = try Self.port(of: taken, getsockname)
    do {
      _ = try await Server.open(host: "127.0.0.1", ports: [port])
      Issue.record("the port was taken twice")
    } catch {
      #expect(error.exitCode == 74)
      #expect(error.diagnostic.fact.message(in: .vi).contains("một chương trình khác đang dùng cổng này"))
    }
  }
}
