import { mayPass, problemText } from "../../../../src/taskpane/features/read-plan/problem-text";

describe("problems told in the pane", () => {
  test("are one sentence with a next step, for sources, Excel, time and bugs alike", () => {
    const empty = problemText({ kind: "source", failure: { kind: "file-empty", file: "ke-hoach.docx" } });
    expect(empty.vi).toContain("ke-hoach.docx");
    expect(problemText({ kind: "host", failure: { kind: "cell-edit-mode" } }).vi).toContain("Enter");
    expect(problemText({ kind: "stopped", because: "too-slow" }).vi).toContain("chưa ghi gì");
    expect(problemText({ kind: "broken", detail: "TypeError" }).vi).toContain("Chép chi tiết");
  });

  test("never show the detail of a bug in the sentence", () => {
    expect(problemText({ kind: "broken", detail: "TypeError: x is undefined" }).vi).not.toContain("TypeError");
  });

  test("offer another try only where it can help", () => {
    expect(mayPass({ kind: "host", failure: { kind: "host-busy" } })).toBe(true);
    expect(mayPass({ kind: "host", failure: { kind: "nothing-to-undo" } })).toBe(false);
    expect(mayPass({ kind: "source", failure: { kind: "file-damaged", file: "a.pdf", format: "pdf" } })).toBe(false);
    expect(mayPass({ kind: "stopped", because: "too-slow" })).toBe(true);
  });
});
