import type { DocumentFailure } from "../../../application/ports/document-reader";
import { fail, type Result, succeed } from "../../../engine/result";
import { decodePng } from "./decode-png";
import { type GreyImage, greyFromColours } from "./grey-image";
import { isJpeg, jpegHeader } from "./jpeg-header";
import { isPng, pngSize } from "./png-header";
import { turnUpright } from "./turn-image";

/** A4 at 600 dots an inch has 35 million; more is no office scan and may be a bomb. */
const MOST_PIXELS = 60_000_000;

/** A PNG or JPEG becomes brightness, standing upright. Its size is looked at before anything is unpacked. */
export async function decodePicture(bytes: Uint8Array, file: string): Promise<Result<GreyImage, DocumentFailure>> {
  const size = isPng(bytes) ? pngSize(bytes) : jpegHeader(bytes);
  const format = isPng(bytes) ? "png" : "jpg";
  if (size === null) return fail({ kind: "file-damaged", file, format });
  if (size.width * size.height > MOST_PIXELS) return fail({ kind: "file-too-large", file, limit: "60 triệu điểm ảnh" });
  const image = isJpeg(bytes) ? await decodeJpeg(bytes) : decodePng(bytes);
  return image === null ? fail({ kind: "file-damaged", file, format }) : succeed(image);
}

async function decodeJpeg(bytes: Uint8Array): Promise<GreyImage | null> {
  const { JpegImage } = await import("pdfjs-dist/legacy/image_decoders/pdf.image_decoders.min.mjs");
  try {
    const jpeg = new JpegImage();
    jpeg.parse(bytes);
    const { width, height } = jpeg;
    const colours = jpeg.getData({ width, height, forceRGB: jpeg.numComponents !== 1 });
    const image =
      jpeg.numComponents === 1
        ? { width, height, pixels: new Uint8Array(colours) }
        : greyFromColours(width, height, colours, 3);
    return turnUpright(image, jpegHeader(bytes)?.orientation ?? 1);
  } catch {
    return null;
  }
}
