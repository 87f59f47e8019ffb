import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { type FileWorkbook, fileWorkbook } from "../../../src/application/files/file-workbook";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { exampleRegister } from "../../support/example-register";

const made = (): FileWorkbook => fileWorkbook({ files: xlsxFiles, firstName: "Sổ.xlsx", showPlace: () => undefined });

async function write(file: FileWorkbook, tasks: number, second: number) {
  const occasion = { at: `2025-12-01T00:00:${String(second).padStart(2, "0")}Z`, who: "A" };
  const register = exampleRegister({ tasks: Array.from({ length: tasks }, () => ({})) });
  const written = await file.write({
    workbook: registerWorkbook(register, occasion),
    label: `Lần ${second}`,
    ...occasion,
  });
  if (!written.ok) throw new Error(written.failure.kind);
}

const isSame = (one: Uint8Array | null, other: Uint8Array | null): boolean =>
  one === null || other === null ? one === other : Buffer.compare(one, other) === 0;

describe("what can be taken back of a workbook file", () => {
  it("goes with the file: opened again elsewhere, each change is taken back byte for byte, the newest first", async () => {
    const before = made();
    const states = [before.now().bytes];
    for (const second of [1, 2, 3]) {
      await write(before, second, second);
      states.push(before.now().bytes);
    }
    const { name, bytes, steps } = before.now();
    if (bytes === null) throw new Error("nothing was written");
    const after = made();
    after.open(name, bytes, { steps });
    const taken: string[] = [];
    for (const expected of states.slice(0, -1).reverse()) {
      const undone = await after.undo();
      if (undone.ok) taken.push(undone.value.label);
      expect(isSame(after.now().bytes, expected)).toBe(true);
    }
    expect(taken).toEqual(["Lần 3", "Lần 2", "Lần 1"]);
    expect(await after.undo()).toEqual({ ok: false, failure: { kind: "nothing-to-undo" } });
  });

  it("is nothing for a file that comes from elsewhere", async () => {
    const file = made();
    await write(file, 1, 1);
    const { bytes } = file.now();
    file.open("Khác.xlsx", bytes ?? new Uint8Array());
    expect(await file.undoable()).toEqual({ ok: true, value: [] });
  });

  it("is nothing where the file on the shelf is not the one the changes led to", async () => {
    const [before, after] = [made(), made()];
    for (const second of [1, 2]) await write(before, second, second);
    after.open("Khác.xlsx", new Uint8Array(5_000), { steps: before.now().steps });
    expect(await after.undo()).toEqual({ ok: false, failure: { kind: "nothing-to-undo" } });
    expect(after.now().bytes?.length).toBe(5_000);
  });

  it("refuses what was worked out from an older state", async () => {
    const file = made();
    await write(file, 1, 1);
    const version = file.now().version;
    await write(file, 2, 2);
    const late = file.commit(version, new Uint8Array(), { label: "", at: "", sheets: [] });
    expect(late.ok ? null : late.failure.kind).toBe("changed-meanwhile");
  });
});
