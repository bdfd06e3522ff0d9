#!/usr/bin/env python3
"""Learns how an actor's country and sector are chosen.

    python3 reader/data/train_actors.py SHARED CLASSPATH [--check]

SHARED is the data folder (gold/events and corpora are read); CLASSPATH the compiled reader, its test classes
and model. Writes the weights to the reader's resources (countries.tsv.gz, sectorchoice.tsv.gz); with
--check it prints the figures of a three-fold cross-validation by day instead, and writes nothing.

Both models are log-linear, over the features that ActorFeatureDump prints. Country: a softmax over the
options of an actor (the country of the rules, those named around, none); actors whose country is no option are left out.
Sector: a softmax over all sectors. L2-regularised, full-batch Adam, deterministic.
Sentences: the training part of gold/events and the files of reader/training/data, all without the
validation split (sha1 of 'v' + day, category Analysis: 'v' + topic, divisible by 6).
Which names tell the country the network says too (features "told"). A fifth of the sentences taught it nothing about that: the
weights of what it says are learnt on them, over weights of the words that are learnt on the rest.
The network's guess of the sector is better on sentences it was trained on than on others (92 % right on corpora-fourth.jsonl,
84 % on validation): the weights of the guesses, learnt on corpora-fourth.jsonl with the other weights held fast, count
GUESS of what they are there, and where the rules are unsure the guess has UNSURE more. These two numbers are set on validation.
"""
import gzip
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import numpy as np
from scipy.sparse import csr_matrix

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parent / "src/main/resources/io/dragoman/reader/actors"
FURTHER = HERE.parent / "training/data"
sys.path.insert(0, str(HERE.parent / "training"))
from data import articles_of  # noqa: E402
UNSEEN = "corpora-fourth.jsonl"
SECTORS = ("GOV MIL COP SPY LEG JUD PTY OPP REB CRM CVL REF MED BUS NGO REL LAB EDU IGO UNK").split()
JAVA = shutil.which("java", path=os.path.join(os.environ.get("JAVA_HOME", ""), "bin")) or "java"
STEPS, RATE, RARE, SMALL = 100, 0.07, 3, 0.02
GUESS, UNSURE = 0.25, 2.0
L2 = {"country": 15.0, "told": 6.0, "sector": 6.0}


def digest(text):
    return int(hashlib.sha1(text.encode()).hexdigest(), 16)


def split_key(row):
    return (row["topic"] or "") if row["cat"] == "Analysis" else row["day"]


def is_validation(row):
    return digest("v" + split_key(row)) % 6 == 0


def is_untold(row):
    return digest("u" + split_key(row)) % 5 == 0


