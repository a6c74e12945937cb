extension String {
  /// A text that its owner puts together in place, in at most so many bytes, as valid UTF-8; one of up
  /// to fifteen bytes takes no memory of its own.
  package init(atMost room: Int, writtenBy write: (inout OutputSpan<UInt8>) -> Void) {
    // Called unsafe for the room, of which no more counts than was written.
    unsafe self.init(unsafeUninitializedCapacity: room) { buffer in
      var text = unsafe OutputSpan(buffer: buffer, initializedCount: 0)
      write(&text)
      return unsafe text.finalize(for: buffer)
    }
  }

  /// A part of a text that is given as its bytes, which must be valid UTF-8.
  package init(utf8 bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init(atMost: range.count) { text in
      for index in range { text.append(bytes[index]) }
    }
  }
}
