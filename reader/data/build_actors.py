#!/usr/bin/env python3
"""Builds the reader's actor tables from compiled tables and two public sources.

    python3 reader/data/build_actors.py --shared DIR [--out DIR]

DIR holds leaderlist_3_21.csv (REIGN, MIT licence: national leaders with dates) and
factbook.json.gz (CIA World Factbook, public domain: names of countries, leaders, legislatures,
parties, forces and peoples). Only names and dates are taken. The tables are those of compiled/
beside this file, with a last column that names the source of a row; where a compiled row gives the
same name for the same time, the derived row is left out. Holders of offices (compiled/offices.tsv,
and leaders whom persons.tsv knows) become dated rows of persons. The same input gives the same
bytes. Counts are printed.
"""

import argparse
import collections
import gzip
import html
import json
import pathlib
import re
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
COMPILED = HERE / "compiled"
TARGET = HERE.parent / "src/main/resources/io/dragoman/reader/actors"
TABLES = ("states", "bodies", "groups", "organisations", "persons", "places")
SECTORS = set(
    "GOV MIL COP SPY LEG JUD PTY OPP REB CRM CVL REF MED BUS NGO REL LAB EDU IGO UNK".split()
)
# The last month that REIGN tells of; who held an office then may have gone on.
REIGN_END = "2021-03"
LEADER = "head of government or state"
# Offices of offices.tsv: sector, the note of their rows, and notes of persons.tsv that say the same.
OFFICES = {
    "HOS": ("GOV", "head of state", r"head of|president|king|queen|emperor|emir|leader"),
    "HOG": ("GOV", "head of government", r"head of|president|prime minister|chancellor|premier"),
    "FM": ("GOV", "foreign minister", r"foreign minister|secretary of state"),
    "DM": ("GOV", "defence minister", r"defen[cs]e (minister|secretary)"),
    "CHIEF": ("MIL", "chief of staff", r"chief of (general |defen[cs]e )?staff|army chief"),
    "LEADER": ("GOV", LEADER, r"head of|president|minister|king|chancellor"),
}
# Countries where the name that stands last is not the surname.
SURNAME_FIRST = set("CHN PRK KOR VNM TWN MMR THA IDN ETH MYS KHM LAO MNG SGP HUN".split())

# Codes of the Factbook (GEC) -> ISO 3166 alpha-3.
GEC = dict(pair.split("=") for pair in """
aa=ABW ac=ATG ae=ARE af=AFG ag=DZA aj=AZE al=ALB am=ARM an=AND ao=AGO aq=ASM ar=ARG as=AUS au=AUT
av=AIA ba=BHR bb=BRB bc=BWA bd=BMU be=BEL bf=BHS bg=BGD bh=BLZ bk=BIH bl=BOL bm=MMR bn=BEN bo=BLR
bp=SLB br=BRA bt=BTN bu=BGR bx=BRN by=BDI ca=CAN cb=KHM cd=TCD ce=LKA cf=COG cg=COD ch=CHN ci=CHL
cj=CYM ck=CCK cm=CMR cn=COM co=COL cq=MNP cs=CRI ct=CAF cu=CUB cv=CPV cw=COK cy=CYP da=DNK dj=DJI
do=DMA dr=DOM ec=ECU eg=EGY ei=IRL ek=GNQ en=EST er=ERI es=SLV et=ETH ez=CZE fi=FIN fj=FJI fk=FLK
fm=FSM fo=FRO fp=PYF fr=FRA ga=GMB gb=GAB gg=GEO gh=GHA gi=GIB gj=GRD gk=GGY gl=GRL gm=DEU gq=GUM
gr=GRC gt=GTM gv=GIN gy=GUY gz=PSE ha=HTI hk=HKG ho=HND hr=HRV hu=HUN ic=ISL id=IDN im=IMN in=IND
ir=IRN is=ISR it=ITA iv=CIV iz=IRQ ja=JPN je=JEY jm=JAM jo=JOR ke=KEN kg=KGZ kn=PRK kr=KIR ks=KOR
kt=CXR ku=KWT kv=XKX kz=KAZ la=LAO le=LBN lg=LVA lh=LTU li=LBR lo=SVK ls=LIE lt=LSO lu=LUX ly=LBY
ma=MDG mc=MAC md=MDA mg=MNG mh=MSR mi=MWI mj=MNE mk=MKD ml=MLI mn=MCO mo=MAR mp=MUS mr=MRT mt=MLT
mu=OMN mv=MDV mx=MEX my=MYS mz=MOZ nc=NCL ne=NIU nf=NFK ng=NER nh=VUT ni=NGA nl=NLD nn=SXM no=NOR
np=NPL nr=NRU ns=SUR nu=NIC nz=NZL od=SSD pa=PRY pc=PCN pe=PER pk=PAK pl=POL pm=PAN po=PRT pp=PNG
ps=PLW pu=GNB qa=QAT ri=SRB rm=MHL rn=MAF ro=ROU rp=PHL rq=PRI rs=RUS rw=RWA sa=SAU sb=SPM sc=KNA
se=SYC sf=ZAF sg=SEN sh=SHN si=SVN sl=SLE sm=SMR sn=SGP so=SOM sp=ESP st=LCA su=SDN sw=SWE sy=SYR
sz=CHE tb=BLM td=TTO th=THA ti=TJK tk=TCA tl=TKL tn=TON to=TGO tp=STP ts=TUN tt=TLS tu=TUR tv=TUV
tw=TWN tx=TKM tz=TZA uc=CUW ug=UGA uk=GBR up=UKR us=USA uv=BFA uy=URY uz=UZB vc=VCT ve=VEN vi=VGB
vm=VNM vq=VIR vt=VAT wa=NAM we=PSE wf=WLF wi=ESH ws=WSM wz=SWZ ym=YEM za=ZMB zi=ZWE
""".split())
# Lands whose sovereign is another state's: their head of state is not theirs alone.
DEPENDENT = set("""
ABW AIA ASM BMU CCK COK CUW CXR CYM FLK FRO GGY GIB GRL GUM HKG IMN JEY MAC MAF BLM MNP MSR NCL
NFK NIU PCN PRI PYF SHN SPM SXM TCA TKL VGB VIR WLF
""".split())
REALMS = set("ATG AUS BHS BLZ CAN GRD JAM KNA LCA NZL PNG SLB TUV VCT".split())

