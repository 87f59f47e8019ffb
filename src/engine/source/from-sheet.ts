import type { SheetGrid } from "./sheet-grid";
import type { SourceDocument } from "./source-document";

export function sourceFromGrid(grid: SheetGrid, file: string): SourceDocument {
  void grid;
  return { file, format: "xlsx", blocks: [] };
}
