import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

@testable import Catalog

/// A value as one writes it, what it is read as, and what is said of it at its marks.
struct ValueCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let yaml: String
  let value: String?
  let facts: [Fact]
  let read: @Sendable (Node, inout Reader) -> String?

  init<Value>(
    _ description: String, _ type: ValueType<Value>, _ yaml: String, _ value: String?, _ facts: Fact...,
    as words: @escaping @Sendable (Value) -> String = { "\($0)" }
  ) {
    (testDescription, self.yaml, self.value, self.facts) = (description, yaml, value, facts)
    read = { node, reader in type.read(node, &reader).map(words) }
  }
}

private typealias Case = ValueCase

private func iso(_ value: DayOrMonth) -> String {
  switch value {
  case .day(let day): day.iso
  case .month(let month): month.iso
  }
}

private func words(_ moment: Moment) -> String {
  [moment.day.iso, moment.minute.map { "\($0)'" }, moment.offset.map { "\($0 / 60)" }].compactMap(\.self)
    .joined(separator: " ")
}

private func words(_ founded: Founded) -> String {
  [founded.year ?? 0, founded.month, founded.day].map(String.init).joined(separator: "-")
}

private func words(_ mention: TaskMention) -> String { (mention.year.map { "\($0)/" } ?? "") + mention.id.slug }

private func words(_ agencies: Agencies) -> String {
  if case .all = agencies { "all" } else { agencies.listed.map(\.id.slug).joined(separator: ",") }
}

private let texts: [Case] = [
  Case("a text keeps what YAML would guess at", ValueType<String>.text(), "no", "no"),
  Case("blanks around a text are no part of it", ValueType<String>.text(), "\"  Hà Giang \\n\"", "Hà Giang"),
  Case("nothing is no text", ValueType<String>.text(), "\"  \"", nil),
  Case("a list is no text", ValueType<String>.text(), "«[a]»", nil, .entry(.wrongType(expected: .text))),
  Case("a text of just as many characters as allowed", ValueType<String>.text(max: 3), "ủyỷ", "ủyỷ"),
  Case("marks typed apart count as one character", ValueType<String>.text(max: 1), "u\u{309}", "u\u{309}"),
  Case(
    "a text too long", ValueType<String>.text(max: 3), "«quá dài»", "quá dài",
    .entry(.tooLong(limit: 3, count: 7))),
  Case("an https address", ValueType<String>.address, "https://a.vn/b?c=d", "https://a.vn/b?c=d"),
  Case("another scheme", ValueType<String>.address, "«ftp://a.vn»", nil, .entry(.invalidAddress("ftp://a.vn"))),
  Case(
    "an address with a blank", ValueType<String>.address, "«https://a.vn/b c»", nil,
    .entry(.invalidAddress("https://a.vn/b c"))),
  Case("an address without a host", ValueType<String>.address, "«https://»", nil, .entry(.invalidAddress("https://"))),
  Case("true", ValueType<Bool>.flag, "true", "true"),
  Case("có is true", ValueType<Bool>.flag, "Có", "true"),
  Case("no is false", ValueType<Bool>.flag, "no", "false"),
  Case("a number is no flag", ValueType<Bool>.flag, "«1»", nil, .entry(.wrongType(expected: .flag))),
  Case("one of the words", ValueType<Circulation>.oneOf(Circulation.self), "bloc", "bloc"),
  Case(
    "a word near one of them", ValueType<Circulation>.oneOf(Circulation.self), "«blok»", nil,
    .entry(.notOneOf("blok", allowed: ["public", "bloc"], nearest: "bloc"))),
]

private let numbers: [Case] = [
  Case("012 is twelve", ValueType<Int>.whole, "012", "12"),
  Case("dots between thousands", ValueType<Int>.whole, "1.234", "1234"),
  Case("a fraction is no whole number", ValueType<Int>.whole, "«1,5»", nil, .entry(.wrongType(expected: .number))),
  Case("too many digits", ValueType<Int>.whole, "«1234567890»", nil, .entry(.wrongType(expected: .number))),
  Case("a rank may be negative", ValueType<Int>.whole, "-1", "-1"),
  Case("a count may not", ValueType<Int>.count, "«-1»", nil, .entry(.wrongType(expected: .number))),
  Case("a decimal in the Vietnamese style", ValueType<String>.decimal, "1.234,5", "1234.5"),
  Case(
    "a decimal in the English style", ValueType<String>.decimal, "«1,234.5»", nil,
    .entry(.invalidNumber("1,234.5", meant: "1234,5"))),
  Case("a year", ValueType<Int>.year, "2023", "2023"),
  Case("a year out of all measure", ValueType<Int>.year, "«20233»", nil, .entry(.wrongType(expected: .year))),
  Case("years with their values", .byYear(.count), "{ 2022: 30, 2023: 32 }", "2022: 30, 2023: 32", as: years),
  Case(
    "a key that is no year", .byYear(.count), "{ «năm»: 30, 2023: 32 }", "2023: 32",
    .entry(.wrongType(expected: .year)), as: years),
  Case(
    "a wrong value for a year", .byYear(.count), "{ 2022: «ba», 2023: 32 }", "2023: 32",
    .entry(.wrongType(expected: .number)), as: years),
  Case("a number where years belong", .byYear(.count), "«32»", nil, .entry(.wrongType(expected: .record)), as: years),
]

