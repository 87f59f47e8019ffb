import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface Copy {
  readonly from: string;
  readonly to: string;
}

/** Folder of Office.js in the installed package. */
export const officeFolder = (): string =>
  join(
    dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
    "dist",
  );

/**
 * The unchanged files of Office.js that Excel asks for: the loader, one file a platform, texts in Vietnamese and English, and
 * what it loads on trouble. The other applications, languages and debug builds stay out (87 MB become 9).
 */
export function officeFiles(): Copy[] {
  const folder = officeFolder();
  const wanted = [
    "office.js",
    "o15apptofilemappingtable.js",
    "excel-web-16.00.js",
    "excel-web-16.00-core.js",
    "excel-win32-16.00.js",
    "excel-win32-16.01.js",
    "excel-win32-16.01-core.js",
    "excel-winrt-16.00.js",
    "excel-mac-16.00.js",
    "excel-mac-16.00-core.js",
    "vi-vn",
    "en-us",
    "telemetry",
    "ariatelemetry",
    "agaveerrorux",
  ];
  return [
    ...wanted.map((name) => ({ from: join(folder, name), to: `office/${name}` })),
    // Microsoft's terms go with its files (see docs/deploy.md).
    { from: join(dirname(folder), "LICENSE.md"), to: "office/LICENSE.md" },
  ];
}
