import Templates

/// The page to search from. Its script needs the words that it puts together, so they stand in its form.
struct SearchPage: ViewModel {
  /// A choice of a menu.
  struct Choice: ViewModel {
    let value: String
    let label: String

    static let fields: [Field<Self>] = [
      .text("value", "Giá trị ghi trong địa chỉ") { $0.value },
      .text("label", "Chữ hiện ra") { $0.label },
    ]
  }

  let index: String
  let version: String
  let kinds: [Choice]
  let agencies: [Choice]
  let movements: [Choice]
  let years: [Choice]
  let count: String
  let countOfOne: String
  let none: String
  let near: String
  let past: String

  static let fields: [Field<Self>] = [
    .url("index", "Tệp đầu tiên của dữ liệu tìm kiếm") { $0.index },
    .text("version", "Phần thêm sau địa chỉ của script và dữ liệu, đổi khi dữ liệu đổi; trống khi xem thử") {
      $0.version
    },
    .list("kinds", "Các loại có thể lọc") { $0.kinds },
    .list("agencies", "Các cơ quan có thể lọc") { $0.agencies },
    .list("movements", "Các phong trào có thể lọc") { $0.movements },
    .list("years", "Các năm có thể lọc, mới nhất trước") { $0.years },
    .text("count", "Câu đếm kết quả; {n} và {query} do script điền") { $0.count },
    .text("count_one", "Câu đếm khi chỉ có một kết quả") { $0.countOfOne },
    .text("none", "Câu báo không có kết quả") { $0.none },
    .text("near", "Câu báo chỉ có kết quả gần đúng") { $0.near },
    .text("past", "Câu mời xem cả tin đã hết hạn") { $0.past },
  ]
}
