import Templates

@testable import Website

extension HonourPage.Group {
  /// What the field `name` of each of its people says; nil where it is absent or no text.
  func texts(_ name: String) -> [String?] {
    guard let place = HonourPage.Person.shape.names.firstIndex(where: { $0.name == name }) else { return [] }
    return people.map { record in
      switch record.values[place] {
      case .text(let text), .address(let text), .url(let text): text
      default: nil
      }
    }
  }
}
