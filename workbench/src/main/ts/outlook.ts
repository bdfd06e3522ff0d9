import { html, nothing, type TemplateResult } from "lit";
import { forecastsOf, hitsOf, readForecasts, readHits, readReliability, readWatches, reliabilityOf, watchesOf,
  type Forecast, type Forecasts, type Hit, type Reliability, type Supposed, type Watch } from "./api.js";
import { View } from "./base.js";
import { TYPES, quadOfOutcome } from "./codes.js";
import { follow } from "./follow.js";
import { count, counted, day, percent } from "./format.js";
import { reliability } from "./lines.js";
import { Load } from "./load.js";
import { go, link, NO_FILTER, state } from "./state.js";
import { store, type Tally } from "./store.js";

const PARTS: readonly [string, string][] = [["", "Forecasts"], ["whatif", "What if"], ["reliability", "Reliability"], ["watches", "Watches"]];

const CONDITIONS = ["LBY turning point", "ASSAULT TUR->LBY probability > 0.3", "LBY conflict intensity > 2x usual", "events country=LBY type=ASSAULT > 5 in 7d"];

/** What is likely next and because of what; how often such forecasts came true; what to be told of. */
class OutlookView extends View {
  private kind = "";
  private supposed: Supposed | undefined;
  private note = "";
  private opened = "";
  private readonly forecasts = new Load<Forecasts>(this, () => {
    const { part, a } = state();
    if (a === "" || (part !== "" && part !== "whatif") || (part === "whatif" && this.supposed === undefined)) return undefined;
    return forecastsOf(a, this.kind, part === "whatif" ? this.supposed : undefined);
  }, readForecasts);
  private readonly bins = new Load<Reliability>(this, () => (state().part === "reliability" ? reliabilityOf() : undefined), readReliability);
  private readonly watches = new Load<readonly Watch[]>(this, () => (state().part === "watches" ? watchesOf() : undefined), readWatches);
  private readonly hits = new Load<readonly Hit[]>(this, () => (this.opened === "" ? undefined : hitsOf(this.opened)), readHits);

  override render(): TemplateResult {
    const { part } = state();
    return html`
      <section class="pane">
        <div class="head"><h2>Outlook</h2><span class="soft">A forecast is about the model of the record, not about the world.</span>
          <div class="end" role="group" aria-label="Part">${PARTS.map(([id, title]) => html`<button aria-pressed=${id === part} @click=${() => go({ part: id })}>${title}</button>`)}</div></div>
        ${part === "reliability" ? this.reliable() : part === "watches" ? this.watching() : this.asking(part === "whatif")}
      </section>`;
  }

  private asking(supposing: boolean): TemplateResult {
    const { a } = state();
    const actors = store.facets?.actor ?? [];
    if (a === "" && actors[0] !== undefined) queueMicrotask(() => go({ a: actors[0]?.value ?? "" }, true));
    const answer = this.forecasts.data;
    return html`
      <form class="row" @submit=${(e: Event) => e.preventDefault()}>
        <label>What will <select aria-label="Party" @change=${(e: Event) => go({ a: (e.target as HTMLSelectElement).value })}>
          ${actors.some((t) => t.value === a) ? nothing : html`<option selected value=${a}>${store.nameOf(a)}</option>`}
          ${actors.map((t) => html`<option value=${t.value} ?selected=${t.value === a}>${t.name ?? t.value}</option>`)}</select></label>
        <label>do or suffer? <select aria-label="Kind" @change=${(e: Event) => { this.kind = (e.target as HTMLSelectElement).value; this.requestUpdate(); }}>
          <option value="">conflict or cooperation</option>${TYPES.map((t) => html`<option ?selected=${t.code === this.kind} title=${t.meaning}>${t.code}</option>`)}</select></label>
      </form>
      ${supposing ? this.supposing(actors) : nothing}
      <div class="acts block ${this.forecasts.loading ? "loading" : ""}" aria-live="polite">
      ${this.forecasts.error === undefined || this.forecasts.loading ? nothing : html`<div class="empty"><h2>No forecast</h2><p>${this.forecasts.error.message}</p></div>`}
      ${this.forecasts.loading && answer === undefined ? html`<p class="soft">Learning from the record; the first time this takes a while …</p>` : nothing}
      ${answer === undefined || this.forecasts.error !== undefined ? nothing : html`
        <p class="small soft">The probability that it is reported within ${counted(answer.days, "day")} from ${day(answer.day)}.</p>
        <div class="cards">${answer.items.map((f) => this.card(f, answer.before))}</div>`}</div>`;
  }

