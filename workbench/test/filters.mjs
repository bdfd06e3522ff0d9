// How long each kind of filter takes that nobody has asked for before: npm run filters -- RECORD. Each is asked for what all
// views show, one question after the other.
import { serve } from "./server.mjs";

const VALUES = 5; // of each kind
const QUESTIONS = ["counts", "timeline", "facets", "map", "network", "events"];

const [record] = process.argv.slice(2);
if (record === undefined) throw new Error("usage: npm run filters -- RECORD");
const server = await serve({ record });
const root = server.address.split("#")[0];

const get = async (path) => {
  const answer = await fetch(root + "api/v1/" + path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
const facets = await get("facets?top=40");
const keys = (name, from = 0) => facets[name].items.slice(from, from + VALUES).map((item) => item.key);
const { lastDay } = await get("status");
const year = Number(lastDay.slice(0, 4)) - 1;
const range = (length) => Array.from({ length }, (_, i) => i);
const countries = keys("country", 5);
const events = (await get("events?limit=40&sort=articles&order=desc")).items;
const places = [...new Set(events.flatMap((event) => (event.place?.name ? [event.place.name] : [])))];

/** For each kind of filter some of its values, as an address has them. */
const KINDS = {
  "no filter": [{}],
  month: range(VALUES).map((i) => ({ since: `${year}-0${i + 1}`, until: `${year}-0${i + 1}` })),
  years: range(VALUES).map((i) => ({ since: String(year - 5 - i), until: String(year - i) })),
  country: keys("country").map((country) => ({ country })),
  "actor, key": keys("actor").map((actor) => ({ actor })),
  "actor, code": countries.map((code) => ({ actor: `${code} MIL` })),
  "actor, words": facets.actor.items.slice(10, 10 + VALUES).map((item) => ({ actor: item.name.slice(0, 5) })),
  dyad: countries.map((code, i) => ({ dyad: `${code}|${countries[(i + 1) % countries.length]}` })),
  place: places.slice(0, VALUES).map((place) => ({ place })),
  type: keys("type").map((type) => ({ type })),
  quad: keys("quad").map((quad) => ({ quad })),
  certainty: keys("certainty").map((certainty) => ({ certainty })),
  outlet: keys("outlet").map((outlet) => ({ outlet })),
  text: ["ceasefire", "hospital", "drone", "border", "talks"].map((text) => ({ text })),
  "country and type": countries.map((country, i) => ({ country, type: keys("type")[i] })),
};

const quantile = (list, q) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))];
console.log(`${(await get("status")).mentions} mentions; milliseconds, median and slowest`);
const all = [];
for (const [kind, filters] of Object.entries(KINDS)) {
  const times = new Map(QUESTIONS.map((question) => [question, []]));
  for (const filter of filters) {
    for (const question of QUESTIONS) {
      const start = performance.now();
      await get(`${question}?${new URLSearchParams(filter)}`);
      times.get(question).push(performance.now() - start);
    }
  }
  all.push(...[...times.values()].flat());
  const figures = [...times].map(([name, list]) => `${name} ${quantile(list, 0.5).toFixed(0)} ${Math.max(...list).toFixed(0)}`);
  console.log(`  ${kind.padEnd(17)} ${figures.join(", ")}`);
}
console.log(`  all of ${all.length}: median ${quantile(all, 0.5).toFixed(0)}, p95 ${quantile(all, 0.95).toFixed(0)}, slowest ${Math.max(...all).toFixed(0)}`);
await server.close();
