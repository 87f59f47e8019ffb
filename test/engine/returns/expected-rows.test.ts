import { isExemption, isOurBasis } from "../../../src/engine/returns/basis";
import { exemptionsIn, mergeExpected } from "../../../src/engine/returns/expected-rows";
import { anExpected } from "../../support/answer-builders";

describe("the rows of Theo dõi when a period is worked out anew", () => {
  it("keep status and reason of answers that are still expected and drop the others", () => {
    const existing = [
      anExpected({ task: "A", status: "Quá hạn", because: "Hạn 30/09/2025" }),
      anExpected({ task: "B", status: "Đang thực hiện" }),
    ];
    const computed = [anExpected({ task: "C" }), anExpected({ task: "A" })];
    expect(mergeExpected(existing, computed, "2025-Q4").map(({ task, status }) => [task, status])).toEqual([
      ["C", ""],
      ["A", "Quá hạn"],
    ]);
  });

  it("leave other periods alone and stand between them in order", () => {
    const existing = ["2025-Q3", "2025-Q4", "2026-Q1"].map((period) => anExpected({ period, task: "A" }));
    const merged = mergeExpected(existing, [anExpected({ task: "B" })], "2025-Q4");
    expect(merged.map(({ period, task }) => `${period} ${task}`)).toEqual(["2025-Q3 A", "2025-Q4 B", "2026-Q1 A"]);
  });

  it("keep a row that a person added, with the reporting day of the period", () => {
    const added = anExpected({ task: "B", body: "Ban X", basis: "Công văn số 12/UBND", reportDue: null });
    const [, kept] = mergeExpected([added], [anExpected()], "2025-Q4");
    expect(kept).toEqual({ ...added, reportDue: "2025-12-10" });
  });

  it("keep the words a person wrote over our reason", () => {
    const [row] = mergeExpected([anExpected({ basis: "Theo phân công của UBND" })], [anExpected()], "2025-Q4");
    expect(row?.basis).toBe("Theo phân công của UBND");
  });

  it("lose a row that a person marked Không giao, in every period; the reason becomes a decision", () => {
    const rows = [anExpected({ basis: "Không giao: đã sáp nhập" }), anExpected({ period: "2025-Q3", basis: "Miễn" })];
    expect(mergeExpected(rows, [], "2025-Q4")).toEqual([]);
    expect(exemptionsIn(rows.slice(0, 1))).toEqual({
      "returns.exempt:999-I-001:Sở Tài chính": "Không giao: đã sáp nhập",
    });
  });

  it("come out the same when worked out twice", () => {
    const existing = [anExpected({ task: "B", basis: "Công văn số 12" }), anExpected({ task: "A" })];
    const computed = [anExpected({ task: "A" }), anExpected({ task: "C" })];
    const once = mergeExpected(existing, computed, "2025-Q4");
    expect(mergeExpected(once, computed, "2025-Q4")).toEqual(once);
  });
});

describe("the words of Căn cứ giao", () => {
  it.each([
    "Cơ quan chủ trì",
    "Thuộc nhóm “Các Sở, ban, ngành”",
    "Cơ quan chủ trì; Thuộc nhóm “Các Sở, ban, ngành”",
    "Thuộc nhóm “Các Sở và Các Ban”, đã chọn riêng cho nhiệm vụ này",
    "Kế thừa nhiệm vụ của Sở A",
    "",
  ])("are ours: %s", (basis) => expect([isOurBasis(basis), isExemption(basis)]).toEqual([true, false]));

  it.each(["Không giao", "không giao: trùng", "Miễn báo cáo kỳ này"])("let a body off: %s", (basis) =>
    expect([isOurBasis(basis), isExemption(basis)]).toEqual([false, true]),
  );

  it.each(["Miễn phí cho doanh nghiệp", "Công văn số 12/UBND"])("are a person's: %s", (basis) =>
    expect([isOurBasis(basis), isExemption(basis)]).toEqual([false, false]),
  );
});
