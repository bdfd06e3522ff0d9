#!/usr/bin/env python3
"""Learns when two reports tell of one incident.

    dragoman bench pairs > PAIRS
    python3 record/training/train_pairs.py PAIRS [--check]

PAIRS holds the features of pairs of mentions: topics 1-23 of ECB+, and the judged pairs of current-events of even
months, of both drawings. Writes the weights and the threshold to the resources of the record (pairs.tsv); with --check it prints
the figures of a cross-validation by topic and month instead, and writes nothing.

A logistic regression, L2-regularised towards 0, full-batch Newton, deterministic. The two sets weigh as said in SHARE: ECB+
has many pairs but no days; the news have days and wars. The threshold of reports without a day of publication is the
best for B-cubed F1 on ECB+, that of the others the best for pair F1 on the news, both in cross-validation, and both as
high as NEAR of that F1 allows: a record holds more that does not belong together than a topic does, and a wrong join hides an
event where a missed one shows it twice. The second is reached by a shift of the PUBLISHED_... weights, of which such a pair has one. Pairs that contradict each other
(CONTRADICTION_... in PAIRS) are never joined; weights are learnt from them too, so that what is alike in them weighs less.
"""
import collections
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "src/main/resources/io/dragoman/record/grouping/pairs.tsv"
SHARE = {"ecb": 0.5, "news": 0.5}
L2, EFFECTIVE, FOLDS = 1.0, 3000, 6
CONTRADICTION, DATED = "CONTRADICTION_", "PUBLISHED_"
THRESHOLDS = np.arange(-2, 2.01, 0.1)
NEAR = {"ecb": 0.005, "news": 0.04}


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


def groups(score, same, n, threshold):
    """Groups the n mentions of a topic as the record does, the best mean first, and the groups of the gold."""
    later, earlier = np.tril_indices(n, -1)
    sums = np.full((n, n), -np.inf)
    sums[later, earlier] = sums[earlier, later] = score
    told, sizes = np.arange(n), np.ones(n)
    while n > 1:
        means = sums / np.outer(sizes, sizes)
        a, b = np.unravel_index(np.argmax(means), means.shape)
        if means[a, b] <= threshold:
            break
        sums[a] += sums[b]
        sums[:, a] = sums[a]
        sums[b], sums[:, b], sums[a, a] = -np.inf, -np.inf, -np.inf
        sizes[a] += sizes[b]
        told[told == told[b]] = told[a]
    right = list(range(n))
    for i, j in zip(earlier[same], later[same]):
        right[j] = min(right[j], right[i])
    return list(told), right


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0


def judge_ecb(scores, y, parts, threshold):
    sums = np.zeros(3)
    for topic in sorted(set(parts)):
        at = parts == topic
        n = int(round((1 + (1 + 8 * at.sum()) ** 0.5) / 2))
        sums += b_cubed(*groups(scores[at], y[at], n, threshold))
    return f1(sums[0] / sums[2], sums[1] / sums[2]), threshold, sums[0] / sums[2], sums[1] / sums[2]


def judge_news(scores, y, threshold):
    told, hits = (scores > threshold).sum(), ((scores > threshold) & y).sum()
    apart = 1 - ((scores > threshold) & ~y).sum() / (~y).sum()
    return f1(hits / max(1, told), hits / y.sum()), threshold, hits / max(1, told), hits / y.sum(), apart


def best(lines, near):
    """The last of the thresholds whose F1 is near the highest."""
    if "--all" in sys.argv:
        print("\n".join(" ".join("%.3f" % v for v in line) for line in lines))
    high = [line for line in lines if line[0] >= max(lines)[0] - near]
    return high[-1]


def main():
    names, x, y, sets, parts = read(sys.argv[1])
    apart = np.array([n.startswith(CONTRADICTION) for n in names])
    contradict, x, names = x[:, apart].any(1), x[:, ~apart], [n for n in names if not n.startswith(CONTRADICTION)]
    scores = np.zeros(len(y))
    order = {s: sorted({p for k, p in zip(sets, parts) if k == s}) for s in SHARE}
    fold = np.array([order[s].index(p) % FOLDS for s, p in zip(sets, parts)])
    for k in range(FOLDS):
        at = fold != k
        w = learn(x[at], y[at], [s for s, a in zip(sets, at) if a], names)
        scores[~at] = x[~at] @ w
    scores[contradict] = -np.inf
    sets, parts = np.array(sets), np.array(parts)
    ecb, news = sets == "ecb", sets == "news"
    undated = best([judge_ecb(scores[ecb], y[ecb], parts[ecb], t) for t in THRESHOLDS], NEAR["ecb"])
    dated = best([judge_news(scores[news], y[news], t) for t in THRESHOLDS], NEAR["news"])
    print("cross-validation: ECB+ B-cubed F1 %.4f at threshold %.2f (P %.3f R %.3f)" % undated)
    print("                  news pair F1 %.4f at threshold %.2f (P %.3f R %.3f), others apart %.3f" % dated)
    w = learn(x, y, sets, names)
    for i, name in enumerate(names):
        w[i] -= (dated[1] - undated[1]) * name.startswith(DATED)
    if "--check" not in sys.argv:
        with open(OUT, "w", encoding="utf-8") as f:
            f.write("# feature, weight in log-odds; made by record/training/train_pairs.py\n")
            f.write("THRESHOLD\t%.2f\n" % undated[1])
            f.writelines("%s\t%.4f\n" % (n, v) for n, v in zip(names, w))
    if "--show" in sys.argv:
        for n, v in sorted(zip(names, w), key=lambda a: a[1]):
            print("%-26s %6.2f" % (n, v))


if __name__ == "__main__":
    main()
