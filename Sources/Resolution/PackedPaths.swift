import SourceTexts

/// Paths of places in little room: each as what it shares with the one before, and the rest.
///
/// Thousands of works may have a thousand places each, of which a document asks for those of a few
/// works.
package struct PackedPaths: Hashable, Sendable {
  /// As ``SpooledRow``s hold them.
  private(set) var bytes: [UInt8] = []

  /// Takes back what another process packed; whatever the bytes are, they are some paths.
  init(bytes: [UInt8]) { self.bytes = bytes }

  package init(_ paths: some Sequence<String>) {
    var last = ""
    for path in paths {
      let (before, new) = (last.utf8.span, path.utf8.span)
      let longest = min(255, before.count, new.count)
      var shared = 0
      while shared < longest, before[shared] == new[shared] { shared += 1 }
      bytes.append(addingCapacity: new.count - shared + 2) { room in
        room.append(UInt8(shared))
        room.append(new.extracting(shared..<new.count))
        room.append(Self.end)
      }
      last = path
    }
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// No text holds this byte.
  private static let end: UInt8 = 0xFF

  /// The paths, in their order.
  var paths: [String] {
    var paths: [String] = []
    var path: [UInt8] = []
    var index = 0
    while index < bytes.count {
      path.removeLast(path.count - min(Int(bytes[index]), path.count))
      index += 1
      while index < bytes.count, bytes[index] != Self.end {
        path.append(bytes[index])
        index += 1
      }
      index += 1
      paths.append(String(decoding: path, as: UTF8.self))
    }
    return paths
  }
}
