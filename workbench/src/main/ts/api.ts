/**
 * The server's answers as the page uses them. Addresses and shapes of the wire are here alone; what a view gets is
 * flat and complete: no null, an empty text where nothing is known.
 */

import type { Role } from "./codes.js";
import { FILTERS, type Filter, type State } from "./state.js";
import type { Tally, Quads } from "./store.js";
import type { Marked } from "./spans.js";
import type { Spot, Shade } from "./mapstage.js";
import type { NetNode } from "./netstage.js";
import type { Point } from "./lines.js";
import type { Week } from "./weeks.js";
import { day } from "./format.js";

const ROOT = "api/v1/";

/** What the server refuses, with its stable code, or that it cannot be reached. */
export class ApiError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }

  /** What went wrong with a question: the server's refusal as it is, anything else as a server out of reach. */
  static of(problem: unknown, unreachable = String(problem)): ApiError {
    return problem instanceof ApiError ? problem : new ApiError(0, "unreachable", unreachable);
  }
}

async function answer(response: Response): Promise<unknown> {
  if (response.ok) return response.status === 204 ? {} : await response.json();
  const problem = (await response.json().catch(() => ({}))) as { title?: string; detail?: string; code?: string };
  throw new ApiError(response.status, problem.code ?? "", problem.detail ?? problem.title ?? `The server answered ${response.status}.`);
}

/** Asks; a question that has a body after a line break is posted. */
export async function get<T>(question: string, signal?: AbortSignal): Promise<T> {
  const [address = "", body] = question.split("\n");
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  return (await answer(await fetch(address, { method: body === undefined ? "GET" : "POST", signal: signal ?? null, headers, body: body ?? null }))) as T;
}

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const form = body instanceof FormData;
  return answer(await fetch(ROOT + address, {
    method, headers: form || body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? null : form ? body : JSON.stringify(body),
  }));
}

