import Catalog
import Diagnostics
import Templates

/// A report that was asked for by name.
public struct NamedReport: Sendable {
  /// The period's id, such as `2023-h1`.
  public let id: String
  /// The agency whose report it is; nil for the bloc's.
  public let agency: String?
  /// How it is called: the title of the period.
  public let title: String
  let report: PeriodReport
  let document: ReportDocument
}

/// Why there is no such report.
public enum ReportRefusal: Error, Hashable, Sendable {
  /// No plan asks for any.
  case none
  /// No plan asks for one of this id; all that plans ask for, and the one most likely meant.
  case unknownPeriod(allowed: [String], nearest: String?)
  /// The bloc has no agency of this id.
  case unknownAgency(allowed: [String], nearest: String?)
  /// Its period begins later; the day in the words of the site.
  case notBegun(from: String)
}

extension Website {
  /// The report on the period `id` of any plan, by `agency` where one is given.
  ///
  /// Where several plans have a period of that id, that of the site's own plan is meant, else the latest; `2022/nam` says
  /// which plan.
  /// - Throws: why there is none.
  public func report(on id: String, of agency: String? = nil) throws(ReportRefusal) -> NamedReport {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    let year = parts.count == 2 ? Int(parts[0]) : nil
    let wanted = year == nil ? id : parts[1]
    let plans = (catalog.plan.map { [$0] } ?? []) + catalog.plans.reversed()
    let all = plans.filter { year == nil || $0.year.value == year }
      .flatMap { plan in plan.reports.map { (plan.year.value, $0) } }
    guard let found = all.first(where: { $0.1.id.id.slug == wanted }) else {
      let ids = catalog.plans.flatMap(\.reports).map(\.id.id.slug)
      if ids.isEmpty { throw .none }
      // A report on another year is never what was meant.
      let ofItsYear = ids.filter { [nil, yearWritten(in: $0)].contains(yearWritten(in: id)) }
      throw .unknownPeriod(allowed: ids, nearest: nearest(to: wanted, among: ofItsYear))
    }
    if let agency, catalog.agency(ID(agency)) == nil {
      let ids = catalog.agencies.map(\.id.id.slug)
      throw .unknownAgency(allowed: ids, nearest: nearest(to: agency, among: ids))
    }
    guard let begun = BegunPeriod(catalog, found.1, of: found.0) else {
      throw .notBegun(from: found.1.from.map { wording.date($0.value) } ?? String(found.0))
    }
    let report = PeriodReport(catalog, begun, agency: agency.map { ID($0) })
    return NamedReport(
      id: wanted, agency: agency, title: title(of: found.1), report: report, document: document(of: report))
  }

  /// `report` as Markdown.
  public func markdown(of report: NamedReport) -> [UInt8] { Array(report.document.markdown.utf8) }

  /// The figures of `report` as CSV for spreadsheets.
  public func csv(of report: NamedReport) -> [UInt8] { csv(of: report.report) }

  /// `report` as a page of its own: one file, that needs no other.
  public func page(of report: NamedReport) -> [UInt8] {
    let frame = frame(title: report.title, section: nil, crumbs: [])
    let content = ReportPage(title: report.title, document: report.document).record
    var bytes: [UInt8] = []
    theme.template(.reportSheet)?.render(
      Record(shared + frame.record.values + content.values), base: "", into: &bytes)
    return bytes
  }

  /// What pandoc is to read for `report`, and the parts of the reference document, by their names in `templates/docx/`.
  public func wordSource(of report: NamedReport) -> (markdown: [UInt8], parts: [String: [UInt8]]) {
    (Array(report.document.pandoc.utf8), theme.wordParts)
  }
}