def read_lines(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def gold_rows(shared):
    events = {r["id"]: r["events"] for r in read_lines(shared / "gold/events/gold.jsonl")}
    for row in read_lines(shared / "gold/events/sentences.jsonl"):
        yield dict(row, events=events[row["id"]], before="", unseen=False)


def further_rows(shared):
    articles = {}
    for name in ("current-events", "wikinews-2019-2020", "polnear"):
        for a in articles_of(str(shared), name):
            articles[name, a["id"]] = a
    for path in sorted(set(FURTHER.glob("*.jsonl")) - {FURTHER / "weapons.jsonl"}):
        for r in read_lines(path):
            if "corpus" in r:
                a = articles[r["corpus"], r["doc"]]
                text = a["text"][r["begin"]:r["end"]]
                events = [dict(e, trigger=text[slice(*e["trigger"])],
                               **{k: [dict(text=text[s[0]:s[1]], code=s[2]) for s in e[k]] for k in ("source", "target")})
                          for e in r["events"]]
                r = dict(day=a["published"], cat=a.get("category") or "", topic=a["title"], text=text,
                         events=events, before=a["text"][:r["begin"]])
            yield dict(r, before=r.get("before", ""), unseen=path.name == UNSEEN)


def read_actors(shared):
    """Each actor of the training sentences: its sentence, offset, words and code, and its event or none."""
    for row in list(gold_rows(shared)) + list(further_rows(shared)):
        if is_validation(row):
            continue
        text = row["text"].replace("\t", " ").replace("\n", " ")
        for event in row["events"]:
            anchor = text.find(event["trigger"])
            for part, other in (("source", "target"), ("target", "source")):
                across = [(at, a["text"]) for a in event[other] for at in nearest(text, a["text"], anchor)]
                for actor in event[part]:
                    for at in nearest(text, actor["text"], anchor):
                        yield row, text, at, actor, None
                        yield row, text, at, actor, (event["type"], part.upper(), across, event["mode"] or "",
                                                     (max(anchor, 0), event["trigger"]))


def nearest(text, words, anchor):
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return [min(places, key=lambda i: abs(i - anchor))] if places else []


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def describe(actors, classpath, hints):
    lines = []
    for row, text, at, actor, deed in actors:
        reach = lambda begin, words: f"{utf16(text[:begin])}-{utf16(text[:begin + len(words)])}"
        event = [deed[0], deed[1], " ".join(reach(*a) for a in deed[2]), deed[3], reach(*deed[4])] if deed else [""] * 5
        flat = lambda s: (s or "").replace("\t", " ").replace("\n", "\\n")
        lines.append("\t".join([
            row["day"], flat(row["topic"]), text, str(utf16(text[:at])), str(utf16(text[:at + len(actor["text"])])),
            flat(row["before"]), str(int(hints and (row["unseen"] or is_untold(row)))), *event]))
    countries, sectors = [[] for _ in actors], [[] for _ in actors]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as given:
        given.write("\n".join(lines) + "\n")
        given.seek(0)
        with subprocess.Popen([JAVA, "-cp", classpath, "io.dragoman.reader.actors.ActorFeatureDump"], stdin=given,
                              stdout=subprocess.PIPE, encoding="utf-8", bufsize=1 << 20) as program:
            for line in program.stdout:
                task, number, *features = map(sys.intern, line.rstrip("\n").split("\t"))
                if task == "country":
                    countries[int(number)].append((features[0], sorted(set(features[1:]))))
                else:
                    sectors[int(number)] = features
        if program.returncode:
            raise SystemExit("the features do not come")
    return countries, sectors


def numbered(lists):
    counts = {}
    for features in lists:
        for feature in features:
            counts[feature] = counts.get(feature, 0) + 1
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}


class Adam:
    def __init__(self, shape):
        self.m, self.v, self.step = np.zeros(shape, np.float32), np.zeros(shape, np.float32), 0

    def move(self, w, gradient):
        self.step += 1
        self.m = 0.9 * self.m + 0.1 * gradient
        self.v = 0.999 * self.v + 0.001 * gradient ** 2
        w -= RATE * (self.m / (1 - 0.9 ** self.step)) / (np.sqrt(self.v / (1 - 0.999 ** self.step)) + 1e-8)


def is_told(feature):
    return feature.startswith("told ")


def train_countries(options, gold, kept, l2, over=None):
    """Weights of the kept features, learnt over those of others where there are any."""
    options = [[(c, [f for f in features if kept(f)], features) for c, features in event] for event in options]
    index = numbered(f for event in options for _, f, _ in event)
    rows, cols, groups, good, offset, group = [], [], [], [], [], 0
    for event, country in zip(options, gold):
        if len(event) < 2 or not any(c == country for c, _, _ in event):
            continue
        for c, features, every in event:
            offset.append(sum(over.get(f, 0.0) for f in every) if over else 0.0)
            at = [index[f] for f in features if f in index]
            rows += [len(groups)] * len(at)
            cols += at
            groups.append(group)
            good.append(c == country)
        group += 1
    rows, cols, groups, good, offset = map(np.array, (rows, cols, groups, good, offset))
    w = np.zeros(len(index), np.float32)
    adam = Adam(w.shape)
    for _ in range(STEPS):
        score = offset + np.bincount(rows, weights=w[cols], minlength=len(groups))
        top = np.full(group, -np.inf)
        np.maximum.at(top, groups, score)
        e = np.exp(score - top[groups])
        p = e / np.bincount(groups, weights=e)[groups]
        gradient = np.bincount(cols, weights=(p - good)[rows], minlength=len(w)) + l2 * w
        adam.move(w, gradient / group)
    return {f: float(w[i]) for f, i in index.items() if abs(w[i]) >= SMALL}


