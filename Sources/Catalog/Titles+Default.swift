import Vietnamese

extension Title {
  /// The titles and forms of commendation that the law knows, for sites without a `titles.yml` of their own.
  ///
  /// Each is judged by the law of its date: to the end of 2023 the Law of 2003 (amended in 2005 and 2013), from 1 January
  /// 2024 Law 06/2022/QH15, articles 21 to 31 and 34 to 75. Articles 21 to 28 bear the same numbers in both; of the
  /// others only the law is named for the years before. From 1 July 2025 there are no districts, and communes are
  /// communes, wards and special zones. The Party's own forms stand beside the law.
  public static let defaults: [Title] = [
    made("cstd-toan-quoc", "Chiến sĩ thi đua toàn quốc", "government", "individual", article: 21),
    made("cstd-tinh", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", "province", "individual", article: 22),
    made("cstd-co-so", "Chiến sĩ thi đua cơ sở", "grassroots", "individual", article: 23),
    made("lao-dong-tien-tien", "Lao động tiên tiến", "grassroots", "individual", article: 24),
    made("co-chinh-phu", "Cờ thi đua của Chính phủ", "government", "collective", article: 25),
    made("co-tinh", "Cờ thi đua của bộ, ban, ngành, tỉnh", "province", "collective", article: 26),
    made("tap-the-xuat-sac", "Tập thể lao động xuất sắc", "province", "collective", article: 27),
    made("tap-the-tien-tien", "Tập thể lao động tiên tiến", "grassroots", "collective", article: 28),
    exemplaryCommune, culturalVillage,
    made("gia-dinh-van-hoa", "Gia đình văn hóa", "commune", "household", article: 31),
    made("hc-sao-vang", "Huân chương Sao vàng", "state", "both", article: 34),
    made("hc-ho-chi-minh", "Huân chương Hồ Chí Minh", "state", "both", article: 35),
    made("hc-doc-lap-1", "Huân chương Độc lập hạng Nhất", "state", "both", article: 36),
    made("hc-doc-lap-2", "Huân chương Độc lập hạng Nhì", "state", "both", article: 37),
    made("hc-doc-lap-3", "Huân chương Độc lập hạng Ba", "state", "both", article: 38),
    made("hc-quan-cong-1", "Huân chương Quân công hạng Nhất", "state", "both", article: 39),
    made("hc-quan-cong-2", "Huân chương Quân công hạng Nhì", "state", "both", article: 40),
    made("hc-quan-cong-3", "Huân chương Quân công hạng Ba", "state", "both", article: 41),
    made("hc-lao-dong-1", "Huân chương Lao động hạng Nhất", "state", "both", article: 42),
    made("hc-lao-dong-2", "Huân chương Lao động hạng Nhì", "state", "both", article: 43),
    made("hc-lao-dong-3", "Huân chương Lao động hạng Ba", "state", "both", article: 44),
    made("hc-bao-ve-to-quoc-1", "Huân chương Bảo vệ Tổ quốc hạng Nhất", "state", "both", article: 45),
    made("hc-bao-ve-to-quoc-2", "Huân chương Bảo vệ Tổ quốc hạng Nhì", "state", "both", article: 46),
    made("hc-bao-ve-to-quoc-3", "Huân chương Bảo vệ Tổ quốc hạng Ba", "state", "both", article: 47),
    made("hc-chien-cong-1", "Huân chương Chiến công hạng Nhất", "state", "both", article: 48),
    made("hc-chien-cong-2", "Huân chương Chiến công hạng Nhì", "state", "both", article: 49),
    made("hc-chien-cong-3", "Huân chương Chiến công hạng Ba", "state", "both", article: 50),
    made("hc-dai-doan-ket", "Huân chương Đại đoàn kết dân tộc", "state", "both", article: 51),
    made("hc-dung-cam", "Huân chương Dũng cảm", "state", "both", article: 52),
    made("hc-huu-nghi", "Huân chương Hữu nghị", "state", "both", article: 53),
    made("huy-chuong", "Huy chương", "state", "both", article: 54),
    made("vinh-du", "Danh hiệu vinh dự Nhà nước", "state", "both", article: 59),
    made("gt-ho-chi-minh", "Giải thưởng Hồ Chí Minh", "state", "both", article: 69),
    made("gt-nha-nuoc", "Giải thưởng Nhà nước", "state", "both", article: 70),
    made("ky-niem-chuong", "Kỷ niệm chương", "ministry", "individual", article: 71),
    made("bk-thu-tuong", "Bằng khen của Thủ tướng Chính phủ", "government", "all", article: 73),
    made("bk-tinh", "Bằng khen của bộ, ban, ngành, tỉnh", "province", "all", article: 74),
    made("giay-khen", "Giấy khen", "grassroots", "all", article: 75),
    made("bk-tinh-uy", "Bằng khen của Ban Thường vụ Tỉnh ủy", "party", "both", article: nil),
    made("gk-dang", "Giấy khen của cấp ủy", "party", "both", article: nil),
  ]

  /// New with the law of 2022; named anew when government came to have two tiers.
  private static var exemplaryCommune: Title {
    var title = made("xa-tieu-bieu", "Xã, phường, đặc khu tiêu biểu", "province", "collective", article: 29)
    title.earlier = [
      Form(
        name: "Xã, phường, thị trấn tiêu biểu", level: title.level, law: title.law, validFrom: startOfLaw2022,
        validTo: endOfDistricts)
    ]
    title.validFrom = startOfTwoTiers
    return title
  }

  /// Conferred by the district while there was one.
  private static var culturalVillage: Title {
    var title = made("thon-van-hoa", "Thôn, tổ dân phố văn hóa", "commune", "collective", article: 30)
    for place in title.earlier.indices { title.earlier[place].level = "district" }
    title.earlier.append(
      Form(
        name: title.name, level: "district", law: title.law, validFrom: startOfLaw2022, validTo: endOfDistricts))
    title.validFrom = startOfTwoTiers
    return title
  }

  private static let endOfLaw2003 = Day(year: 2023, month: 12, day: 31)
  private static let startOfLaw2022 = Day(year: 2024, month: 1, day: 1)
  private static let endOfDistricts = Day(year: 2025, month: 6, day: 30)
  private static let startOfTwoTiers = Day(year: 2025, month: 7, day: 1)

  private static func made(
    _ id: String, _ name: String, _ level: String, _ subject: String, article: Int?
  ) -> Title {
    var title = Title()
    title.id = Mention(ID(id), at: .nowhere)
    title.name = name
    title.level = level
    title.subject = subject
    guard let article else { return title }
    title.law = "Điều \(article), Luật 06/2022/QH15"
    title.validFrom = startOfLaw2022
    let old = "Luật Thi đua, khen thưởng năm 2003"
    title.earlier = [
      Form(
        name: name, level: level, law: (21...28).contains(article) ? "Điều \(article), \(old)" : old, validFrom: nil,
        validTo: endOfLaw2003)
    ]
    return title
  }
}
