import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/files/file-workbook";
import type { KeptWorkbook, WorkbookShelf } from "../../../src/application/ports/workbook-shelf";
import { succeed } from "../../../src/engine/result";
import { keepWorkbook } from "../../../src/taskpane/app/keep-workbook";
import type { WorkbookDesk } from "../../../src/taskpane/context/workbook";

const BYTES = new Uint8Array([1, 2, 3]);

/** A shelf on which a put ends only when it is told to. */
function slowShelf(): {
  shelf: WorkbookShelf;
  put: KeptWorkbook[];
  saved: string[];
  end: (isKept: boolean) => Promise<void>;
} {
  const put: KeptWorkbook[] = [];
  const saved: string[] = [];
  const waiting: ((isKept: boolean) => void)[] = [];
  return {
    put,
    saved,
    shelf: {
      saved: (name) => {
        saved.push(name);
        return Promise.resolve();
      },
      list: () => Promise.resolve(put),
      take: () => Promise.resolve(null),
      put: (workbook) => {
        put.push(workbook);
        return new Promise((resolve) => waiting.push(resolve));
      },
    },
    end: async (isKept) => {
      waiting.shift()?.(isKept);
      await settled();
    },
  };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const desk: Pick<WorkbookDesk, "overview"> = { overview: () => Promise.resolve(succeed(null)) };

function opened() {
  const file = fileWorkbook({ files: xlsxFiles, firstName: "Sổ.xlsx", showPlace: () => undefined });
  const slow = slowShelf();
  const keeping = keepWorkbook(file, slow.shelf, { desk: desk as WorkbookDesk, now: () => "2025-12-10T00:00:00Z" });
  return { file, keeping, ...slow };
}

describe("the workbook that the browser keeps", () => {
  test("is said to be kept only once it is on the shelf", async () => {
    const { file, keeping, end } = opened();
    expect(keeping.now()).toBe("nothing");
    file.open("Sổ theo dõi 999.xlsx", BYTES);
    await settled();
    expect(keeping.now()).toBe("keeping");
    await end(true);
    expect(keeping.now()).toBe("kept");
  });

  test("is said not to be kept where the browser refuses (private window, full disk)", async () => {
    const { file, keeping, end } = opened();
    file.open("Sổ theo dõi 999.xlsx", BYTES);
    await settled();
    await end(false);
    expect(keeping.now()).toBe("refused");
  });

  test("is not said to be kept as long as a later change is not", async () => {
    const { file, keeping, end, put } = opened();
    file.open("Sổ theo dõi 999.xlsx", BYTES);
    await settled();
    file.open("Sổ theo dõi 999.xlsx", new Uint8Array([4]));
    await settled();
    await end(true);
    expect(keeping.now()).toBe("keeping");
    await end(true);
    expect(keeping.now()).toBe("kept");
    expect(put).toHaveLength(2);
  });

  test("is not put on the shelf again because the person saved it as a file, only marked so", async () => {
    const { file, end, put, saved } = opened();
    file.open("Sổ theo dõi 999.xlsx", BYTES, { unsaved: true });
    await settled();
    await end(true);
    file.saved();
    await settled();
    expect([put.length, saved]).toEqual([1, ["Sổ theo dõi 999.xlsx"]]);
  });

  test("is marked as saved too where the person saves while it is being kept", async () => {
    const { file, end, saved } = opened();
    file.open("Sổ theo dõi 999.xlsx", BYTES, { unsaved: true });
    await settled();
    file.saved();
    await settled();
    expect(saved).toEqual([]);
    await end(true);
    expect(saved).toEqual(["Sổ theo dõi 999.xlsx"]);
  });
});
