import type { Block } from "../../../src/engine/workbook/blocks";
import type { SheetDescription, WorkbookDescription } from "../../../src/engine/workbook/description";

/** One visible sheet with these blocks; a test states only what matters to it. */
export const aSheet = (blocks: readonly Block[], more: Partial<SheetDescription> = {}): SheetDescription => ({
  key: "trang",
  name: "Trang thử",
  blocks,
  ...more,
});

export const aWorkbook = (...sheets: readonly SheetDescription[]): WorkbookDescription => ({
  properties: {
    title: "Sổ theo dõi",
    author: "Sở Tài chính",
    created: "2025-08-28T01:00:00Z",
    modified: "2025-09-15T02:30:00Z",
  },
  sheets,
});
