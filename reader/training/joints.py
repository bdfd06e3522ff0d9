"""Counts how words hang together in the spans of actors, and writes joints.tsv beside the model.

    python3 reader/training/joints.py SHARED

A row tells, of two words that follow one another, how much likelier than by chance each pair of their tags is (outside,
begin, inside): the logarithm of P(both) / (P(left) P(right)). A small word stands as itself and as "a"; any other as its
shape ("A" capital, "AA" all capitals, "aA" mixed, "9" number), a mark as itself. "+" between them: no blank.
Sentences: the training part of gold/events and the files of data, without the validation split.
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
RARE = 30  # a row needs so many pairs that a span has part in
PRIOR = 20.0  # so many pairs as in all rows together are added to those of a row
LEAST = 1e-3


class NoPieces:
    """In place of a vocabulary: only words count here."""

    def pieces(self, word):
        return []


def examples(shared):
    train, _ = D.load_gold(shared, NoPieces())
    for path in sorted(glob.glob(os.path.join(HERE, "data", "*.jsonl"))):
        if os.path.basename(path) != "weapons.jsonl":
            train += D.load_more(shared, NoPieces(), path)
    return train


def shape(word):
    if T.is_punctuation(word[0]):
        return word
    return "9" if word[0].isdigit() else ("a", "A", "AA", "aA")[T.case_of(word)]


def keys(example):
    """For each pair of words the rows in which it counts."""
    words = [example.text[b:e] for b, e in example.words]
    kinds = [sorted({w, shape(w)}) if w.islower() else [shape(w)] for w in words]
    for k in range(len(words) - 1):
        between = "+" if example.words[k][1] == example.words[k + 1][0] else " "
        yield [left + between + right for left in kinds[k] for right in kinds[k + 1]]


def count(train):
    """Row -> how often each pair of tags is there (3 x 3), over the doers and the targets of all events."""
    tables = collections.defaultdict(lambda: [[0.0] * 3 for _ in range(3)])
    for x in train:
        pairs = list(keys(x))
        for event in x.events:
            for row in x.role_tags(event)[:2]:
                for k, names in enumerate(pairs):
                    for name in names:
                        tables[name][row[k]][row[k + 1]] += 1
    return tables


def beyond_chance(table, usual):
    """The logarithms, drawn towards the usual ones."""
    total = sum(map(sum, table))
    left = [sum(row) / total for row in table]
    right = [sum(row[tag] for row in table) / total for tag in range(3)]
    out = [[0.0] * 3 for _ in range(3)]
    for a in range(3):
        for b in range(3):
            chance = left[a] * right[b]
            seen = table[a][b] + PRIOR * chance * math.exp(usual[a][b])
            out[a][b] = math.log((seen + LEAST) / ((total + PRIOR) * chance + LEAST))
    return out


def main():
    tables = count(examples(sys.argv[1]))
    every = [[sum(t[a][b] for t in tables.values()) for b in range(3)] for a in range(3)]
    rows = {"": beyond_chance(every, [[0.0] * 3] * 3)}
    for name, table in tables.items():
        if sum(map(sum, table)) - table[0][0] >= RARE:
            rows[name] = beyond_chance(table, rows[""])
    with open(OUT, "w", encoding="utf-8") as f:
        f.write("# Made by reader/training/joints.py, which says what the words mean. For outside, begin and inside on the left "
                "each the three on the right.\n")
        for name in sorted(rows):
            f.write(name + "\t" + "\t".join("%.2f" % v for row in rows[name] for v in row) + "\n")
    print(len(rows), "rows of", len(tables))


if __name__ == "__main__":
    main()
