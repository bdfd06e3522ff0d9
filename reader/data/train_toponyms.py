#!/usr/bin/env python3
"""Learns which names in running text mean places: the weights of ToponymFinder.

    reader/data/train_toponyms.py --classes DIR... [--shared ../shared] [--java JAVA]

Needs numpy. DIR: the class folders or jars of reader with its tests, model and libraries. Trains a logistic regression (L2, full
batch) on the candidates of ToponymDump in GeoVirus and in every second article of LGL, the first, third, fifth of the file; the other
articles of LGL are for measuring (dragoman bench places) and are not looked at here. Writes the weights beside ToponymFinder.
"""
import argparse, gzip, os, subprocess, sys, xml.etree.ElementTree as ET
from collections import Counter
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '../src/main/resources/io/dragoman/reader/places/toponyms.tsv.gz')
RARE = 8      # features seen less often are left out
PENALTY = 1.0 # of the squared weights
FOLDS = 5


def articles(shared):
    """(text, spans that mean a located place, spans that mean one without coordinates)"""
    root = ET.fromstring(gzip.open(os.path.join(shared, 'gold/places/lgl.xml.gz')).read())
    for article in root.findall('article')[::2]:
        known, unknown = set(), set()
        for t in article.iter('toponym'):
            span = int(t.find('start').text), int(t.find('end').text)
            (unknown if t.find('gaztag') is None else known).add(span)
        yield article.find('text').text, known, unknown
    root = ET.fromstring(gzip.open(os.path.join(shared, 'gold/places/GeoVirus.xml.gz')).read())
    for article in root.findall('article'):  # its offsets count from one
        yield article.find('text').text, {(int(t.find('start').text) - 1, int(t.find('end').text) - 1)
                                          for t in article.iter('location')}, set()


def fit(rows, labels, width, steps=300):
    """Weights of the logistic regression, by gradient descent with the step of each feature scaled (Adam)."""
    flat = np.concatenate(rows)
    owner = np.repeat(np.arange(len(rows)), [len(r) for r in rows])
    w = np.zeros(width); m = np.zeros(width); v = np.zeros(width)
    for step in range(1, steps + 1):
        score = np.bincount(owner, w[flat], len(rows))
        error = 1 / (1 + np.exp(-score)) - labels
        g = np.bincount(flat, error[owner], width) + PENALTY * w
        m = .9 * m + .1 * g; v = .99 * v + .01 * g * g
        w -= .1 * (m / (1 - .9 ** step)) / (np.sqrt(v / (1 - .99 ** step)) + 1e-8) * (1 - step / (steps + 1))
    return w


def found(items, score, bias):
    """Greedy reading of one article, as ToponymFinder does it: items are (begin, end, row)."""
    out, reached = set(), -1
    for begin, end, row in sorted(items, key=lambda i: (i[0], -i[1])):
        if begin >= reached and score[row] > bias:
            out.add((begin, end)); reached = end
    return out


def main():
    p = argparse.ArgumentParser(); p.add_argument('--classes', nargs='+', required=True)
    p.add_argument('--shared', default=os.path.join(HERE, '../../../shared')); p.add_argument('--java', default='java')
    a = p.parse_args()
    docs = list(articles(a.shared))
    lines = ''.join(t.replace('\n', ' ').replace('\r', ' ') + '\n' for t, _, _ in docs)
    dump = subprocess.run([a.java, '-cp', ':'.join(a.classes), 'io.dragoman.reader.places.ToponymDump'], input=lines.encode(),
                          stdout=subprocess.PIPE, check=True).stdout.decode()
    items = [l.split('\t') for l in dump.rstrip('\n').split('\n')]
    doc = [int(i[0]) for i in items]; span = [(int(i[1]), int(i[2])) for i in items]
    counts = Counter(f for i in items for f in i[3:])
    names = sorted(f for f in counts if counts[f] >= RARE); index = {f: n for n, f in enumerate(names)}
    rows = [np.array([index[f] for f in i[3:] if f in index]) for i in items]
    labels = np.array([span[i] in docs[doc[i]][1] for i in range(len(items))], float)
    keep = np.array([span[i] not in docs[doc[i]][2] for i in range(len(items))])
    of = [[] for _ in docs]
    for i in range(len(items)):
        of[doc[i]].append((*span[i], i))
    score = np.zeros(len(items))
    for fold in range(FOLDS):
        part = [i for i in range(len(items)) if doc[i] % FOLDS != fold and keep[i]]
        w = fit([rows[i] for i in part], labels[part], len(names))
        for i in range(len(items)):
            if doc[i] % FOLDS == fold:
                score[i] = w[rows[i]].sum()
    gold = sum(len(d[1]) for d in docs)
    best = (0, 0)
    for bias in np.arange(-2, 2.1, .25):
        told = hits = 0
        for d, its in zip(docs, of):
            f = found(its, score, bias) - d[2]
            told += len(f); hits += len(f & d[1])
        f1 = 200 * hits / (told + gold)
        best = max(best, (f1, bias))
        print(f'bias {bias:5.2f}  P {100 * hits / max(1, told):5.1f}  R {100 * hits / gold:5.1f}  F1 {f1:5.1f}', file=sys.stderr)
    part = [i for i in range(len(items)) if keep[i]]
    w = fit([rows[i] for i in part], labels[part], len(names))
    with gzip.GzipFile(OUT, 'wb', mtime=0) as out:
        out.write(f'{best[1]:.2f}\tno place\n'.encode())
        out.write(''.join(f'{x:.3f}\t{n}\n' for x, n in zip(w, names) if abs(x) >= .02).encode())


if __name__ == '__main__':
    main()
