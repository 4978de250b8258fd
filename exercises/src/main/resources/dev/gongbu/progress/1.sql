-- The log: what a learner did. A line is added and never changed.
CREATE TABLE log (
    seq      INTEGER PRIMARY KEY,   -- the order in which this file got them
    id       TEXT    NOT NULL UNIQUE,
    moment   INTEGER NOT NULL,      -- milliseconds since 1970 in UTC
    event    TEXT    NOT NULL,
    item     TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    outcome  TEXT,
    grade    INTEGER,               -- 1 to 4
    tries    INTEGER NOT NULL,
    hints    INTEGER NOT NULL,
    millis   INTEGER NOT NULL,
    answer   TEXT    NOT NULL,
    target   TEXT,
    note     TEXT    NOT NULL,
    sum      INTEGER NOT NULL       -- CRC-32 of all but seq: see RowSum
) STRICT;

CREATE INDEX log_item ON log (item, moment, id);
CREATE INDEX log_moment ON log (moment, id);
CREATE INDEX log_undone ON log (target) WHERE event = 'undo';
CREATE INDEX log_flag ON log (moment, id) WHERE event IN ('flag', 'unflag');

CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_is_not_deleted BEFORE DELETE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

-- Where every exercise stands: what a replay of the log gives, kept so that a start need not replay.
CREATE TABLE standing (
    item  TEXT    PRIMARY KEY,
    first INTEGER NOT NULL,         -- the moment of the first review that counts
    last  INTEGER NOT NULL,         -- and of the last
    state BLOB    NOT NULL          -- see PackedState
) STRICT, WITHOUT ROWID;

-- By whom and up to which line of the log it was replayed.
CREATE TABLE snapshot (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    fingerprint TEXT    NOT NULL,
    position    INTEGER NOT NULL
) STRICT;

INSERT INTO snapshot VALUES (1, '', 0);
