// Measures the first contentful paint of the page, when it shows the record's figures, and how long a change of the filter takes until
// all figures and charts are drawn, on a server that has read the examples: npm run paint; or on another record: npm run paint -- RECORD.
import { launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const RUNS = 9;
const CHOICES = 4; // of each kind of filter
const PATIENCE = 300_000; // milliseconds; a busy machine takes longer than a test would wait
const ENDURED = 60_000; // milliseconds after which a change of the filter is given up
const [record] = process.argv.slice(2);
const server = await serve(record === undefined ? { examples: true } : { record });
const browser = await launch();

const row = (name, list) => {
  list.sort((a, b) => a - b);
  console.log(`${name}, ${list.length} runs: median ${Math.round(list[list.length >> 1])} ms, slowest ${Math.round(list.at(-1))} ms`);
};

/** Opens the page and waits for its figures; when it painted first, when it showed them, and the page. */
async function load() {
  const { page, close } = await open(browser, server.address, { patience: PATIENCE });
  await page.locator("d-overview").waitFor();
  const figures = await (await page.waitForFunction(() => !document.querySelector(".view.loading") && performance.now())).jsonValue();
  const paint = await (await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime)).jsonValue();
  return { page, close, paint, figures };
}

const loads = [];
for (let run = 0; run < RUNS; run++) {
  const { close, ...times } = await load();
  loads.push(times);
  await close();
}
row("first contentful paint", loads.map((times) => times.paint));
row("the record's figures shown", loads.map((times) => times.figures));

const { page, close } = await load();
await page.waitForFunction(() => document.querySelector("d-filters .facet .n")?.textContent && !document.querySelector(".counts.loading"));

/**
 * Presses what a selector finds in the page, and returns how long it took until what the filter leaves was drawn: undefined where there
 * is nothing to press, infinite where it was given up.
 */
const change = (selector, at) =>
  page.evaluate(async ([selector, at, endured]) => {
    const button = document.querySelectorAll(selector)[at];
    if (button === undefined) return undefined;
    const counts = document.querySelector(".counts");
    const start = performance.now();
    const shown = new Promise((resolve) => {
      setTimeout(resolve, endured, Infinity);
      new MutationObserver((_, observer) => {
        if (counts.classList.contains("loading")) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }).observe(counts, { attributeFilter: ["class"] });
    });
    button.click();
    return shown;
  }, [selector, at, ENDURED]);

/** Says which change was given up. */
const givenUp = (what) => console.log(`${what}: given up after ${ENDURED / 1000} seconds`);

const KINDS = { type: 3, country: 4, actor: 5, "told as": 7, outlet: 8 }; // which section of the filter at the left
const CLEAR = "d-filters section p button";
const all = [];
for (const [kind, section] of Object.entries(KINDS)) {
  const times = [];
  for (let i = 0; i < CHOICES; i++) {
    const time = await change(`d-filters > section:nth-of-type(${section}) .facet`, i);
    if (time === undefined) break;
    if (time === Infinity) givenUp(`filter by ${kind}, choice ${i + 1}`);
    else times.push(time);
    if ((await change(CLEAR, 0)) === Infinity) givenUp(`no filter, after ${kind}, choice ${i + 1}`);
  }
  if (times.length > 0) row(`filter by ${kind}`, times);
  all.push(...times);
}
if (all.length > 0) row("all filters", all);
await close();
await browser.close();
await server.close();
