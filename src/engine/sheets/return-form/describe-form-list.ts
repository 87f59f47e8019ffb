import type { PublicBody } from "../../model/public-body";
import { periodLabel } from "../../periods/period";
import type { ReturnForm } from "../../returns/return-form";
import { dateCell, numberCell, type PlainValue, textCell } from "../../workbook/cells";
import type { WorkbookDescription } from "../../workbook/description";
import type { TableColumn } from "../../workbook/table-block";
import { bodyKindLabel } from "../register/body-columns";
import { freezeBelow, landscapePrint } from "../register/page";

export const FORM_LIST_TABLE = "tblDanhSachPhieu";

/** A form with the name of its file. */
export interface ListedForm {
  readonly form: ReturnForm;
  readonly file: string;
}

const COLUMNS: readonly TableColumn[] = [
  { header: "STT", width: 6, kind: "integer", align: "center" },
  { header: "Đơn vị", width: 38, kind: "text" },
  { header: "Loại", width: 20, kind: "text" },
  { header: "Đầu mối", width: 22, kind: "text" },
  { header: "Số nhiệm vụ", width: 10, kind: "integer" },
  { header: "Hạn báo cáo", width: 12, kind: "date" },
  { header: "Tệp", width: 52, kind: "text" },
];

/** `Danh sách phiếu.xlsx`: which file goes to whom. */
export function describeFormList(
  listed: readonly ListedForm[],
  bodies: readonly PublicBody[],
  { period, plan }: Pick<ReturnForm, "period" | "plan">,
): WorkbookDescription {
  const known = new Map(bodies.map((body) => [body.name, body]));
  const moment = `${period.first}T00:00:00Z`;
  const number = plan.number === null ? "" : ` – Kế hoạch số ${plan.number}`;
  const author = plan.issuer ?? "Sổ theo dõi kế hoạch";
  return {
    properties: { title: `Danh sách phiếu báo cáo ${period.key}`, author, created: moment, modified: moment },
    sheets: [
      {
        key: "form_list",
        name: "Danh sách phiếu",
        blocks: [
          { kind: "title", level: 1, text: "DANH SÁCH PHIẾU BÁO CÁO" },
          { kind: "title", level: 2, text: `${periodLabel(period)}${number}` },
          {
            kind: "table",
            name: FORM_LIST_TABLE,
            columns: COLUMNS,
            rows: listed.map((one, at) => rowOf(one, at + 1, known.get(one.form.body))),
            totals: { label: "Cộng", functions: { "Số nhiệm vụ": "sum" } },
          },
        ],
        freeze: freezeBelow(FORM_LIST_TABLE, 2),
        print: landscapePrint(FORM_LIST_TABLE),
      },
    ],
  };
}

const rowOf = ({ form, file }: ListedForm, place: number, body: PublicBody | undefined): PlainValue[] => [
  numberCell(place),
  textCell(form.body),
  textCell(body === undefined ? null : bodyKindLabel(body.kind)),
  textCell(body?.focalPoint ?? null),
  numberCell(form.rows.length),
  dateCell(form.reportDue),
  textCell(file),
];
