import { strToU8, zipSync } from "fflate";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";

const reader = createDocumentReader(nodeDocumentTools());
const read = (name: string, content: string | Uint8Array) =>
  reader.read({ name, bytes: typeof content === "string" ? strToU8(content) : content });

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldWord = (): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set(OLE);
  bytes.set(
    [..."WordDocument"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  );
  return bytes;
};

describe("reading a document of any format", () => {
  it("goes by the content, not by the name", async () => {
    expect(await read("ke-hoach.pdf", "KẾ HOẠCH")).toMatchObject({ ok: true, value: { format: "text" } });
    expect(await read("ke-hoach.txt", "<html><p>KẾ HOẠCH")).toMatchObject({ ok: true, value: { format: "html" } });
  });

  it.each<[string, string | Uint8Array, object]>([
    ["an empty file", "", { kind: "file-empty" }],
    ["bytes without sense", new Uint8Array([1, 2, 0, 3]), { kind: "format-unknown" }],
    ["a zip of files", zipSync({ "a.txt": strToU8("a") }), { kind: "format-unknown" }],
    ["an old Word file", oldWord(), { kind: "format-unsupported", format: "doc", saveAs: "Word (.docx)" }],
    ["a picture of a kind we do not read", "GIF89a", { kind: "format-unsupported", format: "GIF", saveAs: "PNG" }],
    [
      "a page with its pictures in one file",
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x",
      { kind: "format-unsupported", saveAs: "Word (.docx)" },
    ],
    ["RTF", "{\\rtf1}", { kind: "format-unsupported", format: "rtf", saveAs: "Word (.docx)" }],
    [
      "a workbook, which is read elsewhere",
      zipSync({ "xl/workbook.xml": strToU8("<x/>") }),
      { kind: "format-unsupported", format: "xlsx" },
    ],
    [
      "a Word file that was cut short",
      zipSync({ "word/document.xml": strToU8("<x/>") }).subarray(0, 60),
      { kind: "file-damaged", format: "docx" },
    ],
    ["a broken PDF", "%PDF-1.7\nkhông phải PDF", { kind: "file-damaged", format: "pdf" }],
    ["a page nested without end", `<html>${"<div>".repeat(200_000)}`, { kind: "file-damaged", format: "html" }],
  ])("refuses %s with a reason and its name", async (_, content, failure) => {
    expect(await read("tep.bin", content)).toMatchObject({ ok: false, failure: { ...failure, file: "tep.bin" } });
  });
});