# Codes of REIGN that are not the abbreviation of the Correlates of War in states.tsv.
REIGN_CODES = {
    "YAR": "YEM",
    "YPR": "YEM",
    "RVN": "VNM",
    "DRV": "VNM",
    "GDR": "DEU",
    "GFR": "DEU",
    "CZR": "CZE",
    "CZE": "CZE",
    "GMY": "DEU",
    "UKG": "GBR",
    "KZK": "KAZ",
    "SWA": "SWZ",
}
REIGN_SPELLING = {"Gonzšlez": "González", "Ilhma Aliyev": "Ilham Aliyev", "Boiko": "Boyko"}
# Surnames that are everyday words, given names or borne by too many others to stand alone.
COMMON = set("""
abbott adams ahmed alexander ali anthony arthur austin banda barak barrow bird bishop blair brown
browne bruton buchanan bush calderon cameron campbell carter castro chan charles charlemagne
christie clark clarke clinton conte costa cruz danny david dean dos santos douglas duncan english
eustace fernandez fernando fischer flores ford fox francis franco garcia gonzalez grant green
hamilton harper harris harrison hassan hawke henry hill houthi howard hussein ibrahim isa jackson
james john johnson jones jordan joseph karim keating kelly kennedy key khalid khan kim king kumar
lee leon lewis lopez luka major mane manley manning mara marshall martin martinez mason may mbeki
mejia meta michel miller mitchell mitchel mohamed molina moore morales moreno mori morris morrison
mustafa nelson noda note obama oli ortega palmer park parker parts patterson paul pereira perez
perry peter peters philip pires pitt popov powell pratt price rao reagan reid reynolds rivera
robert robinson rodriguez rogers roman romero rose ross said salam salinas sanchez sant santos
scott sharif shaw silva simmonds simon singh skate smith soares spencer stein stephen stevens
stewart stone stuart suleiman tang taylor thomas thompson tito tong torres truman tobin trujillo
turnbull vargas vasile walker walsh ward washington watson west white williams wilson wood wright
young zia zhou hosni holness ramos roy saeed sambi scotty rene fahd hata miranda albert abdou
mamadou marti reig hilly mulk stich christian phillips plant bryan salman wheatley clausen burton
zamora
""".split())

