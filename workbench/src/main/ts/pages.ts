import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ApiError, eventsOf, get, readEvents, type EventRow } from "./api.js";
import { state } from "./state.js";
import { store } from "./store.js";

/** The events of the filter, a page at a time, in the order that the state asks for. */
export class Pages implements ReactiveController {
  rows: readonly EventRow[] = [];
  more = false;
  loading = false;
  error: ApiError | undefined;
  private asked = "";
  private next: string | undefined;
  private under: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const address = `${eventsOf(state())}#${store.edition}`;
    if (address === this.asked) return;
    const same = address.split("#")[0] === this.asked.split("#")[0];
    this.asked = address;
    this.next = undefined;
    void this.fetch(true, same ? Math.max(100, this.rows.length) : 100);
  }

  hostDisconnected(): void {
    this.under?.abort();
    this.asked = "";
  }

  /** Fetches the next page, unless one is under way. */
  load(): void {
    if (this.more && !this.loading) void this.fetch(false, 100);
  }

  private async fetch(fresh: boolean, limit: number): Promise<void> {
    this.under?.abort();
    const under = new AbortController();
    this.under = under;
    this.loading = true;
    try {
      const page = readEvents(await get(eventsOf(state(), Math.min(limit, 500), fresh ? undefined : this.next), under.signal));
      if (under.signal.aborted) return;
      this.rows = fresh ? page.rows : [...this.rows, ...page.rows];
      this.next = page.next;
      this.more = page.next !== undefined;
      this.error = undefined;
    } catch (problem) {
      if (under.signal.aborted) return;
      this.error = ApiError.of(problem);
    }
    this.loading = false;
    this.host.requestUpdate();
  }

  /** The event so many rows after another; the first where that one is not in the list. */
  beside(id: string, step: number): EventRow | undefined {
    const at = this.rows.findIndex((row) => row.id === id);
    if (at < 0) return this.rows[0];
    if (at + step > this.rows.length - 10) this.load();
    return this.rows[Math.min(this.rows.length - 1, Math.max(0, at + step))];
  }
}
