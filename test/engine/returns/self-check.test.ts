import type { Answer } from "../../../src/engine/model/answer";
import {
  isComplete,
  isValid,
  SELF_CHECK_FORMULA,
  SELF_CHECKS,
  selfCheckOf,
} from "../../../src/engine/returns/self-check";
import { anAnswer } from "../../support/answer-builders";

const done: Partial<Answer> = { progress: "done", percent: 100, completedOn: "2025-11-20" };

describe("Tự kiểm tra", () => {
  it("says Chưa điền of a row nobody filled in and Đạt of one with nothing wrong", () => {
    expect([selfCheckOf(null), selfCheckOf(anAnswer()), selfCheckOf(anAnswer(done))]).toEqual([
      "Chưa điền",
      "Đạt",
      "Đạt",
    ]);
  });

  it.each<[string, Partial<Answer>, string]>([
    ["no progress", { progress: null }, "Chọn tiến độ"],
    ["work without a result", { result: null }, "Thiếu kết quả thực hiện"],
    ["blanks for a result", { result: "  " }, "Thiếu kết quả thực hiện"],
    [
      "nothing begun and no reason",
      { progress: "not-started", percent: null },
      "Ghi lý do vào cột Khó khăn và vướng mắc",
    ],
    ["suspended without a reason", { progress: "suspended", percent: null }, "Ghi lý do vào cột Khó khăn và vướng mắc"],
    ["done without a day", { ...done, completedOn: null }, "Thiếu ngày hoàn thành"],
  ])("misses what the progress asks for: %s", (_, change, message) => {
    const answer = anAnswer(change);
    expect([selfCheckOf(answer), isComplete(answer)]).toEqual([message, false]);
  });

  it.each<[string, Partial<Answer>, string]>([
    ["done, but below 100", { ...done, percent: 80 }, "Đã hoàn thành thì tỷ lệ là 100"],
    [
      "not begun, but above 0",
      { progress: "not-started", percent: 10, obstacles: "Chờ hướng dẫn" },
      "Chưa thực hiện thì tỷ lệ là 0 hoặc để trống",
    ],
    ["a share of one", { percent: 0.8 }, "Ghi tỷ lệ theo phần trăm: 80, không ghi 0,8"],
    [
      "a day of completion while running",
      { completedOn: "2025-11-20" },
      "Có ngày hoàn thành thì tiến độ là Đã hoàn thành",
    ],
    ["completed after it was sent", { ...done, completedOn: "2025-12-06" }, "Ngày hoàn thành sau ngày gửi"],
  ])("finds what contradicts itself: %s", (_, change, message) => {
    const answer = anAnswer(change);
    expect([selfCheckOf(answer), isComplete(answer), isValid(answer)]).toEqual([message, true, false]);
  });

  it("accepts 0, 1 and 100 as shares, and no share at all", () => {
    const shares = [0, 1, 100, null].map((percent) => selfCheckOf(anAnswer({ percent })));
    expect(shares).toEqual(["Đạt", "Đạt", "Đạt", "Đạt"]);
  });

  it("does not ask when the day of sending is not known", () => {
    expect(selfCheckOf(anAnswer({ ...done, completedOn: "2025-12-31", sentOn: null }))).toBe("Đạt");
  });
});

describe("the formula of Tự kiểm tra", () => {
  it("holds every check and stays within what Excel 2010 takes", () => {
    for (const { formula, message } of SELF_CHECKS) expect(SELF_CHECK_FORMULA).toContain(`IF(${formula},"${message}",`);
    expect(SELF_CHECK_FORMULA.length).toBeLessThan(8192);
    expect(SELF_CHECK_FORMULA.match(/IF\(/g)?.length).toBeLessThan(64);
  });

  it("uses functions that every spreadsheet program has had since Excel 2003", () => {
    const used = new Set([...SELF_CHECK_FORMULA.matchAll(/([A-Z][A-Z0-9.]+)\(/g)].map(([, name]) => name));
    expect(
      [...used].filter((name) => !["AND", "IF", "ISNUMBER", "NOT", "OR", "TRIM", "N"].includes(name ?? "")),
    ).toEqual([]);
  });
});
