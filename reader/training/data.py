"""The gold sentences as tensors' raw material: words, pieces and the labels of each word."""
import csv
import gzip
import hashlib
import io
import json
import os
import re
import tarfile

import text as T

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
         "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
MODES = ["-", "visit", "third-party", "multilateral", "phone", "economic", "military", "humanitarian", "asylum",
         "withdraw", "release", "return", "disarm", "ceasefire", "access", "resign", "assist", "change", "yield",
         "meet", "disapprove", "investigate", "allege", "restrict", "ban", "arrest", "relations", "rights", "expel",
         "territory", "violence", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "convict",
         "discontinue", "troops", "weapons", "police", "militia", "seize", "censor", "curfew", "deport", "withhold",
         "misinformation", "cyber", "abduct", "beat", "torture", "execute", "sexual", "assassinate", "destroy",
         "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons",
         "crowd-control", "cleansing", "massacre", "unconventional"]
CERTAINTIES = ["fact", "likely", "possible", "future", "asked", "negated"]
SECTORS = ["GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY", "OPP", "REB", "CRM", "CVL", "REF", "MED", "BUS",
           "NGO", "REL", "LAB", "EDU", "IGO", "UNK"]
ROLES = ["source", "target", "place", "by", "deaths", "instrument", "materiel"]
WEAPONS = ROLES.index("instrument")  # roles from here on are told only where a sentence's annotation has them
ATTRIBUTION = ["outside", "source begin", "source inside", "cue begin", "cue inside", "content begin", "content inside"]
TAGS = 1 + 2 * len(TYPES)

