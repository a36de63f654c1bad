import Catalog
import Vietnamese

extension Website {
  /// `report` in words: head, sections in the order of the guide, blanks where judgement belongs, foot.
  func document(of report: PeriodReport) -> ReportDocument {
    let plan = report.plan
    let issuer = plan.issuer.isEmpty ? [furniture.publisher] : plan.issuer
    // An agency's own report bears the province's line above its name, and neither the bloc's nor its abbreviation.
    let lines = report.agency.map { Array(issuer.prefix(issuer.count > 1 ? 1 : 0)) + [name(of: $0)] } ?? issuer
    return ReportDocument(
      issuer: lines.map { $0.uppercased() },
      number: say(.number, ["suffix": report.agency == nil ? suffix(of: plan.number) : "/…"]),
      letterhead: say(.letterhead),
      placeAndDate: say(
        .day, ["place": plan.issued.place.isEmpty ? "…" : plan.issued.place, "y": String(catalog.today.year)]),
      heading: say(.heading), title: heading(of: report.period), addressee: addressee(of: report),
      sections: sections(of: report, plan), recipientsTitle: say(.recipients),
      recipients: report.agency == nil ? recipients(of: plan) : [say(.theHeadOfBloc), say(.toFile)],
      signerCapacity: say(report.agency == nil ? .signedByHead : .signedByAgency),
      signerName: report.agency.map { catalog.agency($0)?.leader ?? "" } ?? plan.signer?.name ?? "")
  }

  /// Who receives the bloc's report; where the plan does not say, a blank above the file's copy, as no report goes out
  /// without (guide 36-HD/VPTW).
  private func recipients(of plan: Plan) -> [String] {
    plan.recipients.isEmpty ? [ReportDocument.blank, say(.toFile)] : plan.recipients
  }

  /// The abbreviation of who issues, from the plan's number: `/KTĐ` of `-KH/KTĐ`, and of `05-KH/KTĐ (mẫu)`.
  private func suffix(of number: String) -> String {
    number.lastIndex(of: "/").map { String(number[$0...].prefix { !$0.isWhitespace }) } ?? ""
  }

  /// The title without the word that stands above it: “sơ kết 6 tháng đầu năm 2023”.
  private func heading(of period: ReportPeriod) -> String {
    let title = title(of: period)
    let word = say(.heading).lowercased() + " "
    guard title.lowercased().hasPrefix(word) else { return title }
    return String(title.dropFirst(word.count))
  }

  private func addressee(of report: PeriodReport) -> String {
    guard report.agency != nil, let head = catalog.head(on: report.span.until) else { return "" }
    return say(.to, ["agency": head.name, "role": say(.theHeadOfBloc)])
  }

  private func sections(of report: PeriodReport, _ plan: Plan) -> [ReportDocument.Section] {
    var sections = [
      ReportDocument.Section(title: say(.situation), blocks: situation(report, plan)),
      ReportDocument.Section(title: say(.results), parts: results(report, plan)),
      ReportDocument.Section(
        title: say(.assessment),
        parts: [ReportPhrase.strengths, .weaknesses, .causes].map { part($0, [.blank]) }),
    ]
    if report.span.isOfYear {
      let parts = ranking(report, plan)
      if !parts.isEmpty { sections.append(ReportDocument.Section(title: say(.ranking), parts: parts)) }
    }
    sections.append(ReportDocument.Section(title: say(.next), blocks: [.blank]))
    sections.append(ReportDocument.Section(title: say(.proposals), blocks: [.blank]))
    return sections
  }

  private func results(_ report: PeriodReport, _ plan: Plan) -> [ReportDocument.Part] {
    let parts = [
      part(.leading, leading(report)), part(.movements, movements(report)), part(.models, models(report, plan)),
      part(.commending, commending(report)), part(.helping, helping(report)), part(.reporting, reporting(report)),
      part(.gaps, gaps(report)),
    ]
    return parts.filter { !$0.blocks.isEmpty }
  }

  private func part(_ title: ReportPhrase, _ blocks: [ReportDocument.Block]) -> ReportDocument.Part {
    ReportDocument.Part(title: say(title), blocks: blocks)
  }

  // MARK: I

  private func situation(_ report: PeriodReport, _ plan: Plan) -> [ReportDocument.Block] {
    var lines: [String] = []
    let members = report.members.filter { report.agency == nil || $0.id.id == report.agency }
    if report.agency == nil, !members.isEmpty {
      let names = members.map { agency in
        switch agency.role(on: report.span.until) {
        case .head: say(.withRole, ["agency": agency.name, "role": strings[.role(.head)]])
        case .deputy: say(.withRole, ["agency": agency.name, "role": strings[.role(.deputy)]])
        case .member, nil: agency.name
        }
      }
      lines.append(say(.members, ["n": String(members.count), "list": names.joined(separator: "; ")]))
    }
    let counted = members.compactMap { $0.headcount[report.year] }
    if !counted.isEmpty {
      let sum = written(String(counted.reduce(0, +)))
      lines.append(
        counted.count == members.count
          ? say(.headcount, ["n": sum])
          : say(
            .headcountOfSome, ["n": sum, "part": String(counted.count), "total": String(members.count)]))
    }
    if !plan.theme.isEmpty { lines.append(say(.theme, ["y": String(report.year), "theme": plan.theme])) }
    if let theme = ownPact(of: report)?.theme?.value { lines.append(say(.ownTheme, ["theme": theme])) }
    let span = report.span
    lines.append(
      say(
        span.isRunning ? .spanRunning : .span,
        ["from": wording.date(span.from), "to": wording.date(span.to), "until": wording.date(span.until)]))
    if catalog.edition == .public { lines.append(say(.publicOnly)) }
    return lines.map { .paragraph($0) }
  }

  /// The pact of the agency whose report it is.
  func ownPact(of report: PeriodReport) -> Pact? {
    guard report.agency != nil, let number = report.pacts.signed.first?.pact else { return nil }
    return catalog.entries[number].pact
  }

  // MARK: Words

  /// The sentence `phrase` of a report with its placeholders filled.
  func say(_ phrase: ReportPhrase, _ fillings: KeyValuePairs<String, String> = [:]) -> String {
    strings.report(phrase, fillings)
  }

  /// Those of `parts` that are not nought, as sentences of their own, in a row.
  func parts(_ parts: [(phrase: ReportPhrase, count: Int)]) -> String {
    parts.filter { $0.count > 0 }.map { say($0.phrase, ["n": written(String($0.count))]) }.joined(separator: ", ")
  }

  /// A list without an end would be no report: the first twenty, and how many more there are.
  func list(_ lines: [String]) -> [ReportDocument.Block] {
    if lines.isEmpty { return [] }
    let rest = lines.count - 20
    return [.list(rest > 0 ? lines.prefix(20) + [say(.andMore, ["n": String(rest)])] : lines)]
  }

  func column(_ title: ReportPhrase, isNumber: Bool = false, weight: Int = 1) -> ReportDocument.Table.Column {
    ReportDocument.Table.Column(title: say(title), isNumber: isNumber, weight: weight)
  }

  /// A table that `caption` names; nothing where it has no rows.
  func table(
    _ caption: ReportPhrase, _ columns: [ReportDocument.Table.Column], _ rows: [[String]]
  ) -> [ReportDocument.Block] {
    rows.isEmpty ? [] : [.table(ReportDocument.Table(caption: say(caption), columns: columns, rows: rows))]
  }
}
