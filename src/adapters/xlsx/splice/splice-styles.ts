import { writeXml, type XmlDocument, type XmlElement } from "../xml";
import { attributeOf, elementIn, elementsIn, setAttribute, sibling } from "../xml-access";

/** Numbers of our looks in the person's workbook: ours → theirs. */
export interface StyleNumbers {
  readonly cells: readonly number[];
  readonly rules: readonly number[];
}

/** Parts of a style sheet in the order the standard wants them. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"];
/** Numbers below belong to Excel's own formats. */
const FIRST_FREE_FORMAT = 164;

/**
 * Puts our looks into the person's style sheet, behind what is there; a look that is there already is used again, so that doing it
 * twice changes nothing.
 */
export function spliceStyles(theirs: XmlDocument, ours: XmlDocument): StyleNumbers {
  const formats = spliceFormats(theirs.root, ours.root);
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((name) =>
    spliceList(theirs.root, name, elementsOfList(ours.root, name)),
  );
  const looks = elementsOfList(ours.root, "cellXfs").map((look) => {
    const number = (name: string): number => Number(attributeOf(look, name) ?? 0);
    setAttribute(look, "numFmtId", String(formats.get(number("numFmtId")) ?? number("numFmtId")));
    setAttribute(look, "fontId", String(fonts?.[number("fontId")] ?? 0));
    setAttribute(look, "fillId", String(fills?.[number("fillId")] ?? 0));
    setAttribute(look, "borderId", String(borders?.[number("borderId")] ?? 0));
    setAttribute(look, "applyFont", "true");
    return look;
  });
  return {
    cells: spliceList(theirs.root, "cellXfs", looks),
    rules: spliceList(theirs.root, "dxfs", elementsOfList(ours.root, "dxfs")),
  };
}

const elementsOfList = (root: XmlElement, name: string): XmlElement[] =>
  (elementIn(root, name)?.children ?? []).filter((node): node is XmlElement => typeof node !== "string");

/** The list of that name, made where it is missing, at the place the standard gives it. */
function listIn(root: XmlElement, name: string): XmlElement {
  const found = elementIn(root, name);
  if (found !== undefined) return found;
  const made = sibling(root, name, { count: "0" });
  const later = new Set([...ORDER.slice(ORDER.indexOf(name) + 1), "colors", "extLst"]);
  const at = root.children.findIndex(
    (node) => typeof node !== "string" && later.has(node.name.split(":").at(-1) ?? ""),
  );
  root.children.splice(at < 0 ? root.children.length : at, 0, made);
  return made;
}

/** Appends what is not there yet and gives the number of each in their list, where the same look may stand twice. */
function spliceList(root: XmlElement, name: string, added: readonly XmlElement[]): number[] {
  if (added.length === 0) return [];
  const list = listIn(root, name);
  const known = new Map<string, number>();
  const theirs = elementsOfList(root, name);
  theirs.forEach((element, index) => {
    const shape = shapeOf(element);
    if (!known.has(shape)) known.set(shape, index);
  });
  let count = theirs.length;
  const numbers = added.map((element) => {
    const adopted = adopt(element, list);
    const shape = shapeOf(adopted);
    const number = known.get(shape) ?? count;
    if (number === count) {
      list.children.push(adopted);
      known.set(shape, number);
      count += 1;
    }
    return number;
  });
  setAttribute(list, "count", String(count));
  return numbers;
}

/** Same text, same look. */
const shapeOf = (element: XmlElement): string => writeXml({ prolog: "", root: element });

/** The element under the prefix their style sheet uses. */
function adopt(element: XmlElement, list: XmlElement): XmlElement {
  const prefix = list.name.includes(":") ? list.name.slice(0, list.name.indexOf(":") + 1) : "";
  return {
    name: prefix + element.name,
    attributes: element.attributes,
    children: element.children.map((node) => (typeof node === "string" ? node : adopt(node, list))),
  };
}

/** Number formats by their code: the numbers of ours may stand for other formats of theirs. */
function spliceFormats(theirs: XmlElement, ours: XmlElement): Map<number, number> {
  const wanted = elementsIn(elementIn(ours, "numFmts"), "numFmt");
  if (wanted.length === 0) return new Map();
  const list = listIn(theirs, "numFmts");
  const numbers = new Map<number, number>();
  for (const format of wanted) {
    const code = attributeOf(format, "formatCode") ?? "";
    const known = elementsIn(list, "numFmt").find((each) => attributeOf(each, "formatCode") === code);
    const used = elementsIn(list, "numFmt").map((each) => Number(attributeOf(each, "numFmtId")));
    const number =
      known === undefined ? Math.max(FIRST_FREE_FORMAT - 1, ...used) + 1 : Number(attributeOf(known, "numFmtId"));
    if (known === undefined)
      list.children.push(sibling(list, "numFmt", { numFmtId: String(number), formatCode: code }));
    numbers.set(Number(attributeOf(format, "numFmtId")), number);
  }
  setAttribute(list, "count", String(elementsIn(list, "numFmt").length));
  return numbers;
}
