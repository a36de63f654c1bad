import Catalog
import Diagnostics
import Glibc
import Tools
import Website

/// What has been made of a site's photographs, kept by content in `.guongsang/pictures/`.
///
/// A file is called after the hash of the photograph, its width and the recipe (the tool's version among it), so what is
/// there is what would be made again, whichever edition needs it. It ends with a hash of its own; what does not fit is
/// taken for not there. It holds nothing that cannot be made anew.
struct PictureShelf: Sendable {
  private let content: String
  private let folder: String
  /// What tells ways of making pictures apart.
  let recipe: String
  private let tool = PictureTool()

  /// The shelf of the site in the folder `site`.
  /// - Throws: the tool does not tell its version.
  init(site: String) throws(ToolFailure) {
    content = site + "/content/"
    folder = site + "/.guongsang/pictures"
    recipe = hexadecimal(contentHash(Array(try tool.recipe().utf8)))
  }

  /// Reads `picture` into `buffer`; false where it is not there, or not whole.
  func read(_ picture: ResizedPicture, into buffer: inout [UInt8]) -> Bool {
    guard (try? readFile(path(of: picture), into: &buffer)) != nil, buffer.count > 8 else { return false }
    let seal = Array(buffer.suffix(8))
    buffer.removeLast(8)
    return seal == Self.seal(of: buffer)
  }

  /// Makes those of `pictures`, all of one photograph, that are not there.
  /// - Throws: the tool fails, the photograph has changed, or the machine refuses.
  func make(_ pictures: [ResizedPicture], _ buffer: inout [UInt8]) throws(ShelfFailure) {
    let missing = pictures.filter { !read($0, into: &buffer) }
    guard let first = missing.first else { return }
    do throws(MachineFailure) {
      try readPlainPicture(content + first.path, into: &buffer)
    } catch {
      throw .machine(error)
    }
    for picture in missing {
      let made: [UInt8]
      do throws(ToolFailure) {
        made = try tool.resized(buffer, width: picture.width, as: PictureTool.Form(picture.form))
      } catch {
        throw ShelfFailure(error)
      }
      guard made.withUnsafeBufferPointer({ PictureSize($0)?.width }) == picture.width else { throw .refused("") }
      do throws(PublishingError) {
        try writeFile(made + Self.seal(of: made), to: path(of: picture), replacing: true, makingFolders: true)
      } catch {
        throw .publishing(error)
      }
    }
  }

  /// Removes all that was ever kept for the site in the folder `site`.
  static func clear(site: String) {
    guard let folder = Folder(site + "/.guongsang") else { return }
    try? removeTree("pictures", in: folder, path: site)
  }

  /// Removes what none of the photographs with these hashes needs, and what other recipes have made.
  func sweep(keeping hashes: Set<UInt64>) {
    guard let folder = Folder(folder) else { return }
    var stale: [String] = []
    _ = listNames(in: folder) { name, _ in
      let name = String(cString: name)
      let parts = name.split { $0 == "-" || $0 == "." }
      let isNeeded = parts.count == 4 && parts[2] == recipe && UInt64(parts[0], radix: 16).map(hashes.contains) ?? false
      if !isNeeded { stale.append(name) }
    }
    // What resists is swept by a later build; it takes room and does nothing else.
    for name in stale { unlinkat(folder.number, name, 0) }
  }

  private func path(of picture: ResizedPicture) -> String {
    "\(folder)/\(hexadecimal(picture.contentHash))-\(picture.width)-\(recipe).\(picture.form.rawValue)"
  }

  private static func seal(of bytes: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: contentHash(bytes).littleEndian, Array.init)
  }
}

/// Why nothing was made of a photograph.
enum ShelfFailure: Error {
  /// The tool does not make it; what it said.
  case refused(String)
  /// The tool has gone, or the machine refused it.
  case machine(MachineFailure)
  /// It could not be kept.
  case publishing(PublishingError)

  init(_ failure: ToolFailure) {
    switch failure {
    case .failed(_, _, let said): self = .refused(said)
    case .tookTooLong, .wroteTooMuch: self = .refused("")
    case .missing(let name): self = .machine(MachineFailure(.read, name, .missing))
    case .machine(let number, let path): self = .machine(MachineFailure(.create, path, errno: number))
    }
  }

  /// What ends the build; nil where the photograph is at fault.
  var error: PublishingError? {
    switch self {
    case .refused: nil
    case .machine(let failure): .machine(failure)
    case .publishing(let error): error
    }
  }
}

extension PictureTool.Form {
  fileprivate init(_ form: ResizedPicture.Form) {
    switch form {
    case .webp: self = .webp
    case .jpeg: self = .jpeg
    case .png: self = .png
    }
  }
}

private func contentHash(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { contentHash($0) } }

/// The 16 digits of `number`.
private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