TITLES = set("""
acting interim transitional transition caretaker president president-elect prime minister premier
king queen emperor sultan amir emir prince princess grand duke coprince co-prince pope chancellor
federal state taoiseach general gen sr col colonel capt captain major maj lt lieutenant brig
brigadier admiral adm marshal field governor-general governor general administrator captain-regent
captain regent captains sovereign council chair chairman chairperson and commander-in-chief
commander of the armed forces supreme leader chief executive head government lord
minister-president high paramount first deputy vice counselor his her majesty highness excellency
sir dame dr mr mrs ms sheikh shaykh sayyid imam ayatollah republic swiss confederation acting.
confederation national country salvation taliban de facto commissioner superior representative
senior guide revolution crown secretary party malietoa tupua ratu tuimalealiifano archbishop
bishop pm steering committee officer cabinet transitional-president presidential territorial
assembly ministers co-vice affairs spain polynesia
""".split())
# Two party names that the source runs together.
TWO_PARTIES = re.compile(
    r"(Party|Movement|Alliance|Front|Congress|Union) (?!of|for|in|to|and|[a-z])\S.*"
    r"(Party|Movement|Alliance|Front|Congress|Union)$"
)
NOT_A_NAME = re.compile(
    r"\b(or|is|are|was|were|note|includes?|parties|that|registered|former|member)\b"
)
PARTY_WORD = re.compile(
    r"\b(Party|Movement|Front|Union|Alliance|Congress|Democra\w+|League|Coalition|Rally|Bloc|"
    r"Liberals?|Socialists?|Greens?|Conservatives?|Republicans?|Labou?r|Forum|People)\b"
)
FORCE_WORD = re.compile(r"\b(Armed Forces|Army|Defen[cs]e Forces?|Military|National Guard)\b")
# Names that other countries' bodies bear too.
GENERIC = set("""legislature|houses of parliament|legislative chamber|majles|parliamentary assembly|
national legislature|house of delegates|upper house|general council|council of the nation|
federal senate|royal armed forces|congolese armed forces|federal armed forces|national armed forces|
ffaa|state council|parliament|senate""".replace("\n", "").split("|"))
NOT_PEOPLE = set("""
white black mixed other creole mestizo european african arab asian amerindian unspecified none
jewish foreign indigenous native mulatto latino hispanic caucasian polynesian micronesian
melanesian east west north south indian muslim christian islander roma romani gypsy catholic bantu
helena israel-born mina mano papel banda sangha colored limba langi tigre
""".split())


def fold(name):
    """The letters and digits of a name without marks, for comparison."""
    plain = unicodedata.normalize("NFKD", name).lower()
    plain = plain.translate(str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss"}))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"['’‘ʻʼ`.]", "", plain)))


def clean(text):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text or ""))).strip()


