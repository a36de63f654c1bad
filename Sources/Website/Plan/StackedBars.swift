import Templates

/// Bars that lie one below the other, each made of parts: what is done, under way, late. Drawn 360 wide, so that its words
/// stay legible on a telephone; colour, pattern and figure each say by themselves which part is which.
struct StackedBars: ViewModel {
  /// What a bar is made from.
  struct Source {
    let name: String
    /// The figures behind the name: “2 trên 5”.
    let figure: String
    /// The parts in the order in which all bars have them.
    let parts: [(kind: Word.Standing, count: Int)]

    var total: Int { parts.reduce(0) { $0 + $1.count } }
  }

  /// A line of a bar's name; a name is never cut, it goes on in the next line.
  struct NameLine: ViewModel {
    let y: String
    let text: String

    static let fields: [Field<Self>] = [
      .text("y", "Tung độ") { $0.y },
      .text("text", "Chữ") { $0.text },
    ]
  }

  /// A part of a bar.
  struct Part: ViewModel {
    let kind: String
    let x: String
    let width: String
    let count: String
    let middle: String

    static let fields: [Field<Self>] = [
      .text("kind", "Lớp CSS và mẫu tô: done, now, soon, late, wait, internal") { $0.kind },
      .text("x", "Hoành độ trái") { $0.x },
      .text("width", "Bề rộng") { $0.width },
      .text("count", "Số; trống khi phần này hẹp quá") { $0.count },
      .text("middle", "Hoành độ của số") { $0.middle },
    ]
  }

  /// A bar.
  struct Bar: ViewModel {
    let name: [NameLine]
    let figure: String
    let figureY: String
    let y: String
    let textY: String
    let parts: [Part]

    static let fields: [Field<Self>] = [
      .list("name", "Tên, mỗi dòng một mục") { $0.name },
      .text("figure", "2 trên 5") { $0.figure },
      .text("figure_y", "Tung độ của con số") { $0.figureY },
      .text("y", "Tung độ trên của thanh") { $0.y },
      .text("text_y", "Tung độ của các số trong thanh") { $0.textY },
      .list("parts", "Các phần, từ trái sang") { $0.parts },
    ]
  }

  /// A kind of part in the key to the drawing.
  struct Key: ViewModel {
    let kind: String
    let name: String

    static let fields: [Field<Self>] = [
      .text("kind", "Lớp CSS và mẫu tô") { $0.kind },
      .text("name", "Xong, Đang làm…") { $0.name },
    ]
  }

  let id: String
  let title: String
  let about: String
  let height: String
  let bars: [Bar]
  let keys: [Key]

  static let fields: [Field<Self>] = [
    .text("id", "Mã của hình, bắt đầu bằng dấu gạch dưới") { $0.id },
    .text("title", "Câu nói điều mà hình vẽ cho thấy") { $0.title },
    .text("about", "Các con số của hình vẽ, thành lời") { $0.about },
    .text("height", "Chiều cao; chiều rộng là 360") { $0.height },
    .list("bars", "Các thanh") { $0.bars },
    .list("keys", "Chú giải") { $0.keys },
  ]
}

extension StackedBars {
  private static let width = 358.0
  private static let line = 19
  private static let thickness = 20
  /// Characters of 14 px that fit beside the figure.
  private static let characters = 38

  /// The drawing of `sources`; the longest bar is as wide as the drawing, all others by the same measure.
  init(id: String, title: String, about: String, _ sources: [Source], keys: [Key]) {
    (self.id, self.title, self.about, self.keys) = (id, title, about, keys)
    let unit = Self.width / Double(max(1, sources.map(\.total).max() ?? 1))
    var y = 0
    bars = sources.map { source in
      let lines = Self.wrapped(source.name)
      let name = lines.enumerated().map { NameLine(y: String(y + 15 + $0 * Self.line), text: $1) }
      let top = y + lines.count * Self.line + 3
      y = top + Self.thickness + 14
      return Bar(
        name: name, figure: source.figure, figureY: String(top - 7), y: String(top), textY: String(top + 15),
        parts: Self.parts(of: source, unit))
    }
    height = String(max(1, y - 10))
  }

  private static func parts(of source: Source, _ unit: Double) -> [Part] {
    var before = 0
    return source.parts.filter { $0.count > 0 }.map { kind, count in
      let (start, end) = (1 + Double(before) * unit, 1 + Double(before + count) * unit)
      before += count
      let text = String(count)
      return Part(
        kind: kind.rawValue, x: coordinate(start), width: coordinate(end - start),
        count: end - start < Double(text.count) * 9 + 4 ? "" : text, middle: coordinate((start + end) / 2))
    }
  }

  /// A name in lines that fit; a word that is longer has a line to itself.
  private static func wrapped(_ name: String) -> [String] {
    var lines: [String] = []
    for word in name.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= characters {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
