import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { partSizes, START_BUDGET, startSize } from "../../scripts/bundle-size";
import { buildSite } from "./support/build-site";
import { librariesOf, mainLibrary } from "./support/part-libraries";
import { renewsPictures } from "./support/pictures";

/**
 * The most that the parts fetched on demand may weigh, in KB after gzip, by what fills them: a tenth above what they weighed when
 * this was written. Whoever needs more says so here.
 */
const LIMITS: Readonly<Record<string, { readonly kilobytes: number; readonly comes: string }>> = {
  "pdfjs-dist": { kilobytes: 600, comes: "with the first PDF or picture" },
  "our own": { kilobytes: 320, comes: "in the background, with the first work" },
  hucre: { kilobytes: 118, comes: "with the first workbook that is read or written" },
  zod: { kilobytes: 56, comes: "with the first workbook that is read or written" },
  fflate: { kilobytes: 8, comes: "with the first workbook that is read or written" },
  mammoth: { kilobytes: 98, comes: "with the first .docx" },
  docx: { kilobytes: 70, comes: "with the first report" },
  linkedom: { kilobytes: 65, comes: "with the first HTML or pasted table" },
  "tesseract.js": { kilobytes: 8, comes: "with the first scan; its recogniser lies beside the pages" },
};
/** What reads and writes documents, workbooks and scans. */
const ON_DEMAND = ["pdfjs-dist", "hucre", "mammoth", "docx", "linkedom", "tesseract.js", "@tesseract.js-data/vie"];
const PAGES = ["page.html", "taskpane.html"];

let folder: string;
beforeAll(() => {
  folder = buildSite();
}, 240_000);

/** KB after gzip, by what fills the part. */
function weights(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, bytes } of partSizes(folder)) {
    const library = mainLibrary(join(folder, `${name}.map`));
    sums.set(library, (sums.get(library) ?? 0) + bytes / 1024);
  }
  return sums;
}

describe("what the pages fetch", () => {
  test.each(PAGES)("%s has nothing at its start that reads or writes documents, workbooks or scans", (page) => {
    const { files, bytes } = startSize(folder, page);
    const scripts = files.filter(({ name }) => name.endsWith(".js") && !name.startsWith("office/"));
    const libraries = scripts.flatMap(({ name }) => librariesOf(join(folder, `${name}.map`)));
    expect(libraries).toContain("react-dom");
    expect(libraries.filter((name) => ON_DEMAND.includes(name))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(START_BUDGET);
  });

  test("no part on demand has outgrown its limit, and there is none without a limit", () => {
    const measured = [...weights()].map(([library, kilobytes]) => ({ library, kilobytes }));
    const tooHeavy = measured.filter(({ library, kilobytes }) => kilobytes > (LIMITS[library]?.kilobytes ?? 0));
    expect(tooHeavy).toEqual([]);
    console.info(table());
    if (renewsPictures) writeFileSync(join("docs", "sizes.md"), document());
  });
});

function table(): string {
  const starts = PAGES.map((page) => {
    const kilobytes = Math.round(startSize(folder, page).bytes / 1024);
    return `| ${page} | at its start | ${kilobytes} | ${START_BUDGET / 1024} |`;
  });
  const measured = weights();
  const parts = Object.entries(LIMITS).map(
    ([library, { kilobytes, comes }]) =>
      `| ${library} | ${comes} | ${Math.round(measured.get(library) ?? 0)} | ${kilobytes} |`,
  );
  return ["| what | when it comes | KB | limit |", "| --- | --- | ---: | ---: |", ...starts, ...parts].join("\n");
}

const document = (): string =>
  `<!-- Made by \`PICTURES=1 npx jest test/e2e/bundle-parts\`; do not edit. -->\n# What the pages weigh\n\nKB after gzip. The test of the same name fails above a limit.\n\n${table()}\n`;