def read(name):
    comments, rows = [], []
    for line in (COMPILED / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            comments.append(line)
        elif line.strip():
            rows.append(line.split("\t"))
    return comments, rows


def width(comments):
    for line in comments:
        if "\t" in line:
            return line.count("\t") + 1
    raise SystemExit("a table lacks its head line")


def pad(row, cells):
    return (row + [""] * cells)[:cells]


def names_of(cell):
    return [name.strip() for name in cell.split("|") if name.strip()]


def months(start, end):
    return (start or "0000-00", end or "9999-99")


def meets(a, b):
    return a[0] <= b[1] and b[0] <= a[1]


# ---- REIGN


def decode(line):
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        text = line.decode("latin-1")
    for wrong, right in REIGN_SPELLING.items():
        text = text.replace(wrong, right)
    return text


def reign(folder, cow):
    """Yields (iso3, name, from, to) of the leaders in office in 1990 or later."""
    for line in (folder / "leaderlist_3_21.csv").read_bytes().splitlines()[1:]:
        cells = decode(line).split(",")
        if len(cells) < 9 or not cells[6].strip().isdigit():
            continue
        code, name = cells[0].strip(), cells[3].strip()
        iso3 = REIGN_CODES.get(code) or cow.get(code)
        begin = int(cells[6])
        end = int(cells[8]) if cells[8].strip().isdigit() else None
        if iso3 is None or (end or 9999) < 1990:
            continue
        start = f"{begin:04d}-{int(cells[5] or 1):02d}"
        stop = f"{end:04d}-{int(cells[7] or 12):02d}" if end else ""
        name = re.sub(r"\s*\([^)]*\)", "", name).strip()
        if re.search(r"[&/]| and ", name) or len(name) < 3 or iso3 == "SMR":
            continue
        yield iso3, re.sub(r"\s+", " ", name), start, stop


def reign_rows(folder, cow, compiled):
    """Leaders that no compiled row covers; a surname ends with the office, a full name goes on."""
    covered = collections.defaultdict(list)
    known = set()
    for row in compiled:
        for name in names_of(row[1]):
            known.add(fold(name))
            covered[(row[0][:3], fold(name))].append(months(row[2], row[3]))
            words = fold(name).split()
            if words:
                covered[(row[0][:3], words[-1])].append(months(row[2], row[3]))
    leaders = [leader for leader in reign(folder, cow)]
    bearers = collections.defaultdict(set)
    for iso3, name, start, stop in leaders:
        bearers[fold(name)].add(iso3)
    rows, seen = [], set()
    for iso3, name, start, stop in leaders:
        time = months(start, stop)
        key = fold(name)
        tail = key.split()[-1]
        if any(meets(time, other) for k in (key, tail) for other in covered[(iso3, k)]):
            continue
        if " " in key and key in known:
            continue
        if len(key.split()) == 1:
            if key in COMMON or len(bearers[key]) > 1 or len(key) < 4:
                continue
            rows.append([f"{iso3} GOV", name, start, stop or REIGN_END, LEADER])
        elif re.match(r"^[A-Z]\.", name) or key in {"al assad h", "ramgoolam n"}:
            continue
        else:
            if (iso3, key) in seen:
                continue
            seen.add((iso3, key))
            rows.append([f"{iso3} GOV", name, start, stop or REIGN_END, LEADER])
            later = f"former {LEADER}" if stop else f"{LEADER} in {REIGN_END}"
            rows.append([f"{iso3} GOV", name, following(stop or REIGN_END), "", later])
    return sorted(set(map(tuple, rows)))


def following(month):
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


# ---- offices


def bearers_of(rows):
    """The usual names of those in a country who bear a name or a last word of names."""
    bearers = collections.defaultdict(set)
    for row in rows:
        names = names_of(row[1])
        for name in names:
            words = fold(name).split()
            for key in {" ".join(words), words[-1] if words else ""}:
                bearers[(row[0][:3], key)].add(names[0])
    return bearers


def offices(folder, book, persons):
    """Yields (iso3, office, names, from, to, source); of leaders only those that persons know."""
    compiled = [tuple(pad(row, 6)) for row in read("offices")[1]]
    for iso3, office, names, start, stop, source in compiled:
        if office not in OFFICES:
            raise SystemExit(f"offices: {iso3} {names}: no office {office}")
        yield iso3, office, names_of(names), start, stop, source
    cow = {row[2]: row[0] for row in read("states")[1] if row[2]}
    for iso3, name, start, stop in reign(folder, cow):
        bearers = persons.get((iso3, fold(name))) or persons.get((iso3, fold(name).split()[-1]), ())
        if (stop or "9999") >= "2000-01" and len(bearers) == 1:
            yield iso3, "LEADER", list(bearers), start, stop or REIGN_END, "REIGN"
    for gec, iso3 in sorted(GEC.items()):
        executive = book.get(gec, {}).get("Executive branch") or {}
        for office, key in (("HOS", "chief of state"), ("HOG", "head of government")):
            if key == "chief of state" and iso3 in DEPENDENT | REALMS | {"AND"}:
                continue
            found = leader(text_of(executive, key))
            newer = found and any(
                row[:2] == (iso3, office) and (not row[4] or row[4] > found[1]) for row in compiled
            )
            if found and not newer:
                keys = [fold(n) for n in found[0]] + [fold(n).split()[-1] for n in found[0]]
                bearers = next((b for b in (persons.get((iso3, k)) for k in keys) if b), ())
                if len(bearers) == 1:
                    yield iso3, office, list(bearers), found[1], "", "factbook"


def with_offices(rows, held):
    """Puts the holders of offices beside the rows of the same person, else at the end.

    An office stands before what is said of the person at no time, and after what another sector is
    said of the same time. Where a row says the same already it is left out.
    """
    of = collections.defaultdict(list)
    surnames = collections.Counter()
    taken = set()
    for i, row in enumerate(rows):
        names = names_of(row[1])
        taken.update(fold(name) for name in names)
        for name in {fold(name) for name in names if " " in name.strip()}:
            of[(row[0][:3], name)].append(i)
        for last in {fold(name).split()[-1] for name in names if fold(name)}:
            surnames[last] += 1
    before, after, end = collections.defaultdict(list), collections.defaultdict(list), []
    counts = collections.Counter()
    bearers = collections.defaultdict(set)
    for iso3, office, names, *_ in held:
        bearers[fold(names[0]).split()[-1]].add((iso3, fold(names[0])))
    spelt = {}
    done = set()
    for iso3, office, names, start, stop, source in held:
        sector, note, same = OFFICES[office]
        same = re.compile(same)
        found = sorted({i for n in names for i in of.get((iso3, fold(n)), ())})
        firsts = {names_of(rows[i][1])[0] for i in found}
        if len(firsts) > 1:
            own = [i for i in found if fold(names_of(rows[i][1])[0]) == fold(names[0])]
            found = own or [i for i in found if names_of(rows[i][1])[0] == min(firsts)]
        time = months(start, stop)
        if any(
            rows[i][0] == f"{iso3} {sector}"
            and rows[i][2]
            and months(rows[i][2], rows[i][3])[0] <= time[0]
            and months(rows[i][2], rows[i][3])[1] >= time[1]
            and same.search(rows[i][4])
            and not re.search("former|vice|deputy|candidate", rows[i][4])
            for i in found
        ):
            counts["said already"] += 1
            continue
        if found:
            whole = [names_of(rows[i][1]) for i in found]
            names = list(dict.fromkeys([n for cell in whole for n in cell] + names))
        else:
            # The spellings of one holder are the same in all of the offices held.
            names = spelt.setdefault((iso3, fold(names[0])), names)
            last = fold(names[0]).split()[-1]
            if (
                iso3 not in SURNAME_FIRST
                and len(last) > 4
                and last not in COMMON | taken
                and surnames[last] == 0
                and len(bearers[last]) == 1
            ):
                names = list(dict.fromkeys(names + [names[0].split()[-1]]))
        key = (iso3, sector, fold(names[0]), note if office != "LEADER" else "", start, stop)
        if key in done:
            continue
        done.add(key)
        row = [f"{iso3} {sector}", "|".join(names), start, stop, note, source]
        counts[source] += 1
        if not found:
            end.append(row)
        elif any(
            (rows[i][2] or rows[i][3])
            and rows[i][0] != row[0]
            and meets(time, months(rows[i][2], rows[i][3]))
            for i in found
        ):
            after[found[-1]].append(row)
        else:
            before[found[0]].append(row)
    merged = []
    for i, row in enumerate(rows):
        merged += before[i] + [row] + after[i]
    return merged + end, counts


# ---- the Factbook


def text_of(section, key=None):
    if isinstance(section, dict):
        section = section.get(key or "text", "")
    return clean(section if isinstance(section, str) else "")


MONTHS = {
    m: i
    for i, m in enumerate(
        "January February March April May June July "
        "August September October November December".split(),
        1,
    )
}


def capitalise(word):
    def part(p):
        if p.isupper() and len(p) > 1 and not re.fullmatch(r"[IVX]{2,}", p):
            return p[0] + p[1:].lower()
        return p

    return re.sub(r"[^\W\d_]+", lambda m: part(m.group()), word)


def since(match):
    return f"{match.group(4)}-{MONTHS.get(match.group(3), 1):02d}"


def leader(text):
    """A leader's names (full, short, surname) and the month of taking office, or None."""
    m = re.match(
        r"^(.{4,160}?)\s*\(since (?:about )?(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})\)", text
    )
    if not m:
        return None
    who = re.sub(r"\([^)]*\)", " ", m.group(1))
    who = re.sub(r"^.*?(?:represented by|de facto leader)\s+", "", who)
    words = who.split(";")[0].replace(",", " ").split()
    for i in range(len(words) - 1, -1, -1):
        if words[i].strip(".").lower() in TITLES and not words[i].isupper():
            words = words[i + 1 :]
            break
    if len(words) > 2 and words[0] == "of":
        words = words[2:]
    large = [
        i
        for i, w in enumerate(words)
        if sum(c.isupper() for c in w) > 1 and not re.fullmatch(r"[IVX]+", w)
    ]
    if (
        not words
        or not large
        or len(words) > 7
        or any(w.strip(".").lower() in ("of", "the") for w in words)
    ):
        return None
    full = [capitalise(w) for w in words]
    surname = [full[i] for i in range(large[0], large[-1] + 1)]
    names = [" ".join(full)]
    if large[0] > 1 and large[-1] == len(words) - 1 and len(surname[-1]) > 3:
        names.append(" ".join([full[0]] + surname))
    if len(full) == 1 or re.fullmatch("[IVX]+", full[-1]):
        title = re.search(r"King|Queen|Emperor|Sultan|Amir|Prince|Grand Duke", who)
        return (
            ([f"{title.group()} {n}" for n in names] + (names if len(full) > 1 else []), since(m))
            if title
            else None
        )
    if large[0] == 0 and len(full) > large[-1] + 2:
        if len(full[large[-1] + 1]) > 3:
            names.append(" ".join(full[: large[-1] + 2]))
    lone = fold(" ".join(surname))
    if " " not in lone and lone not in COMMON and len(lone) > 4:
        names.append(" ".join(surname))
    return list(dict.fromkeys(names)), since(m)


def factbook_leaders(book, compiled):
    full = collections.defaultdict(set)
    for row in compiled:
        for name in names_of(row[1]):
            full[fold(name)].add(row[0][:3])
            words = fold(name).split()
            if words:
                full[(row[0][:3], words[0][0], words[-1])].add(row[0])
                full[(row[0][:3], words[0])].add(row[0])
    rows = {}
    for gec, iso3 in sorted(GEC.items()):
        executive = book.get(gec, {}).get("Executive branch") or {}
        for office in ("chief of state", "head of government"):
            if office == "chief of state" and iso3 in DEPENDENT | REALMS | {"AND"}:
                continue
            found = leader(text_of(executive, office))
            if not found:
                continue
            names, start = found
            words = fold(names[0]).split()
            last = fold(names[-1]).split()[-1]
            if (
                any(iso3 in full[fold(n)] for n in names)
                or full[(iso3, words[0][0], last)]
                or full[(iso3, words[0][0], words[-1])]
            ):
                continue
            rows.setdefault((iso3, names[0]), (f"{iso3} GOV", "|".join(names), start, "", office))
    return [rows[key] for key in sorted(rows)]


def every_name(tables):
    return {
        fold(n.split("=")[0])
        for rows in tables.values()
        for row in rows
        for cell in row
        for n in cell.split("|")
    }


def unique(found, known):
    """(iso3, names) of names that one country alone bears and that no table knows."""
    bearers = collections.defaultdict(set)
    for iso3, names in found:
        for name in names:
            bearers[fold(name)].add(iso3)
    out = []
    for iso3, names in found:
        if fold(names[0]) in known | GENERIC or len(bearers[fold(names[0])]) > 1:
            continue
        kept = [n for n in names if fold(n) not in known | GENERIC and len(bearers[fold(n)]) == 1]
        if kept:
            out.append((iso3, list(dict.fromkeys(kept))))
    return out


def legislatures(book):
    found = []
    for gec, iso3 in sorted(GEC.items()):
        if iso3 in DEPENDENT:
            continue
        for section, key in (
            ("Legislative branch", "legislature name"),
            ("Legislative branch - lower chamber", "chamber name"),
            ("Legislative branch - upper chamber", "chamber name"),
        ):
            text = text_of(book.get(gec, {}).get(section), key)
            m = re.match(r"^([^()]{4,60}?)\s*(?:\(([^()]{3,60})\))?$", text)
            if not m:
                continue
            names = [n.strip() for n in [m.group(1)] + re.split(r"[,/]| - ", m.group(2) or "") if n]
            names = [
                n
                for n in names
                if len(n) > 3 and n[0].isupper() and len(n.split()) <= 6 and not re.search(r"\d", n)
            ]
            if names:
                found.append((iso3, names))
    return found


def parties(book):
    found = []
    for gec, iso3 in sorted(GEC.items()):
        if iso3 in DEPENDENT | {"PSE"}:
            continue
        text = text_of(book.get(gec, {}).get("Political parties"))
        text = re.sub(r"\((?!also|aka)[^()]*\)", " ", text)
        text = re.sub(r"(?<=[a-z)])(?=[A-Z])", "\n", text)
        text = re.sub(r"\bor ([A-Z]{2,}(?:-[A-Z]+)*?)(?=[A-Z][a-z]|[\s;,]|$)", r"=\1\n", text)
        for line in re.split(r"[\n;]", text):
            m = re.match(r"^\s*([A-Z][^=:]{5,70}?)\s*(?:=([A-Z-]{2,}))?\s*$", line)
            if not m:
                continue
            name = re.sub(r"\s+", " ", m.group(1)).strip(" .,-")
            if TWO_PARTIES.search(name):
                continue
            if re.match(r"[A-Z][^a-z]", name) or re.search(r"[a-z][A-Z]|[A-Z]{2,}[a-z]", name):
                continue
            own = text_of(book[gec].get("Country name"), "conventional short form").split()[-1][:4]
            if len(name.split()) < 3 and own not in name:
                continue
            if (
                not PARTY_WORD.search(name)
                or not 2 <= len(name.split()) <= 8
                or NOT_A_NAME.search(name)
            ):
                continue
            names = [name] + ([m.group(2)] if m.group(2) and len(m.group(2)) >= 4 else [])
            found.append((iso3, names))
    return found


def forces(book):
    found = []
    for gec, iso3 in sorted(GEC.items()):
        text = text_of(book.get(gec, {}).get("Military and security forces"))
        m = re.match(r"^([^:;.]{5,140}?)\s*:", text)
        if not m:
            continue
        names = [n.strip() for n in re.split(r"[(),;]|\baka\b|\bor\b", m.group(1))]
        names = [re.sub(r"^[Tt]he ", "", n) for n in names]
        names += [n.replace("Defense", "Defence") for n in names if "Defense" in n]
        names = [
            n
            for n in names
            if FORCE_WORD.search(n)
            and n[0].isupper()
            and 2 <= len(n.split()) <= 7
            or re.fullmatch(r"[A-Z]{4,6}", n)
        ]
        if names and FORCE_WORD.search(names[0]) and "Ministry" not in m.group(1):
            found.append((iso3, names))
    return found


def terrorists(book):
    found = []
    for gec, iso3 in sorted(GEC.items()):
        text = text_of(book.get(gec, {}).get("Terrorist group(s)"))
        for part in re.split(r"[;]", text):
            m = re.match(r"^\s*([^()]{4,70}?)\s*(?:\(([^()]{2,30})\))?\s*$", part)
            if not m or "Islamic State" in part or "Qa" in part or not m.group(1)[0].isalpha():
                continue
            name = m.group(1).strip()
            if re.search(r"Cartel|Family|Gran Grif|groups|Segunda?o? Marquetalia", name):
                continue
            names = [
                n.strip()
                for n in ([name.replace("/", " ")] if "Jihad" in name else name.split("/"))
            ]
            names += (
                [m.group(2)] if m.group(2) and len(m.group(2)) > 3 and "/" not in m.group(2) else []
            )
            found.append((iso3, names))
    return found


def peoples(book):
    """Ethnic groups of five per cent or more that no other country's list names."""
    mentions = collections.defaultdict(set)
    shares = {}
    nationality = set()
    for gec, iso3 in sorted(GEC.items()):
        entry = book.get(gec, {})
        nation = entry.get("Nationality")
        if isinstance(nation, dict):
            for value in nation.values():
                nationality.update(fold(value).split())
        nationality.update(
            fold(text_of(entry.get("Country name"), "conventional short form")).split()
        )
        text = text_of(entry.get("Ethnic groups"))
        for word in re.findall(r"[A-Z][\w'’-]{3,}", text):
            mentions[fold(word)].add(iso3)
        for m in re.finditer(
            r"([A-Z][a-z'’-]{3,})(?:/[A-Z][a-z'’-]+| \([A-Z][\w ]+\))? (\d+(?:\.\d+)?)%", text
        ):
            shares[(iso3, m.group(1))] = float(m.group(2))
    found = []
    for (iso3, name), share in sorted(shares.items()):
        key = fold(name)
        if (
            share >= 5
            and len(mentions[key]) == 1
            and key not in nationality | NOT_PEOPLE
            and " " not in key
        ):
            found.append((iso3, [name] + ([] if re.search("(s|ese|i)$", name) else [name + "s"])))
    return found


def widen_states(rows, book, known):
    """Adds the names, nationality words and capitals that the compiled tables lack."""
    taken = set(known)
    extra = collections.defaultdict(lambda: collections.defaultdict(list))
    claims = collections.defaultdict(set)

    def offer(iso3, column, name):
        name = re.sub(r"^(the|The) ", "", clean(name)).strip(" ;,.")
        if (
            3 < len(name) <= 60
            and name[0].isupper()
            and "none" not in name
            and not re.search(r"[();:]|\d| - ", name)
        ):
            extra[iso3][column].append(name)
            claims[fold(name)].add(iso3)

    for gec, iso3 in sorted(GEC.items()):
        entry = book.get(gec, {})
        country = entry.get("Country name")
        if isinstance(country, dict) and iso3 != "PSE":
            for key in ("conventional short form", "conventional long form"):
                offer(iso3, 4, text_of(country, key))
            for name in re.split(r"[,;]", text_of(country, "former")):
                if " " in name.strip():
                    offer(iso3, 4, name.strip())
        nation = entry.get("Nationality")
        if isinstance(nation, dict):
            adjective = text_of(nation, "adjective")
            noun = text_of(nation, "noun")
            for word in re.split(r",|/| or ", adjective):
                offer(iso3, 5, word.strip())
            for word in re.split(r",|/| or ", noun):
                m = re.match(r"^\s*([A-Z][\w' -]+?)\(e?s\)", word)
                if m:
                    offer(iso3, 6, m.group(1) + "s")
        capital = text_of(entry.get("Capital"), "name")
        if re.fullmatch(r"[A-Z][^();,]{3,25}", capital) and iso3 not in DEPENDENT:
            offer(iso3, 7, capital)
    out, added = [], 0
    for row in rows:
        row, source = list(row), "compiled"
        for column, names in sorted(extra[row[0]].items()):
            new = [
                n
                for n in dict.fromkeys(names)
                if fold(n) not in taken
                and len(claims[fold(n)]) == 1
                and (column != 7 or n.lower() != row[3].lower())
            ]
            if new:
                row[column] = "|".join(names_of(row[column]) + new)
                taken.update(fold(n) for n in new)
                added += len(new)
                source = "compiled|factbook"
        out.append(row + [source])
    return out, added


# ---- writing


def check(name, row, iso3):
    where = f"{name}: {row[:4]}"
    if name in ("states", "places"):
        if not re.fullmatch(r"[A-Z]{3}|---", row[0]):
            raise SystemExit(f"{where}: no country")
        return
    country, _, sector = row[0].partition(" ")
    if country not in iso3 | {"IGO", "---"} or sector not in SECTORS:
        raise SystemExit(f"{where}: bad code")
    for date in row[2:4]:
        if date and not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", date):
            raise SystemExit(f"{where}: bad date")
    if row[2] and row[3] and row[2] > row[3]:
        raise SystemExit(f"{where}: ends before it begins")
    if not names_of(row[1]):
        raise SystemExit(f"{where}: no name")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, default=TARGET)
    args = parser.parse_args()
    with gzip.open(args.shared / "factbook.json.gz", "rt", encoding="utf-8") as source:
        book = json.load(source)

    comments, tables = {}, {}
    for name in TABLES:
        comments[name], rows = read(name)
        cells = width(comments[name])
        tables[name] = [pad(row, cells) for row in rows]
    iso3 = {row[0] for row in tables["states"]}
    cow = {row[2]: row[0] for row in tables["states"] if row[2]}
    known = every_name(tables)

    result = {name: [row + ["compiled"] for row in rows] for name, rows in tables.items()}
    result["states"], widened = widen_states(tables["states"], book, known)
    known |= every_name({"states": result["states"]})

    present = [list(row) for row in factbook_leaders(book, tables["persons"]) if row[0][:3] in iso3]
    past = reign_rows(args.shared, cow, tables["persons"] + present)
    held = list(offices(args.shared, book, bearers_of(tables["persons"])))
    result["persons"], holders = with_offices(result["persons"], held)
    result["persons"] += [list(row) + ["REIGN"] for row in past]
    result["persons"] += [row + ["factbook"] for row in present]

    def derive(table, sector, found):
        count = 0
        merged = collections.OrderedDict()
        for code, names in unique(found, known):
            merged.setdefault((code, fold(names[0])), (code, []))[1].extend(names)
        for code, names in merged.values():
            if code not in iso3:
                continue
            row = [f"{code} {sector}", "|".join(dict.fromkeys(names))]
            result[table].append(pad(row, width(comments[table])) + ["factbook"])
            known.update(fold(n) for n in names)
            count += 1
        return count

    counts = {
        "legislatures": derive("organisations", "LEG", legislatures(book)),
        "forces": derive("organisations", "MIL", forces(book)),
        "terrorist groups": derive("groups", "REB", terrorists(book)),
        "parties": derive("groups", "PTY", parties(book)),
    }
    folk = unique(peoples(book), known)
    for code, names in folk:
        result["places"].append([code, "PEOPLE", "|".join(names), "factbook"])
    counts["peoples"] = len(folk)

    args.out.mkdir(parents=True, exist_ok=True)
    size = 0
    for name in TABLES:
        for row in result[name]:
            check(name, row, iso3)
        lines = [c + "\tsource" if "\t" in c else c for c in comments[name]]
        head = [
            line.replace("Source: compiled.", "The last column names the source.") for line in lines
        ]
        text = "\n".join(head + ["\t".join(row) for row in result[name]]) + "\n"
        (args.out / f"{name}.tsv").write_text(text, encoding="utf-8")
        size += len(text.encode())
        by = collections.Counter(row[-1] for row in result[name])
        print(f"{name}: {len(result[name])} rows", dict(sorted(by.items())))
    print("offices:", dict(sorted(holders.items())))
    print("names added to states:", widened)
    print("derived from the Factbook:", counts)
    print("bytes:", size)


if __name__ == "__main__":
    main()
