/// What can be wrong with a call of the program.
public enum UsageFact: Hashable, Sendable {
  /// There is no such command.
  case unknownCommand(String, nearest: String?)
  /// No message has this code.
  case unknownCode(String, nearest: [String])
  /// The command has no such option.
  case unknownOption(String, nearest: String?)
  /// An option that takes a value stands last, or before another option.
  case missingValue(String)
  /// A flag was given a value.
  case unexpectedValue(String)
  /// The command needs an argument.
  case missingArgument(String)
  /// The command needs an option.
  case missingOption(String)
  /// One argument too many.
  case unexpectedArgument(String)
  /// A value that its option or command cannot take.
  case invalidValue(String, of: String, allowed: String, nearest: String?)
  /// What is no day, where its option takes one.
  case noDay(String, of: String)
  /// No plan asks for a report.
  case noReports
  /// A report on a period that begins later, on a day in words.
  case reportNotBegun(String, from: String)
  /// A day after today, where one before it is wanted.
  case dayAhead(String, today: String)
  /// A title or a name of which no address can be made.
  case noLetters(String)
  /// No entry has this file or address.
  case noEntry(String, nearest: String?)
  /// Several entries are called so: their files.
  case severalEntries(String, String)
  /// The site has no agency yet, and an entry needs one.
  case noAgencies
  /// The agency is to be named, since the site has these.
  case agencyWanted(String)
  /// Something else is wrong; the parser's own words.
  case other(String)
}

extension UsageFact {
  /// What is wrong, in `language`, with what was most likely meant.
  public func message(in language: Language) -> String {
    switch language {
    case .vi: vietnamese
    case .en: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .unknownCommand(let name, let nearest): "Không có lệnh “\(name)”." + guess(nearest, .vi)
    case .unknownCode(let code, let nearest):
      "Không có thông báo nào mang mã “\(code)”." + guess(oneOf(nearest, "hay"), .vi)
    case .unknownOption(let name, let nearest): "Không có tùy chọn “\(name)”." + guess(nearest, .vi)
    case .missingValue(let name): "Tùy chọn \(name) cần một giá trị đi sau."
    case .unexpectedValue(let name): "Tùy chọn \(name) không có giá trị đi kèm."
    case .missingArgument(let name): "Còn thiếu \(name)."
    case .missingOption(let name): "Còn thiếu tùy chọn \(name)."
    case .unexpectedArgument(let text): "Thừa “\(text)”."
    case .noReports: "Chưa kế hoạch nào có kỳ báo cáo: thêm mục reports vào content/plans/NĂM.yml."
    case .reportNotBegun(let id, let from): "Kỳ báo cáo \(id) bắt đầu từ \(from), chưa có gì để báo cáo."
    case .dayAhead(let day, let today): "\(day) chưa tới: hôm nay là \(today)."
    case .invalidValue(let value, let name, let allowed, let nearest):
      "\(name) không nhận “\(value)”. Dùng: \(allowed)." + guess(nearest, .vi)
    case .noDay(let text, let name): "\(name) không nhận “\(text)”. Ngày viết như 2023-05-10 hoặc 10/5/2023."
    case .noLetters(let text): "“\(text)” không có chữ cái hay chữ số nào để đặt tên tệp."
    case .noEntry(let path, let nearest): "Không có bài nào ở “\(path)”." + guess(nearest, .vi)
    case .severalEntries(let name, let files): "Có nhiều bài tên “\(name)”. Ghi rõ tệp nào: \(files)."
    case .noAgencies: "Trang chưa có cơ quan nào: ghi các cơ quan vào content/agencies.yml trước."
    case .agencyWanted(let ids): "Bài của cơ quan nào? Thêm --agency và một trong các mã: \(ids)."
    case .other(let text): text
    }
  }

  private var english: String {
    switch self {
    case .unknownCommand(let name, let nearest): "There is no command “\(name)”." + guess(nearest, .en)
    case .unknownCode(let code, let nearest): "No message has the code “\(code)”." + guess(oneOf(nearest, "or"), .en)
    case .unknownOption(let name, let nearest): "There is no option “\(name)”." + guess(nearest, .en)
    case .missingValue(let name): "The option \(name) needs a value after it."
    case .unexpectedValue(let name): "The option \(name) takes no value."
    case .missingArgument(let name): "\(name) is missing."
    case .missingOption(let name): "The option \(name) is missing."
    case .unexpectedArgument(let text): "“\(text)” is one too many."
    case .noReports: "No plan asks for a report: add reports to content/plans/YEAR.yml."
    case .reportNotBegun(let id, let from): "The period of \(id) begins on \(from); there is nothing to report yet."
    case .dayAhead(let day, let today): "\(day) is still to come: today is \(today)."
    case .invalidValue(let value, let name, let allowed, let nearest):
      "\(name) does not take “\(value)”. Use: \(allowed)." + guess(nearest, .en)
    case .noDay(let text, let name): "\(name) does not take “\(text)”. Write a day as 2023-05-10 or 10/5/2023."
    case .noLetters(let text): "“\(text)” has no letter or digit to name a file by."
    case .noEntry(let path, let nearest): "There is no entry at “\(path)”." + guess(nearest, .en)
    case .severalEntries(let name, let files): "Several entries are called “\(name)”. Name the file: \(files)."
    case .noAgencies: "The site has no agency yet: write them into content/agencies.yml first."
    case .agencyWanted(let ids): "Which agency's is it? Add --agency and one of these ids: \(ids)."
    case .other(let text): text
    }
  }

  /// `names` as a choice; nil where there is none.
  private func oneOf(_ names: [String], _ or: String) -> String? {
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " " + or + " " + last
  }

  private func guess(_ nearest: String?, _ language: Language) -> String {
    guard let nearest else { return "" }
    switch language {
    case .vi: return " Có phải là \(nearest)?"
    case .en: return " Did you mean \(nearest)?"
    }
  }
}
