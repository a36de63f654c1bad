import Diagnostics

extension Body {
  /// The same text with every link, picture and problem at `place`: for a text that is no run of its file's bytes, such
  /// as a block of YAML.
  public func placed(at place: Place) -> Body {
    var body = self
    body.links = links.map { Link(path: $0.path, fragment: $0.fragment, title: $0.title, place: place) }
    body.pictures = pictures.map {
      Picture(path: $0.path, alternative: $0.alternative, caption: $0.caption, title: $0.title, place: place)
    }
    body.problems = problems.map { Diagnostic($0.fact, at: place) }
    return body
  }
}
