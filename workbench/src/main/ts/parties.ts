import { html, nothing, type TemplateResult } from "lit";
import { actorOf, alignmentsOf, dyadOf, eventsOf, findActors, readActor, readAlignments, readDyad, readEvents, readFound,
  type ActorPage, type Dyad, type EventRow, type Found, type Loss, type Month, type Office } from "./api.js";
import { View } from "./base.js";
import { quadOf } from "./codes.js";
import { follow } from "./follow.js";
import { count, day, signed } from "./format.js";
import { lines, type Line, type Point } from "./lines.js";
import { Load } from "./load.js";
import { go, link, NO_FILTER, state } from "./state.js";
import { store } from "./store.js";

/** One party, or two and how they stand to each other. */
class Parties extends View {
  private typed = "";
  private readonly dyad = new Load<Dyad>(this, () => (state().a !== "" && state().b !== "" ? dyadOf(state()) : undefined), readDyad);
  private readonly actor = new Load<ActorPage>(this, () => (state().a !== "" && state().b === "" ? actorOf(state()) : undefined), readActor);
  private readonly there = new Load<readonly Point[]>(this, () => (state().a !== "" && state().b !== "" ? alignmentsOf(state(), state().a, state().b) : undefined), readAlignments);
  private readonly back = new Load<readonly Point[]>(this, () => (state().a !== "" && state().b !== "" ? alignmentsOf(state(), state().b, state().a) : undefined), readAlignments);
  private readonly latest = new Load<{ rows: readonly EventRow[] }>(this, () => {
    const { a, b, since, until } = state();
    if (a === "") return undefined;
    return eventsOf({ ...state(), ...NO_FILTER, since, until, sort: "-date", ...(b === "" ? { actor: [a] } : { dyad: [a, b] }) }, 12);
  }, readEvents);
  private readonly found = new Load<Found>(this, () => (this.typed.length < 2 ? undefined : findActors(this.typed)), readFound);

  override render(): TemplateResult {
    const { a, b } = state();
    return html`
      <section class="pane">${this.pickers()}</section>
      ${a === "" ? this.offer() : b === "" ? this.one() : this.two()}`;
  }

  private pickers(): TemplateResult {
    const { a, b } = state();
    const field = (name: "a" | "b", value: string, label: string) => html`<label>${label}
      <input list="actors" dir="auto" .value=${value === "" ? "" : store.nameOf(value)} placeholder="name or code, e.g. RUS"
        @input=${(e: Event) => { this.typed = (e.target as HTMLInputElement).value; this.requestUpdate(); }}
        @change=${(e: Event) => go({ [name]: this.idOf((e.target as HTMLInputElement).value.trim()) })}></label>`;
    return html`<div class="row">${field("a", a, "Party")} ${field("b", b, "and")}
      ${a !== "" && b !== "" ? html`<button title="Look the other way round" @click=${() => go({ a: b, b: a })}>⇄</button><button @click=${() => go({ b: "" })}>Only ${store.nameOf(a)}</button>` : nothing}
      <datalist id="actors">${(this.found.data?.actors ?? []).map((x) => html`<option value=${x.name}>${x.id}</option>`)}</datalist></div>`;
  }

  private idOf(typed: string): string {
    const known = [...(this.found.data?.actors ?? []), ...(store.facets?.actor ?? []).map((t) => ({ id: t.value, name: t.name ?? t.value }))];
    return known.find((x) => x.name === typed)?.id ?? typed;
  }

  private offer(): TemplateResult {
    return html`<section class="pane columns">
      <div><h3>Most active</h3><table class="flat"><tbody>${(store.facets?.actor ?? []).slice(0, 20).map((t) => html`<tr><td><a dir="auto" href=${link({ a: t.value })} @click=${follow({ a: t.value })}>${t.name ?? t.value}</a></td><td class="num">${count(t.events)}</td></tr>`)}</tbody></table></div>
      <div><h3>Pairs</h3><table class="flat"><tbody>${store.pairs.slice(0, 20).map((p) => html`<tr><td><a dir="auto" href=${link({ a: p.source, b: p.target })} @click=${follow({ a: p.source, b: p.target })}>${p.sourceName} → ${p.targetName}</a></td><td class="num">${count(p.events)}</td></tr>`)}</tbody></table></div>
    </section>`;
  }

