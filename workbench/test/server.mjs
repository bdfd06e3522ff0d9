// Starts `dragoman serve` on a record of its own, for the tests and the screenshots.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dragoman = join(project, "dragoman");

/**
 * @param {{record?: string, examples?: boolean}} options a record that is there, or a new one with the examples read
 * @returns {Promise<{address: string, pid: number, close: () => Promise<void>}>} the process is that of the server
 */
export async function serve({ record, examples = false } = {}) {
  const folder = record ?? mkdtempSync(join(tmpdir(), "dragoman-page-"));
  if (examples) execFileSync(dragoman, ["read", join(project, "examples"), "--record", folder], { stdio: "ignore" });
  const child = spawn(dragoman, ["serve", "--record", folder, "--port", "0", "--no-open"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  /** The first match in the lines of a stream. */
  const told = (stream, pattern) => new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`dragoman serve ended with ${code}: ${said}`)));
    createInterface({ input: stream }).on("line", (line) => {
      said += `${line}\n`;
      const found = pattern.exec(line);
      if (found) resolve(found[1]);
    });
  });
  const [printed, token] = await Promise.all([told(child.stdout, /(https?:\/\/\S+)/), told(child.stderr, /^token: (\S+)/)]);
  const address = `${printed}#token=${token}`;
  return {
    address,
    pid: child.pid,
    close: () => new Promise((resolve) => {
      child.removeAllListeners("exit");
      child.once("exit", () => {
        if (record === undefined) rmSync(folder, { recursive: true, force: true });
        resolve();
      });
      child.kill("SIGTERM");
    }),
  };
}