/** The filter as query parameters; a list is a parameter that is repeated. */
function query(filter: Filter, more: Record<string, string | number | undefined> = {}): string {
  const params = new URLSearchParams();
  for (const name of FILTERS) {
    const value = filter[name];
    const key = name === "confidence" ? "minConfidence" : name;
    if (name === "dyad") {
      if (value.length === 2) params.set("dyad", `${value[0] ?? ""}|${value[1] ?? ""}`);
    } else if (typeof value === "string") {
      if (value !== "") params.set(key, value);
    } else for (const one of value) params.append(key, one);
  }
  for (const [name, value] of Object.entries(more)) if (value !== undefined && value !== "") params.set(name, String(value));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** A JSON object whose fields are asked for by kind; what is missing is empty. */
class Node {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    this.fields = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  }

  text(name: string): string {
    const value = this.fields[name];
    return value === null || value === undefined ? "" : String(value);
  }

  num(name: string): number {
    return Number(this.fields[name] ?? 0);
  }

  maybe(name: string): number | undefined {
    const value = this.fields[name];
    return value === null || value === undefined ? undefined : Number(value);
  }

  flag(name: string): boolean {
    return this.fields[name] === true;
  }

  has(name: string): boolean {
    return this.fields[name] !== null && this.fields[name] !== undefined;
  }

  at(name: string): Node {
    return new Node(this.fields[name]);
  }

  all(name: string): Node[] {
    const value = this.fields[name];
    return Array.isArray(value) ? value.map((entry) => new Node(entry)) : [];
  }

  texts(name: string): string[] {
    const value = this.fields[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  entries(): [string, unknown][] {
    return Object.entries(this.fields);
  }
}

/** Four counts by quad class, which the server gives as a list. */
function quads(node: Node, name = "quads"): Quads {
  const [a = 0, b = 0, c = 0, d = 0] = node.texts(name).map(Number);
  return { 1: a, 2: b, 3: c, 4: d };
}

const all = (sums: Quads): number => sums[1] + sums[2] + sums[3] + sums[4];

const against = (sums: Quads): number => sums[3] + sums[4];

/* ---- counts, sums, weeks ---- */

export interface Counts {
  readonly articles: number;
  readonly mentions: number;
  readonly events: number;
}

export const statusOf = (): string => `${ROOT}status`;

export const codebookOf = (): string => `${ROOT}codebook`;

export const readCountries = (json: unknown): [string, string][] =>
  new Node(json).all("countries").map((c) => [c.text("country"), c.text("name")]);

export const sessionOf = (): string => `${ROOT}session`;

/** Whether this reader may change the record. */
export const readSession = (json: unknown): boolean => new Node(json).flag("writes");

export const totalsOf = (filter: Filter): string => `${ROOT}counts${query(filter)}`;

export function readTotals(json: unknown): Counts {
  const node = new Node(json);
  return { articles: node.num("articles"), mentions: node.num("mentions"), events: node.num("events") };
}

export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly sourceName: string;
  readonly targetName: string;
  readonly events: number;
  readonly quads: Quads;
  /** How many of the events set apart. */
  readonly conflict: number;
}

export interface Facets {
  readonly type: readonly Tally[];
  readonly certainty: readonly Tally[];
  readonly country: readonly Tally[];
  readonly actor: readonly Tally[];
  readonly outlet: readonly Tally[];
}

export const facetsOf = (filter: Filter): string => `${ROOT}facets${query(filter)}`;

export function readFacets(json: unknown): Facets {
  const node = new Node(json);
  const tallies = (name: string): Tally[] =>
    node.at(name).all("items").map((t) => ({ value: t.text("key"), name: t.text("name"), events: t.num("events") }));
  return { type: tallies("type"), certainty: tallies("certainty"), country: tallies("country"), actor: tallies("actor"), outlet: tallies("outlet") };
}

export const timelineOf = (filter: Filter): string => `${ROOT}timeline${query(filter, { bucket: "week" })}`;

export function readTimeline(json: unknown): { weeks: Week[]; undated: number } {
  const node = new Node(json);
  return {
    weeks: node.all("items").map((w) => ({ week: w.text("start"), counts: quads(w) })),
    undated: all(quads(node, "undated")),
  };
}

export interface Turn {
  readonly day: string;
  readonly what: string;
  readonly why: string;
  /** The most reported event behind it. */
  readonly event: string;
}

export const turnsOf = (country: string): string => `${ROOT}turns?country=${encodeURIComponent(country)}`;

export function readTurns(json: unknown): Turn[] {
  return new Node(json).all("items").map((t) => {
    const by = t.texts("by");
    return {
      day: t.text("day"),
      what: t.text("kind") + (by.length === 0 ? "" : ` by ${by.slice(0, 2).join(", ")}`),
      event: t.texts("events")[0] ?? "",
      why: t.at("parts").entries().sort(([, a], [, b]) => Number(b) - Number(a)).slice(0, 2).map(([name]) => name).join(", "),
    };
  });
}

export function briefOf(filter: Filter, country: string, weeks: readonly Week[]): string {
  const from = filter.since === "" ? (weeks[0]?.week ?? "") : filter.since;
  const to = filter.until === "" ? (weeks[weeks.length - 1]?.week ?? "") : filter.until;
  return `${ROOT}brief?country=${encodeURIComponent(filter.country[0] ?? country)}&since=${from}&until=${to}`;
}

/* ---- map and network ---- */

export interface Places {
  readonly spots: readonly (Spot & { country: string })[];
  readonly shades: readonly Shade[];
  readonly located: number;
  readonly regional: number;
  readonly notLocated: number;
  readonly truncated: boolean;
}

export const mapOf = (filter: Filter): string => `${ROOT}map${query(filter)}`;

export function readPlaces(json: unknown): Places {
  const node = new Node(json);
  const spots = node.all("points").map((p) => {
    const sums = quads(p);
    return { id: p.text("id"), name: p.text("name"), country: p.text("country"), lat: p.num("lat"), lon: p.num("lon"), events: all(sums), conflict: against(sums) };
  });
  const located = spots.reduce((sum, s) => sum + s.events, 0);
  spots.sort((a, b) => b.events - a.events);
  return {
    spots, located, notLocated: node.num("notLocated"), regional: node.num("events") - node.num("notLocated") - located, truncated: node.flag("truncated"),
    shades: node.all("countries").map((c) => ({ country: c.text("country"), events: all(quads(c)) })).sort((a, b) => b.events - a.events),
  };
}

export interface Network {
  readonly nodes: readonly NetNode[];
  readonly edges: readonly Pair[];
  readonly truncated: boolean;
}

export const networkOf = (filter: Filter, top: number): string => `${ROOT}network${query(filter, { top })}`;

export const aroundOf = (filter: Filter, node: string, top: number): string => `${ROOT}network/expand${query(filter, { node, top })}`;

export function readNetwork(json: unknown): Network {
  const node = new Node(json);
  const nodes = node.all("nodes").map((n) => ({ id: n.text("key"), name: n.text("name") || n.text("key"), events: n.num("events") }));
  nodes.sort((a, b) => b.events - a.events);
  const names = new Map(nodes.map((n) => [n.id, n.name]));
  const edges = node.all("edges").map((e) => {
    const sums = quads(e);
    const [source, target] = [e.text("source"), e.text("target")];
    return { source, target, events: e.num("events"), quads: sums, conflict: against(sums), sourceName: names.get(source) ?? source, targetName: names.get(target) ?? target };
  });
  edges.sort((a, b) => b.events - a.events);
  return { nodes, edges, truncated: node.flag("truncated") };
}

export interface AroundCount {
  readonly nodes: number;
  readonly edges: number;
  readonly events: number;
}

export const aroundCountOf = (filter: Filter, node: string): string => `${ROOT}network/expand/count${query(filter, { node })}`;

export function readAroundCount(json: unknown): AroundCount {
  const node = new Node(json);
  return { nodes: node.num("nodes"), edges: node.num("edges"), events: node.num("events") };
}

/* ---- events and their evidence ---- */

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly mode: string;
  readonly date: string;
  readonly basis: string;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly place: string;
  readonly certainty: string;
  readonly sentence: string;
  readonly outlet: string;
  readonly deaths: number | undefined;
  readonly mentions: number;
  readonly articles: number;
  readonly outlets: number;
  readonly confidence: number;
  readonly corrected: boolean;
}

