import Templates

/// The titles and forms of commendation: which there are, by what law, and how often each was conferred.
struct TitlesPage: ViewModel {
  /// A title that was conferred, with how often in each year.
  struct Conferred: ViewModel {
    let title: String
    let counts: [Line]
    let total: String

    static let fields: [Field<Self>] = [
      .text("title", "Danh hiệu, hình thức") { $0.title },
      .list("counts", "Số lượt theo năm, đúng thứ tự các năm") { $0.counts },
      .text("total", "Cộng các năm") { $0.total },
    ]
  }

  /// A title, with the forms that the law gave it.
  struct Item: ViewModel {
    let name: String
    let subject: String
    let forms: [Line]
    let notes: [Line]

    static let fields: [Field<Self>] = [
      .text("name", "Tên hiện nay") { $0.name },
      .text("subject", "Đối tượng; có thể trống") { $0.subject },
      .list("forms", "Căn cứ và hiệu lực, trước đứng trước; tên, cấp cũ nếu khác") { $0.forms },
      .list("notes", "Thay cho danh hiệu nào, được thay bằng danh hiệu nào") { $0.notes },
    ]
  }

  /// The titles that one level confers.
  struct Group: ViewModel {
    let id: String
    let level: String
    let titles: [Item]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của nhóm, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("level", "Cấp khen") { $0.level },
      .list("titles", "Các danh hiệu, hình thức") { $0.titles },
    ]
  }

  let title: String
  let years: [NamedLink]
  let conferred: [Conferred]
  let groups: [Group]

  static let fields: [Field<Self>] = [
    .text("title", "Danh hiệu và hình thức khen thưởng") { $0.title },
    .list("years", "Các năm có khen thưởng, năm trước đứng trước, dẫn tới bảng vàng") { $0.years },
    .list("conferred", "Số lượt đã tặng theo năm, không kể đã hủy") { $0.conferred },
    .list("groups", "Các danh hiệu theo cấp khen") { $0.groups },
  ]
}
