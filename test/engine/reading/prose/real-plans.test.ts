import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readProse } from "../../../../src/engine/reading/prose/read-prose";
import { hasPlans, planText, proseLines } from "./plan-text";

const withPlans = hasPlans ? describe : describe.skip;
const read = (plan: string) => {
  const text = planText(plan);
  return readProse(proseLines(text), { hasTaskTable: text.includes("\t") });
};
const quarterly = (beforeDay: number) => ({ kind: "quarterly", beforeDay, months: [3, 6, 9] });

withPlans("plan 220/KH-UBND, prose around the table (needs ../shared)", () => {
  const truthFile = path.resolve(process.cwd(), "../shared/truth/003_86f6d0bf5c124c89.truth.json");
  const truth = existsSync(truthFile) ? JSON.parse(readFileSync(truthFile, "utf8")) : null;

  it("has the head a careful reader gives it, though its own head is missing", () => {
    const { head } = read("003");
    expect(head).toEqual({
      number: truth.plan.number,
      issuedOn: truth.plan.date,
      issuer: truth.plan.issuer,
      title: truth.plan.title,
      indexes: truth.plan.indexes,
      period: truth.plan.period,
      basedOn: truth.plan.based_on,
      replaces: truth.plan.replaces,
      reporting: [quarterly(20), { kind: "annual", before: "12-10" }],
      reportTo: truth.report_to,
      declaredTaskCount: truth.plan.stated_task_count,
    });
  });

  it("has the 23 scores of the two former units, changes and ranks included", () => {
    const told = read("003").scores.map(({ unit, year, subIndex, score, delta, rank }) =>
      JSON.stringify([unit, year, subIndex, score, delta, rank]),
    );
    const wanted = truth.scores.map((row: Record<string, unknown>) =>
      JSON.stringify([row.unit, row.year, row.sub_index, row.score, row.delta, row.rank]),
    );
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  it("has the eleven targets with their bands and ranks", () => {
    const told = read("003").targets.map(({ unit, subIndex, from, to, rankFrom, rankTo }) =>
      JSON.stringify([unit, subIndex, from, to, rankFrom, rankTo]),
    );
    const wanted = truth.targets.map((row: Record<string, unknown>) =>
      JSON.stringify([row.unit, row.sub_index, row.score_from, row.score_to, row.rank_from, row.rank_to]),
    );
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  it("has the objectives and the duties with a time, no task, and one doubt: its first page is not in the file", () => {
    const { objectives, duties, tasks, doubts } = read("003");
    expect(objectives).toEqual(
      truth.objectives.map(({ text, value, unit, comparator }: Record<string, unknown>) => ({
        text,
        value,
        unit,
        comparator,
      })),
    );
    const wanted = truth.duties.filter((duty: Record<string, unknown>) => duty.same_as !== "reporting");
    expect(duties.map(({ due }) => due)).toEqual(wanted.map((duty: Record<string, unknown>) => duty.due));
    expect(duties[0]?.text).toMatch(/^Gửi văn bản cử cán bộ đầu mối .* trong tháng 9\/2025$/u);
    expect(duties[1]?.text).toBe("chậm nhất 15 ngày kể từ ngày có thay đổi về nhân sự đầu mối PCI");
    expect(tasks).toEqual([]);
    expect(doubts.map(({ id, args }) => [id, args])).toEqual([["plan-head-from-appendix", { number: "220/KH-UBND" }]]);
  });
});

withPlans("plan 81/KH-UBND of phường An Phong, pages missing (needs ../shared)", () => {
  it("has its head and its own reporting days", () => {
    expect(read("000").head).toEqual({
      number: "81/KH-UBND",
      issuedOn: "2025-09-23",
      issuer: "Ủy ban nhân dân phường An Phong",
      title: "Nâng cao chỉ số năng lực cạnh tranh (PCI) của thành phố năm 2025 - 2026 trên địa bàn phường An Phong",
      indexes: ["PCI"],
      period: { from: 2025, to: 2026 },
      basedOn: ["220/KH-UBND"],
      replaces: [],
      reporting: [quarterly(10), { kind: "annual", before: "12-02" }],
      reportTo: "Phòng Kinh tế, Hạ tầng và Đô thị",
      declaredTaskCount: null,
    });
  });

  it("says that text is lost, and invents no figure and no task", () => {
    const { doubts, scores, targets, objectives, tasks } = read("000");
    expect({ scores, targets, objectives, tasks }).toEqual({ scores: [], targets: [], objectives: [], tasks: [] });
    expect(doubts.map(({ id, place }) => [id, place.line])).toEqual([
      ["prose-number-skipped", 33],
      ["prose-number-skipped", 33],
      ["prose-number-skipped", 33],
      ["prose-list-missing", 25],
    ]);
  });
});

withPlans("the plan of phường Việt Hòa, prose only (needs ../shared)", () => {
  it("has a head without number and day; its aims name the indexes its title does not", () => {
    const { head, doubts } = read("002");
    expect(head).toEqual({
      number: null,
      issuedOn: null,
      issuer: "Ủy ban nhân dân phường Việt Hòa",
      title:
        "Thực hiện nhiệm vụ, giải pháp cải thiện môi trường kinh doanh, nâng cao năng lực cạnh tranh năm 2026 trên địa bàn phường Việt Hòa",
      indexes: ["PCI", "PAR INDEX", "SIPAS"],
      period: { from: 2026, to: 2026 },
      basedOn: ["02/NQ-CP", "69/KH-UBND"],
      replaces: [],
      reporting: [],
      reportTo: null,
      declaredTaskCount: null,
    });
    expect(doubts.map(({ id }) => id)).toEqual(["plan-number-missing", "issue-day-missing"]);
  });

  it("has the 32 tasks of part III under its eight headings", () => {
    const { tasks, sections } = read("002");
    const counts = sections.map(({ id }) => tasks.filter((task) => task.section === id).length);
    expect(sections.map(({ id }) => id)).toEqual([
      "III.1",
      "III.2",
      "III.3",
      "III.4",
      "III.5",
      "III.6",
      "III.7",
      "III.8",
    ]);
    expect(counts).toEqual([2, 6, 4, 3, 3, 6, 3, 5]);
    expect(tasks.every(({ printedNumber, leadRaw }) => printedNumber === null && leadRaw === null)).toBe(true);
    expect(tasks[5]?.text).toMatch(/^Thực hiện công khai .* cho người dân, tổ chức tiếp cận và thực hiện\.$/u);
    expect(tasks[5]?.lines).toHaveLength(2);
  });

  it("has four objectives in per cent", () => {
    const aims = read("002").objectives.map(({ value, unit, comparator }) => [value, unit, comparator]);
    expect(aims).toEqual([
      [100, "%", "="],
      [80, "%", ">="],
      [100, "%", "="],
      [90, "%", ">="],
    ]);
  });
});

withPlans("the plan of phường Phú Sơn, tasks in prose and tables (needs ../shared)", () => {
  it("has a blank number, a blank day and four indexes", () => {
    const { head, doubts } = read("004");
    expect(head).toMatchObject({
      number: null,
      issuedOn: null,
      issuer: "Ủy ban nhân dân phường Phú Sơn",
      indexes: ["PCI", "PAR INDEX", "SIPAS", "PAPI"],
      period: { from: 2023, to: 2025 },
      basedOn: ["4032/KH-UBND"],
      reporting: [],
    });
    expect(doubts.map(({ id, value }) => [id, value])).toEqual([
      ["plan-number-missing", "/KH-UBND"],
      ["issue-day-missing", "Phú Sơn, ngày tháng 12 năm 2023"],
      ["narrative-number-skipped", "6"],
      ["narrative-number-repeated", "(3)"],
      ["narrative-number-skipped", "4"],
    ]);
  });

  it("has 22 assigned tasks although its appendices hold tables", () => {
    const { tasks, sections } = read("004");
    const numbers = (id: string): string =>
      tasks
        .filter(({ section }) => section === id)
        .map((task) => task.printedNumber)
        .join("");
    expect(sections.map(({ id }) => id)).toEqual(["II.1", "II.1.1", "II.1.2", "II.1.3"]);
    expect([numbers("II.1.1"), numbers("II.1.2"), numbers("II.1.3")]).toEqual([
      "(1)(2)(3)(4)(5)(7)(8)(9)",
      "(1)(2)(3)(3)(4)(5)(6)",
      "(1)(2)(3)(5)(6)(7)(8)",
    ]);
    expect(tasks[0]).toMatchObject({
      leadLabel: "Công chức tham mưu",
      leadRaw: "Văn phòng - thống kê",
      coordinatingLabel: "Công chức phối hợp",
      coordinatingRaw: "Các công chức có liên quan (Tur pháp - hộ tịch; Văn hoá - xã hội; Kế toán - ngân sách...)",
    });
    expect(tasks[1]).toMatchObject({ leadRaw: null, coordinatingRaw: null });
    expect(tasks[2]?.text).toContain("phải được xử lý theo hoặc kiến nghị");
    expect(tasks.filter(({ leadRaw }) => leadRaw === null)).toHaveLength(1);
    expect(tasks[16]).toMatchObject({
      leadLabel: "Đơn vị thực hiện",
      leadRaw: "Chủ các doanh nghiệp; Cán bộ uỷ nhiệm thu",
    });
  });
});

withPlans("plan 3822/KH-BQL, scanned without diacritics (needs ../shared)", () => {
  const reading = hasPlans ? read("001") : null;

  it("has its head, read through the scanner's slips", () => {
    expect(reading?.head).toEqual({
      number: "3822/KH-BQL",
      issuedOn: "2024-08-26",
      issuer: "Ban Quản lý Khu kinh tế Hải Phòng",
      title: "Nang cao Chi s6 ning lwc canh tranh (PCI) nim 2024-2025 ciia Ban Quan 1y Khu kinh té Hai Phong",
      indexes: ["PCI", "DDCI"],
      period: { from: 2024, to: 2025 },
      basedOn: ["02/NQ-CP", "268/KH-UBND", "197/KH-UBND"],
      replaces: [],
      reporting: [quarterly(15), { kind: "annual", before: "12-05" }],
      reportTo: "Văn phòng Ban Quản lý",
      declaredTaskCount: null,
    });
  });

  it("has the score table of eight components, with total and rank of 2021 to 2023 and the target of 2024", () => {
    const column = (year: number) => reading?.scores.filter((row) => row.year === year).map(({ score }) => score);
    expect(column(2021)).toEqual([73, 6.07, 6.94, 7.21, 7.45, 8.39, 7.69, 7.06, 7.44]);
    expect(column(2022)).toEqual([76.19, 7.2, 7.33, 7.49, 7.95, 8.48, 7.54, 7.19, 7.76]);
    expect(column(2023)).toEqual([77.4, 7.44, 7.35, 7.7, 7.95, 8.64, 7.82, null, 7.87]);
    expect(reading?.targets.map(({ from }) => from)).toEqual([79.72, 7.66, 7.57, 7.93, 8.19, 8.9, 8.05, null, 8.11]);
    expect(reading?.scores.flatMap(({ rank }) => rank ?? [])).toEqual([20, 9, 5]);
    expect(reading?.targets[0]).toMatchObject({ year: 2024, rankFrom: 3, rankTo: 3, subIndex: "total", index: "DDCI" });
    expect(new Set(reading?.scores.map(({ subIndex }) => subIndex)).size).toBe(9);
  });

  it("leaves the two figures that lost their comma unread, and proposes them", () => {
    const lost = reading?.doubts.filter(({ id }) => id === "score-decimal-lost");
    expect(lost?.map(({ value, suggestion }) => [value, suggestion])).toEqual([
      ["714", "7,14"],
      ["735", "7,35"],
    ]);
  });

  it("puts together who works on each component, as a careful reader of the broken cells does, and takes none of it", () => {
    const proposed = reading?.doubts.filter(({ id }) => id === "score-bodies-proposed") ?? [];
    const centre = "Trung tâm DVVL-ĐT-XTĐT";
    expect(proposed.map(({ args }) => [args.subIndex, args.lead, args.coordinating])).toEqual([
      ["ddci.procedures", "Văn phòng BQL", `Các phòng có TTHC; ${centre}`],
      ["ddci.transparency-it", "Văn phòng BQL", `Các phòng chuyên môn; ${centre}`],
      ["ddci.proactivity", "Văn phòng BQL", `Các phòng chuyên môn; ${centre}`],
      ["ddci.time-costs", "Các phòng có TTHC", `Văn phòng; ${centre}`],
      ["ddci.informal-charges", "Các phòng có TTHC", `Văn phòng; ${centre}`],
      ["ddci.fair-competition", "Các phòng có TTHC", `Văn phòng; ${centre}`],
      ["ddci.business-support", "Các phòng chuyên môn", `Văn phòng; ${centre}`],
      ["ddci.institution-effectiveness", "Văn phòng BQL", `Các phòng chuyên môn; ${centre}`],
    ]);
    expect(proposed.every(({ args }) => Number(args.percent) < 90 && Number(args.percent) > 50)).toBe(true);
    expect(reading?.doubts.some(({ id }) => id === "score-bodies-unread")).toBe(false);
    expect(reading?.scores.flatMap((score) => [...score.leadBodies, ...score.coordinatingBodies])).toEqual([]);
  });

  it("tells where the sentence and the table disagree", () => {
    const differs = reading?.doubts.find(({ id }) => id === "score-differs-from-table");
    expect(differs).toMatchObject({ value: "77,39", suggestion: "77,4" });
  });

  it("has four measured objectives, and no task: part III is general, the appendix assigns", () => {
    expect(reading?.objectives.map(({ value, unit }) => [value, unit])).toEqual([
      [71, "điểm"],
      [100, "%"],
      [79, "điểm"],
      [2, "bậc"],
    ]);
    expect(reading?.tasks).toEqual([]);
    expect(reading?.doubts.find(({ id }) => id === "prose-number-skipped")?.value).toBe("9");
  });
});

withPlans("every line of every plan (needs ../shared)", () => {
  it.each(["000", "001", "002", "003", "004"])("of %s has one fate", (plan) => {
    const lines = proseLines(planText(plan));
    expect([...readProse(lines, { hasTaskTable: true }).fates.keys()]).toEqual(lines);
  });
});
