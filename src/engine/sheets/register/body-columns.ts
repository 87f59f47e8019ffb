import { asOfficeDate } from "../../calendar/calendar-date";
import type { PublicBody } from "../../model/public-body";
import { ownEntry } from "../../own-entry";
import { joinNames, splitNames } from "../labels";
import { dayOf } from "./plan-fields";

/** Kinds of bodies as people read them; a kind that is not in the list is shown as it is. */
const KIND_LABELS: Readonly<Record<string, string>> = {
  department: "Sở",
  "city-office": "Cơ quan thuộc thành phố",
  "central-vertical": "Cơ quan ngành dọc",
  "association-or-press": "Hiệp hội, báo chí",
  enterprise: "Doanh nghiệp",
  "city-unit": "Đơn vị sự nghiệp thành phố",
  "ward-unit": "Đơn vị thuộc xã, phường",
  ward: "Phường",
  commune: "Xã",
  "special-zone": "Đặc khu",
  group: "Nhóm cơ quan",
  other: "Khác",
};

export const KIND_LABEL_LIST: readonly string[] = Object.values(KIND_LABELS);
export const bodyKindLabel = (kind: string): string => ownEntry(KIND_LABELS, kind) ?? kind;
const kindOf = (label: string): string =>
  Object.keys(KIND_LABELS).find((kind) => KIND_LABELS[kind] === label) ?? (label || "other");
const dayText = (date: string | null): string => (date === null ? "" : asOfficeDate(date));

/** A column of `tblDonVi`: how a body is written and taken back. The sheet is the directory: a person edits it. */
export interface BodyColumn {
  readonly header: string;
  readonly width: number;
  readonly show: (body: PublicBody) => string;
  readonly apply: (body: PublicBody, text: string) => PublicBody;
}

export const BODY_COLUMNS: readonly BodyColumn[] = [
  { header: "Tên", width: 42, show: (body) => body.name, apply: (body, name) => ({ ...body, name }) },
  {
    header: "Loại",
    width: 22,
    show: (body) => bodyKindLabel(body.kind),
    apply: (body, label) => ({ ...body, kind: kindOf(label) }),
  },
  {
    header: "Nhóm",
    width: 32,
    show: (body) => joinNames(body.groups),
    apply: (body, text) => ({ ...body, groups: splitNames(text) }),
  },
  {
    header: "Tên khác",
    width: 48,
    show: (body) => joinNames(body.aliases),
    apply: (body, text) => ({ ...body, aliases: splitNames(text) }),
  },
  {
    header: "Đầu mối",
    width: 24,
    show: (body) => body.focalPoint ?? "",
    apply: (body, text) => ({ ...body, focalPoint: text || null }),
  },
  {
    header: "Kế thừa từ",
    width: 36,
    show: (body) => joinNames(body.succeeds),
    apply: (body, text) => ({ ...body, succeeds: splitNames(text) }),
  },
  {
    header: "Hiệu lực từ",
    width: 12,
    show: (body) => dayText(body.validFrom),
    apply: (body, text) => ({ ...body, validFrom: dayOf(text) }),
  },
  {
    header: "Hiệu lực đến",
    width: 12,
    show: (body) => dayText(body.validTo),
    apply: (body, text) => ({ ...body, validTo: dayOf(text) }),
  },
];

export const NEW_BODY: PublicBody = {
  name: "",
  kind: "other",
  groups: [],
  aliases: [],
  focalPoint: null,
  succeeds: [],
  validFrom: null,
  validTo: null,
};
