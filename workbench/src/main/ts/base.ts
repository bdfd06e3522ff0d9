import { LitElement } from "lit";
import { watch } from "./state.js";
import { store } from "./store.js";

/**
 * A component that is drawn anew when the state in the address or what is known of the record changes. It draws into
 * the page itself, so that app.css reaches it.
 */
export abstract class View extends LitElement {
  private readonly given: (() => void)[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.atEnd(watch(() => this.requestUpdate()));
    this.atEnd(store.watch(() => this.requestUpdate()));
  }

  override disconnectedCallback(): void {
    for (const end of this.given.splice(0)) end();
    super.disconnectedCallback();
  }

  /** Does something when this component leaves the page. */
  protected atEnd(end: () => void): void {
    this.given.push(end);
  }
}
