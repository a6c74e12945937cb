import LegalDocuments
import LegalIdentifiers
import References
import SourceTexts
import Testing

/// Papers known by description; what is found is marked `⟦words|target⟧`.
@Suite struct `Papers without number` {
  private func drawn(_ marked: String, in language: String = "en") -> String {
    var text = ""
    for part in marked.split(separator: "⟦", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      text += pieces.count == 2 ? pieces[0].prefix { $0 != "|" } + pieces[1] : part
    }
    var document = LegalDocument(
      source: DocumentSource(path: "", sha256: "", mediaType: "", format: ""))
    document.metadata.language = language
    document.segments = [Segment(id: "txt_1", kind: .body, text: text)]
    var result = ""
    var position = 0
    for reference in Recogniser().references(in: document).map(\.reference) {
      result += text[TextSpan(position, reference.span.start)]
      let targets = reference.targets.map(\.description).joined(separator: " ")
      result += "⟦\(text[reference.span])|\(targets)⟧"
      position = reference.span.end
    }
    return result + text[TextSpan(position, text.utf8.count)]
  }

  @Test(arguments: [
    "Having examined the ⟦communication from the Commission|text:communication-from-the-commission-concerning-the-future-of⟧ concerning the future of inland ports;",
    "⟦Communication from the Commission to the European Parliament, the Council and the Committee of the Regions|text:communication-from-the-commission-to-the-european-parliament⟧ on a method for the use of common funds",
    "in line with the ⟦Commission report|text:commission-report-on-the-state-of-river-transport⟧ on the state of river transport.",
    "RECALLING the ⟦OECD Ministerial Declaration|text:oecd-ministerial-declaration-on-fair-trading-in-online⟧ on fair trading in online markets,",
    "the ⟦Council conclusions|text:council-conclusions-on-the-health-of-seafarers-at⟧ on the health of seafarers at sea",
    "the ⟦Council conclusions on Small Harbours of 25 June 2012|meeting:council:2012-06-25⟧ ask",
    "the ⟦Council conclusions on ‘Harbours for people at sea’ of 28 May 2021|meeting:council:2021-05-28⟧",
  ])
  func `are known by author and title`(sentence: String) {
    #expect(drawn(sentence) == sentence)
  }

  @Test(arguments: [
    "The Commission shall submit a report from the Commission on the working of the market.",
    "each Commission communication on the matter of harbours and ports",
    "communication roadmaps that raise awareness of the ‘list of ports open to all’",
    "the report on the state of play of the negotiations",
    "the Commission will communicate its views on the state of ports and harbours",
    "the communication from the Commission on ⟦this Regulation|self⟧ and its working",
    "reports from the Commission on the state of ports and harbours",
    "the Commission report on whether the market is in need of rules",
    "the draft Council conclusions on the health of seafarers at sea",
    "Delegations will find in the ⟦Annex|self#anx⟧ the Council conclusions on the health of seafarers at sea.",
    "Council conclusions on the health of seafarers at sea",
    "The text of the Council conclusions on the health of seafarers is attached below.",
    "the Commission and the plan on which the Council had to agree",
  ])
  func `are none where a paper is to come, or any will do`(sentence: String) {
    #expect(drawn(sentence) == sentence)
  }

  @Test func `are cited by their number where one follows`() {
    let sentence =
      "the ⟦communication from the Commission on the future of inland ports|com:COM/2011/32⟧ (⟦COM(2011) 32 final|com:COM/2011/32⟧)"
    #expect(drawn(sentence) == sentence)
  }

  @Test func `are published at the place that follows in brackets`() {
    let sentence =
      "⟦Opinion of the European Parliament of 13 January 1999|oj:C:1999:104:p49⟧ (⟦OJ C 104, 14.4.1999, p. 49|oj:C:1999:104:p49⟧), ⟦Commission Decision of 28 November 2011|oj:C:2011:349:p4⟧ setting up a platform (⟦OJ C 349, 30.11.2011, p. 4|oj:C:2011:349:p4⟧) and ⟦decision of the Council of 4 March 2024|text:decision-of-the-council-of-4-march-2024⟧."
    #expect(drawn(sentence) == sentence)
  }

  @Test(arguments: [
    "la ⟦communication de la Commission|text:communication-de-la-commission-concernant-lavenir-des-ports⟧ concernant l'avenir des ports fluviaux;",
    "le ⟦rapport de la Commission au Parlement européen et au Conseil|text:rapport-de-la-commission-au-parlement-européen-et⟧ sur la navigation dans les ports",
    "un rapport de la Commission sur la navigation dans les ports",
    "le rapport sur la navigation dans les ports fluviaux",
    "le projet de conclusions du Conseil sur la santé des marins",
  ])
  func `in French`(sentence: String) {
    #expect(drawn(sentence, in: "fr") == sentence)
  }

  @Test(arguments: [
    "die ⟦Mitteilung der Kommission|text:mitteilung-der-kommission-über-die-zukunft-der-häfen⟧ über die Zukunft der Häfen;",
    "der ⟦Bericht der Kommission an das Europäische Parlament und den Rat|text:bericht-der-kommission-an-das-europäische-parlament-und⟧ über den Stand der Arbeiten",
    "ein Bericht der Kommission über den Stand der Arbeiten",
    "der Bericht über den Stand der Arbeiten in den Häfen",
  ])
  func `in German`(sentence: String) {
    #expect(drawn(sentence, in: "de") == sentence)
  }

  @Test(arguments: [
    "laid down in the ⟦Stockholm Programme|alias:stockholm-programme⟧ and the ⟦Small Ports Relief Package|alias:small-ports-relief-package⟧.",
    "the ⟦Harbour Strategy for 2030|alias:harbour-strategy-for-2030⟧, the ⟦Ship to Shore Strategy|alias:ship-to-shore-strategy⟧",
    "the ⟦Growth Plan for the Western Isles|alias:growth-plan-for-the-western-isles⟧ for all",
    "the ⟦Growth Plan|alias:growth-plan⟧ of the Commission and the ⟦Harbour Pact|alias:harbour-pact⟧ of June 2001",
    "under the ⟦Council Security Regulations|alias:council-security-regulations⟧.",
    "the ⟦Harbour Report of 12 February 2001|alias:harbour-report⟧ asks; the ⟦Harbour Report|alias:harbour-report⟧ answers",
    "the Harbour Report says, the Annual Report and the National Action Plan too",
    "the Erasmus Programme, a Strategic Plan, the European Strategy and its Strategy",
    "a Small Ports Relief Package was called for, and the Blue Growth Strategy Group met",
  ])
  func `are known by a proper name`(sentence: String) {
    #expect(drawn(sentence) == sentence)
  }

  @Test(arguments: [
    ("das ⟦Stockholmer Programm|alias:stockholm-programme⟧ und ein Programm", "de"),
    ("la stratégie et le programme des ports", "fr"),
  ])
  func `are known by a proper name elsewhere`(sentence: String, language: String) {
    #expect(drawn(sentence, in: language) == sentence)
  }

  @Test(arguments: [
    "the ⟦report of the task force 'software for schools'|text:report-of-the-task-force-software-for-schools⟧ took stock",
    "the ⟦handbook entitled “Ports for all: a guide”|text:ports-for-all-a-guide⟧ shows",
    "malicious code and stopping \"denial of good service\" attacks",
    "the programme for safe harbours (the 'Harbour Safety Programme')",
    "In the report on the Code (harbour dues), the Council \"expresses its wish to have less dues\".",
  ])
  func `are known by a title in quotation marks`(sentence: String) {
    #expect(drawn(sentence) == sentence)
  }
}
