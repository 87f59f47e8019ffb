import type { Parts } from "./package";
import { xmlPart } from "./package";
import { attributeOf, elementsIn } from "./xml-access";

/** A line of a `.rels` part: what a part points at. `path` is absolute in the package, null for addresses on the net. */
export interface Relation {
  readonly id: string;
  /** Last word of the type ("worksheet", "table", "drawing"): the start differs between editions of the standard. */
  readonly type: string;
  readonly target: string;
  readonly path: string | null;
}

export const relationsPath = (path: string): string => {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
};

export function relationsOf(parts: Parts, path: string): Relation[] {
  const document = xmlPart(parts, relationsPath(path));
  return elementsIn(document?.root, "Relationship").map((element) => {
    const target = attributeOf(element, "Target") ?? "";
    const isOutside = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id") ?? "",
      type: (attributeOf(element, "Type") ?? "").split("/").at(-1) ?? "",
      target,
      path: isOutside ? null : absolutePath(path, target),
    };
  });
}

/** "../tables/table1.xml" seen from "xl/worksheets/sheet1.xml" → "xl/tables/table1.xml". */
export function absolutePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Where the workbook part stands: usually "xl/workbook.xml", but the package says. */
export const workbookPath = (parts: Parts): string | null =>
  relationsOf(parts, "").find((relation) => relation.type === "officeDocument")?.path ?? null;
