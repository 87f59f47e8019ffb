import fc from "fast-check";
import { consolidate } from "../../../src/engine/consolidation/consolidate";
import { unreadReturn } from "../../../src/engine/consolidation/read-return";
import type { ReturnedFile } from "../../../src/engine/consolidation/returned";
import type { Register } from "../../../src/engine/model/register";
import { aRegister, frameOf, given, readForm, type Typed } from "./return-builders";

const run = (files: readonly ReturnedFile[], register: Register = aRegister()) =>
  consolidate(register, files, frameOf(register));

const ofTask = (task: 1 | 2 | 3, progress: Typed, result: Typed = null) => [...given(task), progress, null, result];

const sent = (file: string, day: string, rows: readonly (readonly Typed[])[], body = "Sở Tài chính") =>
  readForm({ body, sentOn: { day }, rows }, { file });

const fates = (consolidation: ReturnType<typeof run>) =>
  consolidation.returns.map(({ file, accepted, superseded, held, rejected }) => [
    file,
    accepted,
    superseded,
    held,
    rejected,
  ]);

describe("returns of one body", () => {
  test("a newer answer supersedes an older one, task by task", () => {
    const made = run([
      sent("cu.xlsx", "2025-12-01", [ofTask(1, "Đang thực hiện"), ofTask(2, "Đang thực hiện")]),
      sent("moi.xlsx", "2025-12-05", [ofTask(1, "Đã hoàn thành")]),
    ]);
    expect(fates(made)).toEqual([
      ["cu.xlsx", 1, 1, 0, 0],
      ["moi.xlsx", 1, 0, 0, 0],
    ]);
    expect(made.answers.map(({ task, progress, source }) => [task, progress, source?.file])).toEqual([
      ["999-I-001", "done", "moi.xlsx"],
      ["999-I-002", "in-progress", "cu.xlsx"],
    ]);
    expect(made.conflicts).toMatchObject([
      { task: "999-I-001", body: "Sở Tài chính", field: "progress", resolution: "newer-return" },
    ]);
  });

  test("the same return twice counts once", () => {
    const rows = [ofTask(1, "Đang thực hiện", "Đã họp")];
    const made = run([sent("a.xlsx", "2025-12-01", rows), sent("b.xlsx", "2025-12-01", rows)]);
    expect(made.conservation).toEqual({ rowsIn: 2, accepted: 1, superseded: 1, held: 0, rejected: 0 });
    expect(made.conflicts).toEqual([]);
  });

  test("two returns of one day that differ wait for a person; what came before counts meanwhile", () => {
    const made = run([
      sent("a.xlsx", "2025-12-05", [ofTask(1, "Đang thực hiện")]),
      sent("b.xlsx", "2025-12-05", [ofTask(1, "Tạm dừng")]),
      sent("c.xlsx", "2025-12-01", [ofTask(1, "Chưa thực hiện")]),
    ]);
    expect(made.conservation).toEqual({ rowsIn: 3, accepted: 1, superseded: 0, held: 2, rejected: 0 });
    expect(made.held.map(({ reason }) => reason)).toEqual(["same-day-different-content", "same-day-different-content"]);
    expect(made.answers.map(({ progress }) => progress)).toEqual(["not-started"]);
    expect(made.conflicts[0]).toMatchObject({
      field: "progress",
      resolution: "undecided",
      values: [
        { value: "in-progress", source: { file: "a.xlsx", sheet: "Phiếu báo cáo", cell: "E7" } },
        { value: "suspended", source: { file: "b.xlsx" } },
        { value: "not-started", source: { file: "c.xlsx" } },
      ],
    });
  });
});

