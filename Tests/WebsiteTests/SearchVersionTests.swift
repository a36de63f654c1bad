import Testing

@testable import Website

/// Two stories, a notice, a movement and the agencies, of which each test changes one thing.
private func smallSite() -> SmallSite {
  var site = SmallSite(plan: "movements: [{ id: nong-thon-moi, name: Nông thôn mới }]\n")
  site.story("a", "2023-05-01", subject: "{ kind: collective, name: Tổ một }", body: "Một hai ba.")
  site.story("b", "2023-05-02", body: "Bốn năm sáu.")
  site.notice("c", "2023-05-03", body: "Bảy tám chín.")
  return site
}

/// What may change between two builds, each so that some file of the index changes with it.
private let changes: [(what: String, change: @Sendable (inout SmallSite) -> Void)] = [
  ("a word of a body", { $0.story("b", "2023-05-02", body: "Bốn năm bảy.") }),
  ("a mark of a word", { $0.story("b", "2023-05-02", body: "Bốn nằm sáu.") }),
  ("the order of words", { $0.story("b", "2023-05-02", body: "Năm bốn sáu.") }),
  ("where a paragraph ends", { $0.story("b", "2023-05-02", body: "Bốn\n\nnăm sáu.") }),
  ("a sign in a title", { $0.files["stories/2023/b.md"]?.replace("title: Bài b", with: "title: Bài b!") }),
  ("a summary", { $0.files["stories/2023/b.md"]?.replace("Tóm tắt b", with: "Tóm tắt: b") }),
  ("a name", { $0.story("b", "2023-05-02", subject: "{ kind: collective, name: Tổ hai }", body: "Bốn năm sáu.") }),
  ("an address", { $0.story("b", "2023-05-02", "slug: khac", body: "Bốn năm sáu.") }),
  ("a day", { $0.story("b", "2023-05-04", body: "Bốn năm sáu.") }),
  ("a movement", { $0.story("b", "2023-05-02", "movements: [nong-thon-moi]", body: "Bốn năm sáu.") }),
  ("whose it is", { $0.files["stories/2023/b.md"]?.replace("agency: dan-van", with: "agency: van-phong") }),
  ("that it has expired", { $0.notice("c", "2023-05-03", "expires: 2023-05-05", body: "Bảy tám chín.") }),
  ("a new entry", { $0.story("d", "2023-05-09", body: "Mười.") }),
  ("an entry before all others", { $0.story("d", "2023-01-09", body: "Mười.") }),
  ("a withdrawn entry", { $0.story("a", "2023-05-01", "withdrawn: { date: 2023-05-03, reason: Sai }") }),
  ("what an agency is called", { $0.files["agencies.yml"]?.replace("name: Văn phòng", with: "name: Phòng") }),
  ("the order of agencies", { $0.files["agencies.yml"] = SmallSite.agencies.reversedLines }),
]

extension String {
  fileprivate mutating func replace(_ old: String, with new: String) {
    self = split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  fileprivate var reversedLines: String {
    split(separator: "\n", omittingEmptySubsequences: true).reversed().joined(separator: "\n") + "\n"
  }
}

/// The version of the index of `website`, and its other files.
private func index(of website: Website) -> (version: String, parts: [String: [UInt8]]) {
  let index = SearchIndex(website.searchBlocks.map { website.searchBlock($0) }, of: website)
  var parts: [String: [UInt8]] = [:]
  for file in index.files where file.name != "root" {
    var bytes: [UInt8] = []
    index.write(file, into: &bytes)
    parts[file.address] = bytes
  }
  return (index.version, parts)
}

@Test(arguments: changes.indices)
func theVersionOfTheIndexIsAnotherWhereverAFileOfItIs(_ number: Int) {
  var site = smallSite()
  let before = index(of: site.website)
  changes[number].change(&site)
  let after = index(of: site.website)
  #expect(before.parts.contains { after.parts[$0.key] != $0.value }, "\(changes[number].what) changes nothing")
  #expect(before.version != after.version, "\(changes[number].what) is not in the version")
}

@Test func theVersionOfTheIndexStaysWhereItsFilesDo() {
  var site = smallSite()
  let before = index(of: site.website)
  #expect(index(of: site.website) == before)
  site.files["site.yml"]?.replace("Gương Sáng", with: "Gương Tốt")
  #expect(index(of: site.website) == before)
}

@Test func theSearchPageAndTheRootNameTheVersionOfTheOtherFiles() {
  let website = smallSite().website
  let index = SearchIndex(website.searchBlocks.map { website.searchBlock($0) }, of: website)
  var root: [UInt8] = []
  if let file = index.files.first(where: { $0.name == "root" }) { index.write(file, into: &root) }
  #expect(String(decoding: root, as: UTF8.self).hasPrefix("searchPart(\"root\",{\"version\":\"\(index.version)\","))
  #expect(website.naming(index).searchModel().version == "?\(index.version)")
  #expect(website.searchModel().version == "")
}

/// Where this fails, files of the index are written otherwise than before, and browsers have kept files of the form
/// before: raise `SearchSum.form`, then the number here.
@Test func theFormOfTheIndexIsRaisedWhenItsFilesAreWrittenOtherwise() {
  var sum = SearchSum(form: 0)
  for (address, bytes) in index(of: smallSite().website).parts.sorted(by: { $0.key < $1.key }) {
    sum.add(address)
    bytes.withUnsafeBufferPointer { sum.add($0) }
  }
  #expect(SearchSum.form == 1)
  #expect(String(sum.value, radix: 36) == "1lyb8b67blin7")
}
