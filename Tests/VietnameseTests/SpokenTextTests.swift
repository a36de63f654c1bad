import Testing

@testable import Vietnamese

private struct Case: Sendable, CustomTestStringConvertible {
  let testDescription, written, said: String

  init(_ description: String, _ written: String, _ said: String) {
    (testDescription, self.written, self.said) = (description, written, said)
  }
}

private func spoken(_ text: String, _ abbreviations: [String: String] = [:]) -> String {
  var speech = SpokenText(SpokenRules(abbreviations: abbreviations, address: "địa chỉ ghi trên trang"))
  speech.add(text)
  speech.endSentence()
  return String(decoding: speech.bytes, as: UTF8.self)
}

@Suite struct SpokenTextTests {
  @Test(arguments: [
    Case("within a sentence", "Cán bộ UBND xã", "Cán bộ Ủy ban nhân dân xã."),
    Case(
      "at the beginning, with a capital", "LLVT tỉnh và LLVT huyện",
      "Lực lượng vũ trang tỉnh và lực lượng vũ trang huyện."),
    Case("with Đ", "HĐND, ĐVTN", "Hội đồng nhân dân, đoàn viên, thanh niên."),
    Case("joined by a hyphen", "Phát triển KT-XH", "Phát triển kinh tế - xã hội."),
    Case("joined by an ampersand", "Sở GD&ĐT tỉnh", "Sở giáo dục và đào tạo tỉnh."),
    Case("with a point that ends nothing", "Về TP. Hà Giang", "Về thành phố Hà Giang."),
    Case("of a degree", "Gặp PGS.TS. Lan", "Gặp Phó Giáo sư, Tiến sĩ Lan."),
    Case("in brackets and quotes", "(UBND) “MTTQ”", "(Ủy ban nhân dân) “Mặt trận Tổ quốc”."),
    Case("đ/c at the beginning", "Đ/c Lan và đ/c Páo", "Đồng chí Lan và đồng chí Páo."),
    Case("đ/c behind a number", "Có 3 đ/c dự", "Có 3 đồng chí dự."),
    Case("unknown ones stay", "Đội ABC họp", "Đội ABC họp."),
    Case("not within a word", "Covid và UBNDx", "Covid và UBNDx."),
    Case("not in the number of a document", "Chỉ thị số 34-CT/TW", "Chỉ thị số 34-CT/TW."),
    Case("nor in one with a slash", "Quyết định 443/QĐ-UBND tỉnh", "Quyết định 443/QĐ-UBND tỉnh."),
    Case("nor in that of a law", "Luật số 06/2022/QH15.", "Luật số 06/2022/QH15."),
  ])
  private func abbreviationsAreSpelledOut(_ c: Case) { #expect(spoken(c.written) == c.said) }

  @Test func aSiteAddsAbbreviationsAndChangesTheUsualOnes() {
    let own = ["TU": "Tỉnh ủy", "TP": "Trưởng phòng"]
    #expect(spoken("BTV TU mời TP", own) == "Ban Thường vụ Tỉnh ủy mời Trưởng phòng.")
  }

  @Test(arguments: [
    Case("a day", "Họp 12/4/2023", "Họp ngày 12 tháng 4 năm 2023."),
    Case("a day behind its word", "Ngày 05/04/2023, khối họp", "Ngày 5 tháng 4 năm 2023, khối họp."),
    Case("with points or hyphens", "12.4.2023, 13-4-2023", "Ngày 12 tháng 4 năm 2023, ngày 13 tháng 4 năm 2023."),
    Case("no day of the calendar", "32/4/2023", "32 trên 4 trên 2023."),
    Case("without a year", "Từ ngày 3/2 đến 11/6", "Từ ngày 3 tháng 2 đến 11 tháng 6."),
    Case("one after another", "dịp 30/4 và 1/5", "dịp ngày 30 tháng 4 và ngày 1 tháng 5."),
    Case("a part is no day", "5/6 cơ quan, 120/150 hộ", "5 trên 6 cơ quan, 120 trên 150 hộ."),
    Case("a month", "tháng 4/2023; 5/2023", "tháng 4 năm 2023; tháng 5 năm 2023."),
    Case("a quarter", "quý I/2023", "quý I năm 2023."),
    Case("years", "giai đoạn 2021-2025", "giai đoạn 2021 đến 2025."),
    Case("years, with a dash between", "từ 2021 – 2025", "từ 2021 đến 2025."),
    Case("hours", "Lúc 7h30, 14h và 19:05", "Lúc 7 giờ 30, 14 giờ và 19:05."),
    Case("an hour with a colon", "từ 07:30 đến 9:00", "từ 7 giờ 30 đến 9 giờ."),
    Case("a scale is no hour", "tỷ lệ 1:50", "tỷ lệ 1:50."),
    Case("per cent", "đạt 15%, 3,5 % hộ", "đạt 15 phần trăm, 3 phẩy 5 phần trăm hộ."),
    Case("thousands", "1.234 hộ, 1.500.000đ", "1 nghìn 234 hộ, 1 triệu 500 nghìn đồng."),
    Case("zeros within", "1.045.000 và 2.005", "1 triệu không trăm 45 nghìn và 2 nghìn không trăm linh 5."),
    Case("zeros that would be misheard", "1.000.500 đồng", "1 triệu không nghìn 500 đồng."),
    Case("decimals", "3,5 tỷ; 1,2,3", "3 phẩy 5 tỷ; 1,2,3."),
    Case("units", "5 km, 10ha, 30 km/h, 2 tấn/ha", "5 ki-lô-mét, 10 héc-ta, 30 ki-lô-mét trên giờ, 2 tấn trên héc-ta."),
    Case("squares", "120m2 và 3 m²", "120 mét vuông và 3 mét vuông."),
    Case("a telephone", "Gọi 0219 3866123", "Gọi 0219 3866123."),
    Case("no number", "Covid-19 và H5N1", "Covid-19 và H5N1."),
    Case("signs", "Tày & Nùng > 5", "Tày và Nùng lớn hơn 5."),
  ])
  private func numbersAreSaid(_ c: Case) {
    let said = spoken(c.written)
    #expect(said == c.said || capitalisedText(c.said) == said)
  }

  private func capitalisedText(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  @Test(arguments: [
    Case("of the web", "Xem https://thidua.vn/a?b=1, trang 2.", "Xem địa chỉ ghi trên trang, trang 2."),
    Case(
      "without a scheme", "Vào www.a.vn hoặc hagiang.gov.vn.", "Vào địa chỉ ghi trên trang hoặc địa chỉ ghi trên trang."
    ),
    Case("of mail, in brackets", "Gửi (khoi@hagiang.gov.vn) nhé", "Gửi (địa chỉ ghi trên trang) nhé."),
  ])
  private func addressesAreNotRead(_ c: Case) { #expect(spoken(c.written) == c.said) }

  @Test func nothingThatIsMarkupComesOut() {
    let said = spoken("<b>A & B</b> <script>")
    #expect(!said.utf8.contains { "<>&".utf8.contains($0) })
  }

  @Test func numbersCountAsTheyAreSaid() {
    var speech = SpokenText(SpokenRules(address: ""))
    speech.add("Năm 2023. UBND họp.")
    speech.endSentence()
    #expect(speech.syllables == 8 + 5)
  }
}

@Suite struct LongSentenceTests {
  private static let long =
    "Từ đầu năm chị đã cùng tổ dân vận đến từng nhà, nói chuyện với các cụ và các bà mẹ trẻ trong thôn"

  @Test(arguments: [
    Case(
      "at a semicolon", "\(long); cả thôn đều nghe",
      "Từ đầu năm chị đã cùng tổ dân vận đến từng nhà, nói chuyện với các cụ và các bà mẹ trẻ trong thôn. Cả thôn đều nghe."
    ),
    Case(
      "before a conjunction",
      "Chị đã cùng tổ dân vận của thôn đến từng nhà suốt mùa mưa, đồng thời nhờ các cụ già kể lại cho con cháu nghe hằng đêm.",
      "Chị đã cùng tổ dân vận của thôn đến từng nhà suốt mùa mưa. Đồng thời nhờ các cụ già kể lại cho con cháu nghe hằng đêm."
    ),
    Case(
      "not behind a clause that needs a second",
      "Tuy chị đã cùng tổ dân vận của thôn đến từng nhà suốt mùa mưa, nhưng các cụ già vẫn chưa kể lại cho con cháu nghe.",
      "Tuy chị đã cùng tổ dân vận của thôn đến từng nhà suốt mùa mưa, / nhưng các cụ già vẫn chưa kể lại cho con cháu nghe."
    ),
    Case(
      "a short one is left", "Chị đến từng nhà; cả thôn đều nghe, nhưng chưa làm theo.",
      "Chị đến từng nhà; cả thôn đều nghe, nhưng chưa làm theo."),
    Case(
      "without a comma, before a small word",
      "Chị đã cùng tổ dân vận của thôn đến từng nhà suốt cả mùa mưa năm ấy để nhờ các cụ già kể lại cho con cháu nghe.",
      "Chị đã cùng tổ dân vận của thôn đến từng nhà suốt cả mùa mưa năm ấy để nhờ các cụ già kể lại / cho con cháu nghe."
    ),
    Case(
      "a quote is not parted",
      "Chị nói: “Tôi đã cùng tổ dân vận của thôn đến từng nhà suốt mùa mưa; các cụ già đã kể lại cho con cháu nghe.”",
      "Chị nói: “Tôi đã cùng tổ dân vận của thôn đến từng nhà suốt mùa mưa; / các cụ già đã kể lại cho con cháu nghe.”"),
    Case(
      "what has no place for a breath stays",
      "Một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu.",
      "Một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu."),
  ])
  private func longSentencesAreParted(_ c: Case) { #expect(spoken(c.written) == c.said) }

  @Test(arguments: [
    Case("initials end nothing", "Em V.T.D. học giỏi. Em ngoan.", "Em V.T.D. học giỏi.| Em ngoan."),
    Case("nor does a point before lower case", "Bút, vở v.v. đều có. Đủ cả.", "Bút, vở v.v. đều có.| Đủ cả."),
    Case("quotes belong to the sentence", "“Tốt!” Chị nói.", "“Tốt!”| Chị nói."),
    Case("an ellipsis", "Và rồi… Chị cười.", "Và rồi…| Chị cười."),
  ])
  private func sentencesEndWhereTheyDo(_ c: Case) {
    var speech = SpokenText(SpokenRules(address: ""))
    var parts: [String] = []
    var written = 0
    for piece in c.written.split(separator: " ", omittingEmptySubsequences: false) {
      let start = speech.start
      speech.add((written == 0 ? "" : " ") + piece)
      written += 1
      if speech.start != start {
        parts.append(String(decoding: speech.bytes[..<speech.start], as: UTF8.self))
      }
    }
    speech.endSentence()
    #expect(String(decoding: speech.bytes, as: UTF8.self) == c.said.split(separator: "|").joined())
    #expect(parts.count == c.said.split(separator: "|").count - 1)
  }

  /// Without a bound each of these would take minutes.
  @Test(arguments: ["nhà ", "AB-"])
  func manyOfAnythingAreSaid(piece: String) {
    let said = spoken(String(repeating: piece, count: 200_000) + "hết.")
    #expect(said.hasSuffix("hết."))
  }

  @Test func noWordIsLostInAnyText() {
    let words = ["một", "hai,", "ba;", "“bốn", "năm”", "(sáu", "bảy)", "tám.", "và", "nhưng", "2023", "–", "UBND"]
    let watched: Set<Substring> = ["một", "hai", "nhưng"]
    var seed: UInt64 = 1
    for _ in 0..<500 {
      var text: [String] = []
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(words[Int(seed >> 33) % words.count])
      }
      #expect(heard(spoken(text.joined(separator: " ")), watched) == heard(text.joined(separator: " "), watched))
    }
  }

  private func heard(_ text: String, _ watched: Set<Substring>) -> [Substring] {
    text.lowercased().split { " .,;/“”()".contains($0) }.map { Substring(String($0)) }.filter { watched.contains($0) }
  }
}
