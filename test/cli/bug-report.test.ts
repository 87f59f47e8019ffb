import { spawnSync } from "node:child_process";

jest.setTimeout(120_000);

/** A fault of ours whose words hold what stood in a file: laid into the program before it starts. */
const FAULT = `
  const find = Array.prototype.find;
  Array.prototype.find = function (...words) {
    if (this[0]?.usage !== undefined && this[0]?.run !== undefined) throw new TypeError("Trần Thị Kín Đáo, 0912 345 678");
    return find.apply(this, words);
  };`;

function broken(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { PCIWB_DEBUG: _debug, ...clean } = process.env;
  const fault = `data:text/javascript,${encodeURIComponent(FAULT)}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", fault, "src/cli/main.ts", ...words],
    { encoding: "utf8", env: { ...clean, ...environment } },
  );
  return { status, stdout, stderr };
}

describe("a fault of the program itself", () => {
  test("is one Vietnamese sentence with the next step, without the words of the error", () => {
    const { status, stdout, stderr } = broken(["read", "so.xlsx"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Chương trình gặp lỗi của chính nó [^.\n]* hãy chạy lại[^.\n]*\.\n$/u);
    expect(stderr).not.toMatch(/Kín Đáo|0912|TypeError|\bat /u);
  });

  test("is told in English where that was asked for", () => {
    expect(broken(["read", "so.xlsx", "--lang=en"]).stderr).toMatch(/^The program stopped [^.\n]*\.\n$/u);
  });

  test("shows its details to who asks for them", () => {
    const { stderr } = broken(["read", "so.xlsx"], { PCIWB_DEBUG: "1" });
    expect(stderr).toMatch(/TypeError: Trần Thị Kín Đáo, 0912 345 678\n {4}at /u);
  });
});