private func years(_ values: [Int: Int]) -> String {
  values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
}

private let dates: [Case] = [
  Case("a day", ValueType<Day>.day, "2023-04-05", "2023-04-05", as: \.iso),
  Case(
    "a day written day first", ValueType<Day>.day, "«5/4/2023»", "2023-04-05",
    .entry(.dayFirst("5/4/2023", iso: "2023-04-05")), as: \.iso),
  Case(
    "a day that is not in the calendar", ValueType<Day>.day, "«2023-02-29»", nil, .entry(.invalidDay("2023-02-29")),
    as: \.iso),
  Case("a month is no day", ValueType<Day>.day, "«2023-04»", nil, .entry(.wrongType(expected: .day)), as: \.iso),
  Case("a list is no day", ValueType<Day>.day, "«[2023-04-05]»", nil, .entry(.wrongType(expected: .day)), as: \.iso),
  Case("a month where it may stand", ValueType<DayOrMonth>.dayOrMonth, "2023-04", "2023-04", as: iso),
  Case("a day where a month may stand", ValueType<DayOrMonth>.dayOrMonth, "2023-04-05", "2023-04-05", as: iso),
  Case("neither", ValueType<DayOrMonth>.dayOrMonth, "«tháng tư»", nil, .entry(.invalidDay("tháng tư")), as: iso),
  Case("a month and a day", ValueType<Founded>.monthAndDay, "08-01", "0-8-1", as: words),
  Case("the leap day", ValueType<Founded>.monthAndDay, "02-29", "0-2-29", as: words),
  Case("a month and a day with the year", ValueType<Founded>.monthAndDay, "1930-08-01", "1930-8-1", as: words),
  Case(
    "a month and a day, day first with the year", ValueType<Founded>.monthAndDay, "«1/8/1930»", "1930-8-1",
    .entry(.dayFirst("1/8/1930", iso: "1930-08-01")), as: words),
  Case(
    "a month of thirteen", ValueType<Founded>.monthAndDay, "«13-01»", nil, .entry(.wrongType(expected: .monthAndDay)),
    as: words),
  Case("a moment", ValueType<Moment>.moment, "2023-05-10 08:30", "2023-05-10 510'", as: words),
  Case(
    "a moment with seconds and offset", ValueType<Moment>.moment, "2023-05-10T08:30:00+07:00", "2023-05-10 510' 420",
    as: words),
  Case("a moment in UTC", ValueType<Moment>.moment, "2023-05-10T08:30Z", "2023-05-10 510' 0", as: words),
  Case(
    "a moment west of Greenwich", ValueType<Moment>.moment, "2023-05-10T08:30-05:30", "2023-05-10 510' -330", as: words),
  Case("a day alone", ValueType<Moment>.moment, "2023-05-10", "2023-05-10", as: words),
  Case(
    "a day alone, day first", ValueType<Moment>.moment, "«10/5/2023»", "2023-05-10",
    .entry(.dayFirst("10/5/2023", iso: "2023-05-10")), as: words),
  Case(
    "the hour 24", ValueType<Moment>.moment, "«2023-05-10 24:00»", nil, .entry(.invalidMoment("2023-05-10 24:00")),
    as: words),
  Case(
    "a time zone's name is no offset", ValueType<Moment>.moment, "«2023-05-10 08:00UTC»", nil,
    .entry(.invalidMoment("2023-05-10 08:00UTC")), as: words),
  Case("an offset", ValueType<Int>.timeZone, "+07:00", "25200"),
  Case("a zone of the list", ValueType<Int>.timeZone, "Asia/Phnom_Penh", "25200"),
  Case(
    "a zone with daylight saving", ValueType<Int>.timeZone, "«Europe/Paris»", nil,
    .entry(.invalidTimeZone("Europe/Paris"))),
]

