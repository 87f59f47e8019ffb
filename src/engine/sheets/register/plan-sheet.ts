import type { Register } from "../../model/register";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import { joinNames, splitNames } from "../labels";
import { landscapePrint } from "./page";
import { CLOSED_PERIODS_LABEL, PLAN_FIELDS, TEMPLATE_VERSION_LABEL } from "./plan-fields";

export const PLAN_TABLE = "tblKeHoach";
export const PLAN_HEADERS = ["Mục", "Giá trị"] as const;

/** Sheet `Kế hoạch`: the head of the plan, one property a line; a person corrects it here. */
export function describePlanSheet(register: Register): SheetDescription {
  const { plan } = register.plan;
  const rows = PLAN_FIELDS.map((field) => [textCell(field.label), textCell(field.show(plan))]);
  const own = [
    [textCell(CLOSED_PERIODS_LABEL), textCell(joinNames(register.closedPeriods))],
    [textCell(TEMPLATE_VERSION_LABEL), textCell(register.templateVersion)],
  ];
  return {
    key: "plan",
    name: "Kế hoạch",
    columns: 2,
    columnWidths: [28, 90],
    blocks: [
      { kind: "title", level: 1, text: "Kế hoạch" },
      {
        kind: "note",
        text: "Thông tin đọc từ văn bản. Ô trống là văn bản không ghi; sửa trực tiếp tại đây, lần đọc sau giữ nguyên phần đã sửa.",
      },
      {
        kind: "table",
        name: PLAN_TABLE,
        filter: false,
        columns: [
          { header: PLAN_HEADERS[0], width: 28, kind: "text", role: "label" },
          { header: PLAN_HEADERS[1], width: 90, kind: "text", input: true },
        ],
        rows: [...rows, ...own],
      },
    ],
    freeze: { headerOf: PLAN_TABLE },
    print: landscapePrint(PLAN_TABLE),
  };
}

export interface PlanSheetReading {
  readonly plan: Register["plan"]["plan"];
  readonly closedPeriods: readonly string[];
  readonly templateVersion: string;
}

/** Lines whose text differs from what we would show were changed by a person and go back into the head. */
export function applyPlanSheet(
  remembered: Register["plan"]["plan"],
  lines: ReadonlyMap<string, string>,
): PlanSheetReading {
  const plan = PLAN_FIELDS.reduce((head, field) => {
    const text = lines.get(field.label);
    return text === undefined || text === field.show(remembered) ? head : field.apply(head, text);
  }, remembered);
  return {
    plan,
    closedPeriods: splitNames(lines.get(CLOSED_PERIODS_LABEL) ?? ""),
    templateVersion: lines.get(TEMPLATE_VERSION_LABEL) ?? "",
  };
}
