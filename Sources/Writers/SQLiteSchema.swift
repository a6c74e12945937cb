/// The tables of `graph.sqlite`.
enum SQLiteSchema {
  /// "RNVO", so that `file` and others can tell the format.
  static let applicationID = 0x524E_564F
  static let version = 1

  static let tables = """
    CREATE TABLE nodes (
      id TEXT PRIMARY KEY, label TEXT NOT NULL, kind TEXT NOT NULL, scheme TEXT NOT NULL,
      in_corpus INTEGER NOT NULL, type TEXT, title TEXT, date TEXT, year INTEGER, language TEXT,
      institution TEXT, uri TEXT, aliases TEXT NOT NULL, cited_by INTEGER NOT NULL,
      cites INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE edges (
      source TEXT NOT NULL REFERENCES nodes(id), target TEXT NOT NULL REFERENCES nodes(id),
      id TEXT NOT NULL, relation TEXT NOT NULL, layer TEXT NOT NULL, weight INTEGER NOT NULL,
      mentions INTEGER NOT NULL, segments INTEGER NOT NULL, pinpoints TEXT NOT NULL,
      first_page INTEGER, status TEXT NOT NULL, method TEXT NOT NULL, confidence REAL NOT NULL,
      citing_date TEXT, cited_date TEXT, context TEXT NOT NULL) STRICT;
    CREATE TABLE segment_edges (
      source TEXT NOT NULL, target TEXT NOT NULL,
      id TEXT NOT NULL, relation TEXT NOT NULL, layer TEXT NOT NULL, weight INTEGER NOT NULL,
      mentions INTEGER NOT NULL, segments INTEGER NOT NULL, pinpoints TEXT NOT NULL,
      first_page INTEGER, status TEXT NOT NULL, method TEXT NOT NULL, confidence REAL NOT NULL,
      citing_date TEXT, cited_date TEXT, context TEXT NOT NULL) STRICT;
    CREATE TABLE documents (
      record INTEGER PRIMARY KEY, work TEXT NOT NULL REFERENCES nodes(id), id TEXT NOT NULL,
      family TEXT, language TEXT, date TEXT, kind TEXT, title TEXT, subject TEXT, sender TEXT,
      recipient TEXT, procedures TEXT NOT NULL, previous TEXT NOT NULL, commission TEXT NOT NULL,
      codes TEXT NOT NULL, markings TEXT NOT NULL, aliases TEXT NOT NULL, path TEXT NOT NULL,
      sha256 TEXT NOT NULL, media_type TEXT NOT NULL, format TEXT NOT NULL, pages INTEGER,
      same_as INTEGER REFERENCES documents(record), same_by TEXT) STRICT;
    CREATE TABLE segments (
      record INTEGER NOT NULL REFERENCES documents(record), position INTEGER NOT NULL,
      id TEXT NOT NULL, parent TEXT, kind TEXT NOT NULL, number TEXT, heading TEXT, opening TEXT,
      addressees TEXT NOT NULL, text TEXT NOT NULL, page INTEGER, end_page INTEGER,
      struck INTEGER NOT NULL, PRIMARY KEY (record, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE footnotes (
      record INTEGER NOT NULL REFERENCES documents(record), position INTEGER NOT NULL,
      id TEXT NOT NULL, mark TEXT NOT NULL, text TEXT NOT NULL, page INTEGER, segment TEXT,
      "offset" INTEGER, PRIMARY KEY (record, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE mentions (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL,
      record INTEGER NOT NULL REFERENCES documents(record), segment TEXT, footnote TEXT,
      page INTEGER, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
      kind TEXT NOT NULL, relation TEXT NOT NULL, method TEXT NOT NULL, outcome TEXT NOT NULL,
      confidence REAL NOT NULL, note TEXT, context TEXT NOT NULL) STRICT;
    CREATE TABLE mention_targets (
      mention INTEGER NOT NULL REFERENCES mentions(number), position INTEGER NOT NULL,
      written TEXT, status TEXT NOT NULL, work TEXT, pinpoint TEXT, preferred_issue TEXT,
      candidates TEXT NOT NULL, rule TEXT NOT NULL, reason TEXT, confidence REAL NOT NULL,
      edge TEXT REFERENCES edges(id), PRIMARY KEY (mention, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE name_evidence (
      first TEXT NOT NULL, second TEXT NOT NULL, basis TEXT NOT NULL, origin TEXT NOT NULL,
      accepted INTEGER NOT NULL) STRICT;
    CREATE TABLE problems (
      path TEXT NOT NULL, sha256 TEXT, stage TEXT NOT NULL, code TEXT NOT NULL,
      message TEXT NOT NULL, page INTEGER) STRICT;
    CREATE VIRTUAL TABLE contexts USING fts5(
      context, content = 'mentions', content_rowid = 'number', columnsize = 0);
    """

  /// Fills the full-text index.
  ///
  /// It holds no text of its own, nor the length of each, and is put together from pieces of this many
  /// bytes: fewer have to be joined.
  static let fillContexts = """
    INSERT INTO contexts(contexts, rank) VALUES ('hashsize', 4194304);
    INSERT INTO contexts(contexts) VALUES ('rebuild');
    """

  /// Keys whose values come in no order are made when all rows are in, which is far quicker.
  static let views = """
    CREATE UNIQUE INDEX edges_id ON edges(id);
    CREATE UNIQUE INDEX segment_edges_id ON segment_edges(id);
    CREATE UNIQUE INDEX mentions_id ON mentions(id);
    CREATE INDEX edges_target ON edges(target);
    CREATE INDEX edges_source ON edges(source);
    CREATE INDEX mention_targets_edge ON mention_targets(edge);
    CREATE VIEW v_edges AS
      SELECT e.source, s.label AS source_label, e.relation, e.target, t.label AS target_label,
        e.layer, e.weight, e.mentions, e.pinpoints, e.first_page, e.status, e.confidence,
        e.context, e.id
      FROM edges AS e JOIN nodes AS s ON s.id = e.source JOIN nodes AS t ON t.id = e.target;
    CREATE VIEW v_mentions AS
      SELECT m.id, d.id AS document, d.path, m.segment, m.footnote, m.page, m.text, m.kind,
        m.relation, m.outcome, t.work, t.pinpoint, t.rule, t.reason, t.edge, m.context
      FROM mentions AS m JOIN documents AS d USING (record)
        JOIN mention_targets AS t ON t.mention = m.number;
    CREATE VIEW v_unresolved AS
      SELECT * FROM v_mentions WHERE outcome IN ('ambiguous', 'placeholder', 'unresolved');
    CREATE VIEW v_wanted AS
      SELECT id, label, cited_by, uri FROM nodes
      WHERE kind = 'target' AND cited_by > 0 ORDER BY cited_by DESC, id;
    """
}
