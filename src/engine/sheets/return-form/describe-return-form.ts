import { RETURN_SHEET_KEYS } from "../../returns/return-columns";
import type { ReturnForm } from "../../returns/return-form";
import type { WorkbookDescription } from "../../workbook/description";
import { describeFormSheet } from "./form-sheet";
import { describeGuideSheet } from "./guide-sheet";
import { describeMetaSheet } from "./meta-sheet";

/**
 * The return form of one body as a workbook. Its moment is the first day of the period, whenever it is written: the same
 * register gives the same bytes.
 */
export function describeReturnForm(form: ReturnForm): WorkbookDescription {
  const moment = `${form.period.first}T00:00:00Z`;
  return {
    properties: {
      title: `Phiếu báo cáo ${form.period.key} – ${form.body}`,
      author: form.plan.issuer ?? "Sổ theo dõi kế hoạch",
      created: moment,
      modified: moment,
    },
    active: RETURN_SHEET_KEYS.form,
    sheets: [describeFormSheet(form), describeGuideSheet(form), describeMetaSheet(form)],
  };
}
