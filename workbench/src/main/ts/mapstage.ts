/** The drawing of the map, apart from what stands around it: loaded only when the map is looked at. */

import { Map as MapLibre, setWorkerUrl, type ExpressionSpecification, type GeoJSONSource, type StyleSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import type { Topology, GeometryCollection } from "topojson-specification";
import { learnCountries } from "./codes.js";
import { between, color } from "./theme.js";
import { count } from "./format.js";

export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly events: number;
  /** How many of the events set apart: quad classes 3 and 4. */
  readonly conflict: number;
}

export interface Shade {
  readonly country: string;
  readonly events: number;
}

export interface StageOptions {
  readonly spots: readonly Spot[];
  readonly shades: readonly Shade[];
  readonly place: (ids: readonly string[]) => void;
  readonly country: (code: string) => void;
  readonly hover: (text: string) => void;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }>; borders: GeometryCollection }>;

const nameOf = (shape: { properties?: object }): string => String((shape.properties as { name?: string } | undefined)?.name ?? "");

let world: Promise<World> | undefined;

async function loadWorld(): Promise<World> {
  world ??= fetch("world.json").then(async (answer) => (await answer.json()) as World);
  const loaded = await world;
  learnCountries(loaded.objects.countries.geometries.map((g) => [String(g.id), nameOf(g)] as const));
  return loaded;
}

/** Every country by its code and name, for pickers. */
export async function countries(): Promise<readonly (readonly [string, string])[]> {
  const { objects } = await loadWorld();
  return objects.countries.geometries.map((g) => [String(g.id), nameOf(g)] as const);
}

const SUM: ExpressionSpecification = ["get", "events"];
const SHARE: ExpressionSpecification = ["/", ["get", "conflict"], ["max", 1, ["get", "events"]]];

function fills(shades: readonly Shade[]): ExpressionSpecification | string {
  const most = Math.max(1, ...shades.map((s) => s.events));
  const land = color("--panel");
  if (shades.length === 0) return land;
  const from = between(land, color("--shade-low"), 0.999);
  return [
    "match", ["get", "code"],
    ...shades.flatMap((s) => [s.country, between(from, color("--shade-high"), Math.log1p(s.events) / Math.log1p(most))]),
    land,
  ] as unknown as ExpressionSpecification;
}