describe("what a person decides once", () => {
  const returns = [
    sent("a.xlsx", "2025-12-05", [ofTask(1, "Đang thực hiện")]),
    sent("b.xlsx", "2025-12-05", [ofTask(1, "Tạm dừng")]),
    sent("c.xlsx", "2025-12-05", [ofTask(2, "gần xong")]),
  ];
  const heldIn = (file: string) => run(returns).held.find((row) => row.file === file)?.key ?? "";

  test("one of two returns is taken, the other stands back", () => {
    const register = aRegister({ decisions: { [`consolidation.held:${heldIn("b.xlsx")}`]: "accept" } });
    const made = run(returns, register);
    expect(fates(made).slice(0, 2)).toEqual([
      ["a.xlsx", 0, 1, 0, 0],
      ["b.xlsx", 1, 0, 0, 0],
    ]);
    expect(made.conflicts[0]?.resolution).toBe("decided");
  });

  test("a word outside the list needs the progress it means", () => {
    const key = `consolidation.held:${heldIn("c.xlsx")}`;
    expect(run(returns, aRegister({ decisions: { [key]: "accept" } })).held.map(({ file }) => file)).toContain(
      "c.xlsx",
    );
    const named = aRegister({ decisions: { [key]: '{"take":true,"progress":"in-progress"}' } });
    expect(run(returns, named).answers).toMatchObject([{ task: "999-I-002", progress: "in-progress" }]);
  });

  test("a row left out is counted as rejected", () => {
    const register = aRegister({ decisions: { [`consolidation.held:${heldIn("c.xlsx")}`]: "reject" } });
    expect(run(returns, register).conservation).toMatchObject({ held: 2, rejected: 1 });
  });
});

describe("what stands in the register already", () => {
  const first = [sent("a.xlsx", "2025-12-05", [ofTask(1, "Đang thực hiện", "Đã họp"), ofTask(2, "Tạm dừng")])];
  const after = run(first).register;
  const corrected: Register = {
    ...after,
    answers: after.answers.map((answer) =>
      answer.task === "999-I-001" ? { ...answer, result: "Đã họp hai lần" } : answer,
    ),
  };

  test("consolidating the same files again changes nothing", () => {
    expect(run(first, after).register).toEqual(after);
  });

  test("an answer that came with an earlier run stays when its file is not given again", () => {
    const made = run([sent("b.xlsx", "2025-12-06", [ofTask(3, "Đang thực hiện")])], after);
    expect(made.answers.map(({ task }) => task)).toEqual(["999-I-001", "999-I-002", "999-I-003"]);
  });

  test("what a person corrected in Báo cáo stands against the same files, run after run", () => {
    const once = run(first, corrected);
    expect(once.register.answers).toEqual(corrected.answers);
    expect(run(first, once.register).register).toEqual(once.register);
  });

  test("a newer return against a corrected answer waits for a person", () => {
    const made = run([...first, sent("b.xlsx", "2025-12-07", [ofTask(1, "Đã hoàn thành")])], corrected);
    expect(made.held).toMatchObject([{ file: "b.xlsx", reason: "typed-by-hand" }]);
    expect(made.register.answers).toEqual(corrected.answers);
  });

  test("the same file sent again with other words replaces what it said", () => {
    const made = run([sent("a.xlsx", "2025-12-05", [ofTask(1, "Đã hoàn thành")])], after);
    expect(made.answers[0]).toMatchObject({ progress: "done" });
  });

  test("answers of other periods are left alone; a copied result is told", () => {
    const [one] = after.answers;
    if (one === undefined) throw new Error("no answer");
    const earlier = { ...one, period: "2025-Q3", result: "Đã tổ chức ba hội nghị đối thoại." };
    const register = aRegister({ answers: [earlier] });
    const made = run(
      [sent("a.xlsx", "2025-12-05", [ofTask(1, "Đã hoàn thành", "Đã tổ chức ba hội nghị đối thoại.")])],
      register,
    );
    expect(made.register.answers[0]).toEqual(earlier);
    expect(made.findings.map(({ id }) => id)).toEqual(["result-copied"]);
    expect(made.differences.changed).toMatchObject([
      { field: "progress", before: "in-progress", after: "done", since: "2025-Q3" },
    ]);
  });
});

