import Catalog
import Templates

/// What a reader needs to pass an entry on: its summary as a message of plain text, and plain links.
struct PassOn: ViewModel {
  let message: String
  let facebook: String?
  let mail: String

  static let fields: [Field<Self>] = [
    .text("message", "Tên bài, tóm tắt, cơ quan và địa chỉ, mỗi thứ một dòng, để dán vào Zalo") { $0.message },
    .optionalAbsoluteURL("facebook", "Trang chia sẻ của Facebook, khi site.yml có baseURL") { $0.facebook },
    .absoluteURL("mail", "Thư mới có sẵn lời ấy") { $0.mail },
  ]
}

extension Website {
  /// The ways to pass on the entry numbered `number`; nil of what is not meant to be, drafts and the bloc's own.
  func passOn(_ number: Int) -> PassOn? {
    let entry = catalog.entries[number]
    guard catalog.edition == .public, !isHeldBack(entry), [.story, .news, .announcement].contains(entry.kind) else {
      return nil
    }
    // Whoever gets the message has not seen the page's mark.
    let name = title(of: entry)
    let title = entry.common.sample ? strings.digest(.sample, ["title": name]) : name
    let address = absolute(addresses.entry(number))
    let agencies = listed(agencies(of: entry))
    let lines = [title, entry.common.summary, agencies, address ?? ""].filter { !$0.isEmpty }
    return PassOn(
      message: lines.joined(separator: "\n"),
      facebook: address.map { "https://www.facebook.com/sharer/sharer.php?u=" + queryValue($0) },
      // RFC 6068, 5: lines of a body end in %0D%0A.
      mail: "mailto:?subject=\(queryValue(title))&body=\(queryValue(lines.joined(separator: "\r\n")))")
  }
}

/// `text` as the value of a query (RFC 3986, 3.4): all but letters, digits and `-._~` as `%XX`.
func queryValue(_ text: String) -> String {
  var written: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      written.append(byte)
    default: written += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: written, as: UTF8.self)
}
