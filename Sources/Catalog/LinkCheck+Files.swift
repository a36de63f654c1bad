import Diagnostics
import Markdown

extension LinkCheck {
  /// Checks the pictures and attachments of `entry`.
  mutating func checkFiles(of entry: Entry, _ standing: Standing) {
    for picture in pictures(of: entry) { checkMedia(picture, in: entry.folder, standing) }
    warnOfWebPictures(entry.body.pictures)
    for attachment in entry.common.attachments {
      checkMedia(attachment.file, in: entry.folder, standing, isPicture: false)
    }
    checkRecordings(of: entry, standing)
    guard case .story(let story) = entry.detail, let photo = story.subject.photo else { return }
    // A portrait that may not be shown must not lie in the published folder either.
    checkMedia(photo, in: entry.folder, story.showsPortrait || standing != .shown ? standing : .later)
    if !story.showsPortrait { checkNotElsewhere(photo, in: entry) }
  }

  /// Checks the pictures of a text that stands in a file of `folder`.
  mutating func check(_ pictures: [Body.Picture], in folder: String, _ standing: Standing) {
    for picture in pictures where !isWebAddress(picture.path) {
      checkMedia(Placed(picture.path, at: picture.place), in: folder, standing)
    }
    warnOfWebPictures(pictures)
  }

  /// The theme's policy lets pages show the site's own pictures alone, and a folder without a network shows no others.
  private mutating func warnOfWebPictures(_ pictures: [Body.Picture]) {
    for picture in pictures where isWebAddress(picture.path) {
      state(.pictureElsewhere(shown(picture.path)), at: picture.place)
    }
  }

  /// Notes the files of an entry that is not checked: they are not without use.
  mutating func noteFiles(of entry: Entry) {
    let photo = entry.story?.subject.photo.map { [$0] } ?? []
    let named = (pictures(of: entry) + photo + entry.common.attachments.map(\.file) + entry.common.recordingFiles).map(
      \.value)
    for path in named + entry.body.links.map(\.path) {
      if let path = resolve(path, in: entry.folder), catalog.media[path] != nil { use(path, .later) }
    }
  }

  /// The pictures of `entry` but for the portrait.
  private func pictures(of entry: Entry) -> [Placed<String>] {
    let written = entry.body.pictures.filter { !isWebAddress($0.path) }.map { Placed($0.path, at: $0.place) }
    let images = (entry.common.cover.map { [$0] } ?? []) + entry.common.gallery
    return written + images.map(\.image).filter { !$0.value.isEmpty }
  }

  private mutating func checkNotElsewhere(_ photo: Placed<String>, in entry: Entry) {
    guard let portrait = resolve(photo.value, in: entry.folder) else { return }
    let links = entry.body.links.map { Placed($0.path, at: $0.place) }
    for named in pictures(of: entry) + entry.common.attachments.map(\.file) + entry.common.recordingFiles + links
    where resolve(named.value, in: entry.folder) == portrait {
      state(.pictureWithoutConsent(shown(named.value)), at: named.place)
    }
  }

  mutating func checkMedia(
    _ named: Placed<String>, in folder: String, _ standing: Standing, isPicture: Bool = true
  ) {
    if named.value.isEmpty { return }  // that it is missing has been said
    guard let path = resolve(named.value, in: folder) else {
      return state(.outsideMedia(shown(named.value)), at: named.place)
    }
    if let file = catalog.media[path] {
      if isPicture, !file.isPicture { state(.notAPicture(shown(path)), at: named.place) }
      return use(path, at: named.place, standing, isPicture: isPicture)
    }
    let fact: LinkFact =
      outside.contains(path)
      ? .outsideMedia(shown(path)) : .missingFile(shown(named.value), nearest: nearestMedia(to: path))
    state(fact, at: named.place)
  }

  /// Notes that the media file at `path` is used. One that could act in a reader's browser is refused as a picture and
  /// as a file to open alike.
  mutating func use(_ path: String, at place: Place, _ standing: Standing, isPicture: Bool = false) {
    if let file = catalog.media[path] {
      if file.isActive { state(.activePicture(path), at: place) }
      if file.isBroken { state(.broken(path), at: place) }
      if file.holdsMore { state(.holdsMore(path), at: place) }
      if isPicture { checkSize(of: file, at: place) }
    }
    use(path, standing)
    guard standing == .shown else { return }
    if isPicture { toShow.insert(path) } else { toOpen.insert(path) }
  }

  /// A photograph as it comes from a camera takes a minute on a slow line.
  private mutating func checkSize(of file: MediaFile, at place: Place) {
    guard file.isTooLarge, let size = file.size else { return }
    if size.width * size.height > Photograph.mostPixels {
      state(.tooManyPixels(file.path, megapixels: size.width * size.height / 1_000_000), at: place)
    } else if !catalog.resizesPictures {
      state(.tooLarge(file.path, kilobytes: (file.bytes + 999) / 1000, width: size.width), at: place)
    }
  }
}
