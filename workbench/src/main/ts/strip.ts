import { html, nothing, type TemplateResult } from "lit";
import { View } from "./base.js";
import { QUADS, QUAD } from "./codes.js";
import { addDays, count, day, seconds } from "./format.js";
import { go, state, toggled } from "./state.js";
import { store } from "./store.js";
import "./chart.js";

/** The whole record's weeks above every view: drag over days to see only those, everywhere. */
class Strip extends View {
  private per = 1;

  override render(): TemplateResult {
    const { since, until, quad } = state();
    const weeks = store.weeks;
    const first = weeks[0]?.week ?? "";
    const last = weeks[weeks.length - 1]?.week ?? "";
    const shift = (direction: number) => {
      const from = since === "" ? first : since;
      const to = until === "" ? addDays(last, 6) : until;
      const days = Math.max(1, Math.round((seconds(to) - seconds(from)) / 86_400) + 1) * direction;
      go({ since: addDays(from, days), until: addDays(to, days) });
    };
    return html`
      <div class="head">
        <h3>Events ${this.per === 1 ? "a week" : `in ${this.per} weeks`}</h3>
        <div class="legend">${QUADS.map((q) => html`<button class="q${q}" aria-pressed=${quad.includes(String(q))}
          title="Show ${QUAD[q].label} alone" @click=${() => go({ quad: toggled(quad, String(q)) })}><i></i>${QUAD[q].label}</button>`)}</div>
        <div class="end small soft">
          ${store.early > 0 ? html`<span title="Single events long before all others; the lists and counts have them.">${count(store.early)} earlier than the chart</span>` : nothing}
          ${store.undated > 0 ? html`<span title="Events of which no day is known; they are in no week.">${count(store.undated)} without a day</span>` : nothing}
          ${since === "" && until === "" ? html`<span>drag to choose days</span>` : html`
            <button @click=${() => shift(-1)} aria-label="Earlier by as much">‹</button>
            <span>${since === "" ? "start" : day(since)} – ${until === "" ? "end" : day(until)}</span>
            <button @click=${() => shift(1)} aria-label="Later by as much">›</button>
            <button @click=${() => go({ since: "", until: "" })}>All days</button>`}
        </div>
      </div>
      <d-chart .weeks=${weeks} .marks=${store.marks} .since=${since} .until=${until}
        role="img" aria-label=${spoken(first, last, store.filtered?.events ?? 0)}
        @per=${(event: CustomEvent<number>) => { if (event.detail !== this.per) { this.per = event.detail; this.requestUpdate(); } }}></d-chart>
    `;
  }
}

function spoken(first: string, last: string, events: number): string {
  return first === "" ? "No events" : `Events per week from ${day(first)} to ${day(last)}; ${count(events)} in the filter. Days can be typed in the filter.`;
}

customElements.define("d-strip", Strip);
