"""Counts in the training sentences how words hang together in the spans of actors, and writes net/joints.tsv.

    joints.py SHARED

A row tells of two words that follow one another by their kinds (see kind), how much likelier than by chance each pair of
tags is (outside, begin, inside): the logarithm of P(both) / (P(left) P(right)), as a decoder adds it to the words' own probabilities.
"""
import collections
import glob
import math
import os
import sys

import data as D
import text as T

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "src", "main", "resources", "io", "dragoman", "reader", "net", "joints.tsv")
ROLES = ("source", "target")
RARE, PRIOR = 30, 20.0


class NoPieces:
    def pieces(self, word):
        return []


def shape(word):
    """What stands for a word that is not common: its case or that it is a number; a mark stands for itself."""
    if T.is_punctuation(word[0]):
        return word
    if word[0].isdigit():
        return "9"
    return ("a", "A", "AA", "aA")[T.case_of(word)]


def examples(shared):
    train, _ = D.load_gold(shared, NoPieces())
    for path in sorted(glob.glob(os.path.join(HERE, "data", "*.jsonl"))):
        if os.path.basename(path) != "weapons.jsonl":
            train += D.load_more(shared, NoPieces(), path)
    return train


def count(train):
    """Kinds of two words (the second after a blank or not) -> 3 x 3 counts of their tags, over all events and both roles.
    Each small word counts by itself and by its shape."""
    tables = collections.defaultdict(lambda: [[0.0] * 3 for _ in range(3)])
    for x in train:
        words = [x.text[b:e] for b, e in x.words]
        kinds = [sorted({w, shape(w)}) if w.islower() else [shape(w)] for w in words]
        keys = [[l + ("+" if x.words[k][1] == x.words[k + 1][0] else " ") + r for l in kinds[k] for r in kinds[k + 1]]
                for k in range(len(words) - 1)]
        for event in x.events:
            tags = x.role_tags(event)
            for role in ROLES:
                row = tags[D.ROLES.index(role)]
                for k in range(len(words) - 1):
                    for key in keys[k]:
                        tables[key][row[k]][row[k + 1]] += 1
    return tables


def pmi(table, prior):
    """Shrunk towards the ratios that hold for all pairs of words."""
    total = sum(map(sum, table))
    left = [sum(r) / total for r in table]
    right = [sum(r[t] for r in table) / total for t in range(3)]
    out = []
    for a in range(3):
        for b in range(3):
            chance = left[a] * right[b] * total
            seen = table[a][b]
            base = math.exp(prior[a][b]) if prior else 1.0
            out.append(math.log((seen + PRIOR * base * left[a] * right[b] + 1e-3) / (chance + PRIOR * left[a] * right[b] + 1e-3)))
    return [out[0:3], out[3:6], out[6:9]]


def main():
    train = examples(sys.argv[1])
    tables = count(train)
    every = [[sum(t[a][b] for t in tables.values()) for b in range(3)] for a in range(3)]
    rows = {"": pmi(every, None)}
    for key, table in tables.items():
        if sum(map(sum, table)) - table[0][0] >= RARE:
            rows[key] = pmi(table, rows[""])
    with open(OUT, "w", encoding="utf-8") as f:
        f.write("# Made by reader/training/joints.py. Left word, '+' or blank, right word; then for left outside, begin, inside the three tags on the right.\n")
        for key in sorted(rows):
            f.write(key + "\t" + "\t".join("%.2f" % v for r in rows[key] for v in r) + "\n")
    print(len(rows), "rows of", len(tables))


if __name__ == "__main__":
    main()