def train_told_countries(options, gold, untold):
    """The weights of the words, learnt on all, and of what the network says, learnt where it was not taught it."""
    words = lambda f: not is_told(f)
    part = lambda values, wanted: [v for v, u in zip(values, untold) if u == wanted]
    over = train_countries(part(options, False), part(gold, False), words, L2["country"])
    told = train_countries(part(options, True), part(gold, True), is_told, L2["told"], over)
    return dict(train_countries(options, gold, words, L2["country"]), **told)


def best_country(event, weights):
    return max(event, key=lambda o: sum(weights.get(f, 0.0) for f in o[1]))[0] if event else "---"


class Sums:
    """Sums of rows of weights by actor, and back."""

    def __init__(self, lists, index):
        at = [[index[f] for f in features if f in index] for features in lists]
        starts = np.cumsum([0] + [len(a) for a in at])
        cols = np.array([c for a in at for c in a], np.int32)
        self.there = csr_matrix((np.ones(len(cols), np.float32), cols, starts), shape=(len(at), len(index) + 1))
        self.back = self.there.T.tocsr()

    def forward(self, w):
        return self.there @ w

    def backward(self, errors):
        return self.back @ errors


def train_sectors(lists, gold, offset=None):
    """Each list holds the rules' sector, what the trust in it depends on, and features. The trust is a weight for the rules' sector."""
    index, kinds = numbered(fs[2:] for fs in lists), numbered(fs[1:2] for fs in lists)
    y = np.array([SECTORS.index(s) for s in gold])
    ruled = np.array([SECTORS.index(fs[0]) for fs in lists])
    kind = np.array([kinds.get(fs[1], len(kinds)) for fs in lists])
    every = np.arange(len(y))
    sums = Sums([fs[2:] for fs in lists], index)
    w, trust = np.zeros((len(index) + 1, len(SECTORS)), np.float32), np.zeros(len(kinds) + 1, np.float32)
    adam, calm = Adam(w.shape), Adam(trust.shape)
    for _ in range(STEPS):
        score = sums.forward(w)
        if offset is None:
            score[every, ruled] += trust[kind]
        else:
            score = score + offset
        e = np.exp(score - score.max(axis=1, keepdims=True))
        p = (e / e.sum(axis=1, keepdims=True)).astype(np.float32)
        p[every, y] -= 1
        adam.move(w, (sums.backward(p) + L2["sector"] * w) / len(y))
        if offset is None:
            calm.move(trust, np.bincount(kind, weights=p[every, ruled], minlength=len(trust)) / len(y))
    trusts = {} if offset is not None else {k: trust[i] for k, i in kinds.items()}
    return dict({f: w[i] for f, i in index.items()}, **trusts)


def sector_scores(lists, weights):
    none = np.zeros(len(SECTORS), np.float32)
    scores = np.array([sum((weights[f] for f in fs[2:] if f in weights), none) for fs in lists])
    for row, fs in zip(scores, lists):
        row[SECTORS.index(fs[0])] += weights.get(fs[1], 0.0)
    return scores


def is_hint(feature):
    return feature.startswith("hint=")


def train_both(lists, gold, unseen):
    """The weights of the words, learnt on all, and those of the guesses, learnt on unseen sentences over words learnt on the rest."""
    words = [[f for f in fs if not is_hint(f)] for fs in lists]
    rest = [i for i, u in enumerate(unseen) if not u]
    fresh = [i for i, u in enumerate(unseen) if u and any(map(is_hint, lists[i]))]
    pick = lambda values, at: [values[i] for i in at]
    over = train_sectors(pick(words, rest), pick(gold, rest))
    guesses = train_sectors([lists[i][:2] + [f for f in lists[i] if is_hint(f)] for i in fresh], pick(gold, fresh),
                            sector_scores(pick(words, fresh), over))
    return dict(train_sectors(words, gold), **guessing(guesses))


