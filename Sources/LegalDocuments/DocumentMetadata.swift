public import LegalIdentifiers
public import SourceTexts

/// What a document says of itself: on its cover page or in its bibliographic mark-up.
public struct DocumentMetadata: Hashable, Sendable, Codable {
  /// The document's own identifier; absent where it prints none.
  public var identifier: WorkIdentifier?
  /// Further identifiers of the same work (OJ place, CELEX, procedure-independent numbers).
  public var aliases: [WorkIdentifier] = []
  /// ISO 639-1 code, lower case.
  public var language: String?
  /// Date of the document.
  public var date: CivilDate?
  /// Kind as printed: `COVER NOTE`, `NOTE`, `COUNCIL CONCLUSIONS`, `REGULATION`.
  public var kind: String?
  /// Title of the text.
  public var title: String?
  /// `Subject:` of the cover page.
  public var subject: String?
  /// `From:` of the cover page.
  public var from: String?
  /// `To:` of the cover page.
  public var to: String?
  /// Interinstitutional files.
  public var procedures: [WorkIdentifier] = []
  /// `No. prev. doc.:` of the cover page.
  public var previous: [WorkIdentifier] = []
  /// `No. Cion doc.:` of the cover page: Council or Commission numbers.
  public var commission: [WorkIdentifier] = []
  /// Subject codes: `JAI 423`, `ECOFIN 353`.
  public var codes: [String] = []
  /// Distribution markings and classifications: `LIMITE`, `RESTREINT UE/EU RESTRICTED`.
  public var markings: [String] = []

  /// Creates metadata in which nothing is known.
  public init() {}
}

/// The file from which a document was read.
public struct DocumentSource: Hashable, Sendable, Codable {
  /// Path below the input that was given, with `/`.
  public var path: String
  /// SHA-256 of the bytes, 64 lower-case hex digits.
  public var sha256: String
  /// SHA-256 of the text, the same for two files of one text.
  ///
  /// `nil` where there is too little text to tell documents apart.
  public var textSHA256: String?
  /// `application/pdf`, `application/xml`, `application/xhtml+xml`, `text/html`.
  public var mediaType: String
  /// Name of the reader's format: `pdf`, `formex`, `akn`, `xhtml`.
  public var format: String
  /// Number of pages, where the source has pages.
  public var pages: Int?

  /// Creates the description of a source file.
  public init(
    path: String, sha256: String, textSHA256: String? = nil, mediaType: String, format: String,
    pages: Int? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.textSHA256 = textSHA256
    self.mediaType = mediaType
    self.format = format
    self.pages = pages
  }
}
