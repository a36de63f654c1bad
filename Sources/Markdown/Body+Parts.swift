import Diagnostics

// A body that was kept is put together again from its parts; tests of other modules make small ones.

extension Body.Hole {
  /// A hole before the byte at `at` of the HTML.
  public init(at: Int, _ content: Content) {
    self.at = at
    self.content = content
  }
}

extension Body.Heading {
  /// A heading of the outline.
  public init(_ level: Int, id: String, text: String) {
    (self.level, self.id, self.text) = (level, id, text)
  }
}

extension Body.Link {
  /// A link written at `place`.
  public init(path: String, fragment: String? = nil, title: String? = nil, at place: Place) {
    (self.path, self.fragment, self.title, self.place) = (path, fragment, title, place)
  }
}

extension Body.Picture {
  /// A picture written at `place`.
  public init(path: String, alternative: String, caption: String? = nil, title: String? = nil, at place: Place) {
    (self.path, self.alternative, self.caption, self.title, self.place) = (path, alternative, caption, title, place)
  }
}
