"""usage: check-exports.py IBID CORPUS WORK

Exports, read by other programs: the CSL-JSON schema, pandoc --citeproc, bibutils, a CSV reader; then Datasette on the
index as it is. CORPUS is indexed together with a profile whose works hold everything that means something to a format.
"""
import csv
import io
import json
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.request

import jsonschema

ibid, corpus, work = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
index = str(work / "exports.sqlite")
hostile = work / "hostile"
hostile.mkdir()
titles = [
    "A } brace { too many }", "100 % of \\input{it} \\", "ER  - TY  - BOOK", "$ & # _ ^ ~ here", "@book{x, title = {y}},",
    "=cmd|' /C calc'!A0", "+1 plus", "@SUM(A1)", "Names, and commas, and more", "Ünïcödé 漢字 ﬁ", "\x1b[31mred\x9b2J",
]
notes = [f"[{n}] Smith, Anna. “{title}.” CNN, {n} Jan. 2013. Web. 27 Oct. 2015." for n, title in enumerate(titles, 1)]
notes.append(f"[{len(notes) + 1}] something that no style explains }} {{ % 12")
body = " ".join(f"Sentence {n}.[{n}]" for n in range(1, len(notes) + 1))
(hostile / "hostile.txt").write_text("Hostile\n\n" + body + "\n" + "\n".join(notes) + "\n", encoding="utf-8")


def run(*command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, (command, done.returncode, done.stderr[-2000:])
    return done.stdout


def export(subject, form, *more):
    return run(ibid, "export", subject, "--format", form, "--index", index, *more)


def holds(what, fact):
    assert fact, f"does not hold: {what}"
    print("ok", what)


def plain(text):
    """Letters and digits alone: readers differ in quotes, dashes, spaces and how they take a title apart."""
    return "".join(re.findall(r"\w", text)).lower().replace("_", "")


run(ibid, "index", corpus, str(hostile), "--index", index, "-q")
works = json.loads(run(ibid, "status", "--format", "json", "--index", index))["sources"]

# CSL-JSON 1.0.2. The schema here is the project's own of the fields that it writes, after the official csl-data.json:
# closed objects, the same types of names and dates.
name = {"type": "object", "additionalProperties": False, "minProperties": 1,
        "properties": {key: {"type": "string"} for key in ("family", "given", "literal")}}
part = {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}}
date = {"type": "object", "additionalProperties": False, "minProperties": 1,
        "properties": {"date-parts": {"type": "array", "minItems": 1, "maxItems": 2, "items": part},
                       "literal": {"type": "string"}}}
texts = ["container-title", "publisher", "publisher-place", "collection-title", "number", "URL", "DOI", "page", "medium",
         "genre", "note", "title"]
types = """article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation
manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty
webpage""".split()
schema = {"type": "array", "items": {
    "type": "object", "additionalProperties": False, "required": ["type", "id"],
    "properties": {"type": {"enum": types}, "id": {"type": "string"}, "custom": {"type": "object"},
                   "issued": date, "accessed": date, **{key: {"type": "string"} for key in texts},
                   **{key: {"type": "array", "items": name} for key in ("author", "editor", "translator")}}}}
