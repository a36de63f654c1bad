import Catalog
import Diagnostics
import Tools
import Website

/// Makes what `website` shows of photographs in smaller sizes, with `jobs` workers, where it has not been made before.
/// - Returns: the shelf on which it is; nil where there is none of it. The photographs of which it cannot be made are the
///   problems.
/// - Throws: the tool cannot be run, or the machine refuses.
func resizePictures(
  of website: Website, _ catalog: Catalog, site: String, jobs: Int, _ progress: Progress
) async throws(PublishingError) -> Checked<PictureShelf?> {
  var photographs: [[ResizedPicture]] = []
  for picture in website.resizedPictures {
    if photographs.last?.last?.path == picture.path {
      photographs[photographs.count - 1].append(picture)
    } else {
      photographs.append([picture])
    }
  }
  let hashes = Set(catalog.media.values.compactMap { $0.photograph?.contentHash })
  if hashes.isEmpty { PictureShelf.clear(site: site) }
  if photographs.isEmpty { return Checked(nil, problems: []) }
  progress.report(.resizing)
  let shelf: PictureShelf
  do throws(ToolFailure) {
    shelf = try PictureShelf(site: site)
  } catch {
    switch ShelfFailure(error) {
    case .refused(let said): throw .tool(.toolFailed("vipsthumbnail", status: 1, said: said))
    case .machine(let failure): throw .machine(failure)
    case .publishing(let error): throw error
    }
  }
  let failures = await parallelMap(photographs, width: jobs, inChunksOf: 1) { pictures, buffer -> ShelfFailure? in
    do throws(ShelfFailure) {
      try shelf.make(pictures, &buffer)
      return nil
    } catch {
      return error
    }
  }
  var problems: [Diagnostic] = []
  for (pictures, failure) in zip(photographs, failures) {
    guard let failure else { continue }
    if let error = failure.error { throw error }
    let path = pictures[0].path
    if case .refused(let said) = failure {
      let file = catalog.media[path]?.file
      problems.append(Diagnostic(.picture(.notResized(path, said: said)), at: file.map { Place($0, 0..<0) }))
    }
  }
  shelf.sweep(keeping: hashes)
  return Checked(shelf, problems: problems)
}
