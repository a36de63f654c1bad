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

  /// Whether `agency` has handed in `report` of the plan of `year`.
  public func state(of report: ReportPeriod, _ year: Int, by agency: ID<Agency>) -> ReportState {
    let rows = submissions(of: year).filter { $0.report.id == report.id.id && $0.agency.id == agency }
    if let day = rows.compactMap(\.submitted?.value).filter({ $0 <= today }).min() {
      return report.due.map { $0 < day } ?? false ? .late(day) : .onTime(day)
    }
    return report.due.map { $0 < today } ?? false ? .missing : .open
  }
}
