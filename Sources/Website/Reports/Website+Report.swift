import Catalog
import Templates

extension Website {
  /// The page of the report on `period` of the plan of `year`.
  func reportPage(_ period: ReportPeriod, of year: Int) -> (Theme.Kind, Frame, Record) {
    let title = title(of: period)
    let hasBoard = catalog.yearsOfReports.contains(year)
    let above = hasBoard ? strings(.reportsOfYear, ["y": String(year)]) : strings(.planOfYear, ["y": String(year)])
    let frame = frame(
      title: title, section: .reports, crumbs: [Crumb(label: above, address: address(ofReportsIn: year))],
      description: title,
      canonical: addresses.report(period.id.id, of: year))
    guard let report = PeriodReport(catalog, period, of: year) else {
      preconditionFailure("only reports on periods that have begun have a page")
    }
    return (.report, frame, ReportPage(title: title, document: document(of: report)).record)
  }

  /// Whether there is anything to report on `period` yet.
  func hasBegun(_ period: ReportPeriod, of year: Int) -> Bool {
    ReportSpan(period, of: year, today: catalog.today).map { $0.from <= catalog.today } ?? false
  }
}
