import Catalog

/// A smaller picture, or one of another form, that is made of a photograph.
public struct ResizedPicture: Hashable, Sendable {
  /// How it is coded.
  public enum Form: String, Sendable {
    case webp, jpeg, png
  }

  /// The photograph, by its path below `content/`.
  public let path: String
  /// The photograph's bytes, by their hash.
  public let contentHash: UInt64
  /// Its width in pixels.
  public let width: Int
  /// How it is coded.
  public let form: Form

  /// Where it stands, beside the photograph: `media/anh/hop-jpg-480.webp`. The photograph's ending is in it, for
  /// `hop.png` may stand there too.
  public var address: String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    return "\(path[..<dot])-\(path[dot...].dropFirst())-\(width).\(form == .jpeg ? "jpg" : form.rawValue)"
  }
}

/// How a picture is shown: the file that any browser shows, and the same in several sizes for those that can choose.
struct ShownPicture: Sendable {
  /// The file's address.
  private(set) var address: String
  /// Its sides in pixels.
  private(set) var size: (width: Int, height: Int)?
  /// Files of WebP to choose from, the narrowest first, with their widths; none of a drawing, and of a small picture.
  private(set) var choices: [(address: String, width: Int)] = []
  /// What is to be made for all this.
  private(set) var made: [ResizedPicture] = []
  /// Whether the photograph itself is not shown.
  private(set) var replacesPhotograph = false

  /// The picture at the path `file.path`, as it is.
  init(asItIs file: MediaFile) {
    address = file.path
    size = file.size.map { ($0.width, $0.height) }
  }

  /// The picture `file`, in smaller sizes where it is large enough.
  init(resizing file: MediaFile) {
    self.init(asItIs: file)
    guard let photograph = file.photograph, photograph.canBeResized, let full = file.size,
      full.width > Self.widths[0], full.width * full.height <= Photograph.mostPixels
    else { return }
    let make = { (width: Int, form: ResizedPicture.Form) in
      ResizedPicture(path: file.path, contentHash: photograph.contentHash, width: width, form: form)
    }
    // Its own width counts too, and what is hardly narrower is not worth a file.
    let widest = min(full.width, Self.widths.last ?? full.width)
    made = (Self.widths.filter { $0 * 100 <= widest * 85 } + [widest]).map { make($0, .webp) }
    choices = made.map { ($0.address, $0.width) }
    replacesPhotograph = full.width > widest || file.bytes > Photograph.greatestSize && photograph.format != .png
    if photograph.format == .webp, !replacesPhotograph {
      // It is one of the choices itself.
      made.removeLast()
      choices[choices.count - 1].address = file.path
    }
    guard replacesPhotograph else { return }
    let fallback = make(widest, photograph.format == .jpeg ? .jpeg : photograph.format == .png ? .png : .webp)
    if !made.contains(fallback) { made.append(fallback) }
    address = fallback.address
    size = (widest, max(1, (full.height * widest + full.width / 2) / full.width))
  }

  /// The widths in pixels: a telephone's column, that of a sharp telephone or of a text, and a cover's.
  private static let widths = [480, 960, 1600]
}

extension Website {
  /// How the used pictures are shown that are not shown as they are, by their paths below `content/`.
  static func shownPictures(of catalog: Catalog) -> [String: ShownPicture] {
    guard catalog.resizesPictures else { return [:] }
    var shown: [String: ShownPicture] = [:]
    for path in catalog.mediaToShow {
      guard let file = catalog.media[path] else { continue }
      let picture = ShownPicture(resizing: file)
      if !picture.choices.isEmpty { shown[path] = picture }
    }
    return shown
  }

  /// How the media file at `path` is shown as a picture.
  func shown(_ path: String) -> ShownPicture {
    shownPictures[path] ?? ShownPicture(asItIs: catalog.media[path] ?? MediaFile(path: path, bytes: 0))
  }

  /// All that is made of photographs, in the order of the photographs' paths.
  public var resizedPictures: [ResizedPicture] {
    outputs.compactMap { if case .resized(let picture) = $0.content { picture } else { nil } }
  }

  /// Lists the media files that are used, and what is made of them. A photograph that only its smaller sizes stand for is
  /// not published itself.
  func planMedia(into planned: inout [Planned]) {
    for path in catalog.usedMedia {
      let shown = shownPictures[path]
      for picture in shown?.made ?? [] {
        planned.append(
          Planned(Output(address: picture.address, content: .resized(picture)), source: "content/" + path))
      }
      if shown?.replacesPhotograph ?? false, !catalog.mediaToOpen.contains(path) { continue }
      let content: Output.Content = MediaFile.isPhotograph(path) ? .picture(path) : .copy(path)
      planned.append(Planned(Output(address: path, content: content), source: "content/" + path))
    }
  }
}
