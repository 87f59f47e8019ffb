import { readReturn } from "../../../src/engine/consolidation/read-return";
import { type ReturnFrame, returnFrame } from "../../../src/engine/consolidation/return-frame";
import type { ReturnedFile } from "../../../src/engine/consolidation/returned";
import type { PublicBody } from "../../../src/engine/model/public-body";
import type { Register } from "../../../src/engine/model/register";
import { quarterOf } from "../../../src/engine/periods/period";
import { RETURN_HEADERS } from "../../../src/engine/returns/return-columns";
import { firstRegister } from "../../../src/engine/sheets/register/merge-reading";
import { type CellValue, dateCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import type { ContentCell, SheetContent, WorkbookContent } from "../../../src/engine/workbook/content";
import { aPlan, aTask } from "../../support/plan-builders";

export const PERIOD = quarterOf(2025, 4);
export const AS_OF = "2025-12-12";

export const TASK_TEXTS = [
  "Rút ngắn thời gian đăng ký doanh nghiệp xuống còn một ngày làm việc.",
  "Khảo sát, lấy ý kiến doanh nghiệp về chất lượng phục vụ của các cơ quan.",
  "Công khai quy hoạch, kế hoạch sử dụng đất trên cổng thông tin điện tử.",
];

const body = (name: string, kind = "department"): PublicBody => ({
  name,
  kind,
  groups: [],
  aliases: [],
  focalPoint: null,
  succeeds: [],
  validFrom: null,
  validTo: null,
});

export const BODIES = ["Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng"].map((name) => body(name));

/** Three tasks, each asked of Sở Tài chính and Sở Nội vụ in the fourth quarter; Sở Xây dựng is asked nothing. */
export function aRegister(change: Partial<Register> = {}): Register {
  const tasks = TASK_TEXTS.map((text, at) =>
    aTask({
      id: `999-I-00${at + 1}`,
      printedNumber: String(at + 1),
      text,
      leadBodies: ["Sở Tài chính", "Sở Nội vụ"],
    }),
  );
  const register = firstRegister(aPlan({ tasks }), BODIES, []);
  return {
    ...register,
    expected: tasks.flatMap(({ id }) =>
      ["Sở Tài chính", "Sở Nội vụ"].map((name) => ({
        period: PERIOD.key,
        task: id,
        body: name,
        basis: "Cơ quan chủ trì",
        reportDue: "2025-12-10",
        status: "",
        because: "",
      })),
    ),
    ...change,
  };
}

export const frameOf = (register: Register): ReturnFrame => returnFrame(register, { period: PERIOD, asOf: AS_OF });

/** What stands in a cell: text, a number, a day as `{ day }`, a share in a percentage cell as `{ share }`, a whole cell value. */
export type Typed = string | number | null | { readonly day: string } | { readonly share: number } | CellValue;

export interface FormLiteral {
  readonly body?: string | null;
  readonly period?: string | null;
  readonly sentOn?: Typed;
  readonly meta?: Partial<Record<"planNumber" | "body" | "period" | "templateVersion", string>> | null;
  readonly headers?: readonly string[];
  readonly rows: readonly (readonly Typed[])[];
  readonly modified?: string | null;
  readonly sheetName?: string;
  /** False: the workbook has lost the names of its cells. */
  readonly named?: boolean;
  /** Rows inserted above the header. */
  readonly above?: number;
}

const cellValueOf = (typed: Typed): { readonly value: CellValue; readonly percent: boolean } | null => {
  if (typed === null || typed === "") return null;
  if (typeof typed === "string") return { value: textCell(typed), percent: false };
  if (typeof typed === "number") return { value: numberCell(typed), percent: false };
  if ("day" in typed) return { value: dateCell(typed.day), percent: false };
  if ("share" in typed) return { value: numberCell(typed.share), percent: true };
  return { value: typed, percent: false };
};

function at(row: number, column: number, typed: Typed): ContentCell[] {
  const cell = cellValueOf(typed);
  return cell === null ? [] : [{ row, column, ...cell, bold: false }];
}

const sheetOf = (name: string, cells: readonly ContentCell[], change: Partial<SheetContent> = {}): SheetContent => ({
  name,
  key: null,
  visibility: "visible",
  tables: [],
  cells,
  merges: [],
  notes: [],
  hiddenRows: [],
  pictures: 0,
  truncated: false,
  ...change,
});

/** A task's row as the form has it before a body fills it in: code, number, text, deadline. */
export const given = (task: 1 | 2 | 3): string[] => [
  `999-I-00${task}`,
  String(task),
  TASK_TEXTS[task - 1] ?? "",
  "Thường xuyên",
];

/** A returned workbook as reading a file gives it. */
export function aForm(literal: FormLiteral, change: Partial<SheetContent> = {}): WorkbookContent {
  const { body: name = "Sở Tài chính", period = PERIOD.key, sentOn = { day: "2025-12-08" } } = literal;
  const sheetName = literal.sheetName ?? "Phiếu báo cáo";
  const top = literal.above ?? 0;
  const header = 6 + top;
  const cells = [
    ...at(1, 1, "PHIẾU BÁO CÁO"),
    ...[
      ["Đơn vị báo cáo", name],
      ["Kỳ báo cáo", period],
      ["Ngày gửi", sentOn],
    ].flatMap(([label, value], line) => [
      ...at(2 + top + line, 1, label ?? null),
      ...at(2 + top + line, 3, value ?? null),
    ]),
    ...(literal.headers ?? Object.values(RETURN_HEADERS)).flatMap((text, column) => at(header, column + 1, text)),
    ...literal.rows.flatMap((row, line) => row.flatMap((typed, column) => at(header + 1 + line, column + 1, typed))),
  ];
  const meta =
    literal.meta === undefined
      ? { planNumber: "999/KH-UBND", body: name ?? "", period: period ?? "", templateVersion: "1" }
      : literal.meta;
  const metaCells = Object.entries(meta ?? {}).flatMap(([key, value], line) => [
    ...at(line + 1, 1, key),
    ...at(line + 1, 2, value),
  ]);
  return {
    sheets: [
      sheetOf(sheetName, cells, change),
      ...(meta === null ? [] : [sheetOf("_meta", metaCells, { visibility: "hidden" })]),
    ],
    namedCells:
      literal.named === false
        ? []
        : ["pDonVi", "pKy", "pNgayGui"].map((cellName, line) => ({
            name: cellName,
            sheet: sheetName,
            row: 2 + line,
            column: 3,
            value: { kind: "empty" },
          })),
    properties: {
      title: null,
      author: null,
      lastAuthor: null,
      created: null,
      modified: literal.modified ?? null,
    },
  };
}

const DIGEST = "0".repeat(64);

/** The form of `literal`, read as file "phieu.xlsx" against the register. */
export const readForm = (
  literal: FormLiteral,
  {
    file = "phieu.xlsx",
    register = aRegister(),
    sheet = {},
  }: { file?: string; register?: Register; sheet?: Partial<SheetContent> } = {},
): ReturnedFile => readReturn(aForm(literal, sheet), { file, sha256: DIGEST }, frameOf(register));

export const ofContent = (content: WorkbookContent, file: string, register = aRegister()): ReturnedFile =>
  readReturn(content, { file, sha256: DIGEST }, frameOf(register));
