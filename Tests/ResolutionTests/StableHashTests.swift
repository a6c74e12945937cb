import LegalDocuments
import LegalIdentifiers
import Testing

@testable import Resolution

@Suite struct StableHashTests {
  @Test func `ids are those of every version before`() {
    // FNV-1a over "celex:32016R0679", "oj:L:2016:119:p1" and "cites", 0xFF behind each.
    let id = MentionIdentity.edge(
      from: WorkIdentifier(.celex, "32016R0679"), to: WorkIdentifier(.oj, "L:2016:119:p1"), .cites)
    #expect(id == Self.expected("e:", "celex:32016R0679", "oj:L:2016:119:p1", "cites"))
  }

  @Test(arguments: [0, 7, 10, 4096, -3, Int.max])
  func `a number counts as its digits`(number: Int) {
    var digits = StableHash()
    digits.add(String(number))
    var hash = StableHash()
    hash.add(number)
    #expect(hash.hex() == digits.hex())
    #expect(hash.hex("m:") == Self.expected("m:", String(number)))
  }

  /// The same, byte by byte.
  private static func expected(_ mark: String, _ parts: String...) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in Array(part.utf8) + [UInt8(0xFF)] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return mark + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
