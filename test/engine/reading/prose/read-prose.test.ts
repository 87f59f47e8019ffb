import fc from "fast-check";
import { PROSE_DOUBT_TEXTS } from "../../../../src/engine/reading/prose/prose-doubt-texts";
import { readProse } from "../../../../src/engine/reading/prose/read-prose";
import { readText } from "./plan-passages";
import { proseLines } from "./plan-text";
import { PROVINCE_PLAN } from "./sample-plan";

const reading = readText(PROVINCE_PLAN);

describe("readProse on a province's plan without a task table", () => {
  it("reads its head", () => {
    expect(reading.head).toEqual({
      number: "102/KH-UBND",
      issuedOn: "2024-03-16",
      issuer: "Ủy ban nhân dân tỉnh Lâm Sơn",
      title: "CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) TỈNH LÂM SƠN NĂM 2024",
      indexes: ["PCI"],
      period: { from: 2024, to: 2024 },
      basedOn: ["02/NQ-CP", "15/KH-TU"],
      replaces: ["55/KH-UBND"],
      reporting: [
        { kind: "quarterly", beforeDay: 15, months: [3, 6, 9, 12] },
        { kind: "annual", before: "12-05" },
      ],
      reportTo: "Sở Tài chính",
      declaredTaskCount: null,
    });
  });

  it("reads the scores of the year before, a bare change included", () => {
    const told = reading.scores.map(({ subIndex, year, score, delta, rank }) => [subIndex, year, score, delta, rank]);
    expect(told).toEqual([
      ["total", 2023, 63.46, -1.67, 31],
      ["pci-2024.time-costs", 2023, null, 0.72, null],
      ["pci-2024.fair-competition", 2023, null, 1.12, null],
      ["pci-2024.market-entry", 2023, 7.05, -0.5, 40],
      ["pci-2024.land-access", 2023, 6.8, -0.94, null],
    ]);
    expect(new Set(reading.scores.map(({ unit }) => unit))).toEqual(new Set(["tỉnh Lâm Sơn"]));
  });

  it("reads the targets of the whole index and of single sub-indices", () => {
    const aims = reading.targets.map(({ subIndex, from, to, rankFrom, rankTo }) => [
      subIndex,
      from,
      to,
      rankFrom,
      rankTo,
    ]);
    expect(aims).toEqual([
      ["total", 66.5, null, 1, 30],
      ["pci-2024.market-entry", 7.5, null, 1, 25],
      ["pci-2024.transparency", 6.5, 7, null, null],
    ]);
    expect(reading.targets.every(({ year, unit }) => year === 2024 && unit === "tỉnh Lâm Sơn")).toBe(true);
  });

  it("reads measured objectives beside them", () => {
    expect(reading.objectives.map(({ value, unit, comparator }) => [value, unit, comparator])).toEqual([
      [66.5, "điểm", ">="],
      [30, "hạng", "<="],
      [80, "%", ">="],
      [20, "%", ">="],
      [1200, "doanh nghiệp", ">="],
    ]);
  });

  it("takes the lettered items for tasks, with what their own words assign", () => {
    expect(
      reading.tasks.map(({ printedNumber, section, text, leadRaw, coordinatingRaw, timingRaw }) => ({
        at: `${section ?? ""} ${printedNumber ?? ""}`,
        text,
        assigned: [leadRaw, coordinatingRaw, timingRaw],
      })),
    ).toEqual([
      {
        at: "III.1 a",
        text: "Rút ngắn thời gian đăng ký doanh nghiệp xuống còn 02 ngày.",
        assigned: ["Sở Tài chính", "các sở, ban, ngành", "Quý II/2024"],
      },
      {
        at: "III.1 b",
        text: "Công khai quy trình trên Cổng dịch vụ công",
        assigned: ["Văn phòng UBND tỉnh", null, "thường xuyên"],
      },
      {
        at: "III.2 a",
        text: "Rà soát quỹ đất sạch: - Tại các cụm công nghiệp; - Tại các khu đô thị.",
        assigned: ["Sở Nông nghiệp và Môi trường", null, null],
      },
      { at: "III.2 c", text: "Công bố giá đất.", assigned: [null, null, null] },
    ]);
    expect(reading.sections.map(({ id, subIndex }) => [id, subIndex])).toEqual([
      ["III.1", "pci-2024.market-entry"],
      ["III.2", "pci-2024.land-access"],
    ]);
  });

  it("reads a dated duty and leaves regular reporting to the reporting rules", () => {
    expect(reading.duties).toEqual([
      {
        who: null,
        text: "Các sở, ngành xây dựng kế hoạch chi tiết, gửi Sở Tài chính trước ngày 15/4/2024",
        due: "2024-04-15",
      },
    ]);
  });

  it("doubts the letter that is skipped and the count that differs", () => {
    expect(reading.doubts.map(({ id, value }) => [id, value])).toEqual([
      ["score-count-differs", "03 chi so giam diem:"],
      ["narrative-number-skipped", "b"],
    ]);
  });
});

