import { EMPTY_PLAN } from "../../../../src/engine/sheets/register/new-task";
import { areSeveralFiles, findingGroups } from "../../../../src/taskpane/features/read-plan/finding-groups";
import { placeLabel } from "../../../../src/taskpane/features/read-plan/place-label";
import { planFacts, planNumberLine } from "../../../../src/taskpane/features/read-plan/plan-facts";
import { previewFigures } from "../../../../src/taskpane/features/read-plan/preview-figures";
import { en } from "../../../../src/taskpane/features/read-plan/read-plan.en";
import { vi } from "../../../../src/taskpane/features/read-plan/read-plan.vi";
import { taskRows } from "../../../../src/taskpane/features/read-plan/task-rows";
import { writable, writeLabel } from "../../../../src/taskpane/features/read-plan/write-label";
import { aPlan, aTask, aTiming } from "../../../support/plan-builders";
import { PROSE_PLAN, previewOf, readingOf } from "../../support/previews";

const nowhere = { file: null, page: null, table: null, row: null, line: null };

describe("rows of the preview's table", () => {
  test("put each run of tasks under its heading, with the number as printed", () => {
    const rows = taskRows(readingOf(previewText).plan, false);
    expect(rows.map((row) => (row.kind === "section" ? row.title : `${row.number} ${row.text}`))).toEqual([
      "I. Gia nhập thị trường",
      "1 Rút ngắn thời gian đăng ký doanh nghiệp",
      "2 Công khai danh mục thủ tục",
      "II. Tính minh bạch và trách nhiệm giải trình",
      "5 Đăng tải tài liệu ngân sách",
    ]);
  });

  test("give days as dd/mm/yyyy and times as printed, both cells where they differ", () => {
    const timing = aTiming({ execution: "Tháng 9/2025", milestone: "Thực hiện thường xuyên", due: "2025-09-30" });
    const plan = aPlan({ tasks: [aTask({ timing }), aTask({ id: "b", timing: aTiming() })] });
    expect(taskRows(plan, false).filter((row) => row.kind === "task")).toMatchObject([
      { timing: "Tháng 9/2025; Thực hiện thường xuyên", due: "30/09/2025" },
      { timing: "Thực hiện thường xuyên", due: null },
    ]);
  });

  test("hold narrative tasks only when a person takes them", () => {
    const { plan } = readingOf(PROSE_PLAN);
    expect(taskRows(plan, false)).toEqual([]);
    expect(taskRows(plan, true).filter((row) => row.kind === "task")).toHaveLength(2);
  });

  test("repeat a heading where the plan returns to it, each row with a key of its own", () => {
    const plan = aPlan({
      tasks: [aTask({ id: "a" }), aTask({ id: "b", section: "II" }), aTask({ id: "c" })],
    });
    const rows = taskRows(plan, false);
    expect(rows.filter((row) => row.kind === "section")).toHaveLength(3);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });
});

const previewText = `
Số: 321/KH-UBND

PHỤ LỤC I

STT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện
I | Gia nhập thị trường | | |
1 | Rút ngắn thời gian đăng ký doanh nghiệp | Sở Tài chính | | Thực hiện thường xuyên
2 | Công khai danh mục thủ tục | Sở Tư pháp | Sở Nội vụ | Quý IV/2025
II | Tính minh bạch và trách nhiệm giải trình | | |
5 | Đăng tải tài liệu ngân sách | | | Thực hiện thường xuyên
`;

describe("the button that writes", () => {
  test("says how many tasks it writes, and that it updates where a register stands already", () => {
    const fresh = previewOf();
    const existing = { ...fresh, existing: { planNumber: "321/KH-UBND", tasks: 3 } };
    const label = (preview: typeof fresh) => writeLabel(writable(preview, false), preview, vi.preview);
    expect(label(fresh)).toBe("Ghi 3 nhiệm vụ vào sổ này");
    expect(label(existing)).toBe("Cập nhật 3 nhiệm vụ trong sổ này");
  });

  test("is absent where there is nothing to write, until narrative tasks are taken", () => {
    const prose = previewOf(PROSE_PLAN);
    expect(writeLabel(writable(prose, false), prose, vi.preview)).toBeNull();
    expect(writeLabel(writable(prose, true), prose, vi.preview)).toBe("Ghi 2 nhiệm vụ vào sổ này");
  });

  test("writes scores alone where the plan is a score table", () => {
    const score = { index: "PCI", unit: null, year: 2024, subIndex: "total", score: 74.84, delta: null, rank: 1 };
    const plan = aPlan({ tasks: [], scores: [{ ...score, leadBodies: [], coordinatingBodies: [] }] });
    const preview = { reading: { plan, findings: [], narrativeCount: 0 }, existing: null };
    const amount = writable(preview, false);
    expect(writeLabel(amount, preview, vi.preview)).toBe("Ghi điểm số vào sổ này");
    expect(previewFigures(plan, amount, vi.preview).map(({ label }) => label)).toContain("dòng điểm số");
  });
});

