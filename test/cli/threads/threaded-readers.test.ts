import { Worker } from "node:worker_threads";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { inLanguage, sourceFailureText } from "../../../src/application/failure-texts";
import { readReturnedFile } from "../../../src/application/returns/returns-here";
import { sampleRow } from "../../../src/cli/demo-answers";
import { filledForm } from "../../../src/cli/demo-returns";
import { threadedReaders } from "../../../src/cli/threads/threaded-readers";
import { resolve } from "../../../src/engine/workbook/resolve";
import { register } from "../../equivalence/gallery/register";
import { formOf, frame, PERIOD } from "../../scenarios/returns/quarter";

const text = new TextEncoder();
const ROW = sampleRow(() => 0.5, PERIOD);

test("a workbook, its grids and a document are read in a thread exactly as they are read here", async () => {
  const readers = threadedReaders();
  const bytes = await xlsxFiles.write(resolve(register));
  const reading = readers.returns.begin(frame);
  const name = { file: "phiếu.xlsx", sha256: "0" };
  const form = await xlsxFiles.write(resolve(filledForm(formOf("Sở Xây dựng"), { sentOn: "2025-12-05", rows: [ROW] })));
  const read = await reading.read(name, form);
  expect(read?.sheets[0]?.rows).toHaveLength(1);
  expect(read).toEqual(await readReturnedFile({ name, bytes: form }, frame, xlsxFiles));
  const none = await reading.read(name, text.encode("không phải bảng tính"));
  expect(none?.problem?.args).toMatchObject({ vi: expect.stringContaining("không phải bảng tính") });
  expect(await readers.workbooks.grids(bytes)).toEqual(await xlsxFiles.grids(bytes));
  const plan = { name: "ke-hoach.txt", bytes: text.encode("KẾ HOẠCH\nNội dung") };
  expect(await readers.documents.read(plan)).toEqual(await createDocumentReader(nodeDocumentTools()).read(plan));
});

test("a file that hangs is named with a sentence that says what to ask for", async () => {
  const hangs = (): Worker =>
    new Worker('require("node:worker_threads").parentPort.on("message", () => { for (;;) Math.sqrt(2); });', {
      eval: true,
    });
  const readers = threadedReaders({ start: hangs, longestSilenceMs: 1_000 });
  const read = await readers.returns.begin(frame).read({ file: "phieu/xa-a.xlsx", sha256: "0" }, new Uint8Array([1]));
  expect(read?.problem?.args["vi"]).toBe(
    "Đọc tệp phieu/xa-a.xlsx quá 1 giây không xong nên đã dừng. Mở tệp, xóa phần thừa rồi lưu lại, hoặc xin gửi lại tệp gốc.",
  );
  const plan = await readers.documents.read({ name: "ke-hoach.docx", bytes: new Uint8Array([1]) });
  if (plan.ok) throw new Error("a file that hangs cannot be read");
  expect(inLanguage(sourceFailureText(plan.failure), "en")).toMatch(/^Reading ke-hoach\.docx gave no result/);
});

test("a thread that was started and given nothing does not keep the program from ending", async () => {
  const workers: Worker[] = [];
  const holding = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker('require("node:worker_threads").parentPort.on("message", () => undefined);', {
      eval: true,
    });
    workers.push(worker);
    // As Node does: who listens to messages holds the program, until the thread is let go of.
    worker.on("newListener", (event) => event === "message" && holding.add(worker));
    const letGo = worker.unref.bind(worker);
    worker.unref = () => {
      holding.delete(worker);
      letGo();
    };
    return worker;
  };
  threadedReaders({ start }).returns.warmUp();
  expect(workers).toHaveLength(2);
  expect([...holding]).toEqual([]);
  await Promise.all(workers.map((worker) => worker.terminate()));
});
