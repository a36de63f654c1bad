import Diagnostics
import Glibc

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

  /// As many workers as the machine has cores.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
