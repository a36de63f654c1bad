import Templates

/// The year on one line again, drawn 360 wide, so that its words stay legible on a telephone and on paper: the phases one
/// below the other, then the days, which the list beside the drawing names.
struct YearLine: ViewModel {
  /// A phase as a bar with its words above it.
  struct Bar: ViewModel {
    let x: String
    let width: String
    let pastWidth: String
    let y: String
    let label: String
    let labelX: String
    let labelY: String
    let endsHere: Bool
    let isBegun: Bool

    static let fields: [Field<Self>] = [
      .text("x", "Hoành độ trái") { $0.x },
      .text("width", "Bề rộng") { $0.width },
      .text("past_width", "Bề rộng phần đã qua") { $0.pastWidth },
      .text("y", "Tung độ trên") { $0.y },
      .text("label", "Đợt 1: 5 trên 9 việc đã xong") { $0.label },
      .text("label_x", "Hoành độ của chữ") { $0.labelX },
      .text("label_y", "Tung độ của chữ") { $0.labelY },
      .flag("end", "Chữ kết thúc ở hoành độ này") { $0.endsHere },
      .flag("begun", "Đợt đã bắt đầu") { $0.isBegun },
    ]
  }

  /// A text, or a mark, at a place of the drawing.
  struct Point: ViewModel {
    let x: String
    let text: String
    let textX: String
    let endsHere: Bool

    static let fields: [Field<Self>] = [
      .text("x", "Hoành độ") { $0.x },
      .text("text", "Chữ; có thể trống") { $0.text },
      .text("text_x", "Hoành độ của chữ") { $0.textX },
      .flag("end", "Chữ kết thúc ở hoành độ này") { $0.endsHere },
    ]
  }

  let id: String
  let title: String
  let description: String
  let caption: String
  let height: String
  let axis: String
  let marksY: String
  let monthsY: String
  let months: [Point]
  let bars: [Bar]
  let anniversaries: [Point]
  let deadlines: [Point]
  let today: Point?

  static let fields: [Field<Self>] = [
    .text("id", "Mã của hình, bắt đầu bằng dấu gạch dưới") { $0.id },
    .text("title", "Câu nói điều mà hình vẽ cho thấy") { $0.title },
    .text("description", "Các đợt, các ngày và các hạn trong hình vẽ, thành lời") { $0.description },
    .text("caption", "Năm 2023 trên một dòng") { $0.caption },
    .text("height", "Chiều cao; chiều rộng là 360") { $0.height },
    .text("axis", "Tung độ của trục tháng") { $0.axis },
    .text("marks_y", "Tung độ của hàng dấu") { $0.marksY },
    .text("months_y", "Tung độ của tên tháng") { $0.monthsY },
    .list("months", "Các tháng: x là đầu tháng, text_x là giữa tháng") { $0.months },
    .list("bars", "Các đợt") { $0.bars },
    .list("anniversaries", "Các ngày kỷ niệm, chỉ có hoành độ") { $0.anniversaries },
    .list("deadlines", "Hạn báo cáo, chỉ có hoành độ") { $0.deadlines },
    .optional("today", "Hôm nay, khi nằm trong năm của kế hoạch") { $0.today },
  ]
}
