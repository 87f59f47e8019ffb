import { footnoteLines } from "../../../../../src/engine/reading/prose/passages/footnotes";
import { isPageFurniture } from "../../../../../src/engine/reading/prose/passages/furniture";
import { joinLines, layoutOf } from "../../../../../src/engine/reading/prose/passages/join-lines";
import { markerOf } from "../../../../../src/engine/reading/prose/passages/marker";
import type { ProseLine } from "../../../../../src/engine/reading/prose/prose-line";
import { readProse } from "../../../../../src/engine/reading/prose/read-prose";
import { hasPlans, planText, proseLines } from "../plan-text";

describe("markers", () => {
  it.each([
    ["III. NHIỆM VỤ", "roman", "III"],
    ["1.2. Chỉ số PAPI", "nested", "1.2"],
    ["10. Hài hòa phát triển", "arabic", "10"],
    ["3. 100% thực hiện", "arabic", "3"],
    ["(3) Chấn chỉnh", "paren", "(3)"],
    ["a) Rà soát", "letter", "a"],
    ["đ) Công khai", "letter", "đ"],
    ["- 03 chỉ số", "dash", null],
    ["– Tăng cường", "dash", null],
    ["+ Đổi mới", "plus", null],
  ])("%s begins with %s %s", (text, kind, number) => expect(markerOf(text)).toMatchObject({ kind, number }));

  it.each([
    "268/KH-UBND ngày 30/11/2022",
    "- 0,43 điểm; chi phí",
    "15.000 doanh nghiệp",
    "và các đơn vị",
    "2025 - 2026",
  ])("%s begins with words", (text) => expect(markerOf(text)).toBeNull());

  it("reads a scanner's II1 as III only where the scan is damaged", () => {
    expect(markerOf("II1. Giai phap trong tam", true)).toMatchObject({ kind: "roman", number: "III" });
    expect(markerOf("II1. Giai phap trong tam")).toBeNull();
  });
});

describe("page furniture", () => {
  it.each(["12", "2/14", "- 3 -", "Trang 5/9", "***", "_____"])("%s is the page's", (text) =>
    expect(isPageFurniture(text)).toBe(true),
  );
  it.each(["I. MỤC TIÊU", "2025", "Số: 5", "- UBND xã;"])("%s is the author's", (text) =>
    expect(isPageFurniture(text)).toBe(false),
  );
});

/** Breaks each line after the last word that fits. */
function wrapped(lines: readonly ProseLine[], width: number): ProseLine[] {
  const rows = lines.flatMap((line) => {
    const parts: string[] = [];
    let part = "";
    for (const word of line.text.split(" ")) {
      if (part !== "" && part.length + word.length >= width) {
        parts.push(part);
        part = word;
      } else part = part === "" ? word : `${part} ${word}`;
    }
    return [...parts, part].map((text) => ({ ...line, text, headingLevel: null, bold: false }));
  });
  return rows.map((line, at) => ({ ...line, place: { ...line.place, line: at + 1 } }));
}

const withPlans = hasPlans ? describe : describe.skip;
withPlans("a plan whose lines end where the page is full (needs ../shared)", () => {
  const cases = ["000", "002", "003", "004"].flatMap((plan) => [80, 95, 110].map((width) => [plan, width] as const));
  it.each(cases)("%s at %d characters reads as the plan itself", (plan, width) => {
    const lines = proseLines(planText(plan));
    const context = { hasTaskTable: plan !== "002" };
    const [whole, broken] = [readProse(lines, context), readProse(wrapped(lines, width), context)];
    expect(broken.head).toEqual(whole.head);
    expect(broken.scores).toEqual(whole.scores);
    expect(broken.targets).toEqual(whole.targets);
    expect(broken.objectives).toEqual(whole.objectives);
    expect(broken.duties).toEqual(whole.duties);
    expect(broken.tasks.map(({ text, section, leadRaw }) => [section, text, leadRaw])).toEqual(
      whole.tasks.map(({ text, section, leadRaw }) => [section, text, leadRaw]),
    );
  });
});

describe("footnotes", () => {
  it("are taken out of the sentence they interrupt", () => {
    const lines = proseLines("Kết quả năm 2024 được công bố và\n¹ Số liệu của VCCI.\nđược xếp hạng cao.");
    const notes = footnoteLines(lines, false);
    const layout = layoutOf(lines, false);
    const passages = joinLines(
      lines.filter((line) => !notes.has(line)),
      layout,
    );
    expect(passages.map(({ text }) => text)).toEqual(["Kết quả năm 2024 được công bố và được xếp hạng cao."]);
    expect([...notes].map(({ text }) => text)).toEqual(["¹ Số liệu của VCCI."]);
  });
});
