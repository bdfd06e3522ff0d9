/**
 * What the page shows, kept in the address: one filter that all views share, and where each view stands. A copied
 * address shows another reader the same, and the browser's back and forward walk through what was looked at.
 */

export const VIEWS = ["timeline", "map", "network", "events", "evidence", "parties", "outlook", "import"] as const;

export type View = (typeof VIEWS)[number];

/** The filter: an event is meant if one of its mentions fulfils every part; lists are alternatives. */
export interface Filter {
  readonly since: string;
  readonly until: string;
  readonly text: string;
  readonly type: readonly string[];
  readonly quad: readonly string[];
  readonly certainty: readonly string[];
  readonly country: readonly string[];
  readonly actor: readonly string[];
  readonly place: readonly string[];
  readonly outlet: readonly string[];
  /** Two parties, "by the first to the second"; empty or exactly two. */
  readonly dyad: readonly string[];
  /** Least confidence of the reader, 0 to 1, as typed; empty for any. */
  readonly confidence: string;
}

export interface State extends Filter {
  readonly view: View;
  /** The event that is looked at, in the list and in the evidence view. */
  readonly event: string;
  /** The mention that is looked at in the evidence view. */
  readonly mention: string;
  /** The document that is looked at where no event is. */
  readonly document: string;
  readonly sort: string;
  /** The parties of the parties view: one, or two for a pair. */
  readonly a: string;
  readonly b: string;
  /** The country whose turning points are marked. */
  readonly turns: string;
  /** The last month of the network's window, "YYYY-MM"; empty for the whole period. */
  readonly month: string;
  /** The network's node that is opened. */
  readonly node: string;
  /** What the outlook view shows: "forecasts", "reliability", "whatif" or "watches". */
  readonly part: string;
}

const LISTS = ["type", "quad", "certainty", "country", "actor", "place", "outlet", "dyad"] as const;
const WORDS = ["since", "until", "text", "confidence", "event", "mention", "document", "sort", "a", "b", "turns", "month", "node", "part"] as const;

/** The parts of the state that say which events are meant. */
export const FILTERS = ["since", "until", "text", "confidence", ...LISTS] as const;

function isView(value: string): value is View {
  return (VIEWS as readonly string[]).includes(value);
}

export function parse(search: string): State {
  const params = new URLSearchParams(search);
  const view = params.get("view") ?? "";
  const state: Record<string, unknown> = { view: isView(view) ? view : "timeline" };
  for (const name of LISTS) state[name] = params.getAll(name).filter((value) => value !== "");
  for (const name of WORDS) state[name] = params.get(name) ?? "";
  return state as unknown as State;
}

export function format(state: State): string {
  const params = new URLSearchParams();
  if (state.view !== "timeline") params.set("view", state.view);
  for (const name of LISTS) for (const value of state[name]) params.append(name, value);
  for (const name of WORDS) if (state[name] !== "") params.set(name, state[name]);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let current = parse(location.search);

addEventListener("popstate", () => {
  current = parse(location.search);
  for (const listener of listeners) listener();
});

export function state(): State {
  return current;
}

/** Changes parts of the state. A step of its own in the browser's history unless `replace`. */
export function go(change: Partial<State>, replace = false): void {
  const next = { ...current, ...change };
  const search = format(next);
  if (search === format(current)) return;
  current = next;
  const address = location.pathname + search;
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  for (const listener of listeners) listener();
}

/** The address of a changed state, for links. */
export function link(change: Partial<State>): string {
  return location.pathname + (format({ ...current, ...change }) || "?");
}

export function watch(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isFiltered(filter: Filter): boolean {
  return FILTERS.some((name) => filter[name].length > 0);
}

export const NO_FILTER: Filter = {
  since: "", until: "", text: "", confidence: "", type: [], quad: [], certainty: [], country: [], actor: [], place: [],
  outlet: [], dyad: [],
};

/** Takes a value into a list, or out of it if it is there. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
