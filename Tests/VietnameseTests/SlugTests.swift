import Testing
import Vietnamese

@Test(arguments: [
  TextCase(
    "Người tốt, việc tốt ở Đồng Tháp – đổi mới", "nguoi-tot-viec-tot-o-dong-thap-doi-moi"),
  TextCase(
    "“Chung tay vì người nghèo - không để ai bị bỏ lại phía sau”",
    "chung-tay-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau"),
  TextCase("Chỉ thị số 34-CT/TW, ngày 07/4/2014", "chi-thi-so-34-ct-tw-ngay-07-4-2014"),
  TextCase("Quyết định 443/QĐ-UBND", "quyet-dinh-443-qd-ubnd"),
  TextCase("H’Hen Niê – gương sáng", "hhen-nie-guong-sang"),
  TextCase("3,5 tỷ: 15% vượt", "3-5-ty-15-vuot"),
  TextCase("Đ/c Lò A Phử", "d-c-lo-a-phu"),
  TextCase("Mèo Vạc…", "meo-vac"),
  TextCase("H'Hen Hʼhen H‘hen H`hen", "hhen-hhen-hhen-hhen", "each apostrophe is dropped"),
  TextCase("GƯƠNG SÁNG", "guong-sang", "capitals"),
  TextCase("zero\u{200B}width\u{AD}", "zerowidth", "invisible characters part no words"),
  TextCase("a—b ß c", "a-b-c", "a letter outside a to z is a gap"),
  TextCase("---a---", "a", "hyphens at the ends go"),
  TextCase("no Vietnamese", "no-vietnamese"),
  TextCase("", "", "nothing"), TextCase("…!?", "", "punctuation alone has no slug"),
  TextCase("日本", "", "another script has no slug"), TextCase("’", "", "an apostrophe has no slug"),
])
func addressesAreMadeOfPlainLetters(_ c: TextCase) {
  #expect(slug(c.text) == c.result)
  #expect(slug(decomposed(c.text)) == c.result)
}

@Test func aSlugIsAppendedWithoutTouchingWhatIsThere() {
  var address = Array("2023/".utf8)
  Array("– Đá".utf8).withUnsafeBufferPointer { slug($0, into: &address) }
  #expect(address == Array("2023/da".utf8))
}

@Test(arguments: 970..<1_010)
func aGapAtTheEndOfAChunkIsStillOneHyphen(length: Int) {
  let run = String(repeating: "a", count: length)
  #expect(slug(run + " – ’" + run) == run + "-" + run)
  #expect(slug(String(repeating: "…", count: length) + "b") == "b")
}
