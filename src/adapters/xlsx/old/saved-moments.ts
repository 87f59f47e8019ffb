import type { ContentProperties } from "../../../engine/workbook/content";
import { momentText } from "../dates";

/** Numbers of the properties in the stream "SummaryInformation" (MS-OLEPS): moments are counted in 100 ns since 1601. */
const CREATED = 12;
const SAVED = 13;
const FILE_TIME = 0x40;
const TICKS_PER_MS = 10_000n;
const EPOCH_MS = 11_644_473_600_000n;

/** When the file was made and saved last, as far as it says. */
export function savedMoments(summary: Uint8Array): Pick<ContentProperties, "created" | "modified"> {
  const view = new DataView(summary.buffer, summary.byteOffset, summary.byteLength);
  const section = summary.length >= 48 ? view.getUint32(44, true) : 0;
  const count = section + 8 <= summary.length ? Math.min(100, view.getUint32(section + 4, true)) : 0;
  const moments = new Map<number, string | null>();
  for (let index = 0; index < count; index += 1) {
    const at = section + 8 + index * 8;
    if (at + 8 > summary.length) break;
    moments.set(view.getUint32(at, true), momentAt(view, section + view.getUint32(at + 4, true)));
  }
  return { created: moments.get(CREATED) ?? null, modified: moments.get(SAVED) ?? null };
}

function momentAt(view: DataView, at: number): string | null {
  if (at + 12 > view.byteLength || view.getUint32(at, true) !== FILE_TIME) return null;
  const ticks = view.getBigUint64(at + 4, true);
  return ticks === 0n ? null : momentText(new Date(Number(ticks / TICKS_PER_MS - EPOCH_MS)));
}
