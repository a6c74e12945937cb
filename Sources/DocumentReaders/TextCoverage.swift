package import LegalDocuments

/// How much of a source's text a document model holds: the letters that stand in exactly one
/// segment, heading, number or footnote.
///
/// Words are compared as a multiset, without regard to the reader's own bookkeeping, so a passage
/// that is lost lowers ``share`` and one that is told twice raises ``surplus``.
package struct TextCoverage: Hashable, Sendable {
  /// Letters of the source that a model must hold.
  package var sourceLetters = 0
  /// Letters of the source's words that the model holds.
  package var foundLetters = 0
  /// Letters of the model's words that the source does not have so often.
  package var surplusLetters = 0
  /// Some words that are missing or told too often, for people to look at.
  package var examples: [String] = []

  /// Found letters per source letter; 1 for a source without text.
  package var share: Double {
    sourceLetters == 0 ? 1 : Double(foundLetters) / Double(sourceLetters)
  }

  /// Surplus letters per source letter.
  package var surplus: Double {
    sourceLetters == 0 ? 0 : Double(surplusLetters) / Double(sourceLetters)
  }

  /// Compares the words of a source with those of the documents read from it.
  package init(source: [String], documents: [LegalDocument]) {
    var counts: [String: Int] = [:]
    for word in source {
      counts[word, default: 0] += 1
      sourceLetters += word.unicodeScalars.count
    }
    var texts: [String] = []
    for document in documents {
      for segment in document.segments {
        texts.append(segment.text)
        if let number = segment.number { texts.append(number) }
        if let heading = segment.heading { texts.append(heading) }
      }
      texts.append(contentsOf: document.footnotes.map(\.text))
    }
    for text in texts {
      for word in Self.words(of: text) {
        let letters = word.unicodeScalars.count
        if let left = counts[word], left > 0 {
          counts[word] = left - 1
          foundLetters += letters
        } else {
          surplusLetters += letters
          if examples.count < 20 { examples.append("+\(word)") }
        }
      }
    }
    for (word, left) in counts.sorted(by: { $0.key < $1.key }) where left > 0 {
      if examples.count < 40 { examples.append("-\(word)×\(left)") }
    }
  }

  /// The words of a text: runs of letters.
  package static func words(of text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
  }
}

extension TextCoverage {
  /// Coverage of a file in a reader's format; `nil` where the source cannot be counted (pages
  /// without class names).
  package init?(_ bytes: [UInt8], format: String, documents: [LegalDocument]) {
    switch format {
    case "formex": self.init(formex: bytes, documents: documents)
    case "akn": self.init(akomaNtoso: bytes, documents: documents)
    case "xhtml":
      guard let coverage = TextCoverage(xhtml: bytes, documents: documents) else { return nil }
      self = coverage
    case "pdf":
      guard let coverage = TextCoverage(pdf: bytes, documents: documents) else { return nil }
      self = coverage
    default: return nil
    }
  }
}
