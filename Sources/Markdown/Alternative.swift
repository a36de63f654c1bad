/// Whether `alternative` says something of the picture at `path` to somebody who does not see it: it is not the file's
/// name, and not merely the word for a picture.
///
///     isDescription("IMG_2034.jpg", of: "/media/anh/IMG_2034.jpg")  // false
///     isDescription("Ba người khiêng đá", of: "/media/anh/IMG_2034.jpg")  // true
public func isDescription(_ alternative: String, of path: String) -> Bool {
  let text = alternative.lowercased()
  if ["ảnh", "hình", "tranh", "hình ảnh", "ảnh minh họa", "ảnh minh hoạ", "image", "picture", "photo"].contains(text) {
    return false
  }
  if [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".heic"].contains(where: text.hasSuffix) {
    return false
  }
  let file = path.split(separator: "/").last?.lowercased() ?? ""
  let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  // A person may be called as the file is: `lien.jpg`.
  return text != name || !name.contains { $0.isNumber || $0 == "-" || $0 == "_" }
}