/** A page of the events; `sort` is a column, with a hyphen before it from the greatest on. */
export function eventsOf(now: State, limit = 100, cursor?: string): string {
  const sort = now.sort === "" ? "-date" : now.sort;
  const down = sort.startsWith("-");
  return `${ROOT}events${query(now, { sort: down ? sort.slice(1) : sort, order: down ? "desc" : "asc", limit, cursor })}`;
}

function party(node: Node): Party {
  const code = node.text("code");
  return { id: node.text("id") || code, name: node.text("name") || node.text("text") || code, code };
}

function eventRow(node: Node): EventRow {
  const place = node.at("place");
  return {
    id: node.text("id"), type: node.text("type"), mode: node.text("mode"), date: node.text("date"), basis: node.text("basis"),
    source: node.all("source").map(party), target: node.all("target").map(party), place: place.text("name") || place.text("text"),
    certainty: node.text("cert"), sentence: node.text("sentence"), outlet: node.text("outlet"), deaths: node.maybe("deaths"), mentions: node.num("mentions"),
    articles: node.num("articles"), outlets: node.num("outlets"), confidence: node.num("confidence"), corrected: node.all("corrections").length > 0,
  };
}

export function readEvents(json: unknown): { rows: EventRow[]; next: string | undefined } {
  const node = new Node(json);
  return { rows: node.all("items").map(eventRow), next: node.has("next") ? node.text("next") : undefined };
}

/** One fact of a mention: the words, what they were understood as, and why. */
export interface Fact {
  readonly role: Role;
  readonly words: string;
  readonly means: string;
  readonly reason: string;
}

export interface Said {
  readonly id: string;
  readonly document: string;
  readonly event: string;
  readonly type: string;
  readonly text: string;
  readonly outlet: string;
  readonly published: string;
  readonly sentence: readonly [number, number];
  readonly marks: readonly Marked[];
  readonly facts: readonly Fact[];
  readonly confidence: number;
  readonly reader: string;
}

