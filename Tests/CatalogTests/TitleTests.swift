import Diagnostics
import Testing
import Vietnamese

@testable import Catalog

struct FormCase: Sendable, CustomTestStringConvertible {
  let title: String, day: Day, name: String?, level: String, law: String

  init(_ title: String, _ day: Day, _ name: String?, _ level: String = "", _ law: String = "") {
    (self.title, self.day, self.name, self.level, self.law) = (title, day, name, level, law)
  }

  var testDescription: String { "\(title) on \(day.iso)" }
}

private let law2003 = "Luật Thi đua, khen thưởng năm 2003"

@Test(arguments: [
  FormCase("xa-tieu-bieu", Day(2023, 12, 31), nil),
  FormCase(
    "xa-tieu-bieu", Day(2024, 1, 1), "Xã, phường, thị trấn tiêu biểu", "province", "Điều 29, Luật 06/2022/QH15"),
  FormCase(
    "xa-tieu-bieu", Day(2025, 7, 1), "Xã, phường, đặc khu tiêu biểu", "province", "Điều 29, Luật 06/2022/QH15"),
  FormCase("thon-van-hoa", Day(2023, 5, 1), "Thôn, tổ dân phố văn hóa", "district", law2003),
  FormCase("thon-van-hoa", Day(2025, 6, 30), "Thôn, tổ dân phố văn hóa", "district", "Điều 30, Luật 06/2022/QH15"),
  FormCase("thon-van-hoa", Day(2025, 7, 1), "Thôn, tổ dân phố văn hóa", "commune", "Điều 30, Luật 06/2022/QH15"),
  FormCase("cstd-co-so", Day(2023, 12, 31), "Chiến sĩ thi đua cơ sở", "grassroots", "Điều 23, " + law2003),
  FormCase("cstd-co-so", Day(2024, 1, 1), "Chiến sĩ thi đua cơ sở", "grassroots", "Điều 23, Luật 06/2022/QH15"),
  FormCase("giay-khen", Day(2023, 5, 1), "Giấy khen", "grassroots", law2003),
])
func aTitleHasTheFormOfItsDay(_ c: FormCase) throws {
  let title = try #require(Title.defaults.first { $0.id.id.slug == c.title })
  let form = title.form(on: c.day)
  #expect(form?.name == c.name)
  #expect(form?.level ?? "" == c.level)
  #expect(form?.law ?? "" == c.law)
}

@Test func formsOfATitleFollowOneAnotherWithoutOverlap() {
  for title in Title.defaults {
    for (form, next) in zip(title.forms, title.forms.dropFirst()) {
      #expect(form.validTo?.adding(days: 1) == next.validFrom, "\(title.id.id.slug)")
    }
  }
}

@Test func theLawOfTheDayJudgesTheLevel() {
  let head = "date,title,subject,name,agency,level\n"
  let facts = { (rows: String) in
    var given = Given(["awards/2023.csv": head + rows])
    given.occasion.today = Day(2023, 12, 31)
    return given.outcome.others.compactMap { fact in
      if case .award(let fact) = fact { fact } else { nil }
    }
  }
  #expect(facts("2023-11-18,thon-van-hoa,collective,Thôn A,ban-dan-van,Cấp huyện\n") == [])
  #expect(
    facts("2023-11-18,thon-van-hoa,collective,Thôn A,ban-dan-van,commune\n")
      == [.wrongLevel("commune", title: "Thôn, tổ dân phố văn hóa", expected: "district")])
  #expect(
    facts("2023-11-18,xa-tieu-bieu,collective,Xã A,ban-dan-van,tỉnh\n")
      == [.titleNotInForce("Xã, phường, thị trấn tiêu biểu", day: "18/11/2023")])
}

@Test func aSitesOwnTitleTakesTheWholePlaceOfTheDefault() throws {
  let titles = "- { id: giay-khen, name: Giấy khen của Trưởng Khối, level: bloc, validFrom: 2023-01-01 }\n"
  let outcome = Given(["titles.yml": titles]).outcome
  let title = try #require(outcome.catalog.title(ID("giay-khen")))
  #expect(title.name(on: Day(2023, 5, 1)) == "Giấy khen của Trưởng Khối")
  #expect(title.form(on: Day(2022, 5, 1)) == nil)
}

@Test func aTitleTakesThePlaceOfOneThatIsNoLongerInForce() {
  let honours = { (text: String) in
    Given(["titles.yml": text]).outcome.problems.compactMap { problem -> HonourFact? in
      if case .honour(let fact) = problem.fact { fact } else { nil }
    }
  }
  let old = "- { id: cu, name: Bằng cũ, validTo: 2023-12-31 }\n"
  #expect(honours(old + "- { id: moi, name: Bằng mới, validFrom: 2024-01-01, replaces: cu }\n") == [])
  #expect(
    honours(old + "- { id: moi, name: Bằng mới, validFrom: 2023-07-01, replaces: cu }\n")
      == [.replacedStillInForce("Bằng cũ")])
  #expect(honours("- { id: moi, name: Bằng mới, replaces: moi }\n") == [.replacesItself])
  let reversed = Given(["titles.yml": "- { id: «moi», name: A, validFrom: 2024-01-01, validTo: 2023-12-31 }\n"]).outcome
  #expect(reversed.errors == [reversed.at("titles.yml", .plan(.endsBeforeItBegins))])
}
