/** Documents made from the code: `npm run docs` writes them, `--check` (in `npm test`) fails when they have drifted. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as officeLimits from "../src/adapters/office/capabilities";
import * as xlsxLimits from "../src/adapters/xlsx/capabilities";
import { describedFindings } from "../src/engine/reading/finding-texts";
import { subIndexDirectory } from "../src/engine/reading/sub-indices/sub-index-directory";
import { describeRegister } from "../src/engine/sheets/register/describe-register";
import { LEFT_OVER_ID, leftOverText } from "../src/engine/sheets/register/left-over-text";
import { firstRegister } from "../src/engine/sheets/register/merge-reading";
import { EMPTY_PLAN } from "../src/engine/sheets/register/new-task";
import type { SheetDescription } from "../src/engine/workbook/description";
import type { TableColumn } from "../src/engine/workbook/table-block";
import { checksDocument } from "./documents/checks";

const GENERATED = "<!-- Made by `npm run docs`; do not edit. -->";
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function findingsDocument(): string {
  const leftOver = { id: LEFT_OVER_ID, ...leftOverText({ row: "‹row›", sheet: "‹sheet›" }) };
  const all = [...describedFindings(), leftOver].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = all.map(({ id, vi, en }) => `| \`${id}\` | ${cell(vi)} | ${cell(en)} |`);
  return [
    GENERATED,
    "# Findings of reading",
    "",
    "What `pciwb read` and the sheet `Kiểm tra` can say. Words in ‹ › are filled in.",
    "",
    "| mã | câu thông báo | English |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function columnLine({ header, kind, rule, input }: TableColumn): string {
  const list =
    rule?.kind === "list"
      ? rule.values.join(", ")
      : rule?.kind === "list-of-column"
        ? `${rule.table}.${rule.column}`
        : "";
  return `| ${cell(header)} | ${kind} | ${cell(list)} | ${input === true ? "nhập" : ""} |`;
}

function sheetSection(sheet: SheetDescription): string[] {
  return sheet.blocks.flatMap((block) =>
    block.kind === "table"
      ? [
          `## ${sheet.name} – \`${block.name}\``,
          "",
          "| cột | kiểu | danh sách | |",
          "| --- | --- | --- | --- |",
          ...block.columns.map(columnLine),
          "",
        ]
      : [],
  );
}

function workbookDocument(): string {
  const moment = "2025-01-01T00:00:00Z";
  const register = firstRegister(EMPTY_PLAN, [], subIndexDirectory());
  const workbook = describeRegister(register, [], { title: "", author: "", created: moment, modified: moment });
  return [GENERATED, "# Sheets and columns of the workbook", "", ...workbook.sheets.flatMap(sheetSection)].join("\n");
}

interface Limitation {
  readonly what: string;
  readonly why: string;
}

function limitsOf(title: string, lists: Readonly<Record<string, readonly Limitation[]>>): string[] {
  const lines = Object.values(lists).flatMap((list) => list.map(({ what, why }) => `| ${cell(what)} | ${cell(why)} |`));
  return [`## ${title}`, "", "| what | why |", "| --- | --- |", ...lines, ""];
}

/** What each place of a workbook cannot do; declared beside the adapters. */
const capabilitiesDocument = (): string =>
  [
    GENERATED,
    "# What a workbook cannot do, by place",
    "",
    ...limitsOf("A file (.xlsx)", { ...xlsxLimits }),
    ...limitsOf("The open workbook (Office.js)", { ...officeLimits }),
  ].join("\n");

const DOCUMENTS: readonly (readonly [string, () => string])[] = [
  ["docs/checks.md", checksDocument],
  ["docs/findings.md", findingsDocument],
  ["docs/workbook.md", workbookDocument],
  ["docs/capabilities.md", capabilitiesDocument],
];

const check = process.argv.includes("--check");
for (const [path, make] of DOCUMENTS) {
  const text = `${make().trimEnd()}\n`;
  const there = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (text === there) continue;
  if (check) {
    process.stdout.write(`${path} has drifted from the code: run "npm run docs" and commit it.\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    process.stdout.write(`${path} written\n`);
  }
}
