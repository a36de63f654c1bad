import Diagnostics
import Glibc
import Publishing

/// What the command line and the environment settle before anything is read.
enum Settings {
  /// The language that was asked for: by `--lang`, else by GUONGSANG_LANG; nil where nobody asked.
  static func chosenLanguage(_ flag: String?) -> Language? {
    flag.flatMap(Language.init(rawValue:))
      ?? getenv("GUONGSANG_LANG").flatMap { Language(rawValue: String(cString: $0)) }
  }

  /// The language of messages about the call itself, which may be too broken to be parsed.
  static func language(in arguments: [String]) -> Language {
    var flag = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    if let place = arguments.firstIndex(of: "--lang"), place + 1 < arguments.count { flag = arguments[place + 1] }
    return chosenLanguage(flag) ?? .vi
  }

  /// The instant that SOURCE_DATE_EPOCH fixes (reproducible-builds.org); nil where it is not set.
  /// - Throws: a value that is no number of seconds: another day than the wanted one must not get into the output.
  static func fixedClock() throws(UsageError) -> World.Clock? {
    guard let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !text.isEmpty else { return nil }
    if let seconds = Int(text) { return .instant(seconds) }
    throw UsageError(fact: .invalidValue(text, of: "SOURCE_DATE_EPOCH", allowed: "1683676800", nearest: nil))
  }

  /// As many workers as the machine has cores.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
