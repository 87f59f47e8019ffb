/**
 * `node scripts/bundled.mjs PROGRAM.ts [WORDS…]`: runs a program of ours as one piece. The sources are put together anew each time (a third of
 * a second), so nothing can be out of date; loading their thousand files one by one takes three seconds. What was put together is kept under
 * the mark of its content, which makes two programs at a time harmless.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const KEPT = join(ROOT, "node_modules", ".cache", "pciwb");
const A_DAY = 86_400_000;
/** Started by a program from a file beside it, so it has to be a file of its own. */
const THREAD = "src/cli/threads/reading-thread.ts";

/** @typedef {{ readonly path: string, readonly contents: Uint8Array }} Piece `path` within the folder of the program. */

/**
 * The program and its thread as JavaScript; packages stay where they are installed.
 * @param {string} program
 * @returns {Piece[]}
 */
function bundle(program) {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, program), join(ROOT, THREAD)],
    absWorkingDir: ROOT,
    outbase: ROOT,
    outdir: KEPT,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    logLevel: "error",
    write: false,
  });
  return outputFiles.map(({ path, contents }) => ({ path: relative(KEPT, path), contents }));
}

/**
 * The folder that holds exactly these files. It appears whole: it is renamed into its place.
 * @param {readonly Piece[]} files
 */
function keep(files) {
  const mark = createHash("sha256");
  for (const { path, contents } of files) mark.update(path).update(contents);
  const folder = join(KEPT, mark.digest("hex").slice(0, 20));
  if (existsSync(folder)) return folder;
  mkdirSync(KEPT, { recursive: true });
  const draft = mkdtempSync(join(KEPT, "draft-"));
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    writeFileSync(join(draft, path), contents);
  }
  try {
    renameSync(draft, folder);
  } catch (problem) {
    // Another program was quicker with the same files.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw problem;
  }
  forgetOlder(folder);
  return folder;
}

/**
 * What was put together from former sources goes after a day: a program may still be at work on it.
 * @param {string} folder
 */
function forgetOlder(folder) {
  for (const name of readdirSync(KEPT)) {
    const other = join(KEPT, name);
    if (other !== folder && Date.now() - statSync(other).mtimeMs > A_DAY)
      rmSync(other, { recursive: true, force: true });
  }
}

const NOT_WRITABLE = new Set(["EACCES", "EPERM", "EROFS", "ENOSPC"]);

/**
 * The program as a module to import. Where nothing may be written beside the packages, its source, loaded file by file.
 * @param {string} program
 */
async function started(program) {
  try {
    return pathToFileURL(join(keep(bundle(program)), program.replace(/\.ts$/, ".js"))).href;
  } catch (problem) {
    if (!(problem instanceof Error && "code" in problem && NOT_WRITABLE.has(String(problem.code)))) throw problem;
    (await import("tsx/esm/api")).register();
    return pathToFileURL(join(ROOT, program)).href;
  }
}

const [program = "", ...words] = process.argv.slice(2);
const entry = await started(program);
process.argv = [process.argv[0] ?? "node", fileURLToPath(entry), ...words];
process.setSourceMapsEnabled(true);
await import(entry);
