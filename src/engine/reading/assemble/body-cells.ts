import type { BodyDirectory } from "../../bodies/body-directory";
import { namesOf } from "../../bodies/names-of";
import { readBodies } from "../../bodies/read-bodies";
import { fold } from "../../text/fold";
import { namesRole } from "./labelled-bodies";
import type { Doubt } from "./reading-context";

export interface BodiesOfRow {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly doubts: Doubt[];
}

/** One column for both ("Cơ quan thực hiện (chủ trì/phối hợp)"). */
const isShared = (header: string | null): boolean => /\bchu tri\b.{0,500}\bphoi hop\b/.test(fold(header ?? ""));

/** "Sở Tài chính / Các sở, ngành" in a column for both: who stands behind the stroke coordinates. */
function parted(cell: string): { lead: string; coordinating: string } | null {
  if (namesRole(cell)) return null;
  const [lead, coordinating, ...more] = cell.split(/(?<!\s)\s+\/\s*|\/\s+/u);
  return lead && coordinating && more.length === 0 ? { lead, coordinating } : null;
}

export interface BodyCells {
  readonly lead: string | null;
  readonly coordinating: string | null;
  readonly leadHeader: string | null;
  readonly hasCoordinatingColumn: boolean;
}

/**
 * Lead and coordinating bodies of a row. Bodies behind "phối hợp với" in the lead cell coordinate (220/KH-UBND, nhiệm vụ 9);
 * in a column for both without labels or a stroke all of them lead; a person is told of either.
 */
export function bodiesOfRow(cells: BodyCells, directory: BodyDirectory): BodiesOfRow {
  const shared = isShared(cells.leadHeader) ? cells.lead : null;
  const parts = shared === null ? null : parted(shared);
  const lead = readBodies(parts?.lead ?? cells.lead, directory);
  const others = [parts?.coordinating ?? null, cells.coordinating].map((cell) => readBodies(cell, directory));
  const leads = namesOf(lead.bodies);
  const behind = namesOf(lead.joined);
  const joined = namesOf([...lead.joined, ...others.flatMap(({ bodies, joined: also }) => [...bodies, ...also])]);
  const isUntold = lead.bodies.length > 1 && joined.length === 0;
  return {
    lead: leads,
    coordinating: joined,
    doubts: [
      ...[lead, ...others].flatMap((reading) => reading.doubts),
      ...(shared === null ? movedFromLead(cells, behind) : isUntold ? [notTold(shared)] : []),
    ],
  };
}

/** The lead cell also says who coordinates, though there is a column for that. */
function movedFromLead({ lead, hasCoordinatingColumn }: BodyCells, moved: readonly string[]): Doubt[] {
  if (!hasCoordinatingColumn || moved.length === 0) return [];
  const value = lead ?? "";
  const args = { value, moved: moved.join("; ") };
  return [{ id: "lead-coordinator-moved", severity: "note", value, suggestion: null, args }];
}

const notTold = (value: string): Doubt => ({
  id: "lead-not-told-apart",
  severity: "warning",
  value,
  suggestion: null,
  args: { value },
});
