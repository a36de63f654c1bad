import ArgumentParser
import Catalog
import Diagnostics
import Publishing

/// `guongsang schema`: JSON Schemas of the kinds of files, to standard output or into a folder.
struct SchemaCommand: ParsableArguments {
  @Argument var kind: String?
  @Option var output: String?
  @Option var lang: String?

  func run(in language: Language) throws(UsageError) -> Int32 {
    let kinds = kind.map { name in FileKind.allCases.filter { $0.rawValue == name } } ?? FileKind.allCases
    let schema = Schema(in: language)
    guard let output else {
      guard kind != nil, let one = kinds.first else { throw UsageError(fact: .missingOption("--output")) }
      Output.write(schema.tree(of: one).json)
      return 0
    }
    do throws(PublishingError) {
      for kind in kinds {
        let path = "\(output)/\(kind.rawValue).schema.json"
        try writeFile(Array(schema.tree(of: kind).json.utf8), to: path, replacing: true, makingFolders: true)
      }
      return 0
    } catch {
      Output.writeError(Report([error.diagnostic], files: OneFile(path: ""), language: language).text())
      return error.exitCode
    }
  }
}
