/** What a JPEG says of itself before it is unpacked. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** How the camera was held: 1 upright, 3 upside down, 6 and 8 a quarter turn (mirrored 2, 4, 5, 7). */
  readonly orientation: number;
}

const START_OF_SCAN = 0xda;
const EXIF = 0xe1;
/** Frame headers are C0–CF without the tables C4, C8, CC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const ORIENTATION_TAG = 0x0112;

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

export function jpegHeader(bytes: Uint8Array): JpegHeader | null {
  if (!isJpeg(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), orientation };
    if (marker === START_OF_SCAN) return null;
    const length = view.getUint16(at + 2);
    if (marker === EXIF) orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    at += marker === 0xff ? 1 : length + 2;
  }
  return null;
}

/** The camera's note of how it was held, out of the first directory of the EXIF block. */
function exifOrientation(block: Uint8Array): number | null {
  if (String.fromCharCode(...block.subarray(0, 4)) !== "Exif" || block.length < 22) return null;
  const view = new DataView(block.buffer, block.byteOffset + 6, block.byteLength - 6);
  const small = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, small);
  if (directory + 2 > view.byteLength) return null;
  const entries = view.getUint16(directory, small);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, small) === ORIENTATION_TAG) return view.getUint16(at + 8, small);
  }
  return null;
}
