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

  let website: Website
  let dictionary: SearchDictionary
  let blocks: [SearchBlock]
  let documents: [SearchDocument]
  /// For each syllable where its documents begin in ``postings``; one more closes the last.
  let starts: [Int]
  /// Documents with single syllables: 30 bits the document, 2 bits where.
  let postings: [UInt32]
  /// The first letters of each file of single syllables.
  private(set) var firstTerms: [String] = []

  /// How many rows a file holds.
  static let rowsPerFile = 16
  /// About how many bits of single syllables go into a file.
  private static let bitsOfTerms = 48_000

  /// Puts together what the blocks of `website` know.
  public init(_ blocks: [SearchBlock], of website: Website) {
    (self.blocks, self.website) = (blocks, website)
    dictionary = SearchDictionary(of: blocks)
    documents = website.searched
    (starts, postings) = Self.lists(of: blocks, dictionary)
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

  /// For each syllable its documents, ascending, with where it stands in them.
  private static func lists(of blocks: [SearchBlock], _ dictionary: SearchDictionary) -> ([Int], [UInt32]) {
    let terms = dictionary.syllables.count
    var starts = [Int](repeating: 0, count: terms + 1)
    for (block, numbers) in zip(blocks, dictionary.numbers) {
      for packed in block.singles {
        let term = numbers[Int(SearchBlock.Record(packed: packed).what)]
        if term != .max { starts[Int(term) + 1] += 1 }
      }
    }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    let postings = [UInt32](unsafeUninitializedCapacity: starts[terms]) { room, used in
      for (block, numbers) in zip(blocks, dictionary.numbers) {
        for packed in block.singles {
          let record = SearchBlock.Record(packed: packed)
          let term = numbers[Int(record.what)]
          if term == .max { continue }
          room[next[Int(term)]] = record.posting
          next[Int(term)] += 1
        }
      }
      used = starts[terms]
    }
    return (starts, postings)
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
      let count = starts[term + 1] - starts[term]
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
    bits.writeBase64(into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
