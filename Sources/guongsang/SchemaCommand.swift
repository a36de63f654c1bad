import ArgumentParser
import Catalog
import Diagnostics
import Publishing

/// `guongsang schema`: JSON Schemas of the kinds of files, or the configuration of Sveltia CMS, to standard output or into
/// a folder.
struct SchemaCommand: ParsableArguments {
  @Argument var kind: String?
  @Option var output: String?
  @Flag var cms = false
  @Flag var force = false
  @Option var lang: String?

  func run(in language: Language) throws(UsageError) -> Int32 {
    if cms, let kind { throw UsageError(fact: .unexpectedArgument(kind)) }
    let kinds = kind.map { name in FileKind.allCases.filter { $0.rawValue == name } } ?? FileKind.allCases
    guard let output else {
      if !cms, kind == nil { throw UsageError(fact: .missingOption("--output")) }
      Output.write(
        cms ? ContentForms(in: language).text : kinds.map { Schema(in: language).tree(of: $0).json }.joined())
      return 0
    }
    do throws(PublishingError) {
      if cms {
        // The office puts its repository there.
        try write(ContentForms(in: language).text, to: output + "/config.yml", replacing: force)
        return 0
      }
      for kind in kinds {
        try write(
          Schema(in: language).tree(of: kind).json, to: "\(output)/\(kind.rawValue).schema.json", replacing: true)
      }
      return 0
    } catch {
      Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
      return error.exitCode
    }
  }

  private func write(_ text: String, to path: String, replacing: Bool) throws(PublishingError) {
    try writeFile(Array(text.utf8), to: path, replacing: replacing, makingFolders: true)
  }
}
