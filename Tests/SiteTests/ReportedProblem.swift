import FoundationEssentials

/// A row of what `--format json` prints.
struct ReportedProblem: Decodable, Hashable, Sendable {
  let severity: String
  let code: String
  let path: String?
  let line: Int?
  let column: Int?
  let endLine: Int?
  let endColumn: Int?
  let message: String
  let suggestion: String?
}

extension Run {
  /// Standard output, which has to be one JSON array and nothing else.
  func problems() throws -> [ReportedProblem] {
    try JSONDecoder().decode([ReportedProblem].self, from: Data(output))
  }

  /// The codes of the problems in the array that standard output is.
  func codes() throws -> [String] { try problems().map(\.code) }
}
