import type { Register } from "../../model/register";
import type { TidyValue } from "./csv";

/** A column of a tidy table, in the words of Frictionless Table Schema. */
export interface TidyField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date";
  readonly description: string;
  readonly required?: true;
  readonly values?: readonly string[];
}

/** One table of the register, one fact a row. Names are ASCII, so that every database takes them as they are. */
export interface TidyTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly TidyField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly fields: string; readonly table: string; readonly reference: string }[];
  readonly rows: (register: Register) => readonly (readonly TidyValue[])[];
}
