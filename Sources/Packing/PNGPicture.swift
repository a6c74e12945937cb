internal import CZlib

/// A grey picture as a PNG file.
package enum PNGPicture {
  /// Packs a portable grey map (`P5`, 255 greys); `nil` where it is none.
  package static func png(of greyMap: [UInt8]) -> [UInt8]? {
    guard let (width, height, start) = head(of: greyMap), width > 0, height > 0,
      greyMap.count - start == width * height
    else { return nil }
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      // Each row names its filter first: none.
      rows.append(0)
      rows += greyMap[(start + row * width)..<(start + (row + 1) * width)]
    }
    guard let packed = Deflation.deflate(rows) else { return nil }
    let size = bytes(UInt32(width)) + bytes(UInt32(height))
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", size + [8, 0, 0, 0, 0]) + chunk("IDAT", packed) + chunk("IEND", [])
  }

  /// Width and height, and where the greys begin.
  private static func head(of map: [UInt8]) -> (Int, Int, Int)? {
    let words = map.prefix(64).split(maxSplits: 4, whereSeparator: { $0 == 0x0A || $0 == 0x20 })
    guard words.count == 5, words[0] == Array("P5".utf8)[...],
      let width = Int(String(decoding: words[1], as: UTF8.self)),
      let height = Int(String(decoding: words[2], as: UTF8.self))
    else { return nil }
    return (width, height, words[3].endIndex + 1)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return bytes(UInt32(content.count)) + body + bytes(Inflation.checksum(body))
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

/// Packing, by the system's zlib.
enum Deflation {
  /// A zlib stream of the bytes.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    let room = Int(compressBound(UInt(bytes.count)))
    var isDone = false
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var length = UInt(room)
      let status = unsafe compress2(buffer.baseAddress, &length, bytes, UInt(bytes.count), 6)
      isDone = status == Z_OK
      count = isDone ? Int(length) : 0
    }
    return isDone ? packed : nil
  }
}
