import Templates

/// The register of those honoured: its letters.
struct RegisterPage: ViewModel {
  /// A letter that occurs.
  struct Letter: ViewModel {
    let label: String
    let address: String
    let count: String

    static let fields: [Field<Self>] = [
      .text("label", "Chữ cái; # với tên không bắt đầu bằng chữ cái") { $0.label },
      .url("address", "Trang của chữ cái") { $0.address },
      .text("count", "Bao nhiêu tên") { $0.count },
    ]
  }

  let letters: [Letter]
  let total: String

  static let fields: [Field<Self>] = [
    .list("letters", "Các chữ cái có tên, theo bảng chữ cái tiếng Việt") { $0.letters },
    .text("total", "Cả sổ có bao nhiêu tên") { $0.total },
  ]
}

/// The page of a letter of the register.
struct InitialPage: ViewModel {
  /// An award.
  struct Honour: ViewModel {
    let year: String
    let title: String
    let decision: String
    let file: String?
    let isOutside: Bool
    let note: String

    static let fields: [Field<Self>] = [
      .text("year", "Năm; trống khi bài gương không ghi") { $0.year },
      .text("title", "Danh hiệu, hình thức và loại khen thưởng") { $0.title },
      .text("decision", "Quyết định số…, ngày…, hoặc cấp khen; có thể trống") { $0.decision },
      .optionalURL("file", "Tệp quyết định") { $0.file },
      .flag("outside", "Khen thưởng ngoài Khối, do bài gương ghi") { $0.isOutside },
      .text("note", "Đã hủy ngày…; có thể trống") { $0.note },
    ]
  }

  /// One who is honoured.
  struct Person: ViewModel {
    let id: String
    let before: String
    let name: String
    let kind: String
    let agencies: [NamedLink]
    let honours: [Honour]
    let stories: [NamedLink]

    static let fields: [Field<Self>] = [
      .text("id", "Mã của mục, bắt đầu bằng dấu gạch dưới") { $0.id },
      .text("before", "Họ và tên đệm; trống với tập thể, hộ gia đình") { $0.before },
      .text("name", "Tên") { $0.name },
      .text("kind", "individual, collective, household") { $0.kind },
      .list("agencies", "Các cơ quan, gần đây trước") { $0.agencies },
      .list("honours", "Khen thưởng, gần đây trước") { $0.honours },
      .list("stories", "Bài gương, mới trước") { $0.stories },
    ]
  }

  let title: String
  let letters: [MenuItem]
  let people: [Person]

  static let fields: [Field<Self>] = [
    .text("title", "Sổ ghi danh, vần D") { $0.title },
    .list("letters", "Các chữ cái có tên") { $0.letters },
    .list("people", "Những người, tập thể, hộ gia đình, theo thứ tự của danh sách") { $0.people },
  ]
}