test("bodies that lead one task by name and disagree are told; both answers stand", () => {
  const made = run([
    sent("a.xlsx", "2025-12-05", [ofTask(1, "Đã hoàn thành")]),
    sent("b.xlsx", "2025-12-05", [ofTask(1, "Chưa thực hiện")], "Sở Nội vụ"),
  ]);
  expect(made.answers).toHaveLength(2);
  expect(made.conflicts).toMatchObject([{ task: "999-I-001", body: null, field: "progress", resolution: "each-body" }]);
});

test("completeness counts what is expected, given, on time and complete", () => {
  const made = run([sent("a.xlsx", "2025-12-10", [[...given(1), "Đang thực hiện", null, "Đã họp"]])]);
  expect(made.completeness).toMatchObject([
    { body: "Sở Tài chính", expected: 3, reported: 1, onTime: 0, complete: 1, missing: ["999-I-002", "999-I-003"] },
    { body: "Sở Nội vụ", expected: 3, reported: 0, missing: ["999-I-001", "999-I-002", "999-I-003"] },
  ]);
});

test("a file that cannot be read is named and stops nothing", () => {
  const bad = unreadReturn({ file: "hong.xlsx", sha256: "f".repeat(64) }, { vi: "Tệp hỏng.", en: "Damaged." });
  const made = run([bad, sent("a.xlsx", "2025-12-05", [ofTask(1, "Đang thực hiện")])]);
  expect(made.returns.map(({ file, rows, problem }) => [file, rows, problem?.id ?? null])).toEqual([
    ["a.xlsx", 1, null],
    ["hong.xlsx", 0, "return-unreadable"],
  ]);
});

describe("for any returns", () => {
  const row = fc
    .tuple(
      fc.constantFrom(1, 2, 3),
      fc.constantFrom("Đang thực hiện", "Đã hoàn thành", "Xong", "gần xong", "#REF!", null),
      fc.constantFrom("Đã họp", "Đã ban hành", null),
    )
    .map(([task, progress, result]) => ofTask(task, progress, result));
  const oneFile = fc.record({
    day: fc.constantFrom("2025-12-01", "2025-12-05"),
    body: fc.constantFrom("Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng", "Công ty lạ"),
    rows: fc.array(row, { maxLength: 4 }),
  });
  const files = fc
    .array(oneFile, { maxLength: 5 })
    .map((all) =>
      all.map(({ day, body, rows }, at) => readForm({ body, sentOn: { day }, rows }, { file: `${at}.xlsx` })),
    );

  test("every data row has one end, and the ends add up", () => {
    fc.assert(
      fc.property(files, (all) => {
        const { conservation, returns, held } = run(all);
        const { rowsIn, accepted, superseded, rejected } = conservation;
        const given = all.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows)).length;
        expect(rowsIn).toBe(given);
        expect(accepted + superseded + held.length + rejected).toBe(given);
        for (const one of returns) expect(one.accepted + one.superseded + one.held + one.rejected).toBe(one.rows);
      }),
    );
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(files, fc.func(fc.nat()), (all, order) => {
        const shuffled = [...all].sort((one, other) => order(one.file) - order(other.file));
        expect(run(shuffled)).toEqual(run(all));
      }),
    );
  });

  test("a second run changes nothing", () => {
    fc.assert(
      fc.property(files, (all) => {
        const { register } = run(all);
        expect(run(all, register).register).toEqual(register);
      }),
    );
  });

  test("one after the other gives no answer that all together would contradict", () => {
    fc.assert(
      fc.property(files, (all) => {
        const stepwise = all.reduce((register, file) => run([file], register).register, aRegister());
        const rerun = run(all, run(all, stepwise).register).register;
        expect(rerun).toEqual(run(all, stepwise).register);
      }),
    );
  });
});
