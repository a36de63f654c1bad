import Diagnostics
import Testing

@testable import Catalog

struct MarkCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let mark: String?

  init(_ text: String, _ mark: String?) { (testDescription, self.mark) = (text, mark) }
}

@Test(arguments: [
  MarkCase("Mật", "mật"), MarkCase("TỐI MẬT", "tối mật"), MarkCase("Tuyệt-mật", "tuyệt mật"),
  MarkCase("M Ậ T", "mật"), MarkCase("T U Y Ệ T  M Ậ T", "tuyệt mật"), MarkCase("Khẩn, mật", "mật"),
  MarkCase("12-TB/KTĐ (MẬT)", "mật"), MarkCase("12-TB/KTĐ-TỐI MẬT", "tối mật"),
  MarkCase("ma\u{323}\u{302}t", "mật"), MarkCase("m\u{1EA1}\u{302}t", "mật"), MarkCase("12-TB/KTĐ", nil),
  MarkCase("Mặt trận", nil), MarkCase("mất", nil),
])
private func aMarkInAShortFieldIsFound(_ c: MarkCase) {
  #expect(SecrecyMark.word(in: c.testDescription) == c.mark)
}

@Test(arguments: [
  MarkCase("[MẬT] Kế hoạch diễn tập", "mật"), MarkCase("Kế hoạch diễn tập (tuyệt mật)", "tuyệt mật"),
  MarkCase("TỐI MẬT: Danh sách", "tối mật"), MarkCase("Danh sách - MẬT", "mật"), MarkCase("M Ậ T", "mật"),
  MarkCase("Danh sách (độ mật: tối mật)", "tối mật"), MarkCase("Chị Mai và vị mật ong bạc hà", nil),
  MarkCase("Mật: vị ngọt của đá", nil), MarkCase("Học Luật Bảo vệ bí mật nhà nước", nil),
  MarkCase("Giữ bí mật (nhà nước)", nil), MarkCase("Mật khẩu mạnh: đừng chia sẻ", nil),
])
private func aStampOnATitleIsToldFromAWordOfIt(_ c: MarkCase) {
  #expect(SecrecyMark.stamp(on: c.testDescription) == c.mark)
}

private let front = "date: 2023-04-05\nagency: ban-tuyen-giao\naudience: all\n"

@Test(arguments: [
  ("announcements/a.md", "---\ntitle: «(Mật) Danh sách»\n\(front)---\n", "mật"),
  ("announcements/a.md", "---\ntitle: A\n\(front)number: «12-TB/KTĐ (TỐI MẬT)»\n---\n", "tối mật"),
  ("announcements/a.md", "---\ntitle: A\n\(front)---\nNơi nhận.\n\n«**TUYỆT MẬT**»\n\nNội dung.\n", "tuyệt mật"),
  ("announcements/a.md", "---\ntitle: A\n\(front)dấu mật: «Mật»\n---\n", "Mật"),
  ("announcements/a.md", "---\ntitle: A\n\(front)urgency: «T Ố I  M Ậ T»\n---\n", "T Ố I  M Ậ T"),
  ("pages/a.md", "---\ntitle: A\ncirculation: bloc\n---\n«> Độ mật: Mật»\n", "mật"),
  ("plans/2023.yml", "year: 2023\ntitle: A\nnumber: «05-KH/KTĐ (mật)»\n", "mật"),
  (
    "nominations/2023.csv",
    "subject,name,agency,title,decision\ncollective,A,ban-dan-van,giay-khen,«5-QĐ (mật)»\n", "mật"
  ),
])
func whatBearsASecrecyMarkIsRefusedInBothEditions(path: String, text: String, mark: String) {
  for edition in Edition.allCases {
    let outcome = Given([path: text], edition: edition).outcome
    #expect(outcome.errors == [outcome.at(path, .entry(.secrecyMark(mark)))])
  }
}

@Test func honeyIsNoSecret() {
  let text = "---\ntitle: Mật ong bạc hà\nsummary: Vị mật của đá.\n---\nMật ong:\n\n- mật\n- phấn\n\nMật\n"
  #expect(Given(["pages/a.md": text]).outcome.errors.isEmpty)
}
