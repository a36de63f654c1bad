import Diagnostics
import Publishing
import Website

/// A request, as far as it matters.
struct Asked: Sendable {
  /// The method, such as `GET`.
  var method = "GET"
  /// What is asked for: a path from the root, percent-encoded, perhaps with a query.
  var target: String
  /// The header `Host`.
  var host: String?
  /// The header `Range`.
  var range: String?
}

/// An answer.
struct Answer: Sendable {
  /// What follows the headers.
  enum Body: Sendable {
    case bytes([UInt8])
    /// A part of a file.
    case file(MediaReading, Range<Int>)
    /// What goes on for as long as somebody listens.
    case notices(AsyncStream<Showcase.Notice>)
  }

  /// The status of HTTP.
  var status = 200
  /// The headers, but for the length.
  var headers: [(name: String, value: String)] = []
  /// What follows them; left out where only they were asked for.
  var body: Body
}

/// Answers requests from what is shown.
///
/// A request is looked up among the addresses of the site: none can name a file of the disk.
struct Desk: Sendable {
  let showcase: Showcase
  let door: Door
  /// The site's folder, for what is copied from it.
  let site: String
  /// How many workers make the search index.
  let jobs: Int

  /// The answer to `asked`.
  func answer(_ asked: Asked) async -> Answer {
    guard door.answers(to: asked.host) else { return refusal(403, .notOurs) }
    guard asked.method == "GET" || asked.method == "HEAD" else {
      var answer = refusal(405, .notAllowed)
      answer.headers.append(("Allow", "GET, HEAD"))
      return answer
    }
    guard let path = Self.path(of: asked.target) else { return refusal(400, .malformed) }
    if path.hasPrefix(Reserved.folder) { return reserved(path) }
    guard let shown = showcase.shown else { return beforeTheFirst() }
    return await answer(String(path.dropFirst()), from: shown, asked)
  }

  /// The path of a target without its query, decoded; nil where it is none that we could have given out.
  static func path(of target: String) -> String? {
    let written = target.prefix { $0 != "?" && $0 != "#" }
    guard written.utf8.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    var rest = written.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Self.digit), let low = rest.popFirst().flatMap(Self.digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), let path = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    return steps.contains("..") || steps.contains(".") ? nil : path
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Desk {
  /// What is at an address of the site.
  private func answer(_ address: String, from shown: Snapshot, _ asked: Asked) async -> Answer {
    let file = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
    if let output = shown.website.output(at: file) {
      return answer(output, of: shown, asked) ?? notThere(shown)
    }
    if let bytes = await shown.searchFile(at: file, jobs: jobs) { return Self.answer(bytes, at: file) }
    if file == address, shown.website.output(at: address + "/index.html") != nil {
      var target = asked.target.prefix { $0 != "?" && $0 != "#" }
      // Two slashes at its head would lead to another host.
      while target.hasPrefix("//") { target.removeFirst() }
      return Answer(status: 302, headers: [("Location", target + "/")], body: .bytes([]))
    }
    // Not to others: the title alone may name somebody who has not agreed.
    if !door.isOpenToOthers, let absent = shown.prepared.absence(at: file) {
      let pages = ProblemPages(language: shown.prepared.outcome.language)
      return Self.answer(Array(pages.page(of: absent, version: shown.version).utf8), at: ".html", status: 404)
    }
    return notThere(shown)
  }

  private func answer(_ output: Output, of shown: Snapshot, _ asked: Asked) -> Answer? {
    var bytes: [UInt8] = []
    switch output.content {
    case .page(let page):
      shown.website.render(page, at: output.address, into: &bytes)
      insert(Watched.page.script(version: shown.version), into: &bytes)
    case .file(let file): shown.website.write(file, at: output.address, into: &bytes)
    case .bytes(let made): bytes = made
    case .copy(let path): return media(path, at: output.address, range: asked.range)
    case .picture(let path):
      guard (try? readPlainPicture(site + "/content/" + path, into: &bytes)) != nil else { return nil }
    // No outside tool is called for a look: the photograph itself stands for what is made of it.
    case .resized(let picture): return media(picture.path, at: picture.path, range: asked.range)
    }
    return Self.answer(bytes, at: output.address)
  }

  /// Puts `element` at the end of a page's body.
  private func insert(_ element: String, into page: inout [UInt8]) {
    let end = Array("</body>".utf8)
    let place = page.indices.dropLast(end.count - 1).last { page[$0...].starts(with: end) } ?? page.endIndex
    page.insert(contentsOf: element.utf8, at: place)
  }

  /// A picture or another file of the site's folder, or the part of it that was asked for.
  private func media(_ path: String, at address: String, range: String?) -> Answer? {
    guard let file = MediaReading(site + "/content/" + path) else { return nil }
    var answer = Self.answer([], at: address)
    answer.headers.append(("Accept-Ranges", "bytes"))
    answer.body = .file(file, 0..<file.size)
    switch range.map({ PartAsked($0, of: file.size) }) ?? .all {
    case .all: break
    case .part(let part):
      answer.status = 206
      answer.headers.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.size)"))
      answer.body = .file(file, part)
    case .none:
      answer.status = 416
      answer.headers.append(("Content-Range", "bytes */\(file.size)"))
      answer.body = .bytes([])
    }
    return answer
  }