  private supposing(actors: readonly Tally[]): TemplateResult {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const form = new FormData(event.target as HTMLFormElement);
      const text = (name: string): string => String(form.get(name)).trim();
      this.supposed = { source: text("who"), type: text("what"), target: text("whom"), day: store.lastDay };
      this.requestUpdate();
    };
    return html`<form class="row acts" @submit=${submit}>
      <span>Suppose that on ${day(store.lastDay)}, the last day,</span> <input name="who" required dir="auto" aria-label="Who" placeholder="who, e.g. IRN" list="out-actors">
      <select name="what" aria-label="What">${TYPES.map((t) => html`<option>${t.code}</option>`)}</select>
      <input name="whom" required dir="auto" aria-label="Whom" placeholder="whom, e.g. ISR" list="out-actors">
      <datalist id="out-actors">${actors.map((t) => html`<option value=${t.value}>${t.name ?? ""}</option>`)}</datalist><button class="primary">See how it moves</button></form>`;
  }

  private card(f: Forecast, before: readonly Forecast[]): TemplateResult {
    const was = before.find((b) => b.outcome === f.outcome && b.source === f.source && b.target === f.target);
    return html`<article class="card q${quadOfOutcome(f.outcome)}">
      <div class="row"><span class="prob">${percent(f.probability)}</span><span class="type"><span class="dot"></span>${f.outcome}</span><b class="grow clip" dir="auto">${f.sourceName} → ${f.targetName}</b>
        <span class="soft">${was === undefined ? `own rate ${percent(f.ownRate)}` : `was ${percent(was.probability)}`}</span></div>
      <span class="meter" .style=${`width:${Math.max(0.5, f.probability * 100)}%`}></span>
      <ul class="small">${f.reasons.slice(0, 5).map((r) => html`<li><details><summary><b>${percent(r.share)}</b> <span dir="auto">${r.text}</span>${r.held === undefined ? nothing : html` <span class="soft">came ${count(r.came ?? 0)} of ${counted(r.held, "time")}</span>`}</summary>
        <ul>${r.events.slice(0, 8).map((e) => html`<li>${day(e.day)} <a dir="auto" href=${past(e.source, e.target, e.day)}>${store.nameOf(e.source)} ${e.type} ${store.nameOf(e.target)}</a></li>`)}</ul></details></li>`)}</ul>
    </article>`;
  }

  private reliable(): TemplateResult {
    const r = this.bins.data;
    if (this.bins.error !== undefined) return html`<div class="empty"><h2>Not measured</h2><p>${this.bins.error.message}</p></div>`;
    if (r === undefined) return html`<p class="soft">Counting how past forecasts came out …</p>`;
    if (r.bins.length === 0) return html`<div class="empty"><h2>Nothing to measure yet</h2><p>The record holds too few days.</p></div>`;
    return html`<div class="columns"><div class="narrow">${reliability(r.bins)}</div>
      <div><p>Each point is a group of past forecasts: at the right those that were held likely, higher those that came true more often. On the dashed line a forecast is exactly as it says.</p>
      <table><thead><tr><th scope="col">forecast</th><th scope="col" class="num">came true</th><th scope="col" class="num">forecasts</th></tr></thead><tbody>${r.bins.map((b) => html`<tr><td>${percent(b.forecast)}</td><td class="num">${percent(b.observed)}</td><td class="num">${count(b.count)}</td></tr>`)}</tbody></table>
      <p class="soft">${counted(r.forecasts, "forecast")}; mean distance from the line ${percent(r.error)}.</p></div></div>`;
  }

  private watching(): TemplateResult {
    const watches = this.watches.data ?? [];
    const add = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const text = (name: string): string => String(new FormData(form).get(name)).trim();
      this.note = await store.change((api) => api.addWatch(text("name"), text("condition")));
      if (this.note === "") form.reset();
      this.watches.again();
    };
    return html`
      <form class="row" @submit=${add}><input class="grow" name="condition" required dir="auto" list="conditions" placeholder="condition, e.g. LBY turning point" aria-label="Condition">
        <datalist id="conditions">${CONDITIONS.map((c) => html`<option value=${c}></option>`)}</datalist>
        <input name="name" dir="auto" placeholder="name, if any" aria-label="Name of the watch"><button class="primary">Watch</button>
        <button type="button" @click=${() => void store.change((api) => api.checkWatches()).then((note) => { this.note = note; this.watches.again(); })}>Look now</button><span class="bad small" role="status">${this.note}</span></form>
      ${this.watches.error === undefined ? nothing : html`<p class="bad">${this.watches.error.message}</p>`}
      ${watches.length === 0 && !this.watches.loading ? html`<p class="soft acts">A watch tells you here when its condition holds: a forecast's probability, an intensity, a turning point, or so many events. It is looked at after each import.</p>` : nothing}
      <div class="cards acts block">${watches.map((w) => html`<article class="card"><div class="row"><b class="grow" dir="auto">${w.name}</b>
        <button @click=${() => void store.change((api) => api.removeWatch(w.id)).then(() => this.watches.again())} aria-label="Remove ${w.name}">×</button></div>
        <p class="small soft" dir="auto">${w.condition}</p>
        <p><button class="plain" aria-expanded=${this.opened === w.id} ?disabled=${w.hits === 0} @click=${() => { this.opened = this.opened === w.id ? "" : w.id; this.requestUpdate(); }}>${counted(w.hits, "hit")}${w.holds ? ", holds now" : ""}</button></p>
        ${this.opened !== w.id ? nothing : html`<ul class="small">${(this.hits.data ?? []).map((h) => html`<li dir="auto">${day(h.day)} ${h.reason}
          ${h.events.slice(0, 5).map((e, i) => html` <a href=${link({ view: "evidence", event: e, mention: "" })} @click=${follow({ view: "evidence", event: e, mention: "" })}>event ${i + 1}</a>`)}</li>`)}</ul>`}</article>`)}</div>`;
  }
}

/** The list of the events of a pair on a day. */
const past = (source: string, target: string, on: string): string => link({ ...NO_FILTER, view: "events", dyad: [source, target], since: on, until: on });

customElements.define("d-outlook", OutlookView);
