import { zipSync } from "fflate";
import { sha256 } from "../../../src/adapters/system/sha256";
import { zipArchives } from "../../../src/adapters/system/zip-archives";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { consolidateJson } from "../../../src/application/returns/consolidate-json";
import {
  anyUsable,
  consolidateReturns,
  prepareConsolidation,
} from "../../../src/application/returns/consolidate-returns";
import { returnReadersHere } from "../../../src/application/returns/returns-here";
import { sampleRow } from "../../../src/cli/demo-answers";
import { filledForm } from "../../../src/cli/demo-returns";
import { resolve } from "../../../src/engine/workbook/resolve";
import { AS_OF, formOf, PERIOD, register } from "./quarter";

jest.setTimeout(120_000);
const GOOD = 140;
const READERS = returnReadersHere({ workbooks: xlsxFiles, archives: zipArchives, digest: sha256 });

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An old container with the stream in which Excel keeps an encrypted workbook. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach((letter, at) => {
    bytes[1024 + at * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

async function goodForm(): Promise<Uint8Array> {
  const filled = { sentOn: "2025-12-05", rows: [sampleRow(() => 0.5, PERIOD)] };
  return xlsxFiles.write(resolve(filledForm(formOf("Sở Xây dựng"), filled)));
}

const BAD: readonly (readonly [string, (good: Uint8Array) => Uint8Array, RegExp])[] = [
  [
    "bom.xlsx",
    () => zipSync({ "[Content_Types].xml": encode("<Types/>"), "xl/a.xml": new Uint8Array(30_000_000) }),
    /lớn bất thường/,
  ],
  ["hỏng.xlsx", (good) => good.slice(0, good.length / 2), /bị hỏng/],
  ["mật khẩu.xlsx", encrypted, /có mật khẩu/],
  ["trống.xlsx", () => new Uint8Array(), /trống/],
  [
    "văn bản.xlsx",
    () => zipSync({ "[Content_Types].xml": encode("<Types/>"), "word/document.xml": encode("<w/>") }),
    /tệp Word/,
  ],
];

test("a corrupt, an encrypted, an empty file, a bomb and a Word file among 140 good ones: 140 in, five named with the reason", async () => {
  const good = await goodForm();
  const files = [
    ...Array.from({ length: GOOD }, (_, at) => [`phiếu ${at}.xlsx`, good] as const),
    ...BAD.map(([name, bytes]) => [name, bytes(good)] as const),
  ];
  const prepared = prepareConsolidation(register, { period: PERIOD.key, asOf: AS_OF });
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  const seen: string[] = [];
  const quarter = await consolidateReturns(
    prepared.value,
    files.map(([file, bytes]) => ({ file, bytes: () => Promise.resolve(bytes) })),
    READERS,
    { progress: (_, __, file) => seen.push(file) },
  );
  const { returns, conservation, findings } = consolidateJson(quarter, "so.xlsx", "vi");
  expect(anyUsable(quarter)).toBe(true);
  expect(returns.filter(({ problem }) => problem === null)).toHaveLength(GOOD);
  expect(conservation).toEqual({ rowsIn: GOOD, accepted: 1, superseded: GOOD - 1, held: 0, rejected: 0 });
  const named = returns.filter(({ problem }) => problem !== null);
  expect(named.map(({ file }) => file)).toEqual(BAD.map(([name]) => name));
  for (const [at, [, , why]] of BAD.entries()) expect(named[at]?.problem).toMatch(why);
  expect(findings.filter(({ severity }) => severity === "error").map(({ id }) => id)).toEqual(
    BAD.map(() => "return-unreadable"),
  );
  expect(seen.sort()).toEqual(files.map(([file]) => file).sort());
});

test("a cancelled run reads no further", async () => {
  const prepared = prepareConsolidation(register, { period: PERIOD.key, asOf: AS_OF });
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  const stop = new AbortController();
  let read = 0;
  const incoming = Array.from({ length: 50 }, (_, at) => ({
    file: `${at}.xlsx`,
    bytes: () => {
      read += 1;
      if (read === 6) stop.abort();
      return Promise.resolve(new Uint8Array());
    },
  }));
  await consolidateReturns(prepared.value, incoming, READERS, { signal: stop.signal });
  expect(read).toBeLessThan(15);
});