NUMBERS = {w: n for n, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty".split())}
NUMBERS.update(thirty=30, forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, hundred=100, dozen=12,
               a=1, an=1, single=1)


def is_validation(sentence):
    key = "v" + ((sentence["topic"] or "") if sentence["cat"] == "Analysis" else sentence["day"])
    return int(hashlib.sha1(key.encode()).hexdigest(), 16) % 6 == 0


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as f:
        for line in f:
            if line.strip():
                yield json.loads(line)


def occurrences(text, part):
    out, i = [], text.find(part)
    while i >= 0:
        inside = (i > 0 and text[i - 1].isalnum() and part[0].isalnum()) or (
            i + len(part) < len(text) and text[i + len(part)].isalnum() and part[-1].isalnum())
        out.append((inside, i))
        i = text.find(part, i + 1)
    whole = [i for inside, i in out if not inside]
    return whole or [i for _, i in out]


class Example:
    """One sentence: its words and, for each event, the words of trigger and roles as (first, behind last)."""

    def __init__(self, sentence, events, vocabulary, weight=1.0):
        self.id, self.text, self.topic = sentence["id"], sentence["text"], sentence["topic"]
        self.day, self.analysis, self.weight = sentence["day"], sentence["cat"] == "Analysis", weight
        self.words = T.words(self.text)[:180]
        self.cases = [T.case_of(self.text[b:e]) for b, e in self.words]
        self.pieces = [vocabulary.pieces(self.text[b:e]) for b, e in self.words]
        topic = self.topic or ""
        self.topic_pieces = [p for b, e in T.words(topic) for p in vocabulary.pieces(topic[b:e])][:24]
        self.gold, self.by_others = events, False
        self.weapons = all("instrument" in e for e in events)
        self.cues = None
        self.events = []
        taken = set()
        for event in events:
            label = self._label(event, taken)
            if label:
                self.events.append(label)

    def _span(self, begin, end):
        at = [k for k, (b, e) in enumerate(self.words) if b < end and e > begin]
        return (at[0], at[-1] + 1) if at else None

    def _near(self, part, anchor):
        places = occurrences(self.text, part)
        if not places:
            return None
        best = min(places, key=lambda i: abs(i - anchor))
        return self._span(best, best + len(part))

    def _label(self, event, taken):
        places = occurrences(self.text, event["trigger"])
        if not places:
            return None
        free = [i for i in places if (i, event["type"]) not in taken] or places
        anchors = [self.text.find(a["text"]) for k in ("source", "target") for a in event[k]]
        begin = min(free, key=lambda i: abs(i - anchors[0])) if anchors else free[0]
        taken.add((begin, event["type"]))
        trigger = self._span(begin, begin + len(event["trigger"]))
        if not trigger:
            return None
        roles, countries = [], []
        for role in ("source", "target"):
            for actor in event[role]:
                span = self._near(actor["text"], begin)
                if span:
                    country, sector = actor["code"].split(" ")
                    roles.append((role, span, sector))
                    countries.append((span, country))
        for role in ("place", "by"):
            if event[role]:
                span = self._near(event[role], begin)
                if span:
                    roles.append((role, span, None))
        for role, parts in (("instrument", [event.get("instrument")]), ("materiel", event.get("materiel") or [])):
            for part in parts:
                span = self._near(part, begin) if part else None
                if span:
                    roles.append((role, span, None))
        if event["deaths"] is not None:
            span = self._number(event["deaths"], begin)
            if span:
                roles.append(("deaths", span, None))
        return dict(type=TYPES.index(event["type"]), mode=MODES.index(event["mode"] or "-"), trigger=trigger,
                    cert=CERTAINTIES.index(event["cert"]), state=int(bool(event["state"])), roles=roles,
                    date=event["date"], countries=countries)

    def tellers(self):
        """For each actor: its words, and the words that tell its country; none of these where no name of the sentence does."""
        out = {}
        for event in self.events if self.cues is not None else []:
            for span, country in event["countries"]:
                out[span] = [k for first, last, c in self.cues if c == country for k in range(first, last)]
        return out.items()

    def is_untold(self):
        """Whether the network is not taught who tells its actors' countries: a fifth, for the weights of what it says of them."""
        key = "u" + ((self.topic or "") if self.analysis else self.day)
        return int(hashlib.sha1(key.encode()).hexdigest(), 16) % 5 == 0

    def _number(self, value, anchor):
        hits = []
        for k, (b, e) in enumerate(self.words):
            word = self.text[b:e].lower()
            joined = word
            if word.isdigit() and k + 2 < len(self.words) and self.text[e:e + 1] == ",":
                b2, e2 = self.words[k + 2]
                if self.text[b2:e2].isdigit():
                    joined = word + self.text[b2:e2]
            if (joined.isdigit() and int(joined) == value) or (word not in ("a", "an") and NUMBERS.get(word) == value):
                hits.append((abs(b - anchor), (k, k + 3 if joined != word else k + 1)))
        return min(hits)[1] if hits else None

    def tags(self):
        out = [0] * len(self.words)
        for event in self.events:
            first, last = event["trigger"]
            for k in range(first, last):
                if out[k] == 0:
                    out[k] = 1 + 2 * event["type"] + (k > first)
        return out

    def role_tags(self, event):
        """For each role and word 0 outside, 1 begin, 2 inside."""
        out = [[0] * len(self.words) for _ in ROLES]
        for role, (first, last), _ in event["roles"]:
            row = out[ROLES.index(role)]
            for k in range(first, last):
                row[k] = 1 if k == first else 2
        if not self.weapons:
            out[WEAPONS:] = [[-100] * len(self.words) for _ in ROLES[WEAPONS:]]
        return out

    def sectors(self):
        out = [-100] * len(self.words)
        for event in self.events:
            for role, (first, last), sector in event["roles"]:
                if sector:
                    for k in range(first, last):
                        out[k] = SECTORS.index(sector)
        return out


def load_weapons(path):
    """Instrument and materiel of the events of other files' sentences: key of the sentence -> number of the event -> row."""
    out = {}
    for r in lines(path):
        out.setdefault(r["key"], {})[r["event"]] = r
    return out


def with_weapons(key, text, events, weapons):
    """Adds instrument and materiel; every sentence of these files was looked at, so what is not told is not there."""
    if weapons is None:
        return events
    told = weapons.get(key, {})
    out = []
    for n, e in enumerate(events):
        if "instrument" not in e:
            r = told.get(n, {})
            say = lambda s: text[s[0]:s[1]] if s else None
            e = dict(e, instrument=say(r.get("instrument")), materiel=[say(s) for s in r.get("materiel", [])])
        out.append(e)
    return out


def load_gold(shared, vocabulary, weapons=None):
    folder = os.path.join(shared, "gold", "events")
    gold = {r["id"]: r["events"] for r in lines(os.path.join(folder, "gold.jsonl"))}
    train, validation = [], []
    for s in lines(os.path.join(folder, "sentences.jsonl")):
        events = gold[s["id"]]
        if is_validation(s):
            validation.append(Example(s, events, vocabulary))
        else:
            train.append(Example(s, with_weapons(s["id"], s["text"], events, weapons), vocabulary))
    return train, validation


def articles_of(shared, corpus):
    """The articles of a corpus of shared/corpora; "polnear" is the training part of PolNeAR."""
    if corpus != "polnear":
        yield from lines(os.path.join(shared, "corpora", corpus + ".jsonl.gz"))
        return
    with tarfile.open(os.path.join(shared, "gold", "attribution", "polnear-train-dev.tar.gz")) as tar:
        rows = csv.DictReader(io.TextIOWrapper(tar.extractfile("data/metadata.tsv"), "utf-8", newline=""), delimiter="\t")
        for r in rows:
            if r["compartment"] == "train":
                text = tar.extractfile("data/train/text/%s.txt" % r["filename"]).read().decode("utf-8")
                yield dict(id=r["filename"], published=r["publication_date"], category="PolNeAR", title=r["title"], text=text)


def read_more(shared, path):
    """Further sentences: with their own text, or as offsets into a corpus (articles_of). Validation days are left out."""
    rows = list(lines(path))
    wanted = {(r["corpus"], r["doc"]) for r in rows if "corpus" in r}
    articles = {}
    for corpus in sorted({c for c, _ in wanted}):
        for a in articles_of(shared, corpus):
            if (corpus, a["id"]) in wanted:
                articles[corpus, a["id"]] = a
    for r in rows:
        if "corpus" in r:
            a = articles[r["corpus"], r["doc"]]
            text = a["text"][r["begin"]:r["end"]]
            say = lambda s: text[s[0]:s[1]] if s else None
            events = []
            for e in r["events"]:
                e = dict(e, trigger=say(e["trigger"]), place=say(e["place"]), by=say(e["by"]),
                         **{k: [dict(text=say(s), code=s[2]) for s in e[k]] for k in ("source", "target")})
                if "instrument" in e:
                    e.update(instrument=say(e["instrument"]), materiel=[say(s) for s in e["materiel"]])
                events.append(e)
            r = dict(id="%s#%d" % (r["doc"], r["begin"]), day=a["published"], cat=a.get("category") or "Wikinews",
                     topic=a["title"], text=text, events=events)
        if not is_validation(r):
            yield r


def load_more(shared, vocabulary, path, weapons=None):
    out = [Example(r, with_weapons(r["id"], r["text"], r["events"], weapons), vocabulary) for r in read_more(shared, path)]
    for x in out:
        x.by_others = True
    return out


def add_cues(examples, path):
    """Gives the sentences the names that tell countries, as cues.py wrote them."""
    told = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            day, text, names = line.rstrip("\n").split("\t")
            told[day, text] = [(*map(int, reach.split("-")), country)
                               for reach, country in (name.split(":") for name in names.split(" ") if name)]
    for x in examples:
        names = told.get((x.day, " ".join(x.text.split("\t"))))
        if names is not None:
            spans = [(x._span(b, e), c) for b, e, c in names]
            x.cues = [(*span, c) for span, c in spans if span]


class Relation:
    """A sentence of PLV (Hu et al. 2024) of which one event's type is known, and not its words."""

    by_others = True

    YIELD = ["CONCEDE", "RETREAT"]

    def __init__(self, text, root, vocabulary):
        self.text, self.topic_pieces = text, []
        self.words = T.words(text)[:180]
        self.cases = [T.case_of(text[b:e]) for b, e in self.words]
        self.pieces = [vocabulary.pieces(text[b:e]) for b, e in self.words]
        self.types = [TYPES.index(t) for t in (self.YIELD if root == "YIELD" else [root])]


def load_relations(shared, vocabulary):
    with open(os.path.join(shared, "gold", "plv", "PLV_train.tsv"), encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f, delimiter="\t"))
    return [Relation(r["sentence"], r["gold_root"], vocabulary) for r in rows]


