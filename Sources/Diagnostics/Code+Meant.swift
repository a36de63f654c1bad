extension Code {
  /// The codes that `name`, which is none, was most likely meant to be: those with it in them, else the one nearest to
  /// it, else those with the word nearest to it. At most six, in the order of the codes.
  ///
  ///     Code.meant(by: "consent")  // ["name-without-consent", "picture-without-consent", …]
  public static func meant(by name: String) -> [String] {
    let codes = allCases.map(\.rawValue)
    let within = name.isEmpty ? [] : codes.filter { $0.contains(name) }
    if !within.isEmpty { return Array(within.prefix(6)) }
    if let near = nearest(to: name, among: codes) { return [near] }
    let words = codes.map { $0.split(separator: "-").map(String.init) }
    guard let word = nearest(to: name, among: words.joined()) else { return [] }
    return Array(zip(codes, words).filter { $0.1.contains(word) }.map(\.0).prefix(6))
  }
}
