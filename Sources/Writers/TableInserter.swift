import GRDB
import GRDBSQLite

/// Inserts rows into one table, cell by cell, as fast as SQLite takes them.
///
/// GRDB's arguments box every value, which for a mention of sixteen cells costs five times what
/// SQLite does. The statement is GRDB's, and used within its database access only.
@safe struct TableInserter {
  private let handle: OpaquePointer
  private let database: Database
  private var column: Int32 = 0

  init(_ table: String, _ columns: Int, _ database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ",")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO \(table) VALUES (\(marks))")
    unsafe handle = statement.sqliteStatement
    self.database = database
  }

  mutating func null() {
    column += 1
    _ = unsafe sqlite3_bind_null(handle, column)
  }

  mutating func int(_ value: Int) {
    column += 1
    _ = unsafe sqlite3_bind_int64(handle, column, Int64(value))
  }

  mutating func double(_ value: Double) {
    column += 1
    _ = unsafe sqlite3_bind_double(handle, column, value)
  }

  mutating func text(_ value: String) {
    column += 1
    var value = value
    // SQLite copies the text (SQLITE_TRANSIENT).
    let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    value.withUTF8 { utf8 in
      _ = unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        // An empty text is no missing one: SQLite takes a null pointer for null.
        if let start = bytes.baseAddress {
          unsafe sqlite3_bind_text(handle, column, start, Int32(clamping: bytes.count), transient)
        } else {
          unsafe sqlite3_bind_text(handle, column, "", 0, transient)
        }
      }
    }
  }

  mutating func int(_ value: Int?) { if let value { int(value) } else { null() } }
  mutating func text(_ value: String?) { if let value { text(value) } else { null() } }

  mutating func cell(_ cell: TableCell) {
    switch cell {
    case .missing: null()
    case .text(let value): text(CleanText.line(value))
    case .integer(let value): int(value)
    case .number(let value): double(value)
    case .boolean(let value): int(value ? 1 : 0)
    case .list(let members): text(CleanText.list(members))
    }
  }

  /// Inserts the row whose cells were given since the last.
  mutating func insert() throws {
    column = 0
    let code = unsafe sqlite3_step(handle)
    let reset = unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE, reset == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
  }
}
