// Debian's Chromium, driven by Playwright; no other browser is downloaded.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const hasBrowser = () => existsSync(CHROMIUM);

/** Starts it as it runs where there is no graphics card: the processor draws the page, and WebGL, which it must be allowed to. */
export const launch = () =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--enable-unsafe-swiftshader", "--disable-dev-shm-usage"],
  });

/**
 * A page that remembers what went wrong in it: errors of scripts, refused resources, requests to other hosts. It is waited for as
 * long as its patience, in milliseconds.
 */
export async function open(browser, address, { patience = 30_000, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== new URL(address).host) faults.push(`asked ${url.host}`);
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}