class Attribution:
    """A sentence of PolNeAR (Newell et al. 2018): for each word source, cue or content of an attribution, or none."""

    def __init__(self, text, spans, vocabulary):
        self.text, self.topic_pieces = text, []
        self.words = T.words(text)[:180]
        self.cases = [T.case_of(text[b:e]) for b, e in self.words]
        self.pieces = [vocabulary.pieces(text[b:e]) for b, e in self.words]
        self.labels = [0] * len(self.words)
        last = None
        for k, (b, e) in enumerate(self.words):
            hit = next(((kind, name) for kind, name, begin, end in spans if b < end and e > begin), None)
            if hit:
                self.labels[k] = 1 + 2 * hit[0] + (hit == last)
            last = hit


PARTS = {"Source": 0, "Cue": 1, "Content": 2}


def load_attribution(shared, vocabulary, part):
    """The sentences of PolNeAR's part "train" or "dev"."""
    texts, notes = {}, {}
    with tarfile.open(os.path.join(shared, "gold", "attribution", "polnear-train-dev.tar.gz")) as tar:
        for member in tar:
            names = member.name.split("/")
            if member.isfile() and len(names) > 2 and names[-3] == part:
                kept = {"text": texts, "attributions": notes}.get(names[-2])
                if kept is not None:
                    name = names[-1].rsplit(".", 1)[0]
                    kept[name if kept is texts else name.rsplit("_", 1)[0]] = tar.extractfile(member).read().decode("utf-8")
    end = re.compile(r'(?<=[a-z0-9)][.!?])["\u201d\u2019]?\s+(?=["\u201c\u2018A-Z])|\n+')
    out = []
    for name in sorted(texts):
        text, spans = texts[name], []
        for line in notes[name].split("\n"):
            cells = line.split("\t")
            if len(cells) > 1 and cells[0].startswith("T") and cells[1].split(" ")[0] in PARTS:
                kind, offsets = cells[1].split(" ", 1)
                for piece in offsets.split(";"):
                    b, e = piece.split(" ")
                    spans.append((PARTS[kind], cells[0], int(b), int(e)))
        at = 0
        cuts = [(m.end(), m.end()) for m in end.finditer(text)] + [(len(text), len(text))]
        for cut, after in cuts:
            inside = [(k, n, b - at, e - at) for k, n, b, e in spans if b < cut and e > at]
            x = Attribution(text[at:cut], inside, vocabulary)
            if len(x.words) > 2:
                out.append(x)
            at = after
    return out


