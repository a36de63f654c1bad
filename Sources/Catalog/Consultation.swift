import Vietnamese

/// A round in which the public is asked: an announcement of the kind `consultation`, with those put forward under it.
public struct Consultation: Sendable {
  /// Where it stands on a day.
  public enum Standing: Hashable, Sendable {
    /// It begins on this day.
    case notYet(Day)
    /// It is open for so many days more, 0 on the last.
    case open(daysLeft: Int)
    /// It is open, and nobody has said until when.
    case openWithoutEnd
    /// It ended with this day.
    case closed(Day)
  }

  /// The number of its announcement.
  public var entry: Int
  /// The day on which it was published.
  public var from: Day
  /// The last day for comments.
  public var until: Day?
  /// How many working days there are for comments, as ``WorkingDays`` counts them.
  public var workingDays: Int?
  /// Who is put forward under it, in the order of the tables, the latest year's first.
  public var nominations: [Nomination] = []

  /// Where it stands on `today`.
  public func standing(on today: Day) -> Standing {
    if today < from { return .notYet(from) }
    guard let until else { return .openWithoutEnd }
    return until < today ? .closed(until) : .open(daysLeft: today.days(until: until))
  }
}

extension Catalog {
  /// How many working days a consultation on who is put forward must give where the plan does not say (Decree
  /// 98/2023/NĐ-CP, article 46, of commendation by the state; agencies follow it for their own).
  public static let consultationDays = 10

  /// How many working days a consultation of `year` on who is put forward must give, as the year's plan or the law says.
  public func leastConsultationDays(in year: Int) -> Int {
    plan(of: year)?.commendation.consultationDays ?? Self.consultationDays
  }

  /// The day with which `consultation` ended or will end: the last for comments or, where its outcome was told before
  /// that, the day of this; nil where nobody has said.
  public func end(of consultation: Consultation) -> Day? {
    let told = outcome(of: consultation).map { entries[$0].day }
    return [consultation.until, told].compactMap(\.self).min()
  }

  /// How many working days `consultation` gave or will give until its end, as ``WorkingDays`` counts them.
  public func workingDays(of consultation: Consultation) -> Int? {
    end(of: consultation).flatMap {
      WorkingDays(holidays: plans.flatMap(\.holidays)).count(after: consultation.from, through: $0)
    }
  }

  /// The consultations, the newest first.
  public var consultations: [Consultation] {
    entries(of: .announcement).compactMap { index.consultations[$0] }
  }

  /// The consultation that the entry numbered `entry` opens.
  public func consultation(of entry: Int) -> Consultation? { index.consultations[entry] }

  /// The entry that tells how the consultation ended: the one that its key `outcome` names, else the announcement that
  /// has taken its place, unless that asks again.
  public func outcome(of consultation: Consultation) -> Int? {
    let entry = entries[consultation.entry]
    if let path = entry.announcement?.outcome?.value, case .entry(let number) = target(of: path, in: entry.folder) {
      return number
    }
    return successor(of: consultation.entry).flatMap { index.consultations[$0] == nil ? $0 : nil }
  }

  /// Finds the consultations and who is put forward under each.
  mutating func findConsultations() {
    let working = WorkingDays(holidays: plans.flatMap(\.holidays))
    for number in entries(of: .announcement) {
      guard let announcement = entries[number].announcement, announcement.kind == .consultation else { continue }
      let from = entries[number].day
      index.consultations[number] = Consultation(
        entry: number, from: from, until: announcement.deadline,
        workingDays: announcement.deadline.flatMap { working.count(after: from, through: $0) })
    }
    for year in index.nominations.keys.sorted(by: >) {
      for nomination in nominations(of: year) {
        guard let path = nomination.consultation?.value, case .entry(let number) = target(of: path, in: "nominations")
        else { continue }
        index.consultations[number]?.nominations.append(nomination)
      }
    }
  }
}
