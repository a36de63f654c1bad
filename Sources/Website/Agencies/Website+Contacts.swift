import Catalog

extension Website {
  /// Whom to ask in each agency of `year` (plan, IV.1 “giữ mối liên hệ trực tiếp”).
  func contactsPage(_ year: Int, title: String) -> ContactsPage {
    let members = members(in: year)
    return ContactsPage(
      title: title, years: years(of: .contacts, current: year),
      rows: members.map { agency in
        ContactsPage.Row(
          agency: link(to: agency.id.id), role: role(of: agency, on: catalog.referenceDay(of: year)),
          leader: agency.leader,
          contact: agency.contact.map { line(of: $0) })
      }, missing: members.filter { $0.contact == nil }.map { link(to: $0.id.id) })
  }

  /// A contact with links that call and write.
  func line(of contact: Contact) -> ContactLine {
    ContactLine(
      unit: contact.unit, person: contact.person, phone: contact.phone,
      call: telephone(contact.phone).map { "tel:" + $0 }, email: contact.email,
      write: isMailAddress(contact.email) ? "mailto:" + urlPath(contact.email) : nil)
  }
}

/// The digits of a telephone number written with blanks, points, hyphens and brackets, and its plus (RFC 3966); nil where
/// the text is anything else, two numbers for instance.
///
///     telephone("(0219) 3866 123")  // "02193866123"
func telephone(_ text: String) -> String? {
  // A hyphen between blanks stands between two numbers.
  if text.contains(" - ") { return nil }
  var number = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "+") where number.isEmpty: number = "+"
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
    default: return nil
    }
  }
  // No number in the world has more than 15 digits (E.164).
  let digits = number.utf8.count - (number.hasPrefix("+") ? 1 : 0)
  return (3...15).contains(digits) ? number : nil
}

/// Whether `text` is one address for letters: something on both sides of one @, and no blank.
func isMailAddress(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
}
