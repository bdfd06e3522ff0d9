import { html, nothing, type TemplateResult } from "lit";
import { View } from "./base.js";
import { follow, isTyping } from "./follow.js";
import { go, isFiltered, link, NO_FILTER, state, toggled, VIEWS, type Filter, type View as Name } from "./state.js";
import { day } from "./format.js";
import { countryName, QUAD, type Quad } from "./codes.js";
import { setTheme, theme, type Theme } from "./theme.js";
import { live } from "./live.js";
import { store } from "./store.js";
import "./filters.js";
import "./strip.js";
import "./timeline.js";

const TITLES: Record<Name, string> = {
  timeline: "Timeline", map: "Map", network: "Network", events: "Events", evidence: "Evidence", parties: "Parties",
  outlook: "Outlook", import: "Import",
};

/** Views that are loaded when they are first looked at. */
const LATER: Partial<Record<Name, () => Promise<unknown>>> = {
  map: () => import("./map.js"),
  network: () => import("./network.js"),
  events: () => import("./events.js"),
  evidence: () => import("./evidence.js"),
  parties: () => import("./parties.js"),
  outlook: () => import("./outlook.js"),
  import: () => import("./import.js"),
};

const NEXT: Record<Theme, Theme> = { system: "dark", dark: "light", light: "system" };

