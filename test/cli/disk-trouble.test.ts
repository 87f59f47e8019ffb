import { diskTrouble } from "../../src/cli/disk-trouble";

const trouble = (code: string, path?: string): Error => Object.assign(new Error(`${code}: …`), { code, path });

describe("trouble with the disk", () => {
  test("is one sentence that says what to do and that the old file is whole", () => {
    expect(diskTrouble(trouble("ENOSPC"), "vi")).toBe("Ổ đĩa đã đầy. Dọn bớt chỗ rồi chạy lại; tệp cũ vẫn còn nguyên.");
    expect(diskTrouble(trouble("EACCES", "/chung/so.xlsx"), "vi")).toContain("(/chung/so.xlsx)");
    expect(diskTrouble(trouble("EBUSY"), "en")).toBe(
      "Another program holds the file. Close it (Excel, cloud storage) and run again; the old file is untouched.",
    );
  });

  test("is told apart from faults of ours", () => {
    expect(diskTrouble(new TypeError("x is undefined"), "vi")).toBeNull();
    expect(diskTrouble(trouble("ERR_INTERNAL"), "vi")).toBeNull();
    expect(diskTrouble("đầy", "vi")).toBeNull();
  });
});
