import { strFromU8, strToU8 } from "fflate";
import { bytesBefore, type SharedStretch, tellEarlier } from "../../../application/files/earlier-bytes";
import { joinedBytes } from "../../../engine/joined-bytes";
import { breathe } from "../breathe";
import { toldHeadShape } from "./memory-shapes";
import { bytesOfTexts, textsOf } from "./memory-texts";

/** What stands before the bytes that only the earlier memory has. */
interface ToldHead {
  readonly checksum: number;
  /** Earlier place, later place and length of each stretch, one after the other. */
  readonly stretches: readonly number[];
}

const LINE_END = 10;

/** An earlier memory, told by what differs from the memory of the change after it, as texts that fit cells. */
export async function toldTexts(earlier: Uint8Array, later: Uint8Array): Promise<string[]> {
  const telling = tellEarlier(earlier, later);
  let step = telling.next();
  for (; step.done !== true; step = telling.next()) await breathe();
  const { checksum, shared, fresh } = step.value;
  const head: ToldHead = { checksum, stretches: shared.flatMap((one) => [one.earlier, one.later, one.length]) };
  return textsOf(joinedBytes([strToU8(`${JSON.stringify(head)}\n`), fresh]));
}

/** The earlier memory once more; null where the texts were damaged or told against another memory. */
export async function untold(texts: readonly string[], later: Uint8Array): Promise<Uint8Array | null> {
  const told = await bytesOfTexts(texts);
  const end = told?.indexOf(LINE_END) ?? -1;
  if (told === null || end === -1) return null;
  try {
    const head: unknown = JSON.parse(strFromU8(told.subarray(0, end)));
    const { checksum, stretches } = toldHeadShape.parse(head);
    return bytesBefore({ checksum, shared: sharedOf(stretches), fresh: told.subarray(end + 1) }, later);
  } catch {
    // Packed bytes carry no checksum of their own: damage may unpack to a head that is none, or to places that cannot be.
    return null;
  }
}

const sharedOf = (stretches: ToldHead["stretches"]): SharedStretch[] =>
  Array.from({ length: stretches.length / 3 }, (_, at) => {
    const [earlier = 0, later = 0, length = 0] = stretches.slice(at * 3, at * 3 + 3);
    return { earlier, later, length };
  });
