import Vietnamese

/// Finds what belongs into front matter in the text of a document, and takes it out of the text.
struct Front {
  private(set) var blocks: [Block]
  private(set) var title: String?
  private(set) var day: Day?
  private(set) var dayOrigin: ImportedText.DayOrigin?
  private(set) var author: String?
  private(set) var hasLetterhead = false
  /// Whether what has a style of its own stands before the text.
  private var hasHead = false
  private let properties: WordProperties

  init(_ tree: DocumentTree, _ properties: WordProperties) {
    blocks = tree.blocks
    hasHead = tree.headCount > 0
    self.properties = properties
    if tree.title.plainText.count > ImportedText.titleLimit {
      blocks.insert(.paragraph(tree.title), at: 0)
    } else if !tree.title.plainText.isEmpty {
      title = tree.title.plainText
    }
    let authors = tree.authors.map(\.plainText).filter { !$0.isEmpty }
    if !authors.isEmpty { author = authors.joined(separator: ", ") }
  }

  init(_ blocks: [Block]) {
    self.blocks = blocks
    properties = WordProperties([])
  }

  mutating func findAll() {
    dropEmpty()
    dropLetterhead()
    takeDayLine()
    takeTitle()
    takeAuthor()
    takeFirstLine()
    if day == nil, let modified = properties.modified { (day, dayOrigin) = (modified, .properties) }
    author = author ?? properties.creator
    title = title ?? properties.title
  }

  private mutating func dropEmpty() {
    blocks.removeAll { if case .paragraph(let inlines) = $0 { inlines.isEmpty } else { false } }
  }

  /// The names of state and office stand in a table without rules at the head of an official letter.
  private mutating func dropLetterhead() {
    guard let index = blocks.prefix(3).firstIndex(where: { if case .table = $0 { true } else { false } }),
      case .table(let rows) = blocks[index]
    else { return }
    let words = rows.flatMap { $0 }.flatMap { $0 }.map(\.plainText)
    let folded = fold(words.joined(separator: " "))
    guard ["cong hoa xa hoi chu nghia", "dang cong san viet nam"].contains(where: folded.contains) else { return }
    for line in words { noteDay(in: line) }
    blocks.remove(at: index)
    hasLetterhead = true
  }

  private mutating func noteDay(in line: String) {
    if dayOrigin == nil, let found = Self.day(in: line) { (day, dayOrigin) = (found, .line) }
  }

  /// A line of its own “Hà Giang, ngày 05 tháng 4 năm 2023” near the head or the end.
  private mutating func takeDayLine() {
    for index in Array(blocks.indices.prefix(10)) + Array(blocks.indices.suffix(6)) {
      guard case .paragraph = blocks[index], dayOrigin == nil else { continue }
      let text = blocks[index].plainText
      guard text.count < 60 else { continue }
      noteDay(in: text)
      if dayOrigin != nil {
        blocks.remove(at: index)
        return
      }
    }
  }

  private mutating func takeTitle() {
    guard title == nil else { return }
    for (index, block) in blocks.enumerated().prefix(8) {
      switch block {
      case .heading(_, let inlines) where 1...ImportedText.titleLimit ~= inlines.plainText.count:
        title = inlines.plainText
      case .paragraph(let inlines) where inlines.isBold && Self.isKind(inlines.plainText):
        // “THÔNG BÁO” and, on the line below, on what.
        title = inlines.plainText
        if index + 1 < blocks.count, case .paragraph(let more) = blocks[index + 1], more.isBold,
          more.plainText.count < ImportedText.titleLimit - 40
        {
          title = inlines.plainText + " " + more.plainText
          blocks.remove(at: index + 1)
        }
      case .paragraph(let inlines) where inlines.isBold && inlines.plainText.count <= ImportedText.titleLimit:
        title = inlines.plainText
      default: continue
      }
      blocks.remove(at: index)
      return
    }
  }

  /// A short line at the head that no style sets apart: most people type a title and press Enter.
  private mutating func takeFirstLine() {
    guard title == nil, !hasHead, blocks.count > 1, case .paragraph(let inlines) = blocks[0] else { return }
    let text = inlines.plainText
    guard 1...120 ~= text.count, text.contains(where: \.isLetter), !".,;:!…".contains(text.last ?? "."),
      !inlines.holdsMore
    else { return }
    title = text
    blocks.remove(at: 0)
  }

  /// Whether a line says what kind of paper it heads, and no more.
  private static func isKind(_ line: String) -> Bool {
    let kinds = [
      "thong bao", "ke hoach", "quyet dinh", "bao cao", "huong dan", "giay moi", "to trinh", "nghi quyet",
      "chuong trinh",
      "ket luan", "cong van", "chi thi",
    ]
    return kinds.contains(fold(line))
  }

  /// The line “Bài, ảnh: Sùng Mí Dình” near the end or below the title.
  private mutating func takeAuthor() {
    guard author == nil else { return }
    for index in Array(blocks.indices.suffix(4).reversed()) + Array(blocks.indices.prefix(2)) {
      guard case .paragraph = blocks[index] else { continue }
      let text = blocks[index].plainText
      guard text.count < 80, let colon = text.firstIndex(of: ":") else { continue }
      let label = fold(String(text[..<colon]))
      guard ["bai", "tin", "bai, anh", "tin, anh", "bai va anh", "tin, bai", "tac gia", "nguoi viet"].contains(label)
      else {
        continue
      }
      let name = text[text.index(after: colon)...].split(separator: " ").joined(separator: " ")
      guard !name.isEmpty else { continue }
      author = name
      blocks.remove(at: index)
      return
    }
  }

  /// The day in “ngày 05 tháng 4 năm 2023”, or in a line that is nothing but 05/4/2023.
  static func day(in text: String) -> Day? {
    let parts = text.filter { !$0.isWhitespace }.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    if parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]), year > 1900 {
      return Day(year: year, month: month, day: day)
    }
    let words = fold(text).split { !$0.isLetter && !$0.isNumber }
    guard let at = words.indices.first(where: { words[$0] == "ngay" }), words.count >= at + 6, words[at + 2] == "thang",
      words[at + 4] == "nam", let day = Int(words[at + 1]), let month = Int(words[at + 3]),
      let year = Int(words[at + 5])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

extension Block {
  /// The words alone.
  var plainText: String {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(let items, _): items.flatMap { $0 }.map(\.plainText).joined(separator: " ")
    case .table(let rows): rows.flatMap { $0 }.flatMap { $0 }.map(\.plainText).joined(separator: " ")
    case .quote(let blocks): blocks.map(\.plainText).joined(separator: " ")
    case .code(let text): text
    case .rule: ""
    }
  }
}
