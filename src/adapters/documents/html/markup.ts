/** The little of the DOM that reading needs, so that a browser's document and the one of the command line serve alike. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
}

export interface MarkupElement extends MarkupNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === ELEMENT;
export const isText = (node: MarkupNode): boolean => node.nodeType === TEXT || node.nodeType === 4;
export const tagOf = (element: MarkupElement): string => element.tagName.toLowerCase();
export const childrenOf = (node: MarkupNode): MarkupNode[] => Array.from(node.childNodes);

/** All the letters inside, as they stand in the markup. */
export const rawTextOf = (node: MarkupNode): string =>
  isText(node) ? (node.nodeValue ?? "") : childrenOf(node).map(rawTextOf).join("");

/** Elements of that name, however deep, in order. */
export const elementsNamed = (node: MarkupNode, tag: string): MarkupElement[] =>
  childrenOf(node).flatMap((child) => [
    ...(isElement(child) && tagOf(child) === tag ? [child] : []),
    ...elementsNamed(child, tag),
  ]);

/** There is an element of that name inside, however deep. */
export const hasElement = (node: MarkupNode, tag: string): boolean =>
  childrenOf(node).some((child) => (isElement(child) && tagOf(child) === tag) || hasElement(child, tag));

/** A whole number of an attribute within bounds; `otherwise` where it is absent or no number. */
export function numberOf(element: MarkupElement, name: string, otherwise: number): number {
  const written = Number.parseInt(element.getAttribute(name) ?? "", 10);
  return Number.isNaN(written) ? otherwise : written;
}
