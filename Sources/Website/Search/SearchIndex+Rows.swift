import Catalog
import Vietnamese

extension SearchIndex {
  /// Appends the rows of the documents in `range`: kind, title, summary, address, what stands below, and 1 for what has
  /// left the lists.
  func writeRows(_ range: Range<Int>, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for number in range {
      let row = website.searchRow(of: documents[number])
      if number > range.lowerBound { bytes += ",\n".utf8 }
      bytes += "[\(Self.place(of: row.kind)),".utf8
      writeJSON([row.title, row.summary, row.address, row.meta], into: &bytes)
      bytes += row.isPast ? ",1]".utf8 : "]".utf8
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends what every search needs: the version of the other files, how many documents and files there are, which pair
  /// files are large, the words for the kinds, the first letters of the files of single syllables, the first document of
  /// each year, and the documents that have left the lists.
  func writeRoot(into bytes: inout [UInt8]) {
    bytes +=
      "{\"version\":\"\(version)\",\"documents\":\(documents.count),\"pairs\":\(SearchPairs.files(documents: documents.count)),"
      .utf8
    let address = website.addresses.index(.search)
    bytes += "\"rows\":\(Self.rowsPerFile),\"up\":\"\(base(of: address))\",\n\"kinds\":[".utf8
    writeJSON(SearchDocument.Kind.allCases.map { website.word(for: $0) }, into: &bytes)
    for (name, values) in [
      ("kind", SearchDocument.Kind.allCases.map(\.rawValue)), ("agency", website.catalog.agencies.map(\.id.id.slug)),
      ("movement", website.catalog.movements.map(\.id.id.slug)),
    ] {
      bytes += "],\n\"\(name)\":[".utf8
      writeJSON(values, into: &bytes)
    }
    bytes += "],\n\"terms\":[".utf8
    writeJSON(firstTerms, into: &bytes)
    bytes +=
      "],\n\"large\":[\(largePairFiles.map(String.init).joined(separator: ","))],\n\"years\":[\(years.map { "[\($0.year),\($0.first)]" }.joined(separator: ","))],\n\"past\":\""
      .utf8
    var bits = SearchBits()
    let past = documents.indices.filter { website.isPast(documents[$0]) }
    bits.writeOptionalList(past.map { UInt32($0) }, of: documents.count)
    bits.writeText(into: &bytes)
    bytes += "\"}".utf8
  }

  /// Where the documents of each year begin; 0 stands for none. The years run as the documents do, so that one may begin
  /// again.
  private var years: [(year: Int, first: Int)] {
    var years: [(year: Int, first: Int)] = []
    for (number, document) in documents.enumerated() {
      let year = website.year(of: document) ?? 0
      if years.last?.year != year { years.append((year, number)) }
    }
    return years
  }

  /// For each kind, each agency and each movement, as the menus on the page have them, a list of documents.
  func facets() -> SearchBits {
    var ofKind: [SearchDocument.Kind: [UInt32]] = [:]
    var ofAgency: [ID<Agency>: [UInt32]] = [:]
    var ofMovement: [ID<Movement>: [UInt32]] = [:]
    for (number, document) in documents.enumerated() {
      let facets = website.facets(of: document)
      ofKind[facets.kind, default: []].append(UInt32(number))
      for agency in Set(facets.agencies) { ofAgency[agency, default: []].append(UInt32(number)) }
      for movement in Set(facets.movements) { ofMovement[movement, default: []].append(UInt32(number)) }
    }
    var bits = SearchBits()
    for kind in SearchDocument.Kind.allCases { bits.writeOptionalList(ofKind[kind] ?? [], of: documents.count) }
    for agency in website.catalog.agencies { bits.writeOptionalList(ofAgency[agency.id.id] ?? [], of: documents.count) }
    for movement in website.catalog.movements {
      bits.writeOptionalList(ofMovement[movement.id.id] ?? [], of: documents.count)
    }
    return bits
  }

  private static func place(of kind: SearchDocument.Kind) -> Int {
    SearchDocument.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}

/// Appends texts as strings of JSON, commas between them.
private func writeJSON(_ texts: [String], into bytes: inout [UInt8]) {
  for (place, text) in texts.enumerated() {
    if place > 0 { bytes.append(UInt8(ascii: ",")) }
    writeScriptString(text, into: &bytes)
  }
}
