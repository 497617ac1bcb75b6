/// The index file's identity and its tables. `Index/README.md` documents each column.
enum IndexFormat {
    /// `PRAGMA application_id`: "IBID" in ASCII.
    static let applicationID = 0x4942_4944
    /// `PRAGMA user_version`. A change of the tables is one more; an index of another version is built anew, since
    /// everything in it follows from the corpus.
    static let version = 4

    /// Makes the indexes; once all rows are there this takes less time than keeping them on the way.
    static let indexes = """
        CREATE INDEX document_file ON document(file);
        CREATE INDEX alias_name ON alias(name_key);
        CREATE INDEX alias_other ON alias(other_key);
        CREATE INDEX spelling_key ON spelling(key, text);
        CREATE INDEX note_note_text ON note(note_text);
        CREATE INDEX note_text_digest ON note_text(digest);
        CREATE INDEX source_canonical ON source(canonical);
        CREATE INDEX source_key_source ON source_key(source);
        CREATE INDEX source_relation_b ON source_relation(b);
        CREATE INDEX source_relation_decided ON source_relation(a) WHERE decided = 1;
        CREATE INDEX source_relation_suspect ON source_relation(a) WHERE kind = 'suspect';
        CREATE INDEX citation_source ON citation(source, variant);
        """

    /// Makes the tables of an empty index.
    static let schema = """
        CREATE TABLE meta(
            key TEXT PRIMARY KEY,
            value NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE root(
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE
        );

        CREATE TABLE file(
            id INTEGER PRIMARY KEY,
            root INTEGER NOT NULL REFERENCES root(id),
            path TEXT NOT NULL,
            input TEXT NOT NULL,
            sha256 BLOB NOT NULL,
            UNIQUE(root, path)
        );

        CREATE TABLE document(
            id INTEGER PRIMARY KEY,
            uid INTEGER NOT NULL UNIQUE,
            file INTEGER NOT NULL REFERENCES file(id),
            key TEXT,
            title TEXT NOT NULL,
            sha256 BLOB NOT NULL,
            byte_count INTEGER NOT NULL,
            lossy INTEGER NOT NULL,
            first_section INTEGER NOT NULL,
            sections INTEGER NOT NULL,
            first_note_block INTEGER NOT NULL,
            note_blocks INTEGER NOT NULL,
            first_note INTEGER NOT NULL,
            notes INTEGER NOT NULL,
            citations INTEGER NOT NULL,
            first_passage INTEGER NOT NULL,
            passages INTEGER NOT NULL,
            first_alias INTEGER NOT NULL,
            aliases INTEGER NOT NULL,
            first_spelling INTEGER NOT NULL,
            spellings INTEGER NOT NULL,
            first_sentence INTEGER NOT NULL,
            sentences INTEGER NOT NULL,
            markers INTEGER NOT NULL,
            first_diagnostic INTEGER NOT NULL,
            diagnostics INTEGER NOT NULL,
            unresolved_markers INTEGER NOT NULL,
            unreferenced_notes INTEGER NOT NULL,
            rows_sha256 BLOB NOT NULL
        );

        CREATE TABLE section(
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(id),
            ordinal INTEGER NOT NULL,
            heading TEXT,
            path TEXT NOT NULL,
            parent INTEGER REFERENCES section(id),
            inferred INTEGER NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL
        );

        CREATE TABLE passage(
            id INTEGER PRIMARY KEY,
            uid INTEGER NOT NULL,
            content_id INTEGER NOT NULL,
            document INTEGER NOT NULL REFERENCES document(id),
            section INTEGER NOT NULL REFERENCES section(id),
            ordinal INTEGER NOT NULL,
            kind_code INTEGER NOT NULL,
            basis_code INTEGER NOT NULL,
            line INTEGER NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL,
            first_sentence INTEGER NOT NULL,
            sentences INTEGER NOT NULL,
            years TEXT NOT NULL,
            body TEXT NOT NULL,
            kind TEXT AS (\(StoredCode.kind("kind_code"))),
            basis TEXT AS (\(StoredCode.basis("basis_code")))
        );

        CREATE TABLE alias(
            id INTEGER PRIMARY KEY,
            passage INTEGER NOT NULL REFERENCES passage(id),
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            other TEXT NOT NULL,
            other_key TEXT NOT NULL,
            kind TEXT NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL
        );

        CREATE TABLE spelling(
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(id),
            key TEXT NOT NULL,
            text TEXT NOT NULL
        );

        CREATE TABLE sentence(
            id INTEGER PRIMARY KEY,
            passage INTEGER NOT NULL REFERENCES passage(id),
            start_byte INTEGER NOT NULL,
            length INTEGER NOT NULL,
            leans INTEGER,
            covers INTEGER NOT NULL,
            end_byte INTEGER AS (start_byte + length),
            covered_by INTEGER REFERENCES sentence(id) AS (CASE WHEN leans >= 0 THEN id + leans END),
            basis TEXT AS (
                CASE WHEN leans IS NULL THEN 'none' WHEN leans = 0 THEN 'own' WHEN leans > 0 THEN 'next' ELSE 'tail' END)
        );

        CREATE TABLE note_block(
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(id),
            ordinal INTEGER NOT NULL,
            scope_start_byte INTEGER NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL,
            first_note INTEGER NOT NULL,
            notes INTEGER NOT NULL
        );

        CREATE TABLE note(
            id INTEGER PRIMARY KEY,
            block INTEGER NOT NULL REFERENCES note_block(id),
            ordinal INTEGER NOT NULL,
            label TEXT NOT NULL,
            line INTEGER NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL,
            first_sentence INTEGER REFERENCES sentence(id),
            sentences INTEGER NOT NULL,
            note_text INTEGER NOT NULL REFERENCES note_text(id)
        );

        CREATE TABLE note_text(
            id INTEGER PRIMARY KEY,
            digest INTEGER NOT NULL,
            notes INTEGER NOT NULL,
            first_citation INTEGER NOT NULL,
            citations INTEGER NOT NULL,
            text TEXT NOT NULL
        );

        CREATE TABLE marker(
            sentence INTEGER NOT NULL REFERENCES sentence(id),
            start_byte INTEGER NOT NULL,
            label TEXT NOT NULL,
            joint INTEGER NOT NULL,
            fault TEXT,
            note INTEGER REFERENCES note(id),
            status TEXT AS (coalesce(fault, 'resolved')),
            PRIMARY KEY(sentence, start_byte)
        ) WITHOUT ROWID;

        CREATE TABLE source(
            id INTEGER PRIMARY KEY,
            uid INTEGER NOT NULL UNIQUE,
            fingerprint TEXT NOT NULL,
            title TEXT NOT NULL,
            author TEXT NOT NULL,
            publisher TEXT NOT NULL,
            issued TEXT,
            csl TEXT NOT NULL,
            canonical INTEGER NOT NULL REFERENCES source(id),
            row_sha256 BLOB NOT NULL
        );

        CREATE TABLE source_variant(
            id INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source(id),
            digest INTEGER NOT NULL,
            csl TEXT NOT NULL,
            UNIQUE(source, digest)
        );

        CREATE TABLE source_key(
            key TEXT NOT NULL,
            source INTEGER NOT NULL REFERENCES source(id),
            PRIMARY KEY(key, source)
        ) WITHOUT ROWID;

        CREATE TABLE source_relation(
            a INTEGER NOT NULL REFERENCES source(id),
            b INTEGER NOT NULL REFERENCES source(id),
            kind TEXT NOT NULL,
            score REAL NOT NULL,
            features TEXT NOT NULL,
            decided INTEGER NOT NULL,
            row_sha256 BLOB NOT NULL,
            PRIMARY KEY(a, b)
        ) WITHOUT ROWID;

        CREATE TABLE citation(
            id INTEGER PRIMARY KEY,
            note_text INTEGER NOT NULL REFERENCES note_text(id),
            ordinal INTEGER NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL,
            style TEXT NOT NULL,
            confidence REAL NOT NULL,
            unread_bytes INTEGER NOT NULL,
            signal TEXT,
            locator TEXT,
            source INTEGER NOT NULL REFERENCES source(id),
            variant INTEGER NOT NULL REFERENCES source_variant(id)
        );

        CREATE TABLE diagnostic(
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document(id),
            code TEXT NOT NULL,
            line INTEGER NOT NULL,
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL,
            detail TEXT NOT NULL
        );

        CREATE VIEW support AS
        SELECT s.id AS sentence, c.id AS citation, s.basis AS basis
        FROM sentence s
        JOIN marker m ON m.sentence = s.covered_by
        JOIN note n ON n.id = m.note
        JOIN note_text x ON x.id = n.note_text
        JOIN citation c ON c.id >= x.first_citation AND c.id < x.first_citation + x.citations;

        CREATE VIEW passage_text AS
        SELECT p.id AS rowid, printf('p%016x', p.uid) AS id, f.path AS path, p.line AS line, p.kind AS kind,
            d.title AS title, s.path AS section, p.body AS body
        FROM passage p
        JOIN document d ON d.id = p.document
        JOIN file f ON f.id = d.file
        JOIN section s ON s.id = p.section;

        CREATE VIEW passage_source AS
        SELECT DISTINCT s.passage AS passage, k.id AS source, s.basis AS basis
        FROM sentence s
        JOIN marker m ON m.sentence = s.covered_by
        JOIN note n ON n.id = m.note
        JOIN note_text x ON x.id = n.note_text
        JOIN citation c ON c.id >= x.first_citation AND c.id < x.first_citation + x.citations
        JOIN source o ON o.id = c.source
        JOIN source k ON k.id = o.canonical;

        CREATE VIRTUAL TABLE passage_fts USING fts5(
            body, title, section,
            content="passage_text", content_rowid="rowid",
            tokenize="porter unicode61 remove_diacritics 2"
        );

        CREATE TABLE term(
            id INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE,
            passages INTEGER NOT NULL,
            occurrences INTEGER NOT NULL,
            titled INTEGER NOT NULL
        );

        CREATE TABLE posting_segment(
            id INTEGER PRIMARY KEY,
            first_row INTEGER NOT NULL,
            last_row INTEGER NOT NULL,
            passages INTEGER NOT NULL,
            average REAL NOT NULL,
            parts BLOB NOT NULL,
            sum INTEGER NOT NULL
        );

        CREATE TABLE posting(
            id INTEGER PRIMARY KEY,
            lists BLOB NOT NULL,
            sum INTEGER NOT NULL
        );

        CREATE TABLE passage_length(
            chunk INTEGER PRIMARY KEY,
            lengths BLOB NOT NULL,
            sum INTEGER NOT NULL
        );

        CREATE TABLE passage_uid(
            chunk INTEGER PRIMARY KEY,
            heads BLOB NOT NULL,
            sum INTEGER NOT NULL
        );

        CREATE VIRTUAL TABLE source_fts USING fts5(
            title, author, publisher,
            content="source", content_rowid="id",
            tokenize="porter unicode61 remove_diacritics 2"
        );
        """
}
