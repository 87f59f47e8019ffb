const PAGE_NUMBER = /^[-–[(\s]*(?:(?:trang|page|tờ)\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?[-–\])\s.]*$/iu;

/** What the page printed and not the author: page numbers, ornaments, single letters a scanner saw in a stamp. */
export function isPageFurniture(text: string): boolean {
  return PAGE_NUMBER.test(text) || !/\p{L}\S*\p{L}|\d{4}/u.test(text);
}
