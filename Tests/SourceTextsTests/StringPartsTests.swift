import SourceTexts
import Testing

@Suite struct `Parts of a text` {
  @Test(arguments: [
    ("11957E/PRO/1", true), ("/PRO/", true), ("x/PRO/", true), ("/PRO/x", true), ("//PRO/", true),
    ("/PR/O/", false), ("/PRO", false), ("", false), ("é/PRO/é", true), ("/pro/", false),
  ])
  func `are found where they stand`(text: String, holds: Bool) {
    #expect(text.holds("/PRO/") == holds)
  }
}
