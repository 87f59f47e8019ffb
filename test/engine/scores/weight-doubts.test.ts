import { weightDoubt } from "../../../src/engine/scores/weight-doubts";
import { KEYS, WEIGHTS_2022 } from "./hai-phong-series";
import { SUB_INDICES } from "./score-builders";

const weighted = (weights: readonly number[]) =>
  SUB_INDICES.map((one) => ({ ...one, weight: weights[KEYS.indexOf(one.key)] ?? null }));

describe("why the weights of an edition do not serve", () => {
  it("names the sub-indices without one", () => {
    const doubt = weightDoubt("pci-2024", weighted(WEIGHTS_2022.slice(0, 9)));
    expect(doubt).toMatchObject({ kind: "missing", of: 10, members: [{ key: KEYS[9] }] });
  });

  it("says what they make together where all are typed", () => {
    expect(weightDoubt("pci-2024", weighted([...WEIGHTS_2022.slice(0, 9), 5]))).toEqual({ kind: "sum", sum: 95 });
  });

  it("says nothing where they are complete, and that all are missing for an edition nobody knows", () => {
    expect(weightDoubt("pci-2024", weighted(WEIGHTS_2022))).toBeNull();
    expect(weightDoubt("pci-1999", SUB_INDICES)).toEqual({ kind: "missing", members: [], of: 0 });
  });
});
