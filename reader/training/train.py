"""Fine-tunes the encoder on gold/events. See README.md for the steps; every run is seeded."""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

import data as D
import text as T
from network import DIM, Network

HERE = os.path.dirname(os.path.abspath(__file__))


class Batch:
    def __init__(self, examples, with_topic):
        rows, self.first, self.examples = [], [], examples
        for x, topic in zip(examples, with_topic):
            pieces, cases, first = [T.CLS], [0], []
            for word, case in zip(x.pieces, x.cases):
                first.append(len(pieces))
                pieces += word
                cases += [case] * len(word)
            pieces.append(T.SEP)
            kinds = [0] * len(pieces)
            if topic and x.topic_pieces:
                pieces += x.topic_pieces + [T.SEP]
                kinds += [1] * (len(x.topic_pieces) + 1)
            cases += [0] * (len(pieces) - len(cases))
            rows.append((pieces, kinds, cases))
            self.first.append(first)
        n = max(len(r[0]) for r in rows)
        pad = lambda xs, v=0: xs + [v] * (n - len(xs))
        self.pieces = torch.tensor([pad(r[0]) for r in rows])
        self.kinds = torch.tensor([pad(r[1]) for r in rows])
        self.cases = torch.tensor([pad(r[2]) for r in rows])
        self.lengths = [len(r[0]) for r in rows]
        keep = torch.tensor([pad([1.0] * len(r[0])) for r in rows])
        self.bias = ((1 - keep) * -1e4)[:, None, None]
        self.width = max(len(f) for f in self.first)
        index = torch.zeros(len(rows), self.width, dtype=torch.long)
        for k, f in enumerate(self.first):
            index[k, :len(f)] = torch.tensor(f)
        self.index = index
        self.outside = torch.tensor([[0.0] * len(f) + [-1e4] * (self.width - len(f)) for f in self.first])

    def words(self, hidden):
        return hidden.gather(1, self.index[:, :, None].expand(-1, -1, hidden.shape[2]))


class Cache:
    """What the frozen layers give for each sentence, with and without its topic."""

    def __init__(self, network):
        self.network, self.kept = network, {}

    def get(self, batch, with_topic):
        keys = [(id(x), bool(t and x.topic_pieces)) for x, t in zip(batch.examples, with_topic)]
        if any(k not in self.kept for k in keys):
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                was = self.network.training
                self.network.eval()
                out = self.network.encoder.lower(batch.pieces, batch.kinds, batch.bias, self.network.frozen)
                self.network.train(was)
            for k, row, n in zip(keys, out, batch.lengths):
                self.kept[k] = row[:n].bfloat16()
        out = torch.zeros(len(keys), batch.pieces.shape[1], self.kept[keys[0]].shape[1])
        for r, (k, n) in enumerate(zip(keys, batch.lengths)):
            out[r, :n] = self.kept[k].float()
        return out


def blanked(lower, share):
    """What the frozen layers give, nothing for a share of the pieces: a name is to be told from the words around it."""
    return lower * (torch.rand(*lower.shape[:2], 1) >= share) if share else lower


def other_hand(lower, batch, other):
    """Sentences that others than the gold's annotators annotated bear a vector that is learnt, so that what these tell more
    often or seldom is not learnt for the gold's manner, in which the network reads."""
    return lower + torch.tensor([float(x.by_others) for x in batch.examples])[:, None, None] * other


def pairs(batch):
    """For every word of every trigger: row, word, event."""
    out = []
    for row, x in enumerate(batch.examples):
        for event in x.events:
            first, last = event["trigger"]
            for k in range(first, min(last, first + 3)):
                out.append((row, k, event, x, 1.0 / min(3, last - first)))
    return out


