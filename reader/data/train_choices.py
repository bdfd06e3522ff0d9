#!/usr/bin/env python3
"""Learns which of the possible dates, or numbers of dead, an event has.

    python3 reader/data/train_choices.py dates|deaths GOLD_DIR CLASSPATH [--check [--validation]]

GOLD_DIR holds sentences.jsonl and gold.jsonl; CLASSPATH the compiled reader, its test classes and model. Writes the
weights to the reader's resources (dates.tsv.gz or deaths.tsv.gz), or, with --check, prints the
figures of a five-fold cross-validation by day (with --validation those of the validation split too;
--errors lists the errors of the cross-validation), and writes nothing.

The model: a softmax over the options of an event, linear in the features that FeatureDump prints.
Dates: each time expression of the sentence, the report's day, month and year, the period of an
annual report, none. Deaths, of ASSAULT only: each number of the sentence, sums of neighbours, one,
none. Options that equal the gold value share the probability mass; events that no option fits are
left out. L2-regularised, full-batch Adam, deterministic. Training never sees the validation split:
sha1 of 'v' + day (category Analysis: 'v' + topic) divisible by 6.
"""
import gzip
import hashlib
import json
import pathlib
import subprocess
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parent / "src/main/resources/io/dragoman/reader/dates"
STEPS, RATE, L2, RARE, SMALL = 250, 0.05, 0.002, 3, 0.01


def digest(text):
    return int(hashlib.sha1(("v" + text).encode()).hexdigest(), 16)


def split_key(sentence):
    return (sentence["topic"] or "") if sentence["cat"] == "Analysis" else sentence["day"]


def read_events(folder):
    sentences = {}
    for line in open(folder / "sentences.jsonl", encoding="utf-8"):
        row = json.loads(line)
        sentences[row["id"]] = row
    events = []
    for line in open(folder / "gold.jsonl", encoding="utf-8"):
        row = json.loads(line)
        sentence = sentences[row["id"]]
        text = sentence["text"].replace("\t", " ").replace("\n", " ")
        seen = {}
        for event in row["events"]:
            trigger = event["trigger"]
            at = text.find(trigger, seen.get(trigger, 0))
            at = text.find(trigger) if at < 0 else at
            if at < 0:
                continue
            seen[trigger] = at + 1
            events.append((sentence, text, at, trigger, event))
    return events


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def describe(task, events, classpath):
    lines = []
    for sentence, text, at, trigger, event in events:
        topic = (sentence["topic"] or "").replace("\t", " ").replace("\n", " ")
        lines.append("\t".join([
            sentence["day"], topic, text, str(utf16(text[:at])), str(utf16(text[:at + len(trigger)])),
            event["type"], event["cert"], str(int(event["state"]))]))
    out = subprocess.run(
        ["java", "-cp", classpath, "io.dragoman.reader.dates.FeatureDump", task],
        input="\n".join(lines) + "\n", capture_output=True, encoding="utf-8", check=True).stdout
    options = [[] for _ in events]
    for line in out.splitlines():
        number, date, *features = line.split("\t")
        options[int(number)].append((date, features))
    return options


def train(options, gold):
    counts = {}
    for event in options:
        for _, features in event:
            for feature in set(features):
                counts[feature] = counts.get(feature, 0) + 1
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}
    rows, cols, groups, good = [], [], [], []
    group = 0
    for event, date in zip(options, gold):
        if not any(d == date for d, _ in event):
            continue
        for d, features in event:
            row = len(groups)
            for feature in features:
                if feature in index:
                    rows.append(row)
                    cols.append(index[feature])
            groups.append(group)
            good.append(d == date)
        group += 1
    rows, cols = np.array(rows), np.array(cols)
    groups, good = np.array(groups), np.array(good)
    w = np.zeros(len(index))
    m, v = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, STEPS + 1):
        score = np.bincount(rows, weights=w[cols], minlength=len(groups))
        top = np.full(group, -np.inf)
        np.maximum.at(top, groups, score)
        e = np.exp(score - top[groups])
        p = e / np.bincount(groups, weights=e)[groups]
        eg = e * good
        q = eg / np.bincount(groups, weights=eg)[groups]
        gradient = np.bincount(cols, weights=(p - q)[rows], minlength=len(w)) / group + L2 * w
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient ** 2
        w -= RATE * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    return {f: w[i] for f, i in index.items() if abs(w[i]) >= SMALL}


