"""Agreement of `ibid eval` with pytrec_eval and ir-measures, on any qrels and run and on random ones full of ties."""
import json
import random
import subprocess

import ir_measures
import pytrec_eval
from ir_measures import AP, P, R, RR, nDCG

EXPONENTIAL = "nDCG(dcg='exp-log2')@10"
# The names that trec_eval has for ours.
TREC = {"nDCG@10": "ndcg_cut_10", "RR": "recip_rank", "AP": "map", "P@10": "P_10", "R@100": "recall_100"}
OURS = {"nDCG@10": nDCG @ 10, "RR": RR, "AP": AP, "P@10": P @ 10, "R@100": R @ 100}


def measured(ibid, qrels_path, run_path):
    """What ibid says, as measure -> topic -> value, and its means."""
    done = subprocess.run([ibid, "eval", "--qrels", qrels_path, "--measure", run_path, "--by-topic",
                           "--format", "json"], capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    values = {}
    for topic, row in report["byTopic"].items():
        for name, value in row.items():
            values.setdefault(name, {})[topic] = value
    return values, report["measures"]


def read_run(path):
    run = {}
    for line in open(path):
        topic, _, document, _, score, _ = line.split()
        run.setdefault(topic, {})[document] = float(score)
    return run


def read_qrels(path):
    qrels = {}
    for line in open(path):
        fields = line.split()
        if len(fields) == 3 and fields[2].lstrip("-").isdigit():
            fields.insert(1, "0")
        if len(fields) == 4:
            qrels.setdefault(fields[0], {})[fields[2]] = int(fields[3])
    return qrels


def compare(ibid, name, qrels_path, run_path):
    """Raises unless every value agrees to 1e-6, by topic and in the mean; prints the largest difference."""
    qrels, run = read_qrels(qrels_path), read_run(run_path)
    values, means = measured(ibid, qrels_path, run_path)
    counted = [topic for topic, grades in qrels.items() if max(grades.values()) > 0]
    judged = {topic: qrels[topic] for topic in counted}
    steep = {topic: {document: 2 ** max(0, grade) - 1 for document, grade in grades.items()}
             for topic, grades in judged.items()}
    trec = pytrec_eval.RelevanceEvaluator(judged, {"ndcg_cut.10", "recip_rank", "map", "P.10", "recall.100"})
    found = trec.evaluate(run)
    sides = [(measure, "pytrec_eval", {topic: found.get(topic, {}).get(theirs, 0.0) for topic in counted})
             for measure, theirs in TREC.items()]
    # trec_eval takes the grade as the gain, so grades of 2^grade - 1 make its nDCG the exponential one.
    found = pytrec_eval.RelevanceEvaluator(steep, {"ndcg_cut.10"}).evaluate(run)
    sides.append((EXPONENTIAL, "pytrec_eval on 2^grade - 1",
                  {topic: found.get(topic, {}).get("ndcg_cut_10", 0.0) for topic in counted}))
    for measure, theirs in OURS.items():
        found = {value.query_id: value.value for value in ir_measures.iter_calc([theirs], judged, run)}
        sides.append((measure, "ir-measures", {topic: found.get(topic, 0.0) for topic in counted}))
    worst = 0.0
    for measure, peer, theirs in sides:
        here = values[measure]
        assert set(here) == set(counted), f"{name}: {measure} has other topics than {peer}"
        off = max(abs(here[topic] - theirs[topic]) for topic in counted)
        off = max(off, abs(means[measure] - sum(theirs.values()) / len(theirs)))
        assert off <= 1e-6, f"{name}: {measure} is {off} off {peer}"
        worst = max(worst, off)
    print(f"{name}: {len(counted)} topics agree with pytrec_eval and ir-measures, at most {worst:.0e} off")


def write_random(folder, seed):
    """Qrels and a run of 200 topics with many ties, near ties, and topics without results or relevant documents."""
    source = random.Random(seed)
    pool = [f"{source.choice(['d', 'D', 'é'])}{number}" for number in range(400)]
    with open(f"{folder}/random.qrels", "w") as qrels, open(f"{folder}/random.run", "w") as run:
        for topic in range(1, 201):
            barren = source.random() < 0.05
            for document in source.sample(pool, source.randint(1, 60)):
                qrels.write(f"{topic} 0 {document} {source.randint(-1, 0 if barren else 3)}\n")
            for document in [] if source.random() < 0.05 else source.sample(pool, source.choice([1, 30, 150, 300])):
                score = source.randint(-8, 40) / 4 + source.choice([0, 0, 1e-12, 1e-6])
                run.write(f"{topic} Q0 {document} 1 {score!r} random\n")
    return f"{folder}/random.qrels", f"{folder}/random.run"
