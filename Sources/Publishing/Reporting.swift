import Catalog
import Diagnostics
import Glibc
import Tools
import Vietnamese
import Website

/// How a report is written.
public enum ReportForm: String, Sendable, CaseIterable {
  /// Markdown.
  case markdown = "md"
  /// A page that needs no other file.
  case html
  /// A document for Word, through pandoc.
  case docx
  /// The figures, for spreadsheets.
  case csv
}

/// Which report is to be drawn up.
public struct ReportRequest: Sendable {
  /// The site and the edition; nothing is published.
  public var build: Request
  /// The period's id.
  public var period: String
  /// The agency whose report it is to be; nil for the bloc's.
  public var agency: String?
  /// How it is to be written.
  public var form: ReportForm

  /// The bloc's report on `period` of the site that `build` names, as `form`.
  public init(_ build: Request, on period: String, as form: ReportForm) {
    self.build = build
    self.period = period
    self.form = form
  }
}

/// What came of it.
public struct DrawnReport: Sendable {
  /// What a report came to.
  public enum Result: Sendable {
    /// Its bytes, and its title.
    case drawn([UInt8], title: String)
    /// There is no such report.
    case refused(ReportRefusal)
    /// The site has errors, so that its figures cannot be trusted.
    case hasErrors
  }

  /// What was found on the way, and for which day.
  public var outcome: Outcome
  /// The report.
  public var result: Result
}

/// Draws up a report from the site as it is now. Nothing is written.
/// - Throws: a failure of the machine, or pandoc is missing or fails.
public func draw(_ request: ReportRequest, in world: World) async throws(PublishingError) -> DrawnReport {
  let prepared = try await prepare(request.build, in: world, progress: Progress())
  let outcome = prepared.outcome
  let website = prepared.website
  if outcome.hasErrors {
    return DrawnReport(outcome: outcome, result: .hasErrors)
  }
  let report: NamedReport
  do throws(ReportRefusal) {
    report = try website.report(on: request.period, of: request.agency)
  } catch {
    return DrawnReport(outcome: outcome, result: .refused(error))
  }
  let bytes: [UInt8]
  switch request.form {
  case .markdown: bytes = website.markdown(of: report)
  case .html: bytes = website.page(of: report)
  case .csv: bytes = website.csv(of: report)
  case .docx: bytes = try wordDocument(of: report, website, on: outcome.today)
  }
  return DrawnReport(outcome: outcome, result: .drawn(bytes, title: report.title))
}

private func wordDocument(
  of report: NamedReport, _ website: Website, on day: Day
) throws(PublishingError) -> [UInt8] {
  let source = website.wordSource(of: report)
  do throws(ToolFailure) {
    return try Pandoc(parts: source.parts).document(from: source.markdown, at: day.daysSince1970 * 86_400)
  } catch {
    switch error {
    case .missing(let name): throw .tool(.toolMissing(name))
    case .failed(let name, let status, let said):
      throw .tool(.toolFailed(name, status: Int(status), said: said))
    case .tookTooLong(let name, let seconds): throw .tool(.toolTookTooLong(name, seconds: seconds))
    case .wroteTooMuch(let name, let bytes): throw .tool(.toolWroteTooMuch(name, megabytes: bytes >> 20))
    case .machine(let number, let path): throw .machine(MachineFailure(.create, path, errno: number))
    }
  }
}
