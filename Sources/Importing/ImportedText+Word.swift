import Catalog
import Diagnostics
import Tools
import Vietnamese

extension ImportedText {
  /// The most bytes of a picture, and the most pictures.
  static let pictureLimit = (bytes: 20 << 20, count: 500)

  /// Reads the Word document in `archive`, whose main part is `document`.
  init(word archive: ZipArchive, _ document: [UInt8], stem: String) throws(ImportFailure) {
    let styles = WordStyles(archive.bytes(of: "word/styles.xml") ?? [])
    var parts = ["word/document.xml": WordText(document, styles: styles)]
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
      if let bytes = archive.bytes(of: name) { parts[name] = WordText(bytes, styles: styles) }
    }
    guard let main = parts["word/document.xml"], !main.isBroken else { throw .broken }
    let rewriting = LegacyRewriting(parts.sorted { $0.key < $1.key }.flatMap(\.value.runs))
    let rewritten = parts.mapValues { part in part.rewritten { rewriting.text(of: $0) } }
    guard let tree = try Self.tree(archive, rewritten) else { throw .broken }
    let properties = WordProperties(archive.bytes(of: "docProps/core.xml") ?? [])
    var front = Front(tree, properties)
    front.findAll()
    self.init(title: front.title ?? stem)
    let boxes = Self.boxes(of: main, rewriting, besides: tree.blocks)
    (day, dayOrigin, author, hasLetterhead) = (front.day, front.dayOrigin, front.author, front.hasLetterhead)
    content = .blocks(front.blocks + boxes)
    converted = rewriting.converted.map { $0 == .tcvn3 ? "TCVN3" : "VNI" }.sorted()
    found = main.counts
    found[.headers] = archive.names.filter { Self.isHeader($0, in: archive, styles) }.count
    takePictures(of: front.blocks, from: archive)
    carried = writer("").counts
    for thing in tree.lost { found[thing] += 1 }
    if hasLetterhead { carried[.tables] += 1 }
    if !boxes.isEmpty { (carried[.textBoxes], movedBoxes) = (found[.textBoxes], found[.textBoxes]) }
  }

  /// The paragraphs of text boxes, which pandoc passes over, as a quotation.
  private static func boxes(of part: WordText, _ rewriting: LegacyRewriting, besides blocks: [Block]) -> [Block] {
    var paragraphs: [(number: Int, text: String)] = []
    for run in part.runs where run.isInBox {
      let text = rewriting.text(of: run) ?? run.text
      if paragraphs.last?.number == run.paragraph {
        paragraphs[paragraphs.count - 1].text += text
      } else {
        paragraphs.append((run.paragraph, text))
      }
    }
    let known = blocks.map(\.plainText).joined(separator: "\n")
    let missing = paragraphs.map(\.text).filter { $0.contains(where: \.isLetter) && !known.contains($0) }
    return missing.isEmpty ? [] : [.quote(missing.map { .paragraph([.text($0)]) })]
  }

  /// Whether the part `name` is the head or foot of a page with words in it.
  private static func isHeader(_ name: String, in archive: ZipArchive, _ styles: WordStyles) -> Bool {
    guard name.hasPrefix("word/header") || name.hasPrefix("word/footer"), let bytes = archive.bytes(of: name) else {
      return false
    }
    return WordText(bytes, styles: styles).runs.contains { $0.text.contains(where: \.isLetter) }
  }

  /// What pandoc makes of the document with its `rewritten` parts; nil where that cannot be read.
  private static func tree(
    _ archive: ZipArchive, _ rewritten: [String: [UInt8]]
  ) throws(ImportFailure) -> DocumentTree? {
    var zip = StoredZip()
    var room = ZipArchive.limit.bytes
    for name in archive.names {
      // pandoc reads the parts of XML, and wants to see that pictures are there.
      let isPart = name.hasSuffix(".xml") || name.hasSuffix(".rels")
      let bytes = isPart ? rewritten[name] ?? archive.bytes(of: name) ?? [] : [0]
      room -= bytes.count
      guard room > 0 else { throw .broken }
      zip.add(name, bytes)
    }
    let json: [UInt8]
    do throws(ToolFailure) {
      json = try OutsideCommand("pandoc").run(
        ["--from=docx", "--to=json", "--track-changes=accept"], input: zip.bytes)
    } catch {
      throw .tool(error)
    }
    return DocumentTree(json: json)
  }

  /// Takes the pictures that `blocks` show out of `archive`, under names of our own.
  private mutating func takePictures(of blocks: [Block], from archive: ZipArchive) {
    var files: [(String, String)] = []
    var collector = MarkdownWriter { file, alternative in
      files.append((file, alternative))
      return nil
    }
    _ = collector.text(of: blocks)
    let captions = Self.captions(in: blocks)
    var inPlace: Set<Int> = []
    for (file, alternative) in files where pictureNames[file] == nil {
      guard pictures.count < Self.pictureLimit.count, let bytes = archive.bytes(of: "word/" + file) else { continue }
      let form = PictureForm(bytes) ?? (bytes.withUnsafeBufferPointer { PictureSize($0) } == nil ? nil : .shown("svg"))
      guard case .shown(let ending)? = form, bytes.count <= Self.pictureLimit.bytes else {
        let kind = form?.name ?? "?"
        if !refusedPictures.contains(kind) { refusedPictures.append(kind) }
        continue
      }
      let number = pictures.count + 1
      // Names such as “Picture 1” or “C:\Anh\IMG_01.jpg” are the machine's, not words for who cannot see the picture.
      let isTelling = alternative.contains(" ") && !alternative.contains("\\") && slug(alternative).count > 12
      let name = "anh-\(number)." + ending
      let caption = captions[file].map { blocks[$0].plainText } ?? ""
      if let block = captions[file] { inPlace.insert(block) }
      pictureNames[file] = (name, isTelling && alternative != caption ? alternative : nil, caption)
      pictures.append(Picture(name: name, bytes: bytes))
    }
    // What stands below a picture now is its caption, and no paragraph of its own.
    if case .blocks(let all) = content {
      content = .blocks(all.enumerated().filter { !inPlace.contains($0.offset) }.map(\.element))
    }
  }
}

