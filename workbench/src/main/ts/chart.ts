import { html, type PropertyValues, type TemplateResult } from "lit";
import { View } from "./base.js";
import { go } from "./state.js";
import { onTheme } from "./theme.js";
import { Weeks, type Mark, type Week } from "./weeks.js";

/** One chart of weeks: `tall` is the detail of the selected days, else the whole with the selection on it. */
class Chart extends View {
  weeks: readonly Week[] = [];
  marks: readonly Mark[] = [];
  since = "";
  until = "";
  tall = false;
  private plot: Weeks | undefined;
  private drawn: unknown[] = [];
  private readonly sizes = new ResizeObserver(() => this.redraw());

  static override properties = {
    weeks: { attribute: false }, marks: { attribute: false }, since: {}, until: {}, tall: { type: Boolean },
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.atEnd(onTheme(() => this.redraw()));
  }

  override disconnectedCallback(): void {
    this.sizes.disconnect();
    this.plot?.destroy();
    this.plot = undefined;
    this.drawn = [];
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<div class="plot"></div><div class="tip" hidden></div>`;
  }

  protected override firstUpdated(): void {
    this.sizes.observe(this);
  }

  protected override updated(_: PropertyValues): void {
    const now = [this.weeks, this.marks, this.since, this.until];
    if (now.some((value, i) => value !== this.drawn[i])) this.redraw();
  }

  private redraw(): void {
    const box = this.querySelector<HTMLElement>(".plot");
    const tip = this.querySelector<HTMLElement>(".tip");
    if (box === null || tip === null || box.clientWidth === 0) return;
    this.drawn = [this.weeks, this.marks, this.since, this.until];
    this.plot?.destroy();
    box.replaceChildren();
    this.plot = new Weeks(box, this.weeks, {
      height: box.clientHeight, since: this.since, until: this.until, detail: this.tall, marks: this.marks,
      select: (since, until) => go({ since, until }),
      hover: (text, left) => {
        tip.hidden = text === "";
        tip.textContent = text;
        const room = this.clientWidth - tip.offsetWidth - 8;
        tip.style.left = `${Math.max(0, Math.min(left + 12, room))}px`;
      },
    });
    this.dispatchEvent(new CustomEvent("per", { detail: this.plot.per, bubbles: true }));
  }
}

customElements.define("d-chart", Chart);