csl_text = export("sources", "csljson")
csl = json.loads(csl_text)
jsonschema.Draft7Validator(schema).validate(csl)
keys = {item["id"] for item in csl}
by_key = {item["id"]: plain(item["title"]) for item in csl}
holds(f"CSL-JSON: {works} works, an entry each, by the schema", len(csl) == len(keys) == works)
holds("CSL-JSON: no control character", not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", csl_text))

(work / "x.json").write_text(csl_text, encoding="utf-8")
html = run("pandoc", "--citeproc", "--bibliography", str(work / "x.json"), "-t", "html",
           text="---\nnocite: '@*'\n---\n")
rendered = set(re.findall(r'id="ref-([^"]+)"', html))
holds(f"pandoc --citeproc renders all {works} works", rendered == keys)
cited = run("pandoc", "--citeproc", "--bibliography", str(work / "x.json"), "-t", "plain",
            text=" ".join(f"[@{key}]" for key in sorted(keys)) + "\n")
holds("each key can be cited in pandoc's Markdown", "[@" not in cited and "???" not in cited)

bibtex = export("sources", "bibtex")
read = json.loads(run("pandoc", "-f", "bibtex", "-t", "csljson", text=bibtex))
wrong = [item["id"] for item in read if plain(re.sub("<[^>]+>", "", item["title"])) != by_key.get(item["id"])]
holds(f"pandoc reads {works} works from BibTeX with their titles", len(read) == works and not wrong or print(wrong))


def through_mods(text, reader, writer):
    """The keys with titles, and the number of records, after a way through MODS and back."""
    mods = run(reader, "-i", "utf8", "-o", "utf8", text=text)
    found = {}
    for record in mods.split("<mods ")[1:]:
        info = re.search(r"^\s{4}<titleInfo>(.*?)</titleInfo>", record, re.S | re.M).group(1)
        parts = re.findall(r"<(?:nonSort|title|subTitle)>(.*?)</", info, re.S)
        # bibutils does not know \\textbackslash and leaves it as it stands.
        text = " ".join(parts).replace("\\textbackslash", "")
        for entity, character in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")]:
            text = text.replace(entity, character)
        found[re.search(r'ID="([^"]+)"', record).group(1)] = plain(text)
    return found, run(writer, "-i", "utf8", "-o", "utf8", text=mods).removeprefix("\ufeff")


ris = export("sources", "ris")
for form, text, reader, writer, start in [
    ("RIS", ris, "ris2xml", "xml2ris", r"^TY  - "), ("BibTeX", bibtex, "bib2xml", "xml2bib", r"^@\w+\{")]:
    found, back = through_mods(text, reader, writer)
    wrong = {key: (found.get(key), title) for key, title in by_key.items() if found.get(key) != title}
    holds(f"bibutils reads {works} works from {form} with their titles", len(found) == works and not wrong or print(wrong))
    again, _ = through_mods(back, reader, writer)
    holds(f"what bibutils writes as {form} has {works} works with the same titles", len(re.findall(start, back, re.M)) == works
          and sorted(again.values()) == sorted(by_key.values()) or print(again))

for subject in ("sources", "citations", "passages"):
    rows = list(csv.reader(io.StringIO(export(subject, "csv", "--excel").removeprefix("\ufeff"), newline="")))
    holds(f"CSV of {subject}: rows of one width, no cell a formula", len({len(row) for row in rows}) == 1 and len(rows) > works / 2
          and not any(cell[:1] in "=+-@\t\r" and cell for row in rows for cell in row))

page = json.loads(export("passages", "webannotation"))
holds("annotations: each has a target with a quote", page["type"] == "AnnotationPage" and all(
    any(s["type"] == "TextQuoteSelector" for s in item["target"]["selector"]) for item in page["items"]))
again = [json.loads(line) for line in run(
    ibid, "resolve", "-", "--format", "jsonl", "--index", index, text=json.dumps(page)).splitlines()]
holds(f"ibid resolve finds all {len(again)} annotations", len(again) == len(page["items"])
      and all(item["status"] == "position" for item in again))

lines = [json.loads(line) for line in export("index", "jsonl").splitlines()]
summary = lines[-1]
holds("JSON Lines: the summary counts the lines", summary["type"] == "summary" and all(
    sum(line["type"] == kind for line in lines) == summary[kind + "s"]
    for kind in ("document", "passage", "citation", "source")))
bulk = export("index", "opensearch").splitlines()
holds("OpenSearch: an action before each document", len(bulk) % 2 == 0 and all(
    set(json.loads(line)) == {"index"} for line in bulk[::2]))

# Datasette on the index as it is: its search box on the view of passages finds what ibid finds.
before = pathlib.Path(index).read_bytes()
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
server = subprocess.Popen([str(pathlib.Path(sys.executable).parent / "datasette"), index, "-h", "127.0.0.1", "-p", str(port)],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    base = f"http://127.0.0.1:{port}/exports/passage_text"
    for attempt in range(120):
        try:
            html = urllib.request.urlopen(base + "?_search=mali", timeout=10).read().decode()
            break
        except (ConnectionError, urllib.error.URLError):
            time.sleep(0.25)
    rows = json.loads(urllib.request.urlopen(base + ".json?_search=mali&_size=200&_shape=objects", timeout=10).read())["rows"]
finally:
    server.terminate()
    server.wait()
hits = json.loads(run(ibid, "search", "mali", "--exact", "--limit", "200", "--format", "json", "--index", index))["hits"]
holds("Datasette shows a search box", 'name="_search"' in html)
holds(f"Datasette's search finds the {len(hits)} passages that ibid finds", hits and {row["id"] for row in rows} == {hit["id"] for hit in hits})
holds("Datasette left the index as it was", pathlib.Path(index).read_bytes() == before)