def loss_of(network, batch, lower, smoothing):
    heads = network.heads
    words = batch.words(network.encoder.upper(lower, batch.cases, batch.bias, network.frozen))
    pad = lambda xs, v: xs + [v] * (batch.width - len(xs))
    tags = torch.tensor([pad(x.tags(), -100) for x in batch.examples])
    weight = torch.tensor([x.weight for x in batch.examples])
    scores = heads.triggers(words).float()
    each = F.cross_entropy(scores.transpose(1, 2), tags, ignore_index=-100, reduction="none", label_smoothing=smoothing)
    loss = (each.sum(1) * weight).sum() / len(batch.examples) * 0.25
    sectors = torch.tensor([pad(x.sectors(), -100) for x in batch.examples])
    if (sectors >= 0).any():
        loss = loss + 0.3 * F.cross_entropy(heads.sector(heads.drop(words)).float().transpose(1, 2), sectors, ignore_index=-100)
    P = pairs(batch)
    if P:
        rows, places = torch.tensor([p[0] for p in P]), torch.tensor([p[1] for p in P])
        kinds = heads.kind(torch.tensor([p[2]["type"] for p in P]))
        at = words[rows, places]
        share = torch.tensor([p[4] * p[3].weight for p in P])
        index = torch.arange(batch.width)
        mode, cert, state, roles = (y.float() for y in heads.about(at, kinds, words[rows], places, index, batch.outside[rows]))
        total = len(batch.examples)
        mean = lambda each: (each * share).sum() / total
        loss = loss + 0.4 * mean(F.cross_entropy(mode, torch.tensor([p[2]["mode"] for p in P]), reduction="none"))
        loss = loss + 0.5 * mean(F.cross_entropy(cert, torch.tensor([p[2]["cert"] for p in P]), reduction="none"))
        loss = loss + 0.3 * mean(F.binary_cross_entropy_with_logits(
            state[:, 0], torch.tensor([float(p[2]["state"]) for p in P]), reduction="none"))
        gold = torch.tensor([[pad(r, -100) for r in p[3].role_tags(p[2])] for p in P])  # P x R x W
        each = F.cross_entropy(roles.view(len(P), batch.width, len(D.ROLES), 3).permute(0, 3, 2, 1), gold,
                               ignore_index=-100, reduction="none")
        loss = loss + 0.25 * mean(each.sum((1, 2)))
        loss = loss + 0.3 * tells_loss(network, batch, words)
    return loss


def tells_loss(network, batch, words):
    """For every word of every actor the probability of the words that tell its country; of none where none does."""
    A = [(row, k, good, 1.0 / (last - first)) for row, x in enumerate(batch.examples) if not x.is_untold()
         for (first, last), good in x.tellers() for k in range(first, last)]
    if not A:
        return 0.0
    rows, places = torch.tensor([a[0] for a in A]), torch.tensor([a[1] for a in A])
    scores = network.heads.telling(words[rows, places], words[rows], places, torch.arange(batch.width)).float()
    scores = scores + F.pad(batch.outside[rows], (1, 0))
    shut = torch.full_like(scores, -1e4)
    for n, (_, _, good, _) in enumerate(A):
        shut[n, [1 + k for k in good] or [0]] = 0.0
    share = torch.tensor([a[3] * batch.examples[a[0]].weight for a in A])
    return ((scores.logsumexp(1) - (scores + shut).logsumexp(1)) * share).sum() / len(batch.examples)


def relation_loss(network, batch, lower):
    """Sentences of PLV: that one word at least names an event of the known type."""
    words = batch.words(network.encoder.upper(lower, batch.cases, batch.bias, network.frozen))
    tags = network.heads.triggers(words).float().softmax(-1)
    total = 0.0
    for row, x in enumerate(batch.examples):
        mass = sum(tags[row, :len(x.words), 1 + 2 * t] + tags[row, :len(x.words), 2 + 2 * t] for t in x.types)
        total = total - torch.log(1 - torch.exp(torch.log1p(-mass.clamp(max=0.999)).sum()) + 1e-4)
    return total / len(batch.examples)


def factuality_loss(network, batch, lower):
    """Words of UW factuality (Lee et al. 2015): each leaves open some of the six degrees; the others are unlikely."""
    heads = network.heads
    words = batch.words(network.encoder.upper(lower, batch.cases, batch.bias, network.frozen))
    P = [(row, k, open_, label) for row, x in enumerate(batch.examples) for k, open_, label in x.targets]
    rows, places = torch.tensor([p[0] for p in P]), torch.tensor([p[1] for p in P])
    at = words[rows, places]
    none = torch.zeros_like(at)
    _, cert, _, _ = heads.about(at, none, words[rows], places, torch.arange(batch.width), batch.outside[rows])
    shut = torch.tensor([[0.0 if c in p[2] else -1e4 for c in range(len(D.CERTAINTIES))] for p in P])
    cert = cert.float()
    degrees = (cert.logsumexp(1) - (cert + shut).logsumexp(1)).sum()
    scale = F.smooth_l1_loss(heads.factuality(at).float(), torch.tensor([p[3] for p in P]), reduction="sum", beta=0.3)
    return (degrees + scale) / len(batch.examples)