def best(event, weights):
    scores = [sum(weights.get(f, 0.0) for f in features) for _, features in event]
    return event[int(np.argmax(scores))][0]


def main():
    task, folder, classpath = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    events = read_events(folder)
    if task == "deaths":
        events = [e for e in events if e[-1]["type"] == "ASSAULT"]
    options = describe(task, events, classpath)
    field = {"dates": "date", "deaths": "deaths"}[task]
    gold = ["null" if e[-1][field] is None else str(e[-1][field]) for e in events]
    held = [digest(split_key(e[0])) % 6 == 0 for e in events]
    fit = [i for i, h in enumerate(held) if not h]
    pick = lambda values, indices: [values[i] for i in indices]
    if "--check" not in sys.argv:
        weights = train(pick(options, fit), pick(gold, fit))
        lines = "".join(f"{w:.3f}\t{f}\n" for f, w in sorted(weights.items()))
        target = RESOURCES / f"{task}.tsv.gz"
        target.parent.mkdir(parents=True, exist_ok=True)
        packed = bytearray(gzip.compress(lines.encode(), 9, mtime=0))
        packed[9] = 255
        target.write_bytes(bytes(packed))
        print(f"{len(weights)} weights, {target.stat().st_size} bytes")
        return
    folds = [digest("fold" + split_key(e[0])) % 5 for e in events]
    right, guessed = 0, {}
    for fold in range(5):
        inside = [i for i in fit if folds[i] != fold]
        weights = train(pick(options, inside), pick(gold, inside))
        for i in fit:
            if folds[i] == fold:
                guessed[i] = best(options[i], weights)
    def report(name, indices):
        n = max(1, len(indices))
        usual = [e[0]["day"] if task == "dates" else "null" for e in events]
        base = sum(gold[i] == usual[i] for i in indices) / n
        fits = sum(any(d == gold[i] for d, _ in options[i]) for i in indices) / n
        print(f"{name}: {n} events, usual answer {base:.4f}, "
              f"model {sum(guessed[i] == gold[i] for i in indices) / n:.4f}, best possible {fits:.4f}")
        said = [i for i in indices if guessed[i] != "null"]
        there = [i for i in indices if gold[i] != "null"]
        hits = sum(guessed[i] == gold[i] for i in said)
        precision, recall = hits / max(1, len(said)), hits / max(1, len(there))
        print(f"    values alone: precision {precision:.3f}, recall {recall:.3f}, "
              f"F1 {2 * precision * recall / max(1e-9, precision + recall):.3f} of {len(there)}")
    report("cross-validated", fit)
    report("  Analysis", [i for i in fit if events[i][0]["cat"] == "Analysis"])
    if "--validation" in sys.argv:
        weights = train(pick(options, fit), pick(gold, fit))
        for i, h in enumerate(held):
            if h:
                guessed[i] = best(options[i], weights)
        report("validation", [i for i, h in enumerate(held) if h])
        report("  Analysis", [i for i, h in enumerate(held) if h and events[i][0]["cat"] == "Analysis"])
    if "--errors" in sys.argv:
        for i in fit:
            if guessed[i] != gold[i]:
                s, text, at, trigger, e = events[i]
                print("\t".join([s["day"], "gold " + gold[i], "got " + guessed[i], trigger, e["cert"],
                                 " ".join("<%s>" % d for d, _ in options[i]), text]))


main()
