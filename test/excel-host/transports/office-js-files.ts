import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The library as installed from the registry; it is read from there and never copied or changed. */
export const OFFICE_JS_FOLDER = path.resolve(process.cwd(), "node_modules/@microsoft/office-js/dist");

export function officeJsFile(name: string): string {
  const file = path.join(OFFICE_JS_FOLDER, name);
  if (!existsSync(file)) throw new Error(`${name} of @microsoft/office-js is not installed: run npm ci`);
  return readFileSync(file, "utf8");
}