def attribution_loss(network, batch, lower):
    """Words of PolNeAR (Newell et al. 2018): source, cue, content."""
    words = batch.words(network.encoder.upper(lower, batch.cases, batch.bias, network.frozen))
    gold = torch.tensor([x.labels + [-100] * (batch.width - len(x.labels)) for x in batch.examples])
    return F.cross_entropy(network.heads.attribution(words).float().transpose(1, 2), gold, ignore_index=-100)


def measure_tells(network, examples, cache):
    """How often the likeliest word tells an actor's country, of actors of which one does, and of all."""
    network.eval()
    right = [0, 0, 0, 0]
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(examples), 32):
            part = examples[start:start + 32]
            batch = Batch(part, [False] * len(part))
            words = batch.words(network.encoder.upper(cache.get(batch, [False] * len(part)), batch.cases, batch.bias, network.frozen))
            for row, x in enumerate(part):
                for (first, last), good in x.tellers():
                    at = torch.arange(first, last)
                    w, n = words[row:row + 1, :len(x.words)], torch.arange(len(x.words))
                    best = int(network.heads.telling(words[row, at], w, at, n).float().softmax(-1).mean(0).argmax())
                    hit = best - 1 in good if good else best == 0
                    right[0] += hit
                    right[1] += 1
                    right[2] += hit and bool(good)
                    right[3] += bool(good)
    return "who tells the country: %.1f of %d actors, %.1f of %d that are told" % (
        100.0 * right[0] / right[1], right[1], 100.0 * right[2] / right[3], right[3])


def measure_others(network, factuality, attribution):
    """Mean error and Pearson's r of factuality; F1 of content words and of source words."""
    network.eval()
    told, right, tp, ns, ng = [], [], [0, 0], [0, 0], [0, 0]
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for data, kind in ((factuality, 0), (attribution, 1)):
            for start in range(0, len(data), 32):
                part = data[start:start + 32]
                batch = Batch(part, [False] * len(part))
                lower = network.encoder.lower(batch.pieces, batch.kinds, batch.bias, network.frozen)
                words = batch.words(network.encoder.upper(lower, batch.cases, batch.bias, network.frozen))
                if kind == 0:
                    scale = network.heads.factuality(words).float()
                    for row, x in enumerate(part):
                        for k, _, label in x.targets:
                            told.append(float(scale[row, k]))
                            right.append(label)
                else:
                    best = network.heads.attribution(words).float().argmax(-1)
                    for row, x in enumerate(part):
                        for k, label in enumerate(x.labels):
                            for n, (low, high) in enumerate(((5, 6), (1, 2))):
                                a, b = low <= int(best[row, k]) <= high, low <= label <= high
                                tp[n] += a and b
                                ns[n] += a
                                ng[n] += b
    t, r = torch.tensor(told), torch.tensor(right)
    pearson = float(((t - t.mean()) * (r - r.mean())).mean() / (t.std(unbiased=False) * r.std(unbiased=False)))
    return "factuality MAE %.3f r %.3f; content words F1 %.1f, source words F1 %.1f" % (
        float((t - r).abs().mean()), pearson, f1(tp[0], ns[0], ng[0]), f1(tp[1], ns[1], ng[1]))


def batches(examples, size, rng):
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].words) + rng.random() * 6)
    groups = [order[i:i + size] for i in range(0, len(order), size)]
    rng.shuffle(groups)
    return [[examples[i] for i in g] for g in groups]


def spans(scores):
    """Best spans of B/I/O scores (W x 3): a begin, then insides while they beat outside."""
    out, k, n = [], 0, len(scores)
    while k < n:
        if max(scores[k][1], scores[k][2]) <= scores[k][0]:
            k += 1
            continue
        j = k + 1
        while j < n and scores[j][2] > scores[j][0] and scores[j][2] >= scores[j][1]:
            j += 1
        out.append((k, j))
        k = j
    return out


