const LIST = /^(?:ủy ban nhân dân các |ủy ban nhân dân |các )((?:xã|phường|đặc khu|và)(?: (?:xã|phường|đặc khu|và))*)$/;

/** Every order and joining of the same units is the same collective: "các phường, xã và đặc khu" → key of "UBND các xã, phường, đặc khu". */
export function orderedUnits(key: string): string {
  const units = LIST.exec(key)?.[1];
  const all = units?.includes("xã") === true && units.includes("phường");
  return all ? "ủy ban nhân dân các xã phường đặc khu" : key;
}