describe("readProse on a scan without diacritics", () => {
  const SCAN = `BAN QUAN LY KHU KINH TE Doc 1ap - Tw do - Hanh phuc
HAI PHONG
S6: 77 /KH-BQL Hdi Phong, ngay 05 thang 3 ndam 2025
KE HOACH
Nang cao Chi s6 ning lwc canh tranh (PCI) nim 2025
Thyc hién Ké hoach s6 12/KH-UBND ngay 01/02/2025 cua Uy ban nhan dan thanh phd, Ban Quan 1y Khu kinh té
ban hanh Ké hoach nhu sau:
I. Muc tiéu
1. 100% hd so duoc giai quyét dung han; cai thién vi tri xép hang, dat tir 80 diém tro 1én.
I1. T6 chirc thuc hién
1. Cac don vi bao cao dinh ky hang quy (trwéc ngay 12 ciia cac thang 3, 6, 9) va bao cao nam truéc ngay 03 thang 12, giri Van phong Ban Quan 1y tong hop.`;
  const scan = readText(SCAN);

  it("reads head, reporting days and aims through the scanner's slips, and keeps its words", () => {
    expect(scan.head).toMatchObject({
      number: "77/KH-BQL",
      issuedOn: "2025-03-05",
      issuer: "Ban Quản lý Khu kinh tế Hải Phòng",
      title: "Nang cao Chi s6 ning lwc canh tranh (PCI) nim 2025",
      indexes: ["PCI"],
      period: { from: 2025, to: 2025 },
      basedOn: ["12/KH-UBND"],
      reporting: [
        { kind: "quarterly", beforeDay: 12, months: [3, 6, 9] },
        { kind: "annual", before: "12-03" },
      ],
      reportTo: "Văn phòng Ban Quản lý",
    });
    expect(scan.objectives.map(({ value, unit }) => [value, unit])).toEqual([
      [100, "%"],
      [80, "điểm"],
    ]);
    expect(scan.doubts.map(({ id }) => id)).toEqual(["scan-damaged"]);
  });
});

describe("readProse, whatever it is given", () => {
  const anyLine = fc.oneof(
    fc.constantFrom(...PROVINCE_PLAN.split("\n")),
    fc.constantFrom("12", "PHỤ LỤC I", "Phụ lục 2", "KẾ HOẠCH", "- ", "1.", "(2) Việc", "Nơi nhận:", "x 6,07 7,2 7,44"),
    fc.string({ unit: "grapheme" }),
  );

  it("gives every line exactly one fate, in reading order", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (texts) => {
        const lines = proseLines(texts.join("\n"));
        expect([...readProse(lines, { hasTaskTable: false }).fates.keys()]).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it("invents no task text: its words stand in its own lines, in their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PROVINCE_PLAN.split("\n")), (texts) => {
        const { tasks } = readProse(proseLines(texts.join("\n")), { hasTaskTable: false });
        for (const task of tasks) {
          const rest = task.lines.flatMap(({ text }) => text.split(/[\s(]+/));
          for (const word of task.text.split(/[\s(]+/)) {
            const at = rest.findIndex((printed) => printed.startsWith(word));
            expect(at).toBeGreaterThanOrEqual(0);
            rest.splice(0, at + 1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("reads nothing out of nothing", () => {
    const empty = readProse([], { hasTaskTable: false });
    expect(empty).toMatchObject({ scores: [], targets: [], objectives: [], duties: [], tasks: [], sections: [] });
    expect(empty.head).toMatchObject({ number: null, issuedOn: null, issuer: null, title: null, period: null });
  });
});

describe("the sentences of prose doubts", () => {
  it("say something in both languages, in composed letters", () => {
    for (const text of Object.values(PROSE_DOUBT_TEXTS)) {
      const { vi, en } = text({ number: "3", section: "II.1", said: 3, listed: 2 });
      expect(vi.normalize("NFC")).toBe(vi);
      expect([vi, en].every((sentence) => /[.!]$/.test(sentence))).toBe(true);
    }
  });
});
