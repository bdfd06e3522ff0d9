import { html, nothing, type TemplateResult } from "lit";
import { EXPORTS, exportOf, type EventRow } from "./api.js";
import { View } from "./base.js";
import { quadOf } from "./codes.js";
import { isTyping } from "./follow.js";
import { count, counted, day } from "./format.js";
import { Pages } from "./pages.js";
import { go, state } from "./state.js";
import { store } from "./store.js";

interface Column {
  readonly title: string;
  readonly sort?: string;
  readonly number?: boolean;
  readonly cell: (row: EventRow) => unknown;
}

const names = (parties: EventRow["source"]): TemplateResult => html`${parties.map((p, i) => html`${i > 0 ? ", " : ""}<bdi title=${p.code}>${p.name}</bdi>`)}`;

const COLUMNS: readonly Column[] = [
  { title: "Day", sort: "date", cell: (e) => html`<span title="rests on: ${e.basis}">${day(e.date)}</span>` },
  { title: "Type", sort: "type", cell: (e) => html`<span class="type q${quadOf(e.type)}"><span class="dot"></span>${e.type}${e.mode === "" ? nothing : html` <span class="mode">${e.mode}</span>`}</span>` },
  { title: "Source", cell: (e) => names(e.source) },
  { title: "Target", cell: (e) => names(e.target) },
  { title: "Place", cell: (e) => html`<bdi>${e.place}</bdi>` },
  { title: "Told as", cell: (e) => html`<span class="cert ${e.certainty}">${e.certainty}</span>` },
  { title: "Words", cell: (e) => html`<bdi title=${e.sentence}>${e.sentence}</bdi>` },
  { title: "Dead", sort: "deaths", number: true, cell: (e) => (e.deaths === undefined ? "" : count(e.deaths)) },
  { title: "Mentions", sort: "mentions", number: true, cell: (e) => count(e.mentions) },
  { title: "Articles", sort: "articles", number: true, cell: (e) => count(e.articles) },
  { title: "Sure", sort: "confidence", number: true, cell: (e) => e.confidence.toFixed(2) },
];

