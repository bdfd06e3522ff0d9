// Measures the first contentful paint of the page on a server that has read the examples: npm run paint.
import { launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const RUNS = 9;
const server = await serve({ examples: true });
const browser = await launch();
const times = [];
for (let run = 0; run < RUNS; run++) {
  const { page, close } = await open(browser, server.address);
  await page.locator("d-filters").waitFor();
  const paint = await (await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime)).jsonValue();
  times.push(paint);
  await close();
}
times.sort((a, b) => a - b);
console.log(`first contentful paint, ${RUNS} runs: median ${Math.round(times[RUNS >> 1])} ms, slowest ${Math.round(times[RUNS - 1])} ms`);
await browser.close();
await server.close();