export interface Detail extends Omit<EventRow, "mentions"> {
  /** The mention that speaks for the event. */
  readonly best: string;
  readonly mentions: readonly Said[];
  readonly corrections: readonly { change: number; field: string; value: string; author: string; at: string; why: string }[];
  readonly lastChange: number | undefined;
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly language: string;
  readonly url: string;
  readonly text: string;
  readonly direction: string;
  readonly mentions: readonly Said[];
}

export const eventOf = (id: string): string => `${ROOT}events/${encodeURIComponent(id)}`;

export const documentOf = (id: string): string => `${ROOT}documents/${encodeURIComponent(id)}`;

function said(node: Node): Said {
  const marks: Marked[] = [];
  const facts: Fact[] = [];
  const id = node.text("id");
  const add = (role: Role, part: Node, means: string): void => {
    if (part.has("begin")) marks.push({ begin: part.num("begin"), end: part.num("end"), mention: id, role });
    facts.push({ role, words: part.text("text"), means, reason: part.text("reason") });
  };
  const actor = (part: Node): string => {
    const { name, code } = party(part);
    return name === part.text("text") || name === code ? code : `${name}, ${code}`;
  };
  const sentence = node.at("sentence");
  add("trigger", node.at("trigger"), [node.text("type"), node.text("mode")].filter((t) => t !== "").join(" "));
  for (const part of node.all("source")) add("source", part, actor(part));
  for (const part of node.all("target")) add("target", part, actor(part));
  if (node.has("place")) {
    const place = node.at("place");
    add("place", place, [place.text("name"), place.text("country"), place.text("precision")].filter((t) => t !== "").join(", "));
  }
  const [date, basis] = [node.text("date"), node.text("basis")];
  add("date", node.at("date_words"), date === "" ? "" : `${day(date)}, ${BASIS[basis] ?? basis}`);
  if (node.has("by")) add("speaker", node.at("by"), actor(node.at("by")));
  if (node.has("instrument")) add("instrument", node.at("instrument"), "");
  for (const part of node.all("materiel")) add("materiel", part, [part.text("count"), part.text("kind"), part.text("status")].filter((t) => t !== "").join(" "));
  const article = node.at("article");
  return {
    id, document: node.text("document"), event: node.text("event"), type: node.text("type"), text: sentence.text("text"),
    outlet: outletOf(article), published: article.text("published"), sentence: [sentence.num("begin"), sentence.num("end")],
    marks, facts, confidence: node.num("confidence"), reader: node.text("reader"),
  };
}

/** What a date rests on, in words. */
const BASIS: Record<string, string> = {
  stated: "as stated", relative: "counted from the report's day or another date", report: "the report's day, for want of time words",
  context: "from an earlier sentence", unknown: "unknown",
};

const outletOf = (article: Node): string => article.text("outlet") || article.texts("sources").join(", ");

export function readEvent(json: unknown): Detail {
  const node = new Node(json);
  const mentions = node.all("mentions").map(said);
  const best = mentions.reduce<Said | undefined>((most, m) => (most === undefined || m.confidence > most.confidence ? m : most), undefined);
  const corrections = node.all("corrections").map((c) => ({
    change: c.num("number"), field: c.text("field"), value: c.text("value"), author: c.text("author"), at: c.text("at"), why: c.text("why"),
  }));
  return {
    ...eventRow(node), best: best?.id ?? "", sentence: best?.text ?? "", confidence: best?.confidence ?? 0, mentions, corrections,
    lastChange: corrections.length === 0 ? undefined : Math.max(...corrections.map((c) => c.change)),
  };
}

export function readDocument(json: unknown): Article {
  const node = new Node(json);
  const article = node.at("article");
  return {
    id: node.text("id"), title: article.text("title"), outlet: outletOf(article), author: article.text("author"), published: article.text("published"),
    language: article.text("language"), url: article.text("url"), text: node.text("text"), direction: node.text("direction"), mentions: node.all("mentions").map(said),
  };
}

