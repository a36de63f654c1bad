import Catalog

/// A word of the honour roll and of the list of titles: one key of `strings/LANG.yml` for each.
enum HonourWord: Hashable, Sendable {
  /// Who confers.
  case level(Title.Level)
  /// What a roll is divided by.
  case filter(HonourFilter.Dimension)
  /// Whether somebody leads or does the work directly.
  case role(Award.Role)
  /// Whom a title honours, besides one kind of subject alone.
  case both, everybody
  case titles, titlesAbout, ratioAbout, otherLevels
  // What the figures of a roll are figures of.
  case awards, individuals, shareOfStaff, shareOfSmall

  /// The key in the files of strings.
  var key: String {
    switch self {
    case .level(let level): "level_" + level.rawValue
    case .filter(let dimension): "filter_" + dimension.rawValue
    case .role(let role): "role_of_" + role.rawValue
    case .both: "honours_both"
    case .everybody: "honours_all"
    case .awards: "sum_awards"
    case .individuals: "sum_individuals"
    case .shareOfStaff: "sum_staff"
    case .shareOfSmall: "sum_small"
    case .titles: "titles"
    case .titlesAbout: "lede_titles"
    case .ratioAbout: "ratio_about"
    case .otherLevels: "other_levels"
    }
  }

  /// Every one of them.
  static let all: [HonourWord] =
    Title.Level.allCases.map(HonourWord.level) + HonourFilter.Dimension.allCases.map(HonourWord.filter)
    + Award.Role.allCases.map(HonourWord.role) + [.both, .everybody, .titles, .titlesAbout, .ratioAbout, .otherLevels]
    + [.awards, .individuals, .shareOfStaff, .shareOfSmall]
}
