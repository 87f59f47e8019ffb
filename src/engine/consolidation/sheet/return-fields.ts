import { INPUT_FIELDS, type InputField, RETURN_HEADERS, type ReturnField } from "../../returns/return-columns";

/** Columns in the order of the form: a renamed header between two known ones is told by its place. */
export const FORM_ORDER = Object.keys(RETURN_HEADERS) as readonly ReturnField[];

const INPUTS: ReadonlySet<string> = new Set(INPUT_FIELDS);
export const isInputField = (field: ReturnField): field is InputField => INPUTS.has(field);
