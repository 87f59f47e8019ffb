import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ICONS = "@fluentui/react-icons";
/** Icons come in sizes and kinds; a file holds all of one drawing: "CheckmarkCircle12Filled" lies in checkmark-circle.js. */
const DRAWING = /^([A-Z]\w*?)(?:\d{2})?(?:Regular|Filled|Light|Color)$/;

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));
}

const fluentFolders = (): string[] =>
  readdirSync(join("node_modules", "@fluentui"))
    .filter((name) => name.startsWith("react-") && name !== "react-icons")
    .map((name) => join("node_modules", "@fluentui", name));

/** Every name that is imported from the icons, by Fluent's own components and by ours. */
export function importedIcons(texts: readonly string[]): string[] {
  const lists = texts.flatMap((text) => [
    ...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']@fluentui\/react-icons["']/g),
  ]);
  const names = lists.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim().split(/\s+as\s+/)[0] ?? ""));
  return [...new Set(names.filter(Boolean))].sort();
}

/** "CheckmarkCircle12Filled" → "checkmark-circle"; null for what is no drawing ("bundleIcon"). */
export function drawingFile(name: string): string | null {
  const drawing = DRAWING.exec(name)?.[1];
  return drawing === undefined ? null : drawing.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

/**
 * A module that stands in for the icons' own index while bundling: 5,800 drawings (18 MB) become the hundred that are
 * imported. Gives its path.
 */
export function iconSubset(): string {
  const files = [...fluentFolders().flatMap((folder) => filesUnder(folder, /\.js$/)), ...filesUnder("src", /\.tsx?$/)];
  const names = importedIcons(files.map((path) => readFileSync(path, "utf8")));
  const lines = names.map((name) => {
    const file = drawingFile(name);
    const from = file === null ? `${ICONS}/utils` : `${ICONS}/svg/${file}`;
    return `export { ${name} } from "${from}";`;
  });
  const folder = join("node_modules", ".cache", "icon-subset");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "icons.js");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return join(process.cwd(), path);
}
