import { filesOf, pastedByAsking, sourceOfPasted } from "../../../../src/taskpane/features/read-plan/clipboard-source";

const none = { html: "", text: "", files: [] };

describe("what was pasted", () => {
  test("is read as markup where Word gave a table, with its plain text beside", () => {
    const source = sourceOfPasted({ ...none, html: "<table><tr><td>STT</td></tr></table>", text: "STT" });
    expect(source).toEqual({ kind: "pasted", html: "<table><tr><td>STT</td></tr></table>", text: "STT" });
  });

  test("is read as text where there is no markup", () => {
    expect(sourceOfPasted({ ...none, text: "STT\tNhiệm vụ" })).toEqual({
      kind: "pasted",
      html: null,
      text: "STT\tNhiệm vụ",
    });
  });

  test("prefers words to the picture that Word puts beside them, and takes a screenshot alone as a file", () => {
    const picture = { name: "Ảnh đã dán", bytes: Uint8Array.of(1) };
    expect(sourceOfPasted({ ...none, text: "STT", files: [picture] })).toMatchObject({ kind: "pasted" });
    expect(sourceOfPasted({ ...none, files: [picture] })).toEqual({ kind: "files", files: [picture] });
  });

  test("is nothing where the clipboard holds only blanks", () => {
    expect(sourceOfPasted({ ...none, html: "  ", text: "\n" })).toBeNull();
  });

  test("cannot be asked for where the browser has no such clipboard", async () => {
    expect(await pastedByAsking(undefined)).toBeNull();
  });
});

describe("several files", () => {
  test("are parts of one plan in the order of their names, numbers counted as numbers", async () => {
    const files = ["trang 10.txt", "trang 2.txt", "trang 1.txt"].map((name) => new File([name], name));
    const inputs = await filesOf(files);
    expect(inputs.map(({ name }) => name)).toEqual(["trang 1.txt", "trang 2.txt", "trang 10.txt"]);
    expect(new TextDecoder().decode(inputs[0]?.bytes)).toBe("trang 1.txt");
  });

  test("have composed names, however the disk wrote them", async () => {
    const [input] = await filesOf([new File([""], "kế hoạch.txt".normalize("NFD"))]);
    expect(input?.name).toBe("kế hoạch.txt");
  });
});
