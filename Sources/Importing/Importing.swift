import Diagnostics
import Tools
import Vietnamese

/// What a file of another program says, as an entry of the site can say it.
///
///     let text = try ImportedText(bytes, named: "Mai nha.docx")
///     text.title                           // "Mái nhà cho mẹ Thào"
///     text.body(pictures: "/media/mai-nha") // Markdown
///
/// `Importing` reads Word files through pandoc, `.doc`, `.odt` and `.rtf` through LibreOffice first, and plain text in the
/// encodings that offices have. What kind a file is tell its bytes; its name is never believed. All of a file is hostile:
/// archives are read in memory, with bounds; no name in them becomes a path. What cannot be carried over is counted and
/// told, never dropped in silence. It writes nothing: putting entry and pictures below `content/` is for `Publishing`.
public struct ImportedText: Sendable {
  /// A picture of the text, under the name of its file.
  public struct Picture: Sendable {
    /// A safe name with the ending that its bytes ask for.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// Where the day was found.
  public enum DayOrigin: Hashable, Sendable {
    /// In a line “…, ngày 05 tháng 4 năm 2023”.
    case line
    /// In what Word keeps of the file: when it was last saved.
    case properties
  }

  /// The title.
  public var title: String
  /// The day, where one is known.
  public var day: Day?
  /// Where that day was found.
  public var dayOrigin: DayOrigin?
  /// Who wrote it, where that is known.
  public var author: String?
  /// The pictures that the site can show.
  public var pictures: [Picture] = []
  /// The kinds of pictures that it cannot show, such as `EMF`.
  public var refusedPictures: [String] = []
  /// What stands in the file.
  public var found = WordCounts()
  /// How much of it stands in the body.
  public var carried = WordCounts()
  /// The encodings from before Unicode that were converted.
  public var converted: [String] = []
  /// How many text boxes stand at the end of the body now.
  public var movedBoxes = 0
  /// Whether the head of an official letter was left out.
  public var hasLetterhead = false

  var content: Content = .blocks([])
  var pictureNames: [String: (name: String, alternative: String?, caption: String)] = [:]
  /// The language in which the writer is asked for what the file does not say.
  public var language = Language.vi

  enum Content: Sendable {
    case blocks([Block])
    case markdown(String)
  }

  init(title: String) { self.title = title }

  /// The text as Markdown, with the pictures in the folder `pictures`, as pages name it: `/media/mai-nha`.
  public func body(pictures: String) -> String { writer(pictures).text }

  func writer(_ folder: String) -> (text: String, counts: WordCounts) {
    switch content {
    case .markdown(let text): return (text, WordCounts())
    case .blocks(let blocks):
      let names = pictureNames
      let asked = FormWords.picture.words(in: language)
      var writer = MarkdownWriter { file, _ in
        names[file].map {
          .init(address: folder + "/" + $0.name, alternative: $0.alternative ?? asked, caption: $0.caption)
        }
      }
      let text = writer.text(of: blocks)
      return (text, writer.written)
    }
  }
}

/// Why a file cannot be imported.
public enum ImportFailure: Error, Hashable, Sendable {
  /// It is something else than a text: what kind of file, such as `PDF`; empty where that is not known.
  case noText(kind: String)
  /// It is broken, or far larger than any text.
  case broken
  /// There is no word in it.
  case empty
  /// An outside command is missing or fails.
  case tool(ToolFailure)
}

extension ImportedText {
  /// The most characters of a title.
  static let titleLimit = 200
  /// The most bytes that a file may have.
  public static let limit = 100 << 20

