import { html, nothing, type TemplateResult } from "lit";
import { View } from "./base.js";
import { countryName, QUADS, QUAD, TYPES } from "./codes.js";
import { follow } from "./follow.js";
import { count, counted, day, addDays } from "./format.js";
import { go, link, state } from "./state.js";
import { store, type Tally } from "./store.js";
import "./chart.js";

/** The first page: the chosen weeks in detail, what turned, and who and where it was about. */
class Overview extends View {

  override render(): TemplateResult {
    const { since, until } = state();
    const sums = store.facets;
    return html`
      <section class="pane">
        <div class="head"><h2>${since === "" && until === "" ? "All weeks" : `${since === "" ? "start" : day(since)} – ${until === "" ? "end" : day(until)}`}</h2>
          <span class="soft">${store.filtered === undefined ? "" : counted(store.filtered.events, "event")}; upwards what brings together, downwards what sets apart</span>
          <div class="end"><a class="button" href=${store.brief()} target="_blank" rel="noopener" title="A situation brief with every figure's source, to print">Brief</a>
            <button @click=${() => print()}>Print</button></div></div>
        <d-chart tall .weeks=${store.weeks} .marks=${store.marks} .since=${since} .until=${until} role="img" aria-label="The chosen weeks in detail"></d-chart>
      </section>
      <section class="pane columns">
        <div>${this.turns()}</div>
        <div><h3>Pairs</h3>${this.pairs()}</div>
        <div><h3>Kinds</h3>${this.kinds(sums?.type ?? [])}</div>
      </section>
    `;
  }

  private turns(): TemplateResult {
    const chosen = store.turnsCountry;
    const offered = (store.facets?.country ?? []).slice(0, 20);
    return html`
      <div class="head"><h3>Turning points</h3>
        <select class="end" aria-label="Country whose turning points are marked" @change=${(e: Event) => go({ turns: (e.target as HTMLSelectElement).value })}>
          ${offered.some((t) => t.value === chosen) || chosen === "" ? nothing : html`<option value=${chosen} selected>${countryName(chosen)}</option>`}
          ${offered.map((t) => html`<option value=${t.value} ?selected=${t.value === chosen}>${t.name ?? countryName(t.value)}</option>`)}
        </select></div>
      ${store.turns.length === 0 ? html`<p class="soft">${store.turnsNote}</p>` : html`<ol class="turns">${store.turns.map((turn, i) => html`
        <li><span><b>${i + 1}</b> ${day(turn.day)}</span>
          <span class="text">${turn.what}${turn.why === "" ? nothing : html`<span class="soft small"> · ${turn.why}</span>`}</span>
          <button class="plain small" title="Show the four weeks around" @click=${() => go({ since: addDays(turn.day, -14), until: addDays(turn.day, 14) })}>around</button></li>`)}</ol>`}`;
  }

  private pairs(): TemplateResult {
    const most = Math.max(1, ...store.pairs.map((p) => p.events));
    return html`<table class="flat"><tbody>${store.pairs.slice(0, 14).map((p) => html`<tr>
      <td><a dir="auto" href=${link({ view: "parties", a: p.source, b: p.target })} @click=${follow({ view: "parties", a: p.source, b: p.target })}>${p.sourceName} → ${p.targetName}</a></td>
      <td><span class="split" .style=${`width:${Math.max(4, (110 * p.events) / most)}px`} title=${QUADS.map((q) => `${count(p.quads[q])} ${QUAD[q].label}`).join(", ")}>
        ${QUADS.map((q) => html`<i class="q${q}" .style=${`flex:${p.quads[q]}`}></i>`)}</span></td>
      <td class="num"><a href=${link({ view: "events", dyad: [p.source, p.target] })} @click=${follow({ view: "events", dyad: [p.source, p.target] })}>${count(p.events)}</a></td></tr>`)}</tbody></table>`;
  }

  private kinds(sums: readonly Tally[]): TemplateResult {
    const most = Math.max(1, ...sums.map((t) => t.events));
    const rows = TYPES.map((type) => ({ type, events: sums.find((t) => t.value === type.code)?.events ?? 0 })).filter((r) => r.events > 0);
    rows.sort((a, b) => b.events - a.events);
    return html`<table class="flat"><tbody>${rows.map(({ type, events }) => html`<tr class="q${type.quad}">
      <td class="type"><span class="dot"></span>${type.code}</td>
      <td><span class="meter" .style=${`width:${(120 * events) / most}px`}></span></td>
      <td class="num"><a href=${link({ view: "events", type: [type.code] })} @click=${follow({ view: "events", type: [type.code] })}>${count(events)}</a></td></tr>`)}</tbody></table>`;
  }
}

customElements.define("d-overview", Overview);
