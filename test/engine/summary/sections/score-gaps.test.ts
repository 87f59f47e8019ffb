import { furthestFromTarget, gapVerdict } from "../../../../src/engine/summary/figures/gap-rows";
import { gapSection } from "../../../../src/engine/summary/sections/score-gaps";
import { aGap, aQuarter } from "../../../support/quarter-builders";

const unknown = aGap({
  subIndex: "pci-2025.private-sector",
  computable: false,
  gap: null,
  gapToUpper: null,
  because: "no-crosswalk",
});

describe("score gaps", () => {
  test("name the sub-index as people know it, and count what can be computed", () => {
    const { rows, computable } = gapSection.figures(aQuarter({ gaps: [aGap(), unknown] }));
    expect([rows[0]?.name, computable]).toEqual(["Gia nhập thị trường", 1]);
  });

  test("say why one cannot be computed", () => {
    expect(gapVerdict(unknown).text).toBe("– Không tính được: chỉ số mới, chưa có chỉ số cũ đối chiếu");
  });

  test("say how far one is, rounded as Excel rounds", () => {
    expect(gapVerdict(aGap({ gap: 0.175 })).text).toBe("▼ Còn thiếu 0,18 điểm");
    expect(gapVerdict(aGap({ gap: 0 })).text).toBe("✓ Đạt mục tiêu");
    expect(gapVerdict(aGap({ gap: -0.4 })).text).toBe("✓ Đạt mục tiêu");
  });

  test("a target of points and rank is met only when both are", () => {
    expect(gapVerdict(aGap({ gap: -0.2, rankGap: 9 })).text).toBe("▼ Còn kém 9 bậc");
    expect(gapVerdict(aGap({ gap: 4.52, rankGap: 9 })).text).toBe("▼ Còn thiếu 4,52 điểm, còn kém 9 bậc");
  });

  test("the whole index is not the sub-index furthest from its target", () => {
    const { rows } = gapSection.figures(aQuarter({ gaps: [aGap({ subIndex: "total", gap: 4 }), aGap()] }));
    expect(furthestFromTarget(rows).map(({ name }) => name)).toEqual(["Gia nhập thị trường"]);
  });

  test("without targets: one sentence", () => {
    const quarter = aQuarter();
    expect(gapSection.describe(gapSection.figures(quarter), quarter)).toHaveLength(1);
  });
});