/** The events of the filter, one a row: as many as the number at the left and as the export. */
class EventsView extends View {
  private readonly pages = new Pages(this);
  private readonly picked = new Set<string>();
  private note = "";

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.keys);
  }

  override disconnectedCallback(): void {
    removeEventListener("keydown", this.keys);
    super.disconnectedCallback();
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
    const step = event.key === "j" || event.key === "ArrowDown" ? 1 : event.key === "k" || event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      const row = this.pages.beside(state().event, step);
      if (row !== undefined) go({ event: row.id, mention: "" }, true);
      event.preventDefault();
    } else if (event.key === "Enter" && state().event !== "" && !(event.target instanceof HTMLButtonElement) && !(event.target instanceof HTMLAnchorElement)) {
      go({ view: "evidence" });
    }
  };

  override render(): TemplateResult {
    const { sort, event } = state();
    const total = store.filtered?.events;
    const { rows } = this.pages;
    return html`
      <div class="bar">
        <h2 id="events-title">${total === undefined ? "Events" : counted(total, "event")}</h2>
        <span class="soft small">${total !== undefined && rows.length < total ? `${count(rows.length)} loaded; the rest comes as you scroll` : ""}</span>
        ${this.picked.size === 0 ? nothing : html`<span class="small">${counted(this.picked.size, "event")} chosen</span>
          <button @click=${() => void this.each("accept")}>Accept</button><button @click=${() => void this.each("reject")}>Reject</button>
          ${this.picked.size > 1 ? html`<button title="They are one incident" @click=${() => void this.merge()}>Merge</button>` : nothing}
          <button @click=${() => { this.picked.clear(); this.requestUpdate(); }}>None</button>`}
        <span class="small bad" role="status">${this.note}</span>
       
        <label class="small soft push">Export all ${total === undefined ? "" : count(total)} as
          <select @change=${(e: Event) => { const s = e.target as HTMLSelectElement; if (s.value !== "") location.assign(exportOf(state(), s.value)); s.value = ""; }}>
            <option value="">choose …</option>${EXPORTS.map((f) => html`<option value=${f}>${f}</option>`)}</select></label>
      </div>
      <div class="scroll ${this.pages.loading && rows.length > 0 ? "loading" : ""}" tabindex="0" role="region" aria-labelledby="events-title" @scroll=${this.scrolled}>
        ${this.pages.error === undefined ? nothing : html`<p class="pane bad">${this.pages.error.message}</p>`}
        ${rows.length === 0 && !this.pages.loading && this.pages.error === undefined ? html`<div class="empty"><h2>No events</h2><p>None fulfils the filter. Take a part of it out above.</p></div>` : html`
        <table aria-labelledby="events-title" aria-rowcount=${total ?? -1}>
          <colgroup><col class="c-pick"><col class="c-day"><col class="c-type"><col class="c-who"><col class="c-who"><col class="c-place"><col class="c-cert"><col><col class="c-n"><col class="c-m"><col class="c-m"><col class="c-n"></colgroup>
          <thead><tr><th><span class="hidden">Chosen</span></th>${COLUMNS.map((c) => this.header(c, sort))}</tr></thead>
          <tbody>${rows.map((row) => html`<tr aria-selected=${row.id === event} data-id=${row.id} class=${row.corrected ? "fixed" : ""}
              @click=${() => go({ event: row.id, mention: "" }, true)} @dblclick=${() => go({ view: "evidence", event: row.id, mention: "" })}>
            <td><input type="checkbox" aria-label="Choose event ${row.id}" .checked=${this.picked.has(row.id)} @click=${(e: Event) => e.stopPropagation()}
              @change=${() => { if (!this.picked.delete(row.id)) this.picked.add(row.id); this.requestUpdate(); }}></td>
            ${COLUMNS.map((c) => c.title === "Words"
              ? html`<td class="clip words"><a dir="auto" href="?view=evidence&event=${row.id}" title=${row.sentence} @click=${(e: MouseEvent) => { if (!e.metaKey && !e.ctrlKey) { e.preventDefault(); e.stopPropagation(); go({ view: "evidence", event: row.id, mention: "" }); } }}>${row.sentence}</a></td>`
              : html`<td class=${c.number === true ? "num" : c.title === "Source" || c.title === "Target" || c.title === "Place" || c.title === "Type" ? "clip" : ""}>${c.cell(row)}</td>`)}
          </tr>`)}</tbody>
        </table>
        ${this.pages.more ? html`<p class="pane"><button @click=${() => this.pages.load()}>Load more</button></p>` : nothing}`}
      </div>`;
  }

  private header(column: Column, sort: string): TemplateResult {
    const cls = column.number === true ? "num" : "";
    const name = column.sort;
    if (name === undefined) return html`<th class=${cls} scope="col">${column.title}</th>`;
    const current = sort === "" ? "-date" : sort;
    const up = current === name;
    const down = current === `-${name}`;
    return html`<th class=${cls} scope="col" aria-sort=${up ? "ascending" : down ? "descending" : nothing}>
      <button @click=${() => go({ sort: down ? name : `-${name}` })}>${column.title} ${up ? "▲" : down ? "▼" : ""}</button></th>`;
  }

  private readonly scrolled = (event: Event): void => {
    const box = event.target as HTMLElement;
    if (box.scrollTop + box.clientHeight > box.scrollHeight - 600) this.pages.load();
  };

  private async each(what: "accept" | "reject"): Promise<void> {
    this.note = await store.change(async (api) => { for (const id of this.picked) await api[what](id); });
    if (this.note === "") this.picked.clear();
    this.requestUpdate();
  }

  private async merge(): Promise<void> {
    this.note = await store.change((api) => { const [first = "", ...others] = this.picked; return api.merge(first, others); });
    if (this.note === "") this.picked.clear();
    this.requestUpdate();
  }

  protected override updated(): void {
    this.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("d-events", EventsView);
