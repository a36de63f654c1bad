import CCMark
import Diagnostics
import Glibc
import Markdown
import TestSupport

/// What libcmark itself prints for `text`.
func referenceHTML(_ text: [UInt8]) -> [UInt8] {
  text.withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) { buffer in
      guard let html = cmark_markdown_to_html(buffer.baseAddress, buffer.count, CMARK_OPT_UNSAFE) else { return [] }
      defer { free(html) }
      return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
  }
}

/// `text` by our own walk, without additions.
func plain(_ text: [UInt8]) -> [UInt8] { text.withUnsafeBufferPointer { plainHTML($0, 0..<$0.count) } }

/// The body of `text`, all of which is body.
func parse(_ text: [UInt8]) -> Body {
  text.withUnsafeBufferPointer { Body.parse($0, body: 0..<$0.count, file: FileNumber(0)) }
}

/// The body of `text`.
func parse(_ text: String) -> Body { parse(Array(text.utf8)) }

/// The plain text of `text`.
func plainText(_ text: String) -> String {
  let text = Array(text.utf8)
  return String(decoding: text.withUnsafeBufferPointer { Body.plainText($0, body: 0..<$0.count) }, as: UTF8.self)
}

/// The page that `text` gives: links lead to `→path#fragment`, pictures are 4 by 3, raw HTML is allowed or not.
func page(_ text: String, rawHTML: Bool = false) -> String { page(of: parse(text), rawHTML: rawHTML) }

/// The page that `body` gives.
func page(of body: Body, rawHTML: Bool = false) -> String {
  var page: [UInt8] = []
  body.render(into: &page) { hole, page in
    switch hole {
    case .linkStart(let i):
      let link = body.links[i]
      writeLinkStart(
        address: "to/" + link.path + (link.fragment.map { "#" + $0 } ?? ""), title: link.title, into: &page)
    case .linkEnd: writeLinkEnd(into: &page)
    case .picture(let i):
      writePicture(body.pictures[i], address: "to/" + body.pictures[i].path, size: (4, 3), into: &page)
    case .rawHTML(let html): writeRawHTML(html, allowed: rawHTML, into: &page)
    }
  }
  return String(decoding: page, as: UTF8.self)
}

extension Marked {
  /// The place of the one mark, in the file that is parsed.
  var place: Place { places(in: FileNumber(0))[0] }
}

/// A generator of numbers that gives the same ones everywhere (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
