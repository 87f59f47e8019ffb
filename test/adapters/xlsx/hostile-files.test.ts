import { strToU8, zipSync } from "fflate";
import { gridsOf } from "../../../src/adapters/xlsx/grids-of";
import { observeXlsx } from "../../../src/adapters/xlsx/observe";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { updateXlsx } from "../../../src/adapters/xlsx/update-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/write-xlsx";
import { resolve } from "../../../src/engine/workbook/resolve";
import { formWithNames } from "../../equivalence/gallery/form-with-names";
import { withParts } from "./file-parts";

const plain = resolve(formWithNames);

/** Every way in must give the same answer: nobody else checks. */
async function failuresOf(bytes: Uint8Array): Promise<unknown[]> {
  const results = [
    await readXlsx(bytes),
    await gridsOf(bytes),
    await observeXlsx(bytes),
    await updateXlsx(bytes, plain),
  ];
  return results.map((result) => (result.ok ? "accepted" : result.failure));
}

async function expectRefused(bytes: Uint8Array, failure: object): Promise<void> {
  for (const given of await failuresOf(bytes)) expect(given).toMatchObject(failure);
}

/** The old container (.xls, .doc, encrypted) with one stream of that name in its directory. */
function oldContainer(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

const parts = (more: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>"), ...more });

describe("files that are no workbook are refused with what they look like", () => {
  test("an empty file", async () => expectRefused(new Uint8Array(), { kind: "file-empty" }));

  test.each([
    ["%PDF-1.7 …", "pdf"],
    ["<!DOCTYPE html><html><table></table></html>", "html"],
    ["STT;Nhiệm vụ;Cơ quan chủ trì", "text"],
    ["{\\rtf1\\ansi Kế hoạch}", "rtf"],
  ])("%j", async (text, looksLike) => expectRefused(strToU8(text), { kind: "not-a-workbook", looksLike }));

  test("a Word document", async () => {
    const docx = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w:document/>") });
    await expectRefused(docx, { kind: "not-a-workbook", looksLike: "docx" });
  });

  test("an old Word document", async () =>
    expectRefused(oldContainer("WordDocument"), { kind: "not-a-workbook", looksLike: "doc" }));

  test("a zip of something else", async () =>
    expectRefused(zipSync({ "a.txt": strToU8("x") }), { kind: "not-a-workbook", looksLike: "zip" }));
});

test("a workbook with a password is told apart from a broken one", async () => {
  await expectRefused(oldContainer("EncryptedPackage"), { kind: "encrypted" });
});

describe("bombs are refused before anything is unpacked", () => {
  test("a part that is a hundred times as large as its package", async () => {
    await expectRefused(parts({ "xl/worksheets/sheet1.xml": new Uint8Array(5_000_000) }), {
      kind: "too-large",
      what: "ratio",
    });
  });

  test("parts that are too large together", async () => {
    const bytes = parts({ a: strToU8("x".repeat(50)), b: strToU8("y".repeat(50)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 90_000_000, true);
    }
    await expectRefused(bytes, { kind: "too-large", what: "unpacked" });
  });

  test("more than 2,000 parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}`, new Uint8Array(1)]));
    await expectRefused(parts(many), { kind: "too-large", what: "parts" });
  });

  test("a part that claims to be smaller than it is stops at its claim", async () => {
    const bytes = Uint8Array.from(await writeXlsx(plain));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
      if (name === "xl/worksheets/sheet1.xml") view.setUint32(at + 24, 10, true);
    }
    await expectRefused(bytes.slice(), { kind: "damaged" });
  });

  test("a part whose size is said only behind it is not looked for", async () => {
    const bytes = Uint8Array.from(parts({ a: new Uint8Array(0) }));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 20, true) === 0)
        view.setUint16(at + 8, 8, true);
    }
    await expectRefused(bytes, { kind: "damaged" });
  });
});

describe("broken workbooks are named as damaged, never half read", () => {
  test("cut in the middle", async () => {
    const bytes = await writeXlsx(plain);
    await expectRefused(bytes.slice(0, bytes.length - 400), { kind: "damaged" });
  });

  test("with a sheet cut in the middle", async () => {
    const bytes = withParts(await writeXlsx(plain), (path, text) =>
      path.endsWith("sheet1.xml") ? text.slice(0, text.length / 2) : text,
    );
    for (const result of [await readXlsx(bytes), await gridsOf(bytes), await observeXlsx(bytes)]) {
      expect(result).toMatchObject({ ok: false, failure: { kind: "damaged" } });
    }
  });

  test("without a workbook part", async () => {
    await expectRefused(zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), { kind: "damaged" });
  });

  test("with a document type, which could grow without end", async () => {
    const bytes = withParts(await writeXlsx(plain), (path, text) =>
      path === "xl/workbook.xml" ? text.replace("<workbook", '<!DOCTYPE x [<!ENTITY a "aa">]><workbook') : text,
    );
    expect(await updateXlsx(bytes, plain)).toMatchObject({ ok: false, failure: { kind: "damaged" } });
  });

  test("random bytes behind the first letters of a zip", async () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256);
    bytes.set([0x50, 0x4b, 3, 4]);
    await expectRefused(bytes, { kind: "damaged" });
  });
});
