/// A picture of points, as far as it decides how it is published.
public struct Photograph: Sendable {
  /// A picture wider than this, in pixels, is too large to be published as it is.
  public static let greatestWidth = 2000
  /// A picture of more bytes than this is too large to be published as it is: 500 KB are three seconds of a slow line.
  public static let greatestSize = 500_000
  /// A picture of more pixels than this is not made smaller either: it would take a gigabyte of memory.
  public static let mostPixels = 100_000_000

  /// How it is coded.
  public let format: PictureFormat
  /// Whether it moves.
  public let isAnimated: Bool
  /// A number by which the bytes of one file are told from those of another.
  public let contentHash: UInt64

  /// What `plain` says, and the hash of the file that it was made from.
  public init(_ plain: PlainPicture, contentHash: UInt64) {
    (format, isAnimated, self.contentHash) = (plain.format, plain.isAnimated, contentHash)
  }

  /// Whether smaller ones can be made of it: one that moves would stand still.
  public var canBeResized: Bool { !isAnimated && format != .gif }
}

extension MediaFile {
  /// Whether it is a picture that is to be made smaller before it is published.
  public var isTooLarge: Bool {
    guard photograph?.canBeResized ?? false, let size else { return false }
    return size.width > Photograph.greatestWidth || bytes > Photograph.greatestSize
  }
}
