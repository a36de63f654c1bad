/// What can be wrong with video and sound.
public enum RecordingFact: Hashable, Sendable {
  /// A file that browsers do not play where a video or sound belongs.
  case notAVideo(String), notASound(String)
  /// A file that is not WebVTT where captions belong.
  case notCaptions(String)
  /// A video whose words those who do not hear cannot read.
  case videoWithoutCaptions(String)
  /// A video in the story of someone who has not agreed to be shown.
  case videoWithoutConsent(String)
}

extension RecordingFact: Matter {
  var severity: Severity {
    switch self {
    case .notAVideo, .notASound, .notCaptions, .videoWithoutConsent: .error
    case .videoWithoutCaptions: .warning
    }
  }

  var code: Code {
    switch self {
    case .notAVideo, .notASound: .notARecording
    case .notCaptions: .notCaptions
    case .videoWithoutCaptions: .videoWithoutCaptions
    case .videoWithoutConsent: .videoWithoutConsent
    }
  }

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.notAVideo(let path), .vi): "“\(path)” không phải là video mà trình duyệt xem được (MP4, WebM)."
    case (.notAVideo(let path), .en): "“\(path)” is no video that browsers play (MP4, WebM)."
    case (.notASound(let path), .vi): "“\(path)” không phải là tệp tiếng mà trình duyệt nghe được (MP3, M4A, OGG, WAV)."
    case (.notASound(let path), .en): "“\(path)” is no sound that browsers play (MP3, M4A, OGG, WAV)."
    case (.notCaptions(let path), .vi): "“\(path)” không phải là tệp phụ đề WebVTT (.vtt)."
    case (.notCaptions(let path), .en): "“\(path)” is no file of captions in WebVTT (.vtt)."
    case (.videoWithoutCaptions(let path), .vi):
      "Video “\(path)” chưa có phụ đề (mục captions), nên người không nghe được sẽ không theo dõi được."
    case (.videoWithoutCaptions(let path), .en):
      "The video “\(path)” has no captions (the key captions), so those who do not hear cannot follow it."
    case (.videoWithoutConsent(let path), .vi):
      "Nhân vật chưa đồng ý đăng ảnh, nên không đăng được video “\(path)” trong bài."
    case (.videoWithoutConsent(let path), .en):
      "The person has not agreed to be shown, so the video “\(path)” cannot stand in the entry."
    }
  }
}
