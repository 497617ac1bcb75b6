"""What `scripts/bench.py` compares with, each on the passages of the index that is measured."""
import os
import pathlib
import shutil
import sqlite3
import subprocess
import time


def passages(index):
    """Row, text and years of every passage."""
    database = sqlite3.connect(f"file:{index}?mode=ro", uri=True)
    rows = database.execute(
        "SELECT t.rowid, t.title || ' ' || t.section || ' ' || t.body, p.years FROM passage p "
        "JOIN passage_text t ON t.rowid = p.id ORDER BY p.id")
    return [(row, text, [int(year) for year in years.split()]) for row, text, years in rows]


def tables(index):
    database = sqlite3.connect(f"file:{index}?mode=ro", uri=True)
    return database.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 14").fetchall()


class Tantivy:
    def __init__(self, index, folder):
        import tantivy

        self.library = tantivy
        rows = passages(index)
        self.bytes = sum(len(text.encode()) for _, text, _ in rows)
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, tokenizer_name="en_stem", index_option="position")
        builder.add_integer_field("row", stored=True, fast=True)
        builder.add_integer_field("year", stored=False, indexed=True, fast=True)
        os.makedirs(folder)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema, path=folder)
        documents = [tantivy.Document(text=[text], row=[row], year=years) for row, text, years in rows]
        start = time.monotonic()
        writer = self.index.writer(heap_size=256_000_000, num_threads=2)
        for document in documents:
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self.seconds = time.monotonic() - start
        self.size = sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*"))
        self.index.reload()

    def query(self, kind, text):
        """The query in tantivy's language; `None` for a kind that it has not."""
        words = text.replace("year:2001..2005", "").strip()
        if kind == "prefix":
            return None
        parsed = self.index.parse_query(words, ["text"])
        if kind != "filtered":
            return parsed
        library = self.library
        years = library.Query.range_query(self.schema, "year", library.FieldType.Integer, 2001, 2005)
        return library.Query.boolean_query([
            (library.Occur.Must, parsed), (library.Occur.Must, library.Query.const_score_query(years, 0.0))])

    def times(self, queries):
        searcher = self.index.searcher()
        times = []
        for repeat in (False, True):
            for kind, text in queries:
                query = self.query(kind, text)
                if query is None:
                    continue
                start = time.monotonic()
                found = searcher.search(query, 10, count=False)
                elapsed = 1000 * (time.monotonic() - start)
                assert found is not None
                if repeat:
                    times.append((kind, elapsed))
        return times


class Recoll:
    """One file a passage, since a hit of recoll is a file."""

    def __init__(self, index, folder, most):
        self.folder = folder
        os.makedirs(f"{folder}/config")
        for row, text, _ in passages(index)[:most]:
            part = f"{folder}/text/{row // 1000}"
            os.makedirs(part, exist_ok=True)
            pathlib.Path(f"{part}/{row}.txt").write_text(text)
        pathlib.Path(f"{folder}/config/recoll.conf").write_text(f"topdirs = {folder}/text\nloglevel = 1\n")
        subprocess.run(["recollindex", "-c", f"{folder}/config"], check=True, capture_output=True)
        shutil.rmtree(f"{folder}/text")

    def cold(self, query, timed):
        return timed("recollq", "-c", f"{self.folder}/config", "-o", "-n", "10", query, repeats=15)


def stock(index, queries, limit):
    """FTS5's own ranking on the same file: row ids alone, words only."""
    database = sqlite3.connect(f"file:{index}?mode=ro", uri=True)
    times, seen = [], {}
    for kind, text in queries:
        if kind not in ("rare", "middling", "common", "pair", "question", "claim"):
            continue
        seen[kind] = seen.get(kind, 0) + 1
        if seen[kind] > limit:
            continue
        match = " OR ".join(f'"{word}"' for word in text.split())
        start = time.monotonic()
        database.execute("SELECT rowid FROM passage_fts WHERE passage_fts MATCH ? ORDER BY rank LIMIT 10",
                         (match,)).fetchall()
        times.append((kind, 1000 * (time.monotonic() - start)))
    return times


def bm25s(index, queries):
    """Scores every passage that holds a word, from a matrix in memory; without stemming."""
    import bm25s as library

    rows = passages(index)
    if len(rows) > 200_000:
        return []
    retriever = library.BM25()
    retriever.index(library.tokenize([text for _, text, _ in rows], stopwords=None, show_progress=False),
                    show_progress=False)
    times = []
    for kind, text in queries:
        if kind in ("rare", "middling", "common", "pair", "question", "claim"):
            tokens = library.tokenize([text], stopwords=None, show_progress=False, return_ids=False)
            start = time.monotonic()
            retriever.retrieve(tokens, k=10, show_progress=False)
            times.append(1000 * (time.monotonic() - start))
    return times