  private two(): TemplateResult {
    const d = this.dyad.data;
    const { a, b } = state();
    if (this.dyad.error !== undefined) return html`<p class="pane bad">${this.dyad.error.message}</p>`;
    if (d === undefined) return html``;
    const [nameA, nameB] = [d.nameA, d.nameB];
    const there = { label: `${nameA} to ${nameB}`, color: "var(--accent)" };
    const back = { label: `${nameB} to ${nameA}`, color: "var(--q4)", dash: "5 3" };
    return html`
      <section class="pane ${this.dyad.loading ? "loading" : ""}">
        <div class="head"><h2><bdi>${nameA}</bdi> and <bdi>${nameB}</bdi></h2>
          <span class="soft">${nameA} ${d.forward.relation} ${nameB}; ${nameB} ${d.backward.relation} ${nameA}</span>
          <div class="end"><a class="button" href=${link({ view: "events", dyad: [a, b] })} @click=${follow({ view: "events", dyad: [a, b] })}>Events: ${nameA} → ${nameB}</a>
            <a class="button" href=${link({ view: "events", dyad: [b, a] })} @click=${follow({ view: "events", dyad: [b, a] })}>Events: ${nameB} → ${nameA}</a></div></div>
        <div class="columns">
          <div><h3>Alignment, −1 against to +1 with</h3>${key([there, back])}${chart([{ ...there, points: this.there.data ?? [] }, { ...back, points: this.back.data ?? [] }], "Alignment by month, with the middle 90 %", [-1, 1])}</div>
          <div><h3>Intensity a month</h3>${key([{ label: "cooperation", color: "var(--q2)" }, { label: "conflict", color: "var(--q4)", dash: "5 3" }])}
            ${chart(intensity(d.months), "Intensity by month: certainty times Goldstein weight, coverage evened out")}</div>
          ${d.initiative.length === 0 ? nothing : html`<div><h3>Initiative: who acts on the other, −1 only ${nameB} to +1 only ${nameA}</h3>${chart([{ label: "initiative", color: "var(--accent)", points: d.initiative }], "Share of events done by each side", [-1, 1])}</div>`}
        </div></section>
      ${this.below([], d.losses)}`;
  }

  private one(): TemplateResult {
    const p = this.actor.data;
    if (this.actor.error !== undefined) return html`<p class="pane bad">${this.actor.error.message}</p>`;
    if (p === undefined) return html``;
    const { a } = state();
    return html`
      <section class="pane ${this.actor.loading ? "loading" : ""}">
        <div class="head"><h2><bdi>${p.name}</bdi></h2><span class="soft">did ${count(p.did)}, had done to it ${count(p.suffered)} dated events</span>
          <div class="end"><a class="button" href=${link({ view: "events", actor: [a] })} @click=${follow({ view: "events", actor: [a] })}>Events</a>
            <a class="button" href=${link({ view: "network", node: a })} @click=${follow({ view: "network", node: a })}>Network</a></div></div>
        <div class="columns">
          <div><h3>How it stands to others</h3><table><thead><tr><th scope="col">to</th><th scope="col">relation</th><th scope="col">alignment</th><th scope="col" class="num">events</th></tr></thead><tbody>
            ${p.relations.slice(0, 40).map((r) => html`<tr><td><a dir="auto" href=${link({ b: r.to })} @click=${follow({ b: r.to })} title=${r.bodies.join("; ")}>${r.to}</a></td><td>${r.relation}</td>
              <td title="middle 90 %: ${signed(r.low)} to ${signed(r.high)}">${slider(r.value, r.low, r.high)} ${signed(r.value)}</td><td class="num">${count(r.events)}</td></tr>`)}</tbody></table></div>
          <div><h3>Intensity a month</h3>${key([{ label: "cooperation", color: "var(--q2)" }, { label: "conflict", color: "var(--q4)", dash: "5 3" }])}${chart(intensity(p.months), "Intensity by month")}
            </div>
        </div></section>
      ${this.below(p.offices, p.losses)}`;
  }

