import { Worker } from "node:worker_threads";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { inLanguage, sourceFailureText } from "../../../src/application/failure-texts";
import { returnFailureText } from "../../../src/application/return-failure-texts";
import { threadedReaders } from "../../../src/cli/threads/threaded-readers";
import { resolve } from "../../../src/engine/workbook/resolve";
import { register } from "../../equivalence/gallery/register";

const text = new TextEncoder();

test("a workbook, its grids and a document are read in a thread exactly as they are read here", async () => {
  const readers = threadedReaders();
  const bytes = await xlsxFiles.write(resolve(register));
  expect(await readers.workbooks.read(bytes)).toEqual(await xlsxFiles.read(bytes));
  expect(await readers.workbooks.grids(bytes)).toEqual(await xlsxFiles.grids(bytes));
  const plan = { name: "ke-hoach.txt", bytes: text.encode("KẾ HOẠCH\nNội dung") };
  expect(await readers.documents.read(plan)).toEqual(await createDocumentReader(nodeDocumentTools()).read(plan));
  const none = await readers.workbooks.read(text.encode("không phải bảng tính"));
  expect(none).toEqual({ ok: false, failure: { kind: "not-a-workbook", looksLike: "text" } });
});

test("a file that hangs is named with a sentence that says what to ask for", async () => {
  const hangs = (): Worker =>
    new Worker('require("node:worker_threads").parentPort.on("message", () => { for (;;) Math.sqrt(2); });', {
      eval: true,
    });
  const readers = threadedReaders({ start: hangs, longestSilenceMs: 1_000 });
  const read = await readers.workbooks.read(new Uint8Array([1]));
  if (read.ok) throw new Error("a file that hangs cannot be read");
  expect(read.failure).toEqual({ kind: "took-too-long", seconds: 1 });
  expect(inLanguage(returnFailureText("phieu/xa-a.xlsx", read.failure), "vi")).toBe(
    "Đọc tệp phieu/xa-a.xlsx quá 1 giây không xong nên đã dừng. Mở tệp, xóa phần thừa rồi lưu lại, hoặc xin gửi lại tệp gốc.",
  );
  const plan = await readers.documents.read({ name: "ke-hoach.docx", bytes: new Uint8Array([1]) });
  if (plan.ok) throw new Error("a file that hangs cannot be read");
  expect(inLanguage(sourceFailureText(plan.failure), "en")).toMatch(/^Reading ke-hoach\.docx gave no result/);
});
