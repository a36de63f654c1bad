import Diagnostics
import Vietnamese

/// The text of one part of a Word document, run by run, and what stands in it besides text.
struct WordText {
  /// The text of a run.
  struct Run {
    /// Where its character data stands.
    let range: Range<Int>
    let text: String
    let font: String?
    /// The number of its paragraph.
    let paragraph: Int
    /// Whether it stands in a text box.
    var isInBox = false
    /// Whether it is a whole element, and not the data in one.
    var isElement = false
    /// The encoding that the font's name tells.
    var encoding: LegacyEncoding? { font.flatMap(LegacyEncoding.init(font:)) }
  }

  let bytes: [UInt8]
  private(set) var runs: [Run] = []
  private(set) var counts = WordCounts()
  /// Whether it could not be read to its end.
  private(set) var isBroken = false

  private let styles: WordStyles
  private var elements: [String] = []
  private var paragraphs = 0
  private var paragraphStyle: String?
  private var runStyle: String?
  private var runFont: String?
  /// How many alternatives for old programs, and how many tables, we stand in.
  private var fallbacks = 0
  private var tables = 0

  /// Reads the part `bytes`, whose styles are `styles`.
  init(_ bytes: [UInt8], styles: WordStyles) {
    self.bytes = bytes
    self.styles = styles
    var scanner = XMLScanner(bytes)
    while let part = scanner.next() {
      switch part {
      case .start(let name, let attributes, let isEmpty):
        if name == "mc:Fallback", !isEmpty { fallbacks += 1 }
        if fallbacks == 0 { start(name, attributes) }
        // TCVN3 has ư where Latin-1 has the soft hyphen, which Word writes as an element.
        if name == "w:softHyphen" { add("\u{AD}", at: scanner.tagPlace, isElement: true) }
        if !isEmpty { elements.append(name) } else if name == "w:tbl" { tables -= 1 }
      case .end(let name):
        if name == "mc:Fallback" { fallbacks -= 1 }
        if name == "w:tbl", fallbacks == 0 { tables -= 1 }
        _ = elements.popLast()
      case .text(let range):
        guard elements.last == "w:t" else { continue }
        add(XMLScanner.plain(bytes[range]), at: range)
      }
    }
    isBroken = scanner.isBroken
  }

  private mutating func add(_ text: String, at range: Range<Int>, isElement: Bool = false) {
    let font = runFont ?? styles.font(run: runStyle, paragraph: paragraphStyle)
    runs.append(
      Run(
        range: range, text: text, font: font, paragraph: paragraphs, isInBox: elements.contains("w:txbxContent"),
        isElement: isElement))
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "w:p": (paragraphStyle, paragraphs) = (nil, paragraphs + 1)
    case "w:pStyle": paragraphStyle = attributes["w:val"]
    case "w:r": (runStyle, runFont) = (nil, nil)
    case "w:rStyle": runStyle = attributes["w:val"]
    case "w:rFonts" where elements.dropLast().last == "w:r": runFont = attributes["w:ascii"] ?? attributes["w:hAnsi"]
    case "w:tbl":
      counts[tables == 0 ? .tables : .nestedTables] += 1
      tables += 1
    case "w:gridSpan", "w:vMerge": counts[.mergedCells] += 1
    // Without a file it is what LibreOffice leaves of an object that it could not draw.
    case "a:blip" where attributes["r:embed"] == nil && attributes["r:link"] == nil: counts[.objects] += 1
    case "a:blip", "v:imagedata": if !elements.contains("w:object") { counts[.pictures] += 1 }
    case "w:footnoteReference", "w:endnoteReference": counts[.notes] += 1
    case "w:commentReference": counts[.comments] += 1
    case "w:txbxContent": counts[.textBoxes] += 1
    case "m:oMath": counts[.equations] += 1
    case "c:chart", "dgm:relIds": counts[.charts] += 1
    case "o:OLEObject":
      let program = attributes["ProgID"] ?? ""
      counts[["Equation", "Math"].contains(where: program.contains) ? .equations : .objects] += 1
    case "w:ins", "w:del", "w:moveFrom", "w:moveTo": if elements.last != "w:rPr" { counts[.changes] += 1 }
    default: break
    }
  }

  /// The part with the text of its runs as `replaced` has it; nil leaves a run as it is.
  func rewritten(_ replaced: (Run) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var clean = 0
    for run in runs {
      guard let text = replaced(run) else { continue }
      result += bytes[clean..<run.range.lowerBound]
      let data = XMLScanner.escaped(text)
      result += run.isElement ? Array("<w:t>".utf8) + data + Array("</w:t>".utf8) : data
      clean = run.range.upperBound
    }
    return result + bytes[clean...]
  }
}

/// How many of each thing there are in a document besides its text.
public struct WordCounts: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: ImportWords.Thing.allCases.count)

  /// The number of `thing`.
  public internal(set) subscript(thing: ImportWords.Thing) -> Int {
    get { counts[thing.rawValue] }
    set { counts[thing.rawValue] = newValue }
  }
}
