-- subjects and saved cases as JSON documents, each change of them in the history
CREATE TABLE record (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  parent TEXT,
  revision INTEGER NOT NULL,
  changed TEXT NOT NULL,
  changed_by TEXT,
  content TEXT NOT NULL,
  PRIMARY KEY (type, id)
);
CREATE INDEX record_kind ON record (type, kind, name);
CREATE INDEX record_parent ON record (type, parent);
CREATE TABLE history (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  record TEXT NOT NULL,
  revision INTEGER NOT NULL,
  action TEXT NOT NULL,
  changed TEXT NOT NULL,
  changed_by TEXT,
  content_before TEXT,
  content_after TEXT,
  batch TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX history_record ON history (record, sequence);
CREATE INDEX history_batch ON history (batch);
CREATE TABLE request (
  key TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  sequence INTEGER NOT NULL
);
