import DocumentReaders
import Pipelines

/// Reading pages that are pictures, which needs a program that the user installs.
enum OpticalReading {
  /// An extractor that recognises letters; fails where Tesseract is not installed.
  static func extractor() throws -> Extractor {
    Extractor(readers: Readers.all(PDFDocumentReader(recognition: try check())))
  }

  /// Tesseract; fails where it is not installed.
  @discardableResult
  static func check() throws -> Tesseract {
    guard let tesseract = Tesseract() else {
      throw Console.failure(
        "--ocr needs Tesseract; install the Debian package tesseract-ocr and, for other languages,"
          + " tesseract-ocr-fra, tesseract-ocr-deu …", ExitCodes.failed)
    }
    return tesseract
  }
}
