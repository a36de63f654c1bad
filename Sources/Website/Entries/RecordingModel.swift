import Catalog
import Templates

/// A video or sound below an entry's text.
struct RecordingModel: ViewModel {
  let title: String
  let address: String
  let mediaType: String
  let isVideo: Bool
  let poster: Picture?
  let captions: String?
  let file: String
  let credit: String

  static let fields: [Field<Self>] = [
    .text("title", "Tên") { $0.title },
    .url("address", "Địa chỉ tệp") { $0.address },
    .text("media_type", "video/mp4, audio/mpeg…") { $0.mediaType },
    .flag("is_video", "Là video; nếu không thì là tiếng") { $0.isVideo },
    .optional("poster", "Ảnh chờ, có kích thước") { $0.poster },
    .optionalURL("captions", "Tệp phụ đề WebVTT") { $0.captions },
    .text("file", "Tải video (MP4, 3,2 MB)") { $0.file },
    .text("credit", "Người quay, người thu; có thể trống") { $0.credit },
  ]
}

extension Website {
  /// The videos, then the sounds of an entry.
  func recordings(of entry: Entry) -> [RecordingModel] {
    entry.common.videos.compactMap { recording($0, in: entry, isVideo: true) }
      + entry.common.sounds.compactMap { recording($0, in: entry, isVideo: false) }
  }

  private func recording(_ recording: Recording, in entry: Entry, isVideo: Bool) -> RecordingModel? {
    guard case .media(let path) = catalog.target(of: recording.file.value, in: entry.folder),
      let type = RecordingType.mediaType(of: path)
    else { return nil }
    var captions: String?
    if let written = recording.captions, case .media(let path) = catalog.target(of: written.value, in: entry.folder) {
      captions = urlPath(path)
    }
    return RecordingModel(
      title: recording.title, address: urlPath(path), mediaType: type, isVideo: isVideo,
      poster: recording.poster.flatMap { picture($0.value, in: entry, alternative: "") }, captions: captions,
      file: label(ofFile: path, strings[.recording(isVideo ? .video : .sound)]),
      credit: recording.credit)
  }
}
