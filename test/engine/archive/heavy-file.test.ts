import { zipSync } from "fflate";
import { HEAVY_MARKUP_BYTES, HEAVY_OLD_BYTES, isHeavyFile } from "../../../src/engine/archive/heavy-file";

const MEGABYTE = 1024 * 1024;
const stored = (parts: Record<string, number>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, length]) => [name, new Uint8Array(length)])), {
    level: 0,
  });

/** Half of it in the sheet, half in the texts. */
const markup = (length: number): Record<string, number> => ({
  "xl/worksheets/sheet1.xml": Math.ceil(length / 2),
  "xl/sharedStrings.xml": Math.floor(length / 2),
});

interface Example {
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly isHeavy: boolean;
}

const EXAMPLES: readonly Example[] = [
  { file: "a form of one body", bytes: () => stored(markup(0.2 * MEGABYTE)), isHeavy: false },
  {
    file: "markup up to the limit, all parts together",
    bytes: () => stored(markup(HEAVY_MARKUP_BYTES)),
    isHeavy: false,
  },
  { file: "markup beyond it", bytes: () => stored(markup(HEAVY_MARKUP_BYTES + 2)), isHeavy: true },
  {
    file: "pictures, which are not read",
    bytes: () => stored({ ...markup(MEGABYTE), "xl/media/image1.png": 9 * MEGABYTE }),
    isHeavy: false,
  },
  {
    file: "a zip that is refused unread",
    bytes: () => zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(HEAVY_MARKUP_BYTES * 2) }),
    isHeavy: false,
  },
  { file: "an old workbook up to the limit", bytes: () => new Uint8Array(HEAVY_OLD_BYTES), isHeavy: false },
  { file: "an old workbook beyond it", bytes: () => new Uint8Array(HEAVY_OLD_BYTES + 1), isHeavy: true },
  { file: "an empty file", bytes: () => new Uint8Array(), isHeavy: false },
];

test.each(EXAMPLES)("$file: is it read alone? $isHeavy", ({ bytes, isHeavy }) => {
  expect(isHeavyFile(bytes())).toBe(isHeavy);
});
