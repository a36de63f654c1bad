import Testing
import Vietnamese

@testable import Website

typealias Spelling = SearchReader.Spelling

/// What a search index holds, read back from its files.
private struct Found: Equatable {
  var terms: [Spelling: SearchReader.Lists] = [:]
  var pairs: [[Spelling]: SearchReader.Lists] = [:]
}

/// The files of the index of `website`, made in blocks of `size` documents, by address.
private func files(of website: Website, blocksOf size: Int = 7) -> [String: String] {
  let blocks = stride(from: 0, to: website.searched.count, by: size).map {
    website.searchBlock($0..<min($0 + size, website.searched.count))
  }
  let index = SearchIndex(blocks, of: website)
  var files: [String: String] = [:]
  for file in index.files {
    var bytes: [UInt8] = []
    index.write(file, into: &bytes)
    files[file.address] = String(decoding: bytes, as: UTF8.self)
  }
  return files
}

private func read(_ files: [String: String], documents: Int) -> Found {
  var found = Found()
  for (address, text) in files {
    var reader = SearchReader(text, total: documents)
    if address.contains("/t/") { found.terms.merge(reader.terms()) { one, _ in one } }
    if address.contains("/p/") { found.pairs.merge(reader.pairs()) { one, _ in one } }
  }
  return found
}

/// A word letter by letter, by the rows of the alphabet.
private func spelling(of word: Substring) -> Spelling {
  let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
  ]
  let plain = [
    ("a", 0), ("a", 1), ("a", 2), ("d", 0), ("d", 1), ("e", 0), ("e", 1), ("i", 0), ("o", 0), ("o", 1), ("o", 2),
  ]
  let bases = plain + [("u", 0), ("u", 1), ("y", 0)]
  var spelling = Spelling()
  for letter in word.lowercased() {
    let row = rows.firstIndex { $0.contains(letter) }
    spelling.letters += row.map { bases[$0].0 } ?? String(letter)
    spelling.forms.append(row.map { bases[$0].1 } ?? 0)
    if let row, let tone = Array(rows[row]).firstIndex(of: letter), tone > 0 { spelling.tone = tone }
  }
  return spelling
}

/// What an index of `website` must hold, by going through every text of every document; `bodies` are the paragraphs of
/// the entries, by title.
private func bruteForce(_ website: Website, bodies: [String: [String]]) -> Found {
  var found = Found()
  func note<Key: Hashable>(_ key: Key, _ document: Int, _ part: Int, in lists: inout [Key: SearchReader.Lists]) {
    func add(_ document: Int, to list: inout [Int]) { if list.last != document { list.append(document) } }
    add(document, to: &lists[key, default: SearchReader.Lists()].documents)
    if part == 1 { add(document, to: &lists[key, default: SearchReader.Lists()].titles) }
    if part == 2 { add(document, to: &lists[key, default: SearchReader.Lists()].names) }
  }
  for (number, document) in website.searched.enumerated() {
    let text = website.searchText(of: document)
    let parts =
      text.names.map { (2, $0) } + [(1, text.title)] + (text.rest + (bodies[text.title] ?? [])).map { (0, $0) }
    for (part, text) in parts {
      let words = text.split { !$0.isLetter && !$0.isNumber }.map { spelling(of: $0) }
      for word in words { note(word, number, part, in: &found.terms) }
      for (first, second) in zip(words, words.dropFirst()) { note([first, second], number, part, in: &found.pairs) }
    }
  }
  return found
}

