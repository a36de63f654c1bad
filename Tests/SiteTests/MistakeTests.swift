import TestSupport
import Testing

/// A mistake that people really make, and all that the program says of it.
struct Mistake: CustomTestStringConvertible, Sendable {
  /// Where the mistake is made.
  enum Source: Sendable {
    /// A line in the front matter of an entry that is right otherwise, in the place of that with the same key.
    case news(String)
    case story(String)
    case announcement(String)
    /// A line of its front matter is not there.
    case newsWithout(String)
    case storyWithout(String)
    /// The text of a news item.
    case body(String)
    /// A whole file.
    case file(String, String)

    static func news(without key: String) -> Self { .newsWithout(key) }
    static func story(without key: String) -> Self { .storyWithout(key) }
  }

  let testDescription: String
  let source: Source
  let code: String
  /// Line and column, and the column behind the end: `2:1-6`.
  let place: String
  let severity: Severity
  let suggestion: String?
  let vi: String
  let en: String

  enum Severity: String { case error, warning, note }

  init(
    _ name: String, _ source: Source, _ code: String, _ place: String, _ severity: Severity = .error,
    suggestion: String?, vi: String, en: String
  ) {
    (testDescription, self.source, self.code, self.place) = (name, source, code, place)
    (self.severity, self.suggestion, self.vi, self.en) = (severity, suggestion, vi, en)
  }

  /// The path and the text of the file that has the mistake.
  var file: (path: String, text: String) {
    let news = ["title: Bài thử", "date: 2023-05-04", "summary: Một câu tóm tắt.", "agency: ban-dan-van"]
    let subject = "subject: { kind: collective, name: Tổ Ba Người }"
    switch source {
    case .news(let line): return ("content/news/2023/bai-thu.md", Self.entry(news, line))
    case .story(let line): return ("content/stories/2023/bai-thu.md", Self.entry(news + [subject], line))
    case .announcement(let line):
      let front = news.filter { !$0.hasPrefix("summary") } + ["audience: all"]
      return ("content/announcements/2023/bai-thu.md", Self.entry(front, line))
    case .newsWithout(let key):
      return ("content/news/2023/bai-thu.md", Self.entry(news.filter { !$0.hasPrefix(key + ":") }))
    case .storyWithout(let key):
      return ("content/stories/2023/bai-thu.md", Self.entry((news + [subject]).filter { !$0.hasPrefix(key + ":") }))
    case .body(let text): return ("content/news/2023/bai-thu.md", Self.entry(news, body: text))
    case .file(let path, let text): return (path, text)
    }
  }

  private static func entry(_ front: [String], _ line: String? = nil, body: String = "Một đoạn.") -> String {
    var front = front
    if let line {
      let key = line.prefix { $0 != ":" }
      if let place = front.firstIndex(where: { $0.hasPrefix(key + ":") }) {
        front[place] = line
      } else {
        front.append(line)
      }
    }
    return "---\n" + front.joined(separator: "\n") + "\n---\n" + body + "\n"
  }
}

@Suite struct Mistakes {
  private static let all = frontMatterMistakes + frontMatterSlips + bodyMistakes + dataMistakes

  @Test(arguments: all)
  func aMistakeIsSaidOnceWithItsPlaceAndItsCure(_ mistake: Mistake) throws {
    let site = try TestSite()
    site.write("content/media/vuon-rau.png", SamplePicture.png())
    site.write(mistake.file.path, mistake.file.text)
    for (language, message) in [("vi", mistake.vi), ("en", mistake.en)] {
      let problems = try site.check("--format", "json", "--lang", language).problems().filter {
        $0.code != "unused-file" && $0.code != "kept-out"
      }
      #expect(problems.count == 1, "\(problems)")
      guard let problem = problems.first else { continue }
      #expect(problem.code == mistake.code && problem.severity == mistake.severity.rawValue)
      #expect(problem.path == mistake.file.path)
      #expect(problem.place == mistake.place)
      #expect(problem.suggestion == mistake.suggestion)
      #expect(problem.message == message)
    }
  }

  @Test func noTwoMistakesAreTheSame() {
    #expect(Self.all.count >= 60)
    #expect(Set(Self.all.map { $0.file.path + $0.file.text }).count == Self.all.count)
  }
}

extension ReportedProblem {
  /// Line and column, and the column behind the end.
  fileprivate var place: String {
    let end = endLine == line ? "\(endColumn ?? 0)" : "\(endLine ?? 0):\(endColumn ?? 0)"
    return "\(line ?? 0):\(column ?? 0)-\(end)"
  }
}
