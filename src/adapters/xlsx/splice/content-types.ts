import type { XmlDocument } from "../xml";
import { attributeOf, elementsIn, setAttribute, sibling } from "../xml-access";

/** What kind of content each part is: by its path, else by the ending of its name. */
export class ContentTypes {
  constructor(readonly document: XmlDocument) {}

  typeOf(path: string): string | undefined {
    const own = this.overrideOf(path);
    if (own !== undefined) return attributeOf(own, "ContentType");
    return attributeOf(this.defaultOf(path), "ContentType");
  }

  /** Says the type of a new part; nothing where the ending already says it. */
  declare(path: string, type: string): void {
    if (this.typeOf(path) === type) return;
    const own = this.overrideOf(path);
    if (own !== undefined) setAttribute(own, "ContentType", type);
    else {
      const { root } = this.document;
      root.children.push(sibling(root, "Override", { PartName: `/${path}`, ContentType: type }));
    }
  }

  declareEnding(ending: string, type: string): void {
    if (this.defaultOf(`x.${ending}`) !== undefined) return;
    const { root } = this.document;
    root.children.unshift(sibling(root, "Default", { Extension: ending, ContentType: type }));
  }

  forget(path: string): void {
    const own = this.overrideOf(path);
    if (own === undefined) return;
    this.document.root.children = this.document.root.children.filter((node) => node !== own);
  }

  private overrideOf(path: string) {
    return elementsIn(this.document.root, "Override").find((each) => attributeOf(each, "PartName") === `/${path}`);
  }

  private defaultOf(path: string) {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return elementsIn(this.document.root, "Default").find(
      (each) => attributeOf(each, "Extension")?.toLowerCase() === ending,
    );
  }
}
