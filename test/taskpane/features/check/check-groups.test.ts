import type { CheckLine } from "../../../../src/application/checking/open-check";
import {
  clarityGroups,
  filteredLines,
  NO_FILTER,
  oneClickLines,
  safeLines,
} from "../../../../src/taskpane/features/check/check-groups";

const line = (change: Partial<CheckLine>): CheckLine => ({
  key: "lead-body-missing:321-I-003",
  id: "lead-body-missing",
  title: "Thiếu cơ quan chủ trì",
  clarity: "person",
  severity: "error",
  ownSeverity: "error",
  message: { vi: "Nhiệm vụ chưa có cơ quan chủ trì.", en: "No lead body." },
  place: { sheet: "Nhiệm vụ", cell: "G6" },
  task: "321-I-003",
  column: "Cơ quan chủ trì",
  value: null,
  fix: "manual",
  proposals: [],
  ofRow: true,
  waived: null,
  ...change,
});

const likely = { to: "Sở Tài chính", confidence: 0.9 };
const lines = [
  line({}),
  line({ key: "b", id: "timing-missing", clarity: "time", severity: "warning", fix: "auto", proposals: [likely] }),
  line({ key: "c", fix: "choose", proposals: [likely, { to: "Sở Tư pháp", confidence: 0.4 }] }),
  line({ key: "d", clarity: null, severity: "note", waived: "Đã hỏi cơ quan soạn thảo" }),
];

describe("findings in the pane", () => {
  test("stand under the six rõ in their order, and by rule", () => {
    const groups = clarityGroups(lines).map(({ clarity, count, rules }) => [clarity, count, rules.length]);
    expect(groups).toEqual([
      ["person", 2, 1],
      ["time", 1, 1],
      ["reading", 1, 1],
    ]);
  });

  test("leave out what was let stand until a person asks for it", () => {
    expect(filteredLines(lines, NO_FILTER).map(({ key }) => key)).not.toContain("d");
    expect(filteredLines(lines, { ...NO_FILTER, waivedToo: true })).toHaveLength(4);
  });

  test("are found without accents, and by severity", () => {
    expect(filteredLines(lines, { ...NO_FILTER, words: "co quan chu tri" })).toHaveLength(3);
    expect(filteredLines(lines, { ...NO_FILTER, severity: "warning" }).map(({ key }) => key)).toEqual(["b"]);
  });

  test("are put right all at once only where the one repair is sure", () => {
    expect(safeLines(lines).map(({ key }) => key)).toEqual(["b"]);
    expect(oneClickLines(lines).map(({ key }) => key)).toEqual(["b"]);
  });
});