class App extends View {
  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
    addEventListener("keydown", this.keys);
    this.atEnd(live.watch(() => this.requestUpdate()));
    void store.start();
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.metaKey || event.ctrlKey || event.altKey) return;
    const view = VIEWS[Number(event.key) - 1];
    if (view !== undefined) go({ view });
    else if (event.key === "/") {
      event.preventDefault();
      this.querySelector<HTMLInputElement>("#words")?.focus();
    } else if (event.key === "?") this.querySelector<HTMLDialogElement>("#keys")?.showModal();
  };

  override render(): TemplateResult {
    const { view } = state();
    document.title = `${TITLES[view]} · Dragoman`;
    void LATER[view]?.();
    return html`
      <h1 class="hidden">Dragoman: ${TITLES[view]}</h1>
      <a class="skip" href="#view" @click=${this.skip}>Skip to the view</a>
      <header class="top">
        <a class="brand" href=${link({ view: "timeline" })} @click=${follow({ view: "timeline" })}>Dragoman</a>
        <nav class="tabs" aria-label="Views">
          ${VIEWS.map((name, i) => html`<a href=${link({ view: name })} aria-current=${name === view ? "page" : nothing}
            title="${TITLES[name]} (key ${i + 1})" @click=${follow({ view: name })}>${TITLES[name]}</a>`)}
        </nav>
        <div class="end">
          ${store.writes ? nothing : html`<button @click=${() => this.querySelector<HTMLDialogElement>("#token")?.showModal()}>Read only …</button>`}
          <span class="live ${live.connected ? "on" : ""}" role="status"><i></i>${live.text()}</span>
          <button @click=${() => this.querySelector<HTMLDialogElement>("#keys")?.showModal()} aria-label="? Keys">?</button>
          <button @click=${() => { setTheme(NEXT[theme()]); this.requestUpdate(); }}
            aria-label="Colours: ${theme()}">${theme() === "dark" ? "◐ dark" : theme() === "light" ? "◑ light" : "◒ system"}</button>
        </div>
      </header>
      <d-filters aria-label="Filter" role="complementary"></d-filters>
      <main id="view" tabindex="-1">${this.content(view)}</main>
      ${this.help()}
    `;
  }

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>("main")?.focus();
  };

  private content(view: Name): TemplateResult {
    if (store.error !== undefined && store.totals === undefined) {
      return html`<div class="view empty"><h2>The server does not answer</h2><p>${store.error.message}</p>
        <p><button @click=${() => void store.load()}>Try again</button></p></div>`;
    }
    if (store.isEmpty && view !== "import") return start();
    const onTime = view !== "import" && view !== "outlook";
    return html`
      ${onTime ? html`<d-strip></d-strip>` : nothing}
      ${view === "import" ? nothing : chips(state())}
      <div class="view ${store.totals === undefined ? "loading" : ""}">${this.view(view)}</div>
    `;
  }

  private view(view: Name): TemplateResult {
    switch (view) {
      case "timeline": return html`<d-overview></d-overview>`;
      case "map": return html`<d-map></d-map>`;
      case "network": return html`<d-network></d-network>`;
      case "events": return html`<d-events></d-events>`;
      case "evidence": return html`<d-evidence></d-evidence>`;
      case "parties": return html`<d-parties></d-parties>`;
      case "outlook": return html`<d-outlook></d-outlook>`;
      case "import": return html`<d-import></d-import>`;
    }
  }

  private help(): TemplateResult {
    const rows: [string, string][] = [
      ["1 … 8", "the views, from left to right"], ["/", "search the sentences"], ["j  k", "next and previous, in the list and in the evidence"],
      ["Enter", "evidence of the event"], ["a", "accept the event"], ["x", "reject it: it is none"], ["u", "undo the last change"], ["e", "edit a field"],
      ["?", "this list"], ["Esc", "close"],
    ];
    return html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
      <div class="keys">${rows.map(([key, what]) => html`<span>${key.split(" ").map((k) => (k === "…" || k === "" ? k : html`<kbd>${k}</kbd> `))}</span><span>${what}</span>`)}</div>
      <form method="dialog" class="acts"><button>Close</button></form></dialog>
      <dialog id="token" aria-labelledby="token-title"><h2 id="token-title">Token</h2>
        <p class="acts block">Changes need the token that <code>dragoman serve</code> printed when it started.</p>
        <form class="row" @submit=${this.signIn}><input class="grow" name="token" required autocomplete="off" aria-label="Token"><button class="primary">Use it</button></form>
        <p class="bad small" role="alert">${this.refused}</p></dialog>`;
  }

  private refused = "";

  private readonly signIn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.refused = await store.signIn(String(new FormData(form).get("token")).trim());
    if (this.refused === "") this.querySelector<HTMLDialogElement>("#token")?.close();
    form.reset();
    this.requestUpdate();
  };
}

/** The filter in words, each part with a way to take it out. */
function chips(filter: Filter): TemplateResult | typeof nothing {
  if (!isFiltered(filter)) return nothing;
  const parts: { label: string; what: string; out: Partial<Filter> }[] = [];
  const list = (name: "type" | "quad" | "certainty" | "country" | "actor" | "place" | "outlet", label: string, words = (v: string) => v) => {
    for (const value of filter[name]) parts.push({ label, what: words(value), out: { [name]: toggled(filter[name], value) } });
  };
  if (filter.since !== "" || filter.until !== "") {
    parts.push({ label: "from", what: `${filter.since === "" ? "the first day" : day(filter.since)} to ${filter.until === "" ? "the last" : day(filter.until)}`, out: { since: "", until: "" } });
  }
  list("type", "type");
  list("quad", "", (v) => QUAD[Number(v) as Quad]?.label ?? v);
  list("certainty", "told as");
  list("country", "country", countryName);
  list("actor", "actor", (v) => store.nameOf(v));
  if (filter.dyad.length === 2) parts.push({ label: "pair", what: filter.dyad.map((v) => store.nameOf(v)).join(" → "), out: { dyad: [] } });
  list("place", "place", (v) => store.nameOf(v));
  list("outlet", "outlet");
  if (filter.text !== "") parts.push({ label: "words", what: `“${filter.text}”`, out: { text: "" } });
  if (filter.confidence !== "") parts.push({ label: "reader at least", what: filter.confidence, out: { confidence: "" } });
  return html`<div class="chips" aria-label="Filter in use" role="group">
    ${parts.map((part) => html`<button class="chip" title="Take out" @click=${() => go(part.out)}><span>${part.label} <b dir="auto">${part.what}</b></span></button>`)}
    ${parts.length > 1 ? html`<button class="plain" @click=${() => go(NO_FILTER)}>clear all</button>` : nothing}
  </div>`;
}

function start(): TemplateResult {
  return html`<div class="view"><div class="start">
    <h1>The record is empty</h1>
    <p>Dragoman reads news about conflicts and keeps who did what to whom, when, where, and who says so. Give it something to read:</p>
    <ol>
      <li><div><button class="primary" @click=${() => void store.examples()}>Read the sample articles</button><br>
        <span class="soft">Nine short articles on Libya, Myanmar, Ukraine, Ethiopia, Iran and Sudan, written for Dragoman. It takes some seconds.</span></div></li>
      <li><div><button @click=${() => go({ view: "import" })}>Import your own files</button><br>
        <span class="soft">Text, Markdown, HTML, PDF, JSONL, WARC; drop them onto the page.</span></div></li>
      <li><div>or on the command line, while this page is closed:<br><code>./dragoman read FOLDER</code></div></li>
    </ol>
    <p role="status" class="soft">${store.job}</p>
  </div></div>`;
}

customElements.define("d-app", App);
