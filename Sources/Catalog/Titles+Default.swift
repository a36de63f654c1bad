import Vietnamese

extension Title {
  /// The titles and forms of commendation that the law knows, for sites without a `titles.yml` of their own.
  ///
  /// Source: Law 06/2022/QH15 on emulation and commendation, articles 21 to 31 and 42 to 75; the Party's own forms
  /// beside it. Articles of the Law of 2003 are not repeated: 21 to 28 bear the same numbers.
  public static let defaults: [Title] = [
    made("cstd-toan-quoc", "Chiến sĩ thi đua toàn quốc", "government", "individual", article: 21),
    made("cstd-tinh", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", "province", "individual", article: 22),
    made("cstd-co-so", "Chiến sĩ thi đua cơ sở", "grassroots", "individual", article: 23),
    made("lao-dong-tien-tien", "Lao động tiên tiến", "grassroots", "individual", article: 24),
    made("co-chinh-phu", "Cờ thi đua của Chính phủ", "government", "collective", article: 25),
    made("co-tinh", "Cờ thi đua của bộ, ban, ngành, tỉnh", "province", "collective", article: 26),
    made("tap-the-xuat-sac", "Tập thể lao động xuất sắc", "province", "collective", article: 27),
    made("tap-the-tien-tien", "Tập thể lao động tiên tiến", "grassroots", "collective", article: 28),
    made("xa-tieu-bieu", "Xã, phường, thị trấn tiêu biểu", "province", "collective", article: 29, from: 2024),
    made("thon-van-hoa", "Thôn, tổ dân phố văn hóa", "commune", "collective", article: 30),
    made("gia-dinh-van-hoa", "Gia đình văn hóa", "commune", "household", article: 31),
    made("hc-lao-dong-1", "Huân chương Lao động hạng Nhất", "state", "both", article: 42),
    made("hc-lao-dong-2", "Huân chương Lao động hạng Nhì", "state", "both", article: 43),
    made("hc-lao-dong-3", "Huân chương Lao động hạng Ba", "state", "both", article: 44),
    made("ky-niem-chuong", "Kỷ niệm chương", "ministry", "individual", article: 71),
    made("bk-thu-tuong", "Bằng khen của Thủ tướng Chính phủ", "government", "all", article: 73),
    made("bk-tinh", "Bằng khen của bộ, ban, ngành, tỉnh", "province", "all", article: 74),
    made("giay-khen", "Giấy khen", "grassroots", "all", article: 75),
    made("bk-tinh-uy", "Bằng khen của Ban Thường vụ Tỉnh ủy", "party", "both", article: nil),
    made("gk-dang", "Giấy khen của cấp ủy", "party", "both", article: nil),
  ]

  private static func made(
    _ id: String, _ name: String, _ level: String, _ subject: String, article: Int?, from year: Int? = nil
  ) -> Title {
    var title = Title()
    title.id = Mention(ID(id), at: .nowhere)
    title.name = name
    title.level = level
    title.subject = subject
    title.law = article.map { "Điều \($0), Luật 06/2022/QH15" } ?? ""
    title.validFrom = year.flatMap { Day(year: $0, month: 1, day: 1) }
    return title
  }
}
