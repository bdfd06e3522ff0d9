import { html, nothing, type TemplateResult } from "lit";
import { View } from "./base.js";
import { follow } from "./follow.js";
import { addMonths, count, counted, day, lastDay } from "./format.js";
import { aroundCountOf, aroundOf, networkOf, readAroundCount, readNetwork, type AroundCount, type Network } from "./api.js";
import { Load } from "./load.js";
import { NetStage } from "./netstage.js";
import { go, link, state, type State } from "./state.js";
import { store } from "./store.js";
import { onTheme } from "./theme.js";

/** How many months the sliding window is wide. */
const WIDE = 3;

/** The state with the window's days in place of the filter's, where the network slides. */
function windowed(now: State): State {
  if (now.month === "") return now;
  return { ...now, since: `${addMonths(now.month, 1 - WIDE)}-01`, until: lastDay(now.month) };
}

/** Who acts on whom and how, from cooperation to conflict. */
class NetworkView extends View {
  private stage: NetStage | undefined;
  private drawn: unknown[] = [];
  private hover = "";
  private most = 60;
  private playing = 0;
  private readonly net = new Load<Network>(this, () => networkOf(windowed(state()), this.most), readNetwork);
  /** How much an opened node would add, asked before it is. */
  private readonly around = new Load<AroundCount>(this, () => (state().node === "" ? undefined : aroundCountOf(windowed(state()), state().node)), readAroundCount);
  private readonly ties = new Load<Network>(this, () => (state().node === "" ? undefined : aroundOf(windowed(state()), state().node, this.expanded === state().node ? 400 : 25)), readNetwork);
  private expanded = "";
  private readonly sizes = new ResizeObserver(() => this.stage?.resize());

  override connectedCallback(): void {
    super.connectedCallback();
    this.atEnd(onTheme(() => this.stage?.recolor()));
  }

  override disconnectedCallback(): void {
    clearInterval(this.playing);
    this.sizes.disconnect();
    this.stage?.destroy();
    this.stage = undefined;
    this.drawn = [];
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const net = this.net.data;
    return html`
      <div class="netwrap">
        <div class="stage net"><div class="canvas" role="application" aria-label="Network; its parties are listed beside it"></div>
          ${this.hover === "" ? nothing : html`<div class="float nw">${this.hover}</div>`}
          ${net !== undefined && net.nodes.length === 0 ? html`<div class="empty">No two parties act on each other in these days.</div>` : nothing}
          <div class="float sw"><div class="legend"><span><i class="q2"></i>cooperation</span><span><i class="mid"></i>both</span><span><i class="q4"></i>conflict</span></div>
            <div class="soft">An arrow goes from who acts to whom; wider is more events.</div></div>
        </div>
        ${this.slider()}
      </div>
      <div class="side ${this.net.loading ? "loading" : ""}">
        ${this.net.error === undefined ? nothing : html`<p class="bad">${this.net.error.message}</p>`}
        ${state().node === "" ? this.all(net) : this.opened(net)}
      </div>`;
  }

