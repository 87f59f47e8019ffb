import { type CheckLine, decideAboutFindings, linesOf } from "../application/checking/open-check";
import { type CheckedBook, checkedBook, type Recheck, recheckRows } from "../application/checking/recheck-rows";
import type { HostFailure, OpenWorkbook, WorkbookEdit } from "../application/ports/open-workbook";
import type { CalendarDate } from "../engine/calendar/calendar-date";
import { fail, type Result, succeed } from "../engine/result";
import type { RegisterFailure } from "../engine/sheets/register/read-register";
import { TASKS_TABLE } from "../engine/sheets/register/tasks-sheet";

/** What should be looked at in the open workbook, and what a person decided about it. */
export interface CheckJobs {
  checkOpenRegister(
    workbook: OpenWorkbook,
    asOf: CalendarDate,
  ): Promise<Result<readonly CheckLine[], HostFailure | RegisterFailure>>;
  /** Looks at the edited rows alone, without reading the workbook; asks for everything where it never saw it. */
  recheckRows(edits: readonly WorkbookEdit[]): Promise<Result<Recheck, HostFailure>>;
  readonly decideAboutFindings: typeof decideAboutFindings;
}

/** The book that was looked at last is kept here, in the background. */
export function checkJobs(): CheckJobs {
  let seen: CheckedBook | null = null;
  return {
    async checkOpenRegister(workbook, asOf) {
      const content = await workbook.readContent();
      if (!content.ok) return fail(content.failure);
      seen = checkedBook(content.value, asOf);
      return seen === null
        ? fail({ kind: "register-missing", table: TASKS_TABLE })
        : succeed(linesOf(seen.register, asOf));
    },
    recheckRows(edits) {
      if (seen === null) return Promise.resolve(succeed({ kind: "whole" }));
      const { book, recheck } = recheckRows(seen, edits);
      seen = book;
      return Promise.resolve(succeed(recheck));
    },
    decideAboutFindings,
  };
}
