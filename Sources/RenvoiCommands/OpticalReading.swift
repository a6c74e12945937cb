import DocumentReaders
import Pipelines

/// Reading pages that are pictures, which needs a program that the user installs.
enum OpticalReading {
  /// An extractor that recognises letters; fails where Tesseract is not installed.
  static func extractor() throws -> Extractor {
    guard let tesseract = Tesseract() else {
      throw Console.failure(
        "--ocr needs Tesseract; install the Debian package tesseract-ocr and, for other languages,"
          + " tesseract-ocr-fra, tesseract-ocr-deu …", ExitCodes.failed)
    }
    return Extractor(readers: Readers.all(PDFDocumentReader(recognition: tesseract)))
  }
}
