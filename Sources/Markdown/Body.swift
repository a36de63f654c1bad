import Diagnostics
import Vietnamese

/// What is kept of one Markdown text: HTML with holes, outline, links, pictures, word count, problems.
///
///     let body = Body.parse(source, body: front.end..<source.count, file: number)
///     body.render(into: &page) { hole, page in
///       switch hole {
///       case .linkStart(let i): writeLinkStart(address: address(of: body.links[i]), title: body.links[i].title, into: &page)
///       case .linkEnd: writeLinkEnd(into: &page)
///       case .picture(let i): writePicture(body.pictures[i], address: …, size: …, into: &page)
///       case .rawHTML(let html): writeRawHTML(html, allowed: site.rawHTML, into: &page)
///       }
///     }
///
/// A body is a pure function of its bytes. What depends on anything else is a hole: where an internal link leads from
/// the page at hand, the size of a picture, whether the site allows raw HTML. Parsing cannot fail: what is wrong becomes
/// a diagnostic with its place, and the rest is read on.
///
/// The text is CommonMark 0.30 as libcmark reads it, with these additions: ids for headings, pipe tables, footnotes,
/// figures, marked external links. No address with a scheme other than http, https, mailto and tel comes through.
/// With the additions off, ``plainHTML(_:_:)`` writes the very bytes that `cmark` does, by the same walk.
///
/// Left to others: where links lead and whether they lead anywhere (`Catalog`), addresses and sizes (`Website`), and
/// bytes that are not UTF-8, which pass through (`Publishing` refuses them when it reads the file).
public struct Body: Sendable {
  /// A gap in the HTML, filled when the page is rendered.
  public struct Hole: Sendable {
    /// The offset in ``Body/html`` before which it stands.
    public let at: Int
    /// What belongs there.
    public let content: Content

    /// What belongs in a hole.
    public enum Content: Sendable, Equatable {
      /// The opening tag of the internal link at this index of ``Body/links``.
      case linkStart(Int)
      /// The closing tag of the internal link at this index.
      case linkEnd(Int)
      /// The picture at this index of ``Body/pictures``.
      case picture(Int)
      /// HTML that the writer wrote; a block of it ends with a line end, a tag within a line does not.
      case rawHTML([UInt8])
    }
  }

  /// A heading of the outline.
  public struct Heading: Sendable, Equatable {
    /// From 2 to 6: the page's own title is its one heading of level 1, so a `#` counts as `##`.
    public let level: Int
    /// The id, unique in this text: the slug of ``text``, with `-2`, `-3` where needed, or `muc-N` where there is none.
    public let id: String
    /// The text without markup, pictures and footnote numbers.
    public let text: String
  }

  /// A link to a file of the site: without scheme, and not only to a place in this page.
  public struct Link: Sendable, Equatable {
    /// The path as written, percent escapes decoded, without fragment; never empty.
    public let path: String
    /// The id after `#`, percent escapes decoded; nil where there is none.
    public let fragment: String?
    /// The title, nil where there is none.
    public let title: String?
    /// The address in the source, fragment included.
    public let place: Place
  }

  /// A picture.
  public struct Picture: Sendable, Equatable {
    /// Like ``Link/path``, or a whole http or https address.
    public let path: String
    /// The alternative text; empty where the writer gave none, which is a warning.
    public let alternative: String
    /// The text under the picture, from its title; where it is set, the picture is a figure.
    public let caption: String?
    /// The title of a picture within a line, a link or a table, where no figure can stand.
    public let title: String?
    /// The address in the source.
    public let place: Place
  }

  /// The HTML without what the holes hold, indented nowhere, in `cmark`'s own layout.
  public var html: [UInt8]
  /// The holes, by ascending offset; of two at one offset the first comes first.
  public var holes: [Hole]
  /// The headings in the order of the text.
  public var outline: [Heading]
  /// The internal links in the order in which they open.
  public var links: [Link]
  /// The pictures in the order of the text.
  public var pictures: [Picture]
  /// The syllables of the running text, by the rule of `Vietnamese`: runs of letters and digits. Code and footnotes
  /// count; raw HTML, alternative texts and captions do not.
  public var words: Int
  /// The syllables of the running text for search, a run for each block; the same text as of ``words``.
  public var syllables: SyllableRuns
  /// What is wrong, in the order of finding.
  public var problems: [Diagnostic]

  /// A body of these parts.
  public init(
    html: [UInt8], holes: [Hole] = [], outline: [Heading] = [], links: [Link] = [], pictures: [Picture] = [],
    words: Int = 0, syllables: SyllableRuns = .none, problems: [Diagnostic] = []
  ) {
    (self.html, self.holes, self.outline, self.links) = (html, holes, outline, links)
    (self.pictures, self.words, self.syllables, self.problems) = (pictures, words, syllables, problems)
  }

  /// Parses the bytes `body` of `source`, which is the whole of `file`; places count from the start of `source`.
  /// - Complexity: O(*n*) but for tables and footnotes, which are parsed a second time.
  public static func parse(_ source: UnsafeBufferPointer<UInt8>, body: Range<Int>, file: FileNumber) -> Body {
    var writer = BodyWriter(form: .body, file: file)
    writer.write(source, body)
    return Body(
      html: writer.html, holes: writer.holes, outline: writer.outline, links: writer.links, pictures: writer.pictures,
      words: writer.words, syllables: writer.syllables.packed(), problems: writer.problems)
  }

  /// Appends the HTML to `page`, asking `fill` to write what each hole holds.
  public func render(into page: inout [UInt8], fill: (Hole.Content, inout [UInt8]) -> Void) {
    html.withUnsafeBufferPointer { html in
      var done = 0
      for hole in holes {
        page.append(contentsOf: UnsafeBufferPointer(rebasing: html[done..<hole.at]))
        done = hole.at
        fill(hole.content, &page)
      }
      page.append(contentsOf: UnsafeBufferPointer(rebasing: html[done...]))
    }
  }

  /// The text of the bytes `body` of `source` for search and summaries: a line for each block and table row, cells
  /// parted by tabs, without markup, raw HTML, alternative texts and footnote numbers.
  public static func plainText(_ source: UnsafeBufferPointer<UInt8>, body: Range<Int>) -> [UInt8] {
    var writer = BodyWriter(form: .text, file: FileNumber(0))
    writer.write(source, body)
    return writer.html
  }
}

/// CommonMark with nothing added: byte for byte what `cmark --unsafe` prints for the bytes `range` of `source`, with all
/// raw HTML and all addresses, by our own walk over the tree.
public func plainHTML(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
  var writer = BodyWriter(form: .plain, file: FileNumber(0))
  writer.write(source, range)
  return writer.html
}