  /// Reads `bytes`, which are the file called `name`.
  public init(_ bytes: [UInt8], named name: String) throws(ImportFailure) {
    guard bytes.count <= Self.limit else { throw .broken }
    let stem = name.split(separator: "/").last.map { $0.prefix(upTo: $0.lastIndex(of: ".") ?? $0.endIndex) } ?? ""
    switch FileForm(bytes) {
    case .zip:
      guard let archive = ZipArchive(bytes) else { throw .broken }
      if let document = archive.bytes(of: "word/document.xml") {
        try self.init(word: archive, document, stem: String(stem))
      } else if archive.bytes(of: "mimetype").map({ $0.starts(with: "application/vnd.oasis.opendocument.text".utf8) })
        == true
      {
        try self.init(office: bytes, ending: "odt", stem: String(stem))
      } else {
        throw .noText(kind: "ZIP/XLSX/PPTX")
      }
    case .office(let ending): try self.init(office: bytes, ending: ending, stem: String(stem))
    case .other(let kind): throw .noText(kind: kind)
    case .text:
      // What begins neither as an archive nor as an old Word file is none, whatever it is called.
      guard ![".docx", ".doc", ".odt"].contains(where: name.lowercased().hasSuffix) else { throw .broken }
      guard let text = PlainFile(bytes) else { throw .noText(kind: "") }
      self.init(plain: text, stem: String(stem), isMarkdown: name.lowercased().hasSuffix(".md"))
    }
    if case .blocks(let blocks) = content, blocks.isEmpty { throw .empty }
    // Of a line of signs no address can be made, and what is longer is no title.
    if slug(title).isEmpty || title.count > Self.titleLimit { title = String(stem) }
  }

  private init(office bytes: [UInt8], ending: String, stem: String) throws(ImportFailure) {
    let converted: [UInt8]
    do throws(ToolFailure) { converted = try Office().document(from: bytes, ending: ending) } catch {
      throw .tool(error)
    }
    guard let archive = ZipArchive(converted), let document = archive.bytes(of: "word/document.xml") else {
      throw .broken
    }
    try self.init(word: archive, document, stem: stem)
    if ending == "odt", let original = ZipArchive(bytes) { tellFormulas(of: original) }
  }

  /// LibreOffice leaves an empty frame where it cannot draw an object of its own: the list of files says which of them
  /// are formulas (OpenDocument 1.3, part 2, 4.8).
  private mutating func tellFormulas(of original: ZipArchive) {
    var scanner = XMLScanner(original.bytes(of: "META-INF/manifest.xml") ?? [])
    var formulas = -found[.equations]
    while let part = scanner.next() {
      guard case .start("manifest:file-entry", let attributes, _) = part else { continue }
      if attributes["manifest:media-type"] == "application/vnd.oasis.opendocument.formula" { formulas += 1 }
    }
    formulas = min(max(formulas, 0), found[.objects])
    found[.objects] -= formulas
    found[.equations] += formulas
  }
}

/// What kind of file bytes are, by how they begin.
enum FileForm: Equatable {
  case zip, text
  /// One that LibreOffice reads, with its usual ending.
  case office(String)
  case other(String)

  init(_ bytes: [UInt8]) {
    func begins(_ head: [UInt8]) -> Bool { bytes.starts(with: head) }
    self =
      if begins([0x50, 0x4B, 3, 4]) {
        .zip
      } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        .office("doc")
      } else if begins(Array("{\\rtf".utf8)) {
        .office("rtf")
      } else if begins(Array("%PDF".utf8)) {
        .other("PDF")
      } else if let picture = PictureForm(bytes) {
        .other(picture.name)
      } else {
        .text
      }
  }
}

/// The kind of a picture, by its first bytes.
enum PictureForm: Equatable {
  /// One that browsers show, with its ending.
  case shown(String)
  case other(String)

  init?(_ bytes: [UInt8]) {
    func has(_ pattern: [UInt8], at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).prefix(pattern.count).elementsEqual(pattern)
    }
    if has([0x89, 0x50, 0x4E, 0x47]) {
      self = .shown("png")
    } else if has([0xFF, 0xD8, 0xFF]) {
      self = .shown("jpg")
    } else if has(Array("GIF8".utf8)) {
      self = .shown("gif")
    } else if has(Array("RIFF".utf8)), has(Array("WEBP".utf8), at: 8) {
      self = .shown("webp")
    } else if has([1, 0, 0, 0]), has(Array(" EMF".utf8), at: 40) {
      self = .other("EMF")
    } else if has([0xD7, 0xCD, 0xC6, 0x9A]) {
      self = .other("WMF")
    } else if has([0x49, 0x49, 0x2A, 0]) || has([0x4D, 0x4D, 0, 0x2A]) {
      self = .other("TIFF")
    } else if has(Array("BM".utf8)), has([0, 0, 0, 0], at: 6) {
      self = .other("BMP")
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .shown(let ending): ending.uppercased()
    case .other(let name): name
    }
  }
}
