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
  private width = 0;
  private height = 0;
  private readonly sizes = new ResizeObserver(() => this.resized());

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
    const now = this.drawnNow();
    if (now.every((value, i) => value === this.drawn[i])) return;
    const same = this.weeks === this.drawn[0] && (!this.tall || (this.since === this.drawn[2] && this.until === this.drawn[3]));
    if (!same || this.plot === undefined) this.redraw();
    else if (!this.plot.held) {
      this.drawn = now;
      this.plot.show(this);
    }
  }

  private drawnNow(): unknown[] {
    return [this.weeks, this.marks, this.since, this.until];
  }

  private resized(): void {
    const box = this.querySelector<HTMLElement>(".plot");
    if (box !== null && (box.clientWidth !== this.width || box.clientHeight !== this.height)) this.redraw();
  }

  /** Draws the chart anew; where days are being dragged over, once they are chosen. */
  private redraw(): void {
    const box = this.querySelector<HTMLElement>(".plot");
    const tip = this.querySelector<HTMLElement>(".tip");
    if (box === null || tip === null || box.clientWidth === 0) return;
    if (this.plot?.held === true) {
      this.drawn = [];
      return;
    }
    this.drawn = this.drawnNow();
    this.plot?.destroy();
    this.plot = undefined;
    box.replaceChildren();
    this.width = box.clientWidth;
    this.height = box.clientHeight;
    if (this.weeks.length === 0) return;
    this.plot = new Weeks(box, this.weeks, this, {
      height: box.clientHeight, detail: this.tall,
      select: (since, until) => go({ since, until }),
      hover: (text, left) => {
        tip.hidden = text === "";
        tip.textContent = text;
        const room = this.clientWidth - tip.offsetWidth - 8;
        tip.style.left = `${Math.max(0, Math.min(left + 12, room))}px`;
      },
      released: () => {
        this.resized();
        this.requestUpdate();
      },
    });
    this.dispatchEvent(new CustomEvent("per", { detail: this.plot.per, bubbles: true }));
  }
}

customElements.define("d-chart", Chart);
