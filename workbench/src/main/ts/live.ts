/** What the server tells by itself: new mentions and the progress of jobs. */

import { streamOf } from "./api.js";
import { count } from "./format.js";
import { store } from "./store.js";

class Live {
  connected = false;
  private fresh = 0;
  /** The state of the record that was last told of. */
  private snapshot = "";
  /** How many mentions there were when the page was opened. */
  before: number | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly jobs = new Set<() => void>();
  private timer = 0;

  open(): void {
    const source = new EventSource(streamOf());
    source.onopen = () => { this.connected = true; this.tell(); };
    source.onerror = () => { this.connected = false; this.tell(); };
    source.addEventListener("snapshot", (event) => {
      const data = JSON.parse((event as MessageEvent<string>).data) as { snapshot: string; mentions: number };
      this.snapshot = data.snapshot;
      if (this.before !== undefined) this.fresh = Math.max(0, data.mentions - this.before);
      else this.before = data.mentions;
      this.tell();
      this.soon();
    });
    source.addEventListener("job", () => { for (const listener of this.jobs) listener(); });
  }

  /** Shows what is new, where anything is, at most every other second. */
  private soon(): void {
    if (this.timer !== 0) return;
    this.timer = window.setTimeout(() => { this.timer = 0; if (this.snapshot !== store.snapshot) void store.load(); }, 2000);
  }

  text(): string {
    if (!this.connected) return "not connected";
    return this.fresh === 0 ? "live" : `${count(this.fresh)} new mentions`;
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onJob(listener: () => void): () => void {
    this.jobs.add(listener);
    return () => this.jobs.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const live = new Live();
live.open();
