import Vietnamese

/// A title or form of commendation: an item of `content/titles.yml`, or of the list that ships with the program.
///
/// The law has changed, and with it names, levels and sources: what stands here is the present form, and ``earlier`` has
/// those before it. An award is judged and named by the form of its date (MODEL, “Files”).
public struct Title: Sendable {
  /// What a law makes of a title for a time.
  public struct Form: Hashable, Sendable {
    /// Its name in full.
    public var name: String
    /// Who confers it, as written; ``Title/Level`` knows the usual words. Empty where it is not settled.
    public var level: String
    /// The law that knows it.
    public var law: String
    /// The first day on which it can be conferred; nil for ever before.
    public var validFrom: Day?
    /// The last day on which it can be conferred; nil for ever after.
    public var validTo: Day?

    /// Whether it can be conferred on `day`.
    public func holds(on day: Day) -> Bool {
      (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
  }

  /// Its id.
  public var id = Mention<Title>(ID(""), at: .nowhere)
  /// Its name in full.
  public var name = ""
  /// Who confers it, as written.
  public var level = ""
  /// Whom it honours: individual, collective, household, both (individuals and collectives) or all.
  public var subject = ""
  /// The law that knows it.
  public var law = ""
  /// The first day on which it can be conferred.
  public var validFrom: Day?
  /// The last day on which it can be conferred.
  public var validTo: Day?
  /// The title whose place it takes.
  public var replaces: Mention<Title>?
  /// The forms before the present one, the earliest first.
  public var earlier: [Form] = []

  /// A title with nothing filled in.
  public init() {}

  /// All forms, the earliest first.
  public var forms: [Form] {
    earlier + [Form(name: name, level: level, law: law, validFrom: validFrom, validTo: validTo)]
  }

  /// The form in which it can be conferred on `day`; nil where the law of that day does not know it.
  public func form(on day: Day) -> Form? { forms.last { $0.holds(on: day) } }

  /// What it is called on `day`: by the law of that day, else by the next that knows it, else by the present one.
  public func name(on day: Day?) -> String {
    guard let day, !earlier.isEmpty else { return name }
    let later = forms.first { $0.validFrom.map { day < $0 } ?? false }
    return (form(on: day) ?? later)?.name ?? name
  }
}

extension Title {
  /// Who confers a title, the highest first (Law 06/2022/QH15, chapter V; the Party's own forms last).
  public enum Level: String, CaseIterable, Sendable {
    case state, government, ministry, province, district, commune, grassroots, party

    /// The level that `text` names: by its id, or as a clerk would write it in Vietnamese (`Cấp tỉnh`, `tỉnh`).
    public init?(written text: String) {
      let word = slug(text)
      if let level = Level(rawValue: word) {
        self = level
        return
      }
      let bare = word.hasPrefix("cap-") ? String(word.dropFirst("cap-".count)) : word
      guard let level = Level.allCases.first(where: { $0.vietnameseSlug == bare }) else { return nil }
      self = level
    }

    /// The slug of its Vietnamese name, without “cấp”.
    public var vietnameseSlug: String {
      switch self {
      case .state: "nha-nuoc"
      case .government: "chinh-phu"
      case .ministry: "bo-nganh"
      case .province: "tinh"
      case .district: "huyen"
      case .commune: "xa"
      case .grassroots: "co-so"
      case .party: "dang"
      }
    }
  }
}

extension Title {
  /// Whether it can honour such a subject.
  func honours(_ kind: Subject.Kind) -> Bool {
    switch subject {
    case "individual": kind == .individual
    case "collective": kind == .collective
    case "household": kind == .household
    case "both": kind != .household
    default: true
    }
  }
}
