import { html, nothing, type TemplateResult } from "lit";
import { View } from "./base.js";
import { CERTAINTIES, countryName, TYPES } from "./codes.js";
import { count, wholeDay } from "./format.js";
import { go, isFiltered, NO_FILTER, state, toggled } from "./state.js";
import { store, type Tally } from "./store.js";

type ListName = "type" | "certainty" | "country" | "actor" | "outlet" | "place";

/** The filter at the left: what may be chosen, with how many events each choice would leave. */
class Filters extends View {
  private timer = 0;

  override render(): TemplateResult {
    const filter = state();
    const counts = store.filtered;
    const sums = store.facets;
    if (store.isEmpty) return html`<p class="soft">No articles yet.</p>`;
    return html`
      <section aria-label="Counts">
        <dl class="counts ${store.loading ? "loading" : ""}" aria-live="polite">
          <div><dt>events</dt><dd id="events-count">${counts === undefined ? "–" : count(counts.events)}</dd></div>
          <div><dt title="Sentences that say so">mentions</dt><dd>${counts === undefined ? "–" : count(counts.mentions)}</dd></div>
          <div><dt>articles</dt><dd>${counts === undefined ? "–" : count(counts.articles)}</dd></div>
        </dl>
        ${isFiltered(filter) && store.totals !== undefined ? html`<p class="small soft">of ${count(store.totals.events)} events in the record ·
          <button class="plain" @click=${() => go(NO_FILTER)}>show all</button></p>` : nothing}
      </section>
      <section>
        <label class="field" for="words">Words of the sentence</label>
        <input id="words" type="search" dir="auto" placeholder="e.g. ceasefire" .value=${filter.text} @input=${this.typed}>
        <div class="two">
          <label class="field">From <input type="text" inputmode="numeric" placeholder="2020-01-01" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" aria-label="From day" .value=${filter.since}
            @change=${(e: Event) => this.day(e, "since")}></label>
          <label class="field">To <input type="text" inputmode="numeric" placeholder="2020-12-31" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" aria-label="To day" .value=${filter.until}
            @change=${(e: Event) => this.day(e, "until")}></label>
        </div>
      </section>
      <section><h3>Type ${this.clear("type", filter.type)}</h3>${this.types(sums?.type ?? [])}</section>
      ${this.list("country", "Country", sums?.country ?? [], countryName)}
      ${this.list("actor", "Actor", sums?.actor ?? [])}
      ${this.list("place", "Place", [])}
      <section><h3>Told as ${this.clear("certainty", filter.certainty)}</h3>
        ${CERTAINTIES.map(({ code, meaning }) => this.facet("certainty", code, code, sums?.certainty.find((t) => t.value === code)?.events, meaning, sums?.certainty ?? []))}</section>
      ${this.list("outlet", "Outlet", sums?.outlet ?? [])}
      <section>
        <label class="field" for="confidence">Reader at least ${filter.confidence === "" ? "any" : filter.confidence} sure</label>
        <input id="confidence" type="range" min="0" max="0.95" step="0.05" .value=${filter.confidence === "" ? "0" : filter.confidence}
          @change=${(e: Event) => { const v = (e.target as HTMLInputElement).value; go({ confidence: v === "0" ? "" : v }); }}>
      </section>
    `;
  }

  private types(sums: readonly Tally[]): TemplateResult[] {
    return TYPES.map((type) => this.facet("type", type.code, type.code, sums.find((t) => t.value === type.code)?.events ?? 0, type.meaning, sums, `q${type.quad}`));
  }

  private list(name: ListName, title: string, sums: readonly Tally[], words?: (value: string) => string): TemplateResult | typeof nothing {
    const chosen = state()[name];
    const shown = [...sums.slice(0, 9), ...chosen.filter((v) => !sums.slice(0, 9).some((t) => t.value === v)).map((value) => sums.find((t) => t.value === value) ?? { value, events: -1 })];
    return html`<section><h3>${title} ${this.clear(name, chosen)}</h3>
      ${shown.map((t) => this.facet(name, t.value, t.name ?? words?.(t.value) ?? store.nameOf(t.value), t.events < 0 ? undefined : t.events, "", sums))}
      ${name === "actor" || name === "place" || name === "country" || name === "outlet" ? html`<input type="text" placeholder=${`another ${title.toLowerCase()} …`} aria-label=${`Another ${title.toLowerCase()}`}
        @change=${(e: Event) => {
          const input = e.target as HTMLInputElement;
          const value = name === "country" ? input.value.trim().toUpperCase() : input.value.trim();
          if (value !== "") go({ [name]: name === "country" ? [value] : toggled(chosen, value) });
          input.value = "";
        }}>` : nothing}
    </section>`;
  }

  private facet(name: ListName, value: string, label: string, events: number | undefined, title: string, all: readonly Tally[], tone = ""): TemplateResult {
    const chosen = state()[name];
    const most = Math.max(1, ...all.map((t) => t.events));
    return html`<button class="facet ${tone}" aria-pressed=${chosen.includes(value)} title=${title || label} @click=${() => go({ [name]: name === "country" && !chosen.includes(value) ? [value] : toggled(chosen, value) })}>
      <span class="name" dir="auto">${label}</span><span class="n">${events === undefined ? "" : count(events)}</span>
      <span class="bar" .style=${`width:${(((events ?? 0) / most) * 92).toFixed(1)}%`}></span></button>`;
  }

  private clear(name: ListName, chosen: readonly string[]): TemplateResult | typeof nothing {
    return chosen.length === 0 ? nothing : html`<button class="plain" @click=${() => go({ [name]: [] })}>clear</button>`;
  }

  private readonly typed = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => go({ text: text.trim() }, state().text !== "" && text !== ""), 250);
  };

  private day(event: Event, name: "since" | "until"): void {
    const input = event.target as HTMLInputElement;
    if (input.value === "" || input.checkValidity()) go({ [name]: wholeDay(input.value, name === "until") });
    else input.reportValidity();
  }
}

customElements.define("d-filters", Filters);