/* ---- parties ---- */

export interface Found {
  readonly actors: readonly { id: string; name: string }[];
}

export const findActors = (text: string): string => `${ROOT}actors?limit=20&text=${encodeURIComponent(text)}`;

export function readFound(json: unknown): Found {
  return { actors: new Node(json).all("items").map((n) => ({ id: n.text("key"), name: n.text("name") || n.text("key") })) };
}

export interface Month {
  readonly month: string;
  readonly cooperation: number;
  readonly conflict: number;
}

export interface Loss {
  readonly side: string;
  readonly kind: string;
  readonly status: string;
  readonly count: number;
}

export interface Office {
  readonly person: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

export interface Stand {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly events: number;
  readonly bodies: readonly string[];
}

export interface Dyad {
  readonly nameA: string;
  readonly nameB: string;
  readonly forward: Stand;
  readonly backward: Stand;
  readonly months: readonly Month[];
  /** Alignment of both together at the end of each month. */
  readonly alignment: readonly Point[];
  /** Share of the month's events that a began, from -1 (all by b) to 1 (all by a). */
  readonly initiative: readonly Point[];
  readonly losses: readonly Loss[];
}

export interface ActorPage {
  readonly name: string;
  readonly did: number;
  readonly suffered: number;
  readonly months: readonly Month[];
  readonly relations: readonly Stand[];
  readonly offices: readonly Office[];
  readonly losses: readonly Loss[];
}

/** The filter's days alone: the pages of parties go by nothing else. */
const days = (now: State): string => new URLSearchParams([...(now.since === "" ? [] : [["since", now.since]]), ...(now.until === "" ? [] : [["until", now.until]])]).toString();

export const dyadOf = (now: State): string => `${ROOT}dyad?a=${encodeURIComponent(now.a)}&b=${encodeURIComponent(now.b)}&${days(now)}`;

export const actorOf = (now: State): string => `${ROOT}actor?name=${encodeURIComponent(now.a)}&${days(now)}`;

export const alignmentsOf = (now: State, from: string, to: string): string =>
  `${ROOT}alignments?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&${days(now)}`;

export const readAlignments = (json: unknown): readonly Point[] => new Node(json).all("items").map((i) => point(i.text("day"), i.at("alignment")));

const point = (at: string, alignment: Node): Point => ({ day: at, value: alignment.num("value"), low: alignment.num("low"), high: alignment.num("high") });

function stand(node: Node): Stand {
  const alignment = node.at("alignment");
  return {
    from: node.text("from"), to: node.text("to"), relation: alignment.text("relation"), value: alignment.num("value"), low: alignment.num("low"),
    high: alignment.num("high"), events: alignment.num("events"), bodies: node.texts("bodies"),
  };
}

const months = (node: Node): Month[] => node.all("months").map((m) => ({ month: m.text("month"), cooperation: m.num("cooperation"), conflict: m.num("conflict") }));

const losses = (node: Node): Loss[] => node.all("losses").map((l) => ({ side: l.text("side"), kind: l.text("kind"), status: l.text("status"), count: l.num("count") }));

export function readDyad(json: unknown): Dyad {
  const node = new Node(json);
  return {
    nameA: node.text("a"), nameB: node.text("b"), forward: stand(node.at("forward")), backward: stand(node.at("backward")), months: months(node), losses: losses(node),
    alignment: node.all("months").map((m) => point(m.text("month"), m.at("alignment"))),
    initiative: node.all("months").filter((m) => m.num("byA") + m.num("byB") > 0)
      .map((m) => ({ day: m.text("month"), value: (m.num("byA") - m.num("byB")) / (m.num("byA") + m.num("byB")) })),
  };
}

export function readActor(json: unknown): ActorPage {
  const node = new Node(json);
  return {
    name: node.text("name"), did: node.num("did"), suffered: node.num("suffered"), months: months(node), losses: losses(node),
    relations: node.all("relations").map(stand),
    offices: node.all("offices").map((o) => ({ person: o.text("holder"), office: o.text("office"), from: o.text("from"), to: o.text("until") })),
  };
}

/* ---- outlook ---- */

export interface Forecast {
  readonly outcome: string;
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  readonly targetName: string;
  readonly probability: number;
  /** The pair's own rate, to compare with. */
  readonly ownRate: number;
  readonly reasons: readonly {
    readonly text: string;
    readonly share: number;
    readonly came: number | undefined;
    readonly held: number | undefined;
    readonly events: readonly { source: string; type: string; target: string; day: string; event: string }[];
  }[];
}

/** Forecasts from the last known day; `before` has them without what is supposed, and is empty where nothing is. */
export interface Forecasts {
  readonly day: string;
  readonly days: number;
  readonly items: readonly Forecast[];
  readonly before: readonly Forecast[];
}

export interface Supposed {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly day: string;
}

export function forecastsOf(actor: string, outcome: string, supposed: Supposed | undefined): string {
  if (supposed !== undefined) return `${ROOT}outlook/what-if\n${JSON.stringify({ actor, ...(outcome === "" ? {} : { outcomes: [outcome] }), add: [supposed], top: 12 })}`;
  return `${ROOT}outlook/forecasts?${new URLSearchParams({ actor, ...(outcome === "" ? {} : { outcome }), top: "12" }).toString()}`;
}

function forecast(f: Node): Forecast {
  return {
    outcome: f.text("outcome"), source: f.text("source"), sourceName: f.text("sourceName"), target: f.text("target"), targetName: f.text("targetName"),
    probability: f.num("probability"), ownRate: f.num("ownRate"),
    reasons: f.all("reasons").map((r) => ({
      text: r.text("text"), share: r.num("share"), came: r.maybe("came"), held: r.maybe("held"),
      events: r.all("events").map((e) => ({ source: e.text("source"), type: e.text("type"), target: e.text("target"), day: e.text("day"), event: e.text("event") })),
    })),
  };
}

export function readForecasts(json: unknown): Forecasts {
  const node = new Node(json);
  return { day: node.text("day"), days: node.num("days"), items: (node.has("after") ? node.all("after") : node.all("items")).map(forecast), before: node.all("before").map(forecast) };
}

export interface Reliability {
  readonly forecasts: number;
  /** Mean distance of probability and share that came true. */
  readonly error: number;
  readonly bins: readonly { forecast: number; observed: number; count: number }[];
}

export const reliabilityOf = (): string => `${ROOT}outlook/reliability`;

export function readReliability(json: unknown): Reliability {
  const node = new Node(json);
  return {
    forecasts: node.num("forecasts"), error: node.num("error"),
    bins: node.all("items").filter((b) => b.num("forecasts") > 0).map((b) => ({ forecast: b.num("mean"), observed: b.num("right"), count: b.num("forecasts") })),
  };
}

export interface Watch {
  readonly id: string;
  readonly name: string;
  readonly condition: string;
  readonly hits: number;
  readonly holds: boolean;
}

export interface Hit {
  readonly holds: boolean;
  readonly reason: string;
  readonly day: string;
  readonly events: readonly string[];
}

export const watchesOf = (): string => `${ROOT}watches`;

export const readWatches = (json: unknown): readonly Watch[] =>
  new Node(json).all("items").map((w) => ({ id: w.text("id"), name: w.text("name"), condition: w.text("condition"), hits: w.num("hits"), holds: w.flag("holds") }));

export const hitsOf = (watch: string): string => `${ROOT}watches/${encodeURIComponent(watch)}/hits?limit=20`;

export const readHits = (json: unknown): readonly Hit[] =>
  new Node(json).all("items").map((h) => ({ holds: h.flag("holds"), reason: h.text("reason"), day: h.text("day"), events: h.texts("events") }));

/* ---- imports, exports, live ---- */

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly made: string;
  readonly articles: number;
  readonly held: number;
  readonly mentions: number;
  readonly failed: number;
  readonly done: number;
  readonly total: number;
  readonly message: string;
}

