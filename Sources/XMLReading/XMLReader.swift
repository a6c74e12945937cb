import CLibXML2
package import SourceTexts

/// Reads XML and HTML with libxml2 into an ``XMLTree``.
///
/// Nothing outside the bytes is ever opened: no network, no DTD, no external entity. Entities that
/// a document declares are not expanded, so no document can grow while it is read; the named
/// characters of HTML (`&nbsp;`) are. Every parse has a parser context of its own, and errors are
/// taken from that context, so parses may run side by side.
package enum XMLReader {
  /// Parses well-formed XML.
  package static func tree(xml bytes: [UInt8]) throws(ReadError) -> XMLTree {
    try parse(bytes, asHTML: false)
  }

  /// Parses HTML as browsers do, well-formed or not.
  package static func tree(html bytes: [UInt8]) throws(ReadError) -> XMLTree {
    try parse(bytes, asHTML: true)
  }

  /// libxml2's tables must be set up before two threads parse at once.
  private static let isPrepared: Bool = {
    xmlInitParser()
    return true
  }()

  private static func parse(_ bytes: [UInt8], asHTML: Bool) throws(ReadError) -> XMLTree {
    guard !bytes.isEmpty else {
      throw ReadError(.emptyFile, "the file is empty; fetch it again")
    }
    guard bytes.count <= TreeBuilder.maximumBytes else {
      throw ReadError(.tooLarge, "the file is larger than two gigabytes; split it")
    }
    guard isPrepared,
      let context = unsafe asHTML ? htmlNewParserCtxt() : xmlNewParserCtxt()
    else {
      throw ReadError(.malformed, "the XML parser could not be started; memory may be short")
    }
    // We made the context, and free it; nothing that it owns is used afterwards.
    defer { unsafe xmlFreeParserCtxt(context) }

    var session = unsafe ParserSession(
      builder: TreeBuilder(sourceBytes: bytes.count), context: context, isHTML: asHTML)
    unsafe session.collect { context in
      unsafe bytes.withUnsafeBytes { raw in
        let start = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        let size = Int32(bytes.count)
        if asHTML {
          // Without a declared encoding libxml2 takes Latin-1; saved pages mostly are UTF-8.
          let encoding: String? = bytes.span.isValidUTF8 ? "UTF-8" : nil
          _ = unsafe htmlCtxtReadMemory(
            context, start, size, nil, encoding,
            Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue))
        } else {
          // NOENT makes `&amp;` in an attribute one character; declared entities stay refused,
          // because the session hands the parser none.
          _ = unsafe xmlCtxtReadMemory(
            context, start, size, nil, nil,
            Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
        }
      }
    }
    return try session.finish()
  }

  /// Has libxml2 build and free its own tree of a document: the least that reading it can take,
  /// against which benchmarks measure.
  package static func readAndForget(_ bytes: [UInt8], asHTML: Bool) {
    guard isPrepared else { return }
    unsafe bytes.withUnsafeBytes { raw in
      let start = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue)
      let size = Int32(bytes.count)
      let tree: xmlDocPtr?
      if asHTML {
        unsafe tree = htmlReadMemory(start, size, nil, nil, options)
      } else {
        unsafe tree = xmlReadMemory(start, size, nil, nil, options)
      }
      unsafe xmlFreeDoc(tree)
    }
  }
}
