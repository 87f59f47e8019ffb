import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { filledForm, sampleAnswers } from "../../src/cli/demo-returns";
import { quarterOf } from "../../src/engine/periods/period";
import { isFilledForm } from "../../src/engine/sheets/return-form/filled-form";
import { tableNamed, textRows } from "../../src/engine/sheets/table-rows";
import { resolve } from "../../src/engine/workbook/resolve";
import { filledElsewhere } from "../support/filled-returns";
import { aTask } from "../support/plan-builders";
import { aReturnForm } from "../support/return-forms";

jest.setTimeout(60_000);

const rows = Array.from({ length: 40 }, (_, at) => ({ task: aTask({ id: `999-I-${at}` }), previous: null }));
const form = aReturnForm({ rows });
const many = Array.from({ length: 200 }, (_, at) => sampleAnswers({ ...form, body: `Xã ${at}` }, "thử"));

const rowsOf = async (bytes: Uint8Array) => {
  const content = await xlsxFiles.read(bytes);
  if (!content.ok) throw new Error("not read");
  expect(isFilledForm(content.value)).toBe(true);
  const inputs = textRows(tableNamed(content.value, "tblPhieu")).map((row) => [...row].slice(0, 12));
  return { inputs, sentOn: content.value.namedCells.find(({ name }) => name === "pNgayGui")?.value };
};

describe("answers made up for the demonstration", () => {
  it("are the same for the same seed and body, and others for another", () => {
    expect(sampleAnswers(form, "a")).toEqual(sampleAnswers(form, "a"));
    expect(sampleAnswers(form, "a")).not.toEqual(sampleAnswers(form, "b"));
    expect(sampleAnswers(form, "a")).not.toEqual(sampleAnswers({ ...form, period: quarterOf(2026, 1) }, "a"));
  });

  it("leave out a few bodies and a few rows, and come late now and then", () => {
    const sent = many.filter((one) => one !== null);
    const late = sent.filter(({ sentOn }) => sentOn >= "2025-12-10");
    const blank = sent.flatMap((one) => one.rows).filter((row) => row === null);
    expect(many.length - sent.length).toBeGreaterThan(3);
    expect(late.length).toBeGreaterThan(3);
    expect(late.length).toBeLessThan(sent.length / 4);
    expect(blank.length / (sent.length * rows.length)).toBeCloseTo(0.05, 1);
  });

  it("say no task done after the day the form is sent", () => {
    const late = many
      .filter((one) => one !== null)
      .flatMap(({ sentOn, rows: filled }) =>
        filled.flatMap((row) => (row?.completedOn.kind === "date" && row.completedOn.date > sentOn ? [row] : [])),
      );
    expect(late).toEqual([]);
  });

  it("stand in the open cells of the form, as if another program had typed them", async () => {
    const filled = many.find((one) => one !== null);
    if (filled == null) throw new Error("nobody sends anything");
    const blank = await xlsxFiles.write(resolve(filledForm(form, { ...filled, rows: [] })));
    const ours = await rowsOf(await xlsxFiles.write(resolve(filledForm(form, filled))));
    expect(await rowsOf(await filledElsewhere(blank, filled))).toEqual(ours);
    expect(ours.inputs.filter((row) => row.slice(4).some(([, words]) => words !== ""))).toHaveLength(
      filled.rows.filter((row) => row !== null).length,
    );
  });
});
