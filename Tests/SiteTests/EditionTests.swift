import Catalog
import Testing

/// How the office says that something is the bloc's.
enum Keeping: CaseIterable, Sendable {
  /// Each entry by itself, and each row of the tables whose rows can be.
  case byEntry
  /// All kinds in `site.yml`.
  case byKind
}

@Suite struct TwoEditions {
  private static let site = """
    format: 1
    title: Gương Sáng
    baseURL: https://thidua.example/
    circulation: { scores: bloc, reports: bloc, headcounts: bloc

    """

  /// A site of one of everything that is public, with `tasks` in its plan and `headcount` of its first agency.
  private static func base(_ keeping: Keeping, tasks: [String] = [], headcount: String = "") -> [String: String?] {
    let kinds =
      keeping == .byKind
      ? ", awards: bloc, nominations: bloc, stories: bloc, news: bloc, announcements: bloc, pages: bloc, pacts: bloc"
      : ""
    var files: [String: String?] = [
      "content/site.yml": site.dropLast() + kinds + " }\n",
      "content/agencies.yml": """
      - id: ban-dan-van
        name: Ban Dân vận Tỉnh ủy
        contact: { unit: Văn phòng Ban }
        communes: [lung-phin]
        founded: 10-15
        roles: [{ role: head, from: 2023-01-01 }]
        \(headcount)
      - id: van-phong
        name: Văn phòng Tỉnh ủy
        contact: { unit: Văn phòng }

      """,
      "content/communes.yml": "- { id: lung-phin, name: xã Lũng Phìn }\n",
      "content/fields.yml": "- { id: sang-kien, name: Sáng kiến }\n",
      "content/plans/2023.yml": """
      year: 2023
      title: Kế hoạch thi đua năm 2023
      theme: Đoàn kết, sáng tạo
      movements: [{ id: vi-nguoi-ngheo, name: Vì người nghèo }]
      anniversaries: [{ id: quoc-khanh, name: Quốc khánh, on: 09-02 }]
      reports: [{ id: h1, from: 2023-01-01, to: 2023-06-30, due: 2023-06-25 }]
      criteria: [{ id: chinh-tri, name: Nhiệm vụ chính trị, max: 40 }]
      tasks: [{ id: quan-triet, title: Quán triệt kế hoạch, responsible: all }\(tasks.first.map { ", " + $0 } ?? "")]
      phases:
        - id: dot-1
          from: 2023-01-01
          to: 2023-06-30
          tasks: [{ id: so-ket, title: Hội nghị sơ kết }\(tasks.last.map { ", " + $0 } ?? "")]

      """,
    ]
    if keeping == .byKind { files[TestSite.story] = .some(nil) }
    guard keeping == .byEntry else { return files }
    files["content/stories/2023/mot.md"] = TestSite.entry(
      "Người thứ nhất", more: "movements: [vi-nguoi-ngheo]\nfields: [sang-kien]\ncommunes: [lung-phin]\n")
    files["content/news/2023/tin.md"] =
      "---\ntitle: Tin\ndate: 2023-05-02\nsummary: a\nagency: ban-dan-van\ncompletes: quan-triet\n---\nMột tin.\n"
    files["content/announcements/2023/moi.md"] =
      "---\ntitle: Giấy mời\ndate: 2023-05-02\nagency: ban-dan-van\naudience: all\ndeadline: 2023-05-30\n---\nMời.\n"
    files["content/pages/gioi-thieu.md"] = "---\ntitle: Giới thiệu\n---\nVề Khối.\n"
    files["content/pacts/2023/ban-dan-van.md"] =
      "---\nslogan: Gần dân\nsigned: 2023-02-01\nregistered: { giay-khen: 1 }\n---\n"
    return files
  }

