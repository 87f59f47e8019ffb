import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything the built pages are made of. */
const INPUTS = ["src", "assets", "samples", "scripts", "manifest.xml", "webpack.config.js", "package-lock.json"];

function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The pages as they are shipped, built once and again only after a change; SITE names a folder built before. Gives the folder. */
export function buildSite(): string {
  const ready = process.env["SITE"];
  if (ready !== undefined) return ready;
  const folder = join(process.cwd(), "out", "site");
  const mark = join(folder, "page.html");
  const fresh = existsSync(mark) && statSync(mark).mtimeMs > Math.max(...INPUTS.map(newest));
  if (fresh) return folder;
  const built = spawnSync(join("node_modules", ".bin", "webpack"), ["--mode", "production"], {
    encoding: "utf8",
    env: { ...process.env, OUT: folder, OFFICE_JS: "bundled", NODE_OPTIONS: "" },
  });
  if (built.status !== 0) throw new Error(`the pages could not be built:\n${built.stdout}\n${built.stderr}`);
  return folder;
}
