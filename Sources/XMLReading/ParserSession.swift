import CLibXML2
import SourceTexts

/// One parse: libxml2's callbacks on one side, a ``TreeBuilder`` on the other.
///
/// A value that stays in one place while libxml2 parses and holds a pointer to it: a callback costs
/// neither a count of owners nor a check of access.
@safe
struct ParserSession {
  private(set) var builder: TreeBuilder
  private let context: xmlParserCtxtPtr
  private let isHTML: Bool

  init(builder: TreeBuilder, context: xmlParserCtxtPtr, isHTML: Bool) {
    self.builder = builder
    unsafe self.context = context
    self.isHTML = isHTML
  }

  /// Puts our callbacks in place of the tree-building ones while `read` has the parser read.
  mutating func collect(_ read: (xmlParserCtxtPtr) -> Void) {
    install()
    let context = unsafe context
    unsafe withUnsafeMutablePointer(to: &self) { session in
      unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
      unsafe read(context)
    }
    unsafe context.pointee.userData = nil
  }

  private func install() {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC, a macro that Swift does not see
    unsafe handler.serror = { session, error in
      unsafe ParserSession.with(session) { unsafe $0.report(error) }
    }
    unsafe handler.characters = { session, text, count in
      unsafe ParserSession.with(session) { unsafe $0.characters(text, count) }
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.reference = { session, name in
      unsafe ParserSession.with(session) { unsafe $0.reference(name) }
    }
    if isHTML {
      unsafe handler.startElement = { session, name, attributes in
        unsafe ParserSession.with(session) { unsafe $0.startHTML(name, attributes) }
      }
      unsafe handler.endElement = { session, _ in
        unsafe ParserSession.with(session) { $0.builder.endElement() }
      }
    } else {
      // Marked sections are text; in HTML the same callback carries scripts, which are not.
      unsafe handler.cdataBlock = handler.characters
      unsafe handler.startElementNs = { session, name, _, _, _, _, count, _, attributes in
        unsafe ParserSession.with(session) { unsafe $0.startXML(name, count, attributes) }
      }
      unsafe handler.processingInstruction = { session, target, content in
        unsafe ParserSession.with(session) { unsafe $0.instruction(target, content) }
      }
      unsafe handler.endElementNs = { session, _, _, _ in
        unsafe ParserSession.with(session) { $0.builder.endElement() }
      }
      unsafe handler.entityDecl = { session, name, _, _, _, _ in
        unsafe ParserSession.with(session) { unsafe $0.declareEntity(name) }
      }
      unsafe handler.getEntity = { session, name in
        unsafe ParserSession.with(session) { unsafe $0.useEntity(name) }
        return nil
      }
    }
    unsafe context.pointee.sax.pointee = handler
  }

  @inline(__always)
  private static func with(
    _ session: UnsafeMutableRawPointer?, _ body: (inout ParserSession) -> Void
  ) {
    guard let session = unsafe session else { return }
    unsafe body(&session.assumingMemoryBound(to: ParserSession.self).pointee)
  }

  private var line: Int {
    guard let input = unsafe context.pointee.input else { return 0 }
    return unsafe Int(input.pointee.line)
  }

  private func stopIfFailed() {
    if builder.failure != nil { unsafe xmlStopParser(context) }
  }

  // MARK: Events

  private mutating func startXML(
    _ name: UnsafePointer<xmlChar>?, _ count: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name = unsafe name else { return }
    builder.startElement(unsafe id(name), line: line)
    // Five pointers an attribute: local name, prefix, namespace, value, end of value.
    if let attributes = unsafe attributes {
      for index in 0..<Int(count) {
        guard let name = unsafe attributes[index * 5], let value = unsafe attributes[index * 5 + 3],
          let end = unsafe attributes[index * 5 + 4]
        else { continue }
        let bytes = unsafe UnsafeBufferPointer(start: value, count: end - value)
        unsafe builder.attribute(id(name), value: bytes)
      }
    }
    stopIfFailed()
  }

  private mutating func startHTML(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name = unsafe name else { return }
    builder.startElement(builder.id(of: unsafe String(cString: name)), line: line)
    // Pairs of name and value, ended by a null name; a value may be missing.
    var next = unsafe attributes
    while let pair = unsafe next, let name = unsafe pair[0] {
      if let value = unsafe pair[1] {
        let bytes = unsafe UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))
        unsafe builder.attribute(builder.id(of: String(cString: name)), value: bytes)
      }
      unsafe next = pair + 2
    }
    stopIfFailed()
  }

  private mutating func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let text = unsafe text, count > 0 else { return }
    unsafe builder.characters(UnsafeBufferPointer(start: text, count: Int(count)), line: line)
    stopIfFailed()
  }

  private mutating func instruction(
    _ target: UnsafePointer<xmlChar>?, _ content: UnsafePointer<xmlChar>?
  ) {
    guard let target = unsafe target else { return }
    let words = unsafe content.map { unsafe String(cString: $0) } ?? ""
    builder.instruction(target: unsafe String(cString: target), content: words)
  }

  /// The parser interns the names of XML elements and attributes for the life of the context.
  private mutating func id(_ name: UnsafePointer<xmlChar>) -> Int32 {
    unsafe builder.id(address: UInt(bitPattern: name), name: String(cString: name))
  }

  // MARK: Entities

  private mutating func declareEntity(_ name: UnsafePointer<xmlChar>?) {
    guard let name = unsafe name else { return }
    builder.declaredEntities.insert(unsafe String(cString: name))
  }

  private mutating func useEntity(_ name: UnsafePointer<xmlChar>?) {
    guard let name = unsafe name else { return }
    let word = unsafe String(cString: name)
    guard builder.declaredEntities.contains(word) else { return }
    builder.fail(
      .entity,
      "uses the entity “\(word)”, which it declares itself; such entities are not expanded: "
        + "put the text in its place and read the file again", line: line)
    stopIfFailed()
  }

  /// A named character of HTML in a page whose DTD is not loaded.
  private mutating func reference(_ name: UnsafePointer<xmlChar>?) {
    guard let name = unsafe name else { return }
    if let entity = unsafe htmlEntityLookup(name),
      let scalar = unsafe Unicode.Scalar(entity.pointee.value)
    {
      let bytes = Array(String(scalar).utf8)
      unsafe bytes.withUnsafeBufferPointer { unsafe builder.characters($0, line: line) }
      return
    }
    let word = unsafe String(cString: name)
    builder.fail(
      .entity, "uses the entity “\(word)”, which is not known without a DTD; write the character",
      line: line)
    stopIfFailed()
  }

  /// Hands over what was built.
  mutating func finish() throws(ReadError) -> XMLTree {
    if !isHTML, builder.failure == nil, unsafe context.pointee.wellFormed == 0 {
      builder.fail(.malformed, "not well-formed XML; fetch the file again", line: nil)
    }
    return try builder.finish()
  }

  // MARK: Errors

  private mutating func report(_ error: UnsafeMutablePointer<xmlError>?) {
    guard let error = unsafe error, !isHTML, unsafe error.pointee.level == XML_ERR_FATAL else {
      return
    }
    let line = unsafe Int(error.pointee.line)
    let text = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    let reason = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown error"
    if reason.hasPrefix("Excessive depth") {
      builder.fail(
        .tooDeep,
        "elements are nested more than \(XMLTree.maximumDepth) deep, "
          + "which no official document is; check how the file was made", line: line)
    } else {
      builder.fail(
        .malformed, "not well-formed XML (\(reason)); the file may be cut off: fetch it again",
        line: line)
    }
  }
}