  private below(offices: readonly Office[], losses: readonly Loss[]): TemplateResult {
    return html`<section class="pane columns">
      <div><h3>Latest events</h3><table class="flat"><tbody>${(this.latest.data?.rows ?? []).map((e) => html`<tr><td>${day(e.date)}</td><td class="type q${quadOf(e.type)}"><span class="dot"></span>${e.type}</td>
        <td><a dir="auto" href=${link({ view: "evidence", event: e.id, mention: "" })} @click=${follow({ view: "evidence", event: e.id, mention: "" })}>${e.sentence.length > 110 ? `${e.sentence.slice(0, 110)} …` : e.sentence}</a></td></tr>`)}</tbody></table></div>
      ${losses.length === 0 ? nothing : html`<div><h3>Materiel lost, as told</h3><table><thead><tr><th scope="col">side</th><th scope="col">what</th><th scope="col">became</th><th scope="col" class="num">pieces</th></tr></thead><tbody>
        ${losses.map((l) => html`<tr><td dir="auto">${l.side}</td><td>${l.kind}</td><td>${l.status}</td><td class="num">${count(l.count)}</td></tr>`)}</tbody></table>
        <p class="small soft">Reports without a number count as one.</p></div>`}
      ${offices.length === 0 ? nothing : html`<div><h3>Offices</h3><table><tbody>${offices.map((o) => html`<tr><td dir="auto">${o.person}</td><td>${o.office}</td><td class="soft">${o.from === "" ? "" : day(o.from)} – ${o.to === "" ? "" : day(o.to)}</td></tr>`)}</tbody></table></div>`}
    </section>`;
  }
}

const key = (entries: readonly { label: string; color: string; dash?: string }[]): TemplateResult =>
  html`<div class="legend">${entries.map((e) => html`<span><svg width="22" height="8" aria-hidden="true"><line x1="0" x2="20" y1="4" y2="4" stroke=${e.color} stroke-width="2" stroke-dasharray=${e.dash ?? nothing}></line></svg> <bdi>${e.label}</bdi></span>`)}</div>`;

function chart(all: readonly Line[], label: string, domain?: readonly [number, number]): TemplateResult {
  return all.every((l) => l.points.length < 2) ? html`<p class="soft">Too few months to draw.</p>` : html`${lines(all, { label, ...(domain === undefined ? {} : { domain }) })}`;
}

function intensity(months: readonly Month[]): Line[] {
  return [
    { label: "cooperation", color: "var(--q2)", points: months.map((m) => ({ day: m.month, value: m.cooperation })) },
    { label: "conflict", color: "var(--q4)", dash: "5 3", points: months.map((m) => ({ day: m.month, value: m.conflict })) },
  ];
}

/** Alignment on a line from -1 to +1, its uncertainty as a bar. */
function slider(value: number, low: number, high: number): TemplateResult {
  const x = (v: number) => 45 + v * 40;
  return html`<svg width="90" height="12" aria-hidden="true"><line x1="1" x2="89" y1="6" y2="6" stroke="var(--line)"></line><line x1="45" x2="45" y1="1" y2="11" stroke="var(--soft)"></line>
    <line x1=${x(low)} x2=${x(high)} y1="6" y2="6" stroke="var(--soft)" stroke-width="3" opacity=".5"></line><circle cx=${x(value)} cy="6" r="4" fill=${value < 0 ? "var(--q4)" : "var(--q2)"}></circle></svg>`;
}

customElements.define("d-parties", Parties);
