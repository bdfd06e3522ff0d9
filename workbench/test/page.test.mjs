// Drives the page as a reader does, on a server that has read the examples: npm test.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { hasBrowser, launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const skip = hasBrowser() ? false : "no Chromium";
const PATIENCE = 120_000; // milliseconds; a busy machine takes long to draw a map
let server;
let browser;

before(async () => {
  if (skip) return;
  server = process.env.DRAGOMAN_URL ? { address: process.env.DRAGOMAN_URL, close: async () => {} } : await serve({ examples: true });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const number = (text) => Number(text.replace(/\D/g, ""));

/** Opens a view, waits for what it shows first, does something with it, and wants no fault in it. */
async function visit(search, first, what = async () => {}, options = {}) {
  const address = new URL(search, server.address.split("?")[0]);
  const { page, faults, close } = await open(browser, server.address, { patience: PATIENCE, ...options });
  try {
    if (search !== "") await page.goto(address.href);
    await page.locator(first).first().waitFor();
    await what(page);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
}

const total = async (page) => {
  await page.waitForFunction(() => /\d/.test(document.querySelector("#events-count")?.textContent ?? ""));
  return number(await page.locator("#events-count").textContent());
};

const VIEWS = [
  ["", "d-overview .turns, d-overview table"],
  ["?view=map", "d-map .canvas[data-ready]"],
  ["?view=network", "d-network .canvas[data-ready]"],
  ["?view=events", "d-events tbody tr"],
  ["?view=evidence", "d-evidence mark[data-role=trigger]"],
  ["?view=parties&a=LBY", "d-parties h2"],
  ["?view=outlook", "d-outlook h2"],
  ["?view=import", "d-import .drop"],
];

for (const [search, first] of VIEWS) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${search || "timeline"} in ${colorScheme} colours has no serious fault of accessibility`, { skip }, () =>
      visit(search, first, async (page) => {
        await total(page);
        // Evaluated by the debugger, not by the page: its policy allows no script of others.
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
        const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
        assert.deepEqual(serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" ")}`), []);
      }, { colorScheme }));
  }
}

test("a filter changes every number alike, and the address keeps it", { skip }, () =>
  visit("", "d-filters .facet", async (page) => {
    const all = await total(page);
    await page.locator(".facet", { hasText: "ASSAULT" }).click();
    await page.waitForFunction((n) => Number(document.querySelector("#events-count")?.textContent?.replace(/\D/g, "")) < n, all);
    const assaults = await total(page);
    assert.match(page.url(), /type=ASSAULT/);
    await page.locator(".tabs a", { hasText: "Events" }).click();
    await page.locator("d-events tbody tr").first().waitFor();
    assert.equal(number(await page.locator("#events-title").textContent()), assaults);
    assert.equal(await page.locator("d-events tbody tr").count(), Math.min(100, assaults));
    const exported = await page.evaluate(async () => (await fetch(`api/v1/exports/jsonl?type=ASSAULT`)).text());
    if (!process.env.DRAGOMAN_URL) assert.equal(exported.trim().split("\n").length, assaults);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction((n) => Number(document.querySelector("#events-count")?.textContent?.replace(/\D/g, "")) === n, all);
  }));

const presses = (page, section, ...names) =>
  page.evaluate(([section, names]) => {
    const buttons = [...document.querySelectorAll(`d-filters > section:nth-of-type(${section}) .facet`)];
    for (const name of names) buttons.find((button) => button.querySelector(".name").textContent === name).click();
  }, [section, names]);

test("turning points are looked for once the reader rests on a filter, and given up when it changes", { skip }, () =>
  visit("", "d-overview table", async (page) => {
    await total(page);
    await page.getByText("None stands out").or(page.locator("d-overview ol.turns")).waitFor();
    const names = await page.locator("d-filters > section:nth-of-type(4) .facet .name").allTextContents();
    const [first, second] = names.slice(1);
    const looking = page.getByText("Looking for turning points …");
    const isAsked = (request) => request.url().includes("/api/v1/turns?");
    const asked = [];
    page.on("request", (request) => { if (isAsked(request)) asked.push(request); });
    await page.route("**/api/v1/turns?*", () => {}, { times: 1 }); // the first question is never answered
    const question = page.waitForRequest(isAsked);
    await presses(page, 4, first, second);
    await question;
    await looking.waitFor();
    assert.equal(asked.length, 1);
    await page.waitForFunction(() => !document.querySelector(".counts.loading"));
    const [givenUp] = await Promise.all([page.waitForEvent("requestfailed", isAsked), presses(page, 4, second)]);
    assert.equal(givenUp, asked[0]);
    await looking.waitFor({ state: "detached" });
    assert.equal(asked.length, 2);
  }));