describe("the plan's head", () => {
  test("is told as the plan writes it", () => {
    expect(planNumberLine(aPlan().plan, vi.preview)).toBe("Số 999/KH-UBND, ngày 06/10/2025");
    expect(planFacts(aPlan().plan, vi.preview)).toEqual([
      { label: "Cơ quan ban hành", value: "Ủy ban nhân dân thành phố Hải Phòng" },
      { label: "Giai đoạn", value: "2025–2026" },
      { label: "Bộ chỉ số", value: "PCI" },
      { label: "Báo cáo", value: "quý: trước ngày 20 các tháng 3, 6, 9; năm: trước ngày 10/12" },
      { label: "Thay thế", value: "900/KH-UBND" },
    ]);
  });

  test("leaves out what the plan does not say", () => {
    expect(planNumberLine(EMPTY_PLAN.plan, vi.preview)).toBe("");
    expect(planFacts(EMPTY_PLAN.plan, vi.preview)).toEqual([]);
  });
});

describe("places and groups of findings", () => {
  test("name the file only where there are several", () => {
    const place = { ...nowhere, file: "phu-luc.txt", line: 79 };
    expect(placeLabel(place, "vi", false)).toBe("dòng 79");
    expect(placeLabel(place, "vi", true)).toBe("phu-luc.txt, dòng 79");
    expect(placeLabel(place, "en", true)).toBe("phu-luc.txt, line 79");
    expect(areSeveralFiles(["a", "a", null])).toBe(false);
    expect(areSeveralFiles(["a", "b"])).toBe(true);
  });

  test("tell a cell of a sheet, a page of a scan and a row of a table", () => {
    expect(placeLabel({ ...nowhere, sheet: "Sheet1", cell: "B7" }, "en", false)).toBe("sheet Sheet1, cell B7");
    expect(placeLabel({ ...nowhere, page: 3, table: 2, row: 5 }, "en", false)).toBe("p. 3, table 2, row 5");
    expect(placeLabel({ ...nowhere, page: 3, table: 2, row: 5 }, "vi", false)).toBe("tr. 3, bảng 2, hàng 5");
  });

  test("come errors first, without empty groups", () => {
    const worded = (severity: "error" | "note") => ({
      finding: { id: "x", severity, place: nowhere, task: null, value: null, suggestion: null, args: {} },
      message: "",
      handling: "",
    });
    const groups = findingGroups([worded("note"), worded("error"), worded("note")]);
    expect(groups.map(({ severity, findings }) => [severity, findings.length])).toEqual([
      ["error", 1],
      ["note", 2],
    ]);
  });
});

describe("dictionaries of the pane", () => {
  const sentences = (value: unknown, path: string): [string, string][] => {
    if (typeof value === "string") return [[path, value]];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  };

  test("leave no text empty and are composed (NFC) in both languages", () => {
    const all = [...sentences(vi, "vi"), ...sentences(en, "en")];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, text]) => text.trim() === "" || text !== text.normalize("NFC"))).toEqual([]);
  });

  test("say the same number in the manner of each language", () => {
    expect(vi.preview.many(1234)).toBe("1.234");
    expect(en.preview.many(1234)).toBe("1,234");
    expect(en.preview.writeTasks(1)).toBe("Write 1 task into this workbook");
    expect(vi.done.merged({ kept: 70, added: 3, gone: 1 })).toBe(
      "Giữ 70, thêm 3; 1 không còn trong văn bản nhưng vẫn giữ dòng.",
    );
  });
});
