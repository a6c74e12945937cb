/// Works known from elsewhere than the corpus: `--catalogue` files.
package struct WorkCatalogue: Hashable, Sendable {
  package private(set) var works: [CatalogueWork]

  package init(_ works: [CatalogueWork] = []) {
    self.works = works
  }

  package mutating func append(_ other: WorkCatalogue) {
    works.append(contentsOf: other.works)
  }
}
