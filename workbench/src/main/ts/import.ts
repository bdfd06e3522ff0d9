import { html, nothing, type TemplateResult } from "lit";
import { feedsOf, foldersOf, isRunning, jobOf, jobsOf, readFeeds, readFolders, readJobFiles, readJobs, type Actions, type Feed, type Job, type JobFile } from "./api.js";
import { View } from "./base.js";
import { count, counted } from "./format.js";
import { live } from "./live.js";
import { Load } from "./load.js";
import { store } from "./store.js";

/** Files dropped onto the page are read as jobs of the server; each file says what became of it. */
class Import extends View {
  private over = false;
  private published = "";
  private note = "";
  private opened = "";
  private timer = 0;
  private running = false;
  private readonly jobs = new Load<readonly Job[]>(this, () => jobsOf(), readJobs, (jobs) => this.arrived(jobs));
  private readonly files = new Load<readonly JobFile[]>(this, () => (this.opened === "" ? undefined : jobOf(this.opened)), readJobFiles);
  private readonly feeds = new Load<readonly Feed[]>(this, () => feedsOf(), readFeeds);
  private readonly folders = new Load<readonly { id: string; path: string; message: string }[]>(this, () => foldersOf(), readFolders);

  override connectedCallback(): void {
    super.connectedCallback();
    this.atEnd(live.onJob(() => this.look()));
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  private look(): void {
    this.jobs.again();
    this.files.again();
  }

  /** Shows the report of the latest job, and asks again while one runs. */
  private arrived(jobs: readonly Job[]): void {
    clearTimeout(this.timer);
    if (this.opened === "" && jobs[0] !== undefined) this.opened = jobs[0].id;
    const running = jobs.some((job) => isRunning(job.state));
    if (running) this.timer = window.setTimeout(() => this.look(), 1000);
    else if (this.running) void store.load();
    this.running = running;
  }

  override render(): TemplateResult {
    return html`<section class="pane">
      <div class="head"><h2>Import</h2><span class="soft">Text, Markdown, HTML, PDF, JSON, JSONL, WARC, also packed with gzip. Files stay on this machine.</span></div>
      <div class="drop ${this.over ? "over" : ""}" @dragover=${(e: DragEvent) => { e.preventDefault(); this.over = true; this.requestUpdate(); }}
        @dragleave=${() => { this.over = false; this.requestUpdate(); }} @drop=${(e: DragEvent) => { e.preventDefault(); this.over = false; void this.send([...(e.dataTransfer?.files ?? [])]); }}>
        <p>Drop files here, or</p>
        <p class="row acts center"><input id="files" class="hidden" type="file" multiple aria-label="Files to import" @change=${(e: Event) => { const input = e.target as HTMLInputElement; void this.send([...(input.files ?? [])]).then(() => { input.value = ""; }); }}>
          <label class="button" for="files">Choose files …</label>
          <button @click=${() => void this.start((api) => api.examples())}>Read the sample articles</button></p>
        <label class="small soft">Published, where a file does not say: <input type="text" pattern="\\d{4}-\\d\\d-\\d\\d" placeholder="2020-05-18" .value=${this.published} @change=${(e: Event) => { this.published = (e.target as HTMLInputElement).value; }}></label>
      </div>
      <p class="bad acts" role="alert">${this.note}</p>
      ${this.jobs.error === undefined ? nothing : html`<p class="bad">${this.jobs.error.message}</p>`}
      <div aria-live="polite">${(this.jobs.data ?? []).map((job) => this.job(job))}</div>
    </section>
    <section class="pane columns">
      <div><h3>Feeds, polled</h3>${this.list("url", "address of an RSS or Atom feed", (this.feeds.data ?? []).map((f) => ({ id: f.id, text: f.title === "" ? f.url : f.title, beside: f.message === "" ? counted(f.articles, "article") : f.message })),
        (api, value) => api.addFeed(value), (api, id) => api.removeFeed(id), () => this.feeds.again())}</div>
      <div><h3>Folders, watched</h3>${this.list("text", "path of a folder on this machine", (this.folders.data ?? []).map((f) => ({ id: f.id, text: f.path, beside: f.message })),
        (api, value) => api.addFolder(value), (api, id) => api.removeFolder(id), () => this.folders.again())}</div>
    </section>`;
  }

  private list(type: "url" | "text", placeholder: string, entries: readonly { id: string; text: string; beside: string }[], add: (api: Actions, value: string) => Promise<unknown>,
    remove: (api: Actions, id: string) => Promise<unknown>, again: () => void): TemplateResult {
    const submit = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      this.note = await store.change((api) => add(api, String(new FormData(form).get("value")).trim()));
      if (this.note === "") form.reset();
      again();
    };
    return html`<table class="flat"><tbody>${entries.map((e) => html`<tr><td class="clip" dir="auto">${e.text}</td><td class="soft small">${e.beside}</td>
      <td class="num"><button aria-label="Remove ${e.text}" @click=${() => void store.change((api) => remove(api, e.id)).then((note) => { this.note = note; again(); })}>×</button></td></tr>`)}</tbody></table>
      <form class="row acts" @submit=${submit}><input class="grow" name="value" type=${type} required placeholder=${placeholder} aria-label=${placeholder}><button>Add</button></form>`;
  }

