/// `text` with a plain space for each space that is wider, narrower or does not break, without those that cannot be
/// seen, and without spaces at its ends. Word processors leave them, and what is copied from pages; to the eye two texts
/// are then the same.
func withPlainSpaces(_ text: String) -> String {
  // The first bytes of all these in UTF-8; Vietnamese letters have none of them.
  guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }) else { return text }
  var plain = String.UnicodeScalarView()
  var hasChanged = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      hasChanged = true
      plain.append(" ")
    // Soft hyphen, zero-width space, word joiner, byte-order mark.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: hasChanged = true
    default: plain.append(scalar)
    }
  }
  if !hasChanged { return text }
  guard let first = plain.firstIndex(where: { $0 != " " }), let last = plain.lastIndex(where: { $0 != " " }) else {
    return ""
  }
  return String(plain[first...last])
}
