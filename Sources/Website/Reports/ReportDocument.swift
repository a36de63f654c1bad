/// A report in words: the head and foot of an official letter around numbered sections, and no markup.
///
/// The layout is that of Party documents (guide 36-HD/VPTW of 3 April 2018). Judgement is people's: where it belongs
/// stands a ``Block/blank``. Writers put it into Markdown, HTML and, through pandoc, into Word's form; each escapes all
/// text, for any of it may come from the content.
public struct ReportDocument: Sendable {
  /// What stands in a section, from top to bottom.
  enum Block: Equatable, Sendable {
    case paragraph(String)
    case list([String])
    case table(Table)
    /// Left for people to write.
    case blank
  }

  struct Table: Equatable, Sendable {
    struct Column: Equatable, Sendable {
      let title: String
      /// Whether figures stand in it, one below the other.
      var isNumber = false
      /// How much of the width it wants beside the others.
      var weight = 1
    }

    /// What it shows, for those who do not see it.
    let caption: String
    let columns: [Column]
    let rows: [[String]]
  }

  struct Part: Equatable, Sendable {
    let title: String
    let blocks: [Block]
  }

  struct Section: Equatable, Sendable {
    let title: String
    var blocks: [Block] = []
    var parts: [Part] = []
  }

  /// Who issues it, a line each, the highest first, in capitals.
  let issuer: [String]
  /// `Số …-BC/KTĐ`: the number is given when it is signed.
  let number: String
  let letterhead: String
  /// The place and the day, left open.
  let placeAndDate: String
  /// BÁO CÁO.
  let heading: String
  let title: String
  /// `Kính gửi: …`; empty for the bloc's own.
  let addressee: String
  let sections: [Section]
  let recipientsTitle: String
  let recipients: [String]
  /// The capacity of who signs, in capitals; and the name, where the plan knows it.
  let signerCapacity: String
  let signerName: String

  /// What stands where people are to write.
  static let blank = "[…]"

  /// I, II, III: the number of a section.
  static func roman(_ number: Int) -> String {
    let tens = String(repeating: "X", count: number / 10)
    return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
  }

  /// The sections with their numbers, and their parts with theirs: `I- …`, `1- …`.
  var numbered: [Section] {
    sections.enumerated().map { place, section in
      Section(
        title: "\(Self.roman(place + 1))- \(section.title)", blocks: section.blocks,
        parts: section.parts.enumerated().map { Part(title: "\($0 + 1)- \($1.title)", blocks: $1.blocks) })
    }
  }
}