private let ids: [Case] = [
  Case("an id", ValueType<Mention<Agency>>.id(of: .agency), "ban-dan-van", "ban-dan-van", as: \.id.slug),
  Case(
    "a name in the place of an id is left to those who know the names", ValueType<Mention<Agency>>.id(of: .agency),
    "Ban Dân vận", "Ban Dân vận", as: \.id.slug),
  Case(
    "a new id that is none is taken as it was meant", ValueType<Mention<Agency>>.newID(), "«Ban Dân vận»",
    "ban-dan-van", .entry(.invalidID("Ban Dân vận", suggestion: "ban-dan-van")), as: \.id.slug),
  Case(
    "an id of nothing", ValueType<Mention<Agency>>.newID(), "«…»", nil, .entry(.invalidID("…", suggestion: nil)),
    as: \.id.slug),
  Case(
    "hyphens that part nothing", ValueType<Mention<Agency>>.newID(), "«a--b»", "a-b",
    .entry(.invalidID("a--b", suggestion: "a-b")), as: \.id.slug),
  Case("a part of an address", ValueType<Placed<String>>.slug, "chi-dinh", "chi-dinh", as: \.value),
  Case(
    "no part of an address", ValueType<Placed<String>>.slug, "«../chi»", nil,
    .entry(.invalidSlug("../chi", suggestion: "chi")), as: \.value),
  Case("a task", ValueType<TaskMention>.task, "so-ket", "so-ket", as: words),
  Case("a task of another year", ValueType<TaskMention>.task, "2022/so-ket", "2022/so-ket", as: words),
  Case(
    "a task of no year", ValueType<TaskMention>.task, "«22/so-ket»", nil, .entry(.wrongType(expected: .task)), as: words
  ),
  Case(
    "a task by its title", ValueType<TaskMention>.task, "«Sơ kết»", nil, .entry(.wrongType(expected: .task)), as: words),
  Case(
    "one task is short for a list", ValueType<[TaskMention]>.tasks, "so-ket", "so-ket",
    as: { $0.map(words).joined(separator: ",") }),
  Case(
    "a list of tasks", ValueType<[TaskMention]>.tasks, "[so-ket, 2022/so-ket]", "so-ket,2022/so-ket",
    as: { $0.map(words).joined(separator: ",") }),
  Case("all agencies", ValueType<Agencies>.agencies, "all", "all", as: words),
  Case("all agencies as a list of one", ValueType<Agencies>.agencies, "[all]", "all", as: words),
  Case("one agency is short for a list", ValueType<Agencies>.agencies, "van-phong", "van-phong", as: words),
  Case(
    "a list of agencies", ValueType<Agencies>.agencies, "[van-phong, ban-dan-van]", "van-phong,ban-dan-van", as: words),
  Case(
    "all in Vietnamese", ValueType<Agencies>.agencies, "«tất cả»", nil,
    .entry(.notOneOf("tất cả", allowed: ["all"], nearest: "all")), as: words),
  Case(
    "a record where agencies belong", ValueType<Agencies>.agencies, "«{ a: b }»", nil,
    .entry(.wrongType(expected: .list)), as: words),
  Case("a path", ValueType<Placed<String>>.path, "../media/a.jpg", "../media/a.jpg", as: \.value),
  Case("a list of texts", .list(of: ValueType<String>.text()), "[a, b]", "a b", as: { $0.joined(separator: " ") }),
  Case(
    "too many items", .list(of: ValueType<String>.text(), max: 1), "«[a, b]»", "a b",
    .entry(.tooMany(limit: 1, count: 2)), as: { $0.joined(separator: " ") }),
  Case(
    "a text where a list belongs", .list(of: ValueType<String>.text()), "«a, b»", nil,
    .entry(.wrongType(expected: .list, meant: "[a, b]")), as: { $0.joined(separator: " ") }),
  Case(
    "a text where a record belongs", .record(Contact.keys, Contact.init), "«phòng»", nil,
    .entry(.wrongType(expected: .record)), as: \.unit),
]

@Test(arguments: texts + numbers + dates + ids)
func aValueIsReadByTheTypeOfItsKey(value: ValueCase) throws {
  let marked = Marked("key: " + value.yaml + "\n")
  let read = marked.bytes.withUnsafeBufferPointer { YAML.read($0, 0..<$0.count, file: file) }
  guard case .record(let pairs)? = read.value?.content else { throw NotARecord() }
  var reader = Reader(file: file)
  #expect(value.read(pairs[0].value, &reader) == value.value)
  #expect(reader.problems == zip(value.facts, marked.places(in: file)).map { Diagnostic($0, at: $1) })
  #expect(value.facts.count == marked.ranges.count)
}

struct NotARecord: Error {}

@Test func aMomentIsTheSameInEveryTimeZone() {
  var moment = Moment(day: Day(2023, 1, 1), minute: 60)
  moment.offset = 0
  #expect(words(moment.inZone(7 * 3600)) == "2023-01-01 480'")
  #expect(words(moment.inZone(-2 * 3600)) == "2022-12-31 1380'")
  moment.offset = nil
  #expect(words(moment.inZone(7 * 3600)) == "2023-01-01 60'")
}
