import Diagnostics
import Vietnamese

/// The files of a small, complete site to begin with: settings, three agencies, a plan of the year, a story of an
/// invented person, an announcement, and a page that says what each file is for.
///
///     StarterSite(title: nil, day: today, language: .vi).files  // ("content/site.yml", …), …
///
/// The theme that ships with the program draws it. Built on its day it has neither error nor warning, and every page
/// has something to show.
public struct StarterSite: Sendable {
  /// The site's name.
  let title: String
  /// The day of its entries; its plan is of that year.
  let day: Day
  private let language: Language

  /// A site called `title`, else by a name of its own, begun on `day` and written in `language`.
  public init(title: String?, day: Day, language: Language) {
    let own = language == .vi ? "Gương Sáng" : "Shining Examples"
    self.title = title.map { normalised($0) } ?? own
    self.day = day
    self.language = language
  }

  /// Its files, by path below the site's folder, in the order in which they are written: the settings come last, so
  /// that what was cut off is no site.
  public var files: [(path: String, text: String)] {
    let texts = language == .vi ? vietnamese : english
    return [
      ("README.md", texts.readme), ("content/agencies.yml", texts.agencies),
      ("content/plans/\(day.year).yml", texts.plan),
      ("content/stories/\(day.year)/\(texts.storyName).md", texts.story),
      ("content/announcements/\(day.year)/\(texts.announcementName).md", texts.announcement),
      ("content/site.yml", texts.site),
    ]
  }

  /// What its files say in one language.
  struct Texts {
    let site, agencies, plan, storyName, story, announcementName, announcement, readme: String
  }

  /// A phase of the plan, as an item of its list: its last day is the `end` of its half of the year.
  ///
  /// `tasks` are left out of a phase that is over: a site that has just begun should not begin with what is overdue.
  func phase(_ id: String, _ name: String, from start: String, to end: String, tasks: [String]) -> String {
    let isOver = Day(iso: "\(day.year)-\(end)").map { $0 < day } ?? false
    let rows = isOver ? [] : ["    tasks:"] + tasks.map { "      - { \($0) }" }
    let head = ["  - id: \(id)", "    name: \(name)", "    from: \(day.year)-\(start)", "    to: \(day.year)-\(end)"]
    return (head + rows).joined(separator: "\n")
  }

  /// The day by which the announcement asks for an answer.
  var deadline: Day { Day(daysSince1970: day.daysSince1970 + 14) }
}