export interface JobFile {
  readonly name: string;
  readonly state: string;
  readonly articles: number;
  readonly held: number;
  readonly mentions: number;
  readonly problems: readonly string[];
}

export const jobsOf = (): string => `${ROOT}jobs?limit=20`;

export const jobOf = (id: string): string => `${ROOT}jobs/${encodeURIComponent(id)}`;

function job(j: Node): Job {
  return {
    id: j.text("id"), kind: j.text("kind"), state: j.text("state"), made: j.text("made"), articles: j.num("articles"), held: j.num("held"),
    mentions: j.num("mentions"), failed: j.num("failed"), done: j.num("filesDone"), total: j.num("filesTotal"), message: j.text("message"),
  };
}

export const readJobs = (json: unknown): readonly Job[] => new Node(json).all("items").map(job);

export const readJobFiles = (json: unknown): readonly JobFile[] => new Node(json).all("files").map((f) => ({
  name: f.text("name"), state: f.text("state"), articles: f.num("articles"), held: f.num("held"), mentions: f.num("mentions"),
  problems: f.all("problems").map((p) => (p.text("place") === "" ? p.text("reason") : `${p.text("place")}: ${p.text("reason")}`)),
}));

export const isRunning = (state: string): boolean => state === "waiting" || state === "running";

