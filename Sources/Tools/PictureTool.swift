/// Makes pictures smaller through vipsthumbnail of libvips (8.13 or later; libvips-tools in Debian).
///
///     let tool = PictureTool()
///     let small = try tool.resized(bytes, width: 480, as: .webp)
///
/// The picture goes in and out by the streams, so that no name of a file reaches the tool. It runs on one core, for there
/// may be several of it at once, has a minute, and reads with the parts of libvips alone that are fit for bytes of
/// unknown origin.
public struct PictureTool: Sendable {
  /// How a picture is coded anew.
  public enum Form: String, Sendable {
    case webp, jpeg, png
  }

  private static let command = OutsideCommand("vipsthumbnail")
  private static let environment = ["VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1"]

  /// The tool of this machine, there or not.
  public init() {}

  /// Whether it is there.
  public var isThere: Bool { Self.command.path != nil }

  /// Which version it is, and how it is called: what is made by another recipe may have other bytes.
  /// - Throws: it is missing or fails, or the machine refuses.
  public func recipe() throws(ToolFailure) -> String {
    let version = try Self.command.run(["--version"], environment: Self.environment)
    let forms = [Form.webp, .jpeg, .png].map { Self.arguments(width: 1, $0).joined(separator: " ") }
    return String(decoding: version, as: UTF8.self) + forms.joined(separator: "\n")
  }

  /// The picture of `bytes`, turned as its Exif says, `width` pixels wide, in sRGB, with nothing but the picture.
  /// - Throws: the tool is missing or fails, or the machine refuses.
  public func resized(_ bytes: [UInt8], width: Int, as form: Form) throws(ToolFailure) -> [UInt8] {
    try Self.command.run(Self.arguments(width: width, form), input: bytes, environment: Self.environment)
  }

  private static func arguments(width: Int, _ form: Form) -> [String] {
    let output =
      switch form {
      case .webp: ".webp[Q=78,strip]"
      case .jpeg: ".jpg[Q=82,optimize-coding,strip]"
      case .png: ".png[compression=9,strip]"
      }
    return ["stdin", "--size=\(width)x", "--export-profile=srgb", "--output=" + output]
  }
}
