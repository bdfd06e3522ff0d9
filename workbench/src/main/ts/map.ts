import { html, nothing, type TemplateResult } from "lit";
import { View } from "./base.js";
import { countryName } from "./codes.js";
import { follow } from "./follow.js";
import { count, counted } from "./format.js";
import { mapOf, readPlaces, type Places } from "./api.js";
import { Load } from "./load.js";
import { Stage, type StageOptions } from "./mapstage.js";
import { go, link, state, toggled } from "./state.js";
import { onTheme } from "./theme.js";

/** Where it happened: points only where a point is known, the rest counted beside the map. */
class MapView extends View {
  private stage: Promise<Stage> | undefined;
  private shown: Places | undefined;
  private hover = "";
  private readonly places = new Load<Places>(this, () => mapOf(state()), readPlaces);

  override connectedCallback(): void {
    super.connectedCallback();
    this.atEnd(onTheme(() => void this.stage?.then((stage) => stage.recolor())));
  }

  override disconnectedCallback(): void {
    void this.stage?.then((stage) => stage.destroy());
    this.stage = undefined;
    this.shown = undefined;
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const places = this.places.data;
    return html`
      <div class="stage"><div class="canvas" role="application" aria-label="Map; its places are listed beside it"></div>
        ${this.hover === "" ? nothing : html`<div class="float nw">${this.hover}</div>`}
        <div class="float sw"><div class="legend"><span><i class="q2"></i>cooperation</span><span><i class="mid"></i>both</span><span><i class="q4"></i>conflict</span></div>
          <div class="soft">Shaded by all events of the country.</div></div>
        <div class="zoom"><button aria-label="Nearer" @click=${() => void this.stage?.then((stage) => stage.zoom(1))}>+</button><button aria-label="Farther" @click=${() => void this.stage?.then((stage) => stage.zoom(-1))}>−</button></div>
        <div class="float se"><details><summary>Borders</summary><p>Natural Earth, as Visionscarto adapted it to the maps of the United Nations.
          They are drawn for orientation; Dragoman takes no side. Lines that one of the neighbours or most states dispute are dashed.</p></details></div>
      </div>
      <div class="side ${this.places.loading ? "loading" : ""}">
        ${this.places.error === undefined ? nothing : html`<p class="bad">${this.places.error.message}</p>`}
        ${places === undefined ? nothing : this.lists(places)}
      </div>`;
  }

  private lists(places: Places): TemplateResult {
    return html`
      <h3>Events</h3>
      <table class="flat"><tbody>
        <tr><td>at a point</td><td class="num">${count(places.located)}</td></tr>
        <tr><td>in a region or country only</td><td class="num">${count(places.regional)}</td></tr>
        <tr><td>not located</td><td class="num">${count(places.notLocated)}</td></tr>
      </tbody></table>
      ${places.truncated ? html`<p class="small soft">The map shows the ${count(places.spots.length)} places with most events.</p>` : nothing}
      <div class="acts"><button @click=${() => void this.stage?.then((stage) => stage.fit())}>Fit</button>
        <a class="button" href=${link({ view: "events" })} @click=${follow({ view: "events" })}>List</a></div>
      <h3>Places</h3>
      <table class="flat"><tbody>${places.spots.slice(0, 40).map((s) => html`<tr><td class="clip"><button class="plain" dir="auto" aria-pressed=${state().place.includes(s.id)}
        @click=${() => go({ place: toggled(state().place, s.id) })}>${s.name}</button> <span class="soft small">${s.country}</span></td><td class="num">${count(s.events)}</td></tr>`)}</tbody></table>
      <h3>Countries</h3>
      <table class="flat"><tbody>${places.shades.slice(0, 30).map((s) => html`<tr><td><button class="plain" aria-pressed=${state().country.includes(s.country)}
        @click=${() => go({ country: state().country.includes(s.country) ? [] : [s.country] })}>${countryName(s.country)}</button></td><td class="num">${count(s.events)}</td></tr>`)}</tbody></table>`;
  }

  protected override updated(): void {
    const box = this.querySelector<HTMLElement>(".canvas");
    const places = this.places.data;
    if (box === null || places === undefined || places === this.shown) return;
    this.shown = places;
    const options: StageOptions = {
      spots: places.spots, shades: places.shades,
      place: (ids) => go({ place: [...ids] }),
      country: (code) => go({ country: state().country.includes(code) ? [] : [code] }),
      hover: (text) => { if (text !== this.hover) { this.hover = text; this.requestUpdate(); } },
    };
    if (this.stage === undefined) {
      this.stage = Stage.open(box, options);
      void this.stage.then(() => this.requestUpdate());
    } else void this.stage.then((stage) => stage.show(options));
    box.setAttribute("aria-description", counted(places.located, "event at a point", "events at points"));
  }
}

customElements.define("d-map", MapView);