export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly articles: number;
  readonly message: string;
}

export const feedsOf = (): string => `${ROOT}feeds`;

export const readFeeds = (json: unknown): readonly Feed[] =>
  new Node(json).all("items").map((f) => ({ id: f.text("id"), url: f.text("url"), title: f.text("title"), articles: f.num("articles"), message: f.text("message") }));

export const foldersOf = (): string => `${ROOT}folders`;

export const readFolders = (json: unknown): readonly { id: string; path: string; message: string }[] =>
  new Node(json).all("items").map((f) => ({ id: f.text("id"), path: f.text("path"), message: f.text("message") }));

export const EXPORTS = ["csv", "jsonl", "parquet", "geojson", "gexf", "jsonld", "ftm", "gdelt1", "gdelt2", "gdelt2-mentions", "icews", "polecat"];

export const exportOf = (filter: Filter, format: string): string => `${ROOT}exports/${format}${query(filter)}`;

export const streamOf = (): string => `${ROOT}stream`;

const at = (id: string): string => `events/${encodeURIComponent(id)}`;

/** What changes the record; each needs the token. */
export const actions = {
  open: (token: string) => send("POST", "session", { token }),
  accept: (event: string) => send("POST", `${at(event)}/accept`, { why: "looked at the words" }),
  reject: (event: string) => send("POST", `${at(event)}/reject`, { why: "looked at the words" }),
  correct: (event: string, field: string, value: string, why: string) => send("POST", `${at(event)}/corrections`, { field, value, why }),
  merge: (event: string, others: readonly string[]) => send("POST", `${at(event)}/merge`, { others, why: "one incident" }),
  undo: (change: number) => send("POST", `changes/${change}/undo`, { why: "taken back" }),
  addWatch: (name: string, condition: string) => send("POST", "watches", { condition, ...(name === "" ? {} : { name }) }),
  checkWatches: () => send("POST", "watches/check"),
  removeWatch: (id: string) => send("DELETE", `watches/${encodeURIComponent(id)}`),
  addFeed: (url: string) => send("POST", "feeds", { url }),
  removeFeed: (id: string) => send("DELETE", `feeds/${encodeURIComponent(id)}`),
  addFolder: (path: string) => send("POST", "folders", { path }),
  removeFolder: (id: string) => send("DELETE", `folders/${encodeURIComponent(id)}`),
  retry: (id: string) => send("POST", `jobs/${encodeURIComponent(id)}/retry`),
  cancel: (id: string) => send("POST", `jobs/${encodeURIComponent(id)}/cancel`),
  examples: () => send("POST", "imports/examples"),
  upload: (files: readonly File[], published: string) => {
    const form = new FormData();
    for (const file of files) form.append("files", file, file.name);
    if (published !== "") form.append("published", published);
    return send("POST", "imports", form);
  },
};

export type Actions = typeof actions;

/** The number of the change that an action made. */
export const changeOf = (json: unknown): number => new Node(json).num("change");
