import { html, nothing, type TemplateResult } from "lit";
import { documentOf, eventOf, readDocument, readEvent, type Detail, type Article, type Said } from "./api.js";
import { View } from "./base.js";
import { CERTAINTIES, quadOf, ROLES, TYPES, typeRow } from "./codes.js";
import { follow, isTyping } from "./follow.js";
import { counted, day } from "./format.js";
import { Load } from "./load.js";
import { Pages } from "./pages.js";
import { pieces, type Marked } from "./spans.js";
import { go, link, state } from "./state.js";
import { store } from "./store.js";

/** An event in its article: the words, why each was understood so, and what people say about it. */
class Evidence extends View {
  private readonly pages = new Pages(this);
  private readonly event = new Load<Detail>(this, () => (state().event === "" ? undefined : eventOf(state().event)), readEvent);
  private readonly article = new Load<Article>(this, () => {
    const id = this.mention()?.document ?? state().document;
    return id === "" ? undefined : documentOf(id);
  }, readDocument);
  private editing = false;
  private note = "";
  private scrolledTo = "";

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.keys);
  }

  override disconnectedCallback(): void {
    removeEventListener("keydown", this.keys);
    super.disconnectedCallback();
  }

  /** The mention that is looked at: the chosen one, else the one that speaks for the event. */
  private mention(): Said | undefined {
    const detail = this.event.data;
    if (detail === undefined || detail.id !== state().event) return detail?.mentions[0];
    return detail.mentions.find((m) => m.id === state().mention) ?? detail.mentions.find((m) => m.id === detail.best) ?? detail.mentions[0];
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
    switch (event.key) {
      case "j": return this.step(1);
      case "k": return this.step(-1);
      case "a": return void this.act("accept");
      case "x": return void this.act("reject");
      case "u": return void this.act("undo");
      case "e":
        event.preventDefault();
        this.editing = true;
        this.requestUpdate();
        void this.updateComplete.then(() => this.querySelector<HTMLElement>("form.edit select")?.focus());
        return;
      case "Escape":
        this.editing = false;
        this.requestUpdate();
        return;
      default:
    }
  };

  private step(by: number): void {
    const row = this.pages.beside(state().event, by);
    if (row !== undefined) go({ event: row.id, mention: "" }, true);
  }

  private async act(what: "accept" | "reject" | "undo"): Promise<void> {
    const { event } = state();
    if (event === "") return;
    const undone = store.lastChange ?? this.event.data?.lastChange;
    if (what === "undo" && undone === undefined) return;
    const problem = await store.change((api) => (what === "undo" ? api.undo(undone ?? 0) : api[what](event)));
    this.note = problem === "" ? { accept: "Accepted.", reject: "Rejected: it counts as no event.", undo: "Undone." }[what] : problem;
    this.event.again();
    if (problem === "" && what !== "undo") this.step(1);
  }

  protected override willUpdate(): void {
    const first = this.pages.rows[0];
    if (state().event === "" && state().document === "" && first !== undefined) queueMicrotask(() => go({ event: first.id }, true));
  }

  override render(): TemplateResult {
    return html`
      <div class="list" role="region" aria-label="Events of the filter" @scroll=${(e: Event) => {
        const box = e.target as HTMLElement;
        if (box.scrollTop + box.clientHeight > box.scrollHeight - 400) this.pages.load();
      }}>${this.pages.rows.map((row) => html`
        <button class="item" aria-current=${row.id === state().event ? "true" : "false"} @click=${() => go({ event: row.id, mention: "" }, true)}>
          <span class="row"><span class="type q${quadOf(row.type)}"><span class="dot"></span>${row.type}</span><span class="soft small grow num">${day(row.date)}</span></span>
          <span class="clip" dir="auto">${row.source.map((p) => p.name).join(", ") || "–"} → ${row.target.map((p) => p.name).join(", ") || "–"}</span>
          ${row.corrected ? html`<span class="small soft">corrected</span>` : nothing}</button>`)}</div>
      <div class="article" tabindex="0" role="region" aria-label="Article">${this.text()}</div>
      <div class="why" tabindex="0" role="region" aria-label="Why">${this.why()}</div>`;
  }

  private text(): TemplateResult {
    const article = this.article.data;
    const mention = this.mention();
    if (article === undefined) {
      if (this.article.error !== undefined) return html`<p class="bad">${this.article.error.message}</p>`;
      return this.pages.loading || this.event.loading || this.article.loading ? html`` : html`<div class="empty"><h2>No event chosen</h2><p>Choose one at the left, or press <kbd>j</kbd>.</p></div>`;
    }
    const marks: Marked[] = article.mentions.flatMap((m) => (m.id === mention?.id ? m.marks : m.marks.filter((k) => k.role === "trigger")));
    const here = mention?.id ?? "";
    const span = mention?.sentence ?? [0, 0];
    return html`<article dir=${article.direction === "rtl" ? "rtl" : "ltr"} lang=${article.language}>
      <h2 dir="auto">${article.title === "" ? "Without a title" : article.title}</h2>
      <p class="soft small">${[article.outlet, article.author, day(article.published)].filter((t) => t !== "").join(" · ")}
        ${article.url === "" ? nothing : html` · <a href=${article.url} rel="noreferrer noopener" target="_blank">source</a>`}
        · ${counted(article.mentions.length, "mention")}</p>
      <p class="row small">${ROLES.slice(0, 6).map((role) => html`<span class="key ${role}">${role}</span>`)}</p>
      <div class="text">${pieces(article.text, marks, here, span).map((piece) => {
        const mark = piece.marks[0];
        if (mark === undefined) return piece.inSentence ? html`<mark class="sentence">${piece.text}</mark>` : piece.text;
        if (mark.mention !== here) {
          const other = article.mentions.find((m) => m.id === mark.mention);
          return html`<mark class="other" data-mention=${mark.mention} title="${other?.type ?? ""}: look at this mention" @click=${() => other !== undefined && go({ event: other.event, mention: other.id })}>${piece.text}</mark>`;
        }
        return html`<mark data-role=${mark.role} title=${mark.role}>${piece.text}</mark>`;
      })}</div></article>`;
  }

  private why(): TemplateResult | typeof nothing {
    const detail = this.event.data;
    const mention = this.mention();
    if (this.event.error !== undefined) return html`<p class="bad">${this.event.error.message}</p>`;
    if (detail === undefined || mention === undefined) return nothing;
    return html`
      <div class="head"><h2 class="q${quadOf(detail.type)}"><span class="dot"></span>${detail.type}${detail.mode === "" ? nothing : html` <span class="mode">${detail.mode}</span>`}</h2>
        <span class="cert ${detail.certainty}">${detail.certainty}</span></div>
      <p class="small soft">${typeRow(detail.type)?.meaning}</p>
      <p class="small">${counted(detail.mentions.length, "mention")} in ${counted(detail.articles, "article")} of ${counted(detail.outlets, "independent outlet")}</p>
      <div class="acts" role="group" aria-label="Judge the event">
        <button @click=${() => void this.act("accept")} aria-keyshortcuts="a"><kbd>a</kbd> accept</button>
        <button @click=${() => void this.act("reject")} aria-keyshortcuts="x"><kbd>x</kbd> reject</button>
        <button @click=${() => void this.act("undo")} aria-keyshortcuts="u" ?disabled=${detail.corrections.length === 0 && store.lastChange === undefined}><kbd>u</kbd> undo</button>
        <button aria-pressed=${this.editing} @click=${() => { this.editing = !this.editing; this.requestUpdate(); }} aria-keyshortcuts="e"><kbd>e</kbd> edit</button>
      </div>
      <p class="small" role="status">${this.note}</p>
      ${this.editing ? this.form(detail) : nothing}
      ${detail.corrections.length === 0 ? nothing : html`<h3>People's word</h3><ul class="small">${detail.corrections.map((c) => html`<li><b>${c.field}</b> is <bdi>${c.value}</bdi> <span class="soft">(${c.author}, ${day(c.at)}${c.why === "" ? "" : `: ${c.why}`})</span></li>`)}</ul>`}
      <h3>Why, in this mention</h3>
      <dl class="facts">${mention.facts.map((fact) => html`
        <dt><span class="key ${fact.role}">${fact.role}</span></dt>
        <dd><bdi>${fact.words === "" ? "not told" : `“${fact.words}”`}</bdi>${fact.means === "" ? nothing : html` = <b dir="auto">${fact.means}</b>`}
          ${fact.reason === "" ? nothing : html`<span class="reason">${fact.reason}</span>`}</dd>`)}</dl>
      <p class="small soft">The reader is ${mention.confidence.toFixed(2)} sure. ${mention.reader}</p>
      ${detail.mentions.length < 2 ? nothing : html`<h3>All its mentions</h3><ul class="small">${detail.mentions.map((m) => html`<li class="row">
        <a class="grow clip" dir="auto" aria-current=${m.id === mention.id ? "true" : nothing} href=${link({ mention: m.id })} title=${m.text} @click=${follow({ mention: m.id })}>${m.id === mention.id ? "▸ " : ""}${m.outlet === "" ? "no outlet" : m.outlet}: ${m.text}</a><span class="soft">${day(m.published)}</span></li>`)}</ul>`}
      <h3>On</h3>
      <div class="row small">
        ${detail.source[0] !== undefined && detail.target[0] !== undefined ? html`<a href=${link({ view: "parties", a: detail.source[0].id, b: detail.target[0].id })} @click=${follow({ view: "parties", a: detail.source[0].id, b: detail.target[0].id })}>the pair</a>` : nothing}
        ${[...detail.source, ...detail.target].slice(0, 4).map((p) => html`<a dir="auto" href=${link({ view: "parties", a: p.id, b: "" })} @click=${follow({ view: "parties", a: p.id, b: "" })}>${p.name}</a>`)}
        <span class="soft">event <code>${detail.id.slice(0, 12)}</code></span></div>`;
  }

  private form(detail: Detail): TemplateResult {
    const submit = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      const field = String(data.get("field"));
      const value = String(data.get("value"));
      const problem = await store.change((api) => api.correct(detail.id, field, value, String(data.get("why") ?? "")));
      this.note = problem === "" ? `${field} is now ${value}.` : problem;
      if (problem === "") this.editing = false;
      this.event.again();
      this.requestUpdate();
    };
    return html`<form class="edit" @submit=${submit}>
      <label for="f-field">Field</label><select id="f-field" name="field">${["type", "mode", "source", "target", "place", "date", "certainty", "deaths"].map((f) => html`<option>${f}</option>`)}</select>
      <label for="f-value">Value</label><input id="f-value" name="value" required dir="auto" list="f-values" placeholder="e.g. AID, RUS MIL, 2020-05-18">
      <datalist id="f-values">${TYPES.map((t) => html`<option value=${t.code}></option>`)}${CERTAINTIES.map((c) => html`<option value=${c.code}></option>`)}</datalist>
      <label for="f-why">Why</label><input id="f-why" name="why" required dir="auto">
      <div class="row"><button class="primary">Correct</button><button type="button" @click=${() => { this.editing = false; this.requestUpdate(); }}>Cancel</button></div></form>`;
  }

  protected override updated(): void {
    const key = `${this.article.data?.id}/${this.mention()?.id}`;
    if (key !== this.scrolledTo && this.article.data !== undefined) {
      this.scrolledTo = key;
      this.querySelector('mark[data-role="trigger"]')?.scrollIntoView({ block: "center" });
    }
    this.querySelector('.item[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("d-evidence", Evidence);
