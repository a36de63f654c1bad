import Diagnostics
import Testing
import TestSupport
import Tools
import Vietnamese

@testable import Importing

/// Archives, XML and texts that mean no good, or are merely old.
@Suite struct ReadingTests {
  @Test func aZipArchiveIsReadWithinBounds() throws {
    var zip = StoredZip()
    zip.add("../../etc/a.xml", Array("một".utf8))
    let archive = try #require(ZipArchive(zip.bytes))
    #expect(archive.bytes(of: "../../etc/a.xml") == Array("một".utf8))
    #expect(archive.bytes(of: "b") == nil)
    // Cut anywhere, changed anywhere: an answer, and never a trap.
    for length in 0..<zip.bytes.count { #expect(ZipArchive(Array(zip.bytes.prefix(length))) == nil) }
    for index in zip.bytes.indices {
      var bytes = zip.bytes
      bytes[index] ^= 0xFF
      for name in ZipArchive(bytes)?.names ?? [] { _ = ZipArchive(bytes)?.bytes(of: name) }
    }
  }

  @Test func aBombIsNotUnpacked() {
    // Deflate's own way to say 65,535 zeros again and again: a stored block each.
    var bytes: [UInt8] = []
    for _ in 0..<20 { bytes += [0, 0xE8, 0x03, 0x17, 0xFC] + [UInt8](repeating: 0, count: 1000) }
    bytes += [1, 0, 0, 0xFF, 0xFF]
    #expect(inflated(bytes[...], limit: 20_000)?.count == 20_000)
    #expect(inflated(bytes[...], limit: 19_999) == nil)
    #expect(inflated(bytes[..<3000], limit: 20_000) == nil)
    #expect(inflated([0xFF, 0xFF, 0xFF], limit: 10) == nil)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x 'y'>]><w:p/>", "<w:p", String(repeating: "<a>", count: 300), "<w:t a='",
  ])
  func xmlOfAnotherKindIsBroken(text: String) {
    #expect(WordText(Array(text.utf8), styles: WordStyles([])).isBroken)
  }

  @Test func whatStandsInAPartIsCounted() {
    let xml = """
      <w:document><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:tbl></w:tbl></w:tc></w:tr></w:tbl>
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><a:blip r:embed="r1"/></w:drawing></mc:Choice><mc:Fallback>
      <w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference/></w:r>
      <w:r><w:commentReference/></w:r><w:r><w:drawing><c:chart/></w:drawing></w:r><m:oMath></m:oMath><w:ins><w:r>
      <w:t>A &amp; B</w:t></w:r></w:ins><w:r><w:pict><w:txbxContent></w:txbxContent></w:pict></w:r></w:p></w:body></w:document>
      """
    let part = WordText(Array(xml.utf8), styles: WordStyles([]))
    #expect(part.runs.map(\.text) == ["A & B"])
    let counts = ImportWords.Thing.allCases.map { part.counts[$0] }
    #expect(counts == [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0])
  }

  @Test func fontsComeFromRunsAndStyles() {
    let styles = """
      <w:styles><w:docDefaults><w:rFonts w:ascii="Arial"/></w:docDefaults><w:style w:type="paragraph" w:default="1"
      w:styleId="N"/><w:style w:styleId="A"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style><w:style w:styleId="B">
      <w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:basedOn w:val="C"/></w:style></w:styles>
      """
    let xml = """
      <w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr>
      <w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="C"/></w:pPr><w:r><w:t>d</w:t>
      </w:r></w:p>
      """
    let part = WordText(Array(xml.utf8), styles: WordStyles(Array(styles.utf8)))
    #expect(part.runs.map(\.font) == [".VnTime", "VNI-Times", "Arial", "Arial"])
  }

  @Test func theSoftHyphenOfWordIsALetterOfTCVN3() {
    let xml = """
      <w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Ng</w:t><w:softHyphen/><w:t>êi tèt</w:t></w:r></w:p>
      """
    let part = WordText(Array(xml.utf8), styles: WordStyles([]))
    let rewriting = LegacyRewriting(part.runs)
    let written = String(decoding: part.rewritten { rewriting.text(of: $0) }, as: UTF8.self)
    #expect(written.contains("<w:t>Ng</w:t><w:t>ư</w:t><w:t>ời tốt</w:t>"))
  }

