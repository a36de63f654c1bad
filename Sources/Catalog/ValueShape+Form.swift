import Records

extension ValueShape {
  /// What brackets a value of this shape has.
  var form: Form {
    switch self {
    case .list: .list
    case .allOr(let shape), .either(let shape, _): shape.form
    case .record(let keys): .record(keys.forms)
    default: .text
    }
  }
}

extension [KeyDescription] {
  /// What each key takes.
  var forms: [String: Form] { Dictionary(map { ($0.name, $0.shape.form) }) { first, _ in first } }
}

extension EntryKind {
  /// What each key of an entry takes.
  var forms: [String: Form] {
    switch self {
    case .story: Self.formsOfStory
    case .news: Self.formsOfNews
    case .announcement: Self.formsOfAnnouncement
    case .page: Self.formsOfPage
    case .pact: Self.formsOfPact
    }
  }

  private static let formsOfStory = forms(Story.keys)
  private static let formsOfNews = forms(News.keys)
  private static let formsOfAnnouncement = forms(Announcement.keys)
  private static let formsOfPage = forms(FreePage.keys)
  private static let formsOfPact = forms(Pact.keys)

  private static func forms<Detail>(_ table: KeyTable<Detail>) -> [String: Form] {
    (Common.keys.keys.map(\.description) + table.keys.map(\.description)).forms
  }
}
