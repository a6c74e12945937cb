import References
import Testing

@Suite struct ReportsTests {
  @Test(arguments: [
    ("en", "⟦Case 26/62|case|celex:61962CJ0026⟧ Muster ⟦[1963] ECR 1|case|unresolved⟧"),
    ("en", "see ⟦[2003] ECR I-4567|case|unresolved⟧"),
    ("de", "⟦Slg. 1986, 89|case|unresolved⟧; ⟦Slg. 2003, I-4567|case|unresolved⟧"),
    ("fr", "⟦Rec. p. I-4567|case|unresolved⟧"),
    ("en", "the ECR Group of the Parliament met 12 times"),
  ])
  func `a page of the Court's reports is kept though no text tells its case`(
    language: String, sentence: String
  ) {
    #expect(drawn(sentence, by: Grammars.all, language: language) == sentence)
  }
}