  private job(job: Job): TemplateResult {
    const running = isRunning(job.state);
    const open = this.opened === job.id;
    return html`<section class="job">
      <div class="head"><button class="plain" aria-expanded=${open} @click=${() => { this.opened = open ? "" : job.id; this.requestUpdate(); }}>${open ? "▾" : "▸"} ${job.kind === "examples" ? "sample articles" : job.kind}</button>
        <span class=${job.state === "failed" ? "bad" : job.state === "done" ? "good" : ""}>${job.state}</span>
        ${running ? html`<progress max=${Math.max(1, job.total)} .value=${job.done} aria-label="Files read"></progress>` : nothing}
        <span class="soft">${count(job.done)} of ${counted(job.total, "file")} · ${counted(job.articles, "new article")}${job.held === 0 ? "" : `, ${count(job.held)} known before`} · ${counted(job.mentions, "mention")}${job.failed === 0 ? "" : ` · ${count(job.failed)} could not be read`}</span>
        <div class="end"><span class="soft small">${job.made.slice(0, 16).replace("T", " ")}</span>
          ${running ? html`<button @click=${() => void this.start((api) => api.cancel(job.id))}>Stop</button>` : nothing}
          ${!running && job.failed > 0 ? html`<button @click=${() => void this.start((api) => api.retry(job.id))}>Retry what failed</button>` : nothing}</div></div>
      ${job.message === "" ? nothing : html`<p class="bad">${job.message}</p>`}
      ${open && this.files.data !== undefined ? html`<table><thead><tr><th scope="col">file</th><th scope="col">outcome</th><th scope="col" class="num">articles</th><th scope="col" class="num">known before</th><th scope="col" class="num">mentions</th><th scope="col">not read, and why</th></tr></thead><tbody>
        ${this.files.data.map((f) => html`<tr><td dir="auto">${f.name}</td><td class=${f.state === "failed" ? "bad" : f.state === "done" ? "good" : ""}>${f.state}</td><td class="num">${count(f.articles)}</td><td class="num">${count(f.held)}</td><td class="num">${count(f.mentions)}</td>
          <td class="bad">${f.problems.map((p) => html`<div>${p}</div>`)}</td></tr>`)}</tbody></table>` : nothing}
    </section>`;
  }

  private send(files: readonly File[]): Promise<void> {
    return files.length === 0 ? Promise.resolve() : this.start((api) => api.upload(files, this.published));
  }

  private async start(what: (api: Actions) => Promise<unknown>): Promise<void> {
    this.note = await store.change(what);
    this.running = true;
    this.opened = "";
    this.look();
  }
}

customElements.define("d-import", Import);
