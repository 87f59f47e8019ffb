import type { Register } from "../../model/register";
import { csvOf } from "./csv";
import type { TidyField, TidyTable } from "./tidy-table";
import { TIDY_TABLES } from "./tidy-tables";

/** A file of the package, as text in UTF-8. */
export interface TidyFile {
  readonly name: string;
  readonly text: string;
}

/** The register as CSV tables with a Frictionless data package beside them. The same register gives the same text. */
export function tidyPackage(register: Register): TidyFile[] {
  const tables = TIDY_TABLES.map(
    (table): TidyFile => ({
      name: `${table.name}.csv`,
      text: csvOf(
        table.fields.map(({ name }) => name),
        table.rows(register),
      ),
    }),
  );
  return [{ name: "datapackage.json", text: `${JSON.stringify(descriptor(register), null, 2)}\n` }, ...tables];
}

const descriptor = ({ plan: { plan } }: Register) => ({
  profile: "tabular-data-package",
  name: "so-theo-doi",
  title: [plan.number, plan.title].filter(Boolean).join(" – "),
  description:
    "Sổ theo dõi kế hoạch: mỗi bảng một tệp CSV, UTF-8. Văn bản bắt đầu bằng = + - @ có dấu ' đứng trước để bảng tính không chạy như công thức; bỏ dấu này khi nạp vào cơ sở dữ liệu.",
  resources: TIDY_TABLES.map(resource),
});

const resource = ({ name, title, fields, primaryKey, foreignKeys }: TidyTable) => ({
  profile: "tabular-data-resource",
  name,
  title,
  path: `${name}.csv`,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
  schema: {
    fields: fields.map(fieldDescriptor),
    missingValues: [""],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ fields: own, table, reference }) => ({
            fields: own,
            reference: { resource: table, fields: reference },
          })),
        }),
  },
});

function fieldDescriptor({ name, type, description, required, values }: TidyField) {
  const constraints = { ...(required ? { required } : {}), ...(values === undefined ? {} : { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
}
