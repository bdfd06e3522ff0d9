// Measures the first contentful paint of the page, and when it shows the record's figures, on a server that has read the examples:
// npm run paint; or on another record: npm run paint -- RECORD.
import { launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const RUNS = 9;
const [record] = process.argv.slice(2);
const server = await serve(record === undefined ? { examples: true } : { record });
const browser = await launch();
const times = [];
const figures = [];
for (let run = 0; run < RUNS; run++) {
  const { page, close } = await open(browser, server.address);
  await page.locator("d-filters").waitFor();
  const paint = await (await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime)).jsonValue();
  times.push(paint);
  await page.locator("d-overview").waitFor();
  figures.push(await (await page.waitForFunction(() => !document.querySelector(".view.loading") && performance.now())).jsonValue());
  await close();
}
const row = (name, list) => {
  list.sort((a, b) => a - b);
  console.log(`${name}, ${RUNS} runs: median ${Math.round(list[RUNS >> 1])} ms, slowest ${Math.round(list[RUNS - 1])} ms`);
};
row("first contentful paint", times);
row("the record's figures shown", figures);
await browser.close();
await server.close();
