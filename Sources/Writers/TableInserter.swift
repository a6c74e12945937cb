import GRDB
import GRDBSQLite

/// Inserts rows that stand as bytes (``TableCells``) into the tables of a database, as fast as SQLite
/// takes them.
///
/// GRDB's arguments box every value, and SQLite would copy every text that it cannot trust to stay:
/// here both take the bytes where they are. The statements are GRDB's, and used within its database
/// access only.
@safe struct TableInserter {
  private let statements: [Statement]
  private let handles: [OpaquePointer]
  private let database: Database

  /// An inserter for tables that rows name by their place in the list.
  init(_ tables: [(name: String, columns: Int)], _ database: Database) throws {
    var statements: [Statement] = []
    for table in tables {
      let marks = Array(repeating: "?", count: table.columns).joined(separator: ",")
      statements.append(
        try database.cachedStatement(sql: "INSERT INTO \(table.name) VALUES (\(marks))"))
    }
    self.statements = statements
    unsafe handles = statements.map { unsafe $0.sqliteStatement }
    self.database = database
  }

  /// Inserts rows; `count` is the number that the last counted row bears.
  func insert(_ rows: [UInt8], count: inout Int) throws {
    defer {
      for index in statements.indices { _ = unsafe sqlite3_clear_bindings(handles[index]) }
    }
    try unsafe rows.withUnsafeBytes { bytes in
      var position = 0
      while position < bytes.count {
        let table = Int(unsafe bytes[position])
        position += 1
        guard table < statements.count else { throw Self.damaged }
        let handle = unsafe handles[table]
        guard let end = unsafe Self.bind(bytes, position, to: handle, &count) else {
          throw Self.damaged
        }
        position = end
        let code = unsafe sqlite3_step(handle)
        let reset = unsafe sqlite3_reset(handle)
        guard code == SQLITE_DONE, reset == SQLITE_OK else {
          throw DatabaseError(
            resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
      }
    }
  }

  private static var damaged: DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "what was kept of a row is damaged")
  }

  /// Binds the cells of one row, which stay where they are until it is inserted; returns where it
  /// ends, or `nil` where it is none.
  private static func bind(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, to handle: OpaquePointer, _ count: inout Int
  ) -> Int? {
    var position = start
    var column: Int32 = 0
    func number<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
      let end = position + MemoryLayout<Number>.size
      guard end <= bytes.count else { return nil }
      defer { position = end }
      return unsafe Number(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
    }
    while position < bytes.count, let mark = unsafe TableCells.Mark(rawValue: bytes[position]) {
      position += 1
      column += 1
      switch mark {
      case .endOfRow: return position
      case .null: _ = unsafe sqlite3_bind_null(handle, column)
      case .nextNumber, .lastNumber:
        if mark == .nextNumber { count += 1 }
        _ = unsafe sqlite3_bind_int64(handle, column, Int64(count))
      case .integer:
        guard let value = number(Int64.self) else { return nil }
        _ = unsafe sqlite3_bind_int64(handle, column, value)
      case .number:
        guard let value = number(UInt64.self) else { return nil }
        _ = unsafe sqlite3_bind_double(handle, column, Double(bitPattern: value))
      case .text:
        guard let length = number(UInt32.self).map({ Int($0) }),
          position + length <= bytes.count, let base = bytes.baseAddress
        else { return nil }
        let text = unsafe (base + position).assumingMemoryBound(to: CChar.self)
        // No destructor: the text stays (SQLITE_STATIC).
        _ = unsafe sqlite3_bind_text(handle, column, text, Int32(clamping: length), nil)
        position += length
      }
    }
    return nil
  }
}
