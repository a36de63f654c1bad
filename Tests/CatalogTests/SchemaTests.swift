import Catalog
import Diagnostics
import Glibc
import Records
import Testing

/// The schemas by which editors complete and check.
@Suite struct SchemaTests {
  @Test(arguments: FileKind.allCases, [Language.vi, .en])
  func everyKeyOfAKindIsInItsSchemaWithItsWords(kind: FileKind, language: Language) throws {
    let tree = Schema(in: language).tree(of: kind)
    #expect(tree["title"] == .text(kind.title[language]))
    let record = try #require(tree["properties"] == nil ? tree["items"] : tree)
    try check(record, kind.keys, below: kind.rawValue, language)
  }

  private func check(_ record: DataTree, _ keys: [KeyDescription], below path: String, _ language: Language) throws {
    #expect(record["additionalProperties"] == false, "\(path)")
    guard case .record(let members)? = record["properties"] else { throw Missing(path: path) }
    #expect(members.map(\.name) == keys.map(\.name), "\(path)")
    let required = keys.filter(\.isRequired).map { DataTree.text($0.name) }
    #expect(record["required"] == (required.isEmpty ? nil : .list(required)), "\(path)")
    for (member, key) in zip(members, keys) {
      let place = path + "." + key.name
      if !key.title[language].isEmpty { #expect(member.value["title"] == .text(key.title[language]), "\(place)") }
      if !key.example.isEmpty { #expect(member.value["examples"] != nil, "\(place)") }
      guard case .text(let description)? = member.value["description"] else { throw Missing(path: place) }
      #expect(description.contains(key.about[language]), "\(place)")
      if let (shape, inner) = nested(key.shape, in: member.value) { try check(shape, inner, below: place, language) }
    }
  }

  /// The schema of the record with keys of its own that a value of `shape` is or holds.
  private func nested(_ shape: ValueShape, in tree: DataTree) -> (DataTree, [KeyDescription])? {
    switch shape {
    case .record(let keys): return (tree, keys)
    case .list(let inner): return tree["items"].flatMap { nested(inner, in: $0) }
    case .either(let inner, _):
      guard case .list(let choices)? = tree["anyOf"], let first = choices.first else { return nil }
      return nested(inner, in: first)
    default: return nil
    }
  }

  /// `RECORD=1 swift test` writes it anew; read the difference.
  @Test func theSchemaOfTheAgenciesIsTheOneThatWasReviewed() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Tests/Golden/agencies.schema.json"
    let text = Schema(in: .vi).tree(of: .agencies).json
    if getenv("RECORD") != nil {
      let stream = try #require(fopen(path, "w"))
      fputs(text, stream)
      fclose(stream)
    }
    let stream = try #require(fopen(path, "r"), "run with RECORD=1")
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, stream)
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == text)
  }

  @Test(arguments: FileKind.allCases)
  func aKindStandsWhereTheProgramLooksForIt(kind: FileKind) {
    let path = kind.pattern.replacing("**/*", with: "2023/a").replacing("YEAR", with: "2023")
      .replacing("AGENCY", with: "ban-dan-van")
    let purpose = ParsedFile.purpose(of: path)
    switch kind {
    case .story: #expect(purpose == .entry(.story))
    case .news: #expect(purpose == .entry(.news))
    case .announcement: #expect(purpose == .entry(.announcement))
    case .page: #expect(purpose == .entry(.page))
    case .pact: #expect(purpose == .entry(.pact))
    case .site: #expect(purpose == .site)
    case .agencies: #expect(purpose == .agencies)
    case .communes: #expect(purpose == .communes)
    case .fields: #expect(purpose == .fields)
    case .titles: #expect(purpose == .titles)
    case .plan: #expect(purpose == .plan)
    case .awards, .nominations, .scores, .reports: #expect(purpose == .ledger)
    }
  }
}

private struct Missing: Error {
  let path: String
}
