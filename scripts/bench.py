"""usage: scripts/bench.py BIN WORK PASSAGES; scripts/bench calls it."""
import json
import os
import pathlib
import resource
import sqlite3
import subprocess
import sys
import time

bin_folder, work, passages = sys.argv[1:]
corpus, index = f"{work}/corpus", f"{work}/index.sqlite"
size = sum(path.stat().st_size for path in pathlib.Path(corpus).rglob("*.txt"))



def build(jobs):
    """Seconds of wall and of CPU, and the peak memory in MB, of a build from nothing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen([f"{bin_folder}/ibid", "index", corpus, "--index", index, "--quiet", "--rebuild", "--jobs",
                                str(jobs)], stdout=subprocess.DEVNULL)
    peak = os.wait4(process.pid, 0)[2].ru_maxrss // 1024
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - start, cpu, peak


one, two = build(1), build(2)
for jobs, (seconds, cpu, peak) in ((1, one), (2, two)):
    print(f"indexing, --jobs {jobs}: {size / seconds / 1e6:.1f} MB/s, {cpu:.1f} s of CPU, {peak} MB at most")
print(f"two cores against one: {one[0] / two[0]:.2f}")
print(f"{os.path.getsize(index) / size:.2f} bytes of index a byte of source")
with sqlite3.connect(index) as database:
    try:
        tables = database.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12").fetchall()
        print("of these: " + ", ".join(f"{name} {bytes / size:.3f}" for name, bytes in tables))
    except sqlite3.OperationalError:
        print("this SQLite has no dbstat")

changed = next(pathlib.Path(corpus).rglob("*.txt"))
times = []
for round in range(5):
    changed.write_text(changed.read_text() + f"One more line about the end {round}.\n")
    start = time.monotonic()
    subprocess.run([f"{bin_folder}/ibid", "index", str(changed), "--index", index, "--quiet"], check=True,
                   capture_output=True)
    times.append(1000 * (time.monotonic() - start))
print(f"one changed profile, whole process: {min(times):.0f} to {max(times):.0f} ms")

times = []
for _ in range(5):
    start = time.monotonic()
    subprocess.run([f"{bin_folder}/ibid", "search", "the group", "--index", index, "--quiet"], capture_output=True)
    times.append(1000 * (time.monotonic() - start))
print(f"cold search, whole process: {min(times):.0f} ms")

start = time.monotonic()
audit = subprocess.run([f"{bin_folder}/ibid", "audit", corpus, "--format", "json", "--rule", "CA073=off", "--quiet"],
                       capture_output=True, text=True)
seconds = time.monotonic() - start
sentences = json.loads(audit.stdout)["coverage"]["sentences"]
print(f"audit, reading and JSON included: {sentences / seconds:.0f} sentences/s of {sentences}")

checked = subprocess.run([f"{bin_folder}/ibid", "eval", "--claims", "Tests/Claims/tune.jsonl", "--index", index],
                         capture_output=True, text=True, check=True).stdout
print("check of 160 claims:", next(line for line in checked.splitlines() if line.startswith("ms a claim")))

options = ["--passages", passages, "--count", "60"]
listed = subprocess.run([f"{bin_folder}/ibid-bench", "search", index, "--list", *options], capture_output=True,
                        text=True, check=True).stdout
print("warm searches, top 10 with snippets, notes and sources:")
print(subprocess.run([f"{bin_folder}/ibid-bench", "search", index, *options], capture_output=True, text=True,
                     check=True).stdout, end="")

database = sqlite3.connect(index)
times = []
for line in listed.splitlines():
    kind, query = line.split("\t", 1)
    if kind in ("rare", "middling", "common", "pair", "question", "claim"):
        match = " OR ".join(f'"{word}"' for word in query.split())
        start = time.monotonic()
        database.execute("SELECT rowid FROM passage_fts WHERE passage_fts MATCH ? ORDER BY rank LIMIT 10",
                         (match,)).fetchall()
        times.append(1000 * (time.monotonic() - start))
times.sort()
print(f"stock FTS5, ORDER BY rank LIMIT 10, row ids alone, words only: p50 {times[len(times) // 2]:.2f}  "
      f"p99 {times[int(len(times) * 0.99)]:.2f}  worst {times[-1]:.2f} ms")