  /// The patterns of the files of entries, with a place for one.
  private static let entries = [
    ("story", "stories/**/*.md", "stories/2023/%.md"), ("news", "news/**/*.md", "news/2023/%.md"),
    ("announcement", "announcements/**/*.md", "announcements/2023/%.md"),
    ("consultation", "announcements/**/*.md", "announcements/2023/%.md"), ("page", "pages/**/*.md", "pages/%.md"),
    ("pact", "pacts/YEAR/AGENCY.md", "pacts/2023/van-phong.md"),
  ]

  private static let tables = ["awards", "nominations", "scores", "reports"]

  /// Everything that can be the bloc's, a word hidden in every field of it.
  private static func secrets(_ keeping: Keeping) -> (planting: Planting, files: [String: String?]) {
    let aliases = Dictionary(uniqueKeysWithValues: entries.map { ($0.0 + ".aliases", "[zqxcu/\($0.0).html]") })
    var planting = Planting(
      "zqx",
      values: [
        "announcement.supersedes": "/announcements/2023/zqxcu.md",
        "consultation.supersedes": "",
        "consultation.outcome": "/news/2023/zqxnews.md", "announcement.outcome": "",
        "consultation.kind": "consultation",
        "awards.story": "/stories/2023/zqxstory.md", "awards.date": "2023-04-12",
        "nominations.consultation": "/announcements/2023/zqxconsultation.md",
        "task.id": "zqxviec", "phase task.id": "zqxviechai", "task.circulation": "bloc",
        "phase task.circulation": "bloc", "awards.circulation": keeping == .byEntry ? "bloc" : "",
        "nominations.circulation": keeping == .byEntry ? "bloc" : "",
      ].merging(aliases) { $1 })
    let circulation = keeping == .byEntry ? "circulation: bloc\n" : ""
    for (name, pattern, path) in entries {
      planting.entry(name, pattern, at: path.replacing("%", with: "zqx" + name), more: circulation)
    }
    for table in tables { planting.table(table, "\(table)/YEAR.csv", at: "\(table)/2023.csv") }
    let task = taskKeys
    let tasks = [planting.record("task", task), planting.record("phase task", task)]
    var files = base(keeping, tasks: tasks, headcount: "headcount: { 2023: 48611 }")
    files.merge(planting.files) { $1 }
    files["content/announcements/2023/zqxcu.md"] =
      "---\ntitle: Cũ zqxcu\ndate: 2023-04-02\nagency: ban-dan-van\naudience: all\n\(circulation)---\nCũ.\n"
    return (planting, files)
  }

  /// The keys of a task.
  private static var taskKeys: [KeyDescription] {
    let key = Planting.keys(of: "plans/YEAR.yml").first { $0.name == "tasks" }
    guard case .list(.record(let keys))? = key?.shape else { return [] }
    return keys
  }

  /// What is kept out of both editions, a word hidden in every field of it.
  private static func keptOut(_ reason: String, _ more: String, values: [String: String] = [:]) -> [String: String?] {
    var planting = Planting(
      "zqy", values: values.merging(["completes": "", "tasks": "", "supersedes": "", "outcome": ""]) { $1 })
    for (name, pattern, path) in entries where name != "pact" && (reason != "consent" || name == "story") {
      planting.entry(name, pattern, at: path.replacing("%", with: "zqy" + reason + name), more: more)
    }
    return planting.files
  }

  @Test(arguments: Keeping.allCases)
  func thePublicOneIsWhatItWouldBeWithoutTheBlocs(keeping: Keeping) throws {
    let (planting, files) = Self.secrets(keeping)
    #expect(planting.words.count > 150 && !Self.taskKeys.isEmpty)
    let plain = try TestSite(Self.base(keeping))
    let plainRun = try plain.build()
    try #require(plainRun.status == 0, "\(plainRun.text)\(plainRun.errors)")
    let site = try TestSite(files)
    let run = try site.build()
    try #require(run.status == 0, "\(run.text)\(run.errors)")
    let (secret, open) = (site.files(below: "public"), plain.files(below: "public"))
    #expect(secret.keys.sorted() == open.keys.sorted())
    for (path, bytes) in secret.sorted(by: { $0.key < $1.key }) {
      #expect(words(path.utf8 + bytes).isEmpty && !has("48611", bytes) && !has("48.611", bytes), "\(path)")
      #expect(bytes == open[path], "\(path)")
    }
  }

