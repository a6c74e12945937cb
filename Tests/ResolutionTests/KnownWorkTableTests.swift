import LegalIdentifiers
import SourceTexts
import Testing

@testable import Resolution

@Suite struct KnownWorkTableTests {
  @Test func `a work comes back as it was put in, and as it was last put in`() {
    var table = KnownWorkTable()
    let act = WorkIdentifier(.celex, "32016R0679")
    var work = KnownWork(id: act)
    work.title = "Regulation (EU) 2016/679"
    work.kind = "act"
    work.language = "en"
    work.date = CivilDate(year: 2016, month: 4, day: 27)
    work.records = [3, 7]
    table[act] = work
    let other = WorkIdentifier(.council, "ST-5419-2016")
    table[other] = KnownWork(id: other)
    #expect(table[act] == work)
    #expect(table[other] == KnownWork(id: other))
    work.records.append(9)
    work.kind = nil
    table[act] = work
    #expect(table[act] == work)
    #expect(table[WorkIdentifier(.celex, "31995L0046")] == nil)
  }
}
