import Vietnamese

/// The search index of a site: an inverted index in many small files, of which a browser loads the few that a query
/// needs. docs/architecture.md draws the files; `templates/assets/search.js` reads them.
///
///     let blocks = website.searchBlocks.map { website.searchBlock($0) }  // by workers, side by side
///     let index = SearchIndex(blocks, of: website)
///     for file in index.files { index.write(file, into: &bytes) }        // by workers again
///
/// It promises that its bytes follow from the website alone, however the work was divided, and that all who say where a
/// word stands say the truth: no list holds a document without it.
public struct SearchIndex: Sendable {
  /// A file of the index.
  public struct File: Sendable {
    enum Content {
      /// What every search needs first.
      case root
      /// What a search can be narrowed by.
      case facets
      /// Pairs of neighbouring syllables, by the number of the file.
      case pairs(Int)
      /// Single syllables: a range of their numbers.
      case terms(Range<Int>)
      /// The rows of these documents.
      case rows(Range<Int>)
    }

    /// Where it stands, counted from the site's root.
    public let address: String
    /// The name by which it announces itself when it is loaded.
    let name: String
    let content: Content
  }

  /// The files, in no special order.
  public private(set) var files: [File] = []
  /// A sum of all of it, as it stands in the addresses that browsers ask for: other where any file but `root.js` is
  /// other, so that none is read beside a `root.js` that it does not belong to.
  let version: String

  let website: Website
  let dictionary: SearchDictionary
  let blocks: [SearchBlock]
  let documents: [SearchDocument]
  /// Which blocks have each syllable.
  let pieces: SearchPieces
  /// The first letters of each file of single syllables.
  private(set) var firstTerms: [String] = []

  /// How many rows a file holds.
  static let rowsPerFile = 12
  /// About how many bits of single syllables go into a file.
  private static let bitsOfTerms = 108_000

  /// Puts together what the blocks of `website` know.
  public init(_ blocks: [SearchBlock], of website: Website) {
    (self.blocks, self.website) = (blocks, website)
    dictionary = SearchDictionary(of: blocks)
    documents = website.searched
    var sum = SearchSum(form: SearchSum.form)
    for block in blocks {
      for document in block.sums { sum.add(document) }
    }
    version = String(sum.value, radix: 36)
    var pieces = SearchPieces.Gathering(expecting: blocks.reduce(0) { $0 + $1.syllables.count })
    for (number, known) in dictionary.numbers.enumerated() {
      for (local, term) in known.enumerated() where term != .max {
        pieces.add(SearchPieces.Piece(block: Int32(number), number: Int32(local)), to: Int(term))
      }
    }
    self.pieces = pieces.sorted(dictionary.syllables.count)
    func add(_ name: String, _ content: File.Content) {
      files.append(File(address: website.searchFile(name), name: name, content: content))
    }
    add("root", .root)
    add("facets", .facets)
    for file in 0..<SearchPairs.files(documents: documents.count) { add("p/\(file)", .pairs(file)) }
    for (number, range) in termFiles().enumerated() {
      firstTerms.append(String(decoding: dictionary.syllables[range.lowerBound].letters, as: UTF8.self))
      add("t/\(number)", .terms(range))
    }
    for first in stride(from: 0, to: documents.count, by: Self.rowsPerFile) {
      add("r/\(first / Self.rowsPerFile)", .rows(first..<min(first + Self.rowsPerFile, documents.count)))
    }
  }

  /// The syllables of each file of single ones; spellings with the same letters stay together.
  private func termFiles() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (first, bits) = (0, 0)
    for term in dictionary.syllables.indices {
      let isNewWord = dictionary.bare[term] == UInt32(term)
      if isNewWord, bits > Self.bitsOfTerms {
        ranges.append(first..<term)
        (first, bits) = (term, 0)
      }
      let count = pieces[term].reduce(0) {
        $0 + blocks[Int($1.block)].singles.count(of: Int($1.number)..<Int($1.number) + 1)
      }
      bits += 40
      if SearchBits.isBitmap(count, of: documents.count) {
        bits += documents.count
      } else if count > 0 {
        bits += count * (SearchBits.riceWidth(count, of: documents.count) + 2)
      }
    }
    if first < dictionary.syllables.count { ranges.append(first..<dictionary.syllables.count) }
    return ranges
  }

  /// The pair files that hold over half more than the mean: where it has a choice, a browser asks for others.
  var largePairFiles: [Int] {
    let sizes = (0..<SearchPairs.files(documents: documents.count)).map { file in
      blocks.reduce(0) { $0 + $1.pairPostings.count(of: Int($1.starts[file])..<Int($1.starts[file + 1])) }
    }
    let mean = sizes.reduce(0, +) / max(1, sizes.count)
    return sizes.indices.filter { sizes[$0] > mean + mean / 2 }
  }

  /// Appends the bytes of `file`: a script that hands them to `searchPart`.
  public func write(_ file: File, into bytes: inout [UInt8]) {
    bytes += "searchPart(\"\(file.name)\",".utf8
    switch file.content {
    case .root: writeRoot(into: &bytes)
    case .facets: writeBits(facets(), into: &bytes)
    case .pairs(let number): writeBits(pairs(ofFile: number), into: &bytes)
    case .terms(let range): writeBits(terms(range), into: &bytes)
    case .rows(let range): writeRows(range, into: &bytes)
    }
    bytes += ")\n".utf8
  }

  private func writeBits(_ bits: SearchBits, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bits.writeText(into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
