import Glibc

/// Turns a report into a document for Word, through pandoc (2.11 or later).
///
/// What pandoc reads is Markdown of its own strict kind with the few extensions named here: no raw HTML, no includes, no
/// mathematics, no citations. Raw parts of OOXML are the caller's own, with all text in them escaped.
public struct Pandoc: Sendable {
  /// The parts of the reference document, by their names in `templates/docx/`.
  private let parts: [String: [UInt8]]
  private let command = OutsideCommand("pandoc")

  /// With the reference document whose `parts` are the files of `templates/docx/`, by their names.
  public init(parts: [String: [UInt8]]) { self.parts = parts }

  /// The document that `markdown` makes, with the page, the fonts and the styles of the reference document.
  /// - Parameter seconds: the instant that the document bears, since 1970 UTC.
  /// - Throws: pandoc is missing or fails, or the machine refuses.
  public func document(from markdown: [UInt8], at seconds: Int) throws(ToolFailure) -> [UInt8] {
    let template = temporaryFolder() + "/guongsang-XXXXXX.docx"
    var name = Array(template.utf8CString)
    let file = mkstemps(&name, 5)
    guard file >= 0 else { throw .machine(errno, path: template) }
    defer { unlink(name) }
    let isWritten = reference.withUnsafeBytes { writeAll($0, to: file) }
    guard close(file) == 0, isWritten else { throw .machine(errno, path: template) }
    let path = name.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return try command.run(
      [
        "--from=" + Self.format, "--to=docx", "--output=-", "--reference-doc=" + path,
        // Sections are the first level below the title, which is written by hand.
        "--shift-heading-level-by=-1",
        // Any row is longer, so that the widths of columns are those that the table asks for.
        "--columns=12",
      ], input: markdown, environment: ["SOURCE_DATE_EPOCH": String(seconds)])
  }

  /// What pandoc is to take for markup.
  static let format =
    "markdown_strict+pipe_tables+raw_attribute+backtick_code_blocks+fenced_divs+bracketed_spans+all_symbols_escapable"
    + "-raw_html"

  /// The reference document: `templates/docx/` as Word packs it.
  var reference: [UInt8] {
    let places = [
      ("[Content_Types].xml", "content-types.xml"), ("_rels/.rels", "package.xml"),
      ("word/document.xml", "document.xml"), ("word/_rels/document.xml.rels", "relations.xml"),
      ("word/styles.xml", "styles.xml"), ("word/settings.xml", "settings.xml"), ("word/header1.xml", "header.xml"),
    ]
    var zip = StoredZip()
    for (name, part) in places { zip.add(name, parts[part] ?? []) }
    return zip.bytes
  }
}
