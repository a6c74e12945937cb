/// The grammars, in order of precedence.
///
/// Where several match, the one that begins first wins, then the longest, then the first of this
/// list. A new kind of reference is one file and one line here.
package enum Grammars {
  package static let all: [any ReferenceGrammar] = [
    AddressGrammar(), CELEXGrammar(), OfficialJournalGrammar(), OfficialJournalNoticeGrammar(),
    SpecialEditionGrammar(),
    CouncilDocumentGrammar(), CommissionDocumentGrammar(), ProcedureGrammar(),
    ParliamentDocumentGrammar(), BodyDocumentGrammar(), CaseGrammar(), ECLIGrammar(),
    ReportsGrammar(),
    OtherCourtGrammar(), MeetingGrammar(), OwnConclusionsGrammar(), UnitedNationsGrammar(),
    ConferenceDecisionGrammar(), FisheriesMeasureGrammar(), CouncilOfEuropeGrammar(),
    ActGrammar(), KnownNameGrammar(), InterinstitutionalGrammar(), NamedAgreementGrammar(),
    AgreementTitleGrammar(), AgreementSubjectGrammar(),
    TreatyGrammar(), AccessionGrammar(),
    ProvisionGrammar(),
    ContinuedProvisionGrammar(), BareLetterGrammar(), PrecedingPartGrammar(), RelativeGrammar(),
    DatedDocumentGrammar(), OwnPaperGrammar(),
  ]
}
