import Diagnostics

/// Says what is wrong with a call, by the manual of its command: an option that is not in the manual does not exist.
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
    var words: [String] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      if let fault = fault(ofOption: argument, before: &rest) { return fault }
    }
    return fault(ofWords: words)
  }

  /// What is wrong with an option, and with its value, which is taken from `rest` unless it stands behind a `=`.
  private func fault(ofOption argument: String, before rest: inout ArraySlice<String>) -> UsageFact? {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = command.options.first(where: { $0.name == parts[0] }) else {
      return .unknownOption(parts[0], nearest: nearest(to: parts[0], among: command.options.map(\.name)))
    }
    guard let wanted = option.value else { return parts.count > 1 ? .unexpectedValue(option.name) : nil }
    let value: String
    if parts.count > 1 {
      value = parts[1]
    } else {
      // What begins with a hyphen is the next option; -1 is a number gone wrong.
      guard let next = rest.popFirst(), !next.hasPrefix("-") || next == "-" || Int(next) != nil else {
        return .missingValue(option.name)
      }
      value = next
    }
    if value.isEmpty { return .missingValue(option.name) }
    if option.name == "--jobs", Int(value).map({ $0 > 0 }) != true {
      return .invalidValue(value, of: option.name, allowed: "1, 2, 4, 8", nearest: nil)
    }
    return fault(ofValue: value, of: option.name, among: wanted.choices)
  }

  /// What is wrong with the arguments that are no options.
  private func fault(ofWords words: [String]) -> UsageFact? {
    if words.count > command.count.upperBound { return .unexpectedArgument(words[command.count.upperBound]) }
    if words.count < command.count.lowerBound { return .missingArgument(command.arguments[language]) }
    return words.first.flatMap { fault(ofValue: $0, of: command.name, among: command.arguments.choices) }
  }

  private func fault(ofValue value: String, of name: String, among choices: [String]) -> UsageFact? {
    if choices.isEmpty || choices.contains(value) { return nil }
    return .invalidValue(
      value, of: name, allowed: choices.joined(separator: ", "), nearest: nearest(to: value, among: choices))
  }
}
