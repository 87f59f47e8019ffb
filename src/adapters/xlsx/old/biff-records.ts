/** One record of the old workbook stream: its type and its data. */
export interface BiffRecord {
  readonly type: number;
  /** Offset in the stream: sheets are named by the offset of their first record. */
  readonly at: number;
  readonly data: DataView;
}

/** Types we look at (MS-XLS 2.3). */
export const BIFF = {
  bof: 0x0809,
  eof: 0x000a,
  filePass: 0x002f,
  boundSheet: 0x0085,
  externSheet: 0x0017,
  name: 0x0018,
  format: 0x041e,
  look: 0x00e0,
  row: 0x0208,
  number: 0x0203,
  rk: 0x027e,
  mulRk: 0x00bd,
  formula: 0x0006,
  string: 0x0207,
  note: 0x001c,
  object: 0x005d,
  textObject: 0x01b6,
  continued: 0x003c,
} as const;

/** Records in order; ends where the stream is cut. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    yield { type, at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

/** `count` letters at an offset behind a byte that says whether they take one byte or two; cut where the record ends. */
export function biffText(data: DataView, at: number, count: number): string {
  if (at >= data.byteLength) return "";
  const isWide = (data.getUint8(at) & 1) === 1;
  let text = "";
  for (let index = 0; index < count; index += 1) {
    const place = at + 1 + index * (isWide ? 2 : 1);
    if (place + (isWide ? 2 : 1) > data.byteLength) break;
    text += String.fromCharCode(isWide ? data.getUint16(place, true) : data.getUint8(place));
  }
  return text;
}
