import Templates

// The figures of an honour roll.
extension HonourPage {
  /// A figure of the whole bloc.
  struct Sum: ViewModel {
    let value: String
    let label: String
    let note: String

    static let fields: [Field<Self>] = [
      .text("value", "12 hoặc 68,0%") { $0.value },
      .text("label", "Con số ấy là gì") { $0.label },
      .text("note", "34 trên 50; có thể trống") { $0.note },
    ]
  }

  /// An agency's figures.
  struct Row: ViewModel {
    let agency: NamedLink
    let headcount: String
    let awarded: String
    let staff: String
    let small: String
    let ratio: String

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .text("headcount", "Số người; trống khi chưa ghi") { $0.headcount },
      .text("awarded", "Số cá nhân được khen, mỗi người tính một lần") { $0.awarded },
      .text("staff", "Trong đó là người trực tiếp làm việc") { $0.staff },
      .text("small", "Số tập thể nhỏ được khen") { $0.small },
      .text("ratio", "Tỷ lệ; trống khi chưa ghi số người") { $0.ratio },
    ]
  }

  /// A title that an agency registered for, against what it was awarded in the year.
  struct Registered: ViewModel {
    let agency: NamedLink
    let title: String
    let registered: String
    let awarded: String

    static let fields: [Field<Self>] = [
      .record("agency", "Cơ quan") { $0.agency },
      .text("title", "Danh hiệu, hình thức") { $0.title },
      .text("registered", "Số đã đăng ký") { $0.registered },
      .text("awarded", "Số đã được tặng trong năm, không kể đã hủy") { $0.awarded },
    ]
  }

  /// The ratio of commendation over the years: a sentence, a picture and its figures.
  struct Ratio: ViewModel {
    let title: String
    let about: String
    let bars: [Bar]
    let rows: [RatioRow]

    static let fields: [Field<Self>] = [
      .text("title", "Câu nói tỷ lệ tăng hay giảm, bao nhiêu") { $0.title },
      .text("about", "Hình vẽ gì, cho người nghe đọc trang") { $0.about },
      .list("bars", "Các cột, năm trước đứng trước") { $0.bars },
      .list("rows", "Số liệu của hình, năm sau đứng trước") { $0.rows },
    ]
  }

  /// A year's figures in the table below the picture.
  struct RatioRow: ViewModel {
    let year: String
    let headcount: String
    let honoured: String
    let ratio: String
    let isUnfinished: Bool

    static let fields: [Field<Self>] = [
      .text("year", "Năm") { $0.year },
      .text("headcount", "Số người") { $0.headcount },
      .text("honoured", "Số người được khen, mỗi người tính một lần") { $0.honoured },
      .text("ratio", "Tỷ lệ, có dấu phần trăm") { $0.ratio },
      .flag("unfinished", "Năm chưa hết") { $0.isUnfinished },
    ]
  }

  /// A year's bar in the picture of the ratio, in the coordinates of a drawing 360 wide.
  struct Bar: ViewModel {
    let x: String
    let y: String
    let height: String
    let middle: String
    let labelY: String
    let label: String
    let year: String
    let isUnfinished: Bool

    static let fields: [Field<Self>] = [
      .text("x", "Hoành độ trái") { $0.x },
      .text("y", "Tung độ đầu cột") { $0.y },
      .text("height", "Chiều cao cột") { $0.height },
      .text("middle", "Hoành độ giữa cột") { $0.middle },
      .text("label_y", "Tung độ của con số") { $0.labelY },
      .text("label", "Tỷ lệ, không có dấu phần trăm") { $0.label },
      .text("year", "Năm") { $0.year },
      .flag("unfinished", "Năm chưa hết") { $0.isUnfinished },
    ]
  }
}
