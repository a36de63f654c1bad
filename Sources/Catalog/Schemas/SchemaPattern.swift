/// What scalars look like, as regular expressions of JSON Schema: those parts of ECMA-262 that every validator knows.
/// None has anchors, and each can be put into another.
///
/// They draw the line where the readers of `ValueType` draw it, but for what no expression says: that a month has 30 days.
enum SchemaPattern {
  static let slug = "[a-z0-9]+(?:-[a-z0-9]+)*"
  static let task = "(?:[0-9]{4}/)?" + slug
  static let fourDigits = "[0-9]{4}"
  static let year = "(?:(?:19|20|21)[0-9]{2}|2200)"
  static let address = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s\"<>]+"
  static let flag = "(?:[Tt]rue|[Ff]alse|[Yy]es|[Nn]o|[Cc]ó|[Kk]hông)"
  static let count = "(?:[0-9]{1,9}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,2})"
  static let whole = "-?" + count
  /// A comma stands before decimals, dots between thousands.
  static let number = "-?(?:[0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,[0-9]+)?"

  /// `2023-04-05`, or the day first: `5/4/2023`, `05-04-2023`, `5.4.2023`.
  static let day = "(?:\(isoDay)|\(dayFirst))"
  /// A day, `2023-04` or `4/2023`.
  static let dayOrMonth = "(?:\(isoDay)|\(dayFirst)|[0-9]{4}-\(twoOfMonth)|\(month)/[0-9]{4})"
  /// `10-15`, or a day with its year.
  static let monthAndDay = "(?:\(twoOfMonth)-\(twoOfDay)|\(isoDay)|\(dayFirst))"
  /// A day, perhaps with a time: `2023-05-10 08:00`, `2023-05-10T08:00:00+07:00`.
  static let moment = "(?:\(isoDay)(?:[T ]\(time)(?::[0-6][0-9])?(?:Z|[+-]\(time))?)?|\(dayFirst))"

  /// One of the words `said`, as it is written within a sentence or at its beginning.
  static func spoken(_ said: [String]) -> String {
    let words = said.compactMap { word in
      word.first.map { first in "[\(first.uppercased())\(first)]" + word.dropFirst() }
    }
    return "(?:\(words.joined(separator: "|")))"
  }

  private static let twoOfMonth = "(?:0[1-9]|1[0-2])"
  private static let twoOfDay = "(?:0[1-9]|[12][0-9]|3[01])"
  private static let month = "(?:0?[1-9]|1[0-2])"
  private static let oneOfDay = "(?:0?[1-9]|[12][0-9]|3[01])"
  private static let time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
  private static let isoDay = "[0-9]{4}-\(twoOfMonth)-\(twoOfDay)"
  private static let dayFirst =
    "(?:" + ["/", "-", "\\."].map { "\(oneOfDay)\($0)\(month)\($0)[0-9]{4}" }.joined(separator: "|") + ")"
}
