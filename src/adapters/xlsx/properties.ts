import type { WorkbookProperties } from "hucre";
import type { ContentProperties } from "../../engine/workbook/content";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { momentText } from "./dates";

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

export function observeProperties(read: WorkbookProperties = {}): PlainWorkbook["properties"] {
  const { title = "", creator = "", subject = "", company = "" } = read;
  const [created, modified] = [momentText(read.created) ?? "", momentText(read.modified) ?? ""];
  return { title, author: creator, subject, company, created, modified };
}

/** Who and when, as far as the file says. */
export const contentProperties = (read: WorkbookProperties | undefined): ContentProperties => ({
  title: read?.title ?? null,
  author: read?.creator ?? null,
  lastAuthor: read?.lastModifiedBy ?? null,
  created: momentText(read?.created),
  modified: momentText(read?.modified),
});
