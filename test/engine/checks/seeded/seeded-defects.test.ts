import type { CheckFinding } from "../../../../src/engine/checks/check-finding";
import { checkRegister } from "../../../../src/engine/checks/check-register";
import { isOneClick } from "../../../../src/engine/checks/fix-kind";
import { cleanRegister, SURROUNDINGS } from "./clean-register";
import type { Expected } from "./defect";
import { Random } from "./random";
import { KIND_NAMES, seededRegister } from "./seeding";

const SEEDS = Array.from({ length: 80 }, (_, at) => at + 1);
const placeOf = ({ id, subject, column }: Expected | CheckFinding): string => JSON.stringify([id, subject, column]);

interface Tally {
  seeded: number;
  found: number;
  oneClick: number;
}

function runAll() {
  const kinds = new Map<string, Tally>(KIND_NAMES.map((name) => [name, { seeded: 0, found: 0, oneClick: 0 }]));
  const wrong: string[] = [];
  const missed: string[] = [];
  let findings = 0;
  for (const seed of SEEDS) {
    const { register, defects } = seededRegister(seed);
    const found = checkRegister(register, SURROUNDINGS);
    const byPlace = new Map(found.map((finding) => [placeOf(finding), finding]));
    const expected = new Set(defects.map(placeOf));
    findings += found.length;
    wrong.push(
      ...found
        .filter((finding) => !expected.has(placeOf(finding)))
        .map((finding) => `${seed} ${finding.key} ${finding.column} ${finding.value}`),
    );
    for (const defect of defects) {
      const tally = kinds.get(defect.kind);
      const finding = byPlace.get(placeOf(defect));
      if (tally === undefined) throw new Error(defect.kind);
      tally.seeded += 1;
      if (finding === undefined) missed.push(`${seed} ${defect.kind} ${placeOf(defect)}`);
      else {
        tally.found += 1;
        if (isOneClick(finding)) tally.oneClick += 1;
      }
    }
  }
  return { kinds, wrong, missed, findings };
}

const sum = (tallies: Iterable<Tally>, of: keyof Tally): number =>
  [...tallies].reduce((total, one) => total + one[of], 0);

describe("defects put at random into clean plans and returns", () => {
  const { kinds, wrong, missed, findings } = runAll();
  const seeded = sum(kinds.values(), "seeded");
  const found = sum(kinds.values(), "found");

  it("has at least 60 kinds and 5,000 defects, every kind met", () => {
    expect(KIND_NAMES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(KIND_NAMES).size).toBe(KIND_NAMES.length);
    expect([...kinds].filter(([, tally]) => tally.seeded === 0).map(([name]) => name)).toEqual([]);
    expect(seeded).toBeGreaterThanOrEqual(5000);
  });

  it("finds at least 98 % of them, at the cell where they stand", () => {
    expect({ missed: missed.slice(0, 20), recall: found / seeded >= 0.98 }).toEqual({
      missed: missed.slice(0, 20),
      recall: true,
    });
  });

  it("is right at least 99 times of 100", () => {
    expect({ wrong: wrong.slice(0, 20), precision: 1 - wrong.length / findings >= 0.99 }).toEqual({
      wrong: wrong.slice(0, 20),
      precision: true,
    });
  });

  it("misses no kind in more than one case of ten", () => {
    const weak = [...kinds].filter(([, tally]) => tally.found < tally.seeded * 0.9);
    expect(weak).toEqual([]);
  });

  it("offers one press for at least 60 % of them", () => {
    expect(sum(kinds.values(), "oneClick") / seeded).toBeGreaterThanOrEqual(0.6);
  });

  if (process.env.SHOW_TABLE === "1")
    it("shows its table", () => {
      const lines = [...kinds].map(
        ([name, { seeded: all, found: hit, oneClick }]) =>
          `${String(all).padStart(5)} ${String(hit).padStart(5)} ${String(oneClick).padStart(5)}  ${name}`,
      );
      process.stdout.write(
        `${lines.join("\n")}\nseeded ${seeded} found ${found} findings ${findings} wrong ${wrong.length} one click ${sum(kinds.values(), "oneClick")}\n${missed.slice(0, 15).join("\n")}\n--\n${wrong.slice(0, 40).join("\n")}\n`,
      );
    });
});

describe("clean plans and returns", () => {
  it.each([1, 2, 3, 4, 5, 6])("raise no finding at all (%d)", (seed) => {
    const found = checkRegister(cleanRegister(new Random(seed * 7919)), SURROUNDINGS);
    expect(found.map(({ key, value }) => `${key} ${value}`)).toEqual([]);
  });
});