  private slider(): TemplateResult {
    const { month } = state();
    const first = (store.weeks[0]?.week ?? "2000-01-01").slice(0, 7);
    const last = (store.weeks[store.weeks.length - 1]?.week ?? "2000-01-01").slice(0, 7);
    const index = (m: string) => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7)) - 1;
    const at = month === "" ? index(last) : index(month);
    const move = (to: number) => go({ month: addMonths(first, to - index(first)) }, true);
    return html`<div class="slide">
      <button aria-pressed=${month === ""} @click=${() => go({ month: "" })}>Whole period</button>
      <button @click=${this.play} aria-label=${this.playing === 0 ? "Play through time" : "Stop"}>${this.playing === 0 ? "▶" : "■"}</button>
      <input type="range" aria-label="Month at which the window of ${WIDE} months ends" min=${index(first)} max=${index(last)} .value=${String(at)}
        aria-valuetext=${month === "" ? "whole period" : day(month)} @input=${(e: Event) => move(Number((e.target as HTMLInputElement).value))}>
      <span>${month === "" ? html`<span class="soft">slide to see ${WIDE} months at a time</span>` : `${day(addMonths(month, 1 - WIDE))} – ${day(month)}`}</span>
    </div>`;
  }

  private readonly play = (): void => {
    if (this.playing !== 0) {
      clearInterval(this.playing);
      this.playing = 0;
      this.requestUpdate();
      return;
    }
    const first = (store.weeks[0]?.week ?? "").slice(0, 7);
    const last = (store.weeks[store.weeks.length - 1]?.week ?? "").slice(0, 7);
    if (first === "") return;
    if (state().month === "" || state().month >= last) go({ month: addMonths(first, WIDE - 1) }, true);
    this.playing = window.setInterval(() => {
      if (state().month >= last) this.play();
      else if (!this.net.loading) go({ month: addMonths(state().month, 1) }, true);
    }, 900);
    this.requestUpdate();
  };

  private all(net: Network | undefined): TemplateResult | typeof nothing {
    if (net === undefined) return nothing;
    return html`
      <p class="small soft">${net.truncated ? `The ${count(net.edges.length)} strongest ties` : counted(net.edges.length, "tie")} among ${counted(net.nodes.length, "party", "parties")}.
        ${net.truncated ? html`<button class="plain" @click=${() => { this.most *= 2; this.requestUpdate(); }}>show twice as many</button>` : nothing}</p>
      <h3>Parties</h3>
      <table class="flat"><tbody>${net.nodes.slice(0, 40).map((n) => html`<tr><td class="clip"><button class="plain" dir="auto" @click=${() => go({ node: n.id })}>${n.name}</button></td><td class="num">${count(n.events)}</td></tr>`)}</tbody></table>
      <h3>Ties</h3>
      <table class="flat"><tbody>${net.edges.slice(0, 25).map((e) => html`<tr><td class="clip"><a dir="auto" href=${link({ view: "parties", a: e.source, b: e.target })} @click=${follow({ view: "parties", a: e.source, b: e.target })}>${e.sourceName} → ${e.targetName}</a></td><td class="num">${count(e.events)}</td></tr>`)}</tbody></table>`;
  }

  private opened(net: Network | undefined): TemplateResult {
    const { node } = state();
    const around = this.around.data;
    const ties = this.ties.data;
    const name = ties?.nodes.find((n) => n.id === node)?.name ?? net?.nodes.find((n) => n.id === node)?.name ?? store.nameOf(node);
    const drawn = this.drawnEdges(net).filter((e) => e.source === node || e.target === node).length;
    return html`
      <button class="plain" @click=${() => go({ node: "" })}>‹ all parties</button>
      <h2 dir="auto">${name}</h2>
      <div class="acts"><a class="button" href=${link({ view: "parties", a: node, b: "" })} @click=${follow({ view: "parties", a: node, b: "" })}>Page</a>
        <a class="button" href=${link({ view: "events", actor: [node] })} @click=${follow({ view: "events", actor: [node] })}>Events</a></div>
      ${around === undefined ? nothing : html`<p>${counted(around.edges, "tie")} with ${counted(around.nodes, "other party", "other parties")}, ${counted(around.events, "event")}; ${count(drawn)} drawn.</p>
        ${around.edges > drawn ? html`<button @click=${() => { this.expanded = node; this.requestUpdate(); }}>Expand by ${counted(Math.min(400, around.edges) - drawn, "tie")}</button>` : nothing}`}
      ${ties === undefined ? nothing : html`<h3>Ties</h3>
        <table class="flat"><tbody>${ties.edges.slice(0, 60).map((e) => html`<tr><td class="clip"><a dir="auto" href=${link({ view: "parties", a: e.source, b: e.target })} @click=${follow({ view: "parties", a: e.source, b: e.target })}>${e.source === node ? `→ ${e.targetName}` : `← ${e.sourceName}`}</a></td>
          <td><span class="split" .style=${"width:50px"} title="${e.events - e.conflict} cooperation, ${e.conflict} conflict"><i class="q2" .style=${`flex:${e.events - e.conflict}`}></i><i class="q4" .style=${`flex:${e.conflict}`}></i></span></td>
          <td class="num">${count(e.events)}</td></tr>`)}</tbody></table>`}`;
  }

  /** The ties of the picture: the strongest, and those of the node that was expanded. */
  private drawnEdges(net: Network | undefined): Network["edges"] {
    if (net === undefined) return [];
    const more = this.expanded !== "" && this.expanded === state().node ? (this.ties.data?.edges ?? []) : [];
    const key = (e: { source: string; target: string }) => `${e.source}|${e.target}`;
    const known = new Set(net.edges.map(key));
    return [...net.edges, ...more.filter((e) => !known.has(key(e)))];
  }

  protected override updated(): void {
    const box = this.querySelector<HTMLElement>(".canvas");
    const net = this.net.data;
    if (box === null || net === undefined || box.clientHeight === 0) return;
    if (this.stage === undefined) {
      this.stage = new NetStage(box, {
        open: (node) => go({ node }),
        edge: (a, b) => go({ view: "parties", a, b }),
        hover: (text) => { this.hover = text; this.requestUpdate(); },
      });
      this.sizes.observe(box);
    }
    const more = this.expanded === state().node ? this.ties.data : undefined;
    const now = [net, state().node, more];
    if (now.some((value, i) => value !== this.drawn[i])) {
      this.drawn = now;
      const known = new Set(net.nodes.map((n) => n.id));
      this.stage.show([...net.nodes, ...(more?.nodes ?? []).filter((n) => !known.has(n.id))], this.drawnEdges(net), state().node);
      box.setAttribute("data-ready", "");
    }
  }
}

customElements.define("d-network", NetworkView);
