/// Appends `<a href="…" title="…">`.
/// - Parameter address: as it stands in the page; bytes that no address may hold become `%XX`, `%` itself stays.
public func writeLinkStart(address: String, title: String?, into page: inout [UInt8]) {
  page.write("<a href=\"")
  page.writeAddress(address)
  if let title {
    page.write("\" title=\"")
    page.writeEscaped(title)
  }
  page.write("\">")
}

/// Appends `</a>`.
public func writeLinkEnd(into page: inout [UInt8]) { page.write("</a>") }

/// Appends the picture, loaded when it comes near the window; with a caption, as a figure.
/// - Parameters:
///   - address: as for ``writeLinkStart(address:title:into:)``.
///   - size: in pixels, so that the text does not jump when the picture arrives; nil where it is not known.
///   - choices: the same picture as WebP in several widths, in pixels, for browsers that can choose; may be empty.
public func writePicture(
  _ picture: Body.Picture, address: String, size: (width: Int, height: Int)?,
  choices: [(address: String, width: Int)] = [], into page: inout [UInt8]
) {
  if picture.caption != nil { page.write("<figure>") }
  if !choices.isEmpty {
    page.write("<picture><source type=\"image/webp\" srcset=\"")
    for (place, choice) in choices.enumerated() {
      if place > 0 { page.write(", ") }
      page.writeAddress(choice.address)
      page.write(" ")
      page.write(choice.width)
      page.write("w")
    }
    // The width of a text's column, and of a telephone's (`.prose` in the style sheet).
    page.write("\" sizes=\"(min-width: 43rem) 38rem, 100vw\">")
  }
  page.write("<img src=\"")
  page.writeAddress(address)
  page.write("\" alt=\"")
  page.writeEscaped(picture.alternative)
  if let title = picture.title {
    page.write("\" title=\"")
    page.writeEscaped(title)
  }
  if let size {
    page.write("\" width=\"")
    page.write(size.width)
    page.write("\" height=\"")
    page.write(size.height)
  }
  page.write("\" loading=\"lazy\" decoding=\"async\">")
  if !choices.isEmpty { page.write("</picture>") }
  if let caption = picture.caption {
    page.write("<figcaption>")
    page.writeEscaped(caption)
    page.write("</figcaption></figure>\n")
  }
}

/// Appends the writer's own HTML: verbatim where the site allows it, else as text that shows its tags; a block of it
/// (it ends with a line end) is then a paragraph.
public func writeRawHTML(_ html: [UInt8], allowed: Bool, into page: inout [UInt8]) {
  guard !allowed else { return page.append(contentsOf: html) }
  let isBlock = html.last == UInt8(ascii: "\n")
  if isBlock { page.write("<p>") }
  html.withUnsafeBufferPointer { page.writeEscaped(UnsafeBufferPointer(rebasing: isBlock ? $0.dropLast() : $0[...])) }
  if isBlock { page.write("</p>\n") }
}
