// Takes the screenshots of docs/ of the eight views: npm run shots, or npm run shots -- RECORD for another record.
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const record = process.argv[2];
const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const VIEWS = {
  timeline: ["", "d-overview table"],
  map: ["?view=map", "d-map .canvas[data-ready]"],
  network: ["?view=network", "d-network .canvas[data-ready]"],
  events: ["?view=events", "d-events tbody tr"],
  evidence: ["?view=evidence&country=SDN&type=REJECT", "d-evidence mark[data-role=trigger]"],
  parties: ["?view=parties&a=ARE", "d-parties h2"],
  outlook: ["?view=outlook&a=USA", "d-outlook h2"],
  import: ["?view=import", "d-import .drop"],
};

mkdirSync(docs, { recursive: true });
const server = process.env.DRAGOMAN_URL ? { address: process.env.DRAGOMAN_URL, close: async () => {} } : await serve({ record, examples: record === undefined });
const browser = await launch();
for (const [name, [search, first]] of Object.entries(VIEWS)) {
  const { page, faults, close } = await open(browser, server.address, { viewport: { width: 1180, height: 680 } });
  await page.goto(new URL(search, server.address.split("?")[0]).href);
  await page.locator(first).first().waitFor({ timeout: 60_000 }).catch((problem) => console.log(`${name}: ${problem}`));
  await page.waitForTimeout(2500);
  const file = join(docs, `workbench-${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${name} ${statSync(file).size} bytes`, ...faults);
  await close();
}
await browser.close();
await server.close();
