import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ApiError, get } from "./api.js";

/**
 * Holds the answer to one question of a component. The question is its address: when it changes the answer is
 * fetched, a fetch under way is given up, and the old answer stays on the screen until the new one is there.
 */
export class Load<T> implements ReactiveController {
  data: T | undefined;
  error: ApiError | undefined;
  loading = false;
  private asked: string | undefined;
  private under: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The address to ask; undefined where there is nothing to ask. */
    private readonly address: () => string | undefined,
    private readonly read: (json: unknown) => T,
    private readonly arrived: (data: T) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const address = this.address();
    if (address !== this.asked) void this.fetch(address);
  }

  hostDisconnected(): void {
    this.under?.abort();
    this.asked = undefined;
  }

  /** Asks again, after something changed on the server. */
  again(): void {
    this.asked = undefined;
    this.host.requestUpdate();
  }

  private async fetch(address: string | undefined): Promise<void> {
    this.asked = address;
    this.under?.abort();
    if (address === undefined) {
      this.data = undefined;
      this.loading = false;
      return;
    }
    const under = new AbortController();
    this.under = under;
    this.loading = true;
    try {
      const data = this.read(await get<unknown>(address, under.signal));
      if (under.signal.aborted) return;
      this.data = data;
      this.error = undefined;
      this.arrived(data);
    } catch (problem) {
      if (under.signal.aborted) return;
      this.error = ApiError.of(problem);
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
