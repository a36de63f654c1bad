import Diagnostics
import TestSupport
import Vietnamese

@testable import Catalog

/// A small site of texts, linked as the program does it. Marks «…» in a text are places.
struct Given {
  var files: [String: String] = Self.base
  var media: [MediaFile] = []
  var occasion = Occasion(today: Day(2023, 5, 10))

  /// The site of ``base`` with `files` besides, or in the place of, its own.
  init(_ files: [String: String] = [:], media: [String] = [], edition: Edition = .public, drafts: Bool = false) {
    self.files.merge(files) { $1 }
    self.media = media.map { MediaFile(path: $0, bytes: 9) }
    occasion.edition = edition
    occasion.drafts = drafts
  }

  /// What its files say by themselves.
  var content: Content {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Content(
      files: paths.enumerated().map { index, path in
        let number = FileNumber(index)
        let parsed = Marked(files[path] ?? "").bytes.withUnsafeBufferPointer {
          ParsedFile.parse($0, path: path, file: number)
        }
        return Content.File(path: path, number: number, parsed: parsed.value)
      }, media: media)
  }

  /// What comes of it.
  var outcome: GivenOutcome {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var content = Content(files: [], media: media.sorted { $0.path < $1.path })
    var problems: [Diagnostic] = []
    var marks: [String: [Place]] = [:]
    for (index, path) in paths.enumerated() {
      let marked = Marked(files[path] ?? "")
      let number = FileNumber(index)
      let parsed = marked.bytes.withUnsafeBufferPointer { ParsedFile.parse($0, path: path, file: number) }
      content.files.append(Content.File(path: path, number: number, parsed: parsed.value))
      problems += parsed.problems
      marks[path] = marked.places(in: number)
    }
    let linked = Catalog.link(content, for: occasion)
    return GivenOutcome(catalog: linked.value, problems: problems + linked.problems, marks: marks)
  }

  /// Three agencies, the first of which is the head, two fields, a commune, and a plan with two phases.
  static let base: [String: String] = [
    "site.yml": "format: 1\ntitle: Gương Sáng\n",
    "agencies.yml": """
    - { id: ban-tuyen-giao, name: Ban Tuyên giáo Tỉnh ủy, contact: { unit: phòng Tổng hợp }, roles: [{ role: head }] }
    - { id: ban-dan-van, name: Ban Dân vận Tỉnh ủy, shortName: Ban Dân vận, contact: { unit: Văn phòng } }
    - { id: van-phong, name: Văn phòng Tỉnh ủy, contact: { unit: phòng Hành chính } }
    """,
    "fields.yml": "- { id: tham-muu, name: Tham mưu }\n- { id: sang-kien, name: Sáng kiến }\n",
    "communes.yml": "- { id: lung-phin, name: xã Lũng Phìn }\n",
    "plans/2023.yml": """
    year: 2023
    title: Kế hoạch
    movements:
      - { id: vi-nguoi-ngheo, name: Chung tay vì người nghèo }
    anniversaries:
      - { id: quoc-khanh, on: 09-02, name: Quốc khánh }
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks:
          - { id: phat-dong, title: Hội nghị phát động, due: 2023-03-31 }
          - { id: the-thao, title: Hoạt động thể thao, responsible: all }
          - { id: so-ket, title: Hội nghị sơ kết }
    tasks:
      - { id: quan-triet, title: Quán triệt kế hoạch, responsible: all }
    """,
  ]
}

/// What came of a small site.
struct GivenOutcome {
  let catalog: Catalog
  let problems: [Diagnostic]
  let marks: [String: [Place]]

  /// The problems that keep it from being published.
  var errors: Set<Diagnostic> { Set(problems.filter(\.isError)) }
  /// The facts of all problems that are not errors.
  var others: [Fact] { problems.filter { !$0.isError }.map(\.fact) }
  /// The paths of what is shown, in its order.
  var shown: [String] { catalog.entries.map(\.path) }
  /// Why what is kept out is.
  var keptOut: [String: KeptOut.Reason] {
    Dictionary(catalog.keptOut.map { ($0.path, $0.reason) }) { first, _ in first }
  }

  /// `fact` at the mark of the number `number` in the file at `path`.
  func at(_ path: String, _ number: Int, _ fact: Fact) -> Diagnostic {
    Diagnostic(fact, at: marks[path]?[number])
  }

  /// `fact` at the first mark in the file at `path`.
  func at(_ path: String, _ fact: Fact) -> Diagnostic { at(path, 0, fact) }
}

extension Day {
  /// A day that there is.
  init(_ year: Int, _ month: Int, _ day: Int) { self = Day(year: year, month: month, day: day)! }
}

/// An entry's file with the front matter `front` and a body.
func entry(_ front: String, body: String = "") -> String { "---\n\(front)\n---\n\(body)\n" }

/// A story about `subject` with whatever else its front matter says.
func story(
  _ more: String = "consent: { by: self, date: 2023-03-01, scope: [name, picture, story] }",
  subject: String = "kind: individual",
  name: String = "Vàng Thị Dính", title: String = "Gương sáng", date: String = "2023-04-05", body: String = ""
) -> String {
  entry(
    "title: \(title)\ndate: \(date)\nsummary: Tóm tắt\nagency: ban-dan-van\n"
      + "subject: { \(subject), name: \(name) }\n\(more)", body: body)
}

/// News from `agency` with whatever else its front matter says.
func news(_ more: String = "", agency: String = "ban-dan-van", date: String = "2023-04-05", body: String = "") -> String
{
  entry("title: Tin\ndate: \(date)\nsummary: Tóm tắt\nagency: \(agency)\n\(more)", body: body)
}

/// An announcement to all with whatever else its front matter says.
func announcement(_ more: String = "", date: String = "2023-04-05", body: String = "") -> String {
  entry("title: Thông báo\ndate: \(date)\nagency: ban-tuyen-giao\naudience: all\n\(more)", body: body)
}