  /// The site's own page for what is not there.
  private func notThere(_ shown: Snapshot) -> Answer {
    guard let output = shown.website.output(at: "404.html"), case .page(let page) = output.content else {
      return refusal(404, .notThere)
    }
    var bytes: [UInt8] = []
    shown.website.render(page, at: output.address, into: &bytes)
    insert(Watched.page.script(version: shown.version), into: &bytes)
    var answer = Self.answer(bytes, at: output.address)
    answer.status = 404
    return answer
  }
}

extension Desk {
  /// What the preview has for itself.
  private func reserved(_ path: String) -> Answer {
    switch path {
    case Reserved.events:
      let headers = [("Content-Type", "text/event-stream; charset=utf-8")] + Self.common
      return Answer(headers: headers, body: .notices(showcase.notices()))
    case Reserved.script: return Self.answer(Array(Assets.script.utf8), at: path)
    case Reserved.style: return Self.answer(Array(Assets.style.utf8), at: path)
    case Reserved.overlay: return Self.answer(Array((showcase.findings?.overlay ?? "").utf8), at: ".html")
    case Reserved.problems:
      guard let findings = showcase.findings else { return beforeTheFirst() }
      return Self.answer(Array(findings.page(isInPlaceOfSite: showcase.shown == nil).utf8), at: ".html")
    default: return refusal(404, .notThere)
    }
  }

  /// While there is no site to show: its problems, or that it is being read.
  private func beforeTheFirst() -> Answer {
    if let findings = showcase.findings {
      return Self.answer(Array(findings.page(isInPlaceOfSite: true).utf8), at: ".html", status: 503)
    }
    let page = ProblemPages(language: .vi).page(saying: .starting, watching: .problems)
    return Self.answer(Array(page.utf8), at: ".html", status: 503)
  }

  private func refusal(_ status: Int, _ words: PreviewLabel) -> Answer {
    let language = showcase.findings?.language ?? .vi
    return Self.answer(Array(ProblemPages(language: language).page(saying: words).utf8), at: ".html", status: status)
  }

  private static func answer(_ bytes: [UInt8], at address: String, status: Int = 200) -> Answer {
    let headers = [("Content-Type", mediaType(of: address))] + common
    return Answer(status: status, headers: headers, body: .bytes(bytes))
  }

  /// What is said with every answer. Nothing is kept, for the next save may change it; the type is what we say it is;
  /// and no page elsewhere may take these files in as its own, drafts and all.
  private static let common = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}