class Factuality:
    """A sentence of UW factuality: for some words the degrees of certainty that its annotation leaves open."""

    def __init__(self, row, vocabulary):
        self.text, self.topic_pieces, offsets = row["text"], [], []
        at = 0
        for token in self.text.split(" "):
            offsets.append(at)
            at += len(token) + 1
        self.words = T.words(self.text)[:180]
        self.cases = [T.case_of(self.text[b:e]) for b, e in self.words]
        self.pieces = [vocabulary.pieces(self.text[b:e]) for b, e in self.words]
        self.targets = []
        for t in row["targets"]:
            begin = offsets[t["span1"][0]] if t["span1"][0] < len(offsets) else -1
            for k, (b, e) in enumerate(self.words):
                if b <= begin < e:
                    self.targets.append((k, self.open(t["label"]), float(t["label"])))

    @staticmethod
    def open(label):
        for least, names in ((2.6, ("fact",)), (1.8, ("fact", "likely", "future")), (0.8, ("likely", "possible", "future")),
                             (-0.6, ("possible", "future", "asked")), (-1.6, ("possible", "asked", "negated"))):
            if label >= least:
                return [CERTAINTIES.index(n) for n in names]
        return [CERTAINTIES.index("negated")]


def load_factuality(shared, vocabulary, part="train"):
    rows = lines(os.path.join(shared, "gold", "factuality", "uw-%s.jsonl" % part))
    return [x for x in (Factuality(r, vocabulary) for r in rows) if x.targets]
