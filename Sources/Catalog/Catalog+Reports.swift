import Vietnamese

/// Whether an agency has handed in a report, on a day.
public enum ReportState: Hashable, Sendable {
  /// By its due day.
  case onTime(Day)
  /// After it.
  case late(Day)
  /// Not, and the due day is over.
  case missing
  /// Not yet, and there is time.
  case open
}

extension Catalog {
  /// The years whose plans ask for reports, the latest first; none where this edition does not show who has handed in
  /// what.
  public var yearsOfReports: [Int] {
    shows(.reports) ? plans.filter { !$0.reports.isEmpty }.map(\.year.value).sorted(by: >) : []
  }

  /// Finds the day on which each agency has handed in each report, the first where there are several.
  mutating func findReports() {
    for (year, rows) in index.submissions {
      var days: [ID<ReportPeriod>: [ID<Agency>: Day]] = [:]
      for row in rows {
        guard let day = row.submitted?.value, day <= today else { continue }
        days[row.report.id, default: [:]][row.agency.id] = min(days[row.report.id]?[row.agency.id] ?? day, day)
      }
      index.handedIn[year] = days
    }
  }

  /// Whether `agency` has handed in `report` of the plan of `year`.
  public func state(of report: ReportPeriod, _ year: Int, by agency: ID<Agency>) -> ReportState {
    if let day = index.handedIn[year]?[report.id.id]?[agency] {
      return report.due.map { $0 < day } ?? false ? .late(day) : .onTime(day)
    }
    return report.due.map { $0 < today } ?? false ? .missing : .open
  }
}
