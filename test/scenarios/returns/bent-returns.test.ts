import type { Bend } from "./bend";
import { RECOVERED } from "./bends";
import { DECIDED_BY_PEOPLE } from "./bends-for-people";
import { filledForm } from "./bent-form";
import { type Judgement, judgeBent } from "./judge-bent";
import { byExcelJs, byHucre, bySheetJs } from "./write-bent";

/** Every how many-th pair is tried; `PCIWB_ALL_PAIRS=1` tries them all. */
const STEP = process.env.PCIWB_ALL_PAIRS === "1" ? 1 : 9;

async function bent(...bends: readonly Bend[]) {
  const form = await filledForm();
  for (const { bend } of bends) bend(form);
  return form;
}

const SOUND: Pick<Judgement, "wrong" | "astray" | "conserved"> = { wrong: [], astray: [], conserved: true };

test("there are at least forty kinds of bending", () => {
  expect(RECOVERED.length + DECIDED_BY_PEOPLE.length).toBeGreaterThanOrEqual(60);
});

describe.each([
  ["exceljs", byExcelJs],
  ["hucre", byHucre],
  ["SheetJS", bySheetJs],
] as const)("a form written by %s", (program, write) => {
  test.each(RECOVERED.map((bend) => [bend.name, bend] as const))("%s: every value comes in", async (_, bend) => {
    const form = await bent(bend);
    const { values, recovered, ...rest } = await judgeBent(form, await write(form));
    expect(rest).toEqual(SOUND);
    expect(recovered).toBe(values);
  });

  test.each(
    DECIDED_BY_PEOPLE.filter(({ name }) => program === "exceljs" || !name.includes("hình")).map(
      (bend) => [bend.name, bend] as const,
    ),
  )("%s: told, and left to a person", async (_, bend) => {
    const form = await bent(bend);
    const { values, recovered, ...rest } = await judgeBent(form, await write(form));
    expect(rest).toEqual(SOUND);
    expect(recovered).toBe(values);
  });
});

const WRITERS = [byExcelJs, byHucre, bySheetJs];

test("bendings in pairs: at least 99 % of the values come in, none wrongly and silently, every row has its end", async () => {
  const pairs = RECOVERED.flatMap((one, at) => RECOVERED.slice(at + 1).map((other) => [one, other] as const)).filter(
    ([one, other]) => one.clash === undefined || one.clash !== other.clash,
  );
  const total = { pairs: 0, values: 0, recovered: 0 };
  const faults: string[] = [];
  for (const [one, other] of pairs.filter((_, index) => index % STEP === 0)) {
    if (["meta", "names"].includes(one.clash ?? "") && ["meta", "names"].includes(other.clash ?? "")) continue;
    const form = await bent(one, other);
    const judged = await judgeBent(form, await (WRITERS[total.pairs % WRITERS.length] ?? byExcelJs)(form));
    total.pairs += 1;
    total.values += judged.values;
    total.recovered += judged.recovered;
    if (judged.wrong.length > 0 || !judged.conserved)
      faults.push(`${one.name} + ${other.name}: ${[...judged.wrong, judged.conserved].join("; ")}`);
  }
  expect(faults).toEqual([]);
  expect(total.recovered / total.values).toBeGreaterThanOrEqual(0.99);
}, 600_000);
