import Testing

/// A fenced block of `docs/thong-bao.md` or `docs/messages.md`: ```` ```yaml story ````.
struct ExampleFence: Hashable, Sendable {
  /// The word behind the fence.
  let language: String
  /// What says how it is tried; empty where it is not.
  let place: String
  /// The lines inside, each with its end.
  let text: String
}

/// What one of the two documents says of a code.
struct MessageSection: Sendable {
  let code: String
  /// The lines before the first example.
  var prose: [String] = []
  var wrong: [ExampleFence] = []
  var right: [ExampleFence] = []

  /// The sections of `document`, whose examples stand under the words `wrong` and `right`.
  static func all(in document: String, wrong: String, right: String) -> [MessageSection] {
    var sections: [MessageSection] = []
    var heading: String?
    var fence: (opening: String, lines: String)?
    for line in document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = fence, line != "```" {
        fence = (open.opening, open.lines + line + "\n")
      } else if let open = fence {
        fence = nil
        let words = open.opening.dropFirst(3).split(separator: " ").map(String.init)
        let example = ExampleFence(
          language: words.first ?? "", place: words.dropFirst().joined(separator: " "), text: open.lines)
        guard !sections.isEmpty else { continue }
        if heading == right {
          sections[sections.count - 1].right.append(example)
        } else {
          sections[sections.count - 1].wrong.append(example)
        }
      } else if line.hasPrefix("```") {
        fence = (line, "")
      } else if line.hasPrefix("## ") {
        sections.append(MessageSection(code: String(line.dropFirst(3))))
        heading = nil
      } else if line == wrong || line == right {
        heading = line
      } else if !sections.isEmpty {
        sections[sections.count - 1].prose.append(line)
      }
    }
    return sections
  }
}

/// An example that is tried: what it lays over a correct small site, and the code that it is about.
struct TriedExample: Hashable, Sendable {
  let code: String
  let isRight: Bool
  let files: [String: String]

  /// Whether it is one entry, of a name of its own, which disturbs no other example.
  let isEntry: Bool

  /// The example of `fences`; `number` makes the name of its entry. Nil where none of them is to be tried.
  init?(_ fences: [ExampleFence], code: String, isRight: Bool, number: Int) {
    var files: [String: String] = [:]
    var isEntry = true
    for fence in fences where !fence.place.isEmpty {
      if fence.place == "whole" {
        files["content/stories/2023/vi-du-\(number).md"] = fence.text
      } else if let base = ExampleSite.entries[fence.place] {
        files["content/\(base.folder)/2023/vi-du-\(number).md"] =
          fence.language == "markdown" ? base.text(body: fence.text) : base.text(front: fence.text)
      } else {
        isEntry = false
        files[fence.place] = fence.text
      }
    }
    if files.isEmpty { return nil }
    (self.code, self.isRight, self.files, self.isEntry) = (code, isRight, files, isEntry)
  }

  /// What its files are; examples of two lanes do not disturb each other.
  var lane: Lane {
    if isEntry { return .entries }
    let lane = Lane.allCases.first { lane in files.keys.allSatisfy { $0.hasPrefix(lane.rawValue) } }
    return lane ?? .others
  }

  /// The folders of files that say nothing of each other.
  enum Lane: String, CaseIterable {
    case theme = "templates/"
    case awards = "content/awards/"
    case scores = "content/scores/"
    case reports = "content/reports/"
    case entries = "content/stories/"
    case others = "content/"
  }
}

/// A small site without fault, over which examples are laid.
enum ExampleSite {
  /// An entry of some kind without fault.
  struct Base: Sendable {
    let folder: String
    let front: [(key: String, value: String)]

    /// The entry with the lines of `front` in place of its own of the same keys.
    func text(front lines: String) -> String {
      let written = lines.split(separator: "\n").map { line in String(line.prefix { $0 != ":" }) }
      let own = front.filter { !written.contains($0.key) }.map { "\($0.key): \($0.value)\n" }.joined()
      return "---\n\(own)\(lines)---\nBa người giúp nhau.\n"
    }

    /// The entry with `body` as its text.
    func text(body: String) -> String {
      "---\n" + front.map { "\($0.key): \($0.value)\n" }.joined() + "---\n" + body
    }
  }

  /// The entries that the words `story`, `news` and `announcement` stand for.
  static let entries = [
    "story": Base(
      folder: "stories",
      front: [
        ("title", "Tổ ba người dựng lại mái nhà"), ("date", "2023-05-05"),
        ("summary", "Ba người giúp nhau dựng lại mái nhà."), ("agency", "ban-dan-van"),
        ("subject", "{ kind: collective, name: Tổ Ba Người }"),
      ]),
    "news": Base(
      folder: "news",
      front: [
        ("title", "Khởi công nhà văn hóa thôn"), ("date", "2023-05-05"), ("summary", "Thôn khởi công nhà văn hóa."),
        ("agency", "ban-dan-van"),
      ]),
    "announcement": Base(
      folder: "announcements",
      front: [
        ("title", "Lịch trực cơ quan"), ("date", "2023-05-05"), ("agency", "ban-dan-van"), ("audience", "all"),
      ]),
  ]

  /// The files of the site.
  static let files: [String: String?] = [
    "content/agencies.yml": """
    - id: ban-dan-van
      name: Ban Dân vận Tỉnh ủy
      contact: { unit: Văn phòng Ban }
      roles: [{ role: head, from: 2023-01-01 }]
    - id: ban-to-chuc
      name: Ban Tổ chức Tỉnh ủy
      contact: { unit: Phòng Tổng hợp }

    """,
    "content/fields.yml": "- { id: sang-kien, name: Sáng kiến }\n",
    "content/plans/2023.yml": """
    year: 2023
    title: Kế hoạch thi đua năm 2023
    phases:
      - id: dot-1
        from: 2023-01-01
        to: 2023-06-30
        tasks: [{ id: so-ket-6-thang, title: Hội nghị sơ kết 6 tháng đầu năm }]
    reports:
      - { id: 2023-h1, title: Báo cáo sơ kết, from: 2023-01-01, to: 2023-06-30, due: 2023-06-23 }
    criteria:
      - { id: nhiem-vu, name: Nhiệm vụ chính trị, group: Nhiệm vụ, max: 50 }
    commendation: { adHocDays: 15, fighterPercent: 15 }

    """,
    "content/media/anh/vuon-rau.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>\n",
    "content/media/tai-lieu/de-cuong.pdf": "%PDF-1.4\n",
    "content/media/video/hop-thon.mp4": "mp4", "content/media/video/hop-thon.vtt": "WEBVTT\n",
    "content/media/video/hop-thon.avi": "avi", "content/media/video/hop-thon.srt": "1\n",
    TestSite.story: TestSite.entry(
      "Tổ ba người mở đất", more: "cover: { image: /media/anh/vuon-rau.svg, alt: Vườn rau bên bờ rào đá }\n",
      body: "## Một mùa đá\n\nBa người dọn bãi đá trong một mùa.\n"),
    "content/announcements/2023/hop-giao-ban.md": entries["announcement"]?.text(
      front: """
        title: Họp giao ban
        attachments:
          - { file: /media/tai-lieu/de-cuong.pdf, title: Đề cương }
          - { file: /media/video/hop-thon.avi, title: Bản gốc }
          - { file: /media/video/hop-thon.srt, title: Lời thoại }
        video: [{ file: /media/video/hop-thon.mp4, title: Họp thôn, captions: /media/video/hop-thon.vtt }]

        """),
    "content/news/2023/hop-thon.md": entries["news"]?.text(front: "title: Cuộc họp thôn\n"),
  ]
}
