import Foundation

/// Below, equal to or above zero as the first bytes come before, with or behind the second.
func order(_ a: [UInt8], _ b: [UInt8]) -> Int {
  unsafe a.withUnsafeBytes { a in unsafe b.withUnsafeBytes { b in unsafe order(a, b) } }
}

/// The same for any bytes in memory, as `memcmp` has it; the shorter comes first.
func order(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
  if let first = a.baseAddress, let second = b.baseAddress {
    let order = unsafe memcmp(first, second, min(a.count, b.count))
    if order != 0 { return Int(order) }
  }
  return a.count - b.count
}
