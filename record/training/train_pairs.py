#!/usr/bin/env python3
"""Learns when two reports tell of one incident.

    dragoman bench pairs > PAIRS
    python3 record/training/train_pairs.py PAIRS [--check]

PAIRS holds the features of pairs of mentions: topics 1-23 of ECB+, and the judged pairs of current-events of even
months. Writes the weights and the threshold to the resources of the record (pairs.tsv); with --check it prints
the figures of a cross-validation by topic and month instead, and writes nothing.

A logistic regression, L2-regularised towards 0, full-batch Newton, deterministic. The two sets weigh as said in SHARE: ECB+
has many pairs but no days; the news have days and wars, and few pairs. The threshold is that with the
best mean of B-cubed F1 on ECB+ and pair F1 on the news, in cross-validation.
"""
import collections
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "src/main/resources/io/dragoman/record/grouping/pairs.tsv"
SHARE = {"ecb": 0.5, "news": 0.5}
L2, EFFECTIVE, FOLDS = 1.0, 1200, 6
THRESHOLDS = np.arange(-2, 2.01, 0.1)


def read(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    names = sorted({f.split("=")[0] for r in rows for f in r[3:]})
    index = {n: i for i, n in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, r in enumerate(rows):
        for f in r[3:]:
            n, v = f.split("=")
            x[i, index[n]] = float(v)
    return names, x, np.array([r[2] == "1" for r in rows]), [r[0] for r in rows], [int(r[1]) for r in rows]


def learn(x, y, sets, names):
    weight = np.zeros(len(y))
    for s, share in SHARE.items():
        at = np.array([k == s for k in sets])
        weight[at] = share * EFFECTIVE / max(1, at.sum())
    penalty = np.full(x.shape[1], L2)
    penalty[names.index("BIAS")] = 0.01
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (weight * (p - y)) + penalty * w
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return w


def b_cubed(told, right):
    shared, a, b = collections.Counter(zip(told, right)), collections.Counter(told), collections.Counter(right)
    return (sum(shared[t, r] / a[t] for t, r in zip(told, right)), sum(shared[t, r] / b[r] for t, r in zip(told, right)), len(told))


def better_half(odds):
    return np.mean(sorted(odds)[len(odds) // 2:])


def leaders(score, same, n, threshold):
    """Groups the n mentions of a topic in their order, as the record does, and the groups of the gold."""
    groups, told, right = [], [], []
    for j in range(n):
        at = lambda i: j * (j - 1) // 2 + i
        fits = [better_half([score[at(i)] for i in g]) for g in groups]
        if fits and max(fits) > threshold:
            told.append(int(np.argmax(fits)))
            groups[told[-1]].append(j)
        else:
            told.append(len(groups))
            groups.append([j])
        twin = [i for i in range(j) if same[at(i)]]
        right.append(right[twin[0]] if twin else j)
    return told, right


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0


def judge(scores, y, sets, parts):
    best = (0,)
    for threshold in THRESHOLDS:
        sums = np.zeros(3)
        for topic in sorted({p for s, p in zip(sets, parts) if s == "ecb"}):
            at = [i for i, (s, p) in enumerate(zip(sets, parts)) if s == "ecb" and p == topic]
            n = int(round((1 + (1 + 8 * len(at)) ** 0.5) / 2))
            sums += b_cubed(*leaders(scores[at], y[at], n, threshold))
        ecb = f1(sums[0] / sums[2], sums[1] / sums[2])
        at = np.array([s == "news" for s in sets])
        told, hits = (scores[at] > threshold).sum(), ((scores[at] > threshold) & y[at]).sum()
        news = f1(hits / max(1, told), hits / y[at].sum())
        apart = 1 - ((scores[at] > threshold) & ~y[at]).sum() / (~y[at]).sum()
        line = (ecb + news) / 2, threshold, ecb, news, apart, sums[0] / sums[2], sums[1] / sums[2]
        if "--all" in sys.argv:
            print(" ".join("%.3f" % v for v in line))
        best = max(best, line)
    return best


def main():
    names, x, y, sets, parts = read(sys.argv[1])
    scores = np.zeros(len(y))
    fold = np.array([p % FOLDS for p in parts])
    for k in range(FOLDS):
        at = fold != k
        w = learn(x[at], y[at], [s for s, a in zip(sets, at) if a], names)
        scores[~at] = x[~at] @ w
    best = judge(scores, y, sets, parts)
    print("cross-validation: mean %.4f at threshold %.2f: ECB+ B-cubed F1 %.4f (P %.3f R %.3f), news pair F1 %.4f, others apart %.4f"
          % (best[0], best[1], best[2], best[5], best[6], best[3], best[4]))
    w = learn(x, y, sets, names)
    if "--check" not in sys.argv:
        with open(OUT, "w", encoding="utf-8") as f:
            f.write("# feature, weight in log-odds; made by record/training/train_pairs.py\n")
            f.write("THRESHOLD\t%.2f\n" % best[1])
            f.writelines("%s\t%.4f\n" % (n, v) for n, v in zip(names, w))
    if "--show" in sys.argv:
        for n, v in sorted(zip(names, w), key=lambda a: a[1]):
            print("%-26s %6.2f" % (n, v))


if __name__ == "__main__":
    main()
