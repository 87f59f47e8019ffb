import { gathered } from "../gathered";
import type { Finding } from "../model/finding";
import { INPUT_FIELDS } from "../returns/return-columns";
import { returnFinding } from "./return-findings";
import type { ReturnedFile } from "./returned";
import { asWritten, cellOfField } from "./settling/decided-rows";
import type { Differences } from "./settling/differences";
import type { FatedRow } from "./settling/row-fates";

/** Findings in the order of the files: what is wrong with a file, with its sheets, then with each row. */
export function consolidationFindings({
  files,
  rows,
  differences,
}: {
  readonly files: readonly ReturnedFile[];
  readonly rows: readonly FatedRow[];
  readonly differences: Differences;
}): Finding[] {
  const ofFile = gathered(rows, ({ placed }) => placed.file);
  return [
    ...files.flatMap((file) => [
      ...(file.problem === null ? [] : [file.problem]),
      ...file.findings,
      ...file.sheets.flatMap((sheet) => sheet.findings),
      ...(ofFile.get(file) ?? []).flatMap(ofRow),
    ]),
    ...differences.copied.flatMap((answer) =>
      answer.source === null
        ? []
        : [
            returnFinding("result-copied", answer.source, {
              task: answer.task,
              value: answer.result,
              args: { body: answer.body },
            }),
          ],
    ),
  ];
}

/** A superseded row speaks no more; a held one asks once, with everything that was seen in it. */
function ofRow({ placed, fate, reasons }: FatedRow): Finding[] {
  if (fate === "superseded") return [];
  if (fate === "accepted") return [...placed.row.findings];
  const { file, sheet, row } = placed;
  const field = INPUT_FIELDS.find((each) => row.written[each] !== undefined) ?? "progress";
  const place = { file: file.file, sheet: sheet.sheet, cell: cellOfField(placed, field) };
  const words = { task: row.task ?? row.proposal, value: asWritten(placed) };
  if (fate === "rejected")
    return [
      returnFinding(placed.decided ? "row-left-out" : "row-rejected", place, { ...words, args: { row: row.row } }),
    ];
  const id = reasons.includes("same-day-different-content") ? "conflict-same-day" : "row-held";
  return [
    returnFinding(id, place, {
      ...words,
      args: {
        row: row.row,
        reason: reasons.join(" "),
        body: sheet.body ?? sheet.bodyProposal ?? "",
        task: row.task ?? row.proposal ?? "",
        key: row.key,
      },
    }),
  ];
}