  @Test func textFilesAreReadInTheEncodingsOfOffices() throws {
    let text = "Người tốt\nviệc tốt"
    let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let cases: [([UInt8], String?)] = [
      (Array(text.utf8), nil), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), nil), ([0xFF, 0xFE] + wide, "UTF-16"),
      // Ng-u+horn-o+horn+grave-i t-ô-acute-t, on code page 1258.
      (
        [
          0x4E, 0x67, 0xFD, 0xF5, 0xCC, 0x69, 0x20, 0x74, 0xF4, 0xEC, 0x74, 0x0A, 0x76, 0x69, 0xEA, 0xF2, 0x63, 0x20,
          0x74,
          0xF4, 0xEC, 0x74,
        ], "Windows-1258"
      ),
      (
        [0x4E, 0x67, 0xAD, 0xEA, 0x69, 0x20, 0x74, 0xE8, 0x74, 0x0A, 0x76, 0x69, 0xD6, 0x63, 0x20, 0x74, 0xE8, 0x74],
        "TCVN3"
      ),
      (
        [
          0x4E, 0x67, 0xF6, 0xF4, 0xF8, 0x69, 0x20, 0x74, 0x6F, 0xE1, 0x74, 0x0A, 0x76, 0x69, 0x65, 0xE4, 0x63, 0x20,
          0x74,
          0x6F, 0xE1, 0x74,
        ], "VNI"
      ),
    ]
    for (bytes, encoding) in cases {
      let file = try #require(PlainFile(bytes))
      #expect(file.text == text && file.converted == encoding)
    }
    #expect(PlainFile([0x61, 0, 1, 2, 3, 4, 5, 6]) == nil)
  }

  @Test(arguments: [
    ("Hà Giang, ngày 05 tháng 4 năm 2023", "2023-04-05"), ("Đồng Văn,ngày 5 tháng 12 năm 2022.", "2022-12-05"),
    ("ngày 31 tháng 4 năm 2023", nil), ("Hà Giang, ngày … tháng … năm 2023", nil),
    ("12/4/2023", "2023-04-12"), ("12 - 04 - 2023", "2023-04-12"), ("31/4/2023", nil), ("Số 12/4/2023", nil),
  ])
  func theDayLineIsRead(line: String, day: String?) { #expect(Front.day(in: line)?.iso == day) }

  @Test func aPaperIsCalledByItsKindAndWhatItIsAbout() {
    let bold = { (words: String) in Block.paragraph([.strong([.text(words)])]) }
    let table = Block.table([
      [[.paragraph([.text("ĐẢNG CỘNG SẢN VIỆT NAM")]), .paragraph([.text("ngày 7 tháng 3 năm 2023")])]]
    ])
    var front = Front([table, bold("THÔNG BÁO"), bold("về thi đua"), .paragraph([.text("Kính gửi")])])
    front.findAll()
    #expect(front.title == "THÔNG BÁO về thi đua" && front.day?.iso == "2023-03-07" && front.hasLetterhead)
    #expect(front.blocks.map(\.plainText) == ["Kính gửi"])
  }

  @Test func whatPandocTakesOutOfTheTextComesBack() throws {
    let meta = { (type: String, words: String) in #"{"t":"\#(type)","c":\#(words)}"# }
    let words = { (text: String) in #"[{"t":"Str","c":"\#(text)"}]"# }
    let inlines = { meta("MetaInlines", words($0)) }
    let json = """
      {"meta":{"title":\(inlines("Mái nhà")),"subtitle":\(inlines("Bài mẫu")),"date":\(inlines("12/4/2023")),
      "author":\(meta("MetaList", "[\(inlines("Sùng Mí Dình")),\(inlines("Vàng Thị Mỷ"))]")),
      "abstract":\(meta("MetaBlocks", #"[{"t":"Para","c":\#(words("Tóm tắt"))}]"#))},
      "blocks":[{"t":"Para","c":\(words("Một đoạn."))}]}
      """
    var front = Front(try #require(DocumentTree(json: Array(json.utf8))), WordProperties([]))
    front.findAll()
    #expect(front.title == "Mái nhà" && front.author == "Sùng Mí Dình, Vàng Thị Mỷ" && front.day?.iso == "2023-04-12")
    #expect(front.blocks.map(\.plainText) == ["Bài mẫu", "Tóm tắt", "Một đoạn."])
  }

  @Test func whatIsStruckGoesAndSmallSignsStay() throws {
    let json = """
      {"meta":{},"blocks":[{"t":"Para","c":[{"t":"Strikeout","c":[{"t":"Str","c":"hai"},{"t":"Space"}]},
      {"t":"Str","c":"20m"},{"t":"Superscript","c":[{"t":"Str","c":"2"}]},{"t":"Str","c":"H"},
      {"t":"Subscript","c":[{"t":"Str","c":"2"}]},{"t":"Str","c":"O x"},{"t":"Superscript","c":[{"t":"Str","c":"ab"}]}]}]}
      """
    let tree = try #require(DocumentTree(json: Array(json.utf8)))
    var writer = MarkdownWriter { _, _ in nil }
    #expect(writer.text(of: tree.blocks) == "20m²H₂O xab")
  }

  @Test func formulasAreNoPictures() {
    let xml = """
      <w:document><w:p><w:r><w:drawing><a:blip></a:blip></w:drawing><w:drawing><a:blip r:embed="r1"/></w:drawing>
      <w:object><v:imagedata/><o:OLEObject ProgID="Equation.DSMT4"/></w:object><w:object><o:OLEObject ProgID="Excel.Sheet.12"/>
      </w:object></w:r></w:p></w:document>
      """
    let counts = WordText(Array(xml.utf8), styles: WordStyles([])).counts
    #expect(counts[.pictures] == 1 && counts[.equations] == 1 && counts[.objects] == 2)
  }

  @Test(arguments: [
    ("Mái nhà cho mẹ Thào", "Mái nhà cho mẹ Thào"), ("Sáng nay, bản họp.", nil), ("Kính gửi:", nil), ("***", nil),
    (String(repeating: "dài ", count: 40), nil),
  ])
  func aShortFirstLineIsTheTitle(line: String, title: String?) {
    var front = Front([.paragraph([.text(line)]), .paragraph([.text("Một đoạn của bài.")])])
    front.findAll()
    #expect(front.title == title && front.blocks.count == (title == nil ? 2 : 1))
    var alone = Front([.paragraph([.text(line)])])
    alone.findAll()
    #expect(alone.title == nil, "of one line alone nothing would be left")
  }

  @Test func whatIsLostIsCountedWhereverItStands() throws {
    let json = """
      {"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"Ba"},{"t":"Strikeout","c":[{"t":"Str","c":"bốn"}]}]}},
      "blocks":[{"t":"Para","c":[{"t":"Str","c":"m"},{"t":"Superscript","c":[{"t":"Str","c":"2"}]},
      {"t":"Superscript","c":[{"t":"Note","c":[]}]},{"t":"Superscript","c":[{"t":"Str","c":"th"}]}]}]}
      """
    let tree = try #require(DocumentTree(json: Array(json.utf8)))
    #expect(tree.lost == [.struckWords, .shiftedWords, .shiftedWords])
    #expect(tree.blocks.map(\.plainText) == ["m²th"])
  }

  @Test func aCaptionTellsWhatAPictureShows() {
    let picture = { (file: String) in Block.paragraph([.picture([], file: file)]) }
    let blocks = [
      picture("a"), .paragraph([.emphasis([.text("Chị Liên bên khung cửi")])]), picture("b"),
      .paragraph([.text("Rồi chị kể chuyện của mình.")]), picture("c"), .paragraph([.text("Ảnh: Lễ ra quân")]),
    ]
    #expect(ImportedText.captions(in: blocks) == ["a": 1, "c": 5])
  }

  @Test func picturesOfKindsThatNoBrowserShowsAreTold() throws {
    let file = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    let archive = try #require(ZipArchive(contents(of: file + "/WordFiles/pandoc.docx") ?? []))
    var zip = StoredZip()
    for name in archive.names {
      let metafile = [1, 0, 0, 0] + [UInt8](repeating: 0, count: 36) + Array(" EMF".utf8)
      zip.add(name, name.hasPrefix("word/media/") ? metafile : archive.bytes(of: name) ?? [])
    }
    let text = try ImportedText(zip.bytes, named: "a.docx")
    #expect(text.pictures.isEmpty && text.refusedPictures == ["EMF"])
    #expect(text.found[.pictures] == 2 && text.carried[.pictures] == 0)
    #expect(!text.body(pictures: "/media/a").contains("!["))
  }

  @Test func wordsInATextBoxStandAtTheEnd() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    let archive = try #require(ZipArchive(contents(of: folder + "/WordFiles/pandoc.docx") ?? []))
    let box =
      "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Lời trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    var zip = StoredZip()
    for name in archive.names {
      let part = String(decoding: archive.bytes(of: name) ?? [], as: UTF8.self)
      let isMain = name == "word/document.xml"
      zip.add(
        name, isMain ? Array(part.replacing("<w:sectPr", with: box + "<w:sectPr").utf8) : archive.bytes(of: name) ?? [])
    }
    let text = try ImportedText(zip.bytes, named: "a.docx")
    #expect(text.movedBoxes == 1 && text.body(pictures: "").contains("\n> Lời trong khung\n"))
  }

  @Test func anythingElseIsRefusedByItsBytes() {
    #expect(throws: ImportFailure.noText(kind: "PDF")) { try ImportedText(Array("%PDF-1.7".utf8), named: "a.docx") }
    #expect(throws: ImportFailure.broken) { try ImportedText([0x50, 0x4B, 3, 4, 0, 0], named: "a.docx") }
    for name in ["hong.docx", "HONG.DOC", "hong.odt"] {
      #expect(throws: ImportFailure.broken) { try ImportedText(Array("x".utf8), named: name) }
    }
    #expect(throws: ImportFailure.empty) { try ImportedText([], named: "a.txt") }
  }
}
