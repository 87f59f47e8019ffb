import type { WorkbookProperties } from "hucre";
import type { PlainWorkbook } from "../../engine/workbook/plain";

/** Both moments come from the description: the library would write the clock where one is missing. */
export function writeProperties({ properties }: PlainWorkbook): WorkbookProperties {
  const { title, subject, author, company, created, modified } = properties;
  return {
    title,
    creator: author,
    lastModifiedBy: author,
    created: new Date(created),
    modified: new Date(modified),
    ...(subject === "" ? {} : { subject }),
    ...(company === "" ? {} : { company }),
  };
}
