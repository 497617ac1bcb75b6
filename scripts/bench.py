"""usage: scripts/bench.py BIN WORK PASSAGES; scripts/bench calls it.

Every figure is a ratio of two things measured in this run, or stands beside the ones it is to be compared with."""
import json
import os
import pathlib
import resource
import subprocess
import sys
import time

import bench_peers as peers

bin_folder, work, passages = sys.argv[1], sys.argv[2], int(sys.argv[3])
ibid, bench = f"{work}/installed/usr/bin/ibid", f"{bin_folder}/ibid-bench"
corpus, index = f"{work}/corpus", f"{work}/index.sqlite"
size = sum(path.stat().st_size for path in pathlib.Path(corpus).rglob("*.txt"))
missed = []


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def timed(*command, repeats=1, status=(0,)):
    """The middle time of a whole process, in milliseconds; its output goes nowhere, and nothing reads it meanwhile."""
    times = []
    arguments = [str(part) for part in command]
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    for _ in range(repeats):
        start = time.monotonic()
        child = os.posix_spawnp(arguments[0], arguments, os.environ, file_actions=nowhere)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        times.append(1000 * (time.monotonic() - start))
        if code not in status:
            raise SystemExit(f"{command} ended with {code}")
    return sorted(times)[len(times) // 2]


def bar(name, value, limit, unit=""):
    """A figure beside what it must reach."""
    verdict = "met" if value <= limit else f"MISSED by {value / limit:.2f} x"
    if value > limit:
        missed.append(name)
    print(f"  {name}: {value:.3g}{unit}, bar {limit:g}{unit}: {verdict}")


def at(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def line(name, times):
    print(f"  {name:24} p50 {at(times, .5):8.2f}  p95 {at(times, .95):8.2f}  p99 {at(times, .99):8.2f}  "
          f"worst {max(times):8.2f} ms")


print(f"{size} bytes, {passages} passages")
print("indexing")
seconds = {}
for jobs in (1, 2):
    for leftover in pathlib.Path(work).glob("index.sqlite*"):
        leftover.unlink()
    start = time.monotonic()
    run(ibid, "index", corpus, "--index", index, "--quiet", "--jobs", jobs)
    seconds[jobs] = time.monotonic() - start
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"  ibid: {size / seconds[2] / 1e6:.1f} MB/s")
tantivy = peers.Tantivy(index, f"{work}/tantivy")
print(f"  tantivy, the bare text of the same passages: {tantivy.bytes / tantivy.seconds / 1e6:.1f} MB/s, "
      f"{tantivy.bytes / size:.2f} of the source's bytes, {tantivy.size / size:.2f} bytes of index a byte of source")
bar("indexing time, ibid / tantivy", seconds[2] / tantivy.seconds, 1)
bar("indexing time, two jobs / one", seconds[2] / seconds[1], 1 / 1.6)
bar("peak memory", memory, 512, " MB")
bar("index bytes / source bytes", os.path.getsize(index) / size, 1.8)
for name, count in peers.tables(index):
    print(f"    {name:28} {count / size:.3f}")

print("cold, whole process")
recoll = peers.Recoll(index, f"{work}/recoll", min(passages, 100_000))
cold = timed(ibid, "search", "the group", "--index", index, "--quiet", repeats=15)
bar("ibid search", cold, 15, " ms")
bar("ibid search / recollq", cold / recoll.cold("the group", timed), 0.2)
changed = next(pathlib.Path(corpus).rglob("*.txt"))
times = []
for number in range(9):
    changed.write_text(changed.read_text() + f"One more line about the end, {number}.\n")
    times.append(timed(ibid, "index", changed, "--index", index, "--quiet"))
bar("one changed profile", sorted(times)[len(times) // 2], 20, " ms")

print("warm, best ten")
options = ["--passages", passages, "--count", 60]
queries = [row.split("\t", 1) for row in run(bench, "search", index, "--list", *options).splitlines()]


def ours(*flags):
    rows = [row.split("\t") for row in run(bench, "search", index, "--raw", *options, *flags).splitlines()]
    return [(kind, float(value)) for kind, value in rows]


ranked, whole = ours("--ranking"), ours()
stock = peers.stock(index, queries, limit=60 if passages <= 100_000 else 8)
kinds = list(dict.fromkeys(kind for kind, _ in queries))
other = tantivy.times(queries)
for kind in kinds:
    print(f" {kind}")
    for name, rows in (("ibid, ids", ranked), ("ibid, hits with sources", whole), ("tantivy, ids", other),
                       ("stock FTS5, ids", stock)):
        found = [value for other_kind, value in rows if other_kind == kind]
        if found:
            line(name, found)
print(" all that tantivy has too")
shared = {kind for kind, _ in other}
mine, theirs = ([value for kind, value in rows if kind in shared] for rows in (ranked, other))
hits = [value for kind, value in whole if kind in shared]
line("ibid, ids", mine)
line("ibid, hits with sources", hits)
line("tantivy, ids", theirs)
bar("median, ibid ids / tantivy ids", at(mine, .5) / at(theirs, .5), 1)
bar("p99, ibid ids / tantivy ids", at(mine, .99) / at(theirs, .99), 1)
bar("median, ibid hits / tantivy ids", at(hits, .5) / at(theirs, .5), 1)
bar("p99, ibid hits / tantivy ids", at(hits, .99) / at(theirs, .99), 1)
slow = [value for _, value in stock]
both = {kind for kind, _ in stock}
bar("p99, ibid ids / stock FTS5 ids", at([v for k, v in ranked if k in both], .99) / at(slow, .99), 1 / 50)
bar("worst query, ids", max(value for _, value in ranked), 10, " ms")
bar("worst query, hits", max(value for _, value in whole), 10, " ms")
filtered = [value for kind, value in ranked if kind == "filtered"]
plain = [value for kind, value in ranked if kind == "unfiltered"]
bar("filtered / unfiltered, median", at(filtered, .5) / at(plain, .5), 1.2)
bm25s = peers.bm25s(index, queries)
if bm25s:
    print(" bm25s, ids, in memory")
    line("unions and single words", bm25s)

print("claims and audit")
start = time.monotonic()
audit = subprocess.run([ibid, "audit", corpus, "--format", "json", "--rule", "CA073=off", "--quiet"],
                       capture_output=True, text=True)
elapsed = time.monotonic() - start
sentences = json.loads(audit.stdout)["coverage"]["sentences"]
print(f"  audit, reading and JSON included: {sentences / elapsed:.0f} sentences/s of {sentences}")
checked = run(ibid, "eval", "--claims", "Tests/Claims/tune.jsonl", "--index", index)
print("  check:", next(row for row in checked.splitlines() if row.startswith("ms a claim")))
print(f"missed: {', '.join(missed) or 'none'}")
