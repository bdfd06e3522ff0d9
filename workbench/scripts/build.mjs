// Bundles the page into src/main/resources/io/dragoman/workbench, writes the licences of what is in it and,
// last, bundle.sha256: the hash of every source and of every file made from them. A test of the Maven build
// compares them, so that a bundle that does not fit its sources fails without Node.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "src/main/resources/io/dragoman/workbench");
const at = (path) => join(root, path);

/** What the bundle is made of; the test reads the same list from bundle.sha256. */
const SOURCES = ["package.json", "package-lock.json", "tsconfig.json", "scripts", "src/main/ts", "src/main/css", "src/main/html"];

const options = {
  absWorkingDir: root,
  entryPoints: { app: "src/main/ts/main.ts", app_css: "src/main/css/app.css" },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  minify: true,
  legalComments: "none",
  loader: { ".svg": "dataurl" },
  logLevel: "warning",
};

function files(path) {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function clean() {
  for (const name of readdirSync(out)) {
    if (name !== "world.json") rmSync(join(out, name));
  }
}

function copy() {
  copyFileSync(join(out, "app_css.css"), join(out, "app.css"));
  rmSync(join(out, "app_css.css"));
  copyFileSync(at("src/main/html/index.html"), join(out, "index.html"));
  copyFileSync(at("src/main/html/icon.svg"), join(out, "icon.svg"));
  copyFileSync(at("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs"), join(out, "maplibre-worker.js"));
  const worker = readFileSync(join(out, "maplibre-worker.js"), "utf8");
  writeFileSync(join(out, "maplibre-worker.js"), worker.replace(/\n\/\/# sourceMappingURL=.*\n?$/, "\n"));
}

/** The licence of every package that is not for building and testing alone, with its words. */
function licences() {
  const lock = JSON.parse(readFileSync(at("package-lock.json"), "utf8"));
  const parts = ["Libraries and data that are part of the page, their versions and licences. Made by scripts/build.mjs."];
  for (const [path, entry] of Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path === "" || entry.dev || path.includes("/@types/")) continue;
    const pack = JSON.parse(readFileSync(at(`${path}/package.json`), "utf8"));
    const file = readdirSync(at(path)).find((name) => /^licen[cs]e/i.test(name));
    const words = file === undefined ? "(the package carries no licence text)" : readFileSync(at(`${path}/${file}`), "utf8").trim();
    const licence = typeof pack.license === "string" ? pack.license : (pack.license?.type ?? "see below");
    parts.push(`${"=".repeat(80)}\n${pack.name} ${pack.version}: ${licence}\n\n${words}`);
  }
  writeFileSync(join(out, "licences.txt"), parts.join("\n\n") + "\n");
}

function hashes() {
  const sources = SOURCES.flatMap((path) => (existsSync(at(path)) && !/\./.test(path.split("/").pop()) ? files(at(path)) : [at(path)]));
  const line = (file) => {
    const sha = createHash("sha256").update(readFileSync(file)).digest("hex");
    return `${sha}  ${file.slice(root.length + 1)}`;
  };
  const lines = [...sources, ...files(out)].filter((file) => !file.endsWith("bundle.sha256")).map(line);
  lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  writeFileSync(join(out, "bundle.sha256"), lines.join("\n") + "\n");
}

clean();
if (process.argv.includes("--watch")) {
  const watching = await context({ ...options, minify: false, plugins: [{ name: "copy", setup: (b) => b.onEnd(copy) }] });
  await watching.watch();
} else {
  const result = await build({ ...options, metafile: true });
  copy();
  licences();
  hashes();
  const sizes = Object.entries(result.metafile.outputs).map(([file, entry]) => `${file.split("/").pop()} ${entry.bytes}`);
  console.log(sizes.join("\n"));
}