/// A site of `count` entries of chosen syllables, and their paragraphs.
private func randomSite(_ count: Int, seed: UInt64) -> (SmallSite, bodies: [String: [String]]) {
  var chance = Chance(seed: seed)
  let syllables =
    "thi đua của và các hóa hoà hòa hoá đường dương Dương Đường văn vân vẫn nghiêng ngả ông ơn ớn u ư 443 QĐ a ă"
    .split(separator: " ")
  func words(_ number: Int) -> String {
    (0..<number).map { _ in String(syllables[chance.next(below: syllables.count)]) }.joined(separator: " ")
  }
  var site = SmallSite()
  var bodies: [String: [String]] = [:]
  for number in 0..<count {
    let day = "2023-0\(1 + number % 4)-\(10 + number % 19)"
    let paragraphs = (0..<1 + chance.next(below: 3)).map { _ in words(1 + chance.next(below: 12)) }
    site.story(
      "x\(number)", day, subject: "{ kind: collective, name: \(words(2)) }", body: paragraphs.joined(separator: "\n\n"))
    bodies["Bài x\(number)"] = paragraphs
  }
  return (site, bodies)
}

/// Numbers that look random, the same for one seed.
private struct Chance {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }
}

@Test(arguments: [(1, 1), (12, 2), (90, 3), (230, 4)])
func theIndexSaysOfEveryWordAndPairJustWhereItStands(_ size: (count: Int, seed: UInt64)) {
  let (site, bodies) = randomSite(size.count, seed: size.seed)
  let website = site.website
  let found = read(files(of: website), documents: website.searched.count)
  let expected = bruteForce(website, bodies: bodies)
  #expect(Set(found.terms.keys) == Set(expected.terms.keys))
  #expect(Set(found.pairs.keys) == Set(expected.pairs.keys))
  for (term, lists) in expected.terms { #expect(found.terms[term] == lists, "\(term)") }
  for (pair, lists) in expected.pairs { #expect(found.pairs[pair] == lists, "\(pair)") }
}

@Test func theBytesDoNotDependOnHowTheWorkIsDivided() {
  let website = randomSite(60, seed: 5).0.website
  let whole = files(of: website, blocksOf: 1000)
  #expect(whole == files(of: website, blocksOf: 1))
  #expect(whole == files(of: website, blocksOf: 13))
}

@Test func whatIsTheBlocsLeavesNoTraceInThePublicIndex() {
  var site = SmallSite()
  site.story("a", "2023-05-01", body: "Một bài.")
  let without = files(of: site.website)
  site.notice("mat", "2023-05-02", "circulation: bloc", body: "Riêngtư của Khối.")
  site.story("nhap", "2023-05-02", "draft: true", body: "Nháp.")
  site.story("rut", "2023-05-02", "withdrawn: { date: 2023-05-03, reason: Sai }", body: "Rút.")
  #expect(files(of: site.website) == without)
  site.edition = .bloc
  #expect(files(of: site.website) != without)
}

@Test func aNameThatIsHiddenCannotBeFound() {
  var site = SmallSite()
  site.story(
    "em", "2023-05-01", "consent: { by: parent, date: 2023-04-01, scope: [story] }",
    subject: "{ kind: individual, name: Sùng Thị Mỷ, minor: true }", body: "Em kể chuyện.")
  let website = site.website
  let files = files(of: website)
  let found = read(files, documents: website.searched.count)
  #expect(found.terms[spelling(of: "chuyện")] != nil)
  #expect(found.terms[spelling(of: "mỷ")] == nil && found.terms[spelling(of: "sùng")] == nil)
  #expect(!files.values.contains { $0.contains("Mỷ") })
}

@Test func whatHasLeftTheListsIsMarkedAndWhatAnAgencyIsCalledIsAName() {
  var site = SmallSite()
  site.notice("cu", "2023-03-01", "expires: 2023-04-01")
  let website = site.website
  let files = files(of: website)
  #expect(files["tim-kiem/r/0.js"]?.contains(",1]") == true)
  let found = read(files, documents: website.searched.count)
  let agency = website.searched.firstIndex { if case .agency(1) = $0 { true } else { false } }
  #expect(found.terms[spelling(of: "vận")]?.names == agency.map { [$0] })
}

@Test func aSiteWithoutEntriesHasNothingToSearch() {
  let website = SmallSite().website
  #expect(website.searchBlocks.isEmpty)
  #expect(!website.outputs.contains { $0.address.hasPrefix("tim-kiem/") })
}
