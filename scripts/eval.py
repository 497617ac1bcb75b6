"""usage: scripts/eval.py IBID SCIFACT WORK [--full | --claims]; scripts/eval calls it."""
import json
import pathlib
import random
import sqlite3
import subprocess
import sys

import eval_measures

ibid, scifact, work, full = sys.argv[1], sys.argv[2], sys.argv[3], "--full" in sys.argv
relevance = "Tests/Relevance"
# What each part of the ranking is worth: the figure without it.
ABLATIONS = ["title=1", "title-power=0", "burst-power=0", "compound=1", "function-words=1", "context=0", "coverage=0",
             "spelling=0", "expansion=0", "depth=0"]
# The neighbours of the defaults among which the cross-validation chooses.
GRID = ["k1=0.9", "k1=1.5", "b=0.6", "b=0.9", "title=1.5", "title=3", "title-power=0.1", "title-power=0.3",
        "burst-power=0.2", "burst-power=0.4", "function-words=0.15", "function-words=0.4", "context=1", "context=2",
        "coverage=0.75", "coverage=1.75", "compound=0.2", "compound=0.45"]


def call(*arguments):
    return subprocess.run([ibid, *arguments], capture_output=True, text=True, check=True).stdout


class Collection:
    def __init__(self, name, corpus, topics, qrels, unit, *options):
        self.name, self.topics, self.qrels, self.unit = name, topics, qrels, unit
        self.index = f"{work}/{name.replace(' ', '-')}.sqlite"
        call("index", corpus, "--index", self.index, "--quiet", *options)

    def evaluate(self, run, *options):
        """The means and each topic's nDCG@10 of a search."""
        report = json.loads(call("eval", self.topics, "--qrels", self.qrels, "--unit", self.unit, "--index",
                                 self.index, "--run", run, "--by-topic", "--format", "json", *options))
        return report["measures"], {topic: row["nDCG@10"] for topic, row in report["byTopic"].items()}, report

    def stock(self, run):
        """A run of FTS5's own bm25() over the same passages, any of the words; a document by its best passage."""
        database = sqlite3.connect(self.index)
        column = {"document": "coalesce(d.key, f.path)", "line": "f.path || ':' || p.line"}[self.unit]
        sql = f"""SELECT {column}, -bm25(passage_fts) FROM passage_fts JOIN passage p ON p.id = passage_fts.rowid
                  JOIN document d ON d.id = p.document JOIN file f ON f.id = d.file
                  WHERE passage_fts MATCH ? ORDER BY rank LIMIT 1000"""
        with open(run, "w") as out:
            for topic, text in topics_of(self.topics):
                words = "".join(c if c.isalnum() else " " for c in text).split()
                match = " OR ".join(f'"{word}"' for word in words)
                seen = set()
                for document, score in database.execute(sql, (match,)):
                    if document not in seen and len(seen) < 100:
                        seen.add(document)
                        out.write(f"{topic} Q0 {document} {len(seen)} {score!r} fts5\n")


def topics_of(path):
    for line in open(path):
        if line.startswith("{"):
            record = json.loads(line)
            yield record["_id"], record["text"]
        elif "\t" in line:
            yield tuple(line.rstrip("\n").split("\t", 1))


def figures(collection):
    stock, ours = f"{collection.index}.fts5", f"{collection.index}.run"
    collection.stock(stock)
    means, by_topic, report = collection.evaluate(ours, "--baseline", stock)
    for run in [stock, ours]:
        eval_measures.compare(ibid, collection.name, collection.qrels, run)
    against = report["comparison"]
    low, high = against["interval"]
    row = ", ".join(f"{name} {value:.4f}" for name, value in means.items() if "exp" not in name)
    print(f"{collection.name}: {row}")
    print(f"{collection.name}: stock FTS5 nDCG@10 {against['baseline']:.4f}, ours {against['difference']:+.4f} "
          f"(95 % {low:+.4f} to {high:+.4f}), {100 * against['difference'] / against['baseline']:+.1f} %")
    return by_topic


def ablations(collection, base):
    mean = sum(base.values()) / len(base)
    for setting in ABLATIONS:
        options = ["--ranking", setting]
        value = collection.evaluate(f"{work}/ablation.run", *options)[0]["nDCG@10"]
        print(f"{collection.name}: {setting:18} {value:.4f} ({value - mean:+.4f})")
    value = collection.evaluate(f"{work}/ablation.run", "--exact")[0]["nDCG@10"]
    print(f"{collection.name}: {'--exact':18} {value:.4f} ({value - mean:+.4f})")


def cross_validate(collection, base, folds=5):
    """Chooses among the defaults and their neighbours on four fifths of the topics, and measures on the fifth."""
    rows = {"defaults": base}
    for setting in GRID:
        rows[setting] = collection.evaluate(f"{work}/grid.run", "--ranking", setting)[1]
    topics = sorted(base)
    random.Random(7).shuffle(topics)
    chosen, total = [], 0.0
    for fold in range(folds):
        held = topics[fold::folds]
        rest = [topic for topic in topics if topic not in set(held)]
        best = max(rows, key=lambda name: sum(rows[name][topic] for topic in rest))
        chosen.append(best)
        total += sum(rows[best][topic] for topic in held)
    means = sorted(sum(row.values()) / len(row) for row in rows.values())
    print(f"{collection.name}: cross-validated nDCG@10 {total / len(topics):.4f}, chosen {', '.join(chosen)}; "
          f"over the grid {means[0]:.4f} to {means[-1]:.4f}")


def claims():
    """Judged claims on the project's own corpus and on the real profile; the held-out ones were never tuned on."""
    profile = pathlib.Path(scifact).parent.parent / "corpus"
    for name, folder in [("own", "Corpus"), ("profile", str(profile))]:
        index = f"{work}/claims-{name}.sqlite"
        call("index", folder, "--index", index, "--quiet")
        for part in ["tune", *sorted(file.stem for file in pathlib.Path("Tests/Claims").glob("fresh*.jsonl")), "held"]:
            print(f"\nclaims, {name}, {part}.jsonl")
            print(call("eval", "--claims", f"Tests/Claims/{part}.jsonl", "--corpus", name, "--index", index), end="")


pathlib.Path(work).mkdir(exist_ok=True)
claims()
if "--claims" in sys.argv:
    sys.exit()
for seed in [1, 2, 3]:
    eval_measures.compare(ibid, f"random {seed}", *eval_measures.write_random(work, seed))
corpus = Collection("corpus", "Corpus", f"{relevance}/topics.tsv", f"{relevance}/qrels.txt", "line")
abstracts = ("--input", "jsonl", "--passage-words", "0")
sets = [corpus] + [
    Collection(name, f"{scifact}/corpus.jsonl", f"{scifact}/queries.jsonl", f"{scifact}/qrels.tsv", "document", *options)
    for name, options in [("scifact whole", abstracts), ("scifact chunked", ("--input", "jsonl"))]]
for collection in sets:
    base = figures(collection)
    if full:
        ablations(collection, base)
        if collection is not corpus:
            cross_validate(collection, base)
