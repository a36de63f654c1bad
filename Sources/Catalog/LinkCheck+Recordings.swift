import Diagnostics

extension LinkCheck {
  /// Checks the videos and sounds of `entry`: that their files are there and of a kind that browsers play, that a video
  /// has captions, and that nobody is filmed who has not agreed to be shown.
  mutating func checkRecordings(of entry: Entry, _ standing: Standing) {
    for video in entry.common.videos where !video.file.value.isEmpty {
      check(video, in: entry.folder, standing)
      let path = shown(video.file.value)
      if !RecordingType.isVideo(path) { state(.notAVideo(path), at: video.file.place) }
      if video.captions == nil { state(.videoWithoutCaptions(path), at: video.file.place) }
      if let story = entry.story, !story.showsPortrait { state(.videoWithoutConsent(path), at: video.file.place) }
    }
    for sound in entry.common.sounds where !sound.file.value.isEmpty {
      check(sound, in: entry.folder, standing)
      let path = shown(sound.file.value)
      if !RecordingType.isSound(path) { state(.notASound(path), at: sound.file.place) }
    }
  }

  private mutating func check(_ recording: Recording, in folder: String, _ standing: Standing) {
    checkMedia(recording.file, in: folder, standing, isPicture: false)
    if let poster = recording.poster { checkMedia(poster, in: folder, standing) }
    guard let captions = recording.captions else { return }
    checkMedia(captions, in: folder, standing, isPicture: false)
    if !captions.value.lowercased().hasSuffix(".vtt") { state(.notCaptions(shown(captions.value)), at: captions.place) }
  }

  private mutating func state(_ fact: RecordingFact, at place: Place) {
    problems.append(Diagnostic(.recording(fact), at: place))
  }
}

/// The kinds of files that browsers play, by the endings of their names.
public enum RecordingType {
  private static let videos = ["mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm"]
  private static let sounds = [
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg",
    "wav": "audio/wav",
  ]

  /// The media type of the file at `path`; nil where browsers play none such.
  public static func mediaType(of path: String) -> String? {
    let ending = ending(of: path)
    return videos[ending] ?? sounds[ending]
  }

  static func isVideo(_ path: String) -> Bool { videos[ending(of: path)] != nil }

  static func isSound(_ path: String) -> Bool { sounds[ending(of: path)] != nil }

  private static func ending(of path: String) -> String {
    path.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
  }
}

extension Common {
  /// The files of all videos and sounds, as written.
  var recordingFiles: [Placed<String>] { (videos + sounds).flatMap(\.files) }
}