def decode(network, examples, cache, threshold, with_topic=True):
    network.eval()
    heads, out = network.heads, {}
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(examples), 32):
            part = examples[start:start + 32]
            topics = [with_topic] * len(part)
            batch = Batch(part, topics)
            words = batch.words(network.encoder.upper(cache.get(batch, topics), batch.cases, batch.bias, network.frozen))
            probs = heads.triggers(words).float().softmax(-1)
            for row, x in enumerate(part):
                p = probs[row, :len(x.words)]
                b = torch.cat([p[:, :1], p[:, 1::2] + p[:, 2::2]], 1)  # outside, then each type
                events, k = [], 0
                while k < len(x.words):
                    on = 1 - float(p[k, 0])
                    if on < threshold:
                        k += 1
                        continue
                    kind = int(b[k, 1:].argmax())
                    j = k + 1
                    while j < len(x.words) and 1 - float(p[j, 0]) >= threshold and int(b[j, 1:].argmax()) == kind \
                            and p[j, 2 + 2 * kind] > p[j, 1 + 2 * kind]:
                        j += 1
                    events.append((k, j, kind, max(1 - float(p[m, 0]) for m in range(k, j))))
                    k = j
                res = []
                for first, last, kind, conf in events:
                    places = torch.arange(first, last)
                    at, kinds = words[row, places], heads.kind(torch.full((last - first,), kind))
                    w, index = words[row:row + 1, :len(x.words)], torch.arange(len(x.words))
                    mode, cert, state, roles = heads.about(at, kinds, w, places, index)
                    roles = roles.mean(0).view(len(x.words), len(D.ROLES), 3)
                    found = {r: spans(roles[:, i].tolist()) for i, r in enumerate(D.ROLES)}
                    say = lambda s: x.text[x.words[s[0]][0]:x.words[s[1] - 1][1]]
                    res.append(dict(type=D.TYPES[kind], mode=None, trigger=say((first, last)), conf=conf,
                                    source=[dict(text=say(s), code="") for s in found["source"]],
                                    target=[dict(text=say(s), code="") for s in found["target"]],
                                    place=say(found["place"][0]) if found["place"] else None,
                                    by=say(found["by"][0]) if found["by"] else None, date=None,
                                    cert=D.CERTAINTIES[int(cert.mean(0).argmax())],
                                    modex=D.MODES[int(mode.mean(0).argmax())],
                                    deaths=say(found["deaths"][0]) if found["deaths"] else None,
                                    state=bool(state.mean() > 0)))
                out[x.id] = res
    return out


def f1(tp, n, m):
    return 200.0 * tp / (n + m) if n + m else 0.0


def score(examples, out):
    """Quick figures in the manner of bench/score_events.py; the real ones come from the Java coder."""
    tp = ns = ng = fires = free = trg = 0
    arg = {r: [0, 0, 0] for r in ("source", "target", "place", "by", "cert", "mode", "state")}
    same = 0
    for x in examples:
        G, S = x.gold, [dict(e) for e in out[x.id]]
        ng += len(G)
        ns += len(S)
        if not G:
            free += 1
            fires += bool(S)
        left = list(S)
        lap = lambda a, b: bool(a and b and (a.lower() in b.lower() or b.lower() in a.lower()))
        for want in (True, False):
            for g in list(G):
                if g.get("_x"):
                    continue
                for s in left:
                    if s["type"] == g["type"] and (lap(s["trigger"], g["trigger"]) or not want):
                        left.remove(s)
                        g["_x"] = True
                        tp += 1
                        trg += want
                        ok = True
                        for r in ("source", "target"):
                            a = [q["text"] for q in g[r]]
                            b = [q["text"] for q in s[r]]
                            hit = sum(any(lap(u, v) for v in b) for u in a)
                            arg[r][0] += hit
                            ok = ok and hit == len(a) == len(b)
                        same += ok
                        for r in ("place", "by"):
                            arg[r][0] += lap(g[r], s[r])
                        arg["cert"][0] += g["cert"] == s["cert"] != "fact"
                        arg["mode"][0] += g["mode"] == s["modex"]
                        arg["state"][0] += g["state"] and s["state"]
                        break
        for g in G:
            g.pop("_x", None)
        for side, at in ((S, 1), (G, 2)):
            for e in side:
                for r in ("source", "target"):
                    arg[r][at] += len(e[r])
                for r in ("place", "by"):
                    arg[r][at] += e[r] is not None
                arg["cert"][at] += e["cert"] != "fact"
                arg["mode"][at] += (e["modex"] != "-") if "modex" in e else e["mode"] is not None
                arg["state"][at] += e["state"]
    r = dict(type=f1(tp, ns, ng), trg=f1(trg, ns, ng), same=f1(same, ns, ng), fires=100.0 * fires / max(1, free), sys=ns, gold=ng)
    r.update({k: f1(*v) for k, v in arg.items()})
    return r


