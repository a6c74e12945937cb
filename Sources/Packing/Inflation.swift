internal import CZlib

/// Unpacking, by the system's zlib.
enum Inflation {
  /// The bytes that a deflated stream stands for; `nil` where it is broken or has another length.
  static func inflate(_ packed: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
    var stream = unsafe z_stream()
    guard unsafe renvoi_inflate_init(&stream) == Z_OK else { return nil }
    defer { unsafe inflateEnd(&stream) }
    var isWhole = false
    // One byte of room more shows a stream that is longer than it says.
    let content = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      unsafe packed.withUnsafeBufferPointer { source in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.avail_in = UInt32(clamping: source.count)
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(clamping: size + 1)
        let status = unsafe CZlib.inflate(&stream, Z_FINISH)
        unsafe isWhole = status == Z_STREAM_END && Int(stream.total_out) == size
        unsafe count = min(size, Int(stream.total_out))
      }
    }
    return isWhole ? content : nil
  }

  /// CRC-32, as archives promise it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = crc32(0, nil, 0)
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(1 << 30)
      sum = unsafe part.withUnsafeBufferPointer { buffer in
        unsafe crc32(sum, buffer.baseAddress, UInt32(buffer.count))
      }
      rest = rest.dropFirst(part.count)
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}
