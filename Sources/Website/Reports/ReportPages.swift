import Templates

/// A report, on its page or alone: the head and foot of an official letter around numbered sections.
struct ReportPage: ViewModel {
  /// A column of a table.
  struct Column: ViewModel {
    let title: String
    let isNumber: Bool

    static let fields: [Field<Self>] = [
      .text("title", "Tên cột") { $0.title },
      .flag("number", "Cột số, canh phải") { $0.isNumber },
    ]
  }

  /// A cell of a row.
  struct Cell: ViewModel {
    let text: String
    let isNumber: Bool
    let isFirst: Bool

    static let fields: [Field<Self>] = [
      .text("text", "Nội dung ô; có thể trống") { $0.text },
      .flag("number", "Ô số, canh phải") { $0.isNumber },
      .flag("first", "Ô đầu dòng") { $0.isFirst },
    ]
  }

  /// A row of a table.
  struct Row: ViewModel {
    let cells: [Cell]

    static let fields: [Field<Self>] = [.list("cells", "Các ô của dòng") { $0.cells }]
  }

  /// A table.
  struct Table: ViewModel {
    let caption: String
    let columns: [Column]
    let rows: [Row]

    static let fields: [Field<Self>] = [
      .text("caption", "Bảng nói về gì, cho máy đọc màn hình") { $0.caption },
      .list("columns", "Các cột") { $0.columns },
      .list("rows", "Các dòng") { $0.rows },
    ]
  }

  /// A block: one of a paragraph, a list, a table and a blank.
  struct Block: ViewModel {
    let paragraph: String
    let lines: [Line]
    let table: Table?
    let blank: String

    static let fields: [Field<Self>] = [
      .text("paragraph", "Một đoạn; trống với các loại khác") { $0.paragraph },
      .list("lines", "Các dòng của một danh sách") { $0.lines },
      .optional("table", "Một bảng") { $0.table },
      .text("blank", "Dấu […] ở chỗ để người viết đánh giá; trống với các loại khác") { $0.blank },
    ]
  }

  /// A part of a section.
  struct Part: ViewModel {
    let title: String
    let blocks: [Block]

    static let fields: [Field<Self>] = [
      .text("title", "1- Công tác lãnh đạo, chỉ đạo") { $0.title },
      .list("blocks", "Các khối chữ") { $0.blocks },
    ]
  }

  /// A section.
  struct Section: ViewModel {
    let title: String
    let blocks: [Block]
    let parts: [Part]

    static let fields: [Field<Self>] = [
      .text("title", "II- KẾT QUẢ THỰC HIỆN") { $0.title },
      .list("blocks", "Các khối chữ đứng trước các phần") { $0.blocks },
      .list("parts", "Các phần") { $0.parts },
    ]
  }

  let title: String
  let document: ReportDocument

  static let fields: [Field<Self>] = [
    .text("title", "Tên kỳ báo cáo") { $0.title },
    .list("issuer_lines", "Cơ quan ban hành, mỗi dòng một cấp, chữ hoa") { $0.document.issuer.map(Line.init) },
    .text("number", "Số …-BC/KTĐ") { $0.document.number },
    .text("letterhead", "ĐẢNG CỘNG SẢN VIỆT NAM") { $0.document.letterhead },
    .text("place_and_date", "Hà Giang, ngày … tháng … năm 2023") { $0.document.placeAndDate },
    .text("heading", "BÁO CÁO") { $0.document.heading },
    .text("subtitle", "sơ kết 6 tháng đầu năm 2023") { $0.document.title },
    .text("addressee", "Kính gửi: …; trống với báo cáo của Khối") { $0.document.addressee },
    .list("sections", "Các mục I, II, III…") { $0.document.numbered.map(Section.init) },
    .text("recipients_title", "Nơi nhận") { $0.document.recipientsTitle },
    .list("recipients", "Các nơi nhận") { $0.document.recipients.map(Line.init) },
    .text("signer_capacity", "TRƯỞNG KHỐI") { $0.document.signerCapacity },
    .text("signer_name", "Tên người ký; có thể trống") { $0.document.signerName },
  ]
}

extension ReportPage.Section {
  init(_ section: ReportDocument.Section) {
    title = section.title
    blocks = section.blocks.map(ReportPage.Block.init)
    parts = section.parts.map { ReportPage.Part(title: $0.title, blocks: $0.blocks.map(ReportPage.Block.init)) }
  }
}

extension ReportPage.Block {
  init(_ block: ReportDocument.Block) {
    var (paragraph, lines, blank) = ("", [Line](), "")
    var table: ReportPage.Table?
    switch block {
    case .paragraph(let text): paragraph = text
    case .list(let texts): lines = texts.map(Line.init)
    case .blank: blank = ReportDocument.blank
    case .table(let written):
      table = ReportPage.Table(
        // Two tables of one section are told apart by what their rows are.
        caption: ([written.caption] + written.columns.prefix(1).map(\.title)).joined(separator: ": "),
        columns: written.columns.map { ReportPage.Column(title: $0.title, isNumber: $0.isNumber) },
        rows: written.rows.map { cells in
          ReportPage.Row(
            cells: cells.enumerated().map { place, text in
              ReportPage.Cell(text: text, isNumber: written.columns[place].isNumber, isFirst: place == 0)
            })
        })
    }
    self.init(paragraph: paragraph, lines: lines, table: table, blank: blank)
  }
}