extension ImportedText {
  /// Which block stands below a picture as its caption, by the picture's file: a short paragraph that begins as captions
  /// do, is all italic, or says what the picture's own words say.
  static func captions(in blocks: [Block]) -> [String: Int] {
    var captions: [String: Int] = [:]
    for (number, (block, next)) in zip(blocks, blocks.dropFirst()).enumerated() {
      guard case .paragraph(let inlines) = block, inlines.plainText.isEmpty, case .paragraph(let words) = next,
        let picture = inlines.lazy.compactMap({
          if case .picture(let said, let file) = $0 { (said: said, file: file) } else { nil }
        }).first
      else { continue }
      let text = words.plainText
      let isItalic = words.allSatisfy { if case .text = $0 { false } else { true } }
      if text.count <= 200, !words.holdsMore, slug(text).count > 12,
        isItalic || picture.said.plainText == text || ["anh", "hinh"].contains(where: fold(text).hasPrefix)
      {
        captions[picture.file] = number + 1
      }
    }
    return captions
  }
}

/// What Word keeps of a file beside its text: `docProps/core.xml`.
struct WordProperties {
  private(set) var title: String?
  private(set) var creator: String?
  private(set) var modified: Day?

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var name = ""
    while let part = scanner.next() {
      switch part {
      case .start(let element, _, _): name = element
      case .end: name = ""
      case .text(let range):
        let text = XMLScanner.plain(bytes[range]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { continue }
        switch name {
        case "dc:title": title = text
        case "dc:creator": creator = Self.isPerson(text) ? text : nil
        case "dcterms:modified": modified = Day(iso: text.prefix(10))
        default: break
        }
      }
    }
  }

  /// Whether it is a name, and not what a machine was given when Word was installed.
  private static func isPerson(_ name: String) -> Bool {
    let name = fold(name)
    let machines = ["user", "admin", "windows", "microsoft", "office", "pc", "may tinh", "python", "computer", "owner"]
    return name.contains(" ") && !machines.contains(where: name.contains)
  }
}