def guessing(guesses):
    """The weights of the guesses as they count on sentences that the network has not seen."""
    weights = {f: GUESS * w for f, w in guesses.items()}
    for at, guess in enumerate(SECTORS):
        for rule in SECTORS:
            row = weights.setdefault(f"hint={guess} rule={rule}?", np.zeros(len(SECTORS), np.float32))
            row[at] += UNSURE
    return weights


def sector_lines(weights):
    lines = []
    for f, w in sorted(weights.items()):
        if f.startswith("trust="):
            lines.append(f"{f}\t{w:.2f}\n")
            continue
        cells = "".join(f"\t{s}{w[i]:.1f}" for i, s in enumerate(SECTORS) if abs(w[i]) >= 0.05)
        if cells:
            lines.append(f + cells + "\n")
    return lines


def write(name, lines):
    packed = bytearray(gzip.compress("".join(lines).encode(), 9, mtime=0))
    packed[9] = 255
    (RESOURCES / name).write_bytes(bytes(packed))
    print(f"{name}: {len(lines)} lines, {len(packed)} bytes")


def main():
    shared, classpath = pathlib.Path(sys.argv[1]), sys.argv[2]
    actors = list(read_actors(shared))
    countries, sectors = describe(actors, classpath, True)
    codes = [a[3]["code"].split(" ") for a in actors]
    country, sector = [c[0] for c in codes], [c[1] for c in codes]
    unseen, untold = [a[0]["unseen"] for a in actors], [is_untold(a[0]) for a in actors]
    countries = [event if u else [(c, [f for f in fs if not is_told(f)]) for c, fs in event] for event, u in zip(countries, untold)]
    sectors = [fs if u else [f for f in fs if not is_hint(f)] for fs, u in zip(sectors, unseen)]
    if "--check" not in sys.argv:
        weights = train_told_countries(countries, country, untold)
        write("countries.tsv.gz", [f"{w:.2f}\t{f}\n" for f, w in sorted(weights.items())])
        weights = train_both(sectors, sector, unseen)
        write("sectorchoice.tsv.gz", sector_lines(weights))
        return
    folds = [digest("fold" + split_key(a[0])) % 3 for a in actors]
    said = {}
    for fold in range(3):
        inside = [i for i, f in enumerate(folds) if f != fold]
        pick = lambda values: [values[i] for i in inside]
        c = train_told_countries(pick(countries), pick(country), pick(untold))
        s = train_both(pick(sectors), pick(sector), pick(unseen))
        for i, f in enumerate(folds):
            if f == fold:
                guess = sector_scores([[f for f in sectors[i]]], s)[0]
                said[i] = best_country(countries[i], c), SECTORS[int(np.argmax(guess))]
    for name, at in (("all", range(len(actors))), ("told by the network too", [i for i in said if untold[i]]), (
            "guessed by the network too", [i for i in said if any(map(is_hint, sectors[i]))])):
        n = max(1, len(at))
        print(f"{name}: {n} actors, country {sum(said[i][0] == country[i] for i in at) / n:.4f}"
              f" (possible {sum(any(o == country[i] for o, _ in countries[i]) for i in at) / n:.4f}),"
              f" sector {sum(said[i][1] == sector[i] for i in at) / n:.4f},"
              f" both {sum(said[i] == (country[i], sector[i]) for i in at) / n:.4f}")
    if "--errors" in sys.argv:
        for i, (row, text, at, actor, _) in enumerate(actors):
            if said[i] != (country[i], sector[i]):
                print("\t".join([actor["text"], actor["code"], " ".join(said[i]), sectors[i][5], text, row["topic"] or ""]))


if __name__ == "__main__":
    main()
