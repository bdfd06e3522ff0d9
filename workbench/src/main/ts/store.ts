/** What all views share about the record: counts, sums and weeks of the filter, kept up with the address. */

import { actions, ApiError, briefOf, changeOf, codebookOf, facetsOf, get, isRunning, jobsOf, networkOf, readCountries, readFacets, readJobs, readNetwork, readSession, readTimeline, readTotals,
  readTurns, sessionOf, statusOf, timelineOf, totalsOf, turnsOf, type Actions, type Counts, type Facets, type Pair, type Turn } from "./api.js";
import { learnCountries, type Quad } from "./codes.js";
import { seconds } from "./format.js";
import { FILTERS, state, watch } from "./state.js";
import type { Mark, Week } from "./weeks.js";

/** One row of a facet: what the filter takes, what people call it, and how many events. */
export interface Tally {
  readonly value: string;
  readonly name?: string;
  readonly events: number;
}

export type Quads = Readonly<Record<Quad, number>>;

const asError = (problem: unknown): ApiError =>
  ApiError.of(problem, "The server of this page does not answer. Is ./dragoman serve still running?");

/** The token in the address that `dragoman serve` printed, taken out of it, so that it is in no bookmark and no history. */
function takeToken(): string {
  const found = /[?#&]token=([^&#]+)/.exec(location.search + location.hash);
  if (found === null) return "";
  const params = new URLSearchParams(location.search);
  params.delete("token");
  const search = params.toString();
  history.replaceState(null, "", location.pathname + (search === "" ? "" : `?${search}`));
  return decodeURIComponent(found[1] ?? "");
}

/** How long a reader rests on a filter before turning points are looked for, in milliseconds; also the pause before asking again. */
const REST = 400;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

class Store {
  /** Of the whole record. */
  totals: Counts | undefined;
  lastDay = "";
  /** The state of the record that is shown. */
  snapshot = "";
  /** Of the filter. */
  filtered: Counts | undefined;
  facets: Facets | undefined;
  weeks: readonly Week[] = [];
  undated = 0;
  /** Events of single weeks long before all others, which would leave the chart an empty stretch; left out of it. */
  early = 0;
  pairs: readonly Pair[] = [];
  turns: readonly Turn[] = [];
  turnsNote = "";
  turnsCountry = "";
  marks: readonly Mark[] = [];
  loading = false;
  error: ApiError | undefined;
  /** Whether this reader may change the record; the token is asked for where not. */
  writes = true;
  /** What the start page's job is doing. */
  job = "";
  /** Grows with every change of the record that this page knows of. */
  edition = 0;
  private readonly changes: number[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly names = new Map<string, string>();
  private under: AbortController | undefined;
  private asked = "";
  private askedWeeks = "";
  private turnsFor = "";
  private looking: AbortController | undefined;

  constructor() {
    watch(() => void this.follow());
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isEmpty(): boolean {
    return this.totals !== undefined && this.totals.articles === 0;
  }

  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** The number of the last change that was made on this page and not taken back. */
  get lastChange(): number | undefined {
    return this.changes[this.changes.length - 1];
  }

  /** At the start: what this reader may do, and the names of countries. */
  async start(): Promise<void> {
    const token = takeToken();
    if (token !== "") await get(`${sessionOf()}\n${JSON.stringify({ token })}`).catch(() => undefined);
    await this.load();
    await Promise.allSettled([
      get(sessionOf()).then((json) => { this.writes = readSession(json); }),
      get(codebookOf()).then((json) => learnCountries(readCountries(json))),
    ]);
    this.tell();
  }

  /** Asks for everything again: when the record has grown or was corrected. */
  async load(): Promise<void> {
    try {
      const json = await get<{ snapshot: string; lastDay?: string | null }>(statusOf());
      this.totals = readTotals(json);
      this.lastDay = json.lastDay ?? "";
      this.snapshot = json.snapshot;
      this.error = undefined;
    } catch (problem) {
      this.error = asError(problem);
    }
    this.edition++;
    this.asked = this.askedWeeks = this.turnsFor = "";
    await this.follow();
    this.tell();
  }

  /** Asks for what the filter leaves. What was shown before stays until all of it is there, so that no two filters are seen at once. */
  private async follow(): Promise<void> {
    const now = state();
    if (this.totals === undefined || this.isEmpty) return;
    const key = JSON.stringify(FILTERS.map((name) => now[name]));
    if (key === this.asked) {
      void this.findTurns();
      return;
    }
    this.asked = key;
    this.under?.abort();
    if (this.looking !== undefined) this.stopLooking();
    this.under = new AbortController();
    const { signal } = this.under;
    this.loading = true;
    this.tell();
    const weeks = timelineOf({ ...now, since: "", until: "" });
    const parts = [
      this.part(totalsOf(now), signal, (json) => { this.filtered = readTotals(json); }),
      this.part(facetsOf(now), signal, (json) => {
        this.facets = readFacets(json);
        for (const tally of this.facets.actor) this.names.set(tally.value, tally.name ?? tally.value);
        learnCountries(this.facets.country.map((t) => [t.value, t.name ?? t.value] as const));
      }),
      this.part(networkOf(now, 20), signal, (json) => {
        const network = readNetwork(json);
        this.pairs = network.edges;
        for (const node of network.nodes) this.names.set(node.id, node.name);
      }),
    ];
    if (weeks !== this.askedWeeks) {
      parts.push(this.part(weeks, signal, (json) => {
        this.askedWeeks = weeks;
        ({ weeks: this.weeks, undated: this.undated } = readTimeline(json));
        this.trim();
      }));
    }
    const answers = await Promise.all(parts);
    if (signal.aborted) return;
    this.error = undefined;
    for (const take of answers) take();
    this.loading = false;
    void this.findTurns();
    this.tell();
  }

  /** Asks for a part; returns what takes the answer, or what went wrong. */
  private async part(address: string, signal: AbortSignal, take: (json: unknown) => void): Promise<() => void> {
    try {
      const json = await get(address, signal);
      return () => take(json);
    } catch (problem) {
      return () => { this.error = asError(problem); };
    }
  }

  /** Lets the weeks begin where all but one event in forty do, where that shortens the chart by a third or more. */
  private trim(): void {
    const sum = (week: Week): number => week.counts[1] + week.counts[2] + week.counts[3] + week.counts[4];
    const all = this.weeks.reduce((total, week) => total + sum(week), 0);
    let before = 0;
    const from = this.weeks.findIndex((week) => (before += sum(week)) > all / 40);
    const at = (index: number): number => seconds(this.weeks[index]?.week ?? "2000-01-01");
    this.early = 0;
    if (from < 1 || at(from) - at(0) < (at(this.weeks.length - 1) - at(0)) / 3) return;
    this.early = this.weeks.slice(0, from).reduce((total, week) => total + sum(week), 0);
    this.weeks = this.weeks.slice(from);
  }

  /**
   * The turning points of the chosen country, else of the filter's, else of the one with most events, once the reader has rested on it.
   * The server looks for them behind its answers and is asked again while it is busy with them.
   */
  private async findTurns(): Promise<void> {
    const now = state();
    const most = this.facets?.country.find((t) => t.value !== "IGO" && t.value !== "---")?.value ?? "";
    const country = now.turns || now.country[0] || most;
    if (country === "" || country === this.turnsFor) return;
    this.stopLooking();
    this.turnsFor = country;
    if (country !== this.turnsCountry) this.showTurns(country, [], "Looking for turning points …");
    const { signal } = (this.looking = new AbortController());
    for (let busy = true; busy;) {
      await rest();
      if (signal.aborted) return;
      try {
        this.showTurns(country, readTurns(await get(turnsOf(country), signal)), "None stands out, or too little violence is told of it.");
        busy = false;
      } catch (problem) {
        if (signal.aborted) return;
        const error = asError(problem);
        busy = error.code === "busy";
        if (!busy) this.showTurns(country, [], error.message);
      }
    }
    this.looking = undefined;
  }

  /** Gives up the question for turning points that has no answer yet. */
  private stopLooking(): void {
    this.looking?.abort();
    this.looking = undefined;
    this.turnsFor = "";
  }

  private showTurns(country: string, turns: readonly Turn[], note: string): void {
    this.turnsCountry = country;
    this.turns = turns;
    this.turnsNote = note;
    this.marks = turns.map((turn, i) => ({ date: turn.day, label: String(i + 1) }));
    this.tell();
  }

  /** The address of the brief of the filter's country and days. */
  brief(): string {
    return briefOf(state(), this.turnsCountry, this.weeks);
  }

  /** Does what changes the record and asks for everything anew. Returns what went wrong, empty where nothing did. */
  async change(what: (api: Actions) => Promise<unknown>): Promise<string> {
    let undone = false;
    try {
      const json = await what({ ...actions, undo: (number) => { undone = true; return actions.undo(number); } });
      if (undone) this.changes.pop();
      else if (changeOf(json) > 0) this.changes.push(changeOf(json));
    } catch (problem) {
      const error = asError(problem);
      if (error.code === "token-required") {
        this.writes = false;
        this.tell();
      }
      return error.message;
    }
    await this.load();
    return "";
  }

  /** Takes the token that `dragoman serve` printed. Returns what went wrong, empty where nothing did. */
  async signIn(token: string): Promise<string> {
    const problem = await this.change((api) => api.open(token));
    if (problem === "") this.writes = true;
    this.tell();
    return problem;
  }

  /** Has the sample articles read, and waits for it. */
  async examples(): Promise<void> {
    const say = (text: string): void => { this.job = text; this.tell(); };
    say("Reading the sample articles …");
    const problem = await this.change((api) => api.examples());
    if (problem !== "") return say(problem);
    for (let running = true; running;) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const job = readJobs(await get(jobsOf()))[0];
      running = job !== undefined && isRunning(job.state);
      if (job !== undefined) say(`Reading the sample articles: ${job.done} of ${job.total} …`);
    }
    await this.load();
    say("");
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const store = new Store();
