import { listeners } from "../../application/listeners";
import type { CellPlace } from "../../application/ports/open-workbook";

/** Whoever wants a cell seen says it here; whoever shows sheets listens. */
export interface Places {
  show(place: CellPlace): void;
  listen(hear: (place: CellPlace) => void): () => void;
}

export function places(): Places {
  const { tell, listen } = listeners<CellPlace>();
  return { show: tell, listen };
}
