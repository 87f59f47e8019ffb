import { markedJournal } from "../../journal/journal-chain";
import type { JournalEntry } from "../../model/journal";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import { freezeBelow, landscapePrint } from "./page";

export const JOURNAL_TABLE = "tblNhatKy";
export const JOURNAL_HEADERS = ["Thời điểm", "Người thực hiện", "Việc", "Trước", "Sau", "Mã kiểm"] as const;

/** Sheet `Nhật ký`: append-only, each line marked so that a change is seen; undo reads it. */
export function describeJournalSheet(journal: readonly JournalEntry[]): SheetDescription {
  return {
    key: "journal",
    name: "Nhật ký",
    blocks: [
      { kind: "title", level: 1, text: "Nhật ký" },
      {
        kind: "table",
        name: JOURNAL_TABLE,
        columns: [
          { header: JOURNAL_HEADERS[0], width: 20, kind: "text" },
          { header: JOURNAL_HEADERS[1], width: 20, kind: "text" },
          { header: JOURNAL_HEADERS[2], width: 48, kind: "text" },
          { header: JOURNAL_HEADERS[3], width: 40, kind: "text" },
          { header: JOURNAL_HEADERS[4], width: 40, kind: "text" },
          { header: JOURNAL_HEADERS[5], width: 18, kind: "text" },
        ],
        rows: markedJournal(journal).map(({ at, who, what, before, after, mark }) =>
          [at, who, what, before, after, mark].map(textCell),
        ),
      },
    ],
    freeze: freezeBelow(JOURNAL_TABLE),
    print: landscapePrint(JOURNAL_TABLE),
  };
}

export const journalFromRows = (rows: readonly ReadonlyMap<string, string>[]): JournalEntry[] =>
  rows
    .map((row) => JOURNAL_HEADERS.map((header) => row.get(header) ?? ""))
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map(([at = "", who = "", what = "", before = "", after = "", mark = ""]) => ({
      ...{ at, who, what, before, after },
      ...(mark === "" ? {} : { mark }),
    }));