test("the numbers of two filters never stand beside each other", { skip }, () =>
  visit("", "d-filters .facet", async (page) => {
    const all = await total(page);
    const held = [];
    await page.route("**/api/v1/network?*", (route) => held.push(route));
    for (const type of ["ASSAULT", "AID"]) {
      const answer = page.waitForResponse((response) => response.url().includes("/counts?") && response.url().includes(type));
      await presses(page, 3, type);
      await (await answer).finished();
      assert.equal(await total(page), all);
    }
    await page.unroute("**/api/v1/network?*");
    await presses(page, 3, "AID");
    await page.waitForFunction((n) => Number(document.querySelector("#events-count")?.textContent?.replace(/\D/g, "")) < n, all);
  }));

test("nothing is asked for again while the record stays as it is", { skip }, async () => {
  const asked = [];
  await visit("?view=import", "d-import .drop", async (page) => {
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(server.address.split("#")[0]);
    await total(page);
    await page.waitForTimeout(3000);
  });
  assert.equal(asked.filter((path) => path.endsWith("/status")).length, 1);
});

test("days chosen on the timeline filter everything", { skip }, () =>
  visit("", "d-strip .u-over", async (page) => {
    const all = await total(page);
    const box = await page.locator("d-strip .u-over").boundingBox();
    await page.mouse.move(box.x + box.width * 0.05, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/since=\d{4}-\d\d-\d\d.*until=/);
    await page.waitForFunction((n) => Number(document.querySelector("#events-count")?.textContent?.replace(/\D/g, "")) < n, all);
  }));

test("colours that change under a drag are drawn when it ends", { skip }, () =>
  visit("", "d-strip .u-over", async (page) => {
    await total(page);
    const box = await page.locator("d-strip .u-over").boundingBox();
    await page.mouse.move(box.x + 50, box.y + 20);
    await page.mouse.down();
    await page.evaluate(() => { document.querySelector("d-strip canvas").id = "before"; });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
    assert.equal(await page.locator("#before").count(), 1);
    await page.mouse.up();
    await page.locator("d-strip canvas:not(#before)").waitFor({ state: "attached" });
  }, { colorScheme: "light" }));

test("the keys walk through the evidence, reject and take back", { skip }, () =>
  visit("?view=evidence", "d-evidence mark[data-role=trigger]", async (page) => {
    const all = await total(page);
    const first = new URL(page.url()).searchParams.get("event");
    await page.keyboard.press("j");
    await page.waitForFunction((id) => new URL(location.href).searchParams.get("event") !== id, first);
    await page.keyboard.press("k");
    await page.waitForFunction((id) => new URL(location.href).searchParams.get("event") === id, first);
    await page.locator('d-evidence .item[aria-current="true"]').waitFor();
    await page.keyboard.press("x");
    await page.waitForFunction((n) => Number(document.querySelector("#events-count")?.textContent?.replace(/\D/g, "")) === n - 1, all);
    await page.keyboard.press("u");
    await page.waitForFunction((n) => Number(document.querySelector("#events-count")?.textContent?.replace(/\D/g, "")) === n, all);
  }));

test("the evidence shows the words of each role and why each was understood so", { skip }, () =>
  visit("?view=evidence&type=ASSAULT", "d-evidence mark[data-role=trigger]", async (page) => {
    assert.ok((await page.locator("d-evidence .facts dt").count()) >= 2);
    assert.ok((await page.locator("d-evidence .facts .reason").count()) >= 1);
  }));

test("the map counts what it cannot show", { skip }, () =>
  visit("?view=map", "d-map .side td", async (page) => {
    const all = await total(page);
    const rows = page.locator("d-map .side table").first().locator("td.num");
    const sums = await rows.allTextContents();
    assert.equal(sums.map(number).reduce((a, b) => a + b, 0), all);
  }));

test("the network says how much a party would add before it is opened", { skip }, () =>
  visit("?view=network", "d-network .side button.plain", async (page) => {
    await page.locator("d-network .side table button.plain").first().click();
    await page.waitForURL(/node=/);
    await page.getByText(/other part(y|ies)/).waitFor();
  }));
