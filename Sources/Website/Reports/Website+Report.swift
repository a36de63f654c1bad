import Catalog
import Templates

extension Website {
  /// The page of the report on `begun`.
  func reportPage(_ begun: BegunPeriod) -> (Theme.Kind, Frame, Record) {
    let (title, year) = (title(of: begun.period), begun.plan.year.value)
    let hasBoard = catalog.yearsOfReports.contains(year)
    let above = hasBoard ? strings(.reportsOfYear, ["y": String(year)]) : strings(.planOfYear, ["y": String(year)])
    let frame = frame(
      title: title, section: .reports, crumbs: [Crumb(label: above, address: address(ofReportsIn: year))],
      description: title,
      canonical: addresses.report(begun.period.id.id, of: year))
    let report = PeriodReport(catalog, begun)
    return (.report, frame, ReportPage(title: title, document: document(of: report)).record)
  }
}
