import type { CellPlace } from "../../application/ports/open-workbook";

/** Whoever wants a cell seen says it here; whoever shows sheets listens. */
export interface Places {
  show(place: CellPlace): void;
  listen(hear: (place: CellPlace) => void): () => void;
}

export function places(): Places {
  const listeners = new Set<(place: CellPlace) => void>();
  return {
    show: (place) => {
      for (const hear of listeners) hear(place);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}
