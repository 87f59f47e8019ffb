import { strFromU8, strToU8 } from "fflate";
import type { Parts } from "../package";
import { xmlPart } from "../package";
import { relationsOf, relationsPath } from "../relationships";
import { writeXml, XmlTrouble } from "../xml";
import { attributeOf, elementsIn, setAttribute } from "../xml-access";
import type { ContentTypes } from "./content-types";
import type { StyleNumbers } from "./splice-styles";

export interface CopyContext {
  readonly from: Parts;
  readonly fromTypes: ContentTypes;
  readonly to: Parts;
  readonly toTypes: ContentTypes;
  readonly styles: StyleNumbers;
  /** Number of the next table: unique in the workbook. */
  readonly tables: { next: number };
}

/** Copies a part of ours with everything it points at, under names nobody uses yet. Gives the new path. */
export function copyPart(path: string, context: CopyContext): string {
  const part = context.from.get(path);
  if (part === undefined) throw new XmlTrouble(`no part ${path}`);
  const target = freePath(path, context.to);
  context.to.set(target, part);
  declareType(path, target, context);
  const relations = xmlPart(context.from, relationsPath(path));
  if (relations !== null) {
    for (const element of elementsIn(relations.root, "Relationship")) {
      const id = attributeOf(element, "Id");
      const old = relationsOf(context.from, path).find((relation) => relation.id === id);
      if (old === undefined || old.path === null) continue;
      const copied = copyPart(old.path, context);
      setAttribute(element, "Target", old.target.slice(0, old.target.lastIndexOf("/") + 1) + fileName(copied));
    }
    context.to.set(relationsPath(target), strToU8(writeXml(relations)));
  }
  context.to.set(target, adapted(path, part, context));
  return target;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** "xl/tables/table1.xml" → the same with the first number above all that are there. */
function freePath(path: string, parts: Parts): string {
  const found = /^(.*?)(?<!\d)(\d*)(\.[^./]+)$/.exec(path);
  const [start, end] = [found?.[1] ?? path, found?.[3] ?? ""];
  const used = [...parts.keys()].flatMap((each) =>
    each.startsWith(start) && each.endsWith(end) ? [Number(each.slice(start.length, each.length - end.length))] : [],
  );
  return `${start}${Math.max(0, ...used.filter(Number.isFinite)) + 1}${end}`;
}

function declareType(path: string, target: string, { fromTypes, toTypes }: CopyContext): void {
  const type = fromTypes.typeOf(path);
  if (type === undefined) return;
  if (target.endsWith(".xml")) toTypes.declare(target, type);
  else toTypes.declareEnding(target.slice(target.lastIndexOf(".") + 1), type);
}

/** What in a part depends on the workbook around it: numbers of looks in a sheet, the number of a table. */
function adapted(path: string, part: Uint8Array, { styles, tables }: CopyContext): Uint8Array {
  if (path.includes("/worksheets/")) return strToU8(renumbered(strFromU8(part), styles));
  if (!path.includes("/tables/")) return part;
  const xml = strFromU8(part).replace(/(<table [^>]*?\bid=")\d+"/, `$1${tables.next}"`);
  tables.next += 1;
  return strToU8(xml);
}

/**
 * Our own sheets are written in one known way, so that their numbers can be changed in the text: parsing 10,000 rows for
 * that would cost more than writing them.
 */
function renumbered(xml: string, styles: StyleNumbers): string {
  return xml
    .replace(/(<c r="[A-Z]+\d+"(?: t="\w+")?)(?: s="(\d+)")/g, (_, start: string, look: string) => {
      return `${start} s="${styles.cells[Number(look)] ?? 0}"`;
    })
    .replace(/(<cfRule [^>]*?\bdxfId=")(\d+)"/g, (_, start: string, look: string) => {
      return `${start}${styles.rules[Number(look)] ?? 0}"`;
    })
    .replaceAll("<is><t>", '<is><t xml:space="preserve">')
    .replace(' tabSelected="1"', "");
}