  @Test(arguments: Keeping.allCases)
  func theBlocsShowsIt(keeping: Keeping) throws {
    let (planting, files) = Self.secrets(keeping)
    let site = try TestSite(files)
    let run = try site.build("--edition", "bloc")
    try #require(run.status == 0, "\(run.text)\(run.errors)")
    let tree = site.files(below: "public")
    let shown = tree.reduce(into: Set<String>()) { $0.formUnion(words($1.key.utf8 + [0x0A] + $1.value)) }
    let missing = Set(planting.words.filter { !shown.contains($0.value) }.keys)
    #expect(missing == Self.neverShown, "\(missing.symmetricDifference(Self.neverShown).sorted())")
    #expect(tree.values.contains { has("48611", $0) || has("48.611", $0) })
  }

  /// Fields that readers see in neither edition: lists are ordered by them, and a pact has no place
  /// for what comes with a text.
  private static let neverShown: Set<String> = [
    "awards.sortAs", "story.subject.sortAs", "pact.author", "pact.source", "pact.cover.alt",
    "pact.cover.credit",
  ]

  @Test(arguments: [
    ("draft", "draft: true\n", [:] as [String: String]), ("withdrawn", "withdrawn: { reason: zqylydo }\n", [:]),
    ("future", "", ["date": "2023-05-11"]), ("consent", "", ["consent": ""]),
  ])
  func whatIsKeptOutOfBothLeavesNoTraceInEither(reason: String, more: String, values: [String: String]) throws {
    for edition in ["public", "bloc"] {
      let plain = try TestSite(Self.base(.byEntry))
      try #require(try plain.build("--edition", edition).status == 0)
      let site = try TestSite(Self.base(.byEntry).merging(Self.keptOut(reason, more, values: values)) { $1 })
      let run = try site.build("--edition", edition)
      try #require(run.status == 0, "\(run.text)\(run.errors)")
      var files = site.files(below: "public")
      if reason == "withdrawn" {
        // In its place stands a notice, which tells nothing of it.
        let notices = Set(files.keys).subtracting(plain.files(below: "public").keys)
        #expect(notices.count == 5)
        for path in notices { #expect(files.removeValue(forKey: path).map { has("zqy", $0) } == false, "\(path)") }
      }
      #expect(files == plain.files(below: "public"), "\(reason), \(edition)")
    }
  }

  @Test func evidenceOfTheBlocsHidesAStateAndNothingElse() throws {
    let site = try TestSite(
      Self.base(.byEntry).merging([
        "content/news/2023/zqxtin.md":
          "---\ntitle: zqxtin\ndate: 2023-05-03\nsummary: zqxtin\nagency: van-phong\ncompletes: quan-triet\n"
          + "circulation: bloc\n---\nzqxtin\n"
      ]) { $1 })
    let run = try site.build("--format", "json")
    #expect(run.status == 0)
    #expect(try run.codes().contains("internal-state"))
    for (path, bytes) in site.files(below: "public") {
      #expect(words(path.utf8 + bytes).isEmpty, "\(path)")
    }
    #expect(site.text("public/ke-hoach/2023/index.html").contains("Theo dõi nội bộ"))
  }
}

/// Whether `bytes` have `word`.
private func has(_ word: String, _ bytes: [UInt8]) -> Bool {
  let word = Array(word.utf8)
  return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
}

/// The words in `bytes` that a ``Planting`` with the prefix `zqx` hides, in whatever case they stand there.
private func words(_ bytes: [UInt8]) -> Set<String> {
  let bytes = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  var words: Set<String> = []
  for start in bytes.indices where bytes[start] == 0x7A && bytes[start...].starts(with: "zqx".utf8) {
    words.insert(String(decoding: bytes[start...].prefix(6), as: UTF8.self))
  }
  return words
}
