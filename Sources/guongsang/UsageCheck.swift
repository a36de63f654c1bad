import Diagnostics

/// Says what is wrong with a call that could not be parsed, by the manual of its command.
struct UsageCheck {
  private let command: Manual.Command
  private let language: Language

  init(_ command: Manual.Command, _ language: Language) {
    self.command = command
    self.language = language
  }

  /// The first fault of `arguments`; nil where the manual finds none.
  func fault(in arguments: [String]) -> UsageFact? {
    var rest = arguments[...]
    var count = 0
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else {
        count += 1
        if count > command.count.upperBound { return .unexpectedArgument(argument) }
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first ?? argument
      guard let option = command.options.first(where: { $0.name == name }) else {
        return .unknownOption(name, nearest: nearest(to: name, among: command.options.map(\.name)))
      }
      if option.value == nil {
        if parts.count > 1 { return .unexpectedValue(name) }
        continue
      }
      let value = parts.count > 1 ? parts[1] : rest.popFirst()
      guard let value, !value.hasPrefix("--"), !value.isEmpty else { return .missingValue(name) }
      if name == "--jobs", Int(value).map({ $0 > 0 }) != true {
        return .invalidValue(value, of: name, allowed: "1, 2, 3…")
      }
    }
    return count < command.count.lowerBound ? .missingArgument(command.arguments[language]) : nil
  }
}
