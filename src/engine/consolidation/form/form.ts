import type { Finding } from "../../model/finding";
import type { WorkbookContent } from "../../workbook/content";
import { returnFinding } from "../return-findings";
import type { ReturnFrame } from "../return-frame";
import type { SheetView } from "../sheet/sheet-view";
import type { FormMeta } from "./form-meta";

/** The workbook a sheet stands in, with what its hidden sheets say. */
export interface FormWorkbook {
  readonly file: string;
  readonly content: WorkbookContent;
  readonly metas: readonly FormMeta[];
  /** Number of return sheets in the workbook. */
  readonly forms: number;
}

/** A return sheet with what it is read against; `headerRow` is the last row of its header. */
export interface Form {
  readonly workbook: FormWorkbook;
  readonly view: SheetView;
  readonly headerRow: number;
  readonly frame: ReturnFrame;
}

/** A finding about a form as a whole. */
export const formFinding = (
  form: Form,
  id: Parameters<typeof returnFinding>[0],
  about: Parameters<typeof returnFinding>[2] = {},
): Finding => returnFinding(id, { file: form.workbook.file, sheet: form.view.sheet.name }, about);
