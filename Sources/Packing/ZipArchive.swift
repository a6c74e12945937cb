package import SourceTexts

/// A zip archive in memory: its directory, and its members when they are asked for.
///
/// Archives come from anywhere. Nothing is written to disk, no path is followed, and neither a
/// member nor their sum may grow beyond what the archive's owner allows.
package struct ZipArchive: Sendable {
  /// One file of the archive.
  package struct Member: Hashable, Sendable {
    /// With `/` between folders, as the archive gives it.
    package var name: String
    /// Bytes when unpacked, as the directory promises.
    package var size: Int
    fileprivate var packedSize: Int
    fileprivate var method: UInt16
    fileprivate var isEncrypted: Bool
    fileprivate var checksum: UInt32
    /// Offset of its local header.
    fileprivate var offset: Int
  }

  /// The files, sorted by name; folders are left out.
  package let members: [Member]
  private let bytes: [UInt8]

  /// More members than any package of the Publications Office has.
  private static let maximumMembers = 20_000

  /// Reads the directory at the archive's end.
  package init(_ bytes: [UInt8]) throws(ReadError) {
    self.bytes = bytes
    guard let end = Self.endOfDirectory(bytes) else {
      throw ReadError(.zipDamaged, "the zip archive is cut off: its directory is missing")
    }
    let count = Int(Self.number16(bytes, end + 10))
    let start = Int(Self.number32(bytes, end + 16))
    guard count < 0xFFFF, start < 0xFFFF_FFFF else {
      throw ReadError(.zipUnsupported, "a zip archive of more than 4 GB; unpack it first")
    }
    guard count <= Self.maximumMembers else {
      throw ReadError(
        .zipUnsupported,
        "the zip archive has \(count) files; at most \(Self.maximumMembers) are read, unpack it first"
      )
    }
    members = try Self.directory(bytes, from: start, count: count)
  }

  /// The bytes of a member, at most `limit` of them.
  package func read(_ member: Member, limit: Int) throws(ReadError) -> [UInt8] {
    guard !member.isEncrypted else {
      throw ReadError(.zipUnsupported, "\(member.name) is encrypted; save it without a password")
    }
    guard member.size <= limit else {
      throw ReadError(
        .zipTooLarge, "\(member.name) has \(member.size >> 20) MiB unpacked; unpack the archive")
    }
    let header = member.offset
    guard header + 30 <= bytes.count, Self.number32(bytes, header) == 0x0403_4B50 else {
      throw ReadError(.zipDamaged, "\(member.name) does not stand where the archive says")
    }
    let start =
      header + 30 + Int(Self.number16(bytes, header + 26)) + Int(Self.number16(bytes, header + 28))
    guard start + member.packedSize <= bytes.count else {
      throw ReadError(.zipDamaged, "\(member.name) is cut off")
    }
    let packed = bytes[start..<start + member.packedSize]
    let content: [UInt8]?
    switch member.method {
    case 0: content = packed.count == member.size ? Array(packed) : nil
    case 8: content = Inflation.inflate(packed, to: member.size)
    default:
      throw ReadError(
        .zipUnsupported, "\(member.name) is packed by method \(member.method); pack it by deflate")
    }
    guard let content, Inflation.checksum(content) == member.checksum else {
      throw ReadError(.zipDamaged, "\(member.name) does not unpack to what the archive promises")
    }
    return content
  }

  // MARK: The directory

  /// Where the record stands that ends the archive: behind it there is at most a comment.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 0xFFFF)
    return (first...bytes.count - 22).last { number32(bytes, $0) == 0x0605_4B50 }
  }

  private static func directory(_ bytes: [UInt8], from start: Int, count: Int) throws(ReadError)
    -> [Member]
  {
    var members: [Member] = []
    var position = start
    for _ in 0..<count {
      guard position + 46 <= bytes.count, number32(bytes, position) == 0x0201_4B50 else {
        throw ReadError(.zipDamaged, "the zip archive's directory is broken")
      }
      let name = position + 46
      let next =
        name + Int(number16(bytes, position + 28)) + Int(number16(bytes, position + 30))
        + Int(number16(bytes, position + 32))
      guard next <= bytes.count else {
        throw ReadError(.zipDamaged, "the zip archive's directory is cut off")
      }
      let text = bytes[name..<name + Int(number16(bytes, position + 28))]
      if text.last != UInt8(ascii: "/"), !text.isEmpty {
        members.append(
          Member(
            name: String(decoding: text, as: UTF8.self), size: Int(number32(bytes, position + 24)),
            packedSize: Int(number32(bytes, position + 20)), method: number16(bytes, position + 10),
            isEncrypted: number16(bytes, position + 8) & 1 == 1,
            checksum: number32(bytes, position + 16), offset: Int(number32(bytes, position + 42))))
      }
      position = next
    }
    return members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func number16(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
    UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  private static func number32(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(number16(bytes, offset)) | UInt32(number16(bytes, offset + 2)) << 16
  }
}

extension DiagnosticCode {
  /// The archive is cut off or broken.
  package static let zipDamaged = DiagnosticCode("zip.damaged")
  /// The archive uses what few archives do: encryption, rare methods, more than 4 GB.
  package static let zipUnsupported = DiagnosticCode("zip.unsupported")
  /// A member, or all together, would grow beyond the limit.
  package static let zipTooLarge = DiagnosticCode("zip.too-large")
}
