/** The code tables of CODEBOOK.md that the page shows: types, quad classes, certainty, sectors. */

export type Quad = 1 | 2 | 3 | 4;

export const QUADS: readonly Quad[] = [1, 2, 3, 4];

/** Words and deeds that bring together or set apart; `var` names the colour in app.css. */
export const QUAD: Record<Quad, { label: string; short: string; color: string }> = {
  1: { label: "verbal cooperation", short: "words for", color: "var(--q1)" },
  2: { label: "material cooperation", short: "deeds for", color: "var(--q2)" },
  3: { label: "verbal conflict", short: "words against", color: "var(--q3)" },
  4: { label: "material conflict", short: "deeds against", color: "var(--q4)" },
};

export interface EventTypeRow {
  readonly code: string;
  readonly quad: Quad;
  readonly meaning: string;
  readonly modes: readonly string[];
}

const row = (code: string, quad: Quad, meaning: string, modes = ""): EventTypeRow => ({
  code,
  quad,
  meaning,
  modes: modes === "" ? [] : modes.split(" "),
});

export const TYPES: readonly EventTypeRow[] = [
  row("AGREE", 1, "agrees, promises, offers to cooperate, negotiate, meet, sign"),
  row("CONSULT", 1, "meets, visits, hosts, talks, phones, negotiates", "visit third-party multilateral phone"),
  row("SUPPORT", 1, "verbal support, praise, endorsement, recognition; signs or ratifies; opens relations"),
  row("CONCEDE", 1, "declares a ceasefire, promises withdrawal, easing, release"),
  row("COOPERATE", 2, "trade, joint exercise, intelligence sharing, extradition"),
  row("AID", 2, "money, arms, troops in support, relief, asylum, rescue", "economic military humanitarian asylum"),
  row("RETREAT", 2, "withdraws, releases, disarms, ceasefire takes hold, resigns, lets observers or aid in",
    "withdraw release return disarm ceasefire access resign"),
  row("REQUEST", 3, "asks, urges, demands, orders, appeals", "assist change yield meet"),
  row("ACCUSE", 3, "accuses, condemns, criticises; investigates; sues, indicts", "disapprove investigate allege"),
  row("REJECT", 3, "refuses, rejects, vetoes, denies a request", "assist change yield meet"),
  row("THREATEN", 3, "threatens, warns of harm to come, gives an ultimatum",
    "restrict ban arrest relations rights expel territory violence"),
  row("PROTEST", 4, "civilians demonstrate, strike, riot, boycott, blockade", "demo riot strike hunger boycott obstruct"),
  row("SANCTION", 4, "cuts or ends relations, aid, membership, trade; expels diplomats; convicts",
    "convict expel withdraw discontinue"),
  row("MOBILIZE", 4, "deploys, alerts, parades, tests, masses forces short of using them", "troops weapons police militia"),
  row("COERCE", 4, "arrests, seizes, raids, bans, censors, curfews, deports; takes territory without described fighting",
    "seize restrict ban censor curfew arrest deport withhold misinformation cyber"),
  row("ASSAULT", 4, "attacks, battles, bombings, killings, abductions, shelling",
    "abduct beat torture execute sexual assassinate destroy primitive firearms explosives suicide-attack aerial drone " +
      "heavy-weapons crowd-control cleansing massacre unconventional"),
];

const BY_CODE = new Map(TYPES.map((type) => [type.code, type]));

export function quadOf(type: string): Quad {
  return BY_CODE.get(type)?.quad ?? 1;
}

/** The colour of what is forecast: an event type, a quad class by name, or cooperation of both classes. */
export function quadOfOutcome(outcome: string): Quad {
  if (outcome === "cooperation") return 2;
  return QUADS.find((quad) => QUAD[quad].label === outcome) ?? quadOf(outcome);
}

export function typeRow(code: string): EventTypeRow | undefined {
  return BY_CODE.get(code);
}

export const CERTAINTIES: readonly { code: string; meaning: string }[] = [
  { code: "fact", meaning: "told as happening or happened" },
  { code: "likely", meaning: "apparently, reportedly, believed" },
  { code: "possible", meaning: "may, might, unconfirmed" },
  { code: "future", meaning: "will, plans, is due" },
  { code: "asked", meaning: "only demanded or proposed" },
  { code: "negated", meaning: "did not, denied" },
];

/** The roles of the words of a mention, in the order of the legend; `mark` is the class in app.css. */
export const ROLES = ["source", "target", "trigger", "place", "date", "speaker", "instrument", "materiel"] as const;

export type Role = (typeof ROLES)[number];

const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });
const ALPHA3 = new Map<string, string>();

/** Tells the names of countries, once they are known from the map's file or the server. */
export function learnCountries(names: Iterable<readonly [string, string]>): void {
  for (const [code, name] of names) ALPHA3.set(code, name);
}

export function countryName(code: string): string {
  if (code === "IGO") return "international bodies";
  if (code === "---" || code === "") return "no country";
  return ALPHA3.get(code) ?? (code.length === 2 ? (REGIONS.of(code) ?? code) : code);
}