def show(r):
    return " ".join("%s %.1f" % (k, v) if isinstance(v, float) else "%s %d" % (k, v) for k, v in r.items())


def save(network, o):
    os.makedirs(o.out, exist_ok=True)
    torch.save(network.state_dict(), os.path.join(o.out, "network.pt"))
    with open(os.path.join(o.out, "run.json"), "w") as f:
        json.dump(vars(o), f, indent=1)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default=os.path.join(HERE, "..", "..", "..", "shared"))
    a.add_argument("--encoder", required=True, help="folder with the ONNX file and tokenizer of the jar")
    a.add_argument("--name", default="bge-small-en-v1.5")
    a.add_argument("--more", nargs="*", default=[], help="further annotated sentences")
    a.add_argument("--out", required=True)
    a.add_argument("--start", help="network.pt of an earlier run to go on from, in place of the bare encoder")
    a.add_argument("--layers", type=int, default=6)
    a.add_argument("--frozen", type=int, default=2)
    a.add_argument("--epochs", type=int, default=6)
    a.add_argument("--batch", type=int, default=8)
    a.add_argument("--rate", type=float, default=2e-4)
    a.add_argument("--decay", type=float, default=0.9)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--smoothing", type=float, default=0.0)
    a.add_argument("--topic", type=float, default=0.0, help="share of sentences shown with their topic")
    a.add_argument("--warm", type=float, default=0.1, help="share of the steps in which the rates rise")
    a.add_argument("--ema", type=float, default=0.998)
    a.add_argument("--factuality", type=float, default=0.25, help="share of steps that also see UW factuality")
    a.add_argument("--attribution", type=float, default=0.3, help="share of steps that also see PolNeAR")
    a.add_argument("--relations", type=float, default=0.1, help="share of steps that also see PLV")
    a.add_argument("--cues", required=True, help="names that tell countries, as cues.py writes them")
    a.add_argument("--blank", type=float, default=0.0, help="share of the pieces that the frozen layers tell nothing of")
    a.add_argument("--gold", type=float, default=1.0, help="weight of a gold sentence; one of our own has 1")
    a.add_argument("--later", nargs="+", action="append", default=[], metavar=("SHARE", "FILES"),
                   help="further annotated sentences that come in after a share of the run; may be told several times")
    a.add_argument("--minutes", type=float, default=0, help="length of the run, in place of --epochs: on a busy machine")
    a.add_argument("--thresholds", type=float, nargs="*", default=[0.5, 0.6, 0.7])
    a.add_argument("--fresh", nargs="*", default=[], help="parts of the heads that --start lacks or that learn at --fresh-rate")
    a.add_argument("--fresh-rate", type=float, default=1e-3)
    a.add_argument("--weapons", help="instrument and materiel of gold and further sentences")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--final", action="store_true", help="train on validation too")
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    vocabulary = T.Vocabulary(os.path.join(o.encoder, o.name + "-tokenizer.json"))
    weapons = D.load_weapons(o.weapons) if o.weapons else None
    train, validation = D.load_gold(o.shared, vocabulary, weapons)
    for x in train:
        x.weight = o.gold
    for path in o.more:
        train += D.load_more(o.shared, vocabulary, path, weapons)
    if o.final:
        train += validation
    D.add_cues(train + validation, o.cues)
    relations = D.load_relations(o.shared, vocabulary)
    factuality = D.load_factuality(o.shared, vocabulary)
    attribution = D.load_attribution(o.shared, vocabulary, "train")
    unseen = D.load_factuality(o.shared, vocabulary, "dev"), D.load_attribution(o.shared, vocabulary, "dev")
    network = Network(o.layers, o.frozen)
    network.encoder.load_onnx(os.path.join(o.encoder, o.name + ".onnx"))
    if o.start:
        missing, unknown = network.load_state_dict(torch.load(o.start), strict=False)
        if unknown or any(k.split(".")[1] not in o.fresh for k in missing):
            raise SystemExit("%s: missing %s, unknown %s" % (o.start, missing, unknown))
    for p in network.encoder.parameters():
        p.requires_grad = False
    is_fresh = lambda name: name.split(".")[0] in o.fresh
    heads = list(network.heads.named_parameters())
    groups = [dict(params=[p for n, p in heads if not is_fresh(n)], lr=o.head_rate)]
    if o.fresh:
        groups.append(dict(params=[p for n, p in heads if is_fresh(n)], lr=o.fresh_rate))
    for k in range(o.frozen, o.layers):
        params = list(network.encoder.layers[k].parameters())
        for p in params:
            p.requires_grad = True
        groups.append(dict(params=params, lr=o.rate * o.decay ** (o.layers - 1 - k)))
    network.encoder.case.weight.requires_grad = True
    other = torch.nn.Parameter(torch.zeros(DIM))
    groups.append(dict(params=[network.encoder.case.weight, other], lr=o.rate))
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), foreach=True)
    cache = Cache(network)
    base = [g["lr"] for g in optimizer.param_groups]
    live = [p for g in optimizer.param_groups for p in g["params"]]
    mean = [p.detach().clone() for p in live]
    print(len(train), "train", len(validation), "validation", flush=True)
    step, begun = 0, time.time()
    parts, seen, passes, total = batches(train, o.batch, rng), 0, 0, 0.0
    later = sorted((float(share), files) for share, *files in o.later)
    network.train()
    while True:
        spent = time.time() - begun
        at = spent / (60 * o.minutes) if o.minutes else (passes + seen / len(parts)) / o.epochs
        if at >= 1:
            break
        if later and at >= later[0][0]:
            fresh = [x for path in later.pop(0)[1] for x in D.load_more(o.shared, vocabulary, path, weapons)]
            D.add_cues(fresh, o.cues)
            train = train + fresh
            parts = batches([x for part in parts[seen:] for x in part] + fresh, o.batch, rng)
            seen, total = 0, 0.0
            print(len(train), "train with the later ones", flush=True)
        if seen == len(parts):
            parts, seen, passes, total = batches(train, o.batch, rng), 0, passes + 1, 0.0
            continue
        part = parts[seen]
        seen += 1
        topics = [rng.random() < o.topic for _ in part]
        batch = Batch(part, topics)
        lower = other_hand(blanked(cache.get(batch, topics), o.blank), batch, other)
        scale = at / o.warm if at < o.warm else (1 - at) / (1 - o.warm)
        for g, lr in zip(optimizer.param_groups, base):
            g["lr"] = lr * scale
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = loss_of(network, batch, lower, o.smoothing)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        if rng.random() < o.factuality:
            batch = Batch(rng.sample(factuality, o.batch), [False] * o.batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                (0.3 * factuality_loss(network, batch, cache.get(batch, [False] * o.batch))).backward()
        if rng.random() < o.attribution:
            start = rng.random()
            part = sorted(rng.sample(attribution, 4 * o.batch), key=lambda x: len(x.words))
            part = part[int(start * 4) * o.batch:][:o.batch]
            batch = Batch(part, [False] * len(part))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                with torch.no_grad():
                    lower = network.encoder.lower(batch.pieces, batch.kinds, batch.bias, network.frozen)
                (0.5 * attribution_loss(network, batch, lower)).backward()
        if rng.random() < o.relations:
            batch = Batch(rng.sample(relations, o.batch), [False] * o.batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                lower = other_hand(cache.get(batch, [False] * o.batch), batch, other)
                (0.5 * relation_loss(network, batch, lower)).backward()
        torch.nn.utils.clip_grad_norm_(live, 1.0)
        optimizer.step()
        step += 1
        keep = min(o.ema, (1 + step) / (10 + step))
        with torch.no_grad():
            torch._foreach_mul_(mean, keep)
            torch._foreach_add_(mean, [p.detach() for p in live], alpha=1 - keep)
        total += loss.item()
        if step % 50 == 0:
            print("  pass %d, %d of %d, loss %.3f, %.0f s" % (passes + 1, seen, len(parts), total / seen, spent), flush=True)
    for p, m in zip(live, mean):
        p.data.copy_(m)
    save(network, o)
    print("done in %.0f s" % (time.time() - begun), flush=True)
    for threshold in o.thresholds:
        r = score(validation, decode(network, validation, cache, threshold, o.topic > 0))
        print("threshold %.2f: %s" % (threshold, show(r)), flush=True)
    print("  ", measure_tells(network, validation, cache), flush=True)
    print("  ", measure_others(network, *unseen), flush=True)


if __name__ == "__main__":
    main()
