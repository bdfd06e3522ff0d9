// Fifty readers and a running import at once, on this machine: npm run load -- RECORD ARTICLES, where ARTICLES is a file
// that the server reads meanwhile. Prints how long answers took, how many failed, and what processors did meanwhile, which other
// work on the machine does not change much.
import { existsSync, readFileSync } from "node:fs";
import { serve } from "./server.mjs";

const READERS = 50;
const REQUESTS = 24;
const PAUSE = 1000; // milliseconds on average, between an answer and the reader's next question

const [record, articles] = process.argv.slice(2);
if (record === undefined || articles === undefined) throw new Error("usage: npm run load -- RECORD ARTICLES");
const server = await serve({ record });
const [root, token] = server.address.split("#token=");
const QUESTIONS = ["counts", "timeline", "facets", "map", "network", "events"];

/** The countries and types that most of the record is about. */
const facets = await (await fetch(`${root}api/v1/facets`)).json();
const most = (name, count) => facets[name].items.slice(0, count).map((item) => item.key);
const COUNTRIES = most("country", 12);
const TYPES = most("type", 6);

const times = new Map(QUESTIONS.map((question) => [question, []]));
let failed = 0;

/** Seconds of a processor that the server has used, where the system tells. */
function worked() {
  const told = `/proc/${server.pid}/stat`;
  const fields = existsSync(told) ? readFileSync(told, "utf8").split(") ")[1].split(" ") : [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const one = (list) => list[Math.floor(Math.random() * list.length)];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(question) {
  const filter = new URLSearchParams({ country: one(COUNTRIES), type: one(TYPES) });
  const start = performance.now();
  const answer = await fetch(`${root}api/v1/${question}?${filter}`).catch(() => undefined);
  await answer?.arrayBuffer();
  times.get(question).push(performance.now() - start);
  if (answer?.status !== 200) failed++;
}

async function read() {
  await pause(Math.random() * PAUSE);
  for (let n = 0; n < REQUESTS; n++) {
    await ask(one(QUESTIONS));
    await pause(Math.random() * 2 * PAUSE);
  }
}

for (const question of QUESTIONS) await ask(question); // the record is loaded once
times.forEach((list) => list.splice(0));
const job = await fetch(`${root}api/v1/imports`, {
  method: "POST",
  headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  body: JSON.stringify({ paths: [articles] }),
});
if (job.status !== 202) throw new Error(`the import was refused: ${await job.text()}`);
const { id } = (await job.json()).job;
const reading = async () => (await (await fetch(`${root}api/v1/jobs/${id}`)).json()).job;
while ((await reading()).articles === 0) await pause(PAUSE); // the reader is opened before its first article
const begun = { server: worked(), readers: process.cpuUsage(), clock: performance.now() };
await Promise.all(Array.from({ length: READERS }, read));
const own = process.cpuUsage(begun.readers);
const seconds = [worked() - begun.server, (own.user + own.system) / 1e6, (performance.now() - begun.clock) / 1000];
const { state, articles: brought } = await reading();

const quantile = (list, q) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))];
const row = (name, list) => console.log(`${name.padEnd(10)} ${String(list.length).padStart(5)} answers  p50 ${quantile(list, 0.5).toFixed(0)} ms  p95 ${quantile(list, 0.95).toFixed(0)} ms  slowest ${Math.max(...list).toFixed(0)} ms`);
times.forEach((list, name) => row(name, list));
row("all", [...times.values()].flat());
console.log(`${failed} failed; the import at the end: ${state}, ${brought} articles`);
console.log(`seconds of a processor: server ${seconds[0].toFixed(0)}, readers ${seconds[1].toFixed(0)}, in ${seconds[2].toFixed(0)} seconds`);
await server.close();
