-- Version 5 of a debate's tables: identifiers of the data that records came from, and what it says beyond them.
-- A published file has exactly these tables, word for word: whoever opens a file compares them before evaluating
-- anything in it. A change to this text is a new version with a step of its own; columns come at the end of a table.

CREATE TABLE file_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    debate_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    min_reader INTEGER NOT NULL,
    saved_by TEXT NOT NULL,
    content_digest BLOB NOT NULL,
    file_digest BLOB NOT NULL,
    ancestors TEXT NOT NULL
) STRICT;

CREATE TABLE debate (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    support TEXT NOT NULL DEFAULT 'untyped'
        CHECK (support IN ('untyped', 'deductive', 'necessary', 'evidential')),
    kept TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    exclusive INTEGER NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    parent INTEGER REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT '',
    kept TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    issue INTEGER REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
    topic INTEGER REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
    weight REAL,
    sort_order REAL NOT NULL DEFAULT 0,
    standard TEXT NOT NULL DEFAULT 'none'
        CHECK (standard IN ('none', 'scintilla-of-evidence', 'preponderance', 'clear-and-convincing',
            'beyond-reasonable-doubt', 'dialectical-validity')),
    defines TEXT NOT NULL DEFAULT '',
    external TEXT NOT NULL DEFAULT '',
    kept TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE claim_tag (
    claim INTEGER NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    tag INTEGER NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (claim, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE inference (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('support', 'attack', 'restate')),
    target_claim INTEGER REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    target_inference INTEGER REFERENCES inference DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    weight REAL,
    sort_order REAL NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT '',
    kept TEXT NOT NULL DEFAULT '{}',
    CHECK ((target_claim IS NULL) <> (target_inference IS NULL))
) STRICT;

CREATE TABLE premise (
    inference INTEGER NOT NULL REFERENCES inference DEFERRABLE INITIALLY DEFERRED,
    claim INTEGER NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    implicit INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (inference, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    csl TEXT NOT NULL DEFAULT '{}',
    archived TEXT NOT NULL DEFAULT '',
    captured TEXT NOT NULL DEFAULT '',
    reliability TEXT NOT NULL DEFAULT '',
    reliability_reason TEXT NOT NULL DEFAULT '',
    graded_by TEXT NOT NULL DEFAULT '',
    graded_on TEXT NOT NULL DEFAULT '',
    correction TEXT NOT NULL CHECK (correction IN ('none', 'corrected', 'concern', 'retracted')),
    correction_note TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    captured TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    replaces INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    original BLOB NOT NULL DEFAULT x'',
    structure TEXT NOT NULL DEFAULT '{}',
    external TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE turn (
    id INTEGER PRIMARY KEY,
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    speaker INTEGER REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    addressee INTEGER REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL DEFAULT '',
    reply_to INTEGER REFERENCES turn DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE excerpt (
    id INTEGER PRIMARY KEY,
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    exact TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE stakeholder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'group', 'government')),
    aliases TEXT NOT NULL DEFAULT '[]',
    part_of INTEGER REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE membership (
    stakeholder INTEGER NOT NULL REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    whole INTEGER NOT NULL REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT NOT NULL,
    position INTEGER NOT NULL,
    to_date TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (stakeholder, whole, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    claim INTEGER REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    excerpt INTEGER REFERENCES excerpt DEFERRABLE INITIALLY DEFERRED,
    source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL CHECK (stance IN ('for', 'against', 'mixed', 'conditional', 'unclear')),
    condition TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    credibility INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    external TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE speaker (
    statement INTEGER NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
    stakeholder INTEGER NOT NULL REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('speaker', 'author', 'publisher', 'reported-by')),
    position INTEGER NOT NULL,
    PRIMARY KEY (statement, stakeholder, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
    id INTEGER PRIMARY KEY,
    from_source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    from_excerpt INTEGER REFERENCES excerpt DEFERRABLE INITIALLY DEFERRED,
    to_source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    to_excerpt INTEGER REFERENCES excerpt DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL
        CHECK (kind IN ('quotes', 'cites', 'paraphrases', 'repeats', 'reports', 'translates', 'based-on')),
    verification TEXT NOT NULL
        CHECK (verification IN ('unchecked', 'seen-at-source', 'not-located', 'differs', 'dead-link')),
    locator TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    CHECK ((from_source IS NULL) <> (from_excerpt IS NULL)),
    CHECK ((to_source IS NULL) <> (to_excerpt IS NULL))
) STRICT;

CREATE TABLE critical_answer (
    id INTEGER PRIMARY KEY,
    inference INTEGER REFERENCES inference DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL CHECK (answer IN ('open', 'yes', 'no')),
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0,
    attack INTEGER REFERENCES inference DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    card_claim INTEGER REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    card_inference INTEGER REFERENCES inference DEFERRABLE INITIALLY DEFERRED,
    card_issue INTEGER REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL DEFAULT 0,
    y REAL NOT NULL DEFAULT 0,
    CHECK ((card_claim IS NOT NULL) + (card_inference IS NOT NULL) + (card_issue IS NOT NULL) = 1)
) STRICT;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '{}',
    sort_order REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE dismissal (
    id INTEGER PRIMARY KEY,
    finding TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE scheme (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE scheme_premise (
    scheme INTEGER NOT NULL REFERENCES scheme DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (scheme, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE scheme_question (
    scheme INTEGER NOT NULL REFERENCES scheme DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('assumption', 'exception')),
    premise TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (scheme, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_order REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE assumption (
    scenario INTEGER NOT NULL REFERENCES scenario DEFERRABLE INITIALLY DEFERRED,
    card INTEGER NOT NULL,
    position INTEGER NOT NULL,
    claim INTEGER REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    inference INTEGER REFERENCES inference DEFERRABLE INITIALLY DEFERRED,
    attitude TEXT NOT NULL CHECK (attitude IN ('accept', 'reject', 'suspend')),
    PRIMARY KEY (scenario, card),
    CHECK ((claim IS NULL) <> (inference IS NULL)),
    CHECK (card = coalesce(claim, inference))
) STRICT, WITHOUT ROWID;

CREATE TABLE arrangement (
    key TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT, WITHOUT ROWID;