function style(loaded: World, options: StageOptions): StyleSpecification {
  const dots: ExpressionSpecification = [
    "interpolate", ["linear"], SHARE, 0, color("--q2"), 0.5, color("--mixed"), 1, color("--q4"),
  ];
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: feature(loaded, loaded.objects.countries) as GeoJSON.FeatureCollection },
      borders: { type: "geojson", data: feature(loaded, loaded.objects.borders) as GeoJSON.FeatureCollection },
      spots: {
        type: "geojson", data: spotsJson(options.spots), cluster: true, clusterRadius: 34, clusterMaxZoom: 9,
        clusterProperties: { events: ["+", ["get", "events"]], conflict: ["+", ["get", "conflict"]] },
      },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": color("--sea") } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": fills(options.shades), "fill-antialias": true } },
      { id: "coast", type: "line", source: "countries", paint: { "line-color": color("--coast"), "line-width": 0.5 } },
      { id: "agreed", type: "line", source: "borders", filter: ["==", ["get", "kind"], "agreed"], paint: { "line-color": color("--border"), "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.6, 6, 1.4] } },
      { id: "disputed", type: "line", source: "borders", filter: ["==", ["get", "kind"], "disputed"], paint: { "line-color": color("--border"), "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.8, 6, 1.6], "line-dasharray": [2.5, 2] } },
      {
        id: "dots", type: "circle", source: "spots",
        paint: {
          "circle-color": dots, "circle-opacity": 0.88, "circle-stroke-color": color("--panel"), "circle-stroke-width": 1,
          "circle-radius": ["interpolate", ["linear"], ["sqrt", SUM], 1, 4, 3.1, 9, 10, 13, 40, 24, 120, 36],
        },
      },
      {
        id: "numbers", type: "symbol", source: "spots", filter: [">=", SUM, 10],
        layout: { "text-field": ["number-format", SUM, { locale: "en" }], "text-font": ["sans-serif"], "text-size": 11, "text-allow-overlap": true },
        paint: { "text-color": "#fff", "text-halo-color": "rgba(0,0,0,.45)", "text-halo-width": 1 },
      },
      {
        id: "names", type: "symbol", source: "spots", minzoom: 4, filter: ["!", ["has", "point_count"]],
        layout: { "text-field": ["get", "name"], "text-font": ["sans-serif"], "text-size": 11, "text-anchor": "top", "text-offset": [0, 0.9], "text-optional": true },
        paint: { "text-color": color("--ink"), "text-halo-color": color("--panel"), "text-halo-width": 1.4 },
      },
    ],
  };
}

function spotsJson(spots: readonly Spot[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: spots.map((s) => ({
      type: "Feature",
      properties: { id: s.id, name: s.name, events: s.events, conflict: s.conflict },
      geometry: { type: "Point", coordinates: [s.lon, s.lat] },
    })),
  };
}

export class Stage {
  private constructor(private readonly map: MapLibre, private readonly loaded: World, private options: StageOptions) {}

  static async open(box: HTMLElement, options: StageOptions): Promise<Stage> {
    setWorkerUrl(new URL("maplibre-worker.js", document.baseURI).href);
    const loaded = await loadWorld();
    for (const shape of [...loaded.objects.countries.geometries]) shape.properties = { ...shape.properties, code: shape.id } as never;
    for (const shape of loaded.objects.borders.geometries) shape.properties = { kind: shape.id };
    const map = new MapLibre({
      container: box, style: style(loaded, options), center: [30, 24], zoom: 1.3, minZoom: 0.6, maxZoom: 12, attributionControl: false,
      dragRotate: false, pitchWithRotate: false, renderWorldCopies: true, fadeDuration: 0,
    });
    map.touchZoomRotate.disableRotation();
    const stage = new Stage(map, loaded, options);
    map.on("click", (event) => void stage.clicked(event.point));
    map.on("mousemove", (event) => stage.hovered(event.point));
    map.on("mouseout", () => stage.options.hover(""));
    map.once("load", () => box.setAttribute("data-ready", ""));
    stage.fit(0);
    return stage;
  }

  show(options: StageOptions): void {
    const moved = options.spots !== this.options.spots;
    this.options = options;
    if (!this.map.isStyleLoaded() && !this.map.getSource("spots")) {
      this.map.once("load", () => this.show(options));
      return;
    }
    if (moved) void this.map.getSource<GeoJSONSource>("spots")?.setData(spotsJson(options.spots));
    this.map.setPaintProperty("land", "fill-color", fills(options.shades));
  }

  /** Draws everything anew in the colours of the theme. */
  recolor(): void {
    this.map.setStyle(style(this.loaded, this.options), { diff: true });
  }

  /** Zooms in by so many steps, or out. */
  zoom(steps: number): void {
    this.map.zoomTo(this.map.getZoom() + steps);
  }

  /** Moves to where the events are: the middle nine tenths of them by longitude and latitude. */
  fit(duration = 400): void {
    const spots = this.options.spots;
    if (spots.length === 0) return;
    const all = spots.reduce((sum, s) => sum + s.events, 0);
    const middle = (value: (s: Spot) => number): [number, number] => {
      const sorted = [...spots].sort((x, y) => value(x) - value(y));
      let seen = 0;
      const at = (share: number): number => {
        seen = 0;
        return value(sorted.find((s) => (seen += s.events) >= share * all) ?? (sorted[sorted.length - 1] as Spot));
      };
      return [at(0.08), at(0.92)];
    };
    const [west, east] = middle((s) => s.lon);
    const [south, north] = middle((s) => s.lat);
    this.map.fitBounds([[west - 1.5, south - 1.5], [east + 1.5, north + 1.5]], { padding: 50, maxZoom: 6, duration });
  }

  private async clicked(point: { x: number; y: number }): Promise<void> {
    const spot = this.map.queryRenderedFeatures([point.x, point.y], { layers: ["dots"] })[0];
    if (spot !== undefined) {
      const cluster = spot.properties["cluster_id"] as number | undefined;
      if (cluster === undefined) {
        this.options.place([String(spot.properties["id"])]);
        return;
      }
      const zoom = await this.map.getSource<GeoJSONSource>("spots")?.getClusterExpansionZoom(cluster);
      this.map.easeTo({ center: (spot.geometry as GeoJSON.Point).coordinates as [number, number], zoom: (zoom ?? 6) + 0.3 });
      return;
    }
    const land = this.map.queryRenderedFeatures([point.x, point.y], { layers: ["land"] })[0];
    if (land !== undefined) this.options.country(String(land.properties["code"]));
  }

  private hovered(point: { x: number; y: number }): void {
    const spot = this.map.queryRenderedFeatures([point.x, point.y], { layers: ["dots"] })[0];
    this.map.getCanvas().style.cursor = spot === undefined ? "" : "pointer";
    if (spot !== undefined) {
      const { name, events, conflict, point_count: places } = spot.properties as Record<string, number | string | undefined>;
      const where = places === undefined ? String(name) : `${places} places here`;
      this.options.hover(`${where}: ${count(Number(events))} events, ${count(Number(conflict))} of them conflict`);
      return;
    }
    const land = this.map.queryRenderedFeatures([point.x, point.y], { layers: ["land"] })[0];
    const code = land === undefined ? "" : String(land.properties["code"]);
    const shade = this.options.shades.find((s) => s.country === code);
    this.options.hover(land === undefined ? "" : `${String(land.properties["name"])}: ${count(shade?.events ?? 0)} events`);
  }

  destroy(): void {
    this.map.remove();
  }
}
