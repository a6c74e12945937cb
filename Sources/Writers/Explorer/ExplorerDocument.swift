/// The page around the data.
enum ExplorerDocument {
  /// Everything before the data; the policy lets nothing run or load but what stands here.
  static let head = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Renvoi</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    script-src '\(ExplorerPage.scriptHash)'; style-src '\(ExplorerPage.styleHash)'; \
    img-src data: blob:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <style>\(ExplorerPage.style)</style>
    </head>
    <body>
    \(ExplorerPage.body)

    """

  static let foot = "<script>\(ExplorerPage.script)</script>\n</body>\n</html>\n"

  /// Begins a block of data; nothing in it may end it, whence ``closeable``.
  static func open(_ id: String) -> String { "<script type=\"application/json\" id=\"\(id)\">" }

  static let close: StaticString = "</script>\n"

  /// JSON in which no `<` stands: inside strings, the only place for it, it is an escape.
  static func harmless(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(UInt8(ascii: "<")) else { return json }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + 64)
    for byte in json {
      if byte == UInt8(ascii: "<") {
        bytes.append(contentsOf: #"\u003c"#.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
