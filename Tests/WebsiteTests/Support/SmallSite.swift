import Catalog
import Diagnostics
import TestSupport
import Vietnamese

@testable import Website

/// A site written inside its test: small texts by path below `content/`, linked and planned as a build does it.
///
///     var site = SmallSite()
///     site.story("a", "2023-05-01")
///     site.website.homePage().lead?.title  // "Bài a"
struct SmallSite {
  /// The texts, by path.
  var files: [String: String]
  var media: [MediaFile] = []
  var today = "2023-05-10"
  var edition = Edition.public
  var drafts = false
  var resizesPictures = false
  var language = Language.vi

  /// Settings, three agencies, of which `tuyen-giao` is the head, and a plan of 2023; more is added by the test.
  init(site: String = "", plan: String = "", agencies: String = SmallSite.agencies) {
    files = [
      "site.yml": "format: 1\ntitle: Gương Sáng\n" + site,
      "agencies.yml": agencies, "communes.yml": "- { id: lung-phin, name: xã Lũng Phìn }\n",
      "plans/2023.yml": "year: 2023\ntitle: Kế hoạch năm 2023\ntheme: Đoàn kết\n" + plan,
    ]
    if site.contains("language: en") { language = .en }
  }

  static let agencies = """
    - { id: tuyen-giao, name: Ban Tuyên giáo Tỉnh ủy, shortName: Ban Tuyên giáo, roles: [{ role: head }] }
    - { id: dan-van, name: Ban Dân vận Tỉnh ủy, shortName: Ban Dân vận, founded: 10-15, communes: [lung-phin] }
    - { id: van-phong, name: Văn phòng Tỉnh ủy }

    """

  /// A story of `dan-van` about a collective, unless `more` says otherwise.
  mutating func story(_ name: String, _ date: String, _ more: String = "", subject: String? = nil, body: String = "") {
    let subject = subject ?? "{ kind: collective, name: Tổ \(name) }"
    files["stories/\(date.prefix(4))/\(name).md"] = """
      ---
      title: Bài \(name)
      date: \(date)
      summary: Tóm tắt \(name)
      agency: dan-van
      subject: \(subject)
      \(more)
      ---
      \(body)
      """
  }

  mutating func news(_ name: String, _ date: String, _ more: String = "agency: dan-van", body: String = "") {
    files["news/\(date.prefix(4))/\(name).md"] = """
      ---
      title: Tin \(name)
      date: \(date)
      summary: Tóm tắt \(name)
      \(more)
      ---
      \(body)
      """
  }

  mutating func notice(_ name: String, _ date: String, _ more: String = "", audience: String = "all", body: String = "")
  {
    files["announcements/\(date.prefix(4))/\(name).md"] = """
      ---
      title: Thông báo \(name)
      date: \(date)
      agency: tuyen-giao
      audience: \(audience)
      \(more)
      ---
      \(body)
      """
  }

  mutating func page(_ path: String, _ more: String = "", body: String = "") {
    files["pages/\(path).md"] = "---\ntitle: Trang \(path)\n\(more)\n---\n\(body)\n"
  }

  /// Adds a file of `content/media/`; a picture where `width` and `height` are given.
  mutating func media(_ path: String, bytes: Int = 1000, width: Int = 0, height: Int = 0) {
    let size = Array("<svg width=\"\(width)\" height=\"\(height)\"/>".utf8).withUnsafeBufferPointer { PictureSize($0) }
    media.append(MediaFile(path: "media/" + path, bytes: bytes, size: width > 0 ? size : nil))
  }

  /// Adds a photograph to `content/media/`: the name says how it is coded.
  mutating func photograph(_ path: String, bytes: Int = 100_000, width: Int, height: Int) {
    media(path, bytes: bytes, width: width, height: height)
    let sample =
      path.hasSuffix(".png")
      ? SamplePicture.png()
      : path.hasSuffix(".webp")
        ? SamplePicture.webp(SamplePicture.webpPicture)
        : path.hasSuffix(".gif") ? SamplePicture.gif() : SamplePicture.jpeg()
    let plain = sample.withUnsafeBufferPointer { PlainPicture($0) }
    media[media.count - 1].photograph = plain.map { Photograph($0, contentHash: 7) }
  }

  /// Everything that was found wrong while reading, linking and planning, errors and warnings only.
  var problems: [Diagnostic] {
    let (linked, read) = link()
    let planned = Website.plan(linked.value, theme: SmallTheme.theme(language))
    return (read + linked.problems + planned.problems).filter { $0.fact.severity == .error }
  }

  var catalog: Catalog { link().linked.value }

  var website: Website { Website.plan(catalog, theme: SmallTheme.theme(language)).value }

  /// The addresses of all files but those of the theme, in order.
  var addresses: [String] { website.outputs.map(\.address).filter { !$0.hasPrefix("assets/") } }

  /// The path of the file with this number.
  func path(of file: FileNumber) -> String { paths.dropFirst(Int(file.index)).first ?? "\(file)" }

  private var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  private func link() -> (linked: Checked<Catalog>, problems: [Diagnostic]) {
    var content = Content(files: [], media: media.sorted { $0.path < $1.path })
    var problems: [Diagnostic] = []
    for (number, path) in paths.enumerated() {
      var text = files[path] ?? ""
      let parsed = text.withUTF8 { ParsedFile.parse($0, path: path, file: FileNumber(number)) }
      problems += parsed.problems
      content.files.append(Content.File(path: path, number: FileNumber(number), parsed: parsed.value))
    }
    var occasion = Occasion(today: day(today), edition: edition, drafts: drafts)
    occasion.resizesPictures = resizesPictures
    return (Catalog.link(content, for: occasion), problems)
  }
}

extension Website {
  /// The number of the entry in the file `path`.
  func number(_ path: String) -> Int { catalog.entry(at: path) ?? -1 }

  /// The pages of the list that begins at `first`, the first address first, with the names of the entries they show.
  func pages(ofListAt first: String) -> [(address: String, part: ListPart)] {
    outputs.compactMap { output in
      guard case .page(let page) = output.content, let part = page.part, part.first == first else { return nil }
      return (output.address, part)
    }
  }

  /// The file at `address`; a page as the theme renders it.
  func text(at address: String) -> String {
    var bytes: [UInt8] = []
    for output in outputs where output.address == address {
      switch output.content {
      case .page(let page): render(page, at: address, into: &bytes)
      case .file(let file): write(file, at: address, into: &bytes)
      case .bytes(let written): bytes += written
      case .copy, .picture, .resized: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The titles of entries, in their order.
  func titles(_ part: ListPart) -> [String] { part.entries.map { catalog.entries[$0].common.title } }
}

/// The day that `text` names as `YYYY-MM-DD`.
func day(_ text: String) -> Day { Day(iso: text) ?? Day(daysSince1970: 0) }

extension Website {
  /// The calendars of the site, by their addresses.
  var calendars: [(address: String, calendar: Calendar)] {
    outputs.compactMap { output in
      guard case .file(.calendar(let agency)) = output.content else { return nil }
      return (output.address, calendar(of: agency))
    }
  }
}
