import Diagnostics

/// A kind of file below `content/` with keys of its own, by the name that users give it on the command line.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
  /// An entry.
  case story, news, announcement, page, pact
  /// A data file.
  case site, agencies, communes, fields, titles, plan
  /// A table.
  case awards, nominations, scores, reports

  /// What the keys stand in.
  enum Holding: Sendable {
    /// The front matter of an entry.
    case frontMatter(EntryKind)
    /// The file is a record.
    case record
    /// The file is a list of records.
    case list
    /// The file is a table, whose rows are records with the columns' names as keys.
    case rows
  }

  /// Where files of the kind stand below `content/`.
  public var pattern: String {
    switch self {
    case .story: "stories/**/*.md"
    case .news: "news/**/*.md"
    case .announcement: "announcements/**/*.md"
    case .page: "pages/**/*.md"
    case .pact: "pacts/YEAR/AGENCY.md"
    case .site, .agencies, .communes, .fields, .titles: rawValue + ".yml"
    case .plan: "plans/YEAR.yml"
    case .awards, .nominations, .scores, .reports: rawValue + "/YEAR.csv"
    }
  }

  /// The keys.
  public var keys: [KeyDescription] {
    switch self {
    case .story: EntryKind.story.keyDescriptions
    case .news: EntryKind.news.keyDescriptions
    case .announcement: EntryKind.announcement.keyDescriptions
    case .page: EntryKind.page.keyDescriptions
    case .pact: EntryKind.pact.keyDescriptions
    case .site: Site.keys.descriptions
    case .agencies: Agency.keys.descriptions
    case .communes: Commune.keys.descriptions
    case .fields: WorkField.keys.descriptions
    case .titles: Title.keys.descriptions
    case .plan: Plan.keys.descriptions
    case .awards: Award.keys.descriptions
    case .nominations: Nomination.keys.descriptions
    case .scores: Score.keys.descriptions
    case .reports: Submission.keys.descriptions
    }
  }

  var holding: Holding {
    switch self {
    case .story: .frontMatter(.story)
    case .news: .frontMatter(.news)
    case .announcement: .frontMatter(.announcement)
    case .page: .frontMatter(.page)
    case .pact: .frontMatter(.pact)
    case .site, .plan: .record
    case .agencies, .communes, .fields, .titles: .list
    case .awards, .nominations, .scores, .reports: .rows
    }
  }

  /// What it is called.
  public var title: Words {
    switch self {
    case .story: Words(vi: "Gương người tốt, việc tốt", en: "Stories")
    case .news: Words(vi: "Tin tức", en: "News")
    case .announcement: Words(vi: "Thông báo", en: "Announcements")
    case .page: Words(vi: "Trang tự do", en: "Free pages")
    case .pact: Words(vi: "Giao ước thi đua", en: "Pacts")
    case .site: Words(vi: "Cấu hình trang", en: "Settings of the site")
    case .agencies: Words(vi: "Các cơ quan của Khối", en: "Agencies of the bloc")
    case .communes: Words(vi: "Xã, phường, thị trấn", en: "Communes")
    case .fields: Words(vi: "Lĩnh vực", en: "Fields of work")
    case .titles: Words(vi: "Danh hiệu, hình thức khen thưởng", en: "Titles and forms of commendation")
    case .plan: Words(vi: "Kế hoạch năm", en: "Plan of a year")
    case .awards: Words(vi: "Bảng khen thưởng", en: "Table of awards")
    case .nominations: Words(vi: "Bảng đề nghị khen thưởng", en: "Table of nominations")
    case .scores: Words(vi: "Bảng chấm điểm", en: "Table of scores")
    case .reports: Words(vi: "Bảng theo dõi gửi báo cáo", en: "Table of reports handed in")
    }
  }
}
