import type { PublicBody } from "../../model/public-body";
import { type BodyKind, DEPARTMENTS_GROUP, UNITS_GROUP } from "../body-kinds";

const GROUPS: Partial<Record<BodyKind, readonly string[]>> = {
  department: [DEPARTMENTS_GROUP],
  "city-office": [DEPARTMENTS_GROUP],
  ward: [UNITS_GROUP],
  commune: [UNITS_GROUP],
  "special-zone": [UNITS_GROUP],
};

/**
 * One entry of a printed directory. `aliases` are other spellings, `former` names of bodies it took over from.
 * An alias may carry a marker in brackets: "(lỗi OCR)" a scanning slip, "(gần đúng)" not surely the same body,
 * "(thuộc …)" a part of the body.
 */
export function listed(
  name: string,
  kind: BodyKind,
  aliases: readonly string[] = [],
  former: readonly string[] = [],
): PublicBody {
  return {
    name,
    kind,
    groups: [...(GROUPS[kind] ?? [])],
    aliases: [...aliases],
    focalPoint: null,
    succeeds: [...former],
    validFrom: null,
    validTo: null,
  };
}

const UNITS = {
  ward: { word: "phường", title: "Phường", short: "P." },
  commune: { word: "xã", title: "Xã", short: "X." },
  "special-zone": { word: "đặc khu", title: "Đặc khu", short: "ĐK" },
} as const;

/** A unit of the commune level by its place name: "An Phong" → "UBND phường An Phong" and the spellings met for it. */
export function unit(place: string, kind: keyof typeof UNITS, more: readonly string[] = []): PublicBody {
  const { word, title, short } = UNITS[kind];
  const aliases = [`Ủy ban nhân dân ${word} ${place}`, `UBND ${title} ${place}`, `${title} ${place}`];
  return listed(`UBND ${word} ${place}`, kind, [...aliases, `${short} ${place}`, ...more]);
}
