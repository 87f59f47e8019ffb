/** How remarks on cells are given: as notes where Excel has them (ExcelApi 1.18), else as the cell's input message. */
export type RemarkForm = "notes" | "prompts";

/** An older library has no word for notes, whatever Excel says. */
export const remarkForm = ({ workbook }: Excel.RequestContext): RemarkForm =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in workbook ? "notes" : "prompts";
